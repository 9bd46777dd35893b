//! Made-up message traces whose totals are known by construction.
//!
//! Tests and benchmarks need files of any size with a known answer, and the page needs sample data.
//! Nothing here uses the program's own reader or tally: the totals are counted while the messages
//! are made up, so that they can prove the program wrong.
//!
//! | module | what it holds |
//! |---|---|
//! | [`flow`] | who exchanges mail with whom, over which connector, with which TLS |
//! | [`message`] | one made-up message |
//! | [`extended`] | its event rows in an extended trace of Exchange Online |
//! | [`protocol`] | its session in a protocol log of Exchange Server |
//! | [`postfix`], [`exim`] | its lines in the log of another mail server |
//! | [`session`] | sessions whose lines interleave |
//! | [`paper`] | what all files share: size, cuts, time |
//! | [`options`] | how much is made up, and how |
//! | [`large`] | files of any size |
//! | [`sample`] | the sample data of the page |
//! | [`totals`] | what a report on it must say |
//!
//! Everything is decided by a seed, and is the same on every platform.

mod connectors;
pub mod exim;
pub mod extended;
pub mod flow;
pub mod large;
pub mod message;
pub mod options;
pub mod output;
pub mod paper;
pub mod postfix;
pub mod protocol;
pub mod sample;
pub mod session;
pub mod totals;

pub use flow::{Class, Connector, Direction, Flow, Kind};
pub use large::{Log, write, write_files};
pub use message::{Message, Timestamp};
pub use options::Options;
pub use output::{Encoding, Opener, Output};
pub use totals::Totals;
