//! What stands beside the transfers: what TLS stopped, who hands mail in, and mail that claims to be
//! the organization's own. None of it changes a transfer.
//!
//! [`Gathered::of`] puts together what all files tell; [`Beside`] is what a report is made of, for any
//! window of days, and [`BesideEvidence`] names hosts, domains and accounts. Source of the rules:
//! `docs/stopped.md`.

mod accounts;
mod cells;
mod count;
mod evidence;
mod exchange;
mod fallbacks;
mod file;
mod gathered;
mod host_keys;
mod kept_texts;
mod lines;
mod messages;
mod submissions;
mod texts;

pub use cells::{AttemptCell, Beside, ClassDay, MessageDay, Reported};
pub(super) use count::count;
pub use evidence::{BesideEvidence, DirectSendRow, StoppedRow, SubmissionRow, Window};
pub(super) use file::FileBeside;
pub(super) use gathered::{Asked, Gathered};
