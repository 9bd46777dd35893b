//! What a person removed, until the browser has forgotten it.
//!
//! The database answers later, and a page that is closed or loaded again before that is gone with its
//! workers. So what is removed is noted first, in a place that is written at once. Whoever restores what is
//! kept leaves it out, and has it forgotten.

use std::collections::BTreeSet;

use crate::worker::Forgotten;

/// What everything is called in the note.
const ALL: &str = "all";

/// What the browser has not said to have forgotten.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forgetting {
    all: bool,
    ids: BTreeSet<u64>,
}

impl Forgetting {
    /// From a note. What is no number is passed over: nobody is to lose more than was removed.
    pub fn read(note: &str) -> Self {
        Self {
            all: note.split(',').any(|word| word == ALL),
            ids: note
                .split(',')
                .filter_map(|word| word.parse().ok())
                .collect(),
        }
    }

    /// As a note; none where nothing is to be noted.
    pub fn written(&self) -> Option<String> {
        let all = self.all.then(|| ALL.to_owned());
        let words: Vec<String> = all
            .into_iter()
            .chain(self.ids.iter().map(u64::to_string))
            .collect();
        (!words.is_empty()).then(|| words.join(","))
    }

    /// This is to be forgotten.
    pub fn add(&mut self, what: &Forgotten) {
        match what {
            Forgotten::All => {
                self.all = true;
                self.ids.clear();
            }
            Forgotten::Ids(ids) => self.ids.extend(ids.iter().map(|id| *id as u64)),
        }
    }

    /// This is forgotten.
    pub fn done(&mut self, what: &Forgotten) {
        match what {
            // What was removed after that has an answer of its own.
            Forgotten::All => self.all = false,
            Forgotten::Ids(ids) => {
                for id in ids {
                    self.ids.remove(&(*id as u64));
                }
            }
        }
    }

    /// All of it.
    pub fn what(&self) -> Forgotten {
        if self.all {
            Forgotten::All
        } else {
            Forgotten::Ids(self.ids.iter().map(|id| *id as f64).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ids(ids: &[f64]) -> Forgotten {
        Forgotten::Ids(ids.to_vec())
    }

    #[test]
    fn what_is_removed_is_noted_until_it_is_forgotten() {
        let mut forgetting = Forgetting::default();
        assert_eq!(forgetting.written(), None);
        forgetting.add(&ids(&[7.0, 9_007_199_254_740_991.0]));
        forgetting.add(&ids(&[8.0]));
        let note = forgetting.written().unwrap();
        assert_eq!(note, "7,8,9007199254740991");
        assert_eq!(Forgetting::read(&note), forgetting);
        forgetting.done(&ids(&[7.0, 9_007_199_254_740_991.0]));
        assert_eq!(forgetting.what(), ids(&[8.0]));
        forgetting.add(&Forgotten::All);
        forgetting.add(&ids(&[9.0]));
        let mut forgetting = Forgetting::read(&forgetting.written().unwrap());
        assert_eq!(forgetting.what(), Forgotten::All);
        forgetting.done(&Forgotten::All);
        assert_eq!(forgetting.what(), ids(&[9.0]));
        forgetting.done(&ids(&[9.0]));
        assert_eq!(forgetting.written(), None);
    }

    proptest! {
        #[test]
        fn a_harmed_note_forgets_no_more_than_it_names(note: String) {
            let what = Forgetting::read(&note).what();
            let named = |id: &f64| note.split(',').any(|word| word.parse() == Ok(*id as u64));
            match what {
                Forgotten::All => prop_assert!(note.split(',').any(|word| word == ALL)),
                Forgotten::Ids(ids) => prop_assert!(ids.iter().all(named)),
            }
        }
    }
}
