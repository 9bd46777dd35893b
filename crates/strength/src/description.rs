//! What GnuTLS writes of a session in the place of a name, as Exim logs it.
//!
//! Source: `docs/strength.md`, Names, rule 2; GnuTLS' `gnutls_session_get_desc` in `lib/session.c`.

use crate::names::are_alike;
use crate::suite::Suite;
use crate::tables::{AUTHENTICATIONS, CIPHERS, HASHES, KEY_EXCHANGES};
use crate::version::Version;

/// What a description says of the suite, by the numbers of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Description {
    /// Nothing: none that a suite has.
    key_exchange: Option<u8>,
    authentication: Authentication,
    cipher: u8,
    hash: Hash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Authentication {
    NotTold,
    /// A word that no suite has.
    Unknown,
    Of(u8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Hash {
    /// No MAC: the cipher does both.
    Aead,
    /// A word that no suite has.
    Unknown,
    Of(u8),
}

impl Description {
    /// Takes a description apart: `KX[_GROUP]__SIGNATURE__CIPHER[__MAC]`, `RSA__CIPHER[__MAC]`.
    ///
    /// A session of TLS 1.3 that was resumed has no signature either: `ECDHE_PSK_X25519__AES_256_GCM`.
    pub fn of(text: &str) -> Option<Self> {
        if text.split("__").any(str::is_empty) {
            return None;
        }
        let mut groups = text.split("__");
        let exchange = groups.next()?;
        let second = groups.next()?;
        let (signature, cipher) = match cipher(second) {
            Some(cipher) => (None, cipher),
            None => (Some(second), cipher(groups.next()?)?),
        };
        let hash = match groups.next() {
            None => Hash::Aead,
            Some(word) => hash(word),
        };
        if groups.next().is_some() {
            return None;
        }
        let mut words = exchange.split(['_', '-']);
        let key_exchange = words.next().unwrap_or_default();
        let is_of_psk = words.any(|word| word.eq_ignore_ascii_case("PSK"));
        Some(Self {
            key_exchange: place(&KEY_EXCHANGES, key_exchange),
            authentication: authentication(key_exchange, is_of_psk, signature),
            cipher,
            hash,
        })
    }

    /// Whether a suite agrees with it, where the connection had this version.
    pub fn agrees(&self, version: Version, suite: Suite) -> bool {
        let row = suite.row();
        // TLS 1.3 suites say nothing of key exchange and authentication.
        let is_cipher_all = version == Version::Tls1_3;
        row.cipher == self.cipher
            && (is_cipher_all
                || (self.key_exchange == Some(row.key_exchange)
                    && match self.authentication {
                        Authentication::NotTold => true,
                        Authentication::Unknown => false,
                        Authentication::Of(known) => known == row.authentication,
                    }
                    && match self.hash {
                        Hash::Aead => row.is_aead,
                        Hash::Unknown => false,
                        Hash::Of(known) => known == row.hash && !row.is_aead,
                    }))
    }
}

fn authentication(key_exchange: &str, is_of_psk: bool, signature: Option<&str>) -> Authentication {
    let word = match signature.and_then(|group| group.split(['_', '-']).next()) {
        _ if is_of_psk => "PSK",
        Some(word) if word.eq_ignore_ascii_case("RSA") => "RSA",
        Some(word) if word.eq_ignore_ascii_case("ECDSA") => "ECDSA",
        Some(word) if word.eq_ignore_ascii_case("DSA") => "DSS",
        Some(word) if word.eq_ignore_ascii_case("EDDSA") => "ECDSA",
        Some(_) => return Authentication::Unknown,
        None if key_exchange.eq_ignore_ascii_case("RSA") => "RSA",
        None => return Authentication::NotTold,
    };
    place(&AUTHENTICATIONS, word).map_or(Authentication::Unknown, Authentication::Of)
}

/// GnuTLS names three ciphers otherwise than the registry.
fn cipher(group: &str) -> Option<u8> {
    let registered = [
        ("3DES_CBC", "3DES_EDE_CBC"),
        ("ARCFOUR_128", "RC4_128"),
        ("ARCFOUR_40", "RC4_40"),
    ];
    let other = registered.iter().find(|(own, _)| are_alike(own, group));
    place(&CIPHERS, other.map_or(group, |(_, registered)| registered))
}

fn hash(word: &str) -> Hash {
    let word = if word.eq_ignore_ascii_case("SHA1") {
        "SHA"
    } else {
        word
    };
    place(&HASHES, word).map_or(Hash::Unknown, Hash::Of)
}

/// The number of a value. An empty word is none, though a column may be empty.
fn place(values: &[&str], word: &str) -> Option<u8> {
    let place = values
        .iter()
        .position(|known| !word.is_empty() && are_alike(known, word));
    u8::try_from(place?).ok()
}
