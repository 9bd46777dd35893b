//! What was read of a folder, file by file, and what has to be read of it now.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use tally::portable::Frame;
use tally::{FileTally, Growing, Tally};
use trace::archive;
use trace::file::HEAD;

use super::mark::Mark;
use crate::failure::Failure;
use crate::input::Input;
use crate::reading::{Inputs, Part};

/// Read at once.
const PIECE: usize = 1 << 20;

/// A file of the folder as it was seen last.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Seen {
    pub path: PathBuf,
    size: u64,
    changed: Option<SystemTime>,
    mark: Mark,
    /// How to read on; none where the file is read as a whole whenever it changes.
    growing: Option<Growing>,
    /// Numbers of its files in the tally: a tally file holds many.
    pub numbers: BTreeSet<u32>,
    /// What was counted, as it is kept.
    #[serde(skip)]
    pub frames: Vec<(u32, Frame)>,
}

/// What was read of a folder.
#[derive(Default)]
pub(super) struct Folder {
    /// By what files were read: other settings may make something else of them.
    pub settings: u64,
    pub seen: Vec<Seen>,
    pub tally: Tally,
    pub next: u32,
}

/// A file that is there now.
struct Found<'s> {
    path: &'s Path,
    input: &'s Input,
    size: u64,
    changed: Option<SystemTime>,
}

impl Folder {
    /// With nothing read.
    pub(super) fn with(settings: u64) -> Self {
        Self {
            settings,
            ..Self::default()
        }
    }

    /// Reads what is new but for these files, which are the program's own. How many bytes there were; none
    /// where nothing changed.
    pub(super) fn update(
        &mut self,
        sources: &Inputs,
        own: &[&PathBuf],
    ) -> Result<Option<u64>, Failure> {
        let own: Vec<PathBuf> = own
            .iter()
            .filter_map(|path| path.canonicalize().ok())
            .collect();
        let mut known: BTreeMap<PathBuf, Seen> = std::mem::take(&mut self.seen)
            .into_iter()
            .map(|seen| (seen.path.clone(), seen))
            .collect();
        let before = known.len();
        let mut strangers = Vec::new();
        let mut read = 0;
        let mut is_other = false;
        for input in sources.inputs() {
            let Some(found) = found(input, &own) else {
                continue;
            };
            match known.get(found.path) {
                // What looks like before is as before: nothing of it is read.
                Some(seen) if seen.size == found.size && seen.changed == found.changed => {
                    self.seen.extend(known.remove(found.path));
                }
                Some(seen) if fits(seen, found.path) => {
                    if let Some(seen) = known.remove(found.path) {
                        read += self.go_on(seen, &found, sources)?;
                        is_other = true;
                    }
                }
                _ => strangers.push(found),
            }
        }
        for found in strangers {
            is_other = true;
            // A log that was rotated has another name, and may have grown before.
            let moved = known
                .values()
                .find(|seen| seen.mark.up_to > 0 && fits(seen, found.path));
            let moved = moved.map(|seen| seen.path.clone());
            read += match moved.and_then(|path| known.remove(&path)) {
                Some(seen) => self.go_on(seen, &found, sources)?,
                None => self.begin(&found, sources)?,
            };
        }
        is_other |= !known.is_empty() || before != self.seen.len();
        for gone in known.into_values() {
            self.forget(&gone);
        }
        self.seen.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(is_other.then_some(read))
    }

    fn forget(&mut self, seen: &Seen) {
        for number in &seen.numbers {
            self.tally.remove(*number);
        }
    }

    /// Reads a file from its start.
    fn begin(&mut self, found: &Found<'_>, sources: &Inputs) -> Result<u64, Failure> {
        let unreadable = |error| Failure::Unreadable {
            path: found.path.to_owned(),
            error,
        };
        if let Some(mut growing) = growing(found, sources).map_err(unreadable)?
            && let Some(tally) = grown(&mut growing, None, found, sources).map_err(unreadable)?
        {
            let read = growing.up_to();
            let part = Part {
                file: 0,
                member: 0,
                tally,
            };
            self.take(found, vec![part], read, Some(growing))
                .map_err(unreadable)?;
            return Ok(read);
        }
        let parts = sources.read_alone(found.input)?;
        self.take(found, parts, found.size, None)
            .map_err(unreadable)?;
        Ok(found.size)
    }

    /// Reads what was appended.
    fn go_on(
        &mut self,
        mut seen: Seen,
        found: &Found<'_>,
        sources: &Inputs,
    ) -> Result<u64, Failure> {
        let unreadable = |error| Failure::Unreadable {
            path: found.path.to_owned(),
            error,
        };
        let is_same = found.size == seen.mark.up_to;
        let number = seen.numbers.first().copied();
        let (Some(number), true) = (number, seen.growing.is_some() || is_same) else {
            self.forget(&seen);
            return self.begin(found, sources);
        };
        let (from, to) = (name_of(&seen.path), name_of(found.path));
        if from != to {
            for number in &seen.numbers {
                self.tally.rename(*number, &from, &to);
            }
        }
        let before = seen.mark.up_to;
        if let Some(growing) = &mut seen.growing {
            let whole = self.tally.members_of(number).next().map(|(_, tally)| tally);
            match grown(growing, whole, found, sources).map_err(unreadable)? {
                Some(part) => self.tally.absorb(number, 0, part),
                None => {
                    self.forget(&seen);
                    return self.begin(found, sources);
                }
            }
        }
        let up_to = seen.growing.as_ref().map_or(before, Growing::up_to);
        let mut file = File::open(found.path).map_err(unreadable)?;
        let mut now = Seen {
            path: found.path.to_owned(),
            size: found.size,
            changed: found.changed,
            mark: Mark::of(&mut file, up_to).map_err(unreadable)?,
            ..seen
        };
        if up_to != before || from != to {
            now.frames = self.frames(&now.numbers);
        }
        self.seen.push(now);
        Ok(up_to - before)
    }

    fn take(
        &mut self,
        found: &Found<'_>,
        parts: Vec<Part>,
        up_to: u64,
        growing: Option<Growing>,
    ) -> io::Result<()> {
        let first = self.next;
        let mut numbers = BTreeSet::new();
        for part in parts {
            let number = first.saturating_add(part.file);
            self.next = self.next.max(number.saturating_add(1));
            numbers.insert(number);
            self.tally.absorb(number, part.member, part.tally);
        }
        self.seen.push(Seen {
            path: found.path.to_owned(),
            size: found.size,
            changed: found.changed,
            mark: Mark::of(&mut File::open(found.path)?, up_to)?,
            growing,
            frames: self.frames(&numbers),
            numbers,
        });
        Ok(())
    }

    /// What is kept of these files.
    fn frames(&self, numbers: &BTreeSet<u32>) -> Vec<(u32, Frame)> {
        let members = numbers.iter().flat_map(|number| {
            let members = self.tally.members_of(*number);
            members.map(move |(member, tally)| (*number, Frame::of(member, tally)))
        });
        // One that cannot be written is read again after a restart.
        members
            .filter_map(|(number, frame)| Some((number, frame.ok()?)))
            .collect()
    }
}

/// A file that is there; none for the program's own, and for what is gone by now or cannot be opened yet.
fn found<'s>(input: &'s Input, own: &[PathBuf]) -> Option<Found<'s>> {
    let path = input.path().filter(|_| !input.is_closed())?;
    let facts = std::fs::metadata(path).ok()?;
    let is_own = path.canonicalize().is_ok_and(|path| own.contains(&path));
    let is_part = path.extension().is_some_and(|end| end == "part");
    (!is_own && !is_part).then(|| Found {
        path,
        input,
        size: facts.len(),
        changed: facts.modified().ok(),
    })
}

fn fits(seen: &Seen, path: &Path) -> bool {
    let file = File::open(path);
    file.and_then(|mut file| seen.mark.fits(&mut file))
        .unwrap_or(false)
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// How to read a file that may grow; none where it is read as a whole: an archive, a tally, a list, or what
/// is too short to tell.
fn growing(found: &Found<'_>, sources: &Inputs) -> io::Result<Option<Growing>> {
    if found.size < HEAD as u64 || found.input.must_be_list() {
        return Ok(None);
    }
    let mut head = vec![0; HEAD];
    File::open(found.path)?.read_exact(&mut head)?;
    if archive::is_archive(&head) || tally::portable::is_tally(&head) {
        return Ok(None);
    }
    Ok(Growing::of(
        &name_of(found.path),
        &sources.options_for(found.input),
        &head,
    ))
}

/// Reads on to the end of the last whole record; none where the file must be read as a whole.
fn grown(
    growing: &mut Growing,
    whole: Option<&FileTally>,
    found: &Found<'_>,
    sources: &Inputs,
) -> io::Result<Option<FileTally>> {
    let name = name_of(found.path);
    let mut file = File::open(found.path)?;
    let size = file.metadata()?.len();
    let start = size.saturating_sub(PIECE as u64).max(growing.up_to());
    let mut last = Vec::new();
    file.seek(SeekFrom::Start(start))?;
    file.by_ref()
        .take(size.saturating_sub(start))
        .read_to_end(&mut last)?;
    let size = start + last.len() as u64;
    let end = match growing.open_bytes(&last, size) {
        Some(open) => size - open,
        // Nothing whole was appended yet.
        None if start == growing.up_to() => return Ok(Some(FileTally::new(&name))),
        None => return Ok(None),
    };
    if end == growing.up_to() {
        return Ok(Some(FileTally::new(&name)));
    }
    let mut reading = growing.reading(&name, &sources.options_for(found.input), end);
    file.seek(SeekFrom::Start(reading.first_byte()))?;
    let mut from = file.take(end - reading.first_byte());
    let mut piece = vec![0; PIECE];
    while !reading.is_complete() {
        let length = from.read(&mut piece)?;
        if length == 0 {
            // A record goes on behind the last line, or the file was cut meanwhile.
            return Ok(None);
        }
        reading.push(piece.get(..length).unwrap_or_default());
    }
    let sessions = whole.map(FileTally::sessions).unwrap_or_default();
    Ok(growing.add(reading.finish(false), &sessions))
}
