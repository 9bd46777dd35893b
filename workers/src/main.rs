//! The program of the page's workers: everything that reads files, and nothing that is shown.
//!
//! It is a package of its own, so that the page need not fetch it before it can be used, and so that
//! Cargo optimises it for speed; see `worker` in `mailflow_insight`.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    mailflow_insight::worker::start();
}

/// Only browsers have workers.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
