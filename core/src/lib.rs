//! Bytes of a trace into counts: the part of Mailflow Insight that every byte, record and transfer goes
//! through. A package of its own, because Cargo optimises by package: this one is compiled for speed
//! while the page around it is compiled for size.
//!
//! | room | what it turns into what |
//! |---|---|
//! | [`trace`] | bytes into boundary records, whatever the file |
//! | [`tally`] | records into counts by day, flow and TLS class, each transfer once |
//!
//! Both know no browser, and nothing of what is shown. [`sorted`] sorts for all rooms.

pub mod sorted;
pub mod tally;
pub mod trace;
