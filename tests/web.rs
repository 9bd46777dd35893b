//! The core, compiled to WebAssembly, in a browser: the same numbers as natively.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made_up;

use made_up::{check, made, report};
use synthetic::{Encoding, Options};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn made_up_traces_come_out_as_they_were_made_up() {
    for encoding in [Encoding::Utf8, Encoding::Utf16Le] {
        for seed in [3, 4] {
            check(&Options {
                size: 600_000,
                encoding,
                seed,
                ..Options::default()
            });
        }
    }
    check(&Options {
        size: 2 << 20,
        days: 40,
        connectors: 60,
        ..Options::default()
    });
}

#[wasm_bindgen_test]
fn the_order_of_files_does_not_matter() {
    let (one, _) = made(&Options {
        size: 300_000,
        seed: 1,
        ..Options::default()
    });
    let (two, _) = made(&Options {
        size: 300_000,
        seed: 2,
        ..Options::default()
    });
    assert_eq!(
        report(&[("one", &one), ("two", &two), ("one", &one)]),
        report(&[("one", &one), ("one", &one), ("two", &two)])
    );
}

/// The clock of a syslog-like log and of share links; `std`'s own panics in a browser.
#[wasm_bindgen_test]
fn there_is_a_clock() {
    assert!(chrono::Utc::now().timestamp() > 1_700_000_000);
}
