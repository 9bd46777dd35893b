//! When two records are the same transfer (`docs/counting.md`, One transfer once).

use std::num::NonZeroU64;

use rapidhash::v3::rapidhash_v3;
use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13 as SipHasher13Of64;
use siphasher::sip128::SipHasher13;

use super::hash_key::{secret, shared};
use super::message_id;
use super::words::trimmed;
use super::{Direction, Format};

/// Equal for records of the same transfer, within one format.
///
/// The first number is the key of its message, its session or its place on a queue, which is never 0; the
/// second, of 48 bits, tells the transfers of one such key apart. A record mostly has the key besides,
/// so that its identity takes six bytes more, and not sixteen. Among ten million transfers the chance
/// of any accidental collision is below 10⁻⁷: that one message went to two servers, and 48 bits do not tell
/// them apart. Two messages are told apart by all 112 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Identity(NonZeroU64, u64);

/// A hash of a network message id or Message-ID, comparable between formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MessageKey(pub u128);

impl MessageKey {
    /// A network message id: compared without hyphens, braces and case. `None` if it is empty.
    pub fn of_network_id(text: &str) -> Option<Self> {
        let mut short = [0; SHORT];
        let long: String;
        let id = match plain_network_id(text, &mut short) {
            Some(id) => id,
            None => {
                long = any_network_id(text);
                long.as_bytes()
            }
        };
        (!id.is_empty()).then(|| Self(hash128(&[b"network", id])))
    }

    /// A Message-ID: compared without angle brackets and comments, with case. `None` if it is empty.
    pub fn of_message_id(text: &str) -> Option<Self> {
        let id = message_id::bare(text);
        (!id.is_empty()).then(|| Self(hash128(&[b"message", id.as_bytes()])))
    }
}

/// What each letter of ASCII is in a network message id: itself without case, or nothing.
const COMPARED: [u8; 128] = {
    let mut bytes = [NOTHING; 128];
    let mut byte = 0;
    while byte < 128 {
        if !matches!(byte, b'-' | b'{' | b'}' | b' ' | b'\t'..=b'\r') {
            bytes[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    bytes
};

/// No letter of ASCII.
const NOTHING: u8 = 0xff;

/// The letters of a network message id that compare, put into `to`; `None` where they are not ASCII,
/// or too many.
fn plain_network_id<'a>(text: &str, to: &'a mut [u8; SHORT]) -> Option<&'a [u8]> {
    let mut end = 0;
    for byte in text.bytes() {
        let byte = *COMPARED.get(usize::from(byte))?;
        // What is nothing is written over by the next letter.
        *to.get_mut(end)? = byte;
        end += usize::from(byte != NOTHING);
    }
    to.get(..end)
}

fn any_network_id(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '-' | '{' | '}') && !c.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect()
}

impl MessageKey {
    /// Half of the key, never 0: enough to tell the messages of one loaded set apart.
    pub fn short(self) -> u64 {
        (self.0 as u64).max(1)
    }
}

/// A message that a session of a protocol log accepted with the reply of this sequence number.
pub fn session_identity(session: u64, sequence: u32) -> Identity {
    Identity::of(session, sequence.into())
}

/// A message on the queue of a mail server; `apart` is the time of its arrival, or the remote server
/// of its delivery.
pub fn line_identity(format: Format, direction: Direction, queue: u64, apart: u64) -> Identity {
    let tags = [format as u8, direction as u8];
    Identity::of(queue, hash64(&[b"line", &tags, &apart.to_le_bytes()]))
}

impl Identity {
    fn of(key: u64, apart: u64) -> Self {
        const BITS_48: u64 = (1 << 48) - 1;
        let key = NonZeroU64::new(key).unwrap_or(NonZeroU64::MIN);
        Self(key, apart & BITS_48)
    }

    /// The key of its message, its session or its place on a queue. It is that of
    /// [`MessageKey::short`] where the transfer is told by an id of its message.
    pub fn key(self) -> u64 {
        self.0.get()
    }

    /// What tells it from others of the same key, to be kept beside that.
    pub fn apart(self) -> [u8; 6] {
        let [a, b, c, d, e, f, ..] = self.1.to_le_bytes();
        [a, b, c, d, e, f]
    }

    /// Back from its key and what tells it from others.
    pub fn from_parts(key: u64, apart: [u8; 6]) -> Self {
        let [a, b, c, d, e, f] = apart;
        Self::of(key, u64::from_le_bytes([a, b, c, d, e, f, 0, 0]))
    }

    /// A hash of it: enough to tell transfers of one loaded set apart.
    pub fn half(self) -> u64 {
        joined_key(self.0.get(), self.1)
    }

    /// Identity by network message id, else Message-ID, together with the connector and, for
    /// outbound, the remote server. `None` where a record has neither id: it stands for itself.
    pub fn of_message(
        format: Format,
        direction: Direction,
        network_id: Option<MessageKey>,
        message_id: Option<MessageKey>,
        connector: Option<&str>,
        remote_server: &str,
        tentative: bool,
    ) -> Option<Self> {
        let key = network_id.or(message_id)?;
        let remote = match direction {
            Direction::Inbound => String::new(),
            Direction::Outbound => server_key(remote_server),
        };
        // A tentative record is judged apart from the others: it must not win over the very record
        // because of which it does not count.
        let tags = [
            format as u8,
            direction as u8,
            u8::from(tentative),
            u8::from(connector.is_some()),
        ];
        let apart = hash64(&[
            &tags,
            &key.0.to_le_bytes(),
            connector.unwrap_or_default().as_bytes(),
            remote.as_bytes(),
        ]);
        Some(Self::of(key.short(), apart))
    }
}

/// A remote server's name or address: compared without case and without a last dot.
fn server_key(name: &str) -> String {
    let name = name.trim();
    name.strip_suffix('.').unwrap_or(name).to_lowercase()
}

/// A recipient's address, compared without case. Only told apart within one transfer.
pub fn address_key(address: &str) -> u64 {
    key_without_case(trimmed(address))
}

/// The name or address of a host, compared without the case of ASCII letters.
pub fn host_key(host: &str) -> u64 {
    let mut short = [0; SHORT];
    match short.get_mut(..host.len()) {
        Some(lower) => {
            lower.copy_from_slice(host.as_bytes());
            lower.make_ascii_lowercase();
            sip64(lower)
        }
        None => sip64(host.to_ascii_lowercase().as_bytes()),
    }
}

/// A hash of a text, compared without case.
fn key_without_case(text: &str) -> u64 {
    let mut short = [0; SHORT];
    match short.get_mut(..text.len()) {
        Some(lower) if text.is_ascii() => {
            lower.copy_from_slice(text.as_bytes());
            lower.make_ascii_lowercase();
            sip64(lower)
        }
        _ => sip64(text.to_lowercase().as_bytes()),
    }
}

/// A hash of several parts, for keys within one loaded set.
pub fn hash64(parts: &[&[u8]]) -> u64 {
    hash128(parts) as u64
}

/// A hash of one text of a kind, for keys within one loaded set: what strangers choose is told apart
/// by it at half the price of [`hash64`].
pub fn keyed_text(kind: u64, text: &[u8]) -> u64 {
    let [first, second] = secret();
    SipHasher13Of64::new_with_keys(first ^ kind, second).hash(text)
}

fn sip64(text: &[u8]) -> u64 {
    let [first, second] = secret();
    SipHasher13Of64::new_with_keys(first, second).hash(text)
}

/// The same for what a server writes of its own accord into its log: the names of its processes and
/// of itself, its numbers of sessions and of messages, and whole lines that only must be told apart.
///
/// Nobody else chooses these, so it need not be hard to find two of one hash, and it takes a fraction of
/// the time. The same on every machine. Under a shared key nobody shall find out either what was hashed, so
/// it is a keyed hash like the others.
pub fn log_key(parts: &[&[u8]]) -> u64 {
    let mut parts = parts.iter().map(|part| fast64(part));
    let first = parts.next().unwrap_or_default();
    parts.fold(first, joined_key)
}

/// The key of two parts, of which each has one; see [`log_key`].
pub fn joined_key(first: u64, second: u64) -> u64 {
    let both = u128::from(first) << 64 | u128::from(second);
    fast64(&both.to_be_bytes())
}

#[inline]
fn fast64(text: &[u8]) -> u64 {
    match shared() {
        None => rapidhash_v3(text),
        Some(_) => sip64(text),
    }
}

/// Texts up to here are put together without asking for memory. Nearly all are.
const SHORT: usize = 192;

/// A hash of several parts that is long enough to stand for them.
// The key is fixed or shared: every worker and every machine of a fleet must give the same hash, and nobody
// gains by forging collisions in files of his own.
pub fn hash128(parts: &[&[u8]]) -> u128 {
    let mut short = [0; SHORT];
    let [first, second] = secret();
    let hasher = SipHasher13::new_with_keys(first, second);
    let hash = match put_together(parts, &mut short) {
        Some(all) => hasher.hash(all),
        None => {
            let all: Vec<u8> = parts
                .iter()
                .flat_map(|part| [&length_of(part)[..], part].concat())
                .collect();
            hasher.hash(&all)
        }
    };
    hash.as_u128()
}

/// Lengths keep ("ab", "c") apart from ("a", "bc"); 64 bits on every machine.
fn length_of(part: &[u8]) -> [u8; 8] {
    (part.len() as u64).to_le_bytes()
}

fn put_together<'a>(parts: &[&[u8]], to: &'a mut [u8; SHORT]) -> Option<&'a [u8]> {
    let mut end = 0;
    for part in parts {
        let (length, rest) = to.get_mut(end..)?.split_first_chunk_mut()?;
        *length = length_of(part);
        rest.get_mut(..part.len())?.copy_from_slice(part);
        end += 8 + part.len();
    }
    to.get(..end)
}

#[cfg(test)]
mod tests {
    use std::hash::Hasher;

    use proptest::prelude::*;
    use siphasher::sip128::Hasher128;

    use super::*;

    /// Part by part, as the hash is defined.
    fn plain(parts: &[&[u8]]) -> u128 {
        let mut hasher = SipHasher13::new();
        for part in parts {
            hasher.write(&(part.len() as u64).to_le_bytes());
            hasher.write(part);
        }
        hasher.finish128().as_u128()
    }

    proptest! {
        #[test]
        fn parts_of_any_length_are_hashed_the_same(a in "[a-z]{0,200}", b in "\\PC{0,60}", c in "[a-z]{0,100}") {
            let parts = [a.as_bytes(), b.as_bytes(), c.as_bytes()];
            prop_assert_eq!(hash128(&parts), plain(&parts));
        }

        #[test]
        fn short_ids_are_those_of_all_ids(text in "[ \t\r\n\u{b}\u{c}\u{a0}A-Fa-f0-9{}äÄ-]{0,60}", more in 0..200_usize) {
            let text = text + &"A".repeat(more);
            if let Some(id) = plain_network_id(&text, &mut [0; SHORT]) {
                let any = any_network_id(&text);
                prop_assert_eq!(id, any.as_bytes());
            }
        }

        #[test]
        fn addresses_compare_without_case(text in "[a-zA-Z@. äÄİ]{0,40}", more in 0..200_usize) {
            let text = text + &"A".repeat(more);
            let mut hasher = SipHasher13Of64::new();
            hasher.write(text.trim().to_lowercase().as_bytes());
            prop_assert_eq!(address_key(&text), hasher.finish());
        }
    }

    /// The same on every machine, and in every version of the crate: workers must agree, and what is
    /// kept was made with these.
    #[test]
    fn keys_of_logs_are_fixed() {
        assert_eq!(log_key(&[b"mx1", b"4XyZ"]), 6_965_793_424_587_541_401);
        assert_ne!(log_key(&[b"mx1", b"4XyZ"]), log_key(&[b"4XyZ", b"mx1"]));
        assert_ne!(log_key(&[b"ab", b"c"]), log_key(&[b"a", b"bc"]));
        assert_eq!(
            log_key(&[b"a", b"b"]),
            joined_key(log_key(&[b"a"]), log_key(&[b"b"]))
        );
    }

    #[test]
    fn ids_compare_as_the_contract_says() {
        let plain = MessageKey::of_network_id("7707b778-0535-85d9-44b6-2cbad43b3386");
        assert_eq!(
            plain,
            MessageKey::of_network_id("{7707B778053585D944B62CBAD43B3386}")
        );
        assert_eq!(MessageKey::of_network_id(" {} "), None);
        assert_eq!(
            MessageKey::of_message_id("<a@b>"),
            MessageKey::of_message_id("a@b")
        );
        assert_ne!(
            MessageKey::of_message_id("<a@b>"),
            MessageKey::of_message_id("<A@b>")
        );
        assert_eq!(MessageKey::of_message_id("<>"), None);
    }

    #[test]
    fn remote_servers_matter_outbound_only() {
        let id = MessageKey::of_network_id("1");
        let of = |direction, server| {
            Identity::of_message(
                Format::ExoExtendedTrace,
                direction,
                id,
                None,
                None,
                server,
                false,
            )
        };
        assert_eq!(
            of(Direction::Outbound, "MX.example."),
            of(Direction::Outbound, "mx.example")
        );
        assert_ne!(
            of(Direction::Outbound, "mx1"),
            of(Direction::Outbound, "mx2")
        );
        assert_eq!(of(Direction::Inbound, "mx1"), of(Direction::Inbound, "mx2"));
    }

    #[test]
    fn a_record_without_ids_stands_for_itself() {
        let none = Identity::of_message(
            Format::ExoSummary,
            Direction::Inbound,
            None,
            None,
            Some("x"),
            "",
            false,
        );
        assert_eq!(none, None);
    }
}
