//! Members of a `.zip` that another member of the same name hides.
//!
//! Nothing forbids two members of one name, and some programs write them when a file is added again.
//! The `zip` crate finds members by their names and keeps the last one; so the directory is read once
//! more here, for what it left out.

use std::collections::HashSet;
use std::io::{self, Read, Seek, SeekFrom};

use zip::read::{ZipFile, ZipReadOptions, read_zipfile_from_stream_with_options};
use zip::result::ZipResult;

/// An entry of the directory begins with this.
const ENTRY: [u8; 4] = *b"PK\x01\x02";
/// Bytes of an entry before the name and what follows it.
const FIXED: usize = 46;

/// Where a hidden member is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// Its name, as far as it is UTF-8.
    pub name: String,
    /// Its size, unpacked.
    pub size: u64,
    packed: u64,
    sum: u32,
    /// Where its own header begins.
    start: u64,
}

impl Hidden {
    /// Opens it.
    ///
    /// # Errors
    /// As the `zip` crate has them; `None` where no member begins.
    pub fn open<'a, S: Read + Seek>(&self, source: &'a mut S) -> ZipResult<Option<ZipFile<'a, S>>> {
        source.seek(SeekFrom::Start(self.start))?;
        let options = ZipReadOptions::default()
            .override_compressed_size(self.packed)
            .override_uncompressed_size(self.size)
            .override_crc(self.sum);
        read_zipfile_from_stream_with_options(source, options)
    }
}

/// Reads the directory that begins at `directory`, up to `most` entries; gives those whose member does
/// not begin at one of the places `known`. `before` is what stands before the archive.
///
/// # Errors
/// Where the source cannot be read.
pub fn hidden<S: Read + Seek>(
    source: &mut S,
    directory: u64,
    before: u64,
    known: &HashSet<u64>,
    most: usize,
) -> io::Result<Vec<Hidden>> {
    source.seek(SeekFrom::Start(directory))?;
    let mut source = io::BufReader::new(source);
    let mut all = Vec::new();
    for _ in 0..most {
        let mut entry = [0; FIXED];
        // What follows the last entry is shorter, or begins otherwise.
        if source.read_exact(&mut entry).is_err() || !entry.starts_with(&ENTRY) {
            break;
        }
        let short = |at: usize| u16::from_le_bytes([entry[at], entry[at + 1]]);
        let long = |at: usize| {
            u32::from_le_bytes([entry[at], entry[at + 1], entry[at + 2], entry[at + 3]])
        };
        let mut name = vec![0; usize::from(short(28))];
        source.read_exact(&mut name)?;
        source.seek_relative(i64::from(short(30)) + i64::from(short(32)))?;
        let start = before + u64::from(long(42));
        let is_folder = name.ends_with(b"/");
        if !is_folder && !known.contains(&start) {
            all.push(Hidden {
                name: String::from_utf8_lossy(&name).into_owned(),
                size: long(24).into(),
                packed: long(20).into(),
                sum: long(16),
                start,
            });
        }
    }
    Ok(all)
}
