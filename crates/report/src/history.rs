//! A line of many months: how mail was protected week by week, or month by month, and which of them no file
//! tells of.

use chrono::{Datelike, Months};
use trace::{Day, Direction};

use crate::model::{DayRow, Report, TlsCounts};
use crate::range::DayRange;

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// From Monday to Sunday.
    Week,
    /// A month of the calendar.
    Month,
}

/// A week or a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its days, as far as they are in the coverage.
    pub days: DayRange,
    /// On how many of them there was mail. Without any it is a gap: no mail, or no file.
    pub with_mail: u32,
    /// What was sent.
    pub outbound: TlsCounts,
    /// What was received.
    pub inbound: TlsCounts,
}

/// The periods of a coverage, without a hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// How long each is.
    pub step: Step,
    /// From the first to the last.
    pub periods: Vec<Period>,
}

/// Days of coverage from which on there is a history: five weeks show where it goes.
const LEAST_DAYS: u32 = 35;
/// Days up to which it is told by week: half a year.
const MOST_DAYS_BY_WEEK: u32 = 183;

impl History {
    /// The history of all days that a report covers; none where they are few.
    pub fn of(report: &Report) -> Option<Self> {
        let coverage = report.coverage;
        if !report.told.coverage || coverage.days() < LEAST_DAYS {
            return None;
        }
        let step = match coverage.days() <= MOST_DAYS_BY_WEEK {
            true => Step::Week,
            false => Step::Month,
        };
        let mut periods = Vec::new();
        let mut from = coverage.from;
        while from <= coverage.to {
            let to = step.last_day(from).min(coverage.to);
            periods.push(Period::of(&report.days, DayRange { from, to }));
            from = Day(to.0 + 1);
        }
        Some(Self { step, periods })
    }

    /// The periods without mail.
    pub fn gaps(&self) -> impl Iterator<Item = &Period> {
        self.periods.iter().filter(|period| period.is_gap())
    }
}

impl Period {
    /// `rows` are by date.
    fn of(rows: &[DayRow], days: DayRange) -> Self {
        let first = rows.partition_point(|row| row.date < days.from);
        let rows = rows.iter().skip(first);
        let mut period = Self {
            days,
            with_mail: 0,
            outbound: TlsCounts::default(),
            inbound: TlsCounts::default(),
        };
        let mut last = None;
        for row in rows.take_while(|row| row.date <= days.to) {
            if row.totals.tls.total() == 0 {
                continue;
            }
            if last != Some(row.date) {
                last = Some(row.date);
                period.with_mail += 1;
            }
            match row.direction {
                Direction::Outbound => period.outbound.add(&row.totals.tls),
                Direction::Inbound => period.inbound.add(&row.totals.tls),
            }
        }
        period
    }

    /// What was counted in a direction.
    pub fn tls(&self, direction: Direction) -> &TlsCounts {
        match direction {
            Direction::Outbound => &self.outbound,
            Direction::Inbound => &self.inbound,
        }
    }

    /// Whether no file tells of any mail in it.
    pub fn is_gap(&self) -> bool {
        self.with_mail == 0
    }
}

impl Step {
    /// The last day of the period of a day; of a day that no calendar has, that day.
    fn last_day(self, day: Day) -> Day {
        match self {
            // The first of January 1970 was a Thursday.
            Self::Week => Day(day
                .0
                .saturating_add(6 - (day.0.saturating_add(3)).rem_euclid(7))),
            Self::Month => {
                let first = day.date().and_then(|date| date.with_day(1));
                let next = first.and_then(|first| first.checked_add_months(Months::new(1)));
                next.map_or(day, |next| Day(Day::from_date(next).0 - 1))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    #[test]
    fn weeks_end_on_sunday_and_months_with_their_last_day() {
        for (from, week, month) in [
            ("2026-11-16", "2026-11-22", "2026-11-30"),
            ("2026-11-22", "2026-11-22", "2026-11-30"),
            ("2026-12-31", "2027-01-03", "2026-12-31"),
            ("2028-02-01", "2028-02-06", "2028-02-29"),
        ] {
            assert_eq!(Step::Week.last_day(day(from)), day(week), "{from}");
            assert_eq!(Step::Month.last_day(day(from)), day(month), "{from}");
        }
    }
}
