//! The list of insights.

use leptos::prelude::*;

use super::formats;
use super::store::Store;
use crate::report::{Insight, Severity};

/// What is noteworthy, the most severe first.
#[component]
pub(super) fn Insights() -> impl IntoView {
    let store = Store::here();
    let list = move || {
        let report = store.report.read();
        let insights = report
            .as_ref()
            .as_ref()
            .map(|r| r.insights.as_slice())
            .unwrap_or_default();
        if insights.is_empty() {
            return view! { <p class="hint">{store.labels().no_insights}</p> }.into_any();
        }
        let items: Vec<AnyView> = insights
            .iter()
            .map(|insight| item(store, insight))
            .collect();
        view! { <ul class="insights">{items}</ul> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="insights-title">
            <h2 id="insights-title">{store.t(|l| l.insights)}</h2>
            {list}
        </section>
    }
}

fn item(store: Store, insight: &Insight) -> AnyView {
    let words = store.words();
    let labels = words.labels();
    let language = store.language.get();
    let severity = match insight.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    // An insight about a whole direction is not about the flow without a connector.
    let flow = match insight.id {
        crate::report::InsightId::TlsNotRecorded => words.direction(insight.direction).to_owned(),
        _ => words.flow(insight.direction, insight.connector.as_deref()),
    };
    let evidence = words.insight_evidence(
        insight.id,
        &flow,
        &formats::number(language, insight.numerator),
        &formats::number(language, insight.denominator),
        &formats::share(language, insight.share),
        &formats::plain_share(language, insight.limit),
    );
    view! {
        <li class=format!("insight {severity}")>
            <h3>{words.insight(insight.id)}</h3>
            <p class="evidence"><bdi>{evidence}</bdi></p>
            <p><strong>{labels.insight_why}": "</strong>{words.insight_why(insight.id)}</p>
            <p><strong>{labels.insight_action}": "</strong>{words.insight_action(insight.id)}</p>
        </li>
    }
    .into_any()
}
