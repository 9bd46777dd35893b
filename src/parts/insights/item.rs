//! One insight.

use leptos::prelude::*;
use strength::{ForwardSecrecy, Grade};

use super::message;
use crate::parts::closures::on_click;
use crate::parts::copy_button::copy_button;
use crate::parts::in_words::classes_in_words;
use crate::parts::number_button::{ask_label, ask_text};
use crate::report::{Insight, InsightId, Report, Severity, settings};
use crate::state::formats;
use crate::state::question::{flow_of, question};
use crate::state::store::Store;
use crate::tally::{FlowFilter, MarkFilter, Question, secrecy_place, version_of};
use crate::trace::TlsClass;

fn question_of(report: &Report, insight: &Insight) -> Question {
    let flow = match insight.id {
        InsightId::TlsNotRecorded => FlowFilter::All,
        _ => flow_of(insight.connector.as_deref()),
    };
    let guideline = report.guideline;
    // What is said of old versions is said by other insights.
    let is_too_old = |class: &TlsClass| {
        let version = version_of(*class);
        version
            .is_some_and(|version| strength::grade(version, None, guideline) == Grade::Insufficient)
    };
    let is_weak = insight.id == InsightId::WeakCipher;
    let classes = insight.id.classes().iter().copied();
    let classes = classes.filter(|class| !(is_weak && is_too_old(class)));
    Question {
        mark: match insight.id {
            InsightId::WeakCipher => {
                let grades = Grade::ALL.map(|grade| grade == Grade::Insufficient);
                Some(MarkFilter::Grades(grades))
            }
            InsightId::NoForwardSecrecy => {
                let without = secrecy_place(ForwardSecrecy::No);
                u8::try_from(without).ok().map(MarkFilter::Secrecy)
            }
            _ => None,
        },
        ..question(report, None, Some(insight.direction), flow, classes)
    }
}

/// The class of the style sheet for a severity.
pub(crate) fn style_of(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// Who or what an insight is about.
fn subject(store: Store, insight: &Insight) -> String {
    let words = store.words();
    // An insight about a whole direction is not about the flow without a connector.
    match insight.id {
        InsightId::TlsNotRecorded => words.direction(insight.direction).to_owned(),
        _ => words.flow(insight.direction, insight.connector.as_deref()),
    }
}

/// The numbers of an insight in a sentence.
pub(crate) fn evidence(store: Store, insight: &Insight) -> String {
    let language = store.language.get();
    language.words().insight_evidence(
        insight.id,
        &subject(store, insight),
        &formats::number(language, insight.numerator),
        &formats::number(language, insight.denominator),
        &formats::share(language, insight.share),
        &formats::plain_share(language, insight.limit),
    )
}

/// One insight as a row: what it is, its share with the threshold, who, and in folds what to do.
pub(super) fn item(store: Store, report: &Report, insight: &Insight) -> AnyView {
    let words = store.words();
    let labels = words.labels();
    let language = store.language.get();
    let severity = style_of(insight.severity);
    let flow = subject(store, insight);
    let number = formats::number(language, insight.numerator);
    let asked = question_of(report, insight);
    let what = classes_in_words(language, &asked.classes);
    let names = store.asked.names_somebody();
    let label = ask_label(words, names, asked.direction, [&number, &what, &flow]);
    let ask = who_button(store, label, asked.clone());
    let numbers = words.insight_numbers(
        insight.id,
        &number,
        &formats::number(language, insight.denominator),
        &formats::share(language, insight.share),
        &formats::plain_share(language, insight.limit),
    );
    let summary = format!("{} · {}", labels.insight_why, labels.insight_action);
    view! {
        <li class=format!("insight {severity}")>
            <h4>
                <span class="severity">{words.severity(insight.severity)}</span>
                " "
                {words.insight(insight.id)}
            </h4>
            <p class="evidence">{numbers}</p>
            {share_bar(insight)}
            {ask}
            <div class="insight-more">
                <details class="fold">
                    <summary>{summary}</summary>
                    <p>
                        <strong>{labels.insight_why}{labels.colon}</strong>
                        {words.insight_why(insight.id)}
                    </p>
                    <p>
                        <strong>{labels.insight_action}{labels.colon}</strong>
                        {words.insight_action(insight.id)}
                    </p>
                </details>
                {message::message(store, report, insight, asked)}
                {powershell(store, report, insight)}
                {more(store, insight.id)}
            </div>
        </li>
    }
    .into_any()
}

/// The share as a bar, with a line where it would be noteworthy. The sentence above it says the same.
fn share_bar(insight: &Insight) -> AnyView {
    let percent = |share: f64| format!("{:.2}%", share.clamp(0.0, 1.0) * 100.0);
    let share = insight.share.numerator as f64 / insight.share.denominator.max(1) as f64;
    view! {
        <div class="share-bar" aria-hidden="true">
            <span class="share" style:width=percent(share)></span>
            <span class="limit" style:left=percent(insight.limit)></span>
        </div>
    }
    .into_any()
}

/// Opens who is behind an insight.
fn who_button(store: Store, label: String, asked: Question) -> AnyView {
    let direction = asked.direction;
    view! {
        <button
            type="button"
            class="button small insight-who"
            aria-haspopup="dialog"
            aria-label=label
            on:click=on_click(move |_| store.asked.ask(asked.clone()))
        >
            {ask_text(store, direction)}
        </button>
    }
    .into_any()
}

/// Opens the page about this kind of insight.
fn more(store: Store, id: InsightId) -> AnyView {
    let words = store.words();
    let label = words.named(words.report().insight_more, words.insight(id));
    view! {
        <button
            type="button"
            class="button subtle small"
            aria-haspopup="dialog"
            aria-label=label
            on:click=on_click(move |_| store.help.open(id.id()))
        >
            {words.report().insight_more}
        </button>
    }
    .into_any()
}

fn powershell(store: Store, report: &Report, insight: &Insight) -> AnyView {
    let kind = report
        .connectors
        .iter()
        .find(|connector| {
            connector.direction == insight.direction && connector.name == insight.connector
        })
        .and_then(|connector| connector.kind);
    let Some(commands) = settings(insight, kind) else {
        return ().into_any();
    };
    let labels = store.words().report();
    let copied = commands.clone();
    view! {
        <details class="fold">
            <summary>{labels.settings}</summary>
            <p>{labels.settings_hint}</p>
            <pre class="commands"><code>{commands}</code></pre>
            {copy_button(store, move || copied.clone())}
        </details>
    }
    .into_any()
}
