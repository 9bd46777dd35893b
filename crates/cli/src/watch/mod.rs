//! The command `watch`: a report that is kept current while logs grow and rotate.

mod folder;
mod mark;
mod state;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use clap::Args;
use notify::{RecursiveMode, Watcher};

use crate::arguments::{Counting, Days, ReadingArgs};
use crate::failure::Failure;
use crate::person::Person;
use crate::reading::Inputs;
use crate::reports;
use crate::tallies::write_whole;
use folder::Folder;

/// Not every file system tells of changes: so often it is looked anyway.
const AT_LEAST_EVERY: Duration = Duration::from_secs(60);

/// What `watch` is asked for.
#[derive(Args)]
pub(crate) struct WatchArgs {
    /// The folder with the logs.
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    #[command(flatten)]
    days: Days,
    #[command(flatten)]
    counting: Counting,
    #[command(flatten)]
    reading: ReadingArgs,
    /// The report, as JSON; the page opens it by ?report=.
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,
    /// Where what was counted is kept, so that nothing is read twice after a restart [default: the
    /// report's name and .state]. It is private, as a tally is.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Seconds between two reports at least.
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..))]
    every: u64,
    /// Bring the report up to date and end.
    #[arg(long)]
    once: bool,
}

/// Keeps a report current.
pub(crate) fn run(args: &WatchArgs, person: &Person) -> Result<(), Failure> {
    let mut watch = Watch::begin(args, person)?;
    if args.once {
        return watch.update();
    }
    let (changed, changes) = mpsc::channel();
    // It does not matter what changed: the folder is looked at.
    let mut watcher = notify::recommended_watcher(move |_| {
        let _ = changed.send(());
    })
    .map_err(|error| unwatched(&args.folder, error))?;
    watcher
        .watch(&args.folder, RecursiveMode::Recursive)
        .map_err(|error| unwatched(&args.folder, error))?;
    loop {
        // What fails now may go well next time: a log that is being rotated, a full disk.
        if let Err(failure) = watch.update() {
            person.complain(&failure.sentence(person.terminal()));
        }
        match changes.recv_timeout(AT_LEAST_EVERY) {
            Ok(()) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
        std::thread::sleep(Duration::from_secs(args.every));
        while changes.try_recv().is_ok() {}
    }
}

fn unwatched(folder: &Path, error: notify::Error) -> Failure {
    Failure::Unreadable {
        path: folder.to_owned(),
        error: std::io::Error::other(error),
    }
}

struct Watch<'a> {
    args: &'a WatchArgs,
    person: &'a Person,
    state: PathBuf,
    folder: Folder,
    /// The report that was written last.
    written: Option<String>,
}

impl<'a> Watch<'a> {
    fn begin(args: &'a WatchArgs, person: &'a Person) -> Result<Self, Failure> {
        let state = args.state.clone().unwrap_or_else(|| {
            let mut name = args.output.clone().into_os_string();
            name.push(".state");
            name.into()
        });
        // The key is taken up here, before what was kept under it is read.
        let sources = args.sources()?;
        let folder = match state::read(&state, sources.settings()) {
            Ok(folder) => folder,
            Err(state::Unusable::NotThere) => Folder::default(),
            Err(state::Unusable::Other) => {
                let path = state.display().to_string();
                person.tell(&person.terminal().state_dropped(&path));
                Folder::default()
            }
        };
        Ok(Self {
            args,
            person,
            state,
            folder,
            written: std::fs::read_to_string(&args.output).ok(),
        })
    }

    /// Reads what is new, and writes the report where it is another one now.
    fn update(&mut self) -> Result<(), Failure> {
        let sources = self.args.sources()?;
        if self.folder.settings != sources.settings() {
            // A mapping came or went, so tables may mean something else.
            self.folder = Folder::with(sources.settings());
        }
        let own = [&self.args.output, &self.state];
        let read = self.folder.update(&sources, &own)?;
        if let Some(bytes) = read {
            write_whole(&self.state, &mut |to| state::write(&self.folder, to))?;
            let path = self.args.folder.display().to_string();
            let words = self.person.terminal();
            let numbers = self.person.numbers();
            let told = numbers.amount(bytes, |bytes| words.watch_read(&path, bytes));
            self.person.tell(&told);
        }
        let reading = &self.args.reading;
        self.folder.tally.count_days_in(reading.time_zone.clone());
        let resolved = self.folder.tally.resolve_by(reading.guideline);
        let has_domains = !self.args.reading.files.domains.is_empty();
        let options = self
            .args
            .counting
            .options(self.args.days.range(), has_domains);
        let report = reports::json(&reports::build(&resolved, &options)?)?;
        if self.written.as_ref() != Some(&report) {
            write_whole(&self.args.output, &mut |to| {
                to.write_all(report.as_bytes()).map_err(Failure::Unwritable)
            })?;
            self.written = Some(report);
        }
        Ok(())
    }
}

impl WatchArgs {
    fn sources(&self) -> Result<Inputs, Failure> {
        Inputs::find_growing(std::slice::from_ref(&self.folder), &self.reading.files)
    }
}
