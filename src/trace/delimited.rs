//! Records of CSV and Exchange logs, from bytes in any pieces.
//!
//! The quoting itself is `csv-core`'s; this adds what a trace needs around it: the line where a
//! record begins, a limit on its size, and whether the file ends inside quotes.

use csv_core::{ReadRecordResult, ReaderBuilder};

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

/// A resumable parser for one delimiter.
#[derive(Debug)]
pub struct Parser {
    csv: csv_core::Reader,
    fields: Vec<u8>,
    filled: usize,
    ends: Vec<usize>,
    ended: usize,
    too_long: bool,
    in_record: bool,
    /// Line of the next byte, and of the start of the record under way.
    line: u64,
    record_line: u64,
}

impl Parser {
    /// A parser at the start of a file.
    pub fn new(delimiter: u8) -> Self {
        Self {
            csv: ReaderBuilder::new().delimiter(delimiter).build(),
            fields: vec![0; 4096],
            filled: 0,
            ends: vec![0; 64],
            ended: 0,
            too_long: false,
            in_record: false,
            line: 1,
            record_line: 1,
        }
    }

    /// Gives every record that ends in `input` to `each`.
    pub fn push(&mut self, mut input: &[u8], each: &mut dyn FnMut(Found<'_>)) {
        while !input.is_empty() {
            if !self.in_record {
                // Line ends before a record are empty lines, or the rest of the last line end.
                let blank = input
                    .iter()
                    .take_while(|byte| matches!(byte, b'\n' | b'\r'))
                    .count();
                self.line += lines(&input[..blank]);
                input = &input[blank..];
                if input.is_empty() {
                    return;
                }
                self.in_record = true;
                self.record_line = self.line;
            }
            let used = self.step(input, each);
            self.line += lines(&input[..used]);
            input = &input[used..];
        }
    }

    /// Ends the file. The last record needs no line end.
    pub fn finish(&mut self, each: &mut dyn FnMut(Found<'_>)) {
        if !self.in_record {
            return;
        }
        // A line end closes every record but one inside quotes, where it is part of the field.
        let mut rest: &[u8] = b"\n";
        while !rest.is_empty() {
            let used = self.step(rest, each);
            rest = &rest[used..];
        }
        if self.in_record {
            each(Found::Truncated {
                line: self.record_line,
            });
            self.in_record = false;
        }
    }

    fn step(&mut self, input: &[u8], each: &mut dyn FnMut(Found<'_>)) -> usize {
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
                    each(Found::TooLong { line });
                } else {
                    let fields = &self.fields[..self.filled];
                    each(Found::Record(Record::new(
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

fn lines(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &[u8], piece: usize) -> Vec<String> {
        let mut parser = Parser::new(b',');
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
        parse_all_ways(b"a\rb\nc\r\nd", &["1:a", "1:b", "2:c", "3:d"]);
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
}
