//! Messages that passed several servers of the organization, as tracking logs tell it: each server
//! writes a row, and one of them counts.
//!
//! Source of the rules: `docs/counting.md`, Message tracking log.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::record::Record;
use trace::identity::host_key;
use trace::sorted;
use trace::{DateOrder, Direction, Servers, Timestamp, Transfer};

/// The rows of a file that may be preceded by rows of other servers.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Passages {
    hosts: Vec<Host>,
    rows: Vec<Passage>,
    /// Where each host stands; made again where it is missing.
    #[serde(skip)]
    places: FxHashMap<Host, u32>,
}

/// A host, by the hashes of its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
struct Host {
    name: u64,
    /// Its first label.
    label: u64,
    has_dot: bool,
}

/// A row, and between which hosts its message went.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Passage {
    /// Half of the identity of its record.
    identity: u64,
    message: u64,
    /// If dates are day-first, and if they are month-first.
    at: [Timestamp; 2],
    direction: Direction,
    /// Its place among the hosts, or [`NOT_TOLD`].
    client: u32,
    server: u32,
}

/// The place of a host that the row does not name.
const NOT_TOLD: u32 = u32::MAX;

impl Host {
    fn of(name: &str) -> Self {
        let name = name.trim();
        let name = name.strip_suffix('.').unwrap_or(name);
        let label = name.split_once('.').map_or(name, |(label, _)| label);
        Self {
            name: host_key(name),
            label: host_key(label),
            has_dot: label.len() < name.len(),
        }
    }

    /// Whether two names are those of one host: equal, or in their first label where one is no more
    /// than a label.
    fn is(self, other: Self) -> bool {
        self.name == other.name || ((!self.has_dot || !other.has_dot) && self.label == other.label)
    }
}

impl Passages {
    /// Adds the row of a transfer.
    pub fn add(&mut self, transfer: &Transfer<'_>, servers: Servers<'_>) {
        let message = transfer.network_id.or(transfer.message_id);
        let (Some(identity), Some(message)) = (transfer.identity, message) else {
            return;
        };
        let row = Passage {
            identity: identity.half(),
            message: message.short(),
            at: [DateOrder::DayFirst, DateOrder::MonthFirst].map(|order| transfer.at.under(order)),
            direction: transfer.direction,
            client: self.place_of(servers.client),
            server: self.place_of(servers.server),
        };
        self.rows.push(row);
    }

    /// Adds those of another part of the file.
    pub fn extend(&mut self, other: Self) {
        let moved: Vec<u32> = other
            .hosts
            .into_iter()
            .map(|host| self.place(host))
            .collect();
        let to = |place: u32| moved.get(place as usize).copied().unwrap_or(NOT_TOLD);
        self.rows.extend(other.rows.into_iter().map(|row| Passage {
            client: to(row.client),
            server: to(row.server),
            ..row
        }));
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.places = FxHashMap::default();
        self.hosts.shrink_to_fit();
        self.rows.shrink_to_fit();
    }

    fn place_of(&mut self, name: &str) -> u32 {
        if name.is_empty() {
            return NOT_TOLD;
        }
        self.place(Host::of(name))
    }

    fn place(&mut self, host: Host) -> u32 {
        if self.places.len() < self.hosts.len() {
            self.places = self.hosts.iter().copied().zip(0..).collect();
        }
        let next = u32::try_from(self.hosts.len()).unwrap_or(NOT_TOLD);
        *self.places.entry(host).or_insert_with(|| {
            self.hosts.push(host);
            next
        })
    }

    fn seen(&self, order: DateOrder) -> impl Iterator<Item = Seen> {
        let host = |place: u32| self.hosts.get(place as usize).copied();
        self.rows.iter().map(move |row| {
            let (client, server) = (host(row.client), host(row.server));
            let [day_first, month_first] = row.at;
            let at = match order {
                DateOrder::DayFirst => day_first,
                DateOrder::MonthFirst => month_first,
            };
            // An arrival is written by the server, what leaves by the client.
            let (writer, other) = match row.direction {
                Direction::Inbound => (server, client),
                Direction::Outbound => (client, server),
            };
            Seen {
                message: (row.direction, row.message),
                at,
                writer,
                other,
                identity: row.identity,
            }
        })
    }
}

/// A row of the loaded set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    message: (Direction, u64),
    at: Timestamp,
    /// The server that wrote the row.
    writer: Option<Host>,
    /// The host at the other end.
    other: Option<Host>,
    identity: u64,
}

/// Servers of one message that are looked at. More are no accident, and each costs a look at every
/// row of the message.
const MAX_WRITERS: usize = 256;

/// The records that are preceded by rows of other servers, by half of their identity and their time.
#[derive(Debug, Default)]
pub(super) struct Preceded(FxHashSet<(u64, Timestamp)>);

impl Preceded {
    /// Judges the rows of some files together, each file with the order of its dates.
    pub fn of<'a>(files: impl Iterator<Item = (&'a Passages, DateOrder)>) -> Self {
        let mut all: Vec<Seen> = files
            .flat_map(|(passages, order)| passages.seen(order))
            .collect();
        all.sort_unstable();
        let mut gone = FxHashSet::default();
        for rows in all.chunk_by(|a, b| a.message == b.message) {
            let servers = writers(rows);
            let is_preceded = |row: &&Seen| servers.iter().any(|other| row.is_preceded_by(*other));
            let key = |row: &Seen| (row.identity, row.at);
            gone.extend(rows.iter().filter(is_preceded).map(key));
            // Rows of one record and time are one: it stays where one of them does.
            for row in rows.iter().filter(|row| !is_preceded(row)) {
                gone.remove(&key(row));
            }
        }
        Self(gone)
    }

    /// Whether none does.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this one does.
    pub fn has(&self, record: &Record) -> bool {
        let key = record.identity.map(|identity| (identity.half(), record.at));
        key.is_some_and(|key| self.0.contains(&key))
    }
}

/// The servers that wrote the rows of one message and direction, each with the time that most rows
/// are preceded by: the earliest of what came in, the latest of what went out.
fn writers(rows: &[Seen]) -> Vec<(Host, Timestamp)> {
    let mut times: FxHashMap<Host, Timestamp> = FxHashMap::default();
    for row in rows {
        let Some(writer) = row.writer else { continue };
        let time = times.entry(writer).or_insert(row.at);
        *time = match row.message.0 {
            Direction::Inbound => row.at.min(*time),
            Direction::Outbound => row.at.max(*time),
        };
    }
    let mut all: Vec<(Host, Timestamp)> = times.into_iter().collect();
    sorted::all(&mut all);
    all.truncate(MAX_WRITERS);
    all
}

impl Seen {
    fn is_preceded_by(&self, (server, at): (Host, Timestamp)) -> bool {
        let in_time = match self.message.0 {
            Direction::Inbound => at < self.at,
            Direction::Outbound => at >= self.at,
        };
        let is = |host: Option<Host>| host.is_some_and(|host| server.is(host));
        in_time && is(self.other) && !is(self.writer)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HOSTS: [&str; 6] = [
        "",
        "hub1",
        "HUB2.own.example",
        "hub2",
        "mx.far.example",
        "hub1.own",
    ];

    /// A row of one of a few messages between a few hosts.
    fn row() -> impl Strategy<Value = (u64, i64, bool, usize, usize)> {
        (0..3_u64, 0..4_i64, any::<bool>(), 0..6_usize, 0..6_usize)
    }

    fn read(rows: &[(u64, i64, bool, usize, usize)]) -> Passages {
        let mut all = Passages::default();
        for (message, at, leaves, client, server) in rows {
            let row = Passage {
                identity: message * 100 + *server as u64,
                message: *message,
                at: [Timestamp(*at); 2],
                direction: Direction::ALL[usize::from(*leaves)],
                client: all.place_of(HOSTS[*client]),
                server: all.place_of(HOSTS[*server]),
            };
            all.rows.push(row);
        }
        all
    }

    proptest! {
        #[test]
        fn cutting_and_order_change_nothing(rows in prop::collection::vec(row(), 0..30), at in any::<prop::sample::Index>()) {
            let judge = |parts: &[Passages]| {
                let parts = parts.iter().map(|part| (part, DateOrder::DayFirst));
                let mut gone: Vec<_> = Preceded::of(parts).0.into_iter().collect();
                gone.sort_unstable();
                gone
            };
            let (front, back) = rows.split_at(at.index(rows.len() + 1));
            let whole = judge(&[read(&rows)]);
            prop_assert_eq!(&judge(&[read(back), read(front)]), &whole);
            let mut one = read(back);
            let bytes = postcard::to_allocvec(&read(front)).unwrap();
            one.extend(postcard::from_bytes(&bytes).unwrap());
            prop_assert_eq!(&judge(&[one]), &whole);
        }
    }

    #[test]
    fn names_of_one_host() {
        let is = |one: &str, other: &str| {
            let told = Host::of(one).is(Host::of(other));
            assert_eq!(told, Host::of(other).is(Host::of(one)), "{one} {other}");
            told
        };
        assert!(is("HUB1", "hub1.own.example."));
        assert!(is("Hub1.own.example", "hub1.OWN.example"));
        assert!(!is("hub1.own.example", "hub1.other.example"));
        assert!(!is("hub1", "hub10.own.example"));
        assert!(!is("10.0.0.1", "10.0.0.2"));
    }
}
