//! Sessions that stand in one file from their first line to their last.
//!
//! Nearly all do. They are read as soon as they end, so that memory holds the sessions that are open,
//! not the log. What is open at the end of a file, or has gaps, is told line by line and put together
//! with the lines of other files.
//!
//! A whole session needs no other file: what stands elsewhere of it are copies, by the rule that equal
//! lines are one line (`docs/counting.md`, SMTP protocol logs).

use std::collections::hash_map::Entry;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::name::{Name, Named};
use super::protocol::{Command, ProtocolLine, Step, read_sessions};
use super::{Event, Found, Tag};
use crate::beside::{self, host_text, text_key};
use crate::sorted;
use crate::{Addressees, ConnectorRef, Direction, Evidence, Sink, domain_of_address};

/// No line of a log has it inside.
const BETWEEN: &str = "\n";

/// Lines that are held at most; then those of all open sessions are told.
const MAX_HELD: usize = 100_000;

/// The sessions of one file that are under way.
#[derive(Debug, Default)]
pub struct Sessions {
    // Keys are hashes already.
    open: FxHashMap<u64, Open>,
    held: usize,
    /// The whole sessions in which a message may have gone over, or TLS may have stopped something.
    read: FxHashSet<u64>,
    /// The sessions of which lines were told, to be put together at the end of all files.
    told: FxHashSet<u64>,
    /// Sessions that ended, for the room that their lines took.
    ended: Vec<Open>,
}

/// Where a line stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Hash of log type, connector and session id.
    pub session: u64,
    /// Sequence number.
    pub sequence: u32,
    /// It says that the connection ended.
    pub is_last: bool,
}

/// A line that matters, with what is told about it.
#[derive(Clone, Copy, Debug)]
pub struct NamedLine<'a> {
    /// What it says.
    pub line: ProtocolLine,
    /// Its connector, empty if there is none.
    pub connector: &'a str,
    /// The other side, empty where the line makes no transfer.
    pub server: &'a str,
    /// The Message-ID that it names.
    pub message_id: &'a str,
    /// The cipher, the address, the account or the mechanism that it names; see
    /// [`Step`](super::protocol::Step).
    pub name: &'a str,
    /// The address of the other side, as far as it is told, and the port of the server.
    pub peer: (&'a str, u16),
}

#[derive(Debug, Default)]
struct Open {
    connector: String,
    /// The sequence number that is to come.
    next: u32,
    /// A line is missing, or came twice with different words.
    is_broken: bool,
    may_carry_a_message: bool,
    may_tell_of_a_stop: bool,
    /// The last command was `STARTTLS`.
    asks_for_tls: bool,
    lines: Vec<Held>,
    /// What lines name, one after the other.
    texts: String,
    /// Where the last server stands: nearly always all lines of a session name the same.
    server: Range<usize>,
    /// Where the first address of the other side stands.
    peer: Range<usize>,
    port: u16,
}

#[derive(Debug)]
struct Held {
    line: ProtocolLine,
    /// Places in the session's texts.
    server: Range<usize>,
    message_id: Range<usize>,
    name: Range<usize>,
}

/// Ended sessions whose room is kept for others.
const MAX_ENDED: usize = 64;

/// Lines for which room is kept at most.
const MAX_ROOM: usize = 256;

impl Sessions {
    /// The next line of the file; `told` where it matters.
    pub fn line(&mut self, place: Place, told: Option<NamedLine<'_>>, sink: &mut dyn Sink) {
        let open = match self.open.entry(place.session) {
            Entry::Occupied(open) => open.into_mut(),
            Entry::Vacant(_) if self.read.contains(&place.session) => return,
            Entry::Vacant(free) => free.insert(self.ended.pop().unwrap_or_default()),
        };
        open.number(place.sequence, told.as_ref());
        if let Some(told) = told {
            open.hold(told);
            self.held += 1;
        }
        if place.is_last {
            self.end(place.session, sink);
        } else if self.held > MAX_HELD {
            self.finish(sink);
        }
    }

    /// The end of the file: tells the lines of sessions that are open.
    pub fn finish(&mut self, sink: &mut dyn Sink) {
        self.held = 0;
        let mut open: Vec<(u64, Open)> = self.open.drain().collect();
        sorted::by_key(&mut open, |(session, _)| *session);
        for (session, open) in open {
            self.told.insert(session);
            open.tell_lines(sink);
        }
    }

    fn end(&mut self, session: u64, sink: &mut dyn Sink) {
        let Some(open) = self.open.remove(&session) else {
            return;
        };
        self.held = self.held.saturating_sub(open.lines.len());
        // Where lines of it were told before, this is a copy. Read by itself it would hide them, and with
        // them that a message stands further up in the file.
        if open.is_broken || self.told.contains(&session) {
            self.told.insert(session);
            open.tell_lines(sink);
        } else if open.may_carry_a_message || open.may_tell_of_a_stop {
            self.read.insert(session);
            sink.whole_session(session);
            open.tell_messages(sink);
        }
        if self.ended.len() < MAX_ENDED && open.lines.capacity() <= MAX_ROOM {
            self.ended.push(open.cleared());
        }
    }
}

impl Open {
    /// Watches that every number comes once, from 0 on.
    fn number(&mut self, sequence: u32, told: Option<&NamedLine<'_>>) {
        if sequence == self.next {
            self.next = self.next.saturating_add(1);
        } else if sequence > self.next {
            self.is_broken = true;
        } else if let Some(told) = told.filter(|told| !told.line.step.is_beside()) {
            self.is_broken |= !self.lines.iter().any(|held| held.line.is_same(&told.line));
        }
    }

    fn hold(&mut self, told: NamedLine<'_>) {
        if self.lines.is_empty() {
            told.connector.clone_into(&mut self.connector);
        }
        self.may_carry_a_message |= told.line.step.may_carry_a_message();
        self.may_tell_of_a_stop |=
            told.line.step.tells_of_a_stop() || (self.asks_for_tls && told.line.step.refuses());
        if let Step::Command(command) = told.line.step {
            self.asks_for_tls = command == Command::StartTls;
        }
        if self.peer.is_empty() {
            let (address, port) = told.peer;
            self.peer = self.text(address);
            self.port = port;
        }
        let server = self.server_text(told.server);
        let message_id = self.text(told.message_id);
        let name = self.text(told.name);
        self.lines.push(Held {
            line: told.line,
            server,
            message_id,
            name,
        });
    }

    fn server_text(&mut self, server: &str) -> Range<usize> {
        if server.is_empty() {
            return 0..0;
        }
        if self.texts.get(self.server.clone()) != Some(server) {
            self.server = self.text(server);
        }
        self.server.clone()
    }

    fn text(&mut self, text: &str) -> Range<usize> {
        let start = self.texts.len();
        self.texts.push_str(text);
        start..self.texts.len()
    }

    /// An empty one that keeps the room of this one.
    fn cleared(mut self) -> Self {
        self.connector.clear();
        self.lines.clear();
        self.texts.clear();
        Self {
            connector: self.connector,
            lines: self.lines,
            texts: self.texts,
            ..Self::default()
        }
    }

    /// The line that says who is on the other side, which stands with the first one.
    fn peer_line(&self) -> Option<ProtocolLine> {
        let first = self.lines.first()?.line;
        let address = host_text(self.text_at(&self.peer));
        Some(ProtocolLine {
            step: Step::peer(&address, self.port),
            content: text_key(&address),
            ..first
        })
    }

    fn keep_peer(&self, sink: &mut dyn Sink) {
        sink.text(&host_text(self.text_at(&self.peer)));
    }

    /// Keeps the accounts and mechanisms that lines name.
    fn keep_logins(&self, sink: &mut dyn Sink) {
        for held in &self.lines {
            if matches!(held.line.step, Step::LogIn(_) | Step::Authenticated(_)) {
                sink.text(self.text_at(&held.name));
            }
        }
    }

    fn tell_lines(&self, sink: &mut dyn Sink) {
        self.keep_peer(sink);
        self.keep_logins(sink);
        if let Some(line) = self.peer_line() {
            let connector = named(line.direction, &self.connector);
            sink.event(connector, &Evidence::default(), &Event::Protocol(line));
        }
        for held in &self.lines {
            let connector = named(held.line.direction, &self.connector);
            sink.event(connector, &self.evidence(held), &Event::Protocol(held.line));
        }
    }

    fn tell_messages(&self, sink: &mut dyn Sink) {
        // Peer and name of a tag are the place of its line here.
        let tag = |place| Tag {
            connector: 0,
            peer: place,
            name: Name::domain(place),
        };
        let lines = (0..).zip(&self.lines);
        let lines = lines.map(|(place, held)| (held.line, tag(place)));
        let no_place = tag(u32::MAX);
        let peer = self.peer_line().map(|line| (line, no_place));
        let lines = peer.into_iter().chain(lines).collect();
        let mut found = Found::default();
        read_sessions(lines, &mut found);
        for (reason, identity, line) in found.skipped {
            sink.left_out(reason, identity.half(), line);
        }
        for transfer in found.transfers {
            let held = self.lines.get(transfer.tag.peer as usize);
            let addressees: Vec<&str> = transfer
                .domains
                .iter()
                .filter_map(|name| self.name(*name))
                .collect();
            let addressees = addressees.join(BETWEEN);
            let evidence = Evidence {
                cipher: self.name(transfer.cipher).unwrap_or_default(),
                proof: transfer.proof,
                sender: self.name(transfer.domain),
                addressees: Addressees::listed(&addressees, BETWEEN.as_bytes()[0]),
                server: held.map_or("", |held| self.text_at(&held.server)),
                message_id: held.map_or("", |held| self.text_at(&held.message_id)),
                ..Evidence::default()
            };
            let connector = named(transfer.direction, &self.connector);
            sink.session_transfer(connector, &evidence, &transfer);
        }
        if !found.attempts.is_empty() || !found.handed_in.is_empty() {
            self.keep_peer(sink);
        }
        if !found.handed_in.is_empty() {
            self.keep_logins(sink);
        }
        for mut attempt in found.attempts {
            let names = std::mem::take(&mut attempt.names);
            let each = names.into_iter().filter_map(|name| self.name(name));
            let domains = each.filter_map(domain_of_address);
            attempt.domains = domains.map(|domain| sink.text(&domain)).collect();
            attempt.domains.sort_unstable();
            attempt.domains.dedup();
            sink.beside(&beside::BesideFact::Attempt(&attempt));
        }
        for handed_in in found.handed_in {
            sink.beside(&beside::BesideFact::HandedIn(handed_in));
        }
        for clear in found.clear {
            sink.beside(&beside::BesideFact::Clear(clear));
        }
        for (message, at) in found.direct_refused {
            sink.beside(&beside::BesideFact::DirectRefused { at, message });
        }
    }

    /// What the line at this place names.
    fn name(&self, name: Name) -> Option<&str> {
        let Named::Domain(place) = name.named() else {
            return None;
        };
        let held = self.lines.get(place as usize)?;
        let name = self.text_at(&held.name);
        (!name.is_empty()).then_some(name)
    }

    fn text_at(&self, place: &Range<usize>) -> &str {
        self.texts.get(place.clone()).unwrap_or_default()
    }

    fn evidence(&self, held: &Held) -> Evidence<'_> {
        let name = self.text_at(&held.name);
        let told = Evidence {
            server: self.text_at(&held.server),
            message_id: self.text_at(&held.message_id),
            ..Evidence::default()
        };
        held.line.step.evidence(name, told)
    }
}

fn named(direction: Direction, name: &str) -> Option<(Direction, ConnectorRef<'_>)> {
    let connector = ConnectorRef {
        name,
        kind: None,
        forced_tls: None,
    };
    (!name.is_empty()).then_some((direction, connector))
}
