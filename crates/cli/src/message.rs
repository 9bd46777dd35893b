//! The command `message`: every line about one message, and what each was counted as.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use report::MessageSlip;
use tally::{FileKey, Resolved, Search, Sought, Tally};
use trace::{Day, Direction};

use crate::arguments::{Days, ReadingArgs};
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::ToldForm;
use crate::person::Person;
use crate::reading::Inputs;
use crate::{tallies, warnings};

/// What `message` is asked for.
#[derive(Args)]
pub(crate) struct MessageArgs {
    /// The Message-ID, the network message id of Exchange, or the queue id of a mail server.
    #[arg(value_name = "ID")]
    id: String,
    /// Trace files, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), folders; `-` is standard input.
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    #[command(flatten)]
    days: Days,
    #[command(flatten)]
    reading: ReadingArgs,
    #[command(flatten)]
    form: ToldForm,
}

/// Tells of one message.
pub(crate) fn run(args: &MessageArgs, person: &Person) -> Result<(), Failure> {
    let Some(sought) = Sought::typed(&args.id) else {
        return Err(Failure::WrongUsage(|why| why.id_has_letters));
    };
    let inputs = Inputs::find(&args.inputs, &args.reading.files)?;
    let (tally, resolved) = inputs.read(&args.reading, person)?;
    warnings::warn(&resolved, &inputs.paths(), person, false);
    let search = find(&inputs, &tally, Search::new(sought), person)?;
    let id = search.sought().as_typed();
    let sums = sums(&inputs, &resolved)?;
    if sums > 0 {
        let words = person.terminal();
        let numbers = person.numbers();
        person.tell(&numbers.amount(sums, |files| words.message_not_in_sums(files)));
    }
    let lines = tally.follow(search.sought(), search.found());
    if lines.is_empty() {
        let words = person.language.words();
        return Err(Failure::NotThere(words.message_not_found(id)));
    }
    let is_asked_for = days(&resolved, args);
    let paths = inputs.paths();
    let all = resolved.files.iter();
    let all = all.map(|file| (file.name.as_str(), file.key.file));
    let slip = MessageSlip::new(id, lines, &resolved.zone, is_asked_for);
    let slip = slip.with_paths(all, &|file| paths.get(&file).cloned());
    args.form
        .write(|| document(&slip, person), || slip.to_json(), person)
}

/// How many files hold counts and no single messages. What is inside of a tally is no file of its own.
fn sums(inputs: &Inputs, resolved: &Resolved) -> Result<u64, Failure> {
    let mut of_sums: BTreeSet<FileKey> = resolved.files_of_sums().into_iter().collect();
    let mut tallies = 0;
    for (file, input) in (0..).zip(inputs.inputs()) {
        if tallies::is_one(input)? {
            tallies += 1;
            of_sums.retain(|key| key.file != file);
        }
    }
    let all = inputs.inputs().len();
    of_sums.retain(|key| (key.file as usize) < all);
    Ok(tallies + of_sums.len() as u64)
}

/// Reads until nothing new is found.
fn find(
    inputs: &Inputs,
    tally: &Tally,
    mut search: Search,
    person: &Person,
) -> Result<Search, Failure> {
    tally.link(search.sought_mut());
    for _ in 0..Search::MOST_READINGS {
        let found = inputs.look_for(&search, person)?;
        let is_new = search.take(found);
        if !(tally.link(search.sought_mut()) || is_new) {
            break;
        }
    }
    Ok(search)
}

/// Whether a day is among those that were asked for: all are where nothing was asked.
fn days(resolved: &Resolved, args: &MessageArgs) -> Box<dyn Fn(Option<Day>) -> bool> {
    let Some(range) = args.days.asked() else {
        return Box::new(|_| true);
    };
    let cells = resolved.traces.cells.iter().filter(|cell| cell.volume > 0);
    let days: BTreeSet<_> = cells.map(|cell| cell.day).collect();
    let coverage = days.first().zip(days.last());
    let range = coverage.and_then(|(from, to)| {
        range.within(report::DayRange {
            from: *from,
            to: *to,
        })
    });
    Box::new(move |day| range.is_some_and(|range| day.is_some_and(|day| range.contains(day))))
}

fn document(slip: &MessageSlip, person: &Person) -> Document {
    let (words, numbers) = (person.language.words(), person.numbers());
    let labels = words.message_labels();
    let mut document = Document {
        title: labels.title.to_owned(),
        blocks: Vec::new(),
    };
    document.sentence(
        0,
        numbers.amount(slip.lines.len() as u64, |lines| {
            numbers.amount(slip.files(), |files| {
                words.message_found(&slip.id, lines, files)
            })
        }),
    );
    let (all, partners) = (person.words(), person.words().partners());
    let number = |line: u64| line.to_string();
    let rows = slip.lines.iter().enumerate().map(|(at, line)| {
        let told = line.protection.as_ref();
        let text = |told: Option<&str>| told.unwrap_or_default().to_owned();
        vec![
            line.at.map(|at| at.to_string()).unwrap_or_default(),
            words.name_of_line(line),
            line.line.map(number).unwrap_or_default(),
            text(line.direction.map(|direction| all.direction(direction))),
            text(told.map(|told| all.class(told.class))),
            text(told.map(|told| told.cipher.as_str())),
            text(told.map(|told| all.proof(told.proof))),
            text(told.and_then(|told| told.connector.as_deref())),
            words.became_of_line(slip, at, &number),
        ]
    });
    let report = all.report();
    document.table(Table {
        columns: vec![
            Column::text(labels.time).short(),
            Column::text(all.labels().file),
            Column::number(labels.line),
            Column::text(report.direction).short().extra(),
            Column::text("TLS").short(),
            Column::text(report.cipher).extra(),
            Column::text(partners.proof).extra(),
            Column::text(report.connector).extra(),
            Column::text(labels.fate),
        ],
        rows: rows.collect(),
    });
    document.sentence(0, labels.private);
    let [inbound, outbound] = Direction::ALL.map(|direction| slip.counts(direction));
    document.sentence(
        0,
        numbers.amount(inbound, |inbound| {
            numbers.amount(outbound, |outbound| words.message_counts(inbound, outbound))
        }),
    );
    document
}
