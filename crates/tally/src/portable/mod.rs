//! Tallies that leave the machine: what was counted of each file, before anything is deduplicated, as a file
//! that any machine joins with others.
//!
//! A tally file is a head, a frame for each file that was read, and an end. Joining is to put frames one
//! behind the other, so it needs no memory, is the same in any order, and what comes of it can be
//! joined again. What all frames come to is found when a report is asked for, as from the files
//! themselves. The form is described in `docs/fleet.md`.
//!
//! Unlike what a browser keeps (`persisted.rs`), these bytes live longer than a build: [`FORMAT`] says which
//! programs read them, and `tests/it/tallies.rs` notices when it must be raised.

mod all;
mod content;
mod error;
mod form;
mod frame;
mod sound;

pub use all::read_all;
pub use error::{FORMAT, PortableError};
pub use form::{Head, TallyReader, TallyWriter, is_tally};
pub use frame::Frame;
