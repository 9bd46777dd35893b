//! The choice of what mail has to reach.

use leptos::prelude::*;

use crate::parts::closures::on_change;
use crate::report::partners::Requirement;
use crate::state::store::Store;

/// A field that shows which requirement is chosen, and calls `choose` with another one.
pub(super) fn requirement_choice(
    store: Store,
    chosen: Signal<Requirement>,
    choose: impl Fn(Requirement) + 'static,
) -> AnyView {
    let options: Vec<AnyView> = Requirement::ALL
        .into_iter()
        .enumerate()
        .map(|(at, of)| {
            view! {
                <option value=at.to_string() prop:selected=move || chosen.get() == of>
                    {move || store.words().requirement(of)}
                </option>
            }
            .into_any()
        })
        .collect();
    let change = move |event| {
        let at = event_target_value(&event).parse::<usize>().ok();
        if let Some(requirement) = at.and_then(|at| Requirement::ALL.get(at)) {
            choose(*requirement);
        }
    };
    view! { <select class="select" on:change=on_change(change)>{options}</select> }.into_any()
}
