//! Connections of Postfix and Sendmail: which message went over which connection, and under which TLS.
//!
//! Host and process id tie lines together, over all files in time order, because rotation cuts
//! connections in two. Source of the rules: `docs/counting.md` and `docs/formats.md`, Other mail
//! servers.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::in_order::{InOrder, Placed};
use super::packed::PackedLines;
use super::{FileEvents, Findings, SessionTransfer, Tag};
use crate::trace::identity::line_identity;
use crate::trace::{Direction, Format, Moment, SkipReason, Tls, TlsClass};

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Line {
    /// Time.
    pub at: Moment,
    /// Line in the file, from 1.
    pub line: u64,
    /// Hash of the whole line (and of the place in it, where a line says several things). It only
    /// tells lines apart that are alike in all that is known of them, so it is short.
    pub content: u16,
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

impl Line {
    /// What lines of one time have in common that are one line, where several files have it.
    pub(super) fn what(&self) -> impl Ord + use<> {
        (self.content, self.process, self.step)
    }
}

impl Step {
    /// The same with other words for what is named: hosts, queue ids and addresses.
    pub(super) fn with_keys(self, key: &mut dyn FnMut(u64) -> u64) -> Self {
        match self {
            Self::Connected | Self::Disconnected { .. } => self,
            Self::Negotiated {
                side,
                peer,
                class,
                lasts,
            } => Self::Negotiated {
                side,
                peer: key(peer),
                class,
                lasts,
            },
            Self::Authenticated { peer } => Self::Authenticated { peer: key(peer) },
            Self::Arrival(arrival) => Self::Arrival(Arrival {
                queue: key(arrival.queue),
                peer: key(arrival.peer),
                ..arrival
            }),
            Self::Counted { queue, recipients } => Self::Counted {
                queue: key(queue),
                recipients,
            },
            Self::Delivery(delivery) => Self::Delivery(Delivery {
                queue: key(delivery.queue),
                peer: key(delivery.peer),
                server: key(delivery.server),
                address: key(delivery.address),
                ..delivery
            }),
        }
    }
}

/// Reads all connections.
pub(super) fn resolve(files: &[FileEvents<'_>], findings: &mut dyn Findings) {
    let packed = || files.iter().filter_map(|file| file.mail_server);
    let hosts_with_tls = packed().flat_map(PackedLines::hosts_with_tls).collect();
    let mut connections = Connections {
        hosts_with_tls,
        processes: FxHashMap::default(),
        arrivals: BTreeMap::new(),
        uncounted: FxHashMap::default(),
        arrived: 0,
        findings,
    };
    let mut in_order = InOrder::of(files);
    let mut lines = Vec::new();
    while in_order.next_into(&mut lines) {
        for Placed { line, tag, .. } in &lines {
            connections.line(line, *tag);
        }
    }
    connections.finish();
}

/// A message that came in, and of which later lines may tell more.
#[derive(Debug)]
struct Arrived {
    transfer: SessionTransfer,
    host: u64,
    /// `None` where all lines so far are silent.
    class: Option<TlsClass>,
    /// The end of the connection may tell that there was TLS.
    awaits_end: bool,
    /// The queue manager may tell the number of recipients.
    awaits_count: bool,
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
    silent: Vec<u64>,
    /// TLS of connections to servers, the last of each.
    servers: FxHashMap<u64, Opened>,
    /// Lines that hold until the next one.
    lasting: FxHashMap<(Direction, u64), TlsClass>,
    authenticated: FxHashSet<u64>,
}

struct Connections<'a> {
    /// Which hosts wrote a line of TLS on which side: only their silence tells something.
    hosts_with_tls: FxHashSet<(u64, Direction)>,
    processes: FxHashMap<u64, Process>,
    /// By the order in which they came.
    arrivals: BTreeMap<u64, Arrived>,
    arrived: u64,
    /// The last arrival of each queue id whose number of recipients is not known.
    uncounted: FxHashMap<u64, u64>,
    findings: &'a mut dyn Findings,
}

impl Connections<'_> {
    fn line(&mut self, line: &Line, tag: Tag) {
        let process = self.processes.entry(line.process).or_default();
        match line.step {
            Step::Connected => {
                process.client = None;
                let silent = std::mem::take(&mut process.silent);
                self.ended(silent, false);
            }
            Step::Disconnected { tls } => {
                process.client = None;
                let silent = std::mem::take(&mut process.silent);
                self.ended(silent, tls);
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
            Step::Arrival(arrival) => self.arrival(line, tag, arrival),
            Step::Counted { queue, recipients } => self.counted(queue, Some(recipients)),
            Step::Delivery(delivery) => self.delivery(line, tag, delivery),
        }
    }

    /// The connection of these arrivals ended; `tls` where its last line proves TLS.
    fn ended(&mut self, arrivals: Vec<u64>, tls: bool) {
        for number in arrivals {
            if let Some(arrived) = self.arrivals.get_mut(&number) {
                arrived.awaits_end = false;
                arrived.class = tls.then_some(TlsClass::TlsUnversioned);
            }
            self.tell_if_known(number);
        }
    }

    /// Nothing more is told of the recipients of the last arrival with this queue id.
    fn counted(&mut self, queue: u64, recipients: Option<u32>) {
        let Some(number) = self.uncounted.remove(&queue) else {
            return;
        };
        if let Some(arrived) = self.arrivals.get_mut(&number) {
            arrived.awaits_count = false;
            arrived.transfer.recipients = recipients.unwrap_or(1).max(1);
        }
        self.tell_if_known(number);
    }

    /// Hands an arrival on once no later line can tell more of it.
    fn tell_if_known(&mut self, number: u64) {
        let is_known = |arrived: &Arrived| !arrived.awaits_end && !arrived.awaits_count;
        if self.arrivals.get(&number).is_some_and(is_known)
            && let Some(arrived) = self.arrivals.remove(&number)
        {
            self.tell(arrived.transfer, arrived.host, arrived.class);
        }
    }

    fn tell(&mut self, mut transfer: SessionTransfer, host: u64, class: Option<TlsClass>) {
        transfer.tls = match class {
            Some(class) => Tls::Is(class),
            None if self.hosts_with_tls.contains(&(host, transfer.direction)) => Tls::AbsentInClear,
            None => Tls::Absent,
        };
        self.findings.transfer(&transfer);
    }

    fn finish(mut self) {
        for arrived in std::mem::take(&mut self.arrivals).into_values() {
            self.tell(arrived.transfer, arrived.host, arrived.class);
        }
    }

    fn arrival(&mut self, line: &Line, tag: Tag, arrival: Arrival) {
        self.counted(arrival.queue, None);
        let process = self.processes.entry(line.process).or_default();
        let authenticated = process.authenticated.contains(&arrival.peer);
        let skip = arrival
            .skip
            .or(authenticated.then_some(SkipReason::ClientSubmission));
        if let Some(reason) = skip {
            self.findings.skipped(reason, line.line);
            return;
        }
        let lasting = process
            .lasting
            .get(&(Direction::Inbound, arrival.peer))
            .copied();
        let client = process.client.filter(|(peer, _)| *peer == arrival.peer);
        let class = lasting.or(client.map(|(_, class)| class));
        let is_postfix = arrival.format == Format::PostfixLog;
        let number = self.arrived;
        self.arrived += 1;
        // Only Postfix says when a connection ends.
        let awaits_end = class.is_none() && is_postfix;
        if awaits_end {
            process.silent.push(number);
        }
        let awaits_count = arrival.recipients.is_none();
        if awaits_count {
            self.uncounted.insert(arrival.queue, number);
        }
        // Postfix uses queue ids again.
        let time = if is_postfix { line.at.0 } else { 0 };
        let identity = line_identity(
            arrival.format,
            Direction::Inbound,
            arrival.queue,
            time.cast_unsigned(),
        );
        let arrived = Arrived {
            transfer: SessionTransfer {
                format: arrival.format,
                direction: Direction::Inbound,
                at: line.at,
                identity,
                message: 0,
                tag,
                tls: Tls::Absent,
                recipients: arrival.recipients.unwrap_or(1).max(1),
                address: None,
            },
            host: line.host,
            class,
            awaits_end,
            awaits_count,
        };
        self.arrivals.insert(number, arrived);
        self.tell_if_known(number);
    }

    fn delivery(&mut self, line: &Line, tag: Tag, delivery: Delivery) {
        let process = self.processes.entry(line.process).or_default();
        let over = process.over(&delivery);
        if let Some(reason) = delivery.skip {
            self.findings.skipped(reason, line.line);
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
        let transfer = SessionTransfer {
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
        };
        self.tell(transfer, line.host, class);
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

    use super::super::Found;
    use super::*;

    fn line(number: u64, at: i64, step: Step) -> Line {
        Line {
            at: Moment(at),
            line: number,
            content: number as u16,
            host: 1,
            process: 2,
            step,
        }
    }

    fn packed(lines: &[Line]) -> PackedLines {
        let mut packed = PackedLines::default();
        for line in lines {
            packed.push(u32::MAX, line);
        }
        packed
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

    fn log() -> Vec<Line> {
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
        let mut found = Found::default();
        super::super::resolve(files, &mut found);
        let mut told: Vec<_> = found
            .transfers
            .iter()
            .map(|t| (t.direction, t.at, t.recipients, t.tls))
            .collect();
        told.sort_by_key(|(direction, at, ..)| (*direction, *at));
        let without_time = |(direction, _, recipients, tls)| (direction, recipients, tls);
        told.into_iter().map(without_time).collect()
    }

    #[test]
    fn connections_and_their_messages() {
        use Direction::*;
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
        let log = packed(&log());
        assert_eq!(
            classes(&[FileEvents::new(None).with_mail_server(&log)]),
            expected
        );
    }

    proptest! {
        /// A log that is cut into files, some of them given twice, in any order.
        #[test]
        fn cuts_and_copies(cut in 0..16_usize, again in 0..16_usize, turned: bool, at_time: bool) {
            let lines = log();
            let of = |begins, packed| FileEvents::new(begins).with_mail_server(packed);
            let all = packed(&lines);
            let whole = classes(&[of(Some(Moment(0)), &all)]);
            // A cut between lines of one time is only told by the beginnings of the files.
            let cut = if at_time { cut | 1 } else { cut };
            let (first, second) = lines.split_at(cut);
            let files = [first, second, &lines[..again]].map(|lines| {
                (lines.iter().map(|line| line.at).min(), packed(lines))
            });
            let mut files = files.each_ref().map(|(begins, packed)| of(*begins, packed));
            if turned {
                files.reverse();
            }
            prop_assert_eq!(classes(&files), whole);
        }
    }
}
