//! Any bytes as a tally, and as what stands in one: it is opened or refused, in memory that has a bound. What
//! is opened is merged like any other, and to merge what was merged changes nothing, in any order.
#![no_main]

use std::alloc::System;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use mailflow_insight_fuzz::{options, parts};
use report::{Options, RangeChoice, Report};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tally::portable::{Frame, PortableError, TallyReader, TallyWriter};
use tally::{FileTally, Tally};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What may be asked for, all together, to refuse a tally or to open it: so much, and so many times its bytes.
const ALWAYS: usize = 16 << 20;
const EACH_BYTE: usize = 2_000;

/// A tally beside which others are merged: connections that go on, and messages of both directions.
static LOG: LazyLock<FileTally> = LazyLock::new(|| {
    let log = include_bytes!("../../tests/conformance/proof-postfix/in/mail.log");
    whole("mail.log", log)
});

fuzz_target!(|data: &[u8]| {
    bounded(data.len(), || frames(data).is_ok());
    let Some(([how, at @ .., with], bytes)) = data.split_first_chunk::<4>() else {
        return;
    };
    let claimed = u64::from(u16::from_le_bytes(*at)) << (how >> 2);
    bounded(data.len() + usize::try_from(claimed).unwrap_or(0).min(data.len() * 100), || {
        Frame::from_parts(0, claimed, bytes.to_vec()).open().is_ok()
    });
    let content = match how & 1 {
        0 => bytes.to_vec(),
        _ => changed(bytes, u16::from_le_bytes(*at), *with),
    };
    let frame = Frame::from_parts(0, content.len() as u64, content);
    bounded(frame.packed().len(), || frame.open().is_ok());
    if let Ok(opened) = frame.open() {
        merged(&opened);
    }
});

/// What stands in the tally of these bytes, with one byte changed.
fn changed(file: &[u8], at: u16, with: u8) -> Vec<u8> {
    let frame = Frame::of(0, &whole("file", file)).expect("what was read can be written");
    let mut content = frame.content().expect("what was written can be read");
    let at = usize::from(at) % content.len();
    content[at] ^= with;
    content
}

fn whole(name: &str, bytes: &[u8]) -> FileTally {
    let mut whole = FileTally::new(name);
    for part in parts(&options(Vec::new()), bytes, usize::MAX) {
        whole.absorb(part);
    }
    whole
}

fn bounded(bytes: usize, what: impl FnOnce() -> bool) {
    let counting = Region::new(COUNTING);
    let is_opened = what();
    let asked = counting.change().bytes_allocated;
    let most = ALWAYS + EACH_BYTE * bytes;
    assert!(asked <= most, "{asked} bytes for a tally of {bytes}; it was opened: {is_opened}");
}

fn merged(opened: &FileTally) {
    let one = written(&[opened]);
    let other = written(&[&LOG]);
    let once = told(&joined(&[&one, &other]));
    assert_eq!(told(&joined(&[&other, &one])), once);
    assert_eq!(told(&joined(&[&joined(&[&one]), &joined(&[&other])])), once);
    // What was merged is merged again with what is in it already.
    let twice = told(&joined(&[&one, &other, &one]));
    assert_eq!(told(&joined(&[&joined(&[&one, &other]), &one])), twice);
    assert_eq!(told(&joined(&[&one, &joined(&[&one, &other])])), twice);
}

fn written(files: &[&FileTally]) -> Vec<u8> {
    let mut writer = TallyWriter::new(Vec::new()).expect("memory takes it");
    for (number, tally) in (0..).zip(files) {
        let frame = Frame::of(0, tally).expect("what was opened can be written");
        writer.add(number, &frame).expect("memory takes it");
    }
    writer.end().expect("memory takes it")
}

fn frames(bytes: &[u8]) -> Result<Vec<(u32, Frame)>, PortableError> {
    let mut reader = TallyReader::new(bytes)?;
    let mut frames = Vec::new();
    while let Some(frame) = reader.next()? {
        frames.push(frame);
    }
    Ok(frames)
}

fn joined(tallies: &[&[u8]]) -> Vec<u8> {
    let mut writer = TallyWriter::new(Vec::new()).expect("memory takes it");
    let mut next = 0;
    for tally in tallies {
        let first = next;
        for (file, frame) in frames(tally).expect("what was written can be read") {
            next = next.max(first + file + 1);
            writer.add(first + file, &frame).expect("memory takes it");
        }
    }
    writer.end().expect("memory takes it")
}

/// What a person is told of a tally: the report, and who is behind it.
fn told(bytes: &[u8]) -> (Option<String>, String) {
    let mut tally = Tally::default();
    for (file, frame) in frames(bytes).expect("what was written can be read") {
        let opened = frame.open().expect("what was written can be opened");
        tally.absorb(file, frame.member(), opened);
    }
    let all = Options {
        range: RangeChoice::All,
        ..Options::default()
    };
    match Report::build(&tally.resolve(), &all) {
        Ok(report) => (
            report.to_json(text::report_file::note).ok(),
            format!("{:?}", tally.partners(&report.evidence_question())),
        ),
        Err(error) => (None, format!("{error:?}")),
    }
}
