//! What stands beside the transfers: what TLS stopped, who hands mail in, and mail that claims to be
//! the organization's own.
//!
//! None of it is ever added to transfers. Source of the rules: `docs/stopped.md`.

pub mod reason;
pub mod words;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::calendar::{Reading, Timestamp};
use super::identity::{Identity, MessageKey, joined_key, keyed_text};
use super::sessions::name::Name;
use super::sessions::own_network::Side as Network;
use super::sessions::sign::End;
use super::words::{is_lower, trimmed};
use super::{Addressees, Format, Tls, TlsClass};
pub use reason::Reason;

/// On which side of a connection the organization's own server was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// It was the server.
    Inbound,
    /// It was the client.
    Outbound,
    /// It was the server of a service where own users hand mail in.
    Submission,
}

impl Side {
    /// All sides, in the order of the report.
    pub const ALL: [Self; 3] = [Self::Inbound, Self::Outbound, Self::Submission];

    /// The member of the report that counts it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
            Self::Submission => "submission",
        }
    }
}

/// The key of a text that is kept once for each file; 0 stands for an empty one.
pub type TextKey = u64;

/// Keeps keys of texts and of messages apart from others.
const BESIDE: u64 = u64::from_be_bytes(*b"beside\0\0");

/// The key of a text. Hosts and domains are compared in lower case and without their last dot, see
/// [`host_text`].
pub fn text_key(text: &str) -> TextKey {
    match text {
        "" => 0,
        _ => keyed_text(BESIDE, text.as_bytes()).max(1),
    }
}

/// The name of a host or a domain as it is compared: in lower case, without its last dot. `unknown`, and
/// a name in brackets or parentheses, is none.
pub fn host_text(name: &str) -> Cow<'_, str> {
    let name = trimmed(name);
    let name = name.strip_suffix('.').unwrap_or(name);
    if name.starts_with(['[', '(']) || name.eq_ignore_ascii_case("unknown") {
        return Cow::Borrowed("");
    }
    // Nearly all are written like this.
    if is_lower(name) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(name.to_lowercase())
}

/// One connection, or one try to deliver, that TLS stopped or would not let go on encrypted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Attempt {
    /// The time of its first line.
    pub at: Timestamp,
    /// The most telling reason that any of its lines gives.
    pub reason: Reason,
    /// Where it was.
    pub side: Side,
    /// The format of its lines.
    pub format: Format,
    /// Address of the other host.
    pub address: TextKey,
    /// Name that DNS gave the other host.
    pub name: TextKey,
    /// Domains of the recipients (outbound) or of the sender (inbound), in the order of their keys.
    pub domains: Vec<TextKey>,
    /// The same, where they are kept among the names of the file.
    pub names: Vec<Name>,
    /// The messages that it was about, see [`message_key`]; more than one key may mean one message.
    pub messages: Vec<u64>,
    /// The session of a protocol log that it is, by which copies in other files are known; 0 is none.
    pub session: u64,
    /// Whether a connection was made. Without one only the message counts.
    pub is_connection: bool,
}

/// The key of a message of a format that has its own ids: Postfix, Sendmail, Exim.
pub fn message_key(queue: u64) -> u64 {
    joined_key(BESIDE, queue).max(1)
}

/// The key of a message by one of the ids that Exchange writes, which is also that of its transfers. A
/// network message id and a Message-ID never have the same.
pub fn exchange_key(id: Option<MessageKey>) -> Option<u64> {
    id.map(MessageKey::short)
}

/// The same by half of the id, see [`MessageKey::short`], as lines of sessions and records keep it.
pub fn exchange_key_of_half(half: u64) -> u64 {
    half
}

/// Whether a format tells messages by the ids of Exchange.
pub fn exchange_side(format: Format) -> bool {
    !matches!(
        format,
        Format::PostfixLog | Format::SendmailLog | Format::EximLog
    )
}

/// What became of a message that TLS stopped; the strongest of what became of its recipients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum HowEnded {
    /// It came back.
    Returned,
    /// It waits.
    Waiting,
    /// It was delivered at last.
    DeliveredLater,
}

/// A row of Exchange that says that a message waits, or came back.
#[derive(Clone, Copy, Debug)]
pub struct Refused<'a> {
    /// When.
    pub at: Reading<Timestamp>,
    /// The format of the row.
    pub format: Format,
    /// Whether it came back (FAIL), and does not wait (DEFER).
    pub is_final: bool,
    /// Why, where TLS is the reason.
    pub reason: Option<Reason>,
    /// The ids of the message.
    pub network_id: Option<MessageKey>,
    /// Likewise.
    pub message_id: Option<MessageKey>,
    /// Name of the other host as the row writes it, empty if not told.
    pub server: &'a str,
    /// Its address, likewise.
    pub address: &'a str,
    /// The recipients.
    pub addressees: Addressees<'a>,
}

/// A transfer that may have gone in clear, by which an attempt before it was a fallback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Clear {
    /// Its time.
    pub at: Timestamp,
    /// Equal for records of the same transfer.
    pub identity: Identity,
    /// Its format.
    pub format: Format,
    /// Where it was.
    pub side: Side,
    /// Address of the other host.
    pub address: TextKey,
    /// Name of the other host.
    pub name: TextKey,
}

/// A message that an own user or device handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct HandedIn {
    /// Equal for records of the same message.
    pub identity: Identity,
    /// When.
    pub at: Timestamp,
    /// The format of its record.
    pub format: Format,
    /// What is known about TLS.
    pub tls: Tls,
    /// Who.
    pub login: Login,
}

/// Who hands mail in, and how.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Login {
    /// The account as it is written.
    pub account: TextKey,
    /// Address of the client.
    pub address: TextKey,
    /// Name of the client that DNS gave.
    pub name: TextKey,
    /// The SASL mechanism, in capitals where the format says so.
    pub mechanism: TextKey,
    /// The port of the server, 0 if not told.
    pub port: u16,
}

/// A row of the report on SMTP AUTH clients: an account, over all days of the report.
#[derive(Clone, Copy, Debug)]
pub struct AccountRow<'a> {
    /// The account as it is written.
    pub account: &'a str,
    /// Number of messages.
    pub messages: u64,
    /// Count of each class, in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
}

/// A record of a transfer without a connector whose sender is in one of the organization's own domains.
#[derive(Clone, Copy, Debug)]
pub struct Direct<'a> {
    /// That of the transfer.
    pub at: Reading<Timestamp>,
    /// That of the transfer.
    pub identity: Option<Identity>,
    /// Address of the client, empty if not told.
    pub address: &'a str,
    /// Its name, empty if not told.
    pub name: &'a str,
    /// Domain of the envelope sender.
    pub domain: &'a str,
    /// What the record says about TLS.
    pub tls: Tls,
}

/// A line that tells all by itself that TLS stopped something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LineSign {
    /// When.
    pub at: Timestamp,
    /// Equal for the same line in any file, but for its time.
    pub key: u64,
    /// The format.
    pub format: Format,
    /// Where it was.
    pub side: Side,
    /// Why.
    pub reason: Reason,
    /// Address of the other host.
    pub address: TextKey,
    /// Name that DNS gave the other host.
    pub name: TextKey,
    /// Where the other host is.
    pub network: Network,
    /// The message on its queue; 0 is none.
    pub queue: u64,
    /// Hash of the recipient; 0 is none.
    pub recipient: u64,
    /// The recipient's domain.
    pub domain: TextKey,
}

/// A line that tells all by itself what became of a recipient of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LineEnd {
    /// When.
    pub at: Timestamp,
    /// The message on its queue.
    pub queue: u64,
    /// Hash of the recipient.
    pub recipient: u64,
    /// What became of it.
    pub end: End,
}

/// What a reader tells beside the transfers.
#[derive(Clone, Copy, Debug)]
pub enum BesideFact<'a> {
    /// A line that tells all by itself that TLS stopped something.
    Line(LineSign),
    /// A line that tells all by itself what became of a recipient of a message.
    LineEnd(LineEnd),
    /// A row of Exchange that says that a message waits, or came back.
    Refused(Refused<'a>),
    /// What a session or a line by itself tells of TLS that failed.
    Attempt(&'a Attempt),
    /// A transfer that went in clear, or whose silence may mean that.
    Clear(Clear),
    /// A message that an own user or device handed in.
    HandedIn(HandedIn),
    /// A row of the report on SMTP AUTH clients.
    Account(AccountRow<'a>),
    /// A record of a transfer without a connector that claims to be the organization's own.
    Direct(Direct<'a>),
    /// What became of a message that TLS stopped, judged on all lines.
    Ended {
        /// See [`message_key`].
        message: u64,
        /// How it ended.
        how: HowEnded,
    },
    /// The service refused an own server's message as Direct Send.
    DirectRefused {
        /// When.
        at: Timestamp,
        /// See [`message_key`] and [`exchange_key`].
        message: u64,
    },
    /// A host gave a sender (MAIL) to an own server.
    Mailed {
        /// The format of the line.
        format: Format,
        /// The address of the host as it is written.
        address: &'a str,
        /// Its name as DNS gave it, empty if not told.
        name: &'a str,
    },
}
