//! Promise: however the bytes of a log are cut into pieces and its lines into files, in whatever order
//! the files come, and however often one of them comes, the report stays the same.

use crate::support::classes;
use mailflow_insight::tally::{Reading, Resolved, Tally};
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::{Timestamp, TlsClass};
use proptest::prelude::*;

fn options() -> Options {
    // 2026-11-20: stamps without a year need a clock.
    Options {
        now: Timestamp(17_953_920_000_000_000),
        ..Options::default()
    }
}

/// Reads files, each in pieces of a size, in the order given.
fn read(files: &[(String, usize)]) -> Resolved {
    let mut tally = Tally::default();
    for (number, (text, piece)) in (0..).zip(files) {
        let mut reading = Reading::new("log", &options());
        for piece in text.as_bytes().chunks((*piece).max(1)) {
            reading.push(piece);
            tally.absorb(number, 0, reading.take());
        }
        tally.absorb(number, 0, reading.finish());
    }
    tally.resolve()
}

const PROTOCOL_HEAD: &str = "#Software: Microsoft Exchange Server\r\n#Log-type: SMTP Receive Protocol Log\r\n\
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";

/// Three sessions, interleaved line by line: in clear, over TLS 1.2 with two messages, internal.
fn protocol_lines() -> Vec<String> {
    let message = [
        ("<", "MAIL FROM:<a@x.example>", ""),
        (">", "250 2.1.0 Sender OK", ""),
        ("<", "RCPT TO:<b@y.example>", ""),
        ("<", "RCPT TO:<c@y.example>", ""),
        (">", "250 2.1.5 Recipient OK", ""),
        (">", "550 5.1.1 no", ""),
        ("<", "BDAT 5 LAST", ""),
        (
            ">",
            "\"250 2.6.0 <m@x.example> [InternalId=1, Hostname=h] Queued mail for delivery\"",
            "",
        ),
    ];
    let tls = [
        ("<", "STARTTLS", ""),
        (">", "220 2.0.0 SMTP server ready", ""),
        (
            "*",
            "",
            "\"TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using x, y\"",
        ),
    ];
    let open = [("+", "", "")];
    let sessions = [
        ("08D000000000000A", 25, [&open[..], &message[..]].concat()),
        (
            "08D000000000000B",
            25,
            [&open[..], &tls[..], &message[..], &message[..]].concat(),
        ),
        ("08D000000000000C", 2525, [&open[..], &message[..]].concat()),
    ];
    let mut lines = Vec::new();
    for step in 0..24 {
        for (session, port, steps) in &sessions {
            if let Some((event, data, context)) = steps.get(step) {
                lines.push(format!(
                    "2026-11-16T10:00:{step:02}.000Z,EX\\Default EX,{session},{step},10.0.0.1:{port},1.2.3.4:5,{event},{data},{context}\r\n"
                ));
            }
        }
    }
    lines
}

/// Arrivals over TLS and in clear, and deliveries, of three processes; several lines a second.
fn postfix_lines() -> Vec<String> {
    let mut lines = Vec::new();
    for (number, tls) in (0..).zip([true, false, true, false, false, true]) {
        let pid = 100 + number % 3;
        let mut line = |program: &str, text: &str| {
            let second = lines.len() / 4;
            lines.push(format!(
                "Nov 16 10:00:{second:02} mx postfix/{program}[{pid}]: {text}\n"
            ));
        };
        line("smtpd", "connect from c.example[198.51.100.3]");
        if tls {
            line(
                "smtpd",
                "Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X (256/256 bits)",
            );
        }
        line(
            "smtpd",
            &format!("ABCDE{number}: client=c.example[198.51.100.3]"),
        );
        line(
            "qmgr",
            &format!("ABCDE{number}: from=<a@c.example>, size=1, nrcpt=2 (queue active)"),
        );
        line(
            "smtpd",
            "disconnect from c.example[198.51.100.3] ehlo=1 mail=1",
        );
        if tls {
            line(
                "smtp",
                "Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.2 with cipher X (256/256 bits)",
            );
        }
        for name in ["b", "d"] {
            line(
                "smtp",
                &format!(
                    "ABCDE{number}: to=<{name}@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)"
                ),
            );
        }
    }
    lines
}

#[test]
fn what_the_logs_say() {
    let protocol = format!("{PROTOCOL_HEAD}{}", protocol_lines().concat());
    let resolved = read(&[(protocol, 7)]);
    assert_eq!(
        classes(&resolved),
        [(TlsClass::None, 1), (TlsClass::Tls1_2, 2)]
    );
    assert_eq!(resolved.files[0].skipped.len(), 1);
    let resolved = read(&[(postfix_lines().concat(), 7)]);
    assert_eq!(
        classes(&resolved),
        [
            (TlsClass::None, 6),
            (TlsClass::Tls1_2, 3),
            (TlsClass::Tls1_3, 3)
        ]
    );
    let recipients: u64 = resolved
        .traces
        .cells
        .iter()
        .map(|cell| cell.recipients)
        .sum();
    assert_eq!(recipients, 24);
}

/// Where the Postfix log can be cut.
///
/// Between lines of one second the files' beginnings decide; a file that begins with the same second
/// cannot be told from one that holds its first lines.
fn told_places() -> Vec<usize> {
    let lines = postfix_lines();
    let begins = |at: &usize| *at == 0 || lines[at - 1].get(..15) != lines[*at].get(..15);
    (0..lines.len()).filter(begins).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn protocol_lines_in_any_files(
        places in proptest::collection::vec((0..3_usize, 0..3_usize), protocol_lines().len()),
        order in Just(vec![0_usize, 1, 2]).prop_shuffle(),
        lines in Just(protocol_lines()).prop_shuffle(),
        piece in 1..400_usize,
    ) {
        let whole = read(&[(format!("{PROTOCOL_HEAD}{}", protocol_lines().concat()), 1 << 20)]);
        let mut files = [PROTOCOL_HEAD.to_owned(), PROTOCOL_HEAD.to_owned(), PROTOCOL_HEAD.to_owned()];
        for (line, (first, second)) in lines.iter().zip(&places) {
            files[*first].push_str(line);
            if first != second {
                files[*second].push_str(line);
            }
        }
        let files: Vec<_> = order.iter().map(|place| (files[*place].clone(), piece)).collect();
        prop_assert_eq!(read(&files).traces, whole.traces);
    }

    #[test]
    fn postfix_logs_cut_and_copied(
        cut in proptest::sample::select(told_places()),
        copied in proptest::sample::select(told_places()),
        turned: bool,
        piece in 1..400_usize,
    ) {
        let lines = postfix_lines();
        let whole = read(&[(lines.concat(), 1 << 20)]);
        let mut files = vec![
            (lines[..cut].concat(), piece),
            (lines[cut..].concat(), piece),
            (lines[copied..].concat(), piece),
        ];
        if turned {
            files.reverse();
        }
        prop_assert_eq!(read(&files).traces, whole.traces);
    }
}
