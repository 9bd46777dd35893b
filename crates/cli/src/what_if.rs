//! The command `what-if`: what would stop if a stricter policy held.

use clap::{Args, ValueEnum};
use report::Report;
use report::what_if::{Policy, effect};
use trace::Direction;

use crate::arguments::Asked;
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::TextForm;
use crate::person::Person;
use crate::reports;
use crate::values::DirectionArg;

/// What `what-if` is asked for.
#[derive(Args)]
pub(crate) struct WhatIfArgs {
    #[command(flatten)]
    asked: Asked,
    /// The policy.
    #[arg(long, value_enum, default_value_t = PolicyArg::RefuseBelow12, requires_if("force-tls", "connector"))]
    policy: PolicyArg,
    /// The connector of --policy force-tls.
    #[arg(long, value_name = "NAME", requires = "policy")]
    connector: Option<String>,
    /// Its direction.
    #[arg(long, value_enum, default_value_t = DirectionArg::Inbound)]
    direction: DirectionArg,
    #[command(flatten)]
    form: TextForm,
}

#[derive(Clone, Copy, ValueEnum)]
enum PolicyArg {
    /// TLS 1.1 and older are refused.
    #[value(name = "refuse-below-1.2")]
    RefuseBelow12,
    /// The same, and mail in clear.
    #[value(name = "refuse-below-1.2-and-clear")]
    RefuseBelow12AndClear,
    /// A connector forces TLS.
    ForceTls,
    /// Only what the guideline recommends is accepted.
    RecommendedOnly,
}

/// Tells what would stop.
pub(crate) fn run(args: &WhatIfArgs, person: &Person) -> Result<(), Failure> {
    let (_, report) = reports::of_files(&args.asked, person)?;
    let policy = match args.policy {
        PolicyArg::RefuseBelow12 => Policy::RefuseBelow12,
        PolicyArg::RefuseBelow12AndClear => Policy::RefuseBelow12AndClear,
        PolicyArg::RecommendedOnly => Policy::RecommendedOnly,
        PolicyArg::ForceTls => {
            let name = args.connector.clone().unwrap_or_default();
            let direction = Direction::from(args.direction);
            let is_it = |flow: &report::Connector| {
                flow.name.as_ref() == Some(&name) && flow.direction == direction
            };
            if !report.connectors.iter().any(is_it) {
                return Err(Failure::NoSuchConnector { name });
            }
            Policy::ForceTls {
                direction,
                connector: name,
            }
        }
    };
    args.form.write(&document(&report, &policy, person), person)
}

fn document(report: &Report, policy: &Policy, person: &Person) -> Document {
    let (words, numbers) = (person.words(), person.numbers());
    let labels = words.report();
    let effect = effect(report, policy);
    let name = match policy {
        Policy::ForceTls {
            direction,
            connector,
        } => format!(
            "{}, {}",
            words.policy(policy),
            words.flow(*direction, Some(connector))
        ),
        _ => words.policy(policy).to_owned(),
    };
    let mut document = Document {
        title: labels.what_if.to_owned(),
        blocks: Vec::new(),
    };
    let days = [report.range.from, report.range.to].map(|day| day.to_string());
    let told = report
        .told
        .range
        .then_some((days[0].as_str(), days[1].as_str()));
    document.sentence(0, person.terminal().files_hold(told, &report.zone_names()));
    document.sentence(1, name);
    if effect.stopped == 0 {
        document.sentence(2, labels.nothing_stops);
    } else {
        let whole = numbers.count(effect.concerned);
        let daily = numbers.tenths(u128::from(effect.stopped), u128::from(report.range.days()));
        let sentence = numbers.amount(effect.stopped, |part| {
            words.would_stop(part, &whole, &daily, report.unit)
        });
        document.sentence(2, sentence);
        if effect.in_clear > 0 {
            let refused = numbers.count(effect.stopped - effect.in_clear);
            let in_clear = numbers.count(effect.in_clear);
            document.sentence(2, words.refused_or_in_clear(&refused, &in_clear));
        }
    }
    if effect.undecided > 0 {
        let sentence = numbers.amount(effect.undecided, |amount| {
            words.undecided(amount, report.unit)
        });
        document.sentence(2, sentence);
    }
    if effect.stopped > 0 {
        document.heading(labels.stops_by_connector);
        let rows = effect.by_flow.iter().map(|(direction, connector, count)| {
            vec![
                words.flow(*direction, connector.as_deref()),
                numbers.count(*count),
            ]
        });
        document.table(Table {
            columns: vec![Column::text(labels.connector), Column::number(labels.stops)],
            rows: rows.collect(),
        });
        document.heading(labels.stops_by_day);
        let rows = effect.by_day.iter();
        let rows = rows.map(|(day, count)| vec![day.to_string(), numbers.count(*count)]);
        document.table(Table {
            columns: vec![
                Column::text(words.labels().day),
                Column::number(labels.stops),
            ],
            rows: rows.collect(),
        });
    }
    document
}
