//! A tally beside other files: all of it, or nothing.

use std::io::{Read, Seek};

use trace::{Note, TallyProblem};

use super::error::PortableError;
use super::form::TallyReader;
use crate::file_tally::FileTally;

/// Hands over what a tally holds, with a number for each file and each member of an archive, from 0 on.
///
/// Nothing is handed over before all of it was found to be sound. So it is read twice, and only one file's
/// tally is in memory at a time.
///
/// # Errors
/// Where it cannot be used.
pub fn read_all(
    mut from: impl Read + Seek,
    on_file: &mut dyn FnMut(u32, FileTally),
) -> Result<(), PortableError> {
    each(&mut from, &mut |_, _| {})?;
    from.rewind()?;
    each(&mut from, on_file)
}

fn each(
    from: &mut impl Read,
    on_file: &mut dyn FnMut(u32, FileTally),
) -> Result<(), PortableError> {
    let mut reader = TallyReader::new(from)?;
    let mut number = 0;
    while let Some((_, frame)) = reader.next()? {
        on_file(number, frame.open()?);
        number += 1;
    }
    Ok(())
}

impl PortableError {
    /// What is said of a file that cannot be used.
    pub fn note(&self) -> Note {
        let why = match self {
            Self::Io(_) => return Note::Unreadable,
            Self::OtherFormat { .. } => TallyProblem::OtherFormat,
            Self::OtherKey { .. } => TallyProblem::OtherKey,
            Self::NotATally | Self::Cut | Self::Damaged | Self::TooLarge => TallyProblem::Damaged,
        };
        Note::TallyRefused { why }
    }
}
