//! Mailflow Insight: how mail was protected in transit, from trace files read on this machine.
//!
//! This package is the page. What it shows comes out of rooms that know no browser, each a package of
//! its own in `crates/`. Data flows one way through them, and no arrow points back:
//!
//! ```text
//! bytes ─► trace ─► tally ─► report ─► text ─► page (wasm32)
//!                                         └──► cli (command line, native)
//!          ▲ worker (wasm32): feeds bytes to trace and tally off the main thread
//! ```
//!
//! | room | what it turns into what |
//! |---|---|
//! | [`trace`] | bytes into boundary records, whatever the file |
//! | [`tally`] | records into counts by day, flow and TLS class, each transfer once |
//! | [`report`] | counts into ranges, shares, insights, JSON and CSV |
//! | [`text`] | codes into sentences, one folder for each language |
//! | [`worker`] | dropped files into a tally, off the main thread |
//!
//! The page itself has four rooms: `state ◄── parts ◄── places ◄── page`.

pub use trace::sorted;
pub use {report, tally, text, trace, worker};

#[cfg(target_arch = "wasm32")]
pub mod page;
#[cfg(target_arch = "wasm32")]
mod parts;
#[cfg(target_arch = "wasm32")]
mod places;
pub mod state;
