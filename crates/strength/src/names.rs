//! Names of suites, as IANA, OpenSSL and GnuTLS give them.
//!
//! Source: `docs/strength.md`, Names, rule 1. A name is held, and compared, as the numbers of its words.

use std::cmp::Ordering;
use std::fmt;

use crate::suite::Suite;
use crate::tables::{NAME_WORDS, NAMES, Name, SUITES, SuiteRow, WORDS};

/// More words than any name has.
const MOST_WORDS: usize = 12;
/// What Windows writes behind names before TLS 1.3: the curve, which no guideline here judges.
const CURVES: [&str; 3] = ["P256", "P384", "P521"];

/// The suite of a name.
pub(crate) fn suite(name: &str) -> Option<Suite> {
    let words = Words::of(name)?;
    let with_hash = words.has_lost_its_hash().then(|| words.and("SHA256"));
    let forms = [Some(words), with_hash.flatten()];
    let mut forms = forms.into_iter().flatten();
    forms.find_map(|words| {
        let exact = find(words.numbers());
        // GnuTLS' own names begin with `TLS_`; Exim leaves that out.
        let of_gnutls = || {
            let name = find(words.behind("TLS")?.numbers())?;
            name.is_of_gnutls.then_some(name)
        };
        let name = exact.or_else(of_gnutls)?;
        SUITES.get(usize::from(name.suite)).map(Suite::of)
    })
}

/// Writes the IANA name of a suite.
pub(crate) fn write_iana(row: &SuiteRow, to: &mut impl fmt::Write) -> fmt::Result {
    let numbers = NAMES
        .get(usize::from(row.name))
        .map_or(&[][..], Name::numbers);
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            to.write_char('_')?;
        }
        to.write_str(WORDS.get(usize::from(*number)).copied().unwrap_or_default())?;
    }
    Ok(())
}

fn find(numbers: &[u8]) -> Option<&'static Name> {
    let place = NAMES.binary_search_by(|name| name.numbers().cmp(numbers));
    NAMES.get(place.ok()?)
}

impl Name {
    fn numbers(&self) -> &'static [u8] {
        let start = usize::from(self.start);
        let range = start..start + usize::from(self.length);
        NAME_WORDS.get(range).unwrap_or_default()
    }
}

/// The words of a name that may be known, by their numbers.
#[derive(Clone, Copy, Default)]
struct Words {
    numbers: [u8; MOST_WORDS],
    length: usize,
}

impl Words {
    /// Nothing if a word is not known, which no name then has.
    fn of(name: &str) -> Option<Self> {
        let (front, last) = name.rsplit_once(['-', '_']).unwrap_or((name, ""));
        let is_curve = CURVES.iter().any(|curve| curve.eq_ignore_ascii_case(last));
        let name = if is_curve { front } else { name };
        let mut words = name.split(['-', '_']);
        words.try_fold(Self::default(), |before, word| before.and(word))
    }

    fn numbers(&self) -> &[u8] {
        self.numbers.get(..self.length).unwrap_or_default()
    }

    /// With a word at the end.
    fn and(mut self, word: &str) -> Option<Self> {
        *self.numbers.get_mut(self.length)? = number(word)?;
        self.length += 1;
        Some(self)
    }

    /// With a word in front.
    fn behind(&self, word: &str) -> Option<Self> {
        let mut with = Self::default().and(word)?;
        for number in self.numbers() {
            *with.numbers.get_mut(with.length)? = *number;
            with.length += 1;
        }
        Some(with)
    }

    /// Whether a name ends as one that may lack its `_SHA256`.
    fn has_lost_its_hash(&self) -> bool {
        let mut words = self.numbers().iter().rev().map(|number| Some(*number));
        words.next() == Some(number("POLY1305")) && words.next() == Some(number("CHACHA20"))
    }
}

fn number(word: &str) -> Option<u8> {
    let place = WORDS.binary_search_by(|known| compare(known, word));
    u8::try_from(place.ok()?).ok()
}

/// Compares without case, as `WORDS` is sorted.
fn compare(one: &str, other: &str) -> Ordering {
    let one = one.bytes().map(|byte| byte.to_ascii_uppercase());
    one.cmp(other.bytes().map(|byte| byte.to_ascii_uppercase()))
}

/// Whether two texts are the same without case, `-` and `_` alike.
pub(crate) fn are_alike(one: &str, other: &str) -> bool {
    let plain = |byte: u8| match byte {
        b'-' => b'_',
        other => other.to_ascii_uppercase(),
    };
    one.bytes().map(plain).eq(other.bytes().map(plain))
}
