//! With whom TLS stopped something.

use leptos::prelude::*;

use super::long_table::{MOST, not_shown, save_button};
use super::wanted::Wanted;
use crate::parts::titled_table::{number_cell, titled_table};
use crate::report::write_stopped;
use crate::state::store::Store;
use crate::tally::{BesideEvidence, StoppedRow};
use crate::text::Language;

/// A table of hosts and domains, once they are told.
pub(super) fn who(store: Store, evidence: Option<&BesideEvidence>, wanted: &Wanted) -> AnyView {
    let language = store.language.get();
    let labels = language.words().stopped();
    let all = evidence.iter().flat_map(|evidence| &evidence.stopped);
    let saved: Vec<StoppedRow> = all.filter(|row| wanted.has_row(row)).cloned().collect();
    if saved.is_empty() {
        return ().into_any();
    }
    let found = saved.len();
    let rows = saved.iter().take(MOST);
    let rows: Vec<AnyView> = rows.map(|each| row(language, each)).collect();
    let head = view! {
        <th scope="col">{labels.domain}</th>
        <th scope="col">{labels.server}</th>
        <th scope="col">{labels.side}</th>
        <th scope="col">{labels.reason}</th>
        <th scope="col" class="number">{labels.attempts}</th>
        <th scope="col" class="number">{labels.waiting}</th>
        <th scope="col" class="number">{labels.returned}</th>
        <th scope="col" class="number">{labels.delivered_later}</th>
        <th scope="col" class="number">{labels.fallbacks}</th>
        <th scope="col" class="number">{labels.probes}</th>
        <th scope="col">{labels.first}</th>
        <th scope="col">{labels.last}</th>
    };
    view! {
        <section class="card stopped">
            {titled_table(labels.by_partner, head.into_any(), rows)}
            {not_shown(store, found)}
            {save_button(store, "stopped", move || write_stopped(&saved))}
            <p class="hint">{labels.by_partner_hint}</p>
        </section>
    }
    .into_any()
}

fn row(language: Language, row: &StoppedRow) -> AnyView {
    let words = language.words();
    let told = |text: &Option<String>| {
        let text = text.clone();
        text.unwrap_or_else(|| words.stopped().not_told.to_owned())
    };
    view! {
        <tr>
            <th scope="row" class="host"><bdi>{told(&row.domain)}</bdi></th>
            <td class="host"><bdi>{told(&row.server)}</bdi></td>
            <td>{words.stopped_side(row.side)}</td>
            <td class="reason">{words.stopped_reason(row.reason)}</td>
            {number_cell(language, row.attempts)}
            {number_cell(language, row.waiting)}
            {number_cell(language, row.returned)}
            {number_cell(language, row.delivered_later)}
            {number_cell(language, row.fallbacks)}
            {number_cell(language, row.probes)}
            <td class="time">{minute(row.first)}</td>
            <td class="time">{minute(row.last)}</td>
        </tr>
    }
    .into_any()
}

/// `2026-11-16 09:12`: a table has no room for more.
pub(super) fn minute(at: crate::trace::Timestamp) -> String {
    let text = at.to_string();
    text.get(..16).unwrap_or(&text).replace('T', " ")
}
