//! How much is made up, and how: size, number of files, encoding, seed.

use crate::output::Encoding;

/// What to make up.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Size of all files; they end with the first message that reaches it.
    pub size: u64,
    /// This many messages, whatever their size; some cross no boundary.
    pub messages: Option<u64>,
    /// Into how many files it is cut, at least 1.
    pub files: u32,
    /// Their encoding.
    pub encoding: Encoding,
    /// The same seed gives the same files.
    pub seed: u64,
    /// Number of days, at least 1.
    pub days: u32,
    /// Number of connectors; the first ten have names that are easy to read wrongly. Postfix and Exim
    /// have none.
    pub connectors: u32,
    /// Number of domains of partners, with names that are numbers; 0 for the few that have names.
    pub partners: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            size: 1 << 20,
            messages: None,
            files: 1,
            encoding: Encoding::Utf8,
            seed: 1,
            days: 14,
            connectors: 8,
            partners: 0,
        }
    }
}
