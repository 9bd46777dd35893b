//! What a link holds: an allow-list as types. What has no member here cannot be shared.

use std::collections::HashMap;

use crate::view::View;
use crate::{Connector, CountedFrom, DayRange, Limits, RangeChoice, Report, Totals};
use trace::sorted;
use trace::{ConnectorType, Day, Direction, Unit};

/// Everything that a link holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// When and by which version.
    pub made: Made,
    /// What the maker's numbers were counted from.
    pub source: CountedFrom,
    /// What the classes count.
    pub unit: Unit,
    /// First to last day of the maker's files.
    pub coverage: DayRange,
    /// The days that the link carries, inside of the coverage.
    pub range: DayRange,
    /// When insights fire. The insights themselves are not shared: they follow from the numbers.
    pub limits: Limits,
    /// By direction; in each the connectors by name, what adds up others, the flow without one.
    pub flows: Vec<SharedFlow>,
    /// The days with mail, in their order, all in the range.
    pub days: Vec<Day>,
    /// A number for each flow and day: all days of the first flow, then those of the next.
    pub totals: Vec<Totals>,
    /// What was done to the report to share it.
    pub changes: Changes,
    /// What the maker looked at.
    pub view: SharedView,
}

/// When and by what a link was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The day, UTC.
    pub on: Day,
    /// The version of the program.
    pub by: String,
}

impl Made {
    /// By this program.
    pub fn by_this(on: Day) -> Self {
        Self {
            on,
            by: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}

/// A flow as it is shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedFlow {
    /// Which way.
    pub direction: Direction,
    /// Over what.
    pub who: Who,
    /// The connector's type, where known.
    pub kind: Option<ConnectorType>,
    /// Whether it forces TLS, where known.
    pub forced_tls: Option<bool>,
}

/// What a flow went over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// A connector.
    Connector(String),
    /// So many small connectors, added up.
    Rest(u32),
    /// No connector.
    Nobody,
}

/// How many days a number of the link is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// One.
    #[default]
    Day,
    /// Seven; the last ones end with the range.
    Week,
    /// Twenty-eight; likewise.
    FourWeeks,
    /// All of the range.
    Range,
}

/// What was done to a report to share it. The reader of the link is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Days were added up to this.
    pub span: Span,
    /// Connectors without mail that are not in the link.
    pub idle_left_out: u64,
    /// Insights about connectors that were added up.
    pub insights_left_out: u64,
    /// A search, or a filter, could not be shared.
    pub search_left_out: bool,
    /// Connectors have other names.
    pub names_replaced: bool,
}

/// What the maker looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedView {
    /// The place Connectors, else the Overview.
    pub at_connectors: bool,
    /// The days that were asked for.
    pub range: RangeChoice,
    /// The choices of the connector report.
    pub view: View,
}

impl Content {
    /// What may be shared of a report. `earlier` is the shared report that it was made from, if it
    /// was: what was done to that one stays true.
    pub fn of(
        report: &Report,
        limits: Limits,
        view: SharedView,
        made: Made,
        earlier: Option<&Self>,
    ) -> Self {
        let mut connectors: Vec<&Connector> = report.connectors.iter().collect();
        sorted::by(&mut connectors, |a, b| {
            (a.direction, who(a)).cmp(&(b.direction, who(b)))
        });
        let place: HashMap<(Direction, Option<&str>), usize> = connectors
            .iter()
            .enumerate()
            .map(|(at, connector)| ((connector.direction, connector.name.as_deref()), at))
            .collect();
        let rows = report
            .days
            .iter()
            .filter(|row| report.range.contains(row.date) && row.totals.volume > 0);
        let mut days: Vec<Day> = rows.clone().map(|row| row.date).collect();
        days.dedup();
        let mut totals = vec![Totals::default(); connectors.len() * days.len()];
        for row in rows {
            let flow = place.get(&(row.direction, row.connector.as_deref()));
            let day = days.binary_search(&row.date);
            if let (Some(flow), Ok(day)) = (flow, day)
                && let Some(sum) = totals.get_mut(flow * days.len() + day)
            {
                // A link carries nothing of strength, forward secrecy and proof.
                sum.add(&Totals {
                    quality: Default::default(),
                    ..row.totals
                });
            }
        }
        let flows: Vec<SharedFlow> = connectors.into_iter().map(SharedFlow::of).collect();
        let mut content = Self {
            made,
            source: earlier.map_or(report.source, |earlier| earlier.source),
            unit: report.unit,
            coverage: earlier.map_or(report.coverage, |earlier| earlier.coverage),
            range: report.range,
            limits,
            flows,
            days,
            totals,
            changes: earlier.map_or_else(Changes::default, |earlier| earlier.changes),
            view,
        };
        content.forget_flow_that_is_gone();
        content
    }

    /// The numbers of the flow at this place, day by day.
    pub fn totals_of(&self, flow: usize) -> &[Totals] {
        let from = flow * self.days.len();
        self.totals
            .get(from..from + self.days.len())
            .unwrap_or_default()
    }

    /// All numbers of that flow together.
    pub fn sum_of(&self, flow: usize) -> Totals {
        let mut sum = Totals::default();
        for totals in self.totals_of(flow) {
            sum.add(totals);
        }
        sum
    }

    /// Connectors that were added up.
    pub fn merged(&self) -> u32 {
        let merged = self.flows.iter().map(|flow| match flow.who {
            Who::Rest(count) => count,
            _ => 0,
        });
        merged.sum()
    }

    /// Where the flow stands that the maker looked at.
    pub(super) fn viewed_flow(&self) -> Option<usize> {
        let (direction, name) = self.view.view.flow.as_ref()?;
        self.flows.iter().position(|flow| {
            flow.direction == *direction
                && match &flow.who {
                    Who::Connector(own) => Some(own) == name.as_ref(),
                    Who::Rest(_) => false,
                    Who::Nobody => name.is_none(),
                }
        })
    }

    pub(super) fn forget_flow_that_is_gone(&mut self) {
        if self.viewed_flow().is_none() {
            self.view.view.flow = None;
        }
    }
}

fn who(connector: &Connector) -> Who {
    match (&connector.name, connector.stands_for) {
        (None, _) => Who::Nobody,
        (Some(name), 0) => Who::Connector(name.clone()),
        (Some(_), count) => Who::Rest(count),
    }
}

impl SharedFlow {
    fn of(connector: &Connector) -> Self {
        Self {
            direction: connector.direction,
            who: who(connector),
            kind: connector.kind,
            forced_tls: connector.forced_tls,
        }
    }
}
