//! Which connectors of a shared report insights are about.

use strength::Guideline;

use super::content::{Content, Who};
use crate::{CountedFrom, Options, Report};

/// The number of insights about each flow, in the order of the content.
pub(super) fn concerned(content: &Content) -> Vec<u64> {
    let options = Options {
        range: content.view.range,
        source: Some(CountedFrom::Summaries),
        limits: content.limits,
        ..Options::default()
    };
    let insights = match Report::build(
        &content.resolved(&|_| String::new(), Guideline::default()),
        &options,
    ) {
        Ok(report) => report.insights,
        Err(_) => Vec::new(),
    };
    let count = |flow: &super::SharedFlow| {
        let Who::Connector(name) = &flow.who else {
            return 0;
        };
        let is_about = |insight: &&crate::Insight| {
            insight.direction == flow.direction && insight.connector.as_ref() == Some(name)
        };
        insights.iter().filter(is_about).count() as u64
    };
    content.flows.iter().map(count).collect()
}
