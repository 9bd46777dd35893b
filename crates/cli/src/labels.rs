//! The command `labels`: tenants and servers side by side, what is worst first.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use clap::Args;
use report::labels::{Alone, LabelRow, SideBySide, labels_json, labels_lines, write_labels};
use report::{DayRange, Options, Ratio};
use strength::Guideline;
use tally::{FileFacts, FileKey};
use trace::{Day, TlsClass, Unit};

use crate::arguments::{Days, ReadingArgs};
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::RowsForm;
use crate::formats::ndjson;
use crate::person::Person;
use crate::reading::{AllRead, Inputs};
use crate::{reports, warnings};

/// What `labels` is asked for.
#[derive(Args)]
pub(crate) struct LabelsArgs {
    /// Trace files, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), tallies, folders; `-` is standard input.
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    #[command(flatten)]
    days: Days,
    #[command(flatten)]
    reading: ReadingArgs,
    #[command(flatten)]
    form: RowsForm,
}

/// Puts labels side by side.
pub(crate) fn run(args: &LabelsArgs, person: &Person) -> Result<(), Failure> {
    let reading = &args.reading;
    let inputs = Inputs::find(&args.inputs, &reading.files)?;
    let read = inputs.read_with_owners(reading, person)?;
    let options = Options {
        range: args.days.range(),
        has_domains: !reading.files.domains.is_empty(),
        ..Options::default()
    };
    let built = reports::build(&read.resolved, &options);
    let alone = alone(&inputs, &read, reading.guideline);
    let shown = built.as_ref().ok().map(|report| report.range);
    let told = SideBySide::of(&alone, options.range, shown);
    let days = told.as_ref().map(|told| told.days);
    warn(&inputs, &read, &alone, days, &person.after(built.is_err()));
    drop(alone);
    let told = match (told, built) {
        // What was added up before may have days that a report of the traces has not.
        (Some(told), Ok(_)) => told,
        (Some(told), Err(_)) if !told.is_empty() => told,
        (_, Err(error)) => return Err(error),
        (None, Ok(_)) => return Err(Failure::NothingCounted),
    };

    let unwritable = |error| Failure::Unwritable(io::Error::other(error));
    args.form.write(
        || document(&told, person),
        || write_labels(&told.rows),
        || labels_json(&told, reading.guideline).map_err(unwritable),
        || {
            let mut text = String::new();
            for line in labels_lines(&told.rows).map_err(unwritable)? {
                ndjson::push_line(&mut text, &line);
            }
            Ok(text)
        },
        person,
    )
}

/// What the files of each label come to, as if no others were read.
pub(crate) fn alone(inputs: &Inputs, read: &AllRead, guideline: Guideline) -> Vec<Alone> {
    let labels = inputs.labels(&read.tellers());
    let mut by_label: BTreeMap<&str, (u64, Vec<u32>)> = BTreeMap::new();
    for (input, label) in &labels {
        let (count, files) = by_label.entry(label).or_default();
        *count += 1;
        files.extend(read.files_of(*input));
    }
    let alone = by_label.into_iter().map(|(label, (count, files))| Alone {
        label: label.to_owned(),
        files: count,
        resolved: read.tally.resolve_only(&files, guideline),
    });
    alone.collect()
}

/// Says what happened to the files: of those of a label as they are alone, for what is said of files together
/// does not hold where each label is counted by itself.
fn warn(inputs: &Inputs, read: &AllRead, alone: &[Alone], days: Option<DayRange>, person: &Person) {
    let of_labels = alone.iter().flat_map(|alone| &alone.resolved.files);
    let of_labels: BTreeMap<FileKey, &FileFacts> = of_labels.map(|it| (it.key, it)).collect();
    let all = read.resolved.files.iter();
    let facts: Vec<&FileFacts> = all
        .map(|file| of_labels.get(&file.key).copied().unwrap_or(file))
        .collect();
    let words = person.terminal();
    for label in alone {
        let name = shown(&label.label, person);
        if warnings::has_both(&label.resolved) {
            person.tell(&words.both_of_label(name));
        }
        let is_shown = |day: &Day| days.is_some_and(|days| days.contains(*day));
        let otherwise = match label.resolved.traces.cells.is_empty() {
            true => label.resolved.told_otherwise.iter().copied(),
            // Its traces are what counts.
            false => [].iter().copied(),
        };
        let otherwise: Vec<Day> = otherwise.filter(is_shown).collect();
        if let Some(sentence) = warnings::told_otherwise(&otherwise, person) {
            person.tell(&words.named(name, &sentence));
        }
    }
    warnings::of_files(&read.resolved, &facts, &inputs.paths(), person, false);
}

fn document(told: &SideBySide, person: &Person) -> Document {
    let words = person.words();
    let labels = person.language.words().filters();
    let mut document = Document {
        title: labels.labels.to_owned(),
        blocks: Vec::new(),
    };
    let days = [told.days.from, told.days.to].map(|day| day.to_string());
    let days = Some((days[0].as_str(), days[1].as_str()));
    document.sentence(
        0,
        person
            .terminal()
            .files_hold(days, &words.list(&told.zones())),
    );
    document.table(Table {
        columns: vec![
            Column::text(labels.label),
            Column::number(labels.files).extra(),
            Column::number(words.report().messages),
            Column::number(labels.protected),
            Column::number(words.class(TlsClass::None)),
            Column::number(labels.weak),
            Column::number(labels.stopped),
            Column::text(labels.silence),
        ],
        rows: told.rows.iter().map(|row| cells(row, person)).collect(),
    });
    for row in &told.rows {
        for host in &row.silent_hosts {
            let silent = words.host_silent_since(&host.name, &host.last.to_string());
            document.sentence(1, words.named(shown(&row.label, person), &silent));
        }
    }
    document
}

/// What a label is called.
fn shown<'a>(label: &'a str, person: &Person) -> &'a str {
    match label {
        "" => person.language.words().filters().other_files,
        name => name,
    }
}

fn cells(row: &LabelRow, person: &Person) -> Vec<String> {
    let (words, numbers) = (person.language.words(), person.numbers());
    let labels = words.filters();
    let share = match row.volume - row.unknown {
        0 => String::new(),
        known => numbers.share(Ratio {
            numerator: row.protected,
            denominator: known,
        }),
    };
    // The column is one of messages: what is none says so.
    let volume = match row.unit {
        Unit::Messages => numbers.count(row.volume),
        Unit::Recipients => numbers.amount(row.volume, |amount| words.amount(amount, row.unit)),
    };
    let last = row.last.map(|last| last.to_string());
    let silence = match last {
        None => labels.nothing_counted.to_owned(),
        Some(last) if row.is_silent => words.silent_since(&last),
        Some(last) => last,
    };
    vec![
        shown(&row.label, person).to_owned(),
        numbers.count(row.files),
        volume,
        share,
        numbers.count(row.clear),
        numbers.count(row.weak),
        numbers.count(row.stopped),
        silence,
    ]
}
