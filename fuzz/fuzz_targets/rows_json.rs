//! Rows as JSON: arrays, one object a line, and wrapped in whatever a program wraps them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::read_both_ways;

const STARTS: [&str; 5] = [
    "[",
    "{\"value\":[",
    "{\"Received\":\"2026-11-16T10:00:00Z\",\"SenderAddress\":\"a@b.example\",\"RecipientAddress\":\"c@d.example\",\"FromIP\":\"203.0.113.9\",\"ToIP\":null,\"MessageId\":\"<1@b>\"}\n",
    "{\"result\":{\"_raw\":\"",
    "{\"MESSAGE\":\"connect from c.example[198.51.100.3]\",\"SYSLOG_IDENTIFIER\":\"postfix/smtpd\",\"_PID\":\"7\",\"__REALTIME_TIMESTAMP\":\"1795000000000000\"}\n",
];

fuzz_target!(|data: &[u8]| {
    if let Some((choice, data)) = data.split_first()
        && let Some(start) = STARTS.get(usize::from(choice % 5))
    {
        read_both_ways(start, data);
    }
});
