//! A file in segments, and by whoever reads only what most files are, beside the whole file read in one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::{in_segments, of_rows, parts, options, resolved};

const STARTS: [&str; 6] = [
    "",
    "date_time_utc,source,event_id,network_message_id,directionality,custom_data\n",
    "#Log-type: SMTP Receive Protocol Log\n#Fields: date-time,connector-id,session-id,\
sequence-number,local-endpoint,remote-endpoint,event,data,context\n",
    "#Log-type: Message Tracking Log\n#Fields: date-time,connector-id,source,event-id,\
message-id,network-message-id,recipient-address,recipient-count,sender-address,directionality,custom-data\n",
    "Nov 16 10:00:00 mx postfix/smtpd[7]: connect from c.example[198.51.100.3]\n",
    "2026-11-16 10:00:00 1abcde-000000-AB <= a@b H=b.example [203.0.113.9] P=esmtps X=TLS1.2:C:256\n",
];

fuzz_target!(|data: &[u8]| {
    let [choice, first, second, data @ ..] = data else {
        return;
    };
    let start = STARTS[usize::from(choice % 6)];
    let bytes = [start.as_bytes(), data].concat();
    let options = options(Vec::new());
    let whole = resolved(parts(&options, &bytes, usize::MAX));
    let place = |at: &u8| bytes.len() * usize::from(*at) / 256;
    let is_backwards = choice & 0x80 != 0;
    if let Some(parts) = in_segments(&options, &bytes, [place(first), place(second)], is_backwards) {
        assert_eq!(resolved(parts), whole);
    }
    if let Some(tally) = of_rows(&options, &bytes) {
        assert_eq!(resolved(vec![tally]), whole);
    }
});
