//! Questions about the numbers of a report: who is behind them?

use crate::report::Report;
use crate::sorted;
use crate::tally::{FlowFilter, Question};
use crate::trace::{Day, Direction, TlsClass};

/// The question about a flow, or about all flows of a direction, in the days that are shown, and of the mail
/// that is selected.
pub fn question(
    report: &Report,
    day: Option<Day>,
    direction: Option<Direction>,
    flow: FlowFilter,
    classes: impl IntoIterator<Item = TlsClass>,
) -> Question {
    let only = &report.selection;
    let classes = classes.into_iter().filter(|class| only.classes.has(*class));
    Question {
        days: day.map_or((report.range.from, report.range.to), |day| (day, day)),
        direction: direction.or(only.direction),
        flow: match flow {
            FlowFilter::All => only.flow.clone(),
            flow => flow,
        },
        classes: sorted::set(classes),
        partner: only.partner.clone(),
        mark: None,
        guideline: report.guideline,
    }
}

/// The flow of a connector, or the one without.
pub fn flow_of(connector: Option<&str>) -> FlowFilter {
    match connector {
        Some(name) => FlowFilter::Connector(name.to_owned()),
        None => FlowFilter::WithoutConnector,
    }
}
