//! SMTP protocol logs of Exchange Server, and their sessions.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::read_both_ways;

const START: &str = "#Log-type: SMTP Receive Protocol Log\n#Fields: date-time,connector-id,session-id,\
sequence-number,local-endpoint,remote-endpoint,event,data,context\n\
2026-11-16T10:00:00Z,EX\\A,08D0000000000001,0,10.0.0.1:25,1.2.3.4:5,+,,\n";

fuzz_target!(|data: &[u8]| read_both_ways(START, data));
