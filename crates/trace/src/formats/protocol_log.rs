//! Exchange Server SMTP protocol logs (`RECV*.LOG`, `SEND*.LOG`): one row for each line of a session.
//!
//! This file says what each line means; [`crate::sessions::protocol`] puts the lines of a
//! session together.

use std::borrow::Cow;

use scan::RawRecord;

use crate::beside::words::Lowered;
use crate::beside::words::exchange::failed_negotiation;
use crate::beside::words::reply::{
    asks_for_certificate, is_refusal, refuses_clear_text, refuses_direct_send,
};
use crate::beside::{self, Reason, text_key};
use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::is_internal;
use crate::identity::{MessageKey, address_key, joined_key, log_key};
use crate::iso_stamp::Stamps;
use crate::meaning::Meaning;
use crate::options::Options;
use crate::recent::Recent;
use crate::sessions::protocol::{
    Certificate, Command, Hop, ProtocolLine, Refusal, Reply, ReplyText, Step,
};
use crate::sessions::whole::{NamedLine, Place, Sessions};
use crate::teller::LogHosts;
use crate::tls::{self, TlsClass};
use crate::words::{behind, first_of, holds, split_at, split_once, trimmed, trimmed_start};
use crate::{Direction, Format, Sink, SkipReason, address_in_command, bare_address};

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
        senders: Recent::default(),
        hosts: LogHosts::default(),
        stamps: Stamps::default(),
        sessions: Sessions::default(),
        cipher: String::new(),
        mechanism: String::new(),
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
    /// The hosts that gave a sender last, of which that was told.
    senders: Recent<()>,
    /// Servers whose connectors took the last sessions in.
    hosts: LogHosts,
    stamps: Stamps,
    sessions: Sessions,
    /// The cipher of a negotiation, put together.
    cipher: String,
    /// The mechanism of a login, in capitals.
    mechanism: String,
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
        // It tells nothing of transfers: whatever becomes of it, they stay as they are.
        let is_beside = step.is_beside() && sequence > 1;
        let date = cell(columns.date);
        let Some(at) = self.stamps.certain(&date) else {
            if is_beside || matches!(step, Step::Certified(_)) {
                // It counts nothing, so nothing is lost that a person must hear of.
                self.sessions.line(place, None, sink);
            } else {
                sink.bad_date(&date, number);
            }
            return;
        };
        if !is_beside {
            sink.line_time(at);
        }
        // A receive connector is called after its server; a session says so once.
        if sequence == 0
            && let Some((server, _)) = name.split_once('\\')
        {
            self.hosts.wrote(server, at, sink);
        }
        // The port of the organization's own side or of the other one tells what a session is.
        let by_port = match direction {
            Direction::Inbound => columns.local,
            Direction::Outbound => columns.remote,
        };
        let port = port(&cell(by_port));
        let line = ProtocolLine {
            session: place.session,
            sequence,
            at,
            step,
            content: content(step, &event, &data, &context),
            direction,
            hop: connector.hop(port),
            line: number,
        };
        let remote = cell(columns.remote);
        let address = last_colon(&remote).map_or(&*remote, |(address, _)| address);
        // Only replies make transfers.
        let (server, message_id) = match step {
            Step::Reply(_) => (address, message_id_in(&data)),
            _ => ("", ""),
        };
        let address = without_brackets(address);
        if direction == Direction::Inbound && matches!(step, Step::Command(Command::Mail { .. })) {
            self.senders.of(address, |address| {
                sink.beside(&beside::BesideFact::Mailed {
                    format: Format::ExchangeSmtpReceiveLog,
                    address,
                    name: "",
                });
            });
        }
        let names = match step {
            Step::LogIn(_) => {
                self.mechanism.clear();
                self.mechanism.push_str(&mechanism(&data));
                &*self.mechanism
            }
            Step::Authenticated(_) => &*data,
            Step::Command(Command::Mail { .. } | Command::Recipient { .. }) => {
                address_in_command(&data)
            }
            Step::Negotiated(_) => {
                self.cipher.clear();
                let says_it = |text: &&str| matches!(information(text), Some(Step::Negotiated(_)));
                let text = [&*context, &*data].into_iter().find(says_it);
                Algorithms::of(text.unwrap_or_default()).write(&mut self.cipher);
                &self.cipher
            }
            _ => "",
        };
        let told = NamedLine {
            line,
            connector: &name,
            server,
            message_id,
            name: names,
            peer: (address, port),
        };
        self.sessions.line(place, Some(told), sink);
    }
}

/// What tells a line from others of its number and time. Of a recipient the address tells it, however it
/// is spelt: equal addresses are one.
fn content(step: Step, event: &str, data: &str, context: &str) -> u64 {
    let address = match step {
        Step::Command(Command::Recipient { .. }) => bare_address(address_in_command(data)),
        _ => "",
    };
    if address.is_empty() {
        return log_key(&[event.as_bytes(), data.as_bytes(), context.as_bytes()]);
    }
    log_key(&[
        event.as_bytes(),
        &address_key(address).to_le_bytes(),
        context.as_bytes(),
    ])
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

/// An address without the brackets around one of IPv6.
fn without_brackets(address: &str) -> &str {
    let inner = address.strip_prefix('[').unwrap_or(address);
    inner.strip_suffix(']').unwrap_or(inner)
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
        information(context)
            .or_else(|| information(data))
            .or_else(|| information_beside(data, context, direction))
    } else if event == from_client {
        command(data)
    } else if event == from_server {
        reply(data, direction).map(Step::Reply).or_else(|| {
            // Of a reply of several lines each may tell why.
            match refusal(data, direction)? {
                Refusal::Tls(reason) => Some(Step::Stopped(reason)),
                Refusal::DirectSend => None,
            }
        })
    } else {
        None
    }
}

/// What a line tells beside the transfers: who the client is, or that this server sends nothing in clear.
fn information_beside(data: &str, context: &str, direction: Direction) -> Option<Step> {
    if direction == Direction::Inbound {
        let is_login = context.eq_ignore_ascii_case("authenticated");
        return is_login.then(|| Step::Authenticated(text_key(data)));
    }
    let is_refused = requires_tls(context) || requires_tls(data);
    is_refused.then_some(Step::Stopped(Reason::StarttlsNotSupported))
}

/// Whether a text says `STARTTLS is required to send mail`, in any case.
fn requires_tls(text: &str) -> bool {
    const WORDS: &[u8] = b"STARTTLS is required to send mail";
    const BEFORE_Q: usize = 14;
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'q', b'Q', bytes).any(|at| {
        let start = at.checked_sub(BEFORE_Q);
        let part = start.and_then(|start| bytes.get(start..start + WORDS.len()));
        part.is_some_and(|part| part.eq_ignore_ascii_case(WORDS))
    })
}

/// The mechanism that an `AUTH` names, in capitals; empty if it names none.
fn mechanism(data: &str) -> String {
    let word = data.split_whitespace().nth(1);
    word.unwrap_or_default().to_uppercase()
}

/// What a reply of 4xx or 5xx refuses, or one of its lines, where that stands beside the transfers.
fn refusal(data: &str, direction: Direction) -> Option<Refusal> {
    let data = trimmed_start(data);
    if !is_refusal(data) {
        return None;
    }
    let text = Lowered::of(data);
    let reason = match direction {
        Direction::Inbound => refuses_clear_text(&text).then_some(Reason::TlsRequiredByUs),
        Direction::Outbound if refuses_direct_send(data) => return Some(Refusal::DirectSend),
        Direction::Outbound => text
            .result_type()
            .or_else(|| refuses_clear_text(&text).then_some(Reason::TlsRequiredByThem))
            .or_else(|| asks_for_certificate(&text).then_some(Reason::ClientCertificate)),
    };
    reason.map(Refusal::Tls)
}

fn information(text: &str) -> Option<Step> {
    // Most lines are too short to say either.
    if text.len() < "InternetMessageId ".len() {
        return None;
    }
    let outcome = behind(text, "negotiation ", b'g').unwrap_or_default();
    if outcome.starts_with("failed") {
        return Some(Step::NegotiationFailed(failed_negotiation(text)));
    }
    if outcome.starts_with("succeeded") {
        let protocol = behind(text, "TLS protocol ", b'L').unwrap_or_default();
        let version = split_at(protocol, " negotiation", b'g').map_or(protocol, |(told, _)| told);
        return Some(Step::Negotiated(
            tls::class_of_version(version)
                .filter(|class| class.is_told_outright() && *class != TlsClass::None)
                .unwrap_or(TlsClass::TlsUnversioned),
        ));
    }
    if let Some(id) = behind(text, "InternetMessageId ", b'M') {
        let id = id.split_whitespace().next().unwrap_or_default();
        return Some(Step::Announced(message(id)));
    }
    certificate(text).map(Step::Certified)
}

/// What a line tells of the certificate of the other side.
fn certificate(text: &str) -> Option<Certificate> {
    let quoted = |text| split_once(text, b'\'').map(|(inner, _)| trimmed(inner));
    if let Some(capabilities) = behind(text, "TlsDomainCapabilities='", b'T') {
        let status = behind(capabilities, "Status='", b'S')?;
        let domain = behind(status, "Domain='", b'D').and_then(quoted);
        return match quoted(status)? {
            "Success" if domain.is_some_and(|domain| !domain.is_empty()) => {
                Some(Certificate::HasName)
            }
            "NoRemoteCertificate" => Some(Certificate::Missing),
            _ => None,
        };
    }
    if let Some(status) = behind(text, "hain validation status: '", b'v') {
        return match quoted(status)? {
            "Valid" => Some(Certificate::Trusted),
            "TestBypassed" => None,
            _ => Some(Certificate::BadChain),
        };
    }
    let is_validated = holds(text, "Validated received certificate", b'V');
    is_validated.then_some(Certificate::Trusted)
}

/// The algorithms of a negotiation, as Exchange names them; empty where it does not.
#[derive(Debug, Default, PartialEq)]
struct Algorithms<'a> {
    bulk: &'a str,
    mac: &'a str,
    mac_strength: &'a str,
    key_exchange: &'a str,
}

impl<'a> Algorithms<'a> {
    /// Reads `… using bulk encryption algorithm B with strength n bits, MAC hash algorithm M with
    /// strength n bits and key exchange algorithm K with strength n bits`.
    fn of(text: &'a str) -> Self {
        let word = |text| first_of(text).trim_end_matches([',', ';', '.']);
        let bulk = behind(text, "bulk encryption algorithm ", b'k').map_or("", word);
        let key_exchange = behind(text, "key exchange algorithm ", b'x').map_or("", word);
        let behind_mac = behind(text, "MAC hash algorithm ", b'M').unwrap_or_default();
        let mac = word(behind_mac);
        let strength = behind_mac
            .get(mac.len()..)
            .and_then(|rest| rest.strip_prefix(" with strength "));
        Self {
            bulk,
            mac,
            mac_strength: strength.map_or("", word),
            key_exchange,
        }
    }

    /// In one word: `CALG_AES_256/CALG_SHA_384:0/CALG_ECDH_EPHEM`, with what is told.
    fn write(&self, to: &mut String) {
        if self.bulk.is_empty() {
            return;
        }
        to.push_str(self.bulk);
        for (before, word) in [
            ('/', self.mac),
            (':', self.mac_strength),
            ('/', self.key_exchange),
        ] {
            if !word.is_empty() {
                to.push(before);
                to.push_str(word);
            }
        }
    }
}

fn command(data: &str) -> Option<Step> {
    let data = trimmed_start(data);
    let end = data.bytes().position(|byte| matches!(byte, b' ' | b':'));
    let word = data.get(..end.unwrap_or(data.len())).unwrap_or_default();
    let is = |name: &str| word.eq_ignore_ascii_case(name);
    let command = if word.is_empty() || word == "." {
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
        return Some(Step::LogIn(text_key(&mechanism(data))));
    } else if is("X-EXPS") {
        Command::ServerAuth
    } else {
        Command::Other
    };
    Some(Step::Command(command))
}

/// Whether the address behind the colon begins with `HealthMailbox`.
fn is_health_mailbox(command: &str) -> bool {
    const START: &str = "healthmailbox";
    let address = split_once(command, b':').map_or("", |(_, address)| address);
    let address = address.trim_start().trim_start_matches('<').trim_start();
    address
        .get(..START.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(START))
}

fn reply(data: &str, direction: Direction) -> Option<Reply> {
    let data = trimmed_start(data);
    let code: u16 = data.get(..3)?.parse().ok()?;
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
        // Most replies refuse nothing.
        refusal: match code {
            ..400 => None,
            _ => refusal(data, direction),
        },
    })
}

/// The Message-ID in `250 2.6.0 <id> …`.
fn message_id_in(reply: &str) -> &str {
    if memchr::memchr(b'<', reply.as_bytes()).is_none() {
        return "";
    }
    let behind_first = |text| {
        let text = trimmed_start(text);
        text.get(first_of(text).len()..).unwrap_or_default()
    };
    let third = first_of(behind_first(behind_first(reply)));
    match third.as_bytes() {
        [b'<', .., b'>'] => third,
        _ => "",
    }
}

fn message(id: &str) -> u64 {
    MessageKey::of_message_id(id).map_or(0, MessageKey::short)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::recording_sink::{BesideRecorder, EvidenceRecorder};

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
            Some(Step::NegotiationFailed(Some(Reason::TlsUnavailableHere)))
        );
    }

    #[test]
    fn what_lines_say() {
        let rcpt = |health| Some(Step::Command(Command::Recipient { health }));
        let reply = |data| reply(data, Direction::Inbound);
        assert_eq!(command("rcpt to: <HEALTHMAILBOXab@x.example>"), rcpt(true));
        assert_eq!(command("RCPT TO:<a@x.example>"), rcpt(false));
        let last = Step::Command(Command::Chunk { last: true });
        assert_eq!(command("BDAT 12 LAST"), Some(last));
        assert_eq!(reply("250-SIZE"), None);
        assert_eq!(
            reply("250"),
            Some(Reply {
                code: 250,
                text: ReplyText::Any,
                message: 0,
                refusal: None
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

    #[test]
    fn certificates() {
        for (text, expected) in [
            (
                "TlsDomainCapabilities='AcceptOorgProtocol'; Status='Success'; Domain='a.example'",
                Some(Certificate::HasName),
            ),
            (
                "TlsDomainCapabilities='None'; Status='Success'; Domain=''",
                None,
            ),
            ("TlsDomainCapabilities='None'; Status='Success'", None),
            (
                "TlsDomainCapabilities='None'; Status='NoRemoteCertificate'",
                Some(Certificate::Missing),
            ),
            ("Validated received certificate", Some(Certificate::Trusted)),
            (
                "Client certificate chain validation status: 'Valid'",
                Some(Certificate::Trusted),
            ),
            (
                "Client certificate chain validation status: 'EmptyCertificate'",
                Some(Certificate::BadChain),
            ),
            ("Chain validation status: 'TestBypassed'", None),
            (
                "Chain validation status: 'UntrustedRoot'",
                Some(Certificate::BadChain),
            ),
            ("Received certificate", None),
            (
                "Sending certificate Subject Issuer name Serial number",
                None,
            ),
        ] {
            assert_eq!(information(text), expected.map(Step::Certified), "{text}");
        }
    }

    #[test]
    fn algorithms() {
        let written = |text: &str| {
            let mut to = String::new();
            Algorithms::of(text).write(&mut to);
            to
        };
        const USING: &str = "TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using bulk \
             encryption algorithm";
        for (rest, expected) in [
            (
                "CALG_AES_256 with strength 256 bits, MAC hash algorithm CALG_SHA_384 with strength 0 bits \
                 and key exchange algorithm CALG_ECDH_EPHEM with strength 384 bits",
                "CALG_AES_256/CALG_SHA_384:0/CALG_ECDH_EPHEM",
            ),
            (
                "26128 with strength 256 bits, MAC hash algorithm CALG_SHA1 with strength 160 bits",
                "26128/CALG_SHA1:160",
            ),
            (
                "CALG_AES_256, and key exchange algorithm CALG_DH",
                "CALG_AES_256/CALG_DH",
            ),
            ("CALG_AES_256", "CALG_AES_256"),
            ("", ""),
        ] {
            assert_eq!(written(&format!("{USING} {rest}")), expected, "{rest}");
        }
        assert_eq!(written("TLS protocol 4096 negotiation succeeded"), "");
    }

    /// Lines of one session, from the first.
    fn session(id: &str, way: [char; 2], lines: &[(char, &str, &str)]) -> String {
        let row = |(number, (event, data, context)): (usize, &(char, &str, &str))| {
            let event = match event {
                'c' => way[0],
                's' => way[1],
                other => *other,
            };
            format!(
                "2026-11-16T10:00:00.000Z,A,{id},{number},10.0.0.1:25,198.51.100.7:25,{event},\"{data}\",\"{context}\"\r\n"
            )
        };
        lines.iter().enumerate().map(row).collect()
    }

    fn told(kind: &str, sessions: &[String]) -> Vec<String> {
        let head = format!(
            "#Software: Microsoft Exchange Server\r\n#Log-type: SMTP {kind} Protocol Log\r\n#Fields: \
             date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,\
             context\r\n"
        );
        EvidenceRecorder::of(&(head + &sessions.concat()), &Options::default())
    }

    const NEGOTIATED: &str = "TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using bulk \
         encryption algorithm CALG_AES_256 with strength 256 bits, MAC hash algorithm CALG_SHA_384 with \
         strength 0 bits and key exchange algorithm CALG_ECDHE with strength 256 bits";

    #[test]
    fn senders_of_a_receive_log() {
        let lines = [
            ('+', "", ""),
            ('*', "", NEGOTIATED),
            (
                '*',
                "",
                "Client certificate chain validation status: 'EmptyCertificate'",
            ),
            (
                '*',
                "",
                "TlsDomainCapabilities='None'; Status='NoRemoteCertificate'",
            ),
            ('c', "MAIL FROM:<A@B.Example> SIZE=1", ""),
            ('s', "250 2.1.0 Sender OK", ""),
            ('c', "RCPT TO:<x@own.example>", ""),
            ('s', "250 2.1.5 Recipient OK", ""),
            ('c', "BDAT 1 LAST", ""),
            (
                's',
                "250 2.6.0 <a@b> [InternalId=1] Queued mail for delivery",
                "",
            ),
            ('c', "MAIL FROM:<>", ""),
            ('s', "250 2.1.0 Sender OK", ""),
            ('c', "RCPT TO:<x@own.example>", ""),
            ('s', "250 2.1.5 Recipient OK", ""),
            ('c', "BDAT 1 LAST", ""),
            (
                's',
                "250 2.6.0 <c@b> [InternalId=2] Queued mail for delivery",
                "",
            ),
            ('-', "", "Local"),
        ];
        let whole = session("1", ['<', '>'], &lines);
        let cipher = "CALG_AES_256/CALG_SHA_384:0/CALG_ECDHE";
        assert_eq!(
            told("Receive", &[whole]),
            [
                format!("<A@B.Example> >  [{cipher}] unverified"),
                format!("<> >  [{cipher}] unverified"),
            ]
        );
        let open = session("1", ['<', '>'], &lines[..8]);
        assert_eq!(
            told("Receive", &[open]),
            [
                format!("? >  [{cipher}] cannot_tell"),
                "<A@B.Example> >  [] cannot_tell".to_owned(),
                "? > <x@own.example> [] cannot_tell".to_owned(),
            ]
        );
    }

    #[test]
    fn recipients_of_a_send_log() {
        let lines = [
            ('+', "", ""),
            ('*', "", NEGOTIATED),
            ('*', "", "Validated received certificate"),
            (
                '*',
                "",
                "TlsDomainCapabilities='None'; Status='Success'; Domain='m.n'",
            ),
            ('c', "MAIL FROM:<o@own.example>", ""),
            ('c', "RCPT TO:<x@a.example>", ""),
            ('c', "RCPT TO: Y@A.example NOTIFY=NEVER", ""),
            ('c', "RCPT TO:<no@c.example>", ""),
            ('c', "RCPT TO:<z@xn--b.example>", ""),
            ('s', "250 2.1.0 ok", ""),
            ('s', "250 2.1.5 ok", ""),
            ('s', "250 2.1.5 ok", ""),
            ('s', "550 5.1.1 no", ""),
            ('s', "250 2.1.5 ok", ""),
            ('c', "DATA", ""),
            ('s', "354 go", ""),
            ('s', "250 2.0.0 ok", ""),
            ('-', "", "Local"),
        ];
        let whole = session("1", ['>', '<'], &lines);
        let told = told("Send", &[whole]);
        assert_eq!(told.len(), 1);
        // Their order is that of the lines' hashes.
        let (before, addresses) = told[0].split_once(" > ").unwrap();
        let (addresses, behind) = addresses.split_once(" [").unwrap();
        let mut addresses: Vec<_> = addresses.split(" + ").collect();
        addresses.sort_unstable();
        assert_eq!(before, "?");
        assert_eq!(
            addresses,
            ["<x@a.example>", "<z@xn--b.example>", "Y@A.example"]
        );
        assert_eq!(behind, "CALG_AES_256/CALG_SHA_384:0/CALG_ECDHE] verified");
    }

    #[test]
    fn equal_recipients_are_one_however_they_are_spelt() {
        let lines = [
            ('+', "", ""),
            ('c', "MAIL FROM:<o@own.example>", ""),
            ('c', "RCPT TO:<x@a.example>", ""),
            ('c', "RCPT TO:<X@A.example> NOTIFY=NEVER", ""),
            ('s', "250 2.1.0 ok", ""),
            ('s', "250 2.1.5 ok", ""),
            ('s', "250 2.1.5 ok", ""),
            ('c', "DATA", ""),
            ('s', "354 go", ""),
            ('s', "250 2.0.0 ok", ""),
            ('-', "", "Local"),
        ];
        let told = told("Send", &[session("1", ['>', '<'], &lines)]);
        assert_eq!(told, ["? > <x@a.example> [] cannot_tell"]);
    }

    #[test]
    fn a_session_that_tells_nothing() {
        let lines = [
            ('+', "", ""),
            ('c', "MAIL FROM:", ""),
            ('s', "250 2.1.0 Sender OK", ""),
            ('c', "BDAT 1 LAST", ""),
            (
                's',
                "250 2.6.0 <a@b> [InternalId=1] Queued mail for delivery",
                "",
            ),
            ('-', "", "Local"),
        ];
        let whole = session("1", ['<', '>'], &lines);
        assert_eq!(told("Receive", &[whole]), [""; 0]);
    }

    /// A session with these ends of the connection, from its first line.
    fn between(
        id: &str,
        kind: &str,
        [local, remote]: [&str; 2],
        lines: &[(char, &str, &str)],
    ) -> String {
        let way = if kind == "Receive" {
            ['<', '>']
        } else {
            ['>', '<']
        };
        let row = |(number, (event, data, context)): (usize, &(char, &str, &str))| {
            let event = match event {
                'c' => way[0],
                's' => way[1],
                other => *other,
            };
            format!(
                "2026-11-16T10:00:{number:02}.000Z,A,{id},{number},{local},{remote},{event},\"{data}\",\"{context}\"\r\n"
            )
        };
        lines.iter().enumerate().map(row).collect()
    }

    /// What is told beside the transfers: of whole sessions, and of the same without their last lines,
    /// which must be the same.
    fn beside(kind: &str, ends: [&str; 2], sessions: &[&[(char, &str, &str)]]) -> Vec<String> {
        let head = format!(
            "#Log-type: SMTP {kind} Protocol Log\r\n#Fields: date-time,connector-id,session-id,\
             sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n"
        );
        let all = |last: &[(char, &str, &str)]| {
            let sessions = sessions.iter().enumerate().map(|(number, lines)| {
                between(&format!("S{number}"), kind, ends, &[*lines, last].concat())
            });
            let text: String = std::iter::once(head.clone()).chain(sessions).collect();
            BesideRecorder::of(&text, &Options::default())
        };
        let whole = all(&[('-', "", "Local")]);
        let cut = all(&[]);
        let sorted = |mut told: Vec<String>| {
            told.sort_unstable();
            told
        };
        let bare = cut.iter().map(|told| told.trim_start_matches("cut "));
        let bare = bare.map(str::to_owned).collect();
        assert_eq!(sorted(bare), sorted(whole.clone()));
        whole
    }

    const OUT: [&str; 2] = ["10.0.0.1:4711", "203.0.113.9:25"];
    const IN: [&str; 2] = ["10.0.0.1:25", "[2001:DB8::9]:4711"];
    const FAILED: (char, &str, &str) = ('*', "", "TLS negotiation failed with error CertExpired");
    const ANNOUNCED: (char, &str, &str) = (
        '*',
        "",
        "sending message with RecordId 1 and InternetMessageId <a@b>",
    );

    #[test]
    fn what_tls_stopped_on_the_way_out() {
        let told = |lines: &[(char, &str, &str)]| beside("Send", OUT, &[lines]);
        let attempt = |at: u32, reason: &str, domains: &str, messages: u32| {
            vec![format!(
                "2026-11-16T10:00:{at:02}Z outbound {reason} 203.0.113.9 > {domains} {messages}"
            )]
        };
        assert_eq!(
            told(&[
                ('+', "", ""),
                ('c', "STARTTLS", ""),
                ('s', "220 go", ""),
                FAILED
            ]),
            attempt(3, "certificate-expired", "", 0)
        );
        // The best of all, at the time of the first; the message that was announced before it.
        assert_eq!(
            told(&[
                ('+', "", ""),
                ANNOUNCED,
                ('c', "STARTTLS", ""),
                ('s', "454 4.7.0 TLS not available", ""),
                FAILED,
                ('c', "MAIL FROM:<o@own.example>", ""),
                ('s', "250 2.1.0 ok", ""),
                ('c', "RCPT TO:<x@A.example>", ""),
                ('c', "RCPT TO:<y@b.example>", ""),
                ('c', "RCPT TO:<z@a.example>", ""),
                ('s', "550-5.7.10 TLS required", ""),
                ('s', "550 5.7.10 by recipient", ""),
            ]),
            attempt(3, "certificate-expired", "a.example + b.example", 1)
        );
        // The first one that is announced behind it, where none was before.
        assert_eq!(
            told(&[('+', "", ""), FAILED, ANNOUNCED]),
            attempt(1, "certificate-expired", "", 1)
        );
        for (line, reason) in [
            (
                ('*', "451 5.7.3 StartTLS is required to send mail", ""),
                "starttls-not-supported",
            ),
            (
                ('s', "451 5.7.3 STARTTLS is required to send mail", ""),
                "tls-required-by-them",
            ),
            (
                ('s', "550-5.7.26 sts-policy-invalid", ""),
                "sts-policy-invalid",
            ),
            (
                ('s', "550 5.7.51 x; RestrictDomainsToCertificate", ""),
                "client-certificate",
            ),
        ] {
            assert_eq!(told(&[('+', "", ""), line]), attempt(1, reason, "", 0));
        }
        for line in [
            ('s', "454 4.7.0 TLS not available", ""),
            ('s', "250 TLS required", ""),
            ('s', "550 5.1.1 no", ""),
            ('c', "550 5.7.10 TLS required", ""),
            ('*', "", "TLS negotiation failed"),
        ] {
            assert_eq!(told(&[('+', "", ""), line]), [""; 0], "{line:?}");
        }
        // Another answer than that to STARTTLS, and a STARTTLS that was answered well.
        for line in [('c', "EHLO x", ""), ('s', "220 go", "")] {
            let lines = [
                ('+', "", ""),
                ('c', "STARTTLS", ""),
                line,
                ('s', "550 x", ""),
            ];
            assert_eq!(told(&lines), [""; 0], "{line:?}");
        }
    }

    #[test]
    fn what_tls_stopped_on_the_way_in() {
        let told = |ends, lines: &[(char, &str, &str)]| beside("Receive", ends, &[lines]);
        let refused = [
            ('+', "", ""),
            ('c', "MAIL FROM:<A@B.example>", ""),
            ('s', "530 5.7.0 Must issue a STARTTLS command first", ""),
            ('c', "MAIL FROM:<c@d.example>", ""),
            ('s', "451 5.7.3 Must issue a STARTTLS command first", ""),
        ];
        let attempt = |side: &str, address: &str| {
            vec![
                format!("mail from {address}"),
                format!("2026-11-16T10:00:02Z {side} tls-required-by-us {address} > b.example 0"),
            ]
        };
        assert_eq!(
            told(["10.0.0.1:25", "203.0.113.9:4711"], &refused),
            attempt("inbound", "203.0.113.9")
        );
        assert_eq!(
            told(["10.0.0.1:587", "10.0.0.8:4711"], &refused),
            attempt("submission", "10.0.0.8")
        );
        // The host itself, and hops inside the organization.
        for ends in [
            ["10.0.0.1:25", "127.0.0.1:4711"],
            ["[::1]:25", "[::1]:4711"],
            ["10.0.0.1:2525", "203.0.113.9:4711"],
        ] {
            let told = told(ends, &refused);
            assert!(
                told.iter().all(|told| told.starts_with("mail from")),
                "{told:?}"
            );
        }
        let ours = [
            ('+', "", ""),
            ('c', "STARTTLS", ""),
            ('s', "454 4.7.0 no", ""),
        ];
        assert_eq!(
            told(IN, &ours),
            ["2026-11-16T10:00:02Z inbound tls-unavailable-here 2001:db8::9 >  0"]
        );
        let anonymous = [&ours[..], &[('c', "X-ANONYMOUSTLS", "")]].concat();
        assert_eq!(told(IN, &anonymous), [""; 0]);
        // Words of replies that others give.
        let words = [('+', "", ""), ('s', "550 sts-policy-invalid", "")];
        assert_eq!(told(IN, &words), [""; 0]);
    }

    const MESSAGE: [(char, &str, &str); 6] = [
        ('c', "MAIL FROM:<o@own.example>", ""),
        ('s', "250 2.1.0 ok", ""),
        ('c', "RCPT TO:<x@a.example>", ""),
        ('s', "250 2.1.5 ok", ""),
        ('c', "BDAT 1 LAST", ""),
        (
            's',
            "250 2.6.0 <a@b> [InternalId=1] Queued mail for delivery",
            "",
        ),
    ];

    #[test]
    fn mail_that_is_handed_in() {
        let login = [
            ('+', "", ""),
            ('c', "AUTH plain AGEAYg==", ""),
            ('s', "535 5.7.3 no", ""),
            ('c', "auth Login", ""),
            ('s', "334 x", ""),
            ('c', "eA==", ""),
            ('*', "OWN\\bob", "Authenticated"),
            ('s', "235 2.7.0 ok", ""),
        ];
        let lines = [&login[..], &MESSAGE, &MESSAGE].concat();
        assert_eq!(
            beside("Receive", ["10.0.0.1:25", "127.0.0.1:4711"], &[&lines]),
            [
                "mail from 127.0.0.1",
                "2026-11-16T10:00:13Z handed in Is(None) OWN\\bob 127.0.0.1 LOGIN 25",
                "2026-11-16T10:00:19Z handed in Is(None) OWN\\bob 127.0.0.1 LOGIN 25",
            ]
        );
        // On port 587 whoever it is, and encrypted.
        let lines = [&[('+', "", ""), ('*', "", NEGOTIATED)][..], &MESSAGE].concat();
        assert_eq!(
            beside("Receive", ["10.0.0.1:587", "10.0.0.8:4711"], &[&lines]),
            [
                "mail from 10.0.0.8",
                "2026-11-16T10:00:07Z handed in Is(Tls1_2) - 10.0.0.8 - 587",
            ]
        );
        // A probe of the monitoring, a login of a server, and one of this server at another.
        let probe = [
            ('c', "MAIL FROM:<HealthMailbox1@own.example>", ""),
            ('s', "250 2.1.0 ok", ""),
        ];
        let lines = [&[('+', "", "")][..], &probe, &MESSAGE[2..]].concat();
        let told = beside("Receive", ["10.0.0.1:587", "10.0.0.8:4711"], &[&lines]);
        assert_eq!(told, ["mail from 10.0.0.8"]);
        let server = [
            ('+', "", ""),
            ('c', "X-EXPS GSSAPI", ""),
            ('s', "235 ok", ""),
        ];
        let lines = [&server[..], &MESSAGE].concat();
        assert_eq!(
            beside("Receive", ["10.0.0.1:25", "10.0.0.8:4711"], &[&lines]),
            [
                "mail from 10.0.0.8",
                "2026-11-16T10:00:08Z inbound clear - address"
            ]
        );
        let lines = [&login[..], &MESSAGE].concat();
        assert_eq!(
            beside("Send", OUT, &[&lines]),
            ["2026-11-16T10:00:13Z outbound clear - address"]
        );
    }

    #[test]
    fn mail_that_the_service_refuses_as_direct_send() {
        let refused = [
            ('+', "", ""),
            ANNOUNCED,
            ('c', "MAIL FROM:<o@own.example>", ""),
            ('s', "250 2.1.0 ok", ""),
            ('c', "RCPT TO:<x@a.example>", ""),
            (
                's',
                "550 5.7.68 TenantInboundAttribution; Direct Send not allowed",
                "",
            ),
        ];
        assert_eq!(
            beside("Send", OUT, &[&refused, &refused[..2]]),
            ["2026-11-16T10:00:05Z direct refused"]
        );
        assert_eq!(
            beside("Receive", IN, &[&refused]),
            ["mail from 2001:DB8::9"]
        );
    }

    /// Lines of a session that tell something beside its messages, or seem to.
    fn any_line() -> impl Strategy<Value = (char, &'static str, &'static str)> {
        let others = vec![
            FAILED,
            ANNOUNCED,
            ('*', "", NEGOTIATED),
            ('*', "OWN\\bob", "authenticated"),
            ('*', "", "STARTTLS is required to send mail"),
            ('c', "EHLO x", ""),
            ('c', "STARTTLS", ""),
            ('c', "AUTH LOGIN", ""),
            ('c', "X-EXPS", ""),
            ('c', "X-ANONYMOUSTLS", ""),
            ('c', "RSET", ""),
            ('s', "220 go", ""),
            ('s', "235 ok", ""),
            ('s', "250 ok", ""),
            ('s', "334 x", ""),
            ('s', "354 x", ""),
            ('s', "454 4.7.0 TLS not available", ""),
            ('s', "530-5.7.0 Must issue a STARTTLS command first", ""),
            ('s', "550 5.7.68 no", ""),
            ('s', "550 dane-required", ""),
        ];
        let more = MESSAGE.into_iter().chain(MESSAGE).chain(MESSAGE);
        prop::sample::select(others.into_iter().chain(more).collect::<Vec<_>>())
    }

    proptest! {
        #[test]
        fn sessions_that_end_tell_what_open_ones_do(
            sessions in prop::collection::vec(prop::collection::vec(any_line(), 0..30), 1..4),
            port in prop::sample::select(vec![25, 587, 2525]),
            peer in prop::sample::select(vec!["203.0.113.9:4711", "127.0.0.1:9", ""]),
            receives: bool,
        ) {
            let local = format!("10.0.0.1:{port}");
            let sessions: Vec<_> = sessions.iter().map(|lines| &lines[..]).collect();
            // What is told of whole sessions and of open ones is compared in there.
            beside(if receives { "Receive" } else { "Send" }, [&local, peer], &sessions);
        }
    }
}
