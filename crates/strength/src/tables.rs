//! The tables of `data/` as `build.rs` makes them, and their shapes.

use crate::grade::Grade;
use crate::secrecy::ForwardSecrecy;

/// A name of a suite.
pub(crate) struct Name {
    /// Where its words begin in `NAME_WORDS`.
    pub start: u16,
    /// How many words it has.
    pub length: u8,
    /// Whether GnuTLS has it, so that it may come without `TLS_`.
    pub is_of_gnutls: bool,
    /// Its place in `SUITES`.
    pub suite: u16,
}

/// A suite. Most of it are numbers of values of `CIPHERS`, `KEY_EXCHANGES`, ….
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct SuiteRow {
    /// Place of the IANA name in `NAMES`.
    pub name: u16,
    /// A bit for each version from SSL, the lowest, to TLS 1.3.
    pub versions: u8,
    /// The bulk cipher without its mode. Its value has no name in the program; words of Exchange stand
    /// for its number.
    pub bulk: u8,
    pub cipher: u8,
    pub key_exchange: u8,
    pub authentication: u8,
    /// The hash of the MAC; for an AEAD suite, that of the pseudo-random function.
    pub hash: u8,
    pub is_aead: bool,
    pub forward_secrecy: ForwardSecrecy,
    /// Whether Windows has or had it.
    pub is_of_windows: bool,
    /// For each guideline the place in its `graded`; beyond its end where it has no row.
    pub rows: [u8; 4],
}

/// A word of Exchange, and the numbers of the values that it stands for.
pub(crate) struct Word {
    pub word: &'static str,
    pub stands_for: &'static [u8],
}

/// What a guideline says of a version or of a suite.
pub(crate) struct Graded {
    pub grade: Grade,
    pub section: &'static str,
}

/// A guideline.
pub(crate) struct GuidelineTable {
    pub id: &'static str,
    pub document: &'static str,
    pub date: &'static str,
    pub is_original_read: bool,
    /// The different things that it says.
    pub graded: &'static [Graded],
    /// What it says of suites without a row.
    pub other: Graded,
    /// For each version from SSL to TLS 1.3 the place in `graded`.
    pub versions: [u8; 5],
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
