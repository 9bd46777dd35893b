//! Dates as files write them: ISO 8601, JSON's `/Date(…)/`, and what spreadsheets make of them.
//!
//! A value such as `11/12/2026` can be read in two ways. Which one holds is a property of the whole
//! file, so a [`Reading`] keeps both until a value of the file proves one (`docs/formats.md`, Dates).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

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

pub(super) const TICKS_PER_SECOND: i64 = 10_000_000;
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
    fn map<U>(self, f: impl Fn(T) -> U) -> Reading<U> {
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
    }

    /// Judges a whole file.
    pub fn verdict(self) -> OrderVerdict {
        match (self.day_first, self.month_first, self.open) {
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

/// Reads the day as written: an offset changes nothing.
pub fn day(text: &str) -> Option<Reading<Day>> {
    Some(Stamp::parse(text)?.date.map(Day::from_date))
}

struct Stamp {
    date: Reading<NaiveDate>,
    /// Ticks since midnight.
    time: i64,
    /// Minutes east of UTC.
    offset: i64,
}

impl Stamp {
    fn on(&self, date: NaiveDate) -> Moment {
        let days = i64::from(Day::from_date(date).0);
        Moment(days * TICKS_PER_DAY + self.time - self.offset * TICKS_PER_MINUTE)
    }

    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(inner) = text.strip_prefix("/Date(") {
            return Self::from_json_milliseconds(inner.strip_suffix(")/")?);
        }
        let mut rest = Cursor(text);
        let date = rest.date()?;
        rest.skip_date_end();
        if rest.0.is_empty() {
            return Some(Self {
                date,
                time: 0,
                offset: 0,
            });
        }
        let time = rest.time()?;
        let offset = rest.offset()?;
        rest.0.is_empty().then_some(Self { date, time, offset })
    }

    /// `1658751973240`, or with an offset that only says where it was written: `…+0200`.
    fn from_json_milliseconds(text: &str) -> Option<Self> {
        let digits = text
            .get(1..)
            .and_then(|tail| tail.find(['+', '-']))
            .map_or(text, |at| {
                // `at` counts from the second character, so that a leading sign belongs to the number.
                text.get(..at + 1).unwrap_or(text)
            });
        let milliseconds: i64 = digits.parse().ok()?;
        let ticks = milliseconds.checked_mul(TICKS_PER_SECOND / 1000)?;
        let date = Moment(ticks).day().date()?;
        Some(Self {
            date: Reading::Certain(date),
            time: ticks.rem_euclid(TICKS_PER_DAY),
            offset: 0,
        })
    }
}

/// What is left to read of a date.
struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let end = self.0.find(|c| !accept(c)).unwrap_or(self.0.len());
        let (taken, rest) = self.0.split_at(end);
        self.0 = rest;
        taken
    }

    fn eat(&mut self, wanted: char) -> bool {
        match self.0.strip_prefix(wanted) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn number(&mut self, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
        let text = self.take_while(|c| c.is_ascii_digit());
        if digits.contains(&text.len()) {
            text.parse().ok()
        } else {
            None
        }
    }

    fn blanks(&mut self) {
        self.take_while(char::is_whitespace);
    }

    fn date(&mut self) -> Option<Reading<NaiveDate>> {
        if self.0.starts_with(|c: char| c.is_alphabetic()) {
            let word = self.word();
            if let Some(month) = month_of(word) {
                return self.date_behind_month(month);
            }
            // One weekday at most: a date with more of them is none.
            is_weekday(word).then_some(())?;
            if self.0.starts_with(|c: char| c.is_alphabetic()) {
                let month = month_of(self.word())?;
                return self.date_behind_month(month);
            }
        }
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let first = self.number(1..=4)?;
        let separator = self.0.chars().next()?;
        match (digits, separator) {
            (4, '-' | '/' | '.') => {
                self.eat(separator);
                let month = self.number(1..=2)?;
                self.eat(separator).then_some(())?;
                let day = self.number(1..=2)?;
                ymd(first, month, day).map(Reading::Certain)
            }
            (1 | 2, '.') => {
                let (month, year) = self.two_more('.')?;
                ymd(year, month, first).map(Reading::Certain)
            }
            (1 | 2, '/' | '-')
                if self
                    .0
                    .get(1..)
                    .is_some_and(|s| s.starts_with(|c: char| c.is_ascii_digit())) =>
            {
                let (second, year) = self.two_more(separator)?;
                either_order(first, second, year)
            }
            (1 | 2, ' ' | '-') => {
                self.eat(separator);
                let month = month_of(self.take_while(char::is_alphabetic))?;
                self.take_while(|c| c == ' ' || c == '-' || c == ',' || c == '.');
                let year = self.number(4..=4)?;
                ymd(year, month, first).map(Reading::Certain)
            }
            _ => None,
        }
    }

    fn two_more(&mut self, separator: char) -> Option<(u32, u32)> {
        self.eat(separator).then_some(())?;
        let second = self.number(1..=2)?;
        self.eat(separator).then_some(())?;
        Some((second, self.number(4..=4)?))
    }

    fn word(&mut self) -> &'a str {
        let word = self.take_while(char::is_alphabetic);
        self.take_while(|c| c == ' ' || c == ',' || c == '.');
        word
    }

    /// `Nov 16, 2026`, of which the month was read.
    fn date_behind_month(&mut self, month: u32) -> Option<Reading<NaiveDate>> {
        let day = self.number(1..=2)?;
        self.take_while(|c| c == ' ' || c == ',');
        let year = self.number(4..=4)?;
        ymd(year, month, day).map(Reading::Certain)
    }

    fn skip_date_end(&mut self) {
        if !self.eat('T') && !self.eat('t') {
            self.eat(',');
            self.blanks();
        }
    }

    /// Ticks since midnight.
    fn time(&mut self) -> Option<i64> {
        let mut hour = self.number(1..=2)?;
        self.eat(':').then_some(())?;
        let minute = self.number(2..=2)?;
        let mut second = 0;
        let mut fraction = 0;
        if self.eat(':') {
            second = self.number(2..=2)?;
            if self.0.starts_with(['.', ',']) {
                self.0 = self.0.get(1..)?;
                fraction = ticks_of_fraction(self.take_while(|c| c.is_ascii_digit()))?;
            }
        }
        self.blanks();
        let half = self.0.get(..2).unwrap_or_default();
        let afternoon = half.eq_ignore_ascii_case("PM");
        if afternoon || half.eq_ignore_ascii_case("AM") {
            self.0 = self.0.get(2..)?;
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + if afternoon { 12 } else { 0 };
        }
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let seconds = i64::from(hour * 3600 + minute * 60 + second);
        Some(seconds * TICKS_PER_SECOND + fraction)
    }

    /// Minutes east of UTC; none is UTC.
    fn offset(&mut self) -> Option<i64> {
        self.blanks();
        if self.eat('Z') || self.eat('z') || self.0.is_empty() {
            return Some(0);
        }
        for name in ["UTC", "GMT"] {
            if self
                .0
                .get(..3)
                .is_some_and(|word| word.eq_ignore_ascii_case(name))
            {
                self.0 = self.0.get(3..)?;
                if self.0.is_empty() {
                    return Some(0);
                }
            }
        }
        let sign = if self.eat('+') {
            1
        } else if self.eat('-') || self.eat('\u{2212}') {
            -1
        } else {
            return None;
        };
        let digits = self.take_while(|c| c.is_ascii_digit());
        let (hours, minutes) = match digits.len() {
            1 | 2 if self.eat(':') => (digits.parse::<i64>().ok()?, i64::from(self.number(2..=2)?)),
            1 | 2 => (digits.parse().ok()?, 0),
            4 => (
                digits.get(..2)?.parse().ok()?,
                digits.get(2..)?.parse().ok()?,
            ),
            _ => return None,
        };
        (hours <= 14 && minutes <= 59).then_some(sign * (hours * 60 + minutes))
    }
}

fn ymd(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok().filter(|year| *year >= 1)?;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn either_order(first: u32, second: u32, year: u32) -> Option<Reading<NaiveDate>> {
    let day_first = ymd(year, second, first);
    let month_first = ymd(year, first, second);
    match (day_first, month_first) {
        (Some(a), Some(b)) if a == b => Some(Reading::Certain(a)),
        (Some(a), Some(b)) => Some(Reading::Either {
            day_first: a,
            month_first: b,
        }),
        (Some(a), None) => Some(Reading::Proves(DateOrder::DayFirst, a)),
        (None, Some(b)) => Some(Reading::Proves(DateOrder::MonthFirst, b)),
        (None, None) => None,
    }
}

/// Ticks of the digits behind the decimal mark; at least one digit.
fn ticks_of_fraction(digits: &str) -> Option<i64> {
    if digits.is_empty() {
        return None;
    }
    let mut ticks = 0;
    for place in 0..7 {
        let digit = digits
            .as_bytes()
            .get(place)
            .map_or(0, |byte| i64::from(byte - b'0'));
        ticks = ticks * 10 + digit;
    }
    Some(ticks)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

fn month_of(word: &str) -> Option<u32> {
    let word = word.to_ascii_lowercase();
    let position = MONTHS
        .iter()
        .position(|name| *name == word || name.get(..3) == Some(&*word));
    // "Sept" is the one abbreviation of four letters that dates are written with.
    let position = position.or((word == "sept").then_some(8));
    position.and_then(|index| u32::try_from(index + 1).ok())
}

fn is_weekday(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.len() >= 3 && WEEKDAYS.iter().any(|name| name.starts_with(&word))
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
            "1/2/26",
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
