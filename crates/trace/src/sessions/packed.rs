//! The lines of mail servers, packed.
//!
//! Nobody can say of a line of Postfix or Sendmail that no other file holds one that belongs before
//! it, so each line that matters stays until all files are read. What makes that bearable is that
//! neighbours resemble each other: a block writes each queue id, peer and process once, and of a line
//! little more than how far it is from the one before. A line takes about 20 bytes, of which half are
//! its own: a queue id, a client or an address that no other line has.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::columns::{LineColumns, Written};
use super::mail_line::{MailLine, Step};
use super::name::{Name, Places};
use super::own_network::Side;
use crate::calendar::TICKS_PER_SECOND;
use crate::sorted;
use crate::{Direction, Timestamp};

/// Lines of one block. Longer blocks are hardly smaller, and are read into memory as a whole where
/// their lines are not in the order of time.
const BLOCK: u32 = 4096;

/// Lines of one file, in the order of the file but for its parts, which may come in any order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PackedLines {
    blocks: Vec<MailBlock>,
    /// What is known of log hosts, whichever line told it.
    facts: BTreeSet<(u64, Fact)>,
    /// Whether some message came from or went to a private address.
    has_private: bool,
    grain: Grain,
    /// The fact that was told last: most are told again and again.
    #[serde(skip)]
    last_fact: Option<(u64, Fact)>,
    /// What the last block holds so far; without it, the next line begins a block.
    #[serde(skip)]
    packer: Option<Packer>,
}

/// What a line tells of a log host once and for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(super) enum Fact {
    /// It writes lines of TLS as a server (inbound) or as a client (outbound).
    WritesTls(Direction),
    /// It counts the commands of a connection, STARTTLS among them.
    CountsStartTls,
    /// This address is its own.
    Owns(u64),
}

/// How finely a file writes its stamps, by the finest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Grain {
    #[default]
    Second,
    Millisecond,
    Microsecond,
    Finer,
}

impl Grain {
    fn of(at: Timestamp) -> Self {
        match at.0 {
            at if at % Self::Second.ticks() == 0 => Self::Second,
            at if at % Self::Millisecond.ticks() == 0 => Self::Millisecond,
            at if at % Self::Microsecond.ticks() == 0 => Self::Microsecond,
            _ => Self::Finer,
        }
    }

    pub fn ticks(self) -> i64 {
        match self {
            Self::Second => TICKS_PER_SECOND,
            Self::Millisecond => TICKS_PER_SECOND / 1_000,
            Self::Microsecond => TICKS_PER_SECOND / 1_000_000,
            Self::Finer => 1,
        }
    }
}

/// Some lines that follow each other in their file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct MailBlock {
    pub(super) lines: u32,
    first: Point,
    earliest: Timestamp,
    in_order_of_time: bool,
    /// Hashes that its lines name.
    pub(super) keys: Vec<u64>,
    /// Hash of the log host, and hash of that and the process id.
    processes: Vec<(u64, u64)>,
    /// Peers, as the table of the file has them.
    peers: Vec<u32>,
    /// Packed names of those lines that name something, in their order.
    pub(super) names: Vec<[u8; 3]>,
    /// Its lines as [`Row`]s.
    pub(super) bytes: Vec<u8>,
}

/// A line as it is written down. Keys, process and peer are places in the block's tables.
#[derive(Serialize, Deserialize)]
pub(super) struct Row {
    pub time_since_last: i64,
    pub lines_since_last: i64,
    pub content: [u8; 2],
    pub process: u32,
    /// One more than the place; 0 is none.
    pub peer: u32,
    pub step: Step,
}

/// Where what a block holds stands in its tables.
#[derive(Clone, Debug)]
struct Packer {
    // Keys are hashes already, and a block has few lines.
    keys: FxHashMap<u64, u32>,
    /// By the hash of host and process alone.
    processes: FxHashMap<u64, u32>,
    peers: FxHashMap<u32, u32>,
    last: Point,
}

/// Where a line stands in time and in its file.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Point {
    at: Timestamp,
    line: u64,
}

impl Point {
    fn of(line: &MailLine) -> Self {
        Self {
            at: line.at,
            line: line.line,
        }
    }
}

/// No peer.
const NONE: u32 = u32::MAX;

impl PackedLines {
    /// Adds a line; `peer` is who was on the other side, `u32::MAX` for nobody, `name` the cipher or the
    /// domain that it names.
    pub fn push(&mut self, peer: u32, name: Name, line: &MailLine) {
        let fact = match line.step {
            Step::Negotiated { side, .. } => Some(Fact::WritesTls(side)),
            Step::Disconnected { ended, .. } => {
                ended.tells_of_starttls().then_some(Fact::CountsStartTls)
            }
            Step::Owns { address } => Some(Fact::Owns(address)),
            _ => None,
        };
        let fact = fact.map(|fact| (line.host, fact));
        if fact.is_some() && fact != self.last_fact {
            self.facts.extend(fact);
            self.last_fact = fact;
        }
        if matches!(line.step, Step::Owns { .. }) {
            return;
        }
        self.has_private |= line.step.side() == Some(Side::Private);
        self.grain = self.grain.max(Grain::of(line.at));
        let is_full = |block: &MailBlock| block.lines >= BLOCK;
        if self.blocks.last().is_none_or(is_full) {
            self.packer = None;
        }
        let packer = match &mut self.packer {
            Some(packer) => packer,
            none => {
                if let Some(full) = self.blocks.last_mut() {
                    full.give_room_back();
                }
                self.blocks.push(MailBlock::beginning_with(line));
                none.insert(Packer::beginning_with(line))
            }
        };
        if let Some(block) = self.blocks.last_mut() {
            block.push(packer, peer, name, line);
        }
    }

    /// Adds the lines of another part of the same file; `peer` and `names` say where its peers and
    /// names are in the tables of both.
    pub fn absorb(&mut self, other: Self, peer: &dyn Fn(u32) -> u32, names: Places<'_>) {
        self.packer = None;
        self.facts.extend(other.facts);
        self.has_private |= other.has_private;
        self.grain = self.grain.max(other.grain);
        let mut more = other.blocks;
        for block in &mut more {
            block.give_room_back();
            block.move_peers(peer);
            block.move_names(names);
        }
        self.blocks.extend(more);
    }

    /// Says where the peers moved in the table of the file.
    pub fn move_peers(&mut self, peer: &dyn Fn(u32) -> u32) {
        self.packer = None;
        for block in &mut self.blocks {
            block.move_peers(peer);
        }
    }

    /// Says where the names moved in the tables of the file.
    pub fn move_names(&mut self, to: Places<'_>) {
        for block in &mut self.blocks {
            block.move_names(to);
        }
    }

    /// Says how many lines of the file stand before those that were read.
    pub fn move_down(&mut self, lines: u64) {
        self.packer = None;
        for block in &mut self.blocks {
            block.first.line += lines;
        }
    }

    /// Takes the rows of all lines out, in columns; see [`Self::take_back`].
    pub fn take_columns(&mut self) -> Option<LineColumns> {
        self.packer = None;
        let mut columns = Written::in_steps_of(self.grain.ticks());
        let mut each = self.blocks.iter_mut();
        each.try_for_each(|block| columns.take(block))?;
        Some(columns.columns())
    }

    /// Puts the rows back where [`Self::take_columns`] took them from; none where they do not fit.
    pub fn take_back(&mut self, columns: &LineColumns) -> Option<()> {
        self.packer = None;
        let mut reading = columns.reading(self.grain.ticks());
        let mut each = self.blocks.iter_mut();
        each.try_for_each(|block| reading.give(block))?;
        reading.is_at_end().then_some(())
    }

    /// Whether nothing is told.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty() && self.facts.is_empty()
    }

    pub(super) fn blocks(&self) -> &[MailBlock] {
        &self.blocks
    }

    pub(super) fn facts(&self) -> impl Iterator<Item = (u64, Fact)> {
        self.facts.iter().copied()
    }

    /// How finely its stamps are written.
    pub(super) fn grain(&self) -> Grain {
        self.grain
    }

    pub(super) fn has_private(&self) -> bool {
        self.has_private
    }

    /// All lines in the order of the file.
    pub(super) fn lines(&self) -> impl Iterator<Item = MailLine> {
        let mut blocks: Vec<&MailBlock> = self.blocks.iter().collect();
        sorted::by_key(&mut blocks, |block| block.first.line);
        blocks
            .into_iter()
            .flat_map(MailBlock::lines)
            .map(|(line, ..)| line)
    }
}

impl Packer {
    fn beginning_with(line: &MailLine) -> Self {
        Self {
            keys: FxHashMap::default(),
            processes: FxHashMap::default(),
            peers: FxHashMap::default(),
            last: Point::of(line),
        }
    }
}

/// The place of something in a table, to which it is added if it is new.
fn place<K: Eq + std::hash::Hash, T>(
    key: K,
    known: &mut FxHashMap<K, u32>,
    what: T,
    table: &mut Vec<T>,
) -> u32 {
    // A block has few lines.
    let next = u32::try_from(table.len()).unwrap_or(NONE);
    *known.entry(key).or_insert_with(|| {
        table.push(what);
        next
    })
}

impl MailBlock {
    fn beginning_with(line: &MailLine) -> Self {
        Self {
            lines: 0,
            first: Point::of(line),
            earliest: line.at,
            in_order_of_time: true,
            keys: Vec::new(),
            processes: Vec::new(),
            peers: Vec::new(),
            names: Vec::new(),
            bytes: Vec::new(),
        }
    }

    fn push(&mut self, packer: &mut Packer, peer: u32, name: Name, line: &MailLine) {
        let last = std::mem::replace(&mut packer.last, Point::of(line));
        self.lines += 1;
        self.earliest = self.earliest.min(line.at);
        self.in_order_of_time &= last.at <= line.at;
        let Packer {
            keys,
            processes,
            peers,
            ..
        } = packer;
        let process = (line.host, line.process);
        let row = Row {
            time_since_last: line.at.0.wrapping_sub(last.at.0),
            lines_since_last: line.line.wrapping_sub(last.line).cast_signed(),
            content: line.content.to_le_bytes(),
            process: place(line.process, processes, process, &mut self.processes),
            peer: match peer {
                NONE => 0,
                peer => place(peer, peers, peer, &mut self.peers) + 1,
            },
            step: line
                .step
                .with_keys(&mut |key| place(key, keys, key, &mut self.keys).into()),
        };
        if line.step.names_something() {
            self.names.push(name.to_bytes());
        }
        let bytes = std::mem::take(&mut self.bytes);
        // Nothing of a row can fail to be written into memory.
        self.bytes = postcard::to_extend(&row, bytes).unwrap_or_default();
    }

    fn give_room_back(&mut self) {
        self.keys.shrink_to_fit();
        self.processes.shrink_to_fit();
        self.peers.shrink_to_fit();
        self.names.shrink_to_fit();
        self.bytes.shrink_to_fit();
    }

    fn move_peers(&mut self, to: &dyn Fn(u32) -> u32) {
        for peer in &mut self.peers {
            *peer = to(*peer);
        }
    }

    fn move_names(&mut self, to: Places<'_>) {
        for name in &mut self.names {
            *name = Name::of_bytes(*name).placed(to).to_bytes();
        }
    }

    /// Number of its lines.
    pub(super) fn len(&self) -> usize {
        self.lines as usize
    }

    pub(super) fn earliest(&self) -> Timestamp {
        self.earliest
    }

    pub(super) fn is_in_order_of_time(&self) -> bool {
        self.in_order_of_time
    }

    /// Its lines, each with its peer and what it names.
    pub(super) fn lines(&self) -> BlockLines<'_> {
        BlockLines {
            block: self,
            names: self.names.iter(),
            bytes: &self.bytes,
            last: self.first,
        }
    }
}

/// The lines of a block, unpacked one by one.
#[derive(Clone, Debug)]
pub(super) struct BlockLines<'a> {
    block: &'a MailBlock,
    names: std::slice::Iter<'a, [u8; 3]>,
    bytes: &'a [u8],
    last: Point,
}

impl Iterator for BlockLines<'_> {
    type Item = (MailLine, u32, Name);

    fn next(&mut self) -> Option<Self::Item> {
        let (row, rest) = postcard::take_from_bytes::<Row>(self.bytes).ok()?;
        self.bytes = rest;
        let block = self.block;
        let (host, process) = *block.processes.get(row.process as usize)?;
        let peer = row.peer.checked_sub(1);
        let peer = peer.and_then(|place| block.peers.get(place as usize));
        let key = |place: u64| {
            let place = usize::try_from(place).unwrap_or(usize::MAX);
            block.keys.get(place).copied().unwrap_or_default()
        };
        let line = MailLine {
            at: Timestamp(self.last.at.0.wrapping_add(row.time_since_last)),
            line: self.last.line.wrapping_add_signed(row.lines_since_last),
            content: u16::from_le_bytes(row.content),
            host,
            process,
            step: row.step.with_keys(&mut |place| key(place)),
        };
        self.last = Point::of(&line);
        let name = match line.step.names_something() {
            true => Name::of_bytes(*self.names.next()?),
            false => Name::NOTHING,
        };
        Some((line, peer.copied().unwrap_or(NONE), name))
    }
}
