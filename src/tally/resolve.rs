//! All files together: each transfer once, silence judged, and counts by day, flow and class.
//!
//! Resolving is pure: the same files give the same result, in whatever order and pieces they came.
//! Source of the rules: `docs/counting.md`, from "Absence" to "Connectors".

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::cells::CellsBuilder;
use super::file_tally::{FileTally, Listed, Policy, Skipped, add_skipped};
use super::flows::Flows;
use super::record::{NO_CONNECTOR, Record};
use super::resolved::{FileFacts, Resolved, SkipCount};
use super::summaries;
use crate::trace::dates::OrderVerdict;
use crate::trace::sessions::{self, Event, FileEvents, SessionTransfer};
use crate::trace::{
    DateOrder, Direction, Format, Identity, Note, SkipReason, Tls, TlsClass,
};

/// The files that are loaded, each under a number of the caller's; members of an archive under
/// numbers of their own.
#[derive(Debug, Default)]
pub struct Tally {
    files: BTreeMap<(u32, u32), FileTally>,
}

impl Tally {
    /// Adds a part of a file.
    pub fn absorb(&mut self, file: u32, member: u32, part: FileTally) {
        self.files.entry((file, member)).or_default().absorb(part);
    }

    /// Removes a file with all its members.
    pub fn remove(&mut self, file: u32) {
        self.files.retain(|(number, _), _| *number != file);
    }

    /// The files as the caller numbered them, with the name of each member.
    pub fn names(&self) -> impl Iterator<Item = (u32, &str)> {
        self.files.iter().map(|((file, _), tally)| (*file, tally.name.as_str()))
    }

    /// What the loaded files come to.
    pub fn resolve(&self) -> Resolved {
        let files: Vec<File<'_>> = self.files.values().map(File::judge).collect();
        let mut flows = Flows::default();
        for file in files.iter().filter(|file| file.counts()) {
            flows.learn(&file.tally.connectors);
        }
        let listed = listed(&files);
        let mut facts: Vec<FileFacts> = files.iter().map(File::facts).collect();

        let silence = Silence::judge(&files);
        let session_transfers = session_transfers(&files, &flows);
        let winners = winners(&files, &flows, &session_transfers);
        let recipients = distinct_recipients(&files, &session_transfers);
        let mut traces = CellsBuilder::default();
        for (record, format) in give_way(&winners) {
            let count = match record.identity {
                Some(identity) if record.recipients == 0 => {
                    recipients.get(&identity).copied().unwrap_or(0).max(1)
                }
                _ => u64::from(record.recipients),
            };
            let class = silence.class_of(record, format);
            let flow = flows.index(record.direction, record.connector);
            traces.add_transfer(record.at.day(), flow, class, count);
        }
        for (file, facts) in files.iter().zip(&mut facts) {
            silence.explain(file, facts);
        }

        let (summary_cells, summaries_unit) = summaries::merge(&files, &flows, &mut facts);
        facts.sort();
        Resolved {
            traces: traces.build(&flows, &listed),
            summaries: summary_cells.build(&flows, &listed),
            summaries_unit,
            listed: listed.into_iter().filter(|entry| entry.enabled).collect(),
            policies: policies(&files),
            files: facts,
        }
    }
}

/// A file, with the order of its dates decided.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    pub tally: &'a FileTally,
    /// `None` where it must be asked for.
    pub order: Option<DateOrder>,
}

impl<'a> File<'a> {
    fn judge(tally: &'a FileTally) -> Self {
        let order = match tally.order.verdict() {
            OrderVerdict::Decided(order) => Some(order),
            OrderVerdict::Ambiguous => None,
        };
        Self { tally, order }
    }

    /// Whether anything of it counts.
    pub fn counts(&self) -> bool {
        self.tally.failed.is_none() && self.order.is_some()
    }

    fn records(&self) -> impl Iterator<Item = &'a Record> + use<'a> {
        let tally = self.tally;
        let dated = match self.order {
            Some(DateOrder::DayFirst) => tally.day_first.as_slice(),
            Some(DateOrder::MonthFirst) => tally.month_first.as_slice(),
            None => &[],
        };
        let counts = self.counts();
        tally.certain.iter().chain(dated).filter(move |_| counts)
    }

    /// The lines that tell something only together with others.
    fn events(&self) -> Option<FileEvents<'a>> {
        let tally = self.tally;
        let any = self.counts() && !tally.events.is_empty();
        any.then_some(FileEvents { begins: tally.begins, events: &tally.events })
    }

    fn format(&self) -> Option<Format> {
        self.tally.outcome.format
    }

    fn facts(&self) -> FileFacts {
        let tally = self.tally;
        let mut facts = FileFacts {
            name: tally.name.clone(),
            bytes: tally.outcome.bytes,
            format: None,
            encoding: None,
            records: 0,
            transfers: 0,
            skipped: Vec::new(),
            notes: Vec::new(),
        };
        if let Some(why) = &tally.failed {
            facts.notes.push(why.clone());
            return facts;
        }
        facts.format = tally.outcome.format;
        facts.encoding = tally.outcome.encoding;
        facts.records = tally.records;
        let alone = match self.events() {
            Some(events) => sessions::resolve(&[events]),
            None => sessions::Outcome::default(),
        };
        facts.transfers = self.transfers(&alone);
        let mut skipped = tally.skipped.clone();
        for (reason, line) in &alone.skipped {
            add_skipped(&mut skipped, *reason, Skipped { count: 1, first_line: *line });
        }
        facts.skipped = skipped
            .iter()
            .map(|(reason, skipped)| SkipCount {
                reason: *reason,
                count: skipped.count,
                first_line: skipped.first_line,
            })
            .collect();
        facts.notes = tally.notes.iter().cloned().collect();
        if self.order.is_none() {
            refuse(&mut facts, SkipReason::AmbiguousDates);
            facts.notes.push(Note::AmbiguousDates);
        }
        if let Some(format) = facts.format {
            if facts.records == 0 && facts.notes.is_empty() {
                facts.notes.push(Note::NoRecords);
            } else if !format.tells_tls() && facts.transfers > 0 {
                facts.notes.push(Note::NoTlsInFormat);
            }
        }
        facts
    }

    /// Transfers of this file alone.
    fn transfers(&self, alone: &sessions::Outcome) -> u64 {
        if !self.counts() {
            return 0;
        }
        let mut own: Vec<Record> = self.records().copied().collect();
        own.extend(alone.transfers.iter().map(Record::of_session));
        let traced = drop_tentative(best(own)).len() as u64;
        let summed: u64 = self.tally.summaries.iter().map(|row| row.volume).sum();
        traced + summed
    }
}

/// Everything of a file that was not skipped for a reason of its own is skipped for this one.
pub(super) fn refuse(facts: &mut FileFacts, reason: SkipReason) {
    let already: u64 = facts.skipped.iter().map(|skip| skip.count).sum();
    let count = facts.records.saturating_sub(already);
    facts.transfers = 0;
    if count > 0 {
        facts.skipped.push(SkipCount { reason, count, first_line: 1 });
        facts.skipped.sort_by_key(|skip| skip.reason.id());
    }
}

/// Of several records of one transfer the preferred one; records without identity all stay.
fn best(mut records: Vec<Record>) -> Vec<Record> {
    records.sort_unstable_by_key(|record| (record.identity, record.preference()));
    records.dedup_by(|later, first| later.identity.is_some() && later.identity == first.identity);
    records
}

/// A tentative record counts only where the same message and connector has no other one.
fn drop_tentative(mut records: Vec<Record>) -> Vec<Record> {
    if !records.iter().any(|record| record.tentative) {
        return records;
    }
    let firm: HashSet<_> = records
        .iter()
        .filter(|record| !record.tentative && record.message_key() != 0)
        .map(|record| (record.direction, record.connector, record.message_key()))
        .collect();
    records.retain(|record| {
        let place = (record.direction, record.connector, record.message_key());
        !record.tentative || !firm.contains(&place)
    });
    records
}

/// What the lines of all files together tell, with connectors of the set.
fn session_transfers(files: &[File<'_>], flows: &Flows) -> Vec<SessionTransfer> {
    let placed: Vec<(File<'_>, Vec<(u32, Event)>)> = files
        .iter()
        .filter(|file| file.events().is_some())
        .map(|file| {
            let places = flows.places(&file.tally.connectors);
            let place = |index: u32| places.get(index as usize).copied().unwrap_or(NO_CONNECTOR);
            let events = file.tally.events.iter();
            (*file, events.map(|(index, event)| (place(*index), event.clone())).collect())
        })
        .collect();
    let all: Vec<FileEvents<'_>> = placed
        .iter()
        .map(|(file, events)| FileEvents { begins: file.tally.begins, events })
        .collect();
    sessions::resolve(&all).transfers
}

/// The transfers of each format, over all files.
fn winners(
    files: &[File<'_>],
    flows: &Flows,
    session_transfers: &[SessionTransfer],
) -> BTreeMap<Format, Vec<Record>> {
    let mut by_format: BTreeMap<Format, Vec<Record>> = BTreeMap::new();
    for file in files {
        let Some(format) = file.format() else { continue };
        let places = flows.places(&file.tally.connectors);
        let place = |index: u32| places.get(index as usize).copied().unwrap_or(NO_CONNECTOR);
        let records =
            file.records().map(|record| Record { connector: place(record.connector), ..*record });
        by_format.entry(format).or_default().extend(records);
    }
    for transfer in session_transfers {
        by_format.entry(transfer.format).or_default().push(Record::of_session(transfer));
    }
    by_format.into_iter().map(|(format, records)| (format, drop_tentative(best(records)))).collect()
}

/// By what a transfer is the same message as one of another format.
type MessagePlace = (Direction, IdKind, u64);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum IdKind {
    Network,
    Message,
}

fn message_places(record: &Record) -> impl Iterator<Item = MessagePlace> + use<> {
    let direction = record.direction;
    [(IdKind::Network, record.network), (IdKind::Message, record.message)]
        .into_iter()
        .filter(|(_, key)| *key != 0)
        .map(move |(kind, key)| (direction, kind, key))
}

/// Leaves out the transfers of formats that tell less, where one that tells more has the same
/// message in the same direction.
fn give_way(winners: &BTreeMap<Format, Vec<Record>>) -> Vec<(&Record, Format)> {
    let mut kept = Vec::new();
    for (format, records) in winners {
        let stronger: HashSet<MessagePlace> = winners
            .iter()
            .filter(|(other, _)| format.gives_way_to(**other))
            .flat_map(|(_, records)| records.iter().flat_map(message_places))
            .collect();
        let stays = |record: &&Record| {
            stronger.is_empty() || !message_places(record).any(|place| stronger.contains(&place))
        };
        kept.extend(records.iter().filter(stays).map(|record| (record, *format)));
    }
    kept
}

/// Distinct recipient addresses of each transfer of the formats that have a line for each.
fn distinct_recipients(
    files: &[File<'_>],
    session_transfers: &[SessionTransfer],
) -> HashMap<Identity, u64> {
    let mut all: Vec<(Identity, u64)> = files
        .iter()
        .filter(|file| file.counts())
        .flat_map(|file| file.tally.addresses.iter().copied())
        .collect();
    let told = session_transfers.iter();
    all.extend(told.filter_map(|transfer| Some((transfer.identity, transfer.address?))));
    all.sort_unstable();
    all.dedup();
    let mut counts = HashMap::new();
    for (identity, _) in all {
        *counts.entry(identity).or_default() += 1;
    }
    counts
}

/// What silence about TLS means, by direction. Only the extended trace has silence that may mean
/// "No TLS".
struct Silence {
    means_none: [bool; 2],
}

impl Silence {
    fn judge(files: &[File<'_>]) -> Self {
        let mut means_none = [false; 2];
        let told = files
            .iter()
            .filter(|file| file.counts() && file.format() == Some(Format::ExoExtendedTrace))
            .map(|file| file.tally.told);
        for file in told {
            for (sum, told) in means_none.iter_mut().zip(file) {
                *sum |= told;
            }
        }
        Self { means_none }
    }

    fn class_of(&self, record: &Record, format: Format) -> TlsClass {
        match record.tls {
            Tls::Is(class) => class,
            Tls::Absent
                if format == Format::ExoExtendedTrace
                    && self.means_none[record.direction as usize] =>
            {
                TlsClass::None
            }
            Tls::AbsentInClear => TlsClass::None,
            Tls::Absent => TlsClass::NotRecorded,
        }
    }

    /// Says so in the file list where silence tells nothing.
    fn explain(&self, file: &File<'_>, facts: &mut FileFacts) {
        if file.format() != Some(Format::ExoExtendedTrace) {
            return;
        }
        let silent: BTreeSet<Direction> = file
            .records()
            .filter(|record| record.tls == Tls::Absent)
            .map(|record| record.direction)
            .filter(|direction| !self.means_none[*direction as usize])
            .collect();
        let notes = silent.into_iter().map(|direction| Note::TlsNotTold { direction });
        facts.notes.extend(notes);
    }
}

/// Policies of all TLS reports, each once, sorted.
fn policies(files: &[File<'_>]) -> Vec<Policy> {
    let counting = files.iter().filter(|file| file.counts());
    let all: BTreeSet<Policy> =
        counting.flat_map(|file| file.tally.policies.iter().cloned()).collect();
    all.into_iter().collect()
}

/// Connectors of all lists, each once, sorted.
fn listed(files: &[File<'_>]) -> Vec<Listed> {
    let all: BTreeSet<Listed> = files
        .iter()
        .filter(|file| file.counts())
        .flat_map(|file| file.tally.listed.iter().cloned())
        .collect();
    all.into_iter().collect()
}

