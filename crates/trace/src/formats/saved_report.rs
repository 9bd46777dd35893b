//! Reports that this program saved, opened again. Hostile input like any other file.
//!
//! A report is one JSON document and is read as a whole, up to a limit.

use serde::{Deserialize, Deserializer};
use strength::{ForwardSecrecy, Grade};

use crate::calendar::Day;
use crate::connector::ConnectorRef;
use crate::origin::{Origin, OriginFile, shortened};
use crate::reader::Reader;
use crate::{
    ConnectorType, Direction, Format, Note, Proof, Reading, Sink, SkipReason, Summary, TlsClass,
    ToldQuality, Unit, decode,
};

/// `schema` of every report.
pub const SCHEMA: &str = "mailflow-insight/report";
/// The newest version that can be read.
pub const VERSION: u64 = 1;

/// Letters of the name of a time zone.
const LONGEST_ZONE: usize = 64;

/// How a note begins that says which columns were taken: of a file of which nothing else is said there is
/// nothing to tell. Notes in reports are English.
const COLUMNS_TAKEN: &str = "Columns were taken as follows";
/// Files of which is kept what is said of them; of more only their number is told.
const MOST_SAID: usize = 200;
/// So much is kept of what is said of one.
const LONGEST_SAID: usize = 600;

/// A report above this size is not read.
const MAX_BYTES: usize = 256 << 20;

/// How much of a file tells whether it is a saved report.
pub const HEAD: usize = 4096;

/// Whether a file that begins with `head` is a saved report: its first member is the schema.
pub fn is_start_of_one(head: &[u8]) -> bool {
    let start = head.get(..head.len().min(HEAD)).unwrap_or_default();
    memchr::memmem::find(start, b"\"schema\"").is_some()
        && memchr::memmem::find(start, SCHEMA.as_bytes()).is_some()
}

/// Collects the document and reads it at its end.
#[derive(Default)]
pub struct SavedReportReader {
    text: Vec<u8>,
    too_long: bool,
}

impl Reader for SavedReportReader {
    fn format(&self) -> Option<Format> {
        Some(Format::SavedReport)
    }

    fn push(&mut self, text: &[u8], _sink: &mut dyn Sink) {
        if self.text.len() + text.len() > MAX_BYTES {
            self.too_long = true;
            self.text = Vec::new();
        } else if !self.too_long {
            self.text.extend_from_slice(text);
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let text = std::mem::take(&mut self.text);
        if self.too_long {
            sink.record();
            sink.skipped(SkipReason::TooLong, 1);
            return;
        }
        let text = decode::text(&text);
        match serde_json::from_str::<Document>(&text) {
            Ok(document) if document.schema == SCHEMA => document.tell(sink),
            Ok(_) => sink.note(Note::UnknownFormat),
            // A newer version may have changed anything but its number.
            Err(_) => match serde_json::from_str::<Version>(&text) {
                Ok(Version { version }) if version > VERSION => {
                    sink.note(Note::NewerVersion { version });
                }
                _ => {
                    sink.record();
                    sink.skipped(SkipReason::BadRow, 1);
                    sink.note(Note::CutShort);
                }
            },
        }
    }
}

#[derive(Deserialize)]
struct Version {
    version: u64,
}

#[derive(Deserialize)]
struct Document {
    schema: String,
    version: u64,
    #[serde(default, deserialize_with = "text")]
    generator: Option<String>,
    #[serde(default, deserialize_with = "text")]
    source: Option<String>,
    unit: Unit,
    // Anything else than a text is as good as none.
    #[serde(default, deserialize_with = "text")]
    guideline: Option<String>,
    #[serde(default, deserialize_with = "text")]
    time_zone: Option<String>,
    /// Which mail it is about; whatever it says, it is not all.
    #[serde(default)]
    only: Option<serde::de::IgnoredAny>,
    #[serde(default)]
    connectors: Vec<Connector>,
    days: Vec<serde_json::Value>,
    #[serde(default)]
    files: serde_json::Value,
}

/// A file that the report was made of.
#[derive(Deserialize)]
struct MadeOf {
    name: String,
    records: u64,
    transfers: u64,
    #[serde(default)]
    skipped: Vec<Skipped>,
    #[serde(default)]
    notes: serde_json::Value,
}

#[derive(Deserialize)]
struct Skipped {
    #[serde(default)]
    reason: serde_json::Value,
    count: u64,
}

impl MadeOf {
    /// What is said of it that matters to who trusts the numbers: each note, and what could not be read.
    fn said(&self) -> String {
        let notes = self.notes.as_array().into_iter().flatten();
        let notes = notes.filter_map(serde_json::Value::as_str);
        let notes = notes.filter(|note| !note.starts_with(COLUMNS_TAKEN));
        let mut said: Vec<String> = notes.map(str::to_owned).collect();
        for skipped in &self.skipped {
            let reason = skipped.reason.as_str();
            let mut known = SkipReason::UNREADABLE.iter().map(|known| known.id());
            if let Some(reason) = known.find(|known| Some(*known) == reason) {
                said.push(format!("{reason}: {}", skipped.count));
            }
        }
        let mut said = said.join(" ");
        said.truncate(said.floor_char_boundary(LONGEST_SAID));
        said
    }
}

#[derive(Deserialize)]
struct Connector {
    direction: Direction,
    name: Option<String>,
    #[serde(rename = "type")]
    kind: Option<ConnectorType>,
    forced_tls: Option<bool>,
}

#[derive(Deserialize)]
struct DayRow {
    date: String,
    direction: Direction,
    connector: Option<String>,
    volume: u64,
    recipients: u64,
    tls: serde_json::Map<String, serde_json::Value>,
    #[serde(default)]
    strength: serde_json::Value,
    #[serde(default)]
    forward_secrecy: serde_json::Value,
    #[serde(default)]
    proof: serde_json::Value,
}

fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let value = serde_json::Value::deserialize(from)?;
    Ok(value.as_str().map(str::to_owned))
}

impl Document {
    fn tell(&self, sink: &mut dyn Sink) {
        if self.version > VERSION {
            sink.note(Note::NewerVersion {
                version: self.version,
            });
            return;
        }
        let is_other = |zone: &&String| !zone.eq_ignore_ascii_case("UTC");
        if let Some(zone) = self.time_zone.as_ref().filter(is_other) {
            let zone = zone.chars().take(LONGEST_ZONE).collect();
            sink.note(Note::DaysOfZone { zone });
        }
        if self.only.is_some() {
            sink.note(Note::OfASelection);
        }
        let said = self.said_of_files();
        if !said.is_empty() {
            sink.note(Note::SaysOfItsFiles { said });
        }
        sink.origin(&self.origin());
        for (index, value) in self.days.iter().enumerate() {
            sink.record();
            let row = DayRow::deserialize(value).ok();
            let told = row.as_ref().and_then(|row| self.summary(row));
            match told {
                Some(summary) => sink.summary(&summary),
                None => sink.skipped(SkipReason::BadRow, index as u64 + 1),
            }
        }
    }

    /// What it says of where its numbers are from. What is not as this program writes it is not told.
    fn origin(&self) -> Origin {
        let told = |text: &Option<String>| shortened(text.as_deref().unwrap_or_default());
        let mut origin = Origin {
            made_by: told(&self.generator),
            time_zone: told(&self.time_zone),
            of_sums: self.source.as_deref() == Some("summaries"),
            ..Origin::default()
        };
        for file in self.made_of() {
            let skipped = file.skipped.iter().map(|skipped| skipped.count);
            origin.add(OriginFile {
                name: file.name,
                records: file.records,
                transfers: file.transfers,
                skipped: skipped.fold(0, u64::saturating_add),
            });
        }
        origin
    }

    /// The files that it was made of, as far as they can be read.
    fn made_of(&self) -> impl Iterator<Item = MadeOf> {
        let files = self.files.as_array().into_iter().flatten();
        files.filter_map(|file| MadeOf::deserialize(file).ok())
    }

    /// The files of which it says something, and what.
    fn said_of_files(&self) -> Vec<(String, String)> {
        let files = self
            .made_of()
            .map(|file| (shortened(&file.name), file.said()));
        let mut said: Vec<_> = files.filter(|(_, said)| !said.is_empty()).collect();
        let more = said.len().saturating_sub(MOST_SAID);
        if more > 0 {
            said.truncate(MOST_SAID);
            said.push(("…".to_owned(), format!("+{more}")));
        }
        said
    }

    fn summary<'a>(&'a self, row: &'a DayRow) -> Option<Summary<'a>> {
        let mut tls = [0; TlsClass::COUNT];
        for (count, class) in tls.iter_mut().zip(TlsClass::ALL) {
            *count = match row.tls.get(class.id()) {
                Some(value) => value.as_u64()?,
                None => 0,
            };
        }
        let total = tls
            .iter()
            .try_fold(0_u64, |sum, count| sum.checked_add(*count))?;
        let expected = match self.unit {
            Unit::Messages => row.volume,
            Unit::Recipients => row.recipients,
        };
        // Numbers that contradict each other were not written by this program.
        (total == expected && row.volume <= MAX_COUNT && row.recipients <= MAX_COUNT)
            .then_some(())?;
        let name = row
            .connector
            .as_deref()
            .map(str::trim)
            .filter(|name| !name.is_empty());
        Some(Summary {
            day: Reading::Certain(Day::from_iso(&row.date)?),
            direction: row.direction,
            connector: name.map(|name| self.connector(row.direction, name)),
            volume: row.volume,
            recipients: row.recipients,
            unit: self.unit,
            tls,
            told: self.told(row),
        })
    }

    /// What a row says beside its classes, if each object has exactly its members.
    fn told<'a>(&'a self, row: &DayRow) -> Option<ToldQuality<'a>> {
        Some(ToldQuality {
            guideline: self.guideline.as_deref()?,
            strength: counts(&row.strength, Grade::ALL.map(Grade::id))?,
            forward_secrecy: counts(
                &row.forward_secrecy,
                ForwardSecrecy::ALL.map(ForwardSecrecy::id),
            )?,
            proof: counts(&row.proof, Proof::ALL.map(Proof::id))?,
        })
    }

    fn connector<'a>(&'a self, direction: Direction, name: &'a str) -> ConnectorRef<'a> {
        let listed = self
            .connectors
            .iter()
            .find(|entry| entry.direction == direction && entry.name.as_deref() == Some(name));
        ConnectorRef {
            name,
            kind: listed.and_then(|entry| entry.kind),
            forced_tls: listed.and_then(|entry| entry.forced_tls),
        }
    }
}

/// The counts of an object that has exactly these members.
fn counts<const N: usize>(object: &serde_json::Value, members: [&str; N]) -> Option<[u64; N]> {
    let object = object.as_object().filter(|object| object.len() == N)?;
    let mut counts = [0; N];
    for (count, member) in counts.iter_mut().zip(members) {
        *count = object.get(member)?.as_u64()?;
    }
    Some(counts)
}

/// Counts above this would overflow when thousands of rows are added up.
const MAX_COUNT: u64 = 1 << 53;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_recognised_by_its_schema() {
        assert!(is_start_of_one(
            b"{\n \"schema\": \"mailflow-insight/report\", \"version\": 1"
        ));
        assert!(!is_start_of_one(b"{\"schema\": \"other\"}"));
    }
}
