//! Lines of Postfix. TLS is told once a connection, so this file only says what each line means.

use super::syslog_log::{Bracketed, Said, fields, is_loopback};
use crate::trace::identity::{address_key, host_key};
use crate::trace::sessions::mail_server::{Arrival, Delivery, Feature, Step};
use crate::trace::syslog::SyslogLine;
use crate::trace::tls::{self, TlsClass};
use crate::trace::words::{first_of, split_at, split_once, trimmed_start};
use crate::trace::{Direction, Format, SkipReason};

/// Whether a program is one of Postfix: `postfix/smtpd`, `postfix-out/smtp`, `postfix/smtps/smtpd`.
pub fn is_program(program: &str) -> bool {
    program.starts_with("postfix") && program.bytes().any(|byte| byte == b'/')
}

/// Services that clients hand in messages to.
const SUBMISSION: [&str; 3] = ["submission", "submissions", "smtps"];

/// What a line of Postfix says.
pub fn read(line: &SyslogLine<'_>, said: &mut Said<'_>) {
    let slash = line.program.bytes().rposition(|byte| byte == b'/');
    let (path, daemon) = match slash {
        Some(at) => line.program.split_at(at),
        None => ("", line.program),
    };
    let daemon = daemon.strip_prefix('/').unwrap_or(daemon);
    match daemon {
        // Nearly all are the plain service.
        "smtpd" if path == "postfix" => server(line, false, said),
        "smtpd" => server(
            line,
            path.split('/').any(|name| SUBMISSION.contains(&name)),
            said,
        ),
        "smtp" => client(line, said),
        "qmgr" | "oqmgr" | "nqmgr" => queue_manager(line, said),
        name if SUBMISSION.contains(&name) => server(line, true, said),
        _ => {}
    }
}

fn server(line: &SyslogLine<'_>, is_submission: bool, said: &mut Said<'_>) {
    let message = line.message;
    if message.starts_with("connect from ") {
        said.step(Step::Connected);
    } else if let Some(rest) = message.strip_prefix("disconnect from ") {
        let bracket = memchr::memrchr(b']', rest.as_bytes());
        let counts = bracket.map_or(Some(rest), |at| rest.get(at + 1..));
        let counts = counts.unwrap_or_default();
        said.step(Step::Disconnected {
            tls: succeeded(counts, "starttls=") && succeeded(counts, "mail="),
        });
    } else if let Some((peer, class)) = tls_connection(message, &["established from "]) {
        let peer = host_key(Bracketed::of(peer).map_or("", |peer| peer.inner));
        said.step(Step::Negotiated {
            side: Direction::Inbound,
            peer,
            class,
            lasts: false,
        });
    } else if let Some((queue, rest)) = queue_id(message)
        && let Some(client) = rest.strip_prefix("client=")
    {
        let (client, more) = split_at(client, ", ", b',').unwrap_or((client, ""));
        let Some(client) = Bracketed::of(client) else {
            return;
        };
        let authenticated = more.split(", ").any(|field| field.starts_with("sasl_"));
        let skip = if is_loopback(client.inner) {
            Some(SkipReason::Loopback)
        } else {
            (authenticated || is_submission).then_some(SkipReason::ClientSubmission)
        };
        let arrival = Arrival {
            format: Format::PostfixLog,
            queue: said.queue(queue),
            peer: host_key(client.inner),
            recipients: None,
            skip,
        };
        said.step_with(Step::Arrival(arrival), &client.key(), "");
    }
}

/// Whether a command succeeded at least once, by the counts at the end of a connection. `0/1` is a
/// command that failed.
fn succeeded(counts: &str, command: &str) -> bool {
    let mut before_command = 0;
    while let Some(rest) = counts.get(before_command..)
        && let Some((before, count)) = split_at(rest, command, b'=')
    {
        let is_whole_word = |c: char| c.is_whitespace();
        let start = before_command + before.len();
        if counts
            .get(..start)
            .unwrap_or_default()
            .chars()
            .next_back()
            .is_none_or(is_whole_word)
        {
            let end = count.find(|c: char| c == '/' || c.is_whitespace());
            let count = count.get(..end.unwrap_or(count.len())).unwrap_or_default();
            return count.parse::<u32>().is_ok_and(|count| count > 0);
        }
        before_command = start + command.len();
    }
    false
}

fn queue_manager(line: &SyslogLine<'_>, said: &mut Said<'_>) {
    let Some((queue, rest)) = queue_id(line.message) else {
        return;
    };
    if !rest.starts_with("from=") {
        return;
    }
    let count = fields(rest)
        .find(|(key, _)| *key == "nrcpt")
        .map(|(_, value)| value);
    let count = count
        .and_then(|value| value.split(' ').next())
        .and_then(|value| value.parse().ok());
    if let Some(recipients) = count {
        let queue = said.queue(queue);
        said.step(Step::Counted { queue, recipients });
    }
}

fn client(line: &SyslogLine<'_>, said: &mut Said<'_>) {
    let message = line.message;
    if let Some((peer, class)) = tls_connection(message, &["established to ", "reused to "]) {
        let peer = peer_by_relay(peer);
        said.step(Step::Negotiated {
            side: Direction::Outbound,
            peer,
            class,
            lasts: false,
        });
        return;
    }
    let Some((queue, rest)) = queue_id(message) else {
        return;
    };
    if !rest.starts_with("to=") {
        return;
    }
    let (mut to, mut relay, mut feature, mut reused, mut sent) =
        ("", "", Feature::NotWritten, false, false);
    for (key, value) in fields(rest) {
        match key {
            "to" => to = value,
            "relay" => relay = value,
            "tls" => feature = feature_of(value),
            "conn_use" => reused = true,
            "status" => {
                sent = value == "sent" || value.starts_with("sent ");
                // What follows are the words of the other side.
                break;
            }
            _ => {}
        }
    }
    let Some(server) = Bracketed::of(relay).filter(|relay| !relay.inner.contains('/')) else {
        return;
    };
    if !sent {
        return;
    }
    let key = server.key();
    let delivery = Delivery {
        format: Format::PostfixLog,
        queue: said.queue(queue),
        peer: peer_by_relay(relay),
        server: host_key(&key),
        address: address_key(to.trim_start_matches('<').trim_end_matches('>')),
        feature,
        reused,
        skip: is_loopback(server.inner).then_some(SkipReason::Loopback),
    };
    said.step_with(Step::Delivery(delivery), &key, super::domain_of(to));
}

/// The server of `host[ip]:25`; not every line tells the port.
fn peer_by_relay(relay: &str) -> u64 {
    let end = memchr::memchr(b']', relay.as_bytes()).map_or(relay.len(), |at| at + 1);
    host_key(relay.get(..end).unwrap_or(relay))
}

/// `may:none`, `dane`, `may:nostarttls`; a `?` at the end tells nothing.
fn feature_of(value: &str) -> Feature {
    if value.ends_with('?') || value.is_empty() {
        return Feature::NotTold;
    }
    let last = value.rsplit([':', '/']).next().unwrap_or_default();
    if last.eq_ignore_ascii_case("none") || last.eq_ignore_ascii_case("nostarttls") {
        Feature::Clear
    } else {
        Feature::Encrypted
    }
}

/// The other side and the version in `Trusted TLS connection established to HOST: TLSv1.2 with …`.
fn tls_connection<'a>(message: &'a str, words: &[&str]) -> Option<(&'a str, TlsClass)> {
    // `Trusted` and the like are one word.
    let (_, rest) = split_once(message, b' ')?;
    let rest = rest.strip_prefix("TLS connection ")?;
    let rest = words.iter().find_map(|words| rest.strip_prefix(words))?;
    // Behind the address an optional port and ` to NAME` may stand before the version.
    let bracket = memchr::memchr(b']', rest.as_bytes())?;
    let (before, behind) = rest.split_at(bracket + 1);
    let (place, version) = split_at(behind, ": ", b':')?;
    let port = split_once(place, b' ').map_or(place, |(port, _)| port);
    let peer = rest.get(..before.len() + port.len()).unwrap_or(before);
    let version = first_of(version);
    let class = tls::class_of_version(version).filter(|class| *class != TlsClass::None);
    Some((peer, class.unwrap_or(TlsClass::TlsUnversioned)))
}

/// `QUEUEID: rest`.
fn queue_id(message: &str) -> Option<(&str, &str)> {
    let (id, rest) = split_once(message, b':')?;
    let rest = rest.strip_prefix(' ')?;
    let fits = id.len() >= 5 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (fits && id != "NOQUEUE").then_some((id, trimmed_start(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_tls() {
        let to = ["established to ", "reused to "];
        for (message, expected) in [
            (
                "Trusted TLS connection established to a.b[1.2.3.4]:25: TLSv1.2 with cipher X",
                Some(("a.b[1.2.3.4]:25", TlsClass::Tls1_2)),
            ),
            (
                "Verified TLS connection reused to a.b[2001:db8::7]:25 to n.b: TLSv1 with cipher X",
                Some(("a.b[2001:db8::7]:25", TlsClass::Tls1_0)),
            ),
            (
                "Untrusted TLS connection established to a.b[1.2.3.4]:25: strange with cipher X",
                Some(("a.b[1.2.3.4]:25", TlsClass::TlsUnversioned)),
            ),
            ("setting up TLS connection to a.b[1.2.3.4]:25", None),
        ] {
            assert_eq!(tls_connection(message, &to), expected, "{message}");
        }
    }

    #[test]
    fn features() {
        for (value, expected) in [
            ("may:none", Feature::Clear),
            ("none", Feature::Clear),
            ("may:nostarttls", Feature::Clear),
            ("dane", Feature::Encrypted),
            ("may", Feature::Encrypted),
            ("may?", Feature::NotTold),
        ] {
            assert_eq!(feature_of(value), expected, "{value}");
        }
    }

    #[test]
    fn counts_of_commands() {
        for (counts, expected) in [
            (" ehlo=2 starttls=1 mail=1 quit=1", true),
            ("starttls=0/1 mail=1", false),
            (" xstarttls=1", false),
            (" xstarttls=1 starttls=2/3", true),
            (" starttls=x starttls=1", false),
            ("\u{a0}starttls=1\u{a0}", true),
            ("", false),
        ] {
            assert_eq!(succeeded(counts, "starttls="), expected, "{counts}");
        }
    }

    #[test]
    fn queue_ids() {
        assert_eq!(queue_id("4XyZabc: to=<a@b>"), Some(("4XyZabc", "to=<a@b>")));
        assert_eq!(queue_id("NOQUEUE: client=x[1.2.3.4]"), None);
        assert_eq!(
            queue_id("warning: hostname x"),
            Some(("warning", "hostname x"))
        );
    }
}
