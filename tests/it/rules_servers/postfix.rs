//! Postfix.

use super::syslog::log_lines;
use super::{check, outcome, resolve};

/// A host that wrote a line of TLS on both sides: silence means that there was none.
const BOTH_SIDES: &str = "\
09:00:00 smtpd[1]: Anonymous TLS connection established from o.example[198.51.100.99]: TLSv1.2 with cipher X (256/256 bits)
09:00:00 smtp[2]: Trusted TLS connection established to o.example[198.51.100.99]:25: TLSv1.2 with cipher X (256/256 bits)
";

fn postfix_with_tls(text: &str) -> String {
    log_lines(&format!("{BOTH_SIDES}{text}"))
}

#[test]
fn lines_of_tls_in_postfix() {
    let versions = [
        ("SSLv3", "ssl"),
        ("TLSv1", "tls1_0"),
        ("TLSv1.0", "tls1_0"),
        ("TLSv1.1", "tls1_1"),
        ("TLSv1.2", "tls1_2"),
        ("TLSv1.3", "tls1_3"),
        ("TLSv1/SSLv3", "tls_unversioned"),
        ("unknown", "tls_unversioned"),
    ];
    for trust in ["Anonymous", "Untrusted", "Trusted", "Verified"] {
        for (version, class) in versions {
            for (place, words) in [
                ("", "established"),
                (":4711", "established"),
                (":25 to sni.example", "established"),
                (" to sni.example", "established"),
                (":25", "reused"),
            ] {
                let behind = "with cipher X (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits)";
                let client = "c.example[198.51.100.3]";
                let server = "r.example[203.0.113.1]";
                let mut text = format!(
                    "10:00:02 smtp[8]: {trust} TLS connection {words} to {server}{place}: {version} {behind}\n\
                     10:00:02 smtp[8]: ABCDE2: to=<b@r.example>, relay={server}:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n"
                );
                let mut expected = format!("out {class} 1/1");
                if words == "established" {
                    text += &format!(
                        "10:00:00 smtpd[7]: connect from {client}\n\
                         10:00:00 smtpd[7]: {trust} TLS connection established from {client}{place}: {version} {behind}\n\
                         10:00:00 smtpd[7]: ABCDE1: client={client}\n"
                    );
                    expected = format!("in {class} 1/1, {expected}");
                }
                let told = outcome(&resolve(&[log_lines(&text)]));
                assert_eq!(told, expected, "{trust} {version} {place} {words}");
            }
        }
    }
}

#[test]
fn arrivals_in_postfix() {
    check(
        &[
            (
                "an arrival on a host that never wrote of TLS",
                "10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in not_recorded 1/1",
            ),
            (
                "the other side of TLS tells nothing of this one",
                "09:00:00 smtp[2]: Trusted TLS connection established to o.example[198.51.100.99]:25: TLSv1.2 with cipher X\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in not_recorded 1/1",
            ),
            (
                "the client proved who it is",
                "10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3], sasl_method=PLAIN, sasl_username=u@x\n",
                "client-submission 1",
            ),
            (
                "services that clients hand in messages to",
                "10:00:00 postfix/submission/smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 postfix/submissions/smtpd[7]: ABCDE2: client=c.example[198.51.100.3]\n\
                 10:00:02 postfix/smtps/smtpd[7]: ABCDE3: client=c.example[198.51.100.3]\n\
                 10:00:03 postfix-in/submission/smtpd[7]: ABCDE4: client=c.example[198.51.100.3]\n",
                "client-submission 4",
            ),
            (
                "content filters and the host itself",
                "10:00:00 smtpd[7]: ABCDE1: client=localhost[127.0.0.1]\n\
                 10:00:01 smtpd[7]: ABCDE2: client=localhost[127.12.0.9]\n\
                 10:00:02 smtpd[7]: ABCDE3: client=localhost[::1]\n\
                 10:00:03 smtp[8]: ABCDE4: to=<b@x>, relay=127.0.0.1[127.0.0.1]:10024, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "loopback 4",
            ),
            (
                "no queue id, no message",
                "10:00:00 smtpd[7]: NOQUEUE: client=c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: NOQUEUE: reject: RCPT from c.example[198.51.100.3]: 450 4.7.1 no; from=<a@b> to=<c@d>\n\
                 10:00:01 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in not_recorded 1/1",
            ),
            (
                "the recipients are those of the queue manager's first line",
                "10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 qmgr[9]: ABCDE1: from=<a@c.example>, size=1, nrcpt=5 (queue active)\n\
                 10:30:01 qmgr[9]: ABCDE1: from=<a@c.example>, size=1, nrcpt=1 (queue active)\n\
                 10:30:02 qmgr[9]: ABCDE1: removed\n",
                "in not_recorded 1/5",
            ),
            (
                "an address may look like fields",
                "10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 qmgr[9]: ABCDE1: from=<\"nrcpt=9, x\"@c.example>, size=1, nrcpt=2 (queue active)\n",
                "in not_recorded 1/2",
            ),
            (
                "a queue id that is used again",
                "10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 qmgr[9]: ABCDE1: from=<a@c.example>, size=1, nrcpt=2 (queue active)\n\
                 11:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 11:00:01 qmgr[9]: ABCDE1: from=<a@c.example>, size=1, nrcpt=3 (queue active)\n",
                "in not_recorded 2/5",
            ),
            (
                "the same queue id on two hosts is two messages",
                "2026-11-16T10:00:00Z mx1 postfix/smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 2026-11-16T10:00:00Z mx2 postfix/smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in not_recorded 2/2",
            ),
            (
                "hosts compare without case",
                "2026-11-16T10:00:00Z MX1 postfix/smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 ----\n\
                 2026-11-16T10:00:00Z mx1 postfix/smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in not_recorded 1/1",
            ),
        ],
        log_lines,
    );
}

#[test]
fn connections_in_postfix() {
    check(
        &[
            (
                "silence of a host that writes of TLS",
                "10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in none 1/1",
            ),
            (
                "two messages over one connection",
                "10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 smtpd[7]: ABCDE2: client=c.example[198.51.100.3]\n",
                "in tls1_3 2/2",
            ),
            (
                "another process",
                "10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:00 smtpd[8]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in none 1/1",
            ),
            (
                "another host with the same process id",
                "2026-11-16T10:00:00Z mx2 postfix/smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in none 1/1",
            ),
            (
                "the next connection of a process is another one",
                "10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:01 smtpd[7]: disconnect from c.example[198.51.100.3]\n\
                 10:00:02 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:03 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in none 1/1",
            ),
            (
                "the same without the line that ends it",
                "10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:01 smtpd[7]: lost connection after STARTTLS from c.example[198.51.100.3]\n\
                 10:00:02 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:03 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in none 1/1",
            ),
            (
                "another client of the same process",
                "10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:03 smtpd[7]: ABCDE1: client=d.example[198.51.100.4]\n",
                "in none 1/1",
            ),
            (
                "a client whose name is not always known",
                "10:00:00 smtpd[7]: Anonymous TLS connection established from unknown[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:03 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in tls1_3 1/1",
            ),
            (
                "the last line of a connection proves TLS",
                "10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 smtpd[7]: disconnect from c.example[198.51.100.3] ehlo=2 starttls=1 mail=1 rcpt=1 data=1 quit=1 commands=7\n",
                "in tls_unversioned 1/1",
            ),
            (
                "it does not where STARTTLS failed",
                "10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 smtpd[7]: disconnect from c.example[198.51.100.3] ehlo=2 starttls=0/1 mail=1 rcpt=1 data=1 quit=1 commands=6/7\n",
                "in none 1/1",
            ),
            (
                "it takes nothing back",
                "10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.1 with cipher X\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 smtpd[7]: disconnect from c.example[198.51.100.3] ehlo=2 starttls=1 mail=1 quit=1 commands=5\n",
                "in tls1_1 1/1",
            ),
            (
                "not yet agreed on is no TLS",
                "10:00:00 smtpd[7]: setting up TLS connection from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: SSL_accept error from c.example[198.51.100.3]: lost connection\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in none 1/1",
            ),
            (
                "a connection that rotation cuts",
                "10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 ----\n\
                 10:00:01 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:01 qmgr[9]: ABCDE1: from=<a@c.example>, size=1, nrcpt=4 (queue active)\n",
                "in tls1_3 1/4",
            ),
            (
                "one line in several files is one line",
                "10:00:01 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 ----\n\
                 10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:01 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in tls1_3 1/1",
            ),
            (
                "a copy that is cut between equal lines of one second",
                "10:00:00 smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE2: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 ----\n\
                 10:00:00 smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out tls1_3 2/2",
            ),
            (
                "equal lines of one second that stand in a later file only",
                "09:00:01 anvil[1]: statistics: x\n\
                 10:00:00 smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 ----\n\
                 2026-11-16T10:00:00Z mx postfix/smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE2: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out tls1_3 2/2",
            ),
            (
                "a copy in which a line is missing",
                "10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 ----\n\
                 10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                "in tls1_3 1/1",
            ),
            (
                "lines of one time keep the order of their file",
                "10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: disconnect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: connect from c.example[198.51.100.3]\n\
                 10:00:00 smtpd[7]: ABCDE2: client=c.example[198.51.100.3]\n",
                "in none 1/1, in tls1_3 1/1",
            ),
            (
                "of two files the one that begins earlier comes first",
                "10:00:01 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n\
                 10:00:02 anvil[1]: statistics: x\n\
                 ----\n\
                 09:59:00 anvil[1]: statistics: x\n\
                 10:00:01 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
                // Both files begin with the lines of TLS that the test adds, at the same time.
                "in tls1_3 1/1",
            ),
        ],
        postfix_with_tls,
    );
}

#[test]
fn deliveries_in_postfix() {
    check(
        &[
            (
                "silence of a host that writes of TLS",
                "10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 1/1",
            ),
            (
                "recipients of one server are one transfer, of two servers two",
                "10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:01 smtp[8]: ABCDE1: to=<C@r.example>, relay=R.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:01 smtp[8]: ABCDE1: to=<c@R.example>, relay=r.example[203.0.113.2]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:01 smtp[9]: ABCDE1: to=<d@s.example>, relay=s.example[203.0.113.3]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 2/3",
            ),
            (
                "deferred, bounced and expired is not sent",
                "10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=4.2.0, status=deferred (host said: 450 status=sent)\n\
                 10:00:00 smtp[8]: ABCDE1: to=<c@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=5.1.1, status=bounced (no)\n\
                 10:00:00 smtp[8]: ABCDE1: to=<d@r.example>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect timed out)\n\
                 11:00:00 smtp[9]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 1/1",
            ),
            (
                "what does not leave by SMTP",
                "10:00:00 local[8]: ABCDE1: to=<b@x>, relay=local, delay=1, dsn=2.0.0, status=sent (delivered to mailbox)\n\
                 10:00:00 virtual[8]: ABCDE1: to=<b@x>, relay=virtual, delay=1, dsn=2.0.0, status=sent (delivered to maildir)\n\
                 10:00:00 lmtp[8]: ABCDE1: to=<b@x>, relay=x[private/dovecot-lmtp], delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 lmtp[8]: ABCDE1: to=<b@x>, relay=r.example[203.0.113.1]:24, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@x>, relay=x[private/dovecot-lmtp], delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 pipe[8]: ABCDE1: to=<b@x>, relay=dovecot, delay=1, dsn=2.0.0, status=sent (delivered via dovecot service)\n\
                 10:00:00 discard[8]: ABCDE1: to=<b@x>, relay=none, delay=1, dsn=2.0.0, status=sent (x)\n\
                 10:00:00 smtp[8]: ABCDE2: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 1/1",
            ),
            (
                "a server without a name is known by its address",
                "10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=unknown[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 smtp[8]: ABCDE1: to=<c@r.example>, relay=unknown[203.0.113.2]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 smtp[8]: ABCDE1: to=<d@r.example>, relay=r.example[2001:db8::1]:587, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 3/3",
            ),
            (
                "a line of TLS without a port",
                "10:00:00 smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]: TLSv1.2 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out tls1_2 1/1",
            ),
            (
                "one message, all its recipients over the connection",
                "10:00:00 smtp[8]: Verified TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 smtp[8]: ABCDE1: to=<c@r.example>, orig_to=<x@y>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out tls1_3 1/2",
            ),
            (
                "the next message over a new connection in clear",
                "10:00:00 smtp[8]: Verified TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:09 smtp[8]: ABCDE2: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 1/1, out tls1_3 1/1",
            ),
            (
                "the next message over the same connection",
                "10:00:00 smtp[8]: Verified TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:09 smtp[8]: ABCDE2: to=<b@r.example>, relay=r.example[203.0.113.1]:25, conn_use=2, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out tls1_3 2/2",
            ),
            (
                "a connection that another process opened",
                "10:00:09 smtp[8]: ABCDE2: to=<b@r.example>, relay=r.example[203.0.113.1]:25, conn_use=2, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out not_recorded 1/1",
            ),
            (
                "a connection of TLS to another server",
                "10:00:00 smtp[8]: Verified TLS connection established to q.example[203.0.113.9]:25: TLSv1.3 with cipher X\n\
                 10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 1/1",
            ),
            (
                "an instance of its own",
                "10:00:00 postfix-out/smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.1 with cipher X\n\
                 10:00:00 postfix-out/smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 postfix/relay/smtp[8]: ABCDE2: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 1/1, out tls1_1 1/1",
            ),
            (
                "an address that looks like fields",
                "10:00:00 smtp[8]: ABCDE1: to=<\"a, relay=q.example[203.0.113.9]:25, status=bounced\"@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 relay=none, status=deferred)\n",
                "out none 1/1",
            ),
            (
                "the same message to the same server twice is one transfer, the earlier",
                "10:00:00 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:05:00 smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.2 with cipher X\n\
                 10:05:00 smtp[8]: ABCDE1: to=<c@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
                "out none 1/2",
            ),
        ],
        postfix_with_tls,
    );
}

#[test]
fn what_postfix_says_of_each_delivery() {
    let line = |tls: &str, more: &str| {
        log_lines(&format!(
            "10:00:01 smtp[8]: ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25,{more} delay=1, tls={tls}, dsn=2.0.0, status=sent (250 ok)\n"
        ))
    };
    let connection = log_lines(
        "10:00:00 smtp[8]: Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.2 with cipher X\n",
    );
    for (tls, without, with) in [
        ("none", "none", "none"),
        ("may:none", "none", "none"),
        ("may:nostarttls", "none", "none"),
        ("dane:none", "none", "none"),
        ("dane/!requiretls:nostarttls", "none", "none"),
        ("may", "tls_unversioned", "tls1_2"),
        ("dane", "tls_unversioned", "tls1_2"),
        ("encrypt", "tls_unversioned", "tls1_2"),
        ("secure", "tls_unversioned", "tls1_2"),
        ("dane/requiretls", "tls_unversioned", "tls1_2"),
        ("dane/!requiretls:nocertmatch", "tls_unversioned", "tls1_2"),
        ("may?", "not_recorded", "tls1_2"),
        ("dane/requiretls?", "not_recorded", "tls1_2"),
    ] {
        for more in ["", " conn_use=2,"] {
            let told = outcome(&resolve(&[line(tls, more)]));
            assert_eq!(told, format!("out {without} 1/1"), "{tls}{more}");
            let told = outcome(&resolve(&[format!("{connection}{}", line(tls, more))]));
            assert_eq!(told, format!("out {with} 1/1"), "{tls}{more}");
        }
    }
}
