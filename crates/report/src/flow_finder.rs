//! Which flow a day of the report is of.

use std::collections::HashMap;

use super::model::{Connector, DayRow, Report};
use trace::Direction;
use trace::sorted;

/// Finds the flows of days, of which there may be hundreds of thousands. The rows of a day come in the
/// order of flows, so the one behind the last is nearly always the next.
pub(super) struct FlowFinder<'a> {
    /// In the order of a day's rows, with their places in the report.
    flows: Vec<(usize, &'a Connector)>,
    /// Where each is in `flows`.
    places: HashMap<(Direction, Option<&'a str>), usize>,
    next: usize,
}

impl<'a> FlowFinder<'a> {
    /// For the flows of the report's range.
    pub fn of(report: &'a Report) -> Self {
        let mut flows: Vec<(usize, &Connector)> = report.connectors.iter().enumerate().collect();
        sorted::by(&mut flows, |(_, a), (_, b)| {
            let order = |flow: &'a Connector| (flow.direction, flow.name.is_none(), &flow.name);
            order(a).cmp(&order(b))
        });
        let places = flows.iter().enumerate();
        let places = places.map(|(at, (_, flow))| (key_of(flow), at)).collect();
        Self {
            flows,
            places,
            next: 0,
        }
    }

    /// The place of a row's flow among the report's.
    pub fn find(&mut self, row: &DayRow) -> Option<usize> {
        let key = (row.direction, row.connector.as_deref());
        let next = self.flows.get(self.next);
        let at = match next {
            Some((_, flow)) if key_of(flow) == key => self.next,
            _ => *self.places.get(&key)?,
        };
        self.next = at + 1;
        self.flows.get(at).map(|(place, _)| *place)
    }
}

fn key_of(flow: &Connector) -> (Direction, Option<&str>) {
    (flow.direction, flow.name.as_deref())
}
