//! The chart of the connector report: mail flow, or TLS usage.

use leptos::prelude::*;

use super::controls::segments;
use crate::parts::charts::{flow_chart, usage_chart};
use crate::parts::closures::part;
use crate::parts::in_words::range_in_words;
use crate::state::store::Store;

/// The chart with its choice.
pub(super) fn chart(store: Store) -> AnyView {
    let by_tls = store.view.chart_by_tls;
    let has_shares = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => report.has_shares(),
        Err(_) => true,
    });
    let chart = part(move || {
        if by_tls.get() {
            usage_chart(store, has_shares.get())
        } else {
            flow_chart(store)
        }
    });
    view! {
        <section class="card" aria-labelledby="chart-title">
            <div class="card-head">
                <div>
                    <h2 id="chart-title">{store.text(|words| words.report().chart)}</h2>
                    <p class="hint">{move || range_in_words(store)}</p>
                </div>
                {segments(
                    store,
                    |words| words.report().view_by,
                    by_tls,
                    vec![
                        (false, |words| words.report().mail_flow),
                        (true, |words| words.report().tls_usage),
                    ],
                )}
            </div>
            {chart}
        </section>
    }
    .into_any()
}
