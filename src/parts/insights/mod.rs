//! Insights: what was found with its numbers, why it matters, and what to do.

mod limits;
mod message;

use crate::parts::copy_button::copy_button;
use crate::parts::in_words::classes_in_words;
use crate::state::question::{flow_of, question};
use leptos::prelude::*;
use strength::{ForwardSecrecy, Grade};

use crate::parts::closures::{on_click, part};
use crate::parts::fetched::{RarePart, last};

use crate::report::{Insight, InsightId, Report, Severity, settings};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{FlowFilter, MarkFilter, Question, secrecy_place, version_of};
use crate::trace::TlsClass;

/// So many are shown at first, and added on demand: of thousands of connectors, thousands may be above
/// a limit.
const PAGE: usize = 20;

/// What is noteworthy, the most severe first.
#[component]
pub(crate) fn Insights(
    /// Only what the connector report shows, in fewer words.
    #[prop(optional)]
    of_what_is_shown: bool,
) -> impl IntoView {
    let store = Store::here();
    let shown = RwSignal::new(PAGE);
    let list = part(move || {
        let report = store.report.read();
        let Ok(report) = report.as_ref() else {
            return ().into_any();
        };
        let mut insights = report
            .insights
            .iter()
            .filter(|insight| !of_what_is_shown || is_shown(store, insight));
        let mut items: Vec<AnyView> = insights
            .by_ref()
            .take(shown.get())
            .map(|insight| item(store, report, insight, of_what_is_shown))
            .collect();
        let others = insights.count() as u64;
        let sides = report.beside.stopped.directions;
        let sides = [sides.inbound, sides.outbound, sides.submission];
        if !of_what_is_shown && sides.iter().any(|side| side.fallbacks > 0) {
            items.insert(0, last(RarePart::FellBack));
        }
        if items.is_empty() {
            let text = if of_what_is_shown && !has_mail(store, report) {
                store.words().report().no_mail_here
            } else if of_what_is_shown {
                store.words().report().no_insights_here
            } else {
                store.labels().no_insights
            };
            return view! { <p class="hint">{text}</p> }.into_any();
        }
        let more = (others > 0).then(|| {
            let text = store.amount(others, |others| store.words().show_more(others));
            view! {
                <p>
                    <button
                        type="button"
                        class="button"
                        on:click=on_click(move |_| shown.update(|shown| *shown += PAGE))
                    >
                        {text}
                    </button>
                </p>
            }
        });
        view! {
            <ul class="insights">{items}</ul>
            {more}
        }
        .into_any()
    });
    view! {
        <section class="card" aria-labelledby="insights-title">
            <h2 id="insights-title">{store.label(|l| l.insights)}</h2>
            {list}
            {limits::limits(store)}
        </section>
    }
}

/// Whether there is any mail in what the connector report shows.
fn has_mail(store: Store, report: &Report) -> bool {
    let is_included = store.view.included();
    let mut flows = report.connectors.iter();
    flows.any(|flow| flow.totals.volume > 0 && is_included(flow.direction, flow.name.as_deref()))
}

/// An insight about a whole direction concerns every flow of it.
fn is_shown(store: Store, insight: &Insight) -> bool {
    if insight.id == InsightId::TlsNotRecorded {
        let wanted = store.view.direction.get();
        return wanted.is_none_or(|wanted| wanted == insight.direction);
    }
    store
        .view
        .includes(insight.direction, insight.connector.as_deref())
}

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

fn item(store: Store, report: &Report, insight: &Insight, is_short: bool) -> AnyView {
    let words = store.words();
    let labels = words.labels();
    let language = store.language.get();
    let severity = style_of(insight.severity);
    let flow = subject(store, insight);
    let number = formats::number(language, insight.numerator);
    let evidence = evidence(store, insight);
    let asked = question_of(report, insight);
    let what = classes_in_words(language, &asked.classes);
    let label = words.ask_who(asked.direction, &number, &what, &flow);
    let ask = {
        let asked = asked.clone();
        let can_be_asked = store.asked.can_be_asked();
        can_be_asked.then(|| who_button(store, label, asked))
    };
    let why = view! {
        <p><strong>{labels.insight_why}{labels.colon}</strong>{words.insight_why(insight.id)}</p>
        <p><strong>{labels.insight_action}{labels.colon}</strong>{words.insight_action(insight.id)}</p>
        {more(store, insight.id)}
    }
    .into_any();
    let why = if is_short {
        let summary = format!("{} · {}", labels.insight_why, labels.insight_action);
        view! { <details class="fold"><summary>{summary}</summary>{why}</details> }.into_any()
    } else {
        why
    };
    view! {
        <li class=format!("insight {severity}")>
            <h3>{words.insight(insight.id)}</h3>
            <p class="evidence"><bdi>{evidence}</bdi></p>
            {share_bar(insight)}
            {why}
            {ask}
            {message::message(store, report, insight, asked)}
            {powershell(store, report, insight)}
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
        <p>
            <button
                type="button"
                class="button small"
                aria-haspopup="dialog"
                aria-label=label
                on:click=on_click(move |_| store.asked.ask(asked.clone()))
            >
                {store.words().show_who(direction)}
            </button>
        </p>
    }
    .into_any()
}

/// Opens the page about this kind of insight.
fn more(store: Store, id: InsightId) -> AnyView {
    let words = store.words();
    let label = format!("{}: {}", words.report().insight_more, words.insight(id));
    view! {
        <p>
            <button
                type="button"
                class="button subtle small"
                aria-haspopup="dialog"
                aria-label=label
                on:click=on_click(move |_| store.help.open(id.id()))
            >
                {words.report().insight_more}
            </button>
        </p>
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
