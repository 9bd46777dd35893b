//! SMTP protocol logs.

use std::fmt::Write as _;

use mailflow_insight::trace::Note;

use super::{check, outcome, resolve};

/// `1 < MAIL FROM:<a@x>` becomes line 1 of the session `A` of a receive log; `B 1 < …` is another
/// session's.
pub(super) fn receive_log(text: &str) -> String {
    protocol_log(
        "Receive",
        "EX\\Default Frontend EX",
        ("10.0.0.1:25", "203.0.113.9:40000"),
        text,
    )
}

fn protocol_log(kind: &str, connector: &str, ends: (&str, &str), text: &str) -> String {
    let mut log = format!(
        "#Software: Microsoft Exchange Server\r\n#Log-type: SMTP {kind} Protocol Log\r\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n"
    );
    for line in text.lines() {
        let (session, line) = match line.split_once(' ') {
            Some((word, rest)) if word.starts_with(|c: char| c.is_ascii_uppercase()) => {
                (word, rest)
            }
            _ => ("A", line),
        };
        let mut words = line.splitn(3, ' ');
        let (sequence, event) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        let said = words.next().unwrap_or_default();
        let (data, context) = if event == "*" { ("", said) } else { (said, "") };
        let second = sequence.parse::<u32>().unwrap_or_default() % 60;
        let _ = write!(
            log,
            "2026-11-16T10:00:{second:02}.000Z,{connector},08D00000000000{session},{sequence},{},{},{event},\"{data}\",\"{context}\"\r\n",
            ends.0, ends.1
        );
    }
    log
}

const MAIL: &str = "1 < MAIL FROM:<a@x.example> SIZE=5\n2 > 250 2.1.0 Sender OK\n3 < RCPT TO:<b@y.example>\n4 > 250 2.1.5 Recipient OK\n";
const DATA: &str = "5 < DATA\n6 > 354 Start mail input; end with <CRLF>.<CRLF>\n7 > 250 2.6.0 <m@x.example> [InternalId=1, Hostname=h] 9 bytes in 0.1, 1 KB/sec Queued mail for delivery\n";

#[test]
fn sessions_of_receive_logs() {
    let tls = |version: &str| {
        format!(
            "0 * TLS protocol {version} negotiation succeeded using bulk encryption algorithm CALG_AES_128 with strength 128 bits\n"
        )
    };
    for (version, class) in [
        ("SP_PROT_SSL2_SERVER", "ssl"),
        ("SP_PROT_SSL3_SERVER", "ssl"),
        ("SP_PROT_TLS1_SERVER", "tls1_0"),
        ("SP_PROT_TLS1_0_SERVER", "tls1_0"),
        ("SP_PROT_TLS1_1_SERVER", "tls1_1"),
        ("SP_PROT_TLS1_2_SERVER", "tls1_2"),
        ("SP_PROT_TLS1_3_SERVER", "tls1_3"),
        ("SP_PROT-TLS1_2_CLIENT", "tls1_2"),
        ("64", "tls1_0"),
        ("1024", "tls1_2"),
        ("12288", "tls1_3"),
        ("strange", "tls_unversioned"),
    ] {
        let log = receive_log(&format!("{}{MAIL}{DATA}", tls(version)));
        assert_eq!(
            outcome(&resolve(&[log])),
            format!("in {class} 1/1"),
            "{version}"
        );
    }
    let both = format!("{MAIL}{DATA}");
    let in_clear = "TLS negotiation failed with error NoCredentials";
    check(
        &[
            ("the start was seen", &format!("0 +\n{both}"), "in none 1/1"),
            ("a line with number 1 is the start", &both, "in none 1/1"),
            (
                "the start is missing",
                &both.replace("1 < MAIL", "2 < MAIL"),
                "in not_recorded 1/1",
            ),
            (
                "a failed agreement",
                &format!("0 * {in_clear}\n{both}"),
                "in none 1/1",
            ),
            (
                "TLS behind the message",
                &format!(
                    "0 +\n{both}8 * TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using x\n"
                ),
                "in none 1/1",
            ),
            (
                "all of it twice, once in another file",
                &format!("0 +\n{both}----\n0 +\n{both}"),
                "in none 1/1",
            ),
            (
                "each line twice",
                &format!(
                    "0 +\n{}",
                    both.lines()
                        .map(|line| format!("{line}\n{line}\n"))
                        .collect::<String>()
                ),
                "in none 1/1",
            ),
            (
                "lines in any order",
                &both
                    .lines()
                    .rev()
                    .map(|line| format!("{line}\n"))
                    .collect::<String>(),
                "in none 1/1",
            ),
            (
                "cut between two files",
                &format!("0 +\n{MAIL}----\n{DATA}"),
                "in none 1/1",
            ),
            (
                "two sessions at once",
                &format!(
                    "0 +\nB 0 +\n{both}{}",
                    both.lines()
                        .map(|line| format!("B {line}\n"))
                        .collect::<String>()
                ),
                "in none 2/2",
            ),
            (
                "refused recipients",
                &format!(
                    "0 +\n1 < MAIL FROM:<a@x>\n2 < RCPT TO:<b@y>\n3 < RCPT TO:<c@y>\n4 > 250 2.1.0 ok\n5 > 550 5.1.1 no\n6 > 250 2.1.5 ok\n{}",
                    DATA.replace("5 <", "7 <")
                        .replace("6 >", "8 >")
                        .replace("7 >", "9 >")
                ),
                "in none 1/1",
            ),
            (
                "at least one recipient",
                &DATA.replace("5 <", "0 <"),
                "in none 1/1",
            ),
            (
                "not accepted",
                &format!("0 +\n{MAIL}5 < DATA\n6 > 354 go\n7 > 451 4.3.2 later\n"),
                "",
            ),
            (
                "any words that accept",
                &format!("0 +\n{MAIL}5 < BDAT 5 LAST\n6 > 250 OK\n"),
                "in none 1/1",
            ),
            (
                "a part of a message",
                &format!("0 +\n{MAIL}5 < BDAT 5\n6 > 250 OK\n7 < QUIT\n8 > 221 bye\n"),
                "",
            ),
            (
                "a probe by its sender",
                &format!(
                    "0 +\n{}{DATA}",
                    MAIL.replace("a@x.example", "healthmailbox1@x")
                ),
                "health-mailbox 1",
            ),
            (
                "a probe by its recipients",
                &format!(
                    "0 +\n{}{DATA}",
                    MAIL.replace("b@y.example", "HealthMailboxABC@y")
                ),
                "health-mailbox 1",
            ),
            (
                "the word elsewhere is no probe",
                &format!(
                    "0 +\n{}{DATA}",
                    MAIL.replace("a@x.example", "not-HealthMailbox@x")
                ),
                "in none 1/1",
            ),
            (
                "servers of the organization",
                &format!("0 < X-ANONYMOUSTLS\n{both}"),
                "internal-hop 1",
            ),
        ],
        receive_log,
    );
    let two = format!(
        "{both}8 < MAIL FROM:<a@x.example>\n9 > 250 2.1.0 Sender OK\n10 < RCPT TO:<b@y.example>\n11 > 250 2.1.5 Recipient OK\n12 < BDAT 5 LAST\n13 > 250 2.6.0 <n@x.example> [InternalId=2] 9 bytes in 0.1, 1 KB/sec Queued mail for delivery\n14 < QUIT\n15 > 221 bye\n16 -\n"
    );
    let behind = |before: &str, session: &str| {
        let count = before.lines().count();
        let shifted = session.lines().map(|line| {
            let (number, rest) = line.split_once(' ').unwrap();
            let number = number.parse::<usize>().unwrap() + count - 1;
            format!("{number} {rest}\n")
        });
        before.to_owned() + &shifted.collect::<String>()
    };
    let start_tls = "0 +\n1 > 220 EX ESMTP\n2 < STARTTLS\n3 > 220 2.0.0 SMTP server ready\n4 * Sending certificate\n";
    let refused = start_tls.replace("3 > 220 2.0.0 SMTP server ready", "3 > 454 4.7.0 no");
    let failed = start_tls.replace("Sending certificate", in_clear);
    let login = "0 +\n1 < EHLO x\n2 > 250 AUTH LOGIN\n3 < AUTH LOGIN\n4 > 334 VXNlcm5hbWU6\n5 < dXNlcg==\n6 > 334 UGFzc3dvcmQ6\n7 < c2VjcmV0\n8 > 235 2.7.0 Authentication successful\n";
    let in_halves = |text: &str| {
        let lines: Vec<&str> = text.lines().collect();
        let (front, back) = lines.split_at(lines.len() / 3);
        format!("{}\n----\n{}\n", back.join("\n"), front.join("\n"))
    };
    let with_line = |version: &str| {
        behind(
            &format!("{start_tls}5 * TLS protocol {version} negotiation succeeded using x\n"),
            &two,
        )
    };
    check(
        &[
            (
                "a STARTTLS that is answered is TLS",
                &behind(start_tls, &two),
                "in tls_unversioned 2/2",
            ),
            (
                "also in small letters",
                &behind(&start_tls.replace("STARTTLS", "starttls"), &two),
                "in tls_unversioned 2/2",
            ),
            (
                "also cut in two files",
                &in_halves(&behind(start_tls, &two)),
                "in tls_unversioned 2/2",
            ),
            (
                "also without the start of the session",
                &behind(start_tls, &two)
                    .lines()
                    .skip(2)
                    .map(|line| format!("{line}\n"))
                    .collect::<String>(),
                "in tls_unversioned 2/2",
            ),
            (
                "the line with the version says more",
                &with_line("SP_PROT_TLS1_2_SERVER"),
                "in tls1_2 2/2",
            ),
            ("it is refused", &behind(&refused, &two), "in none 2/2"),
            ("nothing comes of it", &behind(&failed, &two), "in none 2/2"),
            (
                "nothing comes of it, in two files",
                &in_halves(&behind(&failed, &two)),
                "in none 2/2",
            ),
            (
                "nothing comes of it at first",
                &behind(
                    &behind(&failed, &start_tls.replace("0 +\n1 > 220 EX ESMTP\n", "")),
                    &two,
                ),
                "in tls_unversioned 2/2",
            ),
            (
                "one message before it",
                &format!(
                    "0 +\n{}",
                    two.replace("8 < MAIL", "8 < STARTTLS\n8 > 220 go\n8 < MAIL")
                ),
                "in none 1/1, in tls_unversioned 1/1",
            ),
            (
                "an answer without the command",
                &behind(&start_tls.replace("2 < STARTTLS\n", "2 < NOOP\n"), &two),
                "in none 2/2",
            ),
            (
                "a client that logged in",
                &behind(login, &two),
                "client-submission 2",
            ),
            (
                "also where what it answers is not written",
                &behind(
                    &login
                        .replace("5 < dXNlcg==\n", "")
                        .replace("7 < c2VjcmV0\n", ""),
                    &two,
                ),
                "client-submission 2",
            ),
            (
                "in two files, of which neither knows why",
                &in_halves(&behind(login, &two)),
                "",
            ),
            (
                "a wrong password",
                &behind(&login.replace("235 2.7.0", "535 5.7.3"), &two),
                "in none 2/2",
            ),
            (
                "a server that says who it is",
                &behind(&login.replace("AUTH LOGIN", "X-EXPS GSSAPI"), &two),
                "in none 2/2",
            ),
            (
                "a wrong password, then a server",
                &behind(
                    &behind(
                        &login.replace("235 2.7.0", "535 5.7.3"),
                        "1 < X-EXPS GSSAPI\n2 > 235 ok\n",
                    ),
                    &two,
                ),
                "in none 2/2",
            ),
            (
                "one message before the login",
                &format!(
                    "0 +\n{}",
                    two.replace("8 < MAIL", "8 < auth plain AGEAYg==\n8 > 235 ok\n8 < MAIL")
                ),
                "in none 1/1, client-submission 1",
            ),
        ],
        receive_log,
    );
    for (port, expected) in [
        (25, "in none 1/1"),
        (2525, "internal-hop 1"),
        (475, "internal-hop 1"),
        (465, "internal-hop 1"),
        (717, "internal-hop 1"),
        (587, "client-submission 1"),
    ] {
        let ends = (format!("10.0.0.1:{port}"), "203.0.113.9:717");
        let log = protocol_log("Receive", "EX\\Any", (&ends.0, ends.1), &both);
        assert_eq!(outcome(&resolve(&[log])), expected, "{port}");
    }
}

#[test]
fn sessions_of_send_logs() {
    let turned = |text: &str| -> String {
        let turn = |c| match c {
            '<' => '>',
            '>' => '<',
            c => c,
        };
        let line = |line: &str| -> String {
            let mut words = line.splitn(3, ' ');
            let (number, event) = (
                words.next().unwrap_or_default(),
                words.next().unwrap_or_default(),
            );
            let event: String = event.chars().map(turn).collect();
            format!("{number} {event} {}\n", words.next().unwrap_or_default())
        };
        text.lines().map(line).collect()
    };
    let accepted = format!(
        "{}5 > DATA\n6 < 354 go ahead\n7 < 250 2.0.0 OK 1700000000 a1-2 - gsmtp\n",
        turned(MAIL)
    );
    let of = |connector: &str, port: u16, text: &str| {
        let remote = format!("203.0.113.9:{port}");
        outcome(&resolve(&[protocol_log(
            "Send",
            connector,
            ("10.0.0.1:717", &remote),
            text,
        )]))
    };
    assert_eq!(of("Internet", 25, &accepted), "out none 1/1");
    assert_eq!(of("Internet", 587, &accepted), "out none 1/1");
    let tls =
        format!("0 * TLS protocol SP_PROT_TLS1_2_CLIENT negotiation succeeded using x\n{accepted}");
    assert_eq!(of("Internet", 25, &tls), "out tls1_2 1/1");
    for port in [2525, 475, 465, 717] {
        assert_eq!(of("Internet", port, &accepted), "internal-hop 1", "{port}");
    }
    let start_tls = format!("0 > STARTTLS\n0 < 220 go\n{accepted}");
    assert_eq!(of("Internet", 25, &start_tls), "out tls_unversioned 1/1");
    let at_smart_host = format!("0 > AUTH LOGIN\n0 < 235 ok\n{accepted}");
    assert_eq!(of("Internet", 25, &at_smart_host), "out none 1/1");
    for connector in [
        "EdgeSync - Inbound to Default-First-Site-Name",
        "edgesync - inbound to Köln",
        "Intra-Organization SMTP Send Connector",
        "inbound proxy internal send connector",
        "Mailbox Delivery",
        "组织内 SMTP 发送连接器",
        "Внутренний соединитель отправки для вход. подкл. прокси-сервера",
    ] {
        assert_eq!(
            of(connector, 25, &accepted),
            "internal-hop 1",
            "{connector}"
        );
    }
    for connector in [
        "EdgeSync - Default-First-Site-Name to Internet",
        "EdgeSync - Inbound to",
    ] {
        assert_eq!(of(connector, 25, &accepted), "out none 1/1", "{connector}");
    }
}

#[test]
fn where_no_date_of_a_log_can_be_read_that_is_said() {
    let is_said = |log: &str| {
        let told = resolve(&[log.to_owned()]);
        let notes = &told.files[0].notes;
        notes
            .iter()
            .any(|note| matches!(note, Note::NoDateRead { kind } if kind == "99. xxxxxxxx"))
    };
    let log = receive_log(&format!("0 + \n{MAIL}{DATA}"));
    assert!(!is_said(&log));
    let without_dates: String = log
        .split_inclusive('\n')
        .map(|line| match line.split_once("Z,") {
            Some((_, rest)) => format!("11. Brumaire,{rest}"),
            None => line.to_owned(),
        })
        .collect();
    assert!(is_said(&without_dates), "{without_dates}");
    // A session that is left out has dates, too, and so has one of which nothing can be told.
    let inside = log.replace("10.0.0.1:25", "10.0.0.1:2525");
    let one_is_fine = inside.replacen("2026-11-16T10:00:01.000Z", "11. Brumaire", 1);
    assert_ne!(one_is_fine, inside);
    assert!(!is_said(&one_is_fine));
}
