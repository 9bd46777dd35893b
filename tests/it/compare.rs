//! Two reports side by side, from files to changes.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use crate::support::{all_days, extended, report, resolve};
use mailflow_insight::report::compare::{Comparison, Fate, Moved, Periods, Verdict};
use mailflow_insight::report::{InsightId, Options, Report};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::{Direction, TlsClass, Unit};

/// So many messages on a day over a connector with a version.
fn mail(
    rows: &mut Vec<[String; 4]>,
    day: u32,
    count: usize,
    connector: Option<&str>,
    version: &str,
) {
    for _ in 0..count {
        let data = match connector {
            Some(name) => format!(
                "'S:InboundConnectorData=Name={name};ConnectorType=Partner';S:tlsversion={version}"
            ),
            None => format!("S:FromEntity=Internet;S:tlsversion={version}"),
        };
        let id = format!("id-{}", rows.len());
        let time = format!("2026-11-{day:02}T10:00:00Z");
        rows.push([time, "RECEIVE".to_owned(), id, data]);
    }
}

/// A week with an old partner, one connector that goes, and the week after.
fn two_weeks() -> String {
    let mut rows = Vec::new();
    mail(&mut rows, 2, 30, Some("Fabrikam"), "TLS1_0");
    mail(&mut rows, 3, 10, Some("Fabrikam"), "TLS1_2");
    mail(&mut rows, 4, 20, Some("Going"), "TLS1_0");
    mail(&mut rows, 8, 40, None, "TLS1_2");
    mail(&mut rows, 9, 10, Some("Fabrikam"), "TLS1_0");
    mail(&mut rows, 10, 50, Some("Fabrikam"), "TLS1_2");
    mail(&mut rows, 11, 20, Some("Coming"), "TLS1_0");
    mail(&mut rows, 15, 40, None, "TLS1_2");
    let rows: Vec<_> = rows
        .iter()
        .map(|[time, event, id, data]| (time.as_str(), event.as_str(), id.as_str(), data.as_str()))
        .collect();
    extended(&rows)
}

fn compared(periods: Periods) -> Comparison {
    let resolved = resolve(&[("a.csv", two_weeks().as_bytes())]);
    let coverage = Report::build(&resolved, &Options::default())
        .unwrap()
        .coverage;
    let [before, after] = periods.ranges(coverage).map(|range| {
        let options = Options {
            range,
            ..Options::default()
        };
        Report::build(&resolved, &options).unwrap()
    });
    Comparison::of(&before, &after, 10).unwrap()
}

#[test]
fn a_week_and_the_week_before() {
    let comparison = compared(Periods::LastDays(7));
    assert_eq!(comparison.days(), [7, 7]);
    let (direction, inbound) = comparison.directions[0];
    assert_eq!(direction, Direction::Inbound);
    assert_eq!(inbound.volumes(), [100, 120]);
    assert_eq!(inbound.growth([7, 7]), Some(Moved::By(200)));
    // 50 of 100 and 30 of 120.
    assert_eq!(inbound.points(&[TlsClass::Tls1_0]), Some(Moved::By(-250)));
    assert_eq!(inbound.verdict([7, 7]), Verdict::Better);
    assert_eq!(comparison.directions[1].1.verdict([7, 7]), Verdict::Unknown);

    let flows: Vec<_> = comparison
        .connectors
        .iter()
        .map(|flow| {
            let moved = flow.change.points(&[TlsClass::Tls1_0]);
            (flow.connector.as_deref(), flow.change.volumes(), moved)
        })
        .collect();
    assert_eq!(
        flows,
        [
            // 30 of 40 and 10 of 60.
            (Some("Fabrikam"), [40, 60], Some(Moved::By(-583))),
            (None, [40, 40], Some(Moved::Not)),
            (Some("Coming"), [0, 20], None),
            (Some("Going"), [20, 0], None),
        ]
    );
}

#[test]
fn insights_appear_and_go_and_say_where_they_cannot_be_judged() {
    let comparison = compared(Periods::LastDays(7));
    let insights: Vec<_> = comparison
        .insights
        .iter()
        .map(|change| {
            let insight = &change.insight;
            assert_eq!(insight.id, InsightId::InboundPartnerTls10);
            (change.fate, insight.connector.as_deref(), change.judged)
        })
        .collect();
    assert_eq!(
        insights,
        [
            (Fate::Appeared, Some("Coming"), false),
            (Fate::Gone, Some("Fabrikam"), true),
            (Fate::Gone, Some("Going"), false),
        ]
    );
    let same = compared(Periods::Own([Default::default(); 2]));
    assert!(
        same.insights
            .iter()
            .all(|change| change.fate == Fate::Stayed)
    );
    assert_eq!(same.directions[0].1.verdict(same.days()), Verdict::Same);
}

#[test]
fn saved_reports_compare_like_what_they_were_saved_from() {
    let from_trace = compared(Periods::LastDays(7));
    let resolved = resolve(&[("a.csv", two_weeks().as_bytes())]);
    // Of all days: a report knows the types of the connectors of its range only.
    let saved = Report::build(&resolved, &all_days())
        .unwrap()
        .to_json(report_file::note)
        .unwrap();
    let again = resolve(&[("b.json", saved.as_bytes())]);
    let coverage = Report::build(&again, &Options::default()).unwrap().coverage;
    let [before, after] = Periods::LastDays(7).ranges(coverage).map(|range| {
        let options = Options {
            range,
            ..Options::default()
        };
        Report::build(&again, &options).unwrap()
    });
    assert_eq!(Comparison::of(&before, &after, 10).unwrap(), from_trace);
}

#[test]
fn messages_and_recipients_do_not_compare() {
    let resolved = resolve(&[("a.csv", two_weeks().as_bytes())]);
    let options = Options {
        unit: Unit::Recipients,
        ..Options::default()
    };
    let recipients = Report::build(&resolved, &options).unwrap();
    let messages = report(&[("a.csv", two_weeks().as_bytes())]).unwrap();
    assert_eq!(Comparison::of(&messages, &recipients, 10), None);
}
