//! What a report on a made-up trace must say.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use crate::flow::{Class, Direction, Kind};
use crate::message::Message;

/// Counts of the members `directions`, `connectors` and `days` of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Transfers.
    pub volume: u64,
    /// Their recipients.
    pub recipients: u64,
    /// Transfers in each class, in the order of [`Class::ALL`].
    #[serde(serialize_with = "by_class")]
    pub tls: [u64; 8],
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.volume += other.volume;
        self.recipients += other.recipients;
        for (sum, count) in self.tls.iter_mut().zip(other.tls) {
            *sum += count;
        }
    }
}

/// One flow over the whole coverage, as in the member `connectors` of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FlowTotals {
    /// Which way.
    pub direction: Direction,
    /// The connector, or none.
    pub name: Option<String>,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: Option<Kind>,
    /// Whether it forces TLS, where the trace says so.
    pub forced_tls: Option<bool>,
    /// The counts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// One flow on one day, as in the member `days` of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayTotals {
    /// The day.
    pub date: String,
    /// Which way.
    pub direction: Direction,
    /// The connector, or none.
    pub connector: Option<String>,
    /// The counts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// First and last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub to: String,
}

/// Both directions over the whole coverage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Directions {
    /// Into the organization.
    pub inbound: Counts,
    /// Out of the organization.
    pub outbound: Counts,
}

/// What a report on the whole coverage must say: its members `coverage`, `directions`,
/// `connectors` and `days` are equal to those here, and the file's entry to the first four.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Size of the file.
    pub bytes: u64,
    /// Its encoding.
    pub encoding: &'static str,
    /// Its records.
    pub records: u64,
    /// Its transfers.
    pub transfers: u64,
    /// First and last day with a transfer.
    pub coverage: Option<Coverage>,
    /// Each direction.
    pub directions: Directions,
    /// Each flow: by direction, volume (largest first), name (none last).
    pub connectors: Vec<FlowTotals>,
    /// Each flow of each day: by day, direction, name (none last).
    pub days: Vec<DayTotals>,
}

/// Direction, whether without connector, and name: sorts as reports do.
type Key = (Direction, bool, String);

/// Counts messages while they are made up.
#[derive(Clone, Debug, Default)]
pub struct Counter {
    cells: BTreeMap<(NaiveDate, Key), Counts>,
    known: BTreeMap<Key, (Option<Kind>, Option<bool>)>,
}

impl Counter {
    /// Counts a message.
    pub fn count(&mut self, message: &Message<'_>) {
        let flow = message.flow;
        let key = (
            flow.direction,
            flow.connector.is_none(),
            flow.name().unwrap_or_default().to_owned(),
        );
        let mut tls = [0; 8];
        tls[message.class as usize] = 1;
        let one = Counts {
            volume: 1,
            recipients: u64::from(message.recipient_count),
            tls,
        };
        if !self.known.contains_key(&key) {
            let told = flow.connector.as_ref();
            let forced = told.and_then(|connector| connector.forced.then_some(true));
            self.known.insert(
                key.clone(),
                (told.and_then(|connector| connector.kind), forced),
            );
        }
        self.cells
            .entry((message.at.day, key))
            .or_default()
            .add(&one);
    }

    /// The totals of a file with that many bytes and records.
    pub fn totals(self, bytes: u64, encoding: &'static str, records: u64) -> Totals {
        let mut directions = Directions::default();
        let mut flows: BTreeMap<Key, Counts> = BTreeMap::new();
        let mut days = Vec::with_capacity(self.cells.len());
        let day_of = |cell: Option<(&(NaiveDate, Key), &Counts)>| cell.map(|(key, _)| key.0);
        let coverage = day_of(self.cells.first_key_value())
            .zip(day_of(self.cells.last_key_value()))
            .map(|(from, to)| Coverage {
                from: from.to_string(),
                to: to.to_string(),
            });
        for ((day, key), counts) in self.cells {
            match key.0 {
                Direction::Inbound => directions.inbound.add(&counts),
                Direction::Outbound => directions.outbound.add(&counts),
            }
            days.push(DayTotals {
                date: day.to_string(),
                direction: key.0,
                connector: (!key.1).then(|| key.2.clone()),
                counts,
            });
            flows.entry(key).or_default().add(&counts);
        }
        let mut connectors: Vec<FlowTotals> = flows
            .into_iter()
            .map(|(key, counts)| {
                let (kind, forced_tls) = self.known.get(&key).copied().unwrap_or_default();
                let name = (!key.1).then_some(key.2);
                FlowTotals {
                    direction: key.0,
                    name,
                    kind,
                    forced_tls,
                    counts,
                }
            })
            .collect();
        // Stable: flows of equal volume stay in the order of their names.
        connectors.sort_by_key(|flow| (flow.direction, Reverse(flow.counts.volume)));
        Totals {
            bytes,
            encoding,
            records,
            transfers: directions.inbound.volume + directions.outbound.volume,
            coverage,
            directions,
            connectors,
            days,
        }
    }
}

fn by_class<S: Serializer>(counts: &[u64; 8], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(counts.len()))?;
    for (class, count) in Class::ALL.iter().zip(counts) {
        map.serialize_entry(class.id(), count)?;
    }
    map.end()
}
