//! Connectors: the connector report.

mod chart;
mod controls;
mod filters;
mod table;
pub(super) mod view;
mod what_if;

use leptos::prelude::*;

pub(super) use table::{column_label, heading};

use super::above::above;
use super::insights::Insights;
use super::overview::{WithReport, can_choose};
use super::range_control::RangeControl;
use super::store::Store;

/// The third place.
#[component]
pub(super) fn Connectors() -> impl IntoView {
    let store = Store::here();
    view! {
        <div class="place-head">
            <h1>{store.t(|l| l.connectors_title)}</h1>
            <Show when=move || can_choose(store)>
                <RangeControl/>
            </Show>
        </div>
        <WithReport>
            {above(store)}
            {controls::what_is_shown(store)}
            {chart::chart(store)}
            <Insights of_what_is_shown=true/>
            <table::DetailsTable/>
            {what_if::what_if(store)}
        </WithReport>
    }
}
