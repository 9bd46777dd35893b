//! Lines of Sendmail: `from=` arrivals, `to=` deliveries, and `STARTTLS=` once a connection.

mod stopped;

use super::said::{Bracketed, Said, fields};
use crate::identity::{address_key, hash64};
use crate::sessions::mail_server::{Arrival, Delivery, Feature, PolicyReached, Step};
use crate::sessions::own_network::Side;
use crate::syslog::SyslogLine;
use crate::tls::{self, TlsClass};
use crate::words::split_at;
use crate::{Addressees, Direction, Evidence, Format, Proof, SkipReason};

/// Whether a program is one of Sendmail.
pub fn is_program(program: &str) -> bool {
    ["sendmail", "sm-mta", "sm-msp-queue", "sm-mta-tls"].contains(&program)
}

/// What a line of Sendmail says.
pub fn read(line: &SyslogLine<'_>, said: &mut Said<'_>) {
    let message = line.message;
    if of_connection(message, said) {
        return;
    }
    let Some((queue, rest)) = split_at(message, ": ", b':') else {
        return;
    };
    if queue.len() < 5 || !queue.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return;
    }
    let rest = rest.trim_start();
    if rest.starts_with("from=") {
        arrival(queue, rest, said);
    } else if rest.starts_with("to=") {
        deliveries(queue, rest, said);
    } else {
        of_connection(rest, said);
    }
}

/// Reads what is told of a connection; a queue id may stand before it. Whether it is that.
fn of_connection(message: &str, said: &mut Said<'_>) -> bool {
    if message.starts_with("STARTTLS=") {
        if !stopped::handshake(message, said) {
            negotiated(message, said);
        }
        return true;
    }
    if message.starts_with("ruleset=tls_server") {
        stopped::refused_by_rules(message, said);
        return true;
    }
    if !message.starts_with("AUTH=server") {
        return false;
    }
    let relay = fields(message)
        .find(|(key, _)| *key == "relay")
        .map_or("", |(_, value)| value);
    if let Some(relay) = Bracketed::of(relay) {
        let peer = peer_by_address(relay.inner);
        stopped::login(&relay, message, said);
        said.step(Step::Authenticated { peer });
    }
    true
}

fn peer_by_address(address: &str) -> u64 {
    hash64(&[b"address", address.to_ascii_lowercase().as_bytes()])
}

fn peer_by_name(relay: &str) -> u64 {
    hash64(&[b"name", server_name(relay).as_bytes()])
}

/// The name before ` [ip]`, without case and a last dot; the address where there is no name.
fn server_name(relay: &str) -> String {
    let name = relay.split_whitespace().next().unwrap_or_default();
    name.trim_end_matches('.').to_ascii_lowercase()
}

fn negotiated(message: &str, said: &mut Said<'_>) {
    let (mut side, mut relay, mut version, mut cipher, mut proof) = ("", "", None, None, None);
    for (key, value) in fields(message) {
        match key {
            "STARTTLS" => side = value,
            "relay" => relay = value,
            "version" => version = version.or(Some(value)),
            "cipher" => cipher = cipher.or(Some(value)),
            "verify" => proof = proof.or(Some(Proof::of_verify(value))),
            _ => {}
        }
    }
    let Some(version) = version.filter(|version| !version.is_empty()) else {
        return;
    };
    let class = tls::class_of_version(version).filter(|class| *class != TlsClass::None);
    let class = class.unwrap_or(TlsClass::TlsUnversioned);
    let (side, peer) = match side {
        "server" => {
            let address = Bracketed::of(relay).map_or(relay, |relay| relay.inner);
            (Direction::Inbound, peer_by_address(address))
        }
        "client" => (Direction::Outbound, peer_by_name(relay)),
        _ => return,
    };
    let step = Step::Negotiated {
        side,
        peer,
        class,
        proof: proof.unwrap_or_default(),
        lasts: true,
    };
    said.step_with_cipher(step, cipher.unwrap_or_default());
}

/// The addresses of a list; a comma inside of `<…>` or quotes is part of one.
fn addresses(list: &str) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_inside) = (false, false);
    let is_border = move |c: char| {
        match c {
            '"' => is_quoted = !is_quoted,
            '<' if !is_quoted => is_inside = true,
            '>' if !is_quoted => is_inside = false,
            _ => {}
        }
        c == ',' && !is_quoted && !is_inside
    };
    list.split(is_border)
        .map(str::trim)
        .filter(|to| !to.is_empty())
}

fn arrival(queue: &str, rest: &str, said: &mut Said<'_>) {
    let (mut from, mut recipients, mut daemon, mut relay) = ("", 0, "", "");
    for (key, value) in fields(rest) {
        match key {
            "from" => from = value,
            "nrcpts" => recipients = value.parse().unwrap_or(0),
            "daemon" => daemon = value,
            "relay" => relay = value,
            _ => {}
        }
    }
    let Some(client) = Bracketed::of(relay) else {
        return;
    };
    stopped::mailed(&client, said);
    if daemon.is_empty() || recipients == 0 {
        return;
    }
    let is_submission = daemon
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("MSA"));
    if is_submission {
        stopped::login(&client, "", said);
    }
    let side =
        Side::of(client.inner).or_skipped(is_submission.then_some(SkipReason::ClientSubmission));
    let arrival = Arrival {
        format: Format::SendmailLog,
        queue: said.queue(queue),
        peer: peer_by_address(client.inner),
        recipients: Some(recipients),
        from: side,
    };
    let evidence = Evidence {
        server: &client.key(),
        domain: super::cells::domain_of(from),
        sender: super::cells::told(from),
        ..Evidence::default()
    };
    said.step_telling(Step::Arrival(arrival), &evidence);
}

fn deliveries(queue: &str, rest: &str, said: &mut Said<'_>) {
    let (mut to, mut mailer, mut relay, mut reply, mut stat) = ("", "", "", "", "");
    for (key, value) in fields(rest) {
        match key {
            "to" => to = value,
            "mailer" => mailer = value,
            "relay" => relay = value,
            "reply" => reply = value,
            "stat" => {
                stat = value;
                // What follows are the words of the other side.
                break;
            }
            _ => {}
        }
    }
    let sent = stat == "Sent" || stat.starts_with("Sent ");
    if !sent {
        stopped::not_delivered(queue, to, relay, (reply, stat), rest, said);
    }
    let is_remote = ["esmtp", "smtp", "relay"]
        .iter()
        .any(|name| mailer.eq_ignore_ascii_case(name));
    if !sent || !is_remote || relay.is_empty() {
        return;
    }
    let side = Side::of(Bracketed::of(relay).map_or("", |relay| relay.inner));
    for to in addresses(to) {
        let delivery = Delivery {
            format: Format::SendmailLog,
            queue: said.queue(queue),
            peer: peer_by_name(relay),
            server: hash64(&[server_name(relay).as_bytes()]),
            address: address_key(to.trim_start_matches('<').trim_end_matches('>')),
            feature: Feature::NotWritten,
            policy: PolicyReached::NotTold,
            reused: false,
            to: side,
        };
        let evidence = Evidence {
            server: &server_name(relay),
            domain: super::cells::domain_of(to),
            addressees: Addressees::one(to),
            ..Evidence::default()
        };
        said.step_telling(Step::Delivery(delivery), &evidence);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::recording_sink::EvidenceRecorder;

    #[test]
    fn lists_of_addresses() {
        let all: Vec<_> = addresses("<a@b>,<\"c, d>\"@e>, f@g,").collect();
        assert_eq!(all, ["<a@b>", "<\"c, d>\"@e>", "f@g"]);
    }

    #[test]
    fn what_is_told_of_the_other_side() {
        let lines = [
            "STARTTLS=server, relay=a.b [198.51.100.7], version=TLSv1.2, verify=NO, cipher=AES256-SHA, bits=256/256",
            "xAG001: from=<A@B.Example>, size=1, nrcpts=1, daemon=MTA, relay=a.b [198.51.100.7]",
            "xAG002: from=<>, size=1, nrcpts=1, daemon=MTA, relay=a.b [198.51.100.7]",
            "STARTTLS=client, relay=m.n., version=TLSv1.3, verify=TRUSTED, cipher=TLS_AES_256_GCM_SHA384, bits=256/256",
            "xAG003: to=<x@a.example>,<\"y, z\"@A.example>, mailer=esmtp, relay=m.n. [203.0.113.5], stat=Sent (ok)",
            "STARTTLS=client, relay=m.n., version=TLSv1.3",
        ];
        let line = |text: &str| format!("Nov 16 10:00:00 host sm-mta[1]: {text}\n");
        let text: String = lines.into_iter().map(line).collect();
        assert_eq!(
            EvidenceRecorder::of(&text, &Options::default()),
            [
                "? >  [AES256-SHA] unverified",
                "<A@B.Example> >  [] cannot_tell",
                "<> >  [] cannot_tell",
                "? >  [TLS_AES_256_GCM_SHA384] dane",
                "? > <x@a.example> [] cannot_tell NotTold",
                "? > <\"y, z\"@A.example> [] cannot_tell NotTold",
            ]
        );
    }
}
