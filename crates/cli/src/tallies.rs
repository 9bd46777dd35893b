//! Tally files among what is read.

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::path::{Path, PathBuf};

use tally::portable::{PortableError, TallyReader, is_tally};

use crate::failure::Failure;
use crate::input::Input;
use crate::progress::{Progress, Watched};
use crate::reading::Part;

/// What tells a tally by its name: it is refused where its bytes are not those of one.
const EXTENSION: &str = "tally";

/// Bytes that tell a tally.
const FIRST: usize = 8;

/// What a tally holds; none where the input is something else.
pub(crate) fn read(input: &Input, progress: &Progress) -> Result<Option<Vec<Part>>, Failure> {
    match input {
        Input::Standard(bytes) if is_tally(bytes) => all(Cursor::new(bytes))
            .map(Some)
            .map_err(|why| refused(Path::new("-"), why)),
        Input::Standard(_) => Ok(None),
        Input::Path { path, .. } => {
            let Some(file) = open(path)? else {
                return Ok(None);
            };
            let parts = all(BufReader::new(Watched::new(file, progress)));
            parts.map(Some).map_err(|why| refused(path, why))
        }
    }
}

/// Whether an input is a tally.
pub(crate) fn is_one(input: &Input) -> Result<bool, Failure> {
    match input {
        Input::Standard(bytes) => Ok(is_tally(bytes)),
        Input::Path { .. } if input.is_closed() => Ok(false),
        Input::Path { path, .. } => Ok(open(path)?.is_some()),
    }
}

/// Opens a file at its beginning if it is a tally, or is called one.
pub(crate) fn open(path: &Path) -> Result<Option<File>, Failure> {
    let unreadable = |error| Failure::Unreadable {
        path: path.to_owned(),
        error,
    };
    let mut file = File::open(path).map_err(unreadable)?;
    let is_called = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case(EXTENSION));
    let mut first = Vec::new();
    // What cannot be read is told when the file has its turn.
    let _ = file.by_ref().take(FIRST as u64).read_to_end(&mut first);
    if !is_called && !is_tally(&first) {
        return Ok(None);
    }
    file.rewind().map_err(unreadable)?;
    Ok(Some(file))
}

/// What is said of a tally that cannot be used.
pub(crate) fn refused(path: &Path, why: PortableError) -> Failure {
    Failure::Tally {
        path: path.to_owned(),
        why,
    }
}

/// All or nothing: what stands before damage is not counted either.
fn all(from: impl Read) -> Result<Vec<Part>, PortableError> {
    let mut reader = TallyReader::new(from)?;
    let mut parts = Vec::new();
    while let Some((file, frame)) = reader.next()? {
        parts.push(Part {
            file,
            member: frame.member(),
            tally: frame.open()?,
        });
    }
    Ok(parts)
}

/// Writes a file that is there as a whole or not at all: it gets its name at the end.
pub(crate) fn write_whole(
    path: &Path,
    write: &mut dyn FnMut(&mut (dyn std::io::Write + Send)) -> Result<(), Failure>,
) -> Result<u64, Failure> {
    let unwritable = |error| Failure::UnwritableFile {
        path: path.to_owned(),
        error,
    };
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part: PathBuf = path.with_file_name(name);
    let done = (|| {
        let file = File::create(&part).map_err(unwritable)?;
        let mut to = std::io::BufWriter::new(file);
        write(&mut to)?;
        let file = to
            .into_inner()
            .map_err(|error| unwritable(error.into_error()))?;
        let size = file.metadata().map_err(unwritable)?.len();
        drop(file);
        std::fs::rename(&part, path).map_err(unwritable)?;
        Ok(size)
    })();
    if done.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    done
}
