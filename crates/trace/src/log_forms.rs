//! Log lines in all the forms in which they reach a person: with other stamps, facilities, two hosts or
//! none, as RFC 5424 has them, behind what containers, journals and grep put before them.
//!
//! [`super::syslog`] reads the usual form by itself, and asks here only about other lines. Source of the
//! rules: `docs/formats.md`, Other mail servers.

use std::borrow::Cow;

use super::calendar::{Reading, TICKS_PER_SECOND, Timestamp};
use super::dates;
use super::syslog::{Stamp, SyslogLine, classic};

/// A line of any form.
pub(super) fn parse(line: &str, now: Timestamp) -> Option<SyslogLine<'_>> {
    starts(line).find_map(|start| parse_bare(start, now, 0))
}

/// Where a line may begin: at its start, and behind each of the things that are put before lines.
pub(super) fn starts(line: &str) -> impl Iterator<Item = &str> {
    const MOST: usize = 6;
    std::iter::successors(Some(behind_blanks(line)), |rest| behind_prefix(rest)).take(MOST)
}

/// What stands behind `stdout F` and `stderr P`, with which a container runtime marks lines.
fn behind_stream(text: &str) -> &str {
    let (stream, behind) = first_word(text);
    match first_word(behind) {
        ("F" | "P", line) if matches!(stream, "stdout" | "stderr") => line,
        _ => text,
    }
}

/// What stands behind the name of a container, a pod or a file.
fn behind_prefix(line: &str) -> Option<&str> {
    let (word, rest) = first_word(line);
    if let Some(rest) = rest.strip_prefix('|') {
        // `postfix-1  | …` of docker compose.
        return Some(behind_blanks(rest));
    }
    if word.starts_with("[pod/") && word.ends_with(']') {
        return Some(rest);
    }
    if word.as_bytes().get(10) == Some(&b'T') && word.ends_with('Z') {
        return Some(behind_stream(rest));
    }
    // `/var/log/mail.log:…`, `mail.log:12:…` and `12:…` of grep.
    let colon = word.find(':')?;
    line.get(colon + 1..).map(behind_blanks)
}

/// A line without anything before it but the stamp of a container.
fn parse_bare(line: &str, now: Timestamp, depth: u8) -> Option<SyslogLine<'_>> {
    let rest = behind_priority(line);
    let (stamp, rest) = any_stamp(rest, now)?;
    let rest = behind_stream(behind_blanks(rest));
    if depth < 2
        && let Some(inner) = parse_bare(rest, now, depth + 1)
    {
        return Some(inner);
    }
    let (host, program, pid, message) = structured(rest).or_else(|| tagged(rest))?;
    Some(SyslogLine {
        stamp,
        host,
        program,
        pid,
        message,
    })
}

/// Behind `<34>` and the version of RFC 5424, of which both may be missing.
fn behind_priority(line: &str) -> &str {
    let number = |text: &str| !text.is_empty() && text.len() <= 3 && text.bytes().all(is_digit);
    let rest = match line.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
        Some((priority, rest)) if number(priority) => rest,
        _ => line,
    };
    rest.strip_prefix("1 ").unwrap_or(rest)
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit()
}

/// The first word between blanks and tabs, and what follows behind them.
fn first_word(text: &str) -> (&str, &str) {
    let end = text.find([' ', '\t']).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (word, behind_blanks(rest))
}

fn behind_blanks(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\u{feff}'])
}

/// A stamp of any kind, and what follows.
pub(super) fn any_stamp(text: &str, now: Timestamp) -> Option<(Stamp, &str)> {
    let (word, behind) = first_word(text);
    if WEEKDAYS
        .iter()
        .any(|day| is_like(day, word.trim_end_matches(',')))
    {
        return with_weekday(behind, now);
    }
    if word.bytes().next().is_some_and(is_digit) {
        return unix(word)
            .map(|at| (certain(at), behind))
            .or_else(|| with_zone(text, false));
    }
    let (stamp, rest) = without_weekday(text)?;
    Some((classic(&stamp, now)?.0, rest))
}

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

fn is_like(name: &str, word: &str) -> bool {
    name.eq_ignore_ascii_case(word)
}

fn certain(at: Timestamp) -> Stamp {
    Stamp {
        at,
        without_year: false,
        without_offset: false,
    }
}

/// `1794823200.123456`: seconds since 1970 with a fraction.
fn unix(word: &str) -> Option<Timestamp> {
    let (seconds, fraction) = word.split_once('.')?;
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(is_digit);
    if !(9..=11).contains(&seconds.len()) || !are_digits(seconds) || !are_digits(fraction) {
        return None;
    }
    let ticks: String = fraction.chars().chain("0000000".chars()).take(7).collect();
    let seconds: i64 = seconds.parse().ok()?;
    Some(Timestamp(
        seconds * TICKS_PER_SECOND + ticks.parse::<i64>().ok()?,
    ))
}

/// `2026-11-16 10:00:00 CET` and `Nov 16 10:00:00 2026`, behind the day of the week.
fn with_weekday(text: &str, now: Timestamp) -> Option<(Stamp, &str)> {
    if text.bytes().next().is_some_and(is_digit) {
        return with_zone(text, true);
    }
    let (stamp, mut rest) = without_weekday(text)?;
    let (month_and_day, clock) = stamp.rsplit_once(' ')?;
    let (mut word, mut behind) = first_word(rest);
    let zone = zone(word);
    if zone.is_some() && is_year(first_word(behind).0) {
        (word, behind) = first_word(behind);
    }
    let mut stamp = stamp.clone();
    if is_year(word) {
        stamp = format!("{month_and_day} {word} {clock}");
        rest = behind;
    }
    let (mut stamp, _) = classic(&stamp, now)?;
    if let Some(Some(minutes)) = zone.filter(|_| is_year(word)) {
        stamp.at.0 -= minutes * 60 * TICKS_PER_SECOND;
        stamp.without_offset = false;
    }
    Some((stamp, rest))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(is_digit)
}

/// `Nov 16 10:00:00` with single blanks, perhaps with a year behind the day.
fn without_weekday(text: &str) -> Option<(String, &str)> {
    let (month, rest) = first_word(text);
    let (day, rest) = first_word(rest);
    let (clock, behind) = first_word(rest);
    if month.len() != 3 || !(1..=2).contains(&day.len()) {
        return None;
    }
    if is_year(clock) {
        let (time, behind) = first_word(behind);
        return Some((format!("{month} {day} {clock} {time}"), behind));
    }
    Some((format!("{month} {day} {clock}"), behind))
}

/// `2026-11-16T10:00:00.123+01:00`, with `/` in the date, a blank before the time or the offset; behind a
/// day of the week, any name of a zone.
fn with_zone(text: &str, any_name: bool) -> Option<(Stamp, &str)> {
    let (first, rest) = first_word(text);
    let (date, clock, rest) = match first.split_once(['T', 't']) {
        Some((date, clock)) => (date, clock, rest),
        None => {
            let (clock, rest) = first_word(rest);
            (first, clock, rest)
        }
    };
    let mut numbers = date.split(['-', '/']);
    let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let is_date = is_year(year) && month.len() == 2 && day.len() == 2 && numbers.next().is_none();
    if !is_date || !clock.contains(':') {
        return None;
    }
    let end = clock.find(['Z', 'z', '+', '-', '\u{2212}']);
    let (clock, attached) = clock.split_at_checked(end.unwrap_or(clock.len()))?;
    let (word, behind) = first_word(rest);
    let (minutes, rest) = if !attached.is_empty() {
        (Some(zone(attached)?), rest)
    } else {
        match zone(word) {
            // Without a day of the week before, a name is that of a host.
            Some(None) if !any_name => (None, rest),
            Some(minutes) => (Some(minutes), behind),
            None => (None, rest),
        }
    };
    let clock = clock.replace(',', ".");
    let Some(Reading::Certain(local)) = dates::timestamp(&format!("{year}-{month}-{day}T{clock}Z"))
    else {
        return None;
    };
    let minutes = minutes.flatten();
    let stamp = Stamp {
        at: Timestamp(local.0 - minutes.unwrap_or(0) * 60 * TICKS_PER_SECOND),
        without_year: false,
        without_offset: minutes.is_none(),
    };
    Some((stamp, rest))
}

/// Minutes east of UTC of an offset; none for the name of another zone than UTC, which has one that
/// nobody knows. `None` where it is no zone at all.
fn zone(word: &str) -> Option<Option<i64>> {
    if ["Z", "UTC", "GMT"].iter().any(|name| is_like(name, word)) {
        return Some(Some(0));
    }
    let letters = word.len();
    if (2..=5).contains(&letters) && word.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(None);
    }
    let word = word.replace('\u{2212}', "-");
    let (sign, digits) = match word.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, word.strip_prefix('+')?),
    };
    let digits = digits.replace(':', "");
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(is_digit) {
        return None;
    }
    let (hours, minutes) = digits.split_at_checked(2)?;
    let hours: i64 = hours.parse().ok()?;
    let minutes: i64 = if minutes.is_empty() {
        0
    } else {
        minutes.parse().ok()?
    };
    (hours <= 14 && minutes <= 59).then_some(Some(sign * (hours * 60 + minutes)))
}

/// Whether a word is a facility, with a severity behind it: `mail.info`, `mail:info`, `<mail.info>`.
pub(super) fn is_facility(word: &str) -> bool {
    const SEVERITIES: [&str; 12] = [
        "debug", "info", "notice", "warning", "warn", "err", "error", "crit", "alert", "emerg",
        "panic", "none",
    ];
    const FACILITIES: [&str; 16] = [
        "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron",
        "authpriv", "ftp", "security", "audit", "console", "ntp",
    ];
    let word = word
        .strip_prefix('<')
        .and_then(|word| word.strip_suffix('>'))
        .unwrap_or(word);
    let Some(middle) = word.bytes().position(|byte| matches!(byte, b'.' | b':')) else {
        return false;
    };
    let (facility, severity) = word.split_at_checked(middle).unwrap_or_default();
    let severity = severity.get(1..).unwrap_or_default();
    let is_local = || {
        let number = facility.strip_prefix("local");
        number.is_some_and(|number| number.len() == 1 && number.bytes().all(is_digit))
    };
    severity.len() <= 7
        && SEVERITIES.iter().any(|name| is_like(name, severity))
        && (FACILITIES.iter().any(|name| is_like(name, facility)) || is_local())
}

/// Facilities, at most two hosts, and `program[pid]: message`, of which the colon may be missing.
fn tagged(mut rest: &str) -> Option<(&str, &str, &str, &str)> {
    const HOSTS: usize = 2;
    let (mut host, mut hosts) = ("", 0);
    loop {
        let (word, behind) = first_word(rest);
        if word.is_empty() {
            return None;
        }
        if is_facility(word) {
            rest = behind;
            continue;
        }
        if let Some((program, pid)) = word.split_once('[')
            && let Some((pid, _)) = pid.split_once(']')
        {
            let message = rest.get(program.len() + pid.len() + 2..)?;
            let message = message.strip_prefix(':').unwrap_or(message);
            let message = behind_solaris(behind_blanks(message));
            return (!program.is_empty()).then_some((host, program, pid, message));
        }
        if let Some(program) = word.strip_suffix(':') {
            let message = behind_solaris(behind);
            return (!program.is_empty()).then_some((host, program, "", message));
        }
        hosts += 1;
        if hosts > HOSTS {
            return None;
        }
        (host, rest) = (word, behind);
    }
}

/// Solaris puts `[ID 197553 mail.info]` before the message.
pub(super) fn behind_solaris(message: &str) -> &str {
    match message
        .strip_prefix("[ID ")
        .and_then(|rest| rest.split_once("] "))
    {
        Some((_, message)) => message,
        None => message,
    }
}

/// `host program pid message-id data message` of RFC 5424.
fn structured(rest: &str) -> Option<(&str, &str, &str, &str)> {
    let (host, rest) = first_word(rest);
    let (program, pid, message) = program_and_message(rest)?;
    Some((if host == "-" { "" } else { host }, program, pid, message))
}

/// The same behind the host.
pub(super) fn program_and_message(rest: &str) -> Option<(&str, &str, &str)> {
    let (program, rest) = first_word(rest);
    let (pid, rest) = first_word(rest);
    let (_, rest) = first_word(rest);
    if program.is_empty() || program.contains(['[', ':']) {
        return None;
    }
    let pid = match pid {
        "-" => "",
        pid if !pid.is_empty() && pid.bytes().all(is_digit) => pid,
        _ => return None,
    };
    let message = behind_data(rest)?;
    Some((program, pid, behind_blanks(message)))
}

/// Behind `-`, or behind one `[…]` or several; a bracket in quotes ends none.
fn behind_data(text: &str) -> Option<&str> {
    let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    if let Some(rest) = text.strip_prefix('-') {
        return ends(rest).then_some(rest);
    }
    let mut rest = text.strip_prefix('[')?;
    loop {
        let (mut is_quoted, mut is_escaped) = (false, false);
        let end = rest.bytes().position(|byte| {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = is_quoted,
                b'"' => is_quoted = !is_quoted,
                b']' => return !is_quoted,
                _ => {}
            }
            false
        })?;
        rest = rest.get(end + 1..)?;
        match rest.strip_prefix('[') {
            Some(more) => rest = more,
            None => return ends(rest).then_some(rest),
        }
    }
}

/// A text without the codes that colour it.
pub(super) fn without_colours(text: &str) -> Cow<'_, str> {
    const ESCAPE: u8 = 0x1b;
    if memchr::memchr(ESCAPE, text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut parts = text.split('\u{1b}');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let end = match part.as_bytes().first() {
            Some(b'[') => part
                .bytes()
                .skip(1)
                .position(|byte| (0x40..=0x7e).contains(&byte))
                .map_or(part.len(), |place| place + 2),
            // A choice of letters.
            Some(b'(' | b')') => 2,
            _ => 0,
        };
        plain.push_str(part.get(end..).unwrap_or_default());
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::super::syslog::SyslogParser;
    use super::*;

    fn now() -> Timestamp {
        match dates::timestamp("2026-11-16T12:00:00Z") {
            Some(Reading::Certain(at)) => at,
            _ => Timestamp(0),
        }
    }

    fn told(line: &str) -> String {
        match SyslogParser::new(now()).parse(line) {
            None => "none".into(),
            Some(line) => format!(
                "{} {}|{}|{}|{}",
                line.stamp.at,
                if line.stamp.without_offset {
                    "local"
                } else {
                    "utc"
                },
                line.host,
                line.program,
                line.message,
            ),
        }
    }

    #[test]
    fn stamps() {
        for (stamp, expected) in [
            ("Nov 16 10:00:00", "local"),
            ("Nov 16 2026 10:00:00", "local"),
            ("Nov 16 10:00:00.123", "local"),
            ("nov\t16\t10:00:00", "local"),
            ("2026-11-16T10:00:00Z", "utc"),
            ("2026-11-16 10:00:00", "local"),
            ("2026/11/16 10:00:00,123", "local"),
            ("2026/11/16T11:00:00.1+01:00", "utc"),
            ("2026-11-16 11:00:00 +0100", "utc"),
            ("2026-11-16 10:00:00 UTC", "utc"),
            ("2026-11-16T13:00:00+0300", "utc"),
            ("Mon 2026-11-16 10:00:00 CET", "local"),
            ("Mon 2026-11-16 10:00:00.123456 UTC", "utc"),
            ("Mon 2026-11-16 07:00:00 -03", "utc"),
            ("Mon Nov 16 10:00:00 2026", "local"),
            ("Mon Nov 16 10:00:00 CET 2026", "local"),
            ("Mon Nov 16 10:00:00", "local"),
            ("1794823200.123456", "utc"),
        ] {
            for (form, host) in [
                ("mx ", "mx"),
                ("mail.info mx ", "mx"),
                ("relay mx ", "mx"),
                ("", ""),
            ] {
                let line = format!("{stamp} {form}postfix/smtpd[7]: a: b");
                let expected = format!("2026-11-16T10:00:00Z {expected}|{host}|postfix/smtpd|a: b");
                assert_eq!(told(&line), expected, "{line}");
            }
        }
    }

    #[test]
    fn forms() {
        const STAMP: &str = "2026-11-16T10:00:00+00:00";
        for line in [
            "S mx postfix/smtpd[7]: a: b",
            "S mx postfix/smtpd[7] a: b",
            "S\tmx\tpostfix/smtpd[7]:\ta: b",
            "S mx mail:info postfix/smtpd[7]: a: b",
            "S mail.info mx postfix/smtpd[7]: a: b",
            "S <mail.info> mx postfix/smtpd[7]: a: b",
            "S mx <local0.notice> postfix/smtpd[7]: a: b",
            "S mail:info relay mx postfix/smtpd[7]: a: b",
            "S mx postfix/smtpd[7]: [ID 197553 mail.info] a: b",
            "<22>S mx postfix/smtpd[7]: a: b",
            "<22>1 S mx postfix/smtpd 7 - - a: b",
            "<22>1 S mx postfix/smtpd 7 ID1 [x@1 y=\"]\\\"]\"][z] a: b",
            "1 S mx postfix/smtpd 7 - [meta sequenceId=\"29\"] a: b",
            "S mx postfix/smtpd 7 - - \u{feff}a: b",
            "  S mx postfix/smtpd[7]: a: b",
            "postfix-1  | S mx postfix/smtpd[7]: a: b",
            "[pod/postfix-0/postfix] S mx postfix/smtpd[7]: a: b",
            "2026-11-16T10:00:01.123456789Z S mx postfix/smtpd[7]: a: b",
            "2026-11-16T10:00:01.123456789Z stdout F S mx postfix/smtpd[7]: a: b",
            "2026-11-16T10:00:01.123456789Z stderr P <22>S mx postfix/smtpd[7]: a: b",
            "[pod/x/y] 2026-11-16T10:00:01.123456789Z S mx postfix/smtpd[7]: a: b",
            "/var/log/mail.log:S mx postfix/smtpd[7]: a: b",
            "mail.log:12:S mx postfix/smtpd[7]: a: b",
            "12:S mx postfix/smtpd[7]: a: b",
            "/var/log/mail.log:12:postfix-1 | S mx postfix/smtpd[7]: a: b",
        ] {
            for stamp in [STAMP, "Nov 16 10:00:00"] {
                let line = line.replace('S', stamp);
                let utc = if stamp == STAMP { "utc" } else { "local" };
                let expected = format!("2026-11-16T10:00:00Z {utc}|mx|postfix/smtpd|a: b");
                assert_eq!(told(&line), expected, "{line}");
            }
        }
        // Brackets in the message of RFC 5424 belong to it.
        assert_eq!(
            told(
                "<22>1 2026-11-16T10:00:00Z mx postfix/smtpd 7 - [x] A1B2C: client=c[1.2.3.4] x[\"] y"
            ),
            "2026-11-16T10:00:00Z utc|mx|postfix/smtpd|A1B2C: client=c[1.2.3.4] x[\"] y"
        );
        for line in [
            "[   INF   ]  Welcome",
            "2026-11-16 10:00:00 1abcde-000000-AB <= x",
            "2026-11-16 10:00:00 [77] no host name found",
            "2026-11-16T10:00:00Z mx postfix/smtpd 7 - [x a: b",
            "Nov 16",
            "",
        ] {
            assert_eq!(told(line), "none", "{line}");
        }
    }

    #[test]
    fn colours() {
        assert_eq!(without_colours("a\u{1b}[1;31mb\u{1b}[0mc\u{1b}(Bd"), "abcd");
        assert_eq!(without_colours("a\u{1b}[1"), "a");
        assert_eq!(without_colours("plain"), "plain");
    }
}
