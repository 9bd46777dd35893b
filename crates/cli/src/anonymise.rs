//! The command `anonymise`: a report without names, so that somebody else can be asked about it.

use std::path::PathBuf;

use clap::Args;
use report::Called;

use crate::arguments::Asked;
use crate::failure::Failure;
use crate::person::Person;
use crate::reports::{self, FormatArg};
use crate::values::ThresholdArg;

/// What `anonymise` is asked for.
#[derive(Args)]
pub(crate) struct AnonymiseArgs {
    #[command(flatten)]
    asked: Asked,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = FormatArg::Json)]
    format: FormatArg,
    /// What the verdict of the text is measured by.
    #[arg(long, value_enum, default_value_t = ThresholdArg::Tls12)]
    threshold: ThresholdArg,
    /// Where the report goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes a report with letters for connectors and numbers for files. Domains, servers and accounts
/// are in no report.
pub(crate) fn run(args: &AnonymiseArgs, person: &Person) -> Result<(), Failure> {
    let (_, report) = reports::of_files(&args.asked, person)?;
    let (words, terminal) = (person.words(), person.terminal());
    let report = report.anonymous(Called {
        connector: &|letter| words.connector_called(letter),
        file: &|number| terminal.file_called(&number.to_string()),
    });
    let (threshold, to) = (args.threshold.into(), args.output.as_deref());
    reports::write_as(args.format, &report, threshold, &[], to, person)
}
