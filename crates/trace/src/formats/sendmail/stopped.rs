//! Lines of Sendmail that say what TLS stopped, who hands mail in, and what became of mail.
//!
//! Source of the rules: `docs/stopped.md`, Sendmail.

use super::{addresses, fields, peer_by_address, peer_by_name, server_name};
use crate::beside::words::{Lowered, library, reply};
use crate::beside::{BesideFact, Login, Reason, Side, host_text, message_key};
use crate::formats::said::{Bracketed, Said};
use crate::identity::address_key;
use crate::sessions::mail_server::Step;
use crate::sessions::own_network::Side as Network;
use crate::sessions::sign::{End, Kind, Sign};
use crate::words::split_at;
use crate::{Format, domain_of_address};

const FORMAT: Format = Format::SendmailLog;

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

/// The other host in `relay=NAME [IP]`, of which either may be missing.
fn by_relay(side: Side, relay: &str, said: &mut Said<'_>) -> Sign {
    let mut sign = empty(side);
    if relay.is_empty() {
        return sign;
    }
    let bracketed = Bracketed::of(relay);
    let name = bracketed.map_or(relay, |relay| relay.name);
    let address = bracketed.map_or("", |relay| relay.inner);
    sign.peer = match side {
        Side::Outbound => peer_by_name(relay),
        _ => peer_by_address(address),
    };
    sign.network = Network::of(address);
    sign.address = said.text(&host_text(address));
    let name = name.split_whitespace().next().unwrap_or_default();
    sign.name = said.text(&host_text(name));
    sign
}

/// `STARTTLS=server, error: accept failed=…` and `STARTTLS=client: error:…`. Whether it is one.
pub(super) fn handshake(message: &str, said: &mut Said<'_>) -> bool {
    let Some(rest) = message.strip_prefix("STARTTLS=") else {
        return false;
    };
    let (side, rest) = if let Some(rest) = rest.strip_prefix("server") {
        (Side::Inbound, rest)
    } else if let Some(rest) = rest.strip_prefix("client") {
        (Side::Outbound, rest)
    } else {
        return false;
    };
    if rest.starts_with(": error:") {
        let reason = library::reason(&Lowered::unquoted(rest));
        said.step(Step::Sign(Sign {
            kind: Kind::Adds(reason),
            ..empty(side)
        }));
        return true;
    }
    let failed = [", error: accept failed", ", error: connect failed"];
    if !failed.iter().any(|start| rest.starts_with(start)) {
        return false;
    }
    let (mut why, mut error, mut number, mut relay) = (None, "", "", "");
    for (key, value) in fields(rest) {
        match key {
            "reason" => why = Some(value),
            "SSL_error" => error = value,
            "errno" => number = value,
            "relay" => relay = value,
            _ => {}
        }
    }
    let told = why.filter(|why| !why.is_empty() && !why.eq_ignore_ascii_case("unknown"));
    let reason = match told {
        Some(why) => library::reason(&Lowered::unquoted(why)),
        None if error == "5" || !matches!(number, "" | "0") => Reason::ConnectionLostDuringStarttls,
        None => Reason::HandshakeFailed,
    };
    let sign = by_relay(side, relay, said);
    said.step(Step::Sign(Sign {
        kind: Kind::Failed(reason),
        ..sign
    }));
    true
}

/// `ruleset=tls_server, arg1=SOFTWARE, relay=NAME, reject=403 4.7.0 TEXT`.
pub(super) fn refused_by_rules(message: &str, said: &mut Said<'_>) {
    let relay = fields(message).find(|(key, _)| *key == "relay");
    let relay = relay.map_or("", |(_, relay)| relay);
    let Some((_, text)) = split_at(message, "reject=", b'j') else {
        return;
    };
    if let Some(reason) = reason_in(text) {
        let sign = by_relay(Side::Outbound, relay, said);
        said.step(Step::Sign(Sign {
            kind: Kind::Failed(reason),
            ..sign
        }));
    }
}

/// What Sendmail itself says behind a code and an enhanced code, else what the other side does.
fn reason_in(text: &str) -> Option<Reason> {
    use Reason::*;
    const ROWS: [(&str, Reason); 10] = [
        ("tls handshake failed", HandshakeFailed),
        ("starttls failed", HandshakeFailed),
        ("dane check failed", TlsaInvalid),
        ("starttls temporarily not possible", StarttlsNotSupported),
        ("does not support starttls", StarttlsNotSupported),
        ("starttls disabled locally", TlsUnavailableHere),
        ("encryption too weak", NoSharedCipher),
        ("server not authenticated", CertificateNotTrusted),
        ("authentication required", CertificateNotTrusted),
        ("authentication failed", CertificateNotTrusted),
    ];
    let text = text.trim();
    let mut words = text.splitn(3, ' ');
    let (code, enhanced) = (words.next()?, words.next().unwrap_or_default());
    let of_policy = enhanced
        .get(1..)
        .is_some_and(|rest| rest.starts_with(".7."));
    if reply::is_refusal(code) && of_policy {
        let own = Lowered::unquoted(words.next().unwrap_or_default());
        let found = ROWS.iter().find(|(words, _)| own.has_any(&[words]));
        if let Some((_, reason)) = found {
            return Some(*reason);
        }
    }
    reply::reason(&Lowered::unquoted(text))
}

/// A client gave a sender.
pub(super) fn mailed(client: &Bracketed<'_>, said: &mut Said<'_>) {
    said.beside(&BesideFact::Mailed {
        format: FORMAT,
        address: client.inner,
        name: client.name,
    });
}

/// Who hands mail in: `AUTH=server, relay=NAME [IP], authid=bob, mech=PLAIN`.
pub(super) fn login(client: &Bracketed<'_>, told: &str, said: &mut Said<'_>) {
    let (mut account, mut mechanism) = ("", "");
    for (key, value) in fields(told) {
        match key {
            "authid" => account = value,
            "mech" => mechanism = value,
            _ => {}
        }
    }
    let login = Login {
        account: said.text(account),
        address: said.text(&host_text(client.inner)),
        name: said.text(&host_text(client.name)),
        mechanism: said.text(&mechanism.to_uppercase()),
        port: 0,
    };
    let peer = peer_by_address(client.inner);
    said.step(Step::Login { peer, login });
}

/// A line of recipients that did not get the message: its reply and its `stat=`.
pub(super) fn not_delivered(
    queue: &str,
    to: &str,
    relay: &str,
    (replied, stat): (&str, &str),
    rest: &str,
    said: &mut Said<'_>,
) {
    let word = stat.split([':', ' ', '(']).next().unwrap_or_default();
    let end = match word {
        "" => return,
        "Sent" => End::Sent,
        "Deferred" | "queued" => End::Waiting,
        _ => End::Returned,
    };
    let queue = said.queue(queue);
    let text = match replied {
        "" => match split_at(rest, "stat=", b'=') {
            Some((_, stat)) => stat.split_once(':').map_or("", |(_, text)| text),
            None => "",
        },
        // It ends where `stat=` begins.
        replied => split_at(rest, "reply=", b'=').map_or(replied, |(_, behind)| {
            split_at(behind, ", stat=", b'=').map_or(behind, |(reply, _)| reply)
        }),
    };
    let text = text.trim();
    if reply::refuses_direct_send(text) {
        said.beside(&BesideFact::DirectRefused {
            at: said.at(),
            message: message_key(queue),
        });
    }
    let reason = (end != End::Sent).then(|| reason_in(text)).flatten();
    // A host that was looked up only has no server of that name.
    let relay = match server_name(relay).as_str() {
        "" => "",
        _ => relay,
    };
    for to in addresses(to) {
        let recipient = address_key(to.trim_start_matches('<').trim_end_matches('>'));
        if let Some(reason) = reason {
            let domain = domain_of_address(to);
            let domain = domain.map_or(0, |domain| said.text(&domain));
            let sign = by_relay(Side::Outbound, relay, said);
            said.step(Step::Sign(Sign {
                kind: Kind::Failed(reason),
                queue,
                recipient,
                domain,
                ..sign
            }));
        }
        said.step(Step::Ended {
            queue,
            recipient,
            end,
        });
    }
}
