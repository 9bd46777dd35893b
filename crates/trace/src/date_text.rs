//! Dates in the spellings of cultures and spreadsheets. Source: `docs/formats.md`, Dates.
//!
//! Stamps of logs do not come here; see [`iso_stamp`](super::iso_stamp).

use std::borrow::Cow;

use super::calendar::{
    DateOrder, Day, Reading, TICKS_PER_DAY, TICKS_PER_MINUTE, TICKS_PER_SECOND, Timestamp,
};

/// A date as it is written.
pub(super) struct Stamp {
    /// Its day, as written.
    pub(super) date: Reading<Day>,
    /// Ticks since midnight.
    time: i64,
    /// Minutes east of UTC.
    offset: i64,
    /// Whether the offset was written.
    has_offset: bool,
}

/// Longer ones are none, whatever they are.
pub(super) const MAX_DATE: usize = 128;

/// Reads a date of every kind, whose letters are looked at several times.
pub(super) fn any_timestamp(text: &str) -> Option<Reading<Timestamp>> {
    let stamp = Stamp::parse(text)?;
    Some(stamp.date.map(|day| stamp.on(day)))
}

impl Stamp {
    /// The moment if its day is `day`.
    fn on(&self, day: Day) -> Timestamp {
        let days = i64::from(day.0);
        Timestamp(days * TICKS_PER_DAY + self.time - self.offset * TICKS_PER_MINUTE)
    }

    /// Whether an offset from UTC was written.
    pub(super) fn has_offset(&self) -> bool {
        self.has_offset
    }

    /// Reads all of a text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > MAX_DATE {
            return None;
        }
        if let Some(inner) = text.strip_prefix("/Date(") {
            return Self::from_json_milliseconds(inner.strip_suffix(")/")?);
        }
        if let Some(serial) = Self::from_serial_number(text) {
            return Some(serial);
        }
        let text = without_marks(text);
        let mut rest = Cursor(&text);
        let mut half = rest.half();
        rest.blanks();
        let date = rest.date()?;
        rest.skip_date_end();
        let (mut time, mut offset) = (0, None);
        if !rest.0.is_empty() {
            half = half.or_else(|| rest.half());
            rest.blanks();
            time = rest.time(half)?;
            offset = rest.offset()?;
        } else if half.is_some() {
            return None;
        }
        rest.0.is_empty().then_some(Self {
            date,
            time,
            offset: offset.unwrap_or(0),
            has_offset: offset.is_some(),
        })
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
        Self::certain(milliseconds.checked_mul(TICKS_PER_SECOND / 1000)?, true)
    }

    /// `46342.7571`: days since 1899-12-30, as spreadsheets keep dates, to the nearest second.
    fn from_serial_number(text: &str) -> Option<Self> {
        const DAYS: std::ops::RangeInclusive<i64> = 36_526..=73_050;
        /// More decimals than a spreadsheet has.
        const MAX_DECIMALS: usize = 18;
        /// 1899-12-30.
        const FIRST: i64 = -25_569;
        let (whole, decimals) = match text.find(['.', ',']) {
            Some(at) => (text.get(..at)?, text.get(at + 1..)?),
            None => (text, "0"),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() != 5 || !all_digits(whole) || decimals.is_empty() || !all_digits(decimals) {
            return None;
        }
        let days: i64 = whole.parse().ok().filter(|days| DAYS.contains(days))?;
        let decimals = decimals.get(..MAX_DECIMALS).unwrap_or(decimals);
        let one = 10_i128.pow(u32::try_from(decimals.len()).ok()?);
        let part: i128 = decimals.parse().ok()?;
        let seconds = i64::try_from((part * 86_400 * 2 + one) / (2 * one)).ok()?;
        Self::certain(
            (FIRST + days) * TICKS_PER_DAY + seconds * TICKS_PER_SECOND,
            false,
        )
    }

    fn certain(ticks: i64, has_offset: bool) -> Option<Self> {
        let day = Timestamp(ticks).day();
        // Only what the calendar can show is a date.
        day.year()?;
        Some(Self {
            date: Reading::Certain(day),
            time: ticks.rem_euclid(TICKS_PER_DAY),
            offset: 0,
            has_offset,
        })
    }
}

/// Marks for the direction of writing, which browsers put between the parts of a date.
fn without_marks(text: &str) -> Cow<'_, str> {
    let is_mark = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.is_ascii() || !text.contains(is_mark) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(is_mark, ""))
}

/// What is left to read of a date.
struct Cursor<'a>(&'a str);

/// Half of a day.
#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Afternoon,
}

/// How halves of the day are called, in small letters. Dots and blanks between the letters of the
/// first ones do not matter.
const HALVES: [(&str, Half); 12] = [
    ("am", Half::Morning),
    ("pm", Half::Afternoon),
    ("πμ", Half::Morning),
    ("μμ", Half::Afternoon),
    ("오전", Half::Morning),
    ("오후", Half::Afternoon),
    ("上午", Half::Morning),
    ("下午", Half::Afternoon),
    ("午前", Half::Morning),
    ("午後", Half::Afternoon),
    ("sa", Half::Morning),
    ("ch", Half::Afternoon),
];

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

    /// Eats a word in any case, which no letter follows.
    fn eat_word(&mut self, wanted: &str) -> bool {
        let start = self.0.get(..wanted.len());
        let behind = self.0.get(wanted.len()..).unwrap_or_default();
        let fits = start.is_some_and(|start| start.eq_ignore_ascii_case(wanted))
            && !behind.starts_with(char::is_alphabetic);
        if fits {
            self.0 = behind;
        }
        fits
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

    fn date(&mut self) -> Option<Reading<Day>> {
        if self.0.starts_with(char::is_alphabetic) {
            let word = self.word();
            if let Some(month) = month_of(word) {
                return self.date_behind_month(month);
            }
            // One weekday at most: a date with more of them is none.
            is_weekday(word).then_some(())?;
            if self.0.starts_with(char::is_alphabetic) {
                let month = month_of(self.word())?;
                return self.date_behind_month(month);
            }
        }
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let first = self.number(1..=4)?;
        let separator = self.0.chars().next()?;
        match (digits, separator) {
            (4, '-' | '/' | '.') => {
                self.mark(separator)?;
                let month = self.number(1..=2)?;
                self.mark(separator)?;
                let day = self.number(1..=2)?;
                ymd(gregorian(first), month, day).map(Reading::Certain)
            }
            (1 | 2, '.' | '/' | '-') => {
                self.mark(separator)?;
                if self.0.starts_with(char::is_alphabetic) {
                    return self.date_behind_day(first);
                }
                let second = self.number(1..=2)?;
                self.mark(separator)?;
                let year = self.year()?;
                if separator == '.' {
                    ymd(year, second, first).map(Reading::Certain)
                } else {
                    either_order(first, second, year)
                }
            }
            (1 | 2, blank) if blank.is_whitespace() => {
                self.blanks();
                self.date_behind_day(first)
            }
            _ => None,
        }
    }

    /// The mark between day, month and year, and a blank that may stand behind it.
    fn mark(&mut self, separator: char) -> Option<()> {
        self.eat(separator).then_some(())?;
        self.blanks();
        Some(())
    }

    /// A year at the end of a date.
    fn year(&mut self) -> Option<u32> {
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let year = self.number(2..=4)?;
        match (digits, year) {
            (4, _) => Some(gregorian(year)),
            (2, 20..=69) => Some(2000 + year),
            _ => None,
        }
    }

    fn word(&mut self) -> &'a str {
        let word = self.take_while(char::is_alphabetic);
        self.take_while(|c| c.is_whitespace() || c == ',' || c == '.');
        word
    }

    /// `Nov 16, 2026`, of which the month was read.
    fn date_behind_month(&mut self, month: u32) -> Option<Reading<Day>> {
        let day = self.number(1..=2)?;
        self.take_while(|c| c.is_whitespace() || c == ',');
        let year = self.year()?;
        ymd(year, month, day).map(Reading::Certain)
    }

    /// `16 Nov 2026`, `16-Nov-2026`, of which the day was read.
    fn date_behind_day(&mut self, day: u32) -> Option<Reading<Day>> {
        let month = month_of(self.take_while(char::is_alphabetic))?;
        self.take_while(|c| c.is_whitespace() || matches!(c, '-' | ',' | '.' | '/'));
        let year = self.year()?;
        ymd(year, month, day).map(Reading::Certain)
    }

    /// What may stand between a date and a clock: a dot, ` г.` ("year"), `T`, a comma, blanks.
    fn skip_date_end(&mut self) {
        if self.eat('T') || self.eat('t') {
            return;
        }
        self.eat('.');
        let behind = self.0.trim_start();
        if let Some(behind) = behind.strip_prefix(['г', 'Г', 'р', 'Р'])
            && !behind.starts_with(char::is_alphabetic)
        {
            self.0 = behind;
            self.eat('.');
        }
        self.eat(',');
        self.blanks();
    }

    /// Half of the day, if it is written here.
    fn half(&mut self) -> Option<Half> {
        HALVES.into_iter().find_map(|(name, half)| {
            let rest = behind_letters(self.0, name)?;
            self.0 = rest;
            Some(half)
        })
    }

    /// Ticks since midnight. `half` is what stood before the clock.
    fn time(&mut self, mut half: Option<Half>) -> Option<i64> {
        let mut hour = self.number(1..=2)?;
        let (minute, mut second, mut fraction);
        (second, fraction) = (0, 0);
        if self.0.starts_with([':', '.']) {
            let mark = self.0.chars().next()?;
            self.eat(mark);
            minute = self.number(2..=2)?;
            if self.eat(mark) {
                second = self.number(2..=2)?;
                if self.0.starts_with(['.', ','])
                    && self
                        .0
                        .get(1..)
                        .is_some_and(|s| s.starts_with(|c: char| c.is_ascii_digit()))
                {
                    self.0 = self.0.get(1..)?;
                    fraction = ticks_of_fraction(self.take_while(|c| c.is_ascii_digit()))?;
                }
            }
        } else {
            (minute, second) = self.clock_in_words()?;
        }
        self.blanks();
        half = half.or_else(|| self.half());
        if let Some(half) = half {
            // Some write midnight and noon as 0, others as 12.
            if hour > 12 {
                return None;
            }
            hour = hour % 12 + if half == Half::Afternoon { 12 } else { 0 };
        }
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        // A leap second is of the minute that it ends, and of its day.
        let seconds = i64::from(hour * 3600 + minute * 60 + second.min(59));
        Some(seconds * TICKS_PER_SECOND + fraction)
    }

    /// ` h 10 min 13 s` behind an hour: minutes and seconds.
    fn clock_in_words(&mut self) -> Option<(u32, u32)> {
        self.blanks();
        (self.eat('h') || self.eat('H')).then_some(())?;
        self.blanks();
        let starts_with_digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        if !starts_with_digit(self.0) {
            return Some((0, 0));
        }
        let minute = self.number(1..=2)?;
        let minute_end = self.0;
        self.blanks();
        if !(self.eat_word("min") || self.eat_word("m")) {
            self.0 = minute_end;
            return Some((minute, 0));
        }
        self.eat('.');
        self.blanks();
        if !starts_with_digit(self.0) {
            return Some((minute, 0));
        }
        let second = self.number(1..=2)?;
        self.blanks();
        let _ = self.eat_word("s") && self.eat('.');
        Some((minute, second))
    }

    /// Minutes east of UTC, where an offset is written; it is an error where something else is.
    fn offset(&mut self) -> Option<Option<i64>> {
        self.blanks();
        if self.0.is_empty() {
            return Some(None);
        }
        if self.eat('Z') || self.eat('z') {
            return Some(Some(0));
        }
        for name in ["UTC", "GMT"] {
            if self
                .0
                .get(..3)
                .is_some_and(|word| word.eq_ignore_ascii_case(name))
            {
                self.0 = self.0.get(3..)?;
                if self.0.is_empty() {
                    return Some(Some(0));
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
        (hours <= 14 && minutes <= 59).then_some(Some(sign * (hours * 60 + minutes)))
    }
}

/// What follows some letters, in any case, with dots and blanks between those of an alphabet.
fn behind_letters<'a>(text: &'a str, letters: &str) -> Option<&'a str> {
    let same = |found: char, wanted: char| match found {
        // The sign for a millionth looks like the letter and is another.
        '\u{b5}' => wanted == 'μ',
        found => found == wanted || found.to_lowercase().eq([wanted]),
    };
    let spelt = letters.starts_with(['a', 'p', 'π', 'μ']);
    let mut rest = text;
    for (index, letter) in letters.chars().enumerate() {
        if index > 0 && spelt {
            rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
        }
        let mut chars = rest.chars();
        if !chars.next().is_some_and(|found| same(found, letter)) {
            return None;
        }
        rest = chars.as_str();
    }
    let is_word = letters.is_ascii() || spelt;
    if is_word && rest.starts_with(char::is_alphabetic) {
        return None;
    }
    Some(rest.strip_prefix('.').filter(|_| spelt).unwrap_or(rest))
}

/// The Buddhist era is 543 years ahead.
pub(super) fn gregorian(year: u32) -> u32 {
    match year {
        2500..=2699 => year - 543,
        _ => year,
    }
}

/// The day of a date from the year 1 on, if there is such a day.
pub(super) fn ymd(year: u32, month: u32, day: u32) -> Option<Day> {
    let year = i32::try_from(year).ok().filter(|year| *year >= 1)?;
    Day::of(year, month, day)
}

fn either_order(first: u32, second: u32, year: u32) -> Option<Reading<Day>> {
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
    use super::super::calendar::{DateOrder, Reading};
    use super::super::dates::timestamp;

    fn certain(text: &str) -> String {
        match timestamp(text) {
            Some(reading @ (Reading::Certain(_) | Reading::Proves(..))) => {
                reading.under(DateOrder::DayFirst).to_string()
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn dates_of_cultures() {
        for text in [
            "2026. 11. 16. 18:10:13",
            "2026.11.16. 18:10:13",
            "16. 11. 2026 18:10:13",
            "16. 11. 2026. 18:10:13",
            "16.11.2026. 18:10:13",
            "16.11.2026 г. 18:10:13",
            "16.11.2026\u{a0}г., 18:10:13",
            "16.11.2026г. 18.10.13",
            "16.11.2026 18.10.13",
            "16/11/2026 18.10.13",
            "16/ 11/ 2026 18:10:13",
            "16-11-2026 18:10:13",
            "16.11.26 18:10:13",
            "11/16/26 18:10:13",
            "16-Nov-26 18:10:13",
            "16. Nov 2026 18:10:13",
            "2026-11-16 오후 6:10:13",
            "오후 2026-11-16 6:10:13",
            "2026-11-16 6:10:13 오후",
            "2026/11/16 下午 06:10:13",
            "2026/11/16 下午06:10:13",
            "2026/11/16 午後 6:10:13",
            "16/11/2026 6:10:13 μμ",
            "16/11/2026 6:10:13 ΜΜ",
            "16/11/2026 6:10:13 μ.μ.",
            "16/11/2026 6:10:13 \u{b5}\u{b5}",
            "16/11/2026 6:10:13 CH",
            "16/11/2026 6:10:13 ch",
            "16/11/2026 6:10:13 p. m.",
            "16/11/2026 6:10:13 p.\u{a0}m.",
            "16/11/2026 6:10:13\u{202f}p.m.",
            "2026-11-16 6:10:13 P.M.",
            "11/16/2026 6:10:13PM",
            "\u{200e}16\u{200e}/\u{200e}11\u{200e}/\u{200e}2026 18\u{200e}:\u{200e}10\u{200e}:\u{200e}13",
            "2026-11-16 18 h 10 min 13 s",
            "2026-11-16 18h10min13s",
            "16/11/2569 18:10:13",
            "2569-11-16 18:10:13",
            "2569-11-16T18:10:13Z",
            "46342.757094907407",
            "46342,7570949",
            "46342.75709",
        ] {
            assert_eq!(certain(text), "2026-11-16T18:10:13Z", "{text}");
        }
    }

    #[test]
    fn clocks_without_seconds_and_other_hours() {
        for (text, expected) in [
            ("16/11/2026 18.10", "2026-11-16T18:10:00Z"),
            ("2026-11-16 18 h 10", "2026-11-16T18:10:00Z"),
            ("2026-11-16 18 h 10 min", "2026-11-16T18:10:00Z"),
            ("2026-11-16 18 h", "2026-11-16T18:00:00Z"),
            ("2026. 11. 16. 8:10", "2026-11-16T08:10:00Z"),
            ("16/11/2026 12:10:13 SA", "2026-11-16T00:10:13Z"),
            ("2026-11-16 上午 0:10:13", "2026-11-16T00:10:13Z"),
            ("2026-11-16 午前12:10", "2026-11-16T00:10:00Z"),
            ("2026. 11. 16.", "2026-11-16T00:00:00Z"),
            ("31.12.2016 23:59:60", "2016-12-31T23:59:59Z"),
            ("2017-01-01 00:59:60 +0100", "2016-12-31T23:59:59Z"),
            ("16.11.2026 г.", "2026-11-16T00:00:00Z"),
            ("16.11.2026 18.10.13,5 +0100", "2026-11-16T17:10:13Z"),
            ("46342", "2026-11-16T00:00:00Z"),
            ("36526", "2000-01-01T00:00:00Z"),
            ("73050", "2099-12-31T00:00:00Z"),
            ("46343.999995", "2026-11-18T00:00:00Z"),
            ("46343.99999", "2026-11-17T23:59:59Z"),
            ("29/02/2567", "2024-02-29T00:00:00Z"),
        ] {
            assert_eq!(certain(text), expected, "{text}");
        }
    }

    #[test]
    fn what_looks_like_them_and_is_none() {
        for text in [
            "1/2/19",
            "1/2/70",
            "16/11/126",
            "36525",
            "73051",
            "46342.",
            "46342.5.5",
            "463420",
            "4634",
            "16/11/2026 6:10:13 SAX",
            "16/11/2026 13:10 πμ",
            "오후 2026-11-16",
            "2026-11-16 AM PM 6:10",
            "2026-11-16 18 h 10 mins",
            "2026-11-16 18:10.13",
            "16.11/2026",
            "16.11.2026 x. 18:10",
            "am",
            "h",
        ] {
            assert_eq!(timestamp(text), None, "{text}");
        }
    }

    #[test]
    fn two_digits_leave_the_order_open_too() {
        assert!(matches!(
            timestamp("11/12/26 18:10"),
            Some(Reading::Either { .. })
        ));
        assert!(matches!(
            timestamp("16/11/26"),
            Some(Reading::Proves(DateOrder::DayFirst, _))
        ));
    }
}
