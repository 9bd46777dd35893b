//! Which members of a damaged `.gz` are whole, so that one bad member does not take the others with it.
//!
//! A reader that was given half a member cannot be made to forget it. So the file is looked at once
//! more, and only what unpacks to its end with the right checksum is read.

use std::io::{self, BufRead, BufReader, Read, SeekFrom};
use std::ops::Range;

use flate2::bufread::GzDecoder;

use super::archive::SeekableSource;

/// Starts that turn out to be none: more of them are made up to cost time.
const MAX_BAD: u32 = 64;
const PIECE: usize = 64 << 10;

/// Where the whole members are, in order. At most `budget` bytes are unpacked for it.
pub fn whole(source: &mut dyn SeekableSource, mut budget: u64) -> io::Result<Vec<Range<u64>>> {
    let mut found = Vec::new();
    let (mut at, mut bad) = (0, 0);
    while bad < MAX_BAD && budget > 0 {
        let Some(start) = next_start(source, at)? else {
            break;
        };
        if let Some(end) = end_of_member(source, start, &mut budget)? {
            found.push(start..end);
            at = end;
        } else {
            bad += 1;
            at = start + 1;
        }
    }
    Ok(found)
}

/// The next place from which on a member may begin.
fn next_start(source: &mut dyn SeekableSource, from: u64) -> io::Result<Option<u64>> {
    source.seek(SeekFrom::Start(from))?;
    let mut reader = BufReader::with_capacity(PIECE, source);
    let mut last = [0; 4];
    let mut at = from;
    loop {
        let piece = reader.fill_buf()?;
        if piece.is_empty() {
            return Ok(None);
        }
        for byte in piece {
            last = [last[1], last[2], last[3], *byte];
            at += 1;
            // Deflate is the only method there is, and the upper flags are not used.
            if let [0x1f, 0x8b, 8, flags] = last
                && flags & 0xe0 == 0
                && at - from >= 4
            {
                return Ok(Some(at - 4));
            }
        }
        let length = piece.len();
        reader.consume(length);
    }
}

fn end_of_member(
    source: &mut dyn SeekableSource,
    start: u64,
    budget: &mut u64,
) -> io::Result<Option<u64>> {
    source.seek(SeekFrom::Start(start))?;
    let mut decoder = GzDecoder::new(BufReader::with_capacity(PIECE, source));
    let mut piece = vec![0; PIECE];
    loop {
        match decoder.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => match budget.checked_sub(length as u64) {
                Some(left) => *budget = left,
                None => {
                    *budget = 0;
                    return Ok(None);
                }
            },
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return Ok(None),
        }
    }
    let reader = decoder.into_inner();
    let ahead = reader.buffer().len() as u64;
    let read = reader.into_inner().stream_position()?;
    Ok(Some(read.saturating_sub(ahead)))
}

/// The bytes of some ranges of a source, one after the other.
pub struct Parts<'a> {
    source: &'a mut dyn SeekableSource,
    ranges: std::vec::IntoIter<Range<u64>>,
    left: u64,
}

impl<'a> Parts<'a> {
    /// Reads `ranges` of `source`.
    pub fn new(source: &'a mut dyn SeekableSource, ranges: Vec<Range<u64>>) -> Self {
        Self {
            source,
            ranges: ranges.into_iter(),
            left: 0,
        }
    }
}

impl Read for Parts<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.left == 0 {
            let Some(range) = self.ranges.next() else {
                return Ok(0);
            };
            self.source.seek(SeekFrom::Start(range.start))?;
            self.left = range.end - range.start;
        }
        let room = usize::try_from(self.left).map_or(buffer.len(), |left| left.min(buffer.len()));
        let length = self
            .source
            .read(buffer.get_mut(..room).unwrap_or_default())?;
        // A source that became shorter meanwhile has nothing more.
        self.left = if length == 0 && room > 0 {
            0
        } else {
            self.left - length as u64
        };
        Ok(length)
    }
}
