//! Insights: what was found with its numbers, why it matters, and what to do.

mod few;
mod item;
mod limits;
mod message;

use leptos::prelude::*;

pub(crate) use item::{evidence, style_of};

use crate::parts::closures::{on_click, part};
use crate::parts::fetched::{RarePart, last};
use crate::report::view::FlowKey;
use crate::report::{Insight, InsightId, Report};
use crate::state::store::Store;
use crate::trace::Direction;

/// So many are shown at first, and added on demand: of thousands of connectors, thousands may be above
/// a limit.
const PAGE: usize = 20;

/// What insights stand together under: a flow, or a whole direction.
type Group = (Direction, Option<FlowKey>);

/// What is noteworthy, the most severe first, and together what is about one connector. On the connector
/// report only what it shows.
pub(crate) fn insights(store: Store, of_what_is_shown: bool) -> AnyView {
    let shown = RwSignal::new(PAGE);
    let list = part(move || {
        let report = store.report.read();
        let Ok(report) = report.as_ref() else {
            return ().into_any();
        };
        let found: Vec<&Insight> = report.insights.iter().collect();
        let others = found.len().saturating_sub(shown.get()) as u64;
        let mut groups: Vec<AnyView> = grouped(&found, shown.get())
            .into_iter()
            .map(|(group, of_group)| {
                let items: Vec<AnyView> = of_group
                    .into_iter()
                    .map(|insight| item::item(store, report, insight))
                    .collect();
                let name = match &group {
                    (_, Some((direction, name))) => store.words().flow(*direction, name.as_deref()),
                    (direction, None) => store.words().direction(*direction).to_owned(),
                };
                view! {
                    <div class="insight-group">
                        <h3><bdi>{name}</bdi></h3>
                        <ul class="insights">{items}</ul>
                    </div>
                }
                .into_any()
            })
            .collect();
        let sides = report.beside.stopped.directions;
        let sides = [sides.inbound, sides.outbound, sides.submission];
        if !of_what_is_shown && sides.iter().any(|side| side.fallbacks > 0) {
            let fell_back = view! { <ul class="insights">{last(RarePart::FellBack)}</ul> };
            groups.insert(0, fell_back.into_any());
        }
        let few = report.has_shares().then(|| few::few(store, report));
        if groups.is_empty() {
            return view! {
                <p class="hint">{nothing(store, report, of_what_is_shown)}</p>
                {few}
            }
            .into_any();
        }
        let more = (others > 0).then(|| {
            let text = store.amount(others, |others| store.words().show_more(others));
            view! {
                <p>
                    <button
                        type="button"
                        class="button"
                        on:click=on_click(move |_| shown.update(|shown| *shown += PAGE))
                    >
                        {text}
                    </button>
                </p>
            }
        });
        view! {
            <div class="insight-groups">{groups}</div>
            {more}
            {few}
        }
        .into_any()
    });
    view! {
        <section class="card" aria-labelledby="insights-title">
            <h2 id="insights-title">{store.label(|l| l.insights)}</h2>
            {list}
            {limits::limits(store)}
        </section>
    }
    .into_any()
}

/// The first insights, together what is about one flow. The groups stand in the order of their most severe.
fn grouped<'a>(insights: &[&'a Insight], most: usize) -> Vec<(Group, Vec<&'a Insight>)> {
    let mut groups: Vec<(Group, Vec<&Insight>)> = Vec::new();
    for insight in insights.iter().take(most) {
        let flow = (insight.id != InsightId::TlsNotRecorded)
            .then(|| (insight.direction, insight.connector.clone()));
        let group = (insight.direction, flow);
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, of_group)) => of_group.push(insight),
            None => groups.push((group, vec![insight])),
        }
    }
    groups
}

/// Why there is no insight. Where mail is below TLS 1.2, it is said: the red words above are right.
fn nothing(store: Store, report: &Report, of_what_is_shown: bool) -> &'static str {
    let labels = store.words().report();
    if !report.has_shares() {
        return store.language.get().words().filters().no_insights;
    }
    let directions = [&report.directions.inbound, &report.directions.outbound];
    if directions.iter().all(|totals| totals.volume == 0) {
        return labels.no_mail_here;
    }
    if few::has_old(report) {
        return labels.none_above;
    }
    match of_what_is_shown {
        true => labels.no_insights_here,
        false => store.labels().no_insights,
    }
}
