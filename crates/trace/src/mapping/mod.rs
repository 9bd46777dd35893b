//! Tables that no reader knows: a person says which column means what, and the table is read.
//!
//! A [`Mapping`] is that answer. It knows the table by the names in its header, so that the next
//! export of the same program is read without a question. Source: `docs/mapping.md`.

mod data;
mod file;
mod look;
pub(crate) mod words;

pub use super::explain::{
    Check, Inspection, Inspector, Question, Reason, Word, check_sample, guess, inspect, said_by,
};
pub use super::meaning::Meaning;
pub(crate) use data::word;
pub use data::{ColumnSource, Course, Gap, Mapping, fingerprint};
pub use file::{MAX_FILE, MappingError, SCHEMA, VERSION};
pub use look::{MAX_ROWS, SampleRow, TableLook};
