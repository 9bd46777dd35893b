//! The choices of the connector report.

use leptos::prelude::*;

use crate::parts::closures::{on_change, part};
use crate::parts::range_control::toggle;
use crate::report::details::By;
use crate::report::view::FlowKey;
use crate::sorted;
use crate::state::store::Store;
use crate::text::Words;
use crate::trace::Direction;

/// Choices of more flows than these are made when somebody is about to choose.
const AT_ONCE: usize = 500;

type Label = fn(&'static dyn Words) -> &'static str;

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

/// Which flows the chart and the table are about.
pub(super) fn what_is_shown(store: Store) -> AnyView {
    let view = store.view;
    // Empty connectors of a list are flows too: their zeros stand in the table.
    let flows = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => {
            let mut flows: Vec<FlowKey> = report
                .connectors
                .iter()
                .map(|connector| (connector.direction, connector.name.clone()))
                .collect();
            sorted::by(&mut flows, |a, b| {
                (a.1.is_some(), a).cmp(&(b.1.is_some(), b))
            });
            flows
        }
        Err(_) => Vec::new(),
    });
    let is_used = RwSignal::new(false);
    let options = part(move || {
        let words = store.words();
        let shown = view.show_for.get();
        let all = std::iter::once((None, words.report().all_flow.to_owned()));
        let are_all = is_used.get() || flows.read().len() <= AT_ONCE;
        // A flow that is not in the range stays chosen, so that its range can be gone back to.
        let each = with_chosen(flows.get(), shown.clone()).map(|flow| {
            let name = words.flow(flow.0, flow.1.as_deref());
            (Some(flow), name)
        });
        all.chain(each)
            .enumerate()
            .filter(|(_, (flow, _))| are_all || flow.is_none() || *flow == shown)
            .map(|(at, (flow, name))| {
                let selected = shown == flow;
                view! { <option value=at.to_string() prop:selected=selected>{name}</option> }
                    .into_any()
            })
            .collect::<Vec<_>>()
    });
    let choose = move |event| {
        let at = event_target_value(&event).parse::<usize>().unwrap_or(0);
        let flow = at.checked_sub(1).and_then(|at| {
            with_chosen(flows.get_untracked(), view.show_for.get_untracked()).nth(at)
        });
        // One flow has one direction.
        if flow.is_some() {
            view.direction.set(None);
        }
        view.show_for.set(flow);
    };
    view! {
        <div class="choices">
            <label class="field">
                <span>{store.text(|words| words.report().show_for)}</span>
                <select
                    class="select flow-select"
                    on:change=on_change(choose)
                    on:focus=move |_| is_used.set(true)
                >
                    {options}
                </select>
            </label>
            {directions(store)}
        </div>
    }
    .into_any()
}

/// One direction, or both.
fn directions(store: Store) -> AnyView {
    let options: [(Option<Direction>, Label); 3] = [
        (None, |words| words.report().both),
        (Some(Direction::Inbound), |words| {
            words.direction(Direction::Inbound)
        }),
        (Some(Direction::Outbound), |words| {
            words.direction(Direction::Outbound)
        }),
    ];
    let view = store.view;
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(option, label)| {
            toggle(
                move || label(store.words()),
                move || view.direction.get() == option,
                move || view.choose_direction(option),
            )
        })
        .collect();
    view! {
        <div class="segments" role="group" aria-label=store.text(|words| words.report().direction)>
            {options}
        </div>
    }
    .into_any()
}

fn with_chosen(flows: Vec<FlowKey>, chosen: Option<FlowKey>) -> impl Iterator<Item = FlowKey> {
    let gone = chosen.filter(|chosen| !flows.contains(chosen));
    flows.into_iter().chain(gone)
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
