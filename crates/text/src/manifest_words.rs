//! What every language has to say of a manifest, and of what is not as it says.

use super::amount::Amount;

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

/// Sentences about manifests.
pub trait ManifestWords {
    /// What is told.
    fn manifest_title(&self) -> &'static str;
    /// The days that numbers are of, as what differs.
    fn days(&self) -> &'static str;
    /// Nothing differs: so many files, and all numbers.
    fn all_as_it_says(&self, files: Amount<'_>) -> String;
    /// Another release of the program made the manifest: numbers are compared, the report's bytes are not.
    fn other_release(&self, then: &str, now: &str) -> String;
    /// One thing that differs.
    fn differs(&self, differs: Differs<'_>) -> String;
    /// How many things differ, as why the command ends.
    fn differences(&self, count: Amount<'_>) -> String;
}
