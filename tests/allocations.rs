//! What reading costs, counted instead of timed: an allocation for each row would show here on any
//! machine.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::alloc::System;

use mailflow_insight::tally::Reading;
use mailflow_insight::trace::file::Options;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use synthetic::{Encoding, Log};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Allocations for each record, and bytes that were held at the end.
fn cost_of(log: Log, encoding: Encoding) -> (f64, usize) {
    let options = synthetic::Options {
        size: 8 << 20,
        encoding,
        ..synthetic::Options::default()
    };
    let mut bytes = Vec::new();
    let totals = synthetic::write(log, &options, &mut bytes).unwrap();
    let counting = Region::new(COUNTING);
    let mut reading = Reading::new("made up", &Options::default());
    for piece in bytes.chunks(1 << 20) {
        reading.push(piece);
    }
    let tally = reading.finish();
    let stats = counting.change();
    drop(tally);
    let held = stats.bytes_allocated - stats.bytes_deallocated;
    (stats.allocations as f64 / totals.records as f64, held)
}

#[test]
fn what_says_nothing_allocates_nothing() {
    for (log, encoding, most, most_held) in [
        // Four rows of sixteen may be transfers, and one is.
        (Log::Extended, Encoding::Utf8, 4.0, 4 << 20),
        (Log::Extended, Encoding::Utf16Le, 4.0, 4 << 20),
        // Commands, and what is held of a session until it ends.
        (Log::Receive, Encoding::Utf8, 2.0, 8 << 20),
        (Log::Send, Encoding::Utf8, 2.0, 8 << 20),
        (Log::Postfix, Encoding::Utf8, 3.0, 8 << 20),
        (Log::Exim, Encoding::Utf8, 4.0, 8 << 20),
    ] {
        let (each, held) = cost_of(log, encoding);
        println!("{log:?} {encoding:?}: {each:.2} allocations a record, {held} bytes held");
        assert!(
            each < most,
            "{log:?} {encoding:?}: {each} allocations a record"
        );
        assert!(held < most_held, "{log:?} {encoding:?}: {held} bytes held");
    }
}
