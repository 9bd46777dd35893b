//! Which format a file has, by its first bytes.

use super::delimited::{Found, Parser};
use super::exchange_log::ExchangeLog;
use super::file::{Middle, Options, Reader, TableLayout};
use super::formats::exim::{self, EximReader};
use super::formats::message_headers::{self, MailReader};
use super::formats::syslog_log::{self, SyslogReader};
use super::formats::tls_report::{self, TlsReportReader};
use super::formats::{TABLES, mapped_table, mapping_file, saved_report};
use super::json::{self, JsonTable, Scanner};
use super::mapping::{Mapping, TableLook};
use super::table::{CsvTable, Names, ObjectRows, RowReader, is_preamble};
use super::{Note, decode, known};

/// Delimiters that tables are written with, the usual one first.
pub(super) const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Finds the reader for a file that begins with `head` (decoded).
///
/// # Errors
/// Why no reader fits, in words for the person.
pub fn reader_for(head: &[u8], options: &Options) -> Result<Box<dyn Reader>, Note> {
    let start = head.trim_ascii_start();
    if start.is_empty() {
        return Err(Note::Empty);
    }
    if let Some(what) = known::looking_like_others(start) {
        return Err(Note::KnownNotRead { what });
    }
    let reader = match start.first() {
        // Lines of a log may begin with a bracket, too.
        Some(b'{' | b'[') => json_reader(start, options).or_else(|| other_reader(start, options)),
        _ => csv_reader(start, options).or_else(|| other_reader(start, options)),
    };
    if let Some(reader) = reader {
        return Ok(reader);
    }
    if is_binary(head) {
        Err(Note::Binary)
    } else if let Some(what) = known::by_text(start) {
        Err(Note::KnownNotRead { what })
    } else if TableLook::of(head).is_some() {
        Err(Note::UnknownTable)
    } else {
        // Any number of other lines may stand above the first one of a log.
        Ok(Box::new(SyslogReader::new(options)))
    }
}

fn csv_reader(head: &[u8], options: &Options) -> Option<Box<dyn Reader>> {
    DELIMITERS.into_iter().find_map(|delimiter| {
        let names = header(head, delimiter)?;
        let reader = recognise(&names, options, false)?;
        Some(Box::new(CsvTable::new(delimiter, reader)) as Box<dyn Reader>)
    })
}

/// The reader for what stands somewhere in the middle of a file that was recognised.
pub fn reader_inside(middle: &Middle, options: &Options) -> Option<Box<dyn Reader>> {
    Some(match middle {
        Middle::Table(table) => return table_inside(table, options),
        Middle::ExchangeLog(layout) => Box::new(ExchangeLog::inside(layout)?),
        Middle::Exim => Box::new(EximReader::default()),
        Middle::Syslog(format) => Box::new(SyslogReader::inside(*format, options)),
    })
}

fn table_inside(table: &TableLayout, options: &Options) -> Option<Box<dyn Reader>> {
    let names = Names::new(table.names.iter().cloned());
    let reader = recognise(&names, options, false)?;
    Some(Box::new(CsvTable::inside(table.delimiter, reader, names)))
}

/// Files that are no tables, the one that proves most first.
fn other_reader(head: &[u8], options: &Options) -> Option<Box<dyn Reader>> {
    // Before logs, whose lines may be quoted in a mail.
    if message_headers::is_start_of_one(head) {
        return Some(Box::new(MailReader::default()));
    }
    if let Some(log) = ExchangeLog::recognise(head) {
        return Some(Box::new(log));
    }
    if exim::is_start_of_one(head) {
        return Some(Box::new(EximReader::default()));
    }
    if syslog_log::is_start_of_one(head, options.now) {
        return Some(Box::new(SyslogReader::new(options)));
    }
    None
}

/// What a person explained comes before what is known of other tables.
pub(super) fn recognise(
    names: &Names,
    options: &Options,
    members_may_lack: bool,
) -> Option<Box<dyn RowReader>> {
    mapped_table::recognise(names, options, members_may_lack).or_else(|| {
        TABLES
            .iter()
            .find_map(|recognise| recognise(names, options))
    })
}

/// The first record that may be a header.
fn header(head: &[u8], delimiter: u8) -> Option<Names> {
    let mut parser = Parser::new(delimiter);
    let mut names = None;
    let mut each = |found: Found<'_>| {
        if let Found::Record(record) = found
            && names.is_none()
            && !record.is_blank()
            && !is_preamble(record.field(0))
        {
            let fields = record.iter().map(|field| decode::text(field).into_owned());
            names = Some(Names::new(fields));
        }
    };
    parser.push(head, &mut each);
    parser.finish(&mut each);
    names
}

fn json_reader(head: &[u8], options: &Options) -> Option<Box<dyn Reader>> {
    if saved_report::is_start_of_one(head) {
        return Some(Box::new(saved_report::SavedReportReader::default()));
    }
    if Mapping::is_start_of_one(head) {
        return Some(Box::new(mapping_file::MappingFileReader::default()));
    }
    if tls_report::is_start_of_one(head) {
        return Some(Box::new(TlsReportReader::default()));
    }
    let mut first = None;
    let mut scanner = Scanner::default();
    scanner.push(head, &mut |found| {
        if let (None, json::Found::Object { members, .. }) = (&first, found) {
            first = Some(members);
        }
    });
    // The first object may be larger than the head.
    let first = first.or_else(|| scanner.members_so_far())?;
    let names = Names::new(first.keys().cloned());
    let reader = recognise(&names, options, true)?;
    Some(Box::new(JsonTable::new(ObjectRows::new(reader))))
}

/// Control characters that text has no use for.
fn is_binary(head: &[u8]) -> bool {
    let odd = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0c);
    head.iter().filter(odd).count() * 20 > head.len()
}
