//! What is exported can be opened again and counts the same.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use crate::support::{all_days, extended, report, resolve};
use mailflow_insight::report::{CountedFrom, Options, RangeChoice, Report, write_csv};
use mailflow_insight::tally::Selection;
use mailflow_insight::text::report_file;
use mailflow_insight::trace::{Direction, Note, Unit};

fn trace() -> String {
    let connector =
        |name: &str| format!("'S:InboundConnectorData=Name={name};ConnectorType=Partner'");
    let old = format!("{};S:tlsversion=TLS1_0", connector("From here, \"\"x\"\""));
    let new = format!("{};S:tlsversion=TLS1_3", connector("B"));
    let mut rows = Vec::new();
    let ids: Vec<String> = (0..40).map(|number| format!("id-{number}")).collect();
    let times: Vec<String> = (0..40)
        .map(|n| format!("2026-11-{:02}T10:00:00Z", 1 + n / 4))
        .collect();
    for (number, (id, time)) in ids.iter().zip(&times).enumerate() {
        let (event, data) = match number % 4 {
            0 => ("RECEIVE", old.as_str()),
            1 => ("RECEIVE", new.as_str()),
            2 => ("SENDEXTERNAL", "S:x=1"),
            _ => ("RECEIVE", "S:FromEntity=Internet"),
        };
        rows.push((time.as_str(), event, id.as_str(), data));
    }
    extended(&rows)
}

#[test]
fn the_table_as_csv() {
    let first = report(&[("a.csv", trace().as_bytes())]).unwrap();
    let csv = write_csv(&first);
    let again = report(&[("b.csv", csv.as_bytes())]).unwrap();
    assert_eq!(again.source, CountedFrom::Summaries);
    assert_eq!(again.coverage, first.coverage);
    assert_eq!(again.insights, first.insights);
    assert_eq!(again.connectors, first.connectors);
    assert_eq!(again.days, first.days);
    assert_eq!(write_csv(&again), csv);
}

#[test]
fn the_report_json_on_another_range_and_in_both_units() {
    for unit in [Unit::Messages, Unit::Recipients] {
        let options = Options {
            unit,
            ..Options::default()
        };
        let resolved = resolve(&[("a.csv", trace().as_bytes())]);
        let week = Report::build(&resolved, &options).unwrap();
        let saved = week.to_json(report_file::note).unwrap();
        let all = Report::build(&resolved, &Options { unit, ..all_days() }).unwrap();
        let again = report(&[("b.json", saved.as_bytes())]).unwrap();
        assert_eq!(again.unit, unit);
        assert_eq!(again.days, all.days);
        assert_eq!(again.directions, all.directions);
        assert!(week.range != all.range);
    }
}

#[test]
fn a_newer_or_damaged_report_is_not_read_and_says_so() {
    let saved = report(&[("a.csv", trace().as_bytes())])
        .unwrap()
        .to_json(report_file::note)
        .unwrap();
    let newer = saved.replace("\"version\": 1", "\"version\": 2");
    let cut = &saved[..saved.len() / 2];
    for (text, note) in [
        (newer.as_str(), Note::NewerVersion { version: 2 }),
        (cut, Note::CutShort),
    ] {
        let resolved = resolve(&[("b.json", text.as_bytes())]);
        assert_eq!(resolved.files[0].notes, [note]);
        assert!(Report::build(&resolved, &all_days()).is_err());
    }
}

#[test]
fn reports_in_recipients_give_way_to_those_in_messages() {
    let resolved = resolve(&[("a.csv", trace().as_bytes())]);
    let saved = |unit| {
        let options = Options {
            unit,
            range: RangeChoice::All,
            ..Options::default()
        };
        Report::build(&resolved, &options)
            .unwrap()
            .to_json(report_file::note)
            .unwrap()
    };
    let (messages, recipients) = (saved(Unit::Messages), saved(Unit::Recipients));
    let files = [
        ("m.json", messages.as_bytes()),
        ("r.json", recipients.as_bytes()),
    ];
    let both = resolve(&files);
    assert_eq!(both.summaries_unit, Unit::Messages);
    let left_out = both
        .files
        .iter()
        .find(|file| file.name == "r.json")
        .unwrap();
    assert!(left_out.notes.contains(&Note::OtherUnit));
    assert_eq!(left_out.transfers, 0);
}

#[test]
fn traces_and_summaries_are_never_added_up() {
    let trace = trace();
    let csv = write_csv(&report(&[("a.csv", trace.as_bytes())]).unwrap());
    let resolved = resolve(&[("a.csv", trace.as_bytes()), ("b.csv", csv.as_bytes())]);
    let of = |source| {
        let options = Options {
            source,
            ..all_days()
        };
        Report::build(&resolved, &options).unwrap()
    };
    assert_eq!(of(None).source, CountedFrom::Traces);
    let [traces, summaries] = [
        of(Some(CountedFrom::Traces)),
        of(Some(CountedFrom::Summaries)),
    ];
    assert_eq!(traces.directions, summaries.directions);
    assert_eq!(traces.directions.inbound.volume, 30);
}

#[test]
fn a_connector_report_with_odd_headers_and_comma_decimals() {
    let text = "DATE;connector_direction;Connector name;connector-type;FORCED TLS;no_tls (%);TLS1_0;tls-1-1;TLSv1.2;TLS 1.3 %;Message Volume\r\n\
        16.11.2026;From;your org - Hub;OnPremises;yes;12,5 %;0;0;37,5;50;1.000\r\n\
        16.11.2026;To the internet;From here;;;0;0;0;100;0;7\r\n";
    let report = report(&[("odd.csv", text.as_bytes())]).unwrap();
    let rows: Vec<_> = report
        .connectors
        .iter()
        .map(|row| {
            (
                row.direction,
                row.name.as_deref(),
                row.forced_tls,
                row.totals.tls.0,
            )
        })
        .collect();
    use mailflow_insight::trace::Direction::{Inbound, Outbound};
    assert_eq!(
        rows,
        [
            (
                Inbound,
                Some("Hub"),
                Some(true),
                [125, 0, 0, 0, 375, 500, 0, 0]
            ),
            (Outbound, Some("From here"), None, [0, 0, 0, 0, 7, 0, 0, 0]),
        ]
    );
}

#[test]
fn a_report_that_was_saved_with_a_filter_says_so() {
    let whole = resolve(&[("a.csv", trace().as_bytes())]);
    let json = |selection: &Selection| {
        let resolved = whole.selected(selection, None);
        let report = Report::build(&resolved, &all_days()).unwrap();
        report.to_json(report_file::note).unwrap()
    };
    let notes = |json: &str| {
        resolve(&[("b.json", json.as_bytes())]).files[0]
            .notes
            .clone()
    };
    let inbound = Selection {
        direction: Some(Direction::Inbound),
        ..Selection::default()
    };
    assert!(notes(&json(&inbound)).contains(&Note::OfASelection));
    assert!(!notes(&json(&Selection::default())).contains(&Note::OfASelection));
}

#[test]
fn a_report_without_mail_says_so_in_its_own_words() {
    let log = "2026-11-16T10:00:01.000+00:00 mx postfix/smtp[1]: A1: Cannot start TLS: handshake failure\n\
               2026-11-16T11:00:00.000+00:00 mx postfix/smtp[2]: A2: to=<b@waits.example>, \
               relay=mx.waits.example[203.0.113.2]:25, dsn=4.7.4, status=deferred \
               (TLS is required, but was not offered by host mx.waits.example[203.0.113.2])\n";
    let first = report(&[("mail.log", log.as_bytes())]).unwrap();
    assert!(first.days.is_empty() && !first.beside.stopped.reasons.is_empty());
    let json = first.to_json(report_file::note).unwrap();
    let again = resolve(&[("report.json", json.as_bytes())]);
    assert!(again.files[0].notes.contains(&Note::NoMailInReport));
}
