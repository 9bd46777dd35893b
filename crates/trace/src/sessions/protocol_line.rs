//! What a line of an SMTP protocol log says of its session.

use serde::{Deserialize, Serialize};

use crate::beside::{Reason, TextKey};
use crate::calendar::Timestamp;
use crate::direction::Direction;
use crate::evidence::{Addressees, Evidence};
use crate::network::Network;
use crate::tls::TlsClass;

/// A line of a session.
///
/// The order of the members is the order in which lines are read: by session, sequence number and
/// time; what follows only decides between different lines of one number and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ProtocolLine {
    /// Hash of log type, connector and session id.
    pub session: u64,
    /// Sequence number.
    pub sequence: u32,
    /// Time.
    pub at: Timestamp,
    /// What it says.
    pub step: Step,
    /// Hash of event, data and context: equal lines are one line.
    pub content: u64,
    /// Inbound in a receive log, outbound in a send log.
    pub direction: Direction,
    /// What its connector and ports tell of the whole session.
    pub hop: Hop,
    /// Line in the file, from 1.
    pub line: u64,
}

impl ProtocolLine {
    /// Whether two lines of one session are one line.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let key = |line: &Self| (line.sequence, line.at, line.content);
        key(self) == key(other)
    }
}

/// What connector and ports tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Hop {
    /// It may cross the boundary.
    Open,
    /// Clients hand in messages there.
    Submission,
    /// Inside the organization.
    Internal,
}

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// The start of the session was seen.
    Opened,
    /// TLS was negotiated.
    Negotiated(TlsClass),
    /// No TLS came of it, and why, where the line tells it as Exchange does.
    NegotiationFailed(Option<Reason>),
    /// What was found of the certificate of the other side.
    Certified(Certificate),
    /// Names the Message-ID of the message that follows.
    Announced(u64),
    /// A command of the client.
    Command(Command),
    /// `AUTH`, by which people and programs log in, with the key of the mechanism.
    LogIn(TextKey),
    /// A reply of the server.
    Reply(Reply),
    /// Nothing, but its sequence number shows that the start was seen.
    Silent,
    /// TLS stopped something, whatever was under way.
    Stopped(Reason),
    /// The server knows who the client is, by the key of the account.
    Authenticated(TextKey),
    /// Who is on the other side: the key of the address is the line's content. Not a line of the log: it
    /// stands with the first line that a file has of a session.
    Peer {
        /// The port of the server in a receive log, of the other side in a send log.
        port: u16,
    },
    /// The same, where that is the host itself.
    Loopback {
        /// See [`Step::Peer`].
        port: u16,
    },
}

impl Step {
    /// Names the other side, by its address without the port.
    pub(super) fn peer(address: &str, port: u16) -> Self {
        match Network::of(address) {
            Network::Loopback => Self::Loopback { port },
            _ => Self::Peer { port },
        }
    }

    /// Whether a line that says this tells nothing of transfers.
    pub(crate) fn is_beside(self) -> bool {
        matches!(self, Self::Stopped(_) | Self::Authenticated(_))
    }
}

/// What a line tells of the certificate of the other side, or of its chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Certificate {
    /// `TlsDomainCapabilities='…'; Status='Success'; Domain='D'`: it has the name of the partner.
    HasName,
    /// `Validated received certificate`, or a chain whose status is `Valid`.
    Trusted,
    /// A chain whose status is anything else, but `TestBypassed`, which tells nothing.
    BadChain,
    /// `Status='NoRemoteCertificate'`: the other side showed none.
    Missing,
}

/// A command, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Command {
    /// `MAIL FROM`.
    Mail {
        /// Whether the address is that of a health mailbox.
        health: bool,
    },
    /// `RCPT TO`.
    Recipient {
        /// Whether the address is that of a health mailbox.
        health: bool,
    },
    /// `DATA`.
    Data,
    /// `BDAT`.
    Chunk {
        /// Whether it ends the message.
        last: bool,
    },
    /// `X-ANONYMOUSTLS`, which only servers of the organization use.
    AnonymousTls,
    /// `RSET`: no message is under way behind it.
    Reset,
    /// `EHLO` or `HELO`: likewise, and nothing is sent behind it before it is answered.
    Greeting,
    /// `STARTTLS`: likewise.
    StartTls,
    /// `X-EXPS`, by which servers of Exchange log in.
    ServerAuth,
    /// Any other, which waits for its answer too.
    Other,
}

/// A reply, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reply {
    /// Its three digits.
    pub code: u16,
    /// What its text tells.
    pub text: ReplyText,
    /// Hash of the Message-ID in it; 0 is none.
    pub message: u64,
    /// What else it refuses than an address or a message.
    pub refusal: Option<Refusal>,
}

impl Reply {
    pub(super) fn refuses(self) -> bool {
        (400..600).contains(&self.code)
    }
}

/// Why the other side refuses something, where that stands beside the transfers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Refusal {
    /// Because of TLS.
    Tls(Reason),
    /// Because it takes the message for Direct Send.
    DirectSend,
}

/// What the text of a reply tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ReplyText {
    /// Nothing.
    Any,
    /// `2.1.0` or `2.1.5`: it answers a sender or a recipient.
    OfAddress,
    /// `2.6.0 … Queued mail for delivery`.
    Queued,
}

impl Step {
    /// Whether its line names something that is kept: a cipher, the sender, or a recipient.
    pub(super) fn names_something(self) -> bool {
        matches!(
            self,
            Self::Negotiated(_) | Self::Command(Command::Mail { .. } | Command::Recipient { .. })
        )
    }

    /// Evidence of a line that names this, beside what else it tells.
    pub(super) fn evidence<'a>(self, name: &'a str, told: Evidence<'a>) -> Evidence<'a> {
        match self {
            Self::Negotiated(_) => Evidence {
                cipher: name,
                ..told
            },
            Self::Command(Command::Mail { .. }) => Evidence {
                sender: (!name.is_empty()).then_some(name),
                ..told
            },
            Self::Command(Command::Recipient { .. }) => Evidence {
                addressees: Addressees::one(name),
                ..told
            },
            _ => told,
        }
    }

    /// Whether its line by itself says that TLS stopped something, or that the service refused a message
    /// as Direct Send.
    pub(super) fn tells_of_a_stop(self) -> bool {
        match self {
            Self::NegotiationFailed(reason) => reason.is_some(),
            Self::Stopped(_) => true,
            Self::Reply(reply) => reply.refusal.is_some(),
            _ => false,
        }
    }

    /// Whether it refuses what was asked for last.
    pub(super) fn refuses(self) -> bool {
        matches!(self, Self::Reply(reply) if reply.refuses())
    }

    /// Whether a message may have been handed over: without such a line no other line accepts one.
    pub(super) fn may_carry_a_message(self) -> bool {
        match self {
            Self::Command(command) => matches!(command, Command::Data | Command::Chunk { .. }),
            Self::Reply(reply) => reply.text == ReplyText::Queued || reply.code == 354,
            _ => false,
        }
    }
}
