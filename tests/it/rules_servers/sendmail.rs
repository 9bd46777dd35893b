//! Sendmail.

use super::syslog::log_lines;
use super::{check, outcome, resolve};

#[test]
fn lines_of_sendmail() {
    let version = |side: &str, version: &str| {
        format!(
            "10:00:00 sm-mta[7]: STARTTLS={side}, relay=r.example. [203.0.113.1], version={version}, verify=NO, cipher=X, bits=256/256\n"
        )
    };
    for (text, class) in [
        ("TLSv1", "tls1_0"),
        ("TLSv1.1", "tls1_1"),
        ("TLSv1.2", "tls1_2"),
        ("TLSv1.3", "tls1_3"),
        ("SSLv3", "ssl"),
        ("TLSv1/SSLv3", "tls_unversioned"),
        ("strange", "tls_unversioned"),
    ] {
        let inbound = version("server", text)
            + "10:00:01 sm-mta[7]: k1ABCDE1: from=<a@r.example>, size=9, class=0, nrcpts=2, msgid=<m@x>, proto=ESMTPS, daemon=MTA, relay=r.example [203.0.113.1]\n";
        assert_eq!(
            outcome(&resolve(&[log_lines(&inbound)])),
            format!("in {class} 1/2")
        );
        let outbound = version("client", text)
            + "10:00:01 sm-mta[7]: k1ABCDE1: to=<b@r.example>,<c@r.example>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=1, relay=r.example. [203.0.113.9], dsn=2.0.0, stat=Sent (ok version=TLSv1)\n";
        assert_eq!(
            outcome(&resolve(&[log_lines(&outbound)])),
            format!("out {class} 1/2")
        );
    }
    let arrival = "k1ABCDE1: from=<a@b>, size=9, class=0, nrcpts=1, msgid=<m@x>, proto=ESMTP, daemon=MTA, relay=c.example [198.51.100.3]";
    check(
        &[
            (
                "all programs",
                "10:00:00 sendmail[1]: k1ABCDE1: from=<a@b>, size=9, nrcpts=1, daemon=MTA, relay=c.example [198.51.100.3]\n\
              10:00:00 sm-mta-tls[1]: k1ABCDE2: from=<a@b>, size=9, nrcpts=1, daemon=MTA-v4, relay=c.example [198.51.100.3]\n\
              10:00:00 sm-msp-queue[1]: k1ABCDE3: to=<a@b>, delay=1, mailer=relay, relay=[127.0.0.1] [127.0.0.1], stat=Sent (ok)\n\
              10:00:00 sm-msp-queue[1]: k1ABCDE3: to=<a@b>, delay=1, mailer=relay, relay=[IPv6:::1] [IPv6:::1], stat=Sent (ok)\n",
                "in not_recorded 2/2, loopback 2",
            ),
            (
                "no daemon, no recipients, no relay with an address",
                "10:00:00 sm-mta[1]: k1ABCDE1: from=<a@b>, size=9, nrcpts=1, relay=c.example [198.51.100.3]\n\
              10:00:00 sm-mta[1]: k1ABCDE2: from=<a@b>, size=9, nrcpts=0, daemon=MTA, relay=c.example [198.51.100.3]\n\
              10:00:00 sm-mta[1]: k1ABCDE3: from=root, size=9, nrcpts=1, daemon=MTA, relay=root@localhost\n\
              10:00:00 sm-mta[1]: k1ABCDE4: to=<a@b>, mailer=local, relay=local, stat=Sent\n\
              10:00:00 sm-mta[1]: k1ABCDE5: to=<a@b>, mailer=esmtp, relay=r.example. [203.0.113.1], stat=Deferred: Connection timed out\n\
              10:00:00 sm-mta[1]: k1ABCDE6: to=<a@b>, mailer=esmtp, relay=r.example. [203.0.113.1], stat=Sent\n",
                "out not_recorded 1/1",
            ),
            (
                "submission, and clients that prove who they are",
                "10:00:00 sm-mta[1]: k1ABCDE1: from=<a@b>, size=9, nrcpts=1, daemon=MSA, relay=c.example [198.51.100.3]\n\
              10:00:00 sm-mta[1]: k1ABCDE2: from=<a@b>, size=9, nrcpts=1, daemon=MSA-v6, relay=c.example [198.51.100.3]\n\
              10:00:00 sm-mta[2]: AUTH=server, relay=c.example [198.51.100.3], authid=u, mech=PLAIN, bits=0\n\
              10:00:01 sm-mta[2]: k1ABCDE3: from=<a@b>, size=9, nrcpts=1, daemon=MTA, relay=c.example [198.51.100.3]\n\
              10:00:01 sm-mta[2]: k1ABCDE4: from=<a@b>, size=9, nrcpts=1, daemon=MTA, relay=d.example [198.51.100.4]\n\
              10:00:01 sm-mta[3]: k1ABCDE5: from=<a@b>, size=9, nrcpts=1, daemon=MTA, relay=localhost [127.0.0.1]\n",
                "in not_recorded 1/1, client-submission 3, loopback 1",
            ),
            (
                "silence is told by host and side",
                "10:00:00 sm-mta[9]: STARTTLS=server, relay=o.example [198.51.100.9], version=TLSv1.2, verify=NO, cipher=X, bits=256/256\n\
              10:00:01 sm-mta[1]: k1ABCDE1: from=<a@b>, size=9, nrcpts=1, daemon=MTA, relay=c.example [198.51.100.3]\n\
              10:00:01 sm-mta[1]: k1ABCDE2: to=<a@b>, mailer=smtp, relay=r.example. [203.0.113.1], stat=Sent (ok)\n\
              2026-11-16T10:00:01Z other sm-mta[1]: k1ABCDE3: from=<a@b>, size=9, nrcpts=1, daemon=MTA, relay=c.example [198.51.100.3]\n",
                "in none 1/1, in not_recorded 1/1, out not_recorded 1/1",
            ),
            (
                "the last line of TLS of the same process and relay",
                "10:00:00 sm-mta[1]: STARTTLS=server, relay=c.example [198.51.100.3] (may be forged), version=TLSv1.1, verify=NO, cipher=X, bits=256/256\n\
              10:00:01 sm-mta[1]: STARTTLS=server, relay=c.example [198.51.100.3], version=TLSv1.2, verify=NO, cipher=X, bits=256/256\n\
              10:00:02 sm-mta[1]: STARTTLS=server, relay=d.example [198.51.100.4], version=TLSv1.3, verify=NO, cipher=X, bits=256/256\n\
              10:00:03 sm-mta[1]: k1ABCDE1: from=<a@b>, size=9, nrcpts=1, daemon=MTA, relay=other-name.example [198.51.100.3] (may be forged)\n\
              10:00:03 sm-mta[2]: k1ABCDE2: from=<a@b>, size=9, nrcpts=1, daemon=MTA, relay=d.example [198.51.100.4]\n",
                "in none 1/1, in tls1_2 1/1",
            ),
            (
                "a client's relay is known by its name",
                "10:00:00 sm-mta[1]: STARTTLS=client, relay=MX.r.example., version=TLSv1.3, verify=FAIL, cipher=X, bits=256/256\n\
              10:00:01 sm-mta[1]: k1ABCDE1: to=<a@b>, mailer=esmtp, relay=mx.r.example [203.0.113.1], stat=Sent (ok)\n\
              10:00:01 sm-mta[1]: k1ABCDE2: to=<a@b>, mailer=esmtp, relay=mx2.r.example. [203.0.113.1], stat=Sent (ok)\n",
                "out none 1/1, out tls1_3 1/1",
            ),
            (
                "a failed agreement tells nothing",
                "10:00:00 sm-mta[1]: STARTTLS=client, error: connect failed=-1, reason=x, SSL_error=1, errno=0, retry=-1\n\
              10:00:00 sm-mta[1]: STARTTLS=client, relay=r.example., version=, verify=NONE, cipher=, bits=0/0\n\
              10:00:01 sm-mta[1]: k1ABCDE1: to=<a@b>, mailer=esmtp, relay=r.example. [203.0.113.1], stat=Sent (ok)\n",
                "out not_recorded 1/1",
            ),
            (
                "an arrival once, whatever time it is written again",
                &format!("10:00:00 sm-mta[1]: {arrival}\n10:00:09 sm-mta[1]: {arrival}\n"),
                "in not_recorded 1/1",
            ),
        ],
        log_lines,
    );
}
