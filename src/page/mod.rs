//! The page: what is around every place, and which part of the program brings which.
//!
//! In this room: the frame that mounts the places. It may use every other room; all sentences come from
//! `text`. The loaded numbers and the person's choices are signals ([`Store`](crate::state::store::Store)); all else is
//! derived.

mod drop;
mod fetch;
mod frame;
mod navigation;
mod notice;
mod rare;
mod rest;

pub use fetch::Parts;
pub use rare::Rare;
pub use rest::Rest;

use std::time::Duration;

use leptos::prelude::*;

use crate::state::browser;

/// Shows the page. It is built in several tasks, so that the browser can answer in between, behind what
/// `index.html` shows until then.
pub fn start(parts: Parts) {
    let body = browser::document().body();
    if let Some(body) = &body {
        let _ = body.set_attribute(BUILDING, "");
    }
    set_timeout(
        move || {
            // The page has its own; `first.js` still holds these.
            for id in ["early-files", "early-folder"] {
                remove(id);
            }
            mount_to_body(move || view! { <frame::Frame parts/> });
            after_rounds(LATER_WITHIN_LATER, reveal);
        },
        Duration::ZERO,
    );
}

/// What is left for [`Later`](crate::parts::later::Later) may leave something for later itself, as often as
/// this at most.
const LATER_WITHIN_LATER: u32 = 2;

/// Does something after what is to be done so many times later, by all that is on its way now.
fn after_rounds(rounds: u32, act: fn()) {
    set_timeout(
        move || match rounds {
            0 | 1 => act(),
            _ => after_rounds(rounds - 1, act),
        },
        Duration::ZERO,
    );
}

/// Hides what is built, see `start.css`.
const BUILDING: &str = "data-building";

fn reveal() {
    for id in ["starting", "not-started"] {
        remove(id);
    }
    if let Some(body) = browser::document().body() {
        let _ = body.remove_attribute(BUILDING);
    }
}

fn remove(id: &str) {
    if let Some(element) = browser::document().get_element_by_id(id) {
        element.remove();
    }
}
