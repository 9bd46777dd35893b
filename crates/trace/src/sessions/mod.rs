//! What only several lines together tell: SMTP sessions and connections whose lines may interleave
//! and cross the ends of files.
//!
//! Readers emit an [`Event`] for each line that matters, compact and complete in itself. Whoever
//! keeps them (the tally) hands the events of one file, or of all files, to [`resolve`], which is
//! pure: the same events give the same transfers, in whatever order files and pieces came.

pub mod cut_lines;
mod in_order;
pub mod mail_server;
pub mod name;
mod origins;
pub mod own_network;
pub mod packed;
pub mod protocol;
pub mod sign;
mod stopped;
pub mod whole;

use serde::{Deserialize, Serialize};

use self::cut_lines::CutLines;
use self::name::{Name, Places};
use self::packed::PackedLines;
use super::beside::{Attempt, Clear, HandedIn, Told};
use super::{Direction, Format, Identity, Moment, Proof, SkipReason, Tls};

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
    /// The cipher or the address that the line names; see [`Step`](protocol::Step) and [`Step`](mail_server::Step).
    pub name: Name,
}

/// What one file holds of sessions: each line that matters, with its tag.
#[derive(Clone, Copy, Debug)]
pub struct FileEvents<'a> {
    begins: Option<Moment>,
    /// Its place among the files that list a line before others do.
    turn: u32,
    /// Lines of SMTP protocol logs.
    protocol: Option<&'a CutLines>,
    /// The sessions that stand whole in this file, see [`whole`].
    whole: &'a [u64],
    /// Lines of mail servers.
    mail_server: Option<&'a PackedLines>,
    /// Where the file's connectors, peers and names stand among those of the set; without them, tags
    /// are of no use and are given up.
    connectors: &'a [u32],
    peers: &'a [u32],
    names: Places<'a>,
}

impl<'a> FileEvents<'a> {
    /// None; `begins` is the time of the file's first line.
    pub fn new(begins: Option<Moment>) -> Self {
        Self {
            begins,
            turn: 0,
            protocol: None,
            whole: &[],
            mail_server: None,
            connectors: &[],
            peers: &[],
            names: Places::default(),
        }
    }

    /// With lines of SMTP protocol logs, in a file that has the sessions `whole` from their first
    /// line to their last.
    pub fn with_protocol(self, lines: &'a CutLines, whole: &'a [u64]) -> Self {
        Self {
            protocol: Some(lines),
            whole,
            ..self
        }
    }

    /// With lines of mail servers.
    pub fn with_mail_server(self, lines: &'a PackedLines) -> Self {
        Self {
            mail_server: Some(lines),
            ..self
        }
    }

    /// The same, as the one that lists lines at this place among all.
    pub fn at_turn(self, turn: u32) -> Self {
        Self { turn, ..self }
    }

    /// The same, with tags of the set instead of the file's own.
    pub fn placed(self, connectors: &'a [u32], peers: &'a [u32], names: Places<'a>) -> Self {
        Self {
            connectors,
            peers,
            names,
            ..self
        }
    }

    fn protocol_lines(&self) -> impl Iterator<Item = (protocol::Line, Tag)> + use<'a> {
        let Self {
            connectors,
            peers,
            names,
            ..
        } = *self;
        let lines = self.protocol.into_iter().flat_map(CutLines::iter);
        lines.map(move |(tag, line)| {
            let connector = place(connectors, tag.connector);
            let peer = place(peers, tag.peer);
            let name = tag.name.placed(names);
            let tag = Tag {
                connector,
                peer,
                name,
            };
            (line, tag)
        })
    }

    fn protocol_line_count(&self) -> usize {
        self.protocol.map_or(0, CutLines::len)
    }

    fn blocks(&self) -> &'a [packed::Block] {
        self.mail_server.map_or(&[], PackedLines::blocks)
    }

    /// How finely the stamps of mail servers are written.
    fn grain(&self) -> packed::Grain {
        self.mail_server
            .map_or(packed::Grain::Finer, PackedLines::grain)
    }

    /// The lines of mail servers in the order of the file.
    fn mail_server_lines(&self) -> impl Iterator<Item = mail_server::Line> + use<'a> {
        self.mail_server.into_iter().flat_map(PackedLines::lines)
    }

    fn tag_of(&self, peer: u32, name: Name) -> Tag {
        Tag {
            connector: u32::MAX,
            peer: place(self.peers, peer),
            name: name.placed(self.names),
        }
    }
}

fn place(places: &[u32], index: u32) -> u32 {
    places.get(index as usize).copied().unwrap_or(u32::MAX)
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
    /// A line of a mail server in this file, by its place among those that were given to [`resolve`],
    /// makes a transfer, which [`Self::transfer`] tells once for all files. A client with a private
    /// address counts only where nothing tells that it is an own one.
    fn transfer_in(&mut self, file: usize, identity: Identity, is_private_client: bool);
    /// A line of a mail server does not count. Of the files that have it, this one lists it.
    fn skipped_in(&mut self, file: usize, reason: SkipReason, line: u64);
    /// What is told beside the transfers.
    fn beside(&mut self, _told: &Told<'_>) {}
}

/// Reads the sessions out of the lines of some files.
pub fn resolve(files: &[FileEvents<'_>], findings: &mut dyn Findings) {
    resolve_protocol(files, findings);
    mail_server::resolve(files, findings);
}

/// The same of SMTP protocol logs alone.
pub fn resolve_protocol(files: &[FileEvents<'_>], findings: &mut dyn Findings) {
    protocol::resolve(files, findings);
}

/// All that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub transfers: Vec<SessionTransfer>,
    pub attempts: Vec<Attempt>,
    pub handed_in: Vec<HandedIn>,
    pub clear: Vec<Clear>,
    /// Messages that the service refused as Direct Send.
    pub direct_refused: Vec<(u64, Moment)>,
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

    fn beside(&mut self, told: &Told<'_>) {
        match told {
            Told::Attempt(attempt) => self.attempts.push((*attempt).clone()),
            Told::HandedIn(handed_in) => self.handed_in.push(*handed_in),
            Told::Clear(clear) => self.clear.push(*clear),
            Told::DirectRefused { at, message } => self.direct_refused.push((*message, *at)),
            // The last word on messages is asked for of all files, in the tally. All else is told by
            // rows of tables, or by lines themselves.
            Told::Ended { .. }
            | Told::Line(_)
            | Told::LineEnd(_)
            | Told::Refused(_)
            | Told::Account(_)
            | Told::Direct(_)
            | Told::Mailed { .. } => {}
        }
    }
}
