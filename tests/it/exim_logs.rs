//! Promise: a main log of Exim comes to what its messages were made up to be, whether its lines stand in
//! one file, are dealt to several, copied or shuffled, in any parts.

use std::collections::BTreeSet;

use crate::support::{Counts, counts};
use mailflow_insight::tally::{Reading, Resolved, Tally};
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::{Direction, TlsClass};
use proptest::prelude::*;
use proptest::sample::Index;

/// What a line says behind `P=`, or behind the host, and what that is.
const TOLD: [(&str, &str, TlsClass); 6] = [
    ("esmtp", "", TlsClass::None),
    ("esmtps", " X=TLSv1:AES256-SHA:256", TlsClass::Tls1_0),
    (
        "esmtps",
        " X=TLS1.2:ECDHE__AES_256_GCM:256 CV=no",
        TlsClass::Tls1_2,
    ),
    (
        "esmtps",
        " X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes",
        TlsClass::Tls1_3,
    ),
    ("esmtps", " X=TLS1.x:ke:xxx CV=no", TlsClass::TlsUnversioned),
    (
        "esmtps",
        " X=TLS_AES_128_GCM_SHA256:128 CV=dane",
        TlsClass::Tls1_3,
    ),
];

#[derive(Clone, Debug)]
enum From {
    Outside,
    Private,
    Loopback,
    Client,
    Local,
}

#[derive(Clone, Debug)]
struct Arrow {
    server: u8,
    recipient: u8,
    told: usize,
    /// Seconds behind the arrival.
    after: u32,
    /// Whether it is another recipient of the same handing over.
    also: bool,
    refused: bool,
}

impl Arrow {
    fn is_private(&self) -> bool {
        self.server == 2
    }

    fn network(&self) -> &'static str {
        if self.is_private() {
            "10.9.8"
        } else {
            "198.51.100"
        }
    }
}

/// Whether some message came from, and left for, a public address.
#[derive(Clone, Copy)]
struct Seen {
    came: bool,
    left: bool,
}

#[derive(Clone, Debug)]
struct Message {
    at: u32,
    from: From,
    told: usize,
    recipients: u8,
    subject: bool,
    arrows: Vec<Arrow>,
}

fn message() -> impl Strategy<Value = Message> {
    let from = prop_oneof![
        6 => Just(From::Outside),
        2 => Just(From::Private),
        1 => Just(From::Loopback),
        1 => Just(From::Client),
        1 => Just(From::Local),
    ];
    let arrow = (
        0..3_u8,
        0..4_u8,
        0..TOLD.len(),
        0..4_u32,
        any::<bool>(),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(server, recipient, told, after, also, refused)| Arrow {
            server,
            recipient,
            told,
            after,
            also,
            refused,
        });
    (
        0..80_000_u32,
        from,
        0..TOLD.len(),
        0..4_u8,
        any::<bool>(),
        prop::collection::vec(arrow, 0..5),
    )
        .prop_map(|(at, from, told, recipients, subject, arrows)| Message {
            at,
            from,
            told,
            recipients,
            subject,
            arrows,
        })
}

fn stamp(second: u32) -> String {
    let (hours, minutes) = (second / 3600, second / 60 % 60);
    format!("2026-11-16 {hours:02}:{minutes:02}:{:02}", second % 60)
}

impl Message {
    fn lines(&self, number: usize) -> Vec<String> {
        let id = format!("1ab{number:03}-000000-AB");
        let (protocol, tls, _) = TOLD[self.told];
        let subject = if self.subject {
            " T=\"said \\\"P=esmtps X=TLS1.3:C:256 A=x\\\" for z@z\""
        } else {
            ""
        };
        let to: Vec<_> = (0..self.recipients)
            .map(|to| format!("r{to}@own.example"))
            .collect();
        let to = if to.is_empty() {
            String::new()
        } else {
            format!(" for {}", to.join(" "))
        };
        let host = match self.from {
            From::Outside => "H=c.example (helo) [203.0.113.9]:5".to_owned(),
            From::Private => "H=pc.example [192.168.0.9]:5".to_owned(),
            From::Loopback => "H=localhost [127.0.0.1]".to_owned(),
            From::Client => "H=(pc) [203.0.113.9] A=plain:u".to_owned(),
            From::Local => "U=root".to_owned(),
        };
        let at = stamp(self.at);
        let mut lines = vec![format!(
            "{at} {id} <= a@b.example {host} P={protocol}{tls} S=9 id=m@x{subject}{to}\n"
        )];
        for arrow in &self.arrows {
            let flag = match (arrow.refused, arrow.also) {
                (true, _) => "**",
                (false, true) => "->",
                (false, false) => "=>",
            };
            lines.push(format!(
                "{} {id} {flag} r{}@s.example R=dnslookup T=remote_smtp H=mx{}.s.example [{}.{}]{} C=\"250 OK X=TLS1.3:C:256\"\n",
                stamp(self.at + arrow.after), arrow.recipient, arrow.server, arrow.network(), arrow.server + 1, TOLD[arrow.told].1,
            ));
        }
        lines.push(format!("{at} {id} Completed\n"));
        lines
    }

    /// Whether the arrival counts; `seen` where some other one came from a public address.
    fn arrival_counts(&self, seen: Seen) -> bool {
        match self.from {
            From::Outside => true,
            From::Private => !seen.came && !self.sent().any(|arrow| !arrow.is_private()),
            _ => false,
        }
    }

    fn sent(&self) -> impl Iterator<Item = &Arrow> {
        self.arrows.iter().filter(|arrow| !arrow.refused)
    }

    fn count(&self, seen: Seen, counts: &mut Counts) {
        if self.arrival_counts(seen) {
            let (sum, recipients) = counts
                .entry((Direction::Inbound, TOLD[self.told].2))
                .or_default();
            *sum += 1;
            *recipients += u64::from(self.recipients.max(1));
        }
        let stays = seen.left || self.arrival_counts(seen);
        let sent = || self.sent().filter(|arrow| !(stays && arrow.is_private()));
        let servers: BTreeSet<u8> = sent().map(|arrow| arrow.server).collect();
        for server in servers {
            let to_it = || sent().filter(|arrow| arrow.server == server);
            let addresses: BTreeSet<u8> = to_it().map(|arrow| arrow.recipient).collect();
            let rank = |class: TlsClass| (class == TlsClass::TlsUnversioned, class.index());
            let first = to_it().min_by_key(|arrow| (arrow.after, rank(TOLD[arrow.told].2)));
            if let Some(first) = first {
                let key = (Direction::Outbound, TOLD[first.told].2);
                let (sum, recipients) = counts.entry(key).or_default();
                *sum += 1;
                *recipients += addresses.len() as u64;
            }
        }
    }
}

fn read(texts: &[String], piece: usize) -> Resolved {
    let mut tally = Tally::default();
    for (number, text) in (0..).zip(texts) {
        let mut reading = Reading::new("mainlog", &Options::default());
        for piece in text.as_bytes().chunks(piece) {
            reading.push(piece);
            tally.absorb(number, 0, reading.take());
        }
        tally.absorb(number, 0, reading.finish());
    }
    tally.resolve()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn messages_come_out_as_they_were_made_up(
        messages in prop::collection::vec(message(), 1..12),
        places in prop::collection::vec((0..3_usize, 0..3_usize), 1..40),
        moves in prop::collection::vec(any::<Index>(), 0..40),
        piece in 20..4000_usize,
    ) {
        let mut expected = Counts::new();
        let mut lines = Vec::new();
        let sent = || messages.iter().flat_map(Message::sent);
        let seen = Seen {
            came: messages.iter().any(|message| matches!(message.from, From::Outside)),
            left: sent().any(|arrow| !arrow.is_private()),
        };
        for (number, message) in messages.iter().enumerate() {
            message.count(seen, &mut expected);
            lines.extend(message.lines(number));
        }
        prop_assert_eq!(counts(&read(&[lines.concat()], piece)), expected.clone());
        for (one, other) in moves.iter().enumerate() {
            let other = other.index(lines.len());
            let one = one % lines.len();
            lines.swap(one, other);
        }
        let mut files: [String; 3] = Default::default();
        for (line, (one, other)) in lines.iter().zip(places.iter().cycle()) {
            files[*one] += line;
            if one != other {
                files[*other] += line;
            }
        }
        prop_assert_eq!(counts(&read(&files, piece)), expected);
    }
}
