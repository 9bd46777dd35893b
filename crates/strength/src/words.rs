//! Words of Exchange: what Windows calls the parts of a suite.
//!
//! Source: `docs/strength.md`, Names, rule 3; the words: `data/calg-words.tsv`.

use std::fmt::{self, Write as _};

use crate::names::are_alike;
use crate::suite::Suite;
use crate::tables::{BULK_WORDS, KEY_EXCHANGE_WORDS, MAC_WORDS, Word};
use crate::version::Version;

/// The parts of a negotiation, as a protocol log of Exchange tells them.
///
/// Shown as the text that stands for all of them: `BULK/MAC:strength/KX`, with what is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExchangeWords<'text> {
    /// The bulk encryption algorithm, `CALG_AES_256`.
    pub bulk: &'text str,
    /// The MAC hash algorithm, `CALG_SHA_384`; empty where it is not told.
    pub mac: &'text str,
    /// The strength of the MAC in bits. 0 says that the cipher needs none.
    pub mac_bits: Option<u32>,
    /// The key exchange algorithm, `CALG_ECDHE`; empty where it is not told.
    pub key_exchange: &'text str,
}

impl fmt::Display for ExchangeWords<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.bulk)?;
        if !self.mac.is_empty() || self.mac_bits.is_some() {
            write!(formatter, "/{}", self.mac)?;
        }
        if let Some(bits) = self.mac_bits {
            write!(formatter, ":{bits}")?;
        }
        if !self.key_exchange.is_empty() {
            formatter.write_char('/')?;
            formatter.write_str(self.key_exchange)?;
        }
        Ok(())
    }
}

/// What words of Exchange say of the suite, by the numbers of the tables. What is not told, or not
/// known, says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Parts {
    bulks: &'static [u8],
    hash: Option<u8>,
    is_aead: Option<bool>,
    key_exchange: Option<u8>,
}

impl Parts {
    /// Takes `BULK`, `BULK/MAC:strength/KX` or less of it apart. Nothing if the bulk word is not known.
    pub fn of(text: &str) -> Option<Self> {
        let (bulk, rest) = text.split_once('/').unwrap_or((text, ""));
        let (mac, key_exchange) = match rest.rsplit_once('/') {
            Some(both) => both,
            // One of the two: only a MAC has a strength.
            None if rest.contains(':') || known(&MAC_WORDS, rest).is_some() => (rest, ""),
            None => ("", rest),
        };
        let is_number =
            |bits: &str| !bits.is_empty() && bits.bytes().all(|byte| byte.is_ascii_digit());
        let with_bits = mac.rsplit_once(':').filter(|(_, bits)| is_number(bits));
        let (mac, is_aead) = match with_bits {
            Some((mac, bits)) => (mac, Some(bits.bytes().all(|byte| byte == b'0'))),
            None => (mac, None),
        };
        let one = |words, word| known(words, word).and_then(|numbers| numbers.first().copied());
        Some(Self {
            bulks: known(&BULK_WORDS, bulk)?,
            hash: one(&MAC_WORDS, mac),
            is_aead,
            key_exchange: one(&KEY_EXCHANGE_WORDS, key_exchange),
        })
    }

    /// Whether a suite agrees with them, where the connection had this version.
    pub fn agrees(&self, version: Version, suite: Suite) -> bool {
        let row = suite.row();
        row.is_of_windows
            && self.bulks.contains(&row.bulk)
            && self.hash.is_none_or(|hash| hash == row.hash)
            && self.is_aead.is_none_or(|is_aead| is_aead == row.is_aead)
            // TLS 1.3 suites say nothing of the key exchange, and Windows writes any word there.
            && (version == Version::Tls1_3
                || self.key_exchange.is_none_or(|exchange| exchange == row.key_exchange))
    }
}

fn known(words: &'static [Word], word: &str) -> Option<&'static [u8]> {
    let known = words.iter().find(|known| are_alike(known.word, word));
    known.map(|known| known.stands_for)
}
