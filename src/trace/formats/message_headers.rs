//! The headers of one mail: the hop by which it came in from outside, and what it says about TLS.
//!
//! A mail that carries a TLS report is that report, not a message. Source of the rules:
//! `docs/formats.md`, Message headers.

use super::tls_report;
use crate::trace::dates::Reading;
use crate::trace::file::Reader;
use crate::trace::identity::{Identity, MessageKey};
use crate::trace::lines::{Line, Lines};
use crate::trace::mime::{Headers, PartFinder, is_header_name, media_type, parameter};
use crate::trace::received::{Hop, mail_date};
use crate::trace::{
    Direction, Evidence, Format, Recipients, Sink, SkipReason, Tls, Transfer, decode,
};

/// Headers by which a mail is recognised.
const KNOWN: [&str; 12] = [
    "received",
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "return-path",
    "delivered-to",
    "content-type",
    "dkim-signature",
    "authentication-results",
];

/// Whether a file that begins with `head` is a mail, or the headers of one.
pub fn is_start_of_one(head: &[u8]) -> bool {
    let text = decode::text(head);
    let mut known = 0;
    let mut has_received = false;
    let mut other_text = false;
    let lines = text.lines().skip_while(|line| line.trim().is_empty());
    for (number, line) in lines.enumerate() {
        if line.trim().is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) || (number == 0 && is_mbox_line(line)) {
            continue;
        }
        let name = line.split_once(':').map_or("", |(name, _)| name.trim_end());
        if !is_header_name(name) {
            // Other text, unless the head ends inside a line.
            if has_received || known > 1 {
                break;
            }
            // A title above headers that were pasted.
            if number > 2 {
                return false;
            }
            other_text = true;
            continue;
        }
        let name = name.to_ascii_lowercase();
        has_received |= name == "received";
        known += u32::from(KNOWN.contains(&&*name));
    }
    has_received || (known > 1 && !other_text)
}

/// `From user@example.com Mon Nov 16 …`, with which some programs save a mail.
fn is_mbox_line(line: &str) -> bool {
    line.starts_with("From ")
}

/// Reads one mail.
#[derive(Default)]
pub struct MailReader {
    lines: Lines,
    mail: Mail,
}

#[derive(Default)]
struct Mail {
    headers: Headers,
    body: Option<PartFinder>,
    ended: bool,
    is_report: bool,
}

impl Reader for MailReader {
    fn format(&self) -> Option<Format> {
        Some(if self.mail.is_report {
            Format::TlsReport
        } else {
            Format::MessageHeaders
        })
    }

    fn push(&mut self, text: &[u8], _sink: &mut dyn Sink) {
        let Self { lines, mail } = self;
        lines.push(text, &mut |line| mail.line(line));
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let Self { lines, mail } = self;
        lines.finish(&mut |line| mail.line(line));
        mail.end_headers();
        let part = mail.body.take().and_then(PartFinder::finish);
        match part {
            Some(part) => {
                mail.is_report = true;
                if part.damaged {
                    tls_report::bad(sink);
                } else {
                    tls_report::tell_attachment(&part.content, sink);
                }
            }
            None if mail.is_report => tls_report::bad(sink),
            None => {
                sink.record();
                tell(&mail.headers, sink);
            }
        }
    }
}

impl Mail {
    fn line(&mut self, line: Line<'_>) {
        let text = decode::text(line.bytes.unwrap_or_default());
        if let Some(body) = &mut self.body {
            body.line(&text);
        } else if !self.ended && !self.headers.line(&text) {
            self.end_headers();
        }
    }

    /// Only bodies that may hold a report are looked at.
    fn end_headers(&mut self) {
        if std::mem::replace(&mut self.ended, true) {
            return;
        }
        let content_type = self.headers.get("Content-Type").unwrap_or_default();
        let kind = media_type(content_type);
        let report_type = parameter(content_type, "report-type").unwrap_or_default();
        self.is_report =
            report_type.eq_ignore_ascii_case("tlsrpt") || tls_report::is_media_type(&kind);
        if kind.starts_with("multipart/") || tls_report::is_media_type(&kind) {
            self.body = Some(PartFinder::new(&self.headers, tls_report::is_media_type));
        }
    }
}

/// The place of the hop by which the mail came into the organization: the newest one into Exchange
/// Online, else the newest between two domains. `hops` begin with the newest.
pub(in crate::trace) fn boundary_hop(hops: &[Hop]) -> Option<usize> {
    let into_service = hops
        .iter()
        .position(|hop| hop.is_by_exchange_online() && hop.is_smtp());
    into_service.or_else(|| {
        hops.iter()
            .position(|hop| hop.is_smtp() && hop.is_between_domains())
    })
}

fn tell(headers: &Headers, sink: &mut dyn Sink) {
    let hops: Vec<Hop> = headers.received().map(Hop::parse).collect();
    let Some(hop) = boundary_hop(&hops).and_then(|at| hops.get(at)) else {
        sink.skipped(SkipReason::NoBoundaryHop, 1);
        return;
    };
    let Some(at) = hop.at().or_else(|| headers.get("Date").and_then(mail_date)) else {
        sink.skipped(SkipReason::BadDate, 1);
        return;
    };
    let message_id = headers.get("Message-ID").unwrap_or_default();
    let message_key = MessageKey::of_message_id(message_id);
    let network_id = headers.get("X-MS-Exchange-Organization-Network-Message-Id");
    sink.transfer(&Transfer {
        direction: Direction::Inbound,
        at: Reading::Certain(at),
        identity: Identity::of_message(
            Format::MessageHeaders,
            Direction::Inbound,
            None,
            message_key,
            None,
            "",
            false,
        ),
        network_id: network_id.and_then(MessageKey::of_network_id),
        message_id: message_key,
        connector: None,
        tls: Tls::Is(hop.tls()),
        recipients: Recipients::Count(1),
        tentative: false,
        evidence: Evidence {
            server: hop.from(),
            domain: super::domain_of(headers.get("From").unwrap_or_default()),
            cipher: hop.cipher(),
            message_id,
        },
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_mail() {
        for (head, expected) in [
            ("Received: from a by b; x\n", true),
            (
                "\r\nFrom a@b Mon\nReturn-Path: <a@b>\nReceived: x\n\nbody",
                true,
            ),
            ("Subject: x\nFrom: y\n\nbody", true),
            ("Subject: x\n\nbody", false),
            ("2026-11-16 10:00:00 x\n", false),
            ("key: value\nother: value\n", false),
            ("Dear Bob,\nFrom: x\nTo: y\n", false),
        ] {
            assert_eq!(is_start_of_one(head.as_bytes()), expected, "{head}");
        }
    }
}
