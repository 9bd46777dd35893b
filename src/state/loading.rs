//! Which parts of the program are there, and what waits for them.
//!
//! What is shown first calls the other parts by tables of functions only: a direct call would link what it
//! calls, and all that reaches, into the first module. What `state` needs of them is here; what they show
//! is in `parts/fetched.rs`, and who fetches them in `page/fetch.rs`.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
use strength::Guideline;
use web_sys::File;

use super::selecting::Selecting;
use crate::report::link::{Content, LinkError, Opened};
use crate::report::{self, Report, ReportError};
use crate::tally::{Resolved, Selection};
use crate::text::Language;

/// What the rest does; what reads files comes with it, see `intake.rs`.
#[derive(Clone, Copy)]
pub(crate) struct Rest {
    pub(crate) build: fn(&Resolved, &report::Options) -> Result<Report, ReportError>,
}

/// Of what there is, what was chosen; see `selecting::selected`.
type Select = fn(Selecting, Arc<Resolved>, Option<&Arc<Resolved>>) -> Arc<Resolved>;

/// What few people need at once.
#[derive(Clone, Copy)]
pub(crate) struct Rare {
    pub(crate) open: fn(&str) -> Result<Opened, LinkError>,
    pub(crate) resolved: fn(&Content, Language, Guideline) -> Resolved,
    /// Which mail, in words.
    pub(crate) in_words: fn(Language, &Selection) -> String,
    pub(crate) select: Select,
}

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

/// The rest has come. Tells whether it was not there before.
pub(crate) fn rest_is_here(rest: Rest) -> bool {
    REST.set(rest).is_ok()
}

/// What few people need has come. Tells whether it was not there before.
pub(crate) fn rare_is_here(rare: Rare) -> bool {
    RARE.set(rare).is_ok()
}

/// Copies are handles of the same.
#[derive(Clone, Copy)]
pub(crate) struct Loading {
    /// The rest is there: files can be read.
    pub(crate) is_ready: RwSignal<bool>,
    /// All parts are there.
    pub(crate) is_whole: RwSignal<bool>,
    /// Somebody wants what few people need at once. It comes when the rest is there.
    pub(crate) wants_rare: RwSignal<bool>,
    /// A part could not be fetched; the person is asked whether to try again.
    pub(crate) has_failed: RwSignal<bool>,
    /// The language that was chosen last, whether its texts are there or not.
    pub(crate) wanted_language: RwSignal<Option<Language>>,
    /// Files wait to be read.
    pub(crate) has_files: RwSignal<bool>,
    /// The address holds a link that waits to be opened.
    pub(crate) opens_link: RwSignal<bool>,
    waiting: StoredValue<Waiting, LocalStorage>,
}

/// What a person did before the rest was there.
#[derive(Default)]
pub(crate) struct Waiting {
    pub(crate) files: Vec<File>,
    pub(crate) keeps: Option<bool>,
}

impl Loading {
    pub(crate) fn new() -> Self {
        Self {
            is_ready: RwSignal::new(false),
            is_whole: RwSignal::new(false),
            wants_rare: RwSignal::new(false),
            has_failed: RwSignal::new(false),
            wanted_language: RwSignal::new(None),
            has_files: RwSignal::new(false),
            opens_link: RwSignal::new(false),
            waiting: StoredValue::new_local(Waiting::default()),
        }
    }

    /// Has what few people need fetched, at once or as soon as the rest is there.
    pub(crate) fn want_rare(self) {
        if rare().is_none() {
            self.wants_rare.set(true);
        }
    }

    /// Keeps something back for when the rest is there.
    pub(crate) fn wait(self, add: impl FnOnce(&mut Waiting)) {
        self.waiting.update_value(add);
        let has_files = self.waiting.with_value(|held| !held.files.is_empty());
        if has_files {
            self.has_files.set(true);
        }
    }

    /// What was kept back; from now on nothing is.
    pub(crate) fn take_waiting(self) -> Waiting {
        let mut waiting = Waiting::default();
        self.waiting
            .update_value(|held| waiting = std::mem::take(held));
        waiting
    }
}
