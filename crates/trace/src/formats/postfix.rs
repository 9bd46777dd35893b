//! Lines of Postfix. TLS is told once a connection, so this file only says what each line means.

mod stopped;

use super::said::{Bracketed, Said, fields, lower};
use crate::identity::{address_key, host_key, log_key};
use crate::sessions::mail_server::{
    Arrival, Delivery, Ended, Feature, PolicyReached, Step, address_of, peer_of,
};
use crate::sessions::own_network::Side;
use crate::syslog::SyslogLine;
use crate::tls::{self, TlsClass};
use crate::words::{self, first_of, split_at, split_once, trimmed_start};
use crate::{Addressees, Direction, Evidence, Format, Proof, SkipReason};

/// Whether a program is one of Postfix: `postfix/smtpd`, `postfix-out/smtp`, `mta-in/smtpd`.
pub fn is_program(program: &str) -> bool {
    if program.starts_with("postfix/") {
        return true;
    }
    let slash = program.bytes().rposition(|byte| byte == b'/');
    let Some(slash) = slash.filter(|slash| *slash > 0) else {
        return false;
    };
    // The name before it is what the person called the service.
    program.starts_with("postfix")
        || program
            .get(slash + 1..)
            .is_some_and(|daemon| DAEMONS.contains(&daemon))
}

/// The programs of Postfix, those that say most first.
const DAEMONS: [&str; 31] = [
    "smtpd",
    "qmgr",
    "smtp",
    "cleanup",
    "postscreen",
    "anvil",
    "bounce",
    "defer",
    "discard",
    "dnsblog",
    "error",
    "flush",
    "lmtp",
    "local",
    "master",
    "nqmgr",
    "oqmgr",
    "pickup",
    "pipe",
    "postlogd",
    "proxymap",
    "qmqpd",
    "retry",
    "scache",
    "showq",
    "spawn",
    "tlsmgr",
    "tlsproxy",
    "trivial-rewrite",
    "verify",
    "virtual",
];

/// Services that clients hand in messages to.
const SUBMISSION: [&str; 3] = ["submission", "submissions", "smtps"];

/// The first of these services that the name of a program has in it.
fn submission_service(program: &str) -> Option<&'static str> {
    let service = |name: &str| SUBMISSION.iter().copied().find(|service| *service == name);
    // `postfix/submission/smtpd`, nearly always.
    let usual = program.strip_prefix("postfix/");
    let usual = usual.map(|behind| split_once(behind, b'/').map_or(behind, |(first, _)| first));
    usual
        .and_then(service)
        .or_else(|| program.split('/').find_map(service))
}

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
        "smtpd" => server(line, submission_service(path).is_some(), said),
        "smtp" => client(line, said),
        "qmgr" | "oqmgr" | "nqmgr" => queue_manager(line, said),
        "postscreen" => gatekeeper(line, said),
        // What TLS stopped waits with these, too.
        "error" | "retry" | "lmtp" | "local" | "virtual" | "pipe" => {
            stopped::other_delivery(line, said);
        }
        name if SUBMISSION.contains(&name) => server(line, true, said),
        _ => {}
    }
}

fn server(line: &SyslogLine<'_>, is_submission: bool, said: &mut Said<'_>) {
    let message = line.message;
    if let Some(client) = message.strip_prefix("connect from ") {
        said.step_of_client(Step::Connected, client);
    } else if let Some(rest) = message.strip_prefix("disconnect from ") {
        let bracket = memchr::memrchr(b']', rest.as_bytes());
        let counts = bracket.map_or(Some(rest), |at| rest.get(at + 1..));
        let counts = counts.unwrap_or_default();
        let ended = ended(counts);
        let starttls = match ended {
            // They do not count it.
            Ended::Clear | Ended::NotTold => None,
            _ => stopped::starttls(counts),
        };
        if starttls == Some(false) {
            stopped::counted(line, rest, counts, is_submission, said);
        }
        let step = Step::Disconnected {
            ended,
            all_succeeded: starttls == Some(true),
        };
        said.step_of_client(step, rest);
    } else if let Some(told) = TlsConnection::of(message, &["established from "]) {
        let peer = host_key(Bracketed::of(told.peer).map_or("", |peer| peer.inner));
        let step = Step::Negotiated {
            side: Direction::Inbound,
            peer,
            class: told.class,
            proof: told.proof,
            lasts: false,
        };
        said.step_with_cipher(step, told.cipher);
    } else if let Some((queue, rest)) = queue_id(message)
        && let Some(client) = rest.strip_prefix("client=")
    {
        arrival(line, queue, client, is_submission, said);
    } else if let Some(client) = message.strip_prefix("NOQUEUE: client=") {
        let (client, more) = client_and_more(client);
        if let Some(client) = Bracketed::of(client) {
            let skip = More::of(more).submission(is_submission);
            stopped::mailed(&client, said);
            let peer = host_key(client.inner);
            if skip.is_some() {
                stopped::login(line.program, &client, peer, more, said);
            }
            said.step(Step::Announced {
                peer,
                from: handing_in(skip, line, &client),
            });
        }
    } else {
        stopped::server(line, is_submission, said);
    }
}

/// `host[ip]` or `host[ip]:port`, and the fields behind it.
fn client_and_more(text: &str) -> (&str, &str) {
    split_at(text, ", ", b',').unwrap_or((text, ""))
}

/// Where a client is, by its address; one that has the name of the log host is the host itself.
fn side_of(line: &SyslogLine<'_>, client: &Bracketed<'_>) -> Side {
    let name = client.name.trim_end_matches('.');
    let is_own = name.len() == line.host.len()
        && name.eq_ignore_ascii_case(line.host)
        && name.bytes().any(|byte| byte == b'.');
    Side::of(client.inner).or_skipped(is_own.then_some(SkipReason::Loopback))
}

/// Where a client is. One that hands mail in does so wherever it is, on the host itself, too.
fn handing_in(skip: Option<SkipReason>, line: &SyslogLine<'_>, client: &Bracketed<'_>) -> Side {
    skip.map_or_else(|| side_of(line, client), Side::Skipped)
}

/// What stands behind the client.
#[derive(Default)]
struct More<'a> {
    is_authenticated: bool,
    /// The queue id of the message before a filter had it.
    before: Option<&'a str>,
    /// The client of the filter.
    original: Option<Bracketed<'a>>,
}

impl<'a> More<'a> {
    /// Reads `orig_queue_id=…, orig_client=host[ip], sasl_method=…`; nearly always there is nothing.
    fn of(text: &'a str) -> Self {
        let mut more = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (field, behind) = split_at(rest, ", ", b',').unwrap_or((rest, ""));
            rest = behind;
            more.is_authenticated |= field.starts_with("sasl_");
            if let Some(id) = field.strip_prefix("orig_queue_id=") {
                more.before = more.before.or(Some(id));
            } else if let Some(client) = field.strip_prefix("orig_client=") {
                more.original = more.original.or_else(|| Bracketed::of(client));
            }
        }
        more
    }

    fn submission(&self, is_submission: bool) -> Option<SkipReason> {
        (self.is_authenticated || is_submission).then_some(SkipReason::ClientSubmission)
    }
}

/// `client=host[ip]` with a queue id.
fn arrival(
    line: &SyslogLine<'_>,
    queue: &str,
    client: &str,
    is_submission: bool,
    said: &mut Said<'_>,
) {
    let (client, more) = client_and_more(client);
    let Some(client) = Bracketed::of(client) else {
        return;
    };
    let fields = more;
    let more = More::of(fields);
    let queue = said.queue(queue);
    stopped::mailed(&client, said);
    if let Some(before) = more.before {
        let before = said.queue(before);
        said.step(Step::Requeued { queue, before });
        return;
    }
    let skip = more.submission(is_submission);
    let peer = host_key(client.inner);
    if skip.is_some() {
        stopped::login(line.program, &client, peer, fields, said);
    }
    let from = handing_in(skip, line, &client);
    let arrival = Arrival {
        format: Format::PostfixLog,
        queue,
        peer,
        recipients: None,
        from,
    };
    match more.original {
        None => said.step_with(Step::Arrival(arrival), &client.key(), ""),
        Some(original) => {
            let client = host_key(original.inner);
            said.step_with(Step::Handed { arrival, client }, &original.key(), "");
        }
    }
}

/// `CONNECT from [198.51.100.7]:4711 to [203.0.113.5]:25`: the second address is that of the host.
fn gatekeeper(line: &SyslogLine<'_>, said: &mut Said<'_>) {
    if let Some(rest) = line.message.strip_prefix("CONNECT from ")
        && let Some((_, to)) = split_at(rest, " to ", b't')
        && let Some(own) = Bracketed::of(to)
    {
        said.owns(address_of(host_key(own.inner)));
    }
}

/// What the counts of commands at the end of a connection tell.
fn ended(counts: &str) -> Ended {
    let mut counts_all = false;
    let (mut mails, mut starttls, mut is_proxied) = (false, None, false);
    let bytes = counts.as_bytes();
    for end in memchr::memchr_iter(b'=', bytes) {
        let before = bytes.get(..end).unwrap_or_default();
        let is_command = |command: &[u8]| {
            let word = before.strip_suffix(command);
            word.is_some_and(|word| !word.last().is_some_and(u8::is_ascii_graphic))
        };
        let has_succeeded = || succeeded(counts.get(end + 1..).unwrap_or_default());
        // The last letter of a command tells most of them apart.
        match before.last() {
            // The first of each counts.
            Some(b's') if starttls.is_none() && is_command(b"starttls") => {
                starttls = Some(has_succeeded());
            }
            Some(b's') => counts_all |= is_command(b"commands"),
            Some(b'l') if !mails && is_command(b"mail") => mails = has_succeeded(),
            Some(b't') => is_proxied |= is_command(b"xclient"),
            _ => {}
        }
    }
    match starttls {
        _ if is_proxied => Ended::Proxied,
        Some(true) if mails => Ended::Encrypted,
        Some(false) if counts_all => Ended::Refused,
        Some(_) => Ended::WithoutMail,
        None if counts_all => Ended::Clear,
        None => Ended::NotTold,
    }
}

/// Whether a command succeeded at least once, by the number that some counts begin with. `0/1` is a
/// command that failed.
fn succeeded(count: &str) -> bool {
    let bytes = count.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit());
    let digits = digits.count();
    let (number, behind) = bytes.split_at_checked(digits).unwrap_or_default();
    let is_number = match behind.first() {
        None | Some(b'/') => true,
        Some(byte) => !byte.is_ascii_graphic(),
    };
    is_number && number.iter().any(|digit| *digit != b'0')
}

fn queue_manager(line: &SyslogLine<'_>, said: &mut Said<'_>) {
    let Some((queue, rest)) = queue_id(line.message) else {
        return;
    };
    if !rest.starts_with("from=") {
        return;
    }
    let told = match queued_at_once(rest) {
        Some(told) => Some(told),
        None => queued(rest),
    };
    if let Some((sender, recipients)) = told {
        let queue = said.queue(queue);
        said.step_with_sender(Step::Counted { queue, recipients }, sender);
    } else {
        stopped::expired(queue, rest, said);
    }
}

/// The sender, as it is written, and the number of recipients in
/// `from=<a@b>, size=1, nrcpt=2 (queue active)`.
fn queued(fields_told: &str) -> Option<(&str, u32)> {
    let mut sender = "";
    for (key, value) in fields(fields_told) {
        match key {
            "from" if sender.is_empty() => sender = value,
            "nrcpt" => return Some((sender, value.split(' ').next()?.parse().ok()?)),
            _ => {}
        }
    }
    None
}

/// The same of the form that nearly all lines have, where the address has no quotes; all others are
/// left to [`queued`].
fn queued_at_once(text: &str) -> Option<(&str, u32)> {
    let digits = |bytes: &[u8]| {
        bytes
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    const BEFORE: &str = "from=<";
    let address = text.as_bytes().strip_prefix(BEFORE.as_bytes())?;
    let end = memchr::memchr3(b'>', b'"', b'\\', address)?;
    let size = address.get(end..)?.strip_prefix(b">, size=")?;
    let sender = text.get(BEFORE.len() - 1..=BEFORE.len() + end)?;
    let count = size.get(digits(size)..)?.strip_prefix(b", nrcpt=")?;
    let end = digits(count);
    // More digits might not fit.
    let is_told = (1..=9).contains(&end) && count.get(end) == Some(&b' ');
    let number = count.get(..end).filter(|_| is_told)?.iter();
    let number = number.fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    Some((sender, number))
}

fn client(line: &SyslogLine<'_>, said: &mut Said<'_>) {
    let message = line.message;
    if let Some(told) = TlsConnection::of(message, &["established to ", "reused to "]) {
        let step = Step::Negotiated {
            side: Direction::Outbound,
            peer: peer_by_relay(told.peer),
            class: told.class,
            proof: told.proof,
            lasts: false,
        };
        said.step_with_cipher(step, told.cipher);
        return;
    }
    let Some((queue, rest)) = queue_id(message).filter(|(_, rest)| rest.starts_with("to=")) else {
        stopped::client(message, said);
        return;
    };
    let (mut to, mut relay, mut feature, mut reused, mut sent) =
        ("", "", Feature::NotWritten, false, false);
    let mut policy = PolicyReached::NotTold;
    for (key, value) in fields(rest) {
        match key {
            "to" => to = value,
            "relay" => relay = value,
            "tls" => (feature, policy) = (feature_of(value), policy_of(value)),
            "conn_use" => reused = true,
            "status" => {
                sent = value == "sent" || value.starts_with("sent ");
                // What follows are the words of the other side.
                break;
            }
            _ => {}
        }
    }
    let server = Bracketed::of(relay).filter(|relay| !relay.inner.contains('/'));
    let Some(server) = server.filter(|_| sent) else {
        stopped::not_delivered(queue, to, server, rest, said);
        return;
    };
    let key = server.key();
    let delivery = Delivery {
        format: Format::PostfixLog,
        queue: said.queue(queue),
        peer: peer_of_server(&server),
        server: host_key(&key),
        address: address_key(to.trim_start_matches('<').trim_end_matches('>')),
        feature,
        policy,
        reused,
        to: Side::of(server.inner),
    };
    let evidence = Evidence {
        server: &key,
        domain: super::cells::domain_of(to),
        addressees: Addressees::one(to),
        ..Evidence::default()
    };
    said.step_telling(Step::Delivery(delivery), &evidence);
}

/// The server of `host[ip]:25`; not every line tells the port.
fn peer_by_relay(relay: &str) -> u64 {
    Bracketed::of(relay).map_or_else(|| host_key(relay), |server| peer_of_server(&server))
}

fn peer_of_server(server: &Bracketed<'_>) -> u64 {
    let name = log_key(&[lower(server.name).as_bytes()]);
    peer_of(host_key(server.inner), name)
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

/// The level of its policy that a delivery reached: the name in the first of its features, behind the
/// colon where it is not the one that was wanted. `!` in front and `?` behind say that it was not.
fn policy_of(value: &str) -> PolicyReached {
    let first = split_once(value, b'/').map_or(value, |(first, _)| first);
    let name = split_once(first, b':').map_or(first, |(_, reached)| reached);
    match name {
        // One that was switched off reaches nothing, whatever it is.
        _ if first.starts_with('!') => PolicyReached::NotTold,
        "dane" | "dane-only" => PolicyReached::Dane,
        "verify" | "secure" | "fingerprint" => PolicyReached::Checked,
        _ => PolicyReached::NotTold,
    }
}

/// What a line tells of a connection that is encrypted now.
#[derive(Debug, PartialEq)]
struct TlsConnection<'a> {
    /// The other side.
    peer: &'a str,
    class: TlsClass,
    /// Empty if not told.
    cipher: &'a str,
    proof: Proof,
}

impl<'a> TlsConnection<'a> {
    /// Reads `Trusted TLS connection established to HOST: TLSv1.2 with cipher NAME …`, with one of
    /// these words before the host.
    fn of(message: &'a str, before_host: &[&str]) -> Option<Self> {
        const START: &str = "TLS connection ";
        let (trust, rest) = match message.strip_prefix(START) {
            Some(rest) => ("", rest),
            None => {
                let (trust, rest) = split_once(message, b' ')?;
                (trust, rest.strip_prefix(START)?)
            }
        };
        let rest = before_host
            .iter()
            .find_map(|words| rest.strip_prefix(words))?;
        // Behind the address an optional port and ` to NAME` may stand before the version.
        let bracket = memchr::memchr(b']', rest.as_bytes())?;
        let (before, behind) = rest.split_at(bracket + 1);
        let (place, version) = split_at(behind, ": ", b':')?;
        let port = split_once(place, b' ').map_or(place, |(port, _)| port);
        let peer = rest.get(..before.len() + port.len()).unwrap_or(before);
        let cipher = words::behind(version, "with cipher ", b'h').map_or("", first_of);
        let class = tls::class_of_version(first_of(version));
        let class = class.filter(|class| *class != TlsClass::None);
        Some(Self {
            peer,
            class: class.unwrap_or(TlsClass::TlsUnversioned),
            cipher,
            proof: match trust {
                "Anonymous" | "Untrusted" => Proof::Unverified,
                "Trusted" => Proof::Trusted,
                "Verified" => Proof::Verified,
                _ => Proof::CannotTell,
            },
        })
    }
}

/// `QUEUEID: rest`.
fn queue_id(message: &str) -> Option<(&str, &str)> {
    let (id, rest) = split_once(message, b':')?;
    let rest = rest.strip_prefix(' ')?;
    let fits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (fits && id != "NOQUEUE").then_some((id, trimmed_start(rest)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::options::Options;
    use crate::recording_sink::EvidenceRecorder;

    #[test]
    fn lines_of_tls() {
        let to = ["established to ", "reused to "];
        for (message, peer, class, cipher, proof) in [
            (
                "Trusted TLS connection established to a.b[1.2.3.4]:25: TLSv1.2 with cipher X (256/256 bits)",
                "a.b[1.2.3.4]:25",
                TlsClass::Tls1_2,
                "X",
                Proof::Trusted,
            ),
            (
                "Verified TLS connection reused to a.b[2001:db8::7]:25 to n.b: TLSv1 with cipher X",
                "a.b[2001:db8::7]:25",
                TlsClass::Tls1_0,
                "X",
                Proof::Verified,
            ),
            (
                "Untrusted TLS connection established to a.b[1.2.3.4]:25: strange with cipher X-Y (128/128 bits) key-exchange Z",
                "a.b[1.2.3.4]:25",
                TlsClass::TlsUnversioned,
                "X-Y",
                Proof::Unverified,
            ),
            (
                "Anonymous TLS connection established to a.b[1.2.3.4]:25: TLSv1.3",
                "a.b[1.2.3.4]:25",
                TlsClass::Tls1_3,
                "",
                Proof::Unverified,
            ),
            (
                "TLS connection established to a.b[1.2.3.4]:25: TLSv1.3 with cipher X",
                "a.b[1.2.3.4]:25",
                TlsClass::Tls1_3,
                "X",
                Proof::CannotTell,
            ),
        ] {
            let expected = TlsConnection {
                peer,
                class,
                cipher,
                proof,
            };
            let told = TlsConnection::of(message, &to);
            assert_eq!(told, Some(expected), "{message}");
        }
        let other = "setting up TLS connection to a.b[1.2.3.4]:25";
        assert_eq!(TlsConnection::of(other, &to), None);
    }

    #[test]
    fn policies() {
        for (value, expected) in [
            ("dane", PolicyReached::Dane),
            ("dane-only/requiretls", PolicyReached::Dane),
            ("dane/requiretls?", PolicyReached::Dane),
            ("may:dane", PolicyReached::Dane),
            ("verify", PolicyReached::Checked),
            ("secure", PolicyReached::Checked),
            ("fingerprint", PolicyReached::Checked),
            ("dane:encrypt", PolicyReached::NotTold),
            ("dane?", PolicyReached::NotTold),
            ("!dane", PolicyReached::NotTold),
            ("halfdane", PolicyReached::NotTold),
            ("may/requiretls:verify", PolicyReached::NotTold),
            ("", PolicyReached::NotTold),
        ] {
            assert_eq!(policy_of(value), expected, "{value}");
        }
    }

    #[test]
    fn what_is_told_of_the_other_side() {
        let lines = [
            "postfix/smtpd[1]: connect from a.b[198.51.100.7]",
            "postfix/smtpd[1]: Trusted TLS connection established from a.b[198.51.100.7]: TLSv1.2 with cipher AES256-SHA (256/256 bits)",
            "postfix/smtpd[1]: AA001: client=a.b[198.51.100.7]",
            "postfix/qmgr[2]: AA001: from=<A@B.Example>, size=1, nrcpt=1 (queue active)",
            "postfix/qmgr[2]: AA002: from=<\"a, b\"@b.example>, size=1, nrcpt=1 (queue active)",
            "postfix/qmgr[2]: AA003: from=<>, size=1, nrcpt=1 (queue active)",
            "postfix/qmgr[2]: AA003: removed",
            "postfix/smtp[3]: AA004: to=<x@A.example>, orig_to=<y@b.example>, relay=m.n[203.0.113.5]:25, tls=dane, status=sent (250 ok)",
            "postfix/smtp[3]: AA005: to=<x@a.example>, relay=none, status=deferred (x)",
        ];
        let line = |text: &str| format!("2026-11-16T10:00:00.000000+00:00 host {text}\n");
        let text: String = lines.into_iter().map(line).collect();
        assert_eq!(
            EvidenceRecorder::of(&text, &Options::default()),
            [
                "? >  [AES256-SHA] trusted",
                "<A@B.Example> >  [] cannot_tell",
                "<\"a, b\"@b.example> >  [] cannot_tell",
                "<> >  [] cannot_tell",
                "? > <x@A.example> [] cannot_tell Dane",
            ]
        );
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
            (" ehlo=2 starttls=1 mail=1 quit=1", Ended::Encrypted),
            (
                "ehlo=2 starttls=1 mail=1 quit=1 commands=5",
                Ended::Encrypted,
            ),
            ("ehlo=2 starttls=1 mail=0/1 commands=4", Ended::WithoutMail),
            ("starttls=0/1 mail=1", Ended::WithoutMail),
            ("starttls=0/1 mail=1 commands=1/2", Ended::Refused),
            ("ehlo=1 mail=1 commands=5", Ended::Clear),
            (" xstarttls=1 mail=1 commands=2", Ended::Clear),
            (" xstarttls=1 starttls=2/3 mail=1", Ended::Encrypted),
            (" starttls=x starttls=1 mail=1", Ended::WithoutMail),
            ("\u{a0}starttls=1\u{a0}mail=1\u{a0}", Ended::Encrypted),
            (
                "ehlo=1 xclient=1 starttls=1 mail=1 commands=4",
                Ended::Proxied,
            ),
            ("ehlo=1 mail=1", Ended::NotTold),
            ("", Ended::NotTold),
        ] {
            assert_eq!(ended(counts), expected, "{counts}");
        }
    }

    #[test]
    fn programs() {
        for (program, expected) in [
            ("postfix/smtpd", true),
            ("postfix-out/smtp", true),
            ("postfix/submission/smtpd", true),
            ("postfix/postfix-script", true),
            ("mta-in/smtpd", true),
            ("enforced-tls-smtp/smtp", true),
            ("/smtpd", false),
            ("smtpd", false),
            ("dovecot/imap", false),
            ("sendmail", false),
        ] {
            assert_eq!(is_program(program), expected, "{program}");
        }
    }

    proptest! {
        #[test]
        fn recipients_are_those_of_the_fields(
            address in "[a@<>\"\\\\, =]{0,8}",
            size in "[0-9]{0,3}",
            count in "[0-9x]{0,3}|[0-9]{8,11}",
            end in "|,| \\(queue active\\)|[ ,x]{1,2}",
        ) {
            let text = format!("from=<{address}>, size={size}, nrcpt={count}{end}");
            if let Some(told) = queued_at_once(&text) {
                prop_assert_eq!(queued(&text), Some(told), "{}", text);
            }
        }
    }

    #[test]
    fn most_recipients_are_told_at_once() {
        let usual = "from=<a@b.example>, size=1234, nrcpt=12 (queue active)";
        assert_eq!(queued_at_once(usual), Some(("<a@b.example>", 12)));
        let bounce = usual.replace("a@b.example", "");
        assert_eq!(queued_at_once(&bounce), Some(("<>", 12)));
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
