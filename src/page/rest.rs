//! The rest: what reads files and shows the first numbers.

use leptos::prelude::*;
use strength::Guideline;

use super::navigation;
use crate::parts::fetched::{RestPart, rest_is_shown_by};
use crate::places::{overview, reading};
use crate::report::Report;
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::state::{formats, languages, loading, zones};

/// What the rest does. Whoever has it comes to all else by it.
#[derive(Clone, Copy)]
pub struct Rest {
    pub(super) tools: loading::Rest,
    pub(super) has_texts: fn(Store) -> bool,
    pub(super) begin: fn(Store),
}

impl Rest {
    /// All of it. Whoever calls this has it linked in.
    pub fn all() -> Self {
        Self {
            tools: loading::Rest {
                build: Report::build,
            },
            has_texts: languages::rest_has_come,
            begin,
        }
    }
}

fn begin(store: Store) {
    languages::begin(store);
    rest_is_shown_by(view);
    // Nobody waits for the formats before numbers are on their way.
    Effect::new(move |_| {
        if store.loaded.phase.get() == Phase::Reading {
            formats::warm_up(store.language.get());
        }
    });
    store.mapper.restore();
    store.view.restore_filters();
    store.intake.begin();
    zones::restore(store.intake);
    Effect::new(move |before: Option<Guideline>| {
        let guideline = store.guideline.chosen.get();
        if before.unwrap_or_default() != guideline {
            store.intake.judge_by(guideline);
        }
        guideline
    });
    Effect::new(move |_| {
        if let Some(file) = store.intake.pasted.get() {
            store.hops.show_pasted(file);
        }
    });
}

fn view(part: RestPart, _store: Store) -> AnyView {
    match part {
        RestPart::Overview(details_open) => view! { <overview::Overview details_open/> }.into_any(),
        RestPart::Navigation(place) => view! { <navigation::Navigation place/> }.into_any(),
        RestPart::Reading => view! { <reading::Reading/> }.into_any(),
    }
}
