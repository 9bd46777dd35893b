//! Who was on the other side: remote servers and domains, each text kept once.
//!
//! Memory is bounded: a file keeps at most [`MAX_PEERS`], all files together [`MAX_ALL_PEERS`]; when
//! there are more, the lighter half of each file's is let go, and its transfers are counted as those
//! of peers that were not kept.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;
use serde::ser::SerializeSeq;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use trace::identity::hash128;
use trace::sorted;
use trace::{Evidence, Tls};

/// Index of a peer in the table of its file (or, once merged, of the set).
pub type PeerIndex = u32;

/// A peer that was not kept.
pub const NOT_KEPT: PeerIndex = u32::MAX;

/// Distinct peers that a file keeps at most.
pub const MAX_PEERS: usize = 1 << 16;

/// Peers that all files together keep at most; each takes some 120 bytes in a file that is packed.
pub const MAX_ALL_PEERS: usize = 1 << 19;

/// Message ids that are kept as examples of one peer.
pub const EXAMPLES: usize = 3;

/// One remote server and domain, with how its mail was protected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Peer {
    /// Host name or address of the remote server, in lower case; empty if not told.
    pub server: String,
    /// Domain of the sender (inbound) or of the first recipient (outbound), in lower case.
    pub domain: String,
    /// Cipher suite as the file spells it.
    pub cipher: String,
    /// What the records say about TLS.
    pub tls: Tls,
}

/// A peer as its file saw it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct SeenPeer {
    pub peer: Peer,
    /// Records of this file, the weight by which peers are let go.
    pub records: u64,
    /// The first message ids in the order of their bytes, so that merging is order-independent.
    pub examples: Vec<Box<str>>,
    /// The complement of the first bytes of the last example, where no more are taken; else 0. Nearly every
    /// id is behind it, and is not looked up among examples, which lie far apart in memory.
    #[serde(skip)]
    full: u64,
}

/// The first bytes of an id as a number: of two ids, the one with the larger number is the larger one.
fn first_bytes(id: &str) -> u64 {
    let mut first = [0; 8];
    for (to, from) in first.iter_mut().zip(id.bytes()) {
        *to = from;
    }
    u64::from_be_bytes(first)
}

/// A peer as its file saw it, read where it is: in the form of [`SeenPeer`].
#[derive(Serialize, Deserialize)]
pub(super) struct ReadPeer<'a> {
    #[serde(borrow)]
    pub peer: PeerTexts<'a>,
    pub records: u64,
    #[serde(borrow)]
    pub examples: Vec<&'a str>,
}

/// What makes a [`Peer`], in its form and order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(super) struct PeerTexts<'a> {
    server: &'a str,
    domain: &'a str,
    cipher: &'a str,
    tls: Tls,
}

impl PeerTexts<'_> {
    /// The same with texts of its own.
    pub fn owned(&self) -> Peer {
        Peer {
            server: self.server.to_owned(),
            domain: self.domain.to_owned(),
            cipher: self.cipher.to_owned(),
            tls: self.tls,
        }
    }
}

/// The peers of one file. They travel as a list of [`SeenPeer`], packed or not.
#[derive(Clone, Debug, Default)]
pub(super) struct Peers {
    /// Empty while they are packed.
    seen: Vec<SeenPeer>,
    /// One behind the other, while the file rests: many files may be kept, and texts of their own would take
    /// three times as much.
    packed: Box<[u8]>,
    /// How many are packed.
    packed_count: usize,
    /// By the first half of their hash, or the next free number behind it.
    index: FxHashMap<u64, PeerIndex>,
    /// The other half of the hash of each. Both together are long enough to stand for the texts, which lie far
    /// apart in memory: comparing them took a fifteenth of the time in which a log is read.
    checks: Vec<u64>,
    /// Server and domain in lower case, while they are looked up: nearly all are known, and need no text
    /// of their own.
    lower: String,
}

impl Serialize for Peers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for seen in self.each() {
            list.serialize_element(&seen)?;
        }
        list.end()
    }
}

impl<'de> Deserialize<'de> for Peers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let seen = Vec::deserialize(deserializer)?;
        Ok(Self {
            seen,
            ..Self::default()
        })
    }
}

impl PeerTexts<'_> {
    /// The two halves of the hash of a peer.
    fn hash(&self) -> (u64, u64) {
        let tls = match self.tls {
            Tls::Is(class) => class as u8,
            Tls::Absent => 0xfe,
            Tls::AbsentInClear => 0xff,
        };
        let texts = [self.server, self.domain, self.cipher].map(str::as_bytes);
        let [server, domain, cipher] = texts;
        let hash = hash128(&[server, domain, cipher, &[tls]]);
        (hash as u64, (hash >> 64) as u64)
    }
}

impl Peer {
    fn texts(&self) -> PeerTexts<'_> {
        PeerTexts {
            server: &self.server,
            domain: &self.domain,
            cipher: &self.cipher,
            tls: self.tls,
        }
    }
}

impl SeenPeer {
    fn read(&self) -> ReadPeer<'_> {
        ReadPeer {
            peer: self.peer.texts(),
            records: self.records,
            examples: self.examples.iter().map(|id| &**id).collect(),
        }
    }

    /// Keeps a message id, if it is one of the first in the order of bytes.
    fn exemplify(&mut self, id: &str) {
        if id.is_empty() || first_bytes(id) > !self.full {
            return;
        }
        let known = self.examples.binary_search_by(|known| (**known).cmp(id));
        if let Err(place @ 0..EXAMPLES) = known {
            self.examples.truncate(EXAMPLES - 1);
            // Most peers have one, and there are many peers.
            self.examples.reserve_exact(1);
            self.examples.insert(place, id.into());
            self.remember_last();
        }
    }

    fn remember_last(&mut self) {
        if let Some(last) = self.examples.get(EXAMPLES - 1) {
            self.full = !first_bytes(last);
        }
    }
}

impl Peers {
    /// The index of a peer; it is added if it is new.
    pub fn intern(&mut self, evidence: &Evidence<'_>, tls: Tls) -> PeerIndex {
        let server = evidence.server.trim();
        let mut lower = std::mem::take(&mut self.lower);
        lower.clear();
        push_lower(&mut lower, server.strip_suffix('.').unwrap_or(server));
        let domain_at = lower.len();
        push_lower(&mut lower, evidence.domain);
        let (server, domain) = lower.split_at(domain_at);
        let sought = PeerTexts {
            server,
            domain,
            cipher: evidence.cipher,
            tls,
        };
        let index = self.place(&sought);
        self.lower = lower;
        if let Some(known) = self.seen.get_mut(index as usize) {
            known.records += 1;
            known.exemplify(evidence.message_id.trim());
        }
        index
    }

    /// Adds what another part of the file saw of a peer.
    pub fn add(&mut self, seen: SeenPeer) -> PeerIndex {
        let index = self.place(&seen.peer.texts());
        if let Some(known) = self.seen.get_mut(index as usize) {
            known.records += seen.records;
            for id in &seen.examples {
                known.exemplify(id);
            }
        }
        index
    }

    /// Where a peer stands; it is appended if it is new.
    fn place(&mut self, sought: &PeerTexts<'_>) -> PeerIndex {
        self.unpack();
        if self.index.len() < self.seen.len() || self.checks.len() != self.seen.len() {
            // The index does not travel between workers.
            self.index.clear();
            self.checks.clear();
            for (known, index) in self.seen.iter().zip(0..) {
                let (mut hash, check) = known.peer.texts().hash();
                while self.index.contains_key(&hash) {
                    hash = hash.wrapping_add(1);
                }
                self.index.insert(hash, index);
                self.checks.push(check);
            }
        }
        let (mut hash, check) = sought.hash();
        while let Some(index) = self.index.get(&hash) {
            if self.checks.get(*index as usize) == Some(&check) {
                return *index;
            }
            hash = hash.wrapping_add(1);
        }
        let next = PeerIndex::try_from(self.seen.len()).unwrap_or(NOT_KEPT);
        self.index.insert(hash, next);
        self.checks.push(check);
        self.seen.push(SeenPeer {
            peer: sought.owned(),
            records: 0,
            examples: Vec::new(),
            full: 0,
        });
        next
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.seen.len() + self.packed_count
    }

    /// Each of them, in the order of their indices.
    pub fn each(&self) -> impl Iterator<Item = ReadPeer<'_>> {
        let mut rest = &*self.packed;
        let packed = std::iter::from_fn(move || {
            let (peer, behind) = postcard::take_from_bytes(rest).ok()?;
            rest = behind;
            Some(peer)
        });
        packed.chain(self.seen.iter().map(SeenPeer::read))
    }

    /// Gives memory back between two parts of a file, where packing and indexing take no time.
    pub fn rest(&mut self) {
        const QUICKLY_PACKED: usize = 4096;
        if self.seen.len() >= QUICKLY_PACKED || !self.packed.is_empty() {
            return;
        }
        self.index = FxHashMap::default();
        self.checks = Vec::new();
        let mut packed = Vec::new();
        for seen in &self.seen {
            match postcard::to_extend(seen, packed) {
                Ok(longer) => packed = longer,
                // Nothing keeps texts and numbers from being written into memory; they stay as they are.
                Err(_) => return,
            }
        }
        self.packed_count = self.seen.len();
        self.packed = packed.into();
        self.seen = Vec::new();
    }

    /// Makes them ready for changes.
    fn unpack(&mut self) {
        if self.packed.is_empty() {
            return;
        }
        let packed = std::mem::take(&mut self.packed);
        self.packed_count = 0;
        let mut rest = &*packed;
        while let Ok((mut seen, behind)) = postcard::take_from_bytes::<SeenPeer>(rest) {
            seen.remember_last();
            self.seen.push(seen);
            rest = behind;
        }
    }

    /// Each of them, to be given to another part of the file.
    pub fn into_each(mut self) -> impl Iterator<Item = SeenPeer> {
        self.unpack();
        self.seen.into_iter()
    }

    /// Whether the lighter half must go.
    pub fn is_full(&self) -> bool {
        self.len() >= MAX_PEERS
    }

    /// Lets the lighter half go; tells where each index moves.
    pub fn drop_lighter_half(&mut self) -> Vec<PeerIndex> {
        self.unpack();
        let order = |index: usize| {
            let seen = &self.seen[index];
            (Reverse(seen.records), &seen.peer)
        };
        let half = self.seen.len() / 2;
        let kept = sorted::are_first(self.seen.len(), half, &|a, b| order(a).cmp(&order(b)));
        let mut moved = Vec::with_capacity(self.seen.len());
        let mut next = 0;
        for stays in kept {
            moved.push(if stays { next } else { NOT_KEPT });
            next += PeerIndex::from(stays);
        }
        let mut place = moved.iter();
        self.seen.retain(|_| place.next() != Some(&NOT_KEPT));
        self.index.clear();
        moved
    }
}

fn push_lower(to: &mut String, text: &str) {
    let start = to.len();
    if text.is_ascii() {
        to.push_str(text);
        if let Some(pushed) = to.get_mut(start..) {
            pushed.make_ascii_lowercase();
        }
    } else {
        to.push_str(&text.to_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_end_where_they_end() {
        let mut peers = Peers::default();
        let of = |server, domain, cipher| Evidence {
            server,
            domain,
            cipher,
            ..Evidence::default()
        };
        let all = [
            of("ab", "c", "d"),
            of("a", "bc", "d"),
            of("ab", "", "cd"),
            of("AB.", "C", "d"),
        ];
        let places = all.map(|evidence| peers.intern(&evidence, Tls::Absent));
        assert_eq!(places, [0, 1, 2, 0]);
        assert_eq!(peers.intern(&all[0], Tls::AbsentInClear), 3);
    }

    #[test]
    fn packed_ones_are_the_same_and_small() {
        let mut peers = Peers::default();
        let fill = |peers: &mut Peers| {
            for number in 0..2_000_u32 {
                let evidence = Evidence {
                    server: &format!("mail-{}.partner.example", number % 500),
                    domain: "partner.example",
                    cipher: "TLS_AES_256_GCM_SHA384",
                    message_id: &format!("<{number:032}@partner.example>"),
                    ..Evidence::default()
                };
                peers.intern(&evidence, Tls::Absent);
            }
        };
        fill(&mut peers);
        let sent = postcard::to_allocvec(&peers).unwrap();
        peers.rest();
        assert_eq!((peers.len(), peers.seen.capacity()), (500, 0));
        assert!(peers.packed.len() < 500 * 250, "{}", peers.packed.len());
        assert_eq!(postcard::to_allocvec(&peers).unwrap(), sent);
        // What comes later finds the same ones.
        fill(&mut peers);
        assert_eq!(peers.len(), 500);
        assert!(
            peers
                .each()
                .all(|seen| (seen.records, seen.examples.len()) == (8, EXAMPLES))
        );
    }

    proptest! {
        /// What is passed over quickly is no example: the first ids are kept, in any order, also behind a restart.
        #[test]
        fn the_first_ids_are_kept(
            ids in prop::collection::vec("[ab\u{0}é]{0,10}", 0..40),
            restarts in prop::collection::vec(any::<bool>(), 40),
        ) {
            let mut peers = Peers::default();
            for (id, restart) in ids.iter().zip(restarts) {
                peers.intern(&Evidence { server: "a.example", message_id: id, ..Evidence::default() }, Tls::Absent);
                if restart {
                    let bytes = postcard::to_allocvec(&peers).unwrap();
                    peers = postcard::from_bytes(&bytes).unwrap();
                    let seen = std::mem::take(&mut peers);
                    seen.into_each().for_each(|seen| {
                        peers.add(seen);
                    });
                    peers.rest();
                }
            }
            let first: BTreeSet<&str> = ids.iter().map(String::as_str).filter(|id| !id.is_empty()).collect();
            let first: Vec<&str> = first.into_iter().take(EXAMPLES).collect();
            let kept: Vec<&str> = peers.each().flat_map(|seen| seen.examples).collect();
            prop_assert_eq!(kept, first);
        }
    }
}
