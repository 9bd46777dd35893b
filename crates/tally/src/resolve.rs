//! All files together: each transfer once, silence judged, and counts by day, flow and class.
//!
//! Resolving is pure: the same files give the same result, in whatever order and pieces they came.
//! Source of the rules: `docs/counting.md`, from "Absence" to "Connectors".

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::account::{self, Account};
use super::added_up::{self, AddedUp};
use super::behind::{self, Behind, Question};
use super::beside::{self, Asked, Beside, BesideEvidence, Gathered};
use super::both::both;
use super::cells::CellsBuilder;
use super::date_orders;
use super::deduplication::Deduplicated;
use super::file_tally::FileTally;
use super::judged::File;
use super::lists::listed;
use super::own_domains::SampledParties;
use super::partners::{self, EvidenceQuestion, Partners};
use super::peers::MAX_ALL_PEERS;
use super::picked;
use super::quality::Judge;
use super::resolved::{Cells, FileKey, Policy, Resolved};
use super::selection::Selection;
use super::shown_partners::{self, PartnersQuestion, ShownPartners};
use super::summaries;
use super::tellers::FileTellers;
use super::twins::twins;
use strength::Guideline;
use trace::sorted;
use trace::{DateOrder, Day, Note, Zone};

/// The files that are loaded, each under a number of the caller's; members of an archive under
/// numbers of their own.
#[derive(Debug)]
pub struct Tally {
    /// Each in a place of its own: of a map's room nearly half may be empty.
    files: BTreeMap<FileKey, Box<FileTally>>,
    /// Peers that all files together keep.
    peers: usize,
    /// By which days are counted.
    zone: Zone,
    /// The files that are looked at: all where this is none.
    only: Option<BTreeSet<u32>>,
    /// Who puts together what stands beside the transfers.
    count_beside: Option<CountBeside>,
}

/// Puts together what files tell beside the transfers.
type CountBeside = fn(&[File<'_>], &Deduplicated<'_>, &Asked) -> Beside;

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
            zone: Zone::UTC,
            only: None,
            count_beside: at_first(),
        }
    }
}

impl Tally {
    /// Adds a part of a file.
    pub fn absorb(&mut self, file: u32, member: u32, part: FileTally) {
        let tally = self.files.entry(FileKey { file, member }).or_default();
        let is_first = tally.name.is_empty();
        let before = tally.peers_kept();
        tally.absorb(part);
        if is_first {
            // Most files come in one part.
            tally.give_room_back();
        }
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
            self.peers = self.files.values().map(|tally| tally.peers_kept()).sum();
        }
    }

    /// Counts days in this zone from now on. What others counted by day keeps its days.
    pub fn count_days_in(&mut self, zone: Zone) {
        self.zone = zone;
    }

    /// Looks at these files alone from now on, as if no others were loaded; at all of them again where there
    /// is none. Who asks for some files by their numbers gets those.
    pub fn look_at_only(&mut self, files: Option<BTreeSet<u32>>) {
        self.only = files;
    }

    fn is_looked_at(&self, file: u32) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&file))
    }

    /// The files that are looked at, each with the order of its dates decided.
    pub(super) fn looked_at(&self) -> Vec<File<'_>> {
        self.judged(&|file| self.is_looked_at(file))
    }

    /// By which days are counted.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Puts together from now on what stands beside the transfers. Who calls this has that code, and the
    /// list of public suffixes, linked in.
    pub fn learn_beside(&mut self) {
        self.count_beside = Some(beside::count);
    }

    /// Whether a file tells something beside the transfers that nobody puts together yet.
    pub fn wants_beside(&self) -> bool {
        let mut files = self.files.values();
        self.count_beside.is_none() && files.any(|file| !file.beside.is_empty())
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

    /// Says that a file is called otherwise now, as one that was rotated.
    pub fn rename(&mut self, file: u32, from: &str, to: &str) {
        for (_, tally) in self.files.range_mut(all_of(file)) {
            if let Some(inside) = tally.name.strip_prefix(from) {
                tally.name = format!("{to}{inside}");
            }
        }
    }

    /// Each member of a file with its number.
    pub fn members_of(&self, file: u32) -> impl Iterator<Item = (u32, &FileTally)> {
        self.members(file)
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
            .map(|(key, tally)| (key.member, &**tally))
    }

    /// Who is behind a number of the traces.
    pub fn behind(&self, question: &Question) -> Behind {
        let files: Vec<File<'_>> = self.looked_at();
        behind::answer(
            &Deduplicated::with_peers(&files, &self.zone),
            question,
            |domain| domain.into(),
        )
    }

    /// The same, where the partner that is asked about may be a registered domain with all that belong
    /// to it. It is apart because it needs the list of public suffixes.
    pub fn behind_folded(&self, question: &Question) -> Behind {
        let files: Vec<File<'_>> = self.looked_at();
        behind::answer(
            &Deduplicated::with_peers(&files, &self.zone),
            question,
            trace::registrable,
        )
    }

    /// How a number of the traces came about.
    pub fn account(&self, question: &Question) -> Account {
        let files: Vec<File<'_>> = self.looked_at();
        let deduplicated = Deduplicated::with_domains(&files, &self.zone);
        let sums = files.iter().filter(|file| !file.tally.summaries.is_empty());
        Account {
            of_sums: sums.map(File::key).collect(),
            ..account::account(&deduplicated, question, trace::registrable)
        }
    }

    /// How a number came about whose files hold numbers only.
    pub fn added_up(&self, question: &Question) -> AddedUp {
        added_up::added_up(&self.looked_at(), question)
    }

    /// With whom mail was exchanged, what is worst first, as a screen shows it.
    pub fn shown_partners(&self, question: &PartnersQuestion) -> ShownPartners {
        let files: Vec<File<'_>> = self.looked_at();
        let let_go = domains_let_go(&files);
        shown_partners::answer(
            &Deduplicated::with_domains(&files, &self.zone),
            question,
            let_go,
        )
    }

    /// With whom mail was exchanged, and by which ciphers.
    pub fn partners(&self, question: &EvidenceQuestion) -> Partners {
        let files: Vec<File<'_>> = self.looked_at();
        let let_go = domains_let_go(&files);
        let deduplicated = Deduplicated::with_domains(&files, &self.zone);
        let mut asked = Asked::of(&files, &deduplicated);
        deduplicated.each(&mut |transfer| asked.transfer(&transfer));
        let gathered = Gathered::of(&files, &deduplicated, &asked);
        Partners {
            beside: BesideEvidence::of(&gathered, &deduplicated.texts, question.window),
            ..partners::answer(&deduplicated, question, let_go)
        }
    }

    /// The cells of a selection of the transfers, as [`Resolved::selected`] takes them. It is apart because
    /// it needs the list of public suffixes.
    pub fn select(&self, selection: &Selection, guideline: Guideline) -> Cells {
        picked::cells(
            &self.looked_at(),
            &self.zone,
            selection,
            guideline,
            trace::registrable,
        )
    }

    /// What some of the files come to, as if no others were loaded, and of that a selection.
    pub fn selected_only(
        &self,
        wanted: &[u32],
        guideline: Guideline,
        selection: &Selection,
    ) -> Resolved {
        let whole = self.resolve_only(wanted, guideline);
        let cells = selection.needs_transfers().then(|| {
            let files = self.judged(&|file| wanted.contains(&file));
            picked::cells(&files, &self.zone, selection, guideline, trace::registrable)
        });
        whole.selected(selection, cells)
    }

    /// What the loaded files come to, with strength as the default guideline judges it.
    pub fn resolve(&self) -> Resolved {
        self.resolve_by(Guideline::default())
    }

    /// What the loaded files come to, with strength as a guideline judges it.
    pub fn resolve_by(&self, guideline: Guideline) -> Resolved {
        let mut resolved = self.resolve_where(&|file| self.is_looked_at(file), guideline);
        if self.only.is_some() {
            // Files are told apart by who tells them, also while some are not looked at.
            resolved.tellers = self.tellers(&|_| true);
        }
        resolved
    }

    /// What some of the files come to, as if no others were loaded.
    pub fn resolve_only(&self, wanted: &[u32], guideline: Guideline) -> Resolved {
        self.resolve_where(&|file| wanted.contains(&file), guideline)
    }

    /// Who told what some of the files say.
    fn tellers(&self, is_wanted: &dyn Fn(u32) -> bool) -> Vec<FileTellers> {
        let mut all: Vec<FileTellers> = Vec::new();
        for (key, tally) in self.files.iter().filter(|(key, _)| is_wanted(key.file)) {
            if all.last().is_none_or(|last| last.file != key.file) {
                all.push(FileTellers {
                    file: key.file,
                    ..FileTellers::default()
                });
            }
            if let Some(told) = all.last_mut() {
                tally.add_tellers(told, &self.zone);
            }
        }
        all
    }

    /// The files, each with the order of its dates decided.
    pub(super) fn judged(&self, is_wanted: &dyn Fn(u32) -> bool) -> Vec<File<'_>> {
        let files = self.files.iter().filter(|(key, _)| is_wanted(key.file));
        files.map(|(key, tally)| File::judge(*key, tally)).collect()
    }

    fn resolve_where(&self, is_wanted: &dyn Fn(u32) -> bool, guideline: Guideline) -> Resolved {
        let files = self.judged(is_wanted);
        let listed = listed(&files);
        let deduplicated = Deduplicated::of(&files, &self.zone);
        let flows = &deduplicated.flows;
        let count = || {
            let mut traces = CellsBuilder::default();
            let mut judge = Judge::new(guideline, deduplicated.texts.ciphers());
            let mut asked = Asked::of(&files, &deduplicated);
            deduplicated.each(&mut |transfer| {
                asked.transfer(&transfer);
                let flow = flows.index(transfer.direction, transfer.connector);
                let mark = judge.mark(transfer.class, transfer.cipher, transfer.proof);
                traces.add_transfer(&transfer, flow, mark);
            });
            (traces, asked)
        };
        // What all files come to together, and what each comes to alone.
        let ((traces, asked), mut facts) = both(count, || deduplicated.facts(&files));
        date_orders::tell_likely(&mut facts);
        let twins = twins(&files, &facts);
        for (file, facts) in files.iter().zip(&mut facts) {
            deduplicated.absence.explain(file, facts);
        }

        let summaries = summaries::merge(&files, flows, guideline, &mut facts);
        for file in &mut facts {
            // The reason that matters is the first thing that is said.
            sorted::by_key(&mut file.notes, |note| !note.is_problem());
        }
        sorted::all(&mut facts);
        Resolved {
            traces: traces.build(flows, &listed),
            summaries: summaries.cells.build(flows, &listed),
            summaries_unit: summaries.unit,
            summaries_zones: summaries.zones,
            told_otherwise: summaries.told_otherwise,
            listed: listed.into_iter().filter(|entry| entry.enabled).collect(),
            policies: policies(&files),
            proposed_domains: proposed_domains(&files),
            guideline,
            zone: self.zone.clone(),
            twins,
            tellers: self.tellers(is_wanted),
            beside: match self.count_beside {
                Some(count) => Box::new(count(&files, &deduplicated, &asked)),
                None => Box::default(),
            },
            files: facts,
            selection: Selection::default(),
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
