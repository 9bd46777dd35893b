//! The command `stopped`: what TLS stopped and why, who hands mail in, and Direct Send.

use clap::{Args, ValueEnum};
use report::{BesideMembers, Report, write_direct_send, write_stopped, write_submissions};
use tally::BesideEvidence;
use trace::TlsClass;

use crate::arguments::Asked;
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::ListForm;
use crate::person::Person;
use crate::reports;
use crate::who::more_rows;

/// What `stopped` is asked for.
#[derive(Args)]
pub(crate) struct StoppedArgs {
    #[command(flatten)]
    asked: Asked,
    /// Which table csv writes.
    #[arg(long, value_enum, default_value_t = TableArg::Stopped)]
    table: TableArg,
    #[command(flatten)]
    form: ListForm,
}

#[derive(Clone, Copy, ValueEnum)]
enum TableArg {
    /// Attempts that TLS stopped, by partner and reason.
    Stopped,
    /// Who hands mail in.
    Submission,
    /// Mail in the name of own domains that no connector took in.
    DirectSend,
}

/// Tells what TLS stopped.
pub(crate) fn run(args: &StoppedArgs, person: &Person) -> Result<(), Failure> {
    let (tally, report) = reports::of_files(&args.asked, person)?;
    let evidence = tally.partners(&report.evidence_question()).beside;
    let document = || document(&report, &evidence, args.form.rows, person);
    let csv = || match args.table {
        TableArg::Stopped => write_stopped(&evidence.stopped),
        TableArg::Submission => write_submissions(&evidence.submission),
        TableArg::DirectSend => write_direct_send(&evidence.direct_send),
    };
    args.form.write(document, csv, person)
}

fn document(report: &Report, evidence: &BesideEvidence, most: usize, person: &Person) -> Document {
    let labels = person.language.words().stopped();
    let mut document = Document {
        title: person.terminal().terminal().stopped.to_owned(),
        blocks: Vec::new(),
    };
    if !report.beside.has_something() && report.beside.direct_send.volume == 0 {
        document.sentence(0, labels.nothing);
        document.sentence(0, labels.nothing_hint);
        return document;
    }
    document.sentence(0, person.terminal().terminal().stopped);
    reports::beside(&mut document, &report.beside, person);
    reasons(&mut document, &report.beside, person);
    partners(&mut document, report, evidence, most, person);
    handed_in(&mut document, evidence, most, person);
    direct_send(&mut document, evidence, most, person);
    document.sentence(0, person.terminal().terminal().private);
    document
}

/// By side and reason, with what it means and what to do.
fn reasons(document: &mut Document, beside: &BesideMembers, person: &Person) {
    let (words, numbers) = (person.language.words(), person.numbers());
    let labels = words.stopped();
    let rows = beside.stopped.reasons.iter().map(|row| {
        vec![
            words.stopped_side(row.direction).to_owned(),
            words.stopped_reason(row.reason).to_owned(),
            numbers.count(row.counts.attempts),
            numbers.count(row.counts.messages),
            numbers.count(row.counts.fallbacks),
            numbers.count(row.counts.probes),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return;
    }
    document.heading(labels.by_reason);
    document.table(Table {
        columns: vec![
            Column::text(labels.side).short(),
            Column::text(labels.reason),
            Column::number(labels.attempts),
            Column::number(labels.messages),
            Column::number(labels.fallbacks),
            Column::number(labels.probes),
        ],
        rows,
    });
    for row in &beside.stopped.reasons {
        let (side, reason) = (row.direction, row.reason);
        let (name, colon) = (words.stopped_reason(reason), person.words().labels().colon);
        let side_name = words.stopped_side(side);
        let (means, action) = (
            words.stopped_means(reason, side),
            words.stopped_action(reason, side),
        );
        document.sentence(1, format!("{side_name}, {name}{colon}{means} {action}"));
    }
}

fn partners(
    document: &mut Document,
    report: &Report,
    evidence: &BesideEvidence,
    most: usize,
    person: &Person,
) {
    let (words, numbers) = (person.language.words(), person.numbers());
    let labels = words.stopped();
    if evidence.stopped.is_empty() {
        return;
    }
    let or_not_told = |text: &Option<String>| text.as_deref().unwrap_or(labels.not_told).to_owned();
    let rows = evidence.stopped.iter().take(most).map(|row| {
        vec![
            words.stopped_side(row.side).to_owned(),
            or_not_told(&row.domain),
            or_not_told(&row.server),
            words.stopped_reason(row.reason).to_owned(),
            numbers.count(row.attempts + row.probes),
            numbers.count(row.waiting),
            numbers.count(row.returned),
            report.zone.day(row.last).to_string(),
        ]
    });
    document.heading(labels.by_partner);
    document.table(Table {
        columns: vec![
            Column::text(labels.side).short().extra(),
            Column::text(labels.domain),
            Column::text(labels.server),
            Column::text(labels.reason),
            Column::number(labels.attempts),
            Column::number(labels.waiting).extra(),
            Column::number(labels.returned).extra(),
            Column::text(person.terminal().terminal().last_day).short(),
        ],
        rows: rows.collect(),
    });
    more_rows(document, evidence.stopped.len(), most, person);
}

fn handed_in(document: &mut Document, evidence: &BesideEvidence, most: usize, person: &Person) {
    let numbers = person.numbers();
    let labels = person.language.words().stopped();
    if evidence.submission.is_empty() {
        return;
    }
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let rows = evidence.submission.iter().take(most).map(|row| {
        let device = [&row.name, &row.ip].into_iter().flatten();
        vec![
            text(&row.account),
            device.cloned().collect::<Vec<_>>().join(" "),
            text(&row.mechanism),
            row.port.map(|port| port.to_string()).unwrap_or_default(),
            numbers.count(row.volume),
            worst_of(&row.tls, person),
        ]
    });
    document.heading(labels.submission);
    document.table(Table {
        columns: vec![
            Column::text(labels.account),
            Column::text(labels.device),
            Column::text(labels.mechanism).short().extra(),
            Column::number(labels.port),
            Column::number(labels.messages),
            Column::text(labels.protection).short(),
        ],
        rows: rows.collect(),
    });
    more_rows(document, evidence.submission.len(), most, person);
}

fn direct_send(document: &mut Document, evidence: &BesideEvidence, most: usize, person: &Person) {
    let numbers = person.numbers();
    let labels = person.language.words().stopped();
    if evidence.direct_send.is_empty() {
        return;
    }
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let rows = evidence.direct_send.iter().take(most).map(|row| {
        vec![
            text(&row.ip),
            text(&row.name),
            text(&row.domain),
            numbers.count(row.volume),
            worst_of(&row.tls, person),
        ]
    });
    document.heading(labels.direct);
    document.table(Table {
        columns: vec![
            Column::text(labels.address),
            Column::text(labels.device),
            Column::text(labels.domain),
            Column::number(labels.messages),
            Column::text(labels.protection).short(),
        ],
        rows: rows.collect(),
    });
    more_rows(document, evidence.direct_send.len(), most, person);
}

/// The worst class that occurs, by its name.
fn worst_of(tls: &[u64; TlsClass::COUNT], person: &Person) -> String {
    let occurs = |class: &TlsClass| tls.get(class.index()).is_some_and(|count| *count > 0);
    let worst = TlsClass::ALL.into_iter().find(occurs);
    worst
        .map_or("", |class| person.words().class(class))
        .to_owned()
}
