//! Made-up traces come out as they were made up.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made_up;

use made_up::{check, made, report};
use synthetic::{Encoding, Options};

#[test]
fn one_message_and_none() {
    check(&Options {
        size: 1,
        ..Options::default()
    });
}

#[test]
fn both_encodings_and_many_seeds() {
    for seed in 0..6 {
        for encoding in [Encoding::Utf8, Encoding::Utf16Le] {
            check(&Options {
                size: 700_000,
                encoding,
                seed,
                ..Options::default()
            });
        }
    }
}

#[test]
fn many_days_and_connectors() {
    let options = Options {
        size: 12 << 20,
        days: 90,
        connectors: 200,
        ..Options::default()
    };
    check(&options);
}

#[test]
fn a_file_twice_and_in_any_order_counts_once() {
    let (one, totals) = made(&Options {
        size: 900_000,
        seed: 1,
        ..Options::default()
    });
    let (two, _) = made(&Options {
        size: 900_000,
        seed: 2,
        days: 3,
        ..Options::default()
    });
    let both = report(&[("one", &one), ("two", &two)]);
    assert_eq!(both, report(&[("two", &two), ("one", &one)]));
    let counts = |report: &str| {
        let report: serde_json::Value = serde_json::from_str(report).unwrap();
        (
            report["directions"].clone(),
            report["days"].clone(),
            report["connectors"].clone(),
        )
    };
    let again = report(&[("one", &one), ("two", &two), ("one again", &one)]);
    assert_eq!(counts(&both), counts(&again));
    let (alone, ..) = counts(&report(&[("one", &one)]));
    assert_eq!(alone, serde_json::to_value(totals.directions).unwrap());
    assert_ne!(alone, counts(&both).0);
}
