//! What others saw of a domain of the organization, beside what its own servers saw.

use leptos::prelude::*;

use super::label::label;
use crate::parts::closures::{on_change, part};
use crate::parts::titled_table::{number_cell, titled_table};
use crate::report::Stopped;
use crate::report::tls_reports::policy_reports;
use crate::sorted;
use crate::state::store::Store;
use crate::text::StoppedLabels;
use crate::trace::beside::{Reason, Side};

/// A card, where there is anything from both sides.
pub(super) fn both_sides(store: Store, stopped: Memo<Stopped>) -> AnyView {
    let reports = Memo::new(move |_| policy_reports(&store.loaded.resolved.read().policies));
    let domains = Memo::new(move |_| {
        let reports = reports.read();
        let mut domains: Vec<String> = reports.iter().map(|report| report.domain.clone()).collect();
        sorted::all(&mut domains);
        domains.dedup();
        domains
    });
    let chosen = RwSignal::new(None::<String>);
    let domain = Memo::new(move |_| {
        let domains = domains.read();
        let chosen = chosen.get().filter(|chosen| domains.contains(chosen));
        chosen.or_else(|| domains.first().cloned())
    });
    let options = part(move || {
        let options = domains.get().into_iter().map(|of| {
            let shown = of.clone();
            let value = of.clone();
            view! {
                <option value=value prop:selected=move || domain.read().as_ref() == Some(&of)>
                    {shown}
                </option>
            }
            .into_any()
        });
        options.collect::<Vec<_>>()
    });
    let rows = part(move || {
        let language = store.language.get();
        let words = language.words();
        let domain = domain.get();
        let reports = reports.read();
        let stopped = stopped.read();
        let others = |reason: Reason| {
            let of = reports
                .iter()
                .filter(|report| Some(&report.domain) == domain.as_ref());
            let failures = of.flat_map(|report| &report.failures);
            let same = failures.filter(|failures| failures.kind.id() == reason.id());
            same.map(|failures| failures.sessions).sum::<u64>()
        };
        let own = |reason: Reason, side: Side| {
            let mut rows = stopped.reasons.iter();
            rows.find(|row| row.reason == reason && row.direction == side)
                .map_or(0, |row| row.counts.attempts)
        };
        let rows: Vec<AnyView> = Reason::ALL
            .into_iter()
            .filter_map(|reason| {
                let counts = [
                    others(reason),
                    own(reason, Side::Inbound),
                    own(reason, Side::Outbound),
                ];
                counts.iter().any(|count| *count > 0).then(|| {
                    let cells = counts.map(|count| number_cell(language, count));
                    view! {
                        <tr>
                            <th scope="row" class="reason">{words.stopped_reason(reason)}</th>
                            {cells.into_iter().collect::<Vec<_>>()}
                        </tr>
                    }
                    .into_any()
                })
            })
            .collect();
        let labels = words.stopped();
        let head = view! {
            <th scope="col">{labels.reason}</th>
            <th scope="col" class="number">{labels.others_saw}</th>
            <th scope="col" class="number">{labels.seen_inbound}</th>
            <th scope="col" class="number">{labels.seen_outbound}</th>
        };
        titled_table(labels.by_reason, head.into_any(), rows)
    });
    let choose = move |event| chosen.set(Some(event_target_value(&event)));
    let has_any = move || !domains.read().is_empty() && !stopped.read().reasons.is_empty();
    let text = move |pick: fn(&'static StoppedLabels) -> &'static str| move || label(store, pick);
    view! {
        <Show when=has_any>
            <section class="card stopped" aria-labelledby="stopped-both-sides">
                <h2 id="stopped-both-sides">{text(|l| l.both_sides)}</h2>
                <p class="hint">{text(|l| l.both_sides_hint)}</p>
                <label class="field">
                    <span>{text(|l| l.both_domain)}</span>
                    <select class="select" on:change=on_change(choose)>{options.clone()}</select>
                </label>
                {rows.clone()}
            </section>
        </Show>
    }
    .into_any()
}
