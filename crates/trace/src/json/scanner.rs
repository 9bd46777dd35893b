//! Finds the records of a JSON file, in pieces of any size.
//!
//! Records are the objects of every array that holds at least one object of a known kind, and objects
//! of a known kind that stand alone, at most [`MAX_DEPTH`] levels deep. Several documents one after the
//! other are like the elements of one array. Source: `docs/formats.md`, JSON.
//!
//! Text is kept of what may still be a record, so at most of one record and of what is around it: an
//! object in which a record was found is none itself, and the text of it is let go.

use std::borrow::Cow;

use serde_json::Value;

use super::members::{Members, parse, parse_array};
use crate::decode;
use crate::delimited::MAX_RECORD;

/// Levels around an array or a lone object that are looked into.
const MAX_DEPTH: usize = 8;

/// Text of objects that are kept in case that a later one of their array is of a known kind.
const MAX_WAITING: usize = 256 << 10;

/// So many of them.
const MOST_WAITING: usize = 10_000;

/// What the scanner found.
#[derive(Debug, PartialEq)]
pub enum Found {
    /// The object of a record.
    Object {
        /// Its members, in their order.
        members: Members,
        /// Line where it begins, from 1.
        line: u64,
    },
    /// A record that is not JSON.
    Bad {
        /// Line where it begins, from 1.
        line: u64,
    },
    /// A record above [`MAX_RECORD`].
    TooLong {
        /// Line where it begins, from 1.
        line: u64,
    },
    /// The file ends inside a record.
    Truncated {
        /// Line where it begins, from 1.
        line: u64,
    },
}

/// An object whose kind is asked for.
#[derive(Debug)]
pub struct Seen<'a> {
    /// The names of its members, in their order; of an object under way those so far.
    pub names: &'a [Cow<'a, str>],
    /// Whether these are all its names.
    pub is_whole: bool,
    /// Arrays and objects around it.
    pub depth: usize,
    /// Whether the array that it stands in is a member named `value` or `results`.
    pub is_in_results: bool,
}

/// Says whether an object is of a known kind.
pub type Knows<'k> = &'k mut dyn FnMut(&Seen<'_>) -> bool;

/// Where records go.
pub type Each<'e> = &'e mut dyn FnMut(Found);

/// Finds the records of a JSON file.
#[derive(Debug)]
pub struct Scanner {
    /// The text that may still be needed, as long as `keeps`.
    text: Vec<u8>,
    keeps: bool,
    /// What is open, from the outermost; the first stands for the file itself.
    frames: Vec<Frame>,
    /// Where the names of members stand in the text, of all objects that are open.
    keys: Vec<Place>,
    /// Brackets and braces that are open and not looked into.
    opaque: u32,
    in_string: bool,
    escaped: bool,
    string_start: usize,
    line: u64,
}

/// From and up to where something stands in the text.
type Place = (usize, usize);

/// An array or object that is open.
#[derive(Debug)]
struct Frame {
    start: usize,
    line: u64,
    /// The first of its names among `keys`.
    keys_from: usize,
    expects_key: bool,
    is: Is,
}

#[derive(Debug)]
enum Is {
    /// An object that may be a record: its columns, where it is a table of arrays, and whether it is
    /// one by its names so far, so that nothing is looked for in it.
    Candidate {
        columns: Option<Vec<String>>,
        is_record: bool,
    },
    /// The same, too long to be kept; whether its first names were those of a known kind.
    TooLong { is_known: bool },
    /// An object with records in it.
    Wrapper,
    /// An array whose objects may be records.
    Array(Array),
    /// The array of the names of columns.
    Columns,
    /// An array of arrays, which are records under these columns.
    Rows(Vec<String>),
    /// One of these records.
    Row,
    /// An array or object in a record.
    Inside,
}

#[derive(Debug, Default)]
struct Array {
    /// One of its objects is of a known kind, so all of them are records.
    holds_records: bool,
    is_results: bool,
    /// Its objects so far, until one is of a known kind.
    waiting: Vec<Waiting>,
    /// How many more there were, of which nothing is kept.
    gone: u64,
}

impl Array {
    fn wait(&mut self, object: Waiting) {
        if self.waiting.len() < MOST_WAITING {
            self.waiting.push(object);
        } else {
            self.gone += 1;
        }
    }
}

/// An object that is a record if a later one of its array is of a known kind.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    /// None where its text could not be kept.
    place: Option<Place>,
    line: u64,
}

impl Is {
    fn is_object(&self) -> bool {
        matches!(
            self,
            Self::Candidate { .. } | Self::TooLong { .. } | Self::Wrapper
        )
    }

    /// Whether what is in it is only looked at when it is whole.
    fn needs_text(&self) -> bool {
        matches!(self, Self::Candidate { .. } | Self::Row)
    }
}

impl Default for Scanner {
    fn default() -> Self {
        let file = Frame {
            start: 0,
            line: 1,
            keys_from: 0,
            expects_key: false,
            is: Is::Array(Array::default()),
        };
        Self {
            text: Vec::new(),
            keeps: false,
            frames: vec![file],
            keys: Vec::new(),
            opaque: 0,
            in_string: false,
            escaped: false,
            string_start: 0,
            line: 1,
        }
    }
}

impl Scanner {
    /// Gives every record that ends in `input` to `each`.
    pub fn push(&mut self, input: &[u8], knows: Knows<'_>, each: Each<'_>) {
        for byte in input {
            self.line += u64::from(*byte == b'\n');
            if self.keeps {
                if self.text.len() >= MAX_RECORD {
                    self.make_room(knows);
                }
                if self.keeps {
                    self.text.push(*byte);
                }
            }
            if self.in_string {
                self.string_byte(*byte);
                continue;
            }
            match byte {
                b'"' => {
                    // Outside of everything, text that is no JSON may hold a lone quote.
                    self.in_string = self.frames.len() > 1;
                    self.string_start = self.text.len();
                }
                b'{' | b'[' => self.open(*byte),
                b'}' | b']' => self.close(knows, each),
                b',' | b':' if self.opaque == 0 => {
                    if let Some(top) = self.frames.last_mut() {
                        top.expects_key = *byte == b',' && top.is.is_object();
                    }
                }
                _ => {}
            }
        }
    }

    /// Ends the file.
    pub fn finish(&mut self, knows: Knows<'_>, each: Each<'_>) {
        for at in 1..self.frames.len() {
            let is_cut = match self.frames.get(at).map(|frame| &frame.is) {
                Some(Is::Row) => true,
                Some(Is::TooLong { is_known }) => *is_known || self.is_among_records(at),
                Some(Is::Candidate { .. }) => {
                    self.is_among_records(at) || self.is_known(at, false, knows)
                }
                _ => false,
            };
            if let (true, Some(frame)) = (is_cut, self.frames.get(at)) {
                each(Found::Truncated { line: frame.line });
                break;
            }
        }
        *self = Self::default();
    }

    /// The names, so far, of an object of a known kind whose end was not reached yet.
    pub fn names_so_far(&self, knows: Knows<'_>) -> Option<Vec<String>> {
        let known = (1..self.frames.len()).find(|at| {
            let frame = self.frames.get(*at);
            let may_be_one = frame.is_some_and(|frame| matches!(frame.is, Is::Candidate { .. }));
            may_be_one && self.is_known(*at, false, knows)
        });
        let names = self.names_of(known?);
        Some(names.into_iter().map(Cow::into_owned).collect())
    }

    fn string_byte(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = true,
            b'"' => {
                self.in_string = false;
                let is_key = self.opaque == 0
                    && self.frames.last().is_some_and(|top| {
                        top.expects_key && matches!(top.is, Is::Candidate { .. })
                    });
                if is_key {
                    self.keys
                        .push((self.string_start, self.text.len().saturating_sub(1)));
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, byte: u8) {
        let depth = self.frames.len() - 1;
        let Some(top) = self.frames.last() else {
            return;
        };
        let is_object = byte == b'{';
        let is = match &top.is {
            _ if self.opaque > 0 => None,
            Is::Row | Is::Columns | Is::Inside => None,
            Is::Candidate {
                is_record: true, ..
            } => None,
            Is::Rows(_) => (!is_object).then_some(Is::Row),
            // An element of an array may lie one level deeper than the array.
            Is::Array(_) if is_object && depth <= MAX_DEPTH + 1 => Some(Is::Candidate {
                columns: None,
                is_record: false,
            }),
            // In a record nothing else is looked for.
            Is::Candidate { .. } | Is::TooLong { .. }
                if self.is_among_records(self.frames.len() - 1) =>
            {
                None
            }
            _ if depth > MAX_DEPTH => None,
            _ if is_object => Some(Is::Candidate {
                columns: None,
                is_record: false,
            }),
            Is::Candidate { columns, .. } => {
                let key = self.last_key();
                let key = key.as_deref().unwrap_or_default();
                match columns {
                    Some(columns) if key.eq_ignore_ascii_case("rows") => {
                        Some(Is::Rows(columns.clone()))
                    }
                    _ if key.eq_ignore_ascii_case("columns") => Some(Is::Columns),
                    _ => Some(Is::Array(Array {
                        is_results: matches!(key, "value" | "results"),
                        ..Array::default()
                    })),
                }
            }
            _ => Some(Is::Array(Array::default())),
        };
        let Some(is) = is else {
            self.opaque = self.opaque.saturating_add(1);
            return;
        };
        if is.needs_text() && !self.keeps {
            self.text.clear();
            self.text.push(byte);
            self.keeps = true;
        }
        self.frames.push(Frame {
            start: self.text.len().saturating_sub(1),
            line: self.line,
            keys_from: self.keys.len(),
            expects_key: is_object,
            is,
        });
    }

    fn close(&mut self, knows: Knows<'_>, each: Each<'_>) {
        if self.opaque > 0 {
            self.opaque -= 1;
            return;
        }
        let at = self.frames.len() - 1;
        if at == 0 {
            return;
        }
        // Asked before it is gone, because its names stand behind those of what is around it.
        let is_among_records = self.is_among_records(at);
        let is_known = match self.frames.get(at).map(|frame| &frame.is) {
            Some(Is::Candidate { .. }) if !is_among_records => self.is_known(at, true, knows),
            Some(Is::TooLong { is_known }) => *is_known,
            _ => false,
        };
        let is_known = is_known && !self.seal_record_around(at, knows);
        let table = !is_known && !is_among_records && self.may_be_table(at);
        let Some(frame) = self.frames.pop() else {
            return;
        };
        self.keys.truncate(frame.keys_from);
        let place = (frame.start, self.text.len());
        match frame.is {
            Is::Candidate { .. } | Is::TooLong { .. } => {
                let whole = matches!(frame.is, Is::Candidate { .. });
                let waiting = Waiting {
                    place: whole.then_some(place),
                    line: frame.line,
                };
                if is_known || is_among_records {
                    self.records_begin(each);
                    self.tell(waiting, each);
                } else if whole && table && self.tell_table(place, frame.line, knows, each) {
                    self.wrap();
                } else if let Some(Is::Array(array)) = self.frames.last_mut().map(|top| &mut top.is)
                {
                    array.wait(waiting);
                }
            }
            Is::Columns => self.read_columns(place, knows),
            Is::Row => {
                let row = self.row(place);
                each(match row {
                    Some(members) => Found::Object {
                        members,
                        line: frame.line,
                    },
                    None => Found::Bad { line: frame.line },
                });
                self.wrap();
            }
            Is::Wrapper | Is::Array(_) | Is::Rows(_) | Is::Inside => {}
        }
        self.rest();
    }

    /// Whether the array around a frame is one of records.
    fn is_among_records(&self, at: usize) -> bool {
        let around = at.checked_sub(1).and_then(|at| self.frames.get(at));
        matches!(around.map(|frame| &frame.is), Some(Is::Array(array)) if array.holds_records)
    }

    /// Whether what is around a frame is a record by its names so far. Then nothing in it is one, and
    /// nothing more is looked for in what is open in it.
    fn seal_record_around(&mut self, at: usize, knows: Knows<'_>) -> bool {
        let record = (1..at).find(|around| {
            let frame = self.frames.get(*around).map(|frame| &frame.is);
            matches!(frame, Some(Is::Candidate { .. })) && self.is_known(*around, false, knows)
        });
        if let Some(record) = record {
            if let Some(Is::Candidate { is_record, .. }) =
                self.frames.get_mut(record).map(|frame| &mut frame.is)
            {
                *is_record = true;
            }
            for frame in self.frames.iter_mut().skip(record + 1) {
                frame.is = Is::Inside;
            }
        }
        record.is_some()
    }

    fn is_known(&self, at: usize, is_whole: bool, knows: Knows<'_>) -> bool {
        let names = self.names_of(at);
        let around = at.checked_sub(1).and_then(|at| self.frames.get(at));
        let is_results =
            matches!(around.map(|frame| &frame.is), Some(Is::Array(array)) if array.is_results);
        knows(&Seen {
            names: &names,
            is_whole,
            depth: at - 1,
            is_in_results: is_results,
        })
    }

    fn names_of(&self, at: usize) -> Vec<Cow<'_, str>> {
        let from = self.frames.get(at).map_or(0, |frame| frame.keys_from);
        let next = self.frames.get(at + 1);
        let up_to = next.map_or(self.keys.len(), |frame| frame.keys_from);
        let keys = self.keys.get(from..up_to).unwrap_or_default();
        keys.iter().map(|place| self.name(*place)).collect()
    }

    fn last_key(&self) -> Option<Cow<'_, str>> {
        self.keys.last().map(|place| self.name(*place))
    }

    fn name(&self, (from, up_to): Place) -> Cow<'_, str> {
        let bytes = self.text.get(from..up_to).unwrap_or_default();
        if memchr::memchr(b'\\', bytes).is_some() {
            let quoted = [b"\"", bytes, b"\""].concat();
            if let Ok(name) = serde_json::from_slice::<String>(&quoted) {
                return Cow::Owned(name);
            }
        }
        decode::text(bytes)
    }

    /// From here on all objects of the array are records, and those that waited are, too.
    fn records_begin(&mut self, each: Each<'_>) {
        if let Some(Is::Array(array)) = self.frames.last_mut().map(|top| &mut top.is) {
            array.holds_records = true;
            let last = array.waiting.last().copied();
            let gone = std::mem::take(&mut array.gone);
            for waiting in std::mem::take(&mut array.waiting) {
                self.tell(waiting, each);
            }
            let line = last.map_or(1, |waiting| waiting.line);
            (0..gone).for_each(|_| each(Found::TooLong { line }));
        }
        self.wrap();
    }

    fn tell(&self, record: Waiting, each: Each<'_>) {
        let line = record.line;
        let Some((from, up_to)) = record.place else {
            return each(Found::TooLong { line });
        };
        each(
            match parse(self.text.get(from..up_to).unwrap_or_default()) {
                Some(members) => Found::Object { members, line },
                None => Found::Bad { line },
            },
        );
    }

    /// What is around a record is none itself.
    fn wrap(&mut self) {
        for frame in &mut self.frames {
            if frame.is.is_object() {
                frame.is = Is::Wrapper;
            }
        }
    }

    /// Keeps text only as long as it may be needed.
    fn rest(&mut self) {
        let is_needed = self.frames.iter().any(|frame| frame.is.needs_text());
        if is_needed {
            return;
        }
        // Nothing is open that may be a record; only what waits for one has text.
        let waits = self.frames.iter().any(|frame| match &frame.is {
            Is::Array(array) => array.waiting.iter().any(|waiting| waiting.place.is_some()),
            _ => false,
        });
        if waits && self.text.len() > MAX_WAITING {
            self.forget_waiting();
        }
        self.keeps = waits && self.text.len() <= MAX_WAITING;
    }

    /// Lets go the text of what waits. It is told as too long where it turns out to be a record.
    fn forget_waiting(&mut self) {
        for frame in &mut self.frames {
            if let Is::Array(array) = &mut frame.is {
                for waiting in &mut array.waiting {
                    waiting.place = None;
                }
            }
        }
    }

    /// The text is as long as a record may be: what is around the innermost object is none, and where
    /// that alone is so long, it is too long.
    fn make_room(&mut self, knows: Knows<'_>) {
        self.forget_waiting();
        let innermost = self.frames.iter().rposition(|frame| frame.is.needs_text());
        let Some(at) = innermost else {
            self.keeps = false;
            return;
        };
        let is_row = matches!(self.frames.get(at).map(|frame| &frame.is), Some(Is::Row));
        let is_known = is_row || self.is_known(at, false, knows);
        let start = self.frames.get(at).map_or(0, |frame| frame.start);
        let keys_from = self.frames.get(at).map_or(0, |frame| frame.keys_from);
        if start == 0 {
            if let Some(frame) = self.frames.get_mut(at) {
                frame.is = Is::TooLong { is_known };
            }
            self.text.clear();
            self.keeps = false;
            return;
        }
        for frame in self.frames.iter_mut().take(at) {
            if frame.is.is_object() {
                frame.is = Is::TooLong { is_known: false };
            }
            frame.start = 0;
            frame.keys_from = 0;
        }
        for frame in self.frames.iter_mut().skip(at) {
            frame.start = frame.start.saturating_sub(start);
            frame.keys_from = frame.keys_from.saturating_sub(keys_from);
        }
        self.keys.drain(..keys_from.min(self.keys.len()));
        for (from, up_to) in &mut self.keys {
            *from = from.saturating_sub(start);
            *up_to = up_to.saturating_sub(start);
        }
        self.string_start = self.string_start.saturating_sub(start);
        self.text.drain(..start);
    }

    /// Whether an object has `columns` and `rows`, as Log Analytics answers.
    fn may_be_table(&self, at: usize) -> bool {
        let may_be = self
            .frames
            .get(at)
            .is_some_and(|frame| frame.is.is_object());
        let is = |name: &str, wanted: &str| name.eq_ignore_ascii_case(wanted);
        may_be && {
            let names = self.names_of(at);
            names.iter().any(|name| is(name, "columns"))
                && names.iter().any(|name| is(name, "rows"))
        }
    }

    /// Takes the names of the columns, where rows under them are of a known kind.
    fn read_columns(&mut self, (from, up_to): Place, knows: Knows<'_>) {
        let text = self.text.get(from..up_to).unwrap_or_default();
        let columns = parse_array(text).and_then(|values| column_names(&values));
        let Some(columns) = columns.filter(|columns| self.are_known(columns, knows)) else {
            return;
        };
        if let Some(Is::Candidate { columns: known, .. }) =
            self.frames.last_mut().map(|top| &mut top.is)
        {
            *known = Some(columns);
        }
    }

    fn are_known(&self, columns: &[String], knows: Knows<'_>) -> bool {
        let names: Vec<Cow<'_, str>> = columns.iter().map(|name| Cow::Borrowed(&**name)).collect();
        knows(&Seen {
            names: &names,
            is_whole: true,
            depth: self.frames.len() + 1,
            is_in_results: false,
        })
    }

    /// A row under the columns of the table that it stands in.
    fn row(&self, (from, up_to): Place) -> Option<Members> {
        let Some(Is::Rows(columns)) = self.frames.last().map(|top| &top.is) else {
            return None;
        };
        under(columns, parse_array(self.text.get(from..up_to)?)?)
    }

    /// Tells the rows of a table whose columns stand behind them; false if it is none.
    fn tell_table(
        &self,
        (from, up_to): Place,
        line: u64,
        knows: Knows<'_>,
        each: Each<'_>,
    ) -> bool {
        let text = self.text.get(from..up_to).unwrap_or_default();
        let Some(Members(members)) = parse(text) else {
            return false;
        };
        let member = |wanted: &str| {
            let found = members
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(wanted));
            found.and_then(|(_, value)| value.as_array())
        };
        let (Some(columns), Some(rows)) = (member("columns"), member("rows")) else {
            return false;
        };
        let Some(columns) = column_names(columns).filter(|names| self.are_known(names, knows))
        else {
            return false;
        };
        for row in rows.iter().filter_map(Value::as_array) {
            each(match under(&columns, row.clone()) {
                Some(members) => Found::Object { members, line },
                None => Found::Bad { line },
            });
        }
        true
    }
}

/// The names of columns: objects with `name`.
fn column_names(columns: &[Value]) -> Option<Vec<String>> {
    let name = |column: &Value| {
        let mut members = column.as_object()?.iter();
        let (_, name) = members.find(|(key, _)| key.eq_ignore_ascii_case("name"))?;
        Some(name.as_str()?.to_owned())
    };
    columns.iter().map(name).collect()
}

/// The values of a row under the names of their columns. Those that lack are absent; more than there
/// are columns make no row.
fn under(columns: &[String], values: Vec<Value>) -> Option<Members> {
    (values.len() <= columns.len()).then(|| Members(columns.iter().cloned().zip(values).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Objects with a member `a` are of a known kind.
    fn scan(text: &str, piece: usize) -> Vec<String> {
        let mut scanner = Scanner::default();
        let mut knows = |seen: &Seen<'_>| seen.names.iter().any(|name| name == "a");
        let mut found = Vec::new();
        let mut each = |item: Found| {
            found.push(match item {
                Found::Object { members, line } => {
                    format!("{line}:{}", Value::Object(members.0.into_iter().collect()))
                }
                Found::Bad { line } => format!("{line}:bad"),
                Found::TooLong { line } => format!("{line}:too long"),
                Found::Truncated { line } => format!("{line}:truncated"),
            });
        };
        for piece in text.as_bytes().chunks(piece) {
            scanner.push(piece, &mut knows, &mut each);
        }
        scanner.finish(&mut knows, &mut each);
        found
    }

    fn scan_all_ways(text: &str, expected: &[&str]) {
        for piece in [1, 2, 5, text.len().max(1)] {
            assert_eq!(scan(text, piece), expected, "{text} in pieces of {piece}");
        }
    }

    #[test]
    fn arrays_lines_and_wrappers() {
        let rows = ["1:{\"a\":1}", "2:{\"a\":\"}\\\"\"}"];
        for text in [
            "[{\"a\":1},\n{\"a\":\"}\\\"\"}]",
            "{\"a\":1}\n{\"a\":\"}\\\"\"}\n",
            "{\"@odata\":\"[\",\"value\":[{\"a\":1},\n{\"a\":\"}\\\"\"}],\"x\":{\"y\":[{}]}}",
            "{\"d\":{\"results\":[{\"a\":1},\n{\"a\":\"}\\\"\"}]}}",
            "[{\"value\":[{\"a\":1}]},\n{\"value\":[]},{\"value\":[{\"a\":\"}\\\"\"}]}]",
            "{\"hits\":{\"hits\":[{\"_id\":1,\"_source\":{\"a\":1}},\n{\"_source\":{\"a\":\"}\\\"\"}}]}}",
            "{\"responses\":[{\"body\":{\"value\":[{\"a\":1}]}},\n{\"body\":{\"value\":[{\"a\":\"}\\\"\"}]}}]}",
            "{\"x\":{\"a\":1},\n\"y\":{\"a\":\"}\\\"\"}}",
        ] {
            scan_all_ways(text, &rows);
        }
        scan_all_ways("", &[]);
        scan_all_ways("{\"b\":[{\"c\":1}],\"d\":{}}", &[]);
    }

    #[test]
    fn all_objects_of_an_array_with_a_known_one() {
        scan_all_ways(
            "[{\"b\":1},\n{\"a\":2},\n{\"c\":{\"a\":3}}]",
            &["1:{\"b\":1}", "2:{\"a\":2}", "3:{\"c\":{\"a\":3}}"],
        );
        scan_all_ways("{\"x\":[{\"b\":1}],\"y\":[{\"a\":2}]}", &["1:{\"a\":2}"]);
    }

    #[test]
    fn nothing_is_looked_for_in_a_record() {
        scan_all_ways(
            "{\"a\":{\"a\":[{\"a\":1}]}}",
            &["1:{\"a\":{\"a\":[{\"a\":1}]}}"],
        );
        scan_all_ways(
            "{\"a\":1,\"x\":{\"a\":2}}",
            &["1:{\"a\":1,\"x\":{\"a\":2}}"],
        );
    }

    #[test]
    fn not_deeper_than_eight_levels() {
        let deep = |levels: usize| {
            format!(
                "{}[{{\"a\":1}}]{}",
                "{\"x\":".repeat(levels),
                "}".repeat(levels)
            )
        };
        scan_all_ways(&deep(8), &["1:{\"a\":1}"]);
        scan_all_ways(&deep(9), &[]);
        scan_all_ways(&deep(50_000), &[]);
    }

    #[test]
    fn columns_and_rows() {
        let columns = "\"columns\":[{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\"}]";
        let rows = "\"rows\":[[1,[2]],\n[3],[1,2,3]]";
        let told = ["1:{\"a\":1,\"b\":[2]}", "2:{\"a\":3}", "2:bad"];
        scan_all_ways(
            &format!("{{\"tables\":[{{\"name\":\"P\",{columns},{rows}}}]}}"),
            &told,
        );
        // All of a table that is only understood at its end begin where it does.
        scan_all_ways(
            &format!("{{{rows},{columns}}}"),
            &["1:{\"a\":1,\"b\":[2]}", "1:{\"a\":3}", "1:bad"],
        );
        scan_all_ways(
            &format!("{{{},{rows}}}", columns.replace("\"a\"", "\"c\"")),
            &[],
        );
        scan_all_ways(&format!("{{{columns},\"rows\":[[1,2"), &["1:truncated"]);
    }

    #[test]
    fn what_is_known_of_an_object_under_way() {
        let so_far = |text: &str| {
            let mut scanner = Scanner::default();
            let mut knows = |seen: &Seen<'_>| seen.names.iter().any(|name| name == "a");
            scanner.push(text.as_bytes(), &mut knows, &mut |_| {});
            scanner.names_so_far(&mut knows)
        };
        let names = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
        assert_eq!(
            so_far("[{\"a\":[1,{\"x\":2}],\"b\":\",\",\"c\":\"long"),
            names(&["a", "b", "c"])
        );
        assert_eq!(so_far("{\"v\":[{\"\\u0061\":\"long"), names(&["a"]));
        assert_eq!(so_far("[{\"b\":\"long"), None);
        assert_eq!(so_far("["), None);
    }

    #[test]
    fn damage_is_located() {
        scan_all_ways(
            "[{\"a\":1},\n{\"a\":,},\n{\"a\":2",
            &["1:{\"a\":1}", "2:bad", "3:truncated"],
        );
        scan_all_ways("[{\"a\":\"x\ty\"}]", &["1:{\"a\":\"x y\"}"]);
        scan_all_ways("}]{\"a\":1}]}", &["1:{\"a\":1}"]);
        scan_all_ways("say \" {\"a\":1}", &["1:{\"a\":1}"]);
    }

    #[test]
    fn an_endless_object_is_passed_over() {
        let long = "x".repeat(MAX_RECORD + 1);
        let text = format!("[{{\"a\":\"{long}\"}},{{\"a\":2}}]");
        assert_eq!(scan(&text, 1 << 20), ["1:too long", "1:{\"a\":2}"]);
        let text = format!("[{{\"a\":1}},{{\"b\":\"{long}\"}},{{\"a\":2}}]");
        assert_eq!(
            scan(&text, 1 << 20),
            ["1:{\"a\":1}", "1:too long", "1:{\"a\":2}"]
        );
        // What is around records may be as long as it likes.
        let text = format!("{{\"b\":\"{long}\",\"c\":[{{\"a\":1}}]}}");
        assert_eq!(scan(&text, 1 << 20), ["1:{\"a\":1}"]);
        let text = format!(
            "{{\"b\":[{}],\"c\":[{{\"a\":1}}]}}",
            "{\"x\":1},".repeat(MAX_RECORD / 8)
        );
        assert_eq!(scan(&text, 1 << 20), ["1:{\"a\":1}"]);
    }
}
