//! Keeping files between visits: what the page orders, and what it is told of it.

use serde::{Deserialize, Serialize};

use tally::PersistedFile;

/// Bytes that are kept in all. More would make opening the page slow.
pub const MOST_PERSISTED: u64 = 50 << 20;
/// What the page wants to be kept or forgotten.
#[derive(Debug, Serialize, Deserialize)]
pub enum KeepOrder {
    /// This comes first: opens the database of that name.
    Open {
        /// The name.
        name: String,
    },
    /// Load everything that is kept, but for what was removed before, which is forgotten first.
    Restore {
        /// That.
        without: Forgotten,
    },
    /// Keep a file under an id of the page's choice.
    Keep {
        /// The key of its reading.
        file: u32,
        /// The id.
        id: f64,
        /// What a person sees of it.
        facts: PersistedFile,
    },
    /// Forget what is kept.
    Forget {
        /// What of it.
        what: Forgotten,
    },
}

/// What is not to be kept any longer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Forgotten {
    /// Everything, also what other tabs keep.
    All,
    /// What is kept under these ids.
    Ids(Vec<f64>),
}

impl Forgotten {
    /// Whether there is nothing of it.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Ids(ids) if ids.is_empty())
    }
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum KeepNews {
    /// What was kept is loaded again.
    Restored(Restored),
    /// A file is kept, or is not.
    Persisted {
        /// The key of its reading.
        file: u32,
        /// Bytes that it takes.
        outcome: Result<u64, NotPersisted>,
    },
    /// The browser has forgotten this.
    Forgotten(Forgotten),
    /// The browser did not forget what it was told to forget.
    NotForgotten,
}

/// What was kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Restored {
    /// The files.
    pub files: Vec<RestoredFile>,
    /// So many were kept by another version, and are forgotten now.
    pub other_version: u64,
    /// So many were damaged, and are forgotten now.
    pub damaged: u64,
    /// The browser did not give everything.
    pub is_incomplete: bool,
}

/// A file that was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RestoredFile {
    /// The key that it has now.
    pub file: u32,
    /// The id under which it is kept.
    pub id: f64,
    /// What a person sees of it.
    pub facts: PersistedFile,
    /// Bytes that it takes.
    pub persisted_bytes: u64,
}

/// Why a file is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotPersisted {
    /// Together with the others it is more than [`MOST_PERSISTED`].
    TooLarge {
        /// Bytes of this file's tally.
        bytes: u64,
    },
    /// The browser has no room left.
    NoRoom,
    /// The browser keeps nothing here.
    Refused,
}
