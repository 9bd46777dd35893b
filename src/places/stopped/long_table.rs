//! What goes with a table that may be too long for the screen: how many rows are left out, and a button that
//! saves them all.

use leptos::prelude::*;

use super::label::label;
use crate::parts::closures::on_click;
use crate::parts::save::save;
use crate::state::store::Store;

/// Rows of a table that are shown; the evidence file has all.
pub(super) const MOST: usize = 1000;

/// Says how many of so many rows are not shown.
pub(super) fn not_shown(store: Store, rows: usize) -> AnyView {
    let more = rows.saturating_sub(MOST);
    (more > 0)
        .then(|| {
            let words = store.language.get().words();
            let text = store.amount(more as u64, |more| words.more_rows(more));
            view! { <p class="hint">{text}</p> }
        })
        .into_any()
}

/// A button that saves a table, which is made when it is pressed.
pub(super) fn save_button(
    store: Store,
    name: &'static str,
    csv: impl Fn() -> String + 'static,
) -> AnyView {
    let press = move |_| {
        let file = format!("mailflow-insight-{name}.csv");
        let _ = save(&file, "text/csv", &csv());
    };
    view! {
        <p>
            <button type="button" class="button small" on:click=on_click(press)>
                {label(store, |l| l.csv)}
            </button>
        </p>
    }
    .into_any()
}
