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
        self.say(says::Days { from: &from, to: &to })
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
            let to = if month == other { format!("{last}, {year}") } else { to.to_owned() };
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
