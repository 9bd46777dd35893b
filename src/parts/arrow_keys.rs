//! A table with hundreds of numbers that can be asked about is one stop of the Tab key: Enter goes to its
//! numbers, arrow keys move among them, and Tab goes on behind it.
//!
//! The buttons of such a table have `tabindex="-1"` and `data-ask`, and the element that scrolls it has the
//! place in the order of Tab.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::state::store::Store;

const BUTTONS: &str = "[data-ask]";

/// What the keys do, for the element that scrolls the table.
pub(crate) fn move_on(event: KeyboardEvent) {
    let target = event.target().and_then(|target| target.dyn_into().ok());
    let (Some(at), Some(region)) = (target, region(&event)) else {
        return;
    };
    let next = match event.key().as_str() {
        "Enter" if at == region => first_of(&region),
        "ArrowLeft" => beside(&at, |index| index.checked_sub(1)),
        "ArrowRight" => beside(&at, |index| index.checked_add(1)),
        "Home" => beside(&at, |_| Some(0)),
        "End" => beside(&at, |_| Some(usize::MAX)),
        "ArrowUp" => in_column(&at, Element::previous_element_sibling),
        "ArrowDown" => in_column(&at, Element::next_element_sibling),
        _ => return,
    };
    // On the region itself, the other keys scroll it.
    if at == region && event.key() != "Enter" {
        return;
    }
    event.prevent_default();
    if let Some(button) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
}

fn region(event: &KeyboardEvent) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}

fn first_of(region: &Element) -> Option<Element> {
    region.query_selector(BUTTONS).ok()?
}

/// The button of the same row that `place` names by the place of this one, the last where there is none.
fn beside(at: &Element, place: impl Fn(usize) -> Option<usize>) -> Option<Element> {
    let row = at.closest("tr").ok()??;
    let buttons = row.query_selector_all(BUTTONS).ok()?;
    let all = (0..buttons.length()).filter_map(|index| buttons.get(index)?.dyn_into().ok());
    let all: Vec<Element> = all.collect();
    let index = all.iter().position(|button| button == at)?;
    all.get(place(index)?).or(all.last()).cloned()
}

/// The button of the same column in the nearest row on that side that has one.
fn in_column(at: &Element, step: impl Fn(&Element) -> Option<Element>) -> Option<Element> {
    let cell = at.closest("td, th").ok()??;
    let mut before = 0;
    let mut other = cell.previous_element_sibling();
    while let Some(cell) = other {
        before += 1;
        other = cell.previous_element_sibling();
    }
    let mut row = step(&at.closest("tr").ok()??);
    while let Some(here) = row {
        let cell = here.children().item(before);
        if let Some(button) = cell.and_then(|cell| cell.query_selector(BUTTONS).ok()?) {
            return Some(button);
        }
        row = step(&here);
    }
    None
}

/// What the keys do, in words; seen while the table or a number of it has the focus. It stands behind the
/// element that scrolls, which names it by `id`.
pub(crate) fn keys_in_words(store: Store, id: &'static str) -> AnyView {
    view! {
        <p class="hint table-keys" id=id>
            {move || store.words().report().table_keys}
        </p>
    }
    .into_any()
}
