//! Who was on the other side: remote servers and domains, each text kept once.
//!
//! Memory is bounded: a file keeps at most [`MAX_PEERS`], all files together [`MAX_ALL_PEERS`]; when
//! there are more, the lighter half of each file's is let go, and its transfers are counted as those
//! of peers that were not kept.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use trace::identity::hash128;
use trace::sorted;
use trace::{Evidence, Tls};

/// Index of a peer in the table of its file (or, once merged, of the set).
pub type PeerIndex = u32;

/// A peer that was not kept.
pub const NOT_KEPT: PeerIndex = u32::MAX;

/// Distinct peers that a file keeps at most.
pub const MAX_PEERS: usize = 1 << 16;

/// Peers that all files together keep at most; each takes some 300 bytes.
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

/// The peers of one file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Peers {
    pub seen: Vec<SeenPeer>,
    /// By the first half of their hash, or the next free number behind it.
    #[serde(skip)]
    index: FxHashMap<u64, PeerIndex>,
    /// The other half of the hash of each. Both together are long enough to stand for the texts, which lie far
    /// apart in memory: comparing them took a fifteenth of the time in which a log is read.
    #[serde(skip)]
    checks: Vec<u64>,
    /// Server and domain in lower case, while they are looked up: nearly all are known, and need no text
    /// of their own.
    #[serde(skip)]
    lower: String,
}

/// A peer that is looked up.
#[derive(Clone, Copy)]
struct Sought<'a> {
    server: &'a str,
    domain: &'a str,
    cipher: &'a str,
    tls: Tls,
}

impl Sought<'_> {
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
    fn sought(&self) -> Sought<'_> {
        Sought {
            server: &self.server,
            domain: &self.domain,
            cipher: &self.cipher,
            tls: self.tls,
        }
    }
}

impl SeenPeer {
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
            if let Some(last) = self.examples.get(EXAMPLES - 1) {
                self.full = !first_bytes(last);
            }
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
        let sought = Sought {
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
        let index = self.place(&seen.peer.sought());
        if let Some(known) = self.seen.get_mut(index as usize) {
            known.records += seen.records;
            for id in &seen.examples {
                known.exemplify(id);
            }
        }
        index
    }

    /// Where a peer stands; it is appended if it is new.
    fn place(&mut self, sought: &Sought<'_>) -> PeerIndex {
        if self.index.len() < self.seen.len() || self.checks.len() != self.seen.len() {
            // The index does not travel between workers.
            self.index.clear();
            self.checks.clear();
            for (known, index) in self.seen.iter().zip(0..) {
                let (mut hash, check) = known.peer.sought().hash();
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
            peer: Peer {
                server: sought.server.to_owned(),
                domain: sought.domain.to_owned(),
                cipher: sought.cipher.to_owned(),
                tls: sought.tls,
            },
            records: 0,
            examples: Vec::new(),
            full: 0,
        });
        next
    }

    /// Gives memory back between two parts of a file, where the index is made again in no time.
    pub fn rest(&mut self) {
        const QUICKLY_INDEXED: usize = 4096;
        if self.seen.len() < QUICKLY_INDEXED {
            self.index = FxHashMap::default();
            self.checks = Vec::new();
        }
    }

    /// Whether the lighter half must go.
    pub fn is_full(&self) -> bool {
        self.seen.len() >= MAX_PEERS
    }

    /// Lets the lighter half go; tells where each index moves.
    pub fn drop_lighter_half(&mut self) -> Vec<PeerIndex> {
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
                    peers.index.clear();
                    let seen = std::mem::take(&mut peers.seen);
                    seen.into_iter().for_each(|seen| {
                        peers.add(seen);
                    });
                }
            }
            let first: BTreeSet<&str> = ids.iter().map(String::as_str).filter(|id| !id.is_empty()).collect();
            let first: Vec<&str> = first.into_iter().take(EXAMPLES).collect();
            let kept: Vec<&str> = peers.seen.iter().flat_map(|seen| &seen.examples).map(|id| &**id).collect();
            prop_assert_eq!(kept, first);
        }
    }
}
