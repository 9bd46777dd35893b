//! The rest: what reads files and shows the first numbers.

use leptos::prelude::*;
use web_sys::File;

use crate::page::navigation;
use crate::parts::keeping;
use crate::places::{hops, hosted, mapping, overview, reading};
use crate::report::{self, Report, ReportError};
use crate::state::address::Place;
use crate::state::formats;
use crate::state::intake::{Intake, Phase};
use crate::state::store::Store;
use crate::tally::Resolved;
use crate::text::{Language, Words};

/// What the rest shows.
#[derive(Clone, Copy)]
pub(crate) enum RestPart {
    /// With whether its details are open.
    Overview(RwSignal<bool>),
    Navigation(Memo<Place>),
    Notices,
}

/// What the rest does.
#[derive(Clone, Copy)]
pub struct Rest {
    pub(crate) words: fn(Language) -> &'static dyn Words,
    pub(crate) build: fn(&Resolved, &report::Options) -> Result<Report, ReportError>,
    pub(super) begin: fn(Store),
    pub(super) take_in: fn(Store, Vec<File>),
    pub(super) take_in_pasted: fn(Store, File),
    pub(super) keep: fn(Store, bool),
    pub(super) view: fn(RestPart, Store) -> AnyView,
}

impl Rest {
    /// All of it. Whoever calls this has it linked in.
    pub fn all() -> Self {
        Self {
            words: Language::words,
            build: Report::build,
            begin,
            take_in,
            take_in_pasted: |store, file| {
                take_in(store, vec![file.clone()]);
                // Who pastes one mail wants to see its way.
                hops::show_pasted(store, file);
            },
            keep: |store, on| {
                if let Some(intake) = store.intake() {
                    intake.keep_files(on);
                }
            },
            view,
        }
    }
}

fn begin(store: Store) {
    // Nobody waits for the formats before numbers are on their way.
    Effect::new(move |_| {
        if store.phase.get() == Phase::Reading {
            formats::warm_up(store.language.get());
        }
    });
    store.mapper.mappings.set(mapping::kept_mappings());
    store.view.restore_filters();
    store.set_intake(Intake::new(store));
}

fn take_in(store: Store, files: Vec<File>) {
    if let Some(intake) = store.intake() {
        intake.add(files);
    }
}

fn view(part: RestPart, _store: Store) -> AnyView {
    match part {
        RestPart::Overview(details_open) => view! { <overview::Overview details_open/> }.into_any(),
        RestPart::Navigation(place) => view! { <navigation::Navigation place/> }.into_any(),
        RestPart::Notices => view! {
            <reading::Reading/>
            <keeping::KeepNotice/>
            <hosted::HostedReport/>
        }
        .into_any(),
    }
}
