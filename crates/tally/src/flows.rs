//! The flows of the loaded set: which connectors there are, and what is known of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use super::file_tally::SeenConnector;
use super::record::{ConnectorIndex, NO_CONNECTOR};
use super::resolved::{Flow, Listed};
use trace::sorted;
use trace::{ConnectorType, Direction};

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
    order: OnceLock<HashMap<(Direction, String), ConnectorIndex>>,
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
        let listed = &ListedByName::of(listed);
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

fn flow(direction: Direction, name: &str, known: &Known, listed: &ListedByName<'_>) -> Flow {
    let entries: Vec<&Listed> = listed.entries(direction, name).map(|(_, it)| it).collect();
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

/// The entries of connector lists by the names that records may give them, so that none is compared
/// with every connector.
#[derive(Debug)]
pub struct ListedByName<'a> {
    listed: &'a [Listed],
    names: HashMap<(Direction, String), Vec<usize>>,
    identities: HashMap<(Direction, String), Vec<usize>>,
}

impl<'a> ListedByName<'a> {
    /// Of these entries.
    pub fn of(listed: &'a [Listed]) -> Self {
        let mut index = Self {
            listed,
            names: HashMap::new(),
            identities: HashMap::new(),
        };
        for (at, entry) in listed.iter().enumerate() {
            for (all, name) in [
                (&mut index.names, &entry.name),
                (&mut index.identities, &entry.identity),
            ] {
                if !name.is_empty() {
                    let key = (entry.direction, name.to_lowercase());
                    all.entry(key).or_default().push(at);
                }
            }
        }
        index
    }

    /// The entries that a connector is which records name, with their places, in their order: by Name
    /// or Identity, without case; the `SERVER\Name` of a log also by Name.
    /// Source: `docs/formats.md`, Connector list.
    pub fn entries(
        &self,
        direction: Direction,
        name: &str,
    ) -> impl Iterator<Item = (usize, &'a Listed)> + use<'a> {
        if self.listed.is_empty() {
            return Self::at(self.listed, BTreeSet::new());
        }
        let behind_server = name.split_once('\\').map_or("", |(_, behind)| behind);
        let whole = (direction, name.to_lowercase());
        let behind = (direction, behind_server.to_lowercase());
        let found = [
            self.names.get(&whole),
            self.identities.get(&whole),
            self.names.get(&behind),
        ];
        let places = sorted::set(found.into_iter().flatten().flatten().copied());
        Self::at(self.listed, places)
    }

    fn at(
        listed: &'a [Listed],
        places: BTreeSet<usize>,
    ) -> impl Iterator<Item = (usize, &'a Listed)> + use<'a> {
        let places = places.into_iter();
        places.filter_map(move |at| Some((at, listed.get(at)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(direction: Direction, name: &str, identity: &str) -> Listed {
        Listed {
            direction,
            name: name.to_owned(),
            identity: identity.to_owned(),
            kind: None,
            forced_tls: None,
            enabled: true,
        }
    }

    #[test]
    fn entries_by_name_and_identity_without_case() {
        use Direction::{Inbound, Outbound};
        let listed = [
            entry(Inbound, "Contoso", "EX1\\Contoso"),
            entry(Outbound, "Contoso", ""),
            entry(Inbound, "", "contoso"),
            entry(Inbound, "Größe", "id"),
        ];
        let index = ListedByName::of(&listed);
        let places = |direction, name| {
            let entries = index.entries(direction, name);
            entries.map(|(at, _)| at).collect::<Vec<_>>()
        };
        assert_eq!(places(Inbound, "CONTOSO"), [0, 2]);
        assert_eq!(places(Inbound, "ex1\\contoso"), [0]);
        assert_eq!(
            places(Inbound, "EX2\\Contoso"),
            [0],
            "behind a server by name only"
        );
        assert_eq!(places(Outbound, "contoso"), [1]);
        assert_eq!(places(Inbound, "GRÖSSE"), [0; 0]);
        assert_eq!(places(Inbound, "GRÖßE"), [3]);
        assert_eq!(places(Inbound, ""), [0; 0]);
        assert_eq!(places(Inbound, "a\\"), [0; 0]);
    }
}
