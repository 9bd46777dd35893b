//! The lines of mail servers of all files, in the order of time.
//!
//! Rotation cuts connections in two, and one line may stand in several files. Source of the rules:
//! `docs/counting.md`, Other mail servers. Of each file only the lines around the present time are
//! unpacked.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;
use std::ops::Range;

use super::mail_server::Line;
use super::packed::{Block, BlockLines};
use super::{FileEvents, Tag};

/// A line with its tag, and the place of its file among all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub line: Line,
    pub tag: Tag,
    rank: u32,
}

/// The lines of all files, those of one time together.
///
/// The same line in several files is one line; a line that one file has several times counts as often
/// as in the file that has it most often. Lines of one time keep the order of their file; of several
/// files the one that begins earlier comes first.
pub(super) struct InOrder<'a> {
    /// Blocks that are not reached yet, the next one last.
    ahead: Vec<Unread<'a>>,
    /// Blocks under way.
    open: BinaryHeap<Open<'a>>,
}

struct Unread<'a> {
    block: &'a Block,
    file: FileEvents<'a>,
    rank: u32,
}

/// A block whose next line is known; the one whose line is the earliest is the greatest.
struct Open<'a> {
    front: (Line, u32),
    rest: Rest<'a>,
    file: FileEvents<'a>,
    rank: u32,
}

enum Rest<'a> {
    Packed(BlockLines<'a>),
    Sorted(std::vec::IntoIter<(Line, u32)>),
}

impl<'a> InOrder<'a> {
    pub fn of(files: &[FileEvents<'a>]) -> Self {
        let mut each: Vec<&FileEvents<'a>> = files
            .iter()
            .filter(|file| !file.blocks().is_empty())
            .collect();
        each.sort_by(|a, b| {
            let begins = a.begins.cmp(&b.begins);
            begins.then_with(|| a.mail_server_lines().cmp(b.mail_server_lines()))
        });
        let mut ahead: Vec<Unread<'a>> = (0..)
            .zip(each)
            .flat_map(|(rank, file)| {
                let blocks = file.blocks().iter();
                blocks.map(move |block| Unread {
                    block,
                    file: *file,
                    rank,
                })
            })
            .collect();
        ahead.sort_by_key(|unread| std::cmp::Reverse(unread.block.earliest()));
        Self {
            ahead,
            open: BinaryHeap::new(),
        }
    }

    /// The lines of the next time that has any.
    pub fn next_into(&mut self, lines: &mut Vec<Placed>) -> bool {
        lines.clear();
        let ahead = self.ahead.last().map(|unread| unread.block.earliest());
        let open = self.open.peek().map(|open| open.front.0.at);
        let Some(at) = ahead.into_iter().chain(open).min() else {
            return false;
        };
        let is_reached = |unread: &mut Unread<'_>| unread.block.earliest() <= at;
        while let Some(unread) = self.ahead.pop_if(is_reached) {
            self.open.extend(unread.open());
        }
        while let Some(mut open) = self.open.peek_mut()
            && open.front.0.at == at
        {
            lines.push(open.placed());
            match open.rest.next() {
                Some(next) => open.front = next,
                None => {
                    PeekMut::pop(open);
                }
            }
        }
        each_once(lines);
        true
    }
}

impl<'a> Unread<'a> {
    fn open(self) -> Option<Open<'a>> {
        let mut rest = if self.block.is_in_order_of_time() {
            Rest::Packed(self.block.lines())
        } else {
            let mut lines: Vec<_> = self.block.lines().collect();
            lines.sort_by_key(|(line, _)| line.at);
            Rest::Sorted(lines.into_iter())
        };
        Some(Open {
            front: rest.next()?,
            rest,
            file: self.file,
            rank: self.rank,
        })
    }
}

impl Rest<'_> {
    fn next(&mut self) -> Option<(Line, u32)> {
        match self {
            Self::Packed(lines) => lines.next(),
            Self::Sorted(lines) => lines.next(),
        }
    }
}

impl Open<'_> {
    fn placed(&self) -> Placed {
        let (line, peer) = self.front;
        Placed {
            line,
            tag: self.file.tag_of_peer(peer),
            rank: self.rank,
        }
    }
}

impl Ord for Open<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        other.front.0.at.cmp(&self.front.0.at)
    }
}

impl PartialOrd for Open<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Eq for Open<'_> {}

impl PartialEq for Open<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

/// Of lines of one time each once, in their order.
fn each_once(lines: &mut Vec<Placed>) {
    let ranks = || lines.iter().map(|placed| placed.rank);
    if ranks().min() != ranks().max() {
        lines.sort_unstable_by_key(|placed| {
            let line = placed.line;
            (line.what(), placed.rank, line.line)
        });
        // Of each line the places in the file that has it most often, moved to the front.
        let mut kept = 0;
        let mut at = 0;
        while let Some(first) = lines.get(at).copied() {
            let rest = lines.get(at..).unwrap_or_default();
            let is_same = |other: &&Placed| first.line.what() == other.line.what();
            let same = rest.iter().take_while(is_same).count();
            let most = most_of_one_file(rest.get(..same).unwrap_or_default());
            lines.copy_within(at + most.start..at + most.end, kept);
            kept += most.len();
            at += same;
        }
        lines.truncate(kept);
    }
    lines.sort_unstable_by_key(|placed| {
        let line = placed.line;
        (placed.rank, line.line, line.what())
    });
}

/// Which of equal lines, those of each file together, are of the file that has most.
fn most_of_one_file(same: &[Placed]) -> Range<usize> {
    let mut most = 0..0;
    let mut start = 0;
    for of_file in same.chunk_by(|a, b| a.rank == b.rank) {
        let end = start + of_file.len();
        if of_file.len() > most.len() {
            most = start..end;
        }
        start = end;
    }
    most
}
