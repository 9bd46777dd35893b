//! Saved reports and evidence files, opened again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use report::{Options, RangeChoice, Report};
use text::report_file;
use mailflow_insight_fuzz::{read_both_ways, resolve};

const STARTS: [&str; 3] = [
    "",
    "{\"schema\": \"mailflow-insight/report\", \"version\": 1, ",
    "{\"schema\": \"mailflow-insight/evidence\", \"version\": 1, ",
];

fuzz_target!(|data: &[u8]| {
    let Some((choice, data)) = data.split_first() else {
        return;
    };
    let start = STARTS[usize::from(choice % 3)];
    read_both_ways(start, data);
    let options = Options {
        range: RangeChoice::All,
        ..Options::default()
    };
    let bytes = [start.as_bytes(), data].concat();
    let Ok(first) = Report::build(&resolve(&bytes), &options) else {
        return;
    };
    // What TLS stopped can be all that a report tells. It is no mail, and is not read again.
    if first.days.is_empty() {
        return;
    }
    // What is written of it is read again as the same.
    let Ok(written) = first.to_json(report_file::note) else {
        return;
    };
    let again = Report::build(&resolve(written.as_bytes()), &Options { unit: first.unit, ..options });
    let again = again.expect("a report is read again");
    assert_eq!(again.days, first.days);
    assert_eq!(again.directions, first.directions);
});
