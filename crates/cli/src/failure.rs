//! Why a command ends without what was asked for, and the exit status that says so.

use std::io;
use std::path::PathBuf;

use report::link::LinkError;
use tally::portable::PortableError;
use text::{Problem, UsageLabels, Words};
use trace::Day;
use trace::mapping::MappingError;

/// Exit status where nothing could be counted.
const NOTHING: u8 = 1;
/// Exit status of wrong usage and unreadable files.
const USAGE: u8 = 2;
/// Exit status where a gate of `--fail-on` closed.
const GATE: u8 = 3;

/// Why a command ends without what was asked for.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Options do not go together in a way that their descriptions cannot say.
    WrongUsage(fn(&UsageLabels) -> &'static str),
    Unreadable {
        path: PathBuf,
        error: io::Error,
    },
    BadMapping {
        path: PathBuf,
        why: MappingError,
    },
    Unwritable(io::Error),
    UnwritableFile {
        path: PathBuf,
        error: io::Error,
    },
    EvidenceNeedsFile,
    NothingCounted,
    NoFile,
    NothingInRange {
        from: Day,
        to: Day,
    },
    NotAReport {
        path: PathBuf,
    },
    OtherUnit,
    NamesNobody,
    NoSuchConnector {
        name: String,
    },
    /// No file has the first label; the labels that there are.
    NoSuchLabel {
        name: String,
        labels: Vec<String>,
    },
    Link(LinkError),
    NoPassphrase,
    PassphrasesDiffer,
    LinkNeedsUtc,
    /// No file that is read lies in what a label was given to.
    LabelOfNothing {
        path: PathBuf,
    },
    /// No file that is read is called as what a time zone was given for, or lies in it.
    ZoneOfNothing {
        path: PathBuf,
    },
    /// A manifest knows no labels.
    ManifestOfLabels,
    LinkOfOtherDays {
        zones: String,
    },
    DaysOfOtherZones {
        zones: String,
    },
    LinkTooLarge,
    NoTable {
        path: PathBuf,
    },
    /// A tally cannot be used.
    Tally {
        path: PathBuf,
        why: PortableError,
    },
    /// A file is no key of a fleet.
    BadKey {
        path: PathBuf,
    },
    NotAManifest {
        path: PathBuf,
    },
    /// There is nothing of what was asked for, as this sentence says.
    NotThere(String),
    /// What was found, in one line.
    Gate(String),
}

impl Failure {
    /// The exit status.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::NothingCounted
            | Self::NoFile
            | Self::NothingInRange { .. }
            | Self::NamesNobody
            | Self::LinkTooLarge
            | Self::NotThere(_)
            | Self::NoSuchConnector { .. }
            | Self::NoSuchLabel { .. } => NOTHING,
            Self::Gate(_) => GATE,
            _ => USAGE,
        }
    }

    /// Whether only the reader of the output went away, as `head` does: nobody is there to be told.
    pub(crate) fn is_nobody_listening(&self) -> bool {
        matches!(self, Self::Unwritable(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// The sentence of it.
    pub(crate) fn sentence(&self, words: &Words) -> String {
        let shown = |path: &PathBuf| path.display().to_string();
        match self {
            Self::WrongUsage(why) => why(words.usage_labels()).to_owned(),
            Self::Unreadable { path, error } => words.problem(&Problem::Unreadable {
                path: &shown(path),
                why: &error.to_string(),
            }),
            Self::BadMapping { path, why } => words.problem(&Problem::BadMapping {
                path: &shown(path),
                why,
            }),
            Self::Unwritable(error) => words.problem(&Problem::Unwritable {
                why: &error.to_string(),
            }),
            Self::UnwritableFile { path, error } => words.problem(&Problem::UnwritableFile {
                path: &shown(path),
                why: &error.to_string(),
            }),
            Self::EvidenceNeedsFile => words.problem(&Problem::EvidenceNeedsFile),
            Self::NothingCounted => words.problem(&Problem::NothingCounted),
            Self::NoFile => words.problem(&Problem::NoFile),
            Self::NothingInRange { from, to } => words.problem(&Problem::NothingInRange {
                from: &from.to_string(),
                to: &to.to_string(),
            }),
            Self::NotAReport { path } => words.problem(&Problem::NotAReport { path: &shown(path) }),
            Self::OtherUnit => words.problem(&Problem::OtherUnit),
            Self::NamesNobody => words.problem(&Problem::NamesNobody),
            Self::NoSuchConnector { name } => words.problem(&Problem::NoSuchConnector { name }),
            Self::NoSuchLabel { name, labels } => words.problem(&Problem::NoSuchLabel {
                name,
                labels: &words.list(labels),
            }),
            Self::Link(error) => words.problem(&Problem::Link(*error)),
            Self::NoPassphrase => words.problem(&Problem::NoPassphrase),
            Self::PassphrasesDiffer => words.problem(&Problem::PassphrasesDiffer),
            Self::LinkNeedsUtc => words.problem(&Problem::LinkNeedsUtc),
            Self::LabelOfNothing { path } => words.problem(&Problem::LabelOfNothing {
                path: &path.display().to_string(),
            }),
            Self::ZoneOfNothing { path } => {
                words.problem(&Problem::ZoneOfNothing { path: &shown(path) })
            }
            Self::ManifestOfLabels => words.problem(&Problem::ManifestOfLabels),
            Self::LinkOfOtherDays { zones } => words.problem(&Problem::LinkOfOtherDays { zones }),
            Self::DaysOfOtherZones { zones } => words.problem(&Problem::DaysOfOtherZones { zones }),
            Self::LinkTooLarge => words.problem(&Problem::LinkTooLarge),
            Self::NoTable { path } => words.problem(&Problem::NoTable { path: &shown(path) }),
            Self::Tally { path, why } => words.problem(&Problem::Tally {
                path: &shown(path),
                why,
            }),
            Self::BadKey { path } => words.problem(&Problem::BadKey { path: &shown(path) }),
            Self::NotAManifest { path } => {
                words.problem(&Problem::NotAManifest { path: &shown(path) })
            }
            Self::NotThere(reason) | Self::Gate(reason) => reason.clone(),
        }
    }
}
