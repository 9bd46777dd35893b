//! Where files come from: the guide asks where the mail runs, and then shows how to get what there is.

use leptos::prelude::*;

use super::asking;
use crate::parts::closures::{on_click, part as changing};
use crate::parts::copy_button::copy_button;
use crate::parts::marked::marked;
use crate::state::store::Store;
use crate::text::{GuideLabels, GuideOrigin, GuideSource};

fn name(labels: &GuideLabels, origin: GuideOrigin) -> &'static str {
    match origin {
        GuideOrigin::ExchangeOnline => labels.exchange_online,
        GuideOrigin::ExchangeServer => labels.exchange_server,
        GuideOrigin::OtherServer => labels.other_server,
        GuideOrigin::OnlyMails => labels.only_mails,
        GuideOrigin::Else => labels.something_else,
    }
}

/// The question, and its answer for those whom most of its readers are.
pub(crate) fn guide(store: Store) -> AnyView {
    let labels = store.language.get().words().guide();
    let chosen = RwSignal::new(GuideOrigin::ExchangeOnline);
    let choices: Vec<AnyView> = GuideOrigin::ALL
        .into_iter()
        .map(|origin| {
            view! {
                <button
                    type="button"
                    class="segment"
                    aria-pressed=move || (chosen.get() == origin).to_string()
                    on:click=on_click(move |_| chosen.set(origin))
                >
                    {name(labels, origin)}
                </button>
            }
            .into_any()
        })
        .collect();
    let entries = changing(move || {
        let sources = chosen.get().sources().enumerate();
        let entries = sources.map(|(at, source)| entry(store, source, at == 0));
        entries.collect::<Vec<AnyView>>()
    });
    view! {
        <h3 id="where-it-runs">{labels.where_it_runs}</h3>
        <div class="segments" role="group" aria-labelledby="where-it-runs">
            {choices}
        </div>
        <p class="hint">{labels.intro}</p>
        <div class="guide" aria-live="polite">{entries}</div>
        {asking::asking(store)}
    }
    .into_any()
}

/// How to get one kind of file; the most direct answer is there without a click.
fn entry(store: Store, source: GuideSource, is_first: bool) -> AnyView {
    let words = store.language.get().words();
    let labels = words.guide();
    let entry = words.guide_entry(source);
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
            {steps(store, source)}
        </details>
    }
    .into_any()
}

/// Opens the page of the guide that goes through it.
fn steps(store: Store, source: GuideSource) -> AnyView {
    let (page, section) = source.help();
    let words = store.language.get().words();
    let text = words.app().steps;
    let label = words.named(text, words.guide_entry(source).name);
    view! {
        <p>
            <button
                type="button"
                class="button small"
                aria-haspopup="dialog"
                aria-label=label
                on:click=on_click(move |_| store.help.open_at(page, section))
            >
                {text}
            </button>
        </p>
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
