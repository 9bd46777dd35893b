//! The command `message`: every line about one message, and what each was counted as.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;
use tally::{Fate, FileKey, FoundInFile, MessageLine, Sought, Tally};
use text::LineFate;
use trace::{Direction, SkipReason};

use crate::arguments::{Days, ReadingArgs, wrong_usage};
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::ToldForm;
use crate::person::Person;
use crate::reading::Inputs;
use crate::warnings;

/// Readings of all files at most: each finds other names of the message by those that the one before
/// found.
const MOST_READINGS: usize = 8;

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
    let Some(mut sought) = Sought::typed(&args.id) else {
        wrong_usage("an id has letters");
    };
    let inputs = Inputs::find(&args.inputs, &args.reading.files)?;
    let (tally, resolved) = inputs.read(&args.reading, person)?;
    warnings::warn(&resolved, person, false);
    let found = find(&inputs, &tally, &mut sought, person)?;
    let lines = tally.follow(&sought, &found);
    if lines.is_empty() {
        let words = person.language.message();
        return Err(Failure::NotThere(
            words.message_not_found(sought.as_typed()),
        ));
    }
    let told = Told {
        id: sought.as_typed().to_owned(),
        is_outside: is_outside(&resolved, args),
        lines,
    };
    args.form
        .write(|| told.document(person), || told.json(), person)
}

/// Reads until nothing new is found: of the last reading it is known why each line does not count.
fn find(
    inputs: &Inputs,
    tally: &Tally,
    sought: &mut Sought,
    person: &Person,
) -> Result<Vec<FoundInFile>, Failure> {
    tally.link(sought);
    let mut found = Vec::new();
    for _ in 0..MOST_READINGS {
        let again = inputs.look_for(sought, &found, person)?;
        let has_same_hits = again.len() == found.len()
            && again
                .iter()
                .zip(&found)
                .all(|(now, before)| now.has_the_hits_of(before));
        found = again;
        let mut is_new = false;
        for in_file in &found {
            is_new |= sought.learn(&in_file.learned);
        }
        is_new |= tally.link(sought);
        if !is_new && has_same_hits {
            break;
        }
    }
    Ok(found)
}

/// Whether a day is outside of those that were asked for: none is where nothing was asked.
fn is_outside(resolved: &tally::Resolved, args: &MessageArgs) -> Box<dyn Fn(&MessageLine) -> bool> {
    let Some(range) = args.days.asked() else {
        return Box::new(|_| false);
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
    let zone = resolved.zone.clone();
    Box::new(move |line| {
        let day = line.at.map(|at| zone.day(at));
        !range.is_some_and(|range| day.is_some_and(|day| range.contains(day)))
    })
}

struct Told {
    id: String,
    lines: Vec<MessageLine>,
    is_outside: Box<dyn Fn(&MessageLine) -> bool>,
}

impl Told {
    fn counts(&self, direction: Direction) -> u64 {
        let counts = |line: &&MessageLine| {
            line.fate == Fate::Counts
                && line.direction == Some(direction)
                && !(self.is_outside)(line)
        };
        self.lines.iter().filter(counts).count() as u64
    }

    fn files(&self) -> u64 {
        let files: BTreeSet<Option<FileKey>> = self.lines.iter().map(|line| line.file).collect();
        files.iter().flatten().count() as u64
    }

    fn document(&self, person: &Person) -> Document {
        let (words, numbers) = (person.language.message(), person.numbers());
        let labels = words.message_labels();
        let mut document = Document {
            title: labels.title.to_owned(),
            blocks: Vec::new(),
        };
        document.sentence(
            0,
            numbers.amount(self.lines.len() as u64, |lines| {
                numbers.amount(self.files(), |files| {
                    words.message_found(&self.id, lines, files)
                })
            }),
        );
        let (all, partners) = (person.words(), person.words().partners());
        let rows = self.lines.iter().map(|line| {
            let told = line.protection.as_ref();
            let text = |told: Option<&str>| told.unwrap_or_default().to_owned();
            vec![
                line.at.map(|at| at.to_string()).unwrap_or_default(),
                self.name_of(line, person),
                line.line.map(|line| line.to_string()).unwrap_or_default(),
                text(line.direction.map(|direction| all.direction(direction))),
                text(told.map(|told| all.class(told.class))),
                text(told.map(|told| told.cipher.as_str())),
                text(told.map(|told| all.proof(told.proof))),
                text(told.and_then(|told| told.connector.as_deref())),
                self.fate(line, person),
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
        let [inbound, outbound] = Direction::ALL.map(|direction| self.counts(direction));
        document.sentence(
            0,
            numbers.amount(inbound, |inbound| {
                numbers.amount(outbound, |outbound| words.message_counts(inbound, outbound))
            }),
        );
        document
    }

    fn name_of(&self, line: &MessageLine, person: &Person) -> String {
        match line.name.as_str() {
            "" => person
                .language
                .message()
                .message_labels()
                .sessions
                .to_owned(),
            name => name.to_owned(),
        }
    }

    fn fate(&self, line: &MessageLine, person: &Person) -> String {
        let words = person.language.message();
        let place = |other: usize| {
            let other = self.lines.get(other);
            let number = other.and_then(|other| Some(other.line?.to_string()));
            let name = other.map(|other| self.name_of(other, person));
            words.place_of_line(&name.unwrap_or_default(), number.as_deref())
        };
        match line.fate {
            Fate::Counts if (self.is_outside)(line) => words.line_fate(LineFate::OutsideRange),
            Fate::Counts => words.line_fate(LineFate::Counts),
            Fate::SameAs(other) => words.line_fate(LineFate::SameAs(&place(other))),
            Fate::GivesWayTo(other) => words.line_fate(LineFate::GivesWayTo(&place(other))),
            Fate::OtherServer => words.line_fate(LineFate::OtherServer),
            Fate::Tentative => words.line_fate(LineFate::Tentative),
            Fate::Skipped(reason) => words.line_fate(LineFate::Skipped(reason)),
            Fate::FileRefused => words.line_fate(LineFate::FileRefused),
            Fate::Says => words.line_fate(LineFate::Says),
        }
    }

    fn json(&self) -> serde_json::Result<String> {
        let lines = self.lines.iter().map(|line| self.written(line)).collect();
        let [inbound, outbound] = Direction::ALL.map(|direction| self.counts(direction));
        let written = Written {
            message: &self.id,
            lines,
            counts: Counts { inbound, outbound },
        };
        let mut json = serde_json::to_string_pretty(&written)?;
        json.push('\n');
        Ok(json)
    }

    fn written<'a>(&self, line: &'a MessageLine) -> WrittenLine<'a> {
        let told = line.protection.as_ref();
        let (fate, reason, other) = match line.fate {
            Fate::Counts if (self.is_outside)(line) => ("outside-range", None, None),
            Fate::Counts => ("counts", None, None),
            Fate::SameAs(other) => ("same-transfer", None, Some(other)),
            Fate::GivesWayTo(other) => ("gives-way", None, Some(other)),
            Fate::OtherServer => ("other-server", None, None),
            Fate::Tentative => ("tentative", None, None),
            Fate::Skipped(reason) => ("skipped", Some(reason), None),
            Fate::FileRefused => ("file-not-counted", None, None),
            Fate::Says => ("no-transfer", None, None),
        };
        WrittenLine {
            at: line.at.map(|at| at.to_string()),
            file: (!line.name.is_empty()).then_some(line.name.as_str()),
            line: line.line,
            format: line.format.map(trace::Format::id),
            direction: line.direction,
            tls: told.map(|told| told.class.id()),
            cipher: told
                .map(|told| told.cipher.as_str())
                .filter(|cipher| !cipher.is_empty()),
            proof: told.map(|told| told.proof.id()),
            connector: told.and_then(|told| told.connector.as_deref()),
            fate,
            reason: reason.map(SkipReason::id),
            of: other,
        }
    }
}

#[derive(Serialize)]
struct Written<'a> {
    message: &'a str,
    lines: Vec<WrittenLine<'a>>,
    counts: Counts,
}

#[derive(Serialize)]
struct Counts {
    inbound: u64,
    outbound: u64,
}

#[derive(Serialize)]
struct WrittenLine<'a> {
    at: Option<String>,
    file: Option<&'a str>,
    line: Option<u64>,
    format: Option<&'static str>,
    direction: Option<Direction>,
    tls: Option<&'static str>,
    cipher: Option<&'a str>,
    proof: Option<&'static str>,
    connector: Option<&'a str>,
    fate: &'static str,
    /// Why it is skipped.
    reason: Option<&'static str>,
    /// The place in `lines`, from 0, of the line that stands for it.
    of: Option<usize>,
}
