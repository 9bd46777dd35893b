//! The command line: the same report as the page, from the same files.

mod segments;

use std::fs::File;
use std::io::{self, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use rayon::prelude::*;
use strength::Guideline;

use report::verdict::Threshold;
use report::{
    self, Limits, RangeChoice, Report, ReportError, evidence_json, write_csv, write_text,
};
use tally::{FileTally, Resolved, Tally, read_source};
use text::english;
use trace::file;
use trace::mapping::{self, Mapping, MappingError};
use trace::{DateOrder, Day, Format, Note, Unit};

/// Shows how mail was protected in transit, from trace files.
#[derive(Parser)]
#[command(name = "mailflow-insight", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read trace files and write a report.
    Report(ReportArgs),
}

#[derive(Args)]
#[command(group(ArgGroup::new("range").multiple(false)))]
struct ReportArgs {
    /// Trace files, archives (.gz, .zip, .tar, .tgz), folders; `-` is standard input.
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// The last N days of the coverage [default: 7, the last week].
    #[arg(long, value_name = "N", group = "range", value_parser = clap::value_parser!(u32).range(1..))]
    days: Option<u32>,
    /// First day, YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = day, conflicts_with = "range")]
    from: Option<Day>,
    /// Last day, YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = day, conflicts_with = "range")]
    to: Option<Day>,
    /// The whole coverage.
    #[arg(long, group = "range")]
    all: bool,
    /// What is counted.
    #[arg(long, value_enum, default_value_t = UnitArg::Messages)]
    unit: UnitArg,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = FormatArg::Text)]
    format: FormatArg,
    /// What the verdict of the text is measured by.
    #[arg(long, value_enum, default_value_t = ThresholdArg::Tls12)]
    threshold: ThresholdArg,
    /// A list of configured connectors; may repeat.
    #[arg(long, value_name = "FILE")]
    connectors: Vec<PathBuf>,
    /// A column mapping that the page saved, for tables that are not known; may repeat.
    #[arg(long, value_name = "FILE")]
    mapping: Vec<PathBuf>,
    /// One of the organization's own domains; may repeat. Summary traces need it.
    #[arg(long = "domain", value_name = "DOMAIN")]
    domains: Vec<String>,
    /// The order of day and month in files whose dates can be read both ways, and only in those.
    #[arg(long, value_enum, value_name = "ORDER")]
    date_order: Option<DateOrderArg>,
    /// Who says how strong a version and a cipher are.
    #[arg(long, value_name = "ID", default_value = Guideline::default().id(), value_parser = guideline)]
    guideline: Guideline,
    /// Also write partners and ciphers to this file, as JSON. It is private: it names domains.
    #[arg(long, value_name = "FILE")]
    evidence: Option<PathBuf>,
    /// When insights fire: tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10; may repeat.
    #[arg(long = "limit", value_name = "NAME=VALUE", value_parser = limit)]
    limits: Vec<LimitArg>,
    /// Where the report goes [default: standard output].
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum UnitArg {
    Messages,
    Recipients,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatArg {
    Json,
    Csv,
    Text,
}

#[derive(Clone, Copy, ValueEnum)]
enum ThresholdArg {
    /// TLS 1.2 or later.
    #[value(name = "tls1.2")]
    Tls12,
    /// TLS 1.3.
    #[value(name = "tls1.3")]
    Tls13,
    /// Encrypted, whatever the version.
    Encrypted,
}

impl From<ThresholdArg> for Threshold {
    fn from(arg: ThresholdArg) -> Self {
        match arg {
            ThresholdArg::Tls12 => Self::Tls1_2,
            ThresholdArg::Tls13 => Self::Tls1_3,
            ThresholdArg::Encrypted => Self::Encrypted,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum DateOrderArg {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

#[derive(Clone, Copy)]
enum LimitArg {
    Tls10(f64),
    NoTls(f64),
    Weak(f64),
    NoFs(f64),
    Min(u64),
}

fn day(text: &str) -> Result<Day, String> {
    Day::from_iso(text).ok_or_else(|| "a date is written YYYY-MM-DD".to_owned())
}

fn limit(text: &str) -> Result<LimitArg, String> {
    let (name, value) = text
        .split_once('=')
        .ok_or("a limit is written NAME=VALUE")?;
    let share = || match value.parse::<f64>() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err(format!("{name} is a share from 0 to 1")),
    };
    match name {
        "tls10" => Ok(LimitArg::Tls10(share()?)),
        "no-tls" => Ok(LimitArg::NoTls(share()?)),
        "weak" => Ok(LimitArg::Weak(share()?)),
        "no-fs" => Ok(LimitArg::NoFs(share()?)),
        "min" => value
            .parse()
            .map(LimitArg::Min)
            .map_err(|_| "min is a whole number".to_owned()),
        _ => Err("the limits are tls10, no-tls, weak, no-fs and min".to_owned()),
    }
}

fn guideline(text: &str) -> Result<Guideline, String> {
    Guideline::from_id(text).ok_or_else(|| {
        let ids = Guideline::ALL.map(Guideline::id);
        format!("the guidelines are {}", ids.join(", "))
    })
}

/// Exit status where nothing could be counted.
const NOTHING: u8 = 1;
/// Exit status of wrong usage and unreadable files.
const USAGE: u8 = 2;

/// Runs the command line with the arguments of the process.
pub fn main() -> ExitCode {
    let Cli {
        command: Command::Report(args),
    } = Cli::parse();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mailflow-insight: {error}");
            ExitCode::from(error.status())
        }
    }
}

#[derive(Debug, thiserror::Error)]
enum CliError {
    #[error("{} cannot be read: {error}", path.display())]
    Unreadable { path: PathBuf, error: io::Error },
    #[error("{}: {why}", path.display())]
    BadMapping { path: PathBuf, why: MappingError },
    #[error("the report cannot be written: {0}")]
    Unwritable(io::Error),
    #[error("{} cannot be written: {error}", path.display())]
    UnwritableEvidence { path: PathBuf, error: io::Error },
    #[error("the evidence needs a file of its own: neither - nor that of the report")]
    EvidenceNeedsFile,
    #[error(
        "nothing could be counted. The sentences above say why for each file; \
         the extended message trace and the connector report by historical search tell most"
    )]
    NothingCounted,
    #[error("there is no file to read")]
    NoFile,
    #[error("nothing in this range: the files cover {from} to {to}")]
    NothingInRange { from: Day, to: Day },
}

impl CliError {
    fn status(&self) -> u8 {
        match self {
            Self::Unreadable { .. }
            | Self::BadMapping { .. }
            | Self::Unwritable(_)
            | Self::UnwritableEvidence { .. }
            | Self::EvidenceNeedsFile => USAGE,
            Self::NothingCounted | Self::NoFile | Self::NothingInRange { .. } => NOTHING,
        }
    }
}

fn run(args: &ReportArgs) -> Result<(), CliError> {
    if let Some(evidence) = &args.evidence {
        let is_report = |report: &PathBuf| is_same_file(report, evidence);
        if evidence.as_os_str() == "-" || args.output.as_ref().is_some_and(is_report) {
            return Err(CliError::EvidenceNeedsFile);
        }
    }
    let (tally, resolved) = read(args)?;
    warn(&resolved);
    let options = report::Options {
        range: range(args),
        unit: match args.unit {
            UnitArg::Messages => Unit::Messages,
            UnitArg::Recipients => Unit::Recipients,
        },
        source: None,
        limits: limits(&args.limits),
        has_domains: !args.domains.is_empty(),
    };
    let report = Report::build(&resolved, &options).map_err(|error| match error {
        ReportError::NothingCounted if resolved.files.is_empty() => CliError::NoFile,
        ReportError::NothingCounted => CliError::NothingCounted,
        ReportError::NothingInRange(coverage) => CliError::NothingInRange {
            from: coverage.from,
            to: coverage.to,
        },
    })?;
    if let Some(path) = &args.evidence {
        let unwritable = |error| CliError::UnwritableEvidence {
            path: path.clone(),
            error,
        };
        let partners = tally.partners(&report.evidence_question());
        let evidence = evidence_json(&report, &partners);
        let evidence = evidence.map_err(|error| unwritable(io::Error::other(error)))?;
        std::fs::write(path, evidence).map_err(unwritable)?;
    }
    let written = match args.format {
        FormatArg::Json => report
            .to_json(english::note)
            .map_err(|error| CliError::Unwritable(io::Error::other(error)))?,
        FormatArg::Csv => write_csv(&report),
        FormatArg::Text => write_text(&report, args.threshold.into()),
    };
    match &args.output {
        Some(path) => std::fs::write(path, written),
        None => io::stdout().lock().write_all(written.as_bytes()),
    }
    .map_err(CliError::Unwritable)
}

/// Whether two paths name one file, which may not be there yet.
fn is_same_file(a: &Path, b: &Path) -> bool {
    let resolved = |path: &Path| {
        path.canonicalize().or_else(|_| {
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            let folder = folder.unwrap_or(Path::new(".")).canonicalize()?;
            let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
            Ok::<_, io::Error>(folder.join(name))
        })
    };
    a == b || matches!((resolved(a), resolved(b)), (Ok(a), Ok(b)) if a == b)
}

fn range(args: &ReportArgs) -> RangeChoice {
    match (args.all, args.days, args.from, args.to) {
        (true, ..) => RangeChoice::All,
        (_, Some(days), ..) => RangeChoice::LastDays(days),
        (_, _, None, None) => RangeChoice::default(),
        (_, _, from, to) => RangeChoice::Between(from, to),
    }
}

fn limits(given: &[LimitArg]) -> Limits {
    let mut limits = Limits::default();
    for limit in given {
        match limit {
            LimitArg::Tls10(share) => limits.tls10 = *share,
            LimitArg::NoTls(share) => limits.no_tls = *share,
            LimitArg::Weak(share) => limits.weak = *share,
            LimitArg::NoFs(share) => limits.no_fs = *share,
            LimitArg::Min(count) => limits.min = *count,
        }
    }
    limits
}

/// One thing to read.
enum Input {
    Path { path: PathBuf, must_be_list: bool },
    Standard(Vec<u8>),
}

/// Reads all inputs on all cores.
fn read(args: &ReportArgs) -> Result<(Tally, Resolved), CliError> {
    let mut inputs = Vec::new();
    for path in &args.inputs {
        if path.as_os_str() == "-" {
            let mut bytes = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut bytes);
            read.map_err(|error| CliError::Unreadable {
                path: path.clone(),
                error,
            })?;
            inputs.push(Input::Standard(bytes));
        } else {
            let files = files_under(path)?;
            let input = |path| Input::Path {
                path,
                must_be_list: false,
            };
            inputs.extend(files.into_iter().map(input));
        }
    }
    for path in &args.connectors {
        let files = files_under(path)?;
        inputs.extend(files.into_iter().map(|path| Input::Path {
            path,
            must_be_list: true,
        }));
    }
    let mut options = file::Options::with_domains(args.domains.iter().cloned());
    options.date_order = args.date_order.map(|order| match order {
        DateOrderArg::DayFirst => DateOrder::DayFirst,
        DateOrderArg::MonthFirst => DateOrder::MonthFirst,
    });
    options.mappings = mappings(&args.mapping, &mut inputs)?;
    // Each file is put to the others as soon as it is read, so that no more is held than is kept.
    let tally = Mutex::new(Tally::default());
    inputs
        .par_iter()
        .enumerate()
        .try_for_each(|(file, input)| {
            let parts = read_input(input, &options)?;
            let file = u32::try_from(file).unwrap_or(u32::MAX);
            let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            for (member, part) in parts {
                tally.absorb(file, member, part);
            }
            Ok(())
        })?;
    let tally = tally.into_inner().unwrap_or_else(PoisonError::into_inner);
    let resolved = tally.resolve_by(args.guideline);
    warn_of_unused(&options.mappings, &resolved);
    Ok((tally, resolved))
}

/// The mappings to read by: those given, then those among the files. Given ones are listed with the
/// files, as they would be had they been dropped with them.
fn mappings(given: &[PathBuf], inputs: &mut Vec<Input>) -> Result<Vec<Mapping>, CliError> {
    let mut mappings: Vec<Mapping> = Vec::new();
    let mut add = |mapping: Mapping| {
        let known = |other: &Mapping| other.is_for_the_same_table(&mapping);
        if !mappings.iter().any(known) {
            mappings.push(mapping);
        }
    };
    for path in given {
        let unreadable = |error| CliError::Unreadable {
            path: path.clone(),
            error,
        };
        let bytes = std::fs::read(path).map_err(unreadable)?;
        let mapping = Mapping::from_json(&bytes).map_err(|why| CliError::BadMapping {
            path: path.clone(),
            why,
        })?;
        add(mapping);
    }
    for input in inputs.iter() {
        let Input::Path { path, .. } = input else {
            continue;
        };
        // What cannot be read or used is told when the file has its turn.
        if let Some(mapping) = mapping_in(path) {
            add(mapping);
        }
    }
    inputs.extend(given.iter().map(|path| Input::Path {
        path: path.clone(),
        must_be_list: false,
    }));
    Ok(mappings)
}

fn mapping_in(path: &Path) -> Option<Mapping> {
    let is_json = path.extension()?.eq_ignore_ascii_case("json");
    let size = std::fs::metadata(path).ok()?.len();
    if !is_json || size > mapping::MAX_FILE as u64 {
        return None;
    }
    Mapping::from_json(&std::fs::read(path).ok()?).ok()
}

/// A mapping that no table needed was probably meant for one of them.
fn warn_of_unused(mappings: &[Mapping], resolved: &Resolved) {
    let used = |mapping: &Mapping| {
        let note = Note::Mapped {
            name: mapping.name.clone(),
        };
        resolved.files.iter().any(|file| file.notes.contains(&note))
    };
    for mapping in mappings.iter().filter(|mapping| !used(mapping)) {
        eprintln!(
            "The column mapping “{}” fits none of the files: its columns are {}.",
            mapping.name,
            mapping.header.join(", ")
        );
    }
}

fn read_input(input: &Input, options: &file::Options) -> Result<Vec<(u32, FileTally)>, CliError> {
    let mut parts: Vec<(u32, FileTally)> = Vec::new();
    let mut keep = |member, part| parts.push((member, part));
    match input {
        Input::Standard(bytes) => read_source("-", Cursor::new(bytes), options, &mut keep),
        Input::Path { path, must_be_list } => {
            let file = File::open(path).map_err(|error| CliError::Unreadable {
                path: path.clone(),
                error,
            })?;
            let name = path
                .file_name()
                .unwrap_or(path.as_os_str())
                .to_string_lossy();
            // What cannot be read so is read in one, which also says why it cannot be read at all.
            match segments::read(path, &name, options) {
                Ok(Some(whole)) => parts.push((0, whole)),
                _ => read_source(&name, file, options, &mut keep),
            }
            if *must_be_list {
                parts.retain_mut(|(_, part)| only_a_list(part));
            }
        }
    }
    Ok(parts)
}

/// What was given as a connector list must be one.
fn only_a_list(part: &mut FileTally) -> bool {
    if part.format() != Some(Format::ConnectorList) {
        *part = FileTally::failed(&part.name, part.bytes(), Note::NotAConnectorList);
    }
    true
}

/// The file itself, or all files of a folder and of those in it.
fn files_under(path: &Path) -> Result<Vec<PathBuf>, CliError> {
    walkdir::WalkDir::new(path)
        .sort_by_file_name()
        .into_iter()
        .filter(|entry| {
            entry
                .as_ref()
                .map_or(true, |entry| !entry.file_type().is_dir())
        })
        .map(|entry| {
            entry
                .map(walkdir::DirEntry::into_path)
                .map_err(|error| CliError::Unreadable {
                    path: error.path().unwrap_or(path).to_owned(),
                    error: plain(error),
                })
        })
        .collect()
}

/// What the system said, without the path, which is named beside it.
fn plain(error: walkdir::Error) -> io::Error {
    match error.io_error().map(io::Error::raw_os_error) {
        Some(Some(code)) => io::Error::from_raw_os_error(code),
        _ => error.into(),
    }
}

/// Names the domains that look like the organization's own, as arguments to copy. They are no part of
/// the report.
fn propose(domains: &[String]) {
    if domains.is_empty() {
        return;
    }
    let arguments: Vec<String> = domains
        .iter()
        .map(|domain| format!("--domain {domain}"))
        .collect();
    eprintln!(
        "These domains look like your organization's own. If they are, add: {}",
        arguments.join(" ")
    );
}

/// Says on standard error what a person should know about the files.
fn warn(resolved: &Resolved) {
    if !resolved.traces.cells.is_empty() && !resolved.summaries.cells.is_empty() {
        eprintln!(
            "Traces and reports that were already added up are loaded together. They are never \
             added up with each other: this report is on the traces alone."
        );
    }
    propose(&resolved.proposed_domains);
    for file in &resolved.files {
        let may_be_cut = |note: &Note| matches!(note, Note::MayBeCut { .. });
        let of_use = |note: &&Note| note.is_problem() || may_be_cut(note) || file.transfers == 0;
        for note in file.notes.iter().filter(of_use) {
            eprintln!("{}: {} [{}]", file.name, english::note(note), note.code());
        }
        for skip in &file.skipped {
            let (name, count, reason) = (&file.name, skip.count, skip.reason.id());
            let line = skip.first_line;
            if count == 1 {
                eprintln!("{name}: 1 record not counted ({reason}), on line {line}");
            } else {
                eprintln!(
                    "{name}: {count} records not counted ({reason}), the first on line {line}"
                );
            }
        }
    }
}
