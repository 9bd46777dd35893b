//! Days and moments, and the order of day and month in the dates of a file.
//!
//! A value such as `11/12/2026` can be read in two ways. Which one holds is a property of the whole
//! file, so a [`Reading`] keeps both until a value of the file proves one (`docs/formats.md`, Dates).
//!
//! The calendar is chrono's, and only this file asks it. Texts become days and moments in `dates.rs`.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A point in time, in steps of 100 nanoseconds since 1970-01-01T00:00:00 UTC (Exchange's own
/// resolution). Finer digits are dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Timestamp(pub i64);

/// A calendar day: days since 1970-01-01.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Day(pub i32);

/// Steps of a [`Timestamp`] in a second.
pub const TICKS_PER_SECOND: i64 = 10_000_000;
pub(super) const TICKS_PER_MINUTE: i64 = 60 * TICKS_PER_SECOND;
pub(super) const TICKS_PER_DAY: i64 = 86_400 * TICKS_PER_SECOND;
/// Days from 0001-01-01 (day 1 of the common era) to 1970-01-01.
const EPOCH_FROM_CE: i32 = 719_163;

impl Timestamp {
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

impl std::fmt::Display for Timestamp {
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
    /// The day of a date, if there is such a day.
    pub(super) fn of(year: i32, month: u32, day: u32) -> Option<Self> {
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        Some(Self(date.num_days_from_ce() - EPOCH_FROM_CE))
    }

    /// Its year, unless the day lies outside of what a calendar can show.
    pub(super) fn year(self) -> Option<i32> {
        Some(self.date()?.year())
    }

    /// The calendar date, unless it lies outside of what a calendar can show.
    fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_num_days_from_ce_opt(self.0.checked_add(EPOCH_FROM_CE)?)
    }

    /// The Sunday of its week, which begins on Monday.
    pub fn end_of_week(self) -> Self {
        // The first of January 1970 was a Thursday.
        let since_monday = self.0.saturating_add(3).rem_euclid(7);
        Self(self.0.saturating_add(6 - since_monday))
    }

    /// The last day of its month; the day itself where no calendar shows it.
    pub fn end_of_month(self) -> Self {
        let next = self.date().and_then(|date| match date.month() {
            12 => Self::of(date.year() + 1, 1, 1),
            month => Self::of(date.year(), month + 1, 1),
        });
        next.map_or(self, |next| Self(next.0 - 1))
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
        Self::of(year, number(month, 2)?, number(day, 2)?)
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
