//! The command `mapping`: looking at a table that no reader knows, and writing or checking the file
//! that says what its columns mean.

use std::fs::File;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use text::WrongValue;
use trace::TlsClass;
use trace::mapping::{
    Check, ColumnSource, Course, Inspection, Mapping, Meaning, Question, TableLook, guess, inspect,
    said_by,
};

use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::TextForm;
use crate::person::Person;
use crate::{examples, output, values};

/// What is done with column mappings.
#[derive(Subcommand)]
pub(crate) enum MappingCommand {
    /// Show the columns of a table, and what they are taken for.
    #[command(after_help = examples::MAPPING_SHOW)]
    Show(ShowArgs),
    /// Write a mapping for a table: what can be recognized, and what is said.
    #[command(after_help = examples::MAPPING_WRITE)]
    Write(WriteArgs),
    /// Check how far a mapping reads a table.
    #[command(after_help = examples::MAPPING_CHECK)]
    Check(CheckArgs),
}

/// What `mapping show` is asked for.
#[derive(Args)]
pub(crate) struct ShowArgs {
    /// The table.
    #[arg(value_name = "TABLE")]
    table: PathBuf,
    #[command(flatten)]
    form: TextForm,
}

/// What `mapping write` is asked for.
#[derive(Args)]
pub(crate) struct WriteArgs {
    /// The table.
    #[arg(value_name = "TABLE")]
    table: PathBuf,
    /// What the mapping is called [default: the name of the table].
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A column that means this: time=Received; may repeat.
    #[arg(long = "column", value_name = "MEANING=COLUMN", value_parser = meaning)]
    columns: Vec<(Meaning, String)>,
    /// The same for all rows: direction=inbound; may repeat.
    #[arg(long = "fixed", value_name = "MEANING=VALUE", value_parser = meaning)]
    fixed: Vec<(Meaning, String)>,
    /// A word of the direction column: eingehend=inbound; may repeat.
    #[arg(long = "direction-word", value_name = "WORD=COURSE", value_parser = course)]
    directions: Vec<(String, Course)>,
    /// A word of the TLS column: ja=tls_unversioned; may repeat.
    #[arg(long = "tls-word", value_name = "WORD=CLASS", value_parser = class)]
    tls: Vec<(String, TlsClass)>,
    /// Where it goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What `mapping check` is asked for.
#[derive(Args)]
pub(crate) struct CheckArgs {
    /// The mapping.
    #[arg(value_name = "MAPPING")]
    mapping: PathBuf,
    /// The table.
    #[arg(value_name = "TABLE")]
    table: PathBuf,
    /// One of the organization's own domains; may repeat. It tells the direction where no column does.
    #[arg(long = "domain", value_name = "DOMAIN")]
    domains: Vec<String>,
    #[command(flatten)]
    form: TextForm,
}

/// The last `=` of a text cuts it, because words may hold one.
fn cut(text: &str) -> Result<(&str, &str), WrongValue> {
    text.rsplit_once('=').ok_or(WrongValue::Word)
}

fn meaning(text: &str) -> Result<(Meaning, String), WrongValue> {
    let (name, value) = text.split_once('=').ok_or(WrongValue::Meaning)?;
    let meaning = Meaning::from_id(name);
    let meaning = meaning.ok_or_else(|| values::one_of(&Meaning::ALL.map(Meaning::id)))?;
    Ok((meaning, value.to_owned()))
}

fn course(text: &str) -> Result<(String, Course), WrongValue> {
    let (word, id) = cut(text)?;
    let course = Course::from_id(id);
    let course = course.ok_or_else(|| values::one_of(&["inbound", "outbound", "not_counted"]))?;
    Ok((word.to_owned(), course))
}

fn class(text: &str) -> Result<(String, TlsClass), WrongValue> {
    let (word, id) = cut(text)?;
    Ok((word.to_owned(), values::class(id)?))
}

/// Looks at a table, or writes or checks a mapping.
pub(crate) fn run(command: &MappingCommand, person: &Person) -> Result<(), Failure> {
    match command {
        MappingCommand::Show(args) => show(args, person),
        MappingCommand::Write(args) => write(args, person),
        MappingCommand::Check(args) => check(args, person),
    }
}

fn looked_at(
    table: &Path,
    draft: Option<Mapping>,
    own_domains: Vec<String>,
) -> Result<Inspection, Failure> {
    let file = File::open(table).map_err(|error| Failure::Unreadable {
        path: table.to_owned(),
        error,
    })?;
    let name = table
        .file_name()
        .unwrap_or(table.as_os_str())
        .to_string_lossy();
    let question = Question {
        member: 0,
        draft,
        own_domains,
    };
    inspect(&name, file, &question).ok_or_else(|| no_table(table))
}

fn no_table(table: &Path) -> Failure {
    Failure::NoTable {
        path: table.to_owned(),
    }
}

fn show(args: &ShowArgs, person: &Person) -> Result<(), Failure> {
    let inspection = looked_at(&args.table, None, Vec::new())?;
    let look = inspection
        .look
        .as_ref()
        .ok_or_else(|| no_table(&args.table))?;
    let guessed = guess(look);
    let (words, labels) = (person.words(), person.words().mapping());
    let mut document = titled(person);
    if inspection
        .format
        .is_some_and(|format| format != trace::Format::MappedTable)
    {
        document.sentence(0, person.terminal().terminal().table_is_known);
    }
    document.sentence(0, labels.intro);
    let means = |name: &str| {
        let mut columns = guessed.columns.iter();
        let found =
            columns.find(|(_, source)| matches!(source, ColumnSource::Column(own) if own == name));
        found.map(|(meaning, _)| format!("{} ({})", words.meaning(*meaning), meaning.id()))
    };
    let rows = look.header.iter().enumerate().map(|(at, name)| {
        let example = look.column(at).next().unwrap_or_default();
        vec![
            name.clone(),
            means(name).unwrap_or_default(),
            example.to_owned(),
        ]
    });
    let terminal = person.terminal().terminal();
    document.table(Table {
        columns: vec![
            Column::text(terminal.column),
            Column::text(terminal.means),
            Column::text(terminal.example),
        ],
        rows: rows.collect(),
    });
    let check = trace::mapping::check_sample(&guessed, look, &[]);
    told(&mut document, &guessed, &check, true, person);
    args.form.write(&document, person)
}

fn titled(person: &Person) -> Document {
    Document {
        title: person.words().mapping().title.to_owned(),
        blocks: Vec::new(),
    }
}

/// What a mapping makes of a table: how many rows, why not the others, and its words.
fn told(
    document: &mut Document,
    mapping: &Mapping,
    check: &Check,
    is_sample: bool,
    person: &Person,
) {
    let (words, numbers) = (person.words(), person.numbers());
    let (labels, terminal) = (words.mapping(), person.terminal().terminal());
    if let Some(gap) = mapping.gap() {
        document.sentence(0, words.gap(&gap));
        return;
    }
    let readable = numbers.count(check.readable());
    let sentence = numbers.amount(check.rows, |rows| {
        words.rows_readable(&readable, rows, is_sample)
    });
    document.sentence(0, sentence);
    document.sentence(
        0,
        numbers.amount(check.volume, |volume| words.messages_counted(volume)),
    );
    let rows = check.reasons.iter().map(|reason| {
        vec![
            numbers.count(reason.count),
            person
                .terminal()
                .not_counted_because(reason.reason)
                .to_owned(),
            numbers.count(reason.first_line),
        ]
    });
    document.table(Table {
        columns: vec![
            Column::number(terminal.rows),
            Column::text(terminal.reason),
            Column::number(terminal.first_line),
        ],
        rows: rows.collect(),
    });
    for (heading, meaning, found) in [
        (
            labels.direction_words,
            Meaning::Direction,
            &check.directions,
        ),
        (labels.tls_words, Meaning::Tls, &check.tls),
    ] {
        let rows = found.iter().map(|word| {
            let said = said_by(mapping, meaning, &word.text);
            let said = said.unwrap_or(labels.not_explained);
            vec![word.text.clone(), numbers.count(word.rows), said.to_owned()]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        if rows.is_empty() {
            continue;
        }
        document.heading(heading);
        document.table(Table {
            columns: vec![
                Column::text(labels.word),
                Column::number(labels.rows),
                Column::text(labels.word_means),
            ],
            rows,
        });
    }
}

fn write(args: &WriteArgs, person: &Person) -> Result<(), Failure> {
    let inspection = looked_at(&args.table, None, Vec::new())?;
    let look: &TableLook = inspection
        .look
        .as_ref()
        .ok_or_else(|| no_table(&args.table))?;
    let file_name = args.table.file_stem().unwrap_or(args.table.as_os_str());
    let name = args.name.clone();
    let mut mapping = Mapping {
        name: name.unwrap_or_else(|| file_name.to_string_lossy().into_owned()),
        ..guess(look)
    };
    for (meaning, column) in &args.columns {
        mapping
            .columns
            .insert(*meaning, ColumnSource::Column(column.clone()));
    }
    for (meaning, value) in &args.fixed {
        mapping
            .columns
            .insert(*meaning, ColumnSource::Fixed(value.clone()));
    }
    for (word, course) in &args.directions {
        mapping.explain_direction(word, Some(*course));
    }
    for (word, class) in &args.tls {
        mapping.explain_tls(word, Some(*class));
    }
    if let Some(gap) = mapping.gap() {
        // What no row can be read by is not written: it would not be taken either.
        person.tell(&person.words().gap(&gap));
        return Err(Failure::BadMapping {
            path: args.table.clone(),
            why: gap.into(),
        });
    }
    output::write(&mapping.to_json(), args.output.as_deref())
}

fn check(args: &CheckArgs, person: &Person) -> Result<(), Failure> {
    let bytes = std::fs::read(&args.mapping).map_err(|error| Failure::Unreadable {
        path: args.mapping.clone(),
        error,
    })?;
    let mapping = Mapping::from_json(&bytes).map_err(|why| Failure::BadMapping {
        path: args.mapping.clone(),
        why,
    })?;
    let inspection = looked_at(&args.table, Some(mapping.clone()), args.domains.clone())?;
    let look = inspection
        .look
        .as_ref()
        .ok_or_else(|| no_table(&args.table))?;
    let terminal = person.terminal().terminal();
    let mut document = titled(person);
    let fits = inspection.format == Some(trace::Format::MappedTable);
    document.sentence(
        0,
        match fits {
            true => terminal.mapping_is_whole,
            false => terminal.mapping_is_not_for_it,
        },
    );
    if fits {
        told(&mut document, &mapping, &inspection.check, false, person);
    } else {
        document.sentence(1, look.header.join(", "));
    }
    args.form.write(&document, person)?;
    match fits && inspection.check.readable() > 0 {
        true => Ok(()),
        false => Err(Failure::NothingCounted),
    }
}
