//! The lines of mail servers of all files, in the order of time.
//!
//! Rotation cuts connections in two, and one line may stand in several files. Source of the rules:
//! `docs/counting.md`, Other mail servers. Of each file only the lines around the present time are
//! unpacked.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;

use super::mail_server::MailLine;
use super::name::Name;
use super::packed::{BlockLines, Grain, MailBlock};
use super::{FileEvents, Tag};
use crate::{Timestamp, sorted};

/// A line with its tag, and the place of its file among all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub line: MailLine,
    pub tag: Tag,
    /// The file that has it, by its place among those that were given.
    file: u32,
    rank: u32,
    grain: Grain,
    /// Where the same line of other files stands among the copies.
    also: (u32, u32),
}

/// The lines of a second, each once and in their order.
#[derive(Debug, Default)]
pub(super) struct Lines {
    lines: Vec<Placed>,
    copies: Vec<Place>,
}

/// A file, by its place among those that were given, and a line in it.
pub(super) type Place = (u32, u64);

impl Lines {
    pub(super) fn clear(&mut self) {
        self.lines.clear();
        self.copies.clear();
    }

    /// Adds lines that come behind these.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn append(&mut self, behind: &Self) {
        let shift = self.copies.len() as u32;
        self.copies.extend_from_slice(&behind.copies);
        let shifted = behind.lines.iter().map(|placed| Placed {
            also: (placed.also.0 + shift, placed.also.1 + shift),
            ..*placed
        });
        self.lines.extend(shifted);
    }

    /// How many there are.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Each line, and where it stands in all files that have it.
    pub fn iter(&self) -> impl Iterator<Item = (&Placed, impl Iterator<Item = Place>)> {
        self.lines.iter().map(|placed| {
            let (from, to) = placed.also;
            let also = self.copies.get(from as usize..to as usize);
            let first = (placed.file, placed.line.line);
            let also = also.unwrap_or_default().iter().copied();
            (placed, std::iter::once(first).chain(also))
        })
    }
}

/// The lines of all files, those of one second together.
///
/// The same line in several files is one line; a line that one file has several times counts as often
/// as in the file that has it most often. Files may write the stamp of a line in different ways: one
/// to the second, another with its fraction. Lines of one time keep the order of their file; of several
/// files the one that begins earlier comes first, with all that it has of that time.
pub(super) struct InOrder<'a> {
    /// Blocks that are not reached yet, the next one last.
    ahead: Vec<Unread<'a>>,
    /// Blocks under way.
    open: BinaryHeap<Open<'a>>,
}

struct Unread<'a> {
    block: &'a MailBlock,
    file: FileEvents<'a>,
    place: u32,
    rank: u32,
}

/// A block whose next line is known; the one whose line is the earliest is the greatest.
struct Open<'a> {
    front: (MailLine, u32, Name),
    rest: Rest<'a>,
    file: FileEvents<'a>,
    place: u32,
    rank: u32,
}

enum Rest<'a> {
    Packed(BlockLines<'a>),
    Sorted(std::vec::IntoIter<(MailLine, u32, Name)>),
}

impl<'a> InOrder<'a> {
    pub fn of(files: &[FileEvents<'a>]) -> Self {
        let mut each: Vec<(u32, &FileEvents<'a>)> = (0..)
            .zip(files)
            .filter(|(_, file)| !file.blocks().is_empty())
            .collect();
        let count = |file: &FileEvents<'_>| file.blocks().iter().map(MailBlock::len).sum::<usize>();
        sorted::by(&mut each, |(_, a), (_, b)| {
            // Of files that begin together, the longer one is more likely to hold the other.
            let begins = a.begins.cmp(&b.begins);
            begins
                .then_with(|| count(b).cmp(&count(a)))
                .then_with(|| a.mail_server_lines().cmp(b.mail_server_lines()))
        });
        let mut ahead: Vec<Unread<'a>> = (0..)
            .zip(each)
            .flat_map(|(rank, (place, file))| {
                let blocks = file.blocks().iter();
                blocks.map(move |block| Unread {
                    block,
                    file: *file,
                    place,
                    rank,
                })
            })
            .collect();
        sorted::by_key(&mut ahead, |unread| Reverse(unread.block.earliest()));
        Self {
            ahead,
            open: BinaryHeap::new(),
        }
    }

    /// How many lines there are, each as often as files have it.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn count(&self) -> usize {
        self.ahead.iter().map(|unread| unread.block.len()).sum()
    }

    /// The lines of the next second that has any.
    pub fn next_into(&mut self, lines: &mut Lines) -> bool {
        lines.clear();
        let ahead = self.ahead.last().map(|unread| unread.block.earliest());
        let open = self.open.peek().map(|open| open.front.0.at);
        let Some(at) = ahead.into_iter().chain(open).min() else {
            return false;
        };
        let second = at.second();
        let is_reached = |unread: &mut Unread<'_>| unread.block.earliest().second() <= second;
        while let Some(unread) = self.ahead.pop_if(is_reached) {
            self.open.extend(unread.open());
        }
        while let Some(mut open) = self.open.peek_mut()
            && open.front.0.at.second() == second
        {
            lines.lines.push(open.placed());
            match open.rest.next() {
                Some(next) => open.front = next,
                None => {
                    PeekMut::pop(open);
                }
            }
        }
        lines.put_in_order();
        true
    }
}

impl<'a> Unread<'a> {
    fn open(self) -> Option<Open<'a>> {
        let mut rest = if self.block.is_in_order_of_time() {
            Rest::Packed(self.block.lines())
        } else {
            let mut lines: Vec<_> = self.block.lines().collect();
            sorted::by_key(&mut lines, |(line, ..)| line.at);
            Rest::Sorted(lines.into_iter())
        };
        Some(Open {
            front: rest.next()?,
            rest,
            file: self.file,
            place: self.place,
            rank: self.rank,
        })
    }
}

impl Rest<'_> {
    fn next(&mut self) -> Option<(MailLine, u32, Name)> {
        match self {
            Self::Packed(lines) => lines.next(),
            Self::Sorted(lines) => lines.next(),
        }
    }
}

impl Open<'_> {
    fn placed(&self) -> Placed {
        let (line, peer, name) = self.front;
        Placed {
            line,
            tag: self.file.tag_of(peer, name),
            file: self.place,
            rank: self.rank,
            grain: self.file.grain(),
            also: (0, 0),
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

impl Lines {
    /// Of the lines of one second each once, in their order.
    fn put_in_order(&mut self) {
        let ranks = || self.lines.iter().map(|placed| placed.rank);
        if ranks().min() != ranks().max() {
            self.once();
            return;
        }
        let in_order = |a: &Placed, b: &Placed| {
            let place = |placed: &Placed| {
                let line = &placed.line;
                (line.at, line.line, line.place_in_line())
            };
            let by_place = place(a).cmp(&place(b));
            by_place.then_with(|| a.line.what().cmp(&b.line.what()))
        };
        if !self.lines.is_sorted_by(|a, b| in_order(a, b).is_le()) {
            sort(&mut self.lines, &in_order);
        }
    }

    /// The same where several files have lines of this second.
    fn once(&mut self) {
        let lines = &mut self.lines;
        sort(lines, &|a, b| {
            let by_what = a.line.what().cmp(&b.line.what());
            let place = |placed: &Placed| (placed.line.at, placed.rank, placed.line.line);
            by_what.then_with(|| place(a).cmp(&place(b)))
        });
        let mut slots: Vec<Slot> = Vec::with_capacity(lines.len());
        for same in lines.chunk_by(|a, b| a.line.what() == b.line.what()) {
            let of_these = slots.len();
            for of_one_time in same.chunk_by(|a, b| a.line.at == b.line.at) {
                Slot::of_one_time(of_one_time, &mut slots);
            }
            // A stamp that is written to the millisecond or to the second is that of a finer one.
            for grain in [Grain::Millisecond, Grain::Second] {
                merge(&mut slots, of_these, grain);
            }
        }
        place_in_time(&mut slots);
        sorted::by(&mut slots, |a, b| {
            let place = |slot: &Slot| {
                // What has no time of its own stands behind what it was written after.
                (
                    slot.at,
                    slot.is_placed,
                    slot.first().map(|first| {
                        let line = &first.line;
                        (first.rank, line.line, line.place_in_line())
                    }),
                )
            };
            let what = |slot: &Slot| slot.first().map(|line| line.line.what());
            place(a).cmp(&place(b)).then_with(|| what(a).cmp(&what(b)))
        });
        self.lines.clear();
        for slot in slots {
            let mut of_files = slot.lines.into_iter();
            let Some(mut first) = of_files.next() else {
                continue;
            };
            let from = self.copies.len() as u32;
            self.copies
                .extend(of_files.map(|line| (line.file, line.line.line)));
            first.also = (from, self.copies.len() as u32);
            self.lines.push(first);
        }
    }
}

/// One line, with its copies in other files.
struct Slot {
    at: Timestamp,
    /// Whether its time is that of a line before it.
    is_placed: bool,
    /// The first is the one that is read; at most one of each file.
    lines: Vec<Placed>,
}

impl Slot {
    /// Of equal lines of one time each once. The first time in the first file that has it, the second
    /// time in the first file that has it twice, and so on.
    fn of_one_time(lines: &[Placed], slots: &mut Vec<Self>) {
        let from = slots.len();
        for of_file in lines.chunk_by(|a, b| a.rank == b.rank) {
            for (number, line) in of_file.iter().enumerate() {
                match slots.get_mut(from + number) {
                    Some(slot) => slot.lines.push(*line),
                    None => slots.push(Self {
                        at: line.line.at,
                        is_placed: false,
                        lines: vec![*line],
                    }),
                }
            }
        }
    }

    fn first(&self) -> Option<&Placed> {
        self.lines.first()
    }

    /// Whether no file that has it writes finer stamps than these.
    fn is_told_to(&self, grain: Grain) -> bool {
        self.lines.iter().all(|line| line.grain <= grain)
    }

    fn shares_a_file_with(&self, other: &Self) -> bool {
        let has = |rank: u32| other.lines.iter().any(|line| line.rank == rank);
        self.lines.iter().any(|line| has(line.rank))
    }
}

/// Takes stamps of files that write them to this grain only for finer ones of other files. The slots
/// behind `from` are of one line, in the order of time.
fn merge(slots: &mut Vec<Slot>, from: usize, grain: Grain) {
    let mut coarse = from;
    while let Some(slot) = slots.get(coarse) {
        let at = slot.at.0;
        let is_of_it = |other: &Slot| {
            let finer = other.at.0 - at;
            0 < finer && finer < grain.ticks() && !other.shares_a_file_with(slot)
        };
        let finer = slots.get(coarse + 1..).unwrap_or_default();
        let finer = finer.iter().position(is_of_it);
        match finer.filter(|_| slot.is_told_to(grain)) {
            Some(place) => {
                let taken = slots.remove(coarse);
                if let Some(finer) = slots.get_mut(coarse + place) {
                    finer.lines.extend(taken.lines);
                }
            }
            None => coarse += 1,
        }
    }
}

/// One sort for all orders, see [`sorted`]; here many lines may be sorted often.
fn sort(lines: &mut [Placed], compare: &dyn Fn(&Placed, &Placed) -> Ordering) {
    lines.sort_unstable_by(compare);
}

/// Lines whose stamps tell the second only stand behind those that their file has before them.
fn place_in_time(slots: &mut [Slot]) {
    let mut of_files: Vec<(u32, Timestamp, u64, usize)> = Vec::new();
    for (number, slot) in slots.iter().enumerate() {
        let lines = slot.lines.iter();
        of_files.extend(lines.map(|line| (line.rank, line.line.at, line.line.line, number)));
    }
    sorted::all(&mut of_files);
    let told: Vec<Timestamp> = slots.iter().map(|slot| slot.at).collect();
    let (mut of_rank, mut latest) = (None, Timestamp(i64::MIN));
    for (rank, _, _, number) in of_files {
        if of_rank.replace(rank) != Some(rank) {
            latest = Timestamp(i64::MIN);
        }
        latest = latest.max(told.get(number).copied().unwrap_or(latest));
        if let Some(slot) = slots.get_mut(number)
            && slot.at < latest
            && slot.is_told_to(Grain::Second)
        {
            slot.at = latest;
            slot.is_placed = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::mail_server::Step;
    use super::super::packed::PackedLines;
    use super::*;
    use crate::calendar::TICKS_PER_SECOND;

    /// Lines of a file: a letter each, with the fraction of the second in ticks.
    fn file(lines: &[(char, i64)]) -> PackedLines {
        let mut packed = PackedLines::default();
        for (number, (letter, fraction)) in (1..).zip(lines) {
            let line = MailLine {
                at: Timestamp(TICKS_PER_SECOND + fraction),
                line: number,
                content: u32::from(*letter) as u16,
                host: 1,
                process: 2,
                step: Step::Connected,
            };
            packed.push(u32::MAX, Name::NOTHING, &line);
        }
        packed
    }

    fn read(files: &[&[(char, i64)]]) -> String {
        let packed: Vec<PackedLines> = files.iter().map(|lines| file(lines)).collect();
        let begins = |packed: &PackedLines| packed.lines().map(|line| line.at).min();
        let files = packed.iter();
        let events: Vec<_> = files
            .map(|packed| FileEvents::new(begins(packed)).with_mail_server(packed))
            .collect();
        let mut in_order = InOrder::of(&events);
        let mut lines = Lines::default();
        let mut told = String::new();
        while in_order.next_into(&mut lines) {
            for (placed, places) in lines.iter() {
                told.push(char::from(placed.line.content as u8));
                for (file, line) in places {
                    told += &format!("{file}.{line} ");
                }
            }
        }
        told
    }

    #[test]
    fn spellings_of_a_stamp() {
        const MS: i64 = TICKS_PER_SECOND / 1000;
        let fine: &[(char, i64)] = &[('a', 11), ('b', 22), ('c', 5 * MS + 1), ('a', 6 * MS)];
        let coarse: &[(char, i64)] = &[('a', 0), ('b', 0), ('c', 0), ('a', 0)];
        let all = "a0.1 1.1 b0.2 1.2 c0.3 1.3 a0.4 1.4 ";
        assert_eq!(read(&[fine, coarse]), all);
        let to_the_ms: &[(char, i64)] = &[('a', 0), ('b', 0), ('c', 5 * MS), ('a', 6 * MS)];
        let of_both = "a0.1 1.1 b0.2 1.2 c0.3 1.3 a1.4 0.4 ";
        assert_eq!(read(&[fine, to_the_ms]), of_both);
        // A line that the finer file lacks stands where the other one has it.
        let gap: &[(char, i64)] = &[('a', 11), ('c', 33)];
        assert_eq!(read(&[gap, coarse]), "a0.1 1.1 b1.2 c0.2 1.3 a1.4 ");
        let start: &[(char, i64)] = &[('a', 11), ('b', 22)];
        assert_eq!(read(&[start, coarse]), "a0.1 1.1 b0.2 1.2 c1.3 a1.4 ");
        let end: &[(char, i64)] = &[('c', 33), ('d', 44)];
        let coarse: &[(char, i64)] = &[('a', 0), ('b', 0), ('c', 0), ('d', 0)];
        assert_eq!(read(&[end, coarse]), "a1.1 b1.2 c0.1 1.3 d0.2 1.4 ");
        // Lines of one file are as many as it has.
        assert_eq!(
            read(&[&[('a', 0), ('a', 7)], &[('b', 0)]]),
            "a0.1 b1.1 a0.2 "
        );
        // Different times are different lines.
        assert_eq!(read(&[&[('a', 3)], &[('a', 7)]]), "a0.1 a1.1 ");
    }
}
