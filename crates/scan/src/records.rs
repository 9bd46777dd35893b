//! The records of a table, as far as they are regular.
//!
//! A bit of the quotes' prefix sum is set inside quotes. Delimiters and line feeds outside of them
//! end fields and records. What cannot be regular is seen in the same bits: a quote that opens must
//! follow the start of a field, what follows a quote that closes must end the field, and a carriage
//! return outside of quotes must stand before a line feed.

use std::ops::Range;

use crate::block::{self, BLOCK, ByteBlock, Marks, SpecialBytes, prefix_xor};
use crate::on_best_processor;

/// Bytes that are searched before their records are given on, while they are still in the cache.
const WINDOW: usize = 32 << 10;
/// A larger record, or one with more fields, is left to the plain engine.
const MAX_LENGTH: usize = 1 << 20;
const MAX_FIELDS: usize = 1 << 12;
/// Positions are kept in 32 bits.
const MAX_INPUT: usize = 1 << 30;

/// Splits text into regular records.
#[derive(Clone, Debug)]
pub struct Splitter {
    delimiter: u8,
    found: Found,
    /// Without vectors, whatever the processor has.
    #[cfg(any(test, feature = "twins"))]
    is_portable: bool,
}

/// Where the ends of fields and records, and the line feeds inside quotes, were found.
#[derive(Clone, Debug, Default)]
struct Found {
    ends: Vec<u32>,
    /// Which of `ends` end records.
    records: Vec<u32>,
    inner_line_feeds: Vec<u32>,
}

/// How far a [`Splitter`] came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Bytes of whole records.
    pub bytes: usize,
    /// Line feeds in them.
    pub lines: u64,
}

/// A record as it is written.
#[derive(Clone, Copy, Debug)]
pub struct RawRecord<'a> {
    bytes: &'a [u8],
    /// Where `bytes` begins in what `ends` counts.
    start: usize,
    ends: &'a [u32],
    /// Line where the record begins, from 1.
    pub line: u64,
}

impl<'a> RawRecord<'a> {
    /// Number of fields.
    pub fn len(&self) -> usize {
        self.ends.len() + 1
    }

    /// Never: a line without anything in it is no record.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The bytes of all fields, without the line end.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// A field as it is written; empty if there is no such field.
    pub fn raw(&self, index: usize) -> &'a [u8] {
        let place = self.place(index);
        place
            .and_then(|place| self.bytes.get(place))
            .unwrap_or_default()
    }

    /// Where a field lies in the record, as it is written; `None` if there is no such field.
    pub fn place(&self, index: usize) -> Option<Range<usize>> {
        let end = match self.ends.get(index) {
            Some(end) => *end as usize - self.start,
            None if index == self.ends.len() => self.bytes.len(),
            None => return None,
        };
        let start = match index
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
        {
            Some(before) => *before as usize + 1 - self.start,
            None => 0,
        };
        Some(start..end)
    }

    /// The record as text, where `input` is what was split, as text.
    pub fn text_in<'t>(&self, input: &'t str) -> Option<&'t str> {
        input.get(self.start..self.start + self.bytes.len())
    }

    /// A field without the quotes around it; quotes in it are still doubled.
    pub fn field(&self, index: usize) -> &'a [u8] {
        let raw = self.raw(index);
        match raw {
            [b'"', inner @ .., b'"'] => inner,
            _ => raw,
        }
    }

    /// Appends the fields without quotes to `fields`, and where each ends in it to `ends`.
    pub fn unquote(&self, fields: &mut Vec<u8>, ends: &mut Vec<usize>) {
        fields.reserve(self.bytes.len());
        for index in 0..self.len() {
            let raw = self.raw(index);
            match raw {
                [b'"', inner @ .., b'"'] => single_quotes(inner, fields),
                _ => fields.extend_from_slice(raw),
            }
            ends.push(fields.len());
        }
    }
}

/// Appends what stands between quotes: two quotes are one.
fn single_quotes(mut inner: &[u8], to: &mut Vec<u8>) {
    while let Some(quote) = memchr::memchr(b'"', inner) {
        let (before, behind) = inner.split_at(quote + 1);
        to.extend_from_slice(before);
        inner = behind.get(1..).unwrap_or_default();
    }
    to.extend_from_slice(inner);
}

impl Splitter {
    /// A splitter for tables with this delimiter.
    pub fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            found: Found::default(),
            #[cfg(any(test, feature = "twins"))]
            is_portable: false,
        }
    }

    /// The same without vectors, whatever the processor has.
    #[cfg(any(test, feature = "twins"))]
    pub fn portable(delimiter: u8) -> Self {
        Self {
            is_portable: true,
            ..Self::new(delimiter)
        }
    }

    /// Gives whole records to `each`, up to the first that is not regular or not whole. `input`
    /// begins where a record may begin, on `line`.
    pub fn split(&mut self, input: &[u8], line: u64, each: &mut dyn FnMut(RawRecord<'_>)) -> Used {
        let input = input.get(..MAX_INPUT).unwrap_or(input);
        self.found.ends.clear();
        self.found.records.clear();
        self.found.inner_line_feeds.clear();
        let mut state = QuoteState::default();
        let mut used = Used::default();
        let mut at = 0;
        while at < input.len() {
            let end = input.len().min(at + WINDOW);
            let window = Window {
                input,
                from: at,
                to: end,
                delimiter: self.delimiter,
            };
            let regular = self.find(window, &mut state);
            let given = self.give(input, line, &mut used, each);
            if !(regular && given) {
                break;
            }
            at = end;
        }
        used
    }

    fn find(&mut self, window: Window<'_>, state: &mut QuoteState) -> bool {
        #[cfg(any(test, feature = "twins"))]
        if self.is_portable {
            return find_with(window, state, &mut self.found, block::portable);
        }
        find(window, state, &mut self.found)
    }

    /// Gives the records whose end was found; false at one that is too large.
    fn give(
        &mut self,
        input: &[u8],
        line: u64,
        used: &mut Used,
        each: &mut dyn FnMut(RawRecord<'_>),
    ) -> bool {
        let Found {
            ends,
            records,
            inner_line_feeds,
        } = &mut self.found;
        let (mut first, mut inner) = (0, 0);
        let mut fits = true;
        for index in records.drain(..) {
            let index = index as usize;
            let Some(end) = ends.get(index) else { break };
            let end = *end as usize;
            let start = used.bytes;
            let record = input.get(start..end).unwrap_or_default();
            let record = record.strip_suffix(b"\r").unwrap_or(record);
            let fields = ends.get(first..index).unwrap_or_default();
            if record.len() > MAX_LENGTH || fields.len() >= MAX_FIELDS {
                fits = false;
                break;
            }
            if !record.is_empty() {
                each(RawRecord {
                    bytes: record,
                    start,
                    ends: fields,
                    line: line + used.lines,
                });
            }
            used.lines += 1;
            while inner_line_feeds
                .get(inner)
                .is_some_and(|at| (*at as usize) < end)
            {
                inner += 1;
                used.lines += 1;
            }
            used.bytes = end + 1;
            first = index + 1;
        }
        ends.drain(..first);
        inner_line_feeds.drain(..inner);
        fits
    }
}

/// What the bytes before a block leave behind.
#[derive(Clone, Copy, Debug)]
struct QuoteState {
    /// All bits are set inside quotes.
    inside: u64,
    /// Bit 0: whether a quote may open a field now; whether a quote just closed; whether a carriage
    /// return just came.
    may_open: u64,
    closed: u64,
    returned: u64,
}

impl Default for QuoteState {
    fn default() -> Self {
        Self {
            inside: 0,
            may_open: 1,
            closed: 0,
            returned: 0,
        }
    }
}

#[derive(Clone, Copy)]
struct Window<'a> {
    input: &'a [u8],
    from: usize,
    to: usize,
    delimiter: u8,
}

on_best_processor! {
    /// Finds what ends fields and records in a window; false where something is not regular.
    fn find(window: Window<'_>, state: &mut QuoteState, found: &mut Found) -> bool
        = find_with(block::vectors, block::portable)
}

#[inline(always)]
fn find_with(
    window: Window<'_>,
    state: &mut QuoteState,
    found: &mut Found,
    marks: impl Fn(ByteBlock<'_>) -> Marks,
) -> bool {
    let special = SpecialBytes::new(window.delimiter);
    let bytes = window.input.get(window.from..window.to).unwrap_or_default();
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let mut at = window.from;
    for bytes in blocks {
        // Most of a trace stands in long quoted fields.
        let marks = marks(ByteBlock {
            bytes,
            special,
            begins_inside: state.inside != 0,
        });
        if !state.take(marks, !0, at, found) {
            return false;
        }
        at += BLOCK;
    }
    if !rest.is_empty() {
        let mut bytes = [0; BLOCK];
        if let Some(front) = bytes.get_mut(..rest.len()) {
            front.copy_from_slice(rest);
        }
        let there = (1 << rest.len()) - 1;
        let marks = marks(ByteBlock {
            bytes: &bytes,
            special,
            begins_inside: state.inside != 0,
        });
        return state.take(marks, there, at, found);
    }
    true
}

impl QuoteState {
    #[inline(always)]
    fn take(&mut self, marks: Marks, there: u64, at: usize, found: &mut Found) -> bool {
        let Marks {
            quotes,
            delimiters,
            line_feeds,
            returns,
        } = marks;
        let inside = match quotes {
            0 => self.inside,
            _ => prefix_xor(quotes) ^ self.inside,
        };
        let outside = !inside;
        let (opening, closing) = (quotes & inside, quotes & outside);
        let ends = (delimiters | line_feeds) & outside;
        let outer_returns = returns & outside;
        let may_open = ends | closing;

        let odd_opening = opening & !(may_open << 1 | self.may_open);
        let odd_behind =
            (closing << 1 | self.closed) & !(delimiters | line_feeds | returns | quotes);
        let odd_return = (outer_returns << 1 | self.returned) & !line_feeds;
        if (odd_opening | odd_behind | odd_return) & there != 0 {
            return false;
        }
        self.inside = ((inside as i64) >> 63) as u64;
        self.may_open = may_open >> 63;
        self.closed = closing >> 63;
        self.returned = outer_returns >> 63;

        let records = line_feeds & outside & there;
        if records != 0 {
            let before = found.ends.len() as u32;
            each_bit(records, |bit| {
                let ends_before = ends & ((1 << bit) - 1);
                found.records.push(before + ends_before.count_ones());
            });
        }
        positions(ends & there, at, &mut found.ends);
        let inner = line_feeds & inside & there;
        if inner != 0 {
            positions(inner, at, &mut found.inner_line_feeds);
        }
        true
    }
}

/// Appends where the bits of a block that begins at `at` are.
#[inline(always)]
fn positions(bits: u64, at: usize, to: &mut Vec<u32>) {
    each_bit(bits, |bit| to.push(at as u32 + bit));
}

#[inline(always)]
fn each_bit(mut bits: u64, mut each: impl FnMut(u32)) {
    while bits != 0 {
        each(bits.trailing_zeros());
        bits &= bits - 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Records with their fields as they are written, and how much was used.
    fn split(text: &str) -> (Vec<String>, Used) {
        let mut all = Vec::new();
        let used = Splitter::new(b',').split(text.as_bytes(), 1, &mut |record| {
            let fields: Vec<_> = (0..record.len())
                .map(|index| String::from_utf8_lossy(record.raw(index)))
                .collect();
            all.push(format!("{}:{}", record.line, fields.join("|")));
        });
        (all, used)
    }

    #[test]
    fn regular_records() {
        let (records, used) = split("a,b\r\n\r\n\"x,\n\"\"y\",\n,\"\"\nrest,\"");
        assert_eq!(records, ["1:a|b", "3:\"x,\n\"\"y\"|", "5:|\"\""]);
        assert_eq!(
            used,
            Used {
                bytes: 21,
                lines: 5
            }
        );
    }

    #[test]
    fn what_is_odd_is_left() {
        for odd in ["a\"b\n", "\"a\"b\n", "a\rb\n", "\"a\" \n", " \"a\"\n"] {
            let long = format!("{}{odd}", "a,\"b\"\n".repeat(100));
            let (records, used) = split(&long);
            // The block in which the oddity stands may take some regular records with it.
            assert!(records.len() > 80, "{odd:?}");
            assert_eq!(used.bytes, records.len() * 6);
            assert_eq!(split(odd), (vec![], Used::default()), "{odd:?}");
        }
    }

    #[test]
    fn fields_without_quotes() {
        let mut fields = Vec::new();
        let mut ends = Vec::new();
        Splitter::new(b';').split(b"\"a\"\"b\";c;\"\";\"\"\"\"\n", 1, &mut |record| {
            record.unquote(&mut fields, &mut ends);
            assert_eq!(record.field(0), b"a\"\"b");
            assert_eq!(record.field(9), b"");
            assert_eq!([1, 4].map(|index| record.place(index)), [Some(7..8), None]);
            assert_eq!(
                record.text_in("\"a\"\"b\";c;\"\";\"\"\"\"\n").map(str::len),
                Some(16)
            );
        });
        assert_eq!(fields, b"a\"bc\"");
        assert_eq!(ends, [3, 4, 4, 5]);
    }

    proptest! {
        #[test]
        fn vectors_mark_what_the_portable_code_marks(
            bytes in prop::collection::vec(prop_oneof![any::<u8>(), Just(b'"'), Just(b','), Just(b'\n'), Just(b'\r')], 0..400)
        ) {
            let window = Window { input: &bytes, from: 0, to: bytes.len(), delimiter: b',' };
            let mut fast = (QuoteState::default(), Found::default());
            let mut slow = fast.clone();
            let regular = find(window, &mut fast.0, &mut fast.1);
            prop_assert_eq!(regular, find_with(window, &mut slow.0, &mut slow.1, block::portable));
            prop_assert_eq!(&fast.1.ends, &slow.1.ends);
            prop_assert_eq!(&fast.1.records, &slow.1.records);
            prop_assert_eq!(&fast.1.inner_line_feeds, &slow.1.inner_line_feeds);
        }

        #[test]
        fn both_engines_split_alike(
            bytes in prop::collection::vec(prop_oneof![Just(b'x'), Just(b'"'), Just(b','), Just(b'\n'), Just(b'\r')], 0..400),
            regular in 0..200_usize,
        ) {
            let text = [b"\"a\",b\r\n".repeat(regular), bytes].concat();
            let split = |mut splitter: Splitter| {
                let mut all = Vec::new();
                let used = splitter.split(&text, 7, &mut |record| {
                    let fields: Vec<_> = (0..record.len()).map(|index| record.raw(index).to_vec()).collect();
                    all.push((record.line, fields));
                });
                (all, used)
            };
            prop_assert_eq!(split(Splitter::new(b',')), split(Splitter::portable(b',')));
        }
    }
}
