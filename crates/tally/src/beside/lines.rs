//! Attempts out of lines that stand for themselves, as Exim writes them.
//!
//! A line that several files have is one line, and one that a file has several times counts as often
//! as in the file that has it most often. Lines of one message and one host that follow each other
//! closely are one attempt. Source of the rules: `docs/stopped.md`, Exim.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use trace::Timestamp;
use trace::beside::{Attempt, HowEnded, LineSign, Side, message_key};
use trace::calendar::TICKS_PER_SECOND;
use trace::sessions::own_network::{OwnNetwork, Side as Network};
use trace::sessions::sign::End;
use trace::{Direction, sorted};

use super::file::FileBeside;

/// Lines that are further apart are about two attempts.
const TOGETHER: i64 = 10 * TICKS_PER_SECOND;

/// The attempts of all files, and how their messages ended, by the keys of these.
#[derive(Default)]
pub struct OfLines {
    pub attempts: Vec<Attempt>,
    pub ended: BTreeMap<u64, HowEnded>,
}

/// An attempt under way.
struct Open {
    first: LineSign,
    queue: u64,
    recipients: Vec<u64>,
    domains: Vec<u64>,
}

/// Reads all lines. `network` knows which private addresses are the own network's; logs of Exim name
/// no log host, so all are one.
pub fn attempts(files: &[&FileBeside], network: &OwnNetwork, host: u64) -> OfLines {
    let mut of_lines = OfLines::default();
    let lines = each_once(files);
    if lines.is_empty() {
        return of_lines;
    }
    let counts = |sign: &LineSign| match sign.network {
        Network::Skipped(_) => false,
        Network::Private => match sign.side {
            Side::Submission => true,
            Side::Inbound => !network.has_public(host, Direction::Inbound),
            Side::Outbound => network.counts_delivery(host, sign.queue),
        },
        _ => true,
    };
    let mut open: FxHashMap<u64, Vec<Open>> = FxHashMap::default();
    let mut named: FxHashMap<u64, Named> = FxHashMap::default();
    for sign in lines {
        if sign.queue == 0 {
            if counts(&sign) {
                of_lines.attempts.push(alone(&sign));
            }
            continue;
        }
        let message = named.entry(sign.queue).or_insert_with(|| Named {
            first: sign.at,
            recipients: FxHashSet::default(),
        });
        message.first = message.first.min(sign.at);
        if sign.recipient != 0 {
            message.recipients.insert(sign.recipient);
        }
        let of_message = open.entry(sign.queue).or_default();
        let is_it = |open: &&mut Open| {
            let is_same = open.first.address == sign.address;
            let tells_both = open.first.address != 0 && sign.address != 0;
            sign.at.0 - open.first.at.0 <= TOGETHER && (is_same || !tells_both)
        };
        match of_message.iter_mut().rev().find(is_it) {
            Some(open) => open.add(&sign),
            None => {
                let mut new = Open {
                    first: sign,
                    queue: sign.queue,
                    recipients: Vec::new(),
                    domains: Vec::new(),
                };
                new.add(&sign);
                of_message.push(new);
            }
        }
    }
    let mut all: Vec<Open> = open.into_values().flatten().collect();
    all.retain(|open| counts(&open.first));
    of_lines.attempts.extend(all.into_iter().map(Open::attempt));
    of_lines.ended = ends(files, &named);
    of_lines
}

/// What lines of attempts say of a message.
struct Named {
    first: Timestamp,
    recipients: FxHashSet<u64>,
}

impl Open {
    fn add(&mut self, sign: &LineSign) {
        let first = &mut self.first;
        first.reason = first.reason.min(sign.reason);
        if first.address == 0 {
            (first.address, first.name, first.network) = (sign.address, sign.name, sign.network);
        }
        if first.name == 0 {
            first.name = sign.name;
        }
        if sign.recipient != 0 {
            self.recipients.push(sign.recipient);
            self.domains.push(sign.domain);
        }
    }

    fn attempt(self) -> Attempt {
        let mut domains = self.domains;
        domains.retain(|domain| *domain != 0);
        sorted::all(&mut domains);
        domains.dedup();
        Attempt {
            domains,
            messages: vec![message_key(self.queue)],
            ..alone(&self.first)
        }
    }
}

fn alone(sign: &LineSign) -> Attempt {
    Attempt {
        at: sign.at,
        reason: sign.reason,
        side: sign.side,
        format: sign.format,
        address: sign.address,
        name: sign.name,
        domains: Vec::new(),
        names: Vec::new(),
        messages: Vec::new(),
        session: 0,
        is_connection: true,
    }
}

/// The lines of all files, each once, in the order of time.
fn each_once(files: &[&FileBeside]) -> Vec<LineSign> {
    let mut all: Vec<(u64, i64, usize, LineSign)> = Vec::new();
    for (place, file) in files.iter().enumerate() {
        let of_file = file.lines.iter();
        all.extend(of_file.map(|sign| (sign.key, sign.at.second(), place, *sign)));
    }
    sorted::by_key(&mut all, |(key, second, place, sign)| {
        (*key, *second, *place, *sign)
    });
    let mut once = Vec::new();
    for same in all.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let of_files = same.chunk_by(|a, b| a.2 == b.2);
        let times = of_files.map(<[_]>::len).max().unwrap_or(0);
        let mut signs: Vec<LineSign> = same.iter().map(|(.., sign)| *sign).collect();
        sorted::all(&mut signs);
        once.extend(signs.into_iter().take(times));
    }
    sorted::all(&mut once);
    once
}

/// How the messages of the attempts ended.
fn ends(files: &[&FileBeside], named: &FxHashMap<u64, Named>) -> BTreeMap<u64, HowEnded> {
    // The last word on each recipient of each message.
    let mut last: BTreeMap<(u64, u64), (Timestamp, End)> = BTreeMap::new();
    for end in files.iter().flat_map(|file| &file.ends) {
        let Some(message) = named.get(&end.queue) else {
            continue;
        };
        // Files may tell one line to the second and another to less than it.
        if end.at.second() < message.first.second() {
            continue;
        }
        let told = last.entry((end.queue, end.recipient));
        let told = told.or_insert((end.at, end.end));
        // Of one second the worse stays last: a log that tells only seconds says no more.
        let is_later = (end.at, rank(end.end)) > (told.0, rank(told.1));
        if is_later {
            *told = (end.at, end.end);
        }
    }
    let how = |(queue, message): (&u64, &Named)| {
        let of_message = last.range((*queue, 0)..=(*queue, u64::MAX));
        let told: Vec<End> = match message.recipients.is_empty() {
            true => of_message.map(|(_, (_, end))| *end).collect(),
            false => {
                let each = message.recipients.iter();
                let end = |recipient: &u64| last.get(&(*queue, *recipient)).map(|(_, end)| *end);
                each.map(|recipient| end(recipient).unwrap_or(End::Waiting))
                    .collect()
            }
        };
        let how = if told.contains(&End::Returned) {
            HowEnded::Returned
        } else if told.is_empty() || told.contains(&End::Waiting) {
            HowEnded::Waiting
        } else {
            HowEnded::DeliveredLater
        };
        (message_key(*queue), how)
    };
    named.iter().map(how).collect()
}

/// What follows what in one second: a message waits, then it is sent or comes back.
fn rank(end: End) -> u8 {
    match end {
        End::Waiting => 0,
        End::Sent => 1,
        End::Returned => 2,
    }
}
