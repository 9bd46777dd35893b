//! All files together: each transfer once, silence judged, and counts by day, flow and class.
//!
//! Resolving is pure: the same files give the same result, in whatever order and pieces they came.
//! Source of the rules: `docs/counting.md`, from "Absence" to "Connectors".

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use rustc_hash::FxHashSet;

use super::behind::{self, Behind, Question};
use super::beside::{self, Asked, Beside, BesideEvidence, Gathered};
use super::cells::CellsBuilder;
use super::date_orders::{self, DateOrders};
use super::file_tally::{FileTally, Listed, Policy, add_skipped};
use super::left_out::LeftOut;
use super::own_domains::SampledParties;
use super::partners::{self, EvidenceQuestion, Partners};
use super::passages::{GaveWay, Passages};
use super::peers::MAX_ALL_PEERS;
use super::quality::Judge;
use super::record::Record;
use super::records::{Addresses, Domains, Records, ToWhom};
use super::resolved::{FileFacts, FileKey, Resolved, SkipCount};
use super::rounds::Round;
use super::settle::{OfLines, Settled, best, drop_tentative, each_once};
use super::shown_partners::{self, PartnersQuestion, ShownPartners};
use super::summaries;
use super::twins::twins;
use strength::Guideline;
use trace::dates::OrderVerdict;
use trace::sessions::{self, FileEvents, Findings, SessionTransfer};
use trace::sorted;
use trace::{DateOrder, Day, Format, Identity, Note, SkipReason};

/// The files that are loaded, each under a number of the caller's; members of an archive under
/// numbers of their own.
#[derive(Debug)]
pub struct Tally {
    files: BTreeMap<FileKey, FileTally>,
    /// Peers that all files together keep.
    peers: usize,
    /// Who puts together what stands beside the transfers.
    count_beside: Option<CountBeside>,
}

/// Puts together what files tell beside the transfers.
type CountBeside = fn(&[File<'_>], &Settled<'_>, &Asked) -> Beside;

/// Who does it from the start. In the browser that code comes later than the rest.
fn at_first() -> Option<CountBeside> {
    #[cfg(target_arch = "wasm32")]
    return None;
    #[cfg(not(target_arch = "wasm32"))]
    Some(beside::count)
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            files: BTreeMap::new(),
            peers: 0,
            count_beside: at_first(),
        }
    }
}

impl Tally {
    /// Adds a part of a file.
    pub fn absorb(&mut self, file: u32, member: u32, part: FileTally) {
        let tally = self.files.entry(FileKey { file, member }).or_default();
        let before = tally.peers_kept();
        tally.absorb(part);
        self.peers += tally.peers_kept();
        self.peers -= before;
        if self.peers > MAX_ALL_PEERS {
            for tally in self
                .files
                .values_mut()
                .filter(|tally| tally.peers_kept() > 1)
            {
                tally.drop_lighter_peers();
            }
            self.peers = self.files.values().map(FileTally::peers_kept).sum();
        }
    }

    /// Puts together from now on what stands beside the transfers. Who calls this has that code, and the
    /// list of public suffixes, linked in.
    pub fn learn_beside(&mut self) {
        self.count_beside = Some(beside::count);
    }

    /// Whether a file tells something beside the transfers that nobody puts together yet.
    pub fn wants_beside(&self) -> bool {
        let tells = |file: &FileTally| !file.beside.is_empty();
        self.count_beside.is_none() && self.files.values().any(tells)
    }

    /// Removes a file with all its members.
    pub fn remove(&mut self, file: u32) {
        let members = self.files.range(all_of(file));
        let members: Vec<FileKey> = members.map(|(key, _)| *key).collect();
        for key in members {
            let removed = self.files.remove(&key);
            self.peers -= removed.map_or(0, |tally| tally.peers_kept());
        }
    }

    /// Answers in which order day and month stand in a file, or in a member of an archive; none takes
    /// the answer back. The file is not read again, and the answer is kept with it. It counts only
    /// where the dates of the file decide nothing themselves.
    pub fn answer_date_order(&mut self, key: FileKey, order: Option<DateOrder>) {
        if let Some(tally) = self.files.get_mut(&key) {
            tally.answer_date_order(order);
        }
    }

    /// The files as the caller numbered them, with the name of each member.
    pub fn names(&self) -> impl Iterator<Item = (u32, &str)> {
        self.files
            .iter()
            .map(|(key, tally)| (key.file, tally.name.as_str()))
    }

    /// The members of a file, by their number.
    pub(super) fn members(&self, file: u32) -> impl Iterator<Item = (u32, &FileTally)> {
        self.files
            .range(all_of(file))
            .map(|(key, tally)| (key.member, tally))
    }

    /// Who is behind a number of the traces.
    pub fn behind(&self, question: &Question) -> Behind {
        let files: Vec<File<'_>> = self.judged(&|_| true);
        behind::answer(&Settled::with_peers(&files), question, |domain| {
            domain.into()
        })
    }

    /// The same, where the partner that is asked about may be a registered domain with all that belong
    /// to it. It is apart because it needs the list of public suffixes.
    pub fn behind_folded(&self, question: &Question) -> Behind {
        let files: Vec<File<'_>> = self.judged(&|_| true);
        behind::answer(&Settled::with_peers(&files), question, trace::registrable)
    }

    /// With whom mail was exchanged, what is worst first, as a screen shows it.
    pub fn shown_partners(&self, question: &PartnersQuestion) -> ShownPartners {
        let files: Vec<File<'_>> = self.judged(&|_| true);
        let let_go = domains_let_go(&files);
        shown_partners::answer(&Settled::with_domains(&files), question, let_go)
    }

    /// With whom mail was exchanged, and by which ciphers.
    pub fn partners(&self, question: &EvidenceQuestion) -> Partners {
        let files: Vec<File<'_>> = self.judged(&|_| true);
        let let_go = domains_let_go(&files);
        let settled = Settled::with_domains(&files);
        let mut asked = Asked::of(&files, &settled);
        settled.each(&mut |transfer| asked.transfer(&transfer));
        let gathered = Gathered::of(&files, &settled, &asked);
        Partners {
            beside: BesideEvidence::of(&gathered, &settled.texts, question.window),
            ..partners::answer(&settled, question, let_go)
        }
    }

    /// What the loaded files come to, with strength as the default guideline judges it.
    pub fn resolve(&self) -> Resolved {
        self.resolve_by(Guideline::default())
    }

    /// What the loaded files come to, with strength as a guideline judges it.
    pub fn resolve_by(&self, guideline: Guideline) -> Resolved {
        self.resolve_where(&|_| true, guideline)
    }

    /// What some of the files come to, as if no others were loaded.
    pub fn resolve_only(&self, wanted: &[u32], guideline: Guideline) -> Resolved {
        self.resolve_where(&|file| wanted.contains(&file), guideline)
    }

    fn judged(&self, is_wanted: &dyn Fn(u32) -> bool) -> Vec<File<'_>> {
        let files = self.files.iter().filter(|(key, _)| is_wanted(key.file));
        files.map(|(key, tally)| File::judge(*key, tally)).collect()
    }

    fn resolve_where(&self, is_wanted: &dyn Fn(u32) -> bool, guideline: Guideline) -> Resolved {
        let files = self.judged(is_wanted);
        let listed = listed(&files);
        let settled = Settled::of(&files);
        let of_lines = files.iter().zip(&settled.of_lines);
        let mut facts: Vec<FileFacts> = of_lines.map(|(file, lines)| file.facts(lines)).collect();
        date_orders::tell_likely(&mut facts);
        let twins = twins(&files, &facts);
        let flows = &settled.flows;
        let mut traces = CellsBuilder::default();
        let mut judge = Judge::new(guideline, settled.texts.ciphers());
        let mut asked = Asked::of(&files, &settled);
        settled.each(&mut |transfer| {
            asked.transfer(&transfer);
            let flow = flows.index(transfer.direction, transfer.connector);
            let mark = judge.mark(transfer.class, transfer.cipher, transfer.proof);
            traces.add_transfer(
                transfer.at.day(),
                flow,
                transfer.class,
                transfer.recipients,
                mark,
            );
        });
        for (file, facts) in files.iter().zip(&mut facts) {
            settled.silence.explain(file, facts);
        }

        let (summary_cells, summaries_unit) =
            summaries::merge(&files, flows, guideline, &mut facts);
        for file in &mut facts {
            // The reason that matters is the first thing that is said.
            sorted::by_key(&mut file.notes, |note| !note.is_problem());
        }
        sorted::all(&mut facts);
        Resolved {
            traces: traces.build(flows, &listed),
            summaries: summary_cells.build(flows, &listed),
            summaries_unit,
            listed: listed.into_iter().filter(|entry| entry.enabled).collect(),
            policies: policies(&files),
            proposed_domains: proposed_domains(&files),
            guideline,
            twins,
            beside: match self.count_beside {
                Some(count) => Box::new(count(&files, &settled, &asked)),
                None => Box::default(),
            },
            files: facts,
        }
    }
}

/// Domains that the files no longer have.
fn domains_let_go(files: &[File<'_>]) -> u64 {
    let counted = files.iter().filter(|file| file.counts());
    counted.map(|file| file.tally.names.let_go).sum()
}

/// A file with all its members.
fn all_of(file: u32) -> RangeInclusive<FileKey> {
    let member = |member| FileKey { file, member };
    member(0)..=member(u32::MAX)
}

/// What a file comes to without the others. It is kept until more of the file comes: of ten thousand
/// files nearly all are as they were when the numbers were asked for the last time.
#[derive(Clone, Debug, Default)]
pub(super) struct Alone {
    transfers: u64,
    /// Messages of sessions that do not count.
    pub left_out: LeftOut,
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
    fn judge(key: FileKey, tally: &'a FileTally) -> Self {
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

    /// Those of a round.
    pub fn records_of(&self, round: Round) -> impl Iterator<Item = Record> + Clone + use<'a> {
        self.lists()
            .flat_map(move |records| records.of_round(round))
    }

    /// The same, each with the addresses of its recipients, and their domains.
    pub fn with_domains_of(
        &self,
        round: Round,
    ) -> impl Iterator<Item = (Record, Addresses<'a>, Domains<'a>)> + Clone + use<'a> {
        self.lists()
            .flat_map(move |records| records.with_domains_of(round))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.lists().map(Records::len).sum()
    }

    fn lists(&self) -> impl Iterator<Item = &'a Records> + Clone + use<'a> {
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
    fn facts(&self, of_lines: &OfLines) -> FileFacts {
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
        facts.transfers = self.alone().transfers + of_lines.transfers;
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
        let own = count(self.count(), |round| self.records_of(round));
        let all = |round| self.records_of(round).chain(more.of_round(round));
        count(self.count() + more.len(), all) - own
    }

    /// The same, once it is known what its lines come to.
    fn alone_with(&self, of_lines: &[&Records], left_out: LeftOut) -> Alone {
        let all = |round| {
            let found = of_lines.iter();
            let found = found.flat_map(move |records| records.of_round(round));
            self.records_of(round).chain(found)
        };
        let found_count: usize = of_lines.iter().map(|records| records.len()).sum();
        let gave_way = GaveWay::of(self.passages().into_iter());
        let traced = if gave_way.is_empty() {
            count(self.count() + found_count, all)
        } else {
            each_once(all(Round::one()).collect(), &gave_way, None).len() as u64
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

/// The number of transfers that these records of one file tell, which are so many.
pub(super) fn count<R>(records: usize, all: impl Fn(Round) -> R) -> u64
where
    R: Iterator<Item = Record> + Clone,
{
    let rounds = Round::of(records, all(Round::one()));
    rounds.map(|round| count_share(all(round))).sum()
}

fn count_share(records: impl Iterator<Item = Record> + Clone) -> u64 {
    let mut by_themselves = 0;
    // They are hashes, so that a set takes less time than to sort them.
    let mut identities = FxHashSet::default();
    for record in records.clone() {
        if record.tentative {
            return drop_tentative(best(records.collect(), None)).len() as u64;
        }
        match record.identity {
            Some(identity) => {
                identities.insert(identity);
            }
            None => by_themselves += 1,
        }
    }
    by_themselves + identities.len() as u64
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

/// Policies of all TLS reports, sorted. A report that several files hold is one: who sent it and its
/// id tell. Where the files differ, the one that comes last in the order of policies counts.
fn policies(files: &[File<'_>]) -> Vec<Policy> {
    let mut reports: BTreeMap<(&str, &str, Option<Day>), Vec<&Policy>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.counts()) {
        let mut own: Vec<&Policy> = file.tally.policies.iter().collect();
        sorted::all(&mut own);
        let Some(first) = own.first() else { continue };
        // Without an id, reports of different days are different ones.
        let day = first.from.filter(|_| first.report_id.is_empty());
        let known = reports
            .entry((&first.organization, &first.report_id, day))
            .or_default();
        if own > *known {
            *known = own;
        }
    }
    let mut all: Vec<Policy> = reports.into_values().flatten().cloned().collect();
    sorted::all(&mut all);
    all
}

/// The domains that look like the organization's own, where a file needs to be told of them.
fn proposed_domains(files: &[File<'_>]) -> Vec<String> {
    let needs = |file: &File<'_>| {
        let mut notes = file.tally.notes.iter();
        notes.any(|note| matches!(note, Note::NeedsDomains { .. }))
    };
    if !files.iter().any(needs) {
        return Vec::new();
    }
    let mut all = SampledParties::default();
    for file in files {
        all.absorb(&file.tally.parties);
    }
    all.proposed()
}

/// Connectors of all lists, each once, sorted.
fn listed(files: &[File<'_>]) -> Vec<Listed> {
    let counted = files.iter().filter(|file| file.counts());
    let all = sorted::set(counted.flat_map(|file| file.tally.listed.iter().cloned()));
    all.into_iter().collect()
}
