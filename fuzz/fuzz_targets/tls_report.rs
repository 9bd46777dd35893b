//! TLS reports.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::read_both_ways;

fuzz_target!(|data: &[u8]| read_both_ways("{\"organization-name\":\"x\",\"policies\":[", data));
