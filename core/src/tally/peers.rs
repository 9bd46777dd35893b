//! Who was on the other side: remote servers and domains, each text kept once.
//!
//! Memory is bounded: a file keeps at most [`MAX_PEERS`], all files together [`MAX_ALL_PEERS`]; when
//! there are more, the lighter half of each file's is let go, and its transfers are counted as those
//! of peers that were not kept.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::sorted;
use crate::trace::{Evidence, Tls};

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
    pub examples: BTreeSet<String>,
}

/// The peers of one file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Peers {
    pub seen: Vec<SeenPeer>,
    #[serde(skip)]
    index: HashMap<Peer, PeerIndex>,
}

impl Peers {
    /// The index of a peer; it is added if it is new.
    pub fn intern(&mut self, evidence: &Evidence<'_>, tls: Tls) -> PeerIndex {
        let server = evidence.server.trim();
        let peer = Peer {
            server: server.strip_suffix('.').unwrap_or(server).to_lowercase(),
            domain: evidence.domain.to_lowercase(),
            cipher: evidence.cipher.to_owned(),
            tls,
        };
        let id = evidence.message_id.trim();
        let examples = (!id.is_empty()).then(|| id.to_owned());
        self.add(SeenPeer {
            peer,
            records: 1,
            examples: examples.into_iter().collect(),
        })
    }

    /// Adds what another part of the file saw of a peer.
    pub fn add(&mut self, seen: SeenPeer) -> PeerIndex {
        if self.index.len() < self.seen.len() {
            // The index does not travel between workers.
            let known = self.seen.iter().zip(0..);
            self.index = known
                .map(|(seen, index)| (seen.peer.clone(), index))
                .collect();
        }
        let next = PeerIndex::try_from(self.seen.len()).unwrap_or(NOT_KEPT);
        let index = match self.index.get(&seen.peer) {
            Some(index) => *index,
            None => {
                self.index.insert(seen.peer.clone(), next);
                self.seen.push(SeenPeer {
                    records: 0,
                    examples: BTreeSet::new(),
                    ..seen.clone()
                });
                next
            }
        };
        if let Some(known) = self.seen.get_mut(index as usize) {
            known.records += seen.records;
            known.examples.extend(seen.examples);
            while known.examples.len() > EXAMPLES {
                known.examples.pop_last();
            }
        }
        index
    }

    /// Gives memory back between two parts of a file, where the index is made again in no time.
    pub fn rest(&mut self) {
        const QUICKLY_INDEXED: usize = 4096;
        if self.seen.len() < QUICKLY_INDEXED {
            self.index = HashMap::new();
        }
    }

    /// Whether the lighter half must go.
    pub fn is_full(&self) -> bool {
        self.seen.len() >= MAX_PEERS
    }

    /// Lets the lighter half go; tells where each index moves.
    pub fn drop_lighter_half(&mut self) -> Vec<PeerIndex> {
        let mut order: Vec<usize> = (0..self.seen.len()).collect();
        sorted::by_key(&mut order, |index| {
            let seen = &self.seen[*index];
            (Reverse(seen.records), &seen.peer)
        });
        order.truncate(self.seen.len() / 2);
        let kept = sorted::set(order);
        let mut moved = Vec::with_capacity(self.seen.len());
        let mut next = 0;
        for index in 0..self.seen.len() {
            let stays = kept.contains(&index);
            moved.push(if stays { next } else { NOT_KEPT });
            next += PeerIndex::from(stays);
        }
        let mut place = moved.iter();
        self.seen.retain(|_| place.next() != Some(&NOT_KEPT));
        self.index.clear();
        moved
    }
}
