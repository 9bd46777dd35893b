//! What the values of a table say where the mapping does not list them: directions, TLS versions and times.

use super::data::Course;
use crate::calendar::{Day, Reading, Timestamp};
use crate::dates;
use crate::direction::Direction;
use crate::tls::{TlsClass, class_of_token, class_of_version};
use crate::zone::Zone;

/// What a word of a direction column says where the mapping does not list it. A bare number may
/// mean anything.
pub(crate) fn course_of_word(text: &str) -> Option<Course> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Course::from_id(text).or_else(|| Direction::from_phrase(text).map(Course::from))
}

/// What a word of a TLS column says where the mapping does not list it: the spellings of
/// `docs/counting.md`, alone or within a longer text, and the ids of the classes.
pub(crate) fn class_of_word(text: &str) -> Option<TlsClass> {
    TlsClass::ALL
        .into_iter()
        .find(|class| class.id() == text)
        .or_else(|| class_of_version(text))
        .or_else(|| class_of_token(text))
}

/// Whether a text looks like a time wherever it stands: a number of five digits may be anything.
pub(crate) fn looks_like_a_time(text: &str) -> bool {
    let is_number = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let is_serial = is_number && text.find(['.', ',']).unwrap_or(text.len()) == 5;
    !is_serial && timestamp(text, &Zone::UTC).is_some()
}

/// A date as everywhere, or the seconds or milliseconds since 1970 as machines write them.
pub(crate) fn timestamp(text: &str, zone: &Zone) -> Option<Reading<Timestamp>> {
    zone.read(text)
        .or_else(|| dates::timestamp(&since_1970(text)?))
}

pub(crate) fn day(text: &str) -> Option<Reading<Day>> {
    dates::day(text).or_else(|| dates::day(&since_1970(text)?))
}

/// `1763280000`, `1763280000.123` and `1763280000123` as JSON writes them: ten digits are seconds
/// (of 2001 to 2286), thirteen are milliseconds.
fn since_1970(text: &str) -> Option<String> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(decimals) || decimals.len() > 9 {
        return None;
    }
    match whole.len() {
        10 => {
            let milliseconds = format!("{decimals:0<3}");
            Some(format!("/Date({whole}{})/", milliseconds.get(..3)?))
        }
        13 => Some(format!("/Date({whole})/")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_machines_write_them() {
        let expected = timestamp("2026-11-16T08:00:00.120Z", &Zone::UTC);
        assert!(expected.is_some());
        for text in ["1794816000.12", "1794816000120"] {
            assert_eq!(timestamp(text, &Zone::UTC), expected, "{text}");
        }
        for text in [
            "179481600",
            "17948160001",
            "1794816000.1234567890",
            "-1794816000",
            "",
        ] {
            assert_eq!(timestamp(text, &Zone::UTC), None, "{text}");
        }
    }

    #[test]
    fn numbers_alone_are_no_direction() {
        assert_eq!(course_of_word("1"), None);
        assert_eq!(course_of_word("Incoming"), Some(Course::Inbound));
        assert_eq!(course_of_word("not_counted"), Some(Course::NotCounted));
    }

    #[test]
    fn versions_inside_longer_texts() {
        assert_eq!(class_of_word("TLSv1.2:ECDHE-RSA"), Some(TlsClass::Tls1_2));
        assert_eq!(class_of_word("not_recorded"), Some(TlsClass::NotRecorded));
        assert_eq!(class_of_word("maybe"), None);
    }
}
