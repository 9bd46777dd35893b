//! The lines of mail servers in columns, as they leave the machine.
//!
//! In memory a line is a row, so that it can be read where it stands. What all rows say of one thing packs
//! to a third where it stands together, and better still beside what it resembles: what lines say, in the
//! order of each process; what they name, by the place in the line where it is named, and as how lately it
//! was named. Each hash is written once for the whole file, because nothing packs it.

mod guesses;
mod named;
mod streams;

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::mail_line::Step;
use super::packed::{MailBlock, Row};
use guesses::Guesses;
use named::Named;
use streams::{Rest, Streams, put, take};

/// The rows of all blocks of a file, thing by thing. Numbers are written in as few bytes as they need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineColumns {
    times: Vec<u8>,
    lines: Vec<u8>,
    /// How lately the process of each line wrote another one.
    processes: Vec<u8>,
    /// What is said, without what is named: each once for the file.
    said: Vec<Step>,
    /// The place in `said` of each line, those of each process together.
    steps: Vec<u8>,
    /// What is named; see [`Named`].
    named: Streams,
    peers: Streams,
    names: Streams,
    /// The contents that are not what [`Guesses`] says.
    contents: Vec<u8>,
    /// The hashes of all blocks, each once.
    keys: Vec<[u8; 8]>,
    /// For each hash that a block names for the first time: 0 where the file does so too, else one more
    /// than how many came since.
    known: Vec<u8>,
}

/// What is known of a file while its columns are written.
#[derive(Debug)]
pub struct Written {
    columns: LineColumns,
    /// Ticks between two stamps that the file can tell apart.
    unit: i64,
    /// Places of what is said, and of the hashes.
    said: BTreeMap<Step, u64>,
    keys: FxHashMap<u64, u64>,
}

/// The columns, as far as they are not read yet.
pub(super) struct Reading<'a> {
    columns: &'a LineColumns,
    times: &'a [u8],
    lines: &'a [u8],
    processes: &'a [u8],
    steps: &'a [u8],
    named: Rest<'a>,
    peers: Rest<'a>,
    names: Rest<'a>,
    contents: &'a [u8],
    known: &'a [u8],
    unit: i64,
    /// How many of the hashes came so far.
    keys: usize,
}

/// A number of what a line says, whatever it names: its lines are written together.
fn kind_of(step: &Step) -> Option<u8> {
    // The number of its variant stands first; the longest line needs half of this.
    let mut bytes = [0; 128];
    postcard::to_slice(step, &mut bytes).ok()?.first().copied()
}

impl Written {
    /// Nothing yet; each stamp of the file is a multiple of `unit` ticks.
    pub(super) fn in_steps_of(unit: i64) -> Self {
        Self {
            columns: LineColumns::default(),
            unit: unit.max(1),
            said: BTreeMap::new(),
            keys: FxHashMap::default(),
        }
    }

    /// Takes the rows, the keys and the names out of a block, behind those of blocks before; none where
    /// they are not as [`MailBlock::push`] writes them.
    pub(super) fn take(&mut self, block: &mut MailBlock) -> Option<()> {
        let bytes = std::mem::take(&mut block.bytes);
        let mut rest = &*bytes;
        let names = std::mem::take(&mut block.names);
        let mut names = names.iter();
        let mut processes = Named::default();
        let mut named = Named::default();
        let mut guesses = Guesses::default();
        let mut steps: Vec<Vec<u8>> = Vec::new();
        let mut rows = Vec::new();
        for _ in 0..block.lines {
            let row: Row = take(&mut rest)?;
            let columns = &mut self.columns;
            put(&mut columns.times, &(row.time_since_last / self.unit))?;
            put(&mut columns.lines, &row.lines_since_last)?;
            put(&mut columns.processes, &processes.put(row.process.into())?)?;
            let mut places = Vec::new();
            let step = row.step.with_keys(&mut |place| {
                places.push(place);
                0
            });
            let kind = kind_of(&step)?;
            let process = row.process as usize;
            if process == steps.len() {
                steps.push(Vec::new());
            }
            put(steps.get_mut(process)?, &self.place_of(step))?;
            let columns = &mut self.columns;
            for (slot, place) in (0..).zip(&places) {
                let how = named.put_of(row.process, *place)?;
                columns.named.put((kind, slot), how)?;
            }
            let name = match row.step.names_something() {
                true => Some(*names.next()?),
                false => None,
            };
            if let Some([a, b, c]) = name {
                let number = u32::from_le_bytes([a, b, c, 0]);
                columns.names.put((kind, 0), number.into())?;
            }
            let guess = guesses.peer(&row.step, name, row.peer);
            columns.peers.put((kind, 0), guess)?;
            rows.push(row);
        }
        for steps in steps {
            self.columns.steps.extend(steps);
        }
        let keys = std::mem::take(&mut block.keys);
        for key in &keys {
            self.key(*key)?;
        }
        let contents = guesses::contents(&rows, &keys);
        for (row, guess) in rows.iter().zip(contents) {
            put_content(&mut self.columns.contents, row, guess)?;
        }
        let is_all = rest.is_empty() && names.next().is_none() && keys.len() == named.len();
        is_all.then_some(())
    }

    /// What was written.
    pub(super) fn columns(self) -> LineColumns {
        self.columns
    }

    fn place_of(&mut self, step: Step) -> u64 {
        let next = self.columns.said.len() as u64;
        *self.said.entry(step).or_insert_with(|| {
            self.columns.said.push(step);
            next
        })
    }

    fn key(&mut self, key: u64) -> Option<()> {
        let next = self.columns.keys.len() as u64;
        let place = *self.keys.entry(key).or_insert(next);
        if place == next {
            self.columns.keys.push(key.to_le_bytes());
        }
        put(&mut self.columns.known, &(next - place))
    }
}

impl LineColumns {
    /// Reads them from the beginning; `unit` is the one of [`Written::in_steps_of`].
    pub(super) fn reading(&self, unit: i64) -> Reading<'_> {
        Reading {
            columns: self,
            times: &self.times,
            lines: &self.lines,
            processes: &self.processes,
            steps: &self.steps,
            named: self.named.rest(),
            peers: self.peers.rest(),
            names: self.names.rest(),
            contents: &self.contents,
            known: &self.known,
            unit: unit.max(1),
            keys: 0,
        }
    }
}

impl Reading<'_> {
    /// Gives a block what [`Written::take`] took out of it; none where there is not enough for it.
    pub(super) fn give(&mut self, block: &mut MailBlock) -> Option<()> {
        let mut named = Named::default();
        let processes = self.processes_of(block.lines)?;
        let steps = self.steps_of(&processes)?;
        let mut guesses = Guesses::default();
        let mut rows = Vec::new();
        block.names = Vec::new();
        for (process, step) in processes.into_iter().zip(steps) {
            let kind = kind_of(&step)?;
            let (mut slot, mut is_whole) = (0, true);
            let step = step.with_keys(&mut |_| {
                let how = self.named.take((kind, slot));
                slot += 1;
                let place = how.and_then(|how| named.take_of(process, how));
                is_whole &= place.is_some();
                place.unwrap_or_default()
            });
            if !is_whole {
                return None;
            }
            let name = match step.names_something() {
                true => {
                    let number = u32::try_from(self.names.take((kind, 0))?).ok()?;
                    let [a, b, c, 0] = number.to_le_bytes() else {
                        return None;
                    };
                    block.names.push([a, b, c]);
                    Some([a, b, c])
                }
                false => None,
            };
            let peer = guesses.peer_of(&step, name, self.peers.take((kind, 0))?)?;
            rows.push(Row {
                time_since_last: take::<i64>(&mut self.times)?.checked_mul(self.unit)?,
                lines_since_last: take(&mut self.lines)?,
                content: [0; 2],
                process,
                peer,
                step,
            });
        }
        block.keys = self.keys_of(named.len())?;
        // What a content is likely to be is told by other lines, so it comes last.
        let contents = guesses::contents(&rows, &block.keys);
        let mut bytes = Vec::new();
        for (row, guess) in rows.iter_mut().zip(contents) {
            row.content = take_content(&mut self.contents, row, guess)?;
            bytes = postcard::to_extend(row, bytes).ok()?;
        }
        bytes.shrink_to_fit();
        block.bytes = bytes;
        Some(())
    }

    fn processes_of(&mut self, lines: u32) -> Option<Vec<u32>> {
        let mut processes = Named::default();
        let places = (0..lines).map(|_| {
            let how = take(&mut self.processes)?;
            u32::try_from(processes.take(how)?).ok()
        });
        places.collect()
    }

    /// What each line says, without what it names.
    fn steps_of(&mut self, processes: &[u32]) -> Option<Vec<Step>> {
        let mut lines_of: Vec<u32> = Vec::new();
        for process in processes {
            if *process as usize == lines_of.len() {
                lines_of.push(0);
            }
            *lines_of.get_mut(*process as usize)? += 1;
        }
        // Each process has its own piece, one behind the other.
        let mut pieces: Vec<&[u8]> = Vec::with_capacity(lines_of.len());
        for lines in lines_of {
            pieces.push(self.steps);
            for _ in 0..lines {
                let _: u64 = take(&mut self.steps)?;
            }
        }
        let steps = processes.iter().map(|process| {
            let place: u64 = take(pieces.get_mut(*process as usize)?)?;
            let place = usize::try_from(place).ok()?;
            self.columns.said.get(place).copied()
        });
        steps.collect()
    }

    fn keys_of(&mut self, count: usize) -> Option<Vec<u64>> {
        let mut keys = Vec::with_capacity(count);
        for _ in 0..count {
            let back = usize::try_from(take::<u64>(&mut self.known)?).ok()?;
            let place = self.keys.checked_sub(back)?;
            self.keys += usize::from(back == 0);
            keys.push(u64::from_le_bytes(*self.columns.keys.get(place)?));
        }
        Some(keys)
    }

    /// Whether nothing is left.
    pub(super) fn is_at_end(&self) -> bool {
        let columns = [
            self.times,
            self.lines,
            self.processes,
            self.steps,
            self.contents,
            self.known,
        ];
        let streams = [&self.named, &self.peers, &self.names];
        columns.iter().all(|column| column.is_empty())
            && streams.iter().all(|stream| stream.is_at_end())
            && self.keys == self.columns.keys.len()
    }
}

/// Writes the content of a line, where it may be anything: nothing but a mark where it is what was guessed.
fn put_content(to: &mut Vec<u8>, row: &Row, guess: u16) -> Option<()> {
    let content = u16::from_le_bytes(row.content);
    if row.step.says_all() && content == 0 {
        return Some(());
    }
    // A line that says all has no content; one that has is of no reader.
    if row.step.says_all() {
        return None;
    }
    match content == guess {
        true => to.push(0),
        false => {
            to.push(1);
            to.extend(row.content);
        }
    }
    Some(())
}

fn take_content(from: &mut &[u8], row: &Row, guess: u16) -> Option<[u8; 2]> {
    if row.step.says_all() {
        return Some([0; 2]);
    }
    match take(from)? {
        false => Some(guess.to_le_bytes()),
        true => {
            let (content, behind) = from.split_first_chunk()?;
            *from = behind;
            Some(*content)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::mail_line::{Arrival, Delivery, Ended, Feature, MailLine, PolicyReached};
    use super::super::name::{Name, Places};
    use super::super::own_network::Side;
    use super::super::packed::PackedLines;
    use super::*;
    use crate::{Direction, Format, Proof, Timestamp, TlsClass};

    fn step() -> impl Strategy<Value = Step> {
        let key = || prop_oneof![0..5_u64, any::<u64>()];
        let format = || prop_oneof![Just(Format::PostfixLog), Just(Format::SendmailLog)];
        let arrival = (format(), key(), key(), any::<Option<u32>>());
        let arrival = arrival.prop_map(|(format, queue, peer, recipients)| Arrival {
            format,
            queue,
            peer,
            recipients,
            from: Side::Public,
        });
        let delivery = (format(), [key(), key(), key(), key()], any::<bool>());
        let delivery = delivery.prop_map(|(format, [queue, peer, server, address], reused)| {
            Step::Delivery(Delivery {
                format,
                queue,
                peer,
                server,
                address,
                feature: Feature::Clear,
                policy: PolicyReached::NotTold,
                reused,
                to: Side::Private,
            })
        });
        prop_oneof![
            Just(Step::Connected),
            Just(Step::Disconnected {
                ended: Ended::Clear,
                all_succeeded: false
            }),
            (key(), any::<bool>()).prop_map(|(peer, inbound)| Step::Negotiated {
                side: match inbound {
                    true => Direction::Inbound,
                    false => Direction::Outbound,
                },
                peer,
                class: TlsClass::Tls1_2,
                proof: Proof::Trusted,
                lasts: false,
            }),
            arrival.clone().prop_map(Step::Arrival),
            (arrival, key()).prop_map(|(arrival, client)| Step::Handed { arrival, client }),
            (key(), any::<u32>())
                .prop_map(|(queue, recipients)| Step::Counted { queue, recipients }),
            delivery,
        ]
    }

    prop_compose! {
        fn line()(
            at in any::<i64>(),
            line in any::<u32>(),
            content in any::<u16>(),
            process in prop_oneof![0..3_u64, any::<u64>()],
            step in step(),
            peer in prop_oneof![Just(u32::MAX), 0..4_u32, any::<u32>()],
            name in 0..4_u32,
        ) -> (u32, Name, MailLine) {
            // As the readers write it, now and then.
            let content = match (step.says_all(), content % 3) {
                (true, _) => 0,
                (false, 0) => content,
                (false, _) => 3,
            };
            let line = MailLine { at: Timestamp(at), line: line.into(), content, host: process % 2, process, step };
            (peer, Name::domain(name), line)
        }
    }

    proptest! {
        /// Rows, keys and names come back as they were, whatever lines there are in whatever order.
        #[test]
        fn what_is_taken_out_comes_back(parts in prop::collection::vec(prop::collection::vec(line(), 0..60), 0..4)) {
            let mut all = PackedLines::default();
            for lines in &parts {
                let mut part = PackedLines::default();
                for (peer, name, line) in lines {
                    part.push(*peer, *name, line);
                }
                all.absorb(part, &|peer| peer, Places { ciphers: &[], domains: &[0, 1, 2, 3] });
            }
            let before = postcard::to_allocvec(&all).unwrap();
            let columns = all.take_columns().unwrap();
            prop_assert!(parts.concat().is_empty() || postcard::to_allocvec(&all).unwrap().len() < before.len());
            all.take_back(&columns).unwrap();
            prop_assert_eq!(postcard::to_allocvec(&all).unwrap(), before);
        }
    }

    /// A line whose content is what readers never write is refused, and not written as another one.
    #[test]
    fn what_no_reader_writes_is_not_written() {
        let mut lines = PackedLines::default();
        lines.push(
            u32::MAX,
            Name::NOTHING,
            &MailLine {
                at: Timestamp(0),
                line: 1,
                content: 1,
                host: 1,
                process: 2,
                step: Step::Authenticated { peer: 3 },
            },
        );
        assert!(lines.take_columns().is_none());
    }
}
