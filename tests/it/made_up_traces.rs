//! Made-up traces come out as they were made up.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::made_up::{check, leave_quality_out, made, report};
use synthetic::{Encoding, Log, Options};

#[test]
fn one_message_and_none() {
    for log in Log::ALL {
        check(
            log,
            &Options {
                size: 1,
                ..Options::default()
            },
        );
    }
}

#[test]
fn both_encodings_and_many_seeds() {
    for seed in 0..6 {
        for encoding in [Encoding::Utf8, Encoding::Utf16Le] {
            let options = Options {
                size: 700_000,
                encoding,
                seed,
                ..Options::default()
            };
            for log in Log::ALL {
                check(log, &options);
            }
        }
    }
}

#[test]
fn many_days_and_connectors() {
    let options = Options {
        size: 8 << 20,
        days: 90,
        connectors: 200,
        ..Options::default()
    };
    for log in Log::ALL {
        check(log, &options);
    }
}

/// Sessions and connections go on from one file into the next.
#[test]
fn a_folder_of_small_files() {
    for log in Log::ALL {
        let options = Options {
            size: 3 << 20,
            files: 150,
            ..Options::default()
        };
        check(log, &options);
    }
}

#[test]
fn a_file_twice_and_in_any_order_counts_once() {
    let (one, totals) = made(
        Log::Extended,
        &Options {
            size: 900_000,
            seed: 1,
            ..Options::default()
        },
    );
    let (two, _) = made(
        Log::Extended,
        &Options {
            size: 900_000,
            seed: 2,
            days: 3,
            ..Options::default()
        },
    );
    let both = report(&[&one[0], &two[0]]);
    assert_eq!(both, report(&[&two[0], &one[0]]));
    let counts = |report: &str| {
        let mut report: serde_json::Value = serde_json::from_str(report).unwrap();
        leave_quality_out(&mut report);
        (
            report["directions"].clone(),
            report["days"].clone(),
            report["connectors"].clone(),
        )
    };
    let again = report(&[&one[0], &two[0], &one[0]]);
    assert_eq!(counts(&both), counts(&again));
    let (alone, ..) = counts(&report(&[&one[0]]));
    assert_eq!(alone, serde_json::to_value(totals.directions).unwrap());
    assert_ne!(alone, counts(&both).0);
}
