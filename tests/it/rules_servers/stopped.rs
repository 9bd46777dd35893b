//! What TLS stopped, and who hands mail in (`docs/stopped.md`).
//!
//! What a case comes to is written as a line for each entry of the evidence: `out certificate-expired
//! mx.p.example p.example a2 w1` for two attempts of one message that waits, to that server and domain;
//! `p` are probes, `f` fallbacks, `r` messages that came back, `d` those that were delivered later. A
//! submission is `bob 198.51.100.7 - PLAIN 587 tls1_2 1`.

use std::fmt::Write as _;
use std::io::Cursor;

use mailflow_insight::tally::{BesideEvidence, EvidenceQuestion, Tally, Window, read_source};
use mailflow_insight::trace::beside::Side;
use mailflow_insight::trace::{Day, TlsClass, Unit};

use super::syslog::log_lines;
use super::{files, options};

fn told(evidence: &BesideEvidence) -> String {
    let mut told = String::new();
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    for row in &evidence.stopped {
        let side = match row.side {
            Side::Inbound => "in",
            Side::Outbound => "out",
            Side::Submission => "sub",
        };
        let _ = write!(
            told,
            "{side} {} {} {}",
            row.reason.id(),
            text(&row.server),
            text(&row.domain)
        );
        for (letter, count) in [
            ('a', row.attempts),
            ('p', row.probes),
            ('f', row.fallbacks),
            ('w', row.waiting),
            ('r', row.returned),
            ('d', row.delivered_later),
        ] {
            if count > 0 {
                let _ = write!(told, " {letter}{count}");
            }
        }
        told.push('\n');
    }
    for row in &evidence.submission {
        let port = row.port.map_or("-".to_owned(), |port| port.to_string());
        let _ = write!(
            told,
            "{} {} {} {} {port}",
            text(&row.account),
            text(&row.ip),
            text(&row.name),
            text(&row.mechanism)
        );
        for class in TlsClass::ALL {
            let count = row.tls[class.index()];
            if count > 0 {
                let _ = write!(told, " {} {count}", class.id());
            }
        }
        told.push('\n');
    }
    told
}

fn evidence(files: &[String]) -> BesideEvidence {
    let mut tally = Tally::default();
    for (number, text) in (0..).zip(files) {
        let source = Cursor::new(text.as_bytes());
        read_source("file", source, &options(), &mut |member, part| {
            tally.absorb(number, member, part);
        });
    }
    let question = EvidenceQuestion {
        days: (Day(0), Day(100_000)),
        unit: Unit::Messages,
        guideline: Default::default(),
        window: Window::default(),
        selection: Default::default(),
    };
    tally.partners(&question).beside
}

/// Each case in the order of its files and turned around: order never matters.
fn check(cases: &[(&str, &str, &str)], complete: fn(&str) -> String) {
    let mut wrong = Vec::new();
    for (rule, text, expected) in cases {
        let mut all: Vec<String> = files(text).iter().map(|text| complete(text)).collect();
        for _ in 0..2 {
            let told = told(&evidence(&all));
            if told.trim_end() != *expected {
                wrong.push(format!("{rule}\n  expected:\n{expected}\n  told:\n{told}"));
            }
            all.reverse();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn servers_of_postfix() {
    check(
        &[
            (
                "all lines of a connection make one attempt, of the best reason",
                "10:00:00 postfix/smtpd[1]: connect from x.a.example[198.51.100.7]\n\
                 10:00:01 postfix/smtpd[1]: SSL_accept error from x.a.example[198.51.100.7]: -1\n\
                 10:00:01 postfix/smtpd[1]: warning: TLS library problem: 7:error:0A000416:SSL routines::sslv3 alert certificate expired:x.c:1:SSL alert number 45:\n\
                 10:00:01 postfix/smtpd[1]: lost connection after STARTTLS from x.a.example[198.51.100.7]\n\
                 10:00:01 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7] ehlo=1 starttls=0/1 commands=1/2\n\
                 10:00:02 postfix/smtpd[1]: NOQUEUE: reject: RCPT from y.a.example[198.51.100.8]: 554 5.7.1 <b@c>: Relay access denied; from=<a@b> to=<b@c>\n",
                "in certificate-expired x.a.example - a1",
            ),
            (
                "whoever sends no mail is a probe",
                "10:00:00 postfix/smtpd[1]: connect from unknown[198.51.100.7]\n\
                 10:00:01 postfix/smtpd[1]: SSL_accept error from unknown[198.51.100.7]: lost connection\n\
                 10:00:01 postfix/smtpd[1]: disconnect from unknown[198.51.100.7]\n",
                "in connection-lost-during-starttls 198.51.100.7 - p1",
            ),
            (
                "a library problem after TLS came about is nothing",
                "10:00:00 postfix/smtpd[1]: connect from x.a.example[198.51.100.7]\n\
                 10:00:00 postfix/smtpd[1]: Anonymous TLS connection established from x.a.example[198.51.100.7]: TLSv1.2 with cipher X\n\
                 10:00:01 postfix/smtpd[1]: warning: TLS library problem: error:0A000126:SSL routines::unexpected eof while reading:\n\
                 10:00:01 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7] ehlo=1 starttls=1 commands=2\n",
                "",
            ),
            (
                "a lost connection counts where nothing else is said",
                "10:00:00 postfix/smtpd[1]: connect from x.a.example[198.51.100.7]\n\
                 10:00:01 postfix/smtpd[1]: lost connection after STARTTLS from x.a.example[198.51.100.7]\n\
                 10:00:01 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7] ehlo=1 starttls=0/1 commands=1/2\n\
                 10:01:00 postfix/smtpd[1]: connect from y.a.example[198.51.100.7]\n\
                 10:01:01 postfix/smtpd[1]: lost connection after STARTTLS from y.a.example[198.51.100.7]\n\
                 10:01:01 postfix/smtpd[1]: disconnect from y.a.example[198.51.100.7] ehlo=1 starttls=1 commands=2\n",
                "in connection-lost-during-starttls x.a.example - p1",
            ),
            (
                "counts alone: the handshake failed; where mail came, TLS was refused",
                "10:00:00 postfix/smtpd[1]: connect from x.a.example[198.51.100.7]\n\
                 10:00:01 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7] ehlo=1 starttls=0/1 commands=1/2\n\
                 10:01:00 postfix/smtpd[1]: connect from y.b.example[198.51.100.8]\n\
                 10:01:01 postfix/smtpd[1]: A1: client=y.b.example[198.51.100.8]\n\
                 10:01:01 postfix/smtpd[1]: disconnect from y.b.example[198.51.100.8] ehlo=1 starttls=0/1 mail=1 rcpt=1 data=1 quit=1 commands=5/6\n",
                "in handshake-failed x.a.example - p1\n\
                 in tls-unavailable-here y.b.example - a1 f1",
            ),
            (
                "a process that has no TLS",
                "10:00:00 postfix/smtpd[1]: warning: cannot get RSA private key from file x: disabling TLS support\n\
                 10:00:00 postfix/smtpd[1]: connect from x.a.example[198.51.100.7]\n\
                 10:00:01 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7] ehlo=1 starttls=0/1 commands=1/2\n",
                "in tls-unavailable-here x.a.example - p1",
            ),
            (
                "clear text that is refused, by what the reply says and nothing else",
                "10:00:00 postfix/smtpd[1]: NOQUEUE: reject: MAIL from x.a.example[198.51.100.7]: 530 5.7.0 Must issue a STARTTLS command first; from=<a@S.example> proto=ESMTP helo=<x>\n\
                 10:01:00 postfix/smtpd[2]: NOQUEUE: reject: CONNECT from y.a.example[198.51.100.9]: 550 5.7.1 <y[198.51.100.9]>: Client host rejected: Session encryption is required; proto=SMTP\n\
                 10:02:00 postfix/smtpd[3]: NOQUEUE: reject: RCPT from z.a.example[198.51.100.10]: 554 5.7.1 <b@c>: Relay access denied; from=<a@b> to=<b@c> proto=ESMTP helo=<550 5.7.1 Session encryption is required>\n\
                 10:03:00 postfix/smtpd[4]: NOQUEUE: reject: RCPT from z.a.example[198.51.100.10]: 450 4.1.1 <b@c>: Session encryption is required; from=<a@b>\n",
                "in tls-required-by-us x.a.example s.example a1\n\
                 in tls-required-by-us y.a.example - a1",
            ),
            (
                "a certificate that is asked for, and a refusal",
                "10:00:00 postfix/smtpd[1]: NOQUEUE: abort: TLS from x.a.example[198.51.100.7]: No client certificate presented\n\
                 10:01:00 postfix/submission/smtpd[2]: Refusing STARTTLS request from unknown[198.51.100.8]\n",
                "in client-certificate x.a.example - p1\n\
                 sub tls-unavailable-here 198.51.100.8 - p1",
            ),
            (
                "a fallback is no probe, and comes within five minutes",
                "10:00:00 postfix/smtpd[1]: connect from x.a.example[198.51.100.7]\n\
                 10:00:00 postfix/smtpd[1]: SSL_accept error from x.a.example[198.51.100.7]: -1\n\
                 10:00:00 postfix/smtpd[1]: lost connection after STARTTLS from x.a.example[198.51.100.7]\n\
                 10:00:00 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7] ehlo=1 starttls=0/1 commands=1/2\n\
                 10:05:00 postfix/smtpd[1]: connect from x.a.example[198.51.100.7]\n\
                 10:05:00 postfix/smtpd[1]: A1: client=x.a.example[198.51.100.7]\n\
                 10:05:00 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5\n\
                 10:10:00 postfix/smtpd[1]: connect from z.b.example[198.51.100.9]\n\
                 10:10:00 postfix/smtpd[1]: SSL_accept error from z.b.example[198.51.100.9]: -1\n\
                 10:10:00 postfix/smtpd[1]: disconnect from z.b.example[198.51.100.9] ehlo=1 starttls=0/1 commands=1/2\n\
                 10:15:01 postfix/smtpd[1]: connect from z.b.example[198.51.100.9]\n\
                 10:15:01 postfix/smtpd[1]: A2: client=z.b.example[198.51.100.9]\n\
                 10:15:01 postfix/smtpd[1]: disconnect from z.b.example[198.51.100.9] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5\n",
                "in handshake-failed x.a.example - a1 f1\n\
                 in handshake-failed z.b.example - a1",
            ),
            (
                "the same line in a second file is one, and loopback is none",
                "10:00:00 postfix/smtpd[1]: connect from x.a.example[198.51.100.7]\n\
                 10:00:00 postfix/smtpd[1]: SSL_accept error from x.a.example[198.51.100.7]: -1\n\
                 10:00:00 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7]\n\
                 10:00:00 postfix/smtpd[2]: SSL_accept error from localhost[127.0.0.1]: -1\n\
                 10:00:00 postfix/smtpd[2]: disconnect from localhost[127.0.0.1]\n\
                 ----\n\
                 10:00:00 postfix/smtpd[1]: SSL_accept error from x.a.example[198.51.100.7]: -1\n\
                 10:00:00 postfix/smtpd[1]: disconnect from x.a.example[198.51.100.7]\n",
                "in handshake-failed x.a.example - p1",
            ),
            (
                "the host itself is no peer, by its name either",
                "10:00:00 postfix/smtpd[1]: connect from mx.own.example[198.51.100.7]\n\
                 10:00:01 postfix/smtpd[1]: disconnect from mx.own.example[198.51.100.7] ehlo=1 starttls=0/1 commands=1/2\n",
                "",
            ),
            (
                "private peers are inside where a public one sends mail; devices that hand in are not",
                "10:00:00 postfix/smtpd[1]: A1: client=x.a.example[198.51.100.7]\n\
                 10:01:00 postfix/smtpd[2]: SSL_accept error from in.a.example[10.0.0.5]: no shared cipher\n\
                 10:02:00 postfix/submission/smtpd[3]: SSL_accept error from pc.a.example[10.0.0.6]: no shared cipher\n",
                "sub no-shared-cipher pc.a.example - a1",
            ),
        ],
        |text| log_lines(text).replace(" mx postfix", " mx.own.example postfix"),
    );
}

#[test]
fn clients_of_postfix() {
    check(
        &[
            (
                "lines that follow closely are one attempt, of all recipients",
                "10:00:00 postfix/smtp[1]: SSL_connect error to mx.p.example[203.0.113.1]:25: -1\n\
                 10:00:00 postfix/smtp[1]: warning: TLS library problem: error:0A000102:SSL routines::unsupported protocol:x:\n\
                 10:00:00 postfix/smtp[1]: A1: Cannot start TLS: handshake failure\n\
                 10:00:01 postfix/smtp[1]: A1: to=<b@p.example>, relay=mx.p.example[203.0.113.1]:25, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)\n\
                 10:00:01 postfix/smtp[1]: A1: to=<c@Q.example>, relay=mx.p.example[203.0.113.1]:25, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)\n\
                 10:20:00 postfix/smtp[2]: A1: to=<b@p.example>, relay=mx.p.example[203.0.113.1]:25, status=sent (250 ok)\n\
                 10:20:00 postfix/smtp[2]: A1: to=<c@Q.example>, relay=mx.p.example[203.0.113.1]:25, status=sent (250 ok)\n",
                "out protocol-version mx.p.example p.example a1 d1\n\
                 out protocol-version mx.p.example q.example a1 d1",
            ),
            (
                "each handshake begins another attempt; lines after ten seconds, too",
                "10:00:00 postfix/smtp[1]: SSL_connect error to mx.p.example[203.0.113.1]:25: no shared cipher\n\
                 10:00:01 postfix/smtp[1]: SSL_connect error to mx.p.example[203.0.113.1]:25: no shared cipher\n\
                 10:00:12 postfix/smtp[1]: A1: to=<b@p.example>, relay=mx.p.example[203.0.113.1]:25, status=deferred (Cannot start TLS: handshake failure)\n",
                "out no-shared-cipher mx.p.example - a2\n\
                 out handshake-failed mx.p.example p.example a1 w1",
            ),
            (
                "why a certificate was not verified",
                "10:00:00 postfix/smtp[1]: Untrusted TLS connection established to a.p.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:01 postfix/smtp[1]: A1: to=<b@p.example>, relay=a.p.example[203.0.113.1]:25, status=deferred (Server certificate not verified)\n\
                 10:01:00 postfix/smtp[2]: Trusted TLS connection established to b.p.example[203.0.113.2]:25: TLSv1.3 with cipher X\n\
                 10:01:01 postfix/smtp[2]: A2: to=<b@p.example>, relay=b.p.example[203.0.113.2]:25, status=deferred (Server certificate not verified)\n\
                 10:02:01 postfix/smtp[3]: A3: to=<b@p.example>, relay=c.p.example[203.0.113.3]:25, status=bounced (Server certificate not verified)\n\
                 10:03:00 postfix/smtp[4]: certificate verification failed for d.p.example[203.0.113.4]:25: certificate has expired\n\
                 10:03:01 postfix/smtp[4]: A4: to=<b@p.example>, relay=d.p.example[203.0.113.4]:25, status=deferred (Server certificate not verified)\n",
                "out certificate-not-trusted a.p.example p.example a1 w1\n\
                 out certificate-host-mismatch b.p.example p.example a1 w1\n\
                 out validation-failure c.p.example p.example a1 r1\n\
                 out certificate-expired d.p.example p.example a1 w1",
            ),
            (
                "mail that waits without a try is no attempt",
                "10:00:00 postfix/error[1]: A1: to=<b@p.example>, relay=none, delay=1, dsn=4.7.4, status=deferred (delivery temporarily suspended: TLS is required, but was not offered by host mx.p.example[203.0.113.1])\n",
                "out starttls-not-supported mx.p.example p.example w1",
            ),
            (
                "what others answer, and what they do not",
                "10:00:00 postfix/smtp[1]: A1: to=<b@p.example>, relay=mx.p.example[203.0.113.1]:25, status=bounced (host mx.p.example[203.0.113.1] said: 550 5.7.10 TLS required by recipient (in reply to RCPT TO command))\n\
                 10:01:00 postfix/smtp[1]: A2: to=<b@p.example>, relay=mx.p.example[203.0.113.1]:25, status=deferred (host mx.p.example[203.0.113.1] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))\n",
                "out tls-required-by-them mx.p.example p.example a1 r1",
            ),
            (
                "a message that expires comes back",
                "10:00:00 postfix/smtp[1]: A1: to=<b@p.example>, relay=mx.p.example[203.0.113.1]:25, status=deferred (TLS is required, but was not offered by host mx.p.example[203.0.113.1])\n\
                 11:00:00 postfix/qmgr[2]: A1: from=<a@b.example>, status=expired, returned to sender\n",
                "out starttls-not-supported mx.p.example p.example a1 r1",
            ),
            (
                "reports of RFC 8460 in a log",
                "10:00:00 postfix/smtp[1]: TLSRPT: status=failure, domain=P.example, receiving_mx=mx.p.example[203.0.113.1], failure_type=certificate_host_mismatch\n\
                 10:01:00 postfix/smtp[1]: TLSRPT: status=failure, domain=q.example, receiving_mx=mx.q.example[203.0.113.2], failure_type=validation_failure, failure_reason=tls_handshake_failure\n\
                 10:02:00 postfix/smtp[1]: TLSRPT: status=success, domain=q.example, receiving_mx=mx.q.example[203.0.113.2]\n",
                "out certificate-host-mismatch mx.p.example p.example a1\n\
                 out handshake-failed mx.q.example q.example a1",
            ),
            (
                "a delivery in clear after a failed handshake",
                "10:00:00 postfix/smtp[1]: Trusted TLS connection established to w.example[203.0.113.77]:25: TLSv1.3 with cipher X\n\
                 10:00:00 postfix/smtp[1]: A0: to=<b@w.example>, relay=w.example[203.0.113.77]:25, status=sent (250 ok)\n\
                 10:00:00 postfix/smtp[1]: SSL_connect error to mx.p.example[203.0.113.1]:25: -1\n\
                 10:00:00 postfix/smtp[1]: A1: Cannot start TLS: handshake failure\n\
                 10:00:05 postfix/smtp[1]: A1: to=<b@p.example>, relay=mx.p.example[203.0.113.1]:25, status=sent (250 ok)\n",
                "out handshake-failed mx.p.example - a1 f1 d1",
            ),
        ],
        log_lines,
    );
}

#[test]
fn sendmail() {
    check(
        &[
            (
                "a handshake, the rules and the message are one attempt",
                "10:00:00 sm-mta[7]: STARTTLS=client, error: connect failed=-1, reason=certificate has expired, SSL_error=1, errno=0, retry=-1\n\
                 10:00:00 sm-mta[7]: ruleset=tls_server, arg1=SOFTWARE, relay=mx.p.example, reject=403 4.7.0 TLS handshake failed.\n\
                 10:00:01 sm-mta[7]: k1ABCDE1: to=<b@p.example>, mailer=esmtp, relay=mx.p.example. [203.0.113.1], dsn=4.7.0, stat=Deferred: 403 4.7.0 TLS handshake failed.\n",
                "out certificate-expired mx.p.example p.example a1 w1",
            ),
            (
                "a server, with and without a reason",
                "10:00:00 sm-mta[7]: STARTTLS=server, error: accept failed=0, reason=no shared cipher, SSL_error=1, errno=0, retry=-1, relay=c.example [198.51.100.3]\n\
                 10:01:00 sm-mta[8]: STARTTLS=server, error: accept failed=-1, reason=unknown, SSL_error=5, errno=104, retry=-1, relay=d.example [198.51.100.4]\n\
                 10:02:00 sm-mta[9]: STARTTLS=server, error: accept failed=-1, SSL_error=1, errno=0, retry=-1, relay=d.example [198.51.100.4]\n\
                 10:02:00 sm-mta[9]: k1ABCDE1: from=<a@b>, size=9, class=0, nrcpts=0, proto=ESMTP, daemon=MTA, relay=d.example [198.51.100.4]\n",
                "in no-shared-cipher c.example - p1\n\
                 in connection-lost-during-starttls d.example - a1\n\
                 in handshake-failed d.example - a1",
            ),
            (
                "who hands mail in",
                "10:00:00 sm-mta[7]: STARTTLS=server, relay=c.example [198.51.100.3], version=TLSv1.2, verify=NO, cipher=X, bits=256/256\n\
                 10:00:00 sm-mta[7]: AUTH=server, relay=c.example [198.51.100.3], authid=bob@a.example, mech=plain, bits=0\n\
                 10:00:01 sm-mta[7]: k1ABCDE1: from=<a@b>, size=9, class=0, nrcpts=1, proto=ESMTPS, daemon=MTA, relay=c.example [198.51.100.3]\n\
                 10:01:01 sm-mta[8]: k1ABCDE2: from=<a@b>, size=9, class=0, nrcpts=1, proto=ESMTP, daemon=MSA, relay=[198.51.100.9]\n",
                "bob@a.example 198.51.100.3 c.example PLAIN - tls1_2 1\n\
                 - 198.51.100.9 - - - none 1",
            ),
        ],
        log_lines,
    );
}

#[test]
fn exim() {
    check(
        &[
            (
                "deferred for TLS, joined with what says it before",
                "2026-11-16 10:00:00 1rABCD-000001-AA H=mx.p.example [203.0.113.1] TLS error on connection (SSL_connect): error:0A000086:SSL routines::certificate verify failed\n\
                 2026-11-16 10:00:00 1rABCD-000001-AA == b@p.example R=dnslookup T=remote_smtp defer (-37) H=mx.p.example [203.0.113.1]: TLS session: (SSL_connect): timed out\n\
                 2026-11-16 11:00:00 1rABCD-000001-AA => b@p.example R=dnslookup T=remote_smtp H=mx.p.example [203.0.113.1] X=TLS1.3:X:256 C=\"250 ok\"\n",
                "out certificate-not-trusted mx.p.example p.example a1 d1",
            ),
            (
                "required, not offered, and refused by the other side",
                "2026-11-16 10:00:00 1rABCD-000001-AA ** b@p.example R=d T=r H=mx.p.example [203.0.113.1]: a TLS session is required, but the server did not offer TLS support\n\
                 2026-11-16 10:01:00 1rABCD-000002-AA == b@p.example R=d T=r defer (0) H=mx.q.example [203.0.113.2]: SMTP error from remote mail server after MAIL FROM:<a@b> SIZE=9: 530 5.7.0 Must issue a STARTTLS command first\n\
                 2026-11-16 10:02:00 1rABCD-000003-AA == b@p.example R=d T=r defer (0) H=mx.q.example [203.0.113.2]: SMTP error from remote mail server after RCPT TO:<b@p.example>: 450 \"TLS required\" not now\n",
                "out starttls-not-supported mx.p.example p.example a1 r1\n\
                 out tls-required-by-them mx.q.example p.example a1 w1",
            ),
            (
                "servers: a connection that ends without good manners is no failure",
                "2026-11-16 10:00:00 TLS error on connection from x.a.example (helo) [198.51.100.7]:4711 I=[203.0.113.9]:25 (SSL_accept): error:0A0000C1:SSL routines::no shared cipher\n\
                 2026-11-16 10:01:00 TLS error on connection from [198.51.100.8] (recv): The TLS connection was non-properly terminated.\n\
                 2026-11-16 10:02:00 TLS error on connection from (helo) [198.51.100.9] I=[203.0.113.9]:587 (gnutls_handshake): A TLS packet with unexpected length was received.\n\
                 2026-11-16 10:03:00 1rABCD-000004-AA <= a@b.example H=y.a.example [198.51.100.10] P=esmtps X=TLS1.3:X:256 S=9\n",
                "in no-shared-cipher x.a.example - a1\n\
                 sub handshake-failed 198.51.100.9 - p1",
            ),
            (
                "who hands mail in",
                "2026-11-16 10:00:00 1rABCD-000001-AA <= a@b.example H=pc.a.example [198.51.100.7] I=[203.0.113.9]:587 P=esmtpsa X=TLS1.2:X:256 A=plain_login:bob@b.example S=9\n\
                 2026-11-16 10:00:00 1rABCD-000002-AA <= a@b.example H=(pc) [198.51.100.7] P=esmtpa A=cram:eve S=9\n",
                "bob@b.example 198.51.100.7 pc.a.example plain_login 587 tls1_2 1\n\
                 eve 198.51.100.7 - cram - none 1",
            ),
        ],
        str::to_owned,
    );
}

#[test]
fn a_report_is_made_of_an_outage_alone() {
    use mailflow_insight::report::verdict::Threshold;
    use mailflow_insight::report::{CountedFrom, Options, Report, ReportError};
    let log = log_lines(
        "10:00:00 postfix/smtp[1]: A1: to=<b@p.example>, relay=mx.p.example[203.0.113.1]:25, status=deferred (TLS is required, but was not offered by host mx.p.example[203.0.113.1])\n",
    );
    let resolved = super::resolve(std::slice::from_ref(&log));
    let report = Report::build(&resolved, &Options::default()).unwrap();
    assert_eq!(report.source, CountedFrom::Traces);
    assert_eq!((report.told.coverage, report.told.range), (true, true));
    assert_eq!(report.beside.stopped.directions.outbound.waiting, 1);
    let text = cli::text_of(&report, Threshold::default());
    assert!(
        text.contains("outbound: attempts stopped by TLS: 1; messages waiting: 1"),
        "{text}"
    );
    // Nothing of it is on another day.
    let options = |from, to| Options {
        range: mailflow_insight::report::RangeChoice::Between(Some(Day(from)), Some(Day(to))),
        ..Options::default()
    };
    let day = report.coverage.from.0;
    let other = Report::build(&resolved, &options(day + 1, day + 2)).unwrap_err();
    assert_eq!(other, ReportError::NothingInRange(report.coverage));
    // After the last transfer the range holds nothing, and the report is made all the same.
    let with_transfer =
        log_lines("09:00:00 postfix/smtpd[1]: A0: client=x.a.example[198.51.100.7]\n")
            .replace("-16T", "-10T");
    let resolved = super::resolve(&[log, with_transfer]);
    let report = Report::build(&resolved, &options(day, day)).unwrap();
    assert_eq!((report.told.coverage, report.told.range), (true, false));
    let json = report.to_json(|_| String::new()).unwrap();
    assert!(json.contains("\"range\": null"), "{json}");
    assert!(
        cli::text_of(&report, Threshold::default())
            .starts_with("What the files hold in the days that were asked for:")
    );
}

#[test]
fn direct_send_without_an_id_keeps_its_class() {
    use mailflow_insight::trace::file::Options;
    let header = "date_time_utc,source,event_id,message_id,network_message_id,server_hostname,sender_address,recipient_address,client_hostname,client_ip,directionality,custom_data\n";
    let row = "2026-11-16T10:00:00Z,SMTP,RECEIVE,,,mx.example,a@own.example,b@own.example,scan.example,198.51.100.7,Incoming,S:FromEntity=Internet;S:tlsversion=TLS1_2\n";
    let mut tally = Tally::default();
    let source = Cursor::new([header, row].concat().into_bytes());
    let options = Options::with_domains(["own.example".to_owned()]);
    read_source("file", source, &options, &mut |member, part| {
        tally.absorb(0, member, part);
    });
    let question = EvidenceQuestion {
        days: (Day(0), Day(100_000)),
        unit: Unit::Messages,
        guideline: Default::default(),
        window: Window::default(),
        selection: Default::default(),
    };
    let rows = tally.partners(&question).beside.direct_send;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].tls[TlsClass::Tls1_2.index()], 1);
}
