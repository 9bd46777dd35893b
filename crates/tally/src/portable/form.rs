//! Head, frames and end of a tally file.

use std::hash::Hasher;
use std::io::{self, Read, Write};

use siphasher::sip::SipHasher13;

use super::error::{FORMAT, PortableError};
use super::frame::Frame;
use trace::hash_key::{NO_KEY, key_id};
use trace::identity::hash64;

/// No trace begins so: no text has its first byte, and none of the archives that are known.
const MAGIC: &[u8; 8] = b"\x89MFTALLY";

const FRAME: u8 = 1;
const END: u8 = 2;

/// Whether a file that begins with these bytes says that it is a tally.
pub fn is_tally(first: &[u8]) -> bool {
    first.starts_with(MAGIC)
}

/// What a tally file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// See [`FORMAT`].
    pub format: u16,
    /// The key under which it was hashed, by its id.
    pub key: [u8; 8],
    /// The version of the program that wrote it.
    pub made_by: String,
}

impl Head {
    fn own() -> Self {
        Self {
            format: FORMAT,
            key: key_id(),
            made_by: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(self.format.to_le_bytes());
        bytes.extend(self.key);
        let length = u8::try_from(self.made_by.len()).unwrap_or(u8::MAX);
        bytes.push(length);
        bytes.extend(self.made_by.bytes().take(length.into()));
        let sum = checksum(0, &[&bytes]);
        bytes.extend(sum.to_le_bytes());
        bytes
    }

    fn read(from: &mut dyn Read) -> Result<Self, PortableError> {
        let mut bytes = vec![0; MAGIC.len()];
        match take(from, &mut bytes) {
            Ok(()) if is_tally(&bytes) => {}
            Ok(()) | Err(PortableError::Cut) => return Err(PortableError::NotATally),
            Err(error) => return Err(error),
        }
        let mut fixed = [0; 11];
        take(from, &mut fixed)?;
        let [a, b, key @ .., length] = fixed;
        let mut made_by = vec![0; length.into()];
        take(from, &mut made_by)?;
        bytes.extend(fixed);
        bytes.extend(&made_by);
        let head = Self {
            format: u16::from_le_bytes([a, b]),
            key,
            made_by: String::from_utf8_lossy(&made_by).into_owned(),
        };
        let sum = take_u64(from)?;
        // The sums of another format, or under another key, may be made otherwise.
        if head.format == FORMAT && head.key == key_id() && sum != checksum(0, &[&bytes]) {
            return Err(PortableError::Damaged);
        }
        Ok(head)
    }
}

/// Writes a tally file.
#[derive(Debug)]
pub struct TallyWriter<W> {
    to: W,
    sum: u64,
    frames: u64,
}

impl<W: Write> TallyWriter<W> {
    /// At its beginning.
    ///
    /// # Errors
    /// Those of writing.
    pub fn new(mut to: W) -> io::Result<Self> {
        to.write_all(&Head::own().to_bytes())?;
        Ok(Self {
            to,
            sum: 0,
            frames: 0,
        })
    }

    /// The next frame, under a number of this file; the members of an archive have one number.
    ///
    /// # Errors
    /// Those of writing.
    pub fn add(&mut self, file: u32, frame: &Frame) -> io::Result<()> {
        let head = frame_head(file, frame);
        let sum = checksum(self.sum, &[&head, frame.packed()]);
        self.to.write_all(&[FRAME])?;
        self.to.write_all(&head)?;
        self.to.write_all(frame.packed())?;
        self.to.write_all(&sum.to_le_bytes())?;
        self.sum = sum;
        self.frames += 1;
        Ok(())
    }

    /// The end, without which nothing of the file is believed.
    ///
    /// # Errors
    /// Those of writing.
    pub fn end(mut self) -> io::Result<W> {
        let frames = self.frames.to_le_bytes();
        let sum = checksum(self.sum, &[&frames]);
        self.to.write_all(&[END])?;
        self.to.write_all(&frames)?;
        self.to.write_all(&sum.to_le_bytes())?;
        self.to.flush()?;
        Ok(self.to)
    }
}

fn frame_head(file: u32, frame: &Frame) -> [u8; 24] {
    let mut head = [0; 24];
    let parts = [
        &file.to_le_bytes()[..],
        &frame.member().to_le_bytes(),
        &frame.unpacked().to_le_bytes(),
        &(frame.packed().len() as u64).to_le_bytes(),
    ];
    for (to, from) in head.iter_mut().zip(parts.into_iter().flatten()) {
        *to = *from;
    }
    head
}

/// Reads a tally file frame by frame, each of which is whole when it is given.
#[derive(Debug)]
pub struct TallyReader<R> {
    from: R,
    sum: u64,
    frames: u64,
    is_at_end: bool,
}

impl<R: Read> TallyReader<R> {
    /// At its beginning.
    ///
    /// # Errors
    /// Where it is no tally, or one that this program under this key does not read.
    pub fn new(mut from: R) -> Result<Self, PortableError> {
        let head = Head::read(&mut from)?;
        if head.format != FORMAT {
            return Err(PortableError::OtherFormat {
                format: head.format,
                made_by: head.made_by,
            });
        }
        if head.key != key_id() {
            return Err(PortableError::OtherKey {
                has_key: head.key != NO_KEY,
            });
        }
        Ok(Self {
            from,
            sum: 0,
            frames: 0,
            is_at_end: false,
        })
    }

    /// The next frame with the number of its file in this tally; none at the end.
    ///
    /// # Errors
    /// Where the rest is damaged or missing. What was given before is not to be used then.
    #[allow(
        clippy::should_implement_trait,
        reason = "what was given before an error must not be used, so nobody should collect it"
    )]
    pub fn next(&mut self) -> Result<Option<(u32, Frame)>, PortableError> {
        if self.is_at_end {
            return Ok(None);
        }
        let mut kind = [0];
        take(&mut self.from, &mut kind)?;
        match kind {
            [FRAME] => self.frame().map(Some),
            [END] => self.end().map(|()| None),
            _ => Err(PortableError::Damaged),
        }
    }

    fn frame(&mut self) -> Result<(u32, Frame), PortableError> {
        let mut head = [0; 24];
        take(&mut self.from, &mut head)?;
        let (file, rest) = split_u32(&head);
        let (member, rest) = split_u32(rest);
        let (unpacked, length) = (number(rest, 0), number(rest, 8));
        // A length that is made up asks for no more memory than there are bytes.
        let mut packed = Vec::new();
        let read = self.from.by_ref().take(length).read_to_end(&mut packed)?;
        if read as u64 != length {
            return Err(PortableError::Cut);
        }
        let sum = checksum(self.sum, &[&head, &packed]);
        if take_u64(&mut self.from)? != sum {
            return Err(PortableError::Damaged);
        }
        self.sum = sum;
        self.frames += 1;
        Ok((file, Frame::from_parts(member, unpacked, packed)))
    }

    fn end(&mut self) -> Result<(), PortableError> {
        let mut frames = [0; 8];
        take(&mut self.from, &mut frames)?;
        let sum = checksum(self.sum, &[&frames]);
        let mut behind = [0];
        let is_end = take_u64(&mut self.from)? == sum
            && u64::from_le_bytes(frames) == self.frames
            && self.from.read(&mut behind)? == 0;
        self.is_at_end = is_end;
        match is_end {
            true => Ok(()),
            false => Err(PortableError::Damaged),
        }
    }
}

/// Each sum holds those before, so that no frame can be missing, be there twice or change its place. Under
/// a shared key only who has it can make one.
fn checksum(before: u64, parts: &[&[u8]]) -> u64 {
    let key = hash64(&[b"tally", &before.to_le_bytes()]);
    let mut hasher = SipHasher13::new_with_keys(key, before);
    for part in parts {
        hasher.write(part);
    }
    hasher.finish()
}

/// Fills `to`.
fn take(from: &mut dyn Read, to: &mut [u8]) -> Result<(), PortableError> {
    from.read_exact(to).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => PortableError::Cut,
        _ => PortableError::Io(error),
    })
}

fn take_u64(from: &mut dyn Read) -> Result<u64, PortableError> {
    let mut bytes = [0; 8];
    take(from, &mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

fn split_u32(bytes: &[u8]) -> (u32, &[u8]) {
    match bytes.split_first_chunk() {
        Some((first, rest)) => (u32::from_le_bytes(*first), rest),
        None => (0, &[]),
    }
}

fn number(bytes: &[u8], at: usize) -> u64 {
    let bytes = bytes.get(at..).and_then(<[u8]>::first_chunk);
    bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes))
}
