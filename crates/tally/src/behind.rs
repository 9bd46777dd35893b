//! Who is behind a number: the remote servers and domains that make it up.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use strength::Guideline;

use super::deduplication::{Deduplicated, DistinctTransfer};
use super::partners::each_domain;
use super::peers::NOT_KEPT;
use super::quality::{Judge, Mark, Quality, grade_place, secrecy_place};
use super::selection::{FlowFilter, PartnerFilter};
use trace::sessions::name::Name;
use trace::sorted;
use trace::{Day, Direction, Timestamp, TlsClass};

/// Which number is asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// First and last day, both included.
    pub days: (Day, Day),
    /// One direction, or both.
    pub direction: Option<Direction>,
    /// One flow, or all.
    pub flow: FlowFilter,
    /// The classes that the number is made of.
    pub classes: BTreeSet<TlsClass>,
    /// One partner, or all.
    pub partner: Option<PartnerFilter>,
    /// What encrypted mail was, where the number is about that.
    pub mark: Option<MarkFilter>,
    /// Who judges strength.
    pub guideline: Guideline,
}

/// What encrypted mail was. Mail in clear is not concerned: its class alone says whether it is asked
/// about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarkFilter {
    /// One of these places among the counts of [`Quality::strength`].
    Grades([bool; 5]),
    /// This place among the counts of [`Quality::forward_secrecy`].
    Secrecy(u8),
    /// This place among the counts of [`Quality::proof`].
    Proof(u8),
}

impl MarkFilter {
    pub(super) fn fits(self, mark: Mark) -> bool {
        match self {
            Self::Grades(wanted) => wanted[grade_place(mark.grade)],
            Self::Secrecy(wanted) => secrecy_place(mark.forward_secrecy) == usize::from(wanted),
            Self::Proof(wanted) => mark.proof.index() == usize::from(wanted),
        }
    }
}

/// The answer, the peer with most messages first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Behind {
    /// One row for each peer and class, at most [`MAX_ROWS`].
    pub rows: Vec<PeerRow>,
    /// Messages of the number asked about.
    pub messages: u64,
    /// Peers that are not listed because there are too many, and their messages.
    pub unlisted: (u64, u64),
    /// Messages of peers whose names were not kept while reading.
    pub not_kept: u64,
}

/// Rows that an answer lists at most; the heaviest are kept, exactly.
pub const MAX_ROWS: usize = 10_000;

/// What one peer contributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeerRow {
    /// Which way its mail went.
    pub direction: Direction,
    /// Host name or address of the remote server; empty if not told.
    pub server: String,
    /// Domain of the sender (inbound) or of the first recipient (outbound); empty if not told.
    pub domain: String,
    /// How its mail was protected.
    pub class: TlsClass,
    /// Cipher suite as the file spells it; empty if not told.
    pub cipher: String,
    /// Number of messages.
    pub messages: u64,
    /// Number of recipients.
    pub recipients: u64,
    /// The first and the last of them, in the range.
    pub first: Timestamp,
    /// See `first`.
    pub last: Timestamp,
    /// Some message ids of this peer, from all that was loaded.
    pub examples: Vec<String>,
    /// How well its encrypted messages were protected.
    pub quality: Quality,
}

impl Question {
    fn asks_about(&self, direction: Direction, day: Day, class: TlsClass) -> bool {
        self.direction.is_none_or(|wanted| wanted == direction)
            && (self.days.0..=self.days.1).contains(&day)
            && self.classes.contains(&class)
    }
}

/// Rows that are held at once. With more, the lighter half goes.
const MAX_HELD: usize = 400_000;

/// As which domain one counts.
pub(super) type Fold = fn(&str) -> std::borrow::Cow<'_, str>;

/// What one row is about: the peer, and what its transfers tell themselves where their lines, and not
/// those of the peer, name it.
type Key = (Direction, TlsClass, u32, Name, Name);

/// Answers a question from the transfers of the loaded set, which was deduplicated with peers and domains.
pub(super) fn answer(deduplicated: &Deduplicated<'_>, question: &Question, fold: Fold) -> Behind {
    let mut behind = Behind::default();
    let names: Vec<&str> = deduplicated.flows.names().collect();
    let mut judge = Judge::new(question.guideline, deduplicated.texts.ciphers());
    let mut partners = Partners::default();
    let mut rows: FxHashMap<Key, PeerRow> = FxHashMap::default();
    let mut let_go = (0, 0);
    deduplicated.each_with_domains(&mut |transfer, domains| {
        let (direction, day) = (transfer.direction, transfer.day);
        let connector = names.get(transfer.connector as usize).copied();
        if !question.asks_about(direction, day, transfer.class) || !question.flow.fits(connector) {
            return;
        }
        if let Some(wanted) = &question.partner
            && !partners.has(wanted, deduplicated, &transfer, domains, fold)
        {
            return;
        }
        let mark = judge.mark(transfer.class, transfer.cipher, transfer.proof);
        if let (Some(wanted), Some(mark)) = (question.mark, mark)
            && !wanted.fits(mark)
        {
            return;
        }
        behind.messages += 1;
        let Some((peer, examples)) = deduplicated.peers.get(transfer.peer as usize) else {
            debug_assert_eq!(transfer.peer, NOT_KEPT);
            behind.not_kept += 1;
            return;
        };
        let where_silent = |text: &str, name| if text.is_empty() { name } else { Name::NOTHING };
        let cipher = where_silent(&peer.cipher, transfer.cipher);
        let domain = where_silent(&peer.domain, told_domain(&transfer, domains));
        let key = (direction, transfer.class, transfer.peer, cipher, domain);
        if rows.len() >= MAX_HELD && !rows.contains_key(&key) {
            drop_lighter_half(&mut rows, &mut let_go);
        }
        let row = rows.entry(key).or_insert_with(|| PeerRow {
            direction,
            server: peer.server.clone(),
            domain: match deduplicated.texts.domain(domain) {
                Some(told) => told.to_owned(),
                None => peer.domain.clone(),
            },
            class: transfer.class,
            cipher: match judge.text(cipher) {
                Some(told) => told.to_owned(),
                None => peer.cipher.clone(),
            },
            messages: 0,
            recipients: 0,
            first: transfer.at,
            last: transfer.at,
            examples: examples.iter().cloned().collect(),
            quality: Quality::default(),
        });
        row.messages += 1;
        row.recipients += transfer.recipients;
        row.first = row.first.min(transfer.at);
        row.last = row.last.max(transfer.at);
        if let Some(mark) = mark {
            row.quality.count(mark, 1);
        }
    });
    let mut rows: Vec<(Key, PeerRow)> = rows.into_iter().collect();
    // Peers are numbered in their order, so that equal ones stand in it.
    sorted::by_key(&mut rows, |(key, row)| (Reverse(row.messages), *key));
    let unlisted = rows.split_off(rows.len().min(MAX_ROWS));
    let unlisted_messages: u64 = unlisted.iter().map(|(_, row)| row.messages).sum();
    behind.unlisted = (
        let_go.0 + unlisted.len() as u64,
        let_go.1 + unlisted_messages,
    );
    behind.rows = rows.into_iter().map(|(_, row)| row).collect();
    behind
}

fn drop_lighter_half(rows: &mut FxHashMap<Key, PeerRow>, let_go: &mut (u64, u64)) {
    let weights = rows.iter().map(|(key, row)| (row.messages, *key));
    let mut weights: Vec<(u64, Key)> = weights.collect();
    sorted::by_key(&mut weights, |(messages, key)| (Reverse(*messages), *key));
    for (messages, key) in weights.split_off(weights.len() / 2) {
        rows.remove(&key);
        *let_go = (let_go.0 + 1, let_go.1 + messages);
    }
}

/// The one domain that a transfer tells itself: of outbound mail to several the first in their order.
fn told_domain(transfer: &DistinctTransfer, domains: &[Name]) -> Name {
    let mut first = None;
    each_domain(transfer, domains, &mut |name, _| {
        if name != Name::NO_DOMAIN {
            first = Some(first.map_or(name, |first: Name| first.min(name)));
        }
    });
    first.unwrap_or(Name::NOTHING)
}

/// Which domains are those of the partner that is asked about.
#[derive(Default)]
pub(super) struct Partners {
    known: FxHashMap<Name, bool>,
}

impl Partners {
    /// Whether a transfer is one of a partner.
    pub(super) fn has(
        &mut self,
        wanted: &PartnerFilter,
        deduplicated: &Deduplicated<'_>,
        transfer: &DistinctTransfer,
        domains: &[Name],
        fold: Fold,
    ) -> bool {
        let mut has = false;
        each_domain(transfer, domains, &mut |name, _| {
            has |= self.is(wanted, deduplicated, name, fold);
        });
        has
    }

    /// Whether a domain is one of a partner.
    pub(super) fn is(
        &mut self,
        wanted: &PartnerFilter,
        deduplicated: &Deduplicated<'_>,
        domain: Name,
        fold: Fold,
    ) -> bool {
        *self.known.entry(domain).or_insert_with(|| {
            match (deduplicated.texts.domain(domain), &wanted.domain) {
                (Some(domain), Some(wanted_one)) if wanted.is_folded => fold(domain) == *wanted_one,
                (domain, wanted) => domain == wanted.as_deref(),
            }
        })
    }
}
