//! What the page knows: what was loaded, what a person chose, and what follows from both.
//!
//! In this room: signals, and what is done with them. It shows nothing, and knows no view.

pub(crate) mod address;
pub(crate) mod browser;
pub(crate) mod dropped_mappings;
pub(crate) mod formats;
pub(crate) mod hashes;
pub(crate) mod intake;
pub(crate) mod keeping;
pub(crate) mod kept_mappings;
pub(crate) mod sample;
pub(crate) mod shared;
pub(crate) mod site;
pub(crate) mod store;
pub(crate) mod theme;
pub(crate) mod turns;
pub(crate) mod view;
