//! What explains a table to a person, and what a person says of it to the program: a first proposal, a draft from
//! words, and how far a mapping reads. It stands above the readers, which know nothing of it.

mod check;
mod draft;
mod guess;
mod inspect;

pub use check::{Check, Reason, Word, check_sample};
pub use draft::said_by;
pub use guess::guess;
pub use inspect::{Inspection, Inspector, Question, inspect};
