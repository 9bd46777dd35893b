//! Promise: connections of Postfix and Sendmail are read the same whether their lines stand in one
//! file, are dealt to several, cut by rotation, copied or cut short, in any order and any parts; and
//! memory holds little more than the transfers.
//!
//! What is counted is told by how the connections were made up.

use std::collections::BTreeMap;

use crate::support::{Counts, counts, parts};
use mailflow_insight::tally::{Resolved, Tally};
use mailflow_insight::trace::{Direction, TlsClass};
use proptest::prelude::*;
use proptest::sample::Index;

const VERSIONS: [(&str, TlsClass); 4] = [
    ("TLSv1", TlsClass::Tls1_0),
    ("TLSv1.2", TlsClass::Tls1_2),
    ("TLSv1.3", TlsClass::Tls1_3),
    ("TLSv1/SSLv3", TlsClass::TlsUnversioned),
];

/// One connection of a client, or to a server, with its messages.
#[derive(Clone, Debug)]
struct Connection {
    postfix: bool,
    outbound: bool,
    host: u8,
    /// From a small pool, so that process ids are used again.
    pid: u8,
    peer: u8,
    tls: Option<usize>,
    /// Recipients of each message, and whether the client proved who it is.
    mails: Vec<(u8, bool)>,
    /// The line of TLS is not written, but the last line of the connection tells.
    told_at_end: bool,
    /// The other side has a private address.
    private: bool,
    /// A filter before the queue hands the messages in (Postfix, inbound).
    filtered: bool,
}

fn connection() -> impl Strategy<Value = Connection> {
    (
        any::<bool>(),
        any::<bool>(),
        0..3_u8,
        0..2_u8,
        0..4_u8,
        prop::option::weighted(0.7, 0..VERSIONS.len()),
        prop::collection::vec((1..4_u8, prop::bool::weighted(0.1)), 0..3),
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.2),
    )
        .prop_map(
            |(postfix, outbound, host, pid, peer, tls, mails, told_at_end, private, filtered)| {
                Connection {
                    postfix,
                    outbound,
                    host,
                    pid,
                    peer,
                    tls,
                    mails,
                    told_at_end,
                    private,
                    filtered,
                }
            },
        )
}

impl Connection {
    /// The process, as its lines name it.
    fn process(&self, daemon: &str) -> String {
        let tag = if self.postfix {
            format!("postfix/{daemon}")
        } else {
            "sm-mta".to_owned()
        };
        // The programs have pids of their own.
        let pid =
            100 + u32::from(self.pid) * 4 + u32::from(self.outbound) * 2 + u32::from(self.postfix);
        format!("mx{} {tag}[{pid}]: ", self.host)
    }

    fn class(&self) -> Option<TlsClass> {
        match self.tls {
            Some(_) if self.told_at_end && self.postfix && !self.outbound => {
                Some(TlsClass::TlsUnversioned)
            }
            tls => tls.map(|tls| VERSIONS[tls].1),
        }
    }

    /// The lines behind their time; `number` keeps the connections apart.
    fn lines(&self, number: usize) -> Vec<String> {
        match (self.postfix, self.outbound) {
            (true, false) => self.postfix_server(number),
            (true, true) => self.postfix_client(number),
            (false, false) => self.sendmail_server(number),
            (false, true) => self.sendmail_client(number),
        }
    }

    fn postfix_server(&self, number: usize) -> Vec<String> {
        let at = self.process("smtpd");
        let network = if self.private { "10.51" } else { "198.51" };
        let mut peer = format!("c{0}.example[{network}.100.{0}]", self.peer);
        if self.filtered {
            // Which of two announcements of one client is meant, nobody could tell.
            peer = format!("c.example[{network}.{number}.{}]", self.peer);
        }
        let mut lines = vec![format!("{at}connect from {peer}")];
        if let Some(tls) = self.tls.filter(|_| !self.told_at_end) {
            lines.push(format!(
                "{at}Anonymous TLS connection established from {peer}: {} with cipher X (256/256 bits)",
                VERSIONS[tls].0
            ));
        }
        for (mail, (recipients, authenticated)) in self.mails.iter().enumerate() {
            let queue = format!("A{number:04X}{mail:02X}");
            let sasl = if *authenticated {
                ", sasl_method=PLAIN, sasl_username=u"
            } else {
                ""
            };
            if self.filtered {
                lines.push(format!("{at}NOQUEUE: client={peer}{sasl}"));
                lines.push(format!("mx{} postfix/smtpd[8]: {queue}: client=localhost[127.0.0.1], orig_client={peer}", self.host));
            } else {
                lines.push(format!("{at}{queue}: client={peer}{sasl}"));
            }
            let qmgr = format!("mx{} postfix/qmgr[9]: ", self.host);
            lines.push(format!(
                "{qmgr}{queue}: from=<a@b.example>, size=9, nrcpt={recipients} (queue active)"
            ));
        }
        let starttls = if self.tls.is_some() {
            " starttls=1"
        } else {
            ""
        };
        lines.push(format!(
            "{at}disconnect from {peer} ehlo=1{starttls} mail=1 quit=1 commands=4"
        ));
        lines
    }

    fn postfix_client(&self, number: usize) -> Vec<String> {
        let at = self.process("smtp");
        let network = if self.private {
            "10.0.113"
        } else {
            "203.0.113"
        };
        let peer = format!("mx.s{0}.example[{network}.{0}]:25", self.peer);
        let mut lines = Vec::new();
        for (mail, (recipients, _)) in self.mails.iter().enumerate() {
            if let Some(tls) = self.tls {
                lines.push(format!(
                    "{at}Trusted TLS connection established to {peer}: {} with cipher X (256/256 bits)",
                    VERSIONS[tls].0
                ));
            }
            for recipient in 0..*recipients {
                lines.push(format!(
                    "{at}B{number:04X}{mail:02X}: to=<r{recipient}@s.example>, relay={peer}, delay=1, dsn=2.0.0, status=sent (250 ok)"
                ));
            }
        }
        lines
    }

    fn sendmail_server(&self, number: usize) -> Vec<String> {
        let at = self.process("");
        let network = if self.private { "10.51" } else { "198.51" };
        let relay = format!("c{number}.example [{network}.{number}.{}]", self.peer);
        let mut lines = Vec::new();
        if let Some(tls) = self.tls {
            lines.push(format!(
                "{at}STARTTLS=server, relay={relay}, version={}, verify=NO, cipher=X, bits=256/256",
                VERSIONS[tls].0
            ));
        }
        if self.mails.iter().any(|(_, authenticated)| *authenticated) {
            lines.push(format!(
                "{at}AUTH=server, relay={relay}, authid=u, mech=PLAIN, bits=0"
            ));
        }
        for (mail, (recipients, _)) in self.mails.iter().enumerate() {
            lines.push(format!(
                "{at}C{number:04X}{mail:02X}: from=<a@b.example>, size=9, class=0, nrcpts={recipients}, msgid=<x>, proto=ESMTP, daemon=MTA, relay={relay}"
            ));
        }
        lines
    }

    fn sendmail_client(&self, number: usize) -> Vec<String> {
        let at = self.process("");
        let network = if self.private {
            "10.0.113"
        } else {
            "203.0.113"
        };
        let relay = format!("mx.s{number}.example.");
        let mut lines = Vec::new();
        if let Some(tls) = self.tls {
            lines.push(format!(
                "{at}STARTTLS=client, relay={relay}, version={}, verify=OK, cipher=X, bits=256/256",
                VERSIONS[tls].0
            ));
        }
        for (mail, (recipients, _)) in self.mails.iter().enumerate() {
            let to: Vec<String> = (0..*recipients)
                .map(|to| format!("<r{to}@s.example>"))
                .collect();
            lines.push(format!(
                "{at}D{number:04X}{mail:02X}: to={}, delay=00:00:01, mailer=esmtp, pri=1, relay={relay} [{network}.9], dsn=2.0.0, stat=Sent (ok)",
                to.join(",")
            ));
        }
        lines
    }

    /// Adds what this connection comes to; `clear` where silence means that there was no TLS.
    fn count(&self, clear: bool, counts: &mut Counts) {
        let direction = if self.outbound {
            Direction::Outbound
        } else {
            Direction::Inbound
        };
        let silence = if clear {
            TlsClass::None
        } else {
            TlsClass::NotRecorded
        };
        let class = self.class().unwrap_or(silence);
        for recipients in self.counted() {
            let (messages, sum) = counts.entry((direction, class)).or_default();
            *messages += 1;
            *sum += u64::from(recipients);
        }
    }

    /// The recipients of each message that counts, wherever it came from or went to.
    fn counted(&self) -> impl Iterator<Item = u8> {
        let all_authenticated = !self.postfix && self.mails.iter().any(|(_, proved)| *proved);
        let counts =
            move |authenticated: bool| self.outbound || !(authenticated || all_authenticated);
        let mails = self.mails.iter();
        mails.filter_map(move |(recipients, proved)| counts(*proved).then_some(*recipients))
    }

    /// Whether it makes its host one whose connection counts tell something.
    fn counts_starttls(&self) -> bool {
        self.postfix && !self.outbound && self.tls.is_some()
    }

    /// Whether it makes its host one whose silence on that side tells something.
    fn writes_tls(&self) -> bool {
        match (self.postfix, self.outbound) {
            (true, false) => self.tls.is_some() && !self.told_at_end,
            (true, true) => self.tls.is_some() && !self.mails.is_empty(),
            (false, _) => self.tls.is_some(),
        }
    }
}

fn expected(connections: &[Connection]) -> Counts {
    let mut counts = Counts::new();
    for one in connections {
        let same = |other: &&Connection| other.host == one.host && other.outbound == one.outbound;
        let all = || connections.iter().filter(same);
        if one.private && all().any(|other| !other.private && other.counted().next().is_some()) {
            continue;
        }
        let counted = one.postfix && !one.outbound && all().any(Connection::counts_starttls);
        let clear = counted || all().any(Connection::writes_tls);
        one.count(clear, &mut counts);
    }
    counts
}

/// The log: connections of different processes by turns, those of one process one after the other.
fn log(connections: &[Connection], turns: &[Index], whole_seconds: bool) -> Vec<String> {
    let mut queues: BTreeMap<String, std::vec::IntoIter<String>> = BTreeMap::new();
    for (number, one) in connections.iter().enumerate() {
        let more = one.lines(number);
        let queue = queues.entry(one.process("")).or_default();
        *queue = queue.by_ref().chain(more).collect::<Vec<_>>().into_iter();
    }
    let mut lines = Vec::new();
    for turn in turns.iter().cycle() {
        queues.retain(|_, lines| lines.len() > 0);
        if queues.is_empty() {
            break;
        }
        let place = turn.index(queues.len());
        let next = queues.values_mut().nth(place).and_then(Iterator::next);
        let number = lines.len();
        // The first one, too, is written to the microsecond.
        let micros = if whole_seconds { 0 } else { number + 1 };
        let second = number / 5;
        lines.extend(next.map(|line| {
            format!(
                "2026-11-16T{:02}:{:02}:{:02}.{micros:06}+01:00 {line}\n",
                second / 3600,
                second / 60 % 60,
                second % 60
            )
        }));
    }
    lines
}

fn read(texts: &[String], piece: usize) -> Resolved {
    let mut tally = Tally::default();
    for (number, text) in (0..).zip(texts) {
        let mut parts = parts(text, piece);
        // Parts travel as bytes, and may overtake each other.
        parts.reverse();
        for part in parts {
            let sent = postcard::to_allocvec(&part).unwrap_or_default();
            tally.absorb(number, 0, postcard::from_bytes(&sent).unwrap_or_default());
        }
    }
    tally.resolve()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn connections_come_out_as_they_were_made_up(
        connections in prop::collection::vec(connection(), 1..12),
        turns in prop::collection::vec(any::<Index>(), 1..60),
        piece in 20..4000_usize,
        whole_seconds in any::<bool>(),
    ) {
        let text = log(&connections, &turns, whole_seconds).concat();
        prop_assert_eq!(counts(&read(&[text], piece)), expected(&connections));
    }

    #[test]
    fn a_log_cut_by_rotation_with_copies_in_any_order(
        connections in prop::collection::vec(connection(), 1..12),
        turns in prop::collection::vec(any::<Index>(), 1..60),
        cuts in prop::collection::vec(any::<Index>(), 0..5),
        copy in any::<Index>(),
        rotated in any::<Index>(),
        whole_seconds in any::<bool>(),
    ) {
        let lines = log(&connections, &turns, whole_seconds);
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(lines.len() + 1)).collect();
        if whole_seconds {
            // Which of two files comes first is told by the times with which they begin.
            for cut in &mut cuts {
                *cut -= *cut % 5;
            }
        }
        cuts.sort_unstable();
        let mut files = Vec::new();
        let mut from = 0;
        for to in cuts.into_iter().chain([lines.len()]) {
            files.push(lines[from..to].concat());
            from = to;
        }
        // The whole log once more, but cut short.
        files.push(lines[..copy.index(lines.len() + 1)].concat());
        let middle = rotated.index(files.len());
        files.rotate_left(middle);
        prop_assert_eq!(counts(&read(&files, 700)), expected(&connections));
    }

    #[test]
    fn a_log_and_the_same_to_the_second(
        connections in prop::collection::vec(connection(), 1..12),
        turns in prop::collection::vec(any::<Index>(), 1..60),
        from in any::<Index>(),
        to in any::<Index>(),
        turned in any::<bool>(),
    ) {
        let lines = log(&connections, &turns, false);
        let (from, to) = (from.index(lines.len() + 1), to.index(lines.len() + 1));
        let coarse: String = lines[from.min(to)..from.max(to)]
            .iter()
            .map(|line| format!("{}{}", &line[..19], &line[26..]))
            .collect();
        let mut files = [lines.concat(), coarse];
        if turned {
            files.reverse();
        }
        prop_assert_eq!(counts(&read(&files, 700)), expected(&connections));
    }

    #[test]
    fn lines_dealt_to_files(
        connections in prop::collection::vec(connection(), 1..10),
        turns in prop::collection::vec(any::<Index>(), 1..60),
        places in prop::collection::vec((0..3_usize, 0..3_usize), 1..60),
        shuffled in any::<bool>(),
        piece in 20..4000_usize,
    ) {
        let mut lines = log(&connections, &turns, false);
        if shuffled {
            // No order at all, the same for one log.
            lines.sort_by_key(|line| line.bytes().fold(7_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)));
        }
        let mut files: [String; 3] = Default::default();
        for (line, (one, other)) in lines.iter().zip(places.iter().cycle()) {
            files[*one] += line;
            if one != other {
                files[*other] += line;
            }
        }
        prop_assert_eq!(counts(&read(&files, piece)), expected(&connections));
    }
}

/// A day of a relay: every message comes in and goes out.
fn relayed(messages: usize) -> String {
    let connections: Vec<Connection> = (0..messages * 2)
        .map(|number| Connection {
            postfix: true,
            outbound: number % 2 == 1,
            host: 0,
            pid: (number / 2 % 16) as u8,
            peer: (number * 7 % 251) as u8,
            tls: Some(number % 3),
            mails: vec![(1, false)],
            told_at_end: false,
            private: false,
            filtered: false,
        })
        .collect();
    let lines = connections.iter().enumerate();
    let lines = lines.flat_map(|(number, one)| one.lines(number));
    lines
        .enumerate()
        .map(|(number, line)| {
            format!(
                "2026-11-16T{:02}:{:02}:{:02}.{:06}+00:00 {line}\n",
                number / 36_000 % 24,
                number / 600 % 60,
                number / 10 % 60,
                number % 10 * 100_000
            )
        })
        .collect()
}

#[test]
fn a_message_takes_little_more_than_its_transfers() {
    const MESSAGES: usize = 5000;
    let sent: usize = parts(&relayed(MESSAGES), 1 << 20)
        .iter()
        .map(|part| postcard::to_allocvec(part).map_or(usize::MAX, |bytes| bytes.len()))
        .sum();
    // Seven lines that matter, two transfers, and who gave a sender; unpacked they would be some 700
    // bytes.
    assert!(sent < MESSAGES * 168, "{} bytes a message", sent / MESSAGES);
    let counted = counts(&read(&[relayed(MESSAGES)], 1 << 20));
    let messages: u64 = counted.values().map(|(messages, _)| messages).sum();
    assert_eq!(messages, 2 * MESSAGES as u64);
}
