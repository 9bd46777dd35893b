//! Which plural a number takes.

use std::sync::OnceLock;

use crate::Language;

/// Tells the plural category of CLDR (`one`, `few`, `other`, …) of a count in a language.
pub type Plurals = fn(Language, u64) -> &'static str;

static PLURALS: OnceLock<Plurals> = OnceLock::new();

/// Plurals are told by `plurals` from now on: by the browser's `Intl` in the page. The first call holds.
pub fn plurals_are_told_by(plurals: Plurals) {
    let _ = PLURALS.set(plurals);
}

impl Language {
    /// The plural category of a count.
    pub(crate) fn plural(self, count: u64) -> &'static str {
        match PLURALS.get() {
            Some(plurals) => plurals(self, count),
            None => by_itself(self, count),
        }
    }
}

#[cfg(feature = "compiled-in")]
fn by_itself(language: Language, count: u64) -> &'static str {
    use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
    let rules = icu_locale_core::Locale::try_from_str(language.tag())
        .ok()
        .and_then(|locale| PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok());
    let Some(rules) = rules else {
        return "other";
    };
    match rules.category_for(count) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Nobody said who tells it: that would be a mistake of this program.
#[cfg(not(feature = "compiled-in"))]
fn by_itself(_: Language, _: u64) -> &'static str {
    "other"
}
