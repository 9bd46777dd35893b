//! A manifest, and what is not as it says.

use crate::amount::Amount;
use crate::messages::manifest as says;
use crate::words::Words;

/// One thing that is not as a manifest says. All texts are formatted already.
#[derive(Clone, Copy, Debug)]
pub enum Differs<'a> {
    /// A file is not there.
    Missing(&'a str),
    /// A file has other bytes.
    Changed {
        /// Which file.
        file: &'a str,
        /// How many bytes it had.
        before: &'a str,
        /// How many it has.
        now: &'a str,
    },
    /// A file is there that the manifest does not name.
    Additional {
        /// Which file.
        file: &'a str,
        /// The missing file that has the same bytes.
        is_missing_one: Option<&'a str>,
    },
    /// A file cannot be read now.
    Unreadable(&'a str),
    /// Something else was read of the same bytes.
    ReadOtherwise(&'a str),
    /// A number, or the days, are others.
    Number {
        /// What it is of.
        what: &'a str,
        /// What it was.
        before: &'a str,
        /// What it is.
        now: &'a str,
    },
    /// The files come to nothing, now or then.
    Nothing {
        /// Whether that is now.
        is_now: bool,
    },
    /// The report is not the same, byte for byte.
    Report,
}

impl Words {
    /// What is told.
    pub fn manifest_title(&self) -> &'static str {
        self.manifest_labels().title
    }

    /// The days that numbers are of, as what differs.
    pub fn manifest_days(&self) -> &'static str {
        self.manifest_labels().days
    }

    /// Nothing differs: so many files, and all numbers.
    pub fn all_as_it_says(&self, files: Amount<'_>) -> String {
        self.say(says::AllAsItSays { files })
    }

    /// Another release of the program made the manifest: numbers are compared, the report's bytes are not.
    pub fn other_release(&self, then: &str, now: &str) -> String {
        self.say(says::OtherRelease { now, then })
    }

    /// One thing that differs.
    pub fn differs(&self, differs: Differs<'_>) -> String {
        let labels = self.manifest_labels();
        match differs {
            Differs::Missing(file) => self.say(says::Missing { file }),
            Differs::Changed { file, before, now } if before == now => {
                self.say(says::ChangedSameSize { file, now })
            }
            Differs::Changed { file, before, now } => self.say(says::Changed { before, file, now }),
            Differs::Additional {
                file,
                is_missing_one: Some(missing),
            } => self.say(says::AdditionalSameBytes { file, missing }),
            Differs::Additional { file, .. } => self.say(says::Additional { file }),
            Differs::Unreadable(file) => self.say(says::Unreadable { file }),
            Differs::ReadOtherwise(file) => self.say(says::ReadOtherwise { file }),
            Differs::Number { what, before, now } => self.say(says::Number { before, now, what }),
            Differs::Nothing { is_now: true } => labels.nothing_now.to_owned(),
            Differs::Nothing { is_now: false } => labels.nothing_then.to_owned(),
            Differs::Report => labels.report.to_owned(),
        }
    }

    /// How many things differ, as why the command ends.
    pub fn differences(&self, count: Amount<'_>) -> String {
        self.say(says::Differences { count })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn one_file_is_not_counted_and_many_are() {
        let amount = |count, text| Amount { count, text };
        let french = Language::French.words();
        assert_eq!(
            french.all_as_it_says(amount(1, "1")),
            "Le fichier est tel que le manifeste le dit, octet pour octet, et tous les nombres aussi."
        );
        assert_eq!(
            french.differences(amount(2, "2")),
            "2 choses ne sont pas telles que le manifeste le dit"
        );
        let changed = Differs::Changed {
            file: "a.csv",
            before: "10",
            now: "10",
        };
        let english = Language::English.words();
        assert_eq!(
            english.differs(changed),
            "a.csv: changed (10 bytes, as before)"
        );
    }
}
