//! Lines of SMTP protocol logs whose sessions a file does not hold whole, packed.
//!
//! Any other file may bring what is missing, so they stay until all files are read: of ten thousand
//! files more than a million. The lines of a session follow each other, so a row says little more than
//! how far it is from the one before, and they have one connector. Its number changes and stands
//! beside the rows, as that of the peer does, which few lines have: a line takes some 20 bytes instead of 72, of
//! which 8 are a hash.

use std::slice;

use serde::{Deserialize, Serialize};

use super::Tag;
use super::name::Name;
use super::protocol::{Hop, ProtocolLine, Step};
use crate::{Direction, Timestamp};

/// Lines in the order in which they were told, each with its tag.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CutLines {
    blocks: Vec<ProtocolBlock>,
    /// The line that was added last; without it, the next one begins a block.
    #[serde(skip)]
    last: Option<ProtocolLine>,
}

/// Lines that were added one after the other.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct ProtocolBlock {
    runs: Vec<Run>,
    /// Peers of those lines that have one, in their order.
    peers: Vec<u32>,
    /// Packed names of those lines that name something, in their order.
    names: Vec<[u8; 3]>,
    /// The lines as [`Row`]s.
    rows: Vec<u8>,
    /// Lines of the file before the part that these stand in.
    lines_before: u64,
}

/// Lines of one session that follow each other. Whoever looks for others goes past them.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Run {
    /// Hashes are not written as numbers, which would take longer.
    session: [u8; 8],
    connector: u32,
    /// How many there are, how many bytes their rows take, and how many of them have a peer and a name.
    lines: u16,
    bytes: u16,
    peers: u16,
    names: u16,
    direction: Direction,
    hop: Hop,
}

/// What a line adds to the one before in its run.
#[derive(Serialize, Deserialize)]
struct Row {
    has_peer: bool,
    numbers_since_last: i64,
    time_since_last: i64,
    lines_since_last: i64,
    step: Step,
    content: [u8; 8],
}

/// No number of a tag.
const NONE: u32 = u32::MAX;

/// Bytes of a row are fewer.
const LONGEST_ROW: u16 = 128;

/// What the first row of a run is compared with.
const NO_LINE: ProtocolLine = ProtocolLine {
    session: 0,
    sequence: 0,
    at: Timestamp(0),
    step: Step::Silent,
    content: 0,
    direction: Direction::Inbound,
    hop: Hop::Open,
    line: 0,
};

impl Run {
    /// Of a line that is not part of it yet.
    fn at(tag: Tag, line: &ProtocolLine) -> Self {
        Self {
            session: line.session.to_le_bytes(),
            connector: tag.connector,
            lines: 0,
            bytes: 0,
            peers: 0,
            names: 0,
            direction: line.direction,
            hop: line.hop,
        }
    }

    fn session(&self) -> u64 {
        u64::from_le_bytes(self.session)
    }

    /// Whether the line goes on with it.
    fn takes(&self, tag: Tag, line: &ProtocolLine) -> bool {
        let shared = |run: &Self| (run.session, run.connector, run.direction, run.hop);
        shared(self) == shared(&Self::at(tag, line)) && self.bytes <= u16::MAX - LONGEST_ROW
    }
}

impl Row {
    fn of(tag: Tag, line: &ProtocolLine, last: &ProtocolLine) -> Self {
        Self {
            has_peer: tag.peer != NONE,
            numbers_since_last: i64::from(line.sequence) - i64::from(last.sequence),
            time_since_last: line.at.0.wrapping_sub(last.at.0),
            lines_since_last: line.line.wrapping_sub(last.line).cast_signed(),
            step: line.step,
            content: line.content.to_le_bytes(),
        }
    }

    fn behind(self, run: &Run, last: &ProtocolLine) -> ProtocolLine {
        let sequence = i64::from(last.sequence).wrapping_add(self.numbers_since_last);
        ProtocolLine {
            session: run.session(),
            sequence: u32::try_from(sequence).unwrap_or(u32::MAX),
            at: Timestamp(last.at.0.wrapping_add(self.time_since_last)),
            step: self.step,
            content: u64::from_le_bytes(self.content),
            direction: run.direction,
            hop: run.hop,
            line: last.line.wrapping_add_signed(self.lines_since_last),
        }
    }
}

impl CutLines {
    /// Adds a line.
    pub fn push(&mut self, tag: Tag, line: &ProtocolLine) {
        if self.last.is_none() {
            self.blocks.push(ProtocolBlock::default());
        }
        let Some(block) = self.blocks.last_mut() else {
            return;
        };
        let last = self.last.filter(|_| {
            let run = block.runs.last();
            run.is_some_and(|run| run.takes(tag, line))
        });
        if last.is_none() {
            block.runs.push(Run::at(tag, line));
        }
        let row = Row::of(tag, line, &last.unwrap_or(NO_LINE));
        let before = block.rows.len();
        let rows = std::mem::take(&mut block.rows);
        // Nothing of a row can fail to be written into memory.
        if let (Ok(rows), Some(run)) = (postcard::to_extend(&row, rows), block.runs.last_mut()) {
            run.lines += 1;
            run.bytes += u16::try_from(rows.len() - before).unwrap_or(LONGEST_ROW);
            block.rows = rows;
            if row.has_peer {
                run.peers += 1;
                block.peers.push(tag.peer);
            }
            if line.step.names_something() {
                run.names += 1;
                block.names.push(tag.name.to_bytes());
            }
        }
        self.last = Some(*line);
    }

    /// Adds those of another part of the file, with the tags that `placed` gives them.
    pub fn absorb(&mut self, mut other: Self, placed: impl Fn(Tag) -> Tag) {
        other.retag(placed);
        self.blocks.append(&mut other.blocks);
        self.last = None;
    }

    /// Gives each line the tag that `to` makes of its own.
    pub fn retag(&mut self, to: impl Fn(Tag) -> Tag) {
        let nothing = Tag {
            connector: NONE,
            peer: NONE,
            name: Name::NOTHING,
        };
        for block in &mut self.blocks {
            for run in &mut block.runs {
                let tag = Tag {
                    connector: run.connector,
                    ..nothing
                };
                run.connector = to(tag).connector;
            }
            for peer in &mut block.peers {
                let tag = Tag {
                    peer: *peer,
                    ..nothing
                };
                *peer = to(tag).peer;
            }
            for name in &mut block.names {
                let tag = Tag {
                    name: Name::of_bytes(*name),
                    ..nothing
                };
                *name = to(tag).name.to_bytes();
            }
        }
        // Its connector may be another one.
        self.last = None;
    }

    /// Counts so many lines of the file before these.
    pub fn move_down(&mut self, lines: u64) {
        for block in &mut self.blocks {
            block.lines_before += lines;
        }
        self.last = None;
    }

    /// Number of lines.
    pub fn len(&self) -> usize {
        self.blocks.iter().map(ProtocolBlock::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.blocks.shrink_to_fit();
        for block in &mut self.blocks {
            block.runs.shrink_to_fit();
            block.peers.shrink_to_fit();
            block.names.shrink_to_fit();
            block.rows.shrink_to_fit();
        }
    }

    /// The lines; damaged bytes end those of their run.
    pub fn iter(&self) -> impl Iterator<Item = (Tag, ProtocolLine)> + use<'_> {
        self.of_sessions(|_| true)
    }

    /// The lines of some sessions, by their hashes.
    pub fn of_sessions<'a, W: Fn(u64) -> bool + Copy + 'a>(
        &'a self,
        wanted: W,
    ) -> impl Iterator<Item = (Tag, ProtocolLine)> + use<'a, W> {
        let blocks = self.blocks.iter();
        blocks.flat_map(move |block| block.of_sessions(wanted))
    }
}

impl ProtocolBlock {
    /// Number of lines; of a block that was made up no more than its rows could be.
    fn len(&self) -> usize {
        let told: usize = self.runs.iter().map(|run| usize::from(run.lines)).sum();
        told.min(self.rows.len())
    }

    fn of_sessions<'a, W: Fn(u64) -> bool + 'a>(
        &'a self,
        wanted: W,
    ) -> impl Iterator<Item = (Tag, ProtocolLine)> + use<'a, W> {
        let (mut rows, mut peers, mut names) = (&*self.rows, &*self.peers, &*self.names);
        self.runs.iter().flat_map(move |run| {
            let lines = RunLines {
                run,
                left: if wanted(run.session()) { run.lines } else { 0 },
                rows: first(&mut rows, run.bytes),
                peers: first(&mut peers, run.peers).iter(),
                names: first(&mut names, run.names).iter(),
                last: NO_LINE,
            };
            lines.map(|(tag, line)| {
                let place = line.line.wrapping_add(self.lines_before);
                (
                    tag,
                    ProtocolLine {
                        line: place,
                        ..line
                    },
                )
            })
        })
    }
}

/// Takes the first ones, or all if there are fewer.
fn first<'a, T>(from: &mut &'a [T], count: u16) -> &'a [T] {
    let (first, rest) = from.split_at(from.len().min(count.into()));
    *from = rest;
    first
}

/// The lines of a run, one after the other.
struct RunLines<'a> {
    run: &'a Run,
    left: u16,
    rows: &'a [u8],
    peers: slice::Iter<'a, u32>,
    names: slice::Iter<'a, [u8; 3]>,
    last: ProtocolLine,
}

impl Iterator for RunLines<'_> {
    type Item = (Tag, ProtocolLine);

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let (row, behind): (Row, _) = postcard::take_from_bytes(self.rows).ok()?;
        self.rows = behind;
        let peer = match row.has_peer {
            true => *self.peers.next()?,
            false => NONE,
        };
        self.last = row.behind(self.run, &self.last);
        let name = match self.last.step.names_something() {
            true => Name::of_bytes(*self.names.next()?),
            false => Name::NOTHING,
        };
        let tag = Tag {
            connector: self.run.connector,
            peer,
            name,
        };
        Some((tag, self.last))
    }
}

impl Extend<(Tag, ProtocolLine)> for CutLines {
    fn extend<T: IntoIterator<Item = (Tag, ProtocolLine)>>(&mut self, lines: T) {
        for (tag, line) in lines {
            self.push(tag, &line);
        }
    }
}

impl FromIterator<(Tag, ProtocolLine)> for CutLines {
    fn from_iter<T: IntoIterator<Item = (Tag, ProtocolLine)>>(lines: T) -> Self {
        let mut all = Self::default();
        all.extend(lines);
        all
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::protocol::{Command, Reply, ReplyText};
    use super::*;
    use crate::beside::Reason;

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            Just(Step::Opened),
            Just(Step::Silent),
            any::<u64>().prop_map(Step::Announced),
            any::<bool>().prop_map(|health| Step::Command(Command::Mail { health })),
            (any::<u16>(), any::<u64>()).prop_map(|(code, message)| {
                let text = ReplyText::Queued;
                Step::Reply(Reply {
                    code,
                    text,
                    message,
                    refusal: None,
                })
            }),
            any::<u64>().prop_map(Step::LogIn),
            any::<u16>().prop_map(|port| Step::Peer { port }),
            Just(Step::NegotiationFailed(Some(Reason::CertificateExpired))),
            Just(Step::Stopped(Reason::StarttlsNotSupported)),
        ]
    }

    prop_compose! {
        fn line()(
            session in prop_oneof![0..3_u64, any::<u64>()],
            sequence in any::<u32>(),
            at in any::<i64>(),
            step in step(),
            content in any::<u64>(),
            outbound in any::<bool>(),
            line in any::<u32>(),
            connector in prop_oneof![Just(1_u32), Just(NONE), any::<u32>()],
            peer in prop_oneof![Just(NONE), any::<u32>()],
        ) -> (Tag, ProtocolLine) {
            let direction = if outbound { Direction::Outbound } else { Direction::Inbound };
            let hop = if outbound { Hop::Internal } else { Hop::Open };
            let line = ProtocolLine { session, sequence, at: Timestamp(at), step, content, direction, hop, line: line.into() };
            let name = match line.step.names_something() {
                true => Name::domain(peer),
                false => Name::NOTHING,
            };
            (Tag { connector, peer, name }, line)
        }
    }

    proptest! {
        #[test]
        fn what_is_packed_comes_out_again(
            one in prop::collection::vec(line(), 0..20),
            two in prop::collection::vec(line(), 0..20),
            three in prop::collection::vec(line(), 0..20),
        ) {
            let mut lines: CutLines = one.iter().copied().collect();
            let mut part: CutLines = two.iter().copied().collect();
            part.move_down(7);
            let bytes = postcard::to_allocvec(&part).unwrap();
            let moved = |tag: Tag| Tag { connector: tag.connector ^ 1, ..tag };
            lines.absorb(postcard::from_bytes(&bytes).unwrap(), moved);
            lines.extend(three.iter().copied());
            lines.give_room_back();
            let two = two.iter().map(|(tag, line)| (moved(*tag), ProtocolLine { line: line.line + 7, ..*line }));
            let expected: Vec<_> = one.iter().copied().chain(two).chain(three.iter().copied()).collect();
            prop_assert_eq!(lines.len(), expected.len());
            prop_assert_eq!(lines.iter().collect::<Vec<_>>(), expected);
        }

        #[test]
        fn damaged_rows_end_without_a_word(lines in prop::collection::vec(line(), 1..20), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let mut packed: CutLines = lines.iter().copied().collect();
            let rows = &mut packed.blocks[0].rows;
            let at = at.index(rows.len());
            rows[at] = byte;
            prop_assert!(packed.iter().count() <= lines.len());
            packed.blocks[0].rows.truncate(at);
            prop_assert!(packed.iter().count() <= lines.len());
        }
    }

    /// `docs/performance.md` says how much a line takes.
    #[test]
    fn a_line_is_small() {
        let lines = (0..1000_u32).map(|number| {
            let line = ProtocolLine {
                session: u64::from(number / 10).wrapping_mul(0x9e37_79b9_7f4a_7c15),
                sequence: number % 10,
                at: Timestamp(i64::from(number) * 150_000),
                step: Step::Command(Command::Recipient { health: false }),
                content: u64::MAX,
                direction: Direction::Inbound,
                hop: Hop::Open,
                line: u64::from(number) * 7,
            };
            let tag = Tag {
                connector: 0,
                peer: if number % 10 == 9 { number } else { NONE },
                name: Name::domain(number),
            };
            (tag, line)
        });
        let lines: CutLines = lines.collect();
        let [block] = &*lines.blocks else {
            panic!("one block")
        };
        let names = size_of_val(&*block.names);
        let tags = size_of_val(&*block.runs) + size_of_val(&*block.peers) + names;
        let bytes = tags + block.rows.len();
        assert!(bytes <= 23_100, "{bytes}");
        assert_eq!(size_of::<(Tag, ProtocolLine)>(), 72);
    }
}
