//! Days in another zone: the same messages, on the days of that zone.

use std::io::Cursor;

use mailflow_insight::tally::{Resolved, Tally, read_source};
use mailflow_insight::trace::calendar::TICKS_PER_SECOND;
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::{Timestamp, Zone};
use proptest::prelude::*;

use crate::support::{counts, extended};

/// Seconds of 2026-11-16.
const START: i64 = 1_794_787_200;

fn read(text: &str, zone: Zone) -> Resolved {
    let mut tally = Tally::default();
    tally.count_days_in(zone);
    let bytes = Cursor::new(text.as_bytes());
    read_source("a.csv", bytes, &Options::default(), &mut |member, part| {
        tally.absorb(0, member, part);
    });
    tally.resolve()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn sums_do_not_depend_on_the_zone(
        seconds in prop::collection::vec(0..4 * 86_400_i64, 1..20),
        change in 0..4 * 24_i64,
        hours in -12..14_i32,
        more in prop::sample::select(vec![-7200, -3600, -1800, 0, 1800, 3600]),
    ) {
        let timestamp = |second: i64| Timestamp((START + second) * TICKS_PER_SECOND);
        let before = hours * 3600;
        let zone = Zone::new("x", vec![
            (Timestamp(0), before),
            (timestamp(change * 3600), before + more),
        ]);
        let rows: Vec<(String, String)> = seconds
            .iter()
            .enumerate()
            .map(|(number, second)| (timestamp(*second).to_string(), number.to_string()))
            .collect();
        let rows: Vec<_> = rows
            .iter()
            .map(|(time, id)| (time.as_str(), "RECEIVE", id.as_str(), "S:tlsversion=SP_PROT_TLS1_2_SERVER"))
            .collect();
        let text = extended(&rows);
        let (utc, there) = (read(&text, Zone::UTC), read(&text, zone.clone()));
        prop_assert_eq!(counts(&utc), counts(&there));
        for cell in &there.traces.cells {
            let on_it = seconds.iter().filter(|second| zone.day(timestamp(**second)) == cell.day);
            prop_assert_eq!(cell.volume, on_it.count() as u64);
        }
    }
}
