//! What the targets share: no bytes may stop a reader, and cutting them changes nothing.

use std::io::{Cursor, Write};
use std::ops::Range;

use tally::{
    Chain, FileTally, Reading, Resolved, SegmentRead, SegmentReading, Tally, Verdict,
};
use trace::Timestamp;
use trace::file::{HEAD, Layout, Options};
use trace::mapping::Mapping;

/// Reads a start that leads to the reader wanted, and the fuzzer's bytes behind it, whole and in pieces.
pub fn read_both_ways(start: &str, data: &[u8]) {
    read(&options(Vec::new()), start, data);
}

/// The same with a table that is read by a mapping.
pub fn read_mapped_both_ways(mapping: Mapping, start: &str, data: &[u8]) {
    read(&options(vec![mapping]), start, data);
}

fn read(options: &Options, start: &str, data: &[u8]) {
    let (piece, data) = data.split_first().unwrap_or((&1, &[]));
    let bytes = [start.as_bytes(), data].concat();
    let whole = resolved(parts(options, &bytes, usize::MAX));
    let mut cut = parts(options, &bytes, usize::from(*piece).max(1));
    // Parts may overtake each other.
    cut.reverse();
    assert_eq!(resolved(cut), whole);
}

/// How files are read: stamps without a year need a clock that stands.
pub fn options(mappings: Vec<Mapping>) -> Options {
    Options {
        own_domains: Vec::new(),
        now: Timestamp(17_953_920_000_000_000),
        mappings,
        date_order: None,
        stamps_zone: Default::default(),
    }
}

/// Parts that a file is taken in, at most: putting thousands of them together would be nearly all that is done.
const MOST_PARTS: usize = 64;

/// A file read in pieces, and what came of each; of many pieces, what came of some that follow each other.
pub fn parts(options: &Options, bytes: &[u8], piece: usize) -> Vec<FileTally> {
    let mut reading = Reading::new("file", options);
    let mut parts = Vec::new();
    let pieces_of_a_part = bytes.len() / piece / MOST_PARTS + 1;
    for (piece, number) in bytes.chunks(piece).zip(1..) {
        reading.push(piece);
        if number % pieces_of_a_part == 0 {
            parts.push(reading.take());
        }
    }
    parts.push(reading.finish());
    parts
}

/// What the parts of one file come to.
pub fn resolved(parts: Vec<FileTally>) -> Resolved {
    let mut tally = Tally::default();
    for part in parts {
        tally.absorb(0, 0, part);
    }
    tally.resolve()
}

/// What one file comes to.
pub fn resolve(bytes: &[u8]) -> Resolved {
    resolved(parts(&options(Vec::new()), bytes, usize::MAX))
}

/// A file as whoever reads only what most files are reads it; none where it leaves it to others.
pub fn of_rows(options: &Options, bytes: &[u8]) -> Option<FileTally> {
    let mut reading = Reading::of_rows("file", options);
    let (head, rest) = bytes.split_at(HEAD.min(bytes.len()));
    reading.push(head);
    if reading.is_left() {
        return None;
    }
    reading.push(rest);
    Some(reading.finish())
}

/// Reads a file in the segments between two places; none where it has to be read in one.
pub fn in_segments(
    options: &Options,
    bytes: &[u8],
    places: [usize; 2],
    is_backwards: bool,
) -> Option<Vec<FileTally>> {
    let head = &bytes[..HEAD.min(bytes.len())];
    let layout = Layout::of(head, options, &mut FileTally::new("file"))?;
    // Plans are made of whole pairs of bytes.
    let mut places = vec![0, places[0] & !1, places[1] & !1, bytes.len()];
    places.sort_unstable();
    places.dedup();
    let ranges: Vec<Range<u64>> =
        places.windows(2).map(|pair| pair[0] as u64..pair[1] as u64).collect();
    let mut order: Vec<usize> = (0..ranges.len()).collect();
    if is_backwards {
        order.reverse();
    }
    let mut chain = Chain::new(ranges.clone());
    let mut parts = Vec::new();
    for index in order {
        let read = |start| segment(options, bytes, &layout, &ranges[index], start);
        let mut verdict = chain.add(index, read(None), &mut |part| parts.push(part));
        while let Verdict::Again { index, start } = verdict {
            let read = segment(options, bytes, &layout, &ranges[index], Some(start));
            verdict = chain.add(index, read, &mut |part| parts.push(part));
        }
        if verdict == Verdict::InOne {
            return None;
        }
    }
    assert!(chain.is_whole());
    Some(parts)
}

fn segment(
    options: &Options,
    bytes: &[u8],
    layout: &Layout,
    range: &Range<u64>,
    start: Option<u64>,
) -> SegmentRead {
    let mut segment = SegmentReading::new("file", options, layout, range, start);
    let from = usize::try_from(segment.first_byte()).unwrap_or(usize::MAX);
    for piece in bytes.get(from..).unwrap_or_default().chunks(61) {
        segment.push(piece);
        if segment.is_complete() {
            return segment.finish(false);
        }
    }
    segment.finish(true)
}

/// A zip archive of these members, as they are.
pub fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let stored = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored);
    let mut packer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in members {
        packer.start_file(*path, stored).expect("memory takes it");
        packer.write_all(content).expect("memory takes it");
    }
    packer.finish().expect("memory takes it").into_inner()
}

/// A header of tar with a checksum that fits.
pub fn tar_header(name: &[u8], kind: u8, size: usize) -> [u8; 512] {
    let mut header = [0; 512];
    let name = &name[..name.len().min(100)];
    header[..name.len()].copy_from_slice(name);
    header[124..136].copy_from_slice(format!("{size:011o}\0").as_bytes());
    header[148..156].fill(b' ');
    header[156] = kind;
    header[257..263].copy_from_slice(b"ustar\0");
    let sum: u64 = header.iter().map(|byte| u64::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    header
}
