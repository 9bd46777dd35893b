//! What the collector has: the tally of all files, what is still to be added to it, and what it is to keep.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use strength::Guideline;

use super::database::Database;
use super::protocol::{KeepOrder, Packed};
use tally::{Chain, Tally};

/// All files, and when to answer next.
#[derive(Default)]
pub(super) struct Collector {
    pub(super) tally: Tally,
    pub(super) keeper: Keeper,
    /// Files whose segments are still to come, or to be proved.
    pub(super) chains: BTreeMap<u32, Chain>,
    /// The last ticket that the page asked to be settled.
    pub(super) ticket: u32,
    /// Who judges strength.
    pub(super) guideline: Guideline,
    pub(super) next_answer: f64,
    pub(super) waiting: bool,
}

/// Orders that wait, and where things are kept.
#[derive(Default)]
pub(super) struct Keeper {
    pub(super) name: String,
    pub(super) database: Option<Rc<Database>>,
    /// Bytes of what is kept, by id.
    pub(super) sizes: BTreeMap<u64, u64>,
    /// In the order in which they came.
    pub(super) orders: VecDeque<Packed<KeepOrder>>,
    pub(super) is_busy: bool,
}
