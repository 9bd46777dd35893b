//! Tables: rows under named columns, from CSV or from JSON objects.

use scan::RawRecord;

pub use super::calendar::OrderEvidence;
pub use super::columns::{Column, Names, Row, RowReader, is_preamble};
use super::columns::{comparable, member_text, tell_columns};
use super::delimited::{Found, Parser, Record, Take};
use super::json::Members;
use super::layout::{Middle, TableLayout};
use super::meaning::Meaning;
use super::reader::Reader;
use super::{Format, Sink, SkipReason, dates, decode};

/// A table in CSV, or in a file with other delimiters.
pub struct CsvTable {
    delimiter: u8,
    parser: Parser,
    body: Body,
}

struct Body {
    reader: Box<dyn RowReader>,
    /// Empty until the header was passed: the file is read once more from its first byte.
    names: Names,
    dates_beside: DatesBeside,
    /// Records above the header: the title of the table, and what else a person wrote there.
    above: usize,
}

impl CsvTable {
    /// A table whose header was recognised; it is to be fed from the first byte of the file.
    pub fn new(delimiter: u8, reader: Box<dyn RowReader>) -> Self {
        let body = Body {
            reader,
            names: Names::default(),
            dates_beside: DatesBeside::default(),
            above: 0,
        };
        Self {
            delimiter,
            parser: Parser::new(delimiter),
            body,
        }
    }

    /// A table whose header was recognised behind so many records, which are none.
    pub fn under_title(delimiter: u8, reader: Box<dyn RowReader>, above: usize) -> Self {
        let mut table = Self::new(delimiter, reader);
        table.body.above = above;
        table
    }

    /// Rows somewhere in a table with these names; it is to be fed from the start of a record.
    pub fn inside(delimiter: u8, reader: Box<dyn RowReader>, names: Names) -> Self {
        let mut table = Self::new(delimiter, reader);
        table.body.set_names(names);
        table
    }

    /// The same with the plain engine, which takes its time; see [`Parser::plain`].
    pub fn plain(delimiter: u8, reader: Box<dyn RowReader>) -> Self {
        Self {
            parser: Parser::plain(delimiter),
            ..Self::new(delimiter, reader)
        }
    }
}

impl Reader for CsvTable {
    fn format(&self) -> Option<Format> {
        self.body.reader.known_format()
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
        let Self { parser, body, .. } = self;
        parser.push_to(text, &mut Rows { body, sink });
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let Self { parser, body, .. } = self;
        parser.finish_to(&mut Rows { body, sink });
        body.reader.finish(sink);
        tell_columns(&*body.reader, &body.names, sink);
    }

    fn middle(&self) -> Option<Middle> {
        let Body { reader, names, .. } = &self.body;
        let known = !names.is_empty() && reader.rows_stand_alone();
        known.then(|| {
            Middle::Table(TableLayout {
                delimiter: self.delimiter,
                names: names.as_written().to_vec(),
            })
        })
    }

    fn is_between_records(&self) -> bool {
        self.parser.is_between_records()
    }

    fn lines(&self) -> u64 {
        self.parser.line() - 1
    }
}

/// The records of a table on their way to a sink.
struct Rows<'a> {
    body: &'a mut Body,
    sink: &'a mut dyn Sink,
}

impl Take for Rows<'_> {
    fn skim(&mut self, record: &RawRecord<'_>, text: Option<&str>) -> bool {
        if self.body.is_silent_row(record) {
            self.sink.record();
            self.body.dates_beside.tell_raw(record, self.sink);
            return true;
        }
        self.body.raw_row(record, text, self.sink)
    }

    fn skims_text(&self) -> bool {
        self.body.reader.reads_raw_rows()
    }

    fn found(&mut self, found: Found<'_>) {
        self.body.found(found, self.sink);
    }
}

impl Body {
    fn set_names(&mut self, names: Names) {
        self.dates_beside = DatesBeside::of(&names, &*self.reader);
        self.names = names;
    }

    /// Whether a record is a row that only has to be counted. What begins with a digit is no blank
    /// line, no preamble and no header.
    fn is_silent_row(&self, record: &RawRecord<'_>) -> bool {
        record.len() == self.names.len()
            && record.field(0).first().is_some_and(u8::is_ascii_digit)
            && self.reader.is_silent_about(record)
    }

    /// Reads a row as it is written, where that can be. What has letters or digits in its first cell,
    /// and a name in neither its first nor its last, is no blank line, no preamble and no header.
    fn raw_row(&mut self, record: &RawRecord<'_>, text: Option<&str>, sink: &mut dyn Sink) -> bool {
        let first = record.field(0);
        if !self.reader.reads_raw_rows()
            || record.len() != self.names.len()
            || !first.first().is_some_and(u8::is_ascii_alphanumeric)
            || first.contains(&b'"')
            || is_preamble(first)
            || self.may_be_header(first)
        {
            return false;
        }
        let Some(text) = text.or_else(|| std::str::from_utf8(record.bytes()).ok()) else {
            return false;
        };
        sink.record();
        sink.row_begins(record.line);
        self.dates_beside.tell_raw(record, sink);
        self.reader.raw_row(record, text, sink);
        true
    }

    /// Whether a first cell may be a name, which would make the record a header.
    fn may_be_header(&self, first: &[u8]) -> bool {
        let Some(letter) = first.first().filter(|byte| byte.is_ascii_alphabetic()) else {
            return false;
        };
        let is_like = |name: &String| name.as_bytes().first() == Some(&letter.to_ascii_lowercase());
        let names = &self.names.compared;
        names.iter().any(is_like) && {
            let field = decode::text(first);
            names.contains(&comparable(field.trim_matches(['\u{feff}', '"'])))
        }
    }

    fn found(&mut self, found: Found<'_>, sink: &mut dyn Sink) {
        match found {
            Found::Record(record) => self.record(record, sink),
            Found::TooLong { line } => {
                sink.record();
                sink.skipped(SkipReason::TooLong, line);
            }
            Found::Truncated { line } => {
                sink.record();
                sink.skipped(SkipReason::Truncated, line);
            }
        }
    }

    fn record(&mut self, record: Record<'_>, sink: &mut dyn Sink) {
        if record.is_blank() || is_preamble(record.field(0)) {
            return;
        }
        if self.names.is_empty() {
            if self.above > 0 {
                self.above -= 1;
                return;
            }
            self.set_names(Names::of(&record));
            sink.table_begins();
            return;
        }
        if self.is_header(&record) {
            return;
        }
        sink.record();
        sink.row_begins(record.line);
        match record.len().cmp(&self.names.len()) {
            std::cmp::Ordering::Less => sink.skipped(SkipReason::TooFewColumns, record.line),
            std::cmp::Ordering::Greater => sink.skipped(SkipReason::TooManyColumns, record.line),
            std::cmp::Ordering::Equal => {
                self.dates_beside.tell(&record, sink);
                self.reader.row(&Row::new(record), sink);
            }
        }
    }

    /// The header again, or that of another file joined to this one.
    fn is_header(&mut self, record: &Record<'_>) -> bool {
        // Looking at two fields first keeps this off the way of every row.
        let may_be = |index: usize| {
            let field = decode::text(record.field(index));
            let name = comparable(field.trim_matches(['\u{feff}', '"']));
            !name.is_empty() && self.names.compared.contains(&name)
        };
        let starts_with_letter = |field: &[u8]| matches!(field.trim_ascii_start().first(), Some(b) if b.is_ascii_alphabetic() || *b >= 0x80);
        if !starts_with_letter(record.field(0)) || !may_be(0) || !may_be(record.len() - 1) {
            return false;
        }
        let names = Names::of(record);
        if names.compared == self.names.compared {
            return true;
        }
        let again = self.reader.relocate(&names);
        if again {
            self.set_names(names);
        }
        again
    }
}

/// The columns that may hold dates beside the one that says when a record was made: they are not
/// counted by, but may prove the order of day and month. Source: `docs/formats.md`, Dates.
#[derive(Clone, Debug, Default)]
struct DatesBeside(Vec<usize>);

impl DatesBeside {
    fn of(names: &Names, reader: &dyn RowReader) -> Self {
        let columns = reader.columns();
        let is_time = |index: usize| {
            let time = |(meaning, column): &(Meaning, Column)| {
                *meaning == Meaning::Time && column.0 == Some(index)
            };
            columns.iter().any(time)
        };
        let is_named = |name: &String| {
            ["date", "time", "received"]
                .iter()
                .any(|part| name.contains(part))
        };
        let named = names.compared.iter().enumerate();
        let found = named.filter(|(index, name)| is_named(name) && !is_time(*index));
        Self(found.map(|(index, _)| index).collect())
    }

    /// Tells what a row as it is written proves.
    fn tell_raw(&self, row: &RawRecord<'_>, sink: &mut dyn Sink) {
        for index in &self.0 {
            tell_proof(Column(Some(*index)).of_raw(row), sink);
        }
    }

    /// Tells what a row proves.
    fn tell(&self, row: &Record<'_>, sink: &mut dyn Sink) {
        for index in &self.0 {
            tell_proof(row.field(*index), sink);
        }
    }
}

/// Nearly all cells end at the first look: only a number of one or two digits before a slash or a
/// hyphen may prove anything.
fn tell_proof(cell: &[u8], sink: &mut dyn Sink) {
    let cell = cell.trim_ascii();
    let digits = cell.iter().take(3).take_while(|byte| byte.is_ascii_digit());
    let may_prove = match cell.first() {
        Some(b'0'..=b'9') => matches!(cell.get(digits.count()), Some(b'/' | b'-')),
        // A weekday, a half of the day or a mark may stand before.
        Some(b'A'..=b'Z' | b'a'..=b'z' | 0x80..) => memchr::memchr2(b'/', b'-', cell).is_some(),
        _ => false,
    };
    if may_prove {
        let evidence = dates::evidence_beside(&decode::text(cell));
        if evidence != OrderEvidence::default() {
            sink.date_seen(evidence);
        }
    }
}

/// Rows that come one by one, below a header that is known already.
pub(super) struct SheetRows(Body);

impl SheetRows {
    /// Rows below `names`, for a reader that recognised them.
    pub(super) fn new(reader: Box<dyn RowReader>, names: Names) -> Self {
        let mut body = Body {
            reader,
            names: Names::default(),
            dates_beside: DatesBeside::default(),
            above: 0,
        };
        body.set_names(names);
        Self(body)
    }

    /// The format it reads.
    pub(super) fn format(&self) -> Format {
        self.0.reader.format()
    }

    /// Number of columns.
    pub(super) fn width(&self) -> usize {
        self.0.names.len()
    }

    /// The header.
    pub(super) fn names(&self) -> &Names {
        &self.0.names
    }

    /// Where the column with this meaning is, from 0.
    pub(super) fn column_of(&self, meaning: Meaning) -> Option<usize> {
        let columns = self.0.reader.columns();
        let found = columns.into_iter().find(|(told, _)| *told == meaning);
        found.and_then(|(_, column)| column.0)
    }

    /// Reads a row.
    pub(super) fn record(&mut self, record: Record<'_>, sink: &mut dyn Sink) {
        self.0.record(record, sink);
    }

    /// Ends the table.
    pub(super) fn finish(&mut self, sink: &mut dyn Sink) {
        self.0.reader.finish(sink);
        tell_columns(&*self.0.reader, &self.0.names, sink);
    }
}

/// Rows that come as JSON objects: each is given to the reader as a row of its members.
pub struct ObjectRows {
    reader: Box<dyn RowReader>,
    /// The names under which the reader reads at present: those of the last object, in their order,
    /// and then perhaps some that it lacks.
    names: Vec<String>,
    dates_beside: DatesBeside,
    /// How many of them that object had itself.
    own: usize,
    /// Names of objects in which the reader finds all that it needs.
    known: Vec<Vec<String>>,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

impl ObjectRows {
    /// Rows for a reader that recognised an object with these names.
    pub fn new(reader: Box<dyn RowReader>, names: Vec<String>) -> Self {
        let dates_beside = DatesBeside::of(&Names::new(names.iter().cloned()), &*reader);
        Self {
            reader,
            dates_beside,
            own: names.len(),
            names: names.clone(),
            known: vec![names],
            fields: Vec::new(),
            ends: Vec::new(),
        }
    }

    /// The format it reads.
    pub fn format(&self) -> Option<Format> {
        self.reader.known_format()
    }

    /// Reads one object that begins on `line`.
    pub fn object(&mut self, object: &Members, line: u64, sink: &mut dyn Sink) {
        sink.table_begins();
        sink.record();
        sink.row_begins(line);
        let names = || object.0.iter().map(|(name, _)| name);
        let own = self.names.get(..self.own).unwrap_or_default();
        if !own.iter().eq(names()) && !self.relocate(names()) {
            sink.skipped(SkipReason::TooFewColumns, line);
            return;
        }
        self.fields.clear();
        self.ends.clear();
        for name in &self.names {
            if let Some(value) = object.get(name) {
                self.fields.extend_from_slice(member_text(value).as_bytes());
            }
            self.ends.push(self.fields.len());
        }
        let record = Record::new(&self.fields, &self.ends, line);
        self.dates_beside.tell(&record, sink);
        let row = Row {
            record,
            own: self.own,
        };
        self.reader.row(&row, sink);
    }

    /// Each object has its own members. What it lacks of those that the reader needs is empty.
    fn relocate<'a>(&mut self, names: impl Iterator<Item = &'a String>) -> bool {
        /// Kinds of objects that are remembered; a file has a handful.
        const MOST: usize = 8;
        let mut own: Vec<String> = Vec::new();
        for name in names {
            if !own.contains(name) {
                own.push(name.clone());
            }
        }
        self.own = own.len();
        if self.read_under(own.clone()) {
            if self.known.len() < MOST && !self.known.contains(&own) {
                self.known.push(own);
            }
            return true;
        }
        // Of those that are known it is most like the one that shares most with it.
        let shared = |known: &Vec<String>| known.iter().filter(|name| own.contains(name)).count();
        let like = self.known.iter().rev().max_by_key(|known| shared(known));
        let lacks: Vec<String> = like
            .into_iter()
            .flatten()
            .filter(|name| !own.contains(name))
            .cloned()
            .collect();
        own.extend(lacks);
        self.read_under(own)
    }

    /// Whether the reader finds all that it needs under these names, which are those of the rows now.
    fn read_under(&mut self, written: Vec<String>) -> bool {
        let names = Names::new(written.iter().cloned());
        self.names = written;
        let found = self.reader.relocate(&names);
        self.dates_beside = DatesBeside::of(&names, &*self.reader);
        found
    }

    /// Ends the file.
    pub fn finish(&mut self, sink: &mut dyn Sink) {
        self.reader.finish(sink);
        tell_columns(&*self.reader, &Names::new(self.names.clone()), sink);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::recording_sink::RecordingSink;
    use super::*;

    #[test]
    fn names_compare_loosely() {
        let names = Names::new(
            [
                "Date_Time_UTC",
                "Connector direction and name",
                "Forced TLS?",
            ]
            .map(String::from),
        );
        assert_eq!(names.column(&["datetime"]), Column(Some(0)));
        assert_eq!(
            names.column(&["x", "connectordirectionandname"]),
            Column(Some(1))
        );
        assert_eq!(names.column(&["forcedtls"]), Column(Some(2)));
        assert!(!names.column(&["volume"]).is_there());
        assert_eq!(names.written(Column(Some(2))), "Forced TLS?");
    }

    #[test]
    fn preambles() {
        for (field, expected) in [
            (&b"#TYPE Deserialized.X"[..], true),
            (b"sep=;", true),
            (b"sep=", true),
            (b"2026-11-16", false),
            (b"separate", false),
        ] {
            assert_eq!(is_preamble(field), expected);
        }
    }

    #[test]
    fn members_read_like_cells() {
        let value = serde_json::json!({"value": "/Date(1)/", "DateTime": "x"});
        assert_eq!(member_text(&value), "/Date(1)/");
        assert_eq!(member_text(&serde_json::json!(["a", "b"])), "a;b");
        assert_eq!(member_text(&serde_json::json!(null)), "");
        assert_eq!(member_text(&serde_json::json!(12)), "12");
    }

    const HEADER: &str =
        "date_time_utc,source,event_id,message_id,directionality,recipient_status,custom_data";

    fn hear(make: fn(u8, Box<dyn RowReader>) -> CsvTable, text: &str, piece: usize) -> Vec<String> {
        let header = text.lines().next().unwrap_or_default();
        let names = Names::new(header.split(',').map(str::to_owned));
        let reader = crate::formats::TABLES
            .iter()
            .find_map(|recognise| recognise(&names, &crate::file::Options::default()));
        let mut table = make(b',', reader.unwrap());
        let mut heard = RecordingSink::default();
        for piece in text.as_bytes().chunks(piece) {
            table.push(piece, &mut heard);
        }
        table.finish(&mut heard);
        heard.0
    }

    fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
        (0..texts.len()).prop_map(|index| texts[index])
    }

    /// Rows of an extended trace, good ones and bad ones.
    fn row() -> impl Strategy<Value = String> {
        let field = (
            one_of(&[
                "2026-11-16T01:02:03.0000000Z",
                "11/12/2026",
                "16.11.2026",
                "13/11/2026 1:00",
                "2026",
                "Nov 16, 2026",
                "",
                "#TYPE x",
                "date_time_utc",
            ]),
            one_of(&["SMTP", "smtp ", "AGENT", "S\"\"MTP", ""]),
            one_of(&[
                "RECEIVE",
                "send",
                "SENDEXTERNAL",
                "DELIVER",
                "RECEIVED",
                "",
                "DEFER",
                " Fail",
                "FA\"\"IL",
            ]),
            one_of(&["<a@b>", "", "<two\r\nlines>", "<a,b>"]),
            one_of(&["Incoming", "", "Originating"]),
            one_of(&["", "4.7.321", "5.1.1", "x\"\"y dane-required"]),
            one_of(&[
                "S:FromEntity=Internet;S:tlsversion=TLS1_2",
                "S:FromEntity=Hosted;S:ToEntity=Hosted;S:A=1",
                "S:fromentity=Hosted",
                "S:ToEntity=Hosted;S:ToEntity=Internet",
                "S:ToEntity=;S:ToEntity=Internet",
                "S:FromEntity\u{a0}=Hosted",
                "'S:FromEntity=Hosted;x'",
                "S:FromEntity=Hosted;S:a.inboundconnectordata=Name=x",
                "S:ToEntity=Hosted;S:x.TenantOutboundConnectorCustomData=Name=y",
                "S:FromEntity=Hosted| Internet",
                "S:ToEntity=hosted;S:FromEntity=;S:FromEntity=Hosted",
                "S:FromEntity=Hosted",
                "'S:InboundConnectorData=Name=x;ConnectorType=Partner'",
                "",
                "custom_data",
            ]),
        );
        let shape = (
            any::<bool>(),
            one_of(&["", "", "", "", ",more", "\"", "x\"y"]),
            one_of(&["\r\n", "\n", "\r", "\r\n\r\n"]),
        );
        (field, shape).prop_map(|((a, b, c, d, e, f, g), (quoted, extra, end))| {
            let cells = [a, b, c, d, e, f, g].map(|cell| {
                if quoted {
                    format!("\"{cell}\"")
                } else {
                    cell.to_owned()
                }
            });
            format!("{}{extra}{end}", cells.join(","))
        })
    }

    const SUMMARY: &str =
        "Organization,Received,SenderAddress,RecipientAddress,Status,ToIP,FromIP,MessageId";

    /// Rows of a summary trace, good ones and bad ones.
    fn row_of_summary() -> impl Strategy<Value = String> {
        let cells = (
            one_of(&[
                "contoso",
                "Organization",
                "organi-zation",
                "Größe",
                "9",
                " x",
                "",
                "sep=",
                "o\"\"o",
            ]),
            one_of(&["2026-11-16T01:02:03Z", "11/12/2026", "x", " 2026-11-16 "]),
            one_of(&["a@b.c", "\u{a0}A@b.c", "a\"\"a@b.c", ""]),
            one_of(&["x@y.z", "X@Y.Z ", ""]),
            one_of(&["1.2.3.4", "", " "]),
            one_of(&["5.6.7.8", "", "\t"]),
            one_of(&["<a@b>", "<two\r\nlines>", "MessageId", "Message_ID"]),
        );
        let shape = (
            any::<bool>(),
            one_of(&["", "", "", ",more"]),
            one_of(&["\r\n", "\n", "\r"]),
        );
        (cells, shape).prop_map(|((a, b, c, d, e, f, g), (quoted, extra, end))| {
            let cells = [a, b, c, d, "Delivered", e, f, g].map(|cell| {
                if quoted {
                    format!("\"{cell}\"")
                } else {
                    cell.to_owned()
                }
            });
            format!("{}{extra}{end}", cells.join(","))
        })
    }

    proptest! {
        #[test]
        fn rows_as_they_are_written_tell_what_unquoted_ones_tell(
            rows in prop::collection::vec(row_of_summary(), 0..40),
            piece in 1..3000_usize,
        ) {
            let text = format!("{SUMMARY}\r\n{}", rows.concat());
            let plain = hear(CsvTable::plain, &text, text.len());
            prop_assert_eq!(&hear(CsvTable::new, &text, piece), &plain);
            prop_assert_eq!(&hear(CsvTable::new, &text, text.len()), &plain);
        }

        #[test]
        fn both_engines_tell_the_same_in_the_same_order(
            rows in prop::collection::vec(row(), 0..40),
            piece in 1..3000_usize,
        ) {
            let text = format!("{HEADER}\r\n{}", rows.concat());
            let plain = hear(CsvTable::plain, &text, text.len());
            prop_assert_eq!(&hear(CsvTable::new, &text, piece), &plain);
            prop_assert_eq!(&hear(CsvTable::new, &text, text.len()), &plain);
        }
    }
}
