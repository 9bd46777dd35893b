//! One message: every line and row about it, and what each was counted as, or why it was not.
//!
//! Files are read again for it ([`look_into`]), because a tally keeps neither lines nor ids, and it is
//! asked what it judged ([`Tally::follow`]). A reading may find other names of the message ([`Sought`]);
//! whoever reads does so until nothing new is found ([`Search`]). All that goes in and comes out can be sent: whoever
//! reads the files need not be who keeps the tally.

mod fates;
mod found;
mod in_session;
mod look;
mod queue_turns;
mod rows;
mod search;
mod sought;
mod watch;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

pub use self::found::FoundInFile;
pub use self::look::look_into;
pub use self::search::Search;
pub use self::sought::Sought;

use self::fates::{Found, RecordFate, judge};
use self::found::FoundLine;
use crate::deduplication::{Deduplicated, is_protocol};
use crate::judged::File;
use crate::record::Record;
use crate::resolve::Tally;
use crate::resolved::FileKey;
use trace::sessions::name::Named;
use trace::sessions::{self, Findings, SessionTransfer};
use trace::sorted;
use trace::{DateOrder, Direction, Format, Identity, Proof, SkipReason, Timestamp, TlsClass};

/// A line, a row, or what several of them together say of one message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageLine {
    /// The file, as the tally has it; none where lines of several files tell it together.
    pub file: Option<FileKey>,
    /// Its name.
    pub name: String,
    /// Its format, if it is known.
    pub format: Option<Format>,
    /// The sheet, where the file is a workbook.
    pub sheet: Option<String>,
    /// The line, or the row of a sheet, from 1; of a row that spans several, the first. None where it is not known.
    pub line: Option<u64>,
    /// When, where that is told.
    pub at: Option<Timestamp>,
    /// Which way, where it tells of a transfer.
    pub direction: Option<Direction>,
    /// What it tells of how that was protected.
    pub protection: Option<Protection>,
    /// What became of it.
    pub fate: Fate,
}

/// What a record tells of how a transfer was protected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// Its class, silence judged.
    pub class: TlsClass,
    /// Its cipher as the file writes it, empty if it is not told.
    pub cipher: String,
    /// How it was proven who the other side was.
    pub proof: Proof,
    /// The connector, if there was one.
    pub connector: Option<String>,
}

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    /// It counts.
    Counts,
    /// The line with this place tells of the same transfer, and stands for it.
    SameAs(usize),
    /// The line with this place is of a format that tells more of the same message.
    GivesWayTo(usize),
    /// Another server of the organization wrote of the same message.
    OtherServer,
    /// Rows that say more surely that the message left stand beside it.
    Tentative,
    /// It does not count for this reason.
    Skipped(SkipReason),
    /// Nothing of its file counts.
    FileRefused,
    /// It stands on a sheet of a workbook of which nothing counts: another one does.
    SheetNotCounted,
    /// It says something of the message, and is no transfer by itself.
    Says,
}

impl Tally {
    /// Learns other names of the message from records that have two ids, and its transfers from sessions that are
    /// put together of lines of several files; tells whether there are any.
    pub fn link(&self, sought: &mut Sought) -> bool {
        let files: Vec<File<'_>> = self.looked_at();
        let deduplicated = Deduplicated::of(&files, self.zone());
        let mut learned = false;
        loop {
            let mut more = Sought::default();
            deduplicated.each_record(&mut |record, format| {
                if sought.has_ids(record.network, record.message) {
                    more.learn_ids(record.network, record.message);
                    let of_session = is_protocol(format).then_some(record.identity);
                    if let Some(identity) = of_session.flatten() {
                        more.learn_identity(identity);
                    }
                }
            });
            if !sought.learn(&more) {
                return learned;
            }
            learned = true;
        }
    }

    /// What became of everything that was found of a message, in the order of time.
    pub fn follow(&self, sought: &Sought, found: &[FoundInFile]) -> Vec<MessageLine> {
        let files: Vec<File<'_>> = self.looked_at();
        let deduplicated = Deduplicated::of(&files, self.zone());
        let is_it = |identity| sought.has_identity(identity);
        let has_ids = |record: &Record| sought.has_ids(record.network, record.message);
        let mut records = deduplicated
            .records_where(&|record| has_ids(record) || record.identity.is_some_and(is_it));
        let orders: BTreeMap<FileKey, Option<DateOrder>> = files
            .iter()
            .map(|file| {
                let counts = file.counts() && file.format().is_some();
                (file.key(), file.order.filter(|_| counts))
            })
            .collect();
        let skipped = skipped_lines(&files, found);

        let mut lines = placed(found, &orders);
        sorted::by_key(&mut lines, |(line, _)| order(line));
        // Lines of mail servers are all here: what none of them tells is of another message whose id on the queue
        // was the same.
        let told = Told::of(&lines, &records).by;
        let mut told = told.iter();
        records.retain(|(_, format, record)| {
            let is_told = told.next().is_some_and(Option::is_some);
            is_told || has_ids(record) || !format.is_of_mail_server()
        });
        let fates = judge(&deduplicated, &records);
        let Told {
            by: mut told_by,
            mut tells,
            mut copies,
        } = Told::of(&lines, &records);
        // Records of which no line is known, as of sessions whose lines are in several files.
        let known = lines.len();
        for (at, (file, format, record)) in records.iter().enumerate() {
            if told_by.get(at).is_some_and(Option::is_some) {
                continue;
            }
            // A tally has no lines that could be found again.
            let of_file = |key: FileKey| files.iter().find(|file| file.key() == key);
            let name = file.and_then(of_file);
            let line = MessageLine {
                file: *file,
                name: name.map_or_else(String::new, |file| file.tally.name.clone()),
                format: Some(*format),
                sheet: None,
                line: None,
                at: Some(record.at),
                direction: Some(record.direction),
                protection: None,
                fate: Fate::Says,
            };
            if let Some(told) = told_by.get_mut(at) {
                *told = Some(lines.len());
            }
            lines.push((line, FoundLine::default()));
            tells.push(vec![at]);
            copies.push(None);
        }
        let line_of = |record: usize| told_by.get(record).copied().flatten().unwrap_or(known);
        for (at, (line, about)) in lines.iter_mut().enumerate() {
            let own = tells.get(at).map_or(&[][..], Vec::as_slice);
            // Of several records the one that counts says what became of the line.
            let counts = |record: &&usize| fates.get(**record) == Some(&RecordFate::Counts);
            let own = own.iter().find(counts).or(own.first());
            let record = own.and_then(|record| Some((records.get(*record)?, fates.get(*record)?)));
            let is_refused = |key: FileKey| orders.get(&key).is_none_or(Option::is_none);
            line.fate = if let Some(((_, format, record), fate)) = record {
                line.direction = Some(record.direction);
                line.protection = Some(protection(&deduplicated, record, *format));
                match fate {
                    RecordFate::Counts => Fate::Counts,
                    RecordFate::SameAs(other) if line_of(*other) == at => Fate::Counts,
                    RecordFate::SameAs(other) => Fate::SameAs(line_of(*other)),
                    RecordFate::GivesWayTo(other) => Fate::GivesWayTo(line_of(*other)),
                    RecordFate::OtherServer => Fate::OtherServer,
                    RecordFate::Tentative => Fate::Tentative,
                }
            } else if line.file.is_some_and(is_refused) {
                Fate::FileRefused
            } else if let Some(other) = copies.get(at).copied().flatten() {
                Fate::SameAs(other)
            } else if about.is_beside {
                Fate::SheetNotCounted
            } else if let Some(reason) = about.skipped {
                Fate::Skipped(reason)
            } else if let Some(reason) =
                (line.file.zip(line.line)).and_then(|key| skipped.get(&key))
            {
                Fate::Skipped(*reason)
            } else if about.is_private {
                Fate::Skipped(SkipReason::PrivateAddress)
            } else {
                Fate::Says
            };
        }
        in_order(lines.into_iter().map(|(line, _)| line).collect())
    }
}

/// Which line tells of which record.
struct Told {
    /// The line of each record, if one is known.
    by: Vec<Option<usize>>,
    /// The records of each line.
    tells: Vec<Vec<usize>>,
    /// The first line that tells of the same record, of each line that is a copy of it.
    copies: Vec<Option<usize>>,
}

impl Told {
    fn of(lines: &[(MessageLine, FoundLine)], records: &[Found]) -> Self {
        // Which record each line tells of. Equal records of one file are told by one line each.
        let mut waiting: FxHashMap<_, VecDeque<usize>> = FxHashMap::default();
        for (at, (file, _, record)) in records.iter().enumerate() {
            if let Some(identity) = record.identity {
                let key = (*file, identity, record.at);
                waiting.entry(key).or_default().push_back(at);
            }
        }
        let mut by: Vec<Option<usize>> = vec![None; records.len()];
        let mut tells: Vec<Vec<usize>> = vec![Vec::new(); lines.len()];
        // Copies of a line that tells of a record already.
        let mut copies: Vec<Option<usize>> = vec![None; lines.len()];
        for (at, (line, about)) in lines.iter().enumerate() {
            for identity in &about.identities {
                let Some(time) = line.at else { continue };
                let keys = [line.file, None].map(|file| (file, *identity, time));
                let Some(key) = keys.iter().find(|key| waiting.contains_key(key)) else {
                    continue;
                };
                let Some(of_key) = waiting.get_mut(key) else {
                    continue;
                };
                // Of the same message to several recipients each has a record.
                let is_of_all = key.0.is_none();
                let mut has_one = false;
                while let Some(record) = of_key.pop_front() {
                    if let (Some(told), Some(tells)) = (by.get_mut(record), tells.get_mut(at)) {
                        *told = Some(at);
                        tells.push(record);
                    }
                    has_one = true;
                    if !is_of_all {
                        break;
                    }
                }
                if !has_one {
                    let same = |(record, told): (usize, &Option<usize>)| {
                        let (file, _, other) = records.get(record)?;
                        let is_it =
                            (*file, other.identity, other.at) == (key.0, Some(key.1), key.2);
                        told.filter(|_| is_it)
                    };
                    let first = by.iter().enumerate().find_map(same);
                    if let Some(copy) = copies.get_mut(at) {
                        *copy = first;
                    }
                }
            }
        }
        // So are those in files of which other records are told, as where a whole copy of a log stands beside a
        // part of it.
        for (at, (line, about)) in lines.iter().enumerate() {
            let may_be = !about.identities.is_empty() && tells.get(at).is_some_and(Vec::is_empty);
            let Some(copy) = copies.get_mut(at).filter(|_| may_be) else {
                continue;
            };
            let is_it = |record: &Record| {
                let identity = record.identity.filter(|_| line.at == Some(record.at));
                identity.is_some_and(|identity| about.identities.contains(&identity))
            };
            let mut told = records.iter().zip(&by);
            let same = || told.find_map(|((.., record), told)| told.filter(|_| is_it(record)));
            *copy = copy.or_else(same);
        }
        Self { by, tells, copies }
    }
}

/// By time, then by file and line; what has no time comes last.
fn order(line: &MessageLine) -> impl Ord + use<> {
    let place = (line.file, line.sheet.clone(), line.line);
    (line.at.is_none(), line.at, place)
}

/// Puts lines in order, and what points to others of them with it.
fn in_order(lines: Vec<MessageLine>) -> Vec<MessageLine> {
    let mut places: Vec<usize> = (0..lines.len()).collect();
    sorted::by_key(&mut places, |place| lines.get(*place).map(order));
    let mut moved = vec![0; lines.len()];
    for (to, from) in places.iter().enumerate() {
        if let Some(place) = moved.get_mut(*from) {
            *place = to;
        }
    }
    let to = |from: usize| moved.get(from).copied().unwrap_or(from);
    let line = |from: &usize| {
        let mut line = lines.get(*from)?.clone();
        line.fate = match line.fate {
            Fate::SameAs(other) => Fate::SameAs(to(other)),
            Fate::GivesWayTo(other) => Fate::GivesWayTo(to(other)),
            fate => fate,
        };
        Some(line)
    };
    places.iter().filter_map(line).collect()
}

/// The lines that were found, with the time that each has in its file.
fn placed(
    found: &[FoundInFile],
    orders: &BTreeMap<FileKey, Option<DateOrder>>,
) -> Vec<(MessageLine, FoundLine)> {
    let mut lines = Vec::new();
    for file in found {
        let order = orders.get(&file.file).copied().flatten();
        let with_line = file.lines.iter();
        let with_line = with_line.map(|(line, about)| (None, Some(*line), about));
        let in_sheets = file.sheets.iter().flat_map(|sheet| {
            let rows = sheet.rows.iter();
            rows.map(move |(row, about)| (Some(sheet), Some(*row), about))
        });
        let others = file.without_line.iter().map(|about| (None, None, about));
        for (sheet, number, about) in with_line.chain(in_sheets).chain(others) {
            let at = about.at.and_then(|[day_first, month_first]| match order {
                Some(DateOrder::MonthFirst) => Some(month_first),
                Some(DateOrder::DayFirst) => Some(day_first),
                // Nobody said which of the two it is.
                None => (day_first == month_first).then_some(day_first),
            });
            let line = MessageLine {
                file: Some(file.file),
                name: file.name.clone(),
                format: match sheet {
                    Some(sheet) if !sheet.counts => sheet.format,
                    _ => file.format,
                },
                sheet: sheet.map(|sheet| sheet.name.clone()),
                line: number,
                at,
                direction: about.direction,
                protection: None,
                fate: Fate::Says,
            };
            let about = FoundLine {
                is_beside: sheet.is_some_and(|sheet| !sheet.counts),
                ..about.clone()
            };
            lines.push((line, about));
        }
    }
    lines
}

fn protection(deduplicated: &Deduplicated<'_>, record: &Record, format: Format) -> Protection {
    let cipher = match record.cipher.named() {
        Named::Cipher(number) => deduplicated.texts.ciphers().get(number as usize).copied(),
        _ => None,
    };
    let connector = deduplicated.flows.names().nth(record.connector as usize);
    Protection {
        class: deduplicated.absence.class_of(record, format),
        cipher: cipher.unwrap_or_default().to_owned(),
        proof: record.proof,
        connector: connector.map(str::to_owned),
    }
}

/// Why lines of mail servers do not count, as all files together tell it.
fn skipped_lines(
    files: &[File<'_>],
    found: &[FoundInFile],
) -> BTreeMap<(FileKey, u64), SkipReason> {
    let wanted: BTreeSet<(FileKey, u64)> = found
        .iter()
        .flat_map(|file| file.lines.keys().map(|line| (file.file, *line)))
        .collect();
    let is_asked = |file: &&File<'_>| file.has_mail_server_lines();
    if wanted.is_empty() || !files.iter().any(|file| is_asked(&file)) {
        return BTreeMap::new();
    }
    let (keys, events): (Vec<_>, Vec<_>) = files
        .iter()
        .filter_map(|file| Some((file.key(), file.events()?)))
        .unzip();
    let mut skipped = Skipped {
        keys,
        wanted,
        reasons: BTreeMap::new(),
    };
    sessions::resolve(&events, &mut skipped);
    skipped.reasons
}

/// Takes what sessions say of the lines that are wanted.
struct Skipped {
    keys: Vec<FileKey>,
    wanted: BTreeSet<(FileKey, u64)>,
    reasons: BTreeMap<(FileKey, u64), SkipReason>,
}

impl Findings for Skipped {
    fn transfer(&mut self, _transfer: &SessionTransfer) {}

    fn skipped(&mut self, _reason: SkipReason, _identity: Identity, _line: u64) {}

    fn transfer_in(&mut self, _file: usize, _identity: Identity, _is_private_client: bool) {}

    fn skipped_in(&mut self, file: usize, reason: SkipReason, line: u64) {
        if let Some(key) = self.keys.get(file)
            && self.wanted.contains(&(*key, line))
        {
            self.reasons.insert((*key, line), reason);
        }
    }
}
