//! What the page knows: what was loaded, what a person chose, and what follows from both.
//!
//! In this room: signals, and what is done with them. It shows nothing, and knows no view. Nothing but
//! `store` knows the [`Store`](store::Store): each takes the signals that it needs. What is logic and
//! nothing else knows no browser either, and is tested natively.

pub mod address;
pub mod axis;
pub mod domains;
pub mod file_list;
pub mod forgetting;
pub mod outcome;
pub mod progress;
pub mod question;

#[cfg(target_arch = "wasm32")]
pub(crate) mod asked;
#[cfg(target_arch = "wasm32")]
pub(crate) mod browser;
#[cfg(target_arch = "wasm32")]
pub(crate) mod comparing;
#[cfg(target_arch = "wasm32")]
pub(crate) mod dropped_mappings;
#[cfg(target_arch = "wasm32")]
pub(crate) mod formats;
#[cfg(target_arch = "wasm32")]
pub(crate) mod guideline;
#[cfg(target_arch = "wasm32")]
pub(crate) mod hashes;
#[cfg(target_arch = "wasm32")]
pub(crate) mod help;
#[cfg(target_arch = "wasm32")]
pub(crate) mod hops;
#[cfg(target_arch = "wasm32")]
pub(crate) mod intake;
#[cfg(target_arch = "wasm32")]
pub(crate) mod keeping;
#[cfg(target_arch = "wasm32")]
pub(crate) mod kept_mappings;
#[cfg(target_arch = "wasm32")]
pub(crate) mod latest;
#[cfg(target_arch = "wasm32")]
pub(crate) mod limits;
#[cfg(target_arch = "wasm32")]
pub(crate) mod loaded;
#[cfg(target_arch = "wasm32")]
pub(crate) mod loading;
#[cfg(target_arch = "wasm32")]
pub(crate) mod mapper;
#[cfg(target_arch = "wasm32")]
pub(crate) mod measured;
#[cfg(target_arch = "wasm32")]
pub(crate) mod pace;
#[cfg(target_arch = "wasm32")]
pub(crate) mod paper;
#[cfg(target_arch = "wasm32")]
pub(crate) mod partners;
#[cfg(target_arch = "wasm32")]
pub(crate) mod route;
#[cfg(target_arch = "wasm32")]
pub(crate) mod sample;
#[cfg(target_arch = "wasm32")]
pub(crate) mod selecting;
#[cfg(target_arch = "wasm32")]
pub(crate) mod shared;
#[cfg(target_arch = "wasm32")]
pub(crate) mod site;
#[cfg(target_arch = "wasm32")]
pub(crate) mod store;
#[cfg(target_arch = "wasm32")]
pub(crate) mod theme;
#[cfg(target_arch = "wasm32")]
pub(crate) mod view;
