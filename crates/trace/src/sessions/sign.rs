//! What single lines of mail servers tell of TLS that failed, and of what became of mail.
//!
//! Source of the rules: `docs/stopped.md`.

use serde::{Deserialize, Serialize};

use super::own_network::Side as Network;
use crate::Format;
use crate::beside::{Login, Reason, Side, TextKey};

/// What a line says of TLS that failed. Hosts and domains are keys of texts of the file, queue ids,
/// recipients and `peer` are hashes as in other lines; 0 is what the line does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sign {
    /// Postfix or Sendmail.
    pub format: Format,
    /// Where it is.
    pub side: Side,
    /// What it says.
    pub kind: Kind,
    /// The other host, as arrivals and deliveries of the format name it.
    pub peer: u64,
    /// Where the other host is.
    pub network: Network,
    /// Its address.
    pub address: TextKey,
    /// The name that DNS gave it.
    pub name: TextKey,
    /// The message.
    pub queue: u64,
    /// The recipient.
    pub recipient: u64,
    /// Domain of the recipient (outbound), or of the sender (inbound).
    pub domain: TextKey,
}

/// What a line says of TLS that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kind {
    /// It failed, or was refused, for this reason, and the line says so by itself.
    Failed(Reason),
    /// The same, of a handshake as a client: whatever was under way is over.
    Another(Reason),
    /// A reason more for what is under way. As a server it counts only where TLS never came about.
    Adds(Reason),
    /// The connection was lost where a handshake should have been.
    Lost,
    /// At its end a connection counts STARTTLS that failed, and perhaps mail.
    CountedFailed {
        /// Whether mail came all the same.
        has_mail: bool,
    },
    /// The process has no TLS from now on.
    SwitchedOff,
    /// A certificate did not hold: it tells why the next line says [`Kind::NotVerified`].
    Certificate(Reason),
    /// The server's certificate was not verified.
    NotVerified,
    /// A message waits without another try for this reason.
    Suspended(Reason),
}

/// What became of a message, or of one of its recipients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum End {
    /// It was delivered.
    Sent,
    /// It waits for another try.
    Waiting,
    /// It was given up.
    Returned,
}

impl Sign {
    /// The same with other words for what is named.
    pub(super) fn with_keys(self, key: &mut dyn FnMut(u64) -> u64) -> Self {
        Self {
            peer: key(self.peer),
            address: key(self.address),
            name: key(self.name),
            queue: key(self.queue),
            recipient: key(self.recipient),
            domain: key(self.domain),
            ..self
        }
    }
}

/// The same with other words for what is named.
pub(super) fn login_with_keys(login: Login, key: &mut dyn FnMut(u64) -> u64) -> Login {
    Login {
        account: key(login.account),
        address: key(login.address),
        name: key(login.name),
        mechanism: key(login.mechanism),
        port: login.port,
    }
}
