//! Who is behind a number: the remote servers and domains that make it up.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::peers::{NOT_KEPT, Peer};
use super::settle::Settled;
use trace::sorted;
use trace::{Day, Direction, Moment, TlsClass};

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
}

/// Which flows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FlowFilter {
    /// All of them.
    All,
    /// The flow without a connector.
    WithoutConnector,
    /// This connector.
    Connector(String),
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
    pub first: Moment,
    /// See `first`.
    pub last: Moment,
    /// Some message ids of this peer, from all that was loaded.
    pub examples: Vec<String>,
}

impl Question {
    fn asks_about(&self, direction: Direction, day: Day, class: TlsClass) -> bool {
        self.direction.is_none_or(|wanted| wanted == direction)
            && (self.days.0..=self.days.1).contains(&day)
            && self.classes.contains(&class)
    }
}

impl FlowFilter {
    fn fits(&self, connector: Option<&str>) -> bool {
        match self {
            Self::All => true,
            Self::WithoutConnector => connector.is_none(),
            Self::Connector(name) => connector == Some(name),
        }
    }
}

/// Answers a question from the transfers of the loaded set.
pub(super) fn answer(settled: &Settled<'_>, question: &Question) -> Behind {
    let mut behind = Behind::default();
    let names: Vec<&str> = settled.flows.names().collect();
    let mut rows: BTreeMap<(Direction, TlsClass, u32), PeerRow> = BTreeMap::new();
    settled.each(&mut |transfer| {
        let (direction, day) = (transfer.direction, transfer.at.day());
        let connector = names.get(transfer.connector as usize).copied();
        if !question.asks_about(direction, day, transfer.class) || !question.flow.fits(connector) {
            return;
        }
        behind.messages += 1;
        let Some((peer, examples)) = settled.peers.get(transfer.peer as usize) else {
            debug_assert_eq!(transfer.peer, NOT_KEPT);
            behind.not_kept += 1;
            return;
        };
        let row = rows
            .entry((direction, transfer.class, transfer.peer))
            .or_insert_with(|| {
                let Peer {
                    server,
                    domain,
                    cipher,
                    ..
                } = peer.clone();
                PeerRow {
                    direction,
                    server,
                    domain,
                    class: transfer.class,
                    cipher,
                    messages: 0,
                    recipients: 0,
                    first: transfer.at,
                    last: transfer.at,
                    examples: examples.iter().cloned().collect(),
                }
            });
        row.messages += 1;
        row.recipients += transfer.recipients;
        row.first = row.first.min(transfer.at);
        row.last = row.last.max(transfer.at);
    });
    let mut rows: Vec<PeerRow> = rows.into_values().collect();
    // Peers are numbered in their order, so a stable sort keeps equal ones in it.
    sorted::by_key(&mut rows, |row| Reverse(row.messages));
    let unlisted = rows.split_off(rows.len().min(MAX_ROWS));
    behind.unlisted = (
        unlisted.len() as u64,
        unlisted.iter().map(|row| row.messages).sum(),
    );
    behind.rows = rows;
    behind
}
