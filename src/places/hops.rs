//! The hops of one mail as a table, like a header analyser shows them.

use leptos::prelude::*;

use crate::parts::flyout::Flyout;
use crate::state::formats;
use crate::state::hops::Way;
use crate::state::store::Store;
use crate::text::Language;
use crate::trace::Timestamp;
use crate::trace::hops::{HopRow, Hops};

/// Steps of a [`Timestamp`] in a second.
const TICKS: i64 = 10_000_000;

/// The dialog, for the whole page.
#[component]
pub(crate) fn HopsDialog() -> impl IntoView {
    let store = Store::here();
    let open = Memo::new(move |_| store.hops.shown.read().is_some());
    let about = move || {
        store
            .hops
            .shown
            .read()
            .as_ref()
            .map(|shown| shown.name.clone())
            .unwrap_or_default()
    };
    let content = move || {
        let shown = store.hops.shown.get();
        let labels = store.words().hops();
        let note = |text: &'static str| view! { <p role="status">{text}</p> }.into_any();
        match shown.map(|shown| shown.hops) {
            None => ().into_any(),
            Some(Way::Reading) => note(labels.reading),
            Some(Way::Failed) => note(labels.failed),
            Some(Way::Read(hops)) if hops.rows.is_empty() => note(labels.none),
            Some(Way::Read(hops)) => table(store, &hops),
        }
    };
    view! {
        <Flyout
            open=open
            close=move || store.hops.close()
            id="hops-title"
            title=move || store.words().hops().hops
            hint=about
            style="flyout wide"
        >
            <p class="private">{move || store.words().hops().private}</p>
            {move || content()}
        </Flyout>
    }
}

fn table(store: Store, hops: &Hops) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.hops();
    let mut before = None::<Timestamp>;
    let rows: Vec<AnyView> = hops
        .rows
        .iter()
        .enumerate()
        .map(|(at, hop)| {
            let delay = before
                .zip(hop.at)
                .map(|(before, now)| delay(store, before, now));
            before = hop.at.or(before);
            row(language, at, hop, delay, hops.boundary == Some(at))
        })
        .collect();
    let first = hops.rows.iter().find_map(|hop| hop.at);
    let last = hops.rows.iter().rev().find_map(|hop| hop.at);
    let whole = first
        .zip(last)
        .filter(|_| hops.rows.len() > 1)
        .map(|(first, last)| {
            let text = words.whole_way(&delay(store, first, last));
            view! { <p>{text}</p> }
        });
    let boundary = if hops.boundary.is_some() {
        labels.boundary_hint
    } else {
        labels.no_boundary
    };
    let head: Vec<AnyView> = [
        labels.number,
        labels.from,
        labels.by,
        labels.with,
        words.labels().tls_version,
        words.report().cipher,
        labels.at,
        labels.delay,
    ]
    .into_iter()
    .map(|name| view! { <th scope="col">{name}</th> }.into_any())
    .collect();
    view! {
        <p>{boundary}</p>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="hops-title">
            <table class="table compact hop-table stacked" aria-labelledby="hops-title">
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {whole}
    }
    .into_any()
}

fn delay(store: Store, from: Timestamp, to: Timestamp) -> String {
    let seconds = (to.0.saturating_sub(from.0)).div_euclid(TICKS);
    store.amount(seconds.unsigned_abs(), |amount| {
        store.words().delay(amount, seconds < 0)
    })
}

fn row(
    language: Language,
    at: usize,
    hop: &HopRow,
    delay: Option<String>,
    is_boundary: bool,
) -> AnyView {
    let words = language.words();
    let labels = words.hops();
    let told = |label: &'static str, text: &str| {
        let text = if text.is_empty() {
            labels.not_told
        } else {
            text
        };
        view! { <td data-label=label><bdi>{text.to_owned()}</bdi></td> }.into_any()
    };
    let class = hop
        .class
        .map_or(labels.not_smtp, |class| words.class(class));
    let mark = is_boundary.then(|| view! { <span class="boundary-mark">{labels.boundary}</span> });
    let time = hop.at.map_or_else(|| labels.not_told.to_owned(), second);
    view! {
        <tr class:boundary=is_boundary>
            <th scope="row">{formats::number(language, at as u64 + 1)} " " {mark}</th>
            {told(labels.from, &hop.from)}
            {told(labels.by, &hop.by)}
            {told(labels.with, &hop.with)}
            <td data-label=words.labels().tls_version>{class}</td>
            {told(words.report().cipher, &hop.cipher)}
            <td class="time" data-label=labels.at>{time}</td>
            <td data-label=labels.delay>{delay.unwrap_or_else(|| "–".to_owned())}</td>
        </tr>
    }
    .into_any()
}

/// UTC, to the second.
fn second(timestamp: Timestamp) -> String {
    timestamp.to_string().replace('T', " ").replace('Z', "")
}
