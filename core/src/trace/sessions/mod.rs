//! What only several lines together tell: SMTP sessions and connections whose lines may interleave
//! and cross the ends of files.
//!
//! Readers emit an [`Event`] for each line that matters, compact and complete in itself. Whoever
//! keeps them (the tally) hands the events of one file, or of all files, to [`resolve`], which is
//! pure: the same events give the same transfers, in whatever order files and pieces came.

pub mod mail_server;
pub mod protocol;
pub mod whole;

use serde::{Deserialize, Serialize};

use super::{Direction, Format, Identity, Moment, SkipReason, Tls};

/// One line that matters for a session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Event {
    /// A line of an SMTP protocol log.
    Protocol(protocol::Line),
    /// A line of Postfix or Sendmail.
    MailServer(mail_server::Line),
}

/// What the keeper of events knows of a line: its own numbers, handed through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Tag {
    /// The connector.
    pub connector: u32,
    /// Who was on the other side.
    pub peer: u32,
}

/// The events of one file, each with its tag.
#[derive(Clone, Copy, Debug)]
pub struct FileEvents<'a> {
    begins: Option<Moment>,
    events: &'a [(Tag, Event)],
    /// The sessions that stand whole in this file, see [`whole`].
    whole: &'a [u64],
    /// Where the file's connectors and peers stand among those of the set; without them, tags are
    /// of no use and are given up.
    connectors: &'a [u32],
    peers: &'a [u32],
}

impl<'a> FileEvents<'a> {
    /// The events in the order of the file; `begins` is the time of its first line.
    pub fn new(begins: Option<Moment>, events: &'a [(Tag, Event)]) -> Self {
        Self {
            begins,
            events,
            whole: &[],
            connectors: &[],
            peers: &[],
        }
    }

    /// The same, in a file that has these sessions from their first line to their last.
    pub fn beside(self, whole: &'a [u64]) -> Self {
        Self { whole, ..self }
    }

    /// The same, with tags of the set instead of the file's own.
    pub fn placed(self, connectors: &'a [u32], peers: &'a [u32]) -> Self {
        Self {
            connectors,
            peers,
            ..self
        }
    }

    fn iter(&self) -> impl Iterator<Item = (Tag, &'a Event)> + use<'a> {
        let Self {
            connectors, peers, ..
        } = *self;
        let at =
            |places: &[u32], index: u32| places.get(index as usize).copied().unwrap_or(u32::MAX);
        self.events.iter().map(move |(tag, event)| {
            let connector = at(connectors, tag.connector);
            let peer = at(peers, tag.peer);
            (Tag { connector, peer }, event)
        })
    }
}

/// A transfer that several lines together tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionTransfer {
    /// The format of its lines.
    pub format: Format,
    /// Which way it went.
    pub direction: Direction,
    /// The time of the line that makes it one.
    pub at: Moment,
    /// Equal for records of the same transfer.
    pub identity: Identity,
    /// Hash of the Message-ID; 0 is none.
    pub message: u64,
    /// The tag of the line that makes it one.
    pub tag: Tag,
    /// What is known about TLS.
    pub tls: Tls,
    /// The number of recipients, 0 where `address` tells one of them.
    pub recipients: u32,
    /// Hash of the recipient's address, where each line tells one.
    pub address: Option<u64>,
}

/// What the lines of sessions come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The transfers; several may have one identity.
    pub transfers: Vec<SessionTransfer>,
    /// What is not counted, with the line that would have made it a transfer.
    pub skipped: Vec<(SkipReason, u64)>,
}

/// Reads the sessions out of the lines of some files.
pub fn resolve(files: &[FileEvents<'_>]) -> Outcome {
    let mut outcome = Outcome::default();
    protocol::resolve(files, &mut outcome);
    mail_server::resolve(files, &mut outcome);
    outcome
}
