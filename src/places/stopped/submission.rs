//! Who hands mail in.

use leptos::prelude::*;

use super::label::label;
use super::long_table::{MOST, not_shown, save_button};
use super::who::minute;
use crate::parts::titled_table::{number_cell, titled_table};
use crate::report::{Submission, TlsCounts, write_submissions};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{BesideEvidence, SubmissionRow};
use crate::text::Language;
use crate::trace::TlsClass;

/// A section, where there is anything.
pub(super) fn submission(
    store: Store,
    told: &Submission,
    evidence: Option<&BesideEvidence>,
) -> AnyView {
    if told.volume == 0 && told.reported.is_none() && told.days.is_empty() {
        return ().into_any();
    }
    let language = store.language.get();
    let words = language.words();
    let labels = words.stopped();
    let reported = told.reported.map(|reported| {
        let text = store.amount(reported.volume, |messages| {
            store.amount(reported.accounts, |accounts| {
                words.reported_accounts(messages, accounts)
            })
        });
        view! {
            <h3>{labels.reported}</h3>
            <p>{text}</p>
            <p class="stopped-counts">{classes(language, reported.tls)}</p>
        }
    });
    let rows = evidence.map(|evidence| {
        let rows = evidence.submission.iter().take(MOST);
        let rows: Vec<AnyView> = rows.map(|each| row(language, each)).collect();
        let head = view! {
            <th scope="col">{labels.account}</th>
            <th scope="col">{labels.device}</th>
            <th scope="col">{labels.mechanism}</th>
            <th scope="col" class="number">{labels.port}</th>
            <th scope="col" class="number">{labels.messages}</th>
            <th scope="col">{labels.protection}</th>
            <th scope="col">{labels.last}</th>
        };
        let table = titled_table(labels.account, head.into_any(), rows);
        let saved = evidence.submission.clone();
        let save = save_button(store, "submission", move || write_submissions(&saved));
        (table, not_shown(store, evidence.submission.len()), save)
    });
    view! {
        <section class="card stopped" aria-labelledby="stopped-submissions">
            <h2 id="stopped-submissions">
                {label(store, |l| l.submission)} " "
                <span class="stopped-count">{formats::number(language, told.volume)}</span>
            </h2>
            <p class="hint">{labels.submission_lead}</p>
            <p class="stopped-counts">{classes(language, told.tls)}</p>
            {reported}
            {rows}
        </section>
    }
    .into_any()
}

/// `No TLS: 2 · TLS 1.2: 7`.
pub(super) fn classes(language: Language, tls: TlsCounts) -> String {
    let words = language.words();
    let told = |class: TlsClass| {
        let count = *tls.0.get(class.index())?;
        let text = formats::number(language, count);
        (count > 0).then(|| words.named(words.class(class), &text))
    };
    let all: Vec<String> = TlsClass::ALL.into_iter().filter_map(told).collect();
    all.join(" · ")
}

fn row(language: Language, row: &SubmissionRow) -> AnyView {
    let not_told = language.words().stopped().not_told;
    let told = |text: Option<&String>| text.map_or_else(|| not_told.to_owned(), Clone::clone);
    let port = row.port.map(|port| port.to_string());
    let last = row.times.map(|(_, last)| minute(last));
    view! {
        <tr>
            <th scope="row" class="host"><bdi>{told(row.account.as_ref())}</bdi></th>
            <td class="host"><bdi>{told(row.name.as_ref().or(row.ip.as_ref()))}</bdi></td>
            <td>{row.mechanism.clone()}</td>
            <td class="number">{port}</td>
            {number_cell(language, row.volume)}
            <td>{classes(language, TlsCounts(row.tls))}</td>
            <td class="time">{last}</td>
        </tr>
    }
    .into_any()
}
