//! Messages of Exim from or to private addresses, of which all files together tell whether they count.
//!
//! Lines of Exim stand for themselves, so that only these few wait. What is asked about the others is
//! whether some of them came from, or went to, a public address; which messages these were matters
//! only where one of both never happened. Source of the rules: `docs/formats.md`, Other mail servers.

use serde::{Deserialize, Serialize};

use super::peers::PeerIndex;
use super::record::{ConnectorIndex, Record};
use super::records::{Records, ToWhom};
use trace::Direction;
use trace::sessions::name::Places;
use trace::sessions::own_network::{OwnNetwork, Side};

/// What a file has of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Private {
    /// Whether a message came from, or went to, a public address.
    public: [bool; 2],
    /// Messages that came from no private address, as long as none is known to have gone to a public
    /// one; and those that went to a public one, as long as none is known to have come from one.
    others: [Vec<u64>; 2],
    /// Each with the key of its message in the place of a network message id, which Exim has not.
    pub records: Records,
    /// The line of each.
    pub lines: Vec<u32>,
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

    /// Tells the network what these messages say of it.
    pub fn learn(&self, network: &mut OwnNetwork) {
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
