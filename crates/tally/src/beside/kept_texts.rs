//! The texts of one file, each once, by their keys.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trace::beside::TextKey;

/// Hosts, domains and accounts of one file. While it rests they stand one behind the other, which takes a third of
/// what a map does: of ten thousand files it counts.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "BTreeMap<TextKey, String>", into = "BTreeMap<TextKey, String>")]
pub struct KeptTexts {
    /// What came since the file rested.
    new: BTreeMap<TextKey, String>,
    /// The keys of the others, sorted, each with the end of its text.
    keys: Vec<(TextKey, u32)>,
    /// Their texts, in the order of the keys.
    text: String,
}

impl KeptTexts {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.keys.is_empty()
    }

    /// The text with this key.
    pub fn get(&self, key: TextKey) -> Option<&str> {
        if let Some(text) = self.new.get(&key) {
            return Some(text);
        }
        let place = self.keys.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        self.at(place)
    }

    /// Adds a text, if its key is not known.
    pub fn add(&mut self, key: TextKey, text: &str) {
        if self.get(key).is_none() {
            self.new.insert(key, text.to_owned());
        }
    }

    /// Adds those of another part of the file.
    pub fn absorb(&mut self, other: Self) {
        self.new.append(&mut BTreeMap::from(other));
    }

    /// Puts them one behind the other, until others come.
    pub fn rest(&mut self) {
        if self.new.is_empty() {
            return;
        }
        let all = BTreeMap::from(std::mem::take(self));
        self.text.reserve_exact(all.values().map(String::len).sum());
        self.keys.reserve_exact(all.len());
        for (key, text) in all {
            self.text.push_str(&text);
            match u32::try_from(self.text.len()) {
                Ok(end) => self.keys.push((key, end)),
                // More than four gigabytes: those stay as they are.
                Err(_) => {
                    self.text.truncate(self.text.len() - text.len());
                    self.new.insert(key, text);
                }
            }
        }
    }

    fn at(&self, place: usize) -> Option<&str> {
        let before = place
            .checked_sub(1)
            .and_then(|before| self.keys.get(before));
        let start = before.map_or(0, |(_, end)| *end as usize);
        let (_, end) = self.keys.get(place)?;
        self.text.get(start..*end as usize)
    }
}

impl From<BTreeMap<TextKey, String>> for KeptTexts {
    fn from(new: BTreeMap<TextKey, String>) -> Self {
        Self {
            new,
            ..Self::default()
        }
    }
}

impl From<KeptTexts> for BTreeMap<TextKey, String> {
    fn from(texts: KeptTexts) -> Self {
        let rested = (0..).map_while(|place| Some((texts.keys.get(place)?.0, texts.at(place)?)));
        let rested: Vec<_> = rested.map(|(key, text)| (key, text.to_owned())).collect();
        let mut all = texts.new;
        all.extend(rested);
        all
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_rests_is_found_as_before(parts in prop::collection::vec((prop::collection::vec((0..40_u64, ".{0,5}"), 0..20), any::<bool>()), 0..5)) {
            let mut texts = KeptTexts::default();
            let mut expected: BTreeMap<TextKey, String> = BTreeMap::new();
            for (part, rests) in parts {
                for (key, text) in part {
                    texts.add(key, &text);
                    expected.entry(key).or_insert(text);
                }
                if rests {
                    texts.rest();
                }
                for key in 0..40 {
                    prop_assert_eq!(texts.get(key), expected.get(&key).map(String::as_str));
                }
            }
            prop_assert_eq!(texts.is_empty(), expected.is_empty());
            let mut other = KeptTexts::default();
            other.absorb(texts.clone());
            prop_assert_eq!(BTreeMap::from(other), expected.clone());
            prop_assert_eq!(BTreeMap::from(texts), expected);
        }
    }

    /// `docs/performance.md` says how much they take.
    #[test]
    fn a_text_takes_little_more_than_itself() {
        let mut texts = KeptTexts::default();
        for number in 0..100 {
            texts.add(number, "mx.example.org");
        }
        texts.rest();
        assert!(texts.new.is_empty());
        assert_eq!(
            size_of_val(&*texts.keys) + texts.text.len(),
            100 * (16 + 14)
        );
        assert_eq!(texts.keys.capacity(), 100);
    }
}
