//! One large file in segments that are read side by side, where each row stands for itself.
//!
//! A segment begins at a guessed record: behind a line feed, which a date follows unless the file
//! consists of mere lines. A quoted field may hold such a line too, so every guess is proved: where
//! one segment's last record ends, the next one's first must begin. Otherwise that segment is read
//! again from there. Guesses cost time when they are wrong, never a result.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use super::Reading;
use crate::FileTally;
use trace::decode::EncodingEvidence;
use trace::file::{Layout, Options};

/// Size of a segment, as measured: larger ones gain nothing.
const SEGMENT: u64 = 32 << 20;
/// A smaller file is read in one.
const WORTH_IT: u64 = 8 << 20;
/// A smaller segment costs more to begin than it gains.
const SMALLEST: u64 = 4 << 20;
/// A small file still gives something to do to so many at once.
const AT_LEAST: u64 = 8;

/// The segments of a file of this size: one after the other, even, and none empty.
pub fn plan(size: u64) -> Vec<Range<u64>> {
    let length = match size {
        0..WORTH_IT => size.max(1),
        _ => (size / AT_LEAST).clamp(SMALLEST, SEGMENT),
    };
    // A unit of UTF-16 must not be cut.
    let length = length + length % 2;
    let count = size.div_ceil(length);
    let cut = |index: u64| (index * length).min(size);
    (0..count).map(|index| cut(index)..cut(index + 1)).collect()
}

/// A segment under way. It is to be fed from [`Self::first_byte`] until [`Self::is_complete`].
pub struct SegmentReading {
    reading: Reading,
    /// Bytes of a line feed.
    unit: u64,
    /// Where the next byte stands in the file.
    at: u64,
    /// Where the segment ends; the record that is open there still belongs to it.
    end: u64,
    /// What was read before a record was found; none once it was.
    seeking: Option<Vec<u8>>,
    start: u64,
    complete: bool,
    layout: Layout,
}

/// What a segment held.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SegmentRead {
    /// Where its first record begins and its last one ends.
    pub(super) span: Range<u64>,
    pub(super) lines: u64,
    pub(super) encoding_evidence: EncodingEvidence,
    /// It ends with the beginning of a character.
    is_cut: bool,
    /// Its columns are still those that it began with.
    pub(super) same_layout: bool,
    pub(super) tally: FileTally,
}

impl SegmentReading {
    /// A segment of a file. The first one begins with the header; the others need to know its layout.
    /// `start` is where a record begins, if that is known.
    pub fn new(
        name: &str,
        options: &Options,
        layout: &Layout,
        range: &Range<u64>,
        start: Option<u64>,
    ) -> Self {
        let unit = layout.unit();
        let is_first = range.start == 0;
        let reading = if is_first {
            Reading::of_rows(name, options)
        } else {
            Reading::inside(name, options, layout)
        };
        let known = start.or(is_first.then_some(0));
        Self {
            reading,
            unit,
            at: known.unwrap_or(range.start.saturating_sub(unit)),
            end: range.end,
            seeking: known.is_none().then(Vec::new),
            start: known.unwrap_or(range.end),
            complete: false,
            layout: layout.clone(),
        }
    }

    /// The byte of the file to begin with.
    pub fn first_byte(&self) -> u64 {
        self.at
    }

    /// Whether its last record was read to its end.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// The next bytes of the file.
    pub fn push(&mut self, bytes: &[u8]) {
        let Some(held) = &mut self.seeking else {
            self.read(bytes);
            return;
        };
        held.extend_from_slice(bytes);
        let unit = self.unit as usize;
        let start = if self.layout.is_of_lines() {
            line_length(held, unit, 0)
        } else {
            record_start(held, unit)
        };
        if let Some(start) = start {
            let held = self.seeking.take().unwrap_or_default();
            self.at += start as u64;
            self.start = self.at;
            self.read(held.get(start..).unwrap_or_default());
        } else if self.at + held.len() as u64 > self.end {
            // No record begins here, as far as can be guessed.
            self.complete = true;
        }
    }

    fn read(&mut self, bytes: &[u8]) {
        if self.complete {
            return;
        }
        // The last unit of the segment may be the line feed that ends its last record.
        let before = self.end.saturating_sub(self.unit + self.at);
        let before = bytes
            .len()
            .min(usize::try_from(before).unwrap_or(usize::MAX));
        let (inside, mut rest) = bytes.split_at(before);
        self.reading.push(inside);
        self.at += inside.len() as u64;
        while !rest.is_empty() {
            let line = line_length(rest, self.unit as usize, self.at);
            let (line, behind) = rest.split_at(line.unwrap_or(rest.len()));
            self.reading.push(line);
            self.at += line.len() as u64;
            rest = behind;
            if self.reading.is_between_records() && ends_line(line, self.unit as usize) {
                self.complete = true;
                return;
            }
        }
    }

    /// What was read. `at_end` is whether the file ends here.
    pub fn finish(self, at_end: bool) -> SegmentRead {
        let span = self.start..self.at.max(self.start);
        let (encoding_evidence, is_cut) = self.reading.encoding_evidence();
        let lines = self.reading.lines();
        let same_layout = self.reading.layout().is_none_or(|now| now == self.layout);
        let tally = if at_end {
            self.reading.finish()
        } else {
            self.reading.finish_part()
        };
        SegmentRead {
            span,
            lines,
            encoding_evidence,
            is_cut: is_cut && at_end,
            same_layout,
            tally,
        }
    }
}

/// Where the first record begins that can be guessed: behind a line feed, at a date.
fn record_start(bytes: &[u8], unit: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(length) = line_length(bytes.get(at..)?, unit, 0) {
        at += length;
        let mut units = bytes.get(at..)?.chunks_exact(unit).map(|unit| unit[0]);
        let mut next = units.next()?;
        if next == b'"' {
            next = units.next()?;
        }
        let mut digits = 0;
        while next.is_ascii_digit() && digits <= 4 {
            digits += 1;
            next = units.next()?;
        }
        if matches!(digits, 1 | 2 | 4) && matches!(next, b'-' | b'/' | b'.') {
            return Some(at);
        }
    }
    None
}

/// Length of the line at the start of `bytes`, which stand at `at` in the file; none if no line ends
/// in them.
fn line_length(bytes: &[u8], unit: usize, at: u64) -> Option<usize> {
    let mut from = 0;
    loop {
        let found = from + memchr::memchr(b'\n', bytes.get(from..)?)?;
        if unit == 1 {
            return Some(found + 1);
        }
        let is_even = (at + found as u64).is_multiple_of(2);
        if is_even && bytes.get(found + 1) == Some(&0) {
            return Some(found + 2);
        }
        from = found + 1;
    }
}

fn ends_line(line: &[u8], unit: usize) -> bool {
    line.ends_with(if unit == 1 { b"\n" } else { b"\n\0" })
}

/// Puts the segments of a file together in their order, and proves their guesses.
pub struct Chain {
    segments: Vec<Range<u64>>,
    /// What is next, and where it must begin.
    next: usize,
    start: u64,
    lines: u64,
    encoding_evidence: EncodingEvidence,
    waiting: BTreeMap<usize, SegmentRead>,
    /// Sessions of protocol logs that stand whole in one segment, and those of which one has lines.
    whole_sessions: FxHashSet<u64>,
    cut_sessions: FxHashSet<u64>,
}

/// What follows from a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Fine,
    /// This segment must be read again, from this byte on.
    Again {
        /// Its place in the plan.
        index: usize,
        /// Where its first record begins.
        start: u64,
    },
    /// The file must be read in one, and nothing that was given on counts: its columns change on the
    /// way, it holds copies of sessions, or its last letter depends on all of it.
    InOne,
}

impl Chain {
    /// For the segments of a [`plan`].
    pub fn new(segments: Vec<Range<u64>>) -> Self {
        Self {
            segments,
            next: 0,
            start: 0,
            lines: 0,
            encoding_evidence: EncodingEvidence::default(),
            waiting: BTreeMap::new(),
            whole_sessions: FxHashSet::default(),
            cut_sessions: FxHashSet::default(),
        }
    }

    /// Whether a session stands whole in this segment of which an earlier one knows: which of them
    /// counts, only somebody can tell who reads the file in one.
    fn has_copies(&mut self, tally: &FileTally) -> bool {
        let mut has_copies = false;
        for session in &tally.whole_sessions {
            has_copies |=
                !self.whole_sessions.insert(*session) || self.cut_sessions.contains(session);
        }
        self.cut_sessions.extend(tally.sessions_of_lines());
        has_copies
    }

    /// Adds a segment; gives on what is proved. Segments may come in any order.
    pub fn add(
        &mut self,
        index: usize,
        read: SegmentRead,
        emit: &mut dyn FnMut(FileTally),
    ) -> Verdict {
        self.waiting.insert(index, read);
        while let Some(range) = self.segments.get(self.next) {
            let Some(read) = self.waiting.remove(&self.next) else {
                return Verdict::Fine;
            };
            let is_last = self.next + 1 == self.segments.len();
            if self.start >= range.end && !is_last {
                // The record before is longer than this segment.
                self.next += 1;
                continue;
            }
            if read.span.start != self.start {
                return Verdict::Again {
                    index: self.next,
                    start: self.start,
                };
            }
            let own = read.encoding_evidence;
            self.encoding_evidence.merge(own);
            let cut_counts = read.is_cut && self.encoding_evidence.encoding() != own.encoding();
            let changes = !(read.same_layout || is_last);
            if cut_counts || changes || self.has_copies(&read.tally) {
                return Verdict::InOne;
            }
            let mut tally = read.tally;
            tally.is_part_of_file(read.span.end, self.lines, self.encoding_evidence.encoding());
            self.lines += read.lines;
            self.start = read.span.end;
            self.next += 1;
            emit(tally);
        }
        Verdict::Fine
    }

    /// Whether all segments were given on.
    pub fn is_whole(&self) -> bool {
        self.next == self.segments.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_even_and_whole() {
        for size in [0, 1, 1000, WORTH_IT, WORTH_IT + 1, 100 << 20, (4 << 30) + 7] {
            let plan = plan(size);
            let mut at = 0;
            for range in &plan {
                assert_eq!(range.start, at);
                assert!(range.start % 2 == 0 && range.end > range.start);
                assert!(range.end - range.start <= SEGMENT);
                at = range.end;
            }
            assert_eq!(at, size);
        }
        assert_eq!(plan(WORTH_IT - 1).len(), 1);
        assert_eq!(plan(WORTH_IT).len(), 2);
        assert_eq!(plan(256 << 20).len(), 8);
        assert_eq!(plan(1 << 30).len(), 32);
    }

    #[test]
    fn where_records_may_begin() {
        assert_eq!(record_start(b"x\"y\n\"2026-11-16T00", 1), Some(4));
        assert_eq!(record_start(b"x\nabc\n1/2/2026", 1), Some(6));
        assert_eq!(record_start(b"x\n2026", 1), None);
        assert_eq!(record_start(b"x\n12345-", 1), None);
        let wide: Vec<u8> = "\u{a0a}\n\"2026-"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(record_start(&wide, 2), Some(4));
    }
}
