//! What several tests share: files in memory to a report.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

pub mod texts;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use mailflow_insight::report::{Options, RangeChoice, Report, ReportError};
use mailflow_insight::tally::{FileTally, Reading, Resolved, Tally, read_source};
use mailflow_insight::trace::{Direction, TlsClass, file};

/// Reads files as the command line does.
pub fn resolve(files: &[(&str, &[u8])]) -> Resolved {
    resolve_with(files, &file::Options::default())
}

/// The same, with the organization's own domains.
pub fn resolve_with(files: &[(&str, &[u8])], options: &file::Options) -> Resolved {
    let mut tally = Tally::default();
    for ((name, bytes), number) in files.iter().zip(0..) {
        read_source(name, Cursor::new(bytes), options, &mut |member, part| {
            tally.absorb(number, member, part);
        });
    }
    tally.resolve()
}

/// Options for the whole coverage.
pub fn all_days() -> Options {
    Options {
        range: RangeChoice::All,
        ..Options::default()
    }
}

/// The report over the whole coverage.
pub fn report(files: &[(&str, &[u8])]) -> Result<Report, ReportError> {
    Report::build(&resolve(files), &all_days())
}

/// An extended trace with these rows of time, event, message and custom data.
pub fn extended(rows: &[(&str, &str, &str, &str)]) -> String {
    let mut text = String::from(
        "date_time_utc,source,event_id,network_message_id,directionality,custom_data\r\n",
    );
    for (time, event, id, data) in rows {
        text += &format!("{time},SMTP,{event},{id},Incoming,\"{data}\"\r\n");
    }
    text
}

/// The parts of a log that is read in pieces of a size.
pub fn parts(text: &str, piece: usize) -> Vec<FileTally> {
    let mut reading = Reading::new("log", &file::Options::default());
    let mut parts = Vec::new();
    for piece in text.as_bytes().chunks(piece.max(1)) {
        reading.push(piece);
        parts.push(reading.take());
    }
    parts.push(reading.finish());
    parts
}

/// What is counted: direction, class, and messages and recipients of it.
pub type Counts = BTreeMap<(Direction, TlsClass), (u64, u64)>;

/// What the traces come to.
pub fn counts(resolved: &Resolved) -> Counts {
    let mut counts = Counts::new();
    for cell in &resolved.traces.cells {
        let direction = resolved.traces.flows[cell.flow as usize].direction;
        for class in TlsClass::ALL {
            let messages = cell.messages_by_class[class.index()];
            if messages > 0 {
                let (sum, recipients) = counts.entry((direction, class)).or_default();
                *sum += messages;
                *recipients += cell.recipients_by_class[class.index()];
            }
        }
    }
    counts
}

/// The messages of each class that has any, in both directions together.
pub fn classes(resolved: &Resolved) -> Vec<(TlsClass, u64)> {
    let mut sums = BTreeMap::new();
    for ((_, class), (messages, _)) in counts(resolved) {
        *sums.entry(class.index()).or_insert(0) += messages;
    }
    let sums = TlsClass::ALL.map(|class| (class, sums.get(&class.index()).copied()));
    let told = sums.into_iter();
    told.filter_map(|(class, sum)| Some((class, sum?)))
        .collect()
}

/// Packed by gzip.
pub fn gzipped(content: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(content).unwrap();
    packer.finish().unwrap()
}

/// The input files of all conformance cases: every format, archives, and hostile ones.
pub fn conformance_inputs() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .filter_map(|case| fs::read_dir(case.ok()?.path().join("in")).ok())
        .flatten()
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    assert!(files.len() > 60, "only {} files were found", files.len());
    files
}
