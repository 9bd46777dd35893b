//! Lines of SMTP protocol logs whose sessions a file does not hold whole, packed.
//!
//! Any other file may bring what is missing, so they stay until all files are read: of ten thousand
//! files more than a million. The lines of a session follow each other, so a row says little more than
//! how far it is from the one before; it takes some 30 bytes instead of 64, of which 16 are a tag, whose
//! numbers change, and a hash.

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
    /// Connector and peer of each line.
    tags: Vec<(u32, u32)>,
    /// Packed names of those lines that name something, in their order.
    names: Vec<[u8; 3]>,
    /// The lines as [`Row`]s.
    rows: Vec<u8>,
    /// Lines of the file before the part that these stand in.
    lines_before: u64,
}

/// What a line adds to the one before.
#[derive(Serialize, Deserialize)]
struct Row {
    /// None if it is the same. Hashes are not written as numbers, which would take longer.
    session: Option<[u8; 8]>,
    numbers_since_last: i64,
    time_since_last: i64,
    lines_since_last: i64,
    step: Step,
    content: [u8; 8],
    direction: Direction,
    hop: Hop,
}

/// What the first row of a block is compared with.
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

impl Row {
    fn of(line: &ProtocolLine, last: &ProtocolLine) -> Self {
        Self {
            session: (line.session != last.session).then(|| line.session.to_le_bytes()),
            numbers_since_last: i64::from(line.sequence) - i64::from(last.sequence),
            time_since_last: line.at.0.wrapping_sub(last.at.0),
            lines_since_last: line.line.wrapping_sub(last.line).cast_signed(),
            step: line.step,
            content: line.content.to_le_bytes(),
            direction: line.direction,
            hop: line.hop,
        }
    }

    fn behind(self, last: &ProtocolLine) -> ProtocolLine {
        let sequence = i64::from(last.sequence).wrapping_add(self.numbers_since_last);
        ProtocolLine {
            session: self.session.map_or(last.session, u64::from_le_bytes),
            sequence: u32::try_from(sequence).unwrap_or(u32::MAX),
            at: Timestamp(last.at.0.wrapping_add(self.time_since_last)),
            step: self.step,
            content: u64::from_le_bytes(self.content),
            direction: self.direction,
            hop: self.hop,
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
        let row = Row::of(line, self.last.as_ref().unwrap_or(&NO_LINE));
        let rows = std::mem::take(&mut block.rows);
        // Nothing of a row can fail to be written into memory.
        if let Ok(rows) = postcard::to_extend(&row, rows) {
            block.rows = rows;
            block.tags.push((tag.connector, tag.peer));
            if line.step.names_something() {
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
        for block in &mut self.blocks {
            for (connector, peer) in &mut block.tags {
                let tag = to(Tag {
                    connector: *connector,
                    peer: *peer,
                    name: Name::NOTHING,
                });
                (*connector, *peer) = (tag.connector, tag.peer);
            }
            for name in &mut block.names {
                let tag = to(Tag {
                    connector: u32::MAX,
                    peer: u32::MAX,
                    name: Name::of_bytes(*name),
                });
                *name = tag.name.to_bytes();
            }
        }
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
        self.blocks.iter().map(|block| block.tags.len()).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.blocks.shrink_to_fit();
        for block in &mut self.blocks {
            block.tags.shrink_to_fit();
            block.names.shrink_to_fit();
            block.rows.shrink_to_fit();
        }
    }

    /// The lines; damaged bytes end those of their block.
    pub fn iter(&self) -> impl Iterator<Item = (Tag, ProtocolLine)> + Clone + use<'_> {
        self.blocks.iter().flat_map(ProtocolBlock::lines)
    }
}

impl ProtocolBlock {
    fn lines(&self) -> impl Iterator<Item = (Tag, ProtocolLine)> + Clone + use<'_> {
        let mut rest = &*self.rows;
        let mut last = NO_LINE;
        let mut names = self.names.iter();
        self.tags.iter().map_while(move |(connector, peer)| {
            let (row, behind): (Row, _) = postcard::take_from_bytes(rest).ok()?;
            rest = behind;
            last = row.behind(&last);
            let line = last.line.wrapping_add(self.lines_before);
            let name = match last.step.names_something() {
                true => Name::of_bytes(*names.next()?),
                false => Name::NOTHING,
            };
            let tag = Tag {
                connector: *connector,
                peer: *peer,
                name,
            };
            Some((tag, ProtocolLine { line, ..last }))
        })
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
            connector in any::<u32>(),
            peer in any::<u32>(),
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
                peer: number,
                name: Name::domain(number),
            };
            (tag, line)
        });
        let lines: CutLines = lines.collect();
        let [block] = &*lines.blocks else {
            panic!("one block")
        };
        let names = size_of_val(&*block.names);
        let bytes = size_of_val(&*block.tags) + block.rows.len() + names;
        assert!(bytes <= 33 * 1000, "{bytes}");
        assert_eq!(size_of::<(Tag, ProtocolLine)>(), 72);
    }
}
