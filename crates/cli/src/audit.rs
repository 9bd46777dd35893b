//! The command `audit`: what is missing, and of which requirements the numbers are evidence.

use std::collections::BTreeSet;

use clap::Args;
use report::audit::{Gap, Requirement, add_silent_labels, gaps};
use report::labels::SideBySide;
use report::{RangeChoice, Report};
use tally::Tally;

use crate::arguments::Asked;
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::TextForm;
use crate::labels::alone;
use crate::person::Person;
use crate::reading::Inputs;
use crate::{reports, warnings};

/// What `audit` is asked for.
#[derive(Args)]
pub(crate) struct AuditArgs {
    #[command(flatten)]
    asked: Asked,
    #[command(flatten)]
    form: TextForm,
}

/// Tells what an auditor asks for.
pub(crate) fn run(args: &AuditArgs, person: &Person) -> Result<(), Failure> {
    let reading = &args.asked.reading;
    let range = args.asked.days.asked().unwrap_or(RangeChoice::All);
    let has_domains = !reading.files.domains.is_empty();
    let options = args.asked.counting.options(range, has_domains);
    let inputs = Inputs::find(&args.asked.inputs, &reading.files)?;
    let read = inputs.read_with_owners(reading, person)?;
    let built = reports::build(&read.resolved, &options);
    warnings::warn(
        &read.resolved,
        &inputs.paths(),
        &person.after(built.is_err()),
        false,
    );
    let report = built?;
    let has_sums = !read.resolved.summaries.cells.is_empty();
    let mut gaps = gaps(&report, has_sums);
    let labels = inputs.labels(&read.tellers());
    // Of one label alone the rest is told already.
    if labels.values().collect::<BTreeSet<_>>().len() > 1 {
        let alone = alone(&inputs, &read, reading.guideline);
        let days = RangeChoice::Between(Some(report.range.from), Some(report.range.to));
        let told = SideBySide::of(&alone, days, Some(report.range));
        if let Some(told) = told {
            add_silent_labels(&told, &mut gaps);
        }
    }
    let document = document(&report, &gaps, &read.tally, &options, person)?;
    args.form.write(&document, person)
}

fn document(
    report: &Report,
    gaps: &[Gap],
    tally: &Tally,
    options: &report::Options,
    person: &Person,
) -> Result<Document, Failure> {
    let labels = person.language.words().audit();
    let mut document = Document {
        title: labels.title.to_owned(),
        blocks: Vec::new(),
    };
    missing(&mut document, gaps, person);
    document.heading(labels.requirements);
    document.sentence(0, labels.never_compliant);
    let source = person.words().out_of(report, &|day| day.to_string());
    document.sentence(0, source);
    requirements(&mut document, report, tally, options, person)?;
    Ok(document)
}

fn missing(document: &mut Document, gaps: &[Gap], person: &Person) {
    let (words, numbers) = (person.language.words(), person.numbers());
    let labels = words.audit();
    document.heading(labels.missing);
    if gaps.is_empty() {
        document.sentence(0, labels.nothing_missing);
    }
    for gap in gaps {
        document.sentence(
            0,
            words.audit_gap(gap, &|day| day.to_string(), &|count| numbers.count(count)),
        );
    }
    document.sentence(0, labels.files_alone);
}

fn requirements(
    document: &mut Document,
    report: &Report,
    tally: &Tally,
    options: &report::Options,
    person: &Person,
) -> Result<(), Failure> {
    let (words, numbers) = (person.language.words(), person.numbers());
    let labels = words.audit();
    let mut rows = Vec::new();
    let mut told = Vec::new();
    for requirement in Requirement::ALL {
        let evidence = match requirement.guideline() {
            Some(guideline) if guideline != report.guideline => {
                let judged = reports::build(&tally.resolve_by(guideline), options)?;
                requirement.evidence(&judged)
            }
            _ => requirement.evidence(report),
        };
        let share = match evidence.known {
            0 => labels.no_number.to_owned(),
            _ => numbers.share(evidence.share()),
        };
        let [met, known, unknown] =
            [evidence.met, evidence.known, evidence.unknown].map(|count| numbers.count(count));
        rows.push(vec![
            words.audit_requirement(requirement).to_owned(),
            words.evidence_of(requirement).to_owned(),
            format!("{met} / {known}"),
            share.clone(),
            unknown.clone(),
        ]);
        let unknown = (evidence.unknown > 0).then_some(unknown.as_str());
        told.push((
            requirement,
            numbers.amount(evidence.known, |known| {
                words.evidence(requirement, &met, known, &share, unknown)
            }),
        ));
    }
    document.table(Table {
        columns: vec![
            Column::text(labels.requirement),
            Column::text(labels.evidence_of),
            Column::number(labels.met),
            Column::number(labels.share),
            Column::number(labels.cannot_tell),
        ],
        rows,
    });
    for (requirement, evidence) in told {
        document.heading(words.audit_requirement(requirement));
        document.sentence(0, words.asks(requirement));
        document.sentence(0, evidence);
        document.sentence(0, words.no_evidence_of(requirement));
        let looked_up = words.looked_up(requirement.looked_up(), requirement.origin());
        document.sentence(0, looked_up);
    }
    Ok(())
}
