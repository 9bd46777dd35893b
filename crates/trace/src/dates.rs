//! Dates as files write them: ISO 8601, JSON's `/Date(…)/`, and what spreadsheets make of them.
//!
//! A value such as `11/12/2026` can be read in two ways. Which one holds is a property of the whole
//! file, so a [`Reading`] keeps both until a value of the file proves one (`docs/formats.md`, Dates).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::date_text::Stamp;
use super::iso_stamp;

/// A point in time, in steps of 100 nanoseconds since 1970-01-01T00:00:00 UTC (Exchange's own
/// resolution). Finer digits are dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment(pub i64);

/// A calendar day: days since 1970-01-01.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Day(pub i32);

/// Steps of a [`Moment`] in a second.
pub const TICKS_PER_SECOND: i64 = 10_000_000;
pub(super) const TICKS_PER_MINUTE: i64 = 60 * TICKS_PER_SECOND;
pub(super) const TICKS_PER_DAY: i64 = 86_400 * TICKS_PER_SECOND;
/// Days from 0001-01-01 (day 1 of the common era) to 1970-01-01.
const EPOCH_FROM_CE: i32 = 719_163;

impl Moment {
    /// The clock of this machine. Only asked at the edges: what reads files is given it.
    pub fn now() -> Self {
        Self(chrono::Utc::now().timestamp_micros().saturating_mul(10))
    }

    /// The first moment of a day.
    pub fn start_of(day: Day) -> Self {
        Self(i64::from(day.0) * TICKS_PER_DAY)
    }

    /// Seconds since 1970 began, finer parts dropped.
    pub fn second(self) -> i64 {
        self.0.div_euclid(TICKS_PER_SECOND)
    }

    /// The day of this moment. The one place where a time becomes a day: UTC.
    pub fn day(self) -> Day {
        Day(i32::try_from(self.0.div_euclid(TICKS_PER_DAY)).unwrap_or(i32::MAX))
    }
}

impl std::fmt::Display for Moment {
    /// `YYYY-MM-DDThh:mm:ssZ`, in whole seconds.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let seconds = self.0.rem_euclid(TICKS_PER_DAY) / TICKS_PER_SECOND;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        write!(
            f,
            "{}T{hours:02}:{minutes:02}:{:02}Z",
            self.day(),
            seconds % 60
        )
    }
}

impl Day {
    /// The day of a calendar date.
    pub fn from_date(date: NaiveDate) -> Self {
        Self(date.num_days_from_ce() - EPOCH_FROM_CE)
    }

    /// The calendar date, unless it lies outside of what a calendar can show.
    pub fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_num_days_from_ce_opt(self.0.checked_add(EPOCH_FROM_CE)?)
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    pub fn from_iso(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let number = |digits: &str, length: usize| {
            let is_number = digits.len() == length && digits.bytes().all(|b| b.is_ascii_digit());
            is_number.then(|| digits.parse::<u32>().ok()).flatten()
        };
        let year = i32::try_from(number(year, 4)?).ok()?;
        let date = NaiveDate::from_ymd_opt(year, number(month, 2)?, number(day, 2)?)?;
        Some(Self::from_date(date))
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.date() {
            Some(date) => {
                let (year, month, day) = (date.year(), date.month(), date.day());
                write!(f, "{year:04}-{month:02}-{day:02}")
            }
            None => write!(f, "{} days from 1970-01-01", self.0),
        }
    }
}

impl Serialize for DayText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A [`Day`] that is written as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayText(pub Day);

/// Whether `11/12/2026` is in December or in November.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DateOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

/// A value that may depend on the file's date order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading<T> {
    /// The same in both orders.
    Certain(T),
    /// Only this order can read it.
    Proves(DateOrder, T),
    /// Both orders can read it, with different results.
    Either {
        /// Read as day, month, year.
        day_first: T,
        /// Read as month, day, year.
        month_first: T,
    },
}

impl<T: Copy> Reading<T> {
    pub(super) fn map<U>(self, f: impl Fn(T) -> U) -> Reading<U> {
        match self {
            Self::Certain(value) => Reading::Certain(f(value)),
            Self::Proves(order, value) => Reading::Proves(order, f(value)),
            Self::Either {
                day_first,
                month_first,
            } => Reading::Either {
                day_first: f(day_first),
                month_first: f(month_first),
            },
        }
    }

    /// What this value tells about the order of its file.
    pub fn evidence(&self) -> OrderEvidence {
        match self {
            Self::Certain(_) => OrderEvidence::default(),
            Self::Proves(DateOrder::DayFirst, _) => OrderEvidence {
                day_first: true,
                ..OrderEvidence::default()
            },
            Self::Proves(DateOrder::MonthFirst, _) => OrderEvidence {
                month_first: true,
                ..OrderEvidence::default()
            },
            Self::Either { .. } => OrderEvidence {
                open: true,
                ..OrderEvidence::default()
            },
        }
    }

    /// The value if the file is in `order`.
    pub fn under(&self, order: DateOrder) -> T {
        match (*self, order) {
            (Self::Certain(value) | Self::Proves(_, value), _) => value,
            (Self::Either { day_first, .. }, DateOrder::DayFirst) => day_first,
            (Self::Either { month_first, .. }, DateOrder::MonthFirst) => month_first,
        }
    }
}

/// What the dates of a file, or of a part of it, tell about their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderEvidence {
    /// A date that only day-first can read occurred.
    pub day_first: bool,
    /// A date that only month-first can read occurred.
    pub month_first: bool,
    /// A date that both can read occurred.
    pub open: bool,
    /// The same two in dates beside the one that says when a record was made.
    pub day_first_beside: bool,
    /// See `day_first_beside`.
    pub month_first_beside: bool,
}

/// What follows from the evidence of a whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderVerdict {
    /// The order is known, or makes no difference.
    Decided(DateOrder),
    /// Nothing decides: the person must be asked.
    Open,
    /// Both are proven: nobody can tell.
    ProvesBoth,
}

impl OrderEvidence {
    /// Adds what another part of the file tells.
    pub fn merge(&mut self, other: Self) {
        self.day_first |= other.day_first;
        self.month_first |= other.month_first;
        self.open |= other.open;
        self.day_first_beside |= other.day_first_beside;
        self.month_first_beside |= other.month_first_beside;
    }

    /// What the same value tells where it stands beside the date of the record. What is open there
    /// leaves nothing open.
    pub fn beside(self) -> Self {
        Self {
            day_first_beside: self.day_first,
            month_first_beside: self.month_first,
            ..Self::default()
        }
    }

    /// Judges a whole file. Where no date of a record depends on the order, those beside it decide
    /// nothing.
    pub fn verdict(self) -> OrderVerdict {
        let depends = self.open || self.day_first || self.month_first;
        let day_first = self.day_first || depends && self.day_first_beside;
        let month_first = self.month_first || depends && self.month_first_beside;
        match (day_first, month_first, self.open) {
            (true, true, _) => OrderVerdict::ProvesBoth,
            (false, false, true) => OrderVerdict::Open,
            (_, true, _) => OrderVerdict::Decided(DateOrder::MonthFirst),
            _ => OrderVerdict::Decided(DateOrder::DayFirst),
        }
    }
}

/// Reads a date with or without a time; without an offset it is UTC.
pub fn moment(text: &str) -> Option<Reading<Moment>> {
    match iso_stamp::moment(text) {
        Some(at) => Some(Reading::Certain(at)),
        None => any_moment(text),
    }
}

/// The same for dates of every kind, whose letters are looked at several times.
pub(super) fn any_moment(text: &str) -> Option<Reading<Moment>> {
    let stamp = Stamp::parse(text)?;
    Some(stamp.date.map(|date| stamp.on(date)))
}

/// Whether a date says how far from UTC its clock is.
pub fn has_offset(text: &str) -> bool {
    Stamp::parse(text).is_some_and(|stamp| stamp.has_offset())
}

/// What a date tells about the order of its file where it stands beside the date of a record.
pub fn evidence_beside(cell: &str) -> OrderEvidence {
    any_moment(cell).map_or_else(OrderEvidence::default, |at| at.evidence().beside())
}

/// Reads the day as written: an offset changes nothing.
pub fn day(text: &str) -> Option<Reading<Day>> {
    Some(Stamp::parse(text)?.date.map(Day::from_date))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(reading: Reading<Moment>, order: DateOrder) -> String {
        let Moment(ticks) = reading.under(order);
        let seconds = ticks.div_euclid(TICKS_PER_SECOND);
        let time = chrono::DateTime::from_timestamp(seconds, 0).unwrap();
        format!(
            "{}.{:07}",
            time.format("%Y-%m-%dT%H:%M:%S"),
            ticks.rem_euclid(TICKS_PER_SECOND)
        )
    }

    fn certain(text: &str) -> String {
        match moment(text) {
            Some(reading @ Reading::Certain(_)) => iso(reading, DateOrder::DayFirst),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn iso_dates_in_every_spelling() {
        for (text, expected) in [
            (
                "2021-11-23T19:49:37.6050000Z",
                "2021-11-23T19:49:37.6050000",
            ),
            ("2021-11-23 19:49:37", "2021-11-23T19:49:37.0000000"),
            ("2021-11-23", "2021-11-23T00:00:00.0000000"),
            ("2021-11-23T19:49", "2021-11-23T19:49:00.0000000"),
            ("2022-09-05T18:10:13.4907658", "2022-09-05T18:10:13.4907658"),
            (
                "2022-09-05T18:10:13.49076589999",
                "2022-09-05T18:10:13.4907658",
            ),
            ("2022-09-05T01:10:13+02:00", "2022-09-04T23:10:13.0000000"),
            ("2022-09-05T23:10:13-0130", "2022-09-06T00:40:13.0000000"),
            ("2022-09-05T23:10:13 +00", "2022-09-05T23:10:13.0000000"),
            ("/Date(1658751973240)/", "2022-07-25T12:26:13.2400000"),
            ("/Date(1658751973240+0200)/", "2022-07-25T12:26:13.2400000"),
            ("/Date(-1)/", "1969-12-31T23:59:59.9990000"),
        ] {
            assert_eq!(certain(text), expected, "{text}");
        }
    }

    #[test]
    fn spreadsheet_dates_that_have_one_reading() {
        for (text, expected) in [
            ("2026/11/16", "2026-11-16T00:00:00.0000000"),
            ("16.11.2026", "2026-11-16T00:00:00.0000000"),
            ("11.12.2026 18:10", "2026-12-11T18:10:00.0000000"),
            ("Nov 16, 2026", "2026-11-16T00:00:00.0000000"),
            ("Nov 16, 2026 6:10 PM", "2026-11-16T18:10:00.0000000"),
            ("16 Nov 2026", "2026-11-16T00:00:00.0000000"),
            ("16 November 2026 06:10:13", "2026-11-16T06:10:13.0000000"),
            ("Monday, November 16, 2026", "2026-11-16T00:00:00.0000000"),
            (
                "Mon, 16 Nov 2026 06:10:13 +0100",
                "2026-11-16T05:10:13.0000000",
            ),
            ("11/11/2026 12:00:00 AM", "2026-11-11T00:00:00.0000000"),
            ("05-05-2026 12:30 PM", "2026-05-05T12:30:00.0000000"),
        ] {
            assert_eq!(certain(text), expected, "{text}");
        }
    }

    #[test]
    fn slash_dates_prove_an_order_or_leave_it_open() {
        let us = moment("11/16/2026 6:10:13\u{202f}PM").unwrap();
        assert!(matches!(us, Reading::Proves(DateOrder::MonthFirst, _)));
        assert_eq!(iso(us, DateOrder::DayFirst), "2026-11-16T18:10:13.0000000");
        assert!(matches!(
            moment("16/11/2026"),
            Some(Reading::Proves(DateOrder::DayFirst, _))
        ));
        assert!(matches!(
            moment("16-11-2026"),
            Some(Reading::Proves(DateOrder::DayFirst, _))
        ));
        let open = moment("11/12/2026 01:00").unwrap();
        assert_eq!(
            iso(open, DateOrder::DayFirst),
            "2026-12-11T01:00:00.0000000"
        );
        assert_eq!(
            iso(open, DateOrder::MonthFirst),
            "2026-11-12T01:00:00.0000000"
        );
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "x",
            "2026-13-01",
            "2026-02-30",
            "13/13/2026",
            "1/2/19",
            "2026-11-16T25:00:00",
            "2026-11-16T10",
            "11/16/2026 13:00 PM",
            "16 Foo 2026",
            "2026-11-16T10:00:00Zjunk",
            "/Date(x)/",
            "/Date(99999999999999999999)/",
            "20261116",
            "0000-01-01",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn the_day_as_written_ignores_the_offset() {
        let written = day("2026-11-16T23:30:00-05:00")
            .unwrap()
            .under(DateOrder::DayFirst);
        assert_eq!(written.to_string(), "2026-11-16");
        let utc = moment("2026-11-16T23:30:00-05:00")
            .unwrap()
            .under(DateOrder::DayFirst);
        assert_eq!(utc.day().to_string(), "2026-11-17");
    }

    #[test]
    fn a_file_is_judged_by_all_its_dates() {
        let mut evidence = OrderEvidence::default();
        assert_eq!(
            evidence.verdict(),
            OrderVerdict::Decided(DateOrder::DayFirst)
        );
        evidence.merge(day("01/11/2026").unwrap().evidence());
        assert_eq!(evidence.verdict(), OrderVerdict::Open);
        evidence.merge(day("13/11/2026").unwrap().evidence());
        assert_eq!(
            evidence.verdict(),
            OrderVerdict::Decided(DateOrder::DayFirst)
        );
        evidence.merge(day("11/13/2026").unwrap().evidence());
        assert_eq!(evidence.verdict(), OrderVerdict::ProvesBoth);
    }
}
