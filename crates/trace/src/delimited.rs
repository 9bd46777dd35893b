//! Records of CSV and Exchange logs, from bytes in any pieces.
//!
//! Two engines read the same: regular records inside a piece are found by the `scan` crate, many
//! bytes at a time; whatever is odd, and the record that the border of two pieces cuts, goes through
//! `csv-core`, one record at a time. `csv-core` defines what quoting means, and can do it all alone
//! ([`Parser::plain`]): the tests hold the two together. Around them is what a trace needs: the line
//! where a record begins, a limit on its size, and whether the file ends inside quotes.

use csv_core::{ReadRecordResult, ReaderBuilder};
use scan::{RawRecord, Splitter};

/// Delimiters that tables are written with, the usual one first.
pub(super) const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A record above this many bytes is not kept in memory; it is passed over and counted.
pub const MAX_RECORD: usize = 16 << 20;
/// More fields than any table has.
const MAX_FIELDS: usize = 1 << 16;

/// The fields of one record, unquoted.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    fields: &'a [u8],
    ends: &'a [usize],
    /// Line where the record begins, from 1.
    pub line: u64,
}

impl<'a> Record<'a> {
    /// A record of fields that lie one after the other in `fields`, each up to its end.
    pub fn new(fields: &'a [u8], ends: &'a [usize], line: u64) -> Self {
        Self { fields, ends, line }
    }

    /// Number of fields.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it has no field at all.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The bytes of a field; empty if there is no such field.
    pub fn field(&self, index: usize) -> &'a [u8] {
        let start = match index.checked_sub(1) {
            Some(before) => self.ends.get(before).copied(),
            None => Some(0),
        };
        match (start, self.ends.get(index)) {
            (Some(start), Some(end)) => self.fields.get(start..*end).unwrap_or_default(),
            _ => &[],
        }
    }

    /// All fields in order.
    pub fn iter(&self) -> impl Iterator<Item = &'a [u8]> + '_ {
        (0..self.len()).map(|index| self.field(index))
    }

    /// Whether all fields are blank: such a line is no record.
    pub fn is_blank(&self) -> bool {
        self.fields.iter().all(u8::is_ascii_whitespace)
    }
}

/// What the parser found.
#[derive(Clone, Copy, Debug)]
pub enum Found<'a> {
    /// A record.
    Record(Record<'a>),
    /// A record above [`MAX_RECORD`]; its content was dropped.
    TooLong {
        /// Line where it begins, from 1.
        line: u64,
    },
    /// The file ends inside a quoted field.
    Truncated {
        /// Line where the record begins, from 1.
        line: u64,
    },
}

/// Takes what a parser finds.
pub trait Take {
    /// Looks at a record as it is written, before its fields are unquoted. True if that was enough,
    /// and [`Take::found`] need not hear of it. Odd records are not shown here. `text` is the record
    /// as text, where that is known already.
    fn skim(&mut self, _record: &RawRecord<'_>, _text: Option<&str>) -> bool {
        false
    }

    /// Whether [`Take::skim`] reads the text of nearly every record, so that it is worth its time to
    /// look at all of it at once.
    fn skims_text(&self) -> bool {
        false
    }

    /// Takes what was found.
    fn found(&mut self, found: Found<'_>);
}

/// Takes everything whole.
struct Each<'a>(&'a mut dyn FnMut(Found<'_>));

impl Take for Each<'_> {
    fn found(&mut self, found: Found<'_>) {
        (self.0)(found);
    }
}

/// A resumable parser for one delimiter.
#[derive(Debug)]
pub struct Parser {
    /// Regular records are found by this; none where `csv-core` does it all.
    splitter: Option<Splitter>,
    unquoted: Vec<u8>,
    unquoted_ends: Vec<usize>,
    csv: csv_core::Reader,
    fields: Vec<u8>,
    filled: usize,
    ends: Vec<usize>,
    ended: usize,
    too_long: bool,
    in_record: bool,
    /// Whether the last byte is a carriage return that ended a line: a line feed behind it ends no other.
    returned: bool,
    /// Line of the next byte, and of the start of the record under way.
    line: u64,
    record_line: u64,
}

impl Parser {
    /// A parser at the start of a file.
    pub fn new(delimiter: u8) -> Self {
        Self {
            splitter: Some(Splitter::new(delimiter)),
            ..Self::plain(delimiter)
        }
    }

    /// A parser that reads everything with `csv-core`.
    pub fn plain(delimiter: u8) -> Self {
        let mut csv = ReaderBuilder::new().delimiter(delimiter).build();
        // What it reads first may have a byte order mark, it believes, and drops it. But it is often asked in the
        // middle of a file, and the mark of its beginning is gone by then. So it first reads an empty line.
        let _ = csv.read_record(b"\n", &mut [0; 1], &mut [0; 1]);
        Self {
            splitter: None,
            unquoted: Vec::new(),
            unquoted_ends: Vec::new(),
            csv,
            fields: vec![0; 4096],
            filled: 0,
            ends: vec![0; 64],
            ended: 0,
            too_long: false,
            in_record: false,
            returned: false,
            line: 1,
            record_line: 1,
        }
    }

    /// Gives every record that ends in `input` to `each`.
    pub fn push(&mut self, input: &[u8], each: &mut dyn FnMut(Found<'_>)) {
        self.push_to(input, &mut Each(each));
    }

    /// The same, to somebody who may need no more than a look at a record.
    pub fn push_to(&mut self, mut input: &[u8], to: &mut dyn Take) {
        let text = to.skims_text().then(|| std::str::from_utf8(input));
        let text = text.and_then(Result::ok).unwrap_or_default();
        while !input.is_empty() {
            if !self.in_record {
                // Line ends before a record are empty lines, or the rest of the last line end.
                let blank = input
                    .iter()
                    .take_while(|byte| self.ends_line(**byte))
                    .count();
                input = &input[blank..];
                let passed = text.len().checked_sub(input.len());
                let rest = passed.and_then(|passed| text.get(passed..));
                let regular = self.split(input, rest, to);
                input = &input[regular..];
                if regular > 0 {
                    self.returned = false;
                    continue;
                }
                if input.is_empty() {
                    return;
                }
                self.in_record = true;
                self.record_line = self.line;
            }
            let used = self.step(input, to);
            let (record, rest) = input.split_at(used);
            self.line += memchr::memchr_iter(b'\n', record).count() as u64;
            self.returned = !self.in_record && record.ends_with(b"\r");
            self.line += u64::from(self.returned);
            input = rest;
        }
    }

    /// Whether a byte between records ends a line; the line is counted, at the first byte of its end.
    fn ends_line(&mut self, byte: u8) -> bool {
        let is_return = byte == b'\r';
        if !is_return && byte != b'\n' {
            return false;
        }
        self.line += u64::from(is_return || !self.returned);
        self.returned = is_return;
        true
    }

    /// Ends the file. The last record needs no line end.
    pub fn finish(&mut self, each: &mut dyn FnMut(Found<'_>)) {
        self.finish_to(&mut Each(each));
    }

    /// See [`Self::finish`] and [`Self::push_to`].
    pub fn finish_to(&mut self, to: &mut dyn Take) {
        if !self.in_record {
            return;
        }
        // A line end closes every record but one inside quotes, where it is part of the field.
        let mut rest: &[u8] = b"\n";
        while !rest.is_empty() {
            let used = self.step(rest, to);
            rest = &rest[used..];
        }
        if self.in_record {
            to.found(Found::Truncated {
                line: self.record_line,
            });
            self.in_record = false;
        }
    }

    /// Whether the last byte ended a record, or what follows it is only the rest of a line end.
    pub fn is_between_records(&self) -> bool {
        !self.in_record
    }

    /// Line of the next byte, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Finds regular records at the start of `input`, which is this text if that is known; returns how
    /// many bytes they are.
    fn split(&mut self, input: &[u8], text: Option<&str>, to: &mut dyn Take) -> usize {
        let Self {
            splitter: Some(splitter),
            unquoted,
            unquoted_ends,
            line,
            ..
        } = self
        else {
            return 0;
        };
        let used = splitter.split(input, *line, &mut |record| {
            if to.skim(&record, text.and_then(|text| record.text_in(text))) {
                return;
            }
            unquoted.clear();
            unquoted_ends.clear();
            record.unquote(unquoted, unquoted_ends);
            to.found(Found::Record(Record::new(
                unquoted,
                unquoted_ends,
                record.line,
            )));
        });
        *line += used.lines;
        used.bytes
    }

    fn step(&mut self, input: &[u8], to: &mut dyn Take) -> usize {
        let (result, used, written, ended) = self.csv.read_record(
            input,
            &mut self.fields[self.filled..],
            &mut self.ends[self.ended..],
        );
        self.filled += written;
        self.ended += ended;
        match result {
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
            ReadRecordResult::OutputFull => self.more_room_for_fields(),
            ReadRecordResult::OutputEndsFull => self.more_room_for_ends(),
            ReadRecordResult::Record => {
                let line = self.record_line;
                if self.too_long {
                    to.found(Found::TooLong { line });
                } else {
                    let fields = &self.fields[..self.filled];
                    to.found(Found::Record(Record::new(
                        fields,
                        &self.ends[..self.ended],
                        line,
                    )));
                }
                self.filled = 0;
                self.ended = 0;
                self.too_long = false;
                self.in_record = false;
            }
        }
        used
    }

    fn more_room_for_fields(&mut self) {
        if self.fields.len() < MAX_RECORD {
            self.fields.resize(self.fields.len() * 2, 0);
        } else {
            self.too_long = true;
            self.filled = 0;
        }
    }

    fn more_room_for_ends(&mut self) {
        if self.ends.len() < MAX_FIELDS {
            self.ends.resize(self.ends.len() * 2, 0);
        } else {
            self.too_long = true;
            self.ended = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &[u8], piece: usize) -> Vec<String> {
        let fast = parse_with(Parser::new(b','), text, piece);
        assert_eq!(fast, parse_with(Parser::plain(b','), text, piece));
        fast
    }

    fn parse_with(mut parser: Parser, text: &[u8], piece: usize) -> Vec<String> {
        let mut found = Vec::new();
        let mut each = |item: Found<'_>| {
            found.push(match item {
                Found::Record(record) => {
                    let fields: Vec<_> = record.iter().map(String::from_utf8_lossy).collect();
                    format!("{}:{}", record.line, fields.join("|"))
                }
                Found::TooLong { line } => format!("{line}:too long"),
                Found::Truncated { line } => format!("{line}:truncated"),
            });
        };
        for piece in text.chunks(piece) {
            parser.push(piece, &mut each);
        }
        parser.finish(&mut each);
        found
    }

    fn parse_all_ways(text: &[u8], expected: &[&str]) {
        for piece in [1, 2, 3, 7, text.len().max(1)] {
            assert_eq!(parse(text, piece), expected, "in pieces of {piece}");
        }
    }

    #[test]
    fn quotes_and_line_ends() {
        parse_all_ways(
            b"a,b\r\n\r\n\"x\r\ny\",\"say \"\"hi\"\", ok\"\nlast,",
            &["1:a|b", "3:x\r\ny|say \"hi\", ok", "5:last|"],
        );
        parse_all_ways(b"a\rb\nc\r\nd", &["1:a", "2:b", "3:c", "4:d"]);
        // A carriage return inside quotes is part of the field, as it was.
        parse_all_ways(
            b"\ra,\"b\rc\"\r\r\n\"d\"\r\n\n\re\r\r\rf",
            &["2:a|b\rc", "4:d", "7:e", "10:f"],
        );
        parse_all_ways(b"", &[]);
        parse_all_ways(b"\n\n", &[]);
    }

    #[test]
    fn the_end_inside_quotes_is_told_from_a_last_line_without_end() {
        parse_all_ways(b"a,b\n\"c\",\"d\"", &["1:a|b", "2:c|d"]);
        parse_all_ways(b"a,b\n\"c\",\"d", &["1:a|b", "2:truncated"]);
        parse_all_ways(b"a,b\nc", &["1:a|b", "2:c"]);
    }

    #[test]
    fn a_record_without_end_is_passed_over_in_bounded_memory() {
        let mut text = b"a,b\n".to_vec();
        text.resize(MAX_RECORD * 2, b'x');
        text.extend_from_slice(b"\nc,d\n");
        assert_eq!(parse(&text, 1 << 20), ["1:a|b", "2:too long", "3:c|d"]);
        let commas = [b",".repeat(MAX_FIELDS * 3), b"\nc,d".to_vec()].concat();
        assert_eq!(parse(&commas, 1 << 20), ["1:too long", "2:c|d"]);
    }

    /// Text in which delimiters, quotes and line ends meet in every way, more often than in life.
    fn hostile() -> impl Strategy<Value = Vec<u8>> {
        let part = prop_oneof![
            6 => Just(b"\"2026-11-16T00:00:00Z\",plain,\"quoted, \"\"twice\"\"\r\nover lines\"\r\n".to_vec()),
            6 => Just(b"2026,a,b\n".to_vec()),
            3 => prop::collection::vec(prop_oneof![Just(b'"'), Just(b','), Just(b'\n'), Just(b'\r'), Just(b' '), Just(b'x'), any::<u8>()], 0..40),
            1 => Just(vec![b'y'; 200]),
        ];
        prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
    }

    #[test]
    fn a_mark_in_the_middle_of_a_file_is_text() {
        for text in [
            &b"a\n\xef\xbb\xbf"[..],
            b"a\n\xef\xbb\xbf\n",
            b"a\n\xef\xbb\xbf\"b\"\n",
        ] {
            let plain = parse_with(Parser::plain(b','), text, text.len());
            assert_eq!(
                parse_with(Parser::new(b','), text, text.len()),
                plain,
                "{text:?}"
            );
            assert_eq!(plain.len(), 2);
        }
    }

    proptest! {
        #[test]
        fn both_engines_find_the_same_at_every_cut(text in hostile(), piece in 1..2000_usize) {
            let plain = parse_with(Parser::plain(b','), &text, text.len().max(1));
            prop_assert_eq!(&parse_with(Parser::new(b','), &text, piece), &plain);
            prop_assert_eq!(&parse_with(Parser::new(b','), &text, text.len().max(1)), &plain);
        }
    }
}
