//! By what a file is known again when it grew, was renamed, or was cut and written anew.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use serde::{Deserialize, Serialize};
use trace::identity::log_key;

/// Bytes at the start, and before the place up to which a file was read, by which it is known.
const LOOKED_AT: u64 = 1024;

/// What the part of a file that was read looks like, at its start and at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    /// Bytes that were read.
    pub up_to: u64,
    first: u64,
    last: u64,
}

impl Mark {
    /// Of the first bytes of a file.
    pub(super) fn of(file: &mut File, up_to: u64) -> io::Result<Self> {
        let mut hash = |start: u64, length: u64| -> io::Result<u64> {
            let mut bytes = Vec::new();
            file.seek(SeekFrom::Start(start))?;
            file.by_ref().take(length).read_to_end(&mut bytes)?;
            Ok(log_key(&[&bytes, &length.to_le_bytes()]))
        };
        let length = up_to.min(LOOKED_AT);
        Ok(Self {
            up_to,
            first: hash(0, length)?,
            last: hash(up_to - length, length)?,
        })
    }

    /// Whether a file still begins with what was read.
    pub(super) fn fits(&self, file: &mut File) -> io::Result<bool> {
        Ok(file.metadata()?.len() >= self.up_to && Self::of(file, self.up_to)? == *self)
    }
}
