//! Promise: a table that no reader knows is read once somebody says what its columns mean, in the
//! command line as elsewhere, whatever the cutting of its bytes and the order of its rows.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::{all_days, resolve_with};
use mailflow_insight::report::Report;
use mailflow_insight::tally::{Reading, Resolved, Tally};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::mapping::{Mapping, TableLook, guess};
use mailflow_insight::trace::{Format, Note, TlsClass};
use proptest::prelude::*;

const HEADER: &str = "Received,Way,Security,Connector,From,To,Message-ID,Bytes";

/// Ways, words for TLS, and what they count as.
const ROWS: [(&str, &str, TlsClass); 5] = [
    ("in", "TLSv1.2", TlsClass::Tls1_2),
    ("in", "yes", TlsClass::TlsUnversioned),
    ("out", "no", TlsClass::None),
    ("out", "", TlsClass::NotRecorded),
    ("local", "no", TlsClass::None),
];

fn table(rows: &[usize], delimiter: char) -> String {
    let mut text = HEADER.replace(',', &delimiter.to_string());
    text.push('\n');
    for (number, row) in rows.iter().enumerate() {
        let (way, tls, _) = ROWS[row % ROWS.len()];
        let connector = if row % 3 == 0 { "Contoso" } else { "-" };
        let cells = [
            format!("2026-11-16 08:{:02}:{:02}", row / 60 % 60, row % 60),
            way.to_owned(),
            tls.to_owned(),
            connector.to_owned(),
            "a@x.example".to_owned(),
            format!("b{number}@own.example"),
            format!("<{row}@x>"),
            "1".to_owned(),
        ];
        let _ = writeln!(text, "{}", cells.join(&delimiter.to_string()));
    }
    text
}

fn mapping() -> Mapping {
    let look = TableLook::of(table(&[0, 1, 2, 3, 4], ',').as_bytes()).unwrap();
    Mapping {
        name: "Gateway".to_owned(),
        ..guess(&look)
    }
}

fn options(mapping: Mapping) -> Options {
    Options {
        mappings: vec![mapping],
        ..Options::default()
    }
}

fn json(resolved: &Resolved) -> String {
    let report = Report::build(resolved, &all_days()).unwrap();
    report.to_json(report_file::note).unwrap()
}

#[test]
fn without_a_mapping_the_file_is_unknown_as_before() {
    let text = table(&[0, 1, 2], ',');
    let resolved = resolve_with(&[("gateway.csv", text.as_bytes())], &Options::default());
    let [facts] = &resolved.files[..] else {
        panic!()
    };
    assert_eq!((facts.format, facts.encoding), (None, None));
    assert_eq!((facts.records, facts.transfers), (0, 0));
    assert_eq!(facts.notes, [Note::UnknownTable]);
}

#[test]
fn with_one_every_row_is_a_message() {
    let text = table(&[0, 1, 2, 3, 4], ',');
    let resolved = resolve_with(&[("gateway.csv", text.as_bytes())], &options(mapping()));
    let [facts] = &resolved.files[..] else {
        panic!()
    };
    assert_eq!(facts.format, Some(Format::MappedTable));
    assert_eq!((facts.records, facts.transfers), (5, 4));
    assert!(facts.skipped.is_empty());
    let report = Report::build(&resolved, &all_days()).unwrap();
    let count = |class: TlsClass| -> u64 {
        let cells = resolved.traces.cells.iter();
        cells
            .map(|cell| cell.messages_by_class[class.index()])
            .sum()
    };
    assert_eq!(count(TlsClass::Tls1_2), 1);
    assert_eq!(count(TlsClass::TlsUnversioned), 1);
    assert_eq!(count(TlsClass::None), 1);
    assert_eq!(count(TlsClass::NotRecorded), 1, "silence is no clear text");
    let names: Vec<_> = report.connectors.iter().map(|c| c.name.clone()).collect();
    assert_eq!(
        names.iter().flatten().collect::<Vec<_>>(),
        ["Contoso", "Contoso"]
    );
    for private in ["a@x.example", "b0@own.example", "own.example", "0@x"] {
        assert!(!json(&resolved).contains(private), "{private}");
    }
}

#[test]
fn rows_of_one_message_are_one_transfer() {
    // One row for each recipient.
    let text = table(&[0, 0, 0, 1], ',');
    let resolved = resolve_with(&[("a.csv", text.as_bytes())], &options(mapping()));
    let volume: u64 = resolved.traces.cells.iter().map(|cell| cell.volume).sum();
    let recipients: u64 = resolved
        .traces
        .cells
        .iter()
        .map(|cell| cell.recipients)
        .sum();
    assert_eq!((volume, recipients), (2, 4));
    let twice = [("a.csv", text.as_bytes()), ("b.csv", text.as_bytes())];
    let again = resolve_with(&twice, &options(mapping()));
    assert_eq!(again.traces, resolved.traces);
}

#[test]
fn rows_that_are_counts_are_summaries() {
    let text =
        "Day;Dir;Tls;Volume\n16/11/2026;in;1.3;1 200\n16/11/2026;in;no;7\n17/11/2026;in;no;x\n";
    let look = TableLook::of(text.as_bytes()).unwrap();
    let mut mapping = guess(&look);
    let column = mailflow_insight::trace::mapping::ColumnSource::Column("Volume".to_owned());
    let count = mailflow_insight::trace::mapping::Meaning::Count;
    // A blank between thousands and an odd word keep it from being guessed.
    mapping.columns.insert(count, column);
    let resolved = resolve_with(&[("counts.csv", text.as_bytes())], &options(mapping));
    assert!(resolved.traces.cells.is_empty());
    let [cell] = &resolved.summaries.cells[..] else {
        panic!()
    };
    assert_eq!((cell.volume, cell.recipients), (1207, 1207));
    assert_eq!(cell.messages_by_class[TlsClass::Tls1_3.index()], 1200);
    assert_eq!(resolved.files[0].transfers, 1207);
    assert_eq!(resolved.files[0].skipped.len(), 1);
}

#[test]
fn dates_in_either_order_are_refused_not_guessed() {
    let text = "Date,Direction,TLS\n11/12/2026,Inbound,yes\n10/12/2026,Inbound,yes\n";
    let look = TableLook::of(text.as_bytes()).unwrap();
    let resolved = resolve_with(&[("a.csv", text.as_bytes())], &options(guess(&look)));
    assert!(resolved.files[0].notes.contains(&Note::AmbiguousDates));
    let skipped = &resolved.files[0].skipped[0];
    assert_eq!(
        (skipped.count, skipped.first_line),
        (2, 2),
        "a row, not the header"
    );
    assert!(resolved.traces.cells.is_empty());
}

#[test]
fn own_domains_tell_what_no_column_tells() {
    let text = "Time,Sender,Recipient,TLS\n\
                2026-11-16T08:00:00Z,a@x.example,b@own.example,TLS1_2\n\
                2026-11-16T08:00:01Z,b@own.example,a@x.example,TLS1_2\n\
                2026-11-16T08:00:02Z,b@own.example,c@own.example,TLS1_2\n";
    let look = TableLook::of(text.as_bytes()).unwrap();
    let mut own = options(guess(&look));
    let asked = resolve_with(&[("a.csv", text.as_bytes())], &own);
    assert!(
        asked.files[0]
            .notes
            .contains(&Note::NeedsDomains { rows: 3 })
    );
    own.own_domains = vec!["own.example".to_owned()];
    let told = resolve_with(&[("a.csv", text.as_bytes())], &own);
    assert_eq!(told.files[0].transfers, 2);
    assert!(told.files[0].skipped.is_empty());
}

#[test]
fn objects_may_leave_members_out() {
    let text = "[{\"Time\":\"2026-11-16T08:00:00Z\",\"Direction\":\"Inbound\"},\n\
                {\"Time\":\"2026-11-16T08:00:01Z\",\"Direction\":\"Inbound\",\"TLS\":\"TLS1_3\"}]";
    let look = TableLook::of(text.as_bytes()).unwrap();
    let resolved = resolve_with(&[("a.json", text.as_bytes())], &options(guess(&look)));
    let [facts] = &resolved.files[..] else {
        panic!()
    };
    assert_eq!(
        (facts.format, facts.transfers),
        (Some(Format::MappedTable), 2)
    );
}

#[test]
fn what_no_column_tells_may_be_the_same_for_all_rows() {
    use mailflow_insight::trace::mapping::{ColumnSource, Meaning};
    let text = "Gateway,TLS,Messages\nA,yes,7\nB,no,2\n";
    let rows = "[{\"Gateway\":\"A\",\"TLS\":\"yes\",\"Messages\":7},\n\
                {\"Gateway\":\"B\",\"Messages\":2}]";
    let column = |name: &str| ColumnSource::Column(name.to_owned());
    let fixed = |text: &str| ColumnSource::Fixed(text.to_owned());
    let mapping = Mapping {
        name: "One day".to_owned(),
        header: ["Gateway", "TLS", "Messages"].map(str::to_owned).to_vec(),
        columns: [
            (Meaning::Time, fixed("2026-11-16")),
            (Meaning::Direction, fixed("inbound")),
            (Meaning::Tls, column("TLS")),
            (Meaning::Connector, column("Gateway")),
            (Meaning::Count, column("Messages")),
        ]
        .into(),
        ..Mapping::default()
    };
    for (name, text) in [("a.csv", text), ("a.json", rows)] {
        let resolved = resolve_with(&[(name, text.as_bytes())], &options(mapping.clone()));
        let facts = &resolved.files[0];
        assert_eq!(facts.format, Some(Format::MappedTable), "{name}");
        assert_eq!((facts.records, facts.transfers), (2, 9), "{name}");
        assert_eq!(
            resolved.summaries.cells[0].day.to_string(),
            "2026-11-16",
            "{name}"
        );
    }
}

/// Reads a text in pieces of a size.
fn read(text: &str, piece: usize) -> Resolved {
    let options = options(mapping());
    let mut tally = Tally::default();
    let mut reading = Reading::new("gateway.csv", &options);
    for piece in text.as_bytes().chunks(piece) {
        reading.push(piece);
        tally.absorb(0, 0, reading.take());
    }
    tally.absorb(0, 0, reading.finish());
    tally.resolve()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_cutting_gives_the_same_bytes(
        rows in proptest::collection::vec(0..200usize, 1..60),
        piece in 1..400usize,
        tab: bool,
    ) {
        let text = table(&rows, if tab { '\t' } else { ',' });
        let whole = read(&text, text.len());
        prop_assume!(!whole.traces.cells.is_empty());
        prop_assert_eq!(json(&read(&text, piece)), json(&whole));
    }

    #[test]
    fn any_order_of_rows_counts_the_same(
        rows in proptest::collection::vec(0..200usize, 1..60),
        turn in any::<prop::sample::Index>(),
    ) {
        let mut turned = rows.clone();
        turned.rotate_left(turn.index(rows.len()));
        let counts = |rows: &[usize]| {
            let text = table(rows, ',');
            read(&text, text.len()).traces.cells.iter().map(|cell| cell.volume).sum::<u64>()
        };
        prop_assert_eq!(counts(&rows), counts(&turned));
    }
}

struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

fn run(arguments: &[&str], files: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mailflow-insight"))
        .args(["report", "--all", "--format", "json"])
        .args(arguments)
        .args(files)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_command_line_takes_mappings() {
    let scratch = Scratch::new("takes");
    let gateway = scratch.write("gateway.csv", &table(&[0, 1, 2], ','));
    let own = scratch.write("own.json", &mapping().to_json());
    let output = run(&["--mapping", own.to_str().unwrap()], &[&gateway]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let formats: Vec<&str> = report["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["format"].as_str().unwrap())
        .collect();
    assert_eq!(formats, ["mapped-table", "mapping"]);
    // Among the files it is the same.
    let among = run(&[], &[&gateway, &own]);
    assert_eq!(among.stdout, output.stdout);
    let without = run(&[], &[&gateway]);
    assert_eq!(without.status.code(), Some(1));
    assert!(said(&without).contains("--mapping"));
}

#[test]
fn the_command_line_says_what_is_wrong_with_a_mapping() {
    let scratch = Scratch::new("wrong");
    let gateway = scratch.write("gateway.csv", &table(&[0, 1, 2], ','));
    for (name, text, why) in [
        ("no.json", "{}", "not a column mapping"),
        (
            "newer.json",
            "{\"schema\":\"mailflow-insight/mapping\",\"version\":7}",
            "version 7",
        ),
    ] {
        let path = scratch.write(name, text);
        let output = run(&["--mapping", path.to_str().unwrap()], &[&gateway]);
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains(why), "{}", said(&output));
    }
    let missing = scratch.0.join("missing.json");
    let output = run(&["--mapping", missing.to_str().unwrap()], &[&gateway]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_mapping_that_fits_nothing_is_warned_of() {
    let scratch = Scratch::new("unused");
    let gateway = scratch.write("gateway.csv", &table(&[0, 1, 2], ','));
    let own = scratch.write("own.json", &mapping().to_json());
    let mut other = mapping();
    other.name = "Other".to_owned();
    other.header.push("More".to_owned());
    let unused = scratch.write("other.json", &other.to_json());
    let given = [
        "--mapping",
        own.to_str().unwrap(),
        "--mapping",
        unused.to_str().unwrap(),
    ];
    let output = run(&given, &[&gateway]);
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("“Other” fits none of the files"));
    assert!(!said(&output).contains("“Gateway” fits none"));
}
