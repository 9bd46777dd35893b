//! JSON traces: an array, an object with a `value` or `results` array (Graph, PowerShell), or one object a line.
//!
//! A small scanner finds where each row's object begins and ends, in pieces of any size; `serde_json`
//! reads the object. So memory holds one object, never the file.

use serde_json::{Map, Value};

use super::decode;
use super::delimited::MAX_RECORD;
use super::file::Reader;
use super::table::ObjectRows;
use super::{Format, Sink, SkipReason};

/// What the scanner found.
#[derive(Debug, PartialEq)]
pub enum Found {
    /// The object of a row.
    Object {
        /// Its members.
        members: Map<String, Value>,
        /// Line where it begins, from 1.
        line: u64,
    },
    /// An object that is not JSON.
    Bad {
        /// Line where it begins, from 1.
        line: u64,
    },
    /// An object above [`MAX_RECORD`].
    TooLong {
        /// Line where it begins, from 1.
        line: u64,
    },
    /// The file ends inside an object.
    Truncated {
        /// Line where it begins, from 1.
        line: u64,
    },
}

/// Finds the objects of rows.
#[derive(Debug)]
pub struct Scanner {
    object: Vec<u8>,
    too_long: bool,
    /// Braces and brackets that are open inside the object under way.
    depth: u32,
    in_string: bool,
    escaped: bool,
    /// Whether the object under way may turn out to be the wrapper of an array of rows.
    may_wrap: bool,
    key: Key,
    /// The rows are inside a wrapper, which is left at its own closing brace.
    wrapped: Option<Wrapper>,
    has_seen_wrapper: bool,
    line: u64,
    object_line: u64,
    /// Where the last whole member of the object under way ends.
    whole_members: usize,
}

/// The last string at the top of an object, as far as `"value": [` needs it.
#[derive(Debug, Default, PartialEq)]
struct Key {
    text: Vec<u8>,
    followed_by_colon: bool,
}

#[derive(Debug, PartialEq)]
enum Wrapper {
    InRows,
    /// Behind the array: everything up to the wrapper's end is passed over.
    Behind,
}

impl Default for Scanner {
    fn default() -> Self {
        Self {
            object: Vec::new(),
            too_long: false,
            depth: 0,
            in_string: false,
            escaped: false,
            may_wrap: true,
            key: Key::default(),
            wrapped: None,
            has_seen_wrapper: false,
            line: 1,
            object_line: 1,
            whole_members: 0,
        }
    }
}

impl Scanner {
    /// Gives every object that ends in `input` to `each`.
    pub fn push(&mut self, input: &[u8], each: &mut dyn FnMut(Found)) {
        for byte in input {
            self.line += u64::from(*byte == b'\n');
            if self.wrapped == Some(Wrapper::Behind) {
                self.pass_over(*byte);
            } else if self.depth == 0 {
                self.between(*byte);
            } else {
                self.inside(*byte, each);
            }
        }
    }

    /// Ends the file.
    pub fn finish(&mut self, each: &mut dyn FnMut(Found)) {
        if self.depth > 0 && self.wrapped != Some(Wrapper::Behind) {
            each(Found::Truncated {
                line: self.object_line,
            });
        }
        *self = Self::default();
    }

    /// Whether rows are, or were, inside the array of a wrapper.
    pub fn has_seen_wrapper(&self) -> bool {
        self.has_seen_wrapper
    }

    /// The members, so far, of an object whose end was not reached yet.
    pub fn members_so_far(&self) -> Option<Map<String, Value>> {
        let mut object = self.object.get(..self.whole_members)?.to_vec();
        object.push(b'}');
        parse(&object)
    }

    fn between(&mut self, byte: u8) {
        match byte {
            b'{' => {
                self.depth = 1;
                self.object_line = self.line;
                self.object.clear();
                self.object.push(byte);
                self.whole_members = 0;
                self.key = Key::default();
                self.may_wrap = self.wrapped.is_none();
            }
            b']' if self.wrapped == Some(Wrapper::InRows) => {
                self.wrapped = Some(Wrapper::Behind);
                self.depth = 1;
            }
            // Commas, brackets and blanks between objects; anything else is no row either.
            _ => {}
        }
    }

    fn inside(&mut self, byte: u8, each: &mut dyn FnMut(Found)) {
        if self.object.len() < MAX_RECORD {
            self.object.push(byte);
        } else {
            self.too_long = true;
        }
        if self.in_string {
            self.string_byte(byte);
            if self.may_wrap && self.depth == 1 && self.in_string && self.key.text.len() < 8 {
                self.key.text.push(byte);
            }
            return;
        }
        match byte {
            b'"' => {
                self.in_string = true;
                if self.depth == 1 {
                    self.key = Key::default();
                }
            }
            b':' if self.depth == 1 => self.key.followed_by_colon = true,
            b',' if self.depth == 1 => {
                self.key = Key::default();
                self.whole_members = self.object.len().saturating_sub(1);
            }
            b'[' if self.depth == 1 && self.opens_rows() => {
                self.wrapped = Some(Wrapper::InRows);
                self.has_seen_wrapper = true;
                self.depth = 0;
                self.too_long = false;
            }
            b'{' | b'[' => self.depth = self.depth.saturating_add(1),
            b'}' | b']' => {
                self.depth -= 1;
                if self.depth == 0 {
                    each(self.take_object());
                }
            }
            _ => {}
        }
    }

    fn opens_rows(&self) -> bool {
        // `results` holds the rows of a hunting query of Microsoft Graph.
        let rows = matches!(&*self.key.text, b"value" | b"results");
        self.may_wrap && self.key.followed_by_colon && rows
    }

    fn string_byte(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = true,
            b'"' => self.in_string = false,
            _ => {}
        }
    }

    fn pass_over(&mut self, byte: u8) {
        if self.in_string {
            self.string_byte(byte);
            return;
        }
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth = self.depth.saturating_add(1),
            b'}' | b']' => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.wrapped = None;
                }
            }
            _ => {}
        }
    }

    fn take_object(&mut self) -> Found {
        let line = self.object_line;
        if std::mem::take(&mut self.too_long) {
            return Found::TooLong { line };
        }
        match parse(&self.object) {
            Some(members) => Found::Object { members, line },
            None => Found::Bad { line },
        }
    }
}

fn parse(object: &[u8]) -> Option<Map<String, Value>> {
    let text = decode::text(object);
    serde_json::from_str(&text).ok().or_else(|| {
        // Control characters occur inside strings of real exports, where JSON forbids them.
        let clean: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        serde_json::from_str(&clean).ok()
    })
}

/// A file of JSON rows.
pub struct JsonTable {
    scanner: Scanner,
    rows: ObjectRows,
}

impl JsonTable {
    /// Rows for a reader that recognised the first object; to be fed from the first byte.
    pub fn new(rows: ObjectRows) -> Self {
        Self {
            scanner: Scanner::default(),
            rows,
        }
    }
}

impl Reader for JsonTable {
    fn format(&self) -> Option<Format> {
        self.rows.format()
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
        let Self { scanner, rows } = self;
        scanner.push(text, &mut |found| tell(found, rows, sink));
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let Self { scanner, rows } = self;
        scanner.finish(&mut |found| tell(found, rows, sink));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(text: &str, piece: usize) -> Vec<String> {
        let mut scanner = Scanner::default();
        let mut found = Vec::new();
        let mut each = |item: Found| {
            found.push(match item {
                Found::Object { members, line } => format!("{line}:{}", Value::Object(members)),
                Found::Bad { line } => format!("{line}:bad"),
                Found::TooLong { line } => format!("{line}:too long"),
                Found::Truncated { line } => format!("{line}:truncated"),
            });
        };
        for piece in text.as_bytes().chunks(piece) {
            scanner.push(piece, &mut each);
        }
        scanner.finish(&mut each);
        found
    }

    fn scan_all_ways(text: &str, expected: &[&str]) {
        for piece in [1, 2, 5, text.len().max(1)] {
            assert_eq!(scan(text, piece), expected, "in pieces of {piece}");
        }
    }

    #[test]
    fn arrays_lines_and_wrappers() {
        let rows = ["1:{\"a\":1}", "2:{\"b\":\"}\\\"\"}"];
        scan_all_ways("[{\"a\":1},\n{\"b\":\"}\\\"\"}]", &rows);
        scan_all_ways("{\"a\":1}\n{\"b\":\"}\\\"\"}\n", &rows);
        scan_all_ways(
            "{\"@odata\":\"[\",\"value\":[{\"a\":1},\n{\"b\":\"}\\\"\"}],\"x\":{\"y\":[{}]}}",
            &rows,
        );
        scan_all_ways(
            "{\"value\" : \"[\", \"c\": [1]}",
            &["1:{\"c\":[1],\"value\":\"[\"}"],
        );
        scan_all_ways("{\"value\":[]}\n{\"value\":[{\"a\":1}]}", &["2:{\"a\":1}"]);
        scan_all_ways("", &[]);
    }

    #[test]
    fn what_is_known_of_an_object_under_way() {
        let so_far = |text: &str| {
            let mut scanner = Scanner::default();
            scanner.push(text.as_bytes(), &mut |_| {});
            scanner
                .members_so_far()
                .map(|members| Value::Object(members).to_string())
        };
        assert_eq!(
            so_far("[{\"a\":[1,{\"x\":2}],\"b\":\",\",\"c\":\"long").as_deref(),
            Some("{\"a\":[1,{\"x\":2}],\"b\":\",\"}")
        );
        assert_eq!(so_far("[{\"a\":\"long"), None);
        assert_eq!(so_far("["), None);
    }

    #[test]
    fn damage_is_located() {
        scan_all_ways(
            "[{\"a\":1},\n{\"a\":,},\n{\"a\":2",
            &["1:{\"a\":1}", "2:bad", "3:truncated"],
        );
        scan_all_ways("[{\"a\":\"x\ty\"}]", &["1:{\"a\":\"x y\"}"]);
    }

    #[test]
    fn an_endless_object_is_passed_over() {
        let text = format!("[{{\"a\":\"{}\"}},{{\"b\":2}}]", "x".repeat(MAX_RECORD + 1));
        assert_eq!(scan(&text, 1 << 20), ["1:too long", "1:{\"b\":2}"]);
    }
}
