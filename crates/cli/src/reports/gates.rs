//! Gates: a report that is not as it should be ends with a status of its own, so that a schedule can
//! tell somebody.
//!
//! Source: `docs/command-line.md`, Gates.

use clap::ValueEnum;
use report::compare::{Change, Comparison, Fate, Verdict};
use report::{Insight, InsightId, Limits, Report, Severity};

use crate::failure::Failure;
use crate::person::Person;
use crate::reports::baseline::Baseline;

/// So many things are named in the one line at most.
const MOST: usize = 5;

/// What closes.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GateArg {
    /// An insight that is an error.
    Error,
    /// An insight that is a warning or an error.
    Warning,
    /// Mail is less protected than in the baseline, or an insight is new.
    Worse,
}

/// Why a gate is closed, in one line; `None` where all are open.
pub(crate) fn closed(
    report: &Report,
    gates: &[GateArg],
    baseline: Option<&Baseline>,
    limits: &Limits,
    person: &Person,
) -> Result<Option<String>, Failure> {
    let mut reasons = Vec::new();
    // Warnings hold errors too, so that one sentence is enough.
    let severity = match () {
        () if gates.contains(&GateArg::Warning) => Some((Severity::Warning, "warning")),
        () if gates.contains(&GateArg::Error) => Some((Severity::Error, "error")),
        () => None,
    };
    if let Some((least, gate)) = severity {
        let found = report.insights.iter();
        let found: Vec<&Insight> = found.filter(|insight| insight.severity <= least).collect();
        if !found.is_empty() {
            let list = listed(found.iter().map(|insight| named(insight, person)));
            let count = found.len() as u64;
            let words = person.terminal();
            let numbers = person.numbers();
            reasons.push(numbers.amount(count, |count| words.gate_insights(count, gate, &list)));
        }
    }
    if let Some(baseline) = baseline.filter(|_| gates.contains(&GateArg::Worse)) {
        let comparison = Comparison::of(&baseline.report, report, limits.min);
        let comparison = comparison.ok_or(Failure::OtherUnit)?;
        let worse = worse(&comparison, limits.min, person);
        if !worse.is_empty() {
            let list = listed(worse.into_iter());
            reasons.push(person.terminal().gate_worse(&baseline.name, &list));
        }
    }
    Ok((!reasons.is_empty()).then(|| reasons.join(". ")))
}

/// What is worse than before. With too little mail on a side nothing is said: one message more or less
/// in clear is chance. Insights that were there before do not come again.
fn worse(comparison: &Comparison, least: u64, person: &Person) -> Vec<String> {
    let words = person.words();
    let days = comparison.days();
    let is_worse = |change: &Change| {
        let least = least.max(1);
        let is_judged = change.before.known() >= least && change.after.known() >= least;
        is_judged && change.verdict(days) == Verdict::Worse
    };
    let directions = comparison.directions.iter();
    let directions = directions
        .filter(|(_, change)| is_worse(change))
        .map(|(direction, _)| words.direction(*direction).to_owned());
    let flows = comparison.connectors.iter();
    let flows = flows
        .filter(|flow| is_worse(&flow.change))
        .map(|flow| words.flow(flow.direction, flow.connector.as_deref()));
    let new = comparison.insights.iter();
    let new = new
        .filter(|change| change.fate == Fate::Appeared && change.judged)
        .filter(|change| change.insight.severity <= Severity::Warning)
        .map(|change| person.terminal().gate_new(&named(&change.insight, person)));
    directions.chain(flows).chain(new).collect()
}

/// An insight by its id, and what it is about.
fn named(insight: &Insight, person: &Person) -> String {
    let words = person.words();
    let about = match insight.id {
        InsightId::TlsNotRecorded => words.direction(insight.direction).to_owned(),
        _ => words.flow(insight.direction, insight.connector.as_deref()),
    };
    format!("{} ({about})", insight.id.id())
}

fn listed(names: impl ExactSizeIterator<Item = String>) -> String {
    let more = names.len().saturating_sub(MOST);
    let mut list = names.take(MOST).collect::<Vec<_>>().join(", ");
    if more > 0 {
        list.push_str(&format!(", … +{more}"));
    }
    list
}
