//! Messages of Exim from or to private addresses, of which all files together tell whether they count.
//!
//! Lines of Exim stand for themselves, so that only these few wait. What is asked about the others is
//! whether some of them came from, or went to, a public address; which messages these were matters
//! only where one of both never happened. Source of the rules: `docs/formats.md`, Other mail servers.

use serde::{Deserialize, Serialize};

use super::left_out::LeftOut;
use super::peers::PeerIndex;
use super::record::{ConnectorIndex, Record};
use super::records::{Records, ToWhom};
use super::resolve::File;
use trace::identity::joined_key;
use trace::sessions::name::{Name, Places};
use trace::sessions::own_network::{OwnNetwork, Side};
use trace::{Direction, Identity, SkipReason};

/// What a file has of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Private {
    /// Whether a message came from, or went to, a public address.
    public: [bool; 2],
    /// Messages that came from no private address, as long as none is known to have gone to a public
    /// one; and those that went to a public one, as long as none is known to have come from one.
    others: [Vec<u64>; 2],
    /// Each with the key of its message in the place of a network message id, which Exim has not.
    records: Records,
    /// The line of each.
    lines: Vec<u32>,
}

const IN: usize = Direction::Inbound as usize;
const OUT: usize = Direction::Outbound as usize;

impl Private {
    /// A message that counts, whatever other lines tell.
    pub fn other(&mut self, direction: Direction, side: Side, message: u64) {
        let own = direction as usize;
        if side == Side::Public {
            self.public[own] = true;
            self.others[1 - own] = Vec::new();
        } else if direction == Direction::Outbound {
            return;
        }
        let messages = &mut self.others[own];
        if !self.public[1 - own] && messages.last() != Some(&message) {
            messages.push(message);
        }
    }

    /// A message that only all files together can judge.
    pub fn push(&mut self, record: &Record, to: ToWhom<'_>, message: u64, line: u64) {
        let record = Record {
            network: message,
            ..*record
        };
        self.records.push(&record, to);
        self.lines.push(u32::try_from(line).unwrap_or(u32::MAX));
    }

    /// Adds those of another part of the file.
    pub fn absorb(
        &mut self,
        other: Self,
        connector: impl Fn(ConnectorIndex) -> ConnectorIndex,
        peer: impl Fn(PeerIndex) -> PeerIndex,
        names: Places<'_>,
    ) {
        self.records.extend(other.records, connector, peer, names);
        self.lines.extend(other.lines);
        for (all, more) in self.others.iter_mut().zip(other.others) {
            all.extend(more);
        }
        for (any, more) in self.public.iter_mut().zip(other.public) {
            *any |= more;
        }
        for direction in [IN, OUT] {
            if self.public[direction] {
                self.others[1 - direction] = Vec::new();
            }
        }
    }

    /// See [`Records::move_peers`].
    pub fn move_peers(&mut self, to: impl Fn(PeerIndex) -> PeerIndex) {
        self.records.move_peers(to);
    }

    /// See [`Records::move_names`].
    pub fn move_names(&mut self, to: Places<'_>) {
        self.records.move_names(to);
    }

    /// Counts so many lines of the file before these.
    pub fn move_down(&mut self, lines: u64) {
        let more = u32::try_from(lines).unwrap_or(u32::MAX);
        for line in &mut self.lines {
            *line = line.saturating_add(more);
        }
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.records.give_room_back();
        self.lines.shrink_to_fit();
        for messages in &mut self.others {
            messages.shrink_to_fit();
        }
    }

    fn learn(&self, network: &mut OwnNetwork) {
        for direction in Direction::ALL {
            if self.public[direction as usize] {
                network.has_seen_public(HOST, direction);
            }
        }
        // Whether they were public addresses was said above.
        for message in &self.others[IN] {
            network.arrived(HOST, *message, Side::NotTold);
        }
        for message in &self.others[OUT] {
            network.left(HOST, *message, Side::Public);
        }
        for record in self.records.iter() {
            if record.direction == Direction::Inbound {
                network.arrived(HOST, record.network, Side::Private);
            }
        }
    }
}

/// Logs of Exim name no log host: all are one.
pub(super) const HOST: u64 = 0;

/// Those of one file that count, and those that do not.
#[derive(Default)]
pub(super) struct Judged {
    pub kept: Records,
    pub left_out: LeftOut,
    /// Whether some of `kept` came in.
    pub has_clients: bool,
}

/// What all files tell of the networks around the hosts of Exim.
pub(super) fn network(files: &[File<'_>]) -> OwnNetwork {
    let mut network = OwnNetwork::default();
    for private in files.iter().filter_map(of_file) {
        private.learn(&mut network);
    }
    network
}

/// Judges those of all files.
pub(super) fn judge(files: &[File<'_>]) -> Vec<Judged> {
    let all = || files.iter().filter_map(of_file);
    let mut network = OwnNetwork::default();
    if all().any(|private| !private.lines.is_empty()) {
        for private in all() {
            private.learn(&mut network);
        }
    }
    let judge = |file| match of_file(file) {
        Some(private) => Judged::of(private, &network),
        None => Judged::default(),
    };
    files.iter().map(judge).collect()
}

fn of_file<'a>(file: &File<'a>) -> Option<&'a Private> {
    file.counts().then_some(&file.tally.private)
}

/// Equal for the same line in several files, which may tell more of the time than the second.
fn key(record: &Record, addresses: impl Iterator<Item = u64>) -> u64 {
    let identity = record.identity.map_or(0, Identity::half);
    let told = joined_key(identity, record.at.second().cast_unsigned());
    addresses.fold(told, joined_key)
}

impl Judged {
    fn of(private: &Private, network: &OwnNetwork) -> Self {
        let mut judged = Self::default();
        let records = private.records.with_domains();
        for ((record, addresses, domains), line) in records.zip(&private.lines) {
            let is_inbound = record.direction == Direction::Inbound;
            let counts = if is_inbound {
                network.counts_arrival(HOST, record.network)
            } else {
                network.counts_delivery(HOST, record.network)
            };
            if !counts {
                let key = key(&record, addresses);
                let left_out = &mut judged.left_out;
                left_out.push(SkipReason::PrivateAddress, key, (*line).into());
                continue;
            }
            judged.has_clients |= is_inbound;
            let addresses: Vec<u64> = addresses.collect();
            let domains: Vec<Name> = domains.collect();
            let record = Record {
                network: 0,
                ..record
            };
            let to = ToWhom {
                addresses: &addresses,
                domains: &domains,
            };
            judged.kept.push(&record, to);
        }
        judged
    }
}
