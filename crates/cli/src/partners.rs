//! The command `partners`: with whom mail was exchanged, what is worst first, and whether what was
//! agreed with them holds.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use report::partners::{
    Choices, Filter, Requirement, domains_of, find, judge, modern_share, weakest_proof,
    worst_grade, write_partners,
};
use report::verdict::Threshold;
use report::{CountedFrom, Report};
use strength::Grade;
use tally::{PartnersQuestion, ShownPartners};
use trace::{Day, Direction, Proof, Unit};

use crate::arguments::Asked;
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::force::{ForceArgs, Judged};
use crate::form::ListForm;
use crate::output;
use crate::person::Person;
use crate::reports;
use crate::values::{DirectionArg, ThresholdArg};
use crate::who::more_rows;

/// What `partners` is asked for.
#[derive(Args)]
pub(crate) struct PartnersArgs {
    #[command(flatten)]
    asked: Asked,
    /// One direction only.
    #[arg(long, value_enum)]
    direction: Option<DirectionArg>,
    /// A part of a domain, or of a connector's name.
    #[arg(long, value_name = "TEXT", default_value = "")]
    search: String,
    /// Partners with any of this; may repeat.
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    only: Vec<OnlyArg>,
    /// What --only below is measured by.
    #[arg(long, value_enum, default_value_t = ThresholdArg::Tls12)]
    threshold: ThresholdArg,
    /// Put subdomains together under the registered domain that they belong to.
    #[arg(long)]
    fold: bool,
    /// A list of domains that must be encrypted, one a line; each is judged.
    #[arg(long, value_name = "FILE")]
    must: Option<PathBuf>,
    /// What was agreed with them, or is to be forced.
    #[arg(long, value_enum, default_value_t = RequirementArg::Encrypted)]
    requirement: RequirementArg,
    #[command(flatten)]
    force: ForceArgs,
    #[command(flatten)]
    form: ListForm,
}

#[derive(Clone, Copy, ValueEnum)]
enum OnlyArg {
    /// In clear in the last 30 days that are told.
    ClearLately,
    /// Mail below the threshold.
    Below,
    /// Mail without forward secrecy.
    NoForwardSecrecy,
}

#[derive(Clone, Copy, ValueEnum)]
enum RequirementArg {
    /// Encryption, any version.
    Encrypted,
    /// TLS 1.2 or later.
    #[value(name = "tls1.2")]
    Tls12,
    /// TLS 1.3.
    #[value(name = "tls1.3")]
    Tls13,
}

impl From<RequirementArg> for Requirement {
    fn from(arg: RequirementArg) -> Self {
        match arg {
            RequirementArg::Encrypted => Self::Encrypted,
            RequirementArg::Tls12 => Self::Tls12,
            RequirementArg::Tls13 => Self::Tls13,
        }
    }
}

/// Tells with whom mail was exchanged.
pub(crate) fn run(args: &PartnersArgs, person: &Person) -> Result<(), Failure> {
    let list = args.must.as_deref().map(list).transpose()?;
    let (tally, report) = reports::of_files(&args.asked, person)?;
    if report.source == CountedFrom::Summaries || !report.told.range {
        return Err(Failure::NamesNobody);
    }
    let shown = tally.shown_partners(&PartnersQuestion {
        evidence: report.evidence_question(),
        are_folded: args.fold,
    });
    let judged = args.force.is_asked().then(|| {
        let stopped = tally.partners(&report.evidence_question()).beside.stopped;
        Judged::of(
            &args.force,
            args.requirement.into(),
            &report,
            &shown,
            &stopped,
        )
    });
    let direction = args.direction.map(Direction::from);
    if let Some(judged) = &judged
        && let Some(settings) = args.force.settings(judged, direction, person)
    {
        return output::write(&settings?, args.form.output.as_deref());
    }
    let found = found(args, &report, &shown);
    let rows = || {
        found
            .iter()
            .filter_map(|at| shown.rows.get(*at))
            .map(|shown| &shown.row)
    };
    let document = || {
        let mut document = document(&report, &shown, &found, args.form.rows, person);
        if let Some(list) = &list {
            agreed(
                &mut document,
                list,
                &report,
                &shown,
                args.requirement.into(),
                person,
            );
        }
        if let Some(judged) = &judged {
            judged.tell(&mut document, direction, args.form.rows, person);
        }
        document.sentence(0, person.terminal().terminal().private);
        document
    };
    args.form
        .write(document, || write_partners(rows(), &report.zone), person)
}

fn list(path: &Path) -> Result<Vec<String>, Failure> {
    let text = std::fs::read(path).map_err(|error| Failure::Unreadable {
        path: path.to_owned(),
        error,
    })?;
    Ok(domains_of(&String::from_utf8_lossy(&text)))
}

/// Which rows are asked for, what is worst first.
fn found(args: &PartnersArgs, report: &Report, shown: &ShownPartners) -> Vec<usize> {
    let threshold = Threshold::from(args.threshold);
    let filters = args.only.iter().map(|only| match only {
        OnlyArg::ClearLately => Filter::ClearLately,
        OnlyArg::Below => Filter::Below(threshold),
        OnlyArg::NoForwardSecrecy => Filter::NoForwardSecrecy,
    });
    let choices = Choices {
        search: args.search.clone(),
        direction: args.direction.map(Direction::from),
        filters: filters.collect(),
        ..Choices::default()
    };
    let back = i32::try_from(Filter::LATELY).unwrap_or(0) - 1;
    let lately_from = Day(report.range.to.0.saturating_sub(back));
    find(&shown.rows, &choices, lately_from)
}

fn document(
    report: &Report,
    shown: &ShownPartners,
    found: &[usize],
    most: usize,
    person: &Person,
) -> Document {
    let (words, numbers) = (person.words(), person.numbers());
    let labels = words.partners();
    let mut document = Document {
        title: labels.title.to_owned(),
        blocks: Vec::new(),
    };
    let days = [report.range.from, report.range.to].map(|day| day.to_string());
    let days = Some((days[0].as_str(), days[1].as_str()));
    document.sentence(0, person.terminal().files_hold(days, report.zone.name()));
    let count = |row: &tally::PartnerRow| match report.unit {
        Unit::Messages => row.volume,
        Unit::Recipients => row.recipients,
    };
    let rows = found.iter().take(most).filter_map(|at| {
        let row = &shown.rows.get(*at)?.row;
        let domain = row.domain.as_deref().unwrap_or(labels.no_domain);
        let modern = modern_share(row);
        let (worst, last) = match row.worst {
            Some((class, day)) => (words.class(class), day.to_string()),
            None => (labels.nothing_encrypted, String::new()),
        };
        let grade = worst_grade(row).and_then(|place| Grade::ALL.get(place).copied());
        let proof = weakest_proof(row).and_then(|place| Proof::ALL.get(place).copied());
        let connectors = row.connectors.iter();
        let connectors = connectors.map(|name| name.as_deref().unwrap_or(labels.no_connector));
        Some(vec![
            domain.to_owned(),
            words.way(row.direction).to_owned(),
            numbers.count(count(row)),
            match modern.denominator {
                0 => String::new(),
                _ => numbers.share(modern),
            },
            worst.to_owned(),
            last,
            grade.map_or("", |grade| words.grade(grade)).to_owned(),
            proof.map_or("", |proof| words.proof(proof)).to_owned(),
            connectors.collect::<Vec<_>>().join(", "),
        ])
    });
    document.table(Table {
        columns: vec![
            Column::text(labels.partner),
            Column::text(words.report().direction).short(),
            Column::number(words.labels().volume),
            Column::number(labels.modern),
            Column::text(words.verdict_labels().worst).short(),
            Column::text(person.terminal().terminal().last_day).short(),
            Column::text(labels.strength).short().extra(),
            Column::text(labels.proof).short().extra(),
            Column::text(labels.connectors).extra(),
        ],
        rows: rows.collect(),
    });
    if found.is_empty() {
        document.sentence(
            0,
            match shown.rows.is_empty() {
                true => labels.nobody,
                false => labels.no_rows,
            },
        );
    }
    more_rows(&mut document, found.len(), most, person);
    if shown.not_listed > 0 {
        let sentence = numbers.amount(shown.not_listed, |more| words.partners_not_listed(more));
        document.sentence(0, sentence);
    }
    document
}

/// Whether what was agreed holds, domain by domain.
fn agreed(
    document: &mut Document,
    list: &[String],
    report: &Report,
    shown: &ShownPartners,
    requirement: Requirement,
    person: &Person,
) {
    use report::partners::Verdict;

    let (words, numbers) = (person.words(), person.numbers());
    let labels = words.partners();
    let judged = judge(list, shown, requirement);
    document.heading(labels.contract);
    document.sentence(
        0,
        format!(
            "{}{}{}",
            labels.contract_need,
            words.labels().colon,
            words.requirement(requirement)
        ),
    );
    let count = |wanted: fn(&Verdict) -> bool| {
        let found = judged.iter().filter(|judged| wanted(&judged.verdict));
        found.count() as u64
    };
    let met = count(|verdict| *verdict == Verdict::Met);
    let not_met = count(|verdict| matches!(verdict, Verdict::NotMet(_)));
    let others = judged.len() as u64 - met - not_met;
    let summary = numbers.amount(met, |met| {
        numbers.amount(not_met, |not_met| {
            numbers.amount(others, |others| {
                words.contract_summary(met, not_met, others)
            })
        })
    });
    document.sentence(0, summary);
    let rows = judged.iter().map(|judged| {
        let concerned = match judged.verdict {
            Verdict::NotMet(count) | Verdict::CannotTell(count) => count,
            Verdict::NoMail | Verdict::Met => 0,
        };
        let verdict = numbers.amount(concerned, |amount| {
            words.agreed(judged.verdict, amount, report.unit)
        });
        vec![
            judged.domain.clone(),
            verdict,
            numbers.count(judged.count),
            judged.last.map(|day| day.to_string()).unwrap_or_default(),
        ]
    });
    document.table(Table {
        columns: vec![
            Column::text(words.report().domain),
            Column::text(labels.verdict),
            Column::number(words.labels().volume),
            Column::text(person.terminal().terminal().last_day).short(),
        ],
        rows: rows.collect(),
    });
}
