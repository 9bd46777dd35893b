//! Files, folders, archives and standard input into a tally.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use tally::{FileTally, FileTellers, FoundInFile, Resolved, Search, Tally, look_into, read_source};
use trace::identity::log_key;
use trace::mapping::{self, Mapping};
use trace::{DateOrder, Format, Note, Timestamp, Zone, file};

use crate::arguments::{FilesArgs, ReadingArgs};
use crate::failure::Failure;
use crate::folders::files_under;
use crate::input::{Input, Role};
use crate::named::Named;
use crate::naming;
use crate::person::Person;
use crate::progress::{Progress, Watched};
use crate::zones::StampsZone;
use crate::{key, segments, tallies, warnings};

/// What is to be read, and how.
pub(crate) struct Inputs {
    all: Vec<Input>,
    options: file::Options,
    /// Zones of stamps, as they were given.
    zones: Vec<StampsZone>,
    /// Those of the files that one was given for, by where these are.
    named_zones: BTreeMap<PathBuf, Zone>,
    /// Labels that a person gave.
    names: Vec<Named>,
    /// The labels that were asked for; all where there are none.
    only: Vec<String>,
}

impl Inputs {
    /// Finds the files, and what is given to read them by. Standard input is read here.
    ///
    /// # Errors
    /// Where a folder or a mapping cannot be read.
    pub(crate) fn find(paths: &[PathBuf], args: &FilesArgs) -> Result<Self, Failure> {
        let found = Self::find_all(paths, args)?;
        if args.only_label.is_empty() {
            return Ok(found);
        }
        let tellers = match naming::are_told_by_paths(&found.all, &found.names) {
            true => Vec::new(),
            // Their labels are known when all were read; those that are asked for are read once more.
            false => found.tellers()?,
        };
        found.only(&tellers, args)
    }

    /// The same of files that grow, and of which nothing is read twice: their labels are those that paths tell.
    ///
    /// # Errors
    /// Where a folder or a mapping cannot be read.
    pub(crate) fn find_growing(paths: &[PathBuf], args: &FilesArgs) -> Result<Self, Failure> {
        let found = Self::find_all(paths, args)?;
        match args.only_label.is_empty() {
            true => Ok(found),
            false => found.only(&[], args),
        }
    }

    fn only(mut self, tellers: &[FileTellers], args: &FilesArgs) -> Result<Self, Failure> {
        let labels = self.labels(tellers);
        // What is left keeps its labels: alone, other folders would tell it apart.
        let kept = self.all.iter().zip(0..).filter_map(|(input, file)| {
            let path = input.path()?.to_owned();
            let name = labels.get(&file).filter(|label| !label.is_empty())?.clone();
            Some(Named { name, path })
        });
        let kept: Vec<Named> = kept.collect();
        self.all = naming::only(self.all, &labels, &args.only_label)?;
        self.names = kept;
        Ok(self)
    }

    /// The labels of the files by their numbers.
    pub(crate) fn labels(&self, tellers: &[FileTellers]) -> BTreeMap<u32, String> {
        naming::labels(&self.all, &self.names, tellers)
    }

    /// Who told what each file says.
    fn tellers(&self) -> Result<Vec<FileTellers>, Failure> {
        let all = Mutex::new(Vec::new());
        self.each(|file, input| {
            let mut told = FileTellers {
                file,
                ..FileTellers::default()
            };
            for part in self.read_input(input, &Progress::none())? {
                // Names are asked for, and no days.
                part.tally.add_tellers(&mut told, &Zone::UTC);
            }
            all.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(told);
            Ok(())
        })?;
        Ok(all.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    fn find_all(paths: &[PathBuf], args: &FilesArgs) -> Result<Self, Failure> {
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
                let files = files_under(path)?;
                let input = |found| Input::found(found, path, Role::Trace);
                inputs.extend(files.into_iter().map(input));
            }
        }
        for path in &args.connectors {
            let files = files_under(path)?;
            let input = |found| Input::found(found, path, Role::Connectors);
            inputs.extend(files.into_iter().map(input));
        }
        let mut options = file::Options::with_domains(args.domains.iter().cloned());
        options.date_order = args.date_order.map(DateOrder::from);
        options.mappings = mappings(&args.mapping, &mut inputs)?;
        let inputs = Self {
            named_zones: named_zones(&inputs, &args.stamps_zone),
            all: inputs,
            options,
            zones: args.stamps_zone.clone(),
            names: args.labels.clone(),
            only: args.only_label.clone(),
        };
        naming::check(&inputs.all, &inputs.names)?;
        check_zones(&inputs.all, &inputs.zones)?;
        Ok(inputs)
    }

    /// The same without a file that only stands beside them.
    pub(crate) fn without(mut self, other: Option<&Path>) -> Self {
        let canonical = |path: &Path| path.canonicalize().ok();
        if let Some(other) = other.and_then(canonical) {
            let is_other = |path: &Path| canonical(path).is_some_and(|path| path == other);
            self.all.retain(|input| !input.path().is_some_and(is_other));
        }
        self
    }

    /// The same, with stamps without a year placed by this time.
    pub(crate) fn read_at(mut self, now: Timestamp) -> Self {
        self.options.now = now;
        self
    }

    /// The same with zones of stamps: for all files, and for some by their numbers.
    pub(crate) fn with_zones(mut self, of_all: Vec<StampsZone>, named: Vec<(u32, Zone)>) -> Self {
        let place = |number: u32| Some(self.all.get(number as usize)?.place().to_owned());
        let named = named.into_iter();
        self.named_zones = named
            .filter_map(|(number, zone)| Some((place(number)?, zone)))
            .collect();
        self.zones = of_all;
        self
    }

    /// The same with zones as they were typed, also of files that are not there.
    pub(crate) fn with_typed_zones(mut self, zones: Vec<StampsZone>) -> Self {
        self.named_zones = named_zones(&self.all, &zones);
        self.zones = zones;
        self
    }

    /// The zone that was given for a file by its name or path.
    pub(crate) fn named_zone(&self, number: u32) -> Option<&Zone> {
        self.named_zones.get(self.all.get(number as usize)?.place())
    }

    /// By which time stamps without a year are placed.
    pub(crate) fn now(&self) -> Timestamp {
        self.options.now
    }

    /// Gives each file with its number to `each`, on all cores: what it is called below the folder that was
    /// given, what it was given as, and its bytes.
    ///
    /// # Errors
    /// Where a file cannot be opened.
    pub(crate) fn each_file(
        &self,
        each: impl Fn(u32, &str, Role, &mut dyn Read) -> io::Result<()> + Sync,
    ) -> Result<(), Failure> {
        self.each(|file, input| match input {
            Input::Standard(bytes) => {
                // Nothing fails that is in memory.
                let _ = each(file, "-", Role::Trace, &mut Cursor::new(bytes));
                Ok(())
            }
            // Nothing is what there is at its end.
            Input::Path { below, role, .. } if input.is_closed() => {
                let _ = each(file, below, *role, &mut io::empty());
                Ok(())
            }
            Input::Path {
                path, below, role, ..
            } => {
                let read = each(file, below, *role, &mut open(path)?);
                read.map_err(|error| Failure::Unreadable {
                    path: path.clone(),
                    error,
                })
            }
        })
    }

    /// Where each file lies, by its number, as far as a path is text.
    pub(crate) fn paths(&self) -> BTreeMap<u32, String> {
        let numbered = self.inputs().iter().zip(0..);
        let paths = numbered.filter_map(|(input, file)| {
            let path = input.path()?.to_str()?;
            Some((file, path.to_owned()))
        });
        paths.collect()
    }

    /// Reads all on all cores.
    ///
    /// # Errors
    /// Where a file cannot be opened.
    pub(crate) fn read(
        &self,
        args: &ReadingArgs,
        person: &Person,
    ) -> Result<(Tally, Resolved), Failure> {
        let AllRead {
            tally, resolved, ..
        } = self.read_with_owners(args, person)?;
        Ok((tally, resolved))
    }

    /// The same, with what tells the files of each input.
    ///
    /// # Errors
    /// Where a file cannot be opened.
    pub(crate) fn read_with_owners(
        &self,
        args: &ReadingArgs,
        person: &Person,
    ) -> Result<AllRead, Failure> {
        // Each file is put to the others as soon as it is read, so that no more is held than is kept.
        let tally = Mutex::new(Numbered::behind(self.all.len()));
        let progress = self.progress(person);
        self.each(|file, input| {
            let parts = self.read_input(input, &progress)?;
            let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            tally.add(file, parts);
            Ok(())
        })?;
        progress.end();
        let Numbered {
            mut tally, owners, ..
        } = tally.into_inner().unwrap_or_else(PoisonError::into_inner);
        tally.count_days_in(args.time_zone.clone());
        let resolved = tally.resolve_by(args.guideline);
        warnings::of_unused(&self.options.mappings, &resolved, person);
        self.tell_of_tallies(person);
        Ok(AllRead {
            tally,
            resolved,
            owners,
        })
    }

    /// Reads some inputs at a time on all cores, and gives what `turned` makes of each, in the order of the
    /// inputs.
    ///
    /// # Errors
    /// Where a file cannot be opened, and those of `turned` and `take`.
    pub(crate) fn in_order<T: Send>(
        &self,
        person: &Person,
        turned: &(dyn Fn(Vec<Part>) -> Result<Vec<T>, Failure> + Sync),
        take: &mut dyn FnMut(Vec<T>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        /// Inputs of each core that are held before they are given.
        const EACH: usize = 4;
        self.tell_of_tallies(person);
        let progress = self.progress(person);
        for some in self.all.chunks(EACH * rayon::current_num_threads()) {
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
        if input.is_closed() {
            return Ok(vec![Part {
                file: 0,
                member: 0,
                tally: FileTally::failed(&input.name(), 0, Note::Unreadable),
            }]);
        }
        if let Some(parts) = tallies::read(input, progress)? {
            let answered = |mut part: Part| {
                if self.options.date_order.is_some() {
                    part.tally.answer_date_order(self.options.date_order);
                }
                part
            };
            return Ok(parts.into_iter().map(answered).collect());
        }
        let parts = read_input(input, &self.options_for(input), progress)?;
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

    /// Reads all once more for one message, on all cores; `before` is what an earlier reading found.
    ///
    /// # Errors
    /// Where a file cannot be opened.
    pub(crate) fn look_for(
        &self,
        search: &Search,
        person: &Person,
    ) -> Result<Vec<FoundInFile>, Failure> {
        let found = Mutex::new(Vec::new());
        let progress = self.progress(person);
        let (sought, hits) = (search.sought(), |key| search.hits(key));
        self.each(|file, input| {
            let mut keep = |in_file: FoundInFile| {
                let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
                found.push(in_file);
            };
            let (name, options) = (input.name(), &*self.options_for(input));
            match input {
                Input::Standard(bytes) => {
                    let bytes = Cursor::new(bytes);
                    look_into(file, &name, bytes, options, sought, &hits, &mut keep);
                }
                Input::Path { .. } if input.is_closed() => {}
                Input::Path { path, .. } => {
                    let source = Watched::new(open(path)?, &progress);
                    look_into(file, &name, source, options, sought, &hits, &mut keep);
                }
            }
            Ok(())
        })?;
        progress.end();
        Ok(found.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    fn each(
        &self,
        read: impl Fn(u32, &Input) -> Result<(), Failure> + Sync,
    ) -> Result<(), Failure> {
        let numbered = self.all.par_iter().enumerate();
        numbered.try_for_each(|(file, input)| read(u32::try_from(file).unwrap_or(u32::MAX), input))
    }

    /// How a file is read.
    pub(crate) fn options_for(&self, input: &Input) -> Cow<'_, file::Options> {
        match self.stamps_zone(input) {
            None => Cow::Borrowed(&self.options),
            Some(zone) => Cow::Owned(file::Options {
                stamps_zone: zone.clone(),
                ..self.options.clone()
            }),
        }
    }

    /// The zone that was given for the stamps of a file: the last that names it, else the last for all.
    fn stamps_zone(&self, input: &Input) -> Option<&Zone> {
        let of_all = || self.zones.iter().rev().find(|zone| zone.file.is_none());
        let named = self.named_zones.get(input.place());
        named.or_else(|| Some(&of_all()?.zone))
    }

    /// Says of tallies that the zone of stamps that was given for them changes nothing.
    fn tell_of_tallies(&self, person: &Person) {
        let with_zone = |input: &&Input| self.stamps_zone(input).is_some();
        for input in self.all.iter().filter(with_zone) {
            if matches!(tallies::is_one(input), Ok(true)) {
                person.tell(&person.terminal().stamps_in_tally(&input.name()));
            }
        }
    }

    /// Everything that is to be read.
    pub(crate) fn inputs(&self) -> &[Input] {
        &self.all
    }

    /// Equal where files are read by the same options.
    pub(crate) fn settings(&self) -> u64 {
        let file::Options {
            own_domains,
            mappings,
            date_order,
            stamps_zone,
            // What was placed in a year stays there.
            now: _,
        } = &self.options;
        let zones: Vec<String> = self.zones.iter().map(StampsZone::text).collect();
        let mut settings =
            format!("{own_domains:?} {mappings:?} {date_order:?} {stamps_zone:?} {zones:?}");
        if !self.only.is_empty() {
            settings.push_str(&format!(" {:?} {:?}", self.only, self.names));
        }
        log_key(&[settings.as_bytes()])
    }

    /// Reads one of the inputs.
    pub(crate) fn read_alone(&self, input: &Input) -> Result<Vec<Part>, Failure> {
        self.read_input(input, &Progress::none())
    }

    /// How far the reading of all is.
    pub(crate) fn progress(&self, person: &Person) -> Progress {
        let known: Vec<&Path> = self.all.iter().filter_map(Input::path).collect();
        Progress::of(&known, person)
    }
}

/// One file of what was read, or a member of an archive.
pub(crate) struct Part {
    /// Its file, by a number of its own in what it was read from: a tally holds many.
    pub file: u32,
    pub member: u32,
    pub tally: FileTally,
}

/// Files under numbers of this run. The first file of each input has the number of the input, so that what
/// is read once more is found again; the others of a tally stand behind all inputs. Which of those has which
/// number changes nothing that is told.
struct Numbered {
    tally: Tally,
    next: u32,
    /// The inputs of files that have other numbers than those.
    owners: BTreeMap<u32, u32>,
}

impl Numbered {
    fn behind(inputs: usize) -> Self {
        Self {
            tally: Tally::default(),
            next: u32::try_from(inputs).unwrap_or(u32::MAX),
            owners: BTreeMap::new(),
        }
    }

    fn add(&mut self, input: u32, parts: Vec<Part>) {
        let behind = self.next;
        for part in parts {
            let file = match part.file.checked_sub(1) {
                None => input,
                Some(other) => {
                    let file = behind.saturating_add(other);
                    self.owners.insert(file, input);
                    file
                }
            };
            self.next = self.next.max(file.saturating_add(1));
            self.tally.absorb(file, part.member, part.tally);
        }
    }
}

/// What was read.
pub(crate) struct AllRead {
    pub tally: Tally,
    pub resolved: Resolved,
    owners: BTreeMap<u32, u32>,
}

impl AllRead {
    /// The numbers of the files that an input holds.
    pub(crate) fn files_of(&self, input: u32) -> impl Iterator<Item = u32> {
        let others = self.owners.iter().filter(move |(_, of)| **of == input);
        std::iter::once(input).chain(others.map(|(file, _)| *file))
    }

    /// Who told what each input says; a tally that holds many files is one.
    pub(crate) fn tellers(&self) -> Vec<FileTellers> {
        let mut all: BTreeMap<u32, FileTellers> = BTreeMap::new();
        for told in &self.resolved.tellers {
            let file = self.owners.get(&told.file).copied().unwrap_or(told.file);
            let of_input = all.entry(file).or_default();
            of_input.file = file;
            for name in &told.tenants {
                of_input.add_tenant(name);
            }
            for host in &told.hosts {
                of_input.add_host(&host.name, host.days.iter().copied());
            }
        }
        all.into_values().collect()
    }
}

fn open(path: &Path) -> Result<File, Failure> {
    File::open(path).map_err(|error| Failure::Unreadable {
        path: path.to_owned(),
        error,
    })
}

/// The zones of the files that one was given for; the last that names a file holds.
fn named_zones(inputs: &[Input], zones: &[StampsZone]) -> BTreeMap<PathBuf, Zone> {
    let mut named = BTreeMap::new();
    for StampsZone { file, zone } in zones {
        if let Some(file) = file {
            let called = inputs.iter().filter(|input| input.is_called(file));
            named.extend(called.map(|input| (input.place().to_owned(), zone.clone())));
        }
    }
    named
}

/// # Errors
/// Where a zone is for a file, and none that is read is called so.
fn check_zones(inputs: &[Input], zones: &[StampsZone]) -> Result<(), Failure> {
    let is_unused = |file: &&PathBuf| !inputs.iter().any(|input| input.is_called(file));
    let mut files = zones.iter().filter_map(|zone| zone.file.as_ref());
    match files.find(is_unused) {
        Some(file) => Err(Failure::ZoneOfNothing { path: file.clone() }),
        None => Ok(()),
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
    for input in inputs.iter().filter(|input| !input.is_closed()) {
        let Input::Path { path, .. } = input else {
            continue;
        };
        // What cannot be read or used is told when the file has its turn.
        if let Some(mapping) = mapping_in(path) {
            add(mapping);
        }
    }
    let input = |path: &PathBuf| Input::found(path.clone(), path, Role::Mapping);
    inputs.extend(given.iter().map(input));
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
        Input::Path { path, role, .. } => {
            let file = open(path)?;
            let name = input.name();
            // What cannot be read so is read in one, which also says why it cannot be read at all.
            match segments::read(path, &name, options, progress) {
                Ok(Some(whole)) => parts.push((0, whole)),
                _ => read_source(&name, Watched::new(file, progress), options, &mut keep),
            }
            if *role == Role::Connectors {
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
