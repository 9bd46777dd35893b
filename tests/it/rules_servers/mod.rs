//! Promise: every rule of `docs/counting.md` and `docs/formats.md` about other mail servers, headers and
//! SMTP protocol logs is kept, from the bytes of a file to what is counted. One line a rule: its name,
//! the files, and what they come to.
//!
//! What a case comes to is written as `in tls1_2 2/3` (inbound, two messages to three recipients) or
//! `out none 1/1`, and as `loopback 1` for what is not counted.

mod exim;
mod headers;
mod listed_once;
mod log_forms;
mod own_network;
mod postfix;
mod protocol_logs;
mod sendmail;
mod stopped;
mod syslog;

use std::fmt::Write as _;
use std::io::Cursor;

use mailflow_insight::tally::{Resolved, Tally, read_source};
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::{Direction, Timestamp, TlsClass};

/// 2026-11-23: stamps without a year need a clock.
fn options() -> Options {
    Options {
        now: Timestamp(17_953_920_000_000_000),
        ..Options::default()
    }
}

fn resolve(files: &[String]) -> Resolved {
    let files: Vec<_> = files.iter().map(|text| ("file", text.as_str())).collect();
    resolve_named(&files)
}

/// Of files as name and text.
fn resolve_named(files: &[(&str, &str)]) -> Resolved {
    let mut tally = Tally::default();
    for (number, (name, text)) in (0..).zip(files) {
        let source = Cursor::new(text.as_bytes());
        read_source(name, source, &options(), &mut |member, part| {
            tally.absorb(number, member, part);
        });
    }
    tally.resolve()
}

fn outcome(resolved: &Resolved) -> String {
    let mut told = String::new();
    for (direction, word) in [(Direction::Inbound, "in"), (Direction::Outbound, "out")] {
        for class in TlsClass::ALL {
            let (mut messages, mut recipients) = (0, 0);
            for cell in &resolved.traces.cells {
                if resolved.traces.flows[cell.flow as usize].direction == direction {
                    messages += cell.messages_by_class[class.index()];
                    recipients += cell.recipients_by_class[class.index()];
                }
            }
            if messages > 0 {
                let _ = write!(told, "{word} {} {messages}/{recipients}, ", class.id());
            }
        }
    }
    let mut skipped = std::collections::BTreeMap::new();
    for skip in resolved.files.iter().flat_map(|file| &file.skipped) {
        *skipped.entry(skip.reason.id()).or_insert(0) += skip.count;
    }
    for (reason, count) in skipped {
        let _ = write!(told, "{reason} {count}, ");
    }
    told.trim_end_matches(", ").to_owned()
}

/// Files stand apart by `----`.
fn files(text: &str) -> Vec<String> {
    let files = text.split("----\n");
    files
        .map(|file| file.trim_start_matches('\n').to_owned())
        .collect()
}

/// Each case in the order of its files and turned around: order never matters.
fn check(cases: &[(&str, &str, &str)], complete: fn(&str) -> String) {
    let mut wrong = Vec::new();
    for (rule, text, expected) in cases {
        let mut all: Vec<String> = files(text).iter().map(|text| complete(text)).collect();
        for _ in 0..2 {
            let told = outcome(&resolve(&all));
            if told != *expected {
                wrong.push(format!(
                    "{rule}\n  expected: {expected}\n  told:     {told}"
                ));
            }
            all.reverse();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
