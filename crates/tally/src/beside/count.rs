//! Adds up what was gathered beside the transfers, by day.

use std::collections::{BTreeMap, BTreeSet};

use trace::beside::{HowEnded, Reason, Side};
use trace::{Day, TlsClass};

use super::cells::{AttemptCell, Beside, ClassDay, MessageDay, Reported};
use super::gathered::{Asked, Gathered};
use crate::deduplication::Deduplicated;
use crate::judged::File;

/// What a report says of it.
pub fn count(files: &[File<'_>], deduplicated: &Deduplicated<'_>, asked: &Asked) -> Beside {
    Beside::count(&Gathered::of(files, deduplicated, asked))
}

impl Beside {
    /// Counts what was gathered.
    pub(crate) fn count(gathered: &Gathered<'_>) -> Self {
        let mut beside = Self::default();
        let mut cells: BTreeMap<(Day, Side, Reason), AttemptCell> = BTreeMap::new();
        let mut cell = |day, side, reason, add: &dyn Fn(&mut AttemptCell)| {
            let cell = cells.entry((day, side, reason));
            add(cell.or_insert(AttemptCell {
                day,
                side,
                reason,
                attempts: 0,
                probes: 0,
                fallbacks: 0,
            }));
        };
        let all = || gathered.attempts.iter();
        let ended: BTreeMap<u64, HowEnded> = all().filter_map(|judged| judged.message).collect();
        let places: BTreeMap<u64, u32> = ended.keys().copied().zip(0..).collect();
        let mut messages = BTreeSet::new();
        for judged in all() {
            let attempt = &judged.attempt;
            let (side, reason) = (attempt.side, attempt.reason);
            let day = gathered.zone.day(attempt.at);
            if attempt.is_connection {
                cell(day, side, reason, &|cell| match judged.is_probe {
                    true => cell.probes += 1,
                    false => cell.attempts += 1,
                });
            }
            if let Some(at) = judged.fallback {
                cell(gathered.zone.day(at), side, reason, &|cell| {
                    cell.fallbacks += 1
                });
            }
            if let Some(message) = judged.message.and_then(|(key, _)| places.get(&key)) {
                messages.insert(MessageDay {
                    day,
                    side,
                    reason,
                    message: *message,
                });
            }
        }
        beside.attempts = cells.into_values().collect();
        beside.messages = messages.into_iter().collect();
        beside.ended = ended.into_values().collect();
        let handed_in = gathered.handed_in.iter();
        beside.handed_in = by_day(handed_in.map(|told| (gathered.zone.day(told.at), told.class)));
        let direct = gathered.direct.iter();
        beside.direct = by_day(direct.map(|direct| (gathered.zone.day(direct.at), direct.class)));
        let refused = gathered.direct_refused.iter();
        let keys: BTreeSet<u64> = refused.map(|(key, _)| *key).collect();
        let numbers: BTreeMap<u64, u32> = keys.into_iter().zip(0..).collect();
        let refused = gathered.direct_refused.iter();
        let days: BTreeSet<(Day, u32)> = refused
            .filter_map(|(key, at)| Some((gathered.zone.day(*at), *numbers.get(key)?)))
            .collect();
        beside.direct_refused = days.into_iter().collect();
        beside.reported = (!gathered.accounts.is_empty()).then(|| {
            let mut reported = Reported::default();
            for account in &gathered.accounts {
                reported.accounts += 1;
                reported.volume += account.messages;
                for (sum, more) in reported.tls.iter_mut().zip(account.tls) {
                    *sum += more;
                }
            }
            reported
        });
        beside
    }
}

fn by_day(all: impl Iterator<Item = (Day, TlsClass)>) -> Vec<ClassDay> {
    let mut days: BTreeMap<Day, [u64; TlsClass::COUNT]> = BTreeMap::new();
    for (day, class) in all {
        days.entry(day).or_default()[class.index()] += 1;
    }
    let days = days.into_iter();
    days.map(|(day, tls)| ClassDay { day, tls }).collect()
}
