//! The page. One file for each place or part; all sentences come from `text`.
//!
//! In this room: what is on the screen, and what a person does with it. It may use every other room.
//! The loaded numbers and the person's choices are signals ([`store::Store`]); all else is derived.

mod address;
mod bar;
mod browser;
mod charts;
mod chunks;
mod compare;
mod connectors;
mod copy_table;
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
mod who;
mod widget;

pub use chunks::{Parts, Rare, Rest};

use leptos::prelude::*;

/// Shows the page.
pub fn start(parts: Parts) {
    for id in ["starting", "not-started"] {
        if let Some(element) = browser::document().get_element_by_id(id) {
            element.remove();
        }
    }
    mount_to_body(move || view! { <frame::Frame parts/> });
}
