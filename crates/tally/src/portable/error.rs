//! The format of tally files, and why one cannot be used.

use std::io;

use thiserror::Error;

/// The version of the form and of the rules by which files are read. It is raised whenever either
/// changes, so that numbers found under different rules never mix.
pub const FORMAT: u16 = 2;

/// Why a tally file cannot be used.
#[derive(Debug, Error)]
pub enum PortableError {
    /// The system does not let it be read or written.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is no tally file.
    #[error("it is no tally")]
    NotATally,
    /// Another version of the program wrote it.
    #[error("its format is {format}, and not {FORMAT}")]
    OtherFormat {
        /// The format that it has.
        format: u16,
        /// The version of the program that wrote it.
        made_by: String,
    },
    /// It was made under another key than the one in force.
    #[error("it was made under another key")]
    OtherKey {
        /// Whether it was made under a shared key at all.
        has_key: bool,
    },
    /// It ends before its end.
    #[error("it is cut")]
    Cut,
    /// It is not what was written, or was never a tally.
    #[error("it is damaged")]
    Damaged,
    /// One of its frames would take more memory than any tally needs.
    #[error("a part of it unpacks to more than any tally holds")]
    TooLarge,
}
