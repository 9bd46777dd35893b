//! Boundary records of a file, packed in blocks.
//!
//! Millions are kept, so each is written as a row of some 30 bytes: hashes as they are, and of all else
//! little more than how it differs from the record before. The recipients' addresses of a record stand
//! in its row, so that records can be shared out in partitions together with them.

mod columns;

pub(super) use columns::RecordColumns;

use serde::{Deserialize, Serialize};

use super::numbers::{put_number, take, take_number, take_u64, unzigzag, zigzag};
use super::partitions::Partition;
use super::peers::{NOT_KEPT, PeerIndex};
use super::record::{ConnectorIndex, Record};
use trace::sessions::name::{Name, Places};
use trace::{Direction, Identity, Proof, Timestamp, Tls, TlsClass};

/// Records of a block. Longer ones are hardly smaller, and a growing one may be half empty.
const BLOCK: usize = 1 << 12;

/// A list that grows by packed blocks.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Records {
    blocks: Vec<RecordBlock>,
    /// Whether the last block may still grow.
    #[serde(skip)]
    open: bool,
}

/// Some records, written one behind the other.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct RecordBlock {
    /// The peer of each in three bytes: where lighter peers are let go, all of them move.
    peers: Vec<[u8; 3]>,
    /// The connectors that its rows name by their place here.
    connectors: Vec<ConnectorIndex>,
    /// The cipher of each, and how it was proven who the other side was, by their place in `marks`.
    marks_of: Vec<u8>,
    marks: Vec<([u8; 3], Proof)>,
    /// The packed domain of each, or [`LISTED`].
    domains: Vec<[u8; 3]>,
    /// How many domains each of those has whose domains are listed, in their order.
    listed: Vec<u32>,
    /// Their domains one behind the other.
    listed_domains: Vec<[u8; 3]>,
    /// The rows; see [`RecordBlock::push`].
    bytes: Vec<u8>,
    /// What the last row said, while the block grows.
    #[serde(skip)]
    last: Last,
}

/// What the last row said, from which the next one is told apart.
#[derive(Clone, Copy, Debug)]
struct Last {
    identity: Option<Identity>,
    at: Timestamp,
}

impl Default for Last {
    fn default() -> Self {
        Self {
            identity: None,
            at: Timestamp(0),
        }
    }
}

/// The domains of a record are listed. It is no packed [`Name`].
const LISTED: [u8; 3] = [0xfc, 0xff, 0xff];

/// Marks of a block at most: their place takes a byte.
const MARKS: usize = 256;

/// What a record tells of its recipients beside their number.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ToWhom<'a> {
    /// Hashes of their addresses, where they are told apart.
    pub addresses: &'a [u64],
    /// The domain of each distinct address, where it is told: of `addresses` in their order, or of as
    /// many as there are.
    pub domains: &'a [Name],
}

/// Domains of recipients, one for each address.
#[derive(Clone, Debug)]
pub(super) struct Domains<'a>(std::slice::Iter<'a, [u8; 3]>);

impl Iterator for Domains<'_> {
    type Item = Name;

    fn next(&mut self) -> Option<Name> {
        self.0.next().copied().map(Name::of_bytes)
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
    /// Appends a record with what it tells of its recipients. Its own domain is that of the sender.
    pub fn push(&mut self, record: &Record, to: ToWhom<'_>) {
        let is_full =
            |block: &RecordBlock| block.peers.len() >= BLOCK || block.marks.len() >= MARKS;
        if !self.open || self.blocks.last().is_none_or(is_full) {
            self.give_room_back();
            self.blocks.push(RecordBlock::default());
            self.open = true;
        }
        if let Some(block) = self.blocks.last_mut() {
            block.push(record, to);
        }
    }

    /// Appends those of another part; its connectors and peers have other numbers here.
    pub fn extend(
        &mut self,
        mut others: Self,
        connector: impl Fn(ConnectorIndex) -> ConnectorIndex,
        peer: impl Fn(PeerIndex) -> PeerIndex,
        names: Places<'_>,
    ) {
        self.give_room_back();
        others.give_room_back();
        for block in &mut others.blocks {
            for index in &mut block.connectors {
                *index = connector(*index);
            }
        }
        others.move_peers(peer);
        others.move_names(names);
        self.blocks.extend(others.blocks);
    }

    /// Says where the peers moved.
    pub fn move_peers(&mut self, to: impl Fn(PeerIndex) -> PeerIndex) {
        for peer in self.blocks.iter_mut().flat_map(|block| &mut block.peers) {
            *peer = peer_bytes(to(peer_of(*peer)));
        }
    }

    /// Says where the names moved.
    pub fn move_names(&mut self, to: Places<'_>) {
        let placed = |name: &mut [u8; 3]| *name = Name::of_bytes(*name).placed(to).to_bytes();
        for block in &mut self.blocks {
            block.marks.iter_mut().for_each(|(name, _)| placed(name));
            block.listed_domains.iter_mut().for_each(placed);
            let each = block.domains.iter_mut();
            each.filter(|domain| **domain != LISTED).for_each(placed);
        }
    }

    /// Holds no more than what is there. What is appended next begins a block.
    pub fn give_room_back(&mut self) {
        if self.open
            && let Some(block) = self.blocks.last_mut()
        {
            block.peers.shrink_to_fit();
            block.marks_of.shrink_to_fit();
            block.domains.shrink_to_fit();
            block.listed.shrink_to_fit();
            block.listed_domains.shrink_to_fit();
            block.connectors.shrink_to_fit();
            block.bytes.shrink_to_fit();
        }
        self.open = false;
        self.blocks.shrink_to_fit();
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.blocks.iter().map(|block| block.peers.len()).sum()
    }

    /// In the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = Record> + Clone {
        self.of_partition(Partition::one())
    }

    /// Those of a partition.
    pub fn of_partition(&self, partition: Partition) -> impl Iterator<Item = Record> + Clone {
        let all = self.with_domains_of(partition);
        all.map(|(record, _, _)| record)
    }

    /// The same, each with the addresses of its recipients, and with their domains where they are more
    /// than one. Where all are of one domain, it is that of the record.
    pub fn with_domains(
        &self,
    ) -> impl Iterator<Item = (Record, Addresses<'_>, Domains<'_>)> + Clone {
        self.with_domains_of(Partition::one())
    }

    /// The same of those of a partition.
    pub fn with_domains_of(
        &self,
        partition: Partition,
    ) -> impl Iterator<Item = (Record, Addresses<'_>, Domains<'_>)> + Clone {
        self.blocks
            .iter()
            .flat_map(move |block| block.rows(partition))
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
    /// The key of the identity is that of the message, which follows.
    pub const IDENTITY_OF_MESSAGE: u16 = IDENTITY | SAME_IDENTITY;
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

impl RecordBlock {
    fn push(&mut self, record: &Record, to: ToWhom<'_>) {
        let ToWhom { addresses, domains } = to;
        self.push_marks(record);
        self.push_domains(record, addresses.len(), domains);
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
            | match record.identity {
                None => 0,
                Some(_) if same => bits::SAME_IDENTITY,
                Some(identity) if identity.key() == record.message_key() => {
                    bits::IDENTITY_OF_MESSAGE
                }
                Some(_) => bits::IDENTITY,
            }
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
            if identity.key() != record.message_key() {
                to.extend(identity.key().to_le_bytes());
            }
            to.extend(identity.apart());
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

    fn push_marks(&mut self, record: &Record) {
        let mark = (record.cipher.to_bytes(), record.proof);
        // Neighbours mostly resemble each other.
        let known = self.marks.iter().rposition(|known| *known == mark);
        let place = known.unwrap_or_else(|| {
            self.marks.push(mark);
            self.marks.len() - 1
        });
        self.marks_of.push(u8::try_from(place).unwrap_or(u8::MAX));
    }

    fn push_domains(&mut self, record: &Record, addresses: usize, domains: &[Name]) {
        let told_apart = match addresses {
            0 => record.recipients as usize,
            addresses => addresses,
        };
        let one = match domains {
            [] => Some(record.domain),
            [first, others @ ..] => {
                let are_one =
                    domains.len() == told_apart && others.iter().all(|name| name == first);
                are_one.then_some(*first)
            }
        };
        match one {
            Some(one) => self.domains.push(one.to_bytes()),
            None => {
                self.domains.push(LISTED);
                let count = u32::try_from(domains.len()).unwrap_or(u32::MAX);
                self.listed.push(count);
                let listed = domains.iter().map(|name| name.to_bytes());
                self.listed_domains.extend(listed);
            }
        }
    }

    fn rows(&self, partition: Partition) -> Rows<'_> {
        Rows {
            block: self,
            partition,
            number: 0,
            listed: self.listed.iter(),
            listed_domains: &self.listed_domains,
            bytes: &self.bytes,
            last: Last::default(),
        }
    }
}

/// The records of a block that have their turn, unpacked one by one.
#[derive(Clone, Debug)]
struct Rows<'a> {
    block: &'a RecordBlock,
    partition: Partition,
    /// The number of the next row.
    number: usize,
    listed: std::slice::Iter<'a, u32>,
    listed_domains: &'a [[u8; 3]],
    bytes: &'a [u8],
    last: Last,
}

impl<'a> Iterator for Rows<'a> {
    type Item = (Record, Addresses<'a>, Domains<'a>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let number = self.number;
            let row = self.row()?;
            // Of many records few have their turn; of all others only what tells it is looked at.
            let Last { identity, at } = self.last;
            if self.partition.has(row.network, identity, at) {
                return self.block.record(number, &row, self.last);
            }
        }
    }
}

/// A row, but for what it shares with the one before.
struct Row<'a> {
    head: u16,
    connector: u64,
    network: u64,
    message: u64,
    recipients: u32,
    addresses: &'a [u8],
    /// Domains of the recipients, where they are listed.
    listed: &'a [[u8; 3]],
}

impl<'a> Rows<'a> {
    /// Passes over the next row, the identity and time of which are the last then.
    #[inline]
    fn row(&mut self) -> Option<Row<'a>> {
        let listed: &[_] = match *self.block.domains.get(self.number)? {
            LISTED => {
                let count = *self.listed.next()? as usize;
                let (listed, rest) = self.listed_domains.split_at_checked(count)?;
                self.listed_domains = rest;
                listed
            }
            _ => &[],
        };
        self.number += 1;
        let from = &mut self.bytes;
        let head = u16::from_le_bytes(*take(from)?);
        let has = |bit| head & bit != 0;
        let step = match head & (bits::SECONDS | bits::MILLISECONDS) {
            bits::SECONDS => SECOND,
            bits::MILLISECONDS => MILLISECOND,
            _ => 1,
        };
        let since = unzigzag(take_number(from)?).wrapping_mul(step);
        let at = Timestamp(self.last.at.0.wrapping_add(since));
        let connector = take_number(from)?;
        // Its key may be that of the message, which is still to come.
        let (key, apart) = match head & bits::IDENTITY_OF_MESSAGE {
            bits::IDENTITY => (Some(take_u64(from)?), Some(*take(from)?)),
            bits::IDENTITY_OF_MESSAGE => (None, Some(*take(from)?)),
            _ => (None, None),
        };
        let mut id = |bit| match has(bit) {
            true => take_u64(from),
            false => Some(0),
        };
        let (network, message) = (id(bits::NETWORK)?, id(bits::MESSAGE)?);
        let of_message = if network != 0 { network } else { message };
        let identity = match apart {
            Some(apart) => Some(Identity::from_parts(key.unwrap_or(of_message), apart)),
            None => self.last.identity.filter(|_| has(bits::SAME_IDENTITY)),
        };
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
        Some(Row {
            head,
            connector,
            network,
            message,
            recipients,
            addresses,
            listed,
        })
    }
}

impl RecordBlock {
    /// The record with this number, of which the row says this.
    #[inline]
    fn record<'a>(
        &self,
        number: usize,
        row: &Row<'a>,
        last: Last,
    ) -> Option<(Record, Addresses<'a>, Domains<'a>)> {
        let mark = usize::from(*self.marks_of.get(number)?);
        let (cipher, proof) = *self.marks.get(mark)?;
        let domain = match *self.domains.get(number)? {
            LISTED => Name::NOTHING,
            one => Name::of_bytes(one),
        };
        let (direction, tls, tentative) = what_is(row.head & bits::WHAT)?;
        let connector = usize::try_from(row.connector).ok()?;
        let record = Record {
            identity: last.identity,
            at: last.at,
            network: row.network,
            message: row.message,
            connector: *self.connectors.get(connector)?,
            peer: peer_of(*self.peers.get(number)?),
            cipher: Name::of_bytes(cipher),
            domain,
            listed: 0,
            recipients: row.recipients,
            direction,
            tls,
            tentative,
            proof,
        };
        let addresses = Addresses(row.addresses);
        Some((record, addresses, Domains(row.listed.iter())))
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

    fn at() -> impl Strategy<Value = Timestamp> {
        let near = 0..100_000_i64;
        prop_oneof![
            near.clone().prop_map(|s| s * SECOND),
            near.clone().prop_map(|ms| ms * MILLISECOND),
            near,
            any::<i64>(),
        ]
        .prop_map(Timestamp)
    }

    fn tls() -> impl Strategy<Value = Tls> {
        prop_oneof![
            proptest::sample::select(TlsClass::ALL.to_vec()).prop_map(Tls::Is),
            Just(Tls::Absent),
            Just(Tls::AbsentInClear),
        ]
    }

    type Row = (Record, Vec<u64>, Vec<Name>);

    fn record() -> impl Strategy<Value = Row> {
        let identity = proptest::option::of(0..4_u64);
        let place = || prop_oneof![0..9_u32, 0..1_u32 << 20, Just(u32::MAX)];
        let ids = (identity, id(), id());
        let numbers = (place(), place(), prop_oneof![0..3_u32, any::<u32>()]);
        let what = (any::<bool>(), tls(), any::<bool>());
        let addresses = proptest::collection::vec(any::<u64>(), 0..4);
        let marks = (
            0..3_u32,
            proptest::sample::select(Proof::ALL.to_vec()),
            any::<bool>(),
        );
        let domains = proptest::collection::vec(0..2_u32, 0..4);
        let told = (addresses, marks, domains);
        (ids, at(), numbers, what, told).prop_map(|(ids, at, numbers, what, told)| {
            let (addresses, (cipher, proof, has_cipher), domains) = told;
            let domains: Vec<Name> = domains.into_iter().map(Name::domain).collect();
            let direction = Direction::ALL[usize::from(what.0)];
            let identity = |own| line_identity(Format::EximLog, direction, own, 0);
            let record = Record {
                identity: ids.0.map(identity),
                at,
                network: ids.1,
                message: ids.2,
                connector: numbers.0,
                peer: numbers.1,
                cipher: match has_cipher {
                    true => Name::cipher(cipher),
                    false => Name::NOTHING,
                },
                domain: Name::NOTHING,
                listed: 0,
                recipients: numbers.2,
                direction,
                tls: what.1,
                tentative: what.2,
                proof,
            };
            (record, addresses, domains)
        })
    }

    /// With the domain of each address, as it was told.
    fn told(records: &Records) -> Vec<Row> {
        let each = records.with_domains();
        each.map(|(mut record, addresses, domains)| {
            let addresses: Vec<u64> = addresses.collect();
            let mut domains: Vec<Name> = domains.collect();
            if record.domain.is_told() {
                let count = match addresses.len() {
                    0 => record.recipients as usize,
                    count => count,
                };
                domains = vec![record.domain; count];
                record.domain = Name::NOTHING;
            }
            (record, addresses, domains)
        })
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
            let push = |to: &mut Records, (record, addresses, domains): &Row| {
                to.push(record, ToWhom { addresses, domains });
            };
            all[..cut].iter().for_each(|row| push(&mut first, row));
            all[cut..].iter().for_each(|row| push(&mut second, row));
            // Between workers.
            let sent = postcard::to_allocvec(&second).unwrap();
            let sent: Records = postcard::from_bytes(&sent).unwrap();
            let places = Places { ciphers: &[3, 4, 5], domains: &[6, 7] };
            first.extend(sent, |c| c.saturating_add(1), |p| p.saturating_add(1), places);
            prop_assert_eq!(first.len(), all.len());
            let expected: Vec<_> = (0..).zip(&all).map(|(index, (record, addresses, domains))| {
                let mut record = *record;
                let mut domains = domains.clone();
                if index >= cut {
                    record.connector = record.connector.saturating_add(1);
                    record.peer = record.peer.saturating_add(1);
                    record.cipher = record.cipher.placed(places);
                    domains.iter_mut().for_each(|domain| *domain = domain.placed(places));
                }
                (record, addresses.clone(), domains)
            }).collect();
            prop_assert_eq!(told(&first), expected);
        }

        #[test]
        fn damaged_bytes_stop_the_rows(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let block = RecordBlock {
                peers: vec![[0; 3]; 9],
                connectors: vec![1],
                marks_of: vec![0; 9],
                marks: vec![([0; 3], Proof::Dane)],
                domains: vec![LISTED; 9],
                listed: vec![1; 3],
                listed_domains: vec![[0; 3]; 2],
                bytes,
                last: Last::default(),
            };
            prop_assert!(block.rows(Partition::one()).count() <= 2);
        }
    }

    /// More ciphers than a byte can tell begin a new block.
    #[test]
    fn many_marks() {
        let mut records = Records::default();
        let record = |number| Record {
            identity: None,
            at: Timestamp(0),
            network: 0,
            message: 0,
            connector: NO_CONNECTOR,
            peer: 0,
            cipher: Name::cipher(number),
            domain: Name::NOTHING,
            listed: 0,
            recipients: 1,
            direction: Direction::Inbound,
            tls: Tls::Absent,
            tentative: false,
            proof: Proof::CannotTell,
        };
        for number in 0..1000 {
            records.push(&record(number), ToWhom::default());
        }
        assert!(
            records
                .iter()
                .map(|record| record.cipher)
                .eq((0..1000).map(Name::cipher))
        );
    }

    /// The target of `docs/performance.md`: 32 bytes for each distinct transfer, and
    /// four for its cipher, its proof and its domain.
    #[test]
    fn a_delivery_takes_36_bytes_with_its_address() {
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
                at: Timestamp(17_600_000_000_000_000 + number as i64 / 3 * SECOND),
                network: 0,
                message: 0,
                connector: NO_CONNECTOR,
                peer: (number * 31 % 60_000) as u32,
                cipher: Name::cipher((number % 3) as u32),
                domain: Name::NOTHING,
                listed: 0,
                recipients: 0,
                direction: Direction::Outbound,
                tls: Tls::Is(TlsClass::Tls1_3),
                tentative: false,
                proof: Proof::CannotTell,
            };
            let to = ToWhom {
                addresses: &[number * number],
                domains: &[Name::domain((number % 1000) as u32)],
            };
            records.push(&record, to);
        }
        records.give_room_back();
        let block = |block: &RecordBlock| {
            size_of::<RecordBlock>()
                + block.peers.capacity() * 3
                + block.connectors.capacity() * 4
                + block.marks_of.capacity()
                + block.marks.capacity() * 4
                + block.domains.capacity() * 3
                + block.bytes.capacity()
        };
        let bytes: usize = records.blocks.iter().map(block).sum();
        assert!(bytes as u64 <= count * 36, "{}", bytes as u64 / count);
    }
}
