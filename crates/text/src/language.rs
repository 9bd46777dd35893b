//! The languages.

/// A language of the page and of the command line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Japanese.
    Japanese,
    /// Portuguese, as it is written in Brazil.
    Portuguese,
    /// English from right to left, for tests: nobody is offered it. See `crates/ftl/src/mirror.rs`.
    Mirrored,
}

impl Language {
    /// How many there are, with the one that nobody is offered, which is the last.
    pub(crate) const COUNT: usize = Self::Mirrored as usize + 1;

    /// All languages, in the order in which they are offered.
    pub const ALL: [Language; Self::COUNT - 1] = [
        Language::English,
        Language::German,
        Language::Spanish,
        Language::French,
        Language::Japanese,
        Language::Portuguese,
    ];

    /// The language tag, as in `<html lang>`, and the name of its folder.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Japanese => "ja",
            Self::Portuguese => "pt-BR",
            Self::Mirrored => "ar-XB",
        }
    }

    /// Its own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Japanese => "日本語",
            Self::Portuguese => "Português",
            Self::Mirrored => "ar-XB",
        }
    }

    /// Which way it runs, as in `<html dir>`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Mirrored => "rtl",
            _ => "ltr",
        }
    }

    /// The language of a tag such as `fr-CA`, if it is one of these: the country does not matter.
    pub fn from_tag(tag: &str) -> Option<Self> {
        if tag == Self::Mirrored.tag() {
            return Some(Self::Mirrored);
        }
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| {
            let own = language.tag().split('-').next().unwrap_or_default();
            own.eq_ignore_ascii_case(primary)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn each_folder_of_texts_is_a_language() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("languages");
        let there: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.file_type().unwrap().is_dir())
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        let spoken = BTreeSet::from(Language::ALL.map(|language| language.tag().to_owned()));
        assert_eq!(
            there, spoken,
            "folders of crates/text/languages, and languages of crates/text/src/language.rs; \
             docs/dev/how-to-add.md has what else a language needs"
        );
    }

    #[test]
    fn each_language_calls_itself_as_its_texts_do() {
        for language in Language::ALL {
            assert_eq!(
                language.labels().name,
                language.name(),
                "`name` in page.ftl of {language:?}, and Language::name"
            );
        }
    }

    #[test]
    fn a_language_is_known_by_its_tag_whatever_the_country() {
        let of = Language::from_tag;
        for language in Language::ALL {
            assert_eq!(of(language.tag()), Some(language));
        }
        assert_eq!(of("fr-CA"), Some(Language::French));
        assert_eq!(of("pt_PT"), Some(Language::Portuguese));
        assert_eq!(of("DE"), Some(Language::German));
        assert_eq!(of("ja_JP.UTF-8"), Some(Language::Japanese));
        assert_eq!(of("ar"), None);
        assert_eq!(of("ar-XB"), Some(Language::Mirrored));
        assert_eq!(of(""), None);
    }
}
