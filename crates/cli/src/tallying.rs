//! The command `tally`: what was counted of each file, for another machine to join with that of others.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use clap::Args;
use tally::portable::{Frame, TallyWriter};
use trace::Note;

use crate::arguments::FilesArgs;
use crate::failure::Failure;
use crate::person::Person;
use crate::reading::{Inputs, Part};
use crate::tallies::{refused, write_whole};

/// What `tally` is asked for.
#[derive(Args)]
pub(crate) struct TallyArgs {
    /// Trace files, archives, folders, and tallies; `-` is standard input.
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    #[command(flatten)]
    files: FilesArgs,
    /// Where the tally goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Reads files and writes their tally.
pub(crate) fn run(args: &TallyArgs, person: &Person) -> Result<(), Failure> {
    let sources = Inputs::find(&args.inputs, &args.files)?;
    // What else is to be said of files, the report says that is made of the tally; these may be lost on the way.
    for input in sources.inputs().iter().filter(|input| input.is_closed()) {
        let (name, note) = (input.name(), Note::Unreadable);
        let sentence = person.terminal().note_here(&note);
        person.tell(&format!("{name}: {sentence} [{}]", note.code()));
    }
    let mut files = 0;
    match &args.output {
        Some(path) => {
            let bytes = write_whole(path, &mut |to| {
                files = write(&sources, to, person)?;
                Ok(())
            })?;
            let (path, numbers) = (path.display().to_string(), person.numbers());
            let bytes = numbers.bytes(bytes as f64);
            let told = numbers.amount(u64::from(files), |files| {
                person.terminal().tally_written(&path, files, &bytes)
            });
            person.tell(&told);
        }
        None => {
            let mut out = io::stdout().lock();
            if out.is_terminal() {
                return Err(Failure::WrongUsage(|why| why.tally_is_no_text));
            }
            write(&sources, &mut out, person)?;
        }
    }
    Ok(())
}

/// Writes the tally of all; how many files it holds.
fn write(sources: &Inputs, to: &mut dyn Write, person: &Person) -> Result<u32, Failure> {
    let mut writer = TallyWriter::new(to).map_err(Failure::Unwritable)?;
    let mut next: u32 = 0;
    let packed = |parts: Vec<Part>| {
        let packed = parts.into_iter().map(|part| {
            let frame = Frame::of(part.member, &part.tally);
            frame.map(|frame| (part.file, frame))
        });
        let packed: Result<Vec<_>, _> = packed.collect();
        packed.map_err(|why| refused("-".as_ref(), why))
    };
    sources.in_order(person, &packed, &mut |frames| {
        let first = next;
        for (file, frame) in frames {
            let file = first.saturating_add(file);
            next = next.max(file.saturating_add(1));
            writer.add(file, &frame).map_err(Failure::Unwritable)?;
        }
        Ok(())
    })?;
    if next == 0 {
        return Err(Failure::NoFile);
    }
    writer.end().map_err(Failure::Unwritable)?;
    Ok(next)
}
