//! With whom mail was exchanged, how it was protected, and by which ciphers.
//!
//! Source of the rules: `docs/partners.md`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use strength::{ForwardSecrecy, Grade, Guideline};

use super::beside::{BesideEvidence, Window};
use super::deduplication::{Deduplicated, DistinctTransfer};
use super::picked::Picked;
use super::quality::{Judge, Mark, Quality, grade_place, secrecy_place, version_of};
use super::record::ConnectorIndex;
use super::selection::Selection;
use trace::sessions::name::{Name, Named};
use trace::sorted;
use trace::{Day, Direction, Timestamp, TlsClass, Unit, Zone};

/// Rows of partners that are listed at most.
pub const MAX_PARTNERS: usize = 10_000;

/// Rows that are held at once. With more, the lighter half goes.
const MAX_HELD: usize = 200_000;

/// Which transfers are asked about, and how they are judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceQuestion {
    /// First and last day, both included.
    pub days: (Day, Day),
    /// What the counts of classes count.
    pub unit: Unit,
    /// Who judges strength.
    pub guideline: Guideline,
    /// The days of what stands beside the transfers.
    pub window: Window,
    /// Which mail.
    pub selection: Selection,
}

/// Partners and ciphers of the traces. It is private: it names domains.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partners {
    /// One row for each direction and domain: inbound first, those with most transfers first.
    pub partners: Vec<PartnerRow>,
    /// Partners that are not listed, because there are too many.
    pub not_listed: u64,
    /// One row for each direction, class, cipher, grade and forward secrecy of encrypted transfers.
    pub ciphers: Vec<CipherRow>,
    /// Who is behind what stands beside the transfers.
    pub beside: BesideEvidence,
}

/// What was exchanged with one domain in one direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerRow {
    /// Which way.
    pub direction: Direction,
    /// Domain of the sender (inbound) or of recipients (outbound); `None` where there is none, or none
    /// is told.
    pub domain: Option<String>,
    /// Number of transfers.
    pub volume: u64,
    /// Inbound their recipients, outbound those in this domain.
    pub recipients: u64,
    /// Counts by class, in the unit asked for.
    pub tls: [u64; TlsClass::COUNT],
    /// How well the encrypted ones were protected, in the same unit.
    pub quality: Quality,
    /// The first of them in the range.
    pub first: Timestamp,
    /// The last of them.
    pub last: Timestamp,
    /// The days of both, in the zone that was asked for.
    pub days: (Day, Day),
    /// The worst class that occurs, and its last day.
    pub worst: Option<(TlsClass, Day)>,
    /// The connectors that they used, by their names; none last.
    pub connectors: Vec<Option<String>>,
}

/// What went with one cipher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CipherRow {
    /// Which way.
    pub direction: Direction,
    /// The class, which is one of encrypted mail.
    pub class: TlsClass,
    /// The IANA name where one suite is meant, else as the file writes it; `None` where none is told.
    pub cipher: Option<String>,
    /// Place of the grade among the counts of [`Quality::strength`].
    pub grade: u8,
    /// Place of the answer among the counts of [`Quality::forward_secrecy`].
    pub forward_secrecy: u8,
    /// Number of transfers.
    pub volume: u64,
}

impl CipherRow {
    /// The id of the grade.
    pub fn grade_id(&self) -> &'static str {
        let grade = Grade::ALL
            .iter()
            .find(|grade| grade_place(**grade) == usize::from(self.grade));
        grade.map_or("cannot_tell", |grade| grade.id())
    }

    /// The id of the answer about forward secrecy.
    pub fn forward_secrecy_id(&self) -> &'static str {
        let place = usize::from(self.forward_secrecy);
        let answer = ForwardSecrecy::ALL
            .iter()
            .find(|answer| secrecy_place(**answer) == place);
        answer.map_or("cannot_tell", |answer| answer.id())
    }
}

/// A partner under way.
pub(super) struct Row {
    volume: u64,
    recipients: u64,
    tls: [u64; TlsClass::COUNT],
    quality: Quality,
    first: Timestamp,
    last: Timestamp,
    /// The last day of each class that occurs.
    last_days: [Option<Day>; TlsClass::COUNT],
    connectors: BTreeSet<ConnectorIndex>,
    /// What each part of the range had, where it was asked for: all, and what of it went below TLS 1.2.
    pub history: Vec<[u32; 2]>,
}

impl Row {
    fn new(at: Timestamp, parts: usize) -> Self {
        Self {
            volume: 0,
            recipients: 0,
            tls: [0; TlsClass::COUNT],
            quality: Quality::default(),
            first: at,
            last: at,
            last_days: [None; TlsClass::COUNT],
            connectors: BTreeSet::new(),
            history: vec![[0; 2]; parts],
        }
    }

    fn add(
        &mut self,
        transfer: &DistinctTransfer,
        mark: Option<Mark>,
        recipients: u64,
        unit: Unit,
    ) {
        let count = match unit {
            Unit::Messages => 1,
            Unit::Recipients => recipients,
        };
        let class = transfer.class.index();
        self.volume += 1;
        self.recipients += recipients;
        self.tls[class] += count;
        if let Some(mark) = mark {
            self.quality.count(mark, count);
        }
        self.first = self.first.min(transfer.at);
        self.last = self.last.max(transfer.at);
        let last_day = &mut self.last_days[class];
        *last_day = (*last_day).max(Some(transfer.day));
        self.connectors.insert(transfer.connector);
    }

    fn remember(&mut self, part: usize, class: TlsClass) {
        if let Some([all, old]) = self.history.get_mut(part) {
            *all = all.saturating_add(1);
            *old = old.saturating_add(u32::from(class.is_below_tls1_2()));
        }
    }

    fn worst(&self) -> Option<(TlsClass, Day)> {
        let mut worst_first = WORST_FIRST.into_iter();
        worst_first.find_map(|class| Some((class, self.last_days[class.index()]?)))
    }
}

/// Classes, the worst first. What is not recorded is none of them.
const WORST_FIRST: [TlsClass; TlsClass::COUNT - 1] = [
    TlsClass::None,
    TlsClass::Ssl,
    TlsClass::Tls1_0,
    TlsClass::Tls1_1,
    TlsClass::TlsUnversioned,
    TlsClass::Tls1_2,
    TlsClass::Tls1_3,
];

/// Collects rows of partners within bounds.
#[derive(Default)]
struct Held {
    rows: FxHashMap<(Direction, Name), Row>,
    let_go: u64,
}

impl Held {
    fn row(&mut self, key: (Direction, Name), at: Timestamp, parts: usize) -> &mut Row {
        if self.rows.len() >= MAX_HELD && !self.rows.contains_key(&key) {
            let mut weights: Vec<_> = self
                .rows
                .iter()
                .map(|(key, row)| (row.volume, *key))
                .collect();
            sorted::by_key(&mut weights, |(volume, key)| (Reverse(*volume), *key));
            for (_, key) in weights.split_off(weights.len() / 2) {
                self.rows.remove(&key);
                self.let_go += 1;
            }
        }
        self.rows.entry(key).or_insert_with(|| Row::new(at, parts))
    }
}

/// What is gathered of the partners before it is put in an order.
pub(super) struct Gathered<'a> {
    /// The rows, in no order.
    pub rows: Vec<((Direction, Name), Row)>,
    /// Rows that were let go.
    pub let_go: u64,
    pub ciphers: Vec<CipherRow>,
    /// Names of the connectors.
    connectors: Vec<&'a str>,
    /// By which days are counted.
    zone: &'a Zone,
}

/// How the range is cut into parts, where it is asked how much went in each.
#[derive(Clone, Copy, Default)]
pub(super) struct Parts {
    /// How many; none where it is not asked.
    pub count: usize,
    /// Days of each.
    pub days: u32,
}

impl Parts {
    fn of(self, from: Day, day: Day) -> usize {
        let since = day.0.saturating_sub(from.0);
        usize::try_from(since).unwrap_or(0) / (self.days as usize).max(1)
    }
}

/// Gathers partners and ciphers from the transfers of the loaded set, which was deduplicated with domains.
/// `let_go` are domains that the files no longer have; `partner_of` says as which domain one counts.
pub(super) fn gather<'a>(
    deduplicated: &'a Deduplicated<'_>,
    question: &EvidenceQuestion,
    let_go: u64,
    parts: Parts,
    partner_of: &mut dyn FnMut(Name) -> Name,
) -> Gathered<'a> {
    let guideline = question.guideline;
    let mut judge = Judge::new(guideline, deduplicated.texts.ciphers());
    let mut held = Held {
        let_go,
        ..Held::default()
    };
    let mut ciphers: FxHashMap<(Direction, TlsClass, Name), u64> = FxHashMap::default();
    let mut in_domains: BTreeMap<Name, u64> = BTreeMap::new();
    let mut picked = Picked::new(deduplicated, &question.selection, trace::registrable);
    deduplicated.each_with_domains(&mut |transfer, domains| {
        let (direction, class) = (transfer.direction, transfer.class);
        let day = transfer.day;
        if !(question.days.0..=question.days.1).contains(&day) || !picked.has(&transfer, domains) {
            return;
        }
        let mark = judge.mark(class, transfer.cipher, transfer.proof);
        if mark.is_some() {
            *ciphers
                .entry((direction, class, transfer.cipher))
                .or_default() += 1;
        }
        in_domains.clear();
        each_domain(&transfer, domains, &mut |name, recipients| {
            // A mail to several domains is shown with the one that is selected.
            if picked.has_partner(name) {
                *in_domains.entry(partner_of(name)).or_default() += recipients;
            }
        });
        for (name, recipients) in &in_domains {
            let row = held.row((direction, *name), transfer.at, parts.count);
            row.add(&transfer, mark, *recipients, question.unit);
            row.remember(parts.of(question.days.0, day), class);
        }
    });
    Gathered {
        rows: held.rows.into_iter().collect(),
        let_go: held.let_go,
        ciphers: cipher_rows(&judge, &ciphers, guideline),
        connectors: deduplicated.flows.names().collect(),
        zone: deduplicated.zone,
    }
}

/// Tells the domain of each partner of a transfer, [`Name::NO_DOMAIN`] for none, with recipients; one
/// may be told several times. Those that were not kept are counted among those that were let go.
pub(super) fn each_domain(
    transfer: &DistinctTransfer,
    domains: &[Name],
    tell: &mut dyn FnMut(Name, u64),
) {
    let mut tell = |name: Name, recipients| match name.named() {
        Named::Domain(_) => tell(name, recipients),
        Named::NotKept => {}
        _ => tell(Name::NO_DOMAIN, recipients),
    };
    let mut are_told = false;
    if transfer.direction == Direction::Outbound {
        for domain in domains.iter().filter(|domain| domain.is_told()) {
            are_told = true;
            tell(*domain, 1);
        }
    }
    if !are_told {
        tell(transfer.domain, transfer.recipients);
    }
}

impl Gathered<'_> {
    /// A row, as it is told.
    pub fn row(&self, direction: Direction, domain: Option<String>, row: &Row) -> PartnerRow {
        PartnerRow {
            direction,
            domain,
            volume: row.volume,
            recipients: row.recipients,
            tls: row.tls,
            quality: row.quality,
            first: row.first,
            last: row.last,
            days: (self.zone.day(row.first), self.zone.day(row.last)),
            worst: row.worst(),
            connectors: connectors(&row.connectors, &self.connectors),
        }
    }
}

/// Answers from the transfers of the loaded set, which was deduplicated with domains. `let_go` are domains
/// that the files no longer have.
pub(super) fn answer(
    deduplicated: &Deduplicated<'_>,
    question: &EvidenceQuestion,
    let_go: u64,
) -> Partners {
    let parts = Parts::default();
    let gathered = gather(deduplicated, question, let_go, parts, &mut |name| name);
    let rows = gathered.rows.iter().map(|((direction, name), row)| {
        let domain = deduplicated.texts.domain(*name).map(str::to_owned);
        gathered.row(*direction, domain, row)
    });
    let mut partners: Vec<PartnerRow> = rows.collect();
    sorted::by(&mut partners, |a, b| {
        let key = |row: &PartnerRow| (row.direction, Reverse(row.volume), row.domain.is_none());
        (key(a), &a.domain).cmp(&(key(b), &b.domain))
    });
    let more = partners.split_off(partners.len().min(MAX_PARTNERS));
    Partners {
        partners,
        not_listed: gathered.let_go + more.len() as u64,
        ciphers: gathered.ciphers,
        beside: BesideEvidence::default(),
    }
}

/// Names of connectors by their bytes, none last.
fn connectors(used: &BTreeSet<ConnectorIndex>, names: &[&str]) -> Vec<Option<String>> {
    let name = |index: &ConnectorIndex| names.get(*index as usize).map(|name| (*name).to_owned());
    let all: BTreeSet<Option<String>> = used.iter().map(name).collect();
    let (none, mut named): (Vec<_>, Vec<_>) = all.into_iter().partition(Option::is_none);
    named.extend(none);
    named
}

fn cipher_rows(
    judge: &Judge<'_>,
    counts: &FxHashMap<(Direction, TlsClass, Name), u64>,
    guideline: Guideline,
) -> Vec<CipherRow> {
    // Several spellings may have one label.
    let mut by_label: BTreeMap<(Direction, TlsClass, Option<String>, u8, u8), u64> =
        BTreeMap::new();
    let mut counts: Vec<_> = counts.iter().collect();
    sorted::by_key(&mut counts, |(key, _)| **key);
    for ((direction, class, name), count) in counts {
        let Some(version) = version_of(*class) else {
            continue;
        };
        let cipher = judge.cipher(*name);
        let grade = strength::grade(version, cipher.as_ref(), guideline);
        let secrecy = strength::forward_secrecy(version, cipher.as_ref());
        let label = cipher.map(|cipher| cipher.label(version));
        let place = |place: usize| u8::try_from(place).unwrap_or(u8::MAX);
        let (grade, secrecy) = (place(grade_place(grade)), place(secrecy_place(secrecy)));
        *by_label
            .entry((*direction, *class, label, grade, secrecy))
            .or_default() += count;
    }
    let rows = by_label.into_iter();
    let mut rows: Vec<CipherRow> = rows
        .map(
            |((direction, class, cipher, grade, forward_secrecy), volume)| CipherRow {
                direction,
                class,
                cipher,
                grade,
                forward_secrecy,
                volume,
            },
        )
        .collect();
    sorted::by(&mut rows, |a, b| {
        let key = |row: &CipherRow| {
            (
                row.direction,
                row.class.index(),
                Reverse(row.volume),
                row.cipher.is_none(),
            )
        };
        let rest = |row: &CipherRow| (row.grade, row.forward_secrecy);
        (key(a), &a.cipher, rest(a)).cmp(&(key(b), &b.cipher, rest(b)))
    });
    rows
}
