//! One message: a file is read again for what stands anywhere in it, and however it is cut, the answer is the same.
#![no_main]

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Result, Seek, SeekFrom};

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::options;
use tally::{Fate, FileKey, FoundInFile, MessageLine, Search, Sought, Tally, look_into, read_source};
use trace::archive::is_archive;

fuzz_target!(|data: &[u8]| {
    // The last bytes say what is looked for, so that any file is a good seed.
    let Some((file, [piece, high, low])) = data.split_last_chunk::<3>() else {
        return;
    };
    let Some(sought) = word_at(file, usize::from(u16::from_le_bytes([*low, *high]))) else {
        return;
    };
    let lines = followed(file, &sought, usize::MAX);
    assert_eq!(followed(file, &sought, usize::from(*piece).max(1)), lines);
    for (at, line) in lines.iter().enumerate() {
        if let Fate::SameAs(other) | Fate::GivesWayTo(other) = line.fate {
            assert!(other < lines.len() && other != at, "{at} of {lines:?}");
        }
        if line.fate == Fate::Counts {
            assert!(line.direction.is_some() && line.protection.is_some(), "{at} of {lines:?}");
        }
    }
    if !is_archive(file) {
        // Encodings of two bytes have the bytes of line ends as well.
        let most = file.iter().filter(|byte| b"\r\n".contains(byte)).count() + 1;
        let is_there = |line: &MessageLine| line.line.is_none_or(|line| (1..=most as u64).contains(&line));
        assert!(lines.iter().all(is_there), "{most} lines: {lines:?}");
    }
});

/// The word around a place, as a person would copy it.
fn word_at(file: &[u8], place: usize) -> Option<Sought> {
    let (before, after) = file.split_at(place.checked_rem(file.len())?);
    let is_between = |byte: &u8| byte.is_ascii_whitespace() || b",;=()[]\"'".contains(byte);
    let from = before.iter().rposition(is_between).map_or(0, |end| end + 1);
    let to = after.iter().position(is_between).unwrap_or(after.len());
    Sought::typed(&String::from_utf8_lossy(&file[from..place % file.len() + to]))
}

/// What is told of a message when the file is read in pieces of so many bytes at most.
fn followed(file: &[u8], sought: &Sought, piece: usize) -> Vec<MessageLine> {
    let options = options(Vec::new());
    let mut tally = Tally::default();
    read_source("file", Cursor::new(file), &options, &mut |member, part| tally.absorb(0, member, part));
    let mut search = Search::new(sought.clone());
    tally.link(search.sought_mut());
    for _ in 0..Search::MOST_READINGS {
        let mut found: Vec<FoundInFile> = Vec::new();
        let pieces = Pieces { file: Cursor::new(file), piece };
        let before = |key: FileKey| -> BTreeSet<u64> { search.hits(key) };
        let mut keep = |in_file| found.push(in_file);
        look_into(0, "file", pieces, &options, search.sought(), &before, &mut keep);
        if !(search.take(found) | tally.link(search.sought_mut())) {
            break;
        }
    }
    tally.follow(search.sought(), search.found())
}

/// A file that gives so many bytes at once at most.
struct Pieces<'f> {
    file: Cursor<&'f [u8]>,
    piece: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let most = buffer.len().min(self.piece);
        self.file.read(&mut buffer[..most])
    }
}

impl Seek for Pieces<'_> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.file.seek(to)
    }
}
