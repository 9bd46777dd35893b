//! How far a clock is from UTC, as a browser writes it.

/// The seconds east of UTC behind a date, as in `1/31/2026, GMT+05:30`; `GMT` alone is none.
pub fn east_of(text: &str) -> Option<i32> {
    let (_, offset) = text.rsplit_once("GMT")?;
    let (sign, clock) = match offset.chars().next() {
        None => return Some(0),
        Some('+') => (1, offset.get(1..)?),
        // The minus of typography, or the one of keyboards.
        Some('-') => (-1, offset.get(1..)?),
        Some('\u{2212}') => (-1, offset.get('\u{2212}'.len_utf8()..)?),
        Some(_) => return None,
    };
    let mut parts = clock.split(':').map(|part| part.parse::<i32>().ok());
    let hours = parts.next()??;
    let minutes = parts.next().unwrap_or(Some(0))?;
    let seconds = parts.next().unwrap_or(Some(0))?;
    Some(sign * (hours * 3600 + minutes * 60 + seconds))
}

#[cfg(test)]
mod tests {
    use super::east_of;

    #[test]
    fn offsets_as_browsers_write_them() {
        for (text, east) in [
            ("1/31/2026, GMT", Some(0)),
            ("1/31/2026, GMT+01:00", Some(3600)),
            ("1/31/2026, GMT+05:30", Some(19_800)),
            ("1/31/2026, GMT-03:30", Some(-12_600)),
            ("1/31/1890, GMT\u{2212}00:44:30", Some(-2670)),
            ("1/31/2026, GMT+5", Some(18_000)),
            ("1/31/2026, CET", None),
            ("1/31/2026, GMT+", None),
            ("1/31/2026, GMT~1", None),
            ("", None),
        ] {
            assert_eq!(east_of(text), east, "{text}");
        }
    }
}
