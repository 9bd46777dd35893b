//! Logs of Postfix, Sendmail and Exim, and their connections.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::read_both_ways;

const STARTS: [&str; 3] = [
    "Nov 16 10:00:00 mx postfix/smtpd[7]: connect from c.example[198.51.100.3]\n",
    "Nov 16 10:00:00 mx sm-mta[7]: STARTTLS=server, relay=c.example [198.51.100.3], version=TLSv1.3\n",
    "2026-11-16 10:00:00 1abcde-000000-AB <= a@b H=b.example [203.0.113.9] P=esmtps X=TLS1.2:C:256\n",
];

fuzz_target!(|data: &[u8]| {
    if let Some((choice, data)) = data.split_first()
        && let Some(start) = STARTS.get(usize::from(choice % 3))
    {
        read_both_ways(start, data);
    }
});
