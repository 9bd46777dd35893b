//! Which ids of Exchange mean one message.

use rustc_hash::{FxHashMap, FxHashSet};

/// Ids that some row shows together are those of one message.
#[derive(Default)]
pub struct SameMessage {
    parents: FxHashMap<u64, u64>,
}

impl SameMessage {
    /// A row shows both.
    pub fn join(&mut self, a: u64, b: u64) {
        let (a, b) = (self.of(a), self.of(b));
        if a != b {
            // The smaller one stands for both, whichever came first.
            self.parents.insert(a.max(b), a.min(b));
        }
    }

    /// The key that stands for a message.
    pub fn of(&self, key: u64) -> u64 {
        let mut key = key;
        while let Some(parent) = self.parents.get(&key) {
            key = *parent;
        }
        key
    }

    /// Joins the pairs that have to do with a message of these, and what these lead to.
    pub fn learn(&mut self, pairs: &[(u64, u64)], keys: &mut FxHashSet<u64>) {
        loop {
            let before = keys.len();
            for (a, b) in pairs {
                if keys.contains(a) || keys.contains(b) {
                    keys.extend([*a, *b]);
                    self.join(*a, *b);
                }
            }
            if keys.len() == before {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lead_to_each_other() {
        let mut same = SameMessage::default();
        let mut keys = FxHashSet::from_iter([1]);
        same.learn(&[(4, 5), (2, 3), (1, 2)], &mut keys);
        assert_eq!([1, 2, 3].map(|key| same.of(key)), [1, 1, 1]);
        assert_eq!([4, 5].map(|key| same.of(key)), [4, 5]);
    }
}
