//! The texts of languages: fetched one language at a time, see `boot.js`.

use std::cell::RefCell;

use js_sys::{Array, Intl, Object, Promise};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::store::Store;
use super::{browser, formats, loading};
use crate::text::{Language, lists_are_joined_by, plurals_are_told_by};

const PERSISTED_AS: &str = "language";

#[wasm_bindgen]
extern "C" {
    /// In `boot.js`: texts of a language, `first` for what is seen first, `rest` for all else.
    #[wasm_bindgen(js_name = programTexts)]
    fn program_texts(language: &str, which: &str) -> Promise;

    /// Of the language that `first.js` chose, what is seen first; there before the program is.
    #[wasm_bindgen(thread_local_v2, js_name = firstTexts)]
    static FIRST_TEXTS: String;

    /// All else that it says; there before the part of the program that says it.
    #[wasm_bindgen(thread_local_v2, js_name = restTexts)]
    static REST_TEXTS: String;
}

/// The language that the page began in, with the texts that are seen first.
pub(crate) fn begun() -> Language {
    let tag = browser::root().and_then(|root| root.get_attribute("lang"));
    let language = tag
        .and_then(|tag| Language::from_tag(&tag))
        .unwrap_or_default();
    if !FIRST_TEXTS.with(|texts| language.first_has_come(texts.clone())) {
        // A page that says nothing would be worse; boot.js tells what to do.
        wasm_bindgen::throw_str("texts of another version");
    }
    language
}

/// The rest of the texts has come with the rest of the page. Tells whether they are of this program.
pub(crate) fn rest_has_come(store: Store) -> bool {
    let began_in = store.language.get_untracked();
    REST_TEXTS.with(|texts| began_in.rest_has_come(texts.clone()))
}

/// From now on the page speaks the language that is wanted.
pub(crate) fn begin(store: Store) {
    plurals_are_told_by(plural);
    lists_are_joined_by(list);
    let page = store.loading;
    Effect::new(move |_| {
        let Some(language) = page.wanted_language.get() else {
            return;
        };
        spawn_local(async move {
            let has_come = fetch(language).await;
            // Another one may have been chosen meanwhile.
            if page.wanted_language.get_untracked() != Some(language) {
                return;
            }
            if has_come {
                browser::keep(PERSISTED_AS, language.tag());
                store.language.set(language);
                // Where all parts are there, it was a language that could not be fetched.
                if loading::rare().is_some() {
                    page.has_failed.set(false);
                }
            } else {
                page.has_failed.set(true);
            }
        });
    });
}

/// Fetches everything that a language says, where it is not there yet, and tells whether it came.
async fn fetch(language: Language) -> bool {
    if language.is_here() {
        return true;
    }
    let text = async |promise: Promise| JsFuture::from(promise).await.ok()?.as_string();
    let [first, rest] = ["first", "rest"].map(|which| program_texts(language.tag(), which));
    match (text(first).await, text(rest).await) {
        (Some(first), Some(rest)) => language.first_has_come(first) && language.rest_has_come(rest),
        _ => false,
    }
}

thread_local! {
    static RULES: RefCell<Option<(Language, Intl::PluralRules)>> = const { RefCell::new(None) };
}

/// The plural category of a count, as the browser knows it.
fn plural(language: Language, count: u64) -> &'static str {
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

/// Words one after the other, as the browser knows it.
fn list(language: Language, items: &[&str]) -> String {
    let locales = Array::of1(&formats::locale(language).into());
    let items: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
    let list = Intl::ListFormat::new(&locales, &Object::new());
    list.format(&items).into()
}
