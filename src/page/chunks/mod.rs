//! The page's program comes in parts. What is shown first is in the page's own module. The rest, which
//! reads files and shows the first numbers, follows as soon as that is drawn; what few people need at
//! once comes last, or when somebody asks for it.
//!
//! What is shown first calls the other parts by the tables of this file only: a direct call would link
//! what it calls, and all that reaches, into the first module. What is asked of a part that is not
//! there yet waits in [`Loading`].

mod notice;
mod rare;
mod rest;

use std::sync::OnceLock;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

pub(crate) use notice::{LoadingNotice, hint};
pub use rare::Rare;
pub(crate) use rare::RarePart;
pub use rest::Rest;
pub(crate) use rest::RestPart;

use crate::split::Fetch;
use crate::state::browser;
use crate::state::store::Store;

/// The parts that are not in the first module.
#[derive(Clone, Copy)]
pub struct Parts {
    /// What reads files and shows the first numbers.
    pub rest: Fetch<Rest>,
    /// What few people need at once.
    pub rare: Fetch<Rare>,
}

static PARTS: OnceLock<Parts> = OnceLock::new();
static REST: OnceLock<Rest> = OnceLock::new();
static RARE: OnceLock<Rare> = OnceLock::new();

/// The rest, once it is there.
pub(crate) fn rest() -> Option<&'static Rest> {
    REST.get()
}

/// What few people need at once, when it is there.
pub(crate) fn rare() -> Option<&'static Rare> {
    RARE.get()
}

/// Which parts are there, and what waits for them. Copies are handles of the same.
#[derive(Clone, Copy)]
pub(crate) struct Loading {
    /// The rest is there: files can be read.
    pub(crate) is_ready: RwSignal<bool>,
    /// All parts are there.
    pub(crate) is_whole: RwSignal<bool>,
    /// A part could not be fetched; the person is asked whether to try again.
    pub(crate) has_failed: RwSignal<bool>,
    /// Files wait to be read.
    pub(crate) has_files: RwSignal<bool>,
    /// The address holds a link that waits to be opened.
    pub(crate) opens_link: RwSignal<bool>,
    waiting: StoredValue<Waiting, LocalStorage>,
    /// What is made when a part arrives lives as long as the page.
    owner: StoredValue<Option<Owner>>,
}

/// What a person did before the rest was there.
#[derive(Default)]
struct Waiting {
    files: Vec<File>,
    pasted: Vec<File>,
    keeps: Option<bool>,
    /// Somebody waits for what few people need.
    wants_rare: bool,
}

impl Loading {
    pub(crate) fn new() -> Self {
        Self {
            is_ready: RwSignal::new(false),
            is_whole: RwSignal::new(false),
            has_failed: RwSignal::new(false),
            has_files: RwSignal::new(false),
            opens_link: RwSignal::new(false),
            waiting: StoredValue::new_local(Waiting::default()),
            owner: StoredValue::new(Owner::current()),
        }
    }
}

/// Fetches the rest, once what is shown first was drawn.
pub(crate) fn start(store: Store, parts: Parts) {
    let _ = PARTS.set(parts);
    set_timeout(move || fetch_rest(store), Duration::ZERO);
    browser::listen(&browser::window(), "online", move |_: web_sys::Event| {
        if store.loading.has_failed.get_untracked() {
            try_again(store);
        }
    });
}

/// Fetches what could not be fetched.
fn try_again(store: Store) {
    store.loading.has_failed.set(false);
    match rest() {
        Some(_) => fetch_rare(store),
        None => fetch_rest(store),
    }
}

fn fetch_rest(store: Store) {
    spawn_local(async move {
        let Some(parts) = PARTS.get() else { return };
        match (parts.rest)().await {
            Ok(rest) if REST.set(rest).is_ok() => match store.loading.owner.get_value() {
                Some(owner) => owner.with(|| begin(store)),
                None => begin(store),
            },
            // It was asked for twice.
            Ok(_) => {}
            Err(_) => store.loading.has_failed.set(true),
        }
    });
}

/// Does what waited for the rest.
fn begin(store: Store) {
    let Some(rest) = rest() else { return };
    let loading = store.loading;
    let mut waiting = Waiting::default();
    loading
        .waiting
        .update_value(|held| waiting = std::mem::take(held));
    (rest.begin)(store);
    loading.is_ready.set(true);
    if let Some(on) = waiting.keeps {
        (rest.keep)(store, on);
    }
    if waiting.wants_rare {
        fetch_rare(store);
    }
    loading.has_files.set(false);
    if !waiting.files.is_empty() {
        (rest.take_in)(store, waiting.files);
    }
    for file in waiting.pasted {
        (rest.take_in_pasted)(store, file);
    }
}

/// Fetches what few people need, at once or as soon as the rest is there.
pub(crate) fn fetch_rare(store: Store) {
    if rare().is_some() {
        return;
    }
    if rest().is_none() {
        let wants = |waiting: &mut Waiting| waiting.wants_rare = true;
        return store.loading.waiting.update_value(wants);
    }
    spawn_local(async move {
        let Some(parts) = PARTS.get() else { return };
        match (parts.rare)().await {
            Ok(rare) if RARE.set(rare).is_ok() => {
                store.loading.is_whole.set(true);
                // A link may wait to be opened.
                store.arrive();
            }
            Ok(_) => {}
            Err(_) => store.loading.has_failed.set(true),
        }
    });
}

/// Reads files, as soon as that is possible.
pub(crate) fn take_in(store: Store, files: Vec<File>) {
    if let Some(rest) = rest() {
        return (rest.take_in)(store, files);
    }
    if !files.is_empty() {
        wait(store, |waiting| waiting.files.extend(files));
    }
}

/// Reads a pasted text, as soon as that is possible.
pub(crate) fn take_in_pasted(store: Store, file: File) {
    match rest() {
        Some(rest) => (rest.take_in_pasted)(store, file),
        None => wait(store, |waiting| waiting.pasted.push(file)),
    }
}

fn wait(store: Store, add: impl FnOnce(&mut Waiting)) {
    store.loading.waiting.update_value(add);
    store.loading.has_files.set(true);
}

/// Keeps what is read from now on, or keeps it no more.
pub(crate) fn keep(store: Store, on: bool) {
    match rest() {
        Some(rest) => (rest.keep)(store, on),
        None => store
            .loading
            .waiting
            .update_value(|waiting| waiting.keeps = Some(on)),
    }
}

/// A part of the page that the rest shows, once it is there.
pub(crate) fn later(part: RestPart) -> AnyView {
    let store = Store::here();
    (move || {
        store.loading.is_ready.track();
        rest().map(|rest| (rest.view)(part, store))
    })
    .into_any()
}

/// A part of the page that few people need at once. Where somebody sees that it is missing, the page
/// says that it comes. Each is built in a task of its own: all of them come at once.
pub(crate) fn last(part: RarePart) -> AnyView {
    let store = Store::here();
    let is_time = RwSignal::new(rare().is_some());
    (move || {
        store.loading.is_whole.track();
        match rare() {
            Some(rare) if is_time.get() => return (rare.view)(part, store),
            Some(_) => {
                let build = move || {
                    // The place may be gone by then.
                    let _ = is_time.try_set(true);
                };
                set_timeout(build, Duration::ZERO);
            }
            None => {}
        }
        if part.is_missed() {
            hint(store, |l| l.part_comes)
        } else {
            ().into_any()
        }
    })
    .into_any()
}
