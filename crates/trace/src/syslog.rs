//! Lines of syslog: when, on which host, by which program.
//!
//! Classic stamps have no year and no offset. Source of the rules: `docs/formats.md`, Other mail
//! servers.

use super::calendar::{Day, Reading, TICKS_PER_SECOND, Timestamp};
use super::dates;
use super::iso_stamp::{Stamps, seconds_of};
use super::log_forms;
use super::recent::Recent;
use super::words::{behind_blanks, first_word, without_mark};
use super::zone::Zone;

/// One line, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyslogLine<'a> {
    /// When.
    pub stamp: Stamp,
    /// The host that wrote it.
    pub host: &'a str,
    /// The program, as in `postfix/smtpd`.
    pub program: &'a str,
    /// Its process id, empty if not told.
    pub pid: &'a str,
    /// What it says.
    pub message: &'a str,
}

/// A time stamp, and what was not told in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The time.
    pub at: Timestamp,
    /// The year was not told.
    pub without_year: bool,
    /// The offset was not told.
    pub without_offset: bool,
}

impl Stamp {
    /// The same in this zone, where it says none.
    fn in_zone(self, zone: &Zone) -> Self {
        match self.without_offset {
            true => Self {
                at: zone.timestamp_of(self.at),
                without_offset: zone.is_utc(),
                ..self
            },
            false => self,
        }
    }
}

/// Reads lines one after the other: most are of the day of the one before.
#[derive(Debug)]
pub struct SyslogParser {
    /// The clock by which stamps without a year are placed.
    now: Timestamp,
    stamps: Stamps,
    /// The last date of a classic stamp, `Nov  6 ` with the blank behind it, and when that day began; none before
    /// the first.
    date: Option<([u8; 7], Timestamp)>,
    /// Words in the place of the host, and whether they are hosts.
    hosts: Recent<bool>,
    /// The zone of stamps without an offset.
    zone: Zone,
}

impl SyslogParser {
    /// At the start of a file.
    pub fn new(now: Timestamp) -> Self {
        Self {
            now,
            stamps: Stamps::default(),
            date: None,
            hosts: Recent::default(),
            zone: Zone::UTC,
        }
    }

    /// The same, with stamps in this zone where they say none.
    pub fn in_zone(self, zone: &Zone) -> Self {
        Self {
            zone: zone.clone(),
            ..self
        }
    }

    /// Reads a line.
    pub fn parse<'a>(&mut self, line: &'a str) -> Option<SyslogLine<'a>> {
        let line = without_mark(line);
        let mut read = match self.usual(line) {
            Some(read) => Some(read),
            None => log_forms::parse(line, self.now),
        };
        if !self.zone.is_utc()
            && let Some(line) = &mut read
        {
            line.stamp = line.stamp.in_zone(&self.zone);
        }
        read
    }

    /// Whether a line has the form that nearly all have.
    pub fn is_usual(&mut self, line: &str) -> bool {
        self.usual(without_mark(line)).is_some()
    }

    /// Reads a stamp as a member of a table tells it.
    pub fn stamp(&self, text: &str) -> Option<Stamp> {
        let (stamp, rest) = log_forms::any_stamp(text, self.now)?;
        rest.trim().is_empty().then(|| stamp.in_zone(&self.zone))
    }

    /// Reads a line of the form that nearly all have: a stamp, a host, a program, and what it says.
    fn usual<'a>(&mut self, line: &'a str) -> Option<SyslogLine<'a>> {
        let (rest, is_rfc5424) = behind_priority(line);
        let (stamp, rest) = match self.stamp_at_once(rest) {
            Some(read) => read,
            None => self.any_stamp(rest)?,
        };
        let (host, rest) = first_word(rest);
        if !(is_short_host(host) || self.hosts.of(host, is_host)) {
            return None;
        }
        let (program, pid, message) = if is_rfc5424 {
            log_forms::program_and_message(rest)
        } else {
            tagged(rest)
        }?;
        (!program.is_empty()).then_some(SyslogLine {
            stamp,
            host,
            program,
            pid,
            message,
        })
    }

    /// Reads the stamps that nearly all lines have, byte by byte; all others are left to
    /// [`Self::any_stamp`].
    fn stamp_at_once<'a>(&mut self, text: &'a str) -> Option<(Stamp, &'a str)> {
        let bytes = text.as_bytes();
        if bytes.first()?.is_ascii_digit() {
            let (at, length, offset_told) = self.stamps.leading(bytes)?;
            let stamp = Stamp {
                at,
                without_year: false,
                without_offset: !offset_told,
            };
            return Some((stamp, behind_blank(text, length)?));
        }
        let (known, midnight) = self.date?;
        let (date, rest) = bytes.split_first_chunk()?;
        let seconds = seconds_of(*rest.first_chunk()?)?;
        let is_known = known == *date && seconds < SECONDS_OF_DAY;
        let stamp = Stamp {
            at: Timestamp(midnight.0 + seconds * TICKS_PER_SECOND),
            without_year: true,
            without_offset: true,
        };
        is_known.then_some((stamp, behind_blank(text, 15)?))
    }

    /// Reads stamps of all kinds.
    fn any_stamp<'a>(&mut self, text: &'a str) -> Option<(Stamp, &'a str)> {
        if text.starts_with(|c: char| c.is_ascii_digit()) {
            return iso(text);
        }
        let read = classic(text, self.now)?;
        self.remember(text, read.0);
        Some(read)
    }

    /// Remembers a date that stands at its usual place.
    fn remember(&mut self, text: &str, stamp: Stamp) {
        if let Some((date, rest)) = text.as_bytes().split_first_chunk()
            && let [m1, m2, m3, b' ', b' ' | b'0'..=b'9', b'0'..=b'9', b' '] = date
            && [m1, m2, m3]
                .iter()
                .all(|letter| letter.is_ascii_alphabetic())
            && let Some(clock) = rest.first_chunk()
            && let Some(seconds @ 0..SECONDS_OF_DAY) = seconds_of(*clock)
            && matches!(rest.get(8), None | Some(b' '))
        {
            let midnight = Timestamp(stamp.at.0 - seconds * TICKS_PER_SECOND);
            self.date = Some((*date, midnight));
        }
    }
}

/// Whether a word is a host without a doubt, as most are: a name without its domain.
fn is_short_host(word: &str) -> bool {
    let is_of_name = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    word.starts_with(|c: char| c.is_ascii_lowercase()) && word.bytes().all(is_of_name)
}

/// Whether a word in the place of the host is one. A stamp, a program or a facility: another form.
fn is_host(word: &str) -> bool {
    !word.is_empty()
        && !word.starts_with(['+', '-'])
        && !["UTC", "GMT", "Z"].contains(&word)
        && !word.bytes().any(|byte| matches!(byte, b':' | b'[' | b'\t'))
        && !log_forms::is_facility(word)
}

/// A leap second may belong to the next day, and so to another year.
const SECONDS_OF_DAY: i64 = 86_400;

/// What stands behind the first letters of a text and the blank that follows them, if one does.
fn behind_blank(text: &str, length: usize) -> Option<&str> {
    match text.get(length..)? {
        "" => Some(""),
        rest => rest.strip_prefix(' '),
    }
}

/// `<34>` before a line, and `<34>1 ` before one of RFC 5424.
fn behind_priority(line: &str) -> (&str, bool) {
    let Some((number, rest)) = line.strip_prefix('<').and_then(|rest| rest.split_once('>')) else {
        return (line, false);
    };
    if number.is_empty() || number.len() > 3 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return (line, false);
    }
    rest.strip_prefix("1 ")
        .map_or((rest, false), |rest| (rest, true))
}

fn iso(text: &str) -> Option<(Stamp, &str)> {
    let (first, mut rest) = first_word(text);
    let joined;
    let stamp = if first.contains('T') {
        first
    } else {
        let (time, behind) = first_word(rest);
        rest = behind;
        joined = format!("{first} {time}");
        &joined
    };
    let Reading::Certain(at) = dates::timestamp(stamp)? else {
        return None;
    };
    let time = stamp.get(10..).unwrap_or_default();
    time.contains(':').then_some(())?;
    let without_offset = !time.contains(['Z', 'z', '+', '-', '\u{2212}']);
    Some((
        Stamp {
            at,
            without_year: false,
            without_offset,
        },
        rest,
    ))
}

/// `Nov  6 10:00:00`, rarely with a year behind the day.
pub(super) fn classic(text: &str, now: Timestamp) -> Option<(Stamp, &str)> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (name, rest) = first_word(text);
    let month = MONTHS
        .iter()
        .position(|month| month.eq_ignore_ascii_case(name))?
        + 1;
    let month = u32::try_from(month).ok()?;
    let (day, rest) = first_word(rest);
    let day: u32 = day.parse().ok()?;
    let (time, behind) = first_word(rest);
    let is_year = time.len() == 4 && time.bytes().all(|byte| byte.is_ascii_digit());
    let (year, time, rest) = if is_year {
        let (clock, rest) = first_word(behind);
        (time.parse::<i32>().ok(), clock, rest)
    } else {
        (None, time, behind)
    };
    time.contains(':').then_some(())?;
    // The time once, whatever the year will be.
    let Some(Reading::Certain(in_1970)) = dates::timestamp(&format!("1970-01-01 {time}")) else {
        return None;
    };
    let on = |year: i32| {
        let day = Day::of(year, month, day)?;
        Some(Timestamp(Timestamp::start_of(day).0 + in_1970.0))
    };
    let at = match year {
        Some(year) => on(year)?,
        None => {
            let this_year = now.day().year()?;
            // Eight years hold at least one 29 February.
            let years = (this_year - 8..=this_year + 1).rev();
            years
                .filter_map(on)
                .find(|at| at.day().0 <= now.day().0.saturating_add(1))?
        }
    };
    Some((
        Stamp {
            at,
            without_year: year.is_none(),
            without_offset: true,
        },
        rest,
    ))
}

/// `program[pid]: message`.
fn tagged(rest: &str) -> Option<(&str, &str, &str)> {
    let rest = behind_blanks(rest);
    let colon = memchr::memchr(b':', rest.as_bytes())?;
    let tag = rest.get(..colon)?;
    let (program, pid) = match memchr::memchr2(b'[', b' ', tag.as_bytes()) {
        Some(at) => {
            let pid = tag.get(at..)?.strip_prefix('[')?.strip_suffix(']')?;
            // The colon behind the process is missing, and this one stands in the text.
            let is_pid = !pid.contains(']');
            (tag.get(..at)?, is_pid.then_some(pid)?)
        }
        None => (tag, ""),
    };
    let behind = rest.get(colon + 1..)?;
    // A facility is written with a colon, too.
    let is_tag = !pid.is_empty() || matches!(behind.as_bytes().first(), None | Some(b' '));
    if !is_tag {
        return None;
    }
    let message = behind_blanks(behind);
    Some((program, pid, log_forms::behind_solaris(message)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Stamps of all kinds with damage at any place.
    fn stamp() -> impl Strategy<Value = String> {
        let month = prop::sample::select(vec!["Nov", "nov", "Feb", "Dec", "Jan", "Now", "N v"]);
        let classic = (month, 0..33_u32, 0..25_u32, 0..61_u32, 0..62_u32, 0..4_u32).prop_map(
            |(month, day, hour, minute, second, shape)| match shape {
                0 => format!("{month} {day} {hour:02}:{minute:02}:{second:02} "),
                1 => format!("{month} {day:2} 2025 {hour:02}:{minute:02}:{second:02} "),
                _ => format!("{month} {day:2} {hour:02}:{minute:02}:{second:02} "),
            },
        );
        let iso = "2026-1[0-3]-[0-3][0-9][T ][01][0-9]:[0-6][0-9]:[0-6][0-9]([.,][0-9]{0,9})?(Z|z|[+-]0[0-9]:?[0-6]0)? ";
        prop_oneof![3 => classic, 1 => iso]
    }

    #[test]
    fn zeros_that_a_crash_left_are_no_date() {
        for zeros in [7, 10] {
            let line = format!("{} 10:00:00 h p[1]: x", "\0".repeat(zeros));
            let close = line.replacen(" 10", "10", 1);
            for line in [line, close] {
                assert!(SyslogParser::new(now()).parse(&line).is_none(), "{line:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn short_hosts_are_hosts(word in "[a-z0-9.:<>-]{0,4}|local[0-9]|[a-z]{1,8}[.:]?[a-z]{0,5}") {
            prop_assert!(!is_short_host(&word) || is_host(&word), "{}", word);
        }

        #[test]
        fn what_is_read_at_once_is_what_the_plain_reader_reads(
            stamps in prop::collection::vec((stamp(), 0..40_usize, "[0-9: x]?"), 1..20),
        ) {
            let mut parser = SyslogParser::new(now());
            let mut last = String::new();
            for (stamp, at, with) in stamps {
                let mut damaged = stamp.clone();
                damaged.replace_range(at % stamp.len()..=at % stamp.len(), &with);
                for text in [stamp, damaged, last.clone()] {
                    let line = format!("{text}h p[1]: x");
                    let plain = SyslogParser::new(now()).any_stamp(&line);
                    if let Some(at_once) = parser.stamp_at_once(&line) {
                        prop_assert_eq!(Some(at_once), plain, "{}", line);
                    }
                    prop_assert_eq!(parser.parse(&line), SyslogParser::new(now()).parse(&line));
                    last = text;
                }
            }
        }
    }

    fn now() -> Timestamp {
        match dates::timestamp("2026-11-16T12:00:00Z") {
            Some(Reading::Certain(at)) => at,
            _ => Timestamp(0),
        }
    }

    fn day(line: &str) -> Option<String> {
        Some(
            SyslogParser::new(now())
                .parse(line)?
                .stamp
                .at
                .day()
                .to_string(),
        )
    }

    #[test]
    fn years_are_the_newest_possible() {
        let of = |date: &str| day(&format!("{date} 10:00:00 h p[1]: x"));
        assert_eq!(of("Nov 17").as_deref(), Some("2026-11-17"));
        assert_eq!(of("Nov 18").as_deref(), Some("2025-11-18"));
        assert_eq!(of("Jan  1").as_deref(), Some("2026-01-01"));
        assert_eq!(of("Feb 29").as_deref(), Some("2024-02-29"));
        assert_eq!(of("Feb 30"), None);
        assert_eq!(of("Nov 18 2019").as_deref(), Some("2019-11-18"));
    }

    #[test]
    fn shapes_of_lines() {
        let parsed = |line| {
            let line = SyslogParser::new(now()).parse(line)?;
            Some((
                line.host,
                line.program,
                line.pid,
                line.message,
                line.stamp.without_offset,
            ))
        };
        let expected = Some(("h", "postfix/smtpd", "7", "a: b", true));
        assert_eq!(parsed("Nov 16 10:00:00 h postfix/smtpd[7]: a: b"), expected);
        assert_eq!(
            parsed("<22>Nov 16 10:00:00.5 h postfix/smtpd[7]: a: b"),
            expected
        );
        assert_eq!(
            parsed("2026-11-16 10:00:00 h postfix/smtpd[7]: a: b"),
            expected
        );
        let expected = Some(("h", "postfix/smtpd", "7", "a: b", false));
        assert_eq!(
            parsed("2026-11-16T10:00:00.123456+02:00 h postfix/smtpd[7]: a: b"),
            expected
        );
        assert_eq!(
            parsed("<22>1 2026-11-16T10:00:00Z h postfix/smtpd 7 - - a: b"),
            expected
        );
        assert_eq!(parsed("h postfix/smtpd[7]: a"), None);
        assert_eq!(parsed("2026-11-16 10:00:00 1abcde-000000-AB <= x"), None);
    }
}
