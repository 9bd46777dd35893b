//! What was judged of each record of one message, and why.
//!
//! The steps are those of `duplicates` and `deduplication`, of which each says here what it did to which record.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::deduplication::{Deduplicated, MessagePlace, message_places};
use crate::record::Record;
use crate::resolved::FileKey;
use trace::Format;

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RecordFate {
    /// It is the one that counts.
    Counts,
    /// The record with this place is of the same transfer, and stands for it.
    SameAs(usize),
    /// The record with this place is of a format that tells more.
    GivesWayTo(usize),
    /// Another server of the organization wrote of the message, too.
    OtherServer,
    /// Rows that say more surely that the message left stand beside it.
    Tentative,
}

/// A record, and where it comes from.
pub(super) type Found = (Option<FileKey>, Format, Record);

/// Judges the records of one message: all that have to do with each other must be there.
pub(super) fn judge(deduplicated: &Deduplicated<'_>, records: &[Found]) -> Vec<RecordFate> {
    let other_server = |record: &Record| deduplicated.other_server_counts(record);
    let place = |(_, format, record): &Found| {
        let key = record.message_key();
        (*format, record.direction, record.connector, key)
    };
    let firm: FxHashSet<_> = records
        .iter()
        .filter(|(.., record)| !record.tentative && record.message_key() != 0)
        .map(place)
        .collect();
    let mut fates = Vec::with_capacity(records.len());
    let mut best: FxHashMap<_, usize> = FxHashMap::default();
    for (at, found) in records.iter().enumerate() {
        let (_, format, record) = found;
        fates.push(if record.tentative && firm.contains(&place(found)) {
            RecordFate::Tentative
        } else if other_server(record) {
            RecordFate::OtherServer
        } else {
            RecordFate::Counts
        });
        let (Some(identity), Some(RecordFate::Counts)) = (record.identity, fates.last()) else {
            continue;
        };
        let known = best.entry((*format, identity)).or_insert(at);
        let is_better = |other: &Found| record.preference() < other.2.preference();
        if records.get(*known).is_some_and(is_better) {
            *known = at;
        }
    }
    for (at, (fate, (_, format, record))) in fates.iter_mut().zip(records).enumerate() {
        if let (RecordFate::Counts, Some(identity)) = (*fate, record.identity)
            && let Some(winner) = best
                .get(&(*format, identity))
                .filter(|winner| **winner != at)
        {
            *fate = RecordFate::SameAs(*winner);
        }
    }
    let mut representatives: FxHashMap<MessagePlace, Vec<usize>> = FxHashMap::default();
    for (at, (.., record)) in records.iter().enumerate() {
        if fates.get(at) == Some(&RecordFate::Counts) {
            for place in message_places(record) {
                representatives.entry(place).or_default().push(at);
            }
        }
    }
    for (at, (_, format, record)) in records.iter().enumerate() {
        let others = message_places(record).filter_map(|place| representatives.get(&place));
        let tells_more = |other: &&usize| {
            let other = records.get(**other);
            other.is_some_and(|(_, other, _)| format.is_preceded_by(*other))
        };
        let mut stronger: Vec<usize> = others.flatten().filter(tells_more).copied().collect();
        stronger.sort_unstable();
        let format_of = |at: &usize| records.get(*at).map(|(_, format, _)| *format);
        // Where these precede each other, the one is named that stays.
        let stays = |at: &&usize| {
            let own = format_of(at);
            let mut others = stronger.iter().filter_map(format_of);
            own.is_some_and(|own| !others.any(|other| own.is_preceded_by(other)))
        };
        let stronger = stronger.iter().find(stays).or(stronger.first()).copied();
        if let (Some(RecordFate::Counts), Some(other)) = (fates.get(at).copied(), stronger)
            && let Some(fate) = fates.get_mut(at)
        {
            *fate = RecordFate::GivesWayTo(other);
        }
    }
    fates
}
