//! Overview: the widget, whom to ask first, and the insights.

pub(crate) mod history;
pub(crate) mod to_fix;
pub(crate) mod widget;

use crate::parts::with_report::WithReport;
use crate::parts::with_report::can_choose;
use leptos::prelude::*;

use crate::parts::above::above;
use crate::parts::fetched::{RarePart, last};
use crate::parts::range_control::RangeControl;
use crate::places::overview::widget::Widget;
use crate::state::store::Store;

/// The second place.
#[component]
pub(crate) fn Overview(details_open: RwSignal<bool>) -> impl IntoView {
    let store = Store::here();
    view! {
        <div class="place-head">
            <h1>{store.label(|l| l.overview)}</h1>
            <Show when=move || can_choose(store)>
                <RangeControl/>
            </Show>
        </div>
        <WithReport>
            {above(store)}
            {last(RarePart::FilterBar(false))}
            {last(RarePart::SavedReports)}
            {last(RarePart::StoppedInShort)}
            <Widget details_open/>
            {last(RarePart::ToFix)}
            {last(RarePart::History)}
            {last(RarePart::Insights(false))}
        </WithReport>
    }
}
