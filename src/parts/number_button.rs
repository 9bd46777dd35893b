//! Numbers that can be asked about: who is behind them?

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::parts::closures::on_click;
use crate::state::store::Store;
use crate::tally::Question;

/// A number that can be asked about. Zero has nobody behind it, and of a link nobody can tell.
pub(crate) fn number_button(
    store: Store,
    count: u64,
    text: String,
    what: &str,
    about: &str,
    question: Question,
) -> AnyView {
    if count == 0 || !store.asked.can_be_asked() {
        return text.into_any();
    }
    let label = store
        .words()
        .ask_who(question.direction, &text, what, about);
    view! {
        <button
            type="button"
            class="ask"
            aria-haspopup="dialog"
            aria-label=label
            on:click=on_click(move |_| store.asked.ask(question.clone()))
        >
            {text}
        </button>
    }
    .into_any()
}

/// The element of a click inside a table whose buttons have no handler of their own.
pub(crate) fn clicked(event: &web_sys::MouseEvent) -> Option<web_sys::HtmlElement> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    target.closest("[data-ask]").ok()??.dyn_into().ok()
}
