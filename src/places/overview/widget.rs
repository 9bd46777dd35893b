//! The widget: two sentences, two bars, the worst thing in red words.

use crate::parts::in_words::protected;
use crate::parts::in_words::so_far;
use crate::parts::in_words::told;
use crate::parts::in_words::volume_of;
use leptos::prelude::*;

use crate::parts::bar::{bar_with_legend, question_of};
use crate::parts::closures::{on_click, part};
use crate::parts::in_words::range_in_words;
use crate::report::{RangeChoice, Report};
use crate::state::formats;
use crate::state::store::Store;
use crate::text::{Period, Told};
use crate::trace::{Direction, TlsClass};

/// What is pointed out in red where it occurs, the worst first.
const BAD: [TlsClass; 4] = [
    TlsClass::None,
    TlsClass::Ssl,
    TlsClass::Tls1_0,
    TlsClass::Tls1_1,
];

/// "Outbound and inbound mail flow".
#[component]
pub(crate) fn Widget(details_open: RwSignal<bool>) -> impl IntoView {
    let store = Store::here();
    let flows = part(move || match store.report.read().as_ref() {
        Ok(report) => [Direction::Outbound, Direction::Inbound]
            .into_iter()
            .map(|direction| flow(store, report, direction))
            .collect(),
        Err(_) => Vec::new(),
    });
    view! {
        <section class="card widget" data-testid="widget" aria-labelledby="widget-title">
            <div class="card-head">
                <div>
                    <h2 id="widget-title">{store.label(|l| l.widget_title)}</h2>
                    <p class="hint">{move || range_in_words(store)}</p>
                    <p class="hint">{store.text(|words| words.files().what_files_hold)}</p>
                </div>
                <button
                    type="button"
                    class="button"
                    aria-haspopup="dialog"
                    on:click=on_click(move |_| details_open.set(true))
                >
                    {store.label(|l| l.view_details)}
                </button>
            </div>
            <div class="flows">{flows}</div>
        </section>
    }
}

fn flow(store: Store, report: &Report, direction: Direction) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let totals = report.directions.get(direction);
    let volume = volume_of(report, totals);
    let told = told(volume, totals);
    let is_past_week = store.route.address.read().range == RangeChoice::default();
    let sentence = if is_past_week {
        words.flow_sentence(direction, Period::PastWeek, report.unit, volume, told)
    } else {
        formats::period(language, report.range, |period| {
            words.flow_sentence(direction, period, report.unit, volume, told)
        })
    };
    let sentence = so_far(store, sentence);
    let protected = protected(language, told, totals);
    let not_recorded = totals.tls.get(TlsClass::NotRecorded);
    view! {
        <div class="flow">
            <h3>{words.direction(direction)}</h3>
            <p class="sentence">
                {sentence_with_numbers(
                    &sentence,
                    direction,
                    &formats::number(language, volume),
                    &protected,
                )}
            </p>
            {bar_with_legend(store, report, direction)}
            {(told == Told::Share).then(|| worst(store, report, direction))}
            {(not_recorded > 0).then(|| {
                let text = store
                    .amount(not_recorded, |amount| words.not_recorded(amount, report.unit));
                let who = who_button(store, report, direction, TlsClass::NotRecorded, &text);
                view! {
                    <p class="beside">
                        {crate::parts::bar::swatch(TlsClass::NotRecorded)} <span>{text} " " {who}</span>
                    </p>
                }
            })}
        </div>
    }
    .into_any()
}

/// Sets the numbers where the sentence says.
fn sentence_with_numbers(
    sentence: &str,
    direction: Direction,
    volume: &str,
    protected: &str,
) -> Vec<AnyView> {
    let (volume_id, protected_id) = match direction {
        Direction::Inbound => ("inbound-volume", "inbound-protected"),
        Direction::Outbound => ("outbound-volume", "outbound-protected"),
    };
    let number = |id: &'static str, text: &str| {
        view! { <strong data-testid=id>{text.to_owned()}</strong> }.into_any()
    };
    let mut parts = Vec::new();
    for part in sentence.split_inclusive('}') {
        let (text, marker) = match part.split_once('{') {
            Some((text, marker)) => (text, marker.trim_end_matches('}')),
            None => (part, ""),
        };
        parts.push(text.to_owned().into_any());
        match marker {
            "volume" => parts.push(number(volume_id, volume)),
            "protected" => parts.push(number(protected_id, protected)),
            _ => {}
        }
    }
    parts
}

/// Says what a sentence is about, and opens who is behind it.
fn who_button(
    store: Store,
    report: &Report,
    direction: Direction,
    class: TlsClass,
    sentence: &str,
) -> AnyView {
    if !store.asked.can_be_asked() {
        return ().into_any();
    }
    let question = question_of(report, direction, class);
    let label = store.words().report().who;
    view! {
        <button
            type="button"
            class="ask"
            aria-haspopup="dialog"
            aria-label=format!("{label}: {sentence}")
            on:click=on_click(move |_| store.asked.ask(question.clone()))
        >
            {label}
        </button>
    }
    .into_any()
}

fn worst(store: Store, report: &Report, direction: Direction) -> AnyView {
    let totals = report.directions.get(direction);
    let words = store.words();
    let language = store.language.get();
    match BAD.into_iter().find(|class| totals.tls.get(*class) > 0) {
        Some(class) => {
            let share = formats::share(language, totals.tls.share(class));
            let text = store.amount(totals.tls.get(class), |amount| {
                words.worst(class, amount, &share, report.unit)
            });
            let who = who_button(store, report, direction, class, &text);
            view! { <p class="worst">{text} " " {who}</p> }.into_any()
        }
        None => view! { <p class="best">{words.nothing_bad()}</p> }.into_any(),
    }
}
