//! Connections of Postfix and Sendmail: which message went over which connection, and under which TLS.
//!
//! Host and process id tie lines together, over all files in time order, because rotation cuts
//! connections in two. Source of the rules: `docs/counting.md` and `docs/formats.md`, Other mail
//! servers.

use rustc_hash::FxHashMap;

use super::each_line::each_line;
use super::in_order::{Place, Placed};
pub use super::mail_line::{
    Arrival, Delivery, Ended, Feature, MailLine, PolicyReached, Step, address_of, peer_of,
};
use super::name::Name;
use super::origins::{Facts, Origins};
use super::own_network::{OwnNetwork, Side};
use super::packed::Fact;
use super::sign::End;
use super::stopped::{Connection, Found, Stopped, Troubles};
use super::{FileEvents, Findings, SessionTransfer, Tag};
use crate::beside::{self, BesideFact as Beside, HandedIn, Login};
use crate::sorted;
use crate::{Direction, Format, Proof, SkipReason, Timestamp, Tls, TlsClass};

/// Reads all connections.
pub(super) fn resolve(files: &[FileEvents<'_>], findings: &mut dyn Findings) {
    let facts = Facts::of(files);
    let mut connections = Connections {
        network: OwnNetwork::of_lines(files, &facts),
        origins: Origins::new(&facts),
        facts: &facts,
        processes: FxHashMap::default(),
        arrivals: FxHashMap::default(),
        announced: FxHashMap::default(),
        files,
        uncounted: FxHashMap::default(),
        arrived: 0,
        stopped: Stopped::default(),
        findings,
    };
    each_line(files, &mut |lines| {
        for (placed, places) in lines.iter() {
            connections.line(placed, places);
        }
    });
    connections.finish();
}

/// A message that came in, and of which later lines may tell more.
#[derive(Debug)]
struct Arrived {
    transfer: SessionTransfer,
    host: u64,
    tls: ArrivalTls,
    /// The queue manager may tell the number of recipients.
    awaits_count: bool,
    peer: u64,
    /// Who handed it in, where that is why it does not count.
    login: Option<Login>,
}

impl Arrived {
    /// Whether no later line can tell more of it.
    fn is_known(&self) -> bool {
        !matches!(self.tls, ArrivalTls::AwaitsEnd) && !self.awaits_count
    }
}

/// What was agreed on for a connection.
#[derive(Clone, Copy, Debug)]
struct Agreed {
    class: TlsClass,
    cipher: Name,
    proof: Proof,
}

impl Agreed {
    /// A class of which nothing more is told.
    fn only(class: TlsClass) -> Self {
        Self {
            class,
            cipher: Name::NOTHING,
            proof: Proof::CannotTell,
        }
    }
}

/// What is known about the TLS of a message that came in.
#[derive(Clone, Copy, Debug)]
enum ArrivalTls {
    Is(Agreed),
    /// The end of the connection may tell that there was TLS.
    AwaitsEnd,
    Ended(Ended),
}

/// What is known of a connection that a process opened.
#[derive(Clone, Copy, Debug)]
struct Opened {
    agreed: Agreed,
    /// The message that it was opened for, once it is known.
    queue: Option<u64>,
}

#[derive(Debug, Default)]
struct Process {
    /// TLS of the connection that a client has open.
    client: Option<(u64, Agreed)>,
    /// Arrivals over that connection about whose TLS nothing is known.
    silent: Vec<u64>,
    /// TLS of connections to servers, the last of each.
    servers: FxHashMap<u64, Opened>,
    /// Lines that hold until the next one.
    lasting: FxHashMap<(Direction, u64), Agreed>,
    /// When the connection began that a client has open, and whether mail came over it.
    began: Option<Timestamp>,
    has_mail: bool,
    /// Clients that said who they are.
    logins: FxHashMap<u64, Login>,
    troubles: Troubles,
    /// The log host.
    host: u64,
}

struct Connections<'a> {
    facts: &'a Facts,
    origins: Origins<'a>,
    network: OwnNetwork,
    processes: FxHashMap<u64, Process>,
    /// By their numbers, in the order in which they came.
    arrivals: FxHashMap<u64, Arrived>,
    /// Messages that a filter has.
    announced: FxHashMap<u64, (ArrivalTls, Option<Login>)>,
    arrived: u64,
    files: &'a [FileEvents<'a>],
    /// The last arrival of each queue id whose number of recipients is not known.
    uncounted: FxHashMap<u64, u64>,
    stopped: Stopped,
    findings: &'a mut dyn Findings,
}

impl Connections<'_> {
    fn line(&mut self, placed: &Placed, places: impl Iterator<Item = Place>) {
        let Placed { line, tag, .. } = placed;
        match line.step {
            Step::Connected => {
                self.ended(line, Ended::NotTold, false);
                self.processes.entry(line.process).or_default().began = Some(line.at);
            }
            Step::Disconnected {
                ended,
                all_succeeded,
            } => self.ended(line, ended, all_succeeded),
            Step::Negotiated {
                side,
                peer,
                class,
                proof,
                lasts,
            } => {
                let agreed = Agreed {
                    class,
                    cipher: tag.name,
                    proof,
                };
                let process = self.processes.entry(line.process).or_default();
                match side {
                    _ if lasts => {
                        process.lasting.insert((side, peer), agreed);
                    }
                    Direction::Inbound => process.client = Some((peer, agreed)),
                    Direction::Outbound => {
                        let queue = None;
                        process.servers.insert(peer, Opened { agreed, queue });
                    }
                }
            }
            Step::Authenticated { peer } => self.origins.authenticated(line.process, peer),
            Step::Announced { peer, from } => {
                let number = self.next_number();
                let tls = self.tls_of_client(line.process, peer, number, true);
                let process = self.processes.entry(line.process).or_default();
                process.has_mail = true;
                let login = process.logins.get(&peer).copied();
                self.announced.insert(number, (tls, login));
                self.origins.announced(line.host, peer, from, number);
            }
            Step::Arrival(arrival) => {
                let from = self.origins.side_of(line, &arrival);
                self.arrival(placed, places, arrival, from, None);
            }
            Step::Handed { arrival, client } => {
                let (from, announced) = self.origins.handed(line, &arrival, client);
                self.arrival(placed, places, arrival, from, Some((client, announced)));
            }
            Step::Requeued { queue, before } => {
                self.counted(queue, None, Name::NOTHING);
                self.origins.requeued(line, queue, before, &self.network);
                self.skipped(SkipReason::Loopback, places);
            }
            Step::Counted { queue, recipients } => {
                self.counted(queue, Some(recipients), tag.name);
            }
            Step::Delivery(delivery) => {
                self.stopped
                    .end(delivery.queue, delivery.address, End::Sent);
                self.delivery(line, *tag, places, delivery);
            }
            Step::Sign(sign) => {
                let process = self.processes.entry(line.process).or_default();
                process.host = line.host;
                let opened = process.servers.get(&sign.peer);
                let trust = opened.map(|opened| opened.agreed.proof);
                self.stopped.sign(line, &sign, &mut process.troubles, trust);
            }
            Step::Ended {
                queue,
                recipient,
                end,
            } => self.stopped.end(queue, recipient, end),
            Step::Login { peer, login } => {
                let process = self.processes.entry(line.process).or_default();
                let known = process.logins.entry(peer).or_insert(login);
                // What names no account takes none back.
                if login.account != 0 || known.account == 0 {
                    *known = login;
                }
            }
            Step::Owns { .. } => {}
        }
    }

    /// The connection that a client has with a process ended.
    fn ended(&mut self, line: &MailLine, ended: Ended, all_succeeded: bool) {
        let process = self.processes.entry(line.process).or_default();
        let connection = Connection {
            began: process.began.take(),
            is_encrypted: process.client.take().is_some(),
            has_mail: std::mem::take(&mut process.has_mail),
            all_succeeded,
        };
        process.logins.clear();
        self.stopped
            .ended(&mut process.troubles, line.host, &connection);
        for number in std::mem::take(&mut process.silent) {
            if let Some(arrived) = self.arrivals.get_mut(&number) {
                arrived.tls = ArrivalTls::Ended(ended);
            } else if let Some((tls, _)) = self.announced.get_mut(&number) {
                *tls = ArrivalTls::Ended(ended);
            }
            self.tell_if_known(number);
        }
    }

    /// Nothing more is told of the recipients of the last arrival with this queue id.
    fn counted(&mut self, queue: u64, recipients: Option<u32>, sender: Name) {
        let Some(number) = self.uncounted.remove(&queue) else {
            return;
        };
        if let Some(arrived) = self.arrivals.get_mut(&number) {
            arrived.awaits_count = false;
            arrived.transfer.recipients = recipients.unwrap_or(1).max(1);
            arrived.transfer.domain = sender;
        }
        self.tell_if_known(number);
    }

    /// Hands an arrival on once no later line can tell more of it.
    fn tell_if_known(&mut self, number: u64) {
        if self.arrivals.get(&number).is_some_and(Arrived::is_known)
            && let Some(arrived) = self.arrivals.remove(&number)
        {
            self.tell_arrived(arrived);
        }
    }

    fn tell_arrived(&mut self, arrived: Arrived) {
        let Arrived {
            transfer,
            host,
            tls,
            peer,
            login,
            ..
        } = arrived;
        self.tell(transfer, host, tls, peer, login);
    }

    fn tell(
        &mut self,
        mut transfer: SessionTransfer,
        host: u64,
        tls: ArrivalTls,
        peer: u64,
        login: Option<Login>,
    ) {
        let writes_tls = || self.facts.has(host, Fact::WritesTls(transfer.direction));
        if let ArrivalTls::Is(agreed) = tls {
            transfer.cipher = agreed.cipher;
            transfer.proof = agreed.proof;
        }
        transfer.tls = match tls {
            ArrivalTls::Is(agreed) => Tls::Is(agreed.class),
            ArrivalTls::Ended(Ended::Encrypted) => Tls::Is(TlsClass::TlsUnversioned),
            ArrivalTls::Ended(Ended::Proxied) => Tls::NOT_RECORDED,
            ArrivalTls::Ended(Ended::Clear | Ended::Refused)
                if self.facts.has(host, Fact::CountsStartTls) =>
            {
                Tls::AbsentInClear
            }
            // A service that begins with TLS has nothing in clear.
            _ if login.is_some_and(|login| login.port == 465) => Tls::Is(TlsClass::TlsUnversioned),
            _ if writes_tls() => Tls::AbsentInClear,
            _ => Tls::Absent,
        };
        let SessionTransfer {
            format,
            direction,
            at,
            identity,
            tls,
            ..
        } = transfer;
        let side = match direction {
            Direction::Inbound => beside::Side::Inbound,
            Direction::Outbound => beside::Side::Outbound,
        };
        // Submissions tell by themselves whom they are from.
        if login.is_none() && matches!(tls, Tls::AbsentInClear | Tls::Is(TlsClass::None)) {
            let Self {
                stopped, findings, ..
            } = self;
            stopped.went_in_clear((at, identity), format, side, peer, *findings);
        }
        match login {
            Some(login) => self.findings.beside(&Beside::HandedIn(HandedIn {
                identity,
                at,
                format,
                tls,
                login,
            })),
            None => self.findings.transfer(&transfer),
        }
    }

    fn finish(mut self) {
        // A connection may still be open.
        let open = self.processes.iter();
        let open = open.filter(|(_, process)| process.troubles.is_open());
        let mut open: Vec<u64> = open.map(|(process, _)| *process).collect();
        open.sort_unstable();
        for process in open {
            let Some(process) = self.processes.get_mut(&process) else {
                continue;
            };
            let connection = Connection {
                began: process.began,
                is_encrypted: process.client.is_some(),
                has_mail: process.has_mail,
                all_succeeded: false,
            };
            let (host, troubles) = (process.host, &mut process.troubles);
            self.stopped.ended(troubles, host, &connection);
        }
        let arrivals = std::mem::take(&mut self.arrivals);
        let mut arrivals: Vec<(u64, Arrived)> = arrivals.into_iter().collect();
        sorted::by_key(&mut arrivals, |(number, _)| *number);
        for (_, arrived) in arrivals {
            self.tell_arrived(arrived);
        }
        let Self {
            facts,
            origins,
            network,
            processes,
            stopped,
            findings,
            ..
        } = self;
        let troubles = processes.into_values().map(|process| process.troubles);
        let counts = |found: &Found| match found.network {
            Side::Skipped(_) => false,
            _ if facts.is_itself(found.host, found.peer) => false,
            Side::Private => match found.attempt.side {
                beside::Side::Submission => true,
                beside::Side::Inbound => !network.has_public(found.host, Direction::Inbound),
                beside::Side::Outbound => {
                    network.counts_delivery(found.host, origins.message(found.queue))
                }
            },
            _ => true,
        };
        stopped.finish(troubles, counts, findings);
    }

    fn next_number(&mut self) -> u64 {
        self.arrived += 1;
        self.arrived
    }

    /// What is known of the TLS of a client of a process, now or, where its connection tells it at its
    /// end, under this number later.
    fn tls_of_client(
        &mut self,
        process: u64,
        peer: u64,
        number: u64,
        is_postfix: bool,
    ) -> ArrivalTls {
        let process = self.processes.entry(process).or_default();
        let lasting = process.lasting.get(&(Direction::Inbound, peer)).copied();
        let client = process.client.filter(|(other, _)| *other == peer);
        match lasting.or(client.map(|(_, agreed)| agreed)) {
            Some(agreed) => ArrivalTls::Is(agreed),
            // Only Postfix says when a connection ends.
            None if is_postfix => {
                process.silent.push(number);
                ArrivalTls::AwaitsEnd
            }
            None => ArrivalTls::Ended(Ended::NotTold),
        }
    }

    fn skipped(&mut self, reason: SkipReason, places: impl Iterator<Item = Place>) {
        let turn = |(file, _): &Place| self.files.get(*file as usize).map(|file| file.turn);
        if let Some((file, line)) = places.min_by_key(turn) {
            self.findings.skipped_in(file as usize, reason, line);
        }
    }

    fn arrival(
        &mut self,
        placed: &Placed,
        places: impl Iterator<Item = Place>,
        arrival: Arrival,
        from: Side,
        // The client behind a filter, and the number under which it was announced.
        client: Option<(u64, Option<u64>)>,
    ) {
        self.counted(arrival.queue, None, Name::NOTHING);
        let Placed { line, tag, .. } = placed;
        let announced = client.and_then(|(_, number)| {
            let number = number?;
            let (tls, login) = self.announced.remove(&number)?;
            Some(((number, tls), login))
        });
        let peer = match (client, &announced) {
            (Some((client, _)), Some(_)) => client,
            _ => arrival.peer,
        };
        let message = self.origins.arrived(line, arrival.queue, &self.network);
        let skip = match from {
            Side::Skipped(reason) => Some(reason),
            Side::Private if !self.network.counts_arrival(line.host, message) => {
                Some(SkipReason::PrivateAddress)
            }
            _ => None,
        };
        let is_submission = skip == Some(SkipReason::ClientSubmission);
        let process = self.processes.entry(line.process).or_default();
        process.has_mail = true;
        let login = process.logins.get(&arrival.peer).copied();
        let (announced, announced_login) = announced.unzip();
        let login = announced_login.unwrap_or(login).unwrap_or_default();
        let mut places = Some(places);
        if let Some(reason) = skip
            && let Some(places) = places.take()
        {
            self.skipped(reason, places);
            if !is_submission {
                return;
            }
        }
        let is_postfix = arrival.format == Format::PostfixLog;
        let (number, tls) = match announced {
            Some(known) => known,
            None => {
                let number = self.next_number();
                let tls = self.tls_of_client(line.process, arrival.peer, number, is_postfix);
                (number, tls)
            }
        };
        // Nobody asks for the recipients of what does not count.
        let awaits_count = arrival.recipients.is_none() && !is_submission;
        if awaits_count {
            self.uncounted.insert(arrival.queue, number);
        }
        let identity = arrival.identity(line.at);
        let is_private = from == Side::Private;
        for (file, _) in places.into_iter().flatten() {
            self.findings
                .transfer_in(file as usize, identity, is_private);
        }
        let arrived = Arrived {
            transfer: SessionTransfer {
                format: arrival.format,
                direction: Direction::Inbound,
                at: line.at,
                line: line.line,
                identity,
                message: 0,
                tag: *tag,
                tls: Tls::Absent,
                cipher: Name::NOTHING,
                proof: Proof::CannotTell,
                domain: tag.name,
                domains: Vec::new(),
                recipients: arrival.recipients.unwrap_or(1).max(1),
                address: None,
            },
            host: line.host,
            tls,
            awaits_count,
            peer,
            login: is_submission.then_some(login),
        };
        match arrived.is_known() {
            true => self.tell_arrived(arrived),
            false => drop(self.arrivals.insert(number, arrived)),
        }
    }

    fn delivery(
        &mut self,
        line: &MailLine,
        tag: Tag,
        places: impl Iterator<Item = Place>,
        delivery: Delivery,
    ) {
        let process = self.processes.entry(line.process).or_default();
        let over = process.over(&delivery);
        let message = self.origins.message(delivery.queue);
        let skip = match self.origins.side_of_delivery(line, &delivery) {
            Side::Skipped(reason) => Some(reason),
            Side::Private if !self.network.counts_delivery(line.host, message) => {
                Some(SkipReason::PrivateAddress)
            }
            _ => None,
        };
        if let Some(reason) = skip {
            self.skipped(reason, places);
            return;
        }
        let told = |class| Some(over.unwrap_or(Agreed::only(class)));
        let agreed = match delivery.feature {
            Feature::Clear => Some(Agreed::only(TlsClass::None)),
            Feature::Encrypted => told(TlsClass::TlsUnversioned),
            Feature::NotTold => told(TlsClass::NotRecorded),
            // The line of its TLS may be that of another process, which opened the connection.
            Feature::NotWritten if delivery.reused => told(TlsClass::NotRecorded),
            Feature::NotWritten => over,
        };
        let agreed = agreed.map(|agreed| Agreed {
            proof: delivery
                .policy
                .proof(over.map(|over| over.proof), agreed.proof),
            ..agreed
        });
        let identity = delivery.identity();
        for (file, _) in places {
            self.findings.transfer_in(file as usize, identity, false);
        }
        let transfer = SessionTransfer {
            format: delivery.format,
            direction: Direction::Outbound,
            at: line.at,
            line: line.line,
            identity,
            message: 0,
            tag,
            tls: Tls::Absent,
            cipher: Name::NOTHING,
            proof: Proof::CannotTell,
            domain: tag.name,
            domains: Vec::new(),
            recipients: 0,
            address: Some(delivery.address),
        };
        let tls = agreed.map_or(ArrivalTls::Ended(Ended::NotTold), ArrivalTls::Is);
        self.tell(transfer, line.host, tls, delivery.peer, None);
    }
}

impl Process {
    /// The TLS of the connection that a delivery went over, as far as lines tell.
    ///
    /// A line of TLS belongs to the connection that was opened for the next message; another message
    /// to the same server has its own connection, with a line of its own, unless it says that it
    /// uses the old one.
    fn over(&mut self, delivery: &Delivery) -> Option<Agreed> {
        if let Some(agreed) = self.lasting.get(&(Direction::Outbound, delivery.peer)) {
            return Some(*agreed);
        }
        let opened = self.servers.get_mut(&delivery.peer)?;
        let is_its_own = opened.queue.is_none_or(|queue| queue == delivery.queue);
        if is_its_own || delivery.reused {
            opened.queue = Some(delivery.queue);
            Some(opened.agreed)
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
    use super::super::packed::PackedLines;
    use super::*;

    fn line(number: u64, at: i64, step: Step) -> MailLine {
        MailLine {
            at: Timestamp(at),
            line: number,
            content: number as u16,
            host: 1,
            process: 2,
            step,
        }
    }

    fn packed(lines: &[MailLine]) -> PackedLines {
        let mut packed = PackedLines::default();
        for line in lines {
            packed.push(u32::MAX, Name::NOTHING, line);
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
            from: Side::Public,
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
            policy: PolicyReached::NotTold,
            reused,
            to: Side::Public,
        })
    }

    fn negotiated(side: Direction, peer: u64, class: TlsClass) -> Step {
        Step::Negotiated {
            side,
            peer,
            class,
            proof: Proof::CannotTell,
            lasts: false,
        }
    }

    fn log() -> Vec<MailLine> {
        let steps = [
            Step::Connected,
            negotiated(Direction::Inbound, 9, TlsClass::Tls1_2),
            arrival(1),
            Step::Counted {
                queue: 1,
                recipients: 4,
            },
            Step::Disconnected {
                ended: Ended::NotTold,
                all_succeeded: false,
            },
            Step::Connected,
            arrival(2),
            Step::Disconnected {
                ended: Ended::Encrypted,
                all_succeeded: false,
            },
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
            let whole = classes(&[of(Some(Timestamp(0)), &all)]);
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
