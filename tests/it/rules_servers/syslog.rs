//! Lines of syslog: their shape, and their times.

use mailflow_insight::trace::Note;

use super::resolve;

/// `10:00:00 smtpd[7]: …` becomes a line of Postfix on the host `mx`, unless it is complete.
pub fn log_lines(text: &str) -> String {
    let line = |line: &str| match line.split_once(' ') {
        Some((time, rest)) if time.len() == 8 && time.as_bytes().get(2) == Some(&b':') => {
            let is_complete = ["postfix", "sm-", "sendmail"]
                .iter()
                .any(|program| rest.starts_with(program));
            let rest = if is_complete {
                rest.to_owned()
            } else {
                format!("postfix/{rest}")
            };
            format!("2026-11-16T{time}Z mx {rest}\n")
        }
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

#[test]
fn stamps_of_syslog() {
    let line = "mx postfix/smtpd[7]: ABCDE1: client=c.example[198.51.100.3]";
    for (stamp, day) in [
        ("Nov 16 23:59:59", "2026-11-16"),
        ("Nov  6 10:00:00", "2026-11-06"),
        ("Nov 24 10:00:00", "2026-11-24"),
        ("Nov 25 10:00:00", "2025-11-25"),
        ("Dec 31 10:00:00", "2025-12-31"),
        ("Jan  1 10:00:00", "2026-01-01"),
        ("Feb 29 10:00:00", "2024-02-29"),
        ("2026-11-16T00:30:00+01:00", "2026-11-15"),
        ("2026-11-16T23:30:00.123456-05:00", "2026-11-17"),
        ("2026-11-16T23:30:00.123Z", "2026-11-16"),
        ("2026-11-16T00:30:00+0100", "2026-11-15"),
        ("2026-11-16T23:30:00", "2026-11-16"),
        ("2026-11-16 23:30:00", "2026-11-16"),
        ("<22>Nov 16 10:00:00", "2026-11-16"),
    ] {
        let resolved = resolve(&[format!("{stamp} {line}\n")]);
        let days: Vec<String> = resolved
            .traces
            .cells
            .iter()
            .map(|cell| cell.day.to_string())
            .collect();
        assert_eq!(days, [day], "{stamp}");
        let notes: Vec<&str> = resolved.files[0].notes.iter().map(Note::code).collect();
        let classic = stamp.starts_with(|c: char| !c.is_ascii_digit());
        let without_offset =
            classic || matches!(stamp, "2026-11-16T23:30:00" | "2026-11-16 23:30:00");
        assert_eq!(
            (notes.contains(&"N07"), notes.contains(&"N08")),
            (classic, without_offset),
            "{stamp}"
        );
    }
}
