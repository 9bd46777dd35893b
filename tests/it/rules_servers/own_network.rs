//! The own network, filters before and behind the queue, own traffic, and connection counts.

use mailflow_insight::trace::Note;

use super::syslog::log_lines;
use super::{check, outcome, resolve};

/// A host that sees clients and servers of the internet.
const PUBLIC: &str = "\
08:00:00 smtpd[1]: AAAAA1: client=o.example[198.51.100.99]
08:00:00 smtp[2]: AAAAA2: to=<a@o.example>, relay=o.example[198.51.100.99]:25, delay=1, dsn=2.0.0, status=sent (250 ok)
";

fn beside_public(text: &str) -> String {
    log_lines(&format!("{PUBLIC}{text}"))
}

/// The addresses as private ones, and as neighbours of such.
const PRIVATE: [&str; 9] = [
    "10.1.2.3",
    "172.16.0.1",
    "172.31.9.9",
    "192.168.1.1",
    "169.254.0.9",
    "100.64.3.2",
    "fd00::7",
    "fe80::1%eth0",
    "::ffff:10.0.0.1",
];

#[test]
fn private_addresses() {
    for address in PRIVATE {
        let text = format!(
            "10:00:00 smtpd[7]: ABCDE1: client=c[{address}]\n\
             10:00:00 smtp[8]: ABCDE2: to=<b@x.example>, relay=r[{address}]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n"
        );
        let beside = "in not_recorded 1/1, out not_recorded 1/1, private-address 2";
        assert_eq!(
            outcome(&resolve(&[beside_public(&text)])),
            beside,
            "{address}"
        );
        let alone = resolve(&[log_lines(&text)]);
        assert_eq!(
            outcome(&alone),
            "in not_recorded 1/1, out not_recorded 1/1",
            "{address}"
        );
        assert!(
            alone.files[0].notes.contains(&Note::PrivateClientsCounted),
            "{address}"
        );
    }
    for address in [
        "172.15.0.1",
        "172.32.0.1",
        "100.63.1.1",
        "100.128.0.1",
        "192.169.0.1",
        "2001:db8::1",
        "unknown",
    ] {
        let text = format!("10:00:00 smtpd[7]: ABCDE1: client=c[{address}]\n");
        assert_eq!(
            outcome(&resolve(&[beside_public(&text)])),
            "in not_recorded 2/2, out not_recorded 1/1",
            "{address}"
        );
    }
}

#[test]
fn the_own_network_of_postfix() {
    const FROM_PRIVATE: &str = "10:00:00 smtpd[7]: ABCDE1: client=c[10.0.0.3]\n";
    let to = |queue: &str, address: &str| {
        format!(
            "10:00:01 smtp[8]: {queue}: to=<b@x.example>, relay=r[{address}]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n"
        )
    };
    let cases: &[(&str, String, &str)] = &[
        (
            "a public client in another file of the same host",
            format!(
                "{FROM_PRIVATE}----\n08:00:00 smtpd[1]: AAAAA1: client=o.example[198.51.100.99]\n"
            ),
            "in not_recorded 1/1, private-address 1",
        ),
        (
            "a public client of another host",
            format!(
                "{FROM_PRIVATE}2026-11-16T08:00:00Z mx2 postfix/smtpd[1]: AAAAA1: client=o.example[198.51.100.99]\n"
            ),
            "in not_recorded 2/2",
        ),
        (
            "the message itself left for a public address",
            format!("{FROM_PRIVATE}{}", to("ABCDE1", "203.0.113.5")),
            "out not_recorded 1/1, private-address 1",
        ),
        (
            "another message left for a public address",
            format!("{FROM_PRIVATE}{}", to("ABCDE2", "203.0.113.5")),
            "in not_recorded 1/1, out not_recorded 1/1",
        ),
        (
            "a queue id that is used again",
            format!(
                "{FROM_PRIVATE}10:00:05 smtpd[7]: ABCDE1: client=c[10.0.0.4]\n{}",
                to("ABCDE1", "203.0.113.5").replace("10:00:01", "10:00:06")
            ),
            "in not_recorded 1/1, out not_recorded 1/1, private-address 1",
        ),
        (
            "the message itself left behind a filter",
            format!(
                "{FROM_PRIVATE}10:00:00 smtpd[9]: ABCDE2: client=localhost[127.0.0.1], orig_queue_id=ABCDE1, orig_client=c[10.0.0.3]\n{}",
                to("ABCDE2", "203.0.113.5")
            ),
            "out not_recorded 1/1, loopback 1, private-address 1",
        ),
        (
            "a message from outside that goes on to a private address",
            format!(
                "10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n{}{}",
                to("ABCDE1", "10.0.0.9"),
                to("ABCDE2", "10.0.0.9")
            ),
            "in not_recorded 1/1, out not_recorded 1/1, private-address 1",
        ),
        (
            "a message that came through a gateway and goes on to a private address",
            format!("{FROM_PRIVATE}{}", to("ABCDE1", "10.0.0.9")),
            "in not_recorded 1/1, private-address 1",
        ),
        (
            "what is left out for another reason does not speak for its host",
            format!(
                "{FROM_PRIVATE}09:00:00 smtpd[7]: ABCDE3: client=c.example[198.51.100.3], sasl_method=PLAIN, sasl_username=u\n\
                 09:00:01 postfix/submission/smtpd[7]: ABCDE4: client=c.example[198.51.100.3]\n"
            ),
            "in not_recorded 1/1, client-submission 2",
        ),
        (
            "a login from a private address",
            format!(
                "{PUBLIC}10:00:00 smtpd[7]: ABCDE1: client=c[10.0.0.3], sasl_method=PLAIN, sasl_username=u\n"
            ),
            "in not_recorded 1/1, out not_recorded 1/1, client-submission 1",
        ),
    ];
    let cases: Vec<_> = cases
        .iter()
        .map(|(rule, text, told)| (*rule, text.as_str(), *told))
        .collect();
    check(&cases, log_lines);
}

#[test]
fn own_traffic() {
    check(
        &[
            (
                "an address to which postscreen saw connections come",
                "09:00:00 postscreen[5]: CONNECT from [198.51.100.9]:57274 to [203.0.113.61]:25\n\
                 10:00:00 smtpd[7]: ABCDE1: client=x.example[203.0.113.61]\n\
                 10:00:00 smtp[8]: ABCDE2: to=<b@x.example>, relay=y.example[203.0.113.61]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n\
                 10:00:00 smtpd[7]: ABCDE3: client=x.example[203.0.113.62]\n",
                "in not_recorded 1/1, loopback 2",
            ),
            (
                "told by another file, whatever its time",
                "10:00:00 smtpd[7]: ABCDE1: client=x.example[203.0.113.61]\n\
                 ----\n\
                 23:00:00 mta-in/postscreen[5]: CONNECT from [198.51.100.9]:57274 to [203.0.113.61]:25\n",
                "loopback 1",
            ),
            (
                "of another host",
                "2026-11-16T10:00:00Z mx2 postfix/postscreen[5]: CONNECT from [198.51.100.9]:57274 to [203.0.113.61]:25\n\
                 10:00:00 smtpd[7]: ABCDE1: client=x.example[203.0.113.61]\n",
                "in not_recorded 1/1",
            ),
            (
                "a client with the name of the host",
                "2026-11-16T10:00:00Z mx.own.example postfix/smtpd[7]: ABCDE1: client=MX.own.example[203.0.113.61]\n\
                 2026-11-16T10:00:00Z mx postfix/smtpd[7]: ABCDE2: client=mx[203.0.113.61]\n",
                "in not_recorded 1/1, loopback 1",
            ),
            (
                "own traffic does not speak for its host",
                "09:00:00 postscreen[5]: CONNECT from [198.51.100.9]:57274 to [203.0.113.61]:25\n\
                 10:00:00 smtpd[7]: ABCDE1: client=x.example[203.0.113.61]\n\
                 10:00:00 smtpd[7]: ABCDE2: client=c[10.0.0.3]\n",
                "in not_recorded 1/1, loopback 1",
            ),
        ],
        |text| log_lines(&text.replace("mta-in/", "postfix/")),
    );
}

#[test]
fn filters_before_the_queue() {
    const HANDED: &str = "10:00:09 smtpd[9]: ABCDE1: client=localhost[127.0.0.1], orig_client=c.example[198.51.100.3]\n\
                          10:00:09 qmgr[4]: ABCDE1: from=<a@c.example>, size=1, nrcpt=3 (queue active)\n";
    let tls = "10:00:00 smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n";
    let noqueue = "10:00:01 smtpd[7]: NOQUEUE: client=c.example[198.51.100.3]\n";
    let cases: &[(&str, String, &str)] = &[
        ("the TLS of the original client", format!("{tls}{noqueue}{HANDED}"), "in tls1_3 1/3"),
        ("no line of TLS", format!("{noqueue}{HANDED}"), "in not_recorded 1/3"),
        ("no announcement", HANDED.to_owned(), "loopback 1"),
        (
            "the end of the original connection tells",
            format!("{noqueue}{HANDED}10:00:10 smtpd[7]: disconnect from c.example[198.51.100.3] ehlo=2 starttls=1 mail=1 commands=4\n"),
            "in tls_unversioned 1/3",
        ),
        (
            "the original connection ended before",
            format!("{noqueue}10:00:08 smtpd[7]: disconnect from c.example[198.51.100.3] ehlo=2 starttls=1 mail=1 commands=4\n{HANDED}"),
            "in tls_unversioned 1/3",
        ),
        (
            "the end of the filter's connection tells nothing",
            format!("{noqueue}{HANDED}10:00:10 smtpd[9]: disconnect from localhost[127.0.0.1] ehlo=2 starttls=1 mail=1 commands=4\n"),
            "in not_recorded 1/3",
        ),
        (
            "the original client logged in",
            format!("10:00:01 smtpd[7]: NOQUEUE: client=c.example[198.51.100.3], sasl_method=PLAIN, sasl_username=u\n{HANDED}"),
            "client-submission 1",
        ),
        (
            "the original service is one of submission",
            format!("10:00:01 postfix/submission/smtpd[7]: NOQUEUE: client=c.example[198.51.100.3]\n{HANDED}"),
            "client-submission 1",
        ),
        (
            "each announcement stands for one message",
            format!("{noqueue}{HANDED}{}", HANDED.replace("ABCDE1", "ABCDE2")),
            "in not_recorded 1/3, loopback 1",
        ),
        (
            "the newest announcement first",
            format!("{tls}{noqueue}10:00:02 smtpd[8]: NOQUEUE: client=c.example[198.51.100.3], sasl_method=PLAIN\n{HANDED}10:00:10 smtpd[9]: ABCDE2: client=localhost[127.0.0.1], orig_client=c.example[198.51.100.3]\n"),
            "in tls1_3 1/1, client-submission 1",
        ),
        (
            "the announcement of another client",
            format!("{}{HANDED}", noqueue.replace("100.3", "100.4")),
            "loopback 1",
        ),
        (
            "a client with a private address",
            format!("{PUBLIC}{}{}", noqueue.replace("198.51.100.3", "10.0.0.3"), HANDED.replace("198.51.100.3", "10.0.0.3")),
            "in not_recorded 1/1, out not_recorded 1/1, private-address 1",
        ),
        (
            "a message of the queue behind its filter",
            "10:00:09 smtpd[9]: ABCDE1: client=localhost[127.0.0.1], orig_queue_id=ABCDE0, orig_client=c.example[198.51.100.3]\n\
             10:00:09 smtpd[9]: ABCDE2: client=filter.example[203.0.113.7], orig_queue_id=ABCDE0\n".to_owned(),
            "loopback 2",
        ),
        (
            "lines in two files",
            format!("{tls}{noqueue}----\n{HANDED}"),
            "in tls1_3 1/3",
        ),
    ];
    let cases: Vec<_> = cases
        .iter()
        .map(|(rule, text, told)| (*rule, text.as_str(), *told))
        .collect();
    check(&cases, log_lines);
}

#[test]
fn connection_counts() {
    let connection = |pid: u8, counts: &str| {
        format!(
            "10:00:00 smtpd[{pid}]: connect from c.example[198.51.100.3]\n\
             10:00:00 smtpd[{pid}]: ABCD{pid:02}: client=c.example[198.51.100.3]\n\
             10:00:01 smtpd[{pid}]: disconnect from c.example[198.51.100.3]{counts}\n"
        )
    };
    const CLEAR: &str = " ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5";
    const TLS: &str = " ehlo=2 starttls=1 mail=1 rcpt=1 data=1 quit=1 commands=7";
    const PROXIED: &str = " ehlo=1 xclient=1 mail=1 rcpt=1 data=1 quit=1 commands=6";
    let tls_line = "10:00:00 smtpd[9]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X\n";
    let cases: &[(&str, String, &str)] = &[
        (
            "a host that never counted STARTTLS",
            connection(1, CLEAR),
            "in not_recorded 1/1",
        ),
        (
            "one that did",
            connection(1, CLEAR) + &connection(2, TLS),
            "in none 1/1, in tls_unversioned 1/1",
        ),
        (
            "in another file",
            connection(1, CLEAR) + "----\n" + &connection(2, TLS),
            "in none 1/1, in tls_unversioned 1/1",
        ),
        (
            "lines without counts",
            connection(1, "") + &connection(2, TLS),
            "in tls_unversioned 1/1, in not_recorded 1/1",
        ),
        (
            "STARTTLS that was refused",
            connection(1, " ehlo=1 starttls=0/1 mail=1 commands=2/3"),
            "in none 1/1",
        ),
        (
            "a proxy",
            connection(1, PROXIED) + &connection(2, TLS),
            "in tls_unversioned 1/1, in not_recorded 1/1",
        ),
        (
            "a proxy proves nothing of the host",
            connection(1, CLEAR) + &connection(2, " ehlo=2 xclient=1 starttls=1 mail=1 commands=7"),
            "in not_recorded 2/2",
        ),
        (
            "a proxy on a host that writes of TLS",
            connection(1, PROXIED) + &connection(2, "") + tls_line,
            "in none 1/1, in not_recorded 1/1",
        ),
        (
            "a proxy with a line of TLS",
            format!(
                "{}{}10:00:01 smtpd[9]: ABCDE1: client=c.example[198.51.100.3]\n10:00:02 smtpd[9]: disconnect from c.example[198.51.100.3]{PROXIED}\n",
                connection(2, TLS),
                tls_line
            ),
            "in tls1_3 1/1, in tls_unversioned 1/1",
        ),
        (
            "a connection whose end is missing",
            connection(2, TLS) + "10:00:00 smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\n",
            "in tls_unversioned 1/1, in not_recorded 1/1",
        ),
        (
            "another host",
            connection(2, TLS) + &log_lines(&connection(1, CLEAR)).replace(" mx ", " mx2 "),
            "in tls_unversioned 1/1, in not_recorded 1/1",
        ),
    ];
    let cases: Vec<_> = cases
        .iter()
        .map(|(rule, text, told)| (*rule, text.as_str(), *told))
        .collect();
    check(&cases, log_lines);
}

#[test]
fn the_own_network_of_exim() {
    let line = |id: &str, rest: &str| format!("2026-11-16 10:00:00 {id}-000000-AB {rest}\n");
    let private = line("1abcd1", "<= a@b.example H=pc [10.0.0.3] P=esmtp S=1");
    let public = line(
        "1abcd2",
        "<= a@b.example H=c.example [198.51.100.3] P=esmtp S=1",
    );
    let out = |id: &str, address: &str| {
        line(
            id,
            &format!("=> b@r.example R=r T=t H=r.example [{address}] C=\"250 ok\""),
        )
    };
    let cases: &[(&str, String, &str)] = &[
        ("alone", private.clone(), "in none 1/1"),
        (
            "beside a public client",
            private.clone() + &public,
            "in none 1/1, private-address 1",
        ),
        (
            "beside one in another file",
            format!("{private}----\n{public}"),
            "in none 1/1, private-address 1",
        ),
        (
            "its message left",
            private.clone() + &out("1abcd1", "203.0.113.5"),
            "out none 1/1, private-address 1",
        ),
        (
            "its message left, in another file",
            format!("{private}----\n{}", out("1abcd1", "203.0.113.5")),
            "out none 1/1, private-address 1",
        ),
        (
            "another message left",
            private.clone() + &out("1abcd9", "203.0.113.5"),
            "in none 1/1, out none 1/1",
        ),
        (
            "on to a private server",
            public.clone() + &out("1abcd2", "10.0.0.9"),
            "in none 1/1, private-address 1",
        ),
        (
            "over a smart host",
            out("1abcd9", "10.0.0.9"),
            "out none 1/1",
        ),
        (
            "a private server beside public ones",
            out("1abcd8", "10.0.0.9") + &out("1abcd9", "203.0.113.5"),
            "out none 1/1, private-address 1",
        ),
        (
            "through a gateway to a private server",
            private.clone() + &out("1abcd1", "10.0.0.9"),
            "in none 1/1, private-address 1",
        ),
        (
            "a login",
            private.clone()
                + &line(
                    "1abcd3",
                    "<= a@b.example H=pc [198.51.100.3] A=plain:u P=esmtpa S=1",
                ),
            "in none 1/1, client-submission 1",
        ),
        (
            "cut-through",
            line(
                "1abcd9",
                ">> b@r.example R=r T=t H=r.example [203.0.113.5] X=TLS1.3:C:256 C=\"250 ok\"",
            ),
            "out tls1_3 1/1",
        ),
        (
            "two spellings of one time",
            format!(
                "{public}----\n{}",
                public.replace("10:00:00", "10:00:00.123")
            ),
            "in none 1/1",
        ),
    ];
    let cases: Vec<_> = cases
        .iter()
        .map(|(rule, text, told)| (*rule, text.as_str(), *told))
        .collect();
    check(&cases, str::to_owned);
    let told = resolve(&[private]);
    assert!(told.files[0].notes.contains(&Note::PrivateClientsCounted));
}

#[test]
fn the_own_network_of_sendmail() {
    check(
        &[
            (
                "a queue id before what is told of a connection",
                "10:00:00 sm-mta[7]: x9ABCD1: STARTTLS=server, relay=c.example [198.51.100.3], version=TLSv1.3, verify=NO, cipher=X, bits=256/256\n\
                 10:00:01 sm-mta[7]: x9ABCD1: from=<a@c.example>, size=1, class=0, nrcpts=1, proto=ESMTP, daemon=MTA, relay=c.example [198.51.100.3]\n\
                 10:00:02 sm-mta[8]: x9ABCD2: AUTH=server, relay=d.example [198.51.100.4], authid=u, mech=PLAIN, bits=0\n\
                 10:00:03 sm-mta[8]: x9ABCD2: from=<a@c.example>, size=1, class=0, nrcpts=1, proto=ESMTP, daemon=MTA, relay=d.example [198.51.100.4]\n",
                "in tls1_3 1/1, client-submission 1",
            ),
            (
                "a line with several recipients is skipped once",
                "10:00:00 sm-mta[7]: x9ABCD1: from=<a@c.example>, size=1, class=0, nrcpts=1, proto=ESMTP, daemon=MTA, relay=c.example [198.51.100.3]\n\
                 10:00:01 sm-mta-tls[8]: x9ABCD1: to=<a@own.example>,<b@own.example>, delay=00:00:01, mailer=esmtp, pri=1, relay=mail.own.example. [10.0.0.9], dsn=2.0.0, stat=Sent (ok)\n",
                "in not_recorded 1/1, private-address 1",
            ),
            (
                "a private client",
                "10:00:00 sm-mta[7]: x9ABCD1: from=<a@c.example>, size=1, class=0, nrcpts=1, proto=ESMTP, daemon=MTA, relay=c.example [198.51.100.3]\n\
                 10:00:00 sm-mta[7]: x9ABCD2: from=<a@c.example>, size=1, class=0, nrcpts=1, proto=ESMTP, daemon=MTA, relay=pc [192.168.0.3]\n",
                "in not_recorded 1/1, private-address 1",
            ),
        ],
        log_lines,
    );
}
