//! Words one after the other, as a language puts them: "TLS 1.0, TLS 1.1, and TLS 1.2".

use std::sync::OnceLock;

use crate::Language;

/// Puts words of a language one after the other, the last with its "and".
pub type Lists = fn(Language, &[&str]) -> String;

static LISTS: OnceLock<Lists> = OnceLock::new();

/// Lists are joined by `lists` from now on: by the browser's `Intl` in the page. The first call holds.
pub fn lists_are_joined_by(lists: Lists) {
    let _ = LISTS.set(lists);
}

impl Language {
    /// Words one after the other; all there are, because the last one gets an "and".
    pub(crate) fn list(self, items: &[&str]) -> String {
        match LISTS.get() {
            Some(lists) => lists(self, items),
            None => by_itself(self, items),
        }
    }
}

#[cfg(feature = "compiled-in")]
fn by_itself(language: Language, items: &[&str]) -> String {
    use icu_list::ListFormatter;
    use icu_list::options::ListFormatterOptions;
    let joined = icu_locale_core::Locale::try_from_str(language.tag())
        .ok()
        .and_then(|locale| {
            ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok()
        });
    match joined {
        Some(formatter) => formatter.format_to_string(items.iter()),
        None => items.join(", "),
    }
}

/// Nobody said who joins them: that would be a mistake of this program.
#[cfg(not(feature = "compiled-in"))]
fn by_itself(_: Language, items: &[&str]) -> String {
    items.join(", ")
}
