//! The evidence file: with whom mail was exchanged, and by which ciphers. It is private: it names
//! domains.
//!
//! Source: `docs/report-format.md`, The evidence file.

use serde::{Serialize, Serializer};

use super::beside_evidence::WrittenBeside;
use super::model::{CountedFrom, GENERATOR, Report, TlsCounts, range_text};
use super::only::Only;
use super::quality_members::QualityMembers;
use super::range::DayRange;
use tally::{CipherRow, EvidenceQuestion, PartnerRow, Partners};
use trace::{Direction, Timestamp, TlsClass, Unit};

/// `schema` of every evidence file.
const SCHEMA: &str = "mailflow-insight/evidence";
/// `version` of the files that this program writes.
const VERSION: u64 = 1;

#[derive(Serialize)]
struct Evidence<'a> {
    schema: &'static str,
    version: u64,
    generator: &'static str,
    unit: Unit,
    time_zone: &'a str,
    guideline: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    only: Option<Only<'a>>,
    #[serde(serialize_with = "range_text")]
    range: Option<DayRange>,
    partners: Vec<Partner<'a>>,
    partners_not_listed: u64,
    ciphers: Vec<Cipher<'a>>,
    #[serde(flatten)]
    beside: WrittenBeside<'a>,
}

#[derive(Serialize)]
struct Partner<'a> {
    direction: Direction,
    domain: Option<&'a str>,
    volume: u64,
    recipients: u64,
    tls: TlsCounts,
    #[serde(flatten)]
    quality: QualityMembers,
    #[serde(serialize_with = "to_the_second")]
    first: Timestamp,
    #[serde(serialize_with = "to_the_second")]
    last: Timestamp,
    worst_class: Option<&'static str>,
    worst_last: Option<String>,
    connectors: &'a [Option<String>],
}

#[derive(Serialize)]
struct Cipher<'a> {
    direction: Direction,
    class: &'static str,
    cipher: Option<&'a str>,
    grade: &'static str,
    forward_secrecy: &'static str,
    volume: u64,
}

impl<'a> Partner<'a> {
    fn of(row: &'a PartnerRow) -> Self {
        Self {
            direction: row.direction,
            domain: row.domain.as_deref(),
            volume: row.volume,
            recipients: row.recipients,
            tls: TlsCounts(row.tls),
            quality: QualityMembers(row.quality),
            first: row.first,
            last: row.last,
            worst_class: row.worst.map(|(class, _)| TlsClass::id(class)),
            worst_last: row.worst.map(|(_, day)| day.to_string()),
            connectors: &row.connectors,
        }
    }
}

impl<'a> Cipher<'a> {
    fn of(row: &'a CipherRow) -> Self {
        Self {
            direction: row.direction,
            class: row.class.id(),
            cipher: row.cipher.as_deref(),
            grade: row.grade_id(),
            forward_secrecy: row.forward_secrecy_id(),
            volume: row.volume,
        }
    }
}

impl Report {
    /// What has to be asked of the tally for the evidence file of this report.
    pub fn evidence_question(&self) -> EvidenceQuestion {
        EvidenceQuestion {
            days: (self.range.from, self.range.to),
            unit: self.unit,
            guideline: self.guideline,
            window: self.window,
            selection: self.selection.clone(),
        }
    }
}

/// The evidence file that belongs to a report, ending with a line feed. Summaries name nobody.
///
/// # Errors
/// None in practice: all members are of types that JSON has.
pub fn evidence_json(report: &Report, partners: &Partners) -> serde_json::Result<String> {
    let none = Partners::default();
    let beside = WrittenBeside::of(&partners.beside);
    let partners = match report.source {
        CountedFrom::Traces if report.told.range => partners,
        _ => &none,
    };
    let evidence = Evidence {
        schema: SCHEMA,
        version: VERSION,
        generator: GENERATOR,
        unit: report.unit,
        time_zone: report.zone.name(),
        guideline: report.guideline.id(),
        only: Only::of(&report.selection),
        range: report.told.range.then_some(report.range),
        partners: partners.partners.iter().map(Partner::of).collect(),
        partners_not_listed: partners.not_listed,
        ciphers: partners.ciphers.iter().map(Cipher::of).collect(),
        beside,
    };
    let mut json = serde_json::to_string_pretty(&evidence)?;
    json.push('\n');
    Ok(json)
}

/// `2026-11-16T09:12:41Z`: what is smaller than a second is cut off.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
pub(super) fn to_the_second<S: Serializer>(
    at: &Timestamp,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = at.to_string();
    let seconds = text.get(..19).unwrap_or(&text);
    serializer.collect_str(&format_args!("{seconds}Z"))
}
