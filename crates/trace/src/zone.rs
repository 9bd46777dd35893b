//! Which day a time falls on, and which time a clock on a wall shows: a zone as a small table.
//!
//! Nothing here knows the zones of the world. Whoever knows them (the command line has a database, a
//! browser its own) makes the table.

use serde::{Deserialize, Serialize};

use super::calendar::{Day, Reading, TICKS_PER_DAY, TICKS_PER_SECOND, Timestamp};
use super::{dates, sorted};

/// A time zone: its name, and how far its clocks are from UTC since when. The default is UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// Empty for UTC.
    name: String,
    /// Seconds east of UTC from each of these moments on, in their order; before the first as from the
    /// first on.
    changes: Vec<(Timestamp, i32)>,
}

impl Zone {
    /// UTC.
    pub const UTC: Self = Self {
        name: String::new(),
        changes: Vec::new(),
    };

    /// A zone with the moments at which its clocks change, and the seconds east of UTC from then on, in
    /// any order. One without any is UTC, whatever its name.
    pub fn new(name: &str, mut changes: Vec<(Timestamp, i32)>) -> Self {
        if changes.iter().all(|(_, east)| *east == 0) {
            return Self::UTC;
        }
        sorted::all(&mut changes);
        changes.dedup_by_key(|(from, _)| *from);
        Self {
            name: name.to_owned(),
            changes,
        }
    }

    /// The seconds since 1970 between which changes of clocks are looked for: noon of the first days of 1990
    /// and 2100. Before and after them clocks stay as they are.
    pub const YEARS: (i64, i64) = (631_195_200, 4_102_488_000);

    /// A zone of which only the seconds east of UTC at a second since 1970 are known: it is asked every
    /// `step` seconds of [`Self::YEARS`], and between two answers that differ until the second is found at
    /// which clocks change. No zone changes its clocks there and back within a step. None where it was once
    /// not answered.
    pub fn sampled(
        name: &str,
        step: i64,
        mut east: impl FnMut(i64) -> Option<i32>,
    ) -> Option<Self> {
        let moment = |second: i64| Timestamp(second.saturating_mul(TICKS_PER_SECOND));
        let (from, to) = Self::YEARS;
        let step = step.max(1);
        let mut now = (from, east(from)?);
        let mut changes = vec![(moment(from), now.1)];
        while now.0 < to {
            let next = (now.0 + step, east(now.0 + step)?);
            if now.1 != next.1 {
                let (mut before, mut behind) = (now.0, next.0);
                while behind - before > 1 {
                    let middle = before + (behind - before) / 2;
                    match east(middle)? == now.1 {
                        true => before = middle,
                        false => behind = middle,
                    }
                }
                changes.push((moment(behind), next.1));
            }
            now = next;
        }
        Some(Self::new(name, changes))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        match self.name.as_str() {
            "" => "UTC",
            name => name,
        }
    }

    /// Whether its clocks show UTC.
    pub fn is_utc(&self) -> bool {
        self.changes.is_empty()
    }

    /// Seconds east of UTC at this moment.
    pub fn east_at(&self, at: Timestamp) -> i32 {
        let behind = self.changes.partition_point(|(from, _)| *from <= at);
        let change = self.changes.get(behind.saturating_sub(1));
        change.map_or(0, |(_, east)| *east)
    }

    /// The day of a moment, as the calendar on a wall there shows it.
    pub fn day(&self, at: Timestamp) -> Day {
        if self.is_utc() {
            return at.day();
        }
        self.shown(at).day()
    }

    /// What a clock there shows, written as if it were UTC.
    fn shown(&self, at: Timestamp) -> Timestamp {
        let east = i64::from(self.east_at(at)) * TICKS_PER_SECOND;
        Timestamp(at.0.saturating_add(east))
    }

    /// The moment at which a clock there shows this time, which is written as if it were UTC. Of two
    /// moments, when clocks are put back, the first; of a time that no clock showed, when they are put
    /// forward, the moment at which it would have been.
    pub fn timestamp_of(&self, shown: Timestamp) -> Timestamp {
        if self.is_utc() {
            return shown;
        }
        let east = |shift: i64| self.east_at(Timestamp(shown.0.saturating_add(shift)));
        let (before, behind) = (east(-TICKS_PER_DAY), east(TICKS_PER_DAY));
        let at = |east: i32| Timestamp(shown.0.saturating_sub(i64::from(east) * TICKS_PER_SECOND));
        // The further east, the earlier.
        let candidates = [before.max(behind), before.min(behind)];
        let is_right = |east: &i32| self.east_at(at(*east)) == *east;
        at(candidates.into_iter().find(is_right).unwrap_or(before))
    }

    /// Reads a date with or without a time; without an offset it is in this zone. Milliseconds since 1970
    /// have none, and are in none.
    pub fn read(&self, text: &str) -> Option<Reading<Timestamp>> {
        let at = dates::timestamp(text)?;
        if self.is_utc() || dates::has_offset(text) || text.trim_start().starts_with('/') {
            return Some(at);
        }
        Some(at.map(|at| self.timestamp_of(at)))
    }

    /// The first moment of a day.
    pub fn start_of(&self, day: Day) -> Timestamp {
        let midnight = Timestamp::start_of(day);
        if self.is_utc() {
            return midnight;
        }
        let at = self.timestamp_of(midnight);
        if self.day(at) >= day {
            // Clocks that are put back over midnight show the end of the day before once more.
            return at;
        }
        let changes = self.changes.iter().map(|(from, _)| *from);
        let mut behind = changes.filter(|from| *from > at);
        behind.find(|from| self.day(*from) >= day).unwrap_or(at)
    }

    /// `YYYY-MM-DDThh:mm:ss+hh:mm`: the first moment of a day as a clock there shows it; `Z` for UTC.
    pub fn start_text(&self, day: Day) -> String {
        let at = self.start_of(day);
        let shown = self.shown(at).to_string();
        if self.is_utc() {
            return shown;
        }
        let east = self.east_at(at);
        let sign = if east < 0 { '-' } else { '+' };
        let minutes = east.unsigned_abs() / 60;
        let shown = shown.trim_end_matches('Z');
        format!("{shown}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Timestamp {
        match crate::dates::timestamp(text) {
            Some(crate::Reading::Certain(at)) => at,
            other => panic!("{text}: {other:?}"),
        }
    }

    /// Clocks in Paris in 2026.
    fn paris() -> Zone {
        Zone::new(
            "Europe/Paris",
            vec![
                (at("2026-10-25T01:00:00Z"), 3600),
                (at("2025-10-26T01:00:00Z"), 3600),
                (at("2026-03-29T01:00:00Z"), 7200),
            ],
        )
    }

    #[test]
    fn days_around_a_change_of_clocks() {
        let zone = paris();
        for (time, day) in [
            ("2026-03-28T22:59:59Z", "2026-03-28"),
            ("2026-03-28T23:00:00Z", "2026-03-29"),
            ("2026-03-28T23:30:00Z", "2026-03-29"),
            // A day of 23 hours.
            ("2026-03-29T21:59:59Z", "2026-03-29"),
            ("2026-03-29T22:00:00Z", "2026-03-30"),
            // A day of 25 hours.
            ("2026-10-24T21:59:59Z", "2026-10-24"),
            ("2026-10-24T22:00:00Z", "2026-10-25"),
            ("2026-10-25T22:59:59Z", "2026-10-25"),
            ("2026-10-25T23:00:00Z", "2026-10-26"),
        ] {
            assert_eq!(zone.day(at(time)).to_string(), day, "{time}");
        }
        let start = |day| zone.start_text(Day::from_iso(day).unwrap());
        assert_eq!(start("2026-03-29"), "2026-03-29T00:00:00+01:00");
        assert_eq!(start("2026-03-30"), "2026-03-30T00:00:00+02:00");
    }

    #[test]
    fn clocks_that_are_put_back_and_forward() {
        let zone = paris();
        for (shown, timestamp) in [
            ("2026-03-29T01:59:59Z", "2026-03-29T00:59:59Z"),
            // Nobody's clock showed it.
            ("2026-03-29T02:30:00Z", "2026-03-29T01:30:00Z"),
            ("2026-03-29T03:00:00Z", "2026-03-29T01:00:00Z"),
            // Shown twice.
            ("2026-10-25T02:30:00Z", "2026-10-25T00:30:00Z"),
            ("2026-10-25T03:00:00Z", "2026-10-25T02:00:00Z"),
        ] {
            assert_eq!(zone.timestamp_of(at(shown)), at(timestamp), "{shown}");
        }
    }

    #[test]
    fn clocks_that_are_asked_tell_when_they_change() {
        let zone = paris();
        let week = 7 * 86_400;
        let east = |second| Some(zone.east_at(Timestamp(second * TICKS_PER_SECOND)));
        let asked = Zone::sampled("Europe/Paris", week, east).unwrap();
        let changes: Vec<(String, i32)> = asked
            .changes
            .iter()
            .map(|(at, east)| (at.to_string(), *east))
            .collect();
        assert_eq!(
            changes,
            [
                ("1990-01-01T12:00:00Z".to_owned(), 3600),
                ("2026-03-29T01:00:00Z".to_owned(), 7200),
                ("2026-10-25T01:00:00Z".to_owned(), 3600),
            ]
        );
        // Where it is once not answered, nothing is guessed.
        let silent = |second| east(second).filter(|_| second < 2_000_000_000);
        assert_eq!(Zone::sampled("Europe/Paris", week, silent), None);
    }

    #[test]
    fn a_day_that_begins_at_one() {
        // As in Cairo on the day on which clocks are put forward at midnight.
        let zone = Zone::new(
            "Africa/Cairo",
            vec![
                (at("2025-10-30T21:00:00Z"), 7200),
                (at("2026-04-23T22:00:00Z"), 10_800),
            ],
        );
        let day = Day::from_iso("2026-04-24").unwrap();
        assert_eq!(zone.start_text(day), "2026-04-24T01:00:00+03:00");
        assert_eq!(zone.day(zone.start_of(day)), day);
    }

    #[test]
    fn a_zone_without_changes_is_utc() {
        let zone = Zone::new("Etc/UTC", vec![(Timestamp(0), 0)]);
        assert!(zone.is_utc() && zone == Zone::default());
        assert_eq!(zone.name(), "UTC");
        assert_eq!(zone.start_text(Day(0)), "1970-01-01T00:00:00Z");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_shown_then(
            hours in prop::collection::btree_map(0..2000_i64, -14..14_i32, 1..6),
            minute in 0..130_000_i64,
        ) {
            let hour = 3600 * TICKS_PER_SECOND;
            // Clocks change by an hour or two, and not twice in two days.
            let mut last = 3600;
            let changes = hours.iter().map(|(at, change)| {
                last += change.signum() * 3600;
                last = last.clamp(-12 * 3600, 14 * 3600);
                (Timestamp(at / 48 * 48 * hour), last)
            });
            let zone = Zone::new("x", changes.collect());
            let at = Timestamp(minute * 60 * TICKS_PER_SECOND);
            let shown = zone.shown(at);
            let again = zone.timestamp_of(shown);
            prop_assert!(again <= at);
            prop_assert_eq!(zone.shown(again), shown);
            prop_assert!(zone.start_of(zone.day(at)) <= at);
        }
    }
}
