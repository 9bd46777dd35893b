//! Ciphers and domains that the records of a file name, each text kept once.
//!
//! Memory is bounded: a file keeps at most [`MAX_DOMAINS`] domains and [`MAX_CIPHERS`] ciphers. When
//! there are more domains, the half that fewer records name is let go.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13;

use trace::domain_of_address;
use trace::sessions::name::{Name, Places};
use trace::sorted;

/// Distinct domains that a file keeps at most.
pub(super) const MAX_DOMAINS: usize = 1 << 18;

/// Distinct ciphers that a file keeps at most. Servers know some hundred.
const MAX_CIPHERS: usize = 1 << 12;

/// A longer domain is none: SMTP allows 255 bytes.
const MAX_DOMAIN_BYTES: usize = 4096;

/// Of a longer cipher name only the start is kept: no suite's name is as long.
const MAX_CIPHER_CHARS: usize = 200;

/// The names of one file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Names {
    /// Ciphers as the file spells them.
    pub ciphers: Texts,
    /// Domains in lower case.
    pub domains: Texts,
    /// Domains that were let go.
    pub let_go: u64,
}

/// Where the texts of other tables stand here.
#[derive(Debug, Default)]
pub(super) struct Moved {
    ciphers: Vec<u32>,
    domains: Vec<u32>,
}

impl Moved {
    pub fn places(&self) -> Places<'_> {
        Places {
            ciphers: &self.ciphers,
            domains: &self.domains,
        }
    }
}

impl Names {
    /// The name of a cipher as a file spells it.
    pub fn cipher(&mut self, written: &str) -> Name {
        if let Some(number) = self.ciphers.find_first(written) {
            return Name::cipher(number);
        }
        let cipher = cleaned(written);
        let is_none = |word: &str| cipher.eq_ignore_ascii_case(word);
        if cipher.is_empty() || ["-", "none", "unknown"].iter().any(|word| is_none(word)) {
            return Name::NOTHING;
        }
        let end = match cipher.len() {
            ..=MAX_CIPHER_CHARS => None,
            _ => cipher.char_indices().nth(MAX_CIPHER_CHARS),
        };
        let cipher = end.and_then(|(end, _)| cipher.get(..end)).unwrap_or(cipher);
        match self.ciphers.len() < MAX_CIPHERS {
            true => Name::cipher(self.ciphers.intern(cipher, 1)),
            false => self
                .ciphers
                .find(cipher)
                .map_or(Name::NOT_KEPT, Name::cipher),
        }
    }

    /// The name of the domain of an address.
    pub fn domain(&mut self, address: &str) -> Name {
        match domain_of_address(address) {
            Some(domain) if domain.len() > MAX_DOMAIN_BYTES => {
                self.let_go += 1;
                Name::NOT_KEPT
            }
            Some(domain) => Name::domain(self.domains.intern(&domain, 1)),
            None => Name::NO_DOMAIN,
        }
    }

    /// Adds those of another part of the file.
    pub fn absorb(&mut self, other: &Self) -> Moved {
        self.let_go += other.let_go;
        let ciphers = other.ciphers.each();
        let domains = other.domains.each();
        Moved {
            ciphers: ciphers
                .map(|(text, count)| match self.ciphers.len() < MAX_CIPHERS {
                    true => self.ciphers.intern(text, count),
                    false => self.ciphers.find(text).unwrap_or(u32::MAX),
                })
                .collect(),
            domains: domains
                .map(|(text, count)| self.domains.intern(text, count))
                .collect(),
        }
    }

    /// Whether the lighter half of the domains must go.
    pub fn is_full(&self) -> bool {
        self.domains.len() >= MAX_DOMAINS
    }

    /// Lets the half of the domains go that fewer records name; tells where each name moves.
    pub fn drop_lighter_half(&mut self) -> Moved {
        let before = self.domains.len();
        let domains = self.domains.drop_lighter_half();
        self.let_go += (before - self.domains.len()) as u64;
        let all = u32::try_from(self.ciphers.len()).unwrap_or(u32::MAX);
        Moved {
            ciphers: (0..all).collect(),
            domains,
        }
    }

    /// Gives memory back between two parts of a file, where the index is made again in no time.
    pub fn rest(&mut self) {
        self.ciphers.rest();
        self.domains.rest();
    }
}

/// Quotes and blanks around a name, and what ends a sentence behind it, do not belong to it.
fn cleaned(written: &str) -> &str {
    let around = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`');
    let behind = |c: char| around(c) || matches!(c, ',' | ';' | '.');
    written.trim_start_matches(around).trim_end_matches(behind)
}

/// Texts one behind the other, each once, by their numbers.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Texts {
    text: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// How often each was named.
    counts: Vec<u32>,
    /// By their hash, or the next free number behind it.
    #[serde(skip)]
    index: FxHashMap<u64, u32>,
}

impl Texts {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text with this number.
    pub fn get(&self, number: u32) -> Option<&str> {
        let place = number as usize;
        let end = *self.ends.get(place)? as usize;
        let start = place
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        self.text.get(start.copied().unwrap_or(0) as usize..end)
    }

    /// Each text with the number of times that it was named, in the order of their numbers.
    pub fn each(&self) -> impl Iterator<Item = (&str, u32)> {
        let texts = (0..).map_while(|number| self.get(number));
        texts.zip(self.counts.iter().copied())
    }

    /// Counts a text once more if it is one of the first few: nearly all files use no more ciphers, and to
    /// compare them takes less time than to hash one. A longer one may have lost its end, and is left to
    /// others.
    fn find_first(&mut self, text: &str) -> Option<u32> {
        const FEW: u32 = 6;
        if text.len() >= MAX_CIPHER_CHARS {
            return None;
        }
        let number = (0..FEW).find(|number| self.get(*number) == Some(text))?;
        let count = self.counts.get_mut(number as usize)?;
        *count = count.saturating_add(1);
        Some(number)
    }

    /// The number of a text, if it is known.
    pub fn find(&mut self, text: &str) -> Option<u32> {
        self.make_index();
        self.place(text).ok()
    }

    /// The number of a text, which is added if it is new. What does not fit any more has none.
    pub fn intern(&mut self, text: &str, count: u32) -> u32 {
        self.make_index();
        let number = match self.place(text) {
            Ok(number) => number,
            Err(hash) => {
                let Ok(end) = u32::try_from(self.text.len() + text.len()) else {
                    return u32::MAX;
                };
                let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
                self.text.push_str(text);
                self.ends.push(end);
                self.counts.push(0);
                self.index.insert(hash, number);
                number
            }
        };
        if let Some(known) = self.counts.get_mut(number as usize) {
            *known = known.saturating_add(count);
        }
        number
    }

    /// The number of a text, or the free hash for it.
    fn place(&self, text: &str) -> Result<u32, u64> {
        let mut hash = SipHasher13::new().hash(text.as_bytes());
        while let Some(number) = self.index.get(&hash) {
            if self.get(*number) == Some(text) {
                return Ok(*number);
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }

    /// The index does not travel between workers.
    fn make_index(&mut self) {
        if self.index.len() == self.ends.len() {
            return;
        }
        self.index.clear();
        for number in 0..u32::try_from(self.ends.len()).unwrap_or(u32::MAX) {
            let hash = self.get(number).map(|text| self.place(text));
            if let Some(Err(hash)) = hash {
                self.index.insert(hash, number);
            }
        }
    }

    fn rest(&mut self) {
        const QUICKLY_INDEXED: usize = 4096;
        if self.ends.len() < QUICKLY_INDEXED {
            self.index = FxHashMap::default();
        }
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.counts.shrink_to_fit();
    }

    fn drop_lighter_half(&mut self) -> Vec<u32> {
        let all: Vec<(&str, u32)> = self.each().collect();
        let order = |place: usize| {
            let (text, count) = all[place];
            (Reverse(count), text)
        };
        let stays = sorted::are_first(all.len(), all.len() / 2, &|a, b| order(a).cmp(&order(b)));
        let mut kept = Self::default();
        let moved = all
            .iter()
            .zip(stays)
            .map(|((text, count), stays)| match stays {
                true => kept.intern(text, *count),
                false => u32::MAX,
            });
        let moved = moved.collect();
        *self = kept;
        moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trace::sessions::name::Named;

    #[test]
    fn ciphers_are_cleaned() {
        let mut names = Names::default();
        let first = names.cipher("AES256-SHA");
        for written in ["\"AES256-SHA\"", " AES256-SHA, ", "AES256-SHA."] {
            assert_eq!(names.cipher(written), first, "{written}");
        }
        for written in ["", " ", "-", "NONE", "unknown;", "\"\""] {
            assert_eq!(names.cipher(written), Name::NOTHING, "{written}");
        }
    }

    #[test]
    fn parts_agree_on_names() {
        let (mut one, mut two) = (Names::default(), Names::default());
        let a = one.domain("x@a.example");
        two.domain("x@b.example");
        let again = two.domain("<y@A.example>");
        let sent = postcard::to_allocvec(&two).unwrap();
        let moved = one.absorb(&postcard::from_bytes(&sent).unwrap());
        assert_eq!(again.placed(moved.places()), a);
        assert_eq!(
            one.domains.each().collect::<Vec<_>>(),
            [("a.example", 2), ("b.example", 1)]
        );
        assert_eq!(one.domain("<>"), Name::NO_DOMAIN);
    }

    #[test]
    fn the_half_that_is_named_less_goes() {
        let mut names = Names::default();
        for number in 0..10_u32 {
            for _ in 0..=number {
                names.domain(&format!("a@{number}.example"));
            }
        }
        let moved = names.drop_lighter_half();
        assert_eq!(names.let_go, 5);
        let place = |number| Name::domain(number).placed(moved.places()).named();
        assert_eq!(place(0), Named::NotKept);
        assert_eq!(place(9), Named::Domain(4));
        assert_eq!(names.domains.get(4), Some("9.example"));
    }
}
