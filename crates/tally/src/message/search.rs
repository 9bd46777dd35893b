//! Looking for one message in files, reading after reading.

use std::collections::BTreeSet;

use super::{FoundInFile, Sought, in_session};
use crate::resolved::FileKey;

/// One message that is looked for: what is known of its names, and what the last reading found. A reading
/// may find other names of it, by which the next one finds more.
#[derive(Clone, Debug)]
pub struct Search {
    sought: Sought,
    found: Vec<FoundInFile>,
}

impl Search {
    /// Readings of all files at most: each finds other names of the message by those that the one before
    /// found.
    pub const MOST_READINGS: usize = 8;

    /// Nothing was read yet.
    pub fn new(sought: Sought) -> Self {
        Self {
            sought,
            found: Vec::new(),
        }
    }

    /// By what it is looked for.
    pub fn sought(&self) -> &Sought {
        &self.sought
    }

    /// By what it is looked for; a tally tells more of it ([`crate::Tally::link`]).
    pub fn sought_mut(&mut self) -> &mut Sought {
        &mut self.sought
    }

    /// What the last reading found, by files and members.
    pub fn found(&self) -> &[FoundInFile] {
        &self.found
    }

    /// Of which lines of a file the last reading found that they have one of the texts.
    pub fn hits(&self, key: FileKey) -> BTreeSet<u64> {
        let known = self.found.iter().find(|found| found.file == key);
        known.map(|found| found.hits().clone()).unwrap_or_default()
    }

    /// Takes what a reading of all files found; tells whether another one may find more. Of the last
    /// reading it is known why each line does not count.
    pub fn take(&mut self, mut again: Vec<FoundInFile>) -> bool {
        again.retain(|found| !(found.is_empty() && found.hits().is_empty()));
        again.sort_by_key(|found| found.file);
        let same = |(now, before): (&FoundInFile, &FoundInFile)| now.has_the_hits_of(before);
        let has_same_hits =
            again.len() == self.found.len() && again.iter().zip(&self.found).all(same);
        in_session::add_lines(&mut again);
        self.found = again;
        let mut is_new = false;
        for in_file in &self.found {
            is_new |= self.sought.learn(&in_file.learned);
        }
        is_new || !has_same_hits
    }
}
