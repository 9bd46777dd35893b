//! Counts of records that are not counted, by reason.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trace::SkipReason;

/// Records that are not counted for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Skipped {
    pub count: u64,
    pub first_line: u64,
}

pub(super) fn add_skipped(
    all: &mut BTreeMap<SkipReason, Skipped>,
    reason: SkipReason,
    more: Skipped,
) {
    let sum = all.entry(reason).or_insert(Skipped {
        count: 0,
        first_line: more.first_line,
    });
    sum.count += more.count;
    sum.first_line = sum.first_line.min(more.first_line);
}
