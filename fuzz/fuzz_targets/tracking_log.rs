//! Message tracking logs of Exchange Server.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::read_both_ways;

const START: &str = "#Log-type: Message Tracking Log\n#Fields: date-time,connector-id,source,event-id,\
message-id,network-message-id,recipient-address,recipient-count,sender-address,directionality,custom-data\n";

fuzz_target!(|data: &[u8]| read_both_ways(START, data));
