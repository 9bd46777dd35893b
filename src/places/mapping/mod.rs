//! The dialog in which a person says what the columns of a table mean, and sees for known tables
//! which column was taken for what.

mod form;
mod intro;
mod preview;
mod words;

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use crate::parts::flyout::Flyout;
use crate::state::kept_mappings;
use crate::state::store::Store;
use crate::tally::FileKey;
use crate::trace::Format;
use crate::trace::mapping::{Check, Inspection, Mapping, TableLook, check_sample, guess};

/// The whole file is checked when nothing was changed for so many milliseconds.
const PAUSE: u64 = 350;

/// The file that the dialog is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Target {
    /// Which file, and which member of it.
    pub(crate) key: FileKey,
    /// Its name in the list of files.
    pub(crate) name: String,
    /// Its format, where it is known without a mapping.
    pub(crate) known: Option<Format>,
}

/// What is known of the file.
#[derive(Clone, Default)]
enum Seen {
    #[default]
    Looking,
    NoTable,
    /// The file cannot be read any more.
    NotRead,
    Table(Arc<Inspection>),
}

/// What went wrong with a mapping from a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Problem {
    NotAMapping,
    Newer,
    OtherTable,
}

/// Handles of the dialog's signals, and the mappings in use.
#[derive(Clone, Copy)]
pub(crate) struct Mapper {
    /// Mappings that hold until the page is closed, or that are kept; those among the files stay
    /// with their files.
    pub(crate) mappings: RwSignal<Vec<Mapping>>,
    target: RwSignal<Option<Target>>,
    seen: RwSignal<Seen>,
    draft: RwSignal<Mapping>,
    /// What the draft makes of the whole file, once that is known.
    whole: RwSignal<Option<Arc<Check>>>,
    problem: RwSignal<Option<Problem>>,
    keep: RwSignal<bool>,
    /// Counts up with each change of the draft.
    change: StoredValue<u32>,
}

impl Mapper {
    /// With the mappings that were kept.
    pub(crate) fn new() -> Self {
        Self {
            mappings: RwSignal::new(Vec::new()),
            target: RwSignal::new(None),
            seen: RwSignal::new(Seen::Looking),
            draft: RwSignal::new(Mapping::default()),
            whole: RwSignal::new(None),
            problem: RwSignal::new(None),
            keep: RwSignal::new(true),
            change: StoredValue::new(0),
        }
    }
}

/// The mappings that were kept.
pub(crate) fn kept_mappings() -> Vec<Mapping> {
    kept_mappings::all()
}

/// Opens the dialog of a file.
pub(crate) fn open(store: Store, target: Target) {
    let mapper = store.mapper;
    mapper.seen.set(Seen::Looking);
    mapper.whole.set(None);
    mapper.problem.set(None);
    mapper.keep.set(true);
    let Some(intake) = store.intake() else { return };
    let (key, name) = (target.key, target.name.clone());
    mapper.target.set(Some(target));
    let known = store
        .intake()
        .map(|intake| intake.mappings())
        .unwrap_or_default();
    intake.inspect(
        key,
        None,
        Box::new(move |inspection| {
            let Some(inspection) = inspection else {
                return mapper.seen.set(Seen::NotRead);
            };
            let Some(look) = inspection.look.clone() else {
                return mapper.seen.set(Seen::NoTable);
            };
            let draft = first_draft(&look, &name, &known);
            mapper.seen.set(Seen::Table(Arc::new(inspection)));
            change(store, move |own| *own = draft);
        }),
    );
}

/// The mapping that the table is read by, or what can be guessed.
fn first_draft(look: &TableLook, name: &str, known: &[Mapping]) -> Mapping {
    let mut draft = guess(look);
    if let Some(own) = known.iter().find(|own| own.is_for_the_same_table(&draft)) {
        return own.clone();
    }
    let last = name.rsplit('/').next().unwrap_or(name);
    draft.name = last.split('.').next().unwrap_or(last).to_owned();
    draft
}

fn close(store: Store) {
    store.mapper.target.set(None);
    store.mapper.seen.set(Seen::Looking);
    if let Some(intake) = store.intake() {
        intake.stop_inspecting();
    }
}

/// Changes the draft. The whole file is checked once the person pauses.
fn change(store: Store, change: impl FnOnce(&mut Mapping)) {
    let mapper = store.mapper;
    mapper.whole.set(None);
    mapper.draft.update(change);
    let now = mapper.change.with_value(|count| count.wrapping_add(1));
    mapper.change.set_value(now);
    set_timeout(
        move || {
            if mapper.change.get_value() == now {
                check_whole(store);
            }
        },
        Duration::from_millis(PAUSE),
    );
}

fn check_whole(store: Store) {
    let mapper = store.mapper;
    let draft = mapper.draft.get_untracked();
    let target = mapper.target.get_untracked();
    let (Some(target), Some(intake)) = (target, store.intake()) else {
        return;
    };
    if target.known.is_some() || draft.gap().is_some() {
        return;
    }
    let asked_at = mapper.change.get_value();
    let on_found = move |inspection: Option<Inspection>| {
        // Of a draft that was changed meanwhile this is not true any more.
        if mapper.change.get_value() != asked_at {
            return;
        }
        match inspection {
            Some(inspection) => mapper.whole.set(Some(Arc::new(inspection.check))),
            None => mapper.seen.set(Seen::NotRead),
        }
    };
    intake.inspect(target.key, Some(draft), Box::new(on_found));
}

/// The dialog, for the whole page.
#[component]
pub(crate) fn MappingDialog() -> impl IntoView {
    let store = Store::here();
    let mapper = store.mapper;
    let open = Memo::new(move |_| mapper.target.read().is_some());
    let is_known = move || {
        let target = mapper.target.read();
        target.as_ref().is_some_and(|target| target.known.is_some())
    };
    let title = move || {
        let labels = store.words().mapping();
        if is_known() {
            labels.known_title
        } else {
            labels.title
        }
    };
    let about = move || {
        let target = mapper.target.read();
        target
            .as_ref()
            .map_or_else(String::new, |target| target.name.clone())
    };
    view! {
        <Flyout
            open=open
            close=move || close(store)
            id="mapping-title"
            title=title
            hint=about
            style="flyout wide mapping"
        >
            {content(store)}
        </Flyout>
    }
}

fn content(store: Store) -> AnyView {
    let mapper = store.mapper;
    (move || {
        let labels = store.words().mapping();
        let note = |text: &'static str| view! { <p role="status">{text}</p> }.into_any();
        match mapper.seen.get() {
            Seen::Looking => note(labels.looking),
            Seen::NoTable => note(labels.no_table),
            Seen::NotRead => note(labels.not_read),
            Seen::Table(inspection) => {
                let target = mapper.target.get_untracked();
                match target.and_then(|target| target.known) {
                    Some(_) => known(store, &inspection),
                    None => draft(store, &inspection),
                }
            }
        }
    })
    .into_any()
}

/// A known table: nothing can be changed.
fn known(store: Store, inspection: &Inspection) -> AnyView {
    let words = store.words();
    let labels = words.mapping();
    let rows: Vec<AnyView> = inspection
        .check
        .taken
        .iter()
        .map(|(meaning, column)| {
            view! {
                <div class="taken">
                    <dt>{words.meaning(*meaning)}</dt>
                    <dd><bdi>{column.clone()}</bdi></dd>
                </div>
            }
            .into_any()
        })
        .collect();
    let taken = inspection.check.taken.clone();
    view! {
        <p>{labels.known_intro}</p>
        <dl class="taken-columns">{rows}</dl>
        {inspection
            .look
            .as_ref()
            .map(|look| preview::preview(store, look, move |name| {
                taken.iter().find(|(_, column)| column == name).map(|(meaning, _)| *meaning)
            }))}
    }
    .into_any()
}

/// An unknown table: the form, and what comes of it.
fn draft(store: Store, inspection: &Inspection) -> AnyView {
    let mapper = store.mapper;
    let Some(look) = inspection.look.clone() else {
        return ().into_any();
    };
    let look = Arc::new(look);
    let domains = store.domains;
    let sampled = Arc::clone(&look);
    let sample = Memo::new(move |_| {
        let own = crate::state::intake::domains(&domains.read());
        Arc::new(check_sample(&mapper.draft.read(), &sampled, &own))
    });
    view! {
        <p>{store.m(|l| l.intro)}</p>
        {intro::status(store, sample)}
        {form::form(store, &look)}
        {words::words(store, sample)}
        {preview::preview(store, &look, move |name| {
            let draft = mapper.draft.read();
            crate::trace::mapping::Meaning::ALL
                .into_iter()
                .find(|meaning| draft.column(*meaning) == Some(name))
        })}
        {intro::actions(store)}
    }
    .into_any()
}
