//! Insights that appeared, that are gone, and that stayed.

use leptos::prelude::*;

use crate::parts::insights::{evidence, style_of};
use crate::report::compare::{Comparison, Fate, InsightChange};
use crate::state::store::Store;

/// The lists; one that is empty is left out.
pub(super) fn insights(store: Store, comparison: &Comparison) -> AnyView {
    let words = store.words();
    let labels = words.compare();
    let list = |fate: Fate| {
        let items: Vec<AnyView> = comparison
            .insights
            .iter()
            .filter(|change| change.fate == fate)
            .map(|change| item(store, change))
            .collect();
        if items.is_empty() {
            return ().into_any();
        }
        let title = format!("{} ({})", words.fate(fate), items.len());
        view! {
            <h4>{title}</h4>
            <ul class="insights">{items}</ul>
        }
        .into_any()
    };
    let lists = [Fate::Appeared, Fate::Gone, Fate::Stayed].map(list);
    let none = comparison
        .insights
        .is_empty()
        .then(|| view! { <p class="hint">{labels.no_insights}</p> });
    view! {
        <section class="direction" aria-labelledby="compare-insights">
            <h3 id="compare-insights">{labels.insights}</h3>
            {none}
            {lists.into_any()}
        </section>
    }
    .into_any()
}

fn item(store: Store, change: &InsightChange) -> AnyView {
    let words = store.words();
    let unjudged = match change.fate {
        Fate::Appeared if !change.judged => Some(words.compare().unjudged_before),
        Fate::Gone if !change.judged => Some(words.compare().unjudged_after),
        _ => None,
    };
    let class = format!("insight {}", style_of(change.insight.severity));
    view! {
        <li class=class>
            <h5>{words.insight(change.insight.id)}</h5>
            <p class="evidence"><bdi>{evidence(store, &change.insight)}</bdi></p>
            {unjudged.map(|text| view! { <p class="hint">{text}</p> })}
        </li>
    }
    .into_any()
}
