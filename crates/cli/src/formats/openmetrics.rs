//! OpenMetrics, for what collects numbers. All families are gauges: a report is a window of days, and
//! its counts go down as well. The text is the older Prometheus format too.
//!
//! Source: `docs/command-line.md`, OpenMetrics.

use std::collections::BTreeMap;

use report::verdict::{Compliance, Threshold};
use report::{CountedFrom, Report, Severity};
use tally::PartnerRow;
use trace::{ConnectorType, Day, Direction, TlsClass, Unit, Zone};

use crate::plain::plain;

/// One metric family under way.
struct Family<'t> {
    text: &'t mut String,
    name: &'static str,
}

impl<'t> Family<'t> {
    fn new(text: &'t mut String, name: &'static str, unit: &str, help: &str) -> Self {
        text.push_str(&format!("# TYPE {name} gauge\n"));
        if !unit.is_empty() {
            text.push_str(&format!("# UNIT {name} {unit}\n"));
        }
        text.push_str(&format!("# HELP {name} {help}\n"));
        Self { text, name }
    }

    fn sample(&mut self, labels: &[(&str, &str)], value: impl std::fmt::Display) {
        self.text.push_str(self.name);
        if !labels.is_empty() {
            let labels = labels.iter();
            let labels: Vec<String> = labels
                .map(|(name, value)| format!("{name}=\"{}\"", escaped(value)))
                .collect();
            self.text.push_str(&format!("{{{}}}", labels.join(",")));
        }
        self.text.push_str(&format!(" {value}\n"));
    }
}

/// A label's value: backslash, quote and line feed are escaped, other control characters are shown as
/// what cannot be shown.
fn escaped(value: &str) -> String {
    let lines: Vec<String> = value
        .split('\n')
        .map(|line| plain(line).replace('\\', "\\\\").replace('"', "\\\""))
        .collect();
    lines.join("\\n")
}

fn direction_id(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "inbound",
        Direction::Outbound => "outbound",
    }
}

/// A report as metrics. Partners are none of it unless they are given: they name domains.
/// `clocks` are those of its days.
pub(crate) fn write(
    report: &Report,
    clocks: &Zone,
    threshold: Threshold,
    partners: &[PartnerRow],
) -> String {
    let mut text = String::new();
    about(&mut text, report, clocks);
    transfers(&mut text, report, threshold);
    insights(&mut text, report);
    beside(&mut text, report);
    files(&mut text, report);
    if !partners.is_empty() {
        let help = "Mail exchanged with a domain, by direction and TLS class.";
        let mut family = Family::new(&mut text, "mailflow_partner_transfers", "", help);
        for row in partners {
            let domain = row.domain.as_deref().unwrap_or_default();
            let direction = direction_id(row.direction);
            for (class, count) in TlsClass::ALL.into_iter().zip(row.tls) {
                if count > 0 {
                    let labels = [
                        ("direction", direction),
                        ("domain", domain),
                        ("tls", class.id()),
                    ];
                    family.sample(&labels, count);
                }
            }
        }
    }
    text.push_str("# EOF\n");
    text
}

fn about(text: &mut String, report: &Report, clocks: &Zone) {
    let help = "What the other metrics are of; the value is always 1.";
    let unit = match report.unit {
        Unit::Messages => "messages",
        Unit::Recipients => "recipients",
    };
    let source = match report.source {
        CountedFrom::Traces => "traces",
        CountedFrom::Summaries => "summaries",
    };
    Family::new(text, "mailflow_report_info", "", help).sample(
        &[
            ("version", env!("CARGO_PKG_VERSION")),
            ("source", source),
            ("unit", unit),
            ("guideline", report.guideline.id()),
            ("time_zone", &report.zone_names()),
        ],
        1,
    );
    if report.told.range {
        let start_of = |day| clocks.start_of(day).second();
        let begin = start_of(report.range.from);
        let end = start_of(Day(report.range.to.0.saturating_add(1)));
        let help = "When the first day of the report begins, UTC.";
        Family::new(
            text,
            "mailflow_report_begin_timestamp_seconds",
            "seconds",
            help,
        )
        .sample(&[], begin);
        let help = "When the last day of the report ends, UTC.";
        Family::new(
            text,
            "mailflow_report_end_timestamp_seconds",
            "seconds",
            help,
        )
        .sample(&[], end);
    }
}

fn transfers(text: &mut String, report: &Report, threshold: Threshold) {
    let help = "Mail that crossed the boundary in the days of the report, by direction, connector \
                and TLS class. An empty connector is none.";
    let mut family = Family::new(text, "mailflow_transfers", "", help);
    for flow in &report.connectors {
        let name = flow.name.as_deref().unwrap_or_default();
        let kind = match flow.kind {
            Some(ConnectorType::OnPremises) => "on_premises",
            Some(ConnectorType::Partner) => "partner",
            None => "",
        };
        for class in TlsClass::ALL {
            let labels = [
                ("direction", direction_id(flow.direction)),
                ("connector", name),
                ("connector_type", kind),
                ("tls", class.id()),
            ];
            family.sample(&labels, flow.totals.tls.get(class));
        }
    }
    let help = "Share of the mail that was protected in transit, of what is known.";
    let mut family = Family::new(text, "mailflow_protected_ratio", "ratio", help);
    for direction in Direction::ALL {
        let tls = &report.directions.get(direction).tls;
        if tls.known() > 0 {
            let labels = [("direction", direction_id(direction))];
            family.sample(&labels, tls.protected_share().value());
        }
    }
    let help = "Share of the mail that reached the threshold, of what is known.";
    let mut family = Family::new(text, "mailflow_threshold_ratio", "ratio", help);
    for direction in Direction::ALL {
        let counts = Compliance::of(&report.directions.get(direction).tls, threshold);
        if counts.known() > 0 {
            let labels = [
                ("direction", direction_id(direction)),
                ("threshold", threshold.id()),
            ];
            family.sample(&labels, counts.share().value());
        }
    }
}

fn insights(text: &mut String, report: &Report) {
    let severities = [
        (Severity::Error, "error"),
        (Severity::Warning, "warning"),
        (Severity::Info, "info"),
    ];
    let help = "Insights of the report, by how urgent they are.";
    let mut family = Family::new(text, "mailflow_insights", "", help);
    for (severity, id) in severities {
        let found = report.insights.iter();
        let found = found.filter(|insight| insight.severity == severity);
        family.sample(&[("severity", id)], found.count());
    }
    let help = "Share that an insight is about.";
    let mut family = Family::new(text, "mailflow_insight_ratio", "ratio", help);
    for insight in &report.insights {
        let mut ids = severities.iter();
        let severity = ids.find(|(severity, _)| *severity == insight.severity);
        let labels = [
            ("insight", insight.id.id()),
            ("severity", severity.map_or("", |(_, id)| id)),
            ("direction", direction_id(insight.direction)),
            (
                "connector",
                insight.connector.as_deref().unwrap_or_default(),
            ),
        ];
        family.sample(&labels, insight.share.value());
    }
}

fn beside(text: &mut String, report: &Report) {
    let sides = report.beside.stopped.directions;
    let sides = [
        ("inbound", sides.inbound),
        ("outbound", sides.outbound),
        ("submission", sides.submission),
    ];
    let help = "What TLS stopped: attempts, messages that wait, came back or were delivered later, \
                transfers in clear after a failed handshake, and probes.";
    let mut family = Family::new(text, "mailflow_stopped", "", help);
    for (side, totals) in sides {
        for (what, count) in [
            ("attempts", totals.attempts),
            ("waiting", totals.waiting),
            ("returned", totals.returned),
            ("delivered_later", totals.delivered_later),
            ("fallbacks", totals.fallbacks),
            ("probes", totals.probes),
        ] {
            family.sample(&[("side", side), ("what", what)], count);
        }
    }
    let help = "Mail that own users and devices handed in, by TLS class.";
    let mut family = Family::new(text, "mailflow_submissions", "", help);
    for class in TlsClass::ALL {
        family.sample(
            &[("tls", class.id())],
            report.beside.submission.tls.get(class),
        );
    }
}

fn files(text: &mut String, report: &Report) {
    let help = "Files that were read, members of archives each by itself.";
    Family::new(text, "mailflow_files", "", help).sample(&[], report.files.len());
    let mut reasons = BTreeMap::<&str, u64>::new();
    for skip in report.files.iter().flat_map(|file| &file.skipped) {
        *reasons.entry(skip.reason.id()).or_default() += skip.count;
    }
    let help = "Records that are not counted, by reason.";
    let mut family = Family::new(text, "mailflow_records_skipped", "", help);
    for (reason, count) in reasons {
        family.sample(&[("reason", reason)], count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_stays_a_label() {
        assert_eq!(
            escaped("a\"b\\c\nd\u{1b}[31m"),
            "a\\\"b\\\\c\\nd\u{fffd}[31m"
        );
    }
}
