//! Workbooks (`.xlsx`): the first sheet with a known header as a table. Source: `docs/formats.md`.
//!
//! The archive is held in memory, its parts stream through. Of the parts only the texts that cells
//! share are kept. Nothing is laid out as a grid: one cell may say that it stands in the last of
//! sixteen thousand columns and a million rows. Formats of numbers are not looked at: a number is a
//! date where it stands in a column of dates, whatever it is shown as.

use std::borrow::Cow;
use std::cell::Cell as Shared;
use std::collections::HashMap;
use std::io::{self, BufReader, Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::archive::{note_of_io, note_of_zip};
use super::columns::Names;
use super::delimited::{MAX_RECORD, Record};
use super::meaning::Meaning;
use super::options::Options;
use super::row_mention;
use super::sheet_row::SheetRow;
use super::sniff;
use super::table::SheetRows;
use super::{Format, Note, Sink, SkipReason};

/// A larger workbook is not held in memory.
pub(super) const MAX_WORKBOOK: usize = 128 << 20;
/// What its parts may unpack to, all together and however small it is; beyond that times its size.
const ALWAYS_ALLOWED: u64 = 64 << 20;
const MAX_RATIO: u64 = 400;
const MAX_UNPACKED: u64 = 4 << 30;
/// Texts that cells share.
const MAX_STRINGS: usize = 256 << 20;
/// Columns that a sheet has at most.
const MAX_COLUMNS: usize = 16_384;
/// Sheets that do not count are named, but not more of them.
const MAX_NAMED: usize = 20;
/// Days from the first day of one calendar of spreadsheets to that of the other.
const DAYS_TO_1904: i64 = 1_462;

/// Reads a workbook and tells its rows.
///
/// # Errors
/// Why nothing of it can be read.
pub(super) fn read(bytes: &[u8], options: &Options, sink: &mut dyn Sink) -> Result<Format, Note> {
    let allowed = (bytes.len() as u64)
        .saturating_mul(MAX_RATIO)
        .clamp(ALWAYS_ALLOWED, MAX_UNPACKED);
    let budget = Shared::new(allowed);
    let mut parts = Parts {
        archive: ZipArchive::new(Cursor::new(bytes)).map_err(|error| note_of_zip(&error))?,
        budget: &budget,
    };
    parts.check()?;
    budget.set(allowed);
    let book = Book::of(&mut parts)?;
    let looks = sink.looks_into_sheets();
    let mut counted = None;
    let mut sheets = book.sheets.iter();
    while let Some(sheet) = sheets.next() {
        let mut table = Table::new(options, &book, &sheet.name, counted.is_none(), sink);
        let mut rows = Rows::new(&book.strings, &budget);
        let read = parts.read(&sheet.path, &mut |event| {
            rows.event(event, &mut |line, row| table.row(line, row))
        });
        let is_cut = read.is_err() || rows.is_over_budget || rows.is_inside;
        let format = table.finish(is_cut, rows.line.saturating_add(u64::from(!rows.is_inside)));
        if counted.is_none() && format.is_some() {
            let further = further(&mut parts, &book, sheets.as_slice(), options);
            if !further.is_empty() {
                sink.note(Note::FurtherSheets { sheets: further });
            }
        }
        counted = counted.or(format);
        match counted {
            // The other sheets count for nothing, whether they can be read or not.
            Some(format) if !looks || is_cut => return Ok(format),
            Some(_) => {}
            None => {
                read?;
            }
        }
    }
    counted.ok_or(Note::OfficeDocument)
}

/// The names of sheets that are tables that are known, as far as they can be read.
fn further(parts: &mut Parts<'_>, book: &Book, sheets: &[Sheet], options: &Options) -> Vec<String> {
    let budget = parts.budget;
    let is_table = |sheet: &&Sheet| {
        let (mut tried, mut is_known) = (0, false);
        let mut rows = Rows::new(&book.strings, budget);
        let read = parts.read(&sheet.path, &mut |event| {
            rows.event(event, &mut |_, cells| {
                let cells = cells.filter(|cells| !is_empty(cells));
                if let Some(cells) = cells {
                    tried += 1;
                    is_known = sniff::recognise(&names_of(cells), options, false).is_some();
                }
                !is_known && tried < sniff::HEADER_WITHIN
            })
        });
        // A sheet that cannot be read is no table.
        read.is_ok() && is_known
    };
    let tables = sheets.iter().filter(is_table).take(MAX_NAMED);
    tables.map(|sheet| sheet.name.clone()).collect()
}

/// Whether no cell of a row has a text.
fn is_empty(cells: &[Cell]) -> bool {
    cells.iter().all(|cell| cell.text.trim().is_empty())
}

/// The cells of a row as names of columns.
fn names_of(cells: &[Cell]) -> Names {
    Names::new(cells.iter().map(|cell| cell.text.clone()))
}

/// The parts of a workbook, unpacked within a budget.
struct Parts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    budget: &'b Shared<u64>,
}

impl Parts<'_> {
    /// Unpacks all that may be read, for nothing: what is told of a sheet cannot be taken back.
    fn check(&mut self) -> Result<(), Note> {
        for index in 0..self.archive.len() {
            let part = self.archive.by_index(index);
            let part = part.map_err(|error| note_of_zip(&error))?;
            // A name in no known encoding is none of those that are read.
            let name = part.name().unwrap_or_default();
            if name.ends_with(".xml") || name.ends_with(".rels") {
                let mut paid = Paid::new(part, self.budget, u64::MAX);
                io::copy(&mut paid, &mut io::sink()).map_err(|error| note_of_io(&error))?;
            }
        }
        Ok(())
    }

    /// Gives the events of a part until there are enough; false where there is no such part.
    fn read(&mut self, path: &str, each: &mut dyn FnMut(&Event<'_>) -> bool) -> Result<bool, Note> {
        let Ok(part) = self.archive.by_name(path) else {
            return Ok(false);
        };
        let paid = Paid::new(part, self.budget, MAX_RECORD as u64);
        let mut reader = Reader::from_reader(BufReader::new(paid));
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        config.expand_empty_elements = true;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            reader.get_mut().get_mut().at_once = 0;
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Eof) => return Ok(true),
                Ok(event) if each(&event) => {}
                Ok(_) => return Ok(true),
                Err(quick_xml::Error::Io(error)) => return Err(note_of_io(&error)),
                Err(_) => return Err(Note::DamagedArchive),
            }
        }
    }
}

/// Bytes that are paid from a budget, and of which only so many may come at once.
struct Paid<'b, R> {
    inner: R,
    budget: &'b Shared<u64>,
    at_once: u64,
    most_at_once: u64,
}

impl<'b, R> Paid<'b, R> {
    fn new(inner: R, budget: &'b Shared<u64>, most_at_once: u64) -> Self {
        Self {
            inner,
            budget,
            at_once: 0,
            most_at_once,
        }
    }
}

impl<R: Read> Read for Paid<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(buffer)?;
        self.at_once += length as u64;
        if !pay(self.budget, length) || self.at_once > self.most_at_once {
            return Err(io::ErrorKind::QuotaExceeded.into());
        }
        Ok(length)
    }
}

fn pay(budget: &Shared<u64>, bytes: usize) -> bool {
    let left = budget.get().checked_sub(bytes as u64);
    budget.set(left.unwrap_or(0));
    left.is_some()
}

/// What must be known of a workbook before its sheets are read.
struct Book {
    /// The sheets, in their order.
    sheets: Vec<Sheet>,
    strings: Strings,
    is_1904: bool,
}

/// A sheet: what people call it, and where it is.
struct Sheet {
    name: String,
    path: String,
}

impl Book {
    fn of(parts: &mut Parts<'_>) -> Result<Self, Note> {
        let top = Relations::of("", parts)?;
        let path = top
            .of_kind("/officeDocument")
            .unwrap_or_else(|| "xl/workbook.xml".to_owned());
        let relations = Relations::of(&path, parts)?;
        let mut sheets = Vec::new();
        let mut is_1904 = false;
        parts.read(&path, &mut |event| {
            if let Event::Start(start) = event {
                match start.local_name().into_inner() {
                    "workbookPr" => {
                        let told = attribute(start, "date1904");
                        is_1904 = told.is_some_and(|told| told == "1" || told == "true");
                    }
                    "sheet" => {
                        let id = attribute(start, "id").unwrap_or_default();
                        let name = attribute(start, "name").unwrap_or_default();
                        let path = relations.path_of(&id);
                        sheets.extend(path.map(|path| Sheet { name, path }));
                    }
                    _ => {}
                }
            }
            true
        })?;
        let strings = match relations.of_kind("/sharedStrings") {
            Some(path) => Strings::of(&path, parts)?,
            None => Strings::default(),
        };
        Ok(Self {
            sheets,
            strings,
            is_1904,
        })
    }
}

/// Which parts a part refers to.
struct Relations {
    /// The folder of the part, by which paths are told.
    folder: String,
    /// Kind and path by id.
    targets: HashMap<String, (String, String)>,
}

impl Relations {
    fn of(path: &str, parts: &mut Parts<'_>) -> Result<Self, Note> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let mut relations = Self {
            folder: folder.to_owned(),
            targets: HashMap::new(),
        };
        let of_it = relations.full(&format!("_rels/{name}.rels"));
        parts.read(&of_it, &mut |event| {
            if let Event::Start(start) = event
                && start.local_name().into_inner() == "Relationship"
                && let Some(id) = attribute(start, "Id")
            {
                let kind = attribute(start, "Type").unwrap_or_default();
                let target = attribute(start, "Target").unwrap_or_default();
                let target = relations.full(&target);
                relations.targets.insert(id, (kind, target));
            }
            true
        })?;
        Ok(relations)
    }

    fn full(&self, target: &str) -> String {
        if let Some(from_top) = target.strip_prefix('/') {
            return from_top.to_owned();
        }
        let mut folder: Vec<&str> = self
            .folder
            .split('/')
            .filter(|part| !part.is_empty())
            .collect();
        for part in target.split('/') {
            match part {
                "." | "" => {}
                ".." => drop(folder.pop()),
                part => folder.push(part),
            }
        }
        folder.join("/")
    }

    fn of_kind(&self, ending: &str) -> Option<String> {
        let fits = self
            .targets
            .values()
            .filter(|(kind, _)| kind.ends_with(ending));
        fits.map(|(_, path)| path).min().cloned()
    }

    fn path_of(&self, sheet: &str) -> Option<String> {
        let (kind, path) = self.targets.get(sheet)?;
        kind.ends_with("/worksheet").then(|| path.clone())
    }
}

/// The value of an attribute, whatever stands before the colon of its name.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = start.attributes();
    let found = all
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().into_inner() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// The text of an event.
fn text_of<'e>(event: &'e Event<'_>) -> Option<Cow<'e, str>> {
    match event {
        Event::Text(text) => Some(text.xml10_content()),
        Event::CData(text) => Some(text.xml10_content()),
        Event::GeneralRef(name) => match name.resolve_char_ref() {
            Ok(Some(letter)) => Some(Cow::Owned(letter.to_string())),
            Ok(None) => quick_xml::escape::resolve_predefined_entity(name).map(Cow::Borrowed),
            Err(_) => None,
        },
        _ => None,
    }
}

/// Texts that cells share, one after the other.
#[derive(Default)]
struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    fn of(path: &str, parts: &mut Parts<'_>) -> Result<Self, Note> {
        let mut strings = Self::default();
        let mut is_text = false;
        // How the text is to be pronounced is none of it.
        let mut is_spoken = false;
        let mut fits = true;
        parts.read(path, &mut |event| {
            match event {
                Event::Start(start) => match start.local_name().into_inner() {
                    "t" => is_text = !is_spoken,
                    "rPh" => is_spoken = true,
                    _ => {}
                },
                Event::End(end) => match end.local_name().into_inner() {
                    "t" => is_text = false,
                    "rPh" => is_spoken = false,
                    "si" => strings.ends.push(strings.text.len()),
                    _ => {}
                },
                event if is_text => {
                    strings.text.push_str(&text_of(event).unwrap_or_default());
                    fits = strings.text.len() <= MAX_STRINGS;
                }
                _ => {}
            }
            fits
        })?;
        fits.then_some(strings).ok_or(Note::TooLargeUnpacked)
    }

    fn get(&self, index: usize) -> Option<&str> {
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.text.get(start..*self.ends.get(index)?)
    }
}

/// How the value of a cell is written.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Number,
    Boolean,
    SharedText,
    Text,
    Error,
}

impl Kind {
    fn of(start: &BytesStart<'_>) -> Self {
        match attribute(start, "t").as_deref() {
            None | Some("n") => Self::Number,
            Some("b") => Self::Boolean,
            Some("s") => Self::SharedText,
            Some("e") => Self::Error,
            Some(_) => Self::Text,
        }
    }
}

/// A cell of the row under way.
#[derive(Clone, Default)]
struct Cell {
    text: String,
    is_number: bool,
}

/// A row, as far as it has cells; none where it is too long to be held.
type RowCells<'r> = Option<&'r [Cell]>;

/// Puts rows together from the events of a sheet.
struct Rows<'s> {
    strings: &'s Strings,
    budget: &'s Shared<u64>,
    is_over_budget: bool,
    /// The number of the row, from 1.
    line: u64,
    /// Whether it has begun and not ended.
    is_inside: bool,
    cells: Vec<Cell>,
    /// Cells of the row so far, gaps included.
    width: usize,
    /// Bytes of the row so far.
    size: usize,
    column: usize,
    kind: Kind,
    is_text: bool,
    is_spoken: bool,
    text: String,
}

impl<'s> Rows<'s> {
    fn new(strings: &'s Strings, budget: &'s Shared<u64>) -> Self {
        Self {
            strings,
            budget,
            is_over_budget: false,
            line: 0,
            is_inside: false,
            cells: Vec::new(),
            width: 0,
            size: 0,
            column: 0,
            kind: Kind::Number,
            is_text: false,
            is_spoken: false,
            text: String::new(),
        }
    }

    /// Takes an event; false where no more are wanted.
    fn event(&mut self, event: &Event<'_>, row: &mut dyn FnMut(u64, RowCells<'_>) -> bool) -> bool {
        match event {
            Event::Start(start) => match start.local_name().into_inner() {
                "row" => self.begin_row(start),
                "c" => self.begin_cell(start),
                "v" => self.is_text = true,
                "t" => self.is_text = !self.is_spoken,
                "rPh" => self.is_spoken = true,
                _ => {}
            },
            Event::End(end) => match end.local_name().into_inner() {
                "v" | "t" => self.is_text = false,
                "rPh" => self.is_spoken = false,
                "c" => self.end_cell(),
                "row" => {
                    let cells = self.cells.get(..self.width);
                    let wanted = row(self.line, cells.filter(|_| self.size <= MAX_RECORD));
                    self.width = 0;
                    self.is_inside = false;
                    return wanted && !self.is_over_budget;
                }
                _ => {}
            },
            event if self.is_text && self.text.len() <= MAX_RECORD => {
                self.text.push_str(&text_of(event).unwrap_or_default());
            }
            _ => {}
        }
        true
    }

    fn begin_row(&mut self, start: &BytesStart<'_>) {
        let told = attribute(start, "r").and_then(|told| told.parse().ok());
        self.line = told.unwrap_or(self.line.saturating_add(1));
        (self.width, self.size, self.column) = (0, 0, 0);
        self.is_inside = true;
    }

    fn begin_cell(&mut self, start: &BytesStart<'_>) {
        let told = attribute(start, "r").and_then(|place| column_of(&place));
        self.column = told.unwrap_or(self.column);
        self.kind = Kind::of(start);
        self.is_text = false;
        self.text.clear();
    }

    fn end_cell(&mut self) {
        let column = self.column;
        self.column = column.saturating_add(1);
        let text: Cow<'_, str> = match self.kind {
            Kind::Number => number(self.text.trim()),
            Kind::Boolean => Cow::Borrowed(match self.text.trim() {
                "" => "",
                "0" | "false" => "FALSE",
                _ => "TRUE",
            }),
            Kind::SharedText => {
                let index = self.text.trim().parse().ok();
                let shared = index.and_then(|index| self.strings.get(index));
                unescaped(shared.unwrap_or_default())
            }
            Kind::Text => unescaped(&self.text),
            Kind::Error => Cow::Borrowed(""),
        };
        if text.is_empty() || column >= MAX_COLUMNS {
            return;
        }
        self.size = self.size.saturating_add(text.len());
        if self.size > MAX_RECORD {
            return;
        }
        // One long text may be that of every cell.
        self.is_over_budget |= !pay(self.budget, text.len());
        if self.cells.len() <= column {
            self.cells.resize_with(column + 1, Cell::default);
        }
        let is_number = self.kind == Kind::Number;
        if let Some(between) = self.cells.get_mut(self.width..column) {
            for cell in between {
                cell.text.clear();
            }
        }
        if let Some(cell) = self.cells.get_mut(column) {
            cell.text.clear();
            cell.text.push_str(&text);
            cell.is_number = is_number;
        }
        self.width = self.width.max(column + 1);
    }
}

/// The column of `BC12`, from 0.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0, |number, letter| {
        number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}

/// A number without an exponent, which only some programs write.
fn number(text: &str) -> Cow<'_, str> {
    match text.parse::<f64>() {
        Ok(number) if text.contains(['e', 'E']) && number.abs() < 1e18 => {
            Cow::Owned(number.to_string())
        }
        _ => Cow::Borrowed(text),
    }
}

/// A text in which `_x000D_` stands for a character that XML has no place for.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, escape) = rest.split_at(at);
        result.push_str(before);
        let letter = escape
            .get(2..6)
            .filter(|_| escape.get(6..7) == Some("_"))
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
            .and_then(char::from_u32);
        let length = match letter {
            Some(letter) => {
                result.push(letter);
                7
            }
            None => {
                result.push_str("_x");
                2
            }
        };
        rest = escape.get(length..).unwrap_or_default();
    }
    result.push_str(rest);
    Cow::Owned(result)
}

/// The rows of a sheet on their way to a sink.
struct Table<'t> {
    options: &'t Options,
    sink: &'t mut dyn Sink,
    sheet: &'t str,
    is_1904: bool,
    /// Whether the rows are counted where the header is known; else they are only looked into.
    may_count: bool,
    /// Rows that were tried as a header.
    tried: usize,
    rows: Option<SheetRows>,
    /// The header of rows that are only looked into, and the format of their table where it is known.
    names: Option<Names>,
    format: Option<Format>,
    /// The column of dates.
    time: Option<usize>,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

impl<'t> Table<'t> {
    fn new(
        options: &'t Options,
        book: &Book,
        sheet: &'t str,
        may_count: bool,
        sink: &'t mut dyn Sink,
    ) -> Self {
        Self {
            options,
            sink,
            sheet,
            is_1904: book.is_1904,
            may_count,
            tried: 0,
            rows: None,
            names: None,
            format: None,
            time: None,
            fields: Vec::new(),
            ends: Vec::new(),
        }
    }

    /// Takes a row; false where nothing more of this sheet is wanted.
    fn row(&mut self, line: u64, cells: RowCells<'_>) -> bool {
        let Some(cells) = cells else {
            if self.rows.is_some() {
                self.sink.record();
                self.sink.skipped(SkipReason::TooLong, line);
            }
            return true;
        };
        if is_empty(cells) {
            return true;
        }
        if self.rows.is_none() && self.tried < sniff::HEADER_WITHIN && self.is_header(cells) {
            return true;
        }
        let looks = self.sink.looks_into_sheets();
        if self.rows.is_none() && !looks {
            return self.tried < sniff::HEADER_WITHIN;
        }
        self.lay_out(cells);
        let record = Record::new(&self.fields, &self.ends, line);
        if looks {
            let names = self.rows.as_ref().map(SheetRows::names);
            let format = self.rows.as_ref().map(SheetRows::format);
            self.sink.sheet_row(&SheetRow {
                sheet: self.sheet,
                line,
                counts: self.rows.is_some(),
                format: format.or(self.format),
                record,
                names: names.or(self.names.as_ref()).map(Names::compared),
                time: self.time,
                zone: self.options.zone_of_rows(format),
            });
        }
        if let Some(rows) = &mut self.rows {
            rows.record(record, self.sink);
        }
        true
    }

    /// Whether a row is the header of a table that is known, or, where rows are only looked into, of one that
    /// names messages.
    fn is_header(&mut self, cells: &[Cell]) -> bool {
        self.tried += 1;
        let names = names_of(cells);
        let reader = sniff::recognise(&names, self.options, false);
        let format = reader.as_ref().map(|reader| reader.format());
        if let Some(reader) = reader.filter(|_| self.may_count) {
            let rows = SheetRows::new(reader, names);
            self.time = rows.column_of(Meaning::Time);
            self.rows = Some(rows);
            self.sink.table_begins();
            return true;
        }
        let is_looked_into = self.names.is_none() && row_mention::has_ids(names.compared());
        if is_looked_into {
            self.format = format;
            self.time = row_mention::time_column(names.compared());
            self.names = Some(names);
        }
        false
    }

    /// Writes the cells of a row one behind the other, as many as the header has at least.
    fn lay_out(&mut self, cells: &[Cell]) {
        self.fields.clear();
        self.ends.clear();
        let width = self.rows.as_ref().map_or(0, SheetRows::width);
        for column in 0..cells.len().max(width) {
            if let Some(cell) = cells.get(column) {
                let is_date = self.is_1904 && cell.is_number && self.time == Some(column);
                let text = if is_date {
                    since_1900(&cell.text)
                } else {
                    Cow::Borrowed(&*cell.text)
                };
                self.fields.extend_from_slice(text.as_bytes());
            }
            self.ends.push(self.fields.len());
        }
    }

    /// Ends the sheet; what follows on `line` cannot be read where it is cut.
    fn finish(self, is_cut: bool, line: u64) -> Option<Format> {
        let mut rows = self.rows?;
        if is_cut {
            self.sink.record();
            self.sink.skipped(SkipReason::Truncated, line);
        }
        rows.finish(self.sink);
        Some(rows.format())
    }
}

/// The serial number of a day that is counted from 1904.
fn since_1900(text: &str) -> Cow<'_, str> {
    let (whole, decimals) = text.split_at(text.find('.').unwrap_or(text.len()));
    match whole.parse::<i64>() {
        Ok(days) => Cow::Owned(format!("{}{decimals}", days.saturating_add(DAYS_TO_1904))),
        Err(_) => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_by_their_letters() {
        for (place, column) in [
            ("A1", Some(0)),
            ("z9", Some(25)),
            ("AA10", Some(26)),
            ("XFD1048576", Some(16_383)),
            ("12", None),
            ("", None),
        ] {
            assert_eq!(column_of(place), column, "{place}");
        }
        assert!(column_of("ZZZZZZZZZZZZZZZZ1") > Some(MAX_COLUMNS));
    }

    #[test]
    fn values_of_cells() {
        assert_eq!(number("4.634225E4"), "46342.25");
        assert_eq!(number("46342.25"), "46342.25");
        assert_eq!(
            unescaped("a_x000D__x000a_b_x_y_xZZZZ_"),
            "a\r\nb_x_y_xZZZZ_"
        );
        assert_eq!(since_1900("44880.75"), "46342.75");
        assert_eq!(since_1900("x"), "x");
    }

    #[test]
    fn paths_of_parts() {
        let relations = Relations {
            folder: "xl".to_owned(),
            targets: HashMap::new(),
        };
        for (target, path) in [
            ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("../xl/./sheet.xml", "xl/sheet.xml"),
            ("../../../sheet.xml", "sheet.xml"),
        ] {
            assert_eq!(relations.full(target), path);
        }
    }
}
