//! One file, or one member of an archive, as it stands in a tally file: packed.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use super::content::Content;
use super::error::PortableError;
use super::sound::is_sound;
use crate::file_tally::FileTally;

/// What any frame may unpack to, however short it is.
const ALWAYS_ALLOWED: u64 = 64 << 20;

/// Beyond that: times its own length. Half of a tally are hashes, which nothing packs.
const MAX_RATIO: u64 = 100;

/// What was counted of a file, packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    member: u32,
    /// Bytes before packing; as many as after it where it is not packed at all.
    unpacked: u64,
    packed: Vec<u8>,
}

impl Frame {
    /// Of a file, or of the member of an archive with this number.
    ///
    /// # Errors
    /// Where it cannot be written into memory.
    pub fn of(member: u32, tally: &FileTally) -> Result<Self, PortableError> {
        let content = content_of(tally)?;
        let unpacked = content.len() as u64;
        let packed = pack(&content)?;
        let is_smaller = packed.len() < content.len();
        let packed = match is_smaller && unpacked <= allowed(packed.len()) {
            true => packed,
            false => content,
        };
        Ok(Self {
            member,
            unpacked,
            packed,
        })
    }

    /// As it stands in a tally file: how many bytes it unpacks to, and what it takes packed, or the same
    /// number and its bytes as they are.
    pub fn from_parts(member: u32, unpacked: u64, packed: Vec<u8>) -> Self {
        Self {
            member,
            unpacked,
            packed,
        }
    }

    /// The number of the member, 0 for a plain file.
    pub fn member(&self) -> u32 {
        self.member
    }

    /// What it takes packed.
    pub fn packed(&self) -> &[u8] {
        &self.packed
    }

    /// What it takes unpacked, in bytes.
    pub fn unpacked(&self) -> u64 {
        self.unpacked
    }

    /// What was counted.
    ///
    /// # Errors
    /// Where its bytes are not what [`Self::of`] makes.
    pub fn open(&self) -> Result<FileTally, PortableError> {
        let content = self.content()?;
        let read = postcard::take_from_bytes::<Content>(&content);
        let (content, rest) = read.map_err(|_| PortableError::Damaged)?;
        let tally = content.tally().filter(is_sound);
        tally
            .filter(|_| rest.is_empty())
            .ok_or(PortableError::Damaged)
    }

    /// The bytes before packing.
    ///
    /// # Errors
    /// Where they cannot be unpacked, or are too many.
    pub fn content(&self) -> Result<Vec<u8>, PortableError> {
        if self.unpacked == self.packed.len() as u64 {
            return Ok(self.packed.clone());
        }
        if self.unpacked > allowed(self.packed.len()) {
            return Err(PortableError::TooLarge);
        }
        let mut content = Vec::new();
        // One more than it should have, which tells that it has more.
        let unpacking = DeflateDecoder::new(&*self.packed);
        let read = unpacking.take(self.unpacked + 1).read_to_end(&mut content);
        match read {
            Ok(length) if length as u64 == self.unpacked => Ok(content),
            _ => Err(PortableError::Damaged),
        }
    }
}

fn content_of(tally: &FileTally) -> Result<Vec<u8>, PortableError> {
    let content = Content::of(tally).ok_or(PortableError::Damaged)?;
    postcard::to_allocvec(&content).map_err(|_| PortableError::Damaged)
}

fn pack(content: &[u8]) -> Result<Vec<u8>, PortableError> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
    packer.write_all(content)?;
    Ok(packer.finish()?)
}

fn allowed(packed: usize) -> u64 {
    (packed as u64)
        .saturating_mul(MAX_RATIO)
        .max(ALWAYS_ALLOWED)
}
