//! Files, folders, archives and standard input into a tally.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use tally::{FileTally, Resolved, Tally, read_source};
use trace::identity::log_key;
use trace::mapping::{self, Mapping};
use trace::{DateOrder, Format, Note, file};

use crate::arguments::{FilesArgs, ReadingArgs};
use crate::failure::Failure;
use crate::person::Person;
use crate::progress::{Progress, Watched};
use crate::{key, segments, tallies, warnings};

/// One thing to read.
pub(crate) enum Input {
    Path { path: PathBuf, must_be_list: bool },
    Standard(Vec<u8>),
}

impl Input {
    /// Where it is; none for standard input.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Path { path, .. } => Some(path),
            Self::Standard(_) => None,
        }
    }

    /// Whether it was given as a list of connectors.
    pub(crate) fn must_be_list(&self) -> bool {
        matches!(
            self,
            Self::Path {
                must_be_list: true,
                ..
            }
        )
    }
}

/// What is to be read, and how.
pub(crate) struct Sources {
    inputs: Vec<Input>,
    options: file::Options,
}

/// One file of what was read, or a member of an archive.
pub(crate) struct Part {
    /// Its file, by a number of its own in what it was read from: a tally holds many.
    pub file: u32,
    pub member: u32,
    pub tally: FileTally,
}

/// Reads all inputs on all cores.
pub(crate) fn read(
    paths: &[PathBuf],
    args: &ReadingArgs,
    person: &Person,
) -> Result<(Tally, Resolved), Failure> {
    let sources = Sources::of(paths, &args.files)?;
    // Each file is put to the others as soon as it is read, so that no more is held than is kept.
    let tally = Mutex::new(Numbered::default());
    let progress = sources.progress(person);
    let all = sources.inputs.par_iter();
    all.try_for_each(|input| {
        let parts = sources.read_input(input, &progress)?;
        let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
        tally.add(parts);
        Ok(())
    })?;
    progress.end();
    let Numbered { tally, .. } = tally.into_inner().unwrap_or_else(PoisonError::into_inner);
    let resolved = tally.resolve_by(args.guideline);
    warnings::of_unused(&sources.options.mappings, &resolved, person);
    Ok((tally, resolved))
}

/// Files under numbers of this run. Which file has which changes nothing that is told.
#[derive(Default)]
struct Numbered {
    tally: Tally,
    next: u32,
}

impl Numbered {
    fn add(&mut self, parts: Vec<Part>) {
        let first = self.next;
        for part in parts {
            let file = first.saturating_add(part.file);
            self.next = self.next.max(file.saturating_add(1));
            self.tally.absorb(file, part.member, part.tally);
        }
    }
}

impl Sources {
    /// All files of these paths, with the lists and mappings that were given beside them.
    pub(crate) fn of(paths: &[PathBuf], args: &FilesArgs) -> Result<Self, Failure> {
        // Before anything is hashed.
        if let Some(path) = &args.key_file {
            key::take_up(path)?;
        }
        let mut inputs = Vec::new();
        for path in paths {
            if path.as_os_str() == "-" {
                let mut bytes = Vec::new();
                let read = io::stdin().lock().read_to_end(&mut bytes);
                read.map_err(|error| Failure::Unreadable {
                    path: path.clone(),
                    error,
                })?;
                inputs.push(Input::Standard(bytes));
            } else {
                let input = |path| Input::Path {
                    path,
                    must_be_list: false,
                };
                inputs.extend(files_under(path)?.into_iter().map(input));
            }
        }
        for path in &args.connectors {
            let input = |path| Input::Path {
                path,
                must_be_list: true,
            };
            inputs.extend(files_under(path)?.into_iter().map(input));
        }
        let mut options = file::Options::with_domains(args.domains.iter().cloned());
        options.date_order = args.date_order.map(DateOrder::from);
        options.mappings = mappings(&args.mapping, &mut inputs)?;
        Ok(Self { inputs, options })
    }

    /// Everything that is to be read.
    pub(crate) fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// How it is read.
    pub(crate) fn options(&self) -> &file::Options {
        &self.options
    }

    /// Equal where files are read by the same options.
    pub(crate) fn settings(&self) -> u64 {
        let file::Options {
            own_domains,
            mappings,
            date_order,
            // What was placed in a year stays there.
            now: _,
        } = &self.options;
        let settings = format!("{own_domains:?} {mappings:?} {date_order:?}");
        log_key(&[settings.as_bytes()])
    }

    /// Reads one of the inputs.
    pub(crate) fn read_alone(&self, input: &Input) -> Result<Vec<Part>, Failure> {
        self.read_input(input, &Progress::none())
    }

    /// How far the reading of all is.
    pub(crate) fn progress(&self, person: &Person) -> Progress {
        let known: Vec<&Path> = self.inputs.iter().filter_map(Input::path).collect();
        Progress::of(&known, person)
    }

    /// Reads some inputs at a time on all cores, and gives what `turned` makes of each, in the order of the
    /// inputs.
    pub(crate) fn in_order<T: Send>(
        &self,
        person: &Person,
        turned: &(dyn Fn(Vec<Part>) -> Result<Vec<T>, Failure> + Sync),
        take: &mut dyn FnMut(Vec<T>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        /// Inputs of each core that are held before they are given.
        const EACH: usize = 4;
        let progress = self.progress(person);
        for some in self.inputs.chunks(EACH * rayon::current_num_threads()) {
            let read = some.par_iter().map(|input| {
                let parts = self.read_input(input, &progress)?;
                turned(parts)
            });
            let read: Result<Vec<Vec<T>>, Failure> = read.collect();
            for of_input in read? {
                take(of_input)?;
            }
        }
        progress.end();
        Ok(())
    }

    fn read_input(&self, input: &Input, progress: &Progress) -> Result<Vec<Part>, Failure> {
        if let Some(parts) = tallies::read(input, progress)? {
            let answered = |mut part: Part| {
                if self.options.date_order.is_some() {
                    part.tally.answer_date_order(self.options.date_order);
                }
                part
            };
            return Ok(parts.into_iter().map(answered).collect());
        }
        let parts = read_input(input, &self.options, progress)?;
        let mut whole: Vec<Part> = Vec::new();
        for (member, tally) in parts {
            match whole.last_mut() {
                Some(last) if last.member == member => last.tally.absorb(tally),
                _ => whole.push(Part {
                    file: 0,
                    member,
                    tally,
                }),
            }
        }
        Ok(whole)
    }
}

/// The mappings to read by: those given, then those among the files. Given ones are listed with the
/// files, as they would be had they been dropped with them.
fn mappings(given: &[PathBuf], inputs: &mut Vec<Input>) -> Result<Vec<Mapping>, Failure> {
    let mut mappings: Vec<Mapping> = Vec::new();
    let mut add = |mapping: Mapping| {
        let known = |other: &Mapping| other.is_for_the_same_table(&mapping);
        if !mappings.iter().any(known) {
            mappings.push(mapping);
        }
    };
    for path in given {
        let unreadable = |error| Failure::Unreadable {
            path: path.clone(),
            error,
        };
        let bytes = std::fs::read(path).map_err(unreadable)?;
        let mapping = Mapping::from_json(&bytes).map_err(|why| Failure::BadMapping {
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

fn read_input(
    input: &Input,
    options: &file::Options,
    progress: &Progress,
) -> Result<Vec<(u32, FileTally)>, Failure> {
    let mut parts: Vec<(u32, FileTally)> = Vec::new();
    let mut keep = |member, part| parts.push((member, part));
    match input {
        Input::Standard(bytes) => read_source("-", Cursor::new(bytes), options, &mut keep),
        Input::Path { path, must_be_list } => {
            let file = File::open(path).map_err(|error| Failure::Unreadable {
                path: path.clone(),
                error,
            })?;
            let name = path
                .file_name()
                .unwrap_or(path.as_os_str())
                .to_string_lossy();
            // What cannot be read so is read in one, which also says why it cannot be read at all.
            match segments::read(path, &name, options, progress) {
                Ok(Some(whole)) => parts.push((0, whole)),
                _ => read_source(&name, Watched::new(file, progress), options, &mut keep),
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
pub(crate) fn files_under(path: &Path) -> Result<Vec<PathBuf>, Failure> {
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
                .map_err(|error| Failure::Unreadable {
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
