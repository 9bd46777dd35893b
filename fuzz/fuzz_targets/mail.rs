//! Mails: headers, hops, and reports attached to them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trace::hops::Hops;
use mailflow_insight_fuzz::read_both_ways;

fuzz_target!(|data: &[u8]| {
    read_both_ways("Received: from a.example by b.test", data);
    let _ = Hops::of_text(&String::from_utf8_lossy(data));
});
