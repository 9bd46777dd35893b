//! The page. One file for each place or part; all sentences come from `text`.
//!
//! In this room: what is on the screen, and what a person does with it. It may use every other room.
//! The loaded numbers and the person's choices are signals ([`store::Store`]); all else is derived.

mod above;
mod address;
mod bar;
mod browser;
mod charts;
mod chunks;
mod compare;
mod connectors;
mod copy_table;
mod date_orders;
mod details;
mod direction_table;
mod drop;
mod dropped_mappings;
mod export;
mod files;
mod flyout;
mod formats;
mod frame;
mod guide;
mod help;
mod hops;
mod hosted;
mod insights;
mod intake;
mod keeping;
mod later;
mod mapping;
mod marked;
mod navigation;
mod offline;
mod overview;
mod paste;
mod picker;
mod print;
mod range_control;
mod reading;
mod sample;
mod share;
mod shared;
mod site;
mod start;
mod store;
mod theme;
mod tls_reports;
mod turns;
mod who;
mod widget;

pub use chunks::{Parts, Rare, Rest};

use std::time::Duration;

use leptos::prelude::*;

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
            // After what the first place leaves for [`later::Later`].
            set_timeout(reveal, Duration::ZERO);
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
