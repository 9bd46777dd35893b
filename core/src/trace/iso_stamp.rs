//! The stamps that logs are full of: `2026-11-16T10:00:00.123456+00:00`, byte by byte.
//!
//! Only what is exactly of this shape is read here. All else is left to the reader of all dates, which
//! takes ten times as long, and with which the tests compare.

use super::dates::{Day, Moment, TICKS_PER_DAY, TICKS_PER_MINUTE, TICKS_PER_SECOND};

/// Reads `YYYY-MM-DD`, `T` or a blank, `hh:mm:ss`, digits of a second, and `Z`, an offset or nothing.
pub(super) fn moment(text: &str) -> Option<Moment> {
    let bytes = text.as_bytes();
    let (date, rest) = bytes.split_at_checked(10)?;
    let (time, rest) = rest.split_at_checked(9)?;
    let [y1, y2, y3, y4, b'-', o1, o2, b'-', d1, d2] = *date else {
        return None;
    };
    let [b'T' | b' ', h1, h2, b':', m1, m2, b':', s1, s2] = *time else {
        return None;
    };
    let year = two(y1, y2)? * 100 + two(y3, y4)?;
    let day = day(year, two(o1, o2)?, two(d1, d2)?)?;
    let (hour, minute, second) = (two(h1, h2)?, two(m1, m2)?, two(s1, s2)?);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (fraction, rest) = match rest {
        [b'.' | b',', rest @ ..] => fraction(rest)?,
        _ => (0, rest),
    };
    let seconds = hour * 3600 + minute * 60 + second;
    let local = i64::from(day.0) * TICKS_PER_DAY + seconds * TICKS_PER_SECOND + fraction;
    Some(Moment(local - offset(rest)? * TICKS_PER_MINUTE))
}

/// The number of two digits.
fn two(tens: u8, ones: u8) -> Option<i64> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens <= 9 && ones <= 9).then(|| i64::from(tens) * 10 + i64::from(ones))
}

/// A day of the calendar that exists. Years begin in March here, so that a leap day comes last.
fn day(year: i64, month: i64, day: i64) -> Option<Day> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(is_leap),
        _ => return None,
    };
    if year < 1 || !(1..=days).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let before = 365 * year + year / 4 - year / 100 + year / 400;
    // From 1 March of the year 0 to 1 January 1970.
    let days = before + (153 * month + 2) / 5 + day - 1 - 719_468;
    i32::try_from(days).ok().map(Day)
}

/// The ticks of at least one digit, finer ones dropped; and what follows.
fn fraction(bytes: &[u8]) -> Option<(i64, &[u8])> {
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (digits, rest) = bytes.split_at_checked(digits)?;
    if digits.is_empty() {
        return None;
    }
    let places = digits
        .iter()
        .copied()
        .chain(std::iter::repeat(b'0'))
        .take(7);
    let ticks = places.fold(0, |ticks, digit| ticks * 10 + i64::from(digit - b'0'));
    Some((ticks, rest))
}

/// Minutes east of UTC: `Z`, `+01:00`, or `+0100` with or without a blank before it.
fn offset(bytes: &[u8]) -> Option<i64> {
    let (sign, digits) = match bytes {
        [] | [b'Z'] => return Some(0),
        [b'+', digits @ ..] | [b' ', b'+', digits @ ..] => (1, digits),
        [b'-', digits @ ..] | [b' ', b'-', digits @ ..] => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match *digits {
        [h1, h2, b':', m1, m2] | [h1, h2, m1, m2] => (two(h1, h2)?, two(m1, m2)?),
        _ => return None,
    };
    (hours <= 14 && minutes <= 59).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::dates::{Reading, any_moment};
    use super::*;

    #[test]
    fn the_stamps_of_logs_are_read_here() {
        for stamp in [
            "2026-11-16T10:00:00.123456+00:00",
            "2026-11-16T10:00:00.019Z",
            "2026-11-16 10:00:00",
            "2024-02-29T23:59:60.1234567Z",
            "0001-01-01T00:00:00-14:00",
            "9999-12-31 00:00:00,5+13:45",
            "2026-11-17 00:30:00.1 +0100",
            "2026-11-17 00:30:00-0930",
        ] {
            let plain = any_moment(stamp);
            assert!(plain.is_some(), "{stamp}");
            assert_eq!(moment(stamp).map(Reading::Certain), plain, "{stamp}");
        }
    }

    /// Stamps with damage at any place: whatever is read here is what the plain reader reads.
    fn stamp() -> impl Strategy<Value = String> {
        let right = (
            0..=9999_u32,
            0..=13_u32,
            0..=32_u32,
            0..=24_u32,
            0..=60_u32,
            0..=61_u32,
        );
        let tail = prop_oneof![
            Just(String::new()),
            Just("Z".to_owned()),
            "[.,][0-9]{0,9}(Z|[+-][0-9]{2}:[0-9]{2})?",
            " ?[+-][01][0-9]:?[0-9]{2}",
        ];
        (right, "[T ]", tail).prop_map(
            |((year, month, day, hour, minute, second), between, tail)| {
                format!(
                    "{year:04}-{month:02}-{day:02}{between}{hour:02}:{minute:02}:{second:02}{tail}"
                )
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_read_here_the_plain_reader_reads_too(stamp in stamp(), at in 0..40_usize, with in "[0-9:ZT +.-]") {
            for text in [stamp.clone(), {
                let mut damaged = stamp;
                let at = at.min(damaged.len() - 1);
                damaged.replace_range(at..=at, &with);
                damaged
            }] {
                if let Some(read) = moment(&text) {
                    prop_assert_eq!(any_moment(&text), Some(Reading::Certain(read)), "{}", text);
                }
            }
        }
    }
}
