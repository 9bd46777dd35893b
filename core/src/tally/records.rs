//! Boundary records of a file, in blocks.

use serde::{Deserialize, Serialize};

use super::record::Record;

/// Records of a block: some 900 KB.
const BLOCK: usize = 1 << 14;

/// A list that grows by blocks. One vector would be copied whenever it doubles, and be half empty
/// afterwards: with ten million records that is twice the memory.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Records {
    blocks: Vec<Vec<Record>>,
}

impl Records {
    /// Appends a record.
    pub fn push(&mut self, record: Record) {
        match self.blocks.last_mut() {
            Some(block) if block.len() < BLOCK => block.push(record),
            _ => self.blocks.push(vec![record]),
        }
    }

    /// Appends others. Their blocks are given back one by one.
    pub fn extend(&mut self, others: Self, placed: impl Fn(Record) -> Record) {
        for block in others.blocks {
            for record in block {
                self.push(placed(record));
            }
        }
    }

    /// In the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &Record> + Clone {
        self.blocks.iter().flatten()
    }

    /// The same, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Record> {
        self.blocks.iter_mut().flatten()
    }
}
