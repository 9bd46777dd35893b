//! The short code of a problem, which opens what the help says of it.

use leptos::prelude::*;

use super::closures::on_click;
use crate::state::store::Store;

/// The page of the help that has a section for each code and each reason.
const HELP: &str = "problems";

/// A code such as `F13`, or the id of a reason why records were skipped.
pub(crate) fn code_button(store: Store, code: &'static str) -> AnyView {
    let label = move || {
        let words = store.words();
        format!("{code}{}{}", words.labels().colon, words.report().help)
    };
    view! {
        <button
            type="button"
            class="code"
            aria-haspopup="dialog"
            aria-label=label
            on:click=on_click(move |_| store.help.open_at(HELP, &code.to_ascii_lowercase()))
        >
            {code}
        </button>
    }
    .into_any()
}
