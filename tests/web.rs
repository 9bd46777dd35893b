//! The core, compiled to WebAssembly, in a browser: the same numbers as natively.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made_up;

use made_up::{check, made, report};
use synthetic::{Encoding, Log, Options};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn made_up_traces_come_out_as_they_were_made_up() {
    for encoding in [Encoding::Utf8, Encoding::Utf16Le] {
        let options = Options {
            size: 600_000,
            encoding,
            seed: 3,
            ..Options::default()
        };
        for log in Log::ALL {
            check(log, &options);
        }
    }
    let options = Options {
        size: 2 << 20,
        days: 40,
        connectors: 60,
        ..Options::default()
    };
    check(Log::Extended, &options);
}

#[wasm_bindgen_test]
fn the_order_of_files_does_not_matter() {
    let options = |seed| Options {
        size: 300_000,
        seed,
        ..Options::default()
    };
    let (one, _) = made(Log::Extended, &options(1));
    let (two, _) = made(Log::Extended, &options(2));
    let (one, two) = (&one[0], &two[0]);
    assert_eq!(report(&[one, two, one]), report(&[one, one, two]));
}

/// The clock of a syslog-like log and of share links; `std`'s own panics in a browser.
#[wasm_bindgen_test]
fn there_is_a_clock() {
    assert!(chrono::Utc::now().timestamp() > 1_700_000_000);
}
