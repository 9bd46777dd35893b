//! What a file that holds numbers only says of where they are from. It counts for nothing, and is told to who
//! asks how a number came about.

use serde::{Deserialize, Serialize};

/// So many files of a saved report are kept by their names.
const MOST_FILES: usize = 50;
/// A longer text is no name.
const LONGEST: usize = 200;
/// A larger count is no count.
const MAX_COUNT: u64 = 1 << 53;

/// Where the numbers of a file are from, as far as it says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Origin {
    /// The program that made it, as it calls itself; empty where it does not tell.
    pub made_by: String,
    /// The time zone of its days, by its name; empty where it does not tell.
    pub time_zone: String,
    /// Whether it was made of numbers that had been added up already.
    pub of_sums: bool,
    /// Whether its classes are shares, which were made counts again.
    pub of_shares: bool,
    /// The files that it was made of, as it lists them.
    pub files: Vec<OriginFile>,
    /// So many more it lists.
    pub more_files: u64,
    /// All of these files together; their names are empty.
    pub all: OriginFile,
}

/// A file that a saved report was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OriginFile {
    /// Its name.
    pub name: String,
    /// All its records.
    pub records: u64,
    /// Those that were counted as transfers, before other files were looked at.
    pub transfers: u64,
    /// Those that do not count.
    pub skipped: u64,
}

impl Origin {
    /// Takes a file of the list. What cannot be a name or a count makes it none of the list.
    pub(super) fn add(&mut self, file: OriginFile) {
        let counts = [file.records, file.transfers, file.skipped];
        if counts.iter().any(|count| *count > MAX_COUNT) {
            return;
        }
        let all = &mut self.all;
        for (sum, count) in [&mut all.records, &mut all.transfers, &mut all.skipped]
            .into_iter()
            .zip(counts)
        {
            *sum = sum.saturating_add(count).min(MAX_COUNT);
        }
        match self.files.len() < MOST_FILES {
            true => self.files.push(OriginFile {
                name: shortened(&file.name),
                ..file
            }),
            false => self.more_files += 1,
        }
    }

    /// How many files it lists.
    pub fn files_told(&self) -> u64 {
        (self.files.len() as u64).saturating_add(self.more_files)
    }

    /// Whether no text is longer and no number larger than a reader could have told it.
    pub fn is_sound(&self) -> bool {
        let files = self.files.iter().chain([&self.all]);
        let names = files.clone().map(|file| &file.name);
        let texts = names.chain([&self.made_by, &self.time_zone]);
        let counts = files.flat_map(|file| [file.records, file.transfers, file.skipped]);
        self.files.len() <= MOST_FILES
            && texts.into_iter().all(|text| text.len() <= LONGEST)
            && counts
                .chain([self.more_files])
                .all(|count| count <= MAX_COUNT)
    }
}

/// A text, as far as it is kept.
pub(super) fn shortened(text: &str) -> String {
    let end = text.floor_char_boundary(LONGEST);
    text.get(..end).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_has_bounds() {
        let mut origin = Origin::default();
        for at in 0..60 {
            origin.add(OriginFile {
                name: "é".repeat(at * 10),
                records: 3,
                transfers: 2,
                skipped: 1,
            });
        }
        origin.add(OriginFile {
            records: u64::MAX,
            ..OriginFile::default()
        });
        assert_eq!(origin.files_told(), 60);
        assert_eq!((origin.all.records, origin.all.skipped), (180, 60));
        assert!(origin.is_sound());
        origin.made_by = "x".repeat(LONGEST + 1);
        assert!(!origin.is_sound());
    }
}
