//! What reading costs, counted instead of timed: an allocation for each row would show here on any
//! machine.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::alloc::System;

use mailflow_insight::tally::Reading;
use mailflow_insight::trace::file::Options;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Allocations for each row, and bytes that were held at the end.
fn cost_of(encoding: synthetic::Encoding) -> (f64, usize) {
    let options = synthetic::Options {
        size: 8 << 20,
        encoding,
        ..synthetic::Options::default()
    };
    let mut bytes = Vec::new();
    let totals = synthetic::write_extended(&options, &mut bytes).unwrap();
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
fn fifteen_rows_of_sixteen_allocate_nothing() {
    for encoding in [synthetic::Encoding::Utf8, synthetic::Encoding::Utf16Le] {
        let (each_row, held) = cost_of(encoding);
        println!("{encoding:?}: {each_row:.2} allocations a row, {held} bytes held");
        // Four rows of sixteen may be transfers, and one is.
        assert!(each_row < 4.0, "{encoding:?}: {each_row} allocations a row");
        assert!(held < 4 << 20, "{encoding:?}: {held} bytes held");
    }
}
