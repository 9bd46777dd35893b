//! Numbers that can be asked about: who is behind them, and how did they come about?

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::parts::closures::on_click;
use crate::state::store::Store;
use crate::tally::Question;
use crate::text::Words;
use crate::trace::Direction;

/// A number that can be asked about. Zero has nobody behind it.
pub(crate) fn number_button(
    store: Store,
    count: u64,
    text: String,
    what: &str,
    about: &str,
    question: Question,
) -> AnyView {
    if count == 0 {
        return text.into_any();
    }
    let names = store.asked.names_somebody();
    let label = ask_label(
        store.words(),
        names,
        question.direction,
        [&text, what, about],
    );
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

/// What a button of a number does, where it can be told who is behind it, and where it cannot: the number, what
/// it is, and what it is about.
pub(crate) fn ask_label(
    words: &Words,
    names_somebody: bool,
    direction: Option<Direction>,
    [number, what, about]: [&str; 3],
) -> String {
    match names_somebody {
        true => words.ask_who(direction, number, what, about),
        false => words.ask_how(number, what, about),
    }
}

/// What stands on a button that opens the dialog.
pub(crate) fn ask_text(store: Store, direction: Option<Direction>) -> &'static str {
    match store.asked.names_somebody() {
        true => store.words().show_who(direction),
        false => store.words().explain().title,
    }
}

/// The element of a click inside a table whose buttons have no handler of their own.
pub(crate) fn clicked(event: &web_sys::MouseEvent) -> Option<web_sys::HtmlElement> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    target.closest("[data-ask]").ok()??.dyn_into().ok()
}
