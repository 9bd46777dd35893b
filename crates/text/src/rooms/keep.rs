//! Keeping what was read, and the page's own versions.

use crate::amount::Amount;
use crate::messages::keep as says;
use crate::words::Words;

impl Words {
    /// Files of an earlier visit are loaded; the texts are the first and last day they were read.
    pub fn restored(&self, files: Amount<'_>, from: &str, to: &str) -> String {
        if from == to {
            self.say(says::RestoredOn { files, day: from })
        } else {
            self.say(says::RestoredBetween { files, from, to })
        }
    }

    /// Files that another version of the page kept.
    pub fn other_version(&self, files: Amount<'_>) -> String {
        self.say(says::OtherVersion { files })
    }

    /// Files that were damaged.
    pub fn damaged(&self, files: Amount<'_>) -> String {
        self.say(says::Damaged { files })
    }

    /// How many files are kept, and how large that is.
    pub fn files_kept(&self, files: Amount<'_>, size: &str) -> String {
        self.say(says::FilesKept { files, size })
    }

    /// A file is too large to keep; `most` is what is kept in all.
    pub fn too_large(&self, name: &str, size: &str, most: &str) -> String {
        self.say(says::TooLarge { name, size, most })
    }

    /// The browser has no room for a file.
    pub fn no_room(&self, name: &str) -> String {
        self.say(says::NoRoom { name })
    }

    /// So many files were removed together.
    pub fn removed(&self, files: Amount<'_>) -> String {
        self.say(says::Removed { files })
    }

    /// So many files were added to so many of an earlier visit.
    pub fn added_to(&self, files: Amount<'_>, restored: Amount<'_>) -> String {
        self.say(says::AddedTo { files, restored })
    }
}

#[cfg(test)]
mod tests {
    use crate::{Amount, Language};

    #[test]
    fn files_of_an_earlier_visit_are_counted_in_words() {
        let amount = |count, text| Amount { count, text };
        let [english, french] = [Language::English, Language::French].map(Language::words);
        assert_eq!(
            english.restored(amount(1, "1"), "a", "a"),
            "Restored from this browser: 1 file, read on a."
        );
        assert_eq!(
            english.added_to(amount(2, "2"), amount(1, "1")),
            "2 files were added to 1 file from an earlier visit; the numbers are of all of them."
        );
        assert_eq!(french.removed(amount(1, "1")), "1 fichier retiré.");
        assert_eq!(
            french.restored(amount(2, "2"), "9", "10"),
            "Restauré depuis ce navigateur\u{a0}: 2 fichiers, lus entre le 9 et le 10."
        );
    }
}
