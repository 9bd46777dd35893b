//! What the page asks the collector about the files that it has.

use serde::{Deserialize, Serialize};

use strength::Guideline;

use tally::{EvidenceQuestion, PartnersQuestion, Question, Selection};

/// A question. Every one is answered, be it with nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inquiry {
    /// Who is behind a number? The answer is a `Behind`.
    Behind(Question),
    /// What do only these files come to, and of that a selection? The answer is a `Resolved`.
    Only(Vec<u32>, Guideline, Selection),
    /// What are the cells of a selection? The answer is `Cells`.
    Select(Selection, Guideline),
    /// With whom was mail exchanged, what is worst first? The answer is a `ShownPartners`.
    Partners(PartnersQuestion),
    /// What belongs in the evidence file? The answer is a `Partners`.
    Evidence(EvidenceQuestion),
}
