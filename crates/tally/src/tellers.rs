//! Who told what a file says: tenants by their names, log hosts with the times at which they wrote.
//!
//! Source: `docs/looking-closer.md`, Tenants and servers.

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

/// Who told what one file says. All lists are sorted, and nothing stands in one twice: maps would be some forty
/// kilobytes more that every visitor of the page fetches, for a handful of names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tellers {
    tenants: Vec<String>,
    hosts: Vec<HostTimes>,
}

/// When a host wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct HostTimes {
    name: String,
    /// For each day in UTC the quarters of an hour in which it wrote, a bit each.
    days: Vec<(Day, u128)>,
}

/// Who told what a file says, as a screen shows it. All lists are sorted, and nothing stands in one twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FileTellers {
    /// The number under which the file was loaded; an archive is one file.
    pub file: u32,
    /// The tenants that it names, in lower case.
    pub tenants: Vec<String>,
    /// The hosts that wrote it.
    pub hosts: Vec<HostDays>,
}

/// On which days a host wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct HostDays {
    /// Its name, in lower case.
    pub name: String,
    /// The days.
    pub days: Vec<Day>,
}

impl FileTellers {
    /// Adds a tenant.
    pub fn add_tenant(&mut self, name: &str) {
        if let Err(at) = self
            .tenants
            .binary_search_by(|known| known.as_str().cmp(name))
        {
            self.tenants.insert(at, name.to_owned());
        }
    }

    /// Adds days on which a host wrote.
    pub fn add_host(&mut self, name: &str, days: impl IntoIterator<Item = Day>) {
        let found = self
            .hosts
            .binary_search_by(|host| host.name.as_str().cmp(name));
        let at = found.unwrap_or_else(|at| {
            let name = name.to_owned();
            self.hosts.insert(
                at,
                HostDays {
                    name,
                    ..HostDays::default()
                },
            );
            at
        });
        if let Some(host) = self.hosts.get_mut(at) {
            for day in days {
                if let Err(at) = host.days.binary_search(&day) {
                    host.days.insert(at, day);
                }
            }
        }
    }
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
            Teller::Tenant(_) => self.add_tenant(name),
            Teller::Host(_, at) => self.add_host(name, &[(at.day(), 1 << quarter(at))]),
        }
    }

    /// Adds those of another part.
    pub fn absorb(&mut self, other: Self) {
        for name in other.tenants {
            self.add_tenant(name);
        }
        for host in other.hosts {
            self.add_host(host.name, &host.days);
        }
    }

    fn add_tenant(&mut self, name: String) {
        if let Err(at) = self.tenants.binary_search(&name) {
            self.tenants.insert(at, name);
            self.tenants.truncate(MOST_NAMES);
        }
    }

    fn add_host(&mut self, name: String, days: &[(Day, u128)]) {
        let found = self.hosts.binary_search_by(|host| host.name.cmp(&name));
        let at = found.unwrap_or_else(|at| {
            self.hosts.insert(
                at,
                HostTimes {
                    name,
                    days: Vec::new(),
                },
            );
            self.hosts.truncate(MOST_NAMES);
            at
        });
        // One whose name comes after all that are kept is gone already.
        let Some(host) = self.hosts.get_mut(at) else {
            return;
        };
        for (day, quarters) in days {
            match host.days.binary_search_by_key(day, |(day, _)| *day) {
                Ok(at) => host.days[at].1 |= quarters,
                Err(at) => host.days.insert(at, (*day, *quarters)),
            }
        }
        let too_many = host.days.len().saturating_sub(MOST_DAYS);
        host.days.drain(..too_many);
    }

    /// Whether it is something that reading a file can come to.
    pub fn is_sound(&self, is_day: impl Fn(Day) -> bool) -> bool {
        let are_names = |count: usize| count <= MOST_NAMES;
        are_names(self.tenants.len())
            && are_names(self.hosts.len())
            && self.tenants.is_sorted_by(|a, b| a < b)
            && self.hosts.is_sorted_by(|a, b| a.name < b.name)
            && self.hosts.iter().all(|host| {
                let mut days = host.days.iter();
                host.days.len() <= MOST_DAYS
                    && host.days.is_sorted_by(|(a, _), (b, _)| a < b)
                    && days.all(|(day, quarters)| {
                        is_day(*day) && *quarters != 0 && quarters >> QUARTERS == 0
                    })
            })
    }

    /// Adds what is known of a file, or of a member of it, with the days of a zone.
    pub fn tell(&self, told: &mut FileTellers, zone: &Zone) {
        for name in &self.tenants {
            told.add_tenant(name);
        }
        for host in &self.hosts {
            let days = host.days.iter().flat_map(|(day, quarters)| {
                // A day in UTC is parts of two days elsewhere at most.
                let first = quarters.trailing_zeros();
                let last = quarters.checked_ilog2().unwrap_or(first);
                [first, last].map(|quarter| zone.day(beginning(*day, quarter)))
            });
            told.add_host(&host.name, days);
        }
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
    use std::collections::BTreeSet;

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
        of.map(|host| {
            (
                host.name.as_str(),
                host.days.iter().map(|day| day.0).collect(),
            )
        })
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
            let days: Vec<Day> = days.into_iter().collect();
            prop_assert_eq!(told.first().map(|host| host.days.clone()).unwrap_or_default(), days);
        }
    }
}
