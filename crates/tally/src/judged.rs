//! A file as it is judged among the others: the order of its dates is decided, and with it which of its
//! records count, what it comes to, and what is said of it.

use std::collections::BTreeMap;

use super::date_orders::DateOrders;
use super::duplicates::{count, each_once};
use super::file_tally::{Alone, FileTally};
use super::left_out::LeftOut;
use super::partitions::Partition;
use super::passages::{Passages, Preceded};
use super::record::Record;
use super::records::{Addresses, Domains, Records, ToWhom};
use super::resolved::{FileFacts, FileKey, SkipCount};
use super::skipped::{Skipped, add_skipped};
use trace::calendar::OrderVerdict;
use trace::sessions::{self, FileEvents, Findings, SessionTransfer};
use trace::sorted;
use trace::{DateOrder, Format, Identity, Note, SkipReason};

/// What the lines of mail servers in a file come to, together with those of all files.
#[derive(Default)]
pub(super) struct OfLines {
    pub transfers: u64,
    pub skipped: BTreeMap<SkipReason, Skipped>,
    /// Whether clients with private addresses count.
    pub has_private_clients: bool,
    /// Half of the identity of each transfer that a line tells, as long as they are not counted.
    pub identities: Vec<u64>,
    /// The line that was skipped last.
    pub last_skipped: u64,
}

/// A file, with the order of its dates decided.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    key: FileKey,
    pub tally: &'a FileTally,
    /// `None` where it must be asked for.
    pub order: Option<DateOrder>,
}

impl<'a> File<'a> {
    pub fn judge(key: FileKey, tally: &'a FileTally) -> Self {
        let order = match tally.order.verdict() {
            OrderVerdict::Decided(order) => Some(order),
            OrderVerdict::Open => tally.answered,
            OrderVerdict::ProvesBoth => None,
        };
        Self { key, tally, order }
    }

    /// Which one it is.
    pub fn key(&self) -> FileKey {
        self.key
    }

    /// Whether it has lines that tell something only together with others, which may be in other files.
    pub fn has_open_lines(&self) -> bool {
        !(self.tally.protocol_lines.is_empty() && self.tally.mail_server_lines.is_empty())
    }

    /// Whether anything of it counts.
    pub fn counts(&self) -> bool {
        self.tally.failed.is_none() && self.order.is_some()
    }

    /// Its boundary records, if it counts.
    pub fn records(&self) -> impl Iterator<Item = Record> + Clone + use<'a> {
        self.lists().flat_map(Records::iter)
    }

    /// Those of a partition, each with the addresses of its recipients, and their domains.
    pub fn with_domains_of(
        &self,
        partition: Partition,
    ) -> impl Iterator<Item = (Record, Addresses<'a>, Domains<'a>)> + Clone + use<'a> {
        self.lists()
            .flat_map(move |records| records.with_domains_of(partition))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.lists().map(Records::len).sum()
    }

    /// The lists of its records, if it counts.
    pub fn lists(&self) -> impl Iterator<Item = &'a Records> + Clone + use<'a> {
        let tally = self.tally;
        let dated = match self.order {
            Some(DateOrder::DayFirst) => Some(&tally.day_first),
            Some(DateOrder::MonthFirst) => Some(&tally.month_first),
            None => None,
        };
        let all = std::iter::once(&tally.certain).chain(dated);
        all.take(if self.counts() { 2 } else { 0 })
    }

    /// Whether it has lines of SMTP protocol logs.
    pub fn has_protocol_lines(&self) -> bool {
        let tally = self.tally;
        self.counts() && !(tally.protocol_lines.is_empty() && tally.whole_sessions.is_empty())
    }

    /// Whether it has lines of Postfix or Sendmail.
    pub fn has_mail_server_lines(&self) -> bool {
        self.counts() && !self.tally.mail_server_lines.is_empty()
    }

    /// The lines that tell something only together with others.
    pub fn events(&self) -> Option<FileEvents<'a>> {
        let tally = self.tally;
        (self.has_protocol_lines() || self.has_mail_server_lines()).then(|| {
            FileEvents::new(tally.begins)
                .with_protocol(&tally.protocol_lines, &tally.whole_sessions)
                .with_mail_server(&tally.mail_server_lines)
        })
    }

    /// Between which servers its messages went, and the order of its dates, if it counts.
    pub fn passages(&self) -> Option<(&'a Passages, DateOrder)> {
        let order = self.order.filter(|_| self.counts())?;
        Some((&self.tally.passages, order))
    }

    /// Its format.
    pub fn format(&self) -> Option<Format> {
        self.tally.outcome.format
    }

    /// With what the lines of mail servers in it come to, together with those of all files.
    /// `transfers` are those of these lines.
    pub fn facts(&self, of_lines: &OfLines, transfers: u64) -> FileFacts {
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
            dates: DateOrders::default(),
            key: self.key,
        };
        if let Some(why) = &tally.failed {
            facts.notes.push(why.clone());
            return facts;
        }
        facts.format = tally.outcome.format;
        facts.encoding = tally.outcome.encoding;
        facts.dates = DateOrders::of(tally.order, tally.answered);
        // Rows of a table in which no line of a log was found are those of an unknown file.
        let is_unknown = facts.format.is_none() && tally.notes.contains(&Note::UnknownTable);
        facts.records = if is_unknown { 0 } else { tally.records };
        facts.transfers = self.alone().transfers + transfers;
        let mut skipped = tally.skipped.clone();
        for (reason, more) in of_lines.skipped.iter() {
            add_skipped(&mut skipped, *reason, *more);
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
        if of_lines.has_private_clients {
            facts.notes.push(Note::PrivateClientsCounted);
        }
        if self.order.is_none() {
            let first_row = tally.first_row.unwrap_or(1);
            refuse(&mut facts, SkipReason::AmbiguousDates, first_row);
            facts.notes.push(match facts.dates {
                DateOrders::Contradictory => Note::ContradictoryDates,
                _ => Note::AmbiguousDates,
            });
        }
        if let Some((_, kind)) = &tally.bad_date
            && self.order.is_some()
            && self.count() == 0
            && tally.summaries.is_empty()
            // Lines that only tell something together with others are no records.
            && tally.begins.is_none()
        {
            let kind = kind.clone();
            facts.notes.insert(0, Note::NoDateRead { kind });
        }
        facts.notes.extend(file_note(&facts));
        facts.notes.extend(self.may_be_cut());
        facts
    }

    /// Whether it has exactly as many records as an export of its kind may hold.
    fn may_be_cut(&self) -> Option<Note> {
        const LIMITS: [u64; 4] = [1_000, 5_000, 50_000, 100_000];
        let tally = self.tally;
        let is_export = match tally.outcome.format? {
            Format::ExoExtendedTrace
            | Format::ExoEnhancedSummary
            | Format::ExoSummary
            | Format::ExoConnectorMessages => true,
            // The log itself is as long as it is; only a table of it was asked for.
            Format::ExchangeTrackingLog => tally.is_table,
            _ => false,
        };
        let records = tally.records;
        (is_export && LIMITS.contains(&records)).then_some(Note::MayBeCut { records })
    }

    /// What this file comes to without the others.
    pub fn alone(&self) -> &'a Alone {
        let tally = self.tally;
        tally.alone.get_or_init(|| self.found_alone())
    }

    fn found_alone(&self) -> Alone {
        if !self.counts() {
            return Alone::default();
        }
        let mut found = FoundAlone::default();
        if let Some(events) = self.events().filter(|_| self.has_protocol_lines()) {
            sessions::resolve_protocol(&[events], &mut found);
        }
        self.alone_with(&[&found.records], found.left_out)
    }

    /// How many transfers these records add to its own.
    pub fn count_with(&self, more: &Records) -> u64 {
        if more.len() == 0 {
            return 0;
        }
        let mut lists: Vec<&Records> = self.lists().collect();
        let own = count(&lists);
        lists.push(more);
        count(&lists) - own
    }

    /// The same, once it is known what its lines come to.
    fn alone_with(&self, of_lines: &[&Records], left_out: LeftOut) -> Alone {
        let lists: Vec<&Records> = self.lists().chain(of_lines.iter().copied()).collect();
        let preceded = Preceded::of(self.passages().into_iter());
        let traced = if preceded.is_empty() {
            count(&lists)
        } else {
            let all = lists.iter().flat_map(|records| records.iter());
            each_once(all.collect(), &preceded, None).len() as u64
        };
        let summed: u64 = self.tally.summaries.iter().map(|row| row.volume).sum();
        Alone {
            transfers: traced + summed,
            left_out,
        }
    }

    /// Says what its lines come to, where no other file of the set has any, so that they need not be
    /// put together once more.
    pub fn has_the_only_lines(&self, of_lines: &[&Records], left_out: LeftOut) {
        let alone = || self.alone_with(of_lines, left_out);
        self.tally.alone.get_or_init(alone);
    }
}

/// What the lines of one file come to.
#[derive(Default)]
struct FoundAlone {
    records: Records,
    left_out: LeftOut,
}

impl Findings for FoundAlone {
    fn transfer(&mut self, transfer: &SessionTransfer) {
        let record = Record::of_session(transfer);
        self.records.push(&record, ToWhom::default());
    }

    fn skipped(&mut self, reason: SkipReason, identity: Identity, line: u64) {
        self.left_out.push(reason, identity.half(), line);
    }

    // Of mail servers, all files together tell.
    fn transfer_in(&mut self, _file: usize, _identity: Identity, _is_private_client: bool) {}

    fn skipped_in(&mut self, _file: usize, _reason: SkipReason, _line: u64) {}
}

/// Formats of which nobody expects transfers.
const HOLDS_NO_MESSAGES: [Format; 4] = [
    Format::ConnectorList,
    Format::Mapping,
    Format::TlsReport,
    Format::SmtpAuthReport,
];

/// What follows for a person from how much was read and counted.
fn file_note(facts: &FileFacts) -> Option<Note> {
    let format = facts
        .format
        .filter(|format| !HOLDS_NO_MESSAGES.contains(format))?;
    let counted = facts.transfers > 0;
    if facts.notes.iter().any(Note::is_problem) {
        None
    } else if facts.records == 0 && format == Format::SavedReport {
        Some(Note::NoMailInReport)
    } else if facts.records == 0 {
        Some(Note::NoRecords)
    } else if !counted {
        let has_unknown_words =
            (facts.notes.iter()).any(|note| matches!(note, Note::EventWordsNotKnown { .. }));
        (understood(facts) && !has_unknown_words).then_some(Note::NoTransfers)
    } else {
        (!format.tells_tls()).then_some(Note::NoTlsInFormat { format })
    }
}

/// Whether any record was understood, so that it can be said what none of them is.
fn understood(facts: &FileFacts) -> bool {
    let is_understood = |reason| {
        !matches!(
            reason,
            SkipReason::BadDate
                | SkipReason::BadLine
                | SkipReason::BadRow
                | SkipReason::BoundaryNotTold
                | SkipReason::DirectionNotTold
                | SkipReason::NoHeader
                | SkipReason::TooFewColumns
                | SkipReason::TooLong
                | SkipReason::TooManyColumns
                | SkipReason::Truncated
        )
    };
    let not = facts
        .skipped
        .iter()
        .filter(|skip| !is_understood(skip.reason));
    not.map(|skip| skip.count).sum::<u64>() < facts.records
}

/// Everything of a file that was not skipped for a reason of its own is skipped for this one.
pub(super) fn refuse(facts: &mut FileFacts, reason: SkipReason, first_line: u64) {
    let already: u64 = facts.skipped.iter().map(|skip| skip.count).sum();
    let count = facts.records.saturating_sub(already);
    facts.transfers = 0;
    if count > 0 {
        facts.skipped.push(SkipCount {
            reason,
            count,
            first_line,
        });
        sorted::by_key(&mut facts.skipped, |skip| skip.reason.id());
    }
}
