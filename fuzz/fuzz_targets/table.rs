//! Tables: extended trace, trace detail and connector report.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::read_both_ways;

const STARTS: [&str; 3] = [
    "date_time_utc,source,event_id,network_message_id,directionality,custom_data\n",
    "Date,Event,Action,Detail,Data,MessageTraceId,RecipientAddress\n",
    "Date;Connector direction and name;Connector type;Forced TLS?;No TLS;TLS 1.2;Volume\n",
];

fuzz_target!(|data: &[u8]| {
    if let Some((choice, data)) = data.split_first()
        && let Some(start) = STARTS.get(usize::from(choice % 3))
    {
        read_both_ways(start, data);
    }
});
