//! Two days as one text, with what they share said once.

use crate::Language;
use crate::messages::words as says;
use crate::words::Words;

impl Words {
    /// "November 9 to 15, 2026": month and year stand once where they are the same. The texts are days as
    /// the language writes them.
    pub(crate) fn days(&self, from: &str, to: &str) -> String {
        let (from, to) = match self.language {
            Language::English | Language::Mirrored => month_first(from, to),
            Language::Japanese => year_first(from, to),
            Language::German | Language::Spanish | Language::French | Language::Portuguese => {
                day_first(from, to)
            }
        };
        self.say(says::Days {
            from: &from,
            to: &to,
        })
    }
}

/// Month, number and year of a day such as `November 9, 2026`.
fn parts_of(day: &str) -> Option<(&str, &str, &str)> {
    let (rest, year) = day.rsplit_once(", ")?;
    let (month, number) = rest.split_once(' ')?;
    Some((month, number, year))
}

fn month_first(from: &str, to: &str) -> (String, String) {
    match (parts_of(from), parts_of(to)) {
        (Some((month, first, year)), Some((other, last, same))) if year == same => {
            let to = if month == other {
                format!("{last}, {year}")
            } else {
                to.to_owned()
            };
            (format!("{month} {first}"), to)
        }
        _ => (from.to_owned(), to.to_owned()),
    }
}

fn day_first(from: &str, to: &str) -> (String, String) {
    let mut begin = from;
    for ending in [to.find(' '), to.rfind(' ')].into_iter().flatten() {
        let shared = to.get(ending..).unwrap_or_default();
        if let Some(rest) = from.strip_suffix(shared) {
            begin = rest;
            break;
        }
    }
    // Spanish and Portuguese have a word before the year: "9 de octubre de 2026".
    let begin = begin.strip_suffix(" de").unwrap_or(begin);
    (begin.to_owned(), to.to_owned())
}

/// `2026年11月9日`: what both days begin with stands once.
fn year_first(from: &str, to: &str) -> (String, String) {
    let mut end = to;
    for mark in ['月', '年'] {
        let shared = from.split_inclusive(mark).next().unwrap_or_default();
        if shared.ends_with(mark)
            && let Some(rest) = to.strip_prefix(shared)
        {
            end = rest;
            break;
        }
    }
    (from.to_owned(), end.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_days_share_is_said_once() {
        let of = |from, to| Language::English.words().days(from, to);
        assert_eq!(
            of("November 9, 2026", "November 15, 2026"),
            "November 9 to 15, 2026"
        );
        assert_eq!(
            of("October 30, 2026", "November 5, 2026"),
            "October 30 to November 5, 2026"
        );
        assert_eq!(
            of("December 30, 2025", "January 5, 2026"),
            "December 30, 2025 to January 5, 2026"
        );
        assert_eq!(
            of("9 November 2026", "15 November 2026"),
            "9 November 2026 to 15 November 2026"
        );
        assert_eq!(of("2026-11-09", "2026-11-15"), "2026-11-09 to 2026-11-15");
    }

    #[test]
    fn month_and_year_stand_once_in_french() {
        let of = |from, to| Language::French.words().days(from, to);
        assert_eq!(
            of("9 novembre 2026", "15 novembre 2026"),
            "9 au 15 novembre 2026"
        );
        assert_eq!(
            of("30 novembre 2026", "6 décembre 2026"),
            "30 novembre au 6 décembre 2026"
        );
        assert_eq!(
            of("9 novembre 2025", "15 novembre 2026"),
            "9 novembre 2025 au 15 novembre 2026"
        );
        assert_eq!(of("9 nov.", "15 nov."), "9 au 15 nov.");
        assert_eq!(of("2026-11-09", "2026-11-15"), "2026-11-09 au 2026-11-15");
    }

    #[test]
    fn other_languages_share_a_word_before_the_year_or_what_is_in_front() {
        let of = |(from, to): (String, String)| format!("{from}|{to}");
        assert_eq!(
            of(day_first("9. November 2026", "15. November 2026")),
            "9.|15. November 2026"
        );
        assert_eq!(
            of(day_first("9 de octubre de 2026", "1 de noviembre de 2026")),
            "9 de octubre|1 de noviembre de 2026"
        );
        assert_eq!(
            of(day_first("2026-11-09", "2026-11-15")),
            "2026-11-09|2026-11-15"
        );
        assert_eq!(
            of(year_first("2026年11月9日", "2026年11月15日")),
            "2026年11月9日|15日"
        );
        assert_eq!(
            of(year_first("2026年10月9日", "2026年11月15日")),
            "2026年10月9日|11月15日"
        );
        assert_eq!(
            of(year_first("2025年12月9日", "2026年1月5日")),
            "2025年12月9日|2026年1月5日"
        );
    }
}
