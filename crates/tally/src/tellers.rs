//! Who told what a file says: tenants by their names, log hosts with the times at which they wrote.
//!
//! Source: `docs/looking-closer.md`, Tenants and servers.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use trace::{Day, QUARTER, Teller, Timestamp, Zone};

/// Tenants, and hosts, that a file may name: of more, those are kept that come first by their names, which
/// are the same in whatever pieces and order the file is read.
const MOST_NAMES: usize = 256;

/// A longer name is none.
const LONGEST_NAME: usize = 255;

/// Days for which it is kept when a host wrote, the last ones: more than ten years.
const MOST_DAYS: usize = 4000;

/// The quarters of an hour in a day.
const QUARTERS: u32 = 96;

/// Who told what one file says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tellers {
    tenants: BTreeSet<String>,
    hosts: BTreeMap<String, HostTimes>,
}

/// For each day in UTC the quarters of an hour in which a host wrote, a bit each.
type HostTimes = BTreeMap<Day, u128>;

/// Who told what a file says, as a screen shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FileTellers {
    /// The number under which the file was loaded; an archive is one file.
    pub file: u32,
    /// The tenants that it names, in lower case.
    pub tenants: BTreeSet<String>,
    /// The hosts that wrote it, in lower case, with the days on which each did.
    pub hosts: BTreeMap<String, BTreeSet<Day>>,
}

impl Tellers {
    /// Adds one.
    pub fn add(&mut self, teller: Teller<'_>) {
        let name = match teller {
            Teller::Tenant(name) | Teller::Host(name, _) => name.trim(),
        };
        if name.is_empty() || name.len() > LONGEST_NAME {
            return;
        }
        let name = name.to_lowercase();
        match teller {
            Teller::Tenant(_) => {
                self.tenants.insert(name);
            }
            Teller::Host(_, at) => {
                let times = self.hosts.entry(name).or_default();
                *times.entry(at.day()).or_default() |= 1 << quarter(at);
                keep_last(times);
            }
        }
        self.keep_first();
    }

    /// Adds those of another part.
    pub fn absorb(&mut self, other: Self) {
        self.tenants.extend(other.tenants);
        for (name, more) in other.hosts {
            let times = self.hosts.entry(name).or_default();
            for (day, quarters) in more {
                *times.entry(day).or_default() |= quarters;
            }
            keep_last(times);
        }
        self.keep_first();
    }

    fn keep_first(&mut self) {
        while self.tenants.len() > MOST_NAMES {
            self.tenants.pop_last();
        }
        while self.hosts.len() > MOST_NAMES {
            self.hosts.pop_last();
        }
    }

    /// Whether it is something that reading a file can come to.
    pub fn is_sound(&self, is_day: impl Fn(Day) -> bool) -> bool {
        let are_names = |count: usize| count <= MOST_NAMES;
        let mut times = self.hosts.values();
        are_names(self.tenants.len())
            && are_names(self.hosts.len())
            && times.all(|times| {
                let mut days = times.iter();
                times.len() <= MOST_DAYS
                    && days.all(|(day, quarters)| {
                        is_day(*day) && *quarters != 0 && quarters >> QUARTERS == 0
                    })
            })
    }

    /// Adds what is known of a file, or of a member of it, with the days of a zone.
    pub fn tell(&self, told: &mut FileTellers, zone: &Zone) {
        told.tenants.extend(self.tenants.iter().cloned());
        for (name, times) in &self.hosts {
            let days = told.hosts.entry(name.clone()).or_default();
            for (day, quarters) in times {
                // A day in UTC is parts of two days elsewhere at most.
                let first = quarters.trailing_zeros();
                let last = quarters.checked_ilog2().unwrap_or(first);
                days.extend([first, last].map(|quarter| zone.day(beginning(*day, quarter))));
            }
        }
    }
}

fn keep_last(times: &mut HostTimes) {
    while times.len() > MOST_DAYS {
        times.pop_first();
    }
}

/// Which quarter of an hour of its day in UTC a time falls on.
fn quarter(at: Timestamp) -> u32 {
    let since = at.0.saturating_sub(Timestamp::start_of(at.day()).0);
    u32::try_from(since / QUARTER)
        .unwrap_or(0)
        .min(QUARTERS - 1)
}

fn beginning(day: Day, quarter: u32) -> Timestamp {
    let begins = Timestamp::start_of(day).0;
    Timestamp(begins.saturating_add(i64::from(quarter) * QUARTER))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TICKS_PER_DAY: i64 = 96 * QUARTER;

    fn told(tellers: &Tellers, zone: &Zone) -> FileTellers {
        let mut told = FileTellers::default();
        tellers.tell(&mut told, zone);
        told
    }

    fn hosts(told: &FileTellers) -> Vec<(&str, Vec<i32>)> {
        let of = told.hosts.iter();
        of.map(|(name, days)| (name.as_str(), days.iter().map(|day| day.0).collect()))
            .collect()
    }

    #[test]
    fn names_and_days() {
        let mut tellers = Tellers::default();
        let long = "x".repeat(LONGEST_NAME + 1);
        let at = |day: i64, ticks: i64| Timestamp(day * TICKS_PER_DAY + ticks);
        for teller in [
            Teller::Tenant(" Contoso.example "),
            Teller::Tenant("contoso.example"),
            Teller::Tenant(&long),
            Teller::Host("", at(1, 0)),
            Teller::Host("MX1", at(3, 0)),
            Teller::Host("mx1", at(1, 5)),
            Teller::Host("mx0", at(1, TICKS_PER_DAY - 1)),
        ] {
            tellers.add(teller);
        }
        let here = told(&tellers, &Zone::UTC);
        assert!(here.tenants.iter().eq(["contoso.example"]));
        assert_eq!(hosts(&here), [("mx0", vec![1]), ("mx1", vec![1, 3])]);
        // Half an hour away in either direction, the day is another one.
        let east = Zone::new("East", vec![(Timestamp(0), 1800)]);
        let west = Zone::new("West", vec![(Timestamp(0), -1800)]);
        assert_eq!(
            hosts(&told(&tellers, &east)),
            [("mx0", vec![2]), ("mx1", vec![1, 3])]
        );
        assert_eq!(
            hosts(&told(&tellers, &west)),
            [("mx0", vec![1]), ("mx1", vec![0, 2])]
        );
    }

    #[test]
    fn members_of_one_archive_are_one_file() {
        let mut parts = [Tellers::default(), Tellers::default()];
        for (part, days) in parts.iter_mut().zip([[1, 2], [2, 3]]) {
            for day in days {
                part.add(Teller::Host("mx", Timestamp(day * TICKS_PER_DAY)));
            }
            part.add(Teller::Tenant("t"));
        }
        let mut told = FileTellers::default();
        for part in &parts {
            part.tell(&mut told, &Zone::UTC);
        }
        assert!(told.tenants.iter().eq(["t"]));
        assert_eq!(hosts(&told), [("mx", vec![1, 2, 3])]);
    }

    proptest! {
        #[test]
        fn any_parts_in_any_order_come_to_the_same(
            told in prop::collection::vec((0..600_u32, 0..5000_i64, 0..96_i64), 0..700),
            turn in 0..700_usize,
            cut in 0..700_usize,
        ) {
            let of = |told: &[(u32, i64, i64)]| {
                let mut tellers = Tellers::default();
                for (name, day, quarter) in told {
                    let name = name.to_string();
                    tellers.add(Teller::Tenant(&name));
                    tellers.add(Teller::Host(&name, Timestamp(day * TICKS_PER_DAY + quarter * QUARTER)));
                }
                tellers
            };
            let whole = of(&told);
            prop_assert!(whole.is_sound(|_| true));
            let mut turned = told.clone();
            turned.rotate_left(turn.min(told.len()));
            let (first, second) = turned.split_at(cut.min(turned.len()));
            let mut parts = of(first);
            parts.absorb(of(second));
            prop_assert_eq!(parts, whole);
        }

        #[test]
        fn days_of_a_zone_are_those_of_each_time(
            quarters in prop::collection::btree_set(-200_i64..200, 0..30),
            east in -56..57_i32,
        ) {
            let zone = Zone::new("Somewhere", vec![(Timestamp(0), east * 900)]);
            let mut tellers = Tellers::default();
            for quarter in &quarters {
                tellers.add(Teller::Host("mx", Timestamp(quarter * QUARTER + 7)));
            }
            let days: BTreeSet<Day> =
                quarters.iter().map(|quarter| zone.day(Timestamp(quarter * QUARTER))).collect();
            let told = told(&tellers, &zone).hosts;
            prop_assert_eq!(told.get("mx").cloned().unwrap_or_default(), days);
        }
    }
}
