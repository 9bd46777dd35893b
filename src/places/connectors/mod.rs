//! Connectors: the connector report.

mod chart;
mod controls;
mod filters;
mod strength;
mod table;
mod what_if;

use leptos::prelude::*;

use crate::parts::above::above;
use crate::parts::filter_bar::filter_bar;
use crate::parts::insights::insights;
use crate::parts::range_control::RangeControl;
use crate::parts::with_report::{WithReport, can_choose};
use crate::state::store::Store;

/// The third place.
#[component]
pub(crate) fn Connectors() -> impl IntoView {
    let store = Store::here();
    view! {
        <div class="place-head">
            <h1>{store.label(|l| l.connectors_title)}</h1>
            <Show when=move || can_choose(store)>
                <RangeControl/>
            </Show>
        </div>
        <WithReport>
            {above(store)}
            {filter_bar(store, true)}
            {chart::chart(store)}
            {insights(store, true)}
            <table::DetailsTable/>
            {strength::by_connector(store)}
            {what_if::what_if(store)}
        </WithReport>
    }
}
