//! What the page asks the collector about the files that it has, and what it is told.

use serde::{Deserialize, Serialize};

use crate::tally::{Behind, Question, Resolved};

/// A question. Every one is answered, be it with nothing.
#[derive(Debug, Serialize, Deserialize)]
pub enum Inquiry {
    /// Who is behind a number?
    Behind(Question),
    /// What do only these files come to?
    Only(Vec<u32>),
}

/// The answer to an [`Inquiry`] of the same name.
#[derive(Debug, Serialize, Deserialize)]
pub enum Told {
    /// Who is behind the number.
    Behind(Behind),
    /// What only those files come to.
    Only(Resolved),
}
