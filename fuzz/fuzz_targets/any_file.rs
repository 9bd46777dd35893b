//! Any bytes: recognising formats and encodings.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::read_both_ways;

fuzz_target!(|data: &[u8]| read_both_ways("", data));
