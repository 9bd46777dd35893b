//! Partners: with whom mail was exchanged, how strong, how proven.
//!
//! What is shown here stays on the screen and in the files that are saved from it. It is no part of
//! links or of reports. The address holds what was chosen.

mod ciphers;
mod contract;
mod controls;
mod force;
mod found;
mod requirement;
mod table;

use leptos::prelude::*;

use crate::parts::closures::part;
use crate::parts::filter_bar::filter_bar;
use crate::parts::range_control::RangeControl;
use crate::parts::with_report::{WithReport, can_choose};
use crate::state::store::Store;
use crate::text::Words;
use found::Found;

/// The fourth place.
#[component]
pub(crate) fn Partners() -> impl IntoView {
    let store = Store::here();
    let found = Found::new(store);
    let body = move || {
        let note = |text: fn(&'static Words) -> &'static str| {
            view! { <p class="card" role="status">{store.text(text)}</p> }.into_any()
        };
        match found.state.get() {
            found::PartnersState::Asking => note(|words| words.partners().asking),
            found::PartnersState::Summaries => note(|words| words.partners().summaries),
            found::PartnersState::NotInLink => note(|words| words.partners().not_in_link),
            found::PartnersState::Failed => note(|words| words.partners().failed),
            found::PartnersState::Told => told(store, found),
        }
    };
    view! {
        <div class="place-head">
            <h1>{store.text(|words| words.partners().title)}</h1>
            <Show when=move || can_choose(store)>
                <RangeControl/>
            </Show>
        </div>
        <p class="tls-lead">{store.text(|words| words.partners().lead)}</p>
        <WithReport>
            {filter_bar(store, true)}
            {part(body)}
        </WithReport>
    }
}

fn told(store: Store, found: Found) -> AnyView {
    view! {
        <p class="private">{store.text(|words| words.partners().private)}</p>
        {table::partners_table(store, found)}
        {contract::contract(store, found)}
        {force::force(store, found)}
        {ciphers::ciphers(store, found)}
    }
    .into_any()
}
