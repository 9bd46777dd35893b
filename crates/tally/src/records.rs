//! Boundary records of a file, packed in blocks.
//!
//! Millions are kept, so each is written as a row of some 30 bytes: hashes as they are, and of all else
//! little more than how it differs from the record before. The recipients' addresses of a record stand
//! in its row, so that records can be shared out in rounds together with them.

use serde::{Deserialize, Serialize};

use super::peers::{NOT_KEPT, PeerIndex};
use super::record::{ConnectorIndex, Record};
use trace::{Direction, Identity, Moment, Tls, TlsClass};

/// Records of a block. Longer ones are hardly smaller, and a growing one may be half empty.
const BLOCK: usize = 1 << 12;

/// A list that grows by packed blocks.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Records {
    blocks: Vec<Block>,
    /// Whether the last block may still grow.
    #[serde(skip)]
    open: bool,
}

/// Some records, written one behind the other.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Block {
    /// The peer of each in three bytes: where lighter peers are let go, all of them move.
    peers: Vec<[u8; 3]>,
    /// The connectors that its rows name by their place here.
    connectors: Vec<ConnectorIndex>,
    /// The rows; see [`Block::push`].
    bytes: Vec<u8>,
    /// What the last row said, while the block grows.
    #[serde(skip)]
    last: Last,
}

/// What the next row is told apart from.
#[derive(Clone, Copy, Debug)]
struct Last {
    identity: Option<Identity>,
    at: Moment,
}

impl Default for Last {
    fn default() -> Self {
        Self {
            identity: None,
            at: Moment(0),
        }
    }
}

/// The recipients' addresses of one record, as their hashes.
#[derive(Clone, Debug)]
pub(super) struct Addresses<'a>(&'a [u8]);

impl Iterator for Addresses<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        take_u64(&mut self.0)
    }
}

impl Records {
    /// Appends a record with the addresses of its recipients, where they are told apart.
    pub fn push(&mut self, record: &Record, addresses: &[u64]) {
        let is_full = |block: &Block| block.peers.len() >= BLOCK;
        if !self.open || self.blocks.last().is_none_or(is_full) {
            self.give_room_back();
            self.blocks.push(Block::default());
            self.open = true;
        }
        if let Some(block) = self.blocks.last_mut() {
            block.push(record, addresses);
        }
    }

    /// Appends those of another part; its connectors and peers have other numbers here.
    pub fn extend(
        &mut self,
        mut others: Self,
        connector: impl Fn(ConnectorIndex) -> ConnectorIndex,
        peer: impl Fn(PeerIndex) -> PeerIndex,
    ) {
        self.give_room_back();
        others.give_room_back();
        for block in &mut others.blocks {
            for index in &mut block.connectors {
                *index = connector(*index);
            }
        }
        others.move_peers(peer);
        self.blocks.extend(others.blocks);
    }

    /// Says where the peers moved.
    pub fn move_peers(&mut self, to: impl Fn(PeerIndex) -> PeerIndex) {
        for peer in self.blocks.iter_mut().flat_map(|block| &mut block.peers) {
            *peer = peer_bytes(to(peer_of(*peer)));
        }
    }

    /// Holds no more than what is there. What is appended next begins a block.
    pub fn give_room_back(&mut self) {
        if self.open
            && let Some(block) = self.blocks.last_mut()
        {
            block.peers.shrink_to_fit();
            block.connectors.shrink_to_fit();
            block.bytes.shrink_to_fit();
        }
        self.open = false;
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.blocks.iter().map(|block| block.peers.len()).sum()
    }

    /// In the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = Record> + Clone {
        self.with_addresses().map(|(record, _)| record)
    }

    /// The same, each with the addresses of its recipients.
    pub fn with_addresses(&self) -> impl Iterator<Item = (Record, Addresses<'_>)> + Clone {
        self.blocks.iter().flat_map(Block::rows)
    }
}

/// Which of several things a row says; each has its bits in the two bytes with which it begins.
mod bits {
    /// Direction, TLS and tentative together: below 40.
    pub const WHAT: u16 = 0x3f;
    pub const NETWORK: u16 = 1 << 6;
    pub const MESSAGE: u16 = 1 << 7;
    pub const IDENTITY: u16 = 1 << 8;
    /// The identity is that of the row before.
    pub const SAME_IDENTITY: u16 = 1 << 9;
    /// The time follows in steps of a second, or of a millisecond; else of 100 nanoseconds.
    pub const SECONDS: u16 = 1 << 10;
    pub const MILLISECONDS: u16 = 1 << 11;
    /// One address; [`MANY`] says that their number follows.
    pub const ADDRESS: u16 = 1 << 12;
    pub const MANY: u16 = 1 << 13;
    /// Any other number of recipients than 0 and 1 follows.
    pub const ONE_RECIPIENT: u16 = 1 << 14;
    pub const RECIPIENTS: u16 = 1 << 15;
}

const SECOND: i64 = 10_000_000;
const MILLISECOND: i64 = 10_000;

impl Block {
    fn push(&mut self, record: &Record, addresses: &[u64]) {
        let Last { identity, at } = std::mem::replace(
            &mut self.last,
            Last {
                identity: record.identity,
                at: record.at,
            },
        );
        self.peers.push(peer_bytes(record.peer));
        let since = record.at.0.wrapping_sub(at.0);
        let (unit, step) = match since {
            _ if since % SECOND == 0 => (bits::SECONDS, SECOND),
            _ if since % MILLISECOND == 0 => (bits::MILLISECONDS, MILLISECOND),
            _ => (0, 1),
        };
        let same = record.identity.is_some() && record.identity == identity;
        let head = what_of(record)
            | unit
            | when(record.network != 0, bits::NETWORK)
            | when(record.message != 0, bits::MESSAGE)
            | when(same, bits::SAME_IDENTITY)
            | when(record.identity.is_some() && !same, bits::IDENTITY)
            | match addresses.len() {
                0 => 0,
                1 => bits::ADDRESS,
                _ => bits::MANY,
            }
            | match record.recipients {
                0 => 0,
                1 => bits::ONE_RECIPIENT,
                _ => bits::RECIPIENTS,
            };
        let known = self.connectors.iter();
        let place = known
            .rev()
            .position(|known| *known == record.connector)
            .map_or(self.connectors.len(), |back| {
                self.connectors.len() - 1 - back
            });
        if place == self.connectors.len() {
            self.connectors.push(record.connector);
        }
        let to = &mut self.bytes;
        to.extend(head.to_le_bytes());
        put_number(to, zigzag(since / step));
        put_number(to, place as u64);
        if let Some(identity) = record.identity.filter(|_| !same) {
            to.extend(identity.to_bytes());
        }
        for id in [record.network, record.message] {
            if id != 0 {
                to.extend(id.to_le_bytes());
            }
        }
        if record.recipients > 1 {
            put_number(to, record.recipients.into());
        }
        if addresses.len() > 1 {
            put_number(to, addresses.len() as u64);
        }
        for address in addresses {
            to.extend(address.to_le_bytes());
        }
    }

    fn rows(&self) -> Rows<'_> {
        Rows {
            block: self,
            peers: self.peers.iter(),
            bytes: &self.bytes,
            last: Last::default(),
        }
    }
}

/// The records of a block, unpacked one by one.
#[derive(Clone, Debug)]
struct Rows<'a> {
    block: &'a Block,
    peers: std::slice::Iter<'a, [u8; 3]>,
    bytes: &'a [u8],
    last: Last,
}

impl<'a> Iterator for Rows<'a> {
    type Item = (Record, Addresses<'a>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let peer = peer_of(*self.peers.next()?);
        let from = &mut self.bytes;
        let head = u16::from_le_bytes(*take(from)?);
        let has = |bit| head & bit != 0;
        let (direction, tls, tentative) = what_is(head & bits::WHAT)?;
        let step = match head & (bits::SECONDS | bits::MILLISECONDS) {
            bits::SECONDS => SECOND,
            bits::MILLISECONDS => MILLISECOND,
            _ => 1,
        };
        let since = unzigzag(take_number(from)?).wrapping_mul(step);
        let at = Moment(self.last.at.0.wrapping_add(since));
        let connector = usize::try_from(take_number(from)?).ok()?;
        let connector = *self.block.connectors.get(connector)?;
        let identity = if has(bits::IDENTITY) {
            Some(Identity::from_bytes(take(from)?))
        } else {
            self.last.identity.filter(|_| has(bits::SAME_IDENTITY))
        };
        let mut id = |bit| match has(bit) {
            true => take_u64(from),
            false => Some(0),
        };
        let (network, message) = (id(bits::NETWORK)?, id(bits::MESSAGE)?);
        let recipients = match head & (bits::ONE_RECIPIENT | bits::RECIPIENTS) {
            0 => 0,
            bits::ONE_RECIPIENT => 1,
            _ => u32::try_from(take_number(from)?).ok()?,
        };
        let addresses = match head & (bits::ADDRESS | bits::MANY) {
            0 => 0,
            bits::ADDRESS => 1,
            _ => usize::try_from(take_number(from)?).ok()?,
        };
        let (addresses, rest) = from.split_at_checked(addresses.checked_mul(8)?)?;
        self.bytes = rest;
        self.last = Last { identity, at };
        let record = Record {
            identity,
            at,
            network,
            message,
            connector,
            peer,
            recipients,
            direction,
            tls,
            tentative,
        };
        Some((record, Addresses(addresses)))
    }
}

fn when(is: bool, bit: u16) -> u16 {
    if is { bit } else { 0 }
}

/// Kinds of [`Tls`].
const KINDS: u16 = TlsClass::COUNT as u16 + 2;

fn what_of(record: &Record) -> u16 {
    let tls = match record.tls {
        Tls::Is(class) => class as u16,
        Tls::Absent => KINDS - 2,
        Tls::AbsentInClear => KINDS - 1,
    };
    (tls * 2 + record.direction as u16) * 2 + u16::from(record.tentative)
}

fn what_is(what: u16) -> Option<(Direction, Tls, bool)> {
    let tls = usize::from(what / 4);
    let tls = match TlsClass::ALL.get(tls) {
        Some(class) => Tls::Is(*class),
        None if tls == TlsClass::COUNT => Tls::Absent,
        None => Tls::AbsentInClear,
    };
    let direction = Direction::ALL.get(usize::from(what / 2 % 2))?;
    Some((*direction, tls, what % 2 == 1))
}

/// More peers than these are never kept at once.
fn peer_bytes(peer: PeerIndex) -> [u8; 3] {
    let [a, b, c, beyond] = peer.to_le_bytes();
    if beyond == 0 { [a, b, c] } else { [0xff; 3] }
}

fn peer_of(bytes: [u8; 3]) -> PeerIndex {
    match bytes {
        [0xff, 0xff, 0xff] => NOT_KEPT,
        [a, b, c] => PeerIndex::from_le_bytes([a, b, c, 0]),
    }
}

fn zigzag(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)).cast_unsigned()
}

fn unzigzag(number: u64) -> i64 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

/// Seven bits in each byte, the lowest first.
fn put_number(to: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

#[inline]
fn take_number(from: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let [byte] = *take(from)?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

fn take_u64(from: &mut &[u8]) -> Option<u64> {
    take(from).map(|bytes| u64::from_le_bytes(*bytes))
}

#[inline]
fn take<'a, const N: usize>(from: &mut &'a [u8]) -> Option<&'a [u8; N]> {
    let (taken, rest) = from.split_first_chunk()?;
    *from = rest;
    Some(taken)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::record::NO_CONNECTOR;
    use super::*;
    use trace::Format;
    use trace::identity::line_identity;

    fn id() -> impl Strategy<Value = u64> {
        prop_oneof![Just(0), any::<u64>()]
    }

    fn at() -> impl Strategy<Value = Moment> {
        let near = 0..100_000_i64;
        prop_oneof![
            near.clone().prop_map(|s| s * SECOND),
            near.clone().prop_map(|ms| ms * MILLISECOND),
            near,
            any::<i64>(),
        ]
        .prop_map(Moment)
    }

    fn tls() -> impl Strategy<Value = Tls> {
        prop_oneof![
            proptest::sample::select(TlsClass::ALL.to_vec()).prop_map(Tls::Is),
            Just(Tls::Absent),
            Just(Tls::AbsentInClear),
        ]
    }

    fn record() -> impl Strategy<Value = (Record, Vec<u64>)> {
        let identity = proptest::option::of(0..4_u64);
        let place = || prop_oneof![0..9_u32, 0..1_u32 << 20, Just(u32::MAX)];
        let ids = (identity, id(), id());
        let numbers = (place(), place(), prop_oneof![0..3_u32, any::<u32>()]);
        let what = (any::<bool>(), tls(), any::<bool>());
        let addresses = proptest::collection::vec(any::<u64>(), 0..4);
        (ids, at(), numbers, what, addresses).prop_map(|(ids, at, numbers, what, addresses)| {
            let direction = Direction::ALL[usize::from(what.0)];
            let identity = |own| line_identity(Format::EximLog, direction, own, 0);
            let record = Record {
                identity: ids.0.map(identity),
                at,
                network: ids.1,
                message: ids.2,
                connector: numbers.0,
                peer: numbers.1,
                recipients: numbers.2,
                direction,
                tls: what.1,
                tentative: what.2,
            };
            (record, addresses)
        })
    }

    fn told(records: &Records) -> Vec<(Record, Vec<u64>)> {
        let each = records.with_addresses();
        each.map(|(record, addresses)| (record, addresses.collect()))
            .collect()
    }

    proptest! {
        #[test]
        fn what_was_packed_comes_out(
            all in proptest::collection::vec(record(), 0..60),
            cut in 0..60_usize,
        ) {
            let cut = cut.min(all.len());
            let (mut first, mut second) = (Records::default(), Records::default());
            for (record, addresses) in &all[..cut] {
                first.push(record, addresses);
            }
            for (record, addresses) in &all[cut..] {
                second.push(record, addresses);
            }
            // Between workers.
            let sent = postcard::to_allocvec(&second).unwrap();
            let sent: Records = postcard::from_bytes(&sent).unwrap();
            first.extend(sent, |c| c.saturating_add(1), |p| p.saturating_add(1));
            prop_assert_eq!(first.len(), all.len());
            let expected: Vec<_> = (0..).zip(&all).map(|(index, (record, addresses))| {
                let mut record = *record;
                if index >= cut {
                    record.connector = record.connector.saturating_add(1);
                    record.peer = record.peer.saturating_add(1);
                }
                (record, addresses.clone())
            }).collect();
            prop_assert_eq!(told(&first), expected);
        }

        #[test]
        fn damaged_bytes_stop_the_rows(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let block = Block { peers: vec![[0; 3]; 9], connectors: vec![1], bytes, last: Last::default() };
            prop_assert!(block.rows().count() <= 9);
        }
    }

    /// The target of `docs/performance.md`: 32 bytes for each distinct transfer.
    #[test]
    fn a_delivery_takes_32_bytes_with_its_address() {
        let mut records = Records::default();
        let count = 10_000_u64;
        for number in 0..count {
            let record = Record {
                identity: Some(line_identity(
                    Format::EximLog,
                    Direction::Outbound,
                    number,
                    7,
                )),
                at: Moment(17_600_000_000_000_000 + number as i64 / 3 * SECOND),
                network: 0,
                message: 0,
                connector: NO_CONNECTOR,
                peer: (number * 31 % 60_000) as u32,
                recipients: 0,
                direction: Direction::Outbound,
                tls: Tls::Is(TlsClass::Tls1_3),
                tentative: false,
            };
            records.push(&record, &[number * number]);
        }
        records.give_room_back();
        let block = |block: &Block| {
            size_of::<Block>()
                + block.peers.capacity() * 3
                + block.connectors.capacity() * 4
                + block.bytes.capacity()
        };
        let bytes: usize = records.blocks.iter().map(block).sum();
        assert!(bytes as u64 <= count * 32, "{}", bytes as u64 / count);
    }
}
