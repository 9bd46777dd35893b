//! Exchange Server SMTP protocol logs (`RECV*.LOG`, `SEND*.LOG`): one row for each line of a session.
//!
//! This file says what each line means; [`crate::sessions::protocol`] puts the lines of a
//! session together.

use std::borrow::Cow;

use scan::RawRecord;

use crate::connector::is_internal;
use crate::file::Options;
use crate::identity::{MessageKey, joined_key, log_key};
use crate::iso_stamp::Stamps;
use crate::mapping::Meaning;
use crate::recent::Recent;
use crate::sessions::protocol::{Command, Hop, Line, Reply, ReplyText, Step};
use crate::sessions::whole::{Place, Sessions, Told};
use crate::table::{Column, Names, Row, RowReader};
use crate::tls::{self, TlsClass};
use crate::words::{behind, holds, trimmed, trimmed_start};
use crate::{Direction, Format, Sink, SkipReason};

/// Fits the rows of a protocol log that were saved as a table, without the lines that name the log.
pub fn recognise(names: &Names, _options: &Options) -> Option<Box<dyn RowReader>> {
    of_log(names, None)
}

/// The reader for rows under a `#Fields` line; `direction` is what `#Log-type` told.
pub fn of_log(names: &Names, direction: Option<Direction>) -> Option<Box<dyn RowReader>> {
    Some(Box::new(ProtocolLog {
        columns: Columns::find(names)?,
        direction,
        seen: None,
        connectors: Recent::default(),
        stamps: Stamps::default(),
        sessions: Sessions::default(),
    }))
}

#[derive(Clone, Copy)]
struct Columns {
    date: Column,
    connector: Column,
    session: Column,
    sequence: Column,
    local: Column,
    remote: Column,
    event: Column,
    data: Column,
    context: Column,
}

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let columns = Self {
            date: names.column(&["datetime"]),
            connector: names.column(&["connectorid"]),
            session: names.column(&["sessionid"]),
            sequence: names.column(&["sequencenumber"]),
            local: names.column(&["localendpoint"]),
            remote: names.column(&["remoteendpoint"]),
            event: names.column(&["event"]),
            data: names.column(&["data"]),
            context: names.column(&["context"]),
        };
        let Self {
            date,
            session,
            sequence,
            event,
            data,
            context,
            ..
        } = columns;
        let needed = [date, session, sequence, event, data, context];
        needed
            .iter()
            .all(|column| column.is_there())
            .then_some(columns)
    }
}

struct ProtocolLog {
    columns: Columns,
    /// What `#Log-type` told.
    direction: Option<Direction>,
    /// What the rows show where it told nothing.
    seen: Option<Direction>,
    connectors: Recent<OfConnector>,
    stamps: Stamps,
    sessions: Sessions,
}

impl RowReader for ProtocolLog {
    fn format(&self) -> Format {
        match self.direction.or(self.seen) {
            Some(Direction::Outbound) => Format::ExchangeSmtpSendLog,
            _ => Format::ExchangeSmtpReceiveLog,
        }
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
        if let Some(columns) = found {
            self.columns = columns;
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        let columns = &self.columns;
        vec![
            (Meaning::Time, columns.date),
            (Meaning::Tls, columns.context),
            (Meaning::Connector, columns.connector),
            (Meaning::RemoteServer, columns.remote),
        ]
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        self.line(&|column| row.text(column), row.line(), sink);
    }

    fn reads_raw_rows(&self) -> bool {
        true
    }

    fn raw_row(&mut self, row: &RawRecord<'_>, text: &str, sink: &mut dyn Sink) {
        self.line(&|column| column.of_text(row, text), row.line, sink);
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        self.sessions.finish(sink);
    }
}

/// What the name of a connector tells of all its lines.
#[derive(Clone, Copy)]
struct OfConnector {
    direction: Direction,
    /// Key of direction and name.
    key: u64,
    is_internal: bool,
}

impl OfConnector {
    fn find(name: &str, told: Option<Direction>) -> Self {
        let direction = told.unwrap_or_else(|| direction_by_connector(name));
        let behind_server = name.rsplit_once('\\').map_or("", |(_, name)| name);
        Self {
            direction,
            key: log_key(&[&[direction as u8], name.as_bytes()]),
            is_internal: is_internal(name) || is_internal(behind_server),
        }
    }

    fn hop(self, port: u16) -> Hop {
        if self.is_internal || matches!(port, 2525 | 475 | 465 | 717) {
            Hop::Internal
        } else if self.direction == Direction::Inbound && port == 587 {
            Hop::Submission
        } else {
            Hop::Open
        }
    }
}

impl ProtocolLog {
    fn line<'a>(
        &mut self,
        cell: &impl Fn(Column) -> Cow<'a, str>,
        number: u64,
        sink: &mut dyn Sink,
    ) {
        let columns = &self.columns;
        let name = cell(columns.connector);
        let told = self.direction;
        let connector = self
            .connectors
            .of(&name, |name| OfConnector::find(name, told));
        let direction = connector.direction;
        self.seen = self.seen.or(Some(direction));
        let Ok(sequence) = cell(columns.sequence).parse::<u32>() else {
            sink.skipped(SkipReason::BadRow, number);
            return;
        };
        let (event, data, context) = (
            cell(columns.event),
            cell(columns.data),
            cell(columns.context),
        );
        let id = log_key(&[cell(columns.session).as_bytes()]);
        let place = Place {
            session: joined_key(connector.key, id),
            sequence,
            is_last: event == "-",
        };
        let step = step(&event, &data, &context, direction);
        let Some(step) = step.or((sequence <= 1).then_some(Step::Silent)) else {
            self.sessions.line(place, None, sink);
            return;
        };
        let date = cell(columns.date);
        let Some(at) = self.stamps.certain(&date) else {
            sink.bad_date(&date, number);
            return;
        };
        sink.line_time(at);
        // The port of the organization's own side or of the other one tells what a session is.
        let by_port = match direction {
            Direction::Inbound => columns.local,
            Direction::Outbound => columns.remote,
        };
        let line = Line {
            session: place.session,
            sequence,
            at,
            step,
            content: log_key(&[event.as_bytes(), data.as_bytes(), context.as_bytes()]),
            direction,
            hop: connector.hop(port(&cell(by_port))),
            line: number,
        };
        // Only replies make transfers.
        let (remote, message_id) = match step {
            Step::Reply(_) => (cell(columns.remote), message_id_in(&data)),
            _ => (Cow::Borrowed(""), ""),
        };
        let told = Told {
            line,
            connector: &name,
            server: last_colon(&remote).map_or(&*remote, |(address, _)| address),
            message_id,
            name: "",
        };
        self.sessions.line(place, Some(told), sink);
    }
}

/// Receive connectors belong to a server, send connectors to the organization.
fn direction_by_connector(connector: &str) -> Direction {
    if connector.contains('\\') {
        Direction::Inbound
    } else {
        Direction::Outbound
    }
}

/// The port of `10.0.0.1:25` or `[::1]:25`; 0 if there is none.
fn port(endpoint: &str) -> u16 {
    last_colon(endpoint)
        .and_then(|(_, port)| trimmed(port).parse().ok())
        .unwrap_or(0)
}

/// What stands before and behind the last colon.
fn last_colon(endpoint: &str) -> Option<(&str, &str)> {
    let colon = memchr::memrchr(b':', endpoint.as_bytes())?;
    Some((endpoint.get(..colon)?, endpoint.get(colon + 1..)?))
}

fn step(event: &str, data: &str, context: &str, direction: Direction) -> Option<Step> {
    let (from_client, from_server) = match direction {
        Direction::Inbound => ("<", ">"),
        Direction::Outbound => (">", "<"),
    };
    if event == "+" {
        Some(Step::Opened)
    } else if event == "*" {
        information(context).or_else(|| information(data))
    } else if event == from_client {
        command(data).map(Step::Command)
    } else if event == from_server {
        reply(data).map(Step::Reply)
    } else {
        None
    }
}

fn information(text: &str) -> Option<Step> {
    // Most lines are too short to say either.
    if text.len() < "InternetMessageId ".len() {
        return None;
    }
    let outcome = behind(text, "negotiation ", b'g').unwrap_or_default();
    if outcome.starts_with("failed") {
        return Some(Step::NegotiationFailed);
    }
    if outcome.starts_with("succeeded") {
        let protocol = behind(text, "TLS protocol ", b'L').unwrap_or_default();
        let version = protocol.split(" negotiation").next().unwrap_or_default();
        return Some(Step::Negotiated(
            tls::class_of_version(version)
                .filter(|class| class.is_told_outright() && *class != TlsClass::None)
                .unwrap_or(TlsClass::TlsUnversioned),
        ));
    }
    let id = behind(text, "InternetMessageId ", b'M')?;
    Some(Step::Announced(message(
        id.split_whitespace().next().unwrap_or_default(),
    )))
}

fn command(data: &str) -> Option<Command> {
    let data = trimmed_start(data);
    let end = data.bytes().position(|byte| matches!(byte, b' ' | b':'));
    let word = data.get(..end.unwrap_or(data.len())).unwrap_or_default();
    let is = |name: &str| word.eq_ignore_ascii_case(name);
    Some(if word.is_empty() || word == "." {
        // The end of DATA is not a command of its own.
        return None;
    } else if is("MAIL") {
        Command::Mail {
            health: is_health_mailbox(data),
        }
    } else if is("RCPT") {
        Command::Recipient {
            health: is_health_mailbox(data),
        }
    } else if is("DATA") {
        Command::Data
    } else if is("BDAT") {
        let mut words = data.split_whitespace();
        Command::Chunk {
            last: words.any(|word| word.eq_ignore_ascii_case("LAST")),
        }
    } else if is("X-ANONYMOUSTLS") {
        Command::AnonymousTls
    } else if is("RSET") {
        Command::Reset
    } else if is("EHLO") || is("HELO") {
        Command::Greeting
    } else if is("STARTTLS") {
        Command::StartTls
    } else if is("AUTH") {
        Command::Auth
    } else if is("X-EXPS") {
        Command::ServerAuth
    } else {
        Command::Other
    })
}

/// Whether the address behind the colon begins with `HealthMailbox`.
fn is_health_mailbox(command: &str) -> bool {
    const START: &str = "healthmailbox";
    let address = command.split_once(':').map_or("", |(_, address)| address);
    let address = address.trim_start().trim_start_matches('<').trim_start();
    address
        .get(..START.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(START))
}

fn reply(data: &str) -> Option<Reply> {
    let data = trimmed_start(data);
    let code = data.get(..3)?.parse().ok()?;
    let rest = data.get(3..).unwrap_or_default();
    if rest.starts_with('-') || rest.starts_with(|c: char| c.is_ascii_digit()) {
        // More lines of this reply follow, or it is no reply.
        return None;
    }
    let rest = trimmed_start(rest);
    let queued = rest.starts_with("2.6.0") && holds(rest, "Queued mail for delivery", b'Q');
    let of_address = rest.starts_with("2.1.0") || rest.starts_with("2.1.5");
    let id = rest.strip_prefix("2.6.0").map_or("", str::trim_start);
    let id = id
        .split_whitespace()
        .next()
        .filter(|id| id.starts_with('<'))
        .unwrap_or_default();
    let text = match (queued, of_address) {
        (true, _) => ReplyText::Queued,
        (_, true) => ReplyText::OfAddress,
        _ => ReplyText::Any,
    };
    Some(Reply {
        code,
        text,
        message: message(id),
    })
}

/// The Message-ID in `250 2.6.0 <id> …`.
fn message_id_in(reply: &str) -> &str {
    if memchr::memchr(b'<', reply.as_bytes()).is_none() {
        return "";
    }
    let mut words = reply.split_whitespace();
    words
        .nth(2)
        .filter(|id| id.starts_with('<') && id.ends_with('>'))
        .unwrap_or_default()
}

fn message(id: &str) -> u64 {
    MessageKey::of_message_id(id).map_or(0, MessageKey::short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_as_text_and_as_numbers() {
        for (version, class) in [
            ("SP_PROT_TLS1_2_SERVER", TlsClass::Tls1_2),
            ("SP_PROT-TLS1_0_CLIENT", TlsClass::Tls1_0),
            ("4096", TlsClass::Tls1_3),
            ("strange", TlsClass::TlsUnversioned),
            ("", TlsClass::TlsUnversioned),
        ] {
            let text =
                format!("TLS protocol {version} negotiation succeeded using bulk encryption");
            assert_eq!(
                information(&text),
                Some(Step::Negotiated(class)),
                "{version}"
            );
        }
        assert_eq!(
            information("TLS negotiation failed with error NoCredentials"),
            Some(Step::NegotiationFailed)
        );
    }

    #[test]
    fn what_lines_say() {
        let rcpt = |health| Some(Command::Recipient { health });
        assert_eq!(command("rcpt to: <HEALTHMAILBOXab@x.example>"), rcpt(true));
        assert_eq!(command("RCPT TO:<a@x.example>"), rcpt(false));
        assert_eq!(command("BDAT 12 LAST"), Some(Command::Chunk { last: true }));
        assert_eq!(reply("250-SIZE"), None);
        assert_eq!(
            reply("250"),
            Some(Reply {
                code: 250,
                text: ReplyText::Any,
                message: 0
            })
        );
        let queued = reply("250 2.6.0 <a@b> [InternalId=1] 3 bytes Queued mail for delivery");
        assert_eq!(
            queued.map(|reply| (reply.text, reply.message)),
            Some((ReplyText::Queued, message("a@b")))
        );
        assert_eq!(port("[2001:db8::1]:587"), 587);
        let hop = |name, port| OfConnector::find(name, None).hop(port);
        assert_eq!(hop("Internet", 717), Hop::Internal);
        assert_eq!(hop("EX\\Client Frontend EX", 587), Hop::Submission);
    }
}
