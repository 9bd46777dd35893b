//! What is shown first is in the page's module; the rest is in a chunk, which is fetched when the
//! page is shown. What is shown first calls it by this table only, so that nothing of it is linked
//! into the first module.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::address::Place;
use super::connectors::view::{Inputs, Shown};
use super::intake::Intake;
use super::store::Store;
use crate::report::link::{Content, LinkError, Opened};
use crate::report::{self, Report, ReportError};
use crate::tally::Resolved;
use crate::text::{Language, Words};

/// What the rest shows.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Place(Place, RwSignal<bool>),
    Navigation(Memo<Place>),
    Tools,
    Notices,
    Gate,
    NoFiles,
    Banner,
    Dialogs(RwSignal<bool>),
    Guide,
    Paste,
    KeepSwitch,
}

/// What the rest does.
pub struct Rest {
    pub(super) words: fn(Language) -> &'static dyn Words,
    pub(super) open: fn(&str) -> Result<Opened, LinkError>,
    pub(super) resolved: fn(&Content, Language) -> Resolved,
    pub(super) build: fn(&Resolved, &report::Options) -> Result<Report, ReportError>,
    pub(super) shown: fn(Inputs, Option<&Arc<Shown>>) -> Arc<Shown>,
    view: fn(Part, Store) -> AnyView,
    begin: fn(Store),
    take_in: fn(Store, Vec<File>),
}

static REST: OnceLock<Rest> = OnceLock::new();

/// The rest, once it is there.
pub(super) fn rest() -> Option<&'static Rest> {
    REST.get()
}

/// How the rest is fetched: `main.rs` says it, because a chunk is exported by every program that its
/// function is linked into, and workers have no use for it.
pub type Fetch = fn() -> Pin<Box<dyn Future<Output = Result<Rest, SplitLoaderError>>>>;

impl Rest {
    /// All of it.
    pub fn all() -> Self {
        Self {
            words: Language::words,
            open: report::link::open,
            resolved: |content, language| {
                let words = language.words();
                content.resolved(&|count| words.other_connectors(count))
            },
            build: Report::build,
            shown: super::connectors::view::shown_of,
            view,
            begin,
            take_in: |store, files| {
                if let Some(intake) = store.intake() {
                    intake.add(files);
                }
            },
        }
    }
}

fn begin(store: Store) {
    Effect::new(move |_| super::formats::warm_up(store.language.get()));
    store.mapper.mappings.set(super::mapping::kept_mappings());
    store.view.restore_filters();
    store.set_intake(Intake::new(store));
}

fn view(part: Part, store: Store) -> AnyView {
    match part {
        Part::Place(place, details_open) => match place {
            Place::Start => ().into_any(),
            Place::Overview => view! { <super::overview::Overview details_open/> }.into_any(),
            Place::Connectors => super::connectors::Connectors().into_any(),
            Place::TlsReports => super::tls_reports::TlsReports().into_any(),
            Place::Files => super::files::Files().into_any(),
        },
        Part::Navigation(place) => view! { <super::navigation::Navigation place/> }.into_any(),
        Part::Tools => view! {
            <super::share::ShareButton/>
            <super::export::ExportMenu/>
        }
        .into_any(),
        Part::Notices => view! {
            <super::reading::Reading/>
            <super::keeping::KeepNotice/>
            <super::offline::Offline/>
            <super::hosted::HostedReport/>
        }
        .into_any(),
        Part::Gate => super::share::gate(store),
        Part::NoFiles => super::share::no_files(store),
        Part::Banner => super::share::banner(store).into_any(),
        Part::Guide => (move || super::guide::guide(store)).into_any(),
        Part::Paste => super::paste::paste(store),
        Part::KeepSwitch => super::keeping::KeepSwitch().into_any(),
        Part::Dialogs(details_open) => view! {
            <super::details::DetailsDialog open=details_open/>
            <super::print::PrintDialog/>
            <super::who::WhoDialog/>
            <super::compare::CompareDialog/>
            <super::share::ShareDialog/>
            <super::mapping::MappingDialog/>
            <super::hops::HopsDialog/>
            <super::help::HelpDialog/>
        }
        .into_any(),
    }
}

/// A part of the page that the rest shows.
pub(super) fn later(part: Part) -> AnyView {
    let store = Store::here();
    (move || {
        store.is_whole.get();
        rest().map(|rest| (rest.view)(part, store))
    })
    .into_any()
}

/// Reads files, as soon as that is possible.
pub(super) fn take_in(store: Store, files: Vec<File>) {
    match rest() {
        Some(rest) => (rest.take_in)(store, files),
        None => store.waiting.update_value(|waiting| waiting.extend(files)),
    }
}

/// Fetches the rest, once what is shown first was drawn.
pub(super) fn fetch(store: Store, fetch: Fetch) {
    let owner = Owner::current();
    let go = move || {
        spawn_local(async move {
            let Ok(table) = fetch().await else { return };
            let rest = REST.get_or_init(|| table);
            let begin = || {
                (rest.begin)(store);
                store.is_whole.set(true);
                store.arrive();
                let mut waiting = Vec::new();
                store
                    .waiting
                    .update_value(|files| waiting = std::mem::take(files));
                if !waiting.is_empty() {
                    (rest.take_in)(store, waiting);
                }
            };
            match owner {
                Some(owner) => owner.with(begin),
                None => begin(),
            }
        });
    };
    set_timeout(go, std::time::Duration::ZERO);
}
