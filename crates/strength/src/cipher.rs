//! A cipher as a file tells it, and the suites that it can be.
//!
//! Source: `docs/strength.md`, Names, and for the label, Labels.

use std::slice;

use crate::description::Description;
use crate::names;
use crate::suite::Suite;
use crate::tables::{SUITES, SuiteRow};
use crate::version::Version;
use crate::words::{ExchangeWords, Parts};

/// Characters (Unicode scalar values) that a label has at most.
pub const LONGEST_LABEL: usize = 100;
/// Bytes of a text that are looked at. No cipher is that long; a hostile one shall not fill the memory.
const LONGEST_TEXT: usize = 1024;

/// A cipher as a file tells it.
///
/// Two that are written differently are equal where both are names of the same suite.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cipher(Kind);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    /// Rule 1: a name.
    Named(Suite),
    /// Rule 2: GnuTLS' description of a session.
    Described(Description, Box<str>),
    /// Rule 3: words of Exchange.
    OfParts(Parts, Box<str>),
    /// Rule 4: anything else.
    Unknown(Box<str>),
}

impl Cipher {
    /// The cipher of a text: a name, GnuTLS' description of a session, words of Exchange as
    /// [`ExchangeWords`] shows them, or anything else. `None` where the text says that there is none.
    ///
    /// Quotes and blanks around the text do not belong to it, nor does a comma, semicolon or dot at its
    /// end. Of a very long text the first 1,024 bytes count.
    pub fn of(text: &str) -> Option<Self> {
        let text = trimmed(text);
        let (text, _) = text.split_at_checked(text.floor_char_boundary(LONGEST_TEXT))?;
        let text = trimmed(text);
        let is_none = ["", "-", "none", "unknown"]
            .iter()
            .any(|none| none.eq_ignore_ascii_case(text));
        if is_none {
            return None;
        }
        Some(Self(if let Some(suite) = names::suite(text) {
            Kind::Named(suite)
        } else if let Some(description) = Description::of(text) {
            Kind::Described(description, text.into())
        } else if let Some(parts) = Parts::of(text) {
            Kind::OfParts(parts, text.into())
        } else {
            Kind::Unknown(text.into())
        }))
    }

    /// The cipher of words of Exchange; the same as that of the text that shows them.
    pub fn of_words(words: &ExchangeWords<'_>) -> Option<Self> {
        Self::of(&words.to_string())
    }

    /// Whether the tables know it as anything at all.
    pub fn is_known(&self) -> bool {
        !matches!(self.0, Kind::Unknown(_))
    }

    /// A text that gives the same cipher again.
    pub fn text(&self) -> String {
        match &self.0 {
            Kind::Named(suite) => suite.to_string(),
            Kind::Described(_, text) | Kind::OfParts(_, text) | Kind::Unknown(text) => {
                text.to_string()
            }
        }
    }

    /// The suites that it can have been in a connection of a version, in the order of the registry. None
    /// where it is not known, and where it contradicts the version.
    pub fn candidates(&self, version: Version) -> impl Iterator<Item = Suite> {
        let agreeing = move |suite: &Suite| self.versions(version, *suite).next().is_some();
        self.thinkable().iter().map(Suite::of).filter(agreeing)
    }

    /// What the evidence calls it: the IANA name of the one suite that it is the name of, also where
    /// that contradicts the version; else that of the one candidate that remains; else as written.
    /// At most [`LONGEST_LABEL`] characters.
    pub fn label(&self, version: Version) -> String {
        if matches!(self.0, Kind::Named(_)) {
            return self.text();
        }
        let mut candidates = self.candidates(version);
        match (candidates.next(), candidates.next()) {
            (Some(only), None) => only.to_string(),
            _ => self.text().chars().take(LONGEST_LABEL).collect(),
        }
    }

    /// Each suite that it can have been, with each version in which it can.
    pub(crate) fn pairs(&self, version: Version) -> impl Iterator<Item = (Version, Suite)> {
        let suites = self.thinkable().iter().map(Suite::of);
        suites.flat_map(move |suite| self.versions(version, suite).map(move |one| (one, suite)))
    }

    /// The versions in which it can have been a suite.
    fn versions(&self, version: Version, suite: Suite) -> impl Iterator<Item = Version> {
        version.possible().filter(move |one| {
            one.is_in(suite.row().versions)
                && match &self.0 {
                    Kind::Named(named) => *named == suite,
                    Kind::Described(description, _) => description.agrees(*one, suite),
                    Kind::OfParts(parts, _) => parts.agrees(*one, suite),
                    Kind::Unknown(_) => false,
                }
        })
    }

    /// The suites worth a look.
    fn thinkable(&self) -> &'static [SuiteRow] {
        match &self.0 {
            Kind::Named(suite) => slice::from_ref(suite.row()),
            Kind::Described(..) | Kind::OfParts(..) => &SUITES,
            Kind::Unknown(_) => &[],
        }
    }
}

fn trimmed(text: &str) -> &str {
    let is_around = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'');
    let is_behind = |letter| is_around(letter) || matches!(letter, ',' | ';' | '.');
    text.trim_start_matches(is_around)
        .trim_end_matches(is_behind)
}
