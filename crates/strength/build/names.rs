//! The names of suites. 793 names are made of 78 words, so a name is held as a few bytes, each the
//! number of a word.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::Made;

/// More words than any name has; `src/names.rs` has as much room.
const MOST_WORDS: usize = 12;

/// Names of suites, and the words that they are made of.
pub struct Names {
    /// A word in capitals, and as IANA writes it.
    words: BTreeMap<String, String>,
    /// The words of a name, the number of its suite, and whether GnuTLS has it.
    names: BTreeMap<Vec<u8>, (usize, bool)>,
}

impl Names {
    /// Of each suite the names of IANA, OpenSSL and GnuTLS; an empty one is none.
    pub fn of(suites: &[[&str; 3]]) -> Made<Self> {
        let mut all = Self {
            words: spellings(suites)?,
            names: BTreeMap::new(),
        };
        for (number, [iana, openssl, gnutls]) in suites.iter().enumerate() {
            all.add(iana, number, false)?;
            for (name, is_of_gnutls) in [(openssl, false), (gnutls, true)] {
                if !name.is_empty() {
                    all.add(name, number, is_of_gnutls)?;
                }
            }
        }
        all.check_short_forms()?;
        Ok(all)
    }

    fn numbers(&self, name: &str) -> Made<Vec<u8>> {
        let number = |word: &str| self.words.keys().position(|known| known == word);
        let numbers = words(name).into_iter().map(|word| {
            let number = number(&word).ok_or_else(|| format!("{name} has the empty word"))?;
            Ok(u8::try_from(number)?)
        });
        numbers.collect()
    }

    fn add(&mut self, name: &str, suite: usize, is_of_gnutls: bool) -> Made<()> {
        let numbers = self.numbers(name)?;
        if numbers.len() > MOST_WORDS {
            return Err(format!("{name} has more words than there is room for").into());
        }
        let entry = self.names.entry(numbers).or_insert((suite, false));
        if entry.0 != suite {
            return Err(format!("{name} is the name of two suites").into());
        }
        entry.1 |= is_of_gnutls;
        Ok(())
    }

    /// A name of GnuTLS may come without `TLS_`, so without it, too, it must not be another's.
    fn check_short_forms(&self) -> Made<()> {
        let tls = self.numbers("TLS")?;
        for (name, (suite, is_of_gnutls)) in &self.names {
            let short = name.strip_prefix(tls.as_slice()).filter(|_| *is_of_gnutls);
            let other = short.and_then(|short| self.names.get(short));
            if other.is_some_and(|(other, _)| other != suite) {
                return Err(format!("suite {suite} has the name of another without TLS_").into());
            }
        }
        Ok(())
    }

    /// Where a name stands among all.
    pub fn position(&self, name: &str) -> Made<usize> {
        let numbers = self.numbers(name)?;
        let position = self.names.keys().position(|known| *known == numbers);
        Ok(position.ok_or_else(|| format!("{name} is not among the names"))?)
    }

    /// All of it as Rust.
    pub fn made(&self) -> Made<String> {
        let mut made = String::new();
        let spelled: Vec<_> = self.words.values().collect();
        let bytes: Vec<u8> = self.names.keys().flatten().copied().collect();
        writeln!(
            made,
            "/// Words of names, as IANA writes them, in the order of their capitals.\n\
             pub(crate) static WORDS: [&str; {}] = {spelled:?};\n\n\
             /// The words of all names, one name behind the other.\n\
             pub(crate) static NAME_WORDS: [u8; {}] = {bytes:?};\n\n\
             /// All names, in the order of their words' numbers.\n\
             pub(crate) static NAMES: [Name; {}] = [",
            spelled.len(),
            bytes.len(),
            self.names.len(),
        )?;
        let mut start = 0;
        for (numbers, (suite, is_of_gnutls)) in &self.names {
            let length = numbers.len();
            writeln!(
                made,
                "Name {{ start: {start}, length: {length}, is_of_gnutls: {is_of_gnutls}, \
                 suite: {suite} }},"
            )?;
            start += length;
        }
        made += "];\n\n";
        Ok(made)
    }
}

/// All words by their capitals, in the spelling of IANA where it uses them.
fn spellings(suites: &[[&str; 3]]) -> Made<BTreeMap<String, String>> {
    let mut spelled = BTreeMap::new();
    for word in suites.iter().flat_map(|[iana, ..]| iana.split('_')) {
        let before = spelled.insert(word.to_ascii_uppercase(), word.to_string());
        if before.is_some_and(|before| before != word) {
            return Err(format!("IANA writes {word} in two ways").into());
        }
    }
    let others = suites.iter().flat_map(|[_, others @ ..]| others);
    for word in others.flat_map(|name| words(name)) {
        if !word.is_empty() {
            spelled.entry(word.clone()).or_insert(word);
        }
    }
    Ok(spelled)
}

/// The words of a name, in the one case in which they are compared.
fn words(name: &str) -> Vec<String> {
    let name = name.to_ascii_uppercase();
    name.split(['-', '_']).map(String::from).collect()
}
