//! Exim's main log. Each line tells all of its transfer, and Exim always writes `X=` where TLS was
//! used, so its silence is evidence.
//!
//! Source of the rules: `docs/formats.md`, Other mail servers.

use super::syslog_log::is_loopback;
use crate::trace::dates::{self, Moment, Reading};
use crate::trace::file::{Middle, Reader};
use crate::trace::identity::{address_key, hash64, line_identity};
use crate::trace::lines::{Line, Lines};
use crate::trace::tls::{self, TlsClass};
use crate::trace::words::{first_word, split_once};
use crate::trace::{
    Direction, Evidence, Format, MessageKey, Note, Recipients, Sink, SkipReason, Tls, Transfer,
    decode,
};

/// Whether a file that begins with `head` is a main log.
pub fn is_start_of_one(head: &[u8]) -> bool {
    head.split(|byte| *byte == b'\n').any(|line| {
        let text = decode::text(line);
        Entry::parse(&text).is_some() || is_line_without_message(text.trim_end())
    })
}

/// Whether a line can only be Exim's although it is about no message: a log of a quiet or hostile
/// day may hold nothing else.
fn is_line_without_message(line: &str) -> bool {
    const STARTS: [&str; 15] = [
        "exim ",
        "H=",
        "U=",
        "SMTP protocol ",
        "SMTP syntax error in ",
        "SMTP command timeout on ",
        "SMTP data timeout ",
        "unexpected disconnection while reading SMTP command",
        "TLS error on connection ",
        "Start queue run: pid=",
        "End queue run: pid=",
        "SMTP connection from ",
        "SMTP call from ",
        "no host name found for IP address ",
        "no IP address found for host ",
    ];
    Stamped::parse(line).is_some_and(|line| STARTS.iter().any(|start| line.rest.starts_with(start)))
}

/// Reads a main log.
#[derive(Default)]
pub struct EximReader {
    lines: Lines,
}

impl Reader for EximReader {
    fn format(&self) -> Option<Format> {
        Some(Format::EximLog)
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
        self.lines.push(text, &mut |found| line(found, sink));
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        self.lines.finish(&mut |found| line(found, sink));
    }

    fn middle(&self) -> Option<Middle> {
        Some(Middle::Exim)
    }

    fn is_between_records(&self) -> bool {
        self.lines.is_between_lines()
    }

    fn lines(&self) -> u64 {
        self.lines.count()
    }
}

fn line(line: Line<'_>, sink: &mut dyn Sink) {
    let Some(bytes) = line.bytes else {
        sink.record();
        sink.skipped(SkipReason::TooLong, line.number);
        return;
    };
    if bytes.trim_ascii().is_empty() {
        return;
    }
    sink.record();
    let text = decode::text(bytes);
    if let Some(entry) = Entry::parse(&text) {
        entry.tell(line.number, sink);
    }
}

/// A line behind its time, and behind an offset and a process id, if they are there.
struct Stamped<'a> {
    at: Moment,
    without_offset: bool,
    rest: &'a str,
}

impl<'a> Stamped<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let line = line.trim_start_matches('\u{feff}');
        let (day, rest) = split_once(line, b' ')?;
        let (time, mut rest) = split_once(rest, b' ')?;
        if day.len() != 10 || !time.contains(':') {
            return None;
        }
        let (word, behind) = first_word(rest);
        let without_offset = !is_offset(word);
        if !without_offset {
            rest = behind;
        }
        let stamp = line.get(..line.len() - rest.len()).unwrap_or(line);
        let (word, behind) = first_word(rest);
        if word.starts_with('[') && word.ends_with(']') {
            rest = behind;
        }
        let Reading::Certain(at) = dates::moment(stamp.trim_end())? else {
            return None;
        };
        Some(Self {
            at,
            without_offset,
            rest: rest.trim_start_matches(' '),
        })
    }
}

/// A line about a message.
#[derive(Debug, PartialEq)]
struct Entry<'a> {
    at: Moment,
    without_offset: bool,
    id: &'a str,
    flag: &'a str,
    rest: &'a str,
}

impl<'a> Entry<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let Stamped {
            at,
            without_offset,
            rest,
        } = Stamped::parse(line)?;
        let (id, rest) = first_word(rest);
        let (flag, rest) = first_word(rest);
        is_message_id(id).then_some(Self {
            at,
            without_offset,
            id,
            flag,
            rest,
        })
    }

    fn tell(&self, line: u64, sink: &mut dyn Sink) {
        if self.without_offset {
            sink.note(Note::OffsetNotTold);
        }
        let direction = match self.flag {
            "<=" => Direction::Inbound,
            "=>" | "->" => Direction::Outbound,
            _ => return,
        };
        let fields = Fields::parse(self.rest);
        // A host without an address was looked up, not spoken to: the transport is a local one.
        let Some(host) = fields.host.filter(|host| !host.address.is_empty()) else {
            return;
        };
        if is_loopback(host.address) {
            sink.skipped(SkipReason::Loopback, line);
            return;
        }
        if direction == Direction::Inbound && fields.is_authenticated {
            sink.skipped(SkipReason::ClientSubmission, line);
            return;
        }
        let server = host.key();
        let queue = hash64(&[self.id.as_bytes()]);
        let apart = match direction {
            // Queue ids come again after some years.
            Direction::Inbound => self.at.0 as u64,
            Direction::Outbound => hash64(&[server.as_bytes()]),
        };
        let address = [address_key(fields.address)];
        let recipients = match direction {
            Direction::Inbound => Recipients::Count(fields.recipients.max(1)),
            Direction::Outbound => Recipients::Addresses(&address),
        };
        sink.transfer(&Transfer {
            direction,
            at: Reading::Certain(self.at),
            identity: Some(line_identity(Format::EximLog, direction, queue, apart)),
            network_id: None,
            message_id: MessageKey::of_message_id(fields.message_id),
            connector: None,
            tls: Tls::Is(fields.class()),
            recipients,
            tentative: false,
            evidence: Evidence {
                server: &server,
                domain: super::domain_of(fields.address),
                cipher: fields
                    .tls
                    .and_then(|tls| tls.split(':').nth(1))
                    .unwrap_or_default(),
                message_id: fields.message_id,
            },
        });
    }
}

fn is_offset(word: &str) -> bool {
    let digits = word.strip_prefix(['+', '-']).unwrap_or_default();
    digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// `1O0aWg-wlpfax-eM`, or longer since Exim 4.97.
fn is_message_id(word: &str) -> bool {
    let mut parts = word.split('-');
    let mut part = |lengths: std::ops::RangeInclusive<usize>| {
        parts.next().is_some_and(|part| {
            lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    };
    part(6..=6) && part(6..=11) && part(2..=4) && parts.next().is_none()
}

/// The other side.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Host<'a> {
    /// The name that DNS gave, empty if there is none.
    name: &'a str,
    address: &'a str,
}

impl Host<'_> {
    fn key(&self) -> String {
        let name = self.name.trim_end_matches('.');
        if name.is_empty() {
            self.address.to_owned()
        } else {
            name.to_ascii_lowercase()
        }
    }
}

/// What stands behind the arrow, as far as it matters.
#[derive(Debug, Default, PartialEq)]
struct Fields<'a> {
    /// The first word: sender or recipient.
    address: &'a str,
    host: Option<Host<'a>>,
    protocol: &'a str,
    tls: Option<&'a str>,
    is_authenticated: bool,
    message_id: &'a str,
    /// The addresses behind ` for `.
    recipients: u32,
}

impl<'a> Fields<'a> {
    fn parse(text: &'a str) -> Self {
        let mut fields = Self::default();
        let mut words = Words(text).peekable();
        let mut first = words.next().unwrap_or_default();
        // `bob <bob@example.com>` names a mailbox first, `bob@example.org <list@example.com>` the
        // address that an alias led to.
        if let Some(next) = words.next_if(|next| next.starts_with('<'))
            && !first.contains('@')
        {
            first = next;
        }
        fields.address = first.trim_start_matches('<').trim_end_matches('>');
        let mut in_host = false;
        let mut behind_for = false;
        for word in words {
            if behind_for {
                fields.recipients += 1;
                continue;
            }
            if in_host && let Some((_, rest)) = word.split_once('[') {
                let address = rest.split_once(']').map_or(rest, |(address, _)| address);
                if let Some(host) = &mut fields.host
                    && word.starts_with('[')
                {
                    host.address = address;
                    in_host = false;
                }
                continue;
            }
            let (key, value) = split_once(word, b'=').unwrap_or((word, ""));
            match key {
                "H" if fields.host.is_none() => {
                    let named = !value.starts_with(['[', '(']);
                    let address = value
                        .strip_prefix('[')
                        .and_then(|rest| rest.split_once(']'));
                    let address = address.map_or("", |(address, _)| address);
                    fields.host = Some(Host {
                        name: if named { value } else { "" },
                        address,
                    });
                    in_host = address.is_empty();
                }
                "P" if fields.protocol.is_empty() => fields.protocol = value,
                "X" if fields.tls.is_none() => fields.tls = Some(value),
                "A" => fields.is_authenticated = true,
                "id" => fields.message_id = value,
                "for" if value.is_empty() => behind_for = true,
                _ => {}
            }
        }
        fields
    }

    fn class(&self) -> TlsClass {
        let Some(tls) = self.tls.filter(|tls| !tls.is_empty()) else {
            let protocol = self.protocol.to_ascii_lowercase();
            let is_secure = protocol.ends_with("smtps") || protocol.ends_with("smtpsa");
            return if is_secure {
                TlsClass::TlsUnversioned
            } else {
                TlsClass::None
            };
        };
        let version = tls.split(':').next().unwrap_or_default();
        tls::class_of_version(version)
            .filter(|class| {
                *class != TlsClass::None && version.contains(|c: char| c.is_ascii_alphabetic())
            })
            .or_else(|| tls::class_of_cipher(version))
            .unwrap_or(TlsClass::TlsUnversioned)
    }
}

/// Words outside of quotes; a quoted text is part of its word.
struct Words<'a>(&'a str);

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.0.trim_start();
        if text.is_empty() {
            return None;
        }
        let (mut quoted, mut escaped) = (false, false);
        let mut end = text.len();
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b' ' if !quoted => {
                    end = at;
                    break;
                }
                _ => {}
            }
        }
        let (word, rest) = text.split_at(end);
        self.0 = rest;
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrivals_and_deliveries() {
        let fields = Fields::parse(
            "a@b H=mail.x (helo) [198.51.100.1]:51 I=[10.0.0.1]:25 P=esmtps X=TLS1.2:C:256 S=1 \
             id=m@x T=\"q \\\" X=TLS1.0:a P=smtp\" for b@c d@e",
        );
        assert_eq!(
            fields.host,
            Some(Host {
                name: "mail.x",
                address: "198.51.100.1"
            })
        );
        assert_eq!(
            (fields.class(), fields.recipients, fields.message_id),
            (TlsClass::Tls1_2, 2, "m@x")
        );
        let fields = Fields::parse("bob <bob@x.y> R=r T=t H=[203.0.113.9] C=\"250 OK H=q\"");
        assert_eq!(
            fields.host.map(|host| host.key()),
            Some("203.0.113.9".to_owned())
        );
        assert_eq!(
            (fields.address, fields.class()),
            ("bob@x.y", TlsClass::None)
        );
    }

    #[test]
    fn addresses_behind_aliases() {
        let address = |text| Fields::parse(text).address;
        assert_eq!(address("bob <bob@x.y> R=r"), "bob@x.y");
        assert_eq!(address("kai@o.p <team@x.y> R=r H=h [1.2.3.4]"), "kai@o.p");
        assert_eq!(address("<> R=1abcde-000000-AB U=mail"), "");
        assert_eq!(address("\"a b\"@x.y F=<c@d>"), "\"a b\"@x.y");
    }

    #[test]
    fn classes() {
        let class = |text: &str| Fields::parse(&format!("a H=x [1.2.3.4] {text}")).class();
        for (text, expected) in [
            ("P=esmtps X=TLSv1:AES256-SHA:256", TlsClass::Tls1_0),
            ("P=esmtps X=TLS-1.1:AES:256", TlsClass::Tls1_1),
            ("P=esmtps X=TLS1.x:ke:xxx", TlsClass::TlsUnversioned),
            (
                "P=esmtps X=DHE-RSA-AES256-SHA:256",
                TlsClass::TlsUnversioned,
            ),
            ("P=esmtps", TlsClass::TlsUnversioned),
            ("P=esmtp", TlsClass::None),
        ] {
            assert_eq!(class(text), expected, "{text}");
        }
    }

    #[test]
    fn lines() {
        let entry =
            Entry::parse("2026-11-17 00:30:00.1 +0100 [7] 1hejrj-8QRNe5-Kg <= a@b H=x").unwrap();
        assert_eq!(
            (entry.at.day().to_string().as_str(), entry.flag),
            ("2026-11-16", "<=")
        );
        assert!(Entry::parse("1999-03-02 09:44:33 10HmaX-000000005vi-0000 Completed").is_some());
        let silent = "2026-11-16 10:05:00 [77] no host name found for IP address 1";
        assert_eq!(Entry::parse(silent), None);
        assert!(is_line_without_message(silent));
        assert!(!is_line_without_message(
            "2026-11-16 10:05:00 host program[1]: H=x"
        ));
    }
}
