//! What the page asks the collector about the files that it has.

use serde::{Deserialize, Serialize};

use std::collections::BTreeSet;

use strength::Guideline;

use tally::{EvidenceQuestion, FoundInFile, PartnersQuestion, Question, Selection, Sought};
use trace::file::Options;

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
    /// How did a number come about? The answer is an `Account`.
    Account(Question),
    /// Which other names do records tell of a message? The answer is a `Sought`.
    Names(Sought),
    /// What became of what was found of a message? The answer is a `Vec<MessageLine>`.
    Follow(Sought, Vec<FoundInFile>),
    /// How did a number come about whose files hold numbers only? The answer is an `AddedUp`.
    AddedUp(Question),
}

/// What a seeker looks for in a file.
#[derive(Debug, Serialize, Deserialize)]
pub struct LookOrder {
    /// The key of the file, as the tally has it.
    pub file: u32,
    /// How the file was read.
    pub options: Options,
    /// The message.
    pub sought: Sought,
    /// By members, the lines that an earlier reading found to have one of the texts.
    pub before: Vec<(u32, BTreeSet<u64>)>,
}
