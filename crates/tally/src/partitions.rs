//! Many records are deduplicated in partitions, each with a share of them: to deduplicate is to sort, and a sorted
//! copy of ten million records would take as much memory as the records.

use super::records::Records;
use trace::{Identity, Timestamp};

/// Records of a partition, about, as long as there are not too many partitions.
const AT_ONCE: u64 = 1 << 18;

/// Partitions, about, however many records there are: each looks at all of them.
const MOST: u64 = 16;

/// One partition: a share of the records that no record of another partition has to do with, within one format.
#[derive(Clone, Copy, Debug)]
pub(super) struct Partition {
    number: u64,
    of: u64,
}

impl Partition {
    /// The partitions for these records of one format, or of formats that never precede each other.
    pub fn of(lists: &[&Records]) -> impl Iterator<Item = Self> + use<> {
        let of = partitions(lists.iter().map(|records| records.len()).sum());
        let mut records = lists.iter().flat_map(|records| records.iter());
        // A tentative record without a network message id may have to do with any other record.
        let may_be_split = of == 1 || !records.any(|r| r.tentative && r.network == 0);
        Self::so_many(if may_be_split { of } else { 1 })
    }

    /// All of them at once.
    pub fn one() -> Self {
        Self { number: 0, of: 1 }
    }

    fn so_many(of: u64) -> impl Iterator<Item = Self> + use<> {
        (0..of).map(move |number| Self { number, of })
    }

    /// Whether a record with these ids and this time has its turn.
    pub fn has(self, network: u64, identity: Option<Identity>, at: Timestamp) -> bool {
        if self.of == 1 {
            return true;
        }
        // Equal network message ids go together, and where there is none, equal identities: records of
        // one identity have the same network message id, or none.
        let share = match (network, identity) {
            (0, None) => at.0 as u64,
            (0, Some(identity)) => identity.key(),
            (network, _) => network,
        };
        share % self.of == self.number
    }
}

/// In how many partitions so many things are deduplicated.
pub(super) fn partitions(count: usize) -> u64 {
    let count = count as u64;
    count / AT_ONCE.max(count / MOST) + 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::duplicates::{deduplicated, drop_tentative};
    use super::super::record::Record;
    use super::*;
    use trace::identity::line_identity;
    use trace::sessions::name::Name;
    use trace::{Direction, Format, Proof, Tls};

    fn record() -> impl Strategy<Value = Record> {
        (0..9_u64, 0..4_u64, 0..3_i64, 0..3_u32, any::<bool>()).prop_map(
            |(network, own, at, connector, tentative)| {
                // Hashes of the two kinds of ids are never equal.
                let message = 100 + network * 10 + own;
                let apart = u64::from(connector) * 2 + u64::from(tentative);
                let identity =
                    line_identity(Format::ExoExtendedTrace, Direction::Inbound, message, apart);
                Record {
                    identity: (message % 7 != 0).then_some(identity),
                    at: Timestamp(at),
                    network,
                    message,
                    connector,
                    peer: 0,
                    cipher: Name::NOTHING,
                    domain: Name::NOTHING,
                    listed: 0,
                    recipients: own as u32,
                    direction: Direction::Inbound,
                    tls: Tls::Absent,
                    tentative: tentative && network != 0,
                    proof: Proof::CannotTell,
                }
            },
        )
    }

    fn sorted(mut records: Vec<Record>) -> Vec<Record> {
        records.sort_by_key(|record| (record.identity, record.preference()));
        records
    }

    proptest! {
        #[test]
        fn partitions_come_to_what_all_at_once_come_to(records in proptest::collection::vec(record(), 0..80), of in 1..6_u64) {
            let at_once = drop_tentative(deduplicated(records.clone(), None));
            let partitions = Partition::so_many(of).flat_map(|partition| {
                let share = records.iter().filter(|record| partition.has(record.network, record.identity, record.at)).copied();
                drop_tentative(deduplicated(share.collect(), None))
            });
            prop_assert_eq!(sorted(partitions.collect()), sorted(at_once));
        }
    }
}
