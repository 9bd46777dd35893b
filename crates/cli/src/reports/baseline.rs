//! The report of last time, which this one is compared with.

use std::io::{self, Cursor};
use std::path::Path;

use report::{Options, RangeChoice, Report};
use serde::Deserialize;
use tally::{Tally, read_source};
use trace::{Day, Format, file};

use crate::failure::Failure;
use crate::person::Person;

/// A saved report.
pub(crate) struct Baseline {
    /// Its file, as it was given.
    pub name: String,
    /// What is in it.
    pub report: Report,
}

/// The days that a saved report is about; its numbers may be of more.
#[derive(Deserialize)]
struct Saved {
    range: Option<Range>,
}

#[derive(Deserialize)]
struct Range {
    from: String,
    to: String,
}

/// Reads a baseline; `None` where there is none yet, which a person is told: a schedule that writes
/// its report over the baseline has none on its first day.
pub(crate) fn read(
    path: &Path,
    options: &Options,
    guideline: strength::Guideline,
    person: &Person,
) -> Result<Option<Baseline>, Failure> {
    let name = path.display().to_string();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            person.tell(&person.terminal().no_baseline(&name));
            return Ok(None);
        }
        Err(error) => {
            return Err(Failure::Unreadable {
                path: path.to_owned(),
                error,
            });
        }
    };
    let not_one = || Failure::NotAReport {
        path: path.to_owned(),
    };
    let saved: Saved = serde_json::from_slice(&bytes).map_err(|_| not_one())?;
    let mut tally = Tally::default();
    let source = Cursor::new(&bytes);
    read_source(
        &name,
        source,
        &file::Options::default(),
        &mut |member, part| {
            tally.absorb(0, member, part);
        },
    );
    let resolved = tally.resolve_by(guideline);
    let is_one = resolved
        .files
        .iter()
        .all(|file| file.format == Some(Format::SavedReport));
    if !is_one || resolved.files.is_empty() {
        return Err(not_one());
    }
    let day = |text: &str| Day::from_iso(text).ok_or_else(not_one);
    let range = match &saved.range {
        Some(range) => RangeChoice::Between(Some(day(&range.from)?), Some(day(&range.to)?)),
        None => RangeChoice::All,
    };
    let options = Options {
        range,
        ..options.clone()
    };
    // A gate that compares with nothing would stay open without a word.
    let report = Report::build(&resolved, &options).map_err(|_| not_one())?;
    Ok(Some(Baseline { name, report }))
}
