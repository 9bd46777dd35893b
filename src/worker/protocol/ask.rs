//! What the page asks the collector about the files that it has.

use serde::{Deserialize, Serialize};

use crate::tally::Question;

/// A question. Every one is answered, be it with nothing.
#[derive(Debug, Serialize, Deserialize)]
pub enum Inquiry {
    /// Who is behind a number? The answer is a `Behind`.
    Behind(Question),
    /// What do only these files come to? The answer is a `Resolved`.
    Only(Vec<u32>),
}
