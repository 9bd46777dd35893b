//! A reader of rows and lines tells of a file what the reader of all kinds tells, or that the file is a
//! document: the first part of the workers' program knows rows and lines only.
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
fn a_reader_of_rows_tells_all_of_a_file_or_that_it_is_a_document() {
    let mut all = Vec::new();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    files(&cases, &mut all);
    let options = Options::default();
    let (mut documents, mut rows) = (BTreeSet::new(), 0);
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
        let is_document = reading.is_document();
        reading.push(rest);
        let read = reading.finish();
        if is_document {
            assert_eq!(read.format(), None, "{name}");
            documents.insert(whole.format());
        } else {
            rows += 1;
            let [read, whole] = [read, whole].map(|tally| postcard::to_allocvec(&tally).unwrap());
            assert!(read == whole, "{name}");
        }
    }
    let expected = [
        Format::MessageHeaders,
        Format::TlsReport,
        Format::SavedReport,
    ];
    for format in expected {
        assert!(
            documents.contains(&Some(format)),
            "{format:?} is in no case"
        );
    }
    for format in documents.iter().flatten() {
        assert!(expected.contains(format), "{format:?} is read by row");
    }
    assert!(rows > 30, "{rows}");
}
