//! The fast reader of stamps beside the reader of all dates.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trace::Reading;
use trace::twins;

fuzz_target!(|text: &str| {
    // It reads less, and nothing in another way.
    for text in [text.to_owned(), format!("2026-11-16T10:00:00{text}"), format!("20{text}")] {
        if let Some(at) = twins::stamp(&text) {
            assert_eq!(twins::any_timestamp(&text), Some(Reading::Certain(at)), "{text:?}");
        }
    }
});
