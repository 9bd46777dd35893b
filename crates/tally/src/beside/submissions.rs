//! Messages that were handed in, packed: there may be as many as there are transfers, by few accounts.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::numbers::{put_number, take_number, take_u64, unzigzag, zigzag};
use crate::partitions::partitions;
use trace::beside::{HandedIn, Login};
use trace::calendar::TICKS_PER_SECOND;
use trace::{Format, Identity, Timestamp, Tls, TlsClass};

/// The submissions of a file, or of a part of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Submissions {
    count: usize,
    /// One behind the other; see [`Submissions::add`].
    rows: Vec<u8>,
    /// The ticks of the last one's time.
    last: i64,
    /// By whom and how, each once.
    kinds: Vec<Kind>,
    #[serde(skip)]
    places: FxHashMap<Kind, u32>,
}

/// What many messages that are handed in have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
struct Kind {
    format: Format,
    login: Login,
    tls: Tls,
}

/// One of them, unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    /// Half of the identity is enough to tell messages of one loaded set apart.
    identity: u64,
    at: Timestamp,
    /// Its place in the kinds.
    kind: u32,
}

const MILLISECOND: i64 = TICKS_PER_SECOND / 1000;

impl Submissions {
    /// Adds one.
    pub fn push(&mut self, told: &HandedIn) {
        let HandedIn {
            format, login, tls, ..
        } = *told;
        let kind = self.place(Kind { format, login, tls });
        self.add(Row {
            identity: Identity::half(told.identity),
            at: told.at,
            kind,
        });
    }

    fn place(&mut self, kind: Kind) -> u32 {
        if self.places.len() < self.kinds.len() {
            // The index does not travel between workers.
            self.places = self.kinds.iter().copied().zip(0..).collect();
        }
        let next = u32::try_from(self.kinds.len()).unwrap_or(u32::MAX);
        *self.places.entry(kind).or_insert_with(|| {
            self.kinds.push(kind);
            next
        })
    }

    /// A row takes half of what it takes unpacked: its identity, the time since the one before, and its
    /// kind together with whether that time is in ticks. Few logs write finer stamps than milliseconds.
    fn add(&mut self, row: Row) {
        let since = row.at.0.wrapping_sub(self.last);
        let is_finer = since % MILLISECOND != 0;
        let step = if is_finer { 1 } else { MILLISECOND };
        self.last = row.at.0;
        self.count += 1;
        self.rows.extend(row.identity.to_le_bytes());
        let kind = u64::from(row.kind) * 2 + u64::from(is_finer);
        put_number(&mut self.rows, kind);
        put_number(&mut self.rows, zigzag(since / step));
    }

    /// Whether there are no more than rows have bytes.
    pub fn is_sound(&self) -> bool {
        self.count <= self.rows.len()
    }

    /// All of them; damaged bytes end them.
    fn rows(&self) -> impl Iterator<Item = Row> {
        let mut rest = &*self.rows;
        let mut last = 0_i64;
        std::iter::from_fn(move || {
            let identity = take_u64(&mut rest)?;
            let kind = take_number(&mut rest)?;
            let since = unzigzag(take_number(&mut rest)?);
            let step = if kind % 2 == 1 { 1 } else { MILLISECOND };
            last = last.wrapping_add(since.wrapping_mul(step));
            Some(Row {
                identity,
                at: Timestamp(last),
                kind: u32::try_from(kind / 2).ok()?,
            })
        })
    }

    /// Adds those of another part of the file.
    pub fn absorb(&mut self, other: &Self) {
        let moved: Vec<u32> = other.kinds.iter().map(|kind| self.place(*kind)).collect();
        for row in other.rows() {
            let kind = moved.get(row.kind as usize).copied();
            self.add(Row {
                kind: kind.unwrap_or(u32::MAX),
                ..row
            });
        }
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.rows.shrink_to_fit();
        self.kinds.shrink_to_fit();
        self.places = FxHashMap::default();
    }
}

/// The messages of all files, each once: of several records of one message the first.
#[derive(Debug, Default)]
pub struct AllHandedIn {
    /// When each was handed in, in no order.
    times: Vec<Timestamp>,
    /// Of each its place in `by`.
    places: Vec<u32>,
    /// By whom and how, in their order.
    by: Vec<By>,
}

/// By whom messages were handed in, and under which class of TLS.
type By = (Format, Login, TlsClass);

/// The order of the members is that in which records of one message are preferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Once {
    identity: u64,
    at: Timestamp,
    preference: (u8, u8),
    by: u32,
}

/// A message that was handed in.
#[derive(Clone, Copy, Debug)]
pub struct Submission {
    pub at: Timestamp,
    pub class: TlsClass,
    pub format: Format,
    pub login: Login,
}

impl AllHandedIn {
    /// Those of these files.
    pub fn of<'f>(files: impl Iterator<Item = &'f Submissions> + Clone) -> Self {
        let by = |kind: &Kind| (kind.format, kind.login, class_of(kind.tls));
        let all: BTreeSet<By> = files
            .clone()
            .flat_map(|file| file.kinds.iter().map(by))
            .collect();
        let mut all = Self {
            by: all.into_iter().collect(),
            ..Self::default()
        };
        // Of the kinds of each file, how they are preferred, and their places in `by`.
        let kind = |kind: &Kind| {
            let place = all.by.binary_search(&by(kind)).unwrap_or_default();
            let place = u32::try_from(place).unwrap_or(u32::MAX);
            (kind.tls.preference(), place)
        };
        let files: Vec<(&Submissions, Vec<_>)> = files
            .map(|file| (file, file.kinds.iter().map(kind).collect::<Vec<_>>()))
            .collect();
        // A copy of all of them that is sorted would take more memory than they do.
        let count = files.iter().map(|(file, _)| file.count).sum();
        let partitions = partitions(count);
        let mut records: Vec<Once> = Vec::new();
        for partition in 0..partitions {
            records.clear();
            for (file, kinds) in &files {
                let rows = file
                    .rows()
                    .filter(|row| row.identity % partitions == partition);
                records.extend(rows.filter_map(|row| {
                    let (preference, by) = *kinds.get(row.kind as usize)?;
                    Some(Once {
                        identity: row.identity,
                        at: row.at,
                        preference,
                        by,
                    })
                }));
            }
            records.sort_unstable();
            records.dedup_by_key(|record| record.identity);
            all.times.extend(records.iter().map(|record| record.at));
            all.places.extend(records.iter().map(|record| record.by));
        }
        all
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Submission> {
        let each = self.times.iter().zip(&self.places);
        each.filter_map(|(at, place)| {
            let (format, login, class) = *self.by.get(*place as usize)?;
            Some(Submission {
                at: *at,
                class,
                format,
                login,
            })
        })
    }
}

fn class_of(tls: Tls) -> TlsClass {
    match tls {
        Tls::Is(class) => class,
        Tls::AbsentInClear => TlsClass::None,
        Tls::Absent => TlsClass::NotRecorded,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use trace::Direction;
    use trace::identity::line_identity;

    fn handed_in(message: u64, at: i64, account: u64) -> HandedIn {
        let format = Format::EximLog;
        HandedIn {
            identity: line_identity(format, Direction::Inbound, message, 0),
            at: Timestamp(at),
            format,
            tls: Tls::Is(TlsClass::ALL[message as usize % TlsClass::COUNT]),
            login: Login {
                account,
                ..Login::default()
            },
        }
    }

    fn told() -> impl Strategy<Value = HandedIn> {
        let at = prop_oneof![
            0..3_i64,
            (0..9_i64).prop_map(|seconds| seconds * TICKS_PER_SECOND),
            any::<i64>(),
        ];
        (0..6_u64, at, 0..3_u64).prop_map(|(message, at, account)| handed_in(message, at, account))
    }

    fn of(told: &[HandedIn]) -> Submissions {
        let mut all = Submissions::default();
        told.iter().for_each(|told| all.push(told));
        all
    }

    proptest! {
        #[test]
        fn what_is_packed_comes_out_again(
            one in prop::collection::vec(told(), 0..20),
            two in prop::collection::vec(told(), 0..20),
        ) {
            let mut all = of(&one);
            let part = postcard::to_allocvec(&of(&two)).unwrap();
            all.absorb(&postcard::from_bytes(&part).unwrap());
            let both = [one.clone(), two.clone()].concat();
            let expected: Vec<(u64, Timestamp, Kind)> = both
                .iter()
                .map(|told| {
                    let HandedIn { format, login, tls, .. } = *told;
                    (told.identity.half(), told.at, Kind { format, login, tls })
                })
                .collect();
            let kind = |place: u32| all.kinds[place as usize];
            let rows: Vec<_> = all.rows().map(|row| (row.identity, row.at, kind(row.kind))).collect();
            prop_assert_eq!(all.count, rows.len());
            prop_assert_eq!(rows, expected);
        }

        #[test]
        fn files_may_come_in_any_order(
            one in prop::collection::vec(told(), 0..20),
            two in prop::collection::vec(told(), 0..20),
        ) {
            let files = [of(&one), of(&two)];
            let each = |all: &AllHandedIn| {
                let told = all.iter().map(|told| (told.at, told.class, told.format, told.login));
                told.collect::<Vec<_>>()
            };
            let all = AllHandedIn::of(files.iter());
            prop_assert_eq!(each(&all), each(&AllHandedIn::of(files.iter().rev())));
            let messages: BTreeSet<u64> = one.iter().chain(&two).map(|told| told.identity.half()).collect();
            prop_assert_eq!(all.iter().count(), messages.len());
        }
    }

    #[test]
    fn a_submission_is_small() {
        let told: Vec<HandedIn> = (0..1000)
            .map(|n| handed_in(n as u64, n * 1271 * MILLISECOND, n as u64 % 40))
            .collect();
        let bytes = of(&told).rows.len();
        assert!(bytes <= 13 * told.len(), "{bytes}");
        assert!(size_of::<Once>() <= 24, "{}", size_of::<Once>());
    }
}
