//! The headers of one mail: the hop by which it came in from outside, and what it says about TLS.
//!
//! A mail that carries a TLS report is that report, not a message. Source of the rules:
//! `docs/formats.md`, Message headers.

use super::tls_report;
use crate::boundary_hop::BoundaryHop;
use crate::calendar::Reading;
use crate::identity::{Identity, MessageKey};
use crate::lines::{Lines, TextLine};
use crate::message_id;
use crate::mime::{Headers, PartFinder, field, media_type, parameter};
use crate::reader::Reader;
use crate::received::{Hop, mail_date};
use crate::{Direction, Evidence, Format, Recipients, Sink, SkipReason, Tls, Transfer, decode};

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
        let Some((name, _)) = field(line) else {
            // A header may have lost the indent of its second line. A title may stand above all.
            if known == 0 && number > 2 {
                return false;
            }
            other_text |= !has_received;
            continue;
        };
        let name = name.to_ascii_lowercase();
        has_received |= name == "received";
        known += u32::from(KNOWN.contains(&&*name));
    }
    has_received || (known > 1 && !other_text)
}

/// `From user@example.com Mon Nov 16 …`, with which mailboxes begin a mail.
fn is_mbox_line(line: &str) -> bool {
    let is_clock = |word: &str| {
        let mut parts = word.split(':');
        let number = |part: Option<&str>| part.is_some_and(|part| part.parse::<u8>().is_ok());
        number(parts.next()) && number(parts.next())
    };
    line.strip_prefix("From ")
        .is_some_and(|rest| rest.split_whitespace().skip(1).any(is_clock))
}

/// Reads one mail, or all of a mailbox in which each begins with a `From ` line.
#[derive(Default)]
pub struct MailReader {
    lines: Lines,
    mailbox: Mailbox,
}

#[derive(Default)]
struct Mailbox {
    /// Whether its first line is a `From ` line; not known before that.
    is_mbox: Option<bool>,
    /// Whether the line before was empty: only then another mail may begin.
    is_behind_blank: bool,
    mail: Mail,
    /// What was told so far.
    has_mails: bool,
    has_reports: bool,
}

#[derive(Default)]
struct Mail {
    /// Its first line in the file, from 1.
    begins: u64,
    headers: Headers,
    body: Option<PartFinder>,
    ended: bool,
    is_report: bool,
}

impl Reader for MailReader {
    fn format(&self) -> Option<Format> {
        let mailbox = &self.mailbox;
        Some(if mailbox.has_reports && !mailbox.has_mails {
            Format::TlsReport
        } else {
            Format::MessageHeaders
        })
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
        let Self { lines, mailbox } = self;
        lines.push(text, &mut |line| mailbox.line(line, sink));
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let Self { lines, mailbox } = self;
        lines.finish(&mut |line| mailbox.line(line, sink));
        mailbox.end_mail(sink);
    }
}

impl Mailbox {
    fn line(&mut self, line: TextLine<'_>, sink: &mut dyn Sink) {
        let text = decode::text(line.bytes.unwrap_or_default());
        let is_blank = text.trim().is_empty() && line.bytes.is_some();
        let is_border = is_mbox_line(&text);
        if !is_blank && self.is_mbox.is_none() {
            self.is_mbox = Some(is_border);
            self.mail.begins = line.number;
        } else if is_border && self.is_behind_blank && self.is_mbox == Some(true) {
            self.end_mail(sink);
            self.mail.begins = line.number;
        }
        self.is_behind_blank = is_blank;
        self.mail.line(&text);
    }

    fn end_mail(&mut self, sink: &mut dyn Sink) {
        let mut mail = std::mem::take(&mut self.mail);
        mail.end_headers();
        let part = mail.body.take().and_then(PartFinder::finish);
        let is_report = part.is_some() || mail.is_report;
        self.has_reports |= is_report;
        self.has_mails |= !is_report;
        match part {
            Some(part) if !part.damaged => tls_report::tell_attachment(&part.content, sink),
            _ if is_report => tls_report::bad(sink),
            _ => {
                sink.record();
                tell(&mail, sink);
            }
        }
    }
}

impl Mail {
    fn line(&mut self, text: &str) {
        if let Some(body) = &mut self.body {
            body.line(text);
        } else if !self.ended && !self.headers.line(text) {
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
        // RFC 8460 has such mails say in two ways that they are one.
        self.is_report = report_type.eq_ignore_ascii_case("tlsrpt")
            || tls_report::is_media_type(&kind)
            || self.headers.get("TLS-Report-Domain").is_some();
        let wanted = if self.is_report {
            tls_report::may_be_attachment
        } else {
            tls_report::is_media_type
        };
        if kind.starts_with("multipart/") || wanted(&kind) {
            self.body = Some(PartFinder::new(&self.headers, wanted));
        }
    }
}

fn tell(mail: &Mail, sink: &mut dyn Sink) {
    let headers = &mail.headers;
    let line = mail.begins.max(1);
    sink.row_at(line);
    let hops: Vec<Hop> = headers.received().map(Hop::parse).collect();
    let boundary = BoundaryHop::of(&hops);
    let Some((boundary, hop)) = boundary.and_then(|hop| Some((hop, hops.get(hop.at)?))) else {
        sink.skipped(SkipReason::NoBoundaryHop, line);
        return;
    };
    if hop.is_by_authenticated_client(!boundary.into_service) {
        sink.skipped(SkipReason::ClientSubmission, line);
        return;
    }
    let Some(at) = hop.at().or_else(|| headers.get("Date").and_then(mail_date)) else {
        sink.bad_date(headers.get("Date").unwrap_or_default(), line);
        return;
    };
    let mut message_id = headers.get("Message-ID").unwrap_or_default().trim();
    if !(message_id.starts_with('<') && message_id.ends_with('>')) {
        message_id = message_id::bare(message_id);
    }
    let message_key = MessageKey::of_message_id(message_id);
    let network_id = headers.get("X-MS-Exchange-Organization-Network-Message-Id");
    let return_path = headers.get("Return-Path").and_then(super::cells::told);
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
            domain: super::cells::domain_of(headers.get("From").unwrap_or_default()),
            cipher: hop.cipher(),
            proof: hop.proof(),
            // Never the one that the mail names itself.
            sender: return_path.or_else(|| hop.envelope_from()),
            message_id,
            ..Evidence::default()
        },
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::recording_sink::EvidenceRecorder;

    #[test]
    fn what_looks_like_a_mail() {
        for (head, expected) in [
            ("Received: from a by b; x\n", true),
            (
                "\r\nFrom a@b Mon Nov 16 10:00:09 2026\nReturn-Path: <a@b>\nReceived: x\n\nbody",
                true,
            ),
            ("Subject: x\nFrom: y\n\nbody", true),
            ("Subject: x\n\nbody", false),
            ("2026-11-16 10:00:00 x\n", false),
            ("key: value\nother: value\n", false),
            ("Dear Bob,\nFrom: x\nTo: y\n", false),
            (
                "Delivered-To: x\nReceived: by a\nwith SMTP; x\nX-A: b\nlost\nReceived: from a\nby b",
                true,
            ),
            ("Subject: x\nlost\nFrom: y\n", false),
            ("a\nb\nc\nd\nReceived: from a by b\n", false),
        ] {
            assert_eq!(is_start_of_one(head.as_bytes()), expected, "{head}");
        }
    }

    fn told(before: &str, hop: &str) -> Vec<String> {
        let text = format!(
            "{before}Received: from mx.partner.example (mx.partner.example [198.51.100.7]) by mx.own.example\r\n \
             {hop}; Mon, 16 Nov 2026 10:00:09 +0000\r\n\
             Received: from pc by mx.partner.example with ESMTPS (version=TLS1_2 cipher=OTHER verify=OK)\r\n \
             (envelope-from <pc@older.example>); Mon, 16 Nov 2026 10:00:01 +0000\r\n\
             From: h@head.example\r\nSubject: x\r\n\r\nbody\r\n"
        );
        EvidenceRecorder::of(&text, &Options::default())
    }

    #[test]
    fn what_is_told_of_the_other_side() {
        let exim = "with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384\r\n (Exim 4.95) (envelope-from <e@B.example>) id 1";
        let sendmail = "with ESMTPS id 1 (version=TLSv1.2 cipher=AES256-SHA bits=256 verify=NO)";
        for (before, hop, expected) in [
            (
                "Return-Path: <A@B.Example>\r\nReturn-Path: <c@d.example>\r\n",
                sendmail,
                "<A@B.Example> >  [AES256-SHA] unverified",
            ),
            (
                "Return-Path: <>\r\n",
                exim,
                "<> >  [TLS_AES_256_GCM_SHA384] cannot_tell",
            ),
            (
                "Return-Path:\r\n",
                exim,
                "<e@B.example> >  [TLS_AES_256_GCM_SHA384] cannot_tell",
            ),
            (
                "",
                exim,
                "<e@B.example> >  [TLS_AES_256_GCM_SHA384] cannot_tell",
            ),
            ("", "with ESMTP id 1", "nothing"),
        ] {
            assert_eq!(told(before, hop), [expected], "{before} {hop}");
        }
    }
}
