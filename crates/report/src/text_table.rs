//! The report as plain text, for a terminal.

use std::fmt::Write;

use super::beside::BesideMembers;
use super::compare::Moved;
use super::csv::flow_name;
use super::insights::InsightId;
use super::model::{Report, Totals};
use super::share::Ratio;
use super::verdict::{Before, Compliance, Threshold, Verdict};
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

/// A sentence and the verdict for each direction, a table of the connectors, and the insights.
pub fn write_text(report: &Report, threshold: Threshold) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_sentences(&mut text, report, threshold);
    let _ = write_beside(&mut text, report);
    let _ = write_connectors(&mut text, report);
    let _ = write_insights(&mut text, report);
    text
}

fn write_sentences(text: &mut String, report: &Report, threshold: Threshold) -> std::fmt::Result {
    let range = report.range;
    // Whether that is all the mail there was, nobody knows.
    match report.told.range {
        true => writeln!(
            text,
            "What the files hold, from {} to {} (UTC):",
            range.from, range.to
        )?,
        false => writeln!(text, "What the files hold in the days that were asked for:")?,
    }
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
        write_verdict(text, &Verdict::of(report, direction, threshold))?;
    }
    Ok(())
}

/// The share that reaches the threshold, of what is known; what does not; and what it was before.
fn write_verdict(text: &mut String, verdict: &Verdict) -> std::fmt::Result {
    let counts = &verdict.now;
    if counts.all() == 0 {
        return Ok(());
    }
    let (name, below) = match verdict.threshold {
        Threshold::Tls1_2 => ("TLS 1.2 or later", "below TLS 1.2"),
        Threshold::Tls1_3 => ("TLS 1.3", "below TLS 1.3"),
        Threshold::Encrypted => ("encrypted", "not encrypted"),
    };
    let Compliance {
        met,
        below: count,
        in_clear,
        unknown,
    } = *counts;
    write!(text, "    {name}: ")?;
    match (counts.known(), unknown) {
        (0, _) => return writeln!(text, "not known for any of {unknown}"),
        (known, 0) => write!(text, "{} ({met} of {known})", percent(counts.share()))?,
        (known, _) => write!(
            text,
            "known for {known} of {}: {met} ({}) of these",
            counts.all(),
            percent(counts.share())
        )?,
    }
    match count {
        0 => {}
        _ if count == in_clear => write!(text, "; {count} in clear")?,
        _ => write!(text, "; {count} {below}, {in_clear} of them in clear")?,
    }
    match &verdict.before {
        Some(Before { days, share, moved }) => {
            let moved = match moved {
                Moved::Not => "unchanged".to_owned(),
                Moved::Barely => "almost unchanged".to_owned(),
                Moved::By(tenths) => {
                    let sign = if *tenths < 0 { '-' } else { '+' };
                    let tenths = tenths.unsigned_abs();
                    format!("{sign}{}.{} points", tenths / 10, tenths % 10)
                }
            };
            let (from, to, share) = (days.from, days.to, percent(*share));
            writeln!(text, "; {moved} since {from} to {to} ({share})")
        }
        None => writeln!(text, "; no earlier data"),
    }
}

/// What stands beside the transfers, a line for each that is there.
fn write_beside(text: &mut String, report: &Report) -> std::fmt::Result {
    let BesideMembers {
        stopped,
        submission,
        direct_send,
    } = &report.beside;
    let sides = stopped.directions;
    for (side, totals) in [
        ("inbound", sides.inbound),
        ("outbound", sides.outbound),
        ("handing in", sides.submission),
    ] {
        let counts = [
            ("attempts stopped by TLS", totals.attempts),
            ("messages waiting", totals.waiting),
            ("messages that came back", totals.returned),
            ("messages delivered later", totals.delivered_later),
            ("IN CLEAR AFTER A FAILED HANDSHAKE", totals.fallbacks),
            ("probes of hosts that send no mail", totals.probes),
        ];
        let told: Vec<String> = counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(what, count)| format!("{what}: {count}"))
            .collect();
        if !told.is_empty() {
            writeln!(text, "  {side}: {}", told.join("; "))?;
        }
    }
    if submission.volume > 0 {
        writeln!(
            text,
            "  handed in by own users and devices: {} (No TLS: {})",
            submission.volume,
            submission.tls.get(TlsClass::None)
        )?;
    }
    if let Some(reported) = submission.reported {
        writeln!(
            text,
            "  SMTP AUTH clients, as their report says: {} messages of {} accounts",
            reported.volume, reported.accounts
        )?;
    }
    if direct_send.volume + direct_send.refused > 0 {
        writeln!(
            text,
            "  Direct Send: {} received; {} of own servers refused",
            direct_send.volume, direct_send.refused
        )?;
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
