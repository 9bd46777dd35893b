//! Any text in an address, and any content behind a checksum that fits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow_insight::report::link::{Content, find, fit, open, repaired};
use mailflow_insight::report::{Options, RangeChoice, Report};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = find(text).map(|link| open(&link));
        let _ = open(text);
        let _ = repaired(text);
    }
    let Some(content) = Content::from_bytes(bytes) else {
        return;
    };
    let others = |count| format!("{count} others");
    for range in [RangeChoice::All, content.view.range] {
        let options = Options {
            range,
            limits: content.limits,
            ..Options::default()
        };
        let _ = Report::build(&content.resolved(&others, Default::default()), &options);
    }
    // What was read is written again, and read as the same.
    if let Ok(fitted) = fit(&content, 2000, false) {
        assert!(open(&fitted.text()).is_ok());
    }
    if let Some(again) = content.to_bytes() {
        assert_eq!(Content::from_bytes(&again), Some(content));
    }
});
