//! Input that was already added up: connector reports and saved reports.
//!
//! Source: `docs/counting.md`, One transfer once: rows of one file add up; of several files with the
//! same day, direction and connector the larger volume counts.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::CellsBuilder;
use super::file_tally::SummaryRow;
use super::flows::{FlowIndex, Flows};
use super::judged::{File, refuse};
use super::quality::Quality;
use super::record::NO_CONNECTOR;
use super::resolved::FileFacts;
use strength::Guideline;

use trace::{DateOrder, Day, Format, Note, SkipReason, TlsClass, Unit};

/// Order among rows of several files: the larger volume; at the same volume more in the earliest
/// class in which they differ; then more recipients; then more in the earliest value of strength, forward
/// secrecy and proof, so that equal input gives equal results.
pub(super) type Weight = (u64, [u64; TlsClass::COUNT], u64, Quality);

/// The aggregated files as one: their numbers, and of which time zones their days are.
pub(super) struct Merged {
    pub cells: CellsBuilder,
    pub unit: Unit,
    pub zones: Vec<String>,
    /// Days of which several files tell different numbers, in their order.
    pub told_otherwise: Vec<Day>,
}

/// Merges the aggregated files; says in `facts` which of them are left out.
pub(super) fn merge(
    files: &[File<'_>],
    flows: &Flows,
    guideline: Guideline,
    facts: &mut [FileFacts],
) -> Merged {
    let unit = unit(files);
    let mut zones = BTreeSet::new();
    // The weight that counts, the format that tells it, and whether another file tells otherwise.
    let mut largest: BTreeMap<(Day, FlowIndex), (Weight, Option<Format>, bool)> = BTreeMap::new();
    for (file, facts) in files.iter().zip(facts) {
        if !file.counts() || file.tally.summaries.is_empty() {
            continue;
        }
        if file.tally.summaries.iter().any(|row| row.unit != unit) {
            refuse(facts, SkipReason::OtherUnit, 1);
            facts.notes.push(Note::OtherUnit);
            continue;
        }
        zones.extend(zones_of(file));
        for (place, weight) in sums(file, flows, guideline) {
            let (kept, format, is_told_otherwise) = largest.entry(place).or_default();
            // Not every form of a report tells recipients and strength.
            *is_told_otherwise |= kept.0 > 0 && (kept.0, kept.1) != (weight.0, weight.1);
            (*kept, *format) = (weight, file.format()).max((*kept, *format));
        }
    }
    let mut cells = CellsBuilder::default();
    // A connector's quiet day is no day with mail; its row only told what connector it is.
    largest.retain(|_, ((volume, ..), ..)| *volume > 0);
    let mut told_otherwise = Vec::new();
    for ((day, flow), (weight, format, is_told_otherwise)) in largest {
        let (volume, tls, recipients, quality) = weight;
        if is_told_otherwise && told_otherwise.last() != Some(&day) {
            told_otherwise.push(day);
        }
        let cell = cells.cell(day, flow);
        if let Some(format) = format {
            cell.formats.add(format);
        }
        cell.volume = volume;
        cell.recipients = recipients;
        match unit {
            Unit::Messages => {
                cell.messages_by_class = tls;
                cell.messages_quality = quality;
            }
            Unit::Recipients => {
                cell.recipients_by_class = tls;
                cell.recipients_quality = quality;
            }
        }
    }
    Merged {
        cells,
        unit,
        zones: each_once(zones),
        told_otherwise,
    }
}

/// Names of zones are the same in any case: of several spellings the one that comes first stays.
fn each_once(zones: BTreeSet<String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for zone in zones {
        if !once.iter().any(|known| known.eq_ignore_ascii_case(&zone)) {
            once.push(zone);
        }
    }
    once
}

/// The time zones of the days of a file, which it names where they are not those of UTC.
fn zones_of(file: &File<'_>) -> impl Iterator<Item = String> {
    let mut notes = file.tally.notes.iter();
    let zone = notes.find_map(|note| match note {
        Note::DaysOfZone { zone } => Some(zone.as_str()),
        _ => None,
    });
    let zones = zone.unwrap_or("UTC").split(',').map(str::trim);
    zones.filter(|zone| !zone.is_empty()).map(str::to_owned)
}

/// Messages, where there is anything in messages.
pub(super) fn unit(files: &[File<'_>]) -> Unit {
    let mut rows = files
        .iter()
        .filter(|file| file.counts())
        .flat_map(|file| &file.tally.summaries)
        .peekable();
    if rows.peek().is_some() && rows.all(|row| row.unit == Unit::Recipients) {
        Unit::Recipients
    } else {
        Unit::Messages
    }
}

/// The rows of one file, added up by day and flow.
pub(super) fn sums(
    file: &File<'_>,
    flows: &Flows,
    guideline: Guideline,
) -> BTreeMap<(Day, FlowIndex), Weight> {
    let places = flows.places(&file.tally.connectors);
    let mut sums: BTreeMap<(Day, FlowIndex), Weight> = BTreeMap::new();
    for row in &file.tally.summaries {
        let connector = places
            .get(row.connector as usize)
            .copied()
            .unwrap_or(NO_CONNECTOR);
        let flow = flows.index(row.direction, connector);
        let sum = sums.entry((day(row, file.order), flow)).or_default();
        let (volume, tls, recipients, quality) = sum;
        quality.add(&row.quality(guideline));
        *volume = volume.saturating_add(row.volume);
        *recipients = recipients.saturating_add(row.recipients);
        for (sum, more) in tls.iter_mut().zip(row.tls) {
            *sum = sum.saturating_add(more);
        }
    }
    sums
}

fn day(row: &SummaryRow, order: Option<DateOrder>) -> Day {
    let [day_first, month_first] = row.days;
    if order == Some(DateOrder::MonthFirst) {
        month_first
    } else {
        day_first
    }
}
