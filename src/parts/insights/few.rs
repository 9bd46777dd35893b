//! Flows with mail below TLS 1.2 that are too small for a share to say anything.

use leptos::prelude::*;

use crate::report::{Connector, Report};
use crate::state::formats;
use crate::state::store::Store;
use crate::trace::TlsClass;

/// So many are named.
const NAMED: usize = 5;

/// Mail of a flow that was in clear or below TLS 1.2.
fn old_of(connector: &Connector) -> u64 {
    let all = TlsClass::ALL.into_iter();
    let old = all.filter(|class| class.is_below_tls1_2());
    old.map(|class| connector.totals.tls.get(class)).sum()
}

/// Whether any mail was in clear or below TLS 1.2.
pub(super) fn has_old(report: &Report) -> bool {
    report.connectors.iter().any(|flow| old_of(flow) > 0)
}

/// Which flows are too small to be judged, each with its numbers.
pub(super) fn few(store: Store, report: &Report) -> Option<AnyView> {
    let language = store.language.get();
    let words = language.words();
    let min = store.limits.in_force.get().min;
    let number = |count| formats::number(language, count);
    // An insight that asks for no volume may be about one of them.
    let is_told = |flow: &Connector| {
        let mut insights = report.insights.iter();
        insights.any(|found| found.direction == flow.direction && found.connector == flow.name)
    };
    let small: Vec<&Connector> = report
        .connectors
        .iter()
        .filter(|flow| old_of(flow) > 0 && flow.totals.tls.known() < min && !is_told(flow))
        .collect();
    if small.is_empty() {
        return None;
    }
    let rows = small.iter().take(NAMED).map(|flow| {
        let name = words.flow(flow.direction, flow.name.as_deref());
        let [known, least, old] = [flow.totals.tls.known(), min, old_of(flow)].map(number);
        let text = words.too_few(&known, &least, &old);
        view! {
            <li>
                <strong><bdi>{name}</bdi></strong>
                {words.labels().colon}
                {text}
            </li>
        }
        .into_any()
    });
    let rows: Vec<AnyView> = rows.collect();
    let others = small.len().saturating_sub(NAMED) as u64;
    let more = (others > 0).then(|| {
        let text = store.amount(others, |others| words.more_flows(others));
        view! { <li class="hint">{text}</li> }
    });
    Some(view! { <ul class="too-few">{rows} {more}</ul> }.into_any())
}
