//! The choices of the connector report.

use leptos::prelude::*;

use crate::parts::closures::on_change;
use crate::parts::range_control::toggle;
use crate::report::details::By;
use crate::state::store::Store;
use crate::text::Words;

type Label = fn(&'static Words) -> &'static str;

/// A choice of few.
pub(super) fn segments<T: Copy + PartialEq + Send + Sync + 'static>(
    store: Store,
    name: Label,
    chosen: RwSignal<T>,
    options: Vec<(T, Label)>,
) -> AnyView {
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(option, label)| {
            toggle(
                move || label(store.words()),
                move || chosen.get() == option,
                move || chosen.set(option),
            )
        })
        .collect();
    view! {
        <div class="segments" role="group" aria-label=store.text(name)>
            {options}
        </div>
    }
    .into_any()
}

/// How the table shows it.
pub(super) fn how_it_is_shown(store: Store) -> AnyView {
    let view = store.view;
    view! {
        <div class="choices table-choices">
            {segments(
                store,
                |words| words.report().rows_by,
                view.by,
                vec![
                    (By::Day, |words| words.report().by_day),
                    (By::Connector, |words| words.report().by_connector),
                ],
            )}
            {segments(
                store,
                |words| words.report().values,
                view.as_shares,
                vec![
                    (false, |words| words.report().as_counts),
                    (true, |words| words.report().as_shares),
                ],
            )}
            <input
                type="search"
                class="input search"
                aria-label=store.text(|words| words.report().search)
                placeholder=store.text(|words| words.report().search)
                prop:value=move || view.search.get()
                on:input=on_change(move |event| view.search.set(event_target_value(&event)))
            />
        </div>
    }
    .into_any()
}
