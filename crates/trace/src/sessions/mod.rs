//! What only several lines together tell: SMTP sessions and connections whose lines may interleave
//! and cross the ends of files.
//!
//! Readers emit an [`Event`] for each line that matters, compact and complete in itself. Whoever
//! keeps them (the tally) hands the events of one file, or of all files, to [`resolve`], which is
//! pure: the same events give the same transfers, in whatever order files and pieces came.

pub mod columns;
pub mod cut_lines;
mod each_line;
mod event;
mod file_events;
mod findings;
mod in_order;
mod mail_line;
pub mod mail_server;
pub mod name;
mod origins;
pub mod own_network;
pub mod packed;
pub mod protocol;
mod protocol_line;
pub mod sign;
mod stopped;
pub mod whole;

pub use self::event::{Event, Tag};
pub use self::file_events::FileEvents;
pub(crate) use self::findings::Found;
pub use self::findings::{Findings, SessionTransfer};

/// Reads the sessions out of the lines of some files.
pub fn resolve(files: &[FileEvents<'_>], findings: &mut dyn Findings) {
    resolve_protocol(files, findings);
    mail_server::resolve(files, findings);
}

/// The same of SMTP protocol logs alone.
pub fn resolve_protocol(files: &[FileEvents<'_>], findings: &mut dyn Findings) {
    protocol::resolve(files, findings);
}
