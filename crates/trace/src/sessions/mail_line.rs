//! What a line of Postfix or Sendmail says of a connection or a message.

use serde::{Deserialize, Serialize};

use super::own_network::Side;
use super::sign::{End, Sign, login_with_keys};
use crate::beside::Login;
use crate::calendar::Timestamp;
use crate::direction::Direction;
use crate::evidence::Proof;
use crate::format::Format;
use crate::identity::{Identity, line_identity};
use crate::tls::TlsClass;

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MailLine {
    /// Time.
    pub at: Timestamp,
    /// Line in the file, from 1.
    pub line: u64,
    /// What tells lines apart that are alike in all that is known of them, so it is short: 0 where
    /// nothing needs to ([`Step::says_all`]), the client where a connection begins or ends, else a hash
    /// of the line's text and of the place in it, without its stamp, which files may spell in different
    /// ways.
    pub content: u16,
    /// Hash of the log host.
    pub host: u64,
    /// Hash of the log host and the process id.
    pub process: u64,
    /// What it says.
    pub step: Step,
}

/// What a line says. Hosts, queue ids and addresses are hashes; queue ids hold the log host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// A client connects to a process of the server.
    Connected,
    /// A client leaves.
    Disconnected {
        /// What the line tells of the connection.
        ended: Ended,
        /// Whether it counts STARTTLS, and none that failed.
        all_succeeded: bool,
    },
    /// TLS was agreed on with a client (inbound) or a server (outbound).
    Negotiated {
        /// Which side this host was on: a server for inbound mail.
        side: Direction,
        /// The other side.
        peer: u64,
        /// The version.
        class: TlsClass,
        /// How it was proven who the other side is.
        proof: Proof,
        /// Whether it holds until the next one of the same peer, as Sendmail's lines do.
        lasts: bool,
    },
    /// A client proved who it is.
    Authenticated {
        /// The client.
        peer: u64,
    },
    /// A message came in.
    Arrival(Arrival),
    /// A message is coming in, and will be handed to a filter before it gets a queue id.
    Announced {
        /// The client.
        peer: u64,
        /// Where it is.
        from: Side,
    },
    /// A message came in from a filter that says who the client was.
    Handed {
        /// As it would count without the original client.
        arrival: Arrival,
        /// The original client.
        client: u64,
    },
    /// A message came back from a filter that had it from this queue.
    Requeued {
        /// Queue id.
        queue: u64,
        /// Its queue id before.
        before: u64,
    },
    /// An address is that of the log host. Nothing else of the line matters.
    Owns {
        /// See [`address_of`].
        address: u64,
    },
    /// The number of recipients of a message in the queue.
    Counted {
        /// Queue id.
        queue: u64,
        /// Number of recipients.
        recipients: u32,
    },
    /// A message went out to one recipient.
    Delivery(Delivery),
    /// Something is said of TLS that failed.
    Sign(Sign),
    /// A recipient of a message was given up, or waits, or got it without a [`Delivery`].
    Ended {
        /// Queue id.
        queue: u64,
        /// The recipient; 0 is each that has not got it yet.
        recipient: u64,
        /// What became of it.
        end: End,
    },
    /// Who hands in what the rest of the line, or later lines of the same client, are about.
    Login {
        /// The client.
        peer: u64,
        /// Who it is, and how it came.
        login: Login,
    },
}

/// A message came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Arrival {
    /// Postfix or Sendmail.
    pub format: Format,
    /// Queue id.
    pub queue: u64,
    /// The client.
    pub peer: u64,
    /// The number of recipients, where the line tells it.
    pub recipients: Option<u32>,
    /// Where the client is.
    pub from: Side,
}

impl Arrival {
    /// Equal for records of the same transfer.
    pub fn identity(&self, at: Timestamp) -> Identity {
        // Postfix uses queue ids again. Not every file tells more of the time than the second.
        let time = match self.format {
            Format::PostfixLog => at.second(),
            _ => 0,
        };
        let apart = time.cast_unsigned();
        line_identity(self.format, Direction::Inbound, self.queue, apart)
    }
}

impl Delivery {
    /// Equal for records of the same transfer.
    pub fn identity(&self) -> Identity {
        line_identity(self.format, Direction::Outbound, self.queue, self.server)
    }
}

/// A message went out to one recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Delivery {
    /// Postfix or Sendmail.
    pub format: Format,
    /// Queue id.
    pub queue: u64,
    /// The other side, as the line of its TLS names it.
    pub peer: u64,
    /// The remote server of the transfer.
    pub server: u64,
    /// The recipient.
    pub address: u64,
    /// What the line itself says about TLS.
    pub feature: Feature,
    /// What the line itself says of how the server was proven to be the one that was wanted.
    pub policy: PolicyReached,
    /// Over a connection that an earlier delivery opened.
    pub reused: bool,
    /// Where the server is.
    pub to: Side,
}

/// The level of its policy that a delivery reached, as the line itself tells it (Postfix' `tls=`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PolicyReached {
    /// Not told, not reached, or a level that proves nothing.
    #[default]
    NotTold,
    /// `dane` or `dane-only`.
    Dane,
    /// `verify`, `secure` or `fingerprint`.
    Checked,
}

/// What the last line of a connection with a client tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Ended {
    /// Nothing.
    NotTold,
    /// Mail was sent over TLS.
    Encrypted,
    /// All commands are counted, and STARTTLS is not among them.
    Clear,
    /// The client tried STARTTLS, and never succeeded.
    Refused,
    /// STARTTLS is counted, and no mail.
    WithoutMail,
    /// A proxy spoke for the client; what came before it is not known.
    Proxied,
}

impl Ended {
    /// Whether the host counts STARTTLS, so that its absence tells something.
    pub fn tells_of_starttls(self) -> bool {
        matches!(self, Self::Encrypted | Self::Refused | Self::WithoutMail)
    }
}

/// The part of a peer's key that tells its address; the rest tells its name.
const ADDRESS: u64 = !0xff_ffff;

/// The key of a peer by the hashes of its address and its name.
pub fn peer_of(address: u64, name: u64) -> u64 {
    (address & ADDRESS) | (name & !ADDRESS)
}

/// The key of an address, whatever the name of the peer.
pub fn address_of(peer: u64) -> u64 {
    peer & ADDRESS
}

/// What a delivery line itself says about TLS (Postfix' `tls=`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Feature {
    /// The line is of a version that does not write it.
    NotWritten,
    /// Written, and not told.
    NotTold,
    /// In clear.
    Clear,
    /// Over TLS.
    Encrypted,
}

impl PolicyReached {
    /// How a server was proven: `over` is what the line of TLS says, where there is one, `told` what
    /// would be said without the policy.
    pub(super) fn proof(self, over: Option<Proof>, told: Proof) -> Proof {
        match (self, over) {
            (Self::Dane, None | Some(Proof::Verified)) => Proof::Dane,
            (Self::Checked, None) => Proof::Verified,
            _ => told,
        }
    }
}

impl MailLine {
    /// Where it stands among what one line says: who hands a message in, and why something failed,
    /// before what came of it.
    pub(super) fn place_in_line(&self) -> u8 {
        match self.step {
            Step::Login { .. } | Step::Sign(_) => 0,
            Step::Ended { .. } => 2,
            _ => 1,
        }
    }

    /// What lines of one time have in common that are one line, where several files have it.
    pub(super) fn what(&self) -> impl Ord + use<> {
        (self.content, self.process, self.step)
    }
}

impl Step {
    /// Where the other side is, if the line tells it of a message.
    pub(super) fn side(&self) -> Option<Side> {
        match self {
            Self::Arrival(arrival) | Self::Handed { arrival, .. } => Some(arrival.from),
            Self::Announced { from, .. } => Some(*from),
            Self::Delivery(delivery) => Some(delivery.to),
            Self::Sign(sign) => Some(sign.network),
            _ => None,
        }
    }

    /// Whether its line names something that is kept: a cipher, the sender, or the recipient.
    pub(super) fn names_something(&self) -> bool {
        match self {
            Self::Negotiated { .. } | Self::Counted { .. } | Self::Delivery(_) => true,
            // Sendmail names the sender where a message comes in; Postfix does when it is queued.
            Self::Arrival(arrival) | Self::Handed { arrival, .. } => {
                arrival.format == Format::SendmailLog
            }
            _ => false,
        }
    }

    /// Whether lines of one process and time that say the same are as good as one: they name the message,
    /// the recipient or the other side, and to hear it twice changes nothing.
    pub fn says_all(&self) -> bool {
        match self {
            Self::Connected
            | Self::Disconnected { .. }
            | Self::Announced { .. }
            | Self::Sign(_) => false,
            Self::Negotiated { .. }
            | Self::Authenticated { .. }
            | Self::Arrival(_)
            | Self::Handed { .. }
            | Self::Requeued { .. }
            | Self::Owns { .. }
            | Self::Counted { .. }
            | Self::Delivery(_)
            | Self::Ended { .. }
            | Self::Login { .. } => true,
        }
    }

    /// The client that the process has a connection with, if the line names it.
    pub(super) fn client(&self) -> Option<u64> {
        match self {
            Self::Negotiated {
                side: Direction::Inbound,
                peer,
                ..
            }
            | Self::Authenticated { peer }
            | Self::Announced { peer, .. }
            | Self::Login { peer, .. } => Some(*peer),
            Self::Arrival(arrival) | Self::Handed { arrival, .. } => Some(arrival.peer),
            _ => None,
        }
    }

    /// Whom the peer of the line stands for: the other side, as far as the line may tell its name.
    pub(super) fn other_side(&self) -> Option<u64> {
        match self {
            Self::Arrival(arrival) => Some(arrival.peer),
            Self::Handed { client, .. } => Some(*client),
            Self::Delivery(delivery) => Some(delivery.peer),
            _ => None,
        }
    }

    /// The same with other words for what is named: hosts, queue ids and addresses.
    pub(super) fn with_keys(self, key: &mut dyn FnMut(u64) -> u64) -> Self {
        match self {
            Self::Connected | Self::Disconnected { .. } => self,
            Self::Negotiated {
                side,
                peer,
                class,
                proof,
                lasts,
            } => Self::Negotiated {
                side,
                peer: key(peer),
                class,
                proof,
                lasts,
            },
            Self::Authenticated { peer } => Self::Authenticated { peer: key(peer) },
            Self::Arrival(arrival) => Self::Arrival(arrival.with_keys(key)),
            Self::Announced { peer, from } => Self::Announced {
                peer: key(peer),
                from,
            },
            Self::Handed { arrival, client } => Self::Handed {
                arrival: arrival.with_keys(key),
                client: key(client),
            },
            Self::Requeued { queue, before } => Self::Requeued {
                queue: key(queue),
                before: key(before),
            },
            Self::Owns { address } => Self::Owns {
                address: key(address),
            },
            Self::Counted { queue, recipients } => Self::Counted {
                queue: key(queue),
                recipients,
            },
            Self::Delivery(delivery) => Self::Delivery(Delivery {
                queue: key(delivery.queue),
                peer: key(delivery.peer),
                server: key(delivery.server),
                address: key(delivery.address),
                ..delivery
            }),
            Self::Sign(sign) => Self::Sign(sign.with_keys(key)),
            Self::Ended {
                queue,
                recipient,
                end,
            } => Self::Ended {
                queue: key(queue),
                recipient: key(recipient),
                end,
            },
            Self::Login { peer, login } => Self::Login {
                peer: key(peer),
                login: login_with_keys(login, key),
            },
        }
    }
}

impl Arrival {
    fn with_keys(self, key: &mut dyn FnMut(u64) -> u64) -> Self {
        Self {
            queue: key(self.queue),
            peer: key(self.peer),
            ..self
        }
    }
}
