//! The flows of the loaded set: which connectors there are, and what is known of them.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::file_tally::{Listed, SeenConnector};
use super::record::{ConnectorIndex, NO_CONNECTOR};
use super::resolved::Flow;
use crate::trace::{ConnectorType, Direction};

/// Index of a flow: connectors first, in their order, then the flow without one.
pub(super) type FlowIndex = u32;

#[derive(Debug, Default)]
struct Known {
    kinds: BTreeSet<ConnectorType>,
    forced: BTreeSet<bool>,
}

/// All connectors that the records of the loaded set name, in the order of reports.
#[derive(Debug, Default)]
pub(super) struct Flows {
    known: BTreeMap<(Direction, String), Known>,
    /// Number of connectors of each direction.
    counts: [u32; 2],
    /// The place of each in `known`, once it was asked for: there may be ten thousand files.
    order: OnceCell<HashMap<(Direction, String), ConnectorIndex>>,
}

impl Flows {
    /// Adds what the records of a file say.
    pub fn learn(&mut self, seen: &[SeenConnector]) {
        self.order.take();
        for connector in seen {
            let key = (connector.direction, connector.name.clone());
            let counts = &mut self.counts;
            let known = self.known.entry(key).or_insert_with(|| {
                counts[connector.direction as usize] += 1;
                Known::default()
            });
            known.kinds.extend(connector.kinds.iter().copied());
            known.forced.extend(connector.forced.iter().copied());
        }
    }

    /// Where the connectors of one file stand among those of the set.
    pub fn places(&self, seen: &[SeenConnector]) -> Vec<ConnectorIndex> {
        let order = self
            .order
            .get_or_init(|| self.known.keys().cloned().zip(0..).collect());
        seen.iter()
            .map(|connector| {
                let key = (connector.direction, connector.name.clone());
                order.get(&key).copied().unwrap_or(NO_CONNECTOR)
            })
            .collect()
    }

    /// The flow of a connector, or of a direction without one. Flows without a connector come
    /// behind the connectors of their direction.
    pub fn index(&self, direction: Direction, connector: ConnectorIndex) -> FlowIndex {
        let [inbound, outbound] = self.counts;
        match (direction, connector) {
            (Direction::Inbound, NO_CONNECTOR) => inbound,
            (Direction::Inbound, index) => index,
            (Direction::Outbound, NO_CONNECTOR) => inbound + 1 + outbound,
            (Direction::Outbound, index) => index + 1,
        }
    }

    /// The names of the connectors by their place.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(|(_, name)| name.as_str())
    }

    /// All flows by their index, with what lists add to what records say.
    pub fn all(&self, listed: &[Listed]) -> Vec<Flow> {
        let of = |direction: Direction| {
            let named = self
                .known
                .iter()
                .filter(move |((of, _), _)| *of == direction);
            let named = named.map(move |((_, name), known)| flow(direction, name, known, listed));
            let without = Flow {
                direction,
                name: None,
                kind: None,
                forced_tls: None,
                stands_for: 0,
            };
            named.chain([without])
        };
        Direction::ALL.into_iter().flat_map(of).collect()
    }
}

fn flow(direction: Direction, name: &str, known: &Known, listed: &[Listed]) -> Flow {
    let entries: Vec<&Listed> = listed
        .iter()
        .filter(|entry| entry.is(direction, name))
        .collect();
    let kind = match known.kinds.len() {
        0 => only_answer(entries.iter().filter_map(|entry| entry.kind)),
        _ => only_answer(known.kinds.iter().copied()),
    };
    let forced_tls = match known.forced.last() {
        Some(forced) => Some(*forced),
        None => only_answer(entries.iter().filter_map(|entry| entry.forced_tls)),
    };
    Flow {
        direction,
        name: Some(name.to_owned()),
        kind,
        forced_tls,
        stands_for: 0,
    }
}

/// The one answer; two different answers are not known.
pub fn only_answer<T: PartialEq>(answers: impl IntoIterator<Item = T>) -> Option<T> {
    let mut answers = answers.into_iter();
    let first = answers.next()?;
    answers.all(|answer| answer == first).then_some(first)
}

impl Listed {
    /// Whether a connector that records name is this one: by Name or Identity, without case; the
    /// `SERVER\Name` of a log also by Name. Source: `docs/formats.md`, Connector list.
    pub fn is(&self, direction: Direction, name: &str) -> bool {
        let same = |a: &str, b: &str| !b.is_empty() && a.to_lowercase() == b.to_lowercase();
        let behind_server = name.split_once('\\').map_or("", |(_, behind)| behind);
        self.direction == direction
            && (same(name, &self.name)
                || same(name, &self.identity)
                || same(&self.name, behind_server))
    }
}
