//! Programs that come in parts: the page's, and its workers'. Which parts there are, their `main.rs`
//! says, because each is exported by every program that it is linked into. `xtask/src/split.rs` makes
//! modules of them.
//!
//! It is a package of its own so that the workers' program needs neither the page nor Leptos. Only
//! browsers fetch parts: natively it is empty.

#![cfg(target_arch = "wasm32")]

use std::future::Future;
use std::pin::Pin;

pub use wasm_split_helpers as wasm_split;

/// How a part is fetched. What it is comes as a table of functions: a direct call would link what it
/// calls into the module that is there first.
pub type Fetch<T> = fn() -> Pin<Box<dyn Future<Output = Result<T, wasm_split::SplitLoaderError>>>>;
