//! Who is spoken to: their language, how wide their screen is, and whether they want to hear anything.

use std::io::IsTerminal;

use text::{Language, Words};

use crate::arguments::Manner;
use crate::numbers::Numbers;
use crate::plain::plain;

/// The variables that tell the language, the first that is set decides.
const LOCALES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// Who is spoken to.
#[derive(Clone, Copy)]
pub(crate) struct Person {
    /// Their language.
    pub language: Language,
    /// Columns of their screen; `None` where nobody knows, so that nothing need be folded.
    pub width: Option<usize>,
    /// They want to hear only what failed.
    pub is_quiet: bool,
}

impl Person {
    /// The person that options and environment tell of.
    pub(crate) fn of(manner: &Manner) -> Self {
        let chosen = manner.language;
        Self {
            language: chosen.unwrap_or_else(|| language_of(|name| std::env::var(name).ok())),
            width: manner.width.map(usize::from).or_else(width),
            is_quiet: manner.quiet,
        }
    }

    /// The sentences that the page has too.
    pub(crate) fn words(&self) -> &'static Words {
        self.language.words()
    }

    /// The sentences of the command line.
    pub(crate) fn terminal(&self) -> &'static Words {
        self.language.words()
    }

    /// How they write numbers.
    pub(crate) fn numbers(&self) -> Numbers {
        Numbers(self.language)
    }

    /// Says on standard error what a person should know, unless they want quiet.
    pub(crate) fn tell(&self, sentence: &str) {
        if !self.is_quiet {
            eprintln!("{}", plain(sentence));
        }
    }

    /// The same person where something failed, of which they want to hear why in any case.
    pub(crate) fn after(&self, failed: bool) -> Self {
        Self {
            is_quiet: self.is_quiet && !failed,
            ..*self
        }
    }

    /// Says on standard error why something failed.
    pub(crate) fn complain(&self, sentence: &str) {
        eprintln!("mailflow-insight: {}", plain(sentence));
    }
}

/// The language of the first variable that is set. One that nobody here speaks is English.
pub(crate) fn language_of(variable: impl Fn(&str) -> Option<String>) -> Language {
    let set = LOCALES.iter().filter_map(|name| variable(name));
    let locale = set.into_iter().find(|locale| !locale.is_empty());
    let tag = locale
        .as_deref()
        .and_then(|locale| locale.split('.').next());
    tag.and_then(Language::from_tag).unwrap_or_default()
}

/// The columns of the terminal that the text goes to, else those of the environment.
fn width() -> Option<usize> {
    if std::io::stdout().is_terminal()
        && let Some((terminal_size::Width(width), _)) = terminal_size::terminal_size()
    {
        return Some(usize::from(width.max(20)));
    }
    let columns: usize = std::env::var("COLUMNS").ok()?.parse().ok()?;
    (20..=10_000).contains(&columns).then_some(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_tells_the_language() {
        for (set, language) in [
            (&[][..], Language::English),
            (&[("LANG", "fr_FR.UTF-8")], Language::French),
            (&[("LANG", "fr")], Language::French),
            (&[("LANG", "de_DE.UTF-8")], Language::German),
            (&[("LANG", "pt_PT.UTF-8")], Language::Portuguese),
            (&[("LANG", "la_VA.UTF-8")], Language::English),
            (
                &[("LC_ALL", "C.UTF-8"), ("LANG", "fr_CA.UTF-8")],
                Language::English,
            ),
            (
                &[("LC_ALL", ""), ("LC_MESSAGES", "fr_BE")],
                Language::French,
            ),
            (
                &[("LC_MESSAGES", "en_GB"), ("LANG", "fr_FR")],
                Language::English,
            ),
        ] {
            let variable = |wanted: &str| {
                let mut set = set.iter();
                let found = set.find(|(name, _)| *name == wanted);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(language_of(variable), language, "{set:?}");
        }
    }
}
