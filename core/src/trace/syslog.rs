//! Lines of syslog: when, on which host, by which program.
//!
//! Classic stamps have no year and no offset. Source of the rules: `docs/formats.md`, Other mail
//! servers.

use chrono::{Datelike, NaiveDate};

use super::dates::{self, Day, Moment, Reading};
use super::words::{first_word, split_once};

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
    pub at: Moment,
    /// The year was not told.
    pub without_year: bool,
    /// The offset was not told.
    pub without_offset: bool,
}

impl<'a> SyslogLine<'a> {
    /// Reads a line; `now` is the clock by which stamps without a year are placed.
    pub fn parse(line: &'a str, now: Moment) -> Option<Self> {
        let line = line.trim_start_matches('\u{feff}');
        let (rest, is_rfc5424) = behind_priority(line);
        let (stamp, rest) = stamp(rest, now)?;
        let (host, rest) = first_word(rest);
        let (program, pid, message) = if is_rfc5424 {
            structured(rest)
        } else {
            tagged(rest)
        }?;
        (!host.is_empty() && !program.is_empty()).then_some(Self {
            stamp,
            host,
            program,
            pid,
            message,
        })
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

fn stamp(text: &str, now: Moment) -> Option<(Stamp, &str)> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        iso(text)
    } else {
        classic(text, now)
    }
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
    let Reading::Certain(at) = dates::moment(stamp)? else {
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
fn classic(text: &str, now: Moment) -> Option<(Stamp, &str)> {
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
    let Some(Reading::Certain(in_1970)) = dates::moment(&format!("1970-01-01 {time}")) else {
        return None;
    };
    let on = |year: i32| {
        let day = Day::from_date(NaiveDate::from_ymd_opt(year, month, day)?);
        Some(Moment(Moment::start_of(day).0 + in_1970.0))
    };
    let at = match year {
        Some(year) => on(year)?,
        None => {
            let this_year = now.day().date()?.year();
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
    let rest = rest.trim_start_matches(' ');
    let (tag, message) = split_once(rest, b':')?;
    if tag.bytes().any(|byte| byte == b' ') {
        return None;
    }
    let (program, pid) = match split_once(tag, b'[') {
        Some((program, pid)) => (program, pid.strip_suffix(']')?),
        None => (tag, ""),
    };
    // Solaris puts `[ID 197553 mail.info]` before the message.
    let message = message.trim_start_matches(' ');
    let message = match message
        .strip_prefix("[ID ")
        .and_then(|rest| rest.split_once("] "))
    {
        Some((_, message)) => message,
        None => message,
    };
    Some((program, pid, message))
}

/// `program pid message-id - message` of RFC 5424.
fn structured(rest: &str) -> Option<(&str, &str, &str)> {
    let (program, rest) = first_word(rest);
    let (pid, rest) = first_word(rest);
    let (_, rest) = first_word(rest);
    let rest = rest.trim_start_matches(' ');
    let message = match rest.strip_prefix('-') {
        Some(message) => message,
        None => rest.rsplit_once("] ").map_or("", |(_, message)| message),
    };
    let pid = if pid == "-" { "" } else { pid };
    Some((program, pid, message.trim_start_matches([' ', '\u{feff}'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Moment {
        match dates::moment("2026-11-16T12:00:00Z") {
            Some(Reading::Certain(at)) => at,
            _ => Moment(0),
        }
    }

    fn day(line: &str) -> Option<String> {
        Some(SyslogLine::parse(line, now())?.stamp.at.day().to_string())
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
            let line = SyslogLine::parse(line, now())?;
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
