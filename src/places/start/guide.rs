//! Where every kind of file comes from, one fold-out each.

use leptos::prelude::*;

use crate::parts::copy_button::copy_button;
use crate::parts::marked::marked;
use crate::state::store::Store;
use crate::text::{GuideLabels, GuideSource};

/// The heading above the first of each group.
fn heading(labels: &GuideLabels, source: GuideSource) -> Option<&'static str> {
    match source {
        GuideSource::ConnectorMessages => Some(labels.exchange_online),
        GuideSource::ProtocolLog => Some(labels.exchange_server),
        GuideSource::Postfix => Some(labels.others),
        _ => None,
    }
}

/// All of them.
pub(crate) fn guide(store: Store) -> AnyView {
    let labels = store.language.get().guide().guide();
    let entries: Vec<AnyView> = GuideSource::ALL
        .into_iter()
        .map(|source| {
            let heading = heading(labels, source).map(|name| view! { <h3>{name}</h3> });
            view! { {heading} {entry(store, source)} }.into_any()
        })
        .collect();
    view! {
        <p>{labels.intro}</p>
        <div class="guide">{entries}</div>
    }
    .into_any()
}

fn entry(store: Store, source: GuideSource) -> AnyView {
    let words = store.language.get().guide();
    let labels = words.guide();
    let entry = words.guide_entry(source);
    // The most direct answer is there without a click.
    let is_first = source == GuideSource::ConnectorMessages;
    let before = (!entry.before.is_empty()).then(|| {
        let switches = commands(store, source.switches());
        part(
            labels.before,
            view! { <p>{marked(entry.before)}</p> {switches} }.into_any(),
        )
    });
    let ways = (!entry.ways.is_empty()).then(|| {
        let ways = entry.ways.iter();
        let ways: Vec<AnyView> = ways
            .map(|way| view! { <p>{marked(way)}</p> }.into_any())
            .collect();
        part(labels.ways, ways.into_any())
    });
    let own = source.commands();
    let fetch = (!own.is_empty()).then(|| part(labels.commands, commands(store, own)));
    view! {
        <details class="guide-entry" open=is_first>
            <summary>
                <h4>{entry.name}</h4>
                <p class="hint">{entry.tells}</p>
            </summary>
            <dl>
                {before} {ways} {fetch}
                {part(labels.limits, view! { <p>{entry.limits}</p> }.into_any())}
            </dl>
        </details>
    }
    .into_any()
}

fn part(name: &'static str, content: AnyView) -> AnyView {
    view! {
        <dt>{name}</dt>
        <dd>{content}</dd>
    }
    .into_any()
}

/// Commands, each with a button that copies it.
fn commands(store: Store, commands: &'static [&'static str]) -> AnyView {
    let commands: Vec<AnyView> = commands
        .iter()
        .map(|command| {
            view! {
                <div class="command">
                    <code>{*command}</code>
                    {copy_button(store, move || (*command).to_owned())}
                </div>
            }
            .into_any()
        })
        .collect();
    commands.into_any()
}
