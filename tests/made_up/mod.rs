//! Reads made-up traces through the core, and compares with what is known of them.

use std::cell::RefCell;
use std::io::{self, Cursor, Write};

use mailflow_insight::report::{self, RangeChoice, Report};
use mailflow_insight::tally::{Tally, read_source};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::file;
use serde_json::Value;
use synthetic::{Log, Options, Totals, write_files};

/// Makes up files; one where the options do not say otherwise.
pub fn made(log: Log, options: &Options) -> (Vec<Vec<u8>>, Totals) {
    let files: Vec<RefCell<Vec<u8>>> = (0..options.files).map(|_| RefCell::default()).collect();
    let mut open = |number: u32| -> io::Result<Box<dyn Write + '_>> {
        Ok(Box::new(InMemory(&files[number as usize])))
    };
    let totals = write_files(log, options, &mut open).unwrap();
    let files = files.into_iter().map(RefCell::into_inner).collect();
    (files, totals)
}

struct InMemory<'a>(&'a RefCell<Vec<u8>>);

impl Write for InMemory<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The report JSON on the whole coverage of some files, which are read in the order given.
pub fn report<B: AsRef<[u8]>>(files: &[B]) -> String {
    let mut tally = Tally::default();
    for (number, bytes) in files.iter().enumerate() {
        let mut keep = |member, part| tally.absorb(number as u32, member, part);
        read_source(
            "made up",
            Cursor::new(bytes.as_ref()),
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
        .to_json(report_file::note)
        .unwrap()
}

/// What is made up knows nothing of ciphers.
pub fn leave_quality_out(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(leave_quality_out),
        Value::Object(members) => {
            members.retain(|name, _| !["strength", "forward_secrecy", "proof"].contains(&&**name));
            members.values_mut().for_each(leave_quality_out);
        }
        _ => {}
    }
}

/// Compares the report on made-up files with what is known of them.
pub fn check(log: Log, options: &Options) {
    let (mut files, totals) = made(log, options);
    // In an order that is not that of time.
    files.reverse();
    let mut report: Value = serde_json::from_str(&report(&files)).unwrap();
    leave_quality_out(&mut report);
    let totals = serde_json::to_value(totals).unwrap();
    for member in ["coverage", "directions", "connectors", "days"] {
        assert_eq!(
            report[member], totals[member],
            "{member} of {log:?} {options:?}"
        );
    }
    assert_eq!(report["range"], totals["coverage"]);
    let sum = |member: &str| -> u64 {
        let files = report["files"].as_array().unwrap().iter();
        files.map(|file| file[member].as_u64().unwrap()).sum()
    };
    for member in ["bytes", "records"] {
        assert_eq!(
            sum(member),
            totals[member],
            "{member} of {log:?} {options:?}"
        );
    }
    for file in report["files"].as_array().unwrap() {
        assert_eq!(file["encoding"], totals["encoding"], "{log:?}");
        assert_eq!(file["format"], log.format());
        // What is no transfer is told apart from what cannot be read.
        let on_purpose = [
            "internal-hop",
            "client-submission",
            "health-mailbox",
            "loopback",
        ];
        for skipped in file["skipped"].as_array().unwrap() {
            let reason = skipped["reason"].as_str().unwrap();
            assert!(
                on_purpose.contains(&reason),
                "{reason} in {log:?} {options:?}"
            );
        }
    }
}
