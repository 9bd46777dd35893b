//! Codes to sentences: everything that a person reads.
//!
//! The texts are [Fluent](https://projectfluent.org) files in `languages/`, a folder for each language and a
//! file for each room of texts; nobody needs Rust to write them. [`Labels`] are the fixed texts that are
//! seen first, [`Words`] all else: fixed texts, and sentences with numbers in them (`rooms/`). It may use
//! the words of `trace`, `tally`, `report` and `strength`. It knows no browser: numbers and dates come in
//! as texts that the caller formatted, with the raw count beside them where a plural depends on it.
//!
//! To add a language: copy the folder `languages/en`, translate it, and add it to [`Language`]. The build
//! lists what is missing.

mod amount;
mod keys;
mod language;
mod library;
mod list;
mod messages;
mod plural;
pub mod report_file;
mod room;
mod rooms;
mod words;

pub use amount::Amount;
pub use language::Language;
pub use list::{Lists, lists_are_joined_by};
pub use messages::*;
pub use plural::{Plurals, plurals_are_told_by};
pub use rooms::asking::help_of;
pub use rooms::audit::Missing;
pub use rooms::force::ForceEmail;
pub use rooms::guide::{GuideEntry, GuideOrigin, GuideSource};
pub use rooms::manifest::Differs;
pub use rooms::message::LineFate;
pub use rooms::report::{Counted, PartnerMessage, PartnerServer};
pub use rooms::share::LinkProblem;
pub use rooms::terminal::Problem;
pub use rooms::usage::{WrongArgument, WrongValue};
pub use rooms::verdict::Below;
pub use rooms::words::{Period, ShareKnown};
pub use words::Words;
