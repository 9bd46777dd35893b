//! Counts by day of what stands beside the transfers, without any name.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use trace::beside::{HowEnded, Reason, Side};
use trace::{Day, TlsClass};

use super::gathered::Gathered;

/// What a report says beside the transfers, for any window of days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// Attempts by day, side and reason.
    pub attempts: Vec<AttemptCell>,
    /// Messages that TLS stopped, each once for each day, side and reason.
    pub messages: Vec<MessageDay>,
    /// How each of them ended.
    pub ended: Vec<HowEnded>,
    /// Messages that were handed in.
    pub handed_in: Vec<ClassDay>,
    /// What reports on SMTP AUTH clients say, which know no days.
    pub reported: Option<Reported>,
    /// Direct Send.
    pub direct: Vec<ClassDay>,
    /// Messages that were refused as Direct Send: the day, and the number of the message.
    pub direct_refused: Vec<(Day, u32)>,
}

/// Attempts of one day, side and reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AttemptCell {
    /// The day; of a fallback that of its transfer.
    pub day: Day,
    /// Where they were.
    pub side: Side,
    /// Why.
    pub reason: Reason,
    /// How many, without probes.
    pub attempts: u64,
    /// Attempts of hosts that send no mail at all.
    pub probes: u64,
    /// Transfers in clear that came of them.
    pub fallbacks: u64,
}

/// A message that TLS stopped on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MessageDay {
    /// The day.
    pub day: Day,
    /// Where.
    pub side: Side,
    /// Why.
    pub reason: Reason,
    /// Its place in [`Beside::ended`].
    pub message: u32,
}

/// Messages of one day by class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ClassDay {
    /// The day.
    pub day: Day,
    /// Counts in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
}

/// What reports on SMTP AUTH clients add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// Distinct accounts.
    pub accounts: u64,
    /// Number of messages.
    pub volume: u64,
    /// Counts in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
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
            let day = attempt.at.day();
            if attempt.is_connection {
                cell(day, side, reason, &|cell| match judged.is_probe {
                    true => cell.probes += 1,
                    false => cell.attempts += 1,
                });
            }
            if let Some(at) = judged.fallback {
                cell(at.day(), side, reason, &|cell| cell.fallbacks += 1);
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
        beside.handed_in = by_day(handed_in.map(|told| (told.at.day(), told.class)));
        let direct = gathered.direct.iter();
        beside.direct = by_day(direct.map(|direct| (direct.at.day(), direct.class)));
        let refused = gathered.direct_refused.iter();
        let keys: BTreeSet<u64> = refused.map(|(key, _)| *key).collect();
        let numbers: BTreeMap<u64, u32> = keys.into_iter().zip(0..).collect();
        let refused = gathered.direct_refused.iter();
        let days: BTreeSet<(Day, u32)> = refused
            .filter_map(|(key, at)| Some((at.day(), *numbers.get(key)?)))
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

    /// Whether nothing is told.
    pub fn is_empty(&self) -> bool {
        self.days().is_none() && self.reported.is_none() && self.direct.is_empty()
    }

    /// First and last day of anything that has a day.
    pub fn days(&self) -> Option<(Day, Day)> {
        let attempts = self.attempts.iter().map(|cell| cell.day);
        let messages = self.messages.iter().map(|message| message.day);
        let handed_in = self.handed_in.iter().map(|cell| cell.day);
        let refused = self.direct_refused.iter().map(|(day, _)| *day);
        let all = attempts.chain(messages).chain(handed_in).chain(refused);
        all.fold(None, |days, day| match days {
            None => Some((day, day)),
            Some((first, last)) => Some((day.min(first), day.max(last))),
        })
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
