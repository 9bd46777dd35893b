//! Fewer numbers: days added up, small connectors added up. Sums stay what they are.

use std::collections::BTreeMap;

use super::columns::in_order;
use super::content::{Content, SharedFlow, Span, Who};
use crate::Totals;
use trace::{Day, Direction};

impl Span {
    /// Days of a number; `None` where it is all of them.
    pub fn days(self) -> Option<i32> {
        match self {
            Self::Day => Some(1),
            Self::Week => Some(7),
            Self::FourWeeks => Some(28),
            Self::Range => None,
        }
    }
}

impl Content {
    /// The same with days added up: each number stands at the first of its days. The last weeks end
    /// with the range, so that "the last week" still is one.
    pub(super) fn by(&self, span: Span) -> Self {
        let first_of = |day: Day| {
            let first = span.days().map(|days| {
                let back = (self.range.to.0 - day.0) / days;
                Day(self.range.to.0 - (back + 1) * days + 1)
            });
            first.map_or(self.range.from, |first| first.max(self.range.from))
        };
        let mut days: Vec<Day> = self.days.iter().map(|day| first_of(*day)).collect();
        days.dedup();
        let mut totals = vec![Totals::default(); self.flows.len() * days.len()];
        for flow in 0..self.flows.len() {
            for (day, more) in self.days.iter().zip(self.totals_of(flow)) {
                if let Ok(at) = days.binary_search(&first_of(*day))
                    && let Some(sum) = totals.get_mut(flow * days.len() + at)
                {
                    sum.add(more);
                }
            }
        }
        let mut content = Self {
            days,
            totals,
            ..self.clone()
        };
        content.changes.span = self.changes.span.max(span);
        content
    }

    /// The same with only the connectors at these places; the others of each direction are added up,
    /// and those without mail are left out.
    pub(super) fn keeping(&self, is_kept: impl Fn(usize) -> bool) -> Self {
        let days = self.days.len();
        let mut flows = Vec::new();
        let mut totals = Vec::new();
        let mut rests = BTreeMap::<Direction, (u32, Vec<Totals>)>::new();
        let mut idle = 0;
        for (at, flow) in self.flows.iter().enumerate() {
            let count = match &flow.who {
                Who::Connector(_) if is_kept(at) => 0,
                Who::Nobody => 0,
                Who::Connector(_) => 1,
                Who::Rest(count) => *count,
            };
            if count == 0 {
                flows.push(flow.clone());
                totals.extend_from_slice(self.totals_of(at));
            } else if self.sum_of(at).volume == 0 {
                idle += 1;
            } else {
                let none = || (0, vec![Totals::default(); days]);
                let (merged, sums) = rests.entry(flow.direction).or_insert_with(none);
                *merged += count;
                for (sum, more) in sums.iter_mut().zip(self.totals_of(at)) {
                    sum.add(more);
                }
            }
        }
        for (direction, (merged, sums)) in rests {
            flows.push(SharedFlow {
                direction,
                who: Who::Rest(merged),
                kind: None,
                forced_tls: None,
            });
            totals.extend(sums);
        }
        let mut content = Self {
            flows,
            totals,
            ..self.clone()
        };
        content.changes.idle_left_out += idle;
        in_order(&mut content);
        content.forget_flow_that_is_gone();
        content
    }
}
