//! JSON traces: records wherever they lie, in an array, in whatever wraps it, or one object a line.
//!
//! A small scanner finds where each record begins and ends, in pieces of any size; `serde_json` reads
//! the record. So memory holds one record, never the file.

mod members;
mod scanner;

use std::borrow::Cow;

use rustc_hash::FxHashMap;

pub use members::Members;
pub use scanner::{Found, Scanner, Seen};

use super::identity::log_key;
use super::reader::Reader;
use super::table::ObjectRows;
use super::{Format, Sink, SkipReason};

/// Says whether an object with these names is a record.
type IsKnown = dyn Fn(&[Cow<'_, str>]) -> bool;

/// Which objects are records, by the names of their members; it remembers what it was asked before.
pub struct Kinds {
    is_known: Box<IsKnown>,
    asked: FxHashMap<u64, bool>,
}

impl Kinds {
    /// Asked for each new list of names.
    pub fn new(is_known: impl Fn(&[Cow<'_, str>]) -> bool + 'static) -> Self {
        Self {
            is_known: Box::new(is_known),
            asked: FxHashMap::default(),
        }
    }

    /// Whether an object is a record.
    pub fn knows(&mut self, names: &[Cow<'_, str>]) -> bool {
        /// Different lists of names that are remembered; a file has a handful.
        const MOST: usize = 4096;
        let bytes: Vec<&[u8]> = names.iter().map(|name| name.as_bytes()).collect();
        let key = log_key(&bytes);
        if let Some(known) = self.asked.get(&key) {
            return *known;
        }
        if self.asked.len() >= MOST {
            self.asked.clear();
        }
        let known = (self.is_known)(names);
        self.asked.insert(key, known);
        known
    }
}

/// A file of JSON records.
pub struct JsonTable {
    scanner: Scanner,
    kinds: Kinds,
    rows: ObjectRows,
}

impl JsonTable {
    /// Rows for a reader that recognised the first record; to be fed from the first byte.
    pub fn new(rows: ObjectRows, kinds: Kinds) -> Self {
        Self {
            scanner: Scanner::default(),
            kinds,
            rows,
        }
    }
}

impl Reader for JsonTable {
    fn format(&self) -> Option<Format> {
        self.rows.format()
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
        let Self {
            scanner,
            kinds,
            rows,
        } = self;
        scanner.push(text, &mut |seen| kinds.knows(seen.names), &mut |found| {
            tell(found, rows, sink);
        });
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let Self {
            scanner,
            kinds,
            rows,
        } = self;
        scanner.finish(&mut |seen| kinds.knows(seen.names), &mut |found| {
            tell(found, rows, sink);
        });
        rows.finish(sink);
    }
}

fn tell(found: Found, rows: &mut ObjectRows, sink: &mut dyn Sink) {
    let (reason, line) = match found {
        Found::Object { members, line } => return rows.object(&members, line, sink),
        Found::Bad { line } => (SkipReason::BadRow, line),
        Found::TooLong { line } => (SkipReason::TooLong, line),
        Found::Truncated { line } => (SkipReason::Truncated, line),
    };
    sink.record();
    sink.skipped(reason, line);
}
