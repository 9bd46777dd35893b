//! Who handed a message in, and which message a queue id means: what must be known of a line of
//! Postfix or Sendmail before it is clear whether it counts.
//!
//! Source of the rules: `docs/formats.md`, Other mail servers.

use rustc_hash::{FxHashMap, FxHashSet};

use super::FileEvents;
use super::each_line::each_line;
use super::mail_server::{Arrival, Delivery, MailLine, Step, address_of};
use super::own_network::{OwnNetwork, Side};
use super::packed::{Fact, PackedLines};
use crate::SkipReason;
use crate::identity::joined_key;

/// What is known of log hosts from all files.
pub(super) struct Facts {
    known: FxHashSet<(u64, Fact)>,
    /// Whether an address is known to be that of a log host.
    any_owned: bool,
}

impl Facts {
    pub fn of(files: &[FileEvents<'_>]) -> Self {
        let packed = files.iter().filter_map(|file| file.mail_server);
        let known: FxHashSet<_> = packed.flat_map(PackedLines::facts).collect();
        let any_owned = known.iter().any(|(_, fact)| matches!(fact, Fact::Owns(_)));
        Self { known, any_owned }
    }

    pub fn has(&self, host: u64, fact: Fact) -> bool {
        self.known.contains(&(host, fact))
    }

    /// Whether a peer is the log host itself.
    pub fn is_itself(&self, host: u64, peer: u64) -> bool {
        self.any_owned && self.has(host, Fact::Owns(address_of(peer)))
    }
}

/// A message that was announced and did not come back from the filter yet.
struct Announced {
    from: Side,
    number: u64,
}

/// What the lines so far tell.
pub(super) struct Origins<'a> {
    facts: &'a Facts,
    /// Clients of a process that proved who they are.
    authenticated: FxHashSet<(u64, u64)>,
    /// By log host and client, the newest last.
    announced: FxHashMap<(u64, u64), Vec<Announced>>,
    /// The message that a queue id stands for, where somebody may ask.
    messages: FxHashMap<u64, u64>,
}

impl<'a> Origins<'a> {
    pub fn new(facts: &'a Facts) -> Self {
        Self {
            facts,
            authenticated: FxHashSet::default(),
            announced: FxHashMap::default(),
            messages: FxHashMap::default(),
        }
    }

    pub fn authenticated(&mut self, process: u64, peer: u64) {
        self.authenticated.insert((process, peer));
    }

    /// Where the client of an arrival is.
    pub fn side_of(&self, line: &MailLine, arrival: &Arrival) -> Side {
        let is_own = self.facts.is_itself(line.host, arrival.peer);
        let is_client = self.authenticated.contains(&(line.process, arrival.peer));
        let side = arrival.from;
        side.or_skipped(is_own.then_some(SkipReason::Loopback))
            .or_skipped(is_client.then_some(SkipReason::ClientSubmission))
    }

    /// Where the server of a delivery is.
    pub fn side_of_delivery(&self, line: &MailLine, delivery: &Delivery) -> Side {
        let is_own = self.facts.is_itself(line.host, delivery.peer);
        delivery
            .to
            .or_skipped(is_own.then_some(SkipReason::Loopback))
    }

    /// A message is handed to a filter; it is told of under this number.
    pub fn announced(&mut self, host: u64, peer: u64, from: Side, number: u64) {
        let is_own = self.facts.is_itself(host, peer);
        let from = from.or_skipped(is_own.then_some(SkipReason::Loopback));
        let of_client = self.announced.entry((host, peer)).or_default();
        of_client.push(Announced { from, number });
    }

    /// Where the client is whose message came from a filter, and the number under which it was
    /// announced. Where it never was, the filter is the client.
    pub fn handed(
        &mut self,
        line: &MailLine,
        arrival: &Arrival,
        client: u64,
    ) -> (Side, Option<u64>) {
        let of_client = self.announced.get_mut(&(line.host, client));
        match of_client.and_then(Vec::pop) {
            Some(Announced { from, number }) => (from, Some(number)),
            None => (self.side_of(line, arrival), None),
        }
    }

    /// A message came in under this queue id: which one it is.
    pub fn arrived(&mut self, line: &MailLine, queue: u64, network: &OwnNetwork) -> u64 {
        if !network.asks_for_messages(line.host) {
            return queue;
        }
        // Queue ids are used again.
        let message = joined_key(queue, line.at.second().cast_unsigned());
        self.messages.insert(queue, message);
        message
    }

    /// A message has another queue id from here on.
    pub fn requeued(&mut self, line: &MailLine, queue: u64, before: u64, network: &OwnNetwork) {
        if network.asks_for_messages(line.host) {
            let message = self.message(before);
            self.messages.insert(queue, message);
        }
    }

    /// The message that a queue id stands for.
    pub fn message(&self, queue: u64) -> u64 {
        self.messages.get(&queue).copied().unwrap_or(queue)
    }
}

impl OwnNetwork {
    /// What the lines of all files tell of the networks around their hosts; nothing where no address
    /// is a private one, for then nobody asks.
    pub(super) fn of_lines(files: &[FileEvents<'_>], facts: &Facts) -> Self {
        let mut network = Self::default();
        let mut packed = files.iter().filter_map(|file| file.mail_server);
        if !packed.any(PackedLines::has_private) {
            return Self::that_nobody_asks();
        }
        let mut origins = Origins::new(facts);
        each_line(files, &mut |lines| {
            for (placed, _) in lines.iter() {
                network.line(&placed.line, &mut origins);
            }
        });
        network
    }

    fn line(&mut self, line: &MailLine, origins: &mut Origins<'_>) {
        match line.step {
            Step::Authenticated { peer } => origins.authenticated(line.process, peer),
            Step::Announced { peer, from } => origins.announced(line.host, peer, from, 0),
            Step::Arrival(arrival) => {
                let message = origins.arrived(line, arrival.queue, self);
                self.arrived(line.host, message, origins.side_of(line, &arrival));
            }
            Step::Handed { arrival, client } => {
                let (from, _) = origins.handed(line, &arrival, client);
                let message = origins.arrived(line, arrival.queue, self);
                self.arrived(line.host, message, from);
            }
            Step::Requeued { queue, before } => origins.requeued(line, queue, before, self),
            Step::Delivery(delivery) => {
                let to = origins.side_of_delivery(line, &delivery);
                self.left(line.host, origins.message(delivery.queue), to);
            }
            _ => {}
        }
    }
}
