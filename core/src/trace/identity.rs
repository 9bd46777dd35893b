//! When two records are the same transfer (`docs/counting.md`, One transfer once).

use std::hash::Hasher;
use std::num::NonZeroU64;

use serde::{Deserialize, Serialize};
use siphasher::sip128::{Hasher128, SipHasher13};

use super::{Direction, Format};

/// Equal for records of the same transfer, within one format. A hash of 128 bits: among ten million
/// transfers the chance of any accidental collision is below 10⁻²⁴.
///
/// In two halves, of which one is never 0: many are kept, and so neither the alignment of 128 bits nor
/// the absence of an identity takes room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Identity(NonZeroU64, u64);

/// A hash of a network message id or Message-ID, comparable between formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MessageKey(pub u128);

impl MessageKey {
    /// A network message id: compared without hyphens, braces and case. `None` if it is empty.
    pub fn of_network_id(text: &str) -> Option<Self> {
        let id: String = text
            .chars()
            .filter(|c| !matches!(c, '-' | '{' | '}') && !c.is_whitespace())
            .flat_map(char::to_lowercase)
            .collect();
        (!id.is_empty()).then(|| Self(hash128(&[b"network", id.as_bytes()])))
    }

    /// A Message-ID: compared without angle brackets, with case. `None` if it is empty.
    pub fn of_message_id(text: &str) -> Option<Self> {
        let id = text.trim();
        let id = id.strip_prefix('<').unwrap_or(id);
        let id = id.strip_suffix('>').unwrap_or(id).trim();
        (!id.is_empty()).then(|| Self(hash128(&[b"message", id.as_bytes()])))
    }
}

impl MessageKey {
    /// Half of the key, never 0: enough to tell the messages of one loaded set apart.
    pub fn short(self) -> u64 {
        (self.0 as u64).max(1)
    }
}

/// A message that a session of a protocol log accepted with the reply of this sequence number.
pub fn session_identity(session: u64, sequence: u32) -> Identity {
    Identity::of(&[b"session", &session.to_le_bytes(), &sequence.to_le_bytes()])
}

/// A message on the queue of a mail server; `apart` is the time of its arrival, or the remote server
/// of its delivery.
pub fn line_identity(format: Format, direction: Direction, queue: u64, apart: u64) -> Identity {
    let tags = [format as u8, direction as u8];
    Identity::of(&[b"line", &tags, &queue.to_le_bytes(), &apart.to_le_bytes()])
}

impl Identity {
    fn of(parts: &[&[u8]]) -> Self {
        Self::of_hash(hash128(parts))
    }

    fn of_hash(hash: u128) -> Self {
        let high = NonZeroU64::new((hash >> 64) as u64).unwrap_or(NonZeroU64::MIN);
        Self(high, hash as u64)
    }

    /// As bytes, to be kept.
    pub fn to_bytes(self) -> [u8; 16] {
        (u128::from(self.0.get()) << 64 | u128::from(self.1)).to_le_bytes()
    }

    /// Back from its bytes.
    pub fn from_bytes(bytes: &[u8; 16]) -> Self {
        Self::of_hash(u128::from_le_bytes(*bytes))
    }

    /// Half of it: enough to share out records.
    pub fn half(self) -> u64 {
        self.1
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
        Some(Self::of(&[
            &tags,
            &key.0.to_le_bytes(),
            connector.unwrap_or_default().as_bytes(),
            remote.as_bytes(),
        ]))
    }
}

/// A remote server's name or address: compared without case and without a last dot.
fn server_key(name: &str) -> String {
    let name = name.trim();
    name.strip_suffix('.').unwrap_or(name).to_lowercase()
}

/// A recipient's address, compared without case. Only told apart within one transfer.
pub fn address_key(address: &str) -> u64 {
    let mut hasher = siphasher::sip::SipHasher13::new();
    hasher.write(address.trim().to_lowercase().as_bytes());
    hasher.finish()
}

/// A hash of several parts, for keys within one loaded set.
pub fn hash64(parts: &[&[u8]]) -> u64 {
    hash128(parts) as u64
}

// The key is fixed: every worker must give the same hash, and nobody gains by forging collisions
// in files of his own.
fn hash128(parts: &[&[u8]]) -> u128 {
    let mut hasher = SipHasher13::new();
    for part in parts {
        // Lengths keep ("ab", "c") apart from ("a", "bc"); 64 bits on every machine.
        hasher.write(&(part.len() as u64).to_le_bytes());
        hasher.write(part);
    }
    hasher.finish128().as_u128()
}

#[cfg(test)]
mod tests {
    use super::*;

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
