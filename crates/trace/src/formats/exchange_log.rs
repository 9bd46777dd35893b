//! Exchange's own logs: comma-separated rows under directives such as `#Log-type` and `#Fields`.
//!
//! A `#Fields` line holds from there on; joined files have several. Rows before the first one are
//! counted and not read, because columns are found by their names, never by their places.

use scan::RawRecord;

use super::{protocol_log, tracking_log};
use crate::columns::{Names, Row, RowReader, tell_columns};
use crate::delimited::{Found, Parser, Record, Take};
use crate::layout::{LogLayout, LogType, Middle};
use crate::reader::Reader;
use crate::{Direction, Format, Note, Sink, SkipReason, dates, decode};

/// Reads one log, or several that were joined.
pub struct ExchangeLog {
    parser: Parser,
    body: Body,
}

/// The columns, and the reader of rows that have as many fields.
type Under = (Names, Box<dyn RowReader>);

/// The records of a log on their way to a sink.
struct Rows<'a> {
    body: &'a mut Body,
    sink: &'a mut dyn Sink,
}

impl Take for Rows<'_> {
    fn skim(&mut self, record: &RawRecord<'_>, text: Option<&str>) -> bool {
        self.body.raw_row(record, text, self.sink)
    }

    fn skims_text(&self) -> bool {
        let rows = self.body.rows.as_ref();
        rows.is_some_and(|(_, reader)| reader.reads_raw_rows())
    }

    fn found(&mut self, found: Found<'_>) {
        self.body.found(found, self.sink);
    }
}

#[derive(Default)]
struct Body {
    log_type: Option<LogType>,
    /// What the rows are of that `rows` reads.
    rows_type: Option<LogType>,
    rows: Option<Under>,
    /// The first number of `#Version`, which holds up to the next log's `#Software`.
    major: Option<u32>,
    /// The format of the first rows, or of the first directive that tells it.
    format: Option<Format>,
}

impl ExchangeLog {
    /// The same log with the plain engine, which takes its time; see [`Parser::plain`].
    #[cfg(test)]
    fn plain(self) -> Self {
        Self {
            parser: Parser::plain(b','),
            ..self
        }
    }

    /// A log, if the first lines (decoded) are those of one.
    pub fn recognise(head: &[u8]) -> Option<Self> {
        let mut body = Body::default();
        let mut has_rows = false;
        Parser::new(b',').push(head, &mut |found| {
            if let Found::Record(record) = found {
                if is_directive(&record) {
                    body.directive(&record);
                } else {
                    has_rows |= is_headerless_row(&record);
                }
            }
        });
        (body.format().is_some() || has_rows).then(|| Self {
            parser: Parser::new(b','),
            body: Body::default(),
        })
    }

    /// Rows somewhere in a log; it is to be fed from the start of a record.
    pub fn inside(layout: &LogLayout) -> Option<Self> {
        let names = Names::new(layout.names.iter().cloned());
        let mut reader = if layout.is_tracking {
            tracking_log::of_log(&names)
        } else {
            protocol_log::of_log(&names, direction_of(layout.rows_type))
        }?;
        reader.written_by(layout.major);
        let body = Body {
            log_type: layout.log_type,
            rows_type: layout.rows_type,
            rows: Some((names, reader)),
            major: layout.major,
            format: Some(layout.format),
        };
        let parser = Parser::new(b',');
        Some(Self { parser, body })
    }
}

fn direction_of(log_type: Option<LogType>) -> Option<Direction> {
    match log_type {
        Some(LogType::Protocol(direction)) => Some(direction),
        _ => None,
    }
}

impl Reader for ExchangeLog {
    fn format(&self) -> Option<Format> {
        self.body.format()
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
        let Self { parser, body } = self;
        parser.push_to(text, &mut Rows { body, sink });
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let Self { parser, body } = self;
        parser.finish(&mut |found| body.found(found, sink));
        if let Some((names, reader)) = &mut body.rows {
            reader.finish(sink);
            tell_columns(&**reader, names, sink);
        }
    }

    fn middle(&self) -> Option<Middle> {
        let body = &self.body;
        let (names, reader) = body.rows.as_ref()?;
        Some(Middle::ExchangeLog(LogLayout {
            log_type: body.log_type,
            rows_type: body.rows_type,
            names: names.as_written().to_vec(),
            is_tracking: reader.format() == Format::ExchangeTrackingLog,
            major: body.major,
            format: body.format?,
        }))
    }

    fn end_part(&mut self, sink: &mut dyn Sink) {
        if let Some((_, reader)) = &mut self.body.rows {
            // The next part knows nothing of the sessions that are open here.
            reader.finish(sink);
        }
    }

    fn is_between_records(&self) -> bool {
        self.parser.is_between_records()
    }

    fn lines(&self) -> u64 {
        self.parser.line() - 1
    }
}

impl Body {
    fn format(&self) -> Option<Format> {
        self.format.or(self.log_type.map(LogType::format))
    }

    fn found(&mut self, found: Found<'_>, sink: &mut dyn Sink) {
        let (reason, line) = match found {
            Found::Record(record) => return self.record(record, sink),
            Found::TooLong { line } => (SkipReason::TooLong, line),
            Found::Truncated { line } => (SkipReason::Truncated, line),
        };
        sink.record();
        sink.skipped(reason, line);
    }

    /// Reads a row as it is written, where that can be. What begins with a digit is no blank line and
    /// no directive.
    fn raw_row(&mut self, record: &RawRecord<'_>, text: Option<&str>, sink: &mut dyn Sink) -> bool {
        let Some((columns, reader)) = &mut self.rows else {
            return false;
        };
        if record.len() != columns.len() || !record.field(0).first().is_some_and(u8::is_ascii_digit)
        {
            return false;
        }
        if reader.is_silent_about(record) {
            sink.record();
        } else {
            if !reader.reads_raw_rows() {
                return false;
            }
            let Some(text) = text.or_else(|| std::str::from_utf8(record.bytes()).ok()) else {
                return false;
            };
            sink.record();
            reader.raw_row(record, text, sink);
        }
        if self.format.is_none() {
            self.format = Some(reader.format());
        }
        true
    }

    fn record(&mut self, record: Record<'_>, sink: &mut dyn Sink) {
        if record.is_blank() {
            return;
        }
        if is_directive(&record) {
            if let Some((_, mut replaced)) = self.directive(&record) {
                replaced.finish(sink);
            }
            return;
        }
        sink.record();
        let Some((columns, reader)) = &mut self.rows else {
            sink.skipped(SkipReason::NoHeader, record.line);
            sink.note(Note::NoFieldsLine);
            return;
        };
        match record.len().cmp(&columns.len()) {
            std::cmp::Ordering::Less => sink.skipped(SkipReason::TooFewColumns, record.line),
            std::cmp::Ordering::Greater => sink.skipped(SkipReason::TooManyColumns, record.line),
            std::cmp::Ordering::Equal => {
                sink.row_at(record.line);
                reader.row(&Row::new(record), sink);
                self.format = self.format.or(Some(reader.format()));
            }
        }
    }

    /// Takes a directive; gives back the reader that it replaces.
    fn directive(&mut self, record: &Record<'_>) -> Option<Under> {
        let first = decode::text(record.field(0));
        let first = first.trim_start_matches('\u{feff}');
        let (name, value) = first.split_once(':').unwrap_or((first, ""));
        if name.eq_ignore_ascii_case("#Log-type") {
            self.log_type = LogType::of(value).or(self.log_type);
        } else if name.eq_ignore_ascii_case("#Software") {
            self.is_written_by(None);
        } else if name.eq_ignore_ascii_case("#Version") {
            self.is_written_by(tracking_log::major_version(value));
        } else if name.eq_ignore_ascii_case("#Fields") {
            let rest = record
                .iter()
                .skip(1)
                .map(|field| decode::text(field).into_owned());
            return self.fields(&Names::new(
                [value.trim().to_owned()].into_iter().chain(rest),
            ));
        }
        None
    }

    fn is_written_by(&mut self, major: Option<u32>) {
        self.major = major;
        if let Some((_, reader)) = &mut self.rows {
            reader.written_by(major);
        }
    }

    fn fields(&mut self, names: &Names) -> Option<Under> {
        // Joined logs of one kind are read on: a session may go from one into the next.
        if self.rows_type == self.log_type
            && let Some((columns, reader)) = &mut self.rows
            && reader.relocate(names)
        {
            *columns = names.clone();
            return None;
        }
        let direction = direction_of(self.log_type);
        let mut reader =
            protocol_log::of_log(names, direction).or_else(|| tracking_log::of_log(names));
        if let Some(reader) = &mut reader {
            reader.written_by(self.major);
        }
        if let Some(reader) = &reader
            && (self.log_type.is_some() || reader.format() == Format::ExchangeTrackingLog)
        {
            self.format = self.format.or(Some(reader.format()));
        }
        self.rows_type = self.log_type;
        std::mem::replace(&mut self.rows, reader.map(|reader| (names.clone(), reader)))
    }
}

fn is_directive(record: &Record<'_>) -> bool {
    let first = record.field(0);
    first
        .strip_prefix("\u{feff}".as_bytes())
        .unwrap_or(first)
        .starts_with(b"#")
}

/// Whether a row can only be one of a protocol log or a tracking log, by the form of its fields.
fn is_headerless_row(record: &Record<'_>) -> bool {
    let text = |index| decode::text(record.field(index));
    if dates::timestamp(&text(0)).is_none() {
        return false;
    }
    let session = text(2);
    let is_session = session.len() == 16 && session.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_protocol = record.len() == 9
        && is_session
        && text(3).parse::<u32>().is_ok()
        && matches!(&*text(6), "+" | "-" | "<" | ">" | "*");
    let is_tracking = (26..=32).contains(&record.len())
        && !text(8).is_empty()
        && text(8).bytes().all(|byte| byte.is_ascii_uppercase());
    is_protocol || is_tracking
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::recording_sink::RecordingSink;

    fn hear(mut log: ExchangeLog, text: &[u8], piece: usize) -> Vec<String> {
        let mut heard = RecordingSink::default();
        for piece in text.chunks(piece) {
            log.push(piece, &mut heard);
        }
        log.finish(&mut heard);
        heard.0
    }

    fn one_of(words: &[&'static str]) -> impl Strategy<Value = &'static str> + use<> {
        prop::sample::select(words.to_vec())
    }

    /// Rows of a few sessions, some of them harmed, in bytes of two encodings.
    fn row() -> impl Strategy<Value = Vec<u8>> {
        let start = (
            one_of(&[
                "2026-11-16T10:00:00.000Z",
                "16.11.2026 10:00",
                "2026-13-16",
                "#x",
            ]),
            one_of(&[
                "EX\\Default",
                "\"Partner, \"\"A\"\"\"",
                "Größe",
                "Mailbox Delivery",
                "",
            ]),
            one_of(&["08DE000000000001", "08DE000000000002"]),
            one_of(&["0", "1", "2", "3", "4", "5", "6", "x", " 7"]),
            one_of(&["10.0.0.1:25", "10.0.0.1:587", "\"[::1]:25\"", "\u{a0}"]),
        );
        let says = one_of(&[
            "+,,",
            "-,,Local",
            "-,,Remote",
            "*,,\"TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using it\"",
            "*,,sending message with RecordId 1 and InternetMessageId <a@b>",
            "<,MAIL FROM:<a@b>,",
            ">,250 2.1.0 Sender OK,",
            "<,RCPT TO:<HealthMailbox1@b>,",
            ">,\"250 2.1.5 Recipient \"\"x\"\" OK\",",
            "<,BDAT 5 LAST,",
            "<, DATA ,",
            ">,354 Start,",
            ">,\"250 2.6.0 <a@b> [InternalId=1, Hostname=x] 3 bytes Queued mail for delivery\",",
            "<,QUIT,",
            ">,250-SIZE,",
            "<,EHLO \"odd\" host,",
            "<,,,,",
            "<",
        ]);
        let end = one_of(&["\r\n", "\n", "\r", "\r\n\r\n"]);
        (start, says, end, 0..20_u8).prop_map(
            |((date, connector, id, number, ends), says, end, old)| {
                let row =
                    format!("{date},{connector},{id},{number},{ends},203.0.113.9:2525,{says}{end}");
                if old == 0 {
                    row.chars()
                        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
                        .collect()
                } else {
                    row.into_bytes()
                }
            },
        )
    }

    /// Rows of a tracking log, most of them about nothing that crosses the boundary.
    fn row_of_tracking() -> impl Strategy<Value = Vec<u8>> {
        let cells = (
            one_of(&[
                "2026-11-16T10:00:00.000Z",
                "16.11.2026",
                "11/12/2026",
                "2026-99-99",
                "#x",
            ]),
            one_of(&["SMTP", "smtp ", "STOREDRIVER", "S\"\"MTP"]),
            one_of(&[
                "RECEIVE",
                "SENDEXTERNAL",
                "SEND",
                "DELIVER",
                "",
                "DEFER",
                "FAIL ",
            ]),
            one_of(&["EX\\Default", "Größe", "EdgeSync - Inbound to X", ""]),
            one_of(&["<a@b>", "<two\r\nlines>"]),
            one_of(&["S:FromEntity=Internet", "S:FromEntity=Hosted", "x"]),
            one_of(&["", "4.7.321", "5.1.1"]),
            one_of(&["14.03", "15.01", ""]),
        );
        let shape = (
            any::<bool>(),
            one_of(&["", "", ",more"]),
            one_of(&["\r\n", "\n"]),
        );
        (cells, shape).prop_map(|((a, b, c, d, e, f, g, h), (quoted, extra, end))| {
            let cells = [a, b, c, d, e, f, g, h].map(|cell| {
                if quoted {
                    format!("\"{cell}\"")
                } else {
                    cell.to_owned()
                }
            });
            format!("{}{extra}{end}", cells.join(",")).into_bytes()
        })
    }

    proptest! {
        #[test]
        fn silent_rows_of_a_tracking_log_are_counted_alone(
            rows in prop::collection::vec(row_of_tracking(), 0..40),
            more in prop::collection::vec(row_of_tracking(), 0..10),
            versions in prop::array::uniform2(one_of(&["", "#Version: 14.03.1\r\n", "#Version: 15.2\r\n", "#Software: X\r\n"])),
            piece in 1..3000_usize,
        ) {
            let [first, second] = versions;
            let mut text = format!(
                "{first}#Log-type: Message Tracking Log\r\n#Fields: date-time,source,event-id,\
                 connector-id,message-id,custom-data,recipient-status,schema-version\r\n"
            ).into_bytes();
            text.extend(rows.concat());
            text.extend(second.as_bytes());
            text.extend(more.concat());
            let log = || ExchangeLog::recognise(&text).unwrap();
            let plain = hear(log().plain(), &text, text.len());
            prop_assert_eq!(&hear(log(), &text, piece), &plain);
            prop_assert_eq!(&hear(log(), &text, text.len()), &plain);
        }

        #[test]
        fn rows_as_they_are_written_tell_what_unquoted_ones_tell(
            rows in prop::collection::vec(row(), 0..40),
            receives: bool,
            piece in 1..3000_usize,
        ) {
            let log_type = if receives { "Receive" } else { "Send" };
            let mut text = format!(
                "#Log-type: SMTP {log_type} Protocol Log\r\n#Fields: date-time,connector-id,session-id,\
                 sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n"
            ).into_bytes();
            text.extend(rows.concat());
            let log = || ExchangeLog::recognise(&text).unwrap();
            let plain = hear(log().plain(), &text, text.len());
            prop_assert_eq!(&hear(log(), &text, piece), &plain);
            prop_assert_eq!(&hear(log(), &text, text.len()), &plain);
        }
    }

    fn format(head: &str) -> Option<Option<Format>> {
        let mut body = Body::default();
        ExchangeLog::recognise(head.as_bytes())?;
        Parser::new(b',').push(head.as_bytes(), &mut |found| {
            if let Found::Record(record) = found
                && is_directive(&record)
            {
                body.directive(&record);
            }
        });
        Some(body.format())
    }

    #[test]
    fn logs_by_their_directives() {
        let send = "#Software: Microsoft Exchange Server\n#Log-type: SMTP Send Protocol Log\n";
        assert_eq!(format(send), Some(Some(Format::ExchangeSmtpSendLog)));
        assert_eq!(format("#Log-type: IIS\n#Fields: date time\n"), None);
        assert_eq!(format("a,b\n1,2\n"), None);
        let row =
            "2019-11-04T06:00:35.402Z,x,08D760DF231F00BC,27,a:1,b:25,*,,Received certificate\n";
        assert_eq!(format(row), Some(None));
    }
}
