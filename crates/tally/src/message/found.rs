//! What one file says of the message that is looked for.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::in_session::LineOfSession;
use super::sought::Sought;
use crate::resolved::FileKey;
use trace::{Direction, Format, Identity, SkipReason, Timestamp};

/// What one file says of the message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundInFile {
    /// Which one it is, as the tally has it.
    pub file: FileKey,
    /// Last part of the path; a member is `archive.zip/path/in/it`.
    pub name: String,
    /// Its format, if it is known.
    pub format: Option<Format>,
    /// Its lines about the message, by their number from 1.
    pub(super) lines: BTreeMap<u64, FoundLine>,
    /// Rows about the message of each sheet of a workbook that is looked into, in their order.
    pub(super) sheets: Vec<FoundInSheet>,
    /// Transfers of the message whose lines are not known.
    pub(super) without_line: Vec<FoundLine>,
    /// Lines of sessions in which the message was handed over.
    pub(super) sessions: Vec<LineOfSession>,
    /// Lines that have one of the texts, whatever they are about: rows are told by their first line.
    pub(super) hits: BTreeSet<u64>,
    /// Other names of the message.
    pub learned: Sought,
}

/// What one sheet of a workbook says of the message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FoundInSheet {
    /// What people call it.
    pub name: String,
    /// Whether it is the one that counts.
    pub counts: bool,
    /// The format of its table, where that is known.
    pub format: Option<Format>,
    /// Its rows about the message, by their number from 1.
    pub rows: BTreeMap<u64, FoundLine>,
}

/// What is known of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FoundLine {
    /// If dates are day-first, and if they are month-first.
    pub at: Option<[Timestamp; 2]>,
    /// The transfers that it tells of.
    pub identities: Vec<Identity>,
    pub direction: Option<Direction>,
    /// Why it tells of none that counts.
    pub skipped: Option<SkipReason>,
    /// It stands on a sheet of which nothing counts.
    pub is_beside: bool,
    /// It counts only if all files tell that a private address is one of another organization.
    pub is_private: bool,
}

impl FoundInFile {
    /// Whether it says nothing of the message.
    pub fn is_empty(&self) -> bool {
        let has_rows = self.sheets.iter().any(|sheet| !sheet.rows.is_empty());
        self.lines.is_empty() && self.without_line.is_empty() && !has_rows
    }

    /// Whether another reading found the same lines, so that nothing is left to be understood.
    pub fn has_the_hits_of(&self, other: &Self) -> bool {
        self.file == other.file && self.hits == other.hits
    }

    /// The lines that another reading is told of.
    pub fn hits(&self) -> &BTreeSet<u64> {
        &self.hits
    }
}

impl FoundLine {
    /// Adds what else is known of it.
    pub fn add(&mut self, other: Self) {
        self.at = other.at.or(self.at);
        for identity in other.identities {
            if !self.identities.contains(&identity) {
                self.identities.push(identity);
            }
        }
        self.direction = other.direction.or(self.direction);
        self.skipped = self.skipped.or(other.skipped);
        self.is_private |= other.is_private;
    }
}
