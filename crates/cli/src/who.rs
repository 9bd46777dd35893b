//! The command `who`: who is behind a number, server by server.

use std::collections::BTreeSet;

use clap::{ArgGroup, Args};
use report::verdict::Threshold;
use report::{CountedFrom, ListAbout, Report, write_evidence};
use tally::{Behind, FlowFilter, PartnerFilter, Question};
use trace::{Direction, TlsClass, Zone};

use crate::arguments::Asked;
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::ListForm;
use crate::person::Person;
use crate::reports;
use crate::steps::Steps;
use crate::values::{self, DirectionArg};

/// What `who` is asked for.
#[derive(Args)]
#[command(group(ArgGroup::new("flow").multiple(false)))]
pub(crate) struct WhoArgs {
    #[command(flatten)]
    asked: Asked,
    /// One direction only.
    #[arg(long, value_enum)]
    direction: Option<DirectionArg>,
    /// One connector only.
    #[arg(long, value_name = "NAME", group = "flow")]
    connector: Option<String>,
    /// Only mail that used no connector.
    #[arg(long, group = "flow")]
    without_connector: bool,
    /// Mail of this class, as reports write it: none, ssl, tls1_0, tls1_1, tls1_2, tls1_3,
    /// tls_unversioned, not_recorded; may repeat [default: all below TLS 1.2].
    #[arg(long = "class", value_name = "CLASS", value_delimiter = ',', value_parser = values::class, conflicts_with = "every_class")]
    classes: Vec<TlsClass>,
    /// Mail of every class.
    #[arg(long)]
    every_class: bool,
    /// Only mail with this domain.
    #[arg(long, value_name = "DOMAIN")]
    partner: Option<String>,
    /// With its subdomains, which belong to the same registered domain.
    #[arg(long, requires = "partner")]
    fold: bool,
    /// How the number came about, step by step, instead of the servers.
    #[arg(long)]
    steps: bool,
    #[command(flatten)]
    form: ListForm,
}

/// Tells who is behind a number.
pub(crate) fn run(args: &WhoArgs, person: &Person) -> Result<(), Failure> {
    let (tally, report) = reports::of_files(&args.asked, person)?;
    if args.steps {
        let question = question(args, &report)?;
        if report.source == CountedFrom::Summaries && question.partner.is_some() {
            let cannot = person.language.words().filters().not_in_summaries;
            return Err(Failure::NotThere(cannot.to_owned()));
        }
        let steps = match report.source {
            CountedFrom::Summaries => Steps::of_sums(tally.added_up(&question)),
            CountedFrom::Traces => Steps::of_records(&tally, &report, tally.account(&question)),
        };
        let csv = || steps.csv(person);
        return args.form.write(|| steps.document(person), csv, person);
    }
    if report.source == CountedFrom::Summaries || !report.told.range {
        return Err(Failure::NamesNobody);
    }
    let question = question(args, &report)?;
    let behind = match args.fold {
        true => tally.behind_folded(&question),
        false => tally.behind(&question),
    };
    let document = || document(&behind, tally.zone(), args.form.rows, person);
    args.form.write(
        document,
        || write_evidence(&behind, &ListAbout::of(&report, None)),
        person,
    )
}

fn question(args: &WhoArgs, report: &Report) -> Result<Question, Failure> {
    let direction = args.direction.map(Direction::from);
    let flow = match &args.connector {
        Some(name) => {
            let is_it = |flow: &report::Connector| {
                flow.name.as_ref() == Some(name)
                    && direction.is_none_or(|way| way == flow.direction)
            };
            if !report.connectors.iter().any(is_it) {
                return Err(Failure::NoSuchConnector { name: name.clone() });
            }
            FlowFilter::Connector(name.clone())
        }
        None if args.without_connector => FlowFilter::WithoutConnector,
        None => FlowFilter::All,
    };
    let classes: BTreeSet<TlsClass> = match args.classes.is_empty() {
        _ if args.every_class => TlsClass::ALL.into_iter().collect(),
        true => Threshold::Tls1_2.below().collect(),
        false => args.classes.iter().copied().collect(),
    };
    let partner = args.partner.as_ref().map(|domain| PartnerFilter {
        domain: Some(domain.to_lowercase()),
        is_folded: args.fold,
    });
    Ok(Question {
        days: (report.range.from, report.range.to),
        direction,
        flow,
        classes,
        partner,
        mark: None,
        guideline: report.guideline,
    })
}

fn document(behind: &Behind, zone: &Zone, most: usize, person: &Person) -> Document {
    let (words, numbers) = (person.words(), person.numbers());
    let labels = words.report();
    let mut document = Document {
        title: labels.servers.to_owned(),
        blocks: Vec::new(),
    };
    document.sentence(
        0,
        numbers.amount(behind.messages, |messages| {
            let rows = behind.rows.len() as u64;
            numbers.amount(rows, |rows| words.who_summary(messages, rows))
        }),
    );
    let or_not_told = |text: &str| match text {
        "" => labels.not_told.to_owned(),
        text => text.to_owned(),
    };
    let rows = behind.rows.iter().take(most).map(|row| {
        vec![
            words.direction(row.direction).to_owned(),
            or_not_told(&row.server),
            or_not_told(&row.domain),
            words.class(row.class).to_owned(),
            row.cipher.clone(),
            numbers.count(row.messages),
            numbers.count(row.recipients),
            zone.day(row.first).to_string(),
            zone.day(row.last).to_string(),
            row.examples.join(" "),
        ]
    });
    document.table(Table {
        columns: vec![
            Column::text(labels.direction).short(),
            Column::text(labels.server),
            Column::text(labels.domain),
            Column::text("TLS").short(),
            Column::text(labels.cipher).extra(),
            Column::number(labels.messages),
            Column::number(labels.recipients).extra(),
            Column::text(labels.first).short().extra(),
            Column::text(person.terminal().terminal().last_day).short(),
            Column::text(labels.message_ids).extra(),
        ],
        rows: rows.collect(),
    });
    if behind.rows.is_empty() {
        document.sentence(0, labels.who_nobody);
    }
    more_rows(&mut document, behind.rows.len(), most, person);
    let (rows, messages) = behind.unlisted;
    if rows > 0 {
        let messages = numbers.count(messages);
        document.sentence(
            0,
            numbers.amount(rows, |rows| words.who_unlisted(rows, &messages)),
        );
    }
    if behind.not_kept > 0 {
        let sentence = numbers.amount(behind.not_kept, |messages| words.who_not_kept(messages));
        document.sentence(0, sentence);
    }
    document.sentence(0, person.terminal().terminal().private);
    document
}

/// Says how many rows of a table are not shown.
pub(crate) fn more_rows(document: &mut Document, all: usize, most: usize, person: &Person) {
    let more = all.saturating_sub(most) as u64;
    if more > 0 {
        let words = person.terminal();
        let sentence = person
            .numbers()
            .amount(more, |rows| words.more_rows_in_csv(rows));
        document.sentence(0, sentence);
    }
}
