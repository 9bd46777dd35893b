//! The options that several commands have.

use std::path::PathBuf;

use clap::{ArgGroup, Args};
use report::{Limits, RangeChoice};
use strength::Guideline;
use text::Language;
use trace::{Day, Unit, Zone};

use crate::named::{Named, named};
use crate::values::{self, DateOrderArg, LimitArg, UnitArg};
use crate::zones::{self, StampsZone};

/// How things are said, whatever the command.
#[derive(Args)]
pub(crate) struct Manner {
    /// The language of sentences [default: that of LC_ALL, LC_MESSAGES or LANG, else en].
    #[arg(long, value_name = "LANGUAGE", global = true, value_parser = values::language())]
    pub language: Option<Language>,
    /// Columns of the text [default: those of the terminal, else of COLUMNS].
    #[arg(long, value_name = "COLUMNS", global = true, value_parser = clap::value_parser!(u16).range(20..))]
    pub width: Option<u16>,
    /// Say nothing but why something failed; print no report unless a gate of --fail-on closes.
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// How files are read and judged, whatever is made of them.
#[derive(Args)]
pub(crate) struct ReadingArgs {
    #[command(flatten)]
    pub files: FilesArgs,
    /// Count days in this zone, by its IANA name, `utc` or `local`; files with daily numbers keep their days.
    #[arg(long, value_name = "ZONE", default_value = "utc", value_parser = zones::zone)]
    pub time_zone: Zone,
    /// Who says how strong a version and a cipher are.
    #[arg(long, value_name = "ID", default_value = Guideline::default().id(), value_parser = values::guideline)]
    pub guideline: Guideline,
}

/// How files are read.
#[derive(Args)]
pub(crate) struct FilesArgs {
    /// A list of configured connectors; may repeat.
    #[arg(long, value_name = "FILE")]
    pub connectors: Vec<PathBuf>,
    /// A column mapping that the page or `mapping write` saved, for tables that are not known; may repeat.
    #[arg(long, value_name = "FILE")]
    pub mapping: Vec<PathBuf>,
    /// One of the organization's own domains; may repeat. Summary traces need it.
    #[arg(long = "domain", value_name = "DOMAIN")]
    pub domains: Vec<String>,
    /// The order of day and month in files whose dates can be read both ways, and only in those.
    #[arg(long, value_enum, value_name = "ORDER")]
    pub date_order: Option<DateOrderArg>,
    /// The key that the machines of a fleet share: any file of 16 bytes or more. Tallies made under it are
    /// read under it only.
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    /// The zone of stamps that say none, in logs and tables that may be in any; may repeat.
    #[arg(long, value_name = "[FILE=]ZONE", value_parser = zones::stamps_zone)]
    pub stamps_zone: Vec<StampsZone>,
    /// The label of a file, or of the files of a folder; for a file that several name the last holds. May repeat.
    #[arg(long = "label", value_name = "NAME=PATH", value_parser = named)]
    pub labels: Vec<Named>,
    /// Only the files of this label, as `labels` names it; may repeat.
    #[arg(long, value_name = "NAME")]
    pub only_label: Vec<String>,
}

/// Which files, days and counts a command is about.
#[derive(Args)]
pub(crate) struct Asked {
    /// Trace files, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), tallies, folders; `-` is standard input.
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    pub inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub days: Days,
    #[command(flatten)]
    pub counting: Counting,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

/// Which days are told.
#[derive(Args)]
#[command(group(ArgGroup::new("range").multiple(false)))]
pub(crate) struct Days {
    /// The last N days of the coverage [default: 7, the last week].
    #[arg(long, value_name = "N", group = "range", value_parser = clap::value_parser!(u32).range(1..))]
    days: Option<u32>,
    /// First day, YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = values::day, conflicts_with = "range")]
    from: Option<Day>,
    /// Last day, YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = values::day, conflicts_with = "range")]
    to: Option<Day>,
    /// The whole coverage.
    #[arg(long, group = "range")]
    all: bool,
}

impl Days {
    /// The range that was asked for, if any was.
    pub(crate) fn asked(&self) -> Option<RangeChoice> {
        let is_asked = self.all || self.days.is_some() || self.from.is_some() || self.to.is_some();
        is_asked.then(|| self.range())
    }

    /// The range that was asked for.
    pub(crate) fn range(&self) -> RangeChoice {
        match (self.all, self.days, self.from, self.to) {
            (true, ..) => RangeChoice::All,
            (_, Some(days), ..) => RangeChoice::LastDays(days),
            (_, _, None, None) => RangeChoice::default(),
            (_, _, from, to) => RangeChoice::Between(from, to),
        }
    }
}

/// What is counted, and what is worth a word.
#[derive(Args)]
pub(crate) struct Counting {
    /// What is counted.
    #[arg(long, value_enum, default_value_t = UnitArg::Messages)]
    unit: UnitArg,
    /// When insights fire: tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10; may repeat.
    #[arg(long = "limit", value_name = "NAME=VALUE", value_parser = values::limit)]
    limits: Vec<LimitArg>,
}

impl Counting {
    /// The limits in force.
    pub(crate) fn limits(&self) -> Limits {
        values::limits(&self.limits)
    }

    /// What is asked of the core for these days.
    pub(crate) fn options(&self, range: RangeChoice, has_domains: bool) -> report::Options {
        report::Options {
            range,
            unit: Unit::from(self.unit),
            source: None,
            limits: self.limits(),
            has_domains,
        }
    }
}
