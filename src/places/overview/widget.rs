//! The widget: for each direction the verdict, a bar, what does not reach the threshold in red words,
//! and the sentence.

use crate::parts::in_words::protected;
use crate::parts::in_words::so_far;
use crate::parts::in_words::told;
use crate::parts::in_words::volume_of;
use leptos::prelude::*;

use crate::parts::bar::{bar_with_legend, question_of};
use crate::parts::closures::{on_click, part};
use crate::parts::in_words::range_in_words;
use crate::parts::number_button::ask_text;
use crate::parts::range_control::toggle;
use crate::parts::verdict::{below_in_words, figure, threshold, verdict};
use crate::report::verdict::{Threshold, Verdict};
use crate::report::{CountedFrom, InsightId, RangeChoice, Report};
use crate::state::address::{Only, Place};
use crate::state::formats;
use crate::state::store::Store;
use crate::text::Period;
use crate::trace::{Direction, TlsClass};

/// "Outbound and inbound mail flow".
#[component]
pub(crate) fn Widget(details_open: RwSignal<bool>) -> impl IntoView {
    let store = Store::here();
    let flows = part(move || match store.report.read().as_ref() {
        Ok(report) => [Direction::Outbound, Direction::Inbound]
            .into_iter()
            .filter(|direction| report.has_direction(*direction))
            .map(|direction| flow(store, report, direction))
            .collect(),
        Err(_) => Vec::new(),
    });
    // That they are the last ones of the files, where that is what was asked for.
    let last_days = part(move || {
        let report = store.report.read();
        let days = report.as_ref().as_ref().ok()?.range.days();
        let is_last = store.route.address.read().range == RangeChoice::LastDays(days);
        is_last.then(|| {
            let text = store.amount(days.into(), |days| store.words().last_days_in_files(days));
            format!(", {text}")
        })
    });
    view! {
        <section class="card widget" data-testid="widget" aria-labelledby="widget-title">
            <div class="card-head">
                <div>
                    <h2 id="widget-title">{store.label(|l| l.widget_title)}</h2>
                    <p class="hint">{move || range_in_words(store)} {last_days}</p>
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
            {thresholds(store)}
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
    let verdict = verdict(store, report, direction);
    view! {
        <div class="flow">
            <h3>{words.direction(direction)}</h3>
            {figure(store, report, &verdict)}
            {bar_with_legend(store, report, direction)}
            {below(store, report, &verdict)}
            {(not_recorded > 0).then(|| {
                let text = store
                    .amount(not_recorded, |amount| words.not_recorded(amount, report.unit));
                let who = who_button(store, report, direction, TlsClass::NotRecorded, &text);
                let why = why_button(store, &text);
                view! {
                    <p class="beside">
                        {crate::parts::bar::swatch(TlsClass::NotRecorded)} <span>{text} " " {who} " " {why}</span>
                    </p>
                }
            })}
            {report.has_shares().then(|| view! {
                <p class="sentence">
                    {sentence_with_numbers(
                        &sentence,
                        direction,
                        &formats::number(language, volume),
                        &protected,
                    )}
                </p>
            })}
        </div>
    }
    .into_any()
}

/// What is measured by, as a choice.
fn thresholds(store: Store) -> AnyView {
    let choices: Vec<AnyView> = Threshold::ALL
        .into_iter()
        .map(|choice| {
            toggle(
                move || store.words().threshold(choice),
                move || threshold(store) == choice,
                move || store.route.go(|address| address.threshold = choice),
            )
        })
        .collect();
    view! {
        <div class="choices">
            <div
                class="segments"
                role="group"
                aria-label=store.text(|words| words.verdict_labels().threshold)
            >
                {choices}
            </div>
        </div>
    }
    .into_any()
}

/// What does not reach the threshold, and the way to whom that is.
fn below(store: Store, report: &Report, verdict: &Verdict) -> AnyView {
    let (style, text) = below_in_words(store, report, verdict);
    let direction = verdict.direction;
    // Nobody can say who it is under a link and of sums.
    let can_tell = !store.shared.is_open() && report.source == CountedFrom::Traces;
    let show = (verdict.now.below > 0 && can_tell && report.has_shares()).then(|| {
        let label = store.words().verdict_labels().show_them;
        let go = move |_| {
            store.view.choose_direction(Some(direction));
            store.route.go(|address| {
                address.place = Place::Partners;
                address.only = Only::below();
            });
        };
        view! {
            " "
            <button
                type="button"
                class="ask"
                aria-label=store.words().named(label, &text)
                on:click=on_click(go)
            >
                {label}
            </button>
        }
    });
    view! { <p class=style>{text.clone()} {show}</p> }.into_any()
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
    let question = question_of(report, direction, class);
    let label = ask_text(store, Some(direction));
    view! {
        <button
            type="button"
            class="ask"
            aria-haspopup="dialog"
            aria-label=store.words().named(label, sentence)
            on:click=on_click(move |_| store.asked.ask(question.clone()))
        >
            {label}
        </button>
    }
    .into_any()
}

/// Says why files may not record TLS, and what to do.
fn why_button(store: Store, sentence: &str) -> AnyView {
    let label = store.words().partners().why;
    view! {
        <button
            type="button"
            class="ask"
            aria-haspopup="dialog"
            aria-label=store.words().sentences(&[label, sentence])
            on:click=on_click(move |_| store.help.open(InsightId::TlsNotRecorded.id()))
        >
            {label}
        </button>
    }
    .into_any()
}
