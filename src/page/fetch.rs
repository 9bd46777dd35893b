//! The page's program comes in parts. What is shown first is in the page's own module. The rest, which
//! reads files and shows the first numbers, follows as soon as that is drawn; what few people need at
//! once comes last, or when somebody asks for it.
//!
//! What is asked of a part that is not there yet waits in [`Loading`](crate::state::loading::Loading).

use std::time::Duration;

use leptos::prelude::*;
use split::Fetch;
use wasm_bindgen_futures::spawn_local;

use super::rare::Rare;
use super::rest::Rest;
use crate::state::browser;
use crate::state::loading;
use crate::state::store::Store;

/// The parts that are not in the first module.
#[derive(Clone, Copy)]
pub struct Parts {
    /// What reads files and shows the first numbers.
    pub rest: Fetch<Rest>,
    /// What few people need at once.
    pub rare: Fetch<Rare>,
}

/// Who fetches what. Copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Fetcher {
    store: Store,
    parts: Parts,
    /// What is made when a part arrives lives as long as the page.
    owner: StoredValue<Option<Owner>>,
}

impl Fetcher {
    /// Fetches the rest, once what is shown first was drawn; what few people need when it is wanted, and
    /// the rest is there; and what could not be fetched when the network comes back.
    pub(super) fn start(store: Store, parts: Parts) -> Self {
        let fetcher = Self {
            store,
            parts,
            owner: StoredValue::new(Owner::current()),
        };
        set_timeout(move || fetcher.fetch_rest(), Duration::ZERO);
        let loading = store.loading;
        Effect::new(move |_| {
            if loading.is_ready.get() && loading.wants_rare.get() {
                fetcher.fetch_rare();
            }
        });
        browser::listen(&browser::window(), "online", move |_: web_sys::Event| {
            if loading.has_failed.get_untracked() {
                fetcher.try_again();
            }
        });
        fetcher
    }

    /// Fetches what could not be fetched.
    pub(super) fn try_again(self) {
        self.store.loading.has_failed.set(false);
        // A language may be wanted whose texts did not come.
        self.store.loading.wanted_language.update(|_| {});
        match loading::rest() {
            Some(_) => self.fetch_rare(),
            None => self.fetch_rest(),
        }
    }

    fn fetch_rest(self) {
        spawn_local(async move {
            match (self.parts.rest)().await {
                // What it says is of another version.
                Ok(rest) if !(rest.has_texts)(self.store) => {
                    self.store.loading.has_failed.set(true);
                }
                Ok(rest) if loading::rest_is_here(rest.tools) => {
                    let begin = || (rest.begin)(self.store);
                    match self.owner.get_value() {
                        Some(owner) => owner.with(begin),
                        None => begin(),
                    }
                }
                // It was asked for twice.
                Ok(_) => {}
                Err(_) => self.store.loading.has_failed.set(true),
            }
        });
    }

    fn fetch_rare(self) {
        if loading::rare().is_some() {
            return;
        }
        spawn_local(async move {
            match (self.parts.rare)().await {
                Ok(rare) if loading::rare_is_here(rare.tools) => {
                    (rare.begin)();
                    self.store.loading.is_whole.set(true);
                    // A link may wait to be opened.
                    self.store.route.arrive();
                }
                Ok(_) => {}
                Err(_) => self.store.loading.has_failed.set(true),
            }
        });
    }
}
