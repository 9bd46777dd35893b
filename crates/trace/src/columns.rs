//! The columns of a table and its rows, wherever they come from, and what reads the rows of one format.

use std::borrow::Cow;

use scan::RawRecord;

use super::decode;
use super::delimited::Record;
use super::format::Format;
use super::meaning::Meaning;
use super::sink::Sink;
use super::words::trimmed;

/// The column names of a table, as they compare: without case, `-`, `_`, blanks, and a `_utc`
/// ending. Source: `docs/formats.md`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    pub(super) compared: Vec<String>,
    written: Vec<String>,
}

impl Names {
    /// Names in the order of the columns.
    pub fn new(names: impl IntoIterator<Item = String>) -> Self {
        // A joined file may bring its byte order mark, in front of which a quote is no quote.
        let bare = |name: String| name.trim_matches(['\u{feff}', '"']).trim().to_owned();
        let written: Vec<String> = names.into_iter().map(bare).collect();
        Self {
            compared: written.iter().map(|name| comparable(name)).collect(),
            written,
        }
    }

    /// The names in a header.
    pub(super) fn of(record: &Record<'_>) -> Self {
        Self::new(record.iter().map(|field| decode::text(field).into_owned()))
    }

    /// The column that has one of these names; the first name that occurs counts.
    pub fn column(&self, names: &[&str]) -> Column {
        let position = |name: &&str| self.compared.iter().position(|column| column == name);
        Column(names.iter().find_map(position))
    }

    /// The first column whose compared name fits.
    pub fn column_where(&self, fits: impl Fn(&str) -> bool) -> Column {
        Column(self.compared.iter().position(|name| fits(name)))
    }

    /// The name of a column as the file writes it; empty if there is no such column.
    pub fn written(&self, column: Column) -> &str {
        column
            .0
            .and_then(|index| self.written.get(index))
            .map_or("", String::as_str)
    }

    /// All names, as the file writes them.
    pub fn as_written(&self) -> &[String] {
        &self.written
    }

    /// All names, as they compare.
    pub fn compared(&self) -> &[String] {
        &self.compared
    }

    /// Number of columns.
    pub fn len(&self) -> usize {
        self.compared.len()
    }

    /// Whether there is no column at all.
    pub fn is_empty(&self) -> bool {
        self.compared.is_empty()
    }
}

/// A name as it compares.
pub(super) fn comparable(name: &str) -> String {
    let name: String = name
        .chars()
        .filter(|c| !matches!(c, '-' | '_' | '?') && !c.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect();
    match name.strip_suffix("utc") {
        Some(start) if !start.is_empty() => start.to_owned(),
        _ => name,
    }
}

impl Names {
    /// The column of this name, however it is written.
    pub(super) fn named(&self, name: &str) -> Column {
        let wanted = Names::new([name.to_owned()]);
        match wanted.compared() {
            [name] => self.column(&[name]),
            _ => Column::default(),
        }
    }
}

/// Where a column is, if the table has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Column(pub(super) Option<usize>);

impl Column {
    /// Whether it is the first one.
    pub fn is_first(self) -> bool {
        self.0 == Some(0)
    }

    /// Whether the table has it.
    pub fn is_there(self) -> bool {
        self.0.is_some()
    }
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    pub(super) record: Record<'a>,
    /// The columns from here on are those of other rows: this one lacks them.
    pub(super) own: usize,
}

impl<'a> Row<'a> {
    /// The fields of a record as a row.
    pub fn new(record: Record<'a>) -> Self {
        Self {
            record,
            own: usize::MAX,
        }
    }

    /// Whether the row has such a member: all columns of a table, and of an object its own.
    pub fn has(&self, column: Column) -> bool {
        column.0.is_some_and(|index| index < self.own)
    }

    /// The text of a cell without blanks around it; empty if the table has no such column.
    pub fn text(&self, column: Column) -> Cow<'a, str> {
        let Some(index) = column.0 else {
            return Cow::Borrowed("");
        };
        match decode::text(self.record.field(index)) {
            Cow::Borrowed(text) => Cow::Borrowed(trimmed(text)),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// Whether a cell says `word`, in any case.
    pub fn is(&self, column: Column, word: &str) -> bool {
        let Some(index) = column.0 else { return false };
        self.record
            .field(index)
            .trim_ascii()
            .eq_ignore_ascii_case(word.as_bytes())
    }

    /// Line where the row begins, from 1.
    pub fn line(&self) -> u64 {
        self.record.line
    }
}

impl Column {
    /// The cell of a row as it is written, without the quotes and blanks around it. Quotes in it are
    /// still doubled. Empty if the table has no such column.
    pub fn of_raw<'a>(self, row: &RawRecord<'a>) -> &'a [u8] {
        self.0
            .map_or(&[][..], |index| row.field(index))
            .trim_ascii()
    }
}

impl Column {
    /// The text of a cell of a row as it is written, whose bytes are `text`; without blanks around it,
    /// and empty if the table has no such column.
    pub fn of_text<'a>(self, row: &RawRecord<'_>, text: &'a str) -> Cow<'a, str> {
        let Some(index) = self.0 else {
            return Cow::Borrowed("");
        };
        let cell = row.place(index).and_then(|place| text.get(place));
        let cell = cell.unwrap_or_default();
        match cell.as_bytes() {
            // Neither a blank nor a quote at its start, and no blank at its end.
            [] | [b'#'..=b'~'] | [b'#'..=b'~', .., b'!'..=b'~'] => Cow::Borrowed(cell),
            _ => quoted(cell),
        }
    }
}

/// A cell as it is written, without blanks around it, which may stand in quotes.
fn quoted(cell: &str) -> Cow<'_, str> {
    let inner = cell
        .strip_prefix('"')
        .and_then(|inner| inner.strip_suffix('"'));
    match inner {
        Some(inner) if memchr::memchr(b'"', inner.as_bytes()).is_some() => {
            let single = inner.replace("\"\"", "\"");
            Cow::Owned(trimmed(&single).to_owned())
        }
        Some(inner) => Cow::Borrowed(trimmed(inner)),
        None => Cow::Borrowed(trimmed(cell)),
    }
}

/// Reads the rows of one format.
pub trait RowReader {
    /// The format it reads.
    fn format(&self) -> Format;

    /// The same, once it is certain.
    fn known_format(&self) -> Option<Format> {
        Some(self.format())
    }

    /// Finds its columns under another header; false if a column it needs is missing.
    fn relocate(&mut self, names: &Names) -> bool;

    /// Reads a row that has as many fields as the header.
    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink);

    /// Whether [`Self::row`] would tell nothing of a row, as far as that can be seen before its
    /// fields are unquoted. Saying no is always right.
    fn is_silent_about(&self, _row: &RawRecord<'_>) -> bool {
        false
    }

    /// Whether [`Self::raw_row`] reads rows.
    fn reads_raw_rows(&self) -> bool {
        false
    }

    /// Reads a row that has as many fields as the header, as it is written, and whose bytes are `text`.
    /// It tells what [`Self::row`] would tell of the same row.
    fn raw_row(&mut self, _row: &RawRecord<'_>, _text: &str, _sink: &mut dyn Sink) {}

    /// Takes what a log says of the version of the program that writes it, from here on.
    fn written_by(&mut self, _major: Option<u32>) {}

    /// Whether each row stands for itself and begins with its date, so that parts of the table can
    /// be read apart.
    fn rows_stand_alone(&self) -> bool {
        false
    }

    /// Ends the file.
    fn finish(&mut self, _sink: &mut dyn Sink) {}

    /// Which column it takes for what, of those that a person would ask about.
    fn columns(&self) -> Vec<(Meaning, Column)> {
        Vec::new()
    }
}

/// Tells which column was taken for what.
pub(super) fn tell_columns(reader: &dyn RowReader, names: &Names, sink: &mut dyn Sink) {
    let taken: Vec<(Meaning, &str)> = reader
        .columns()
        .into_iter()
        .filter(|(_, column)| column.is_there())
        .map(|(meaning, column)| (meaning, names.written(column)))
        .collect();
    sink.columns(&taken);
}

/// Lines before a header: PowerShell's `#TYPE …` and the spreadsheets' `sep=;`.
pub fn is_preamble(first_field: &[u8]) -> bool {
    let field = first_field
        .strip_prefix("\u{feff}".as_bytes())
        .unwrap_or(first_field);
    let starts = |prefix: &[u8]| {
        field
            .get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    starts(b"#TYPE") || (starts(b"sep=") && field.len() <= 5)
}

/// A member as the cell of a table would show it.
pub(super) fn member_text(value: &serde_json::Value) -> Cow<'_, str> {
    use serde_json::Value;
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text),
        Value::Array(items) => {
            Cow::Owned(items.iter().map(member_text).collect::<Vec<_>>().join(";"))
        }
        // PowerShell writes the event data of a tracking log as pairs.
        Value::Object(members) if members.contains_key("Key") && members.contains_key("Value") => {
            let text = |name| members.get(name).map(member_text).unwrap_or_default();
            Cow::Owned(format!(
                "'S:{}={}'",
                text("Key"),
                text("Value").replace('\'', "''")
            ))
        }
        // PowerShell wraps some values, dates among them: {"value": …, "DateTime": …}.
        Value::Object(members) => match members.get("value").or_else(|| members.get("Value")) {
            Some(inner) if !inner.is_object() => member_text(inner),
            _ => Cow::Owned(value.to_string()),
        },
        Value::Number(_) | Value::Bool(_) => Cow::Owned(value.to_string()),
    }
}
