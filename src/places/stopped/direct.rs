//! Direct Send: mail that claims to be the organization's own.

use leptos::prelude::*;

use super::submission::classes;
use super::who::minute;
use super::{MOST, label, not_shown};
use crate::parts::titled_table::{number_cell, titled_table};
use crate::report::{DirectSend, TlsCounts};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{BesideEvidence, DirectSendRow};
use crate::text::Language;

/// A section; without the organization's domains it says what is missing.
pub(super) fn direct(
    store: Store,
    told: &DirectSend,
    evidence: Option<&BesideEvidence>,
) -> AnyView {
    let language = store.language.get();
    let words = language.stopped();
    let labels = words.stopped();
    let refused = (told.refused > 0).then(|| {
        let text = store.amount(told.refused, |refused| words.direct_refused(refused));
        view! { <p>{text}</p> }
    });
    let sentence = match (told.told, told.volume) {
        (false, _) => labels.direct_not_told.to_owned(),
        (true, 0) => labels.direct_none.to_owned(),
        (true, volume) => store.amount(volume, |messages| words.direct_would_stop(messages)),
    };
    let rows = evidence.map(|evidence| &evidence.direct_send);
    let rows = rows
        .filter(|rows| told.told && !rows.is_empty())
        .map(|rows| {
            let all = rows.len();
            let rows: Vec<AnyView> = rows
                .iter()
                .take(MOST)
                .map(|each| row(language, each))
                .collect();
            let head = view! {
                <th scope="col">{labels.address}</th>
                <th scope="col">{labels.device}</th>
                <th scope="col">{labels.domain}</th>
                <th scope="col" class="number">{labels.messages}</th>
                <th scope="col">{labels.protection}</th>
                <th scope="col">{labels.last}</th>
            };
            let table = titled_table(labels.by_partner, head.into_any(), rows);
            (table, not_shown(store, all))
        });
    view! {
        <section class="card stopped" aria-labelledby="stopped-direct">
            <h2 id="stopped-direct">
                {label(store, |l| l.direct)} " "
                <span class="stopped-count">{formats::number(language, told.volume)}</span>
            </h2>
            <p class="hint">{labels.direct_lead}</p>
            <p>{sentence}</p>
            {refused}
            {rows}
        </section>
    }
    .into_any()
}

fn row(language: Language, row: &DirectSendRow) -> AnyView {
    let not_told = language.stopped().stopped().not_told;
    let told = |text: &Option<String>| text.clone().unwrap_or_else(|| not_told.to_owned());
    view! {
        <tr>
            <th scope="row" class="host"><bdi>{told(&row.ip)}</bdi></th>
            <td class="host"><bdi>{told(&row.name)}</bdi></td>
            <td class="host"><bdi>{told(&row.domain)}</bdi></td>
            {number_cell(language, row.volume)}
            <td>{classes(language, TlsCounts(row.tls))}</td>
            <td class="time">{minute(row.last)}</td>
        </tr>
    }
    .into_any()
}
