//! The command `merge`: tallies of many machines into one, or into the report on all of them.

use std::io::{BufReader, Write};
use std::path::PathBuf;

use clap::Args;
use tally::portable::{PortableError, TallyReader, TallyWriter};

use crate::failure::Failure;
use crate::folders::files_under;
use crate::key;
use crate::person::Person;
use crate::reports::{self, ReportArgs};
use crate::tallies::{open, refused, write_whole};

/// What `merge` is asked for.
/// Its `-o` is that of a tally, as it is for `tally`; the report goes where `--output` says.
#[derive(Args)]
#[command(mut_arg("output", |it| it.short(None)))]
pub(crate) struct MergeArgs {
    /// Write a tally of all of them instead of a report.
    #[arg(long = "join", short = 'o', value_name = "FILE", conflicts_with_all = ["output", "format", "evidence", "fail_on"])]
    join: Option<PathBuf>,
    #[command(flatten)]
    report: ReportArgs,
}

/// Joins tallies.
pub(crate) fn run(args: &MergeArgs, person: &Person) -> Result<(), Failure> {
    let mut tallies = Vec::new();
    let reading = args.report.reading();
    for path in args.report.inputs() {
        tallies.extend(match path.as_os_str() == "-" {
            true => vec![path.clone()],
            false => files_under(path)?,
        });
    }
    // Before anything is written: one that is missing would not be missed in the numbers.
    for path in tallies.iter().filter(|path| path.as_os_str() != "-") {
        if open(path)?.is_none() {
            return Err(refused(path, PortableError::NotATally));
        }
    }
    let Some(joined) = &args.join else {
        return reports::run(&args.report, person);
    };
    if let Some(path) = &reading.files.key_file {
        key::take_up(path)?;
    }
    let mut files = 0;
    let bytes = write_whole(joined, &mut |to| {
        files = join(&tallies, to)?;
        Ok(())
    })?;
    let (path, numbers) = (joined.display().to_string(), person.numbers());
    let bytes = numbers.bytes(bytes as f64);
    let told = numbers.amount(u64::from(files), |files| {
        person.terminal().tally_written(&path, files, &bytes)
    });
    person.tell(&told);
    Ok(())
}

/// Puts the frames of all one behind the other. No more than one is held.
fn join(tallies: &[PathBuf], to: &mut dyn Write) -> Result<u32, Failure> {
    let mut writer = TallyWriter::new(to).map_err(Failure::Unwritable)?;
    let mut next: u32 = 0;
    for path in tallies {
        let from: Box<dyn std::io::Read> = match open(path) {
            _ if path.as_os_str() == "-" => Box::new(std::io::stdin().lock()),
            Ok(Some(file)) => Box::new(file),
            Ok(None) => return Err(refused(path, PortableError::NotATally)),
            Err(why) => return Err(why),
        };
        let refuse = |why| refused(path, why);
        let mut reader = TallyReader::new(BufReader::new(from)).map_err(refuse)?;
        let first = next;
        while let Some((file, frame)) = reader.next().map_err(refuse)? {
            let file = first.saturating_add(file);
            next = next.max(file.saturating_add(1));
            writer.add(file, &frame).map_err(Failure::Unwritable)?;
        }
    }
    writer.end().map_err(Failure::Unwritable)?;
    Ok(next)
}
