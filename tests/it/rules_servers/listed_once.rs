//! A line that does not count and that several files have is listed once: by the file that begins
//! earlier, of those that begin together by the first by name.

use std::io::Cursor;

use mailflow_insight::tally::{Resolved, Tally, read_source};

use super::{options, protocol_logs, resolve_named};

/// What each file lists, as `a.log loopback 2 from 1`, and nothing of those that list nothing.
fn listed(resolved: &Resolved) -> String {
    let mut all: Vec<String> = Vec::new();
    for file in &resolved.files {
        for skip in &file.skipped {
            let (name, reason) = (&file.name, skip.reason.id());
            all.push(format!(
                "{name} {reason} {} from {}",
                skip.count, skip.first_line
            ));
        }
    }
    all.sort_unstable();
    all.join(", ")
}

/// Files as name and text, in their order and turned around.
fn check(rule: &str, files: &[(&str, &str)], expected: &str) {
    let mut files = files.to_vec();
    for _ in 0..2 {
        assert_eq!(listed(&resolve_named(&files)), expected, "{rule}");
        files.reverse();
    }
}

const POSTFIX: &str = "\
Nov 16 10:00:00 mx postfix/smtpd[7]: connect from localhost[127.0.0.1]
Nov 16 10:00:01 mx postfix/smtpd[7]: 4F1A2B3C01: client=localhost[127.0.0.1]
Nov 16 10:00:01 mx postfix/smtpd[7]: disconnect from localhost[127.0.0.1]
Nov 16 10:00:02 mx postfix/smtpd[8]: 4F1A2B3C02: client=pc[198.51.100.3], sasl_method=PLAIN, sasl_username=u
";

#[test]
fn lines_of_postfix_and_sendmail() {
    let both = "a.log client-submission 1 from 4, a.log loopback 1 from 2";
    check(
        "the first by name of those that begin together",
        &[("b.log", POSTFIX), ("a.log", POSTFIX), ("c.log", POSTFIX)],
        both,
    );
    let (_, rest) = POSTFIX.split_once('\n').unwrap();
    check(
        "the one that begins earlier, whatever its name",
        &[("a.log", rest), ("b.log", POSTFIX)],
        "b.log client-submission 1 from 4, b.log loopback 1 from 2",
    );
    let finer = POSTFIX.replace("Nov 16 10:00:0", "2026-11-16T10:00:0");
    let finer = finer.replace(" mx", ".250000+00:00 mx");
    check(
        "stamps that are written in two ways",
        &[("b.log", POSTFIX), ("a.log", &finer)],
        "b.log client-submission 1 from 4, b.log loopback 1 from 2",
    );
    let twice =
        "Nov 16 10:00:01 mx postfix/smtpd[7]: 4F1A2B3C01: client=localhost[127.0.0.1]\n".repeat(2);
    check(
        "a line that one file has twice",
        &[("a.log", POSTFIX), ("b.log", &twice)],
        "a.log client-submission 1 from 4, a.log loopback 1 from 2, b.log loopback 1 from 2",
    );
    let sendmail = "Nov 16 10:00:00 mx sm-mta[7]: x9ABCD1: from=<a@c.example>, size=1, class=0, nrcpts=1, proto=ESMTP, daemon=MTA, relay=localhost [127.0.0.1]\n";
    check(
        "Sendmail",
        &[("b.log", sendmail), ("a.log", sendmail)],
        "a.log loopback 1 from 1",
    );
}

#[test]
fn lines_of_exim() {
    let line = |at: &str, behind: &str| {
        format!("2026-11-16 {at} 1abcde-000000-AB <= a@b.example {behind}\n")
    };
    let submission = line("10:00:01", "H=pc [198.51.100.3] P=esmtpsa A=plain:u S=1");
    let own = line("10:00:02", "H=localhost [127.0.0.1] P=esmtp S=1");
    let public = line("10:00:03", "H=b.example [203.0.113.9] P=esmtp S=1");
    let private = line("10:00:04", "H=pc [10.0.0.9] P=esmtp S=1");
    let all = [&*submission, &own, &public, &private].concat();
    check(
        "the first by name of those that begin together",
        &[("b", &all), ("a", &all)],
        "a client-submission 1 from 1, a loopback 1 from 2, a private-address 1 from 4",
    );
    let later = [&*own, &public, &private].concat();
    check(
        "the one that begins earlier",
        &[("b", &all), ("a", &later)],
        "b client-submission 1 from 1, b loopback 1 from 2, b private-address 1 from 4",
    );
    let finer = all.replace(" 1abc", ".250 1abc");
    check(
        "stamps that are written in two ways",
        &[("b", &all), ("a", &finer)],
        "b client-submission 1 from 1, b loopback 1 from 2, b private-address 1 from 4",
    );
    check(
        "a line that one file has more often",
        &[("a", &all), ("b", &own.repeat(3))],
        "a client-submission 1 from 1, a loopback 1 from 2, a private-address 1 from 4, b loopback 2 from 2",
    );
    let syslog = all.replace("2026-11-16 ", "Nov 16 10:00:09 mx exim[5]: 2026-11-16 ");
    check(
        "the main log, and the same over syslog",
        &[("a", &all), ("b", &syslog)],
        "a client-submission 1 from 1, a loopback 1 from 2, a private-address 1 from 4",
    );
}

#[test]
fn lines_of_protocol_logs() {
    let greeting = "0 + \n";
    let login = "1 < AUTH LOGIN\n2 > 235 ok\n";
    let message = "3 < MAIL FROM:<a@x.example>\n4 > 250 ok\n5 < RCPT TO:<b@y.example>\n6 > 250 ok\n7 < DATA\n8 > 354 go on\n9 > 250 2.6.0 <m@x.example> [InternalId=1, Hostname=h] Queued mail for delivery\n";
    let end = "10 - \n";
    let whole = protocol_logs::receive_log(&[greeting, login, message, end].concat());
    let cut = protocol_logs::receive_log(&[login, message, end].concat());
    let open = protocol_logs::receive_log(&[greeting, login, message].concat());
    for (rule, first, second) in [
        ("whole in both", &whole, &whole),
        ("cut in both", &open, &open),
        ("whole in one, cut in the other", &whole, &open),
        ("cut in one, whole in the other", &open, &whole),
    ] {
        check(
            rule,
            &[("b.log", second), ("a.log", first)],
            "a.log client-submission 1 from 13",
        );
    }
    check(
        "the one that begins earlier",
        &[("a.log", &cut), ("b.log", &whole)],
        "b.log client-submission 1 from 13",
    );
}

#[test]
fn a_file_that_is_removed_leaves_its_lines_to_the_others() {
    let mut tally = Tally::default();
    for (number, name) in [(0, "a.log"), (1, "b.log")] {
        let source = Cursor::new(POSTFIX.as_bytes());
        read_source(name, source, &options(), &mut |member, part| {
            tally.absorb(number, member, part);
        });
    }
    let lists = |name| format!("{name} client-submission 1 from 4, {name} loopback 1 from 2");
    assert_eq!(listed(&tally.resolve()), lists("a.log"));
    assert_eq!(
        listed(&tally.resolve_only(&[1], Default::default())),
        lists("b.log")
    );
    tally.remove(0);
    assert_eq!(listed(&tally.resolve()), lists("b.log"));
}
