//! What the targets share: no bytes may stop a reader, and cutting them changes nothing.

use mailflow_insight::tally::{FileTally, Reading, Resolved, Tally};
use mailflow_insight::trace::Moment;
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::mapping::Mapping;

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

fn options(mappings: Vec<Mapping>) -> Options {
    Options {
        own_domains: Vec::new(),
        // Stamps without a year need a clock that stands.
        now: Moment(17_953_920_000_000_000),
        mappings,
        date_order: None,
    }
}

fn parts(options: &Options, bytes: &[u8], piece: usize) -> Vec<FileTally> {
    let mut reading = Reading::new("file", options);
    let mut parts = Vec::new();
    for piece in bytes.chunks(piece) {
        reading.push(piece);
        parts.push(reading.take());
    }
    parts.push(reading.finish());
    parts
}

fn resolved(parts: Vec<FileTally>) -> Resolved {
    let mut tally = Tally::default();
    for part in parts {
        tally.absorb(0, 0, part);
    }
    tally.resolve()
}
