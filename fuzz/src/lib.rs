//! What the targets share: no bytes may stop a reader, and cutting them changes nothing.

use mailflow_insight::tally::{FileTally, Reading, Resolved, Tally};
use mailflow_insight::trace::Moment;
use mailflow_insight::trace::file::Options;

/// Reads a start that leads to the reader wanted, and the fuzzer's bytes behind it, whole and in pieces.
pub fn read_both_ways(start: &str, data: &[u8]) {
    let (piece, data) = data.split_first().unwrap_or((&1, &[]));
    let bytes = [start.as_bytes(), data].concat();
    let whole = resolved(parts(&bytes, usize::MAX));
    let mut cut = parts(&bytes, usize::from(*piece).max(1));
    // Parts may overtake each other.
    cut.reverse();
    assert_eq!(resolved(cut), whole);
}

fn parts(bytes: &[u8], piece: usize) -> Vec<FileTally> {
    // Stamps without a year need a clock that stands.
    let options = Options {
        own_domains: Vec::new(),
        now: Moment(17_953_920_000_000_000),
    };
    let mut reading = Reading::new("file", &options);
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
