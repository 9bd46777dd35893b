//! Which days, which unit, which kind of input.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click};
use crate::report::{CountedFrom, RangeChoice};
use crate::state::store::Store;
use crate::text::Labels;
use crate::trace::{Day, Unit};

type Label = fn(&'static Labels) -> &'static str;

const PRESETS: [(RangeChoice, Label); 4] = [
    (RangeChoice::LastDays(7), |l| l.range_week),
    (RangeChoice::LastDays(30), |l| l.range_30),
    (RangeChoice::LastDays(90), |l| l.range_90),
    (RangeChoice::All, |l| l.range_all),
];

/// The choices beside a place's title.
#[component]
pub(crate) fn RangeControl() -> impl IntoView {
    let store = Store::here();
    let range = Memo::new(move |_| store.route.address.read().range);
    let is_custom = move || matches!(range.get(), RangeChoice::Between(..));
    let presets: Vec<AnyView> = PRESETS
        .into_iter()
        .map(|(preset, label)| {
            let button = move || {
                toggle(
                    store.label(label),
                    move || range.get() == preset,
                    move || store.route.go(|address| address.range = preset),
                )
            };
            let is_there = move || range.get() == preset || is_held(store, preset);
            view! { <Show when=is_there>{button()}</Show> }.into_any()
        })
        .collect();
    let customise = move || {
        let shown = shown_range(store);
        store
            .route
            .go(|address| address.range = RangeChoice::Between(shown.0, shown.1));
    };
    view! {
        <div class="choices">
            <div class="segments" role="group" aria-label=store.label(|l| l.range)>
                {presets}
                {toggle(store.label(|l| l.range_custom), is_custom, customise)}
            </div>
            <Show when=is_custom>
                <CustomRange/>
            </Show>
            {unit_choice(store)}
            // Compared is what the reader's own files hold.
            <Show when=move || !store.shared.is_open()>{compare_button(store)}</Show>
            <SourceChoice/>
            <UnitKept/>
        </div>
    }
}

/// Whether there is more to see on so many days than on fewer. Own files may reach further back with the
/// next that is dropped; a link holds what it holds.
fn is_held(store: Store, preset: RangeChoice) -> bool {
    let coverage = store.compare.coverage().filter(|_| store.shared.is_open());
    match (preset, coverage) {
        (RangeChoice::LastDays(days), Some(held)) => days < held.days(),
        _ => true,
    }
}

/// A button that is pressed while its choice holds.
pub(crate) fn toggle(
    label: impl Fn() -> &'static str + Copy + Send + 'static,
    is_on: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <button
            type="button"
            class="segment"
            aria-pressed=move || if is_on() { "true" } else { "false" }
            on:click=on_click(move |_| choose())
        >
            {label}
        </button>
    }
    .into_any()
}

fn shown_range(store: Store) -> (Option<Day>, Option<Day>) {
    match store.report.get_untracked().as_ref() {
        Ok(report) => (Some(report.range.from), Some(report.range.to)),
        Err(_) => (None, None),
    }
}

#[component]
fn CustomRange() -> impl IntoView {
    let store = Store::here();
    let days = move || match store.route.address.read().range {
        RangeChoice::Between(from, to) => (from, to),
        _ => (None, None),
    };
    let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let first = move || text(store.compare.coverage().map(|held| held.from));
    let last = move || text(store.compare.coverage().map(|held| held.to));
    view! {
        <label class="field">
            <span>{store.label(|l| l.range_from)}</span>
            <input
                type="date"
                class="input"
                min=first
                max=last
                prop:value=move || text(days().0)
                on:change=on_change(move |event| {
                    let from = Day::from_iso(&event_target_value(&event));
                    store.route.go(|address| address.range = RangeChoice::Between(from, days().1));
                })
            />
        </label>
        <label class="field">
            <span>{store.label(|l| l.range_to)}</span>
            <input
                type="date"
                class="input"
                min=first
                max=last
                prop:value=move || text(days().1)
                on:change=on_change(move |event| {
                    let to = Day::from_iso(&event_target_value(&event));
                    store.route.go(|address| address.range = RangeChoice::Between(days().0, to));
                })
            />
        </label>
    }
}

fn unit_choice(store: Store) -> AnyView {
    let units: Vec<AnyView> = [Unit::Messages, Unit::Recipients]
        .into_iter()
        .map(|unit| {
            view! {
                <option
                    value=if unit == Unit::Recipients { "recipients" } else { "messages" }
                    prop:selected=move || store.route.address.read().unit == unit
                >
                    {move || store.words().unit(unit)}
                </option>
            }
            .into_any()
        })
        .collect();
    view! {
        <select
            class="select"
            aria-label=store.label(|l| l.unit)
            on:change=on_change(move |event| {
                let is_recipients = event_target_value(&event) == "recipients";
                let unit = if is_recipients { Unit::Recipients } else { Unit::Messages };
                store.route.go(|address| address.unit = unit);
            })
        >
            {units}
        </select>
    }
    .into_any()
}

/// Shown only where there is something of both kinds: they are never added up.
#[component]
fn SourceChoice() -> impl IntoView {
    let store = Store::here();
    let both = Memo::new(move |_| {
        let resolved = store.shown.read();
        !resolved.traces.cells.is_empty() && !resolved.summaries.cells.is_empty()
    });
    let current = move || {
        store
            .report
            .read()
            .as_ref()
            .as_ref()
            .map_or(CountedFrom::Traces, |r| r.source)
    };
    view! {
        <Show when=move || both.get()>
            <div class="segments" role="group" aria-label=store.label(|l| l.source)>
                {[CountedFrom::Traces, CountedFrom::Summaries]
                    .into_iter()
                    .map(|source| {
                        view! {
                            <button
                                type="button"
                                class="segment"
                                aria-pressed=move || {
                                    if current() == source { "true" } else { "false" }
                                }
                                on:click=on_click(move |_| {
                                    store.route.go(|address| address.source = Some(source));
                                })
                            >
                                {move || store.words().source(source)}
                            </button>
                        }
                        .into_any()
                    })
                    .collect::<Vec<_>>()}
            </div>
            <p class="hint wide">{move || store.words().one_source_only(current())}</p>
        </Show>
    }
}

/// What is aggregated keeps its unit, whatever was asked for.
#[component]
fn UnitKept() -> impl IntoView {
    let store = Store::here();
    let kept = Memo::new(move |_| {
        let report = store.report.read();
        let unit = report.as_ref().as_ref().ok()?.unit;
        (unit != store.route.address.read().unit).then_some(unit)
    });
    move || {
        kept.get()
            .map(|unit| view! { <p class="hint wide">{store.words().unit_kept(unit)}</p> })
    }
}

/// Opens the dialog in which two periods or two files are compared.
fn compare_button(store: Store) -> AnyView {
    view! {
        <button
            type="button"
            class="button"
            aria-haspopup="dialog"
            on:click=on_click(move |_| store.compare.open.set(true))
        >
            {store.text(|words| words.compare().compare)}
        </button>
    }
    .into_any()
}
