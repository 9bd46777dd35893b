//! What of a line mostly follows from what else is known.

use rustc_hash::FxHashMap;

use crate::sessions::mail_line::Step;
use crate::sessions::packed::Row;

/// Who was on the other side, as it was told the last time that the same was named.
#[derive(Debug, Default)]
pub(super) struct Guesses {
    peers: FxHashMap<(u64, Option<[u8; 3]>), u32>,
    /// The next place of the table of peers, counted from 1.
    next: u32,
}

/// Nobody is told.
const NOBODY: u64 = 1;
/// Somebody who was not told before.
const NEW: u64 = 2;

impl Guesses {
    /// Writes the peer of a row: 0 is the one that is likely.
    pub fn peer(&mut self, step: &Step, name: Option<[u8; 3]>, peer: u32) -> u64 {
        let key = (step.other_side(), name);
        let how = match peer {
            peer if peer == self.likely(key) => 0,
            0 => NOBODY,
            peer if peer == self.next + 1 => NEW,
            peer => NEW + u64::from(peer),
        };
        self.told(key, peer);
        how
    }

    /// Back from [`Self::peer`].
    pub fn peer_of(&mut self, step: &Step, name: Option<[u8; 3]>, how: u64) -> Option<u32> {
        let key = (step.other_side(), name);
        let peer = match how {
            0 => self.likely(key),
            NOBODY => 0,
            NEW => self.next + 1,
            how => u32::try_from(how - NEW).ok()?,
        };
        self.told(key, peer);
        Some(peer)
    }

    fn likely(&self, key: (Option<u64>, Option<[u8; 3]>)) -> u32 {
        let (Some(side), name) = key else { return 0 };
        self.peers
            .get(&(side, name))
            .copied()
            .unwrap_or(self.next + 1)
    }

    fn told(&mut self, key: (Option<u64>, Option<[u8; 3]>), peer: u32) {
        if let (Some(side), name) = key {
            self.peers.insert((side, name), peer);
        }
        self.next = self.next.max(peer.min(u32::MAX - 1));
    }
}

/// What the content of each row is likely to be. Where a connection begins and ends, it is that of the
/// client, which other lines of the process name.
pub(super) fn contents(rows: &[Row], keys: &[u64]) -> Vec<u16> {
    let client = |row: &Row| {
        let place = usize::try_from(row.step.client()?).ok()?;
        keys.get(place).map(|key| *key as u16)
    };
    let mut guesses = vec![0; rows.len()];
    let mut of_process: FxHashMap<u32, u16> = FxHashMap::default();
    // The client of a beginning is named behind it, that of an end before it.
    for (row, guess) in rows.iter().zip(&mut guesses).rev() {
        match row.step {
            Step::Connected => *guess = of_process.remove(&row.process).unwrap_or_default(),
            Step::Disconnected { .. } => {
                of_process.remove(&row.process);
            }
            _ => of_process.extend(client(row).map(|client| (row.process, client))),
        }
    }
    of_process.clear();
    for (row, guess) in rows.iter().zip(&mut guesses) {
        match row.step {
            Step::Connected => {
                of_process.insert(row.process, *guess);
            }
            Step::Disconnected { .. } => {
                *guess = of_process.remove(&row.process).unwrap_or_default();
            }
            _ => of_process.extend(client(row).map(|client| (row.process, client))),
        }
    }
    guesses
}
