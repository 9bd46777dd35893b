//! Two days as one text, with what they share said once.

use crate::Language;
use crate::messages::words as says;
use crate::speech::Words;

impl Words {
    /// "November 9 to 15, 2026": month and year stand once where they are the same. The texts are days as
    /// the language writes them.
    pub(crate) fn days(&self, from: &str, to: &str) -> String {
        let (from, to) = match self.language {
            Language::English => month_first(from, to),
            _ => day_first(from, to),
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
    (begin.to_owned(), to.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_days_share_is_said_once() {
        let of = |from, to| Language::English.speech().days(from, to);
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
        assert_eq!(of("2026-11-09", "2026-11-15"), "2026-11-09 to 2026-11-15");
    }

    #[test]
    fn month_and_year_stand_once_in_french() {
        let of = |from, to| Language::French.speech().days(from, to);
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
}
