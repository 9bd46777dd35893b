//! What is kept of a boundary record, and which of several records of one transfer wins.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::peers::PeerIndex;
use trace::sessions::SessionTransfer;
use trace::sessions::name::Name;
use trace::{Direction, Identity, MessageKey, Proof, Timestamp, Tls};

/// Index of a connector in the table of its file; `NO_CONNECTOR` for none.
pub type ConnectorIndex = u32;

/// The flow without a connector.
pub const NO_CONNECTOR: ConnectorIndex = u32::MAX;

/// A boundary record in its compact form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Equal for records of one transfer; `None` stands for itself.
    pub identity: Option<Identity>,
    /// When.
    pub at: Timestamp,
    /// Hash of the network message id; 0 is none.
    pub network: u64,
    /// Hash of the Message-ID; 0 is none.
    pub message: u64,
    /// Connector, in the table of the file (or, once merged, of the set).
    pub connector: ConnectorIndex,
    /// Who was on the other side, in the table of the file (or, once merged, of the set).
    pub peer: PeerIndex,
    /// The cipher, in the table of the file (or, once merged, of the set).
    pub cipher: Name,
    /// Domain of the sender (inbound), or the one domain of all recipients (outbound), likewise.
    pub domain: Name,
    /// Where the domains of the recipients stand among the lists of the set, from 1; 0 where all have
    /// `domain`, and where they were not asked for.
    pub listed: u32,
    /// Recipients told by the record; 0 where distinct addresses are counted instead.
    pub recipients: u32,
    /// Which way.
    pub direction: Direction,
    /// What it says about TLS.
    pub tls: Tls,
    /// Counts only where the same message and connector has no other record.
    pub tentative: bool,
    /// How it was proven who the other side was.
    pub proof: Proof,
}

/// Half of a message key is enough to tell messages of one loaded set apart.
pub fn short_key(key: Option<MessageKey>) -> u64 {
    key.map_or(0, |key| key.short())
}

impl Record {
    /// The record of a transfer that several lines together tell.
    pub fn of_session(transfer: &SessionTransfer) -> Self {
        Self {
            identity: Some(transfer.identity),
            at: transfer.at,
            network: 0,
            message: transfer.message,
            connector: transfer.tag.connector,
            peer: transfer.tag.peer,
            cipher: transfer.cipher,
            domain: transfer.domain,
            listed: 0,
            recipients: transfer.recipients,
            direction: transfer.direction,
            tls: transfer.tls,
            tentative: false,
            proof: transfer.proof,
        }
    }

    /// The key by which formats give way and SEND rows find their SENDEXTERNAL row.
    pub fn message_key(&self) -> u64 {
        if self.network != 0 {
            self.network
        } else {
            self.message
        }
    }

    /// Total order among the records of one transfer; the smallest wins: the earliest, then the one
    /// that tells more about TLS, then the lower class, then more recipients. What follows only
    /// keeps equal input giving equal results.
    pub fn preference(&self) -> impl Ord + use<> {
        (
            self.at,
            self.tls.preference(),
            Reverse(self.recipients),
            (self.cipher, self.proof, self.domain),
            self.network,
            self.message,
            self.connector,
            self.peer,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Millions are kept; `ARCHITECTURE.md` says how much that is.
    #[test]
    fn a_record_is_small() {
        assert_eq!(size_of::<Record>(), 72);
    }
}
