//! Promise: logs and mails are read as servers, editors and mail programs leave them: with holes, byte
//! order marks, mixed line ends, other encodings, cut lines, and log lines quoted in mails.

use crate::support::{classes, resolve};
use mailflow_insight::tally::Resolved;
use mailflow_insight::trace::{Format, TlsClass};

fn formats(resolved: &Resolved) -> Vec<Option<Format>> {
    resolved.files.iter().map(|file| file.format).collect()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

const POSTFIX: &str = "2026-11-16T10:00:00Z mx postfix/smtpd[7]: connect from c.example[198.51.100.3]\n\
2026-11-16T10:00:01Z mx postfix/smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X (256/256 bits)\n\
2026-11-16T10:00:01Z mx postfix/smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
2026-11-16T10:00:02Z mx postfix/qmgr[8]: ABCDE1: from=<a@c.example>, size=1, nrcpt=2 (queue active)\n\
2026-11-16T10:00:03Z mx postfix/smtpd[7]: disconnect from c.example[198.51.100.3] ehlo=1 mail=1\n";

const RECEIVE: &str = "#Log-type: SMTP Receive Protocol Log\r\n\
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n\
2026-11-16T10:00:00.000Z,EX\\Größe,08D0000000000001,0,10.0.0.1:25,203.0.113.9:4,+,,\r\n\
2026-11-16T10:00:01.000Z,EX\\Größe,08D0000000000001,1,10.0.0.1:25,203.0.113.9:4,*,,\"TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using x, y\"\r\n\
2026-11-16T10:00:02.000Z,EX\\Größe,08D0000000000001,2,10.0.0.1:25,203.0.113.9:4,<,MAIL FROM:<a@x.example>,\r\n\
2026-11-16T10:00:03.000Z,EX\\Größe,08D0000000000001,3,10.0.0.1:25,203.0.113.9:4,<,BDAT 5 LAST,\r\n\
2026-11-16T10:00:04.000Z,EX\\Größe,08D0000000000001,4,10.0.0.1:25,203.0.113.9:4,>,250 2.1.0 OK,\r\n\
2026-11-16T10:00:05.000Z,EX\\Größe,08D0000000000001,5,10.0.0.1:25,203.0.113.9:4,>,\"250 2.6.0 <m@x.example> [InternalId=1] Queued mail for delivery\",\r\n\
2026-11-16T10:00:06.000Z,EX\\Größe,08D0000000000001,6,10.0.0.1:25,203.0.113.9:4,-,,Local\r\n";

const EXIM: &str = "2026-11-16 10:00:00 1abcde-000000-AB <= a@b.example H=b.example [203.0.113.9] P=esmtps X=TLS1.2:C:256 S=1\n";

/// Each log, with the class of its only message.
const LOGS: [(&str, Format, TlsClass); 3] = [
    (POSTFIX, Format::PostfixLog, TlsClass::Tls1_3),
    (RECEIVE, Format::ExchangeSmtpReceiveLog, TlsClass::Tls1_2),
    (EXIM, Format::EximLog, TlsClass::Tls1_2),
];

#[test]
fn encodings_marks_holes_and_line_ends_change_nothing() {
    for (log, format, class) in LOGS {
        let crlf = log.replace("\r\n", "\n").replace('\n', "\r\n");
        let mixed = log.replacen("\r\n", "\n", 3).replacen('\n', "\r\n", 1);
        let without_end = log.trim_end();
        let nul = log.replace(": ", ":\0 ").replace(",25", ",\0");
        let hole = [&[0; 100_001][..], log.as_bytes()].concat();
        let tail = [log.as_bytes(), &[0; 5000][..]].concat();
        let latin: Vec<u8> = log.chars().map(|c| c as u32 as u8).collect();
        let marked = format!("\u{feff}{log}");
        let variants: [&[u8]; 10] = [
            log.as_bytes(),
            crlf.as_bytes(),
            mixed.as_bytes(),
            without_end.as_bytes(),
            nul.as_bytes(),
            &hole,
            &tail,
            &latin,
            marked.as_bytes(),
            &utf16(log),
        ];
        for (number, bytes) in variants.into_iter().enumerate() {
            let resolved = resolve(&[("a.log", bytes)]);
            assert_eq!(
                formats(&resolved),
                [Some(format)],
                "{format:?}, variant {number}"
            );
            assert_eq!(
                classes(&resolved),
                [(class, 1)],
                "{format:?}, variant {number}"
            );
        }
    }
}

#[test]
fn a_log_cut_anywhere_is_read_up_to_there() {
    for (log, format, class) in LOGS {
        for end in 0..log.len() {
            let resolved = resolve(&[("a.log", &log.as_bytes()[..end])]);
            assert!(
                formats(&resolved)[0].is_none_or(|found| found == format),
                "{format:?} {end}"
            );
            // Both parts together are the whole, unless the cut divides a line.
            if log.as_bytes()[..end].ends_with(b"\n") && format == Format::PostfixLog {
                let (first, second) = log.as_bytes().split_at(end);
                let both = resolve(&[("b.log", second), ("a.log", first)]);
                assert_eq!(classes(&both), [(class, 1)], "{format:?} {end}");
            }
        }
    }
}

const MAIL: &str = "Return-Path: <a@partner.example>\n\
Received: from mx.partner.example (203.0.113.9) by x.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15; Mon, 16 Nov 2026 10:00:08 +0000\n\
Message-ID: <one@partner.example>\n\
Subject: Re: your logs\n";

#[test]
fn a_mail_that_quotes_log_lines_is_a_mail() {
    for (log, ..) in LOGS {
        let mail = format!("{MAIL}\nYou wrote:\n{log}\n");
        let resolved = resolve(&[("a.eml", mail.as_bytes())]);
        assert_eq!(formats(&resolved), [Some(Format::MessageHeaders)]);
        assert_eq!(classes(&resolved), [(TlsClass::Tls1_2, 1)]);
    }
}

#[test]
fn a_mailbox_is_all_of_its_mails() {
    let other = MAIL
        .replace("one@", "two@")
        .replace("version=TLS1_2", "version=TLS1_3");
    let inside = MAIL
        .replace("one@", "three@")
        .replace("by x.mail.protection.outlook.com", "by pc.partner.example");
    let border = "From a@partner.example Mon Nov 16 10:00:09 2026";
    let mailbox = format!(
        "{border}\n{MAIL}\nFrom here on it is text.\nFrom b c\n\n{border}\r\n{other}\nbye\n\n{border}\n{inside}\nend\n"
    );
    let resolved = resolve(&[("inbox.mbox", mailbox.as_bytes())]);
    assert_eq!(formats(&resolved), [Some(Format::MessageHeaders)]);
    assert_eq!(resolved.files[0].records, 3);
    assert_eq!(
        classes(&resolved),
        [(TlsClass::Tls1_2, 1), (TlsClass::Tls1_3, 1)]
    );
    let [skip] = resolved.files[0].skipped.as_slice() else {
        panic!("{:?}", resolved.files[0].skipped);
    };
    assert_eq!(
        (skip.reason.id(), skip.count, skip.first_line),
        ("no-boundary-hop", 1, 18)
    );
    // A file that begins with a header has one mail, whatever its text says.
    let resolved = resolve(&[("a.eml", format!("{MAIL}\n\n{border}\n{other}").as_bytes())]);
    assert_eq!(resolved.files[0].records, 1);
}

#[test]
fn a_tls_line_without_a_port_belongs_to_its_server() {
    let log = "2026-11-16T10:00:00Z mx postfix/smtp[9]: Trusted TLS connection established to r.example[203.0.113.1]: TLSv1.2 with cipher X (256/256 bits)\n\
2026-11-16T10:00:01Z mx postfix/smtp[9]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n";
    assert_eq!(
        classes(&resolve(&[("a.log", log.as_bytes())])),
        [(TlsClass::Tls1_2, 1)]
    );
}
