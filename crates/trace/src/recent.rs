//! The texts that come line after line, and what was found out about each.
//!
//! A log names few hosts and connectors, and each of them thousands of times.

use crate::Sink;
use crate::beside::{TextKey, host_text};

/// Texts that are remembered at once. A text is looked for among all of them.
const REMEMBERED: usize = 8;

/// Keys of what the last few clients told that handed mail in: few hand in most of a log.
#[derive(Debug, Default)]
pub(super) struct Clients {
    /// Account and mechanism, by the text that tells both.
    pub logins: Recent<(TextKey, TextKey)>,
    hosts: Recent<TextKey>,
}

impl Clients {
    /// The key of an address, or of a name, which is kept.
    pub fn host(&mut self, text: &str, sink: &mut dyn Sink) -> TextKey {
        self.hosts.of(text, |text| sink.text(&host_text(text)))
    }
}

/// What the last few texts led to.
#[derive(Debug)]
pub(super) struct Recent<T> {
    known: Vec<(String, T)>,
    /// The one that was asked for last.
    last: usize,
    /// The one that is forgotten next.
    oldest: usize,
}

impl<T> Default for Recent<T> {
    fn default() -> Self {
        Self {
            known: Vec::new(),
            last: 0,
            oldest: 0,
        }
    }
}

impl<T: Copy> Recent<T> {
    /// What a text leads to; `find` must give the same whenever it is asked.
    pub fn of(&mut self, text: &str, find: impl FnOnce(&str) -> T) -> T {
        if let Some((known, found)) = self.known.get(self.last)
            && known == text
        {
            return *found;
        }
        let is_it = |(known, _): &(String, T)| known == text;
        if let Some(place) = self.known.iter().position(is_it)
            && let Some((_, found)) = self.known.get(place)
        {
            self.last = place;
            return *found;
        }
        let found = find(text);
        self.remember(text, found);
        found
    }

    fn remember(&mut self, text: &str, found: T) {
        self.last = self.oldest;
        self.oldest = (self.oldest + 1) % REMEMBERED;
        match self.known.get_mut(self.last) {
            Some((known, old)) => {
                text.clone_into(known);
                *old = found;
            }
            None => self.known.push((text.to_owned(), found)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn each_text_leads_to_its_own(texts in prop::collection::vec("[a-d]{0,2}", 0..200)) {
            let mut recent = Recent::default();
            for text in texts {
                let found = recent.of(&text, |text| text.bytes().map(u64::from).sum::<u64>() * 3 + text.len() as u64);
                let expected = text.bytes().map(u64::from).sum::<u64>() * 3 + text.len() as u64;
                prop_assert_eq!(found, expected);
                prop_assert!(recent.known.len() <= REMEMBERED);
            }
        }
    }
}
