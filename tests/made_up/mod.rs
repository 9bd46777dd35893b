//! Reads made-up traces through the core, and compares with what is known of them.

use std::io::Cursor;

use mailflow_insight::report::{self, RangeChoice, Report};
use mailflow_insight::tally::{Tally, read_source};
use mailflow_insight::trace::file;
use serde_json::Value;
use synthetic::{Options, Totals, write_extended};

/// Makes up a trace.
pub fn made(options: &Options) -> (Vec<u8>, Totals) {
    let mut bytes = Vec::new();
    let totals = write_extended(options, &mut bytes).unwrap();
    (bytes, totals)
}

/// The report JSON on the whole coverage of some files, which are read in the order given.
pub fn report(files: &[(&str, &[u8])]) -> String {
    let mut tally = Tally::default();
    for (number, (name, bytes)) in files.iter().enumerate() {
        let mut keep = |member, part| tally.absorb(number as u32, member, part);
        read_source(
            name,
            Cursor::new(bytes),
            &file::Options::default(),
            &mut keep,
        );
    }
    let options = report::Options {
        range: RangeChoice::All,
        ..Default::default()
    };
    Report::build(&tally.resolve(), &options)
        .unwrap()
        .to_json()
        .unwrap()
}

/// Compares the report on one made-up trace with what is known of it.
pub fn check(options: &Options) {
    let (bytes, totals) = made(options);
    let report: Value = serde_json::from_str(&report(&[("trace.csv", &bytes)])).unwrap();
    let totals = serde_json::to_value(totals).unwrap();
    for member in ["coverage", "directions", "connectors", "days"] {
        assert_eq!(report[member], totals[member], "{member} of {options:?}");
    }
    assert_eq!(report["range"], totals["coverage"]);
    let file = &report["files"][0];
    for member in ["bytes", "encoding", "records", "transfers"] {
        assert_eq!(
            file[member], totals[member],
            "{member} of the file of {options:?}"
        );
    }
    assert_eq!(file["format"], "exo-extended-trace");
    assert_eq!(file["skipped"], serde_json::json!([]), "{options:?}");
}
