//! Promise: SMTP sessions are read the same whether they stand whole in one file, are cut between
//! files, interleaved, shuffled or copied; and memory holds the sessions that are open, not the log.
//!
//! The oracle: without the lines that say that a connection ended no session is known to be whole, so
//! all of them are put together at the end, over all files.

use crate::support::parts;
use mailflow_insight::tally::{Resolved, Tally};
use mailflow_insight::trace::TlsClass;
use proptest::prelude::*;
use proptest::sample::Index;

const FIELDS: &str = "#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,\
remote-endpoint,event,data,context\r\n";

/// One message of a session.
#[derive(Clone, Debug)]
struct Mail {
    /// Of each recipient whether the server takes it.
    recipients: Vec<bool>,
    chunked: bool,
    accepted: bool,
    probe: bool,
}

/// One session, its features chosen freely.
#[derive(Clone, Debug)]
struct Session {
    outbound: bool,
    port: u16,
    /// Before which message TLS is agreed on, and with which protocol.
    tls: Option<(usize, usize)>,
    /// What happens before all messages: STARTTLS is refused, it fails, the client logs in, clear text is
    /// refused.
    before: [bool; 4],
    mails: Vec<Mail>,
    /// A line that comes twice, and one that is lost.
    twice: Option<Index>,
    lost: Option<Index>,
    ends: bool,
}

const PROTOCOLS: [(&str, TlsClass); 4] = [
    ("SP_PROT_TLS1_0", TlsClass::Tls1_0),
    ("SP_PROT_TLS1_2", TlsClass::Tls1_2),
    ("SP_PROT_TLS1_3", TlsClass::Tls1_3),
    ("4096", TlsClass::Tls1_3),
];

fn mail() -> impl Strategy<Value = Mail> {
    let recipients = prop::collection::vec(prop::bool::weighted(0.8), 1..4);
    (
        recipients,
        any::<bool>(),
        prop::bool::weighted(0.8),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(recipients, chunked, accepted, probe)| Mail {
            recipients,
            chunked,
            accepted,
            probe,
        })
}

fn session() -> impl Strategy<Value = Session> {
    (
        any::<bool>(),
        prop::sample::select(vec![25_u16, 25, 25, 587, 2525]),
        prop::option::of((0..3_usize, 0..PROTOCOLS.len())),
        prop::array::uniform4(prop::bool::weighted(0.2)),
        prop::collection::vec(mail(), 0..4),
        prop::option::weighted(0.2, any::<Index>()),
        prop::option::weighted(0.2, any::<Index>()),
        prop::bool::weighted(0.9),
    )
        .prop_map(
            |(outbound, port, tls, before, mails, twice, lost, ends)| Session {
                outbound,
                port,
                tls,
                before,
                mails,
                twice,
                lost,
                ends,
            },
        )
}

impl Session {
    /// Event, data and context of each line; `C` is said by the client, `S` by the server.
    fn steps(&self, number: usize) -> Vec<(char, String, String)> {
        let mut steps = vec![('+', String::new(), String::new())];
        let mut say = |who: char, text: &str| {
            // What the log itself tells stands in the context.
            let (data, context) = if who == '*' { ("", text) } else { (text, "") };
            steps.push((who, data.to_owned(), context.to_owned()));
        };
        say('S', "220 mx.example ESMTP");
        say('C', "EHLO client.example");
        say(
            'S',
            "250  mx.example Hello SIZE STARTTLS CHUNKING PIPELINING",
        );
        let [refused, failed, logs_in, in_clear] = self.before;
        if refused {
            say('C', "STARTTLS");
            say('S', "454 4.7.0 TLS not available");
        }
        if failed {
            say('C', "STARTTLS");
            say('S', "220 2.0.0 SMTP server ready");
            say('*', "TLS negotiation failed with error CertExpired");
        }
        if logs_in {
            say('C', "AUTH LOGIN");
            say('S', "334 VXNlcm5hbWU6");
            say('C', "eA==");
            say('*', "authenticated");
            say('S', "235 2.7.0 Authentication successful");
        }
        if in_clear {
            say('C', "MAIL FROM:<a@x.example>");
            say('S', "530-5.7.0 Must issue a STARTTLS command first");
            say('S', "530 5.7.0 Must issue a STARTTLS command first");
        }
        for (place, mail) in self.mails.iter().enumerate() {
            if let Some((before, protocol)) = self.tls
                && before == place
            {
                say('C', "STARTTLS");
                say('S', "220 2.0.0 SMTP server ready");
                let protocol = PROTOCOLS[protocol].0;
                say(
                    '*',
                    &format!("TLS protocol {protocol} negotiation succeeded using x"),
                );
                say('C', "EHLO client.example");
                say('S', "250  mx.example Hello");
            }
            let sender = if mail.probe {
                "HealthMailbox1@x.example"
            } else {
                "a@x.example"
            };
            say('C', &format!("MAIL FROM:<{sender}> SIZE=5"));
            say('S', "250 2.1.0 Sender OK");
            for (recipient, taken) in mail.recipients.iter().enumerate() {
                say('C', &format!("RCPT TO:<r{recipient}@y.example>"));
                say(
                    'S',
                    if *taken {
                        "250 2.1.5 Recipient OK"
                    } else {
                        "550 5.1.1 no"
                    },
                );
            }
            if mail.chunked {
                say('C', "BDAT 5 LAST");
            } else {
                say('C', "DATA");
                say('S', "354 Start mail input; end with <CRLF>.<CRLF>");
            }
            if mail.accepted {
                say(
                    'S',
                    &format!(
                        "250 2.6.0 <m{number}.{place}@x.example> [InternalId=1] Queued mail for delivery"
                    ),
                );
            } else {
                say('S', "451 4.3.2 later");
                say('C', "RSET");
                say('S', "250 2.0.0 Resetting");
            }
        }
        say('C', "QUIT");
        say('S', "221 2.0.0 bye");
        if self.ends {
            steps.push(('-', String::new(), "Local".to_owned()));
        }
        steps
    }

    /// The log lines.
    fn lines(&self, number: usize) -> Vec<LogLine> {
        let steps = self.steps(number);
        let count = steps.len();
        let mut lines: Vec<LogLine> = (0..)
            .zip(steps)
            .map(|(sequence, (who, data, context))| {
                let event = match (who, self.outbound) {
                    ('C', false) | ('S', true) => '<',
                    ('S', false) | ('C', true) => '>',
                    (other, _) => other,
                };
                let (local, remote, connector) = if self.outbound {
                    ("10.0.0.1:40000".to_owned(), format!("203.0.113.9:{}", self.port), "Internet")
                } else {
                    (format!("10.0.0.1:{}", self.port), "203.0.113.9:40000".to_owned(), "EX\\Default EX")
                };
                let (minute, second) = (sequence / 60, sequence % 60);
                LogLine {
                    outbound: self.outbound,
                    ends: event == '-',
                    text: format!(
                        "2026-11-{:02}T10:{minute:02}:{second:02}.000Z,{connector},08D0000000{number:06X},{sequence},{local},{remote},{event},\"{data}\",\"{context}\"\r\n",
                        10 + number % 7,
                    ),
                }
            })
            .collect();
        if let Some(twice) = &self.twice {
            let place = twice.index(count);
            lines.insert(place, lines[place].clone());
        }
        if let Some(lost) = &self.lost {
            lines.remove(lost.index(lines.len()));
        }
        lines
    }
}

#[derive(Clone, Debug)]
struct LogLine {
    outbound: bool,
    ends: bool,
    text: String,
}

/// The lines of all sessions, taken by turns.
fn interleaved(sessions: &[Session], turns: &[Index]) -> Vec<LogLine> {
    let mut left: Vec<std::vec::IntoIter<LogLine>> = sessions
        .iter()
        .enumerate()
        .map(|(number, session)| session.lines(number).into_iter())
        .collect();
    let mut all = Vec::new();
    for turn in turns.iter().cycle() {
        left.retain(|lines| lines.len() > 0);
        if left.is_empty() || turns.is_empty() {
            break;
        }
        let place = turn.index(left.len());
        all.extend(left[place].next());
    }
    all
}

/// A log of each direction with these lines.
fn logs(lines: &[&LogLine], with_ends: bool) -> Vec<String> {
    [false, true]
        .into_iter()
        .map(|outbound| {
            let kind = if outbound { "Send" } else { "Receive" };
            let own = lines
                .iter()
                .filter(|line| line.outbound == outbound && (with_ends || !line.ends));
            let text: String = own.map(|line| line.text.as_str()).collect();
            format!("#Log-type: SMTP {kind} Protocol Log\r\n{FIELDS}{text}")
        })
        .collect()
}

fn read(texts: &[String], piece: usize) -> Resolved {
    let mut tally = Tally::default();
    for (number, text) in (0..).zip(texts) {
        let mut parts = parts(text, piece);
        // Parts travel, and may overtake each other.
        parts.reverse();
        for part in parts {
            tally.absorb(number, 0, part);
        }
    }
    tally.resolve()
}

fn left_out(resolved: &Resolved) -> Vec<(&'static str, u64)> {
    let mut all = std::collections::BTreeMap::new();
    for skip in resolved.files.iter().flat_map(|file| &file.skipped) {
        *all.entry(skip.reason.id()).or_insert(0) += skip.count;
    }
    all.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whole_sessions_read_early_are_as_all_read_at_the_end(
        sessions in prop::collection::vec(session(), 1..8),
        turns in prop::collection::vec(any::<Index>(), 1..40),
        piece in 1..4000_usize,
    ) {
        let lines = interleaved(&sessions, &turns);
        let lines: Vec<&LogLine> = lines.iter().collect();
        let early = read(&logs(&lines, true), piece);
        let late = read(&logs(&lines, false), 1 << 20);
        prop_assert_eq!(&early.traces, &late.traces);
        prop_assert_eq!(left_out(&early), left_out(&late));
        let transfers = |resolved: &Resolved| -> u64 { resolved.files.iter().map(|file| file.transfers).sum() };
        prop_assert_eq!(transfers(&early), transfers(&late));
    }

    #[test]
    fn lines_in_any_files_in_any_order_and_copied(
        sessions in prop::collection::vec(session(), 1..6),
        turns in prop::collection::vec(any::<Index>(), 1..40),
        places in prop::collection::vec((0..3_usize, 0..3_usize), 1..60),
        cut in prop::option::of(any::<Index>()),
        shuffled in any::<bool>(),
        seed in any::<u64>(),
        turned in any::<bool>(),
    ) {
        let mut lines = interleaved(&sessions, &turns);
        if shuffled {
            // Any order, the same for one seed.
            let key = |line: &LogLine| {
                line.text.bytes().fold(seed, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
            };
            lines.sort_by_key(key);
        }
        let whole: Vec<&LogLine> = lines.iter().collect();
        let expected = read(&logs(&whole, false), 1 << 20);
        // Each line into one or two of three files; or the log cut in two, with a copy of its first part.
        let mut files: [Vec<&LogLine>; 3] = Default::default();
        match cut {
            Some(cut) => {
                let at = cut.index(lines.len() + 1);
                let (first, second) = whole.split_at(at);
                files = [first.to_vec(), second.to_vec(), first[..first.len() / 2].to_vec()];
            }
            None => {
                for (line, (one, other)) in whole.iter().zip(places.iter().cycle()) {
                    files[*one].push(line);
                    if one != other {
                        files[*other].push(line);
                    }
                }
            }
        }
        let mut texts: Vec<String> = files.iter().flat_map(|lines| logs(lines, true)).collect();
        if turned {
            texts.reverse();
        }
        prop_assert_eq!(read(&texts, 700).traces, expected.traces);
    }
}

/// What is made up is also what is counted, not only the same both ways.
#[test]
fn the_numbers_are_those_of_the_sessions() {
    let mail = Mail {
        recipients: vec![true, false, true],
        chunked: false,
        accepted: true,
        probe: false,
    };
    let refused = Mail {
        accepted: false,
        ..mail.clone()
    };
    let probe = Mail {
        probe: true,
        ..mail.clone()
    };
    let session = Session {
        outbound: false,
        port: 25,
        tls: Some((1, 1)),
        before: [false; 4],
        mails: vec![mail.clone(), refused, mail.clone(), probe],
        twice: None,
        lost: None,
        ends: true,
    };
    let internal = Session {
        port: 2525,
        ..session.clone()
    };
    let outbound = Session {
        outbound: true,
        tls: None,
        mails: vec![mail],
        ..session.clone()
    };

    let lines: Vec<LogLine> = [session, internal, outbound]
        .iter()
        .enumerate()
        .flat_map(|(number, session)| session.lines(number))
        .collect();
    let lines: Vec<&LogLine> = lines.iter().collect();
    let resolved = read(&logs(&lines, true), 1 << 20);
    let sum = |class: TlsClass| -> u64 {
        let cells = resolved.traces.cells.iter();
        cells
            .map(|cell| cell.messages_by_class[class.index()])
            .sum()
    };
    assert_eq!((sum(TlsClass::None), sum(TlsClass::Tls1_2)), (2, 1));
    assert_eq!(
        resolved
            .traces
            .cells
            .iter()
            .map(|cell| cell.recipients)
            .sum::<u64>(),
        6
    );
    assert_eq!(
        left_out(&resolved),
        [("health-mailbox", 1), ("internal-hop", 3)]
    );
}

#[test]
fn a_log_of_whole_sessions_leaves_its_messages_only() {
    let mail = Mail {
        recipients: vec![true],
        chunked: true,
        accepted: true,
        probe: false,
    };
    let session = Session {
        outbound: false,
        port: 25,
        tls: Some((0, 1)),
        before: [false; 4],
        mails: vec![mail],
        twice: None,
        lost: None,
        ends: true,
    };
    let text: String = (0..2000)
        .flat_map(|number| session.lines(number))
        .map(|line| line.text)
        .collect();
    let log = format!("#Log-type: SMTP Receive Protocol Log\r\n{FIELDS}{text}");
    let sent: usize = parts(&log, 64 << 10)
        .iter()
        .map(|part| postcard::to_allocvec(part).map_or(usize::MAX, |bytes| bytes.len()))
        .sum();
    // Some 60 bytes a message; with its lines it would be ten times as much.
    assert!(sent < 2000 * 100, "{sent} bytes for {} of log", log.len());
}
