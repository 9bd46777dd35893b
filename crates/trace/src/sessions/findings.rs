//! What the lines of sessions come to, and who takes it.

use super::event::Tag;
use super::name::Name;
use crate::beside::{Attempt, BesideFact, Clear, HandedIn};
use crate::calendar::Timestamp;
use crate::direction::Direction;
use crate::evidence::Proof;
use crate::format::Format;
use crate::identity::Identity;
use crate::note::SkipReason;
use crate::tls::Tls;

/// A transfer that several lines together tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionTransfer {
    /// The format of its lines.
    pub format: Format,
    /// Which way it went.
    pub direction: Direction,
    /// The time of the line that makes it one.
    pub at: Timestamp,
    /// That line in its file, from 1.
    pub line: u64,
    /// Equal for records of the same transfer.
    pub identity: Identity,
    /// Hash of the Message-ID; 0 is none.
    pub message: u64,
    /// The tag of the line that makes it one.
    pub tag: Tag,
    /// What is known about TLS.
    pub tls: Tls,
    /// The cipher.
    pub cipher: Name,
    /// How it was proven who the other side was.
    pub proof: Proof,
    /// The domain of the sender (inbound), or of the recipient where `address` tells one (outbound).
    pub domain: Name,
    /// The domain of each recipient's address, where the transfer has all of them (outbound). Equal
    /// addresses stand here once.
    pub domains: Vec<Name>,
    /// The number of recipients, 0 where `address` tells one of them.
    pub recipients: u32,
    /// Hash of the recipient's address, where each line tells one.
    pub address: Option<u64>,
}

/// Takes what the lines of sessions come to.
pub trait Findings {
    /// A transfer; several may have one identity.
    fn transfer(&mut self, transfer: &SessionTransfer);
    /// A message that is not counted, with the identity and the line of the transfer that it would
    /// have been.
    fn skipped(&mut self, reason: SkipReason, identity: Identity, line: u64);
    /// A line of a mail server in this file, by its place among those that were given to [`resolve`](super::resolve),
    /// makes a transfer, which [`Self::transfer`] tells once for all files. A client with a private
    /// address counts only where nothing tells that it is an own one.
    fn transfer_in(&mut self, file: usize, identity: Identity, is_private_client: bool);
    /// A line of a mail server does not count. Of the files that have it, this one lists it.
    fn skipped_in(&mut self, file: usize, reason: SkipReason, line: u64);
    /// What is told beside the transfers.
    fn beside(&mut self, _told: &BesideFact<'_>) {}
}

/// All that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub transfers: Vec<SessionTransfer>,
    pub attempts: Vec<Attempt>,
    pub handed_in: Vec<HandedIn>,
    pub clear: Vec<Clear>,
    /// Messages that the service refused as Direct Send.
    pub direct_refused: Vec<(u64, Timestamp)>,
    pub skipped: Vec<(SkipReason, Identity, u64)>,
    pub skipped_in: Vec<(usize, SkipReason, u64)>,
}

impl Findings for Found {
    fn transfer(&mut self, transfer: &SessionTransfer) {
        self.transfers.push(transfer.clone());
    }

    fn skipped(&mut self, reason: SkipReason, identity: Identity, line: u64) {
        self.skipped.push((reason, identity, line));
    }

    fn transfer_in(&mut self, _file: usize, _identity: Identity, _is_private_client: bool) {}

    fn skipped_in(&mut self, file: usize, reason: SkipReason, line: u64) {
        self.skipped_in.push((file, reason, line));
    }

    fn beside(&mut self, told: &BesideFact<'_>) {
        match told {
            BesideFact::Attempt(attempt) => self.attempts.push((*attempt).clone()),
            BesideFact::HandedIn(handed_in) => self.handed_in.push(*handed_in),
            BesideFact::Clear(clear) => self.clear.push(*clear),
            BesideFact::DirectRefused { at, message } => self.direct_refused.push((*message, *at)),
            // The last word on messages is asked for of all files, in the tally. All else is told by
            // rows of tables, or by lines themselves.
            BesideFact::Ended { .. }
            | BesideFact::Line(_)
            | BesideFact::LineEnd(_)
            | BesideFact::Refused(_)
            | BesideFact::Account(_)
            | BesideFact::Direct(_)
            | BesideFact::Mailed { .. } => {}
        }
    }
}
