//! What one file holds of sessions.

use super::cut_lines::CutLines;
use super::event::Tag;
use super::name::{Name, Places};
use super::packed::{self, PackedLines};
use super::{mail_line, protocol_line};
use crate::calendar::Timestamp;

/// What one file holds of sessions: each line that matters, with its tag.
#[derive(Clone, Copy, Debug)]
pub struct FileEvents<'a> {
    pub(super) begins: Option<Timestamp>,
    /// Its place among the files that list a line before others do.
    pub(super) turn: u32,
    /// Lines of SMTP protocol logs.
    pub(super) protocol: Option<&'a CutLines>,
    /// The sessions that stand whole in this file, see [`whole`](super::whole).
    pub(super) whole: &'a [u64],
    /// Lines of mail servers.
    pub(super) mail_server: Option<&'a PackedLines>,
    /// Where the file's connectors, peers and names stand among those of the set; without them, tags
    /// are of no use and are given up.
    connectors: &'a [u32],
    peers: &'a [u32],
    names: Places<'a>,
}

impl<'a> FileEvents<'a> {
    /// None; `begins` is the time of the file's first line.
    pub fn new(begins: Option<Timestamp>) -> Self {
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

    /// The lines of some sessions of SMTP protocol logs, by their hashes.
    pub(super) fn protocol_lines<W: Fn(u64) -> bool + Copy + 'a>(
        &self,
        wanted: W,
    ) -> impl Iterator<Item = (protocol_line::ProtocolLine, Tag)> + use<'a, W> {
        let Self {
            connectors,
            peers,
            names,
            ..
        } = *self;
        let files = self.protocol.into_iter();
        let lines = files.flat_map(move |lines| lines.of_sessions(wanted));
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

    pub(super) fn protocol_line_count(&self) -> usize {
        self.protocol.map_or(0, CutLines::len)
    }

    pub(super) fn blocks(&self) -> &'a [packed::MailBlock] {
        self.mail_server.map_or(&[], PackedLines::blocks)
    }

    /// How finely the stamps of mail servers are written.
    pub(super) fn grain(&self) -> packed::Grain {
        self.mail_server
            .map_or(packed::Grain::Finer, PackedLines::grain)
    }

    /// The lines of mail servers in the order of the file.
    pub(super) fn mail_server_lines(&self) -> impl Iterator<Item = mail_line::MailLine> + use<'a> {
        self.mail_server.into_iter().flat_map(PackedLines::lines)
    }

    pub(super) fn tag_of(&self, peer: u32, name: Name) -> Tag {
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
