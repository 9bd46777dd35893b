//! In which order day and month stand: what files decide, and what is to be asked of a person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::resolved::FileFacts;
use trace::calendar::{OrderEvidence, OrderVerdict};
use trace::{DateOrder, Format};

/// What is known of the order of day and month in the dates of a file.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum DateOrders {
    /// Its dates are the same in both orders.
    #[default]
    NotOpen,
    /// A date of it proves this order.
    Decided(DateOrder),
    /// Nothing in it decides, and a person can: the file is refused until then.
    Asked {
        /// What most of the other files of its format decided, which is to be offered first.
        likely: Option<DateOrder>,
    },
    /// Nothing in it decides, and a person said this. It can be taken back or changed.
    Answered(DateOrder),
    /// Dates of it prove both orders: it is refused, and no answer helps.
    Contradictory,
}

impl DateOrders {
    pub(super) fn of(evidence: OrderEvidence, answered: Option<DateOrder>) -> Self {
        match evidence.verdict() {
            OrderVerdict::Decided(order) if evidence.day_first || evidence.month_first => {
                Self::Decided(order)
            }
            OrderVerdict::Decided(_) => Self::NotOpen,
            OrderVerdict::Open => answered.map_or(Self::Asked { likely: None }, Self::Answered),
            OrderVerdict::ProvesBoth => Self::Contradictory,
        }
    }
}

/// Tells each file that is to be asked for what most others of its format decided. It is no more than
/// what to offer first: other files decide nothing.
pub(super) fn tell_likely(facts: &mut [FileFacts]) {
    let mut decided: BTreeMap<Format, i64> = BTreeMap::new();
    for file in facts.iter() {
        if let (Some(format), DateOrders::Decided(order)) = (file.format, file.dates) {
            *decided.entry(format).or_default() += match order {
                DateOrder::DayFirst => 1,
                DateOrder::MonthFirst => -1,
            };
        }
    }
    for file in facts.iter_mut() {
        if let DateOrders::Asked { likely } = &mut file.dates {
            let others = file.format.and_then(|format| decided.get(&format));
            *likely = others.and_then(|more_day_first| match more_day_first {
                1.. => Some(DateOrder::DayFirst),
                ..=-1 => Some(DateOrder::MonthFirst),
                0 => None,
            });
        }
    }
}
