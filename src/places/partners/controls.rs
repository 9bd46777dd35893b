//! Which partners are shown.

use leptos::prelude::*;

use super::found::{self, Found};
use crate::parts::closures::{on_change, on_click, part};
use crate::parts::range_control::toggle;
use crate::parts::save::{named, save};
use crate::report::RangeChoice;
use crate::report::partners::{Filter, write_partners};
use crate::report::verdict::Threshold;
use crate::state::store::Store;

/// All choices of the table.
pub(super) fn controls(store: Store, found: Found) -> AnyView {
    let filters: Vec<AnyView> = (0..Filter::all(Threshold::default()).len())
        .map(|at| {
            let label = move || {
                let threshold = store.route.address.read().threshold;
                let filter = Filter::all(threshold).get(at).copied();
                filter.map_or("", |filter| store.words().partner_filter(filter))
            };
            let is_on = move || found::only(store).filters.get(at) == Some(&true);
            let press = move || {
                store.route.go(|address| {
                    if let Some(filter) = address.only.filters.get_mut(at) {
                        *filter = !*filter;
                    }
                });
            };
            toggle(label, is_on, press)
        })
        .collect();
    let search = move |event| store.view.search.set(event_target_value(&event));
    view! {
        <div class="choices">
            <div
                class="segments"
                role="group"
                aria-label=store.text(|words| words.partners().filters)
            >
                {filters}
            </div>
        </div>
        {few_days(store)}
        <div class="choices table-choices">
            <input
                type="search"
                class="input search"
                aria-label=store.text(|words| words.partners().search)
                placeholder=store.text(|words| words.partners().search)
                prop:value=move || store.view.search.get()
                on:input=on_change(search)
            />
            <label class="field">
                <input
                    type="checkbox"
                    prop:checked=move || found.are_folded.get()
                    on:change=on_change(move |event| found.are_folded.set(event_target_checked(&event)))
                />
                <span>{store.text(|words| words.partners().fold)}</span>
            </label>
            <button
                type="button"
                class="button"
                on:click=on_click(move |_| save_shown(store, found))
            >
                {store.text(|words| words.partners().csv)}
            </button>
        </div>
    }
    .into_any()
}

/// Fewer days are shown than a filter asks about, and there are more.
fn few_days(store: Store) -> AnyView {
    let note = part(move || {
        let is_asked = found::filters(store).contains(&Filter::ClearLately);
        let report = store.report.read();
        let report = report.as_ref().as_ref().ok().filter(|_| is_asked)?;
        let days = report.range.days();
        (days < Filter::LATELY && report.coverage.from < report.range.from).then(|| {
            let text = store.amount(days.into(), |days| store.words().few_days(days));
            view! {
                <p class="beside">
                    {text} " "
                    <button
                        type="button"
                        class="button small"
                        on:click=on_click(move |_| {
                            store
                                .route
                                .go(|address| {
                                    address.range = RangeChoice::LastDays(Filter::LATELY);
                                });
                        })
                    >
                        {store.words().partners().show_30_days}
                    </button>
                </p>
            }
        })
    });
    view! { {note} }.into_any()
}

/// The rows that are shown, in their order, and not only those that exist at the moment.
fn save_shown(store: Store, found: Found) {
    let answer = found.answer.get_untracked();
    let Some(answer) = answer else { return };
    let rows = found.rows.get_untracked();
    let zone = store.loaded.resolved.read_untracked().zone.clone();
    let rows = rows.iter().filter_map(|at| answer.shown.rows.get(*at));
    let csv = write_partners(rows.map(|shown| &shown.row), &zone);
    let selection = &answer.question.evidence.selection;
    let name = named("partners-", answer.range(), selection, "csv");
    let _ = save(&name, "text/csv", &csv);
}
