//! A file that grows at its end: what was appended is read, and nothing twice.
//!
//! It is read as far as its last whole record. What follows is a segment of its own, as in
//! `segments.rs`; where that is not possible the file is read anew, as a whole.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use super::segments::{SegmentRead, SegmentReading};
use crate::FileTally;
use trace::decode::EncodingEvidence;
use trace::file::{Layout, Options};

/// How far a file was read, and what must be known to go on. It may be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Growing {
    layout: Layout,
    up_to: u64,
    lines: u64,
    #[serde(rename = "letters")]
    encoding_evidence: EncodingEvidence,
}

impl Growing {
    /// At the start of a file with these first [`HEAD`](trace::file::HEAD) bytes; none where it must be
    /// read as a whole.
    pub fn of(name: &str, options: &Options, head: &[u8]) -> Option<Self> {
        Some(Self {
            layout: Layout::of(head, options, &mut FileTally::new(name))?,
            up_to: 0,
            lines: 0,
            encoding_evidence: EncodingEvidence::default(),
        })
    }

    /// Bytes that were read.
    pub fn up_to(&self) -> u64 {
        self.up_to
    }

    /// How many of the last bytes of the file belong to a line that is not ended yet; none where these
    /// bytes, which stand before the end of the file at `end`, end no line.
    pub fn open_bytes(&self, last: &[u8], end: u64) -> Option<u64> {
        let is_end = |at: usize| {
            let behind = last.get(at..)?;
            let is_even = (end - behind.len() as u64).is_multiple_of(2);
            match self.layout.unit() {
                1 => behind.starts_with(b"\n").then_some(1),
                unit => (is_even && behind.starts_with(b"\n\0")).then_some(unit),
            }
        };
        let ends = (0..last.len()).rev();
        let mut ends = ends.filter_map(|at| Some((last.len() - at) as u64 - is_end(at)?));
        ends.next()
    }

    /// What reads on from [`Self::up_to`] to the end of a line at `end`.
    pub fn reading(&self, name: &str, options: &Options, end: u64) -> SegmentReading {
        let range = self.up_to..end;
        SegmentReading::new(name, options, &self.layout, &range, Some(self.up_to))
    }

    /// What was read, to be absorbed by what was read before; none where the file must be read anew, as a
    /// whole. `before` are the sessions that it has already, whole or not.
    pub fn add(&mut self, read: SegmentRead, before: &FxHashSet<u64>) -> Option<FileTally> {
        let SegmentRead {
            span,
            lines,
            encoding_evidence,
            same_layout,
            mut tally,
            ..
        } = read;
        let has_copies = tally
            .whole_sessions
            .iter()
            .any(|session| before.contains(session));
        if span.start != self.up_to || !same_layout || has_copies {
            return None;
        }
        self.encoding_evidence.merge(encoding_evidence);
        tally.is_part_of_file(span.end, self.lines, self.encoding_evidence.encoding());
        self.lines += lines;
        self.up_to = span.end;
        Some(tally)
    }
}

impl FileTally {
    /// The sessions of protocol logs that it has, whole or in part.
    pub fn sessions(&self) -> FxHashSet<u64> {
        let whole = self.whole_sessions.iter().copied();
        whole.chain(self.sessions_of_lines()).collect()
    }
}
