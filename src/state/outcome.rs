//! What became of files that were read: which count, and which do not.

use std::collections::BTreeSet;

use crate::tally::FileFacts;
use crate::trace::Note;

/// Whether nothing of an entry counts, though it should: a connector list, for one, holds no message.
fn is_not_counted(facts: &FileFacts) -> bool {
    facts.transfers == 0 && why_not(facts).is_some()
}

/// Why nothing of a file counts.
pub fn why_not(facts: &FileFacts) -> Option<&Note> {
    let mut notes = facts.notes.iter();
    let counts_nothing = |note: &Note| {
        matches!(
            note,
            Note::NoRecords | Note::NoMailInReport | Note::NoTransfers
        )
    };
    notes.find(|note| note.is_problem() || counts_nothing(note))
}

/// The entries of files of which nothing counts, one for each file. An archive counts where a member does.
pub fn not_counted(files: &[FileFacts]) -> Vec<&FileFacts> {
    let mut count = BTreeSet::new();
    for facts in files {
        if !is_not_counted(facts) {
            count.insert(facts.key.file);
        }
    }
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for facts in files {
        if !count.contains(&facts.key.file) && told.insert(facts.key.file) {
            found.push(facts);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tally::{DateOrders, FileKey};

    fn facts(file: u32, member: u32, transfers: u64, notes: &[Note]) -> FileFacts {
        FileFacts {
            name: format!("{file}"),
            bytes: 1,
            format: None,
            encoding: None,
            records: 0,
            transfers,
            skipped: Vec::new(),
            notes: notes.to_vec(),
            dates: DateOrders::default(),
            key: FileKey { file, member },
        }
    }

    #[test]
    fn a_file_of_which_nothing_counts_is_told_from_one_that_needs_not_count() {
        let files = [
            facts(1, 0, 5, &[]),
            facts(2, 0, 0, &[Note::Binary]),
            // A connector list.
            facts(3, 0, 0, &[]),
            facts(4, 0, 0, &[Note::OffsetNotTold, Note::NoTransfers]),
            // Some of it counts.
            facts(5, 0, 5, &[Note::NeedsDomains { rows: 1 }]),
            facts(6, 0, 0, &[Note::NeedsDomains { rows: 1 }]),
        ];
        let keys: Vec<u32> = not_counted(&files).iter().map(|it| it.key.file).collect();
        assert_eq!(keys, [2, 4, 6]);
        assert_eq!(why_not(&files[3]), Some(&Note::NoTransfers));
    }

    #[test]
    fn an_archive_is_one_file() {
        let whole = [facts(1, 0, 0, &[Note::Binary]), facts(1, 1, 7, &[])];
        assert!(not_counted(&whole).is_empty());
        let nothing = [
            facts(1, 0, 0, &[Note::Binary]),
            facts(1, 1, 0, &[Note::Empty]),
        ];
        assert_eq!(not_counted(&nothing).len(), 1);
    }
}
