//! The stamps that logs are full of: `2026-11-16T10:00:00.123456+00:00`, byte by byte.
//!
//! Only what is exactly of this shape is read here. All else is left to the reader of all dates, which
//! takes ten times as long, and with which the tests compare.

use super::calendar::{Day, Reading, TICKS_PER_DAY, TICKS_PER_MINUTE, TICKS_PER_SECOND, Timestamp};
use super::date_text::{MAX_DATE, any_timestamp, gregorian, ymd};

/// Reads `YYYY-MM-DD`, `T` or a blank, `hh:mm:ss`, digits of a second, and `Z`, an offset or nothing.
pub(super) fn timestamp(text: &str) -> Option<Timestamp> {
    Stamps::default().timestamp(text.as_bytes())
}

/// Reads stamps that come one after the other: most are of the day of the one before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamps {
    /// The date that was read last, as it was written.
    date: [u8; 10],
    /// The day of [`Self::date`].
    day: Day,
}

impl Default for Stamps {
    /// Begins with a date and its own day: ten zero bytes would be a date too.
    fn default() -> Self {
        Self {
            date: *b"1970-01-01",
            day: Day(0),
        }
    }
}

impl Stamps {
    /// Reads a date that means the same in all files, of any kind.
    pub fn certain(&mut self, text: &str) -> Option<Timestamp> {
        match self.timestamp(text.as_bytes()) {
            Some(at) => Some(at),
            None => match any_timestamp(text)? {
                Reading::Certain(at) => Some(at),
                _ => None,
            },
        }
    }

    /// See [`timestamp`].
    pub fn timestamp(&mut self, bytes: &[u8]) -> Option<Timestamp> {
        if bytes.len() > MAX_DATE {
            return None;
        }
        let (local, rest) = self.local(bytes)?;
        Some(Timestamp(local - offset(rest)? * TICKS_PER_MINUTE))
    }

    /// Reads the stamp that some bytes begin with, up to a blank behind it or to their end; says how
    /// long it is, and whether it has an offset. Left out: an offset behind a blank.
    pub fn leading(&mut self, bytes: &[u8]) -> Option<(Timestamp, usize, bool)> {
        let (local, rest) = self.local(bytes)?;
        let length = rest.iter().take(7).position(|byte| *byte == b' ');
        let written = rest.get(..length.unwrap_or(rest.len()))?;
        let at = Timestamp(local - offset(written)? * TICKS_PER_MINUTE);
        let length = bytes.len() - rest.len() + written.len();
        if length > MAX_DATE {
            return None;
        }
        Some((at, length, !written.is_empty()))
    }

    /// The ticks of a stamp without its offset, and what follows.
    fn local<'a>(&mut self, bytes: &'a [u8]) -> Option<(i64, &'a [u8])> {
        let (date, rest) = bytes.split_first_chunk()?;
        let (between, rest) = rest.split_first()?;
        let (clock, rest) = rest.split_first_chunk()?;
        if !matches!(between, b'T' | b' ') {
            return None;
        }
        let day = self.day(date)?;
        let seconds = seconds_of(*clock)?;
        let (fraction, rest) = match rest {
            [b'.' | b',', rest @ ..] => fraction(rest)?,
            _ => (0, rest),
        };
        let local = i64::from(day.0) * TICKS_PER_DAY + seconds * TICKS_PER_SECOND + fraction;
        Some((local, rest))
    }

    fn day(&mut self, date: &[u8; 10]) -> Option<Day> {
        if self.date != *date {
            let [y1, y2, y3, y4, b'-', o1, o2, b'-', d1, d2] = *date else {
                return None;
            };
            let year = two(y1, y2)? * 100 + two(y3, y4)?;
            self.day = ymd(gregorian(year), two(o1, o2)?, two(d1, d2)?)?;
            self.date = *date;
        }
        Some(self.day)
    }
}

/// The seconds since midnight at `hh:mm:ss`, all eight bytes at once.
pub(super) fn seconds_of(clock: [u8; 8]) -> Option<i64> {
    const ZEROES: u64 = u64::from_le_bytes(*b"00:00:00");
    /// The bits of digits that all digits share, and all bits of colons.
    const SHARED: u64 = u64::from_le_bytes([0xf0, 0xf0, 0xff, 0xf0, 0xf0, 0xff, 0xf0, 0xf0]);
    /// What makes a digit above 9 reach the bit behind its own four.
    const ABOVE_NINE: u64 = u64::from_le_bytes([6, 6, 0, 6, 6, 0, 6, 6]);
    let bytes = u64::from_le_bytes(clock);
    let digits = bytes & !SHARED;
    if bytes & SHARED != ZEROES || (digits + ABOVE_NINE) & SHARED != 0 {
        return None;
    }
    // Each byte ten times, and its neighbour: at most 99.
    let numbers = (digits * 10 + (digits >> 8)).to_le_bytes();
    let [hour, minute, second] = [numbers[0], numbers[3], numbers[6]].map(i64::from);
    // A leap second is of the minute that it ends, and of its day.
    (hour <= 23 && minute <= 59 && second <= 60)
        .then_some(hour * 3600 + minute * 60 + second.min(59))
}

/// The number of two digits.
fn two(tens: u8, ones: u8) -> Option<u32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens <= 9 && ones <= 9).then(|| u32::from(tens) * 10 + u32::from(ones))
}

/// The ticks of at least one digit, finer ones dropped; and what follows.
fn fraction(bytes: &[u8]) -> Option<(i64, &[u8])> {
    const TENS: [i64; 8] = [10_000_000, 1_000_000, 100_000, 10_000, 1000, 100, 10, 1];
    let (mut number, mut digits) = (0, 0);
    for byte in bytes {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        if digits < 7 {
            number = number * 10 + i64::from(digit);
        }
        digits += 1;
    }
    let rest = bytes.get(digits..)?;
    (digits > 0).then_some((number * TENS[digits.min(7)], rest))
}

/// Minutes east of UTC: `Z`, `+01:00`, or `+0100` with or without a blank before it.
pub(super) fn offset(bytes: &[u8]) -> Option<i64> {
    let (sign, digits) = match bytes {
        [] | [b'Z'] | [b'+', b'0', b'0', b':', b'0', b'0'] | [b'+', b'0', b'0', b'0', b'0'] => {
            return Some(0);
        }
        [b'+', digits @ ..] | [b' ', b'+', digits @ ..] => (1, digits),
        [b'-', digits @ ..] | [b' ', b'-', digits @ ..] => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match *digits {
        [h1, h2, b':', m1, m2] | [h1, h2, m1, m2] => (two(h1, h2)?, two(m1, m2)?),
        _ => return None,
    };
    (hours <= 14 && minutes <= 59).then(|| sign * i64::from(hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_stamps_of_logs_are_read_here() {
        for stamp in [
            "2026-11-16T10:00:00.123456+00:00",
            "2026-11-16T10:00:00.019Z",
            "2026-11-16 10:00:00",
            "2024-02-29T23:59:60.1234567Z",
            "0001-01-01T00:00:00-14:00",
            "2567-02-29T00:00:00Z",
            "9999-12-31 00:00:00,5+13:45",
            "2026-11-17 00:30:00.1 +0100",
            "2026-11-17 00:30:00-0930",
        ] {
            let plain = any_timestamp(stamp);
            assert!(plain.is_some(), "{stamp}");
            assert_eq!(timestamp(stamp).map(Reading::Certain), plain, "{stamp}");
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

    #[test]
    fn a_leap_second_is_of_the_day_that_it_ends() {
        for (stamp, read) in [
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
            ("2016-12-31T23:59:60.5Z", "2016-12-31T23:59:59.5Z"),
            ("2017-01-01T08:59:60+09:00", "2016-12-31T23:59:59Z"),
        ] {
            assert_eq!(timestamp(stamp), timestamp(read), "{stamp}");
            assert_eq!(any_timestamp(stamp), any_timestamp(read), "{stamp}");
        }
        assert_eq!(timestamp("2016-12-31T23:59:61Z"), None);
    }

    #[test]
    fn the_first_stamp_is_read_as_all_others() {
        let zeros = "\0\0\0\0\0\0\0\0\0\0 10:00:00";
        assert_eq!(timestamp(zeros), None);
        assert_eq!(Stamps::default().leading(zeros.as_bytes()), None);
        for stamp in ["1970-01-01T10:00:00Z", "1970-01-02T10:00:00Z"] {
            let plain = any_timestamp(stamp);
            assert_eq!(timestamp(stamp).map(Reading::Certain), plain, "{stamp}");
        }
    }

    #[test]
    fn a_fraction_without_end_is_no_stamp() {
        let with = |digits| format!("2026-11-16T10:00:00.{}", "4".repeat(digits));
        let longest = MAX_DATE - with(0).len();
        for (digits, is_read) in [(longest, true), (longest + 1, false)] {
            let stamp = with(digits);
            assert_eq!(timestamp(&stamp).is_some(), is_read, "{digits}");
            assert_eq!(any_timestamp(&stamp).is_some(), is_read, "{digits}");
            let leading = Stamps::default().leading(format!("{stamp} x").as_bytes());
            assert_eq!(leading.is_some(), is_read, "{digits}");
        }
    }

    proptest! {
        #[test]
        fn the_day_before_changes_nothing(stamps in prop::collection::vec(stamp(), 1..8), again in 0..8_usize) {
            let mut one_after_the_other = Stamps::default();
            let first = &stamps[again % stamps.len()];
            for stamp in stamps.iter().flat_map(|stamp| [stamp, first, stamp]) {
                prop_assert_eq!(one_after_the_other.timestamp(stamp.as_bytes()), timestamp(stamp), "{}", stamp);
            }
        }

        #[test]
        fn what_is_read_here_the_plain_reader_reads_too(stamp in stamp(), at in 0..40_usize, with in "[0-9:ZT +.-]") {
            for text in [stamp.clone(), {
                let mut damaged = stamp;
                let at = at.min(damaged.len() - 1);
                damaged.replace_range(at..=at, &with);
                damaged
            }] {
                if let Some(read) = timestamp(&text) {
                    prop_assert_eq!(any_timestamp(&text), Some(Reading::Certain(read)), "{}", text);
                }
            }
        }
    }
}
