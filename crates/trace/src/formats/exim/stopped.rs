//! Lines of Exim that say what TLS stopped, who hands mail in, and what became of mail.
//!
//! Source of the rules: `docs/stopped.md`, Exim.

use super::untroubled::Untroubled;
use super::{Entry, Fields, Host};
use crate::beside::words::{Lowered, library, reply, unquoted};
use crate::beside::{
    BesideFact, Clear, HandedIn, LineEnd, LineSign, Login, Reason, Side, host_text, message_key,
    text_key,
};
use crate::calendar::Timestamp;
use crate::identity::{Identity, address_key, line_identity, log_key};
use crate::recent::Clients;
use crate::sessions::own_network::Side as Network;
use crate::sessions::sign::End;
use crate::words::{holds, split_at, split_once, trimmed};
use crate::{Direction, Format, Sink, Tls, domain_of_address};

const FORMAT: Format = Format::EximLog;

/// A line about no message: `TLS error on connection from …`, or a sender that was refused.
pub(super) fn without_message(at: Timestamp, rest: &str, sink: &mut dyn Sink) {
    if let Some(connection) = rest.strip_prefix("TLS error on connection from ") {
        incoming(at, rest, connection, sink);
    } else if rest.starts_with("H=") {
        refused_sender(rest, sink);
    }
}

/// `H=NAME [IP] F=<…> rejected RCPT …`: who was refused gave a sender.
fn refused_sender(text: &str, sink: &mut dyn Sink) {
    if holds(text, " F=<", b'F')
        && let Some(host) = host_of(text)
    {
        mailed(&host, sink);
    }
}

/// The host in `H=NAME (HELO) [IP]:PORT …`, as it stands outside of quotes.
fn host_of(text: &str) -> Option<Host<'_>> {
    let at = match text.starts_with("H=") {
        true => 0,
        false => memchr::memmem::find(text.as_bytes(), b" H=")? + 1,
    };
    let behind = text.get(at + 2..)?;
    named(behind)
}

/// `NAME (HELO) [IP]`, of which only the last must be there.
fn named(text: &str) -> Option<Host<'_>> {
    let (before, rest) = split_once(text, b'[')?;
    let (address, _) = split_once(rest, b']')?;
    let name = before.split(' ').next().unwrap_or_default();
    // What a colon ends is no name that stands before an address.
    let is_name = !name.starts_with('(') && !before.contains(": ");
    Some(Host {
        name: if is_name { name } else { "" },
        address,
    })
}

/// `NAME (HELO) [IP]:PORT I=[IP]:PORT (FUNCTION): TEXT`.
fn incoming(at: Timestamp, line: &str, connection: &str, sink: &mut dyn Sink) {
    let Some(host) = named(connection) else {
        return;
    };
    let Some((_, behind)) = split_once(connection, b']') else {
        return;
    };
    let Some(reason) = of_function(behind) else {
        return;
    };
    let port = split_at(behind, " I=[", b'I')
        .and_then(|(_, own)| own.split_once("]:"))
        .map(|(_, port)| port.split(' ').next().unwrap_or_default());
    let side = match port {
        Some("587" | "465") => Side::Submission,
        _ => Side::Inbound,
    };
    let sign = LineSign {
        side,
        ..sign(at, line, reason, Some(&host), sink)
    };
    sink.beside(&BesideFact::Line(sign));
}

/// The reason that `… (FUNCTION): TEXT` gives. A connection that was closed without good manners is no
/// failure.
fn of_function(text: &str) -> Option<Reason> {
    let text = unquoted(text);
    let (_, rest) = text.split_once('(')?;
    let (function, text) = rest.split_once(')')?;
    let text = text.strip_prefix(':').unwrap_or(text);
    let both = [function, " ", text].concat();
    let reason = library::reason(&Lowered::of(&both));
    let is_under_way = ["recv", "send", "SSL_read", "SSL_write"].contains(&function);
    (!is_under_way || reason.is_of_certificate()).then_some(reason)
}

fn sign(
    at: Timestamp,
    line: &str,
    reason: Reason,
    host: Option<&Host<'_>>,
    sink: &mut dyn Sink,
) -> LineSign {
    let (address, name) = host.map_or(("", ""), |host| (host.address, host.name));
    LineSign {
        at,
        key: log_key(&[trimmed(line).as_bytes()]),
        format: FORMAT,
        side: Side::Outbound,
        reason,
        address: sink.text(&host_text(address)),
        name: sink.text(&host_text(name)),
        network: match address {
            "" => Network::NotTold,
            address => Network::of(address),
        },
        queue: 0,
        recipient: 0,
        domain: 0,
    }
}

/// A line about a message that is no transfer.
pub(super) fn of_message(entry: &Entry<'_>, untroubled: &mut Untroubled, sink: &mut dyn Sink) {
    // Of most messages this is the last line, and it tells nothing.
    if entry.flag == "Completed" && entry.rest.is_empty() {
        return;
    }
    let end = match entry.flag {
        "==" => Some(End::Waiting),
        "**" => Some(End::Returned),
        _ => None,
    };
    let recipient = end.map(|_| recipient(entry.rest));
    if end.is_none() && entry.flag.starts_with("H=") {
        refused_sender(entry.said, sink);
    }
    if end.is_some() && holds(entry.rest, "5.7.68", b'8') {
        let replied = reply_of(entry.rest);
        if replied.is_some_and(reply::refuses_direct_send) {
            sink.beside(&BesideFact::DirectRefused {
                at: entry.at,
                message: message_key(entry.queue()),
            });
        }
    }
    if let Some((reason, host)) = reason_of(entry, end.is_some()) {
        let line = [entry.id, " ", trimmed(entry.said)].concat();
        let domain = recipient.and_then(domain_of_address);
        let domain = domain.map_or(0, |domain| sink.text(&domain));
        let sign = LineSign {
            queue: entry.queue(),
            recipient: recipient.map_or(0, address_key),
            domain,
            ..sign(entry.at, &line, reason, host.as_ref(), sink)
        };
        untroubled.stopped(sign.queue, sign.at, sink);
        sink.beside(&BesideFact::Line(sign));
    }
    if let (Some(end), Some(recipient)) = (end, recipient) {
        untroubled.ended(
            LineEnd {
                at: entry.at,
                queue: entry.queue(),
                recipient: address_key(recipient),
                end,
            },
            sink,
        );
    }
}

/// A recipient, by the hash of its address, got the message from another host.
pub(super) fn sent(
    at: Timestamp,
    queue: u64,
    recipient: u64,
    untroubled: &mut Untroubled,
    sink: &mut dyn Sink,
) {
    untroubled.ended(
        LineEnd {
            at,
            queue,
            recipient,
            end: End::Sent,
        },
        sink,
    );
}

/// The first word, or the address behind it: `bob <bob@example.com>`.
fn recipient(rest: &str) -> &str {
    let mut words = super::Words(rest);
    let mut first = words.next().unwrap_or_default();
    if !first.contains('@')
        && let Some(next) = words.next().filter(|next| next.starts_with('<'))
    {
        first = next;
    }
    let first = first.strip_suffix(':').unwrap_or(first);
    first.trim_start_matches('<').trim_end_matches('>')
}

/// The words of the other side behind `SMTP error from remote mail server after …: `.
fn reply_of(text: &str) -> Option<&str> {
    let (_, behind) = split_at(text, "SMTP error from remote mail server after ", b'M')?;
    // The command may hold colons: `MAIL FROM:<…>`.
    behind
        .match_indices(": ")
        .filter_map(|(at, _)| behind.get(at + 2..))
        .find(|reply| reply::is_refusal(reply))
}

/// The reason that a line gives, and the host that it names.
fn reason_of<'a>(entry: &Entry<'a>, has_recipient: bool) -> Option<(Reason, Option<Host<'a>>)> {
    let said = entry.said;
    let may_tell = [("TLS", b'T'), ("DANE", b'D'), ("SMTP error", b'S')];
    if !may_tell
        .iter()
        .any(|(word, first)| holds(said, word, *first))
    {
        return None;
    }
    let host = host_of(said);
    if let Some(text) = said.strip_prefix("TLS session: ") {
        let (text, _) = split_at(text, ": delivering unencrypted to ", b'v')?;
        return Some((of_session(text), host));
    }
    if let Some(rest) = said.strip_prefix("DANE attempt failed; TLS connection to ") {
        let host = named(rest);
        let (_, text) = split_at(rest, "]: ", b']')?;
        return Some((library::reason(&Lowered::unquoted(text)), host));
    }
    let names_host = host.is_some();
    if !names_host && !has_recipient {
        return None;
    }
    let plain = unquoted(said);
    let behind = |words: &str| plain.split_once(words).map(|(_, behind)| behind);
    if let Some(text) = behind("DANE error: ") {
        return Some((library::reason(&Lowered::of(text)), host));
    }
    if !names_host {
        return None;
    }
    if let Some(text) = behind(": TLS session: ").filter(|_| has_recipient) {
        return Some((of_session(text), host));
    }
    if behind("a TLS session is required, but the server did not offer TLS support").is_some() {
        return Some((Reason::StarttlsNotSupported, host));
    }
    if behind("a TLS session is required, but an attempt to start TLS failed").is_some() {
        return Some((Reason::HandshakeFailed, host));
    }
    if let Some(text) = behind("TLS error on connection")
        && entry.flag.starts_with("H=")
    {
        return Some((of_function(text)?, host));
    }
    if has_recipient && let Some(replied) = reply_of(&plain) {
        return Some((reply::reason(&Lowered::of(replied))?, host));
    }
    None
}

/// `(FUNCTION): TEXT`.
fn of_session(text: &str) -> Reason {
    let lowered = Lowered::unquoted(text);
    library::reason(&lowered)
}

/// A client gave a sender.
pub(super) fn mailed(host: &Host<'_>, sink: &mut dyn Sink) {
    sink.beside(&BesideFact::Mailed {
        format: FORMAT,
        address: host.address,
        name: host.name,
    });
}

/// A transfer went in clear.
pub(super) fn in_clear(
    at: Timestamp,
    identity: Identity,
    side: Side,
    host: &Host<'_>,
    sink: &mut dyn Sink,
) {
    sink.beside(&BesideFact::Clear(Clear {
        at,
        identity,
        format: FORMAT,
        side,
        address: text_key(&host_text(host.address)),
        name: text_key(&host_text(host.name)),
    }));
}

/// The port of `[10.0.0.1]:587`.
fn port(interface: &str) -> Option<u16> {
    let bracket = memchr::memrchr(b']', interface.as_bytes())?;
    let behind = interface.get(bracket..)?.strip_prefix("]:")?;
    behind.parse().ok()
}

/// A client that logged in handed a message in.
pub(super) fn handed_in(
    entry: &Entry<'_>,
    host: &Host<'_>,
    fields: &Fields<'_>,
    clients: &mut Clients,
    sink: &mut dyn Sink,
) {
    let told = fields.login.unwrap_or_default();
    let (account, mechanism) = clients.logins.of(told, |told| {
        let (mechanism, account) = split_once(told, b':').unwrap_or((told, ""));
        (sink.text(account), sink.text(mechanism))
    });
    let login = Login {
        account,
        address: clients.host(host.address, sink),
        name: clients.host(host.name, sink),
        mechanism,
        port: port(fields.interface).unwrap_or(0),
    };
    let second = entry.at.second().cast_unsigned();
    let identity = line_identity(FORMAT, Direction::Inbound, entry.queue(), second);
    let class = fields.class();
    sink.beside(&BesideFact::HandedIn(HandedIn {
        identity,
        at: entry.at,
        format: FORMAT,
        tls: Tls::Is(class),
        login,
    }));
}
