//! Records in columns, as they leave the machine: what all rows say of one thing packs where it stands
//! together, and the hashes, which nothing packs, stand apart.

use serde::{Deserialize, Serialize};

use super::{RecordBlock, Records, bits};
use crate::numbers::{put_number, take, take_number};

/// The rows of all blocks, thing by thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RecordColumns {
    /// The first and the second byte of each head.
    heads: [Vec<u8>; 2],
    times: Vec<u8>,
    connectors: Vec<u8>,
    counts: Vec<u8>,
    hashes: Vec<u8>,
}

/// The columns, as far as they are not used yet.
struct Rest<'a> {
    heads: [&'a [u8]; 2],
    times: &'a [u8],
    connectors: &'a [u8],
    counts: &'a [u8],
    hashes: &'a [u8],
}

impl Records {
    /// Takes the rows out of all blocks, in columns; none where some are damaged.
    pub(crate) fn take_columns(&mut self) -> Option<RecordColumns> {
        self.give_room_back();
        let mut columns = RecordColumns::default();
        for block in &mut self.blocks {
            let bytes = std::mem::take(&mut block.bytes);
            let mut rest = &*bytes;
            for _ in 0..block.peers.len() {
                columns.take_row(&mut rest)?;
            }
            if !rest.is_empty() {
                return None;
            }
        }
        Some(columns)
    }

    /// Puts the rows back where [`Self::take_columns`] took them from; none where they do not fit.
    pub(crate) fn take_back(&mut self, columns: &RecordColumns) -> Option<()> {
        let [first, second] = &columns.heads;
        let mut rest = Rest {
            heads: [first, second],
            times: &columns.times,
            connectors: &columns.connectors,
            counts: &columns.counts,
            hashes: &columns.hashes,
        };
        for block in &mut self.blocks {
            let mut bytes = std::mem::take(&mut block.bytes);
            for _ in 0..block.peers.len() {
                rest.give_row(&mut bytes)?;
            }
            bytes.shrink_to_fit();
            block.bytes = bytes;
        }
        rest.is_used().then_some(())
    }
}

impl RecordBlock {
    /// Bytes of hashes that a row with this head and so many addresses holds.
    fn hashes(head: u16, addresses: usize) -> Option<usize> {
        let identity = match head & bits::IDENTITY_OF_MESSAGE {
            bits::IDENTITY => 14,
            bits::IDENTITY_OF_MESSAGE => 6,
            _ => 0,
        };
        let ids = [bits::NETWORK, bits::MESSAGE];
        let ids = ids.into_iter().filter(|bit| head & bit != 0).count() * 8;
        addresses.checked_mul(8)?.checked_add(identity + ids)
    }

    fn has_count(head: u16) -> bool {
        let recipients = head & (bits::ONE_RECIPIENT | bits::RECIPIENTS);
        recipients != 0 && recipients != bits::ONE_RECIPIENT
    }
}

impl RecordColumns {
    fn take_row(&mut self, from: &mut &[u8]) -> Option<()> {
        let head @ [first, second] = *take(from)?;
        let head = u16::from_le_bytes(head);
        let [firsts, seconds] = &mut self.heads;
        firsts.push(first);
        seconds.push(second);
        put_number(&mut self.times, take_number(from)?);
        put_number(&mut self.connectors, take_number(from)?);
        // The numbers stand between the ids and the addresses.
        let ids = RecordBlock::hashes(head, 0)?;
        let (ids, rest) = from.split_at_checked(ids)?;
        *from = rest;
        self.hashes.extend(ids);
        if RecordBlock::has_count(head) {
            put_number(&mut self.counts, take_number(from)?);
        }
        let addresses = match head & (bits::ADDRESS | bits::MANY) {
            0 => 0,
            bits::ADDRESS => 1,
            _ => {
                let count = take_number(from)?;
                put_number(&mut self.counts, count);
                usize::try_from(count).ok()?
            }
        };
        let (addresses, rest) = from.split_at_checked(addresses.checked_mul(8)?)?;
        *from = rest;
        self.hashes.extend(addresses);
        Some(())
    }
}

impl Rest<'_> {
    fn give_row(&mut self, to: &mut Vec<u8>) -> Option<()> {
        let [firsts, seconds] = &mut self.heads;
        let head = [*take::<1>(firsts)?, *take::<1>(seconds)?];
        let head = [head[0][0], head[1][0]];
        to.extend(head);
        let head = u16::from_le_bytes(head);
        put_number(to, take_number(&mut self.times)?);
        put_number(to, take_number(&mut self.connectors)?);
        self.hashes(RecordBlock::hashes(head, 0)?, to)?;
        if RecordBlock::has_count(head) {
            put_number(to, take_number(&mut self.counts)?);
        }
        let addresses = match head & (bits::ADDRESS | bits::MANY) {
            0 => 0,
            bits::ADDRESS => 1,
            _ => {
                let count = take_number(&mut self.counts)?;
                put_number(to, count);
                usize::try_from(count).ok()?
            }
        };
        self.hashes(addresses.checked_mul(8)?, to)
    }

    fn hashes(&mut self, count: usize, to: &mut Vec<u8>) -> Option<()> {
        let (hashes, rest) = self.hashes.split_at_checked(count)?;
        self.hashes = rest;
        to.extend(hashes);
        Some(())
    }

    fn is_used(&self) -> bool {
        let [first, second] = self.heads;
        let columns = [
            first,
            second,
            self.times,
            self.connectors,
            self.counts,
            self.hashes,
        ];
        columns.iter().all(|column| column.is_empty())
    }
}
