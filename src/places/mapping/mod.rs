//! The dialog in which a person says what the columns of a table mean, and sees for known tables
//! which column was taken for what.

mod form;
mod intro;
mod preview;
mod words;

use std::sync::Arc;

use leptos::prelude::*;

use crate::parts::flyout::Flyout;
use crate::state::domains::domains;
use crate::state::mapper::Seen;
use crate::state::store::Store;
use crate::trace::mapping::{Inspection, check_sample};

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
            close=move || mapper.close()
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
    let typed = store.domains;
    let sampled = Arc::clone(&look);
    let sample = Memo::new(move |_| {
        let own = domains(&typed.read());
        Arc::new(check_sample(&mapper.draft.read(), &sampled, &own))
    });
    view! {
        <p>{store.text(|words| words.mapping().intro)}</p>
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
