//! The report as plain text, for a terminal.

use std::fmt::Write;

use super::csv::flow_name;
use super::insights::InsightId;
use super::model::{Report, Totals};
use super::share::Ratio;
use trace::{Direction, TlsClass, Unit};

const CLASS_NAMES: [&str; TlsClass::COUNT] = [
    "No TLS",
    "SSL",
    "TLS 1.0",
    "TLS 1.1",
    "TLS 1.2",
    "TLS 1.3",
    "TLS, no version",
    "not recorded",
];

/// A sentence for each direction, a table of the connectors, and the insights.
pub fn write_text(report: &Report) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_sentences(&mut text, report);
    let _ = write_connectors(&mut text, report);
    let _ = write_insights(&mut text, report);
    text
}

fn write_sentences(text: &mut String, report: &Report) -> std::fmt::Result {
    let range = report.range;
    // Whether that is all the mail there was, nobody knows.
    writeln!(
        text,
        "What the files hold, from {} to {} (UTC):",
        range.from, range.to
    )?;
    for direction in Direction::ALL {
        let totals = report.directions.get(direction);
        let verb = verb(direction);
        // The shares are of the report's unit, so its count stands before them.
        let (count, noun) = match (report.unit, totals.volume, totals.recipients) {
            (Unit::Messages, 1, _) => (1, "message"),
            (Unit::Messages, count, _) => (count, "messages"),
            (Unit::Recipients, _, 1) => (1, "recipient of a message"),
            (Unit::Recipients, _, count) => (count, "recipients of messages"),
        };
        write!(text, "  {count} {noun} {verb}")?;
        if totals.tls.known() > 0 {
            write!(
                text,
                ", {} of them protected in transit",
                percent(totals.tls.protected_share())
            )?;
        }
        let unknown = totals.tls.get(TlsClass::NotRecorded);
        if unknown > 0 {
            write!(text, "; the files cannot tell for {unknown}")?;
        }
        writeln!(text)?;
    }
    Ok(())
}

fn verb(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "received",
        Direction::Outbound => "sent",
    }
}

fn write_connectors(text: &mut String, report: &Report) -> std::fmt::Result {
    writeln!(text)?;
    let classes: Vec<TlsClass> = TlsClass::ALL
        .into_iter()
        .filter(|class| {
            report
                .connectors
                .iter()
                .any(|row| row.totals.tls.get(*class) > 0)
        })
        .collect();
    for connector in &report.connectors {
        writeln!(
            text,
            "{}",
            flow_name(connector.direction, connector.name.as_deref())
        )?;
        write!(text, "   ")?;
        for class in &classes {
            write!(
                text,
                " {}: {};",
                CLASS_NAMES[class.index()],
                connector.totals.tls.get(*class)
            )?;
        }
        let Totals { volume, .. } = connector.totals;
        writeln!(text, " volume: {volume}")?;
    }
    Ok(())
}

fn write_insights(text: &mut String, report: &Report) -> std::fmt::Result {
    if !report.insights.is_empty() {
        writeln!(text)?;
    }
    for insight in &report.insights {
        let flow = match insight.id {
            // It is about a whole direction, not about the flow without a connector.
            InsightId::TlsNotRecorded => verb(insight.direction).to_owned(),
            _ => flow_name(insight.direction, insight.connector.as_deref()),
        };
        let (part, whole) = (insight.numerator, insight.denominator);
        let share = percent(insight.share);
        writeln!(
            text,
            "{}: {flow}: {part} of {whole} ({share})",
            insight.id.id()
        )?;
    }
    Ok(())
}

/// Two decimals, never 100 % or 0 % where it is not exactly that.
fn percent(share: Ratio) -> String {
    let hundredths = share.ten_thousandths();
    if hundredths == 10_000 && share.numerator < share.denominator {
        return "more than 99.99 %".to_owned();
    }
    if hundredths == 0 && share.numerator > 0 {
        return "less than 0.01 %".to_owned();
    }
    format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}
