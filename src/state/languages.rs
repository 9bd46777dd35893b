//! The texts of languages: fetched one language at a time, see `boot.js`.

use std::cell::RefCell;

use js_sys::{Array, Intl, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{browser, formats};
use crate::text::Language;

#[wasm_bindgen]
extern "C" {
    /// In `boot.js`: texts of a language, `first` for what is seen first, `rest` for all else.
    #[wasm_bindgen(js_name = programTexts)]
    fn program_texts(language: &str, which: &str) -> Promise;

    /// Of the language that `first.js` chose, what is seen first; there before the program is.
    #[wasm_bindgen(thread_local_v2, js_name = firstTexts)]
    static FIRST_TEXTS: String;
}

/// The language that the page began in, with the texts that are seen first.
pub(crate) fn begun() -> Language {
    let tag = browser::root().and_then(|root| root.get_attribute("lang"));
    let language = tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default();
    FIRST_TEXTS.with(|texts| language.first_has_come(texts.clone()));
    language
}

/// Texts of a language that were asked for.
pub(crate) struct Coming {
    language: Language,
    promised: Option<[Promise; 2]>,
}

/// Asks for everything that a language says, where it is not there yet.
pub(crate) fn ask(language: Language) -> Coming {
    let promise = |which| program_texts(language.tag(), which);
    Coming {
        language,
        promised: (!language.is_here()).then(|| ["first", "rest"].map(promise)),
    }
}

impl Coming {
    /// Waits for them, and tells whether they came.
    pub(crate) async fn have_come(self) -> bool {
        let Some([first, rest]) = self.promised else {
            return true;
        };
        let text = async |promise: Promise| JsFuture::from(promise).await.ok()?.as_string();
        match (text(first).await, text(rest).await) {
            (Some(first), Some(rest)) => {
                self.language.first_has_come(first) && self.language.rest_has_come(rest)
            }
            _ => false,
        }
    }
}

thread_local! {
    static RULES: RefCell<Option<(Language, Intl::PluralRules)>> = const { RefCell::new(None) };
}

/// The plural category of a count, as the browser knows it.
pub(crate) fn plural(language: Language, count: u64) -> &'static str {
    RULES.with_borrow_mut(|known| {
        let rules = match known {
            Some((of, rules)) if *of == language => rules,
            _ => {
                let locales = Array::of1(&formats::locale(language).into());
                let rules = Intl::PluralRules::new(&locales, &Object::new());
                &known.insert((language, rules)).1
            }
        };
        match String::from(rules.select(count as f64)).as_str() {
            "zero" => "zero",
            "one" => "one",
            "two" => "two",
            "few" => "few",
            "many" => "many",
            _ => "other",
        }
    })
}
