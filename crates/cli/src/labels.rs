//! The command `labels`: tenants and servers side by side, what is worst first.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use clap::Args;
use report::labels::{Alone, LabelRow, SideBySide, labels_json, labels_lines, write_labels};
use report::{DayRange, Options, RangeChoice, Ratio, Report};
use strength::Guideline;
use trace::{Day, TlsClass};

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
    warnings::warn(&read.resolved, &person.after(built.is_err()), false);
    let report = built?;

    let told = side_by_side(&inputs, &read, reading.guideline, options.range, &report);

    let unwritable = |error| Failure::Unwritable(io::Error::other(error));
    args.form.write(
        || document(&told, person),
        || write_labels(&told.rows),
        || labels_json(&told, report.guideline).map_err(unwritable),
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

/// The labels of these files in the days of a report on all of them.
pub(crate) fn side_by_side(
    inputs: &Inputs,
    read: &AllRead,
    guideline: Guideline,
    choice: RangeChoice,
    report: &Report,
) -> SideBySide {
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
    let alone: Vec<Alone> = alone.collect();
    SideBySide::of(&alone, choice, report.range)
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
        rows: told
            .rows
            .iter()
            .map(|row| cells(row, told.days, person))
            .collect(),
    });
    for row in &told.rows {
        for host in &row.silent_hosts {
            let silent = words.host_silent_since(&host.name, &host.last.to_string());
            document.sentence(1, words.named(name_of(row, person), &silent));
        }
    }
    document
}

fn name_of<'a>(row: &'a LabelRow, person: &Person) -> &'a str {
    match row.label.as_str() {
        "" => person.language.words().filters().other_files,
        name => name,
    }
}

fn cells(row: &LabelRow, days: DayRange, person: &Person) -> Vec<String> {
    let (words, numbers) = (person.language.words(), person.numbers());
    let labels = words.filters();
    let share = match row.volume - row.unknown {
        0 => String::new(),
        known => numbers.share(Ratio {
            numerator: row.protected,
            denominator: known,
        }),
    };
    let last: Option<Day> = row.last;
    let silence = match last {
        None => labels.nothing_counted.to_owned(),
        Some(last) if row.is_silent => words.silent_since(&last.to_string()),
        Some(last) if last == days.to => String::new(),
        Some(last) => last.to_string(),
    };
    vec![
        name_of(row, person).to_owned(),
        numbers.count(row.files),
        numbers.count(row.volume),
        share,
        numbers.count(row.clear),
        numbers.count(row.weak),
        numbers.count(row.stopped),
        silence,
    ]
}
