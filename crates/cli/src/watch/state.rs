//! What was read of a folder, kept over a restart: a line that says of each file how far it was read, and
//! behind it a tally file.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use tally::portable::{TallyReader, TallyWriter};
use trace::identity::log_key;

use super::folder::{Folder, Seen};
use crate::failure::Failure;

/// Why what was kept is of no use. Everything is read anew then, so that nothing worse happens.
pub(super) enum Unusable {
    NotThere,
    /// It is damaged, of another version, or was made with other settings or under another key.
    Other,
}

/// The line. Its members may only change together with the format of tallies.
#[derive(Serialize, Deserialize)]
struct Persisted {
    settings: u64,
    next: u32,
    seen: Vec<Seen>,
}

/// The longest line that is believed: a million files.
const LONGEST: u64 = 1 << 30;

/// Reads what was kept with these settings.
pub(super) fn read(path: &Path, settings: u64) -> Result<Folder, Unusable> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Unusable::NotThere,
        _ => Unusable::Other,
    })?;
    let mut from = BufReader::new(file);
    let mut line = String::new();
    let read = io::Read::take(&mut from, LONGEST).read_line(&mut line);
    read.map_err(|_| Unusable::Other)?;
    let kept = line.trim_end().split_once(' ').and_then(|(sum, kept)| {
        let is_whole = sum.parse() == Ok(log_key(&[kept.as_bytes()]));
        is_whole.then(|| serde_json::from_str::<Persisted>(kept).ok())?
    });
    let mut kept = kept
        .filter(|kept| kept.settings == settings)
        .ok_or(Unusable::Other)?;
    let mut reader = TallyReader::new(from).map_err(|_| Unusable::Other)?;
    let mut folder = Folder::with(settings);
    while let Some((number, frame)) = reader.next().map_err(|_| Unusable::Other)? {
        let tally = frame.open().map_err(|_| Unusable::Other)?;
        folder.tally.absorb(number, frame.member(), tally);
        let owner = kept
            .seen
            .iter_mut()
            .find(|seen| seen.numbers.contains(&number));
        owner.ok_or(Unusable::Other)?.frames.push((number, frame));
    }
    Ok(Folder {
        seen: kept.seen,
        next: kept.next,
        ..folder
    })
}

/// Writes what is kept.
pub(super) fn write(folder: &Folder, to: &mut dyn Write) -> Result<(), Failure> {
    let kept = Persisted {
        settings: folder.settings,
        next: folder.next,
        seen: folder.seen.clone(),
    };
    let written = (|| {
        let kept = serde_json::to_string(&kept)?;
        writeln!(to, "{} {kept}", log_key(&[kept.as_bytes()]))?;
        let mut writer = TallyWriter::new(to)?;
        for (number, frame) in folder.seen.iter().flat_map(|seen| &seen.frames) {
            writer.add(*number, frame)?;
        }
        writer.end().map(|_| ())
    })();
    written.map_err(Failure::Unwritable)
}
