//! The command `transfers`: each transfer as a row, for other programs.

mod columns;
mod lines;
mod parquet;

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use report::CountedFrom;
use tally::TransferRow;

use crate::arguments::Asked;
use crate::failure::Failure;
use crate::person::Person;
use crate::reports;
use crate::tallies::write_whole;
use columns::Row;

/// What `transfers` is asked for.
#[derive(Args)]
pub(crate) struct TransfersArgs {
    #[command(flatten)]
    asked: Asked,
    /// How rows are written.
    #[arg(long, value_enum, default_value_t = FormArg::Csv)]
    format: FormArg,
    /// Name remote servers and domains as well. They are private.
    #[arg(long)]
    private: bool,
    /// Where they go [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The forms of rows.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormArg {
    /// Columns with types, packed, for DuckDB, polars, Spark and others.
    Parquet,
    /// With a header.
    Csv,
    /// An object a line.
    Ndjson,
}

/// Where rows go in their form.
trait Form {
    fn row(&mut self, row: &Row<'_>) -> io::Result<()>;
    fn end(self: Box<Self>) -> io::Result<()>;
}

/// Writes the transfers of the days that are asked for, each once.
pub(crate) fn run(args: &TransfersArgs, person: &Person) -> Result<(), Failure> {
    if args.output.is_none() && args.format == FormArg::Parquet && io::stdout().is_terminal() {
        return Err(Failure::WrongUsage(|why| why.parquet_is_no_text));
    }
    match &args.output {
        Some(path) => write_whole(path, &mut |to| write(args, to, person)).map(|_| ()),
        None => write(args, &mut io::BufWriter::new(io::stdout()), person),
    }
}

fn write(
    args: &TransfersArgs,
    to: &mut (dyn Write + Send),
    person: &Person,
) -> Result<(), Failure> {
    let (tally, report) = reports::of_files(&args.asked, person)?;
    if report.source == CountedFrom::Summaries || !report.told.range {
        return Err(Failure::NamesNobody);
    }
    let form: io::Result<Box<dyn Form + '_>> = match args.format {
        FormArg::Parquet => parquet::begin(to, args.private),
        FormArg::Csv => lines::csv(to, args.private),
        FormArg::Ndjson => Ok(lines::ndjson(to, args.private)),
    };
    let mut form = form.map_err(Failure::Unwritable)?;
    let mut done = Ok(());
    // Rows are handed on as they are found: no more than a few thousand are held.
    let mut take = |row: &TransferRow<'_>| {
        if done.is_ok() && report.range.contains(report.zone.day(row.at)) {
            done = form.row(&Row(row));
        }
    };
    tally.each_transfer(report.guideline, args.private, &mut take);
    done.and_then(|()| form.end()).map_err(Failure::Unwritable)
}
