//! A reader of rows and lines tells of a file what the reader of all kinds tells, or leaves the file to that:
//! the first part of the workers' program knows only what most files are.
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mailflow_insight::tally::Reading;
use mailflow_insight::trace::Format;
use mailflow_insight::trace::archive;
use mailflow_insight::trace::file::{HEAD, Options};

/// All files below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn pushed(mut reading: Reading, bytes: &[u8]) -> Reading {
    reading.push(bytes);
    reading
}

#[test]
fn a_reader_of_rows_tells_all_of_a_file_or_leaves_it_to_others() {
    let mut all = Vec::new();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    files(&cases, &mut all);
    let options = Options::default();
    let (mut left, mut common) = (BTreeSet::new(), BTreeSet::new());
    let mut rows = 0;
    for path in all {
        let bytes = fs::read(&path).unwrap();
        let is_input = path.iter().any(|part| part == "in");
        // Archives go another way, and no test needs the large files.
        if !is_input || archive::is_archive(&bytes) || bytes.len() > 4 << 20 {
            continue;
        }
        let name = path.display().to_string();
        let whole = pushed(Reading::new("x", &options), &bytes).finish();
        let mut reading = Reading::of_rows("x", &options);
        let (head, rest) = bytes.split_at(bytes.len().min(HEAD));
        reading.push(head);
        let is_left = reading.is_left();
        reading.push(rest);
        let read = reading.finish();
        if is_left {
            assert_eq!(read.format(), None, "{name}");
            left.insert(whole.format());
        } else {
            rows += 1;
            common.insert(read.format());
            let [read, whole] = [read, whole].map(|tally| postcard::to_allocvec(&tally).unwrap());
            assert!(read == whole, "{name}");
        }
    }
    for format in [
        Format::MessageHeaders,
        Format::TlsReport,
        Format::SavedReport,
        Format::ConnectorList,
        Format::ConnectorReport,
        Format::ExoConnectorMessages,
        Format::ExoTraceDetail,
    ] {
        assert!(left.contains(&Some(format)), "{format:?} is in no case");
        assert!(!common.contains(&Some(format)), "{format:?} is not left");
    }
    // Nobody waits for another part of the program with what most files are.
    for format in [
        Format::ExoExtendedTrace,
        Format::ExoEnhancedSummary,
        Format::ExoSummary,
        Format::ExchangeTrackingLog,
        Format::ExchangeSmtpReceiveLog,
        Format::ExchangeSmtpSendLog,
        Format::PostfixLog,
        Format::EximLog,
        Format::SendmailLog,
    ] {
        assert!(common.contains(&Some(format)), "{format:?} is left");
    }
    assert!(rows > 30, "{rows}");
}
