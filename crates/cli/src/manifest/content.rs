//! What a manifest says: the files with their hashes, how they were read, and what came of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use clap::ValueEnum;
use report::{Limits, RangeChoice, Report, Totals};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use strength::Guideline;
use tally::Resolved;
use trace::{Day, Direction, Format, Reading, Timestamp, TlsClass, Unit, Zone, dates};

use crate::arguments::FilesArgs;
use crate::arguments::ReadingArgs;
use crate::failure::Failure;
use crate::input::{Input, Role};
use crate::person::Person;
use crate::reading::Inputs;
use crate::values::DateOrderArg;
use crate::{reports, warnings, zones};

/// `schema` of every manifest.
const SCHEMA: &str = "mailflow-insight/manifest";
/// The newest version that is understood.
const VERSION: u64 = 1;
/// Who writes manifests.
const GENERATOR: &str = concat!("mailflow-insight ", env!("CARGO_PKG_VERSION"));

/// A manifest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Manifest {
    schema: String,
    version: u64,
    /// Name and release of the program.
    pub generator: String,
    /// When the files were read: stamps without a year are placed by it.
    read_at: String,
    pub options: Chosen,
    /// Sorted by name, those of one name by their content.
    pub files: Vec<FileEntry>,
    /// None where nothing could be counted.
    pub numbers: Option<Numbers>,
    /// SHA-256 of the report's JSON.
    pub report_sha256: Option<String>,
}

/// How files were read and counted, as far as the numbers depend on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Chosen {
    domains: Vec<String>,
    date_order: Option<String>,
    time_zone: String,
    stamps_zones: Vec<String>,
    guideline: String,
    unit: Unit,
    /// The last days; with none of the three, all.
    days: Option<u32>,
    from: Option<String>,
    to: Option<String>,
    limits: ChosenLimits,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct ChosenLimits {
    tls10: f64,
    no_tls: f64,
    weak: f64,
    no_fs: f64,
    min: u64,
}

/// A file, and what was read of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct FileEntry {
    /// Below the folder that was given, with `/` between the parts.
    pub name: String,
    /// Of its bytes; empty where it could not be read.
    pub sha256: String,
    pub bytes: u64,
    /// `trace`, `connectors` or `mapping`.
    given_as: String,
    /// Itself, or its members where it is an archive.
    pub read: Vec<ReadEntry>,
    /// The zone of its stamps, where one was given for it by its name or path: wherever the files lie when they
    /// are verified, it is for this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stamps_zone: Option<String>,
}

/// What was read of a file, or of a member of an archive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct ReadEntry {
    name: String,
    format: String,
    records: u64,
    transfers: u64,
    /// By the ids of their reasons.
    skipped: BTreeMap<String, u64>,
    /// The codes of what is to be said of it.
    notes: Vec<String>,
}

/// What the files came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Numbers {
    /// First and last day.
    pub from: String,
    pub to: String,
    pub inbound: DirectionNumbers,
    pub outbound: DirectionNumbers,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DirectionNumbers {
    pub volume: u64,
    pub recipients: u64,
    /// By the ids of the classes, in the unit that was asked for.
    pub tls: BTreeMap<String, u64>,
}

impl DirectionNumbers {
    fn of(totals: &Totals) -> Self {
        let counts = TlsClass::ALL.map(|class| (class.id().to_owned(), totals.tls.get(class)));
        Self {
            volume: totals.volume,
            recipients: totals.recipients,
            tls: counts.into_iter().collect(),
        }
    }
}

impl Numbers {
    fn of(report: &Report) -> Self {
        Self {
            from: report.range.from.to_string(),
            to: report.range.to.to_string(),
            inbound: DirectionNumbers::of(&report.directions.inbound),
            outbound: DirectionNumbers::of(&report.directions.outbound),
        }
    }

    /// Those of a direction.
    pub fn direction(&self, direction: Direction) -> &DirectionNumbers {
        match direction {
            Direction::Inbound => &self.inbound,
            Direction::Outbound => &self.outbound,
        }
    }
}

impl Chosen {
    /// What a person chose.
    pub fn of(reading: &ReadingArgs, options: &report::Options) -> Self {
        let (days, from, to) = match options.range {
            RangeChoice::All => (None, None, None),
            RangeChoice::LastDays(days) => (Some(days), None, None),
            RangeChoice::Between(from, to) => (None, from, to),
        };
        let order = reading
            .files
            .date_order
            .and_then(|order| order.to_possible_value());
        let Limits {
            tls10,
            no_tls,
            weak,
            no_fs,
            min,
        } = options.limits;
        Self {
            domains: reading.files.domains.clone(),
            date_order: order.map(|order| order.get_name().to_owned()),
            time_zone: reading.time_zone.name().to_owned(),
            stamps_zones: reading
                .files
                .stamps_zone
                .iter()
                .map(|zone| zone.text())
                .collect(),
            guideline: reading.guideline.id().to_owned(),
            unit: options.unit,
            days,
            from: from.map(|day| day.to_string()),
            to: to.map(|day| day.to_string()),
            limits: ChosenLimits {
                tls10,
                no_tls,
                weak,
                no_fs,
                min,
            },
        }
    }

    /// The same as options; none where a name in it is not known here.
    pub fn options(
        &self,
        connectors: &[PathBuf],
        mapping: &[PathBuf],
    ) -> Option<(ReadingArgs, report::Options)> {
        let day = |text: &Option<String>| match text {
            Some(text) => Day::from_iso(text).map(Some),
            None => Some(None),
        };
        let range = match (self.days, day(&self.from)?, day(&self.to)?) {
            (Some(days), ..) => RangeChoice::LastDays(days),
            (None, None, None) => RangeChoice::All,
            (None, from, to) => RangeChoice::Between(from, to),
        };
        let date_order = match &self.date_order {
            Some(order) => Some(DateOrderArg::from_str(order, false).ok()?),
            None => None,
        };
        let stamps_zone = self
            .stamps_zones
            .iter()
            .map(|text| zones::stamps_zone(text).ok());
        let reading = ReadingArgs {
            files: FilesArgs {
                connectors: connectors.to_vec(),
                mapping: mapping.to_vec(),
                domains: self.domains.clone(),
                date_order,
                key_file: None,
                stamps_zone: stamps_zone.collect::<Option<_>>()?,
                // The manifest names the files themselves.
                labels: Vec::new(),
                only_label: Vec::new(),
            },
            time_zone: zones::zone(&self.time_zone).ok()?,
            guideline: Guideline::from_id(&self.guideline)?,
        };
        let ChosenLimits {
            tls10,
            no_tls,
            weak,
            no_fs,
            min,
        } = self.limits;
        let options = report::Options {
            range,
            unit: self.unit,
            source: None,
            limits: Limits {
                tls10,
                no_tls,
                weak,
                no_fs,
                min,
            },
            has_domains: !self.domains.is_empty(),
        };
        Some((reading, options))
    }
}

impl Manifest {
    /// Reads files, which are [`hashed`], and says what came of it; also why there is no number, where there is
    /// none.
    ///
    /// # Errors
    /// Where a file cannot be read.
    pub fn of(
        inputs: &Inputs,
        mut files: Vec<(u32, FileEntry)>,
        reading: &ReadingArgs,
        options: &report::Options,
        person: &Person,
    ) -> Result<(Self, Result<(), Failure>), Failure> {
        let (_, resolved) = inputs.read(reading, person)?;
        warnings::warn(&resolved, &inputs.paths(), person, false);
        for (number, entry) in &mut files {
            entry.read = read_of(*number, &resolved);
            let zone = inputs.named_zone(*number);
            entry.stamps_zone = zone.map(|zone| zone.name().to_owned());
        }
        let mut files: Vec<FileEntry> = files.into_iter().map(|(_, entry)| entry).collect();
        files.sort();
        let (report, numbers) = match reports::build(&resolved, options) {
            Ok(report) => (Some(report), Ok(())),
            Err(failure) => (None, Err(failure)),
        };
        if let Some(report) = &report {
            reports::tell_otherwise(report, person);
        }
        let report_sha256 = match &report {
            Some(report) => Some(text_of(&Sha256::digest(reports::json(report)?.as_bytes()))),
            None => None,
        };
        let manifest = Self {
            schema: SCHEMA.to_owned(),
            version: VERSION,
            generator: GENERATOR.to_owned(),
            read_at: inputs.now().to_string(),
            options: Chosen::of(reading, options),
            files,
            numbers: report.as_ref().map(Numbers::of),
            report_sha256,
        };
        Ok((manifest, numbers))
    }

    /// Reads a manifest; none where it is none, or one of a newer version.
    pub fn from_json(json: &[u8]) -> Option<Self> {
        let manifest: Self = serde_json::from_slice(json).ok()?;
        (manifest.schema == SCHEMA && manifest.version <= VERSION).then_some(manifest)
    }

    /// As it is written down, ending with a line feed.
    ///
    /// # Errors
    /// None in practice: all members are of types that JSON has.
    pub fn to_json(&self) -> serde_json::Result<String> {
        let mut json = serde_json::to_string_pretty(self)?;
        json.push('\n');
        Ok(json)
    }

    /// The zones of stamps that were given for single files, by the numbers that these have now: one with the name
    /// and the bytes of a file of the manifest is that one, else one with its name, else one with its bytes. None
    /// where such a zone is not known here.
    pub fn zones_of(&self, files: &[(u32, FileEntry)]) -> Option<Vec<(u32, Zone)>> {
        let mut zones = Vec::new();
        if !self.names_zones() {
            return Some(zones);
        }
        for (number, now) in files {
            let find = |is_it: fn(&FileEntry, &FileEntry) -> bool| {
                self.files.iter().find(|then| is_it(then, now))
            };
            let then = find(|then, now| then.name == now.name && then.sha256 == now.sha256)
                .or_else(|| find(|then, now| then.name == now.name))
                .or_else(|| find(|then, now| then.sha256 == now.sha256));
            if let Some(name) = then.and_then(|then| then.stamps_zone.as_ref()) {
                zones.push((*number, zones::zone(name).ok()?));
            }
        }
        Some(zones)
    }

    /// Whether it says of a file which zone its stamps are in. Manifests of before say only what was typed.
    pub fn names_zones(&self) -> bool {
        self.files.iter().any(|file| file.stamps_zone.is_some())
    }

    /// When the files were read; none where that cannot be understood.
    pub fn read_at(&self) -> Option<Timestamp> {
        match dates::timestamp(&self.read_at)? {
            Reading::Certain(at) => Some(at),
            _ => None,
        }
    }
}

/// The files by their numbers, each with its hash.
///
/// # Errors
/// Where a file cannot be read.
pub(super) fn hashed(inputs: &Inputs) -> Result<Vec<(u32, FileEntry)>, Failure> {
    let all = Mutex::new(Vec::new());
    inputs.each_file(|number, name, role, source| {
        let input = inputs.inputs().get(number as usize);
        let (sha256, bytes) = match input.is_some_and(Input::is_closed) {
            // There is a hash of nothing, too, and it would vouch for bytes that nobody read.
            true => (String::new(), 0),
            false => hash(source)?,
        };
        let given_as = match role {
            Role::Trace => "trace",
            Role::Connectors => "connectors",
            Role::Mapping => "mapping",
        };
        let entry = FileEntry {
            name: name.to_owned(),
            sha256,
            bytes,
            given_as: given_as.to_owned(),
            read: Vec::new(),
            stamps_zone: None,
        };
        let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
        all.push((number, entry));
        Ok(())
    })?;
    Ok(all.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// Read at once.
const PIECE: usize = 1 << 18;

fn hash(source: &mut dyn Read) -> io::Result<(String, u64)> {
    let mut hasher = Sha256::new();
    let mut piece = vec![0; PIECE];
    let mut bytes = 0;
    loop {
        let length = match source.read(&mut piece) {
            Ok(0) => return Ok((text_of(&hasher.finalize()), bytes)),
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        bytes += length as u64;
        hasher.update(piece.get(..length).unwrap_or_default());
    }
}

fn text_of(hash: &[u8]) -> String {
    hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What was read of the file with this number.
fn read_of(number: u32, resolved: &Resolved) -> Vec<ReadEntry> {
    let own = resolved
        .files
        .iter()
        .filter(|facts| facts.key.file == number);
    let mut own: Vec<_> = own.collect();
    own.sort_by_key(|facts| facts.key.member);
    let skipped = |facts: &tally::FileFacts| {
        let skipped = facts.skipped.iter();
        skipped
            .map(|skip| (skip.reason.id().to_owned(), skip.count))
            .collect()
    };
    own.into_iter()
        .map(|facts| ReadEntry {
            name: facts.name.clone(),
            format: facts.format.map_or("unknown", Format::id).to_owned(),
            records: facts.records,
            transfers: facts.transfers,
            skipped: skipped(facts),
            notes: facts
                .notes
                .iter()
                .map(|note| note.code().to_owned())
                .collect(),
        })
        .collect()
}
