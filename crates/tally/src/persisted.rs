//! What is kept of a file between visits: its tally as bytes, which only the same core reads back.
//!
//! The bytes are not a file format. They begin with the stamp of the core that made them (its
//! sources decide it, see `build.rs`) and a checksum; where either differs, nothing of the rest is
//! read. So no tally is ever half-read, and numbers read under older rules never mix with newer ones.

use std::hash::Hasher;

use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13;
use thiserror::Error;

use super::file_tally::FileTally;
use super::resolve::Tally;

/// The core that this is.
const STAMP: &[u8] = env!("MAILFLOW_INSIGHT_CORE").as_bytes();

/// What a person sees of a kept file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersistedFile {
    /// Its name when it was dropped; an archive is one file.
    pub name: String,
    /// Where it lay in what was dropped, with `/` between folders and its name at the end.
    pub path: String,
    /// Its size then.
    pub bytes: u64,
    /// When it was read, in milliseconds since 1970.
    pub read_at: u64,
}

/// Why a file cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum KeepError {
    /// Its tally is larger than what may be kept.
    #[error("a tally of {bytes} bytes is too large to keep")]
    TooLarge {
        /// Bytes of the tally.
        bytes: u64,
    },
    /// Nothing of it was read.
    #[error("there is nothing to keep")]
    Nothing,
    /// It cannot be written.
    #[error("what was counted cannot be written")]
    NotWritten,
}

/// Why what was kept cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RestoreError {
    /// Another version of the core kept it.
    #[error("another version kept it")]
    OtherVersion,
    /// It is not what was kept.
    #[error("it is damaged")]
    Damaged,
}

/// Members of a file, by their number.
type Members<T> = Vec<(u32, T)>;

impl Tally {
    /// The bytes to keep of a file, at most `most` of them.
    ///
    /// # Errors
    /// Where they would be more, or where there is no such file.
    pub fn keep(&self, file: u32, facts: &PersistedFile, most: u64) -> Result<Vec<u8>, KeepError> {
        let members: Members<&FileTally> = self.members(file).collect();
        if members.is_empty() {
            return Err(KeepError::Nothing);
        }
        let kept = (facts, members);
        // Measured first: the memory of a worker grows and never shrinks.
        let size = postcard::serialize_with_flavor(&kept, postcard::ser_flavors::Size::default())
            .map_err(|_| KeepError::NotWritten)? as u64;
        if size > most {
            return Err(KeepError::TooLarge { bytes: size });
        }
        let content = postcard::to_allocvec(&kept).map_err(|_| KeepError::NotWritten)?;
        let mut bytes = Vec::with_capacity(STAMP.len() + size_of::<u64>() + content.len());
        bytes.extend_from_slice(STAMP);
        bytes.extend_from_slice(&checksum(&content));
        bytes.extend(content);
        Ok(bytes)
    }

    /// Adds a kept file under a new number.
    ///
    /// # Errors
    /// Where the bytes are not what this core kept; nothing is added then.
    pub fn restore(&mut self, file: u32, bytes: &[u8]) -> Result<PersistedFile, RestoreError> {
        let content = bytes
            .strip_prefix(STAMP)
            .ok_or(RestoreError::OtherVersion)?;
        let (sum, content) = content
            .split_first_chunk::<{ size_of::<u64>() }>()
            .ok_or(RestoreError::Damaged)?;
        if *sum != checksum(content) {
            return Err(RestoreError::Damaged);
        }
        let (facts, members): (PersistedFile, Members<FileTally>) =
            postcard::from_bytes(content).map_err(|_| RestoreError::Damaged)?;
        for (member, tally) in members {
            self.absorb(file, member, tally);
        }
        Ok(facts)
    }
}

/// It finds damage, not malice: whoever can write to this browser's storage can do anything here.
fn checksum(content: &[u8]) -> [u8; 8] {
    let mut hasher = SipHasher13::new();
    hasher.write(content);
    hasher.finish().to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> PersistedFile {
        PersistedFile {
            name: "a.csv".to_owned(),
            path: "contoso/a.csv".to_owned(),
            bytes: 12,
            read_at: 1_795_000_000_000,
        }
    }

    fn tally() -> Tally {
        let mut tally = Tally::default();
        tally.absorb(4, 0, FileTally::new("a.csv"));
        tally.absorb(4, 7, FileTally::new("a.csv/in/it"));
        tally.absorb(5, 0, FileTally::new("b.csv"));
        tally
    }

    #[test]
    fn a_file_comes_back_with_its_members() {
        let bytes = tally().keep(4, &facts(), 1000).unwrap();
        let mut restored = Tally::default();
        assert_eq!(restored.restore(9, &bytes), Ok(facts()));
        let names: Vec<_> = restored.names().collect();
        assert_eq!(names, [(9, "a.csv"), (9, "a.csv/in/it")]);
        // Kept again, it is the same.
        assert_eq!(restored.keep(9, &facts(), 1000), Ok(bytes));
    }

    #[test]
    fn what_is_too_large_or_not_there_is_not_kept() {
        let bytes = tally().keep(4, &facts(), 1000).unwrap();
        let size = (bytes.len() - STAMP.len() - 8) as u64;
        assert!(tally().keep(4, &facts(), size).is_ok());
        assert_eq!(
            tally().keep(4, &facts(), size - 1),
            Err(KeepError::TooLarge { bytes: size })
        );
        assert_eq!(tally().keep(6, &facts(), 1000), Err(KeepError::Nothing));
    }

    #[test]
    fn another_version_is_told_from_damage() {
        let bytes = tally().keep(4, &facts(), 1000).unwrap();
        let mut other = bytes.clone();
        other[0] ^= 1;
        let mut restored = Tally::default();
        assert_eq!(restored.restore(1, &other), Err(RestoreError::OtherVersion));
        for at in STAMP.len()..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(restored.restore(1, &damaged), Err(RestoreError::Damaged));
            assert!(restored.restore(1, &bytes[..at]).is_err(), "cut at {at}");
        }
        assert_eq!(restored.names().count(), 0, "nothing is half-read");
    }

    #[test]
    fn content_that_no_tally_has_is_damage_even_with_its_checksum() {
        // Lengths far beyond what follows must not be believed.
        for content in [
            &[][..],
            &[0xff; 40],
            &[0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x7f],
        ] {
            let mut bytes = STAMP.to_vec();
            bytes.extend(checksum(content));
            bytes.extend(content);
            assert_eq!(
                Tally::default().restore(1, &bytes),
                Err(RestoreError::Damaged),
                "{content:?}"
            );
        }
    }
}
