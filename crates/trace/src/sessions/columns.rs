//! The lines of mail servers in columns, as they leave the machine.
//!
//! In memory a line is a row, so that it can be read where it stands. What all rows say of one thing packs
//! to a third where it stands together, and the hashes, which nothing packs, stand apart.

use serde::{Deserialize, Serialize};

use super::mail_line::Step;
use super::packed::{Block, Row};

/// The rows of all blocks of a file, thing by thing. Numbers are written in as few bytes as they need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineColumns {
    times: Vec<u8>,
    lines: Vec<u8>,
    contents: Vec<u8>,
    processes: Vec<u8>,
    peers: Vec<u8>,
    steps: Vec<u8>,
    /// The places of keys, as how far each is from the newest.
    places: Vec<u8>,
    /// The hashes of all blocks.
    keys: Vec<[u8; 8]>,
    /// How many of them each block has.
    keys_of: Vec<u32>,
}

impl LineColumns {
    /// Takes the rows and keys out of a block, behind those of blocks before.
    pub(super) fn take(&mut self, block: &mut Block) -> Option<()> {
        let bytes = std::mem::take(&mut block.bytes);
        let mut rest = &*bytes;
        let mut newest = 0;
        for _ in 0..block.lines {
            let (row, behind) = postcard::take_from_bytes::<Row>(rest).ok()?;
            rest = behind;
            put(&mut self.times, &row.time_since_last)?;
            put(&mut self.lines, &row.lines_since_last)?;
            self.contents.extend(row.content);
            put(&mut self.processes, &row.process)?;
            put(&mut self.peers, &row.peer)?;
            let mut places = Vec::new();
            let step = row.step.with_keys(&mut |place| {
                places.push(place);
                0
            });
            put(&mut self.steps, &step)?;
            for place in places {
                newest = newest.max(place);
                put(&mut self.places, &(newest - place))?;
                newest = newest.max(place + 1);
            }
        }
        let keys = std::mem::take(&mut block.keys);
        self.keys_of.push(u32::try_from(keys.len()).ok()?);
        self.keys.extend(keys.into_iter().map(u64::to_le_bytes));
        rest.is_empty().then_some(())
    }

    /// Gives the blocks their rows and keys again; none where there are not enough, or too many.
    pub(super) fn give<'a>(&self, blocks: impl Iterator<Item = &'a mut Block>) -> Option<()> {
        let mut times = &*self.times;
        let mut lines = &*self.lines;
        let mut contents = &*self.contents;
        let mut processes = &*self.processes;
        let mut peers = &*self.peers;
        let mut steps = &*self.steps;
        let mut places = &*self.places;
        let mut keys = &*self.keys;
        let mut keys_of = self.keys_of.iter();
        for block in blocks {
            let mut newest = 0_u64;
            for _ in 0..block.lines {
                let time_since_last = take(&mut times)?;
                let (content, behind) = contents.split_first_chunk()?;
                contents = behind;
                let mut is_whole = true;
                let step: Step = take(&mut steps)?;
                let step = step.with_keys(&mut |_| {
                    let back: Option<u64> = take(&mut places);
                    let place = back.and_then(|back| newest.checked_sub(back));
                    is_whole &= place.is_some();
                    let place = place.unwrap_or_default();
                    newest = newest.max(place.saturating_add(1));
                    place
                });
                let row = Row {
                    time_since_last,
                    lines_since_last: take(&mut lines)?,
                    content: *content,
                    process: take(&mut processes)?,
                    peer: take(&mut peers)?,
                    step,
                };
                let bytes = std::mem::take(&mut block.bytes);
                block.bytes = postcard::to_extend(&row, bytes).ok().filter(|_| is_whole)?;
            }
            let (own, behind) = keys.split_at_checked(*keys_of.next()? as usize)?;
            keys = behind;
            block.keys = own.iter().map(|key| u64::from_le_bytes(*key)).collect();
        }
        let is_used = [times, lines, contents, processes, peers, steps, places]
            .iter()
            .all(|rest| rest.is_empty());
        (is_used && keys.is_empty() && keys_of.next().is_none()).then_some(())
    }
}

fn put<T: Serialize>(to: &mut Vec<u8>, what: &T) -> Option<()> {
    *to = postcard::to_extend(what, std::mem::take(to)).ok()?;
    Some(())
}

fn take<'a, T: Deserialize<'a>>(from: &mut &'a [u8]) -> Option<T> {
    let (taken, rest) = postcard::take_from_bytes(from).ok()?;
    *from = rest;
    Some(taken)
}
