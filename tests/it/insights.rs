//! Insights fire strictly above their limit, with the stated evidence, and not otherwise.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use crate::support::{all_days, resolve};
use mailflow_insight::report::{InsightId, Limits, Options, Report, Severity};

const HEADER: &str = "Date,Connector direction and name,Connector type,Forced TLS?,No TLS,SSL,TLS 1.0,TLS 1.1,TLS 1.2,TLS (version not told),Not recorded,Volume\n";

/// A day of a flow: its cell, type, forced, and the counts of No TLS, SSL, 1.0, 1.1, 1.2, not told,
/// not recorded.
fn csv(flow: &str, kind: &str, forced: &str, counts: [u64; 7]) -> String {
    let volume: u64 = counts.iter().sum();
    let cells: Vec<String> = counts.iter().map(u64::to_string).collect();
    format!(
        "{HEADER}2026-11-16,{flow},{kind},{forced},{},{volume}\n",
        cells.join(",")
    )
}

fn fired(text: &str, limits: Limits) -> Vec<(String, u64, u64)> {
    let options = Options {
        limits,
        ..all_days()
    };
    let resolved = resolve(&[("a.csv", text.as_bytes())]);
    let report = Report::build(&resolved, &options).unwrap();
    report
        .insights
        .iter()
        .map(|insight| {
            (
                insight.id.id().to_owned(),
                insight.numerator,
                insight.denominator,
            )
        })
        .collect()
}

#[test]
fn each_insight_at_and_above_its_limit() {
    let internet = "From the internet without a connector";
    for (flow, kind, forced, counts, expected) in [
        ("From P", "Partner", "", [0, 0, 5, 0, 5, 0, 0], None),
        (
            "From P",
            "Partner",
            "",
            [0, 0, 6, 0, 5, 0, 0],
            Some(("inbound-partner-tls10", 6, 11)),
        ),
        (
            "From P",
            "Partner",
            "",
            [0, 3, 3, 0, 5, 0, 0],
            Some(("inbound-partner-tls10", 6, 11)),
        ),
        ("From P", "Partner", "", [0, 0, 0, 6, 5, 0, 0], None),
        ("From H", "OnPremises", "", [0, 0, 5, 0, 4, 1, 0], None),
        (
            "From H",
            "OnPremises",
            "",
            [0, 0, 6, 0, 4, 1, 0],
            Some(("inbound-onpremises-tls10", 6, 11)),
        ),
        ("From H", "", "", [0, 0, 9, 0, 4, 0, 0], None),
        ("From P", "Partner", "", [3, 0, 0, 0, 9, 0, 0], None),
        (
            "From P",
            "Partner",
            "",
            [4, 0, 0, 0, 9, 0, 0],
            Some(("inbound-partner-no-tls", 4, 13)),
        ),
        (
            "From H",
            "OnPremises",
            "",
            [4, 0, 0, 0, 9, 0, 0],
            Some(("inbound-onpremises-no-tls", 4, 13)),
        ),
        ("To X", "", "", [0, 1, 2, 2, 5, 0, 0], None),
        (
            "To X",
            "",
            "",
            [0, 2, 2, 2, 5, 0, 0],
            Some(("outbound-connector-old-tls", 6, 11)),
        ),
        (
            "To X",
            "",
            "",
            [4, 0, 0, 0, 9, 0, 0],
            Some(("outbound-connector-no-tls", 4, 13)),
        ),
        (
            internet,
            "",
            "",
            [4, 0, 0, 0, 9, 0, 0],
            Some(("internet-no-tls", 4, 13)),
        ),
        (internet, "", "True", [1, 0, 0, 0, 9, 0, 0], None),
        (
            "From P",
            "Partner",
            "True",
            [1, 0, 0, 0, 0, 0, 0],
            Some(("forced-tls-not-met", 1, 1)),
        ),
        ("From P", "Partner", "False", [1, 0, 0, 0, 0, 0, 0], None),
        ("From P", "Partner", "", [0, 0, 0, 0, 5, 0, 5], None),
        (
            "From P",
            "Partner",
            "",
            [0, 0, 0, 0, 5, 0, 6],
            Some(("tls-not-recorded", 6, 11)),
        ),
        // What is not recorded is in no denominator, and nine known transfers are too few.
        ("From P", "Partner", "", [0, 0, 9, 0, 0, 0, 5], None),
        (
            "From P",
            "Partner",
            "",
            [0, 0, 10, 0, 0, 0, 5],
            Some(("inbound-partner-tls10", 10, 10)),
        ),
    ] {
        let got = fired(&csv(flow, kind, forced, counts), Limits::default());
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(id, part, whole): (&str, u64, u64)| (id.to_owned(), part, whole))
            .collect();
        assert_eq!(got, expected, "{flow} {kind} {forced} {counts:?}");
    }
}

#[test]
fn limits_are_the_persons() {
    let text = csv("From P", "Partner", "", [0, 0, 29, 0, 71, 0, 0]);
    let limits = |tls10, min| Limits {
        tls10,
        min,
        ..Limits::default()
    };
    assert_eq!(
        fired(&text, limits(0.29, 10)).len(),
        0,
        "29 of 100 is not above 0.29"
    );
    assert_eq!(fired(&text, limits(0.28, 10)).len(), 1);
    assert_eq!(fired(&text, limits(0.28, 100)).len(), 1);
    assert_eq!(fired(&text, limits(0.28, 101)).len(), 0);
    assert_eq!(fired(&text, limits(0.0, 0)).len(), 1);
}

#[test]
fn they_come_sorted_by_severity_id_direction_and_name() {
    let mut text = csv("From P", "Partner", "True", [9, 0, 0, 0, 1, 0, 0]);
    let rows = [
        ("From A", "Partner", "", [9, 0, 0, 0, 1, 0, 0]),
        ("To Z", "", "", [9, 0, 0, 0, 1, 0, 0]),
        (
            "From the internet without a connector",
            "",
            "",
            [9, 0, 0, 0, 1, 0, 90],
        ),
    ];
    for (flow, kind, forced, counts) in rows {
        text += csv(flow, kind, forced, counts)
            .strip_prefix(HEADER)
            .unwrap();
    }
    let resolved = resolve(&[("a.csv", text.as_bytes())]);
    let report = Report::build(&resolved, &all_days()).unwrap();
    let got: Vec<_> = report
        .insights
        .iter()
        .map(|insight| {
            (
                insight.severity,
                insight.id.id(),
                insight.connector.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        got,
        [
            (Severity::Error, "forced-tls-not-met", Some("P")),
            (Severity::Warning, "inbound-partner-no-tls", Some("A")),
            (Severity::Warning, "inbound-partner-no-tls", Some("P")),
            (Severity::Warning, "outbound-connector-no-tls", Some("Z")),
            (Severity::Info, "internet-no-tls", None),
            (Severity::Info, "tls-not-recorded", None),
        ]
    );
}

#[test]
fn every_insight_has_its_page() {
    for id in InsightId::ALL {
        let page = format!(
            "{}/docs/insights/{}.md",
            env!("CARGO_MANIFEST_DIR"),
            id.id()
        );
        assert!(std::path::Path::new(&page).exists(), "{page} is missing");
    }
}
