//! Lines of Postfix that say what TLS stopped, who hands mail in, and what became of mail.
//!
//! Source of the rules: `docs/stopped.md`, Postfix.

use std::borrow::Cow;

use super::{fields, peer_of_server, queue_id, side_of, submission_service};
use crate::beside::words::{Lowered, library, reply};
use crate::beside::{BesideFact, Login, Reason, Side, host_text, message_key};
use crate::formats::said::{Bracketed, Said};
use crate::identity::{address_key, host_key};
use crate::sessions::mail_server::Step;
use crate::sessions::own_network::Side as Network;
use crate::sessions::sign::{End, Kind, Sign};
use crate::syslog::SyslogLine;
use crate::words::{holds, split_at};
use crate::{Format, domain_of_address};

const FORMAT: Format = Format::PostfixLog;

/// Whether the counts of commands tell STARTTLS as `a/b` with fewer that succeeded (`false`), or as
/// succeeded each time. `None` where they do not tell it.
pub(super) fn starttls(counts: &str) -> Option<bool> {
    let (succeeded, all) = count(counts, "starttls=")?;
    Some(succeeded >= all)
}

/// How often a command succeeded, and how often it came.
fn count(counts: &str, command: &str) -> Option<(u64, u64)> {
    let (before, value) = split_at(counts, command, b'=')?;
    let value = match before.as_bytes().last() {
        Some(last) if !last.is_ascii_whitespace() => {
            // Another command ends with it.
            let mut words = counts.split_ascii_whitespace();
            words.find_map(|word| word.strip_prefix(command))?
        }
        _ => value,
    };
    let value = value.split(|c: char| !c.is_ascii_graphic()).next()?;
    match value.split_once('/') {
        Some((succeeded, all)) => Some((succeeded.parse().ok()?, all.parse().ok()?)),
        None => {
            let number = value.parse().ok()?;
            Some((number, number))
        }
    }
}

/// The client of a sign; without an address it is that of the connection, which other lines name.
fn by_client(line: &SyslogLine<'_>, host: &str, said: &mut Said<'_>) -> Sign {
    let mut sign = empty(Side::Inbound);
    if let Some(client) = Bracketed::of(host) {
        sign.peer = host_key(client.inner);
        sign.network = side_of(line, &client);
        sign.address = said.text(&host_text(client.inner));
        sign.name = said.text(&host_text(client.name));
    }
    sign
}

fn by_server(server: Option<&Bracketed<'_>>, said: &mut Said<'_>) -> Sign {
    let mut sign = empty(Side::Outbound);
    if let Some(server) = server {
        sign.peer = peer_of_server(server);
        sign.network = Network::of(server.inner);
        sign.address = said.text(&host_text(server.inner));
        sign.name = said.text(&host_text(server.name));
    }
    sign
}

fn empty(side: Side) -> Sign {
    Sign {
        format: FORMAT,
        side,
        kind: Kind::Lost,
        peer: 0,
        network: Network::NotTold,
        address: 0,
        name: 0,
        queue: 0,
        recipient: 0,
        domain: 0,
    }
}

fn of_service(is_submission: bool) -> Side {
    match is_submission {
        true => Side::Submission,
        false => Side::Inbound,
    }
}

/// The last line of a connection counts STARTTLS that failed.
pub(super) fn counted(
    line: &SyslogLine<'_>,
    host: &str,
    counts: &str,
    is_submission: bool,
    said: &mut Said<'_>,
) {
    let has_mail = count(counts, "mail=").is_some_and(|(succeeded, _)| succeeded > 0);
    let sign = Sign {
        kind: Kind::CountedFailed { has_mail },
        side: of_service(is_submission),
        ..by_client(line, host, said)
    };
    said.step(Step::Sign(sign));
}

/// Other lines of a server.
pub(super) fn server(line: &SyslogLine<'_>, is_submission: bool, said: &mut Said<'_>) {
    const OFF: [&str; 3] = [
        "disabling TLS support",
        "TLS won't be enabled",
        "TLS context initialization failed",
    ];
    let message = line.message;
    let (kind, host, sender) = if let Some(rest) = message.strip_prefix("SSL_accept error from ") {
        let (host, text) = split_at(rest, ": ", b':').unwrap_or((rest, ""));
        let reason = library::reason(&Lowered::unquoted(text));
        (Kind::Failed(reason), host, None)
    } else if let Some(text) = message.strip_prefix(LIBRARY) {
        let reason = library::reason(&Lowered::unquoted(text));
        (Kind::Adds(reason), "", None)
    } else if let Some(host) = message.strip_prefix("lost connection after STARTTLS from ") {
        (Kind::Lost, host, None)
    } else if let Some(rest) = message.strip_prefix("NOQUEUE: abort: TLS from ") {
        let (host, text) = split_at(rest, ": ", b':').unwrap_or((rest, ""));
        let words = [
            "No client certificate presented",
            "Client certificate not trusted",
        ];
        if !words.iter().any(|words| text.starts_with(words)) {
            return;
        }
        (Kind::Failed(Reason::ClientCertificate), host, None)
    } else if let Some((_, host)) = split_at(message, "Refusing STARTTLS request from ", b'R') {
        (Kind::Failed(Reason::TlsUnavailableHere), host, None)
    } else if let Some((_, rejected)) = split_at(message, "reject: ", b'j') {
        let Some(rejected) = Rejected::of(rejected) else {
            return;
        };
        if let Some(client) = Bracketed::of(rejected.host)
            && rejected.shows_mail()
        {
            mailed(&client, said);
        }
        if !message.starts_with("NOQUEUE: reject: ") || !rejected.asks_for_tls() {
            return;
        }
        (
            Kind::Failed(Reason::TlsRequiredByUs),
            rejected.host,
            rejected.sender(),
        )
    } else if OFF.iter().any(|words| message.contains(words)) {
        (Kind::SwitchedOff, "", None)
    } else {
        return;
    };
    let domain = sender.and_then(domain_of_address);
    let sign = Sign {
        kind,
        side: of_service(is_submission),
        domain: domain.map_or(0, |domain| said.text(&domain)),
        ..by_client(line, host, said)
    };
    said.step(Step::Sign(sign));
}

const LIBRARY: &str = "warning: TLS library problem: ";

/// `VERB from HOST[IP]: CODE x.y.z TEXT; from=<…> …`.
struct Rejected<'a> {
    verb: &'a str,
    host: &'a str,
    reply: &'a str,
}

impl<'a> Rejected<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (verb, rest) = text.split_once(" from ")?;
        let (host, reply) = rest.split_once("]: ")?;
        let host = rest.get(..=host.len())?;
        Some(Self { verb, host, reply })
    }

    fn shows_mail(&self) -> bool {
        ["MAIL", "RCPT", "DATA", "END-OF-MESSAGE"].contains(&self.verb)
    }

    /// Whether clear text is why: in the text of the reply, and nowhere else in the line.
    fn asks_for_tls(&self) -> bool {
        let Some((code, rest)) = self.reply.split_once(' ') else {
            return false;
        };
        let Some((enhanced, mut text)) = rest.split_once(' ') else {
            return false;
        };
        let of_policy = enhanced
            .get(1..)
            .is_some_and(|rest| rest.starts_with(".7."));
        if !reply::is_refusal(code) || code.len() != 3 || !of_policy {
            return false;
        }
        // What was refused may be named first: `<x>: Client host rejected: `.
        loop {
            if let Some(inner) = text.strip_prefix('<')
                && let Some((_, behind)) = inner.split_once(">: ")
            {
                text = behind;
            } else if let Some((before, behind)) = text.split_once("rejected: ")
                && before
                    .chars()
                    .all(|c| c.is_ascii_alphabetic() || matches!(c, ' ' | '-'))
            {
                text = behind;
            } else {
                break;
            }
        }
        let lowered = Lowered::of(text);
        let starts = [
            "must issue a starttls command first",
            "session encryption is required",
        ];
        starts
            .iter()
            .any(|start| lowered.as_str().starts_with(start))
    }

    fn sender(&self) -> Option<&'a str> {
        let (_, behind) = self.reply.split_once("; ")?;
        let from = behind.strip_prefix("from=<")?;
        from.split_once('>').map(|(sender, _)| sender)
    }
}

/// A client gave a sender.
pub(super) fn mailed(client: &Bracketed<'_>, said: &mut Said<'_>) {
    said.beside(&BesideFact::Mailed {
        format: FORMAT,
        address: client.inner,
        name: client.name,
    });
}

/// Who hands in what the line is about: `sasl_method=PLAIN, sasl_username=bob`. `peer` is the key of the
/// client.
pub(super) fn login(
    program: &str,
    client: &Bracketed<'_>,
    peer: u64,
    more: &str,
    said: &mut Said<'_>,
) {
    let (account, mechanism) = said.login(more, |more| {
        let (mut account, mut mechanism) = ("", "");
        for (key, value) in fields(more) {
            match key {
                "sasl_username" => account = value,
                "sasl_method" => mechanism = value,
                _ => {}
            }
        }
        (account, capitals(mechanism))
    });
    let (address, name) = said.client(client);
    let login = Login {
        account,
        address,
        name,
        mechanism,
        port: match submission_service(program) {
            Some("submission") => 587,
            Some(_) => 465,
            None => 0,
        },
    };
    said.step(Step::Login { peer, login });
}

/// In capitals, as nearly all mechanisms are written.
fn capitals(mechanism: &str) -> Cow<'_, str> {
    let is_capital = |byte: u8| byte.is_ascii() && !byte.is_ascii_lowercase();
    match mechanism.bytes().all(is_capital) {
        true => mechanism.into(),
        false => mechanism.to_uppercase().into(),
    }
}

/// Lines of a client that are no delivery.
pub(super) fn client(message: &str, said: &mut Said<'_>) {
    if let Some(rest) = message.strip_prefix("SSL_connect error to ") {
        let (server, text) = server_and_text(rest);
        let reason = library::reason(&Lowered::unquoted(text));
        let sign = by_server(server.as_ref(), said);
        said.step(Step::Sign(Sign {
            kind: Kind::Another(reason),
            ..sign
        }));
        return;
    }
    if let Some(text) = message.strip_prefix(LIBRARY) {
        let reason = library::reason(&Lowered::unquoted(text));
        said.step(Step::Sign(Sign {
            kind: Kind::Adds(reason),
            ..empty(Side::Outbound)
        }));
        return;
    }
    let plain = message.strip_prefix("server ").unwrap_or(message);
    if let Some(rest) = plain.strip_prefix("certificate verification failed for ") {
        let (server, text) = server_and_text(rest);
        let reason = library::reason(&Lowered::unquoted(text));
        let sign = by_server(server.as_ref(), said);
        said.step(Step::Sign(Sign {
            kind: Kind::Certificate(reason),
            ..sign
        }));
        return;
    }
    let told = queue_id(message);
    let text = told.map_or(message, |(_, rest)| rest);
    // A word before a colon looks like a queue id.
    if let Some(report) = message
        .strip_prefix("TLSRPT: ")
        .or_else(|| text.strip_prefix("TLSRPT: "))
    {
        of_report(report, told.filter(|(id, _)| *id != "TLSRPT"), said);
    } else if let Some((queue, _)) = told
        && text.starts_with("Cannot start TLS: handshake failure")
    {
        let queue = said.queue(queue);
        said.step(Step::Sign(Sign {
            kind: Kind::Failed(Reason::HandshakeFailed),
            queue,
            ..empty(Side::Outbound)
        }));
    }
}

/// `HOST[IP]:PORT: TEXT`; not every line tells the port.
fn server_and_text(rest: &str) -> (Option<Bracketed<'_>>, &str) {
    let bracket = memchr::memchr(b']', rest.as_bytes());
    let (host, behind) = match bracket {
        Some(at) => rest.split_at(at + 1),
        None => (rest, ""),
    };
    let text = split_at(behind, ": ", b':').map_or("", |(_, text)| text);
    (Bracketed::of(host), text)
}

/// `status=failure, domain=D, receiving_mx=HOST[IP], failure_type=T, failure_reason=R`.
fn of_report(report: &str, queue: Option<(&str, &str)>, said: &mut Said<'_>) {
    let (mut status, mut domain, mut server, mut kind, mut why) = ("", "", "", "", "");
    for (key, value) in fields(report) {
        match key {
            "status" => status = value,
            "domain" => domain = value,
            "receiving_mx" => server = value,
            "failure_type" => kind = value,
            "failure_reason" => why = value,
            _ => {}
        }
    }
    if status != "failure" {
        return;
    }
    let kind = kind.to_lowercase().replace('_', "-");
    let why = why.to_lowercase().replace('_', "-");
    let reason = match Reason::from_result_type(&kind) {
        Some(Reason::ValidationFailure) if why.starts_with("tls-handshake-failure") => {
            Reason::HandshakeFailed
        }
        Some(reason) => reason,
        None => return,
    };
    let sign = by_server(Bracketed::of(server).as_ref(), said);
    let queue = queue.map_or(0, |(queue, _)| said.queue(queue));
    let domain = said.text(&host_text(domain));
    said.step(Step::Sign(Sign {
        kind: Kind::Failed(reason),
        queue,
        domain,
        ..sign
    }));
}

/// `QID: from=<…>, status=expired, returned to sender`.
pub(super) fn expired(queue: &str, rest: &str, said: &mut Said<'_>) {
    let status = fields(rest).find(|(key, _)| *key == "status");
    let is_expired = |(_, value): (&str, &str)| {
        let word = value.split([' ', ',']).next();
        matches!(word, Some("expired" | "force-expired"))
    };
    if status.is_some_and(is_expired) {
        let queue = said.queue(queue);
        said.step(Step::Ended {
            queue,
            recipient: 0,
            end: End::Returned,
        });
    }
}

/// A delivery of a program that reaches no other host.
pub(super) fn other_delivery(line: &SyslogLine<'_>, said: &mut Said<'_>) {
    // Nearly all are deliveries to mailboxes, which say nothing here.
    if holds(line.message, "status=sent", b'=') {
        return;
    }
    let Some((queue, rest)) = queue_id(line.message).filter(|(_, rest)| rest.starts_with("to="))
    else {
        return;
    };
    let to = fields(rest).find(|(key, _)| *key == "to");
    not_delivered(queue, to.map_or("", |(_, to)| to), None, rest, said);
}

/// The line of a recipient that makes no transfer.
pub(super) fn not_delivered(
    queue: &str,
    to: &str,
    server: Option<Bracketed<'_>>,
    rest: &str,
    said: &mut Said<'_>,
) {
    let Some((status, text)) = status_and_text(rest) else {
        return;
    };
    let end = match status {
        "sent" => End::Sent,
        "bounced" => End::Returned,
        "deferred" => End::Waiting,
        _ => return,
    };
    let queue = said.queue(queue);
    let recipient = address_key(to.trim_start_matches('<').trim_end_matches('>'));
    if end != End::Sent {
        let reply = reply_in(text).unwrap_or_default();
        if reply::refuses_direct_send(reply) {
            said.beside(&BesideFact::DirectRefused {
                at: said.at(),
                message: message_key(queue),
            });
        }
        if let Some(kind) = kind_of(text) {
            let named = match kind {
                Kind::Suspended(_) => host_in(text),
                _ => None,
            };
            let server = named.as_ref().or(server.as_ref());
            let sign = by_server(server, said);
            let domain = domain_of_address(to);
            let domain = domain.map_or(0, |domain| said.text(&domain));
            said.step(Step::Sign(Sign {
                kind,
                queue,
                recipient,
                domain,
                ..sign
            }));
        }
    }
    said.step(Step::Ended {
        queue,
        recipient,
        end,
    });
}

/// `deferred` and what stands in the parentheses behind it.
fn status_and_text(rest: &str) -> Option<(&str, &str)> {
    // Quoted addresses may hold anything, so the field is looked for among fields.
    let (_, value) = fields(rest).find(|(key, _)| *key == "status")?;
    let from = value.as_ptr().addr().checked_sub(rest.as_ptr().addr())?;
    let value = rest.get(from..)?;
    let (status, text) = value.split_once(' ').unwrap_or((value, ""));
    let text = text.trim();
    let text = text.strip_prefix('(').unwrap_or(text);
    Some((status, text.strip_suffix(')').unwrap_or(text)))
}

const SUSPENDED: &str = "delivery temporarily suspended: ";

/// What the text of a status says of TLS.
fn kind_of(text: &str) -> Option<Kind> {
    let lowered = Lowered::unquoted(text);
    let text = lowered.as_str();
    match text.strip_prefix(SUSPENDED) {
        Some(why) => {
            let kind = kind_of_try(why)?;
            Some(match kind {
                Kind::Failed(reason) => Kind::Suspended(reason),
                _ => Kind::Suspended(Reason::ValidationFailure),
            })
        }
        None => kind_of_try(text),
    }
}

fn kind_of_try(text: &str) -> Option<Kind> {
    use Reason::*;
    const ROWS: [(&str, Reason); 14] = [
        (
            "tls is required, but was not offered by host",
            StarttlsNotSupported,
        ),
        (
            "tls is required, but our tls engine is unavailable",
            TlsUnavailableHere,
        ),
        ("tls is required, but unavailable", TlsUnavailableHere),
        ("client tls configuration problem", TlsUnavailableHere),
        (
            "sender requested requiretls, but tls service was not offered",
            StarttlsNotSupported,
        ),
        (
            "sender requested requiretls, but no matching server certificate",
            CertificateHostMismatch,
        ),
        (
            "sender requested requiretls, but no trusted server certificate",
            CertificateNotTrusted,
        ),
        ("cannot start tls: handshake failure", HandshakeFailed),
        ("server certificate not trusted", CertificateNotTrusted),
        ("tlsa lookup error for", DnssecInvalid),
        ("no tlsa records found", DaneRequired),
        ("non dnssec destination", DaneRequired),
        ("non-dnssec destination", DaneRequired),
        ("tlsa records unusable", TlsaInvalid),
    ];
    let starts = |start: &str| text.starts_with(start);
    if let Some((_, reason)) = ROWS.iter().find(|(start, _)| starts(start)) {
        return Some(Kind::Failed(*reason));
    }
    if starts("server certificate not verified") {
        return Some(Kind::NotVerified);
    }
    let refused = |start: &str| starts(start) && text.contains(" refused to start tls");
    if refused("tls is required, but host ") || refused("sender requested requiretls, but host ") {
        return Some(Kind::Failed(StarttlsNotSupported));
    }
    if starts("sender requested requiretls, but") {
        return Some(Kind::Failed(TlsRequiredByUs));
    }
    let during = " while receiving the starttls response";
    if (starts("lost connection with ") && text.contains(during))
        || (starts("conversation with ") && text.contains(&[" timed out", during].concat()))
    {
        return Some(Kind::Failed(ConnectionLostDuringStarttls));
    }
    let reply = reply_in(text)?;
    reply::reason(&Lowered::of(reply)).map(Kind::Failed)
}

/// The words of the other side in `host HOST[IP] said: REPLY`.
fn reply_in(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(SUSPENDED).unwrap_or(text);
    let rest = rest.strip_prefix("host ")?;
    let (_, behind) = rest.split_once(']')?;
    [" said: ", " refused to talk to me: "]
        .iter()
        .find_map(|words| behind.strip_prefix(words))
}

/// The host that a text names: `… host HOST[IP] …`.
fn host_in(text: &str) -> Option<Bracketed<'_>> {
    let mut words = text
        .split(' ')
        .skip_while(|word| !word.eq_ignore_ascii_case("host"));
    words.next()?;
    Bracketed::of(words.next()?)
}
