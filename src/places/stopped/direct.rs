//! Direct Send: mail that claims to be the organization's own.

use leptos::prelude::*;

use super::label::label;
use super::long_table::{MOST, not_shown, save_button};
use super::marks::Marks;
use super::submission::classes;
use super::who::minute;
use crate::parts::closures::{on_change, part};
use crate::parts::copy_button::copy_button;
use crate::parts::titled_table::{number_cell, titled_table};
use crate::report::force::{Mark, MarkedHost, direct_send_settings};
use crate::report::{DirectSend, TlsCounts, write_direct_send};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{BesideEvidence, DirectSendRow};
use crate::text::{Language, StoppedLabels};

/// A section; without the organization's domains it says what is missing.
pub(super) fn direct(
    store: Store,
    told: &DirectSend,
    evidence: Option<&BesideEvidence>,
    marks: Marks,
) -> AnyView {
    let language = store.language.get();
    let words = language.words();
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
        .map(|rows| listed(store, rows, marks));
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

/// Who it is, what a person says of each, and what follows from it.
fn listed(store: Store, all: &[DirectSendRow], marks: Marks) -> AnyView {
    let language = store.language.get();
    let labels = language.words().stopped();
    let rows: Vec<AnyView> = all
        .iter()
        .take(MOST)
        .map(|each| row(language, each, marks))
        .collect();
    let head = view! {
        <th scope="col">{labels.address}</th>
        <th scope="col">{labels.device}</th>
        <th scope="col">{labels.domain}</th>
        <th scope="col" class="number">{labels.messages}</th>
        <th scope="col">{labels.protection}</th>
        <th scope="col">{labels.last}</th>
        <th scope="col">{labels.mark}</th>
    };
    let (saved, marked) = (all.to_vec(), all.to_vec());
    let settings = part(move || settings(store, &marked, marks));
    view! {
        {titled_table(labels.by_partner, head.into_any(), rows)}
        {not_shown(store, all.len())}
        <p class="hint">{labels.marks_hint} " " {labels.by_trace}</p>
        {save_button(store, "direct-send", move || write_direct_send(&saved))}
        {settings}
    }
    .into_any()
}

fn row(language: Language, row: &DirectSendRow, marks: Marks) -> AnyView {
    let labels = language.words().stopped();
    let told = |text: &Option<String>| text.clone().unwrap_or_else(|| labels.not_told.to_owned());
    let choice = row.ip.as_ref().map(|ip| choice(labels, ip.clone(), marks));
    view! {
        <tr>
            <th scope="row" class="host"><bdi>{told(&row.ip)}</bdi></th>
            <td class="host"><bdi>{told(&row.name)}</bdi></td>
            <td class="host"><bdi>{told(&row.domain)}</bdi></td>
            {number_cell(language, row.volume)}
            <td>{classes(language, TlsCounts(row.tls))}</td>
            <td class="time">{minute(row.last)}</td>
            <td>{choice}</td>
        </tr>
    }
    .into_any()
}

/// What an address is. All rows of one address show the same.
fn choice(labels: &'static StoppedLabels, ip: String, marks: Marks) -> AnyView {
    let name = |mark: Mark| match mark {
        Mark::OwnDevice => labels.mark_device,
        Mark::Service => labels.mark_service,
        Mark::Stranger => labels.mark_stranger,
    };
    let options: Vec<AnyView> = Mark::ALL
        .into_iter()
        .map(|mark| {
            let of = ip.clone();
            view! {
                <option value=mark.id() prop:selected=move || marks.of(&of) == Some(mark)>
                    {name(mark)}
                </option>
            }
            .into_any()
        })
        .collect();
    let about = format!("{} {ip}", labels.mark);
    let none = ip.clone();
    let choose = move |event| marks.set(&ip, Mark::from_id(&event_target_value(&event)));
    view! {
        <select class="select" aria-label=about on:change=on_change(choose)>
            <option value="" prop:selected=move || marks.of(&none).is_none()>
                {labels.mark_none}
            </option>
            {options}
        </select>
    }
    .into_any()
}

/// What lets the own devices and services go on.
fn settings(store: Store, rows: &[DirectSendRow], marks: Marks) -> AnyView {
    let labels = store.language.get().words().stopped();
    let hosts: Vec<MarkedHost<'_>> = rows
        .iter()
        .filter_map(|row| {
            let ip = row.ip.as_deref()?;
            Some(MarkedHost {
                ip,
                domain: row.domain.as_deref().unwrap_or_default(),
                mark: marks.of(ip)?,
            })
        })
        .collect();
    if hosts.is_empty() {
        return ().into_any();
    }
    let settings = direct_send_settings(&hosts);
    let commands = |text: String| {
        let copied = text.clone();
        let shown = text.trim_end().to_owned();
        view! {
            <pre class="commands" tabindex="0" role="group" aria-label=labels.direct_settings>
                <code>{shown}</code>
            </pre>
            {copy_button(store, move || copied.clone())}
        }
        .into_any()
    };
    let connectors = (!settings.connectors.is_empty()).then(|| commands(settings.connectors));
    let spf: Vec<AnyView> = settings
        .spf
        .into_iter()
        .map(|(domain, mechanisms)| {
            view! { <p>{labels.direct_spf} " " <bdi>{domain}</bdi></p> {commands(mechanisms)} }
                .into_any()
        })
        .collect();
    let left_out = (!settings.left_out.is_empty()).then(|| {
        let left_out = store.words().list(&settings.left_out);
        view! { <p class="hint">{labels.direct_left_out} " " {left_out}</p> }
    });
    view! {
        <h3>{labels.direct_settings}</h3>
        <p class="hint">{labels.direct_settings_hint}</p>
        {connectors}
        {left_out}
        {spf}
        <p>{labels.direct_refuse}</p>
        {commands(settings.refusal.to_owned())}
    }
    .into_any()
}
