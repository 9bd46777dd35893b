//! Which of several records of one transfer counts, and how many transfers records tell.

use rustc_hash::FxHashSet;

use super::partitions::Partition;
use super::passages::Preceded;
use super::record::Record;
use super::records::Records;
use trace::{Proof, TlsClass};

/// The records of one format that count. `class_of` tells the class of each, where it matters who
/// lends what to whom.
pub(super) fn each_once(
    records: Vec<Record>,
    preceded: &Preceded,
    class_of: Option<ClassOf<'_>>,
) -> Vec<Record> {
    if preceded.is_empty() {
        return drop_tentative(deduplicated(records, class_of));
    }
    // A SENDEXTERNAL row that gives way is one beside which a SEND row does not count.
    let mut records = drop_tentative(records);
    records.retain(|record| !preceded.has(record));
    deduplicated(records, class_of)
}

/// The class of a record, silence judged.
pub(super) type ClassOf<'a> = &'a dyn Fn(&Record) -> TlsClass;

/// Of several records of one transfer the preferred one; records without identity all stay. What it
/// does not tell, the others lend it where `class_of` is there.
pub(super) fn deduplicated(mut records: Vec<Record>, class_of: Option<ClassOf<'_>>) -> Vec<Record> {
    records.sort_unstable_by(|a, b| {
        let by_identity = a.identity.cmp(&b.identity);
        by_identity.then_with(|| a.preference().cmp(&b.preference()))
    });
    if let Some(class_of) = class_of {
        let are_one = |a: &Record, b: &Record| a.identity.is_some() && a.identity == b.identity;
        let groups = records.chunk_by_mut(are_one);
        groups.for_each(|group| lend(group, class_of));
    }
    records.dedup_by(|later, first| later.identity.is_some() && later.identity == first.identity);
    records
}

/// Gives the first record what it does not tell itself, each from the first other that tells it: cipher
/// and proof only from those of the same class.
fn lend(group: &mut [Record], class_of: ClassOf<'_>) {
    let [first, others @ ..] = group else {
        return;
    };
    if others.is_empty() {
        return;
    }
    let class = class_of(first);
    for other in others
        .iter()
        .filter(|other| first.tentative || !other.tentative)
    {
        if class_of(other) == class {
            if !first.cipher.is_told() {
                first.cipher = other.cipher;
            }
            if first.proof == Proof::CannotTell {
                first.proof = other.proof;
            }
        }
        if !first.domain.is_told() && first.listed == 0 {
            first.domain = other.domain;
            first.listed = other.listed;
        }
    }
}

/// A tentative record counts only where the same message and connector has no other one.
pub(super) fn drop_tentative(mut records: Vec<Record>) -> Vec<Record> {
    if !records.iter().any(|record| record.tentative) {
        return records;
    }
    let firm: FxHashSet<_> = records
        .iter()
        .filter(|record| !record.tentative && record.message_key() != 0)
        .map(|record| (record.direction, record.connector, record.message_key()))
        .collect();
    records.retain(|record| {
        let place = (record.direction, record.connector, record.message_key());
        !record.tentative || !firm.contains(&place)
    });
    records
}

/// The number of transfers that these records of one file tell.
pub(super) fn count(lists: &[&Records]) -> u64 {
    let partitions = Partition::of(lists);
    partitions
        .map(|partition| count_share(lists, partition))
        .sum()
}

fn count_share(lists: &[&Records], partition: Partition) -> u64 {
    let records = lists
        .iter()
        .flat_map(|records| records.of_partition(partition));
    let mut by_themselves = 0;
    // They are hashes, so that a set takes less time than to sort them.
    let mut identities = FxHashSet::default();
    for record in records.clone() {
        if record.tentative {
            return drop_tentative(deduplicated(records.collect(), None)).len() as u64;
        }
        match record.identity {
            Some(identity) => {
                identities.insert(identity);
            }
            None => by_themselves += 1,
        }
    }
    by_themselves + identities.len() as u64
}
