//! Lines of a log inside a table, as journals, containers and log servers export them: JSON objects, or
//! rows of CSV.
//!
//! Source of the rules: `docs/formats.md`, Other mail servers.

use std::borrow::Cow;

use super::syslog_log::{SyslogContext, format_of};
use crate::calendar::{Reading, TICKS_PER_SECOND};
use crate::columns::{Column, Names, Row, RowReader};
use crate::dates;
use crate::log_forms::without_colours;
use crate::options::Options;
use crate::syslog::{Stamp, SyslogLine, SyslogParser};
use crate::{Format, Note, Sink, Timestamp, decode};

/// Names of columns as they compare, the first that is filled counts.
const TEXT: [&str; 6] = ["message", "raw", "log", "msg", "line", "textpayload"];
const STAMP: [&str; 5] = [
    "realtimetimestamp",
    "timestamp",
    "@timestamp",
    "time",
    "datetime",
];
const HOST: [&str; 5] = ["hostname", "host", "source", "logsource", "machine"];
const PROGRAM: [&str; 6] = [
    "syslogidentifier",
    "appname",
    "program",
    "ident",
    "process",
    "processname",
];
const PID: [&str; 4] = ["pid", "syslogpid", "procid", "processid"];

/// Recognises a table that may hold lines of a log: whether they are of a mail server, its rows tell.
pub fn recognise(names: &Names, options: &Options) -> Option<Box<dyn RowReader>> {
    is_one(names).then(|| {
        Box::new(LogTable {
            columns: Columns::of(names),
            parser: SyslogParser::new(options.now).in_zone(&options.stamps_zone),
            told: SyslogContext::of(options),
            format: None,
            last_number: 0,
        }) as Box<dyn RowReader>
    })
}

/// Whether a table with these columns may hold lines of a log.
pub fn is_one(names: &Names) -> bool {
    let has = |wanted: &[&str]| names.column(wanted).is_there();
    has(&TEXT) && (has(&STAMP) || has(&HOST) || has(&PROGRAM) || names.len() == 1)
}

struct LogTable {
    columns: Columns,
    parser: SyslogParser,
    told: SyslogContext,
    /// That of its first line of a mail server.
    format: Option<Format>,
    last_number: u64,
}

struct Columns {
    text: Vec<Column>,
    stamp: Vec<Column>,
    host: Vec<Column>,
    program: Vec<Column>,
    pid: Vec<Column>,
}

impl Columns {
    fn of(names: &Names) -> Self {
        let columns = |wanted: &[&str]| {
            let each = wanted.iter().map(|name| names.column(&[name]));
            each.filter(|column| column.is_there()).collect()
        };
        Self {
            text: columns(&TEXT),
            stamp: columns(&STAMP),
            host: columns(&HOST),
            program: columns(&PROGRAM),
            pid: columns(&PID),
        }
    }
}

/// The first of these cells that is filled.
fn first_filled<'a>(row: &Row<'a>, columns: &[Column]) -> Cow<'a, str> {
    let cells = columns.iter().map(|column| row.text(*column));
    let mut filled = cells.filter(|text| !text.is_empty());
    filled.next().unwrap_or_default()
}

impl RowReader for LogTable {
    fn format(&self) -> Format {
        self.format.unwrap_or(Format::PostfixLog)
    }

    fn known_format(&self) -> Option<Format> {
        self.format
    }

    fn relocate(&mut self, names: &Names) -> bool {
        self.columns = Columns::of(names);
        !self.columns.text.is_empty()
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        // Several objects may stand on one line; their order is that of the log.
        let number = row.line().max(self.last_number + 1);
        self.last_number = number;
        let text = first_filled(row, &self.columns.text);
        let text = characters_of_bytes(&text).map_or(text, Cow::Owned);
        let text = without_colours(text.trim());
        if let Some(line) = self.parser.parse(&text) {
            self.line(&line, number, sink);
        } else if self.told.main_log(&text, number, sink) {
            self.format.get_or_insert(Format::EximLog);
        } else {
            self.of_members(row, &text, number, sink);
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        if self.format.is_none() {
            sink.note(Note::UnknownTable);
        }
    }
}

impl LogTable {
    fn line(&mut self, line: &SyslogLine<'_>, number: u64, sink: &mut dyn Sink) {
        sink.line_time(line.stamp.at);
        if let Some(format) = format_of(line.program) {
            self.format.get_or_insert(format);
            self.told.line(line, format, number, sink);
        }
    }

    /// A line of which the other members of the row tell what its text does not.
    fn of_members(&mut self, row: &Row<'_>, text: &str, number: u64, sink: &mut dyn Sink) {
        let host = first_filled(row, &self.columns.host);
        let (program, pid);
        let (program, pid, message) = match program_before(text) {
            Some(told) => told,
            None => {
                program = first_filled(row, &self.columns.program);
                pid = first_filled(row, &self.columns.pid);
                (&*program, &*pid, text)
            }
        };
        let written = first_filled(row, &self.columns.stamp);
        match self.stamp(&written) {
            Some(stamp) => {
                let line = SyslogLine {
                    stamp,
                    host: &host,
                    program,
                    pid,
                    message,
                };
                self.line(&line, number, sink);
            }
            None => {
                if let Some(format) = format_of(program) {
                    self.format.get_or_insert(format);
                    sink.bad_date(&written, row.line());
                }
            }
        }
    }

    /// A stamp of any kind, or the time since 1970 in seconds or smaller units.
    fn stamp(&self, text: &str) -> Option<Stamp> {
        let certain = |at| Stamp {
            at,
            without_year: false,
            without_offset: false,
        };
        if let Some(at) = since_1970(text) {
            return Some(certain(at));
        }
        self.parser
            .stamp(text)
            .or_else(|| match dates::timestamp(text)? {
                Reading::Certain(at) => Some(certain(at)),
                _ => None,
            })
    }
}

/// Seconds since 1970, perhaps with a fraction, or milli-, micro- or nanoseconds.
fn since_1970(text: &str) -> Option<Timestamp> {
    let (number, fraction) = text.split_once('.').unwrap_or((text, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !are_digits(number) || !are_digits(fraction) {
        return None;
    }
    let digits = match number.len() {
        9..=10 => 0,
        12..=13 => 3,
        15..=16 => 6,
        18..=19 => 9,
        _ => return None,
    };
    let (seconds, parts) = number.split_at_checked(number.len() - digits)?;
    let ticks: String = parts
        .chars()
        .chain(fraction.chars())
        .chain("0000000".chars())
        .take(7)
        .collect();
    let seconds: i64 = seconds.parse().ok()?;
    Some(Timestamp(
        seconds * TICKS_PER_SECOND + ticks.parse::<i64>().ok()?,
    ))
}

/// `PROGRAM[pid]: ` at the start of a text that has no stamp.
fn program_before(text: &str) -> Option<(&str, &str, &str)> {
    let (tag, message) = text.split_once(": ")?;
    let (program, pid) = tag.split_once('[')?;
    let pid = pid.strip_suffix(']')?;
    let are_digits = pid.bytes().all(|byte| byte.is_ascii_digit());
    let fits = !program.is_empty() && !program.contains(char::is_whitespace) && are_digits;
    fits.then_some((program, pid, message.trim_start()))
}

/// The text that journald wrote as an array of its bytes, because they are no UTF-8.
fn characters_of_bytes(text: &str) -> Option<String> {
    if !text.contains(';') || !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b';')) {
        return None;
    }
    let bytes: Result<Vec<u8>, _> = text.split(';').map(str::parse).collect();
    Some(decode::text(&bytes.ok()?).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_since_1970() {
        for text in [
            "1794823200",
            "1794823200.000",
            "1794823200000",
            "1794823200000000",
            "1794823200000000000",
        ] {
            let told = since_1970(text).map(|at| at.to_string());
            assert_eq!(told.as_deref(), Some("2026-11-16T10:00:00Z"), "{text}");
        }
        assert_eq!(since_1970("2026"), None);
        assert_eq!(since_1970("20261116.5"), None);
    }

    #[test]
    fn arrays_of_bytes() {
        assert_eq!(characters_of_bytes("97;98;252").as_deref(), Some("abü"));
        assert_eq!(characters_of_bytes("97;298"), None);
        assert_eq!(characters_of_bytes("97"), None);
        assert_eq!(characters_of_bytes("a;b"), None);
    }

    #[test]
    fn programs_before_the_text() {
        assert_eq!(
            program_before("postfix/smtpd[7]: connect from x"),
            Some(("postfix/smtpd", "7", "connect from x"))
        );
        assert_eq!(program_before("A1B2C: client=x[1.2.3.4]"), None);
        assert_eq!(program_before("disconnect from c[1.2.3.4]: x"), None);
    }
}
