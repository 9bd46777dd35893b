//! What records tell: transfers, what was already added up, and the policies of TLS reports.

use serde::{Deserialize, Serialize};

use super::calendar::{Day, Reading, Timestamp};
use super::connector::ConnectorRef;
use super::direction::Direction;
use super::evidence::{Evidence, Proof};
use super::identity::{Identity, MessageKey};
use super::tls::{Tls, TlsClass};

/// What a report counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// One for each transfer.
    #[default]
    Messages,
    /// The recipients of each transfer.
    Recipients,
}

/// How many people a transfer went to.
#[derive(Clone, Copy, Debug)]
pub enum Recipients<'a> {
    /// The record tells the number.
    Count(u32),
    /// The format has a line for each recipient: the distinct addresses of all lines are counted.
    Addresses(&'a [u64]),
}

/// A boundary record: one message seen crossing the boundary.
#[derive(Clone, Copy, Debug)]
pub struct Transfer<'a> {
    /// Which way it went.
    pub direction: Direction,
    /// When, under each date order that is still possible for the file.
    pub at: Reading<Timestamp>,
    /// Equal for records of the same transfer; `None` where the record stands for itself.
    pub identity: Option<Identity>,
    /// The network message id, by which formats that tell less give way.
    pub network_id: Option<MessageKey>,
    /// The Message-ID, likewise.
    pub message_id: Option<MessageKey>,
    /// The connector it used, or none.
    pub connector: Option<ConnectorRef<'a>>,
    /// What the record says about TLS.
    pub tls: Tls,
    /// To how many.
    pub recipients: Recipients<'a>,
    /// Counts only where the same message and connector has no record for which this is false
    /// (a SEND row beside SENDEXTERNAL rows).
    pub tentative: bool,
    /// Who was on the other side.
    pub evidence: Evidence<'a>,
}

/// The servers at both ends of a hop, as a row of a tracking log names them; empty if not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Servers<'a> {
    /// Who handed the message over.
    pub client: &'a str,
    /// Who took it.
    pub server: &'a str,
}

/// Who wrote to whom in one row of a file that cannot tell all directions by itself. Only to propose
/// the organization's own domains to the person; never part of a report or of a link.
#[derive(Clone, Copy, Debug)]
pub struct Parties<'a> {
    /// A hash of the row, by which some rows are chosen.
    pub key: u64,
    /// Domain of the sender, empty if there is none.
    pub sender: &'a str,
    /// Domain of the recipient, likewise.
    pub recipient: &'a str,
    /// The direction, where the row tells it.
    pub told: Option<Direction>,
}

/// A row that was already added up by somebody else: a day of a connector.
#[derive(Clone, Copy, Debug)]
pub struct Summary<'a> {
    /// The day as written.
    pub day: Reading<Day>,
    /// Which way the messages went.
    pub direction: Direction,
    /// The connector they used, or none.
    pub connector: Option<ConnectorRef<'a>>,
    /// Number of messages.
    pub volume: u64,
    /// Number of recipients, equal to `volume` where the row does not tell.
    pub recipients: u64,
    /// What `tls` counts.
    pub unit: Unit,
    /// Count of each class, in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
    /// What a saved report tells beside them.
    pub told: Option<ToldQuality<'a>>,
}

/// What a row of a saved report says of strength, forward secrecy and proof, each in the order of the
/// report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldQuality<'a> {
    /// The id of the guideline that strength was judged by.
    pub guideline: &'a str,
    /// Counts of each grade.
    pub strength: [u64; 5],
    /// Counts of `yes`, `no`, and what cannot be told.
    pub forward_secrecy: [u64; 3],
    /// Counts of each way of proof.
    pub proof: [u64; Proof::COUNT],
}

/// A policy of a TLS report: what one sender saw of its sessions towards a domain. A sender may list
/// the same domain under two policies, so these are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicySessions<'a> {
    /// Who sent the report.
    pub organization: &'a str,
    /// Its id: a report that is dropped twice is the same.
    pub report_id: &'a str,
    /// The first day it covers.
    pub from: Option<Day>,
    /// The last day it covers.
    pub to: Option<Day>,
    /// The organization's domain.
    pub domain: &'a str,
    /// `sts`, `tlsa` or `no-policy-found`.
    pub kind: &'a str,
    /// `enforce`, `testing` or `none`, as an MTA-STS policy says it; empty if not told.
    pub mode: &'a str,
    /// Sessions that were encrypted.
    pub encrypted: u64,
    /// Sessions that failed.
    pub failed: u64,
    /// Why they failed, as far as the report tells.
    pub failures: &'a [FailedSessions<'a>],
}

/// Sessions of a TLS report that failed for one reason. Hosts and addresses are evidence for the
/// screen, never part of a report or of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailedSessions<'a> {
    /// `result-type`, see RFC 8460, section 4.3.
    pub kind: &'a str,
    /// How many.
    pub sessions: u64,
    /// The receiving server's name, else its address; empty if not told.
    pub receiver: &'a str,
    /// The sending server's address; empty if not told.
    pub sender: &'a str,
    /// `failure-reason-code`; empty if not told.
    pub reason: &'a str,
}
