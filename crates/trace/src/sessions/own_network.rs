//! Which messages from or to private addresses stay in the organization's own network.
//!
//! One log line cannot tell: a server that sees clients of the internet sees its own ones beside them,
//! while one behind a proxy or in a container sees nothing but private addresses. Decided over all
//! files. Source of the rules: `docs/formats.md`, Other mail servers.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::network::Network;
use crate::{Direction, SkipReason};

/// The other side of a message, as far as the line alone tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Side {
    /// On the internet.
    Public,
    /// In a private network.
    Private,
    /// Its address is not told: it counts, and proves nothing of other messages.
    NotTold,
    /// It does not count, whatever other lines say.
    Skipped(SkipReason),
}

impl Side {
    /// By the address.
    pub fn of(address: &str) -> Self {
        match Network::of(address) {
            Network::Public => Self::Public,
            Network::Private => Self::Private,
            Network::Loopback => Self::Skipped(SkipReason::Loopback),
            Network::NotTold => Self::NotTold,
        }
    }

    /// The same, unless it is left out for another reason already.
    #[must_use]
    pub fn or_skipped(self, reason: Option<SkipReason>) -> Self {
        match (self, reason) {
            (Self::Skipped(_), _) | (_, None) => self,
            (_, Some(reason)) => Self::Skipped(reason),
        }
    }
}

/// What is known of the networks around each log host.
#[derive(Debug, Default)]
pub struct OwnNetwork {
    hosts: FxHashMap<u64, Host>,
    /// No message has a private address.
    nobody_asks: bool,
}

/// Messages are only remembered while they may still be asked about.
#[derive(Debug, Default)]
struct Host {
    /// Whether a message came from, and left for, a public address.
    public: [bool; 2],
    /// Messages that came from no private address. Only where none is known to have left for a public
    /// one.
    came: FxHashSet<u64>,
    /// Messages that came from a private address. Only where no public one is known at all.
    came_private: FxHashSet<u64>,
    /// Messages that left for a public address. Only where none is known to have come from one.
    left: FxHashSet<u64>,
}

const IN: usize = Direction::Inbound as usize;
const OUT: usize = Direction::Outbound as usize;

impl OwnNetwork {
    /// Where no message has a private address.
    pub fn that_nobody_asks() -> Self {
        Self {
            nobody_asks: true,
            ..Self::default()
        }
    }

    /// A message came in.
    pub fn arrived(&mut self, host: u64, message: u64, from: Side) {
        let host = self.hosts.entry(host).or_default();
        match from {
            Side::Skipped(_) => {}
            Side::Public | Side::NotTold => {
                if from == Side::Public && !host.public[IN] {
                    host.has_seen_public(Direction::Inbound);
                }
                if !host.public[OUT] {
                    host.came.insert(message);
                }
            }
            Side::Private => {
                if host.public == [false; 2] {
                    host.came_private.insert(message);
                }
            }
        }
    }

    /// A message went out.
    pub fn left(&mut self, host: u64, message: u64, to: Side) {
        if to != Side::Public {
            return;
        }
        let host = self.hosts.entry(host).or_default();
        if !host.public[OUT] {
            host.has_seen_public(Direction::Outbound);
        }
        if !host.public[IN] {
            host.left.insert(message);
        }
    }

    /// A public address was seen on this side of a host.
    pub fn has_seen_public(&mut self, host: u64, direction: Direction) {
        self.hosts
            .entry(host)
            .or_default()
            .has_seen_public(direction);
    }

    /// Whether a message came from (inbound), or left for, a public address at a host.
    pub fn has_public(&self, host: u64, direction: Direction) -> bool {
        let host = self.hosts.get(&host);
        host.is_some_and(|host| host.public[direction as usize])
    }

    /// Whether it matters which message a line of this host is about.
    pub fn asks_for_messages(&self, host: u64) -> bool {
        let is_open = |host: &Host| host.public != [true; 2];
        !self.nobody_asks && self.hosts.get(&host).is_none_or(is_open)
    }

    /// Whether an arrival from a private address counts.
    pub fn counts_arrival(&self, host: u64, message: u64) -> bool {
        self.hosts
            .get(&host)
            .is_none_or(|host| host.counts_arrival(message))
    }

    /// Whether a delivery to a private address counts.
    pub fn counts_delivery(&self, host: u64, message: u64) -> bool {
        self.hosts.get(&host).is_none_or(|host| {
            let came = host.came.contains(&message)
                || (host.came_private.contains(&message) && host.counts_arrival(message));
            !host.public[OUT] && !came
        })
    }
}

impl Host {
    fn has_seen_public(&mut self, direction: Direction) {
        self.public[direction as usize] = true;
        self.came_private = FxHashSet::default();
        match direction {
            Direction::Inbound => self.left = FxHashSet::default(),
            Direction::Outbound => self.came = FxHashSet::default(),
        }
    }

    fn counts_arrival(&self, message: u64) -> bool {
        !self.public[IN] && !self.left.contains(&message)
    }
}
