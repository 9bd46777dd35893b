//! The command `report`: files into a report, in the form that is asked for.

mod baseline;
mod document;
mod gates;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use report::verdict::Threshold;
use report::{CountedFrom, Report, ReportError, evidence_json, write_csv};
use tally::{PartnerRow, Resolved, Tally};
use text::report_file;
use trace::Zone;

use crate::arguments::{Asked, Counting, Days, ReadingArgs};
use crate::failure::Failure;
use crate::person::Person;
use crate::values::ThresholdArg;
use crate::{formats, output, reading, warnings, zones};

pub(crate) use document::{beside, document};
use gates::GateArg;

/// What `report` is asked for.
#[derive(Args)]
pub(crate) struct ReportArgs {
    #[command(flatten)]
    asked: Asked,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = FormatArg::Text)]
    format: FormatArg,
    /// What the verdict of the text is measured by.
    #[arg(long, value_enum, default_value_t = ThresholdArg::Tls12)]
    threshold: ThresholdArg,
    /// End with status 3 where this is found; may repeat.
    #[arg(
        long,
        value_enum,
        value_name = "GATE",
        value_delimiter = ',',
        requires_if("worse", "baseline")
    )]
    fail_on: Vec<GateArg>,
    /// The report JSON of last time, for --fail-on worse. It is read before --output is written.
    #[arg(long, value_name = "FILE", requires = "fail_on")]
    baseline: Option<PathBuf>,
    /// Name domains in openmetrics. They are private.
    #[arg(long)]
    name_domains: bool,
    /// Also write partners and ciphers to this file, as JSON. It is private: it names domains.
    #[arg(long, value_name = "FILE")]
    evidence: Option<PathBuf>,
    /// Where the report goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl ReportArgs {
    /// The files that it is about.
    pub(crate) fn inputs(&self) -> &[PathBuf] {
        &self.asked.inputs
    }

    /// How they are read.
    pub(crate) fn reading(&self) -> &ReadingArgs {
        &self.asked.reading
    }
}

/// The forms of a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatArg {
    /// The report file, which the page opens again.
    Json,
    /// A row for each day and connector; the page opens it too.
    Csv,
    /// Sentences, bars and tables.
    Text,
    /// One file without script, fit for mail.
    Html,
    /// For tickets and pages of a team.
    Markdown,
    /// Numbers, for Prometheus and others.
    Openmetrics,
    /// A line for each day, flow and class, with names of the Elastic Common Schema.
    Ndjson,
}

impl FormatArg {
    /// Whether it is made of sentences.
    fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Html | Self::Markdown)
    }
}

/// Makes a report and writes it.
pub(crate) fn run(args: &ReportArgs, person: &Person) -> Result<(), Failure> {
    if args.name_domains && args.format != FormatArg::Openmetrics {
        return Err(Failure::WrongUsage(|why| why.name_domains_of_what));
    }
    if args.baseline.is_some() && !args.fail_on.contains(&GateArg::Worse) {
        return Err(Failure::WrongUsage(|why| why.baseline_of_what));
    }
    if let Some(evidence) = &args.evidence {
        let is_report = |report: &PathBuf| is_same_file(report, evidence);
        if evidence.as_os_str() == "-" || args.output.as_ref().is_some_and(is_report) {
            return Err(Failure::EvidenceNeedsFile);
        }
    }
    let has_domains = !args.asked.reading.files.domains.is_empty();
    let options = args
        .asked
        .counting
        .options(args.asked.days.range(), has_domains);
    let guideline = args.asked.reading.guideline;
    // Before anything is written: the report may take the place of its baseline.
    let baseline = match &args.baseline {
        Some(path) => baseline::read(path, &options, guideline, person)?,
        None => None,
    };
    let (tally, resolved) = reading::read(&args.asked.inputs, &args.asked.reading, person)?;
    let built = build(&resolved, &options);
    // Who looks at the text sees what was not counted in its last table. A schedule does not.
    let is_seen = args.output.is_none() && io::stdout().is_terminal();
    let lists_rows = built.is_ok() && args.format == FormatArg::Text && is_seen;
    let hears = person.after(built.is_err());
    warnings::warn(&resolved, &hears, !lists_rows);
    let report = built?;
    if !args.format.is_text() {
        tell_otherwise(&report, person);
    }
    if let Some(path) = &args.evidence {
        write_evidence(path, &tally, &report)?;
    }
    let limits = args.asked.counting.limits();
    let reason = gates::closed(&report, &args.fail_on, baseline.as_ref(), &limits, person)?;
    // Who wants quiet hears of a good week nothing.
    if args.output.is_some() || !person.is_quiet || reason.is_some() {
        write_report(args, &tally, &report, person)?;
    }
    match reason {
        Some(reason) => Err(Failure::Gate(reason)),
        None => Ok(()),
    }
}

fn write_evidence(path: &Path, tally: &Tally, report: &Report) -> Result<(), Failure> {
    let unwritable = |error| Failure::UnwritableFile {
        path: path.to_owned(),
        error,
    };
    let partners = tally.partners(&report.evidence_question());
    let evidence = evidence_json(report, &partners);
    let evidence = evidence.map_err(|error| unwritable(io::Error::other(error)))?;
    std::fs::write(path, evidence).map_err(unwritable)
}

fn write_report(
    args: &ReportArgs,
    tally: &Tally,
    report: &Report,
    person: &Person,
) -> Result<(), Failure> {
    let (to, threshold) = (args.output.as_deref(), Threshold::from(args.threshold));
    let partners = || {
        let is_asked = args.name_domains && args.format == FormatArg::Openmetrics;
        let names_them = report.source == CountedFrom::Traces && report.told.range;
        match is_asked && names_them {
            true => tally.partners(&report.evidence_question()).partners,
            false => Vec::new(),
        }
    };
    write_as(args.format, report, threshold, &partners(), to, person)
}

/// Writes a report in one of its forms.
pub(crate) fn write_as(
    format: FormatArg,
    report: &Report,
    threshold: Threshold,
    partners: &[PartnerRow],
    to: Option<&Path>,
    person: &Person,
) -> Result<(), Failure> {
    let told = || document(report, threshold, person);
    match format {
        FormatArg::Json => output::write(&json(report)?, to),
        FormatArg::Csv => output::write(&write_csv(report), to),
        FormatArg::Text => output::write_painted(&formats::text::write(&told(), person), to),
        FormatArg::Html => output::write(&formats::html::write(&told(), person), to),
        FormatArg::Markdown => output::write(&formats::markdown::write(&told(), person), to),
        FormatArg::Openmetrics => output::write(
            &formats::openmetrics::write(report, &clocks(report)?, threshold, partners),
            to,
        ),
        FormatArg::Ndjson => {
            let lines = formats::ndjson::write(report, &clocks(report)?);
            let lines = lines.map_err(|error| Failure::Unwritable(io::Error::other(error)))?;
            output::write(&lines, to)
        }
    }
}

/// The clocks of the days of a report: of files that were added up before, a zone by its name.
fn clocks(report: &Report) -> Result<Zone, Failure> {
    let known = match (report.clocks(), report.zones.as_slice()) {
        (Some(clocks), _) => Some(clocks.clone()),
        (None, [name]) => zones::zone(name).ok(),
        (None, _) => None,
    };
    known.ok_or_else(|| Failure::DaysOfOtherZones {
        zones: report.zone_names(),
    })
}

/// The files that a command is about, and the report on them.
pub(crate) fn of_files(asked: &Asked, person: &Person) -> Result<(Tally, Report), Failure> {
    of(
        &asked.inputs,
        &asked.days,
        &asked.counting,
        &asked.reading,
        person,
    )
}

/// The same of files that are not all that a command is about.
pub(crate) fn of(
    inputs: &[PathBuf],
    days: &Days,
    counting: &Counting,
    reading: &ReadingArgs,
    person: &Person,
) -> Result<(Tally, Report), Failure> {
    let (tally, resolved) = reading::read(inputs, reading, person)?;
    let options = counting.options(days.range(), !reading.files.domains.is_empty());
    let built = build(&resolved, &options);
    // Rows that are not counted are the business of the report, unless they are all there is.
    let hears = person.after(built.is_err());
    warnings::warn(&resolved, &hears, built.is_err());
    let report = built?;
    tell_otherwise(&report, person);
    Ok((tally, report))
}

/// Says of which days several reports tell different numbers, where no sentence of what is written does.
pub(crate) fn tell_otherwise(report: &Report, person: &Person) {
    if let Some(sentence) = warnings::told_otherwise(&report.told_otherwise, person) {
        person.tell(&sentence);
    }
}

/// The report JSON. Its sentences are English, whatever the person speaks.
pub(crate) fn json(report: &Report) -> Result<String, Failure> {
    let json = report.to_json(report_file::note);
    json.map_err(|error| Failure::Unwritable(io::Error::other(error)))
}

/// Makes the report that is asked for.
pub(crate) fn build(resolved: &Resolved, options: &report::Options) -> Result<Report, Failure> {
    Report::build(resolved, options).map_err(|error| match error {
        ReportError::NothingCounted if resolved.files.is_empty() => Failure::NoFile,
        ReportError::NothingCounted => Failure::NothingCounted,
        ReportError::NothingInRange(coverage) => Failure::NothingInRange {
            from: coverage.from,
            to: coverage.to,
        },
    })
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
