//! Connections of Postfix and Sendmail: which message went over which connection, and under which TLS.
//!
//! Host and process id tie lines together, over all files in time order, because rotation cuts
//! connections in two. Source of the rules: `docs/counting.md` and `docs/formats.md`, Other mail
//! servers.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{Event, FileEvents, Outcome, SessionTransfer, Tag};
use crate::trace::identity::line_identity;
use crate::trace::{Direction, Format, Moment, SkipReason, Tls, TlsClass};

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Line {
    /// Time.
    pub at: Moment,
    /// Line in the file, from 1.
    pub line: u64,
    /// Hash of the whole line (and of the place in it, where a line says several things).
    pub content: u64,
    /// Hash of the log host.
    pub host: u64,
    /// Hash of the log host and the process id.
    pub process: u64,
    /// What it says.
    pub step: Step,
}

/// What a line says. Hosts, queue ids and addresses are hashes; queue ids hold the log host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// A client connects to a process of the server.
    Connected,
    /// A client leaves.
    Disconnected {
        /// The line proves that TLS was used for a mail.
        tls: bool,
    },
    /// TLS was agreed on with a client (inbound) or a server (outbound).
    Negotiated {
        /// Which side this host was on: a server for inbound mail.
        side: Direction,
        /// The other side.
        peer: u64,
        /// The version.
        class: TlsClass,
        /// Whether it holds until the next one of the same peer, as Sendmail's lines do.
        lasts: bool,
    },
    /// A client proved who it is.
    Authenticated {
        /// The client.
        peer: u64,
    },
    /// A message came in.
    Arrival(Arrival),
    /// The number of recipients of a message in the queue.
    Counted {
        /// Queue id.
        queue: u64,
        /// Number of recipients.
        recipients: u32,
    },
    /// A message went out to one recipient.
    Delivery(Delivery),
}

/// A message came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Arrival {
    /// Postfix or Sendmail.
    pub format: Format,
    /// Queue id.
    pub queue: u64,
    /// The client.
    pub peer: u64,
    /// The number of recipients, where the line tells it.
    pub recipients: Option<u32>,
    /// Why it does not count.
    pub skip: Option<SkipReason>,
}

/// A message went out to one recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Delivery {
    /// Postfix or Sendmail.
    pub format: Format,
    /// Queue id.
    pub queue: u64,
    /// The other side, as the line of its TLS names it.
    pub peer: u64,
    /// The remote server of the transfer.
    pub server: u64,
    /// The recipient.
    pub address: u64,
    /// What the line itself says about TLS.
    pub feature: Feature,
    /// Over a connection that an earlier delivery opened.
    pub reused: bool,
    /// Why it does not count.
    pub skip: Option<SkipReason>,
}

/// What a delivery line itself says about TLS (Postfix' `tls=`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Feature {
    /// The line is of a version that does not write it.
    NotWritten,
    /// Written, and not told.
    NotTold,
    /// In clear.
    Clear,
    /// Over TLS.
    Encrypted,
}

/// Reads all connections.
pub(super) fn resolve(files: &[FileEvents<'_>], outcome: &mut Outcome) {
    let lines = in_order(files);
    if lines.is_empty() {
        return;
    }
    let hosts_with_tls: HashSet<(u64, Direction)> = lines
        .iter()
        .filter_map(|Placed { line, .. }| match line.step {
            Step::Negotiated { side, .. } => Some((line.host, side)),
            _ => None,
        })
        .collect();
    let mut connections = Connections::default();
    for Placed { line, tag, .. } in lines {
        connections.line(line, tag, outcome);
    }
    let silence = |host, side| {
        if hosts_with_tls.contains(&(host, side)) {
            Tls::AbsentInClear
        } else {
            Tls::Absent
        }
    };
    for Seen {
        mut transfer,
        host,
        class,
    } in connections.seen
    {
        transfer.tls = class.map_or_else(|| silence(host, transfer.direction), Tls::Is);
        outcome.transfers.push(transfer);
    }
}

/// The lines of all files in time order. The same line in several files is one line; a line that one
/// file has several times counts as often as in the file that has it most often. Lines of one time
/// keep the order of their file; of several files the one that begins earlier comes first.
fn in_order<'a>(files: &[FileEvents<'a>]) -> Vec<Placed<'a>> {
    let mut each: Vec<(Option<Moment>, FileLines<'a>)> = files
        .iter()
        .map(|file| (file.begins, file.iter().filter_map(line_of).collect()))
        .filter(|(_, lines): &(_, Vec<_>)| !lines.is_empty())
        .collect();
    for (_, lines) in &mut each {
        // Parts of a file may have come in any order.
        lines.sort_by_key(|(line, _)| (line.line, line.content));
    }
    each.sort_by(|(a_begins, a), (b_begins, b)| a_begins.cmp(b_begins).then_with(|| a.cmp(b)));
    let count = each.iter().map(|(_, lines)| lines.len()).sum();
    let mut all: Vec<Placed<'a>> = Vec::with_capacity(count);
    for (rank, (_, lines)) in (0..).zip(each) {
        all.extend(
            lines
                .into_iter()
                .map(|(line, tag)| Placed { line, tag, rank }),
        );
    }
    all.sort_unstable_by_key(|placed| {
        let line = placed.line;
        (line.at, line.content, placed.rank, line.line)
    });
    // Of each line the places in the file that has it most often, moved to the front.
    let mut kept = 0;
    let mut at = 0;
    while let Some(first) = all.get(at) {
        let is_same = |other: &Placed<'_>| first.line.is_same(other.line);
        let same = all
            .iter()
            .skip(at)
            .take_while(|other| is_same(other))
            .count();
        let most = most_of_one_file(all.get(at..at + same).unwrap_or_default());
        all.copy_within(at + most.start..at + most.end, kept);
        kept += most.len();
        at += same;
    }
    all.truncate(kept);
    all.sort_unstable_by_key(|placed| {
        let line = placed.line;
        (line.at, placed.rank, line.line, line.content)
    });
    all
}

/// Which of equal lines, those of each file together, are of the file that has most.
fn most_of_one_file(same: &[Placed<'_>]) -> Range<usize> {
    let mut most = 0..0;
    let mut start = 0;
    for of_file in same.chunk_by(|a, b| a.rank == b.rank) {
        let end = start + of_file.len();
        if of_file.len() > most.len() {
            most = start..end;
        }
        start = end;
    }
    most
}

/// The lines of a file, each with its tag.
type FileLines<'a> = Vec<(&'a Line, Tag)>;

/// A line with its tag, and the place of its file among all.
#[derive(Clone, Copy, Debug)]
struct Placed<'a> {
    line: &'a Line,
    tag: Tag,
    rank: u32,
}

impl Line {
    /// Whether two lines are one, where different files have them.
    fn is_same(&self, other: &Self) -> bool {
        self.at == other.at && self.content == other.content
    }
}

fn line_of((tag, event): (Tag, &Event)) -> Option<(&Line, Tag)> {
    match event {
        Event::MailServer(line) => Some((line, tag)),
        Event::Protocol(_) => None,
    }
}

/// A transfer under way.
#[derive(Debug)]
struct Seen {
    transfer: SessionTransfer,
    host: u64,
    /// `None` where all lines are silent.
    class: Option<TlsClass>,
}

/// What is known of a connection that a process opened.
#[derive(Clone, Copy, Debug)]
struct Opened {
    class: TlsClass,
    /// The message that it was opened for, once it is known.
    queue: Option<u64>,
}

#[derive(Debug, Default)]
struct Process {
    /// TLS of the connection that a client has open.
    client: Option<(u64, TlsClass)>,
    /// Arrivals over that connection about whose TLS nothing is known.
    silent: Vec<usize>,
    /// TLS of connections to servers, the last of each.
    servers: HashMap<u64, Opened>,
    /// Lines that hold until the next one.
    lasting: HashMap<(Direction, u64), TlsClass>,
    authenticated: HashSet<u64>,
}

#[derive(Debug, Default)]
struct Connections {
    processes: HashMap<u64, Process>,
    seen: Vec<Seen>,
    /// The last arrival of each queue id whose number of recipients is not known.
    uncounted: HashMap<u64, usize>,
}

impl Connections {
    fn line(&mut self, line: &Line, tag: Tag, outcome: &mut Outcome) {
        let process = self.processes.entry(line.process).or_default();
        match line.step {
            Step::Connected => {
                process.client = None;
                process.silent.clear();
            }
            Step::Disconnected { tls } => {
                for index in process.silent.drain(..) {
                    if tls && let Some(seen) = self.seen.get_mut(index) {
                        seen.class = Some(TlsClass::TlsUnversioned);
                    }
                }
                process.client = None;
            }
            Step::Negotiated {
                side,
                peer,
                class,
                lasts: true,
            } => {
                process.lasting.insert((side, peer), class);
            }
            Step::Negotiated {
                side: Direction::Inbound,
                peer,
                class,
                ..
            } => {
                process.client = Some((peer, class));
            }
            Step::Negotiated {
                side: Direction::Outbound,
                peer,
                class,
                ..
            } => {
                process.servers.insert(peer, Opened { class, queue: None });
            }
            Step::Authenticated { peer } => {
                process.authenticated.insert(peer);
            }
            Step::Arrival(arrival) => self.arrival(line, tag, arrival, outcome),
            Step::Counted { queue, recipients } => {
                let index = self.uncounted.remove(&queue);
                if let Some(seen) = index.and_then(|index| self.seen.get_mut(index)) {
                    seen.transfer.recipients = recipients.max(1);
                }
            }
            Step::Delivery(delivery) => self.delivery(line, tag, delivery, outcome),
        }
    }

    fn arrival(&mut self, line: &Line, tag: Tag, arrival: Arrival, outcome: &mut Outcome) {
        self.uncounted.remove(&arrival.queue);
        let process = self.processes.entry(line.process).or_default();
        let authenticated = process.authenticated.contains(&arrival.peer);
        let skip = arrival
            .skip
            .or(authenticated.then_some(SkipReason::ClientSubmission));
        if let Some(reason) = skip {
            outcome.skipped.push((reason, line.line));
            return;
        }
        let lasting = process
            .lasting
            .get(&(Direction::Inbound, arrival.peer))
            .copied();
        let client = process.client.filter(|(peer, _)| *peer == arrival.peer);
        let class = lasting.or(client.map(|(_, class)| class));
        let index = self.seen.len();
        if class.is_none() {
            process.silent.push(index);
        }
        if arrival.recipients.is_none() {
            self.uncounted.insert(arrival.queue, index);
        }
        // Postfix uses queue ids again.
        let time = if arrival.format == Format::PostfixLog {
            line.at.0
        } else {
            0
        };
        self.seen.push(Seen {
            transfer: SessionTransfer {
                format: arrival.format,
                direction: Direction::Inbound,
                at: line.at,
                identity: line_identity(
                    arrival.format,
                    Direction::Inbound,
                    arrival.queue,
                    time as u64,
                ),
                message: 0,
                tag,
                tls: Tls::Absent,
                recipients: arrival.recipients.unwrap_or(1).max(1),
                address: None,
            },
            host: line.host,
            class,
        });
    }

    fn delivery(&mut self, line: &Line, tag: Tag, delivery: Delivery, outcome: &mut Outcome) {
        let process = self.processes.entry(line.process).or_default();
        let over = process.over(&delivery);
        if let Some(reason) = delivery.skip {
            outcome.skipped.push((reason, line.line));
            return;
        }
        let class = match delivery.feature {
            Feature::Clear => Some(TlsClass::None),
            Feature::Encrypted => Some(over.unwrap_or(TlsClass::TlsUnversioned)),
            Feature::NotTold => Some(over.unwrap_or(TlsClass::NotRecorded)),
            // The line of its TLS may be that of another process, which opened the connection.
            Feature::NotWritten if delivery.reused => Some(over.unwrap_or(TlsClass::NotRecorded)),
            Feature::NotWritten => over,
        };
        self.seen.push(Seen {
            transfer: SessionTransfer {
                format: delivery.format,
                direction: Direction::Outbound,
                at: line.at,
                identity: line_identity(
                    delivery.format,
                    Direction::Outbound,
                    delivery.queue,
                    delivery.server,
                ),
                message: 0,
                tag,
                tls: Tls::Absent,
                recipients: 0,
                address: Some(delivery.address),
            },
            host: line.host,
            class,
        });
    }
}

impl Process {
    /// The TLS of the connection that a delivery went over, as far as lines tell.
    ///
    /// A line of TLS belongs to the connection that was opened for the next message; another message
    /// to the same server has its own connection, with a line of its own, unless it says that it
    /// uses the old one.
    fn over(&mut self, delivery: &Delivery) -> Option<TlsClass> {
        if let Some(class) = self.lasting.get(&(Direction::Outbound, delivery.peer)) {
            return Some(*class);
        }
        let opened = self.servers.get_mut(&delivery.peer)?;
        let is_its_own = opened.queue.is_none_or(|queue| queue == delivery.queue);
        if is_its_own || delivery.reused {
            opened.queue = Some(delivery.queue);
            Some(opened.class)
        } else {
            self.servers.remove(&delivery.peer);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(number: u64, at: i64, step: Step) -> (Tag, Event) {
        let content = number * 1000 + at as u64;
        (
            Tag {
                connector: 0,
                peer: 0,
            },
            Event::MailServer(Line {
                at: Moment(at),
                line: number,
                content,
                host: 1,
                process: 2,
                step,
            }),
        )
    }

    fn arrival(queue: u64) -> Step {
        let format = Format::PostfixLog;
        Step::Arrival(Arrival {
            format,
            queue,
            peer: 9,
            recipients: None,
            skip: None,
        })
    }

    fn delivery(queue: u64, reused: bool) -> Step {
        Step::Delivery(Delivery {
            format: Format::PostfixLog,
            queue,
            peer: 8,
            server: 8,
            address: queue,
            feature: Feature::NotWritten,
            reused,
            skip: None,
        })
    }

    fn negotiated(side: Direction, peer: u64, class: TlsClass) -> Step {
        Step::Negotiated {
            side,
            peer,
            class,
            lasts: false,
        }
    }

    fn log() -> Vec<(Tag, Event)> {
        let steps = [
            Step::Connected,
            negotiated(Direction::Inbound, 9, TlsClass::Tls1_2),
            arrival(1),
            Step::Counted {
                queue: 1,
                recipients: 4,
            },
            Step::Disconnected { tls: false },
            Step::Connected,
            arrival(2),
            Step::Disconnected { tls: true },
            Step::Connected,
            arrival(3),
            negotiated(Direction::Outbound, 8, TlsClass::Tls1_3),
            delivery(1, false),
            delivery(1, false),
            delivery(2, true),
            delivery(3, false),
            delivery(4, true),
        ];
        // Pairs of lines have the same time.
        (1..)
            .zip(steps)
            .map(|(number, step)| line(number, number as i64 / 2, step))
            .collect()
    }

    fn classes(files: &[FileEvents<'_>]) -> Vec<(Direction, u32, Tls)> {
        let outcome = super::super::resolve(files);
        outcome
            .transfers
            .iter()
            .map(|t| (t.direction, t.recipients, t.tls))
            .collect()
    }

    #[test]
    fn connections_and_their_messages() {
        use Direction::*;
        let events = log();
        let expected = [
            (Inbound, 4, Tls::Is(TlsClass::Tls1_2)),
            (Inbound, 1, Tls::Is(TlsClass::TlsUnversioned)),
            (Inbound, 1, Tls::AbsentInClear),
            (Outbound, 0, Tls::Is(TlsClass::Tls1_3)),
            (Outbound, 0, Tls::Is(TlsClass::Tls1_3)),
            (Outbound, 0, Tls::Is(TlsClass::Tls1_3)),
            (Outbound, 0, Tls::AbsentInClear),
            (Outbound, 0, Tls::Is(TlsClass::NotRecorded)),
        ];
        assert_eq!(classes(&[FileEvents::new(None, &events)]), expected);
    }

    proptest! {
        /// A log that is cut into files, some of them given twice, in any order.
        #[test]
        fn cuts_and_copies(cut in 0..16_usize, again in 0..16_usize, turned: bool, at_time: bool) {
            let events = log();
            let whole = classes(&[FileEvents::new(Some(Moment(0)), &events)]);
            // A cut between lines of one time is only told by the beginnings of the files.
            let cut = if at_time { cut | 1 } else { cut };
            let (first, second) = events.split_at(cut);
            let begins = |events: &[(Tag, Event)]| FileEvents::new(None, events).iter().filter_map(line_of).map(|(line, _)| line.at).min();
            let copy = &events[..again];
            let mut files: Vec<FileEvents<'_>> = [first, second, copy]
                .iter()
                .map(|events| FileEvents::new(begins(events), events))
                .collect();
            if turned {
                files.reverse();
            }
            prop_assert_eq!(classes(&files), whole);
        }
    }
}
