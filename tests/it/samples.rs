//! Promise: real trace files from public sources are read as they are.
//!
//! The files are not part of this repository, because their licences differ. Where they are absent,
//! each test says so and passes.
#![cfg(not(target_arch = "wasm32"))]

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use mailflow_insight::tally::{FileFacts, Resolved, Tally, read_source};
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::{Format, TlsClass};

fn read(path: &str) -> Option<Resolved> {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/samples")
        .join(path);
    let Ok(file) = File::open(&whole) else {
        // Not with `eprintln!`, which nobody sees of a test that passes.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: {} is not there",
            whole.display()
        );
        return None;
    };
    let mut tally = Tally::default();
    read_source("sample", file, &Options::default(), &mut |member, part| {
        tally.absorb(0, member, part);
    });
    Some(tally.resolve())
}

fn counts(resolved: &Resolved) -> Vec<(TlsClass, u64)> {
    let sum = |class: TlsClass| {
        let cells = resolved.traces.cells.iter();
        cells
            .map(|cell| cell.messages_by_class[class.index()])
            .sum()
    };
    let all = TlsClass::ALL.into_iter().map(|class| (class, sum(class)));
    all.filter(|(_, sum)| *sum > 0).collect()
}

fn skipped(facts: &FileFacts) -> Vec<(&'static str, u64)> {
    facts
        .skipped
        .iter()
        .map(|skip| (skip.reason.id(), skip.count))
        .collect()
}

/// A sample with its format, records, counts and skipped records.
type Expected<'a> = (
    &'a str,
    Option<Format>,
    u64,
    &'a [(TlsClass, u64)],
    &'a [(&'a str, u64)],
);

#[test]
fn samples_are_read() {
    use TlsClass::{NotRecorded, Tls1_0, Tls1_2, TlsUnversioned};
    let none = TlsClass::None;
    let all: &[Expected<'_>] = &[
        (
            "exchange-onprem/MSGTRK2024012515-1_elastic_header_added.LOG",
            Some(Format::ExchangeTrackingLog),
            6,
            &[(TlsUnversioned, 1), (NotRecorded, 2)],
            &[],
        ),
        (
            "exchange-onprem/RECV2023011116-1.LOG",
            Some(Format::ExchangeSmtpReceiveLog),
            16,
            &[],
            &[],
        ),
        (
            "exchange-onprem/SEND20191104-excerpt_noheader.LOG",
            None,
            2,
            &[],
            &[("no-header", 2)],
        ),
        (
            "postfix/ynotes-session.log",
            Some(Format::PostfixLog),
            9,
            &[(Tls1_2, 1)],
            &[("client-submission", 1)],
        ),
        (
            "exim/exim-mainlog-real-lines.log",
            Some(Format::EximLog),
            57,
            &[(Tls1_0, 1), (Tls1_2, 1)],
            &[("loopback", 2)],
        ),
        (
            "exim/eximtest-2012.log",
            Some(Format::EximLog),
            45,
            &[(none, 6), (TlsUnversioned, 6)],
            &[("loopback", 2)],
        ),
        ("exim/eximtest-2014.log", Some(Format::EximLog), 9, &[], &[]),
        (
            "tlsrpt/parsedmarc-google.com_smtp_tls_report.eml",
            Some(Format::TlsReport),
            1,
            &[],
            &[],
        ),
        (
            "tlsrpt/parsedmarc-mail.ru.json.gz",
            Some(Format::TlsReport),
            1,
            &[],
            &[],
        ),
        (
            "eml-headers/mail-parser-mail_test_6.eml",
            Some(Format::MessageHeaders),
            1,
            &[(none, 1)],
            &[],
        ),
        (
            "eml-headers/mail-parser-mail_malformed_1.eml",
            Some(Format::MessageHeaders),
            1,
            &[(none, 1)],
            &[],
        ),
    ];
    for (path, format, records, expected, left_out) in all {
        let Some(resolved) = read(path) else { continue };
        let [facts] = resolved.files.as_slice() else {
            assert_eq!(resolved.files.len(), 1, "{path}");
            continue;
        };
        assert_eq!((facts.format, facts.records), (*format, *records), "{path}");
        assert_eq!(counts(&resolved), *expected, "{path}");
        assert_eq!(skipped(facts), *left_out, "{path}");
    }
}

#[test]
fn policies_of_a_report_are_kept_apart() {
    let Some(resolved) = read("tlsrpt/parsedmarc-smtp_tls.json") else {
        return;
    };
    let all: Vec<_> = resolved
        .policies
        .iter()
        .map(|policy| (&*policy.kind, policy.encrypted, policy.failed))
        .collect();
    assert_eq!(all, [("sts", 0, 3)]);
}
