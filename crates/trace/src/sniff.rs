//! Which format a file has, by its first bytes.

use std::borrow::Cow;

use super::columns::{Names, RowReader, is_preamble};
use super::delimited::{self, DELIMITERS, Parser};
use super::documents::{self, Document};
use super::formats::exchange_log::ExchangeLog;
use super::formats::exim::{self, EximReader};
use super::formats::syslog_log::{self, SyslogReader};
use super::formats::{
    COMMON_TABLES, CommonTable, TABLES, log_table, mapped_table, message_headers, saved_report,
    tls_report,
};
use super::json::{JsonTable, Kinds, Scanner, Seen};
use super::layout::{Middle, TableLayout};
use super::mapping::{Mapping, TableLook};
use super::options::Options;
use super::reader::Reader;
use super::table::{CsvTable, ObjectRows};
use super::{Note, decode, known};

/// The reader for a file of rows or lines that begins with `head` (decoded), where it is one of those that
/// most files need, and [`reader_for`] would find the same. None where the file is to be left to that.
pub(super) fn common_reader_for(head: &[u8], options: &Options) -> Option<Box<dyn Reader>> {
    let start = head.trim_ascii_start();
    let may_be_json = matches!(start.first(), Some(b'{' | b'['));
    if start.is_empty() || may_be_json || known::looking_like_others(start).is_some() {
        return None;
    }
    match common_csv_reader(start, options, 1) {
        Common::Reader(reader) => return Some(reader),
        Common::Left => return None,
        Common::None => {}
    }
    if message_headers::is_start_of_one(start) {
        return None;
    }
    match common_csv_reader(start, options, HEADER_WITHIN) {
        Common::Reader(reader) => return Some(reader),
        Common::Left => return None,
        Common::None => {}
    }
    let is_log_table = DELIMITERS.into_iter().any(|delimiter| {
        let names = first_records(start, delimiter, 1).pop();
        names.is_some_and(|names| log_table::is_one(&names))
    });
    if is_log_table {
        return None;
    }
    log_reader(start, options)
}

/// What whoever reads only what most files are finds.
enum Common<T> {
    /// A reader.
    Reader(T),
    /// What it leaves to others.
    Left,
    /// Nothing that is known.
    None,
}

fn common_csv_reader(head: &[u8], options: &Options, within: usize) -> Common<Box<dyn Reader>> {
    for delimiter in DELIMITERS {
        for (above, names) in first_records(head, delimiter, within).iter().enumerate() {
            match recognise_common(names, options) {
                Common::Reader(reader) => {
                    return Common::Reader(Box::new(CsvTable::under_title(
                        delimiter, reader, above,
                    )));
                }
                Common::Left => return Common::Left,
                Common::None => {}
            }
        }
    }
    Common::None
}

/// Finds a table by the names of its columns, as [`recognise`] does.
fn recognise_common(names: &Names, options: &Options) -> Common<Box<dyn RowReader>> {
    if mapped_table::mapping_for(names, options, false).is_some() {
        return Common::Left;
    }
    for table in &COMMON_TABLES {
        match table {
            CommonTable::Is(recognise) => {
                if let Some(reader) = recognise(names, options) {
                    return Common::Reader(reader);
                }
            }
            CommonTable::MayBe(may_be) => {
                if may_be(names) {
                    return Common::Left;
                }
            }
        }
    }
    Common::None
}

/// Finds what a file is that begins with `head` (decoded).
///
/// # Errors
/// Why no reader fits, in words for the person.
pub(super) fn reader_for(head: &[u8], options: &Options) -> Result<Box<dyn Reader>, Note> {
    let start = head.trim_ascii_start();
    if start.is_empty() {
        return Err(Note::Empty);
    }
    if let Some(what) = known::looking_like_others(start) {
        return Err(Note::KnownNotRead { what });
    }
    let may_be_json = matches!(start.first(), Some(b'{' | b'['));
    if may_be_json && let Some(document) = json_document(start) {
        return Ok(documents::open(document));
    }
    let first = may_be_json
        .then(|| json_reader(start, options))
        .flatten()
        // What begins like JSON may be a log whose lines begin with a name in brackets.
        .or_else(|| csv_reader(start, options, 1));
    // Before logs and before titles, because a mail may quote both.
    if first.is_none() && message_headers::is_start_of_one(start) {
        return Ok(documents::open(Document::Mail));
    }
    let reader = first
        .or_else(|| csv_reader(start, options, HEADER_WITHIN))
        .or_else(|| log_table_reader(start, options))
        .or_else(|| log_reader(start, options));
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

/// The header of a table is one of so many first records.
pub(super) const HEADER_WITHIN: usize = 10;

fn csv_reader(head: &[u8], options: &Options, within: usize) -> Option<Box<dyn Reader>> {
    DELIMITERS.into_iter().find_map(|delimiter| {
        let records = first_records(head, delimiter, within);
        let (above, reader) = known_header(records.iter(), options)?;
        Some(Box::new(CsvTable::under_title(delimiter, reader, above)) as Box<dyn Reader>)
    })
}

/// Lines of a log in a column of a table. Any table may have such columns, so this is asked after all
/// that is told more exactly, and under no title.
fn log_table_reader(head: &[u8], options: &Options) -> Option<Box<dyn Reader>> {
    DELIMITERS.into_iter().find_map(|delimiter| {
        let names = first_records(head, delimiter, 1).pop()?;
        let reader = log_table::recognise(&names, options)?;
        Some(Box::new(CsvTable::new(delimiter, reader)) as Box<dyn Reader>)
    })
}

/// The first of these records that is a known header: how many stand above it, and who reads what is
/// below. Those who ask give it no more than [`HEADER_WITHIN`].
pub(super) fn known_header<'a>(
    records: impl IntoIterator<Item = &'a Names>,
    options: &Options,
) -> Option<(usize, Box<dyn RowReader>)> {
    let mut records = records.into_iter().enumerate();
    records.find_map(|(above, names)| Some((above, recognise(names, options, false)?)))
}

/// The reader for what stands somewhere in the middle of a file that was recognised.
pub fn reader_inside(middle: &Middle, options: &Options) -> Option<Box<dyn Reader>> {
    Some(match middle {
        Middle::Table(table) => return table_inside(table, options),
        Middle::ExchangeLog(layout) => Box::new(ExchangeLog::inside(layout)?),
        Middle::Exim => Box::new(EximReader::new(options)),
        Middle::Syslog(format) => Box::new(SyslogReader::inside(*format, options)),
    })
}

fn table_inside(table: &TableLayout, options: &Options) -> Option<Box<dyn Reader>> {
    let names = Names::new(table.names.iter().cloned());
    // Only tables that most files need are read in parts.
    let Common::Reader(reader) = recognise_common(&names, options) else {
        return None;
    };
    Some(Box::new(CsvTable::inside(table.delimiter, reader, names)))
}

/// Logs, the one that proves most first.
fn log_reader(head: &[u8], options: &Options) -> Option<Box<dyn Reader>> {
    if let Some(log) = ExchangeLog::recognise(head) {
        return Some(Box::new(log));
    }
    if exim::is_start_of_one(head) {
        return Some(Box::new(EximReader::new(options)));
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

/// The first records that may be a header.
fn first_records(head: &[u8], delimiter: u8, count: usize) -> Vec<Names> {
    let mut parser = Parser::new(delimiter);
    let mut records = Vec::new();
    let mut each = |found: delimited::Found<'_>| {
        if let delimited::Found::Record(record) = found
            && records.len() < count
            && !record.is_blank()
            && !is_preamble(record.field(0))
        {
            let fields = record.iter().map(|field| decode::text(field).into_owned());
            records.push(Names::new(fields));
        }
    };
    parser.push(head, &mut each);
    parser.finish(&mut each);
    records
}

fn json_document(head: &[u8]) -> Option<Document> {
    if saved_report::is_start_of_one(head) {
        Some(Document::SavedReport)
    } else if Mapping::is_start_of_one(head) {
        Some(Document::Mapping)
    } else if tls_report::is_start_of_one(head) {
        Some(Document::TlsReport)
    } else {
        None
    }
}

/// Rows of objects, known by the names of their members; then those that may hold lines of a log.
fn json_reader(head: &[u8], options: &Options) -> Option<Box<dyn Reader>> {
    let asked = options.clone();
    known_objects(head, move |names| recognise(&names_of(names), &asked, true)).or_else(|| {
        let asked = options.clone();
        known_objects(head, move |names| {
            log_table::recognise(&names_of(names), &asked)
        })
    })
}

/// The reader for objects that `reader_of` has one for, by the names of their members.
fn known_objects(
    head: &[u8],
    reader_of: impl Fn(&[Cow<'_, str>]) -> Option<Box<dyn RowReader>> + 'static,
) -> Option<Box<dyn Reader>> {
    let mut first: Option<Vec<Cow<'_, str>>> = None;
    let mut scanner = Scanner::default();
    let mut knows = |seen: &Seen<'_>| {
        let known = reader_of(seen.names).is_some();
        if known && first.is_none() {
            let names = seen.names.iter();
            first = Some(
                names
                    .map(|name| Cow::Owned(name.clone().into_owned()))
                    .collect(),
            );
        }
        known
    };
    scanner.push(head, &mut knows, &mut |_| {});
    // The first object may be larger than the head.
    scanner.names_so_far(&mut knows);
    let names = first?;
    let reader = reader_of(&names)?;
    let names = names.into_iter().map(Cow::into_owned).collect();
    let kinds = Kinds::new(move |names| reader_of(names).is_some());
    Some(Box::new(JsonTable::new(
        ObjectRows::new(reader, names),
        kinds,
    )))
}

fn names_of(names: &[Cow<'_, str>]) -> Names {
    Names::new(names.iter().map(|name| name.clone().into_owned()))
}

/// Control characters that text has no use for.
fn is_binary(head: &[u8]) -> bool {
    let odd = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0c);
    head.iter().filter(odd).count() * 20 > head.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Format;

    /// Headers of all tables, and what is near them.
    const HEADERS: [&str; 14] = [
        "date-time,event-id,source,connector-id,message-id,custom-data,event-data,schema-version",
        "date_time_utc,source,event_id,message_id,directionality,custom_data",
        "Date,Event,Action,Detail,Data,MessageTraceId,SenderAddress,RecipientAddress",
        "date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context",
        "Date,SenderAddress,TlsVersion,TlsCipher,Direction,ConnectorName,ConnectorType,RecipientAddress",
        "origin_timestamp,sender_address,recipient_status,message_id,directionality,connector_id",
        "Received,SenderAddress,RecipientAddress,FromIP,ToIP,MessageTraceId,MessageId,Status",
        "Date,ConnectorDirectionAndName,Volume,NoTLS,TLS1.0,TLS1.2,Messages,MessageCount,Day",
        "Name,ConnectorType,RequireTls,SenderDomains,TlsSettings,Enabled",
        "Identity,Bindings,RemoteIPRanges,PermissionGroups,AuthMechanism,SmartHosts",
        "message,timestamp,host,program,raw,log",
        "day,description,network_message_id,internet_message_id,sender,recipient,received_date_time",
        "volume,direction,forced_tls,tls_auth_level,tls,version,type,connector",
        "id,status,size,subject,log-id,message-latency,transport-traffic-type",
    ];

    proptest! {
        #[test]
        fn what_is_read_without_all_readers_is_what_all_of_them_would_read(
            first in 0..HEADERS.len(),
            kept in prop::collection::vec(prop::bool::weighted(0.9), 16),
            others in prop::collection::vec((0..HEADERS.len(), 0..9_usize), 0..4),
            above in prop::collection::vec((0..HEADERS.len(), 0..9_usize), 0..3),
            delimiter in prop::sample::select(&DELIMITERS[..]),
        ) {
            let name = |(header, at): &(usize, usize)| HEADERS[*header].split(',').nth(*at);
            let own = HEADERS[first].split(',').zip(&kept);
            let own = own.filter(|(_, keep)| **keep).map(|(name, _)| name);
            let names: Vec<&str> = own.chain(others.iter().filter_map(name)).collect();
            let above: Vec<&str> = above.iter().filter_map(name).collect();
            let delimiter = char::from(delimiter).to_string();
            let head = format!("{}\n{}\n", above.join("\n"), names.join(&delimiter));
            let options = Options::default();
            if let Some(common) = common_reader_for(head.as_bytes(), &options) {
                let found = reader_for(head.as_bytes(), &options).ok();
                prop_assert_eq!(found.map(|reader| reader.format()), Some(common.format()));
            }
        }
    }

    #[test]
    fn what_most_files_are_is_read_without_all_readers() {
        for (header, format) in HEADERS.into_iter().zip([
            Some(Format::ExchangeTrackingLog),
            Some(Format::ExoExtendedTrace),
            None,
            Some(Format::ExchangeSmtpReceiveLog),
            None,
            Some(Format::ExoEnhancedSummary),
            Some(Format::ExoSummary),
        ]) {
            let head = format!("{header}\n");
            let common = common_reader_for(head.as_bytes(), &Options::default());
            assert_eq!(common.is_some(), format.is_some(), "{header}");
            if format != Some(Format::ExchangeSmtpReceiveLog) {
                assert_eq!(
                    common.and_then(|reader| reader.format()),
                    format,
                    "{header}"
                );
            }
        }
    }
}
