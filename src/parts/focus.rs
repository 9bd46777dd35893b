//! Where the focus goes when what had it is taken away: whoever uses the keyboard would begin at the top of the
//! page again, and whoever listens would hear nothing.

use std::time::Duration;

use js_sys::Reflect;
use leptos::prelude::set_timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{FocusOptions, HtmlElement};

use crate::state::browser;

/// How often it is looked whether something has the focus, and how many times: what takes it away may come
/// with an answer of the workers.
const EVERY: Duration = Duration::from_millis(50);
const TIMES: u32 = 60;

/// The heading of the place.
const HEADING: &str = "main h1";
/// What was just said below the header, else the heading: the first in the page is found.
const NOTICE: &str = "[data-testid=notice], main h1";

/// What finds where the focus goes.
type Find = Box<dyn Fn() -> Option<HtmlElement>>;

/// To the heading of the place.
pub(crate) fn to_heading() {
    once_lost(Box::new(|| find(HEADING)), TIMES);
}

/// To the heading, where somebody uses the page already: nobody is to be led away from its beginning.
pub(crate) fn to_heading_if_used() {
    if was_used() {
        to_heading();
    }
}

/// To what is said of what was just done.
pub(crate) fn to_notice() {
    once_lost(Box::new(|| find(NOTICE)), TIMES);
}

/// To the button that stands at that place among all of its kind by then, or to the last one.
pub(crate) fn to_one_of(buttons: &'static str, at: u32) {
    let one = move || {
        let all = browser::document().query_selector_all(buttons).ok()?;
        let last = all.length().checked_sub(1)?;
        all.get(at.min(last))?.dyn_into().ok()
    };
    once_lost(Box::new(move || one().or_else(|| find(HEADING))), TIMES);
}

fn find(selectors: &str) -> Option<HtmlElement> {
    let found = browser::document().query_selector(selectors).ok()??;
    let element: HtmlElement = found.dyn_into().ok()?;
    // What is no control can have the focus by this alone.
    element.set_tab_index(-1);
    Some(element)
}

/// As soon as nothing has the focus.
fn once_lost(find: Find, times: u32) {
    let Some(times) = times.checked_sub(1) else {
        return;
    };
    let look = move || {
        let found = if is_lost() { find() } else { None };
        let Some(element) = found else {
            return once_lost(find, times);
        };
        // Whoever points may have scrolled to something else meanwhile.
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    };
    set_timeout(look, EVERY);
}

/// Whether nothing has the focus.
fn is_lost() -> bool {
    let active = browser::document().active_element();
    active.is_none_or(|active| active.tag_name() == "BODY")
}

/// Whether a key was pressed or something was clicked, as far as the browser tells.
fn was_used() -> bool {
    let of = |value: &JsValue, name: &str| Reflect::get(value, &name.into()).ok();
    let navigator = browser::window().navigator();
    of(&navigator, "userActivation")
        .and_then(|activation| of(&activation, "hasBeenActive"))
        .is_some_and(|used| used.is_truthy())
}
