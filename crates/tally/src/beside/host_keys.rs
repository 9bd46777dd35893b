//! The keys of hosts, each once.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use trace::sorted;

/// The keys of hosts of one file. While it rests they are sorted, which takes half of what a set does.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct HostKeys {
    /// What came since the file rested.
    new: FxHashSet<u64>,
    /// The others, sorted.
    rested: Vec<u64>,
}

impl HostKeys {
    /// Whether a host is among them.
    pub fn contains(&self, key: u64) -> bool {
        self.new.contains(&key) || self.rested.binary_search(&key).is_ok()
    }

    /// Adds a host; tells whether it was not known.
    pub fn add(&mut self, key: u64) -> bool {
        !self.contains(key) && self.new.insert(key)
    }

    /// Adds those of another part of the file.
    pub fn absorb(&mut self, other: Self) {
        self.new.extend(other.new);
        self.new.extend(other.rested);
    }

    /// Sorts them, until others come.
    pub fn rest(&mut self) {
        if !self.new.is_empty() {
            self.rested = std::mem::take(self).into_sorted();
        }
    }

    /// All of them, sorted.
    pub fn into_sorted(self) -> Vec<u64> {
        let mut all = self.rested;
        all.reserve_exact(self.new.len());
        all.extend(self.new);
        sorted::all(&mut all);
        all.dedup();
        all
    }
}

impl FromIterator<u64> for HostKeys {
    fn from_iter<T: IntoIterator<Item = u64>>(keys: T) -> Self {
        Self {
            new: keys.into_iter().collect(),
            rested: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_rests_is_found_as_before(parts in prop::collection::vec((prop::collection::vec(0..40_u64, 0..20), any::<bool>()), 0..5)) {
            let mut keys = HostKeys::default();
            let mut expected = BTreeSet::new();
            for (part, rests) in parts {
                for key in part {
                    prop_assert_eq!(keys.add(key), expected.insert(key));
                }
                if rests {
                    keys.rest();
                    prop_assert!(keys.new.is_empty());
                }
                for key in 0..40 {
                    prop_assert_eq!(keys.contains(key), expected.contains(&key));
                }
            }
            let mut other: HostKeys = [3, 50].into_iter().collect();
            other.rest();
            other.absorb(keys.clone());
            let mut both = expected.clone();
            both.extend([3, 50]);
            prop_assert_eq!(other.into_sorted(), both.into_iter().collect::<Vec<_>>());
            prop_assert_eq!(keys.into_sorted(), expected.into_iter().collect::<Vec<_>>());
        }
    }
}
