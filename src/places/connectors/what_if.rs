//! What if a stricter policy held: what would stop, and whose.

use crate::parts::number_button::number_button;
use crate::state::question::flow_of;
use crate::state::question::question;
use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::parts::in_words::range_in_words;
use crate::report::Report;
use crate::report::what_if::{Effect, Policy, effect};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{FlowFilter, Question};
use crate::text::Amount;
use crate::trace::{Day, Direction};

/// The choices, in their order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    Old,
    OldAndClear,
    Force,
    Recommended,
}

/// Rows that a table shows at first, and with each "Show more": thousands of connectors may be concerned.
const ROWS: usize = 100;

/// A connector that TLS could be forced on.
type Connector = (Direction, String);

/// The card.
pub(super) fn what_if(store: Store) -> AnyView {
    let choice = RwSignal::new(Choice::Old);
    let chosen = RwSignal::new(None::<Connector>);
    let connectors = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => report
            .connectors
            .iter()
            .filter_map(|connector| Some((connector.direction, connector.name.clone()?)))
            .collect::<Vec<Connector>>(),
        Err(_) => Vec::new(),
    });
    // What was chosen, as long as it is in the range; else the first.
    let connector = Memo::new(move |_| {
        let connectors = connectors.read();
        chosen
            .get()
            .filter(|chosen| connectors.contains(chosen))
            .or_else(|| connectors.first().cloned())
    });
    let policy = move || match (choice.get(), connector.get()) {
        (Choice::Old, _) => Some(Policy::RefuseBelow12),
        (Choice::OldAndClear, _) => Some(Policy::RefuseBelow12AndClear),
        (Choice::Recommended, _) => Some(Policy::RecommendedOnly),
        (Choice::Force, Some((direction, connector))) => Some(Policy::ForceTls {
            direction,
            connector,
        }),
        (Choice::Force, None) => None,
    };
    let result = part(move || match (policy(), store.report.read().as_ref()) {
        (Some(policy), Ok(report)) => outcome(store, report, &policy),
        _ => view! { <p>{store.words().report().no_connector}</p> }.into_any(),
    });
    let pick = part(move || {
        (choice.get() == Choice::Force)
            .then(|| connector_select(store, connectors, connector, chosen))
    });
    view! {
        <section class="card what-if" aria-labelledby="what-if-title">
            <div class="card-head">
                <div>
                    <h2 id="what-if-title">{store.text(|words| words.report().what_if)}</h2>
                    <p class="hint">{store.text(|words| words.report().what_if_hint)}</p>
                    <p class="hint">{move || range_in_words(store)}</p>
                </div>
            </div>
            <div class="choices">
                {policy_select(store, choice)}
                {pick}
            </div>
            {result}
        </section>
    }
    .into_any()
}

fn policy_select(store: Store, choice: RwSignal<Choice>) -> AnyView {
    const ALL: [Choice; 4] = [
        Choice::Old,
        Choice::OldAndClear,
        Choice::Recommended,
        Choice::Force,
    ];
    let options: Vec<AnyView> = ALL
        .into_iter()
        .enumerate()
        .map(|(at, of)| {
            let label = move || {
                store.words().policy(&match of {
                    Choice::Old => Policy::RefuseBelow12,
                    Choice::OldAndClear => Policy::RefuseBelow12AndClear,
                    Choice::Recommended => Policy::RecommendedOnly,
                    Choice::Force => Policy::ForceTls {
                        direction: Direction::Inbound,
                        connector: String::new(),
                    },
                })
            };
            view! {
                <option value=at.to_string() prop:selected=move || choice.get() == of>
                    {label}
                </option>
            }
            .into_any()
        })
        .collect();
    let choose = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or(0);
        choice.set(ALL.get(at).copied().unwrap_or(Choice::Old));
    };
    view! {
        <label class="field">
            <span>{store.text(|words| words.report().policy)}</span>
            <select class="select flow-select" on:change=on_change(choose)>
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn connector_select(
    store: Store,
    connectors: Memo<Vec<Connector>>,
    connector: Memo<Option<Connector>>,
    chosen: RwSignal<Option<Connector>>,
) -> AnyView {
    let options = part(move || {
        let words = store.words();
        connectors
            .get()
            .into_iter()
            .enumerate()
            .map(|(at, of)| {
                let name = words.flow(of.0, Some(&of.1));
                let selected = connector.read().as_ref() == Some(&of);
                view! { <option value=at.to_string() prop:selected=selected>{name}</option> }
                    .into_any()
            })
            .collect::<Vec<_>>()
    });
    let choose = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or(0);
        chosen.set(connectors.read_untracked().get(at).cloned());
    };
    view! {
        <label class="field">
            <span>{store.text(|words| words.report().connector)}</span>
            <select class="select flow-select" on:change=on_change(choose)>
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn outcome(store: Store, report: &Report, policy: &Policy) -> AnyView {
    let words = store.words();
    let labels = words.report();
    let language = store.language.get();
    let number = |count| formats::number(language, count);
    let effect = effect(report, policy);
    let undecided = (effect.undecided > 0).then(|| {
        let text = store.amount(effect.undecided, |amount| {
            words.undecided(amount, report.unit)
        });
        view! { <p>{text}</p> }
    });
    if effect.stopped == 0 {
        return view! {
            <p role="status" class="outcome">{labels.nothing_stops}</p>
            {undecided}
        }
        .into_any();
    }
    let daily = effect.stopped as f64 / f64::from(report.range.days());
    let text = number(effect.stopped);
    let sentence = words.would_stop(
        Amount {
            count: effect.stopped,
            text: &text,
        },
        &number(effect.concerned),
        &formats::decimal(language, (daily * 10.0).round() / 10.0),
        report.unit,
    );
    let flow = match policy {
        Policy::ForceTls {
            direction,
            connector,
        } => (Some(*direction), FlowFilter::Connector(connector.clone())),
        _ => (None, FlowFilter::All),
    };
    let question = asked(report, None, flow.0, flow.1, policy);
    let who_stops = match store.asked.names_somebody() {
        true => words.who_stops(flow.0),
        false => words.explain().title,
    };
    let label = {
        let about = words.list_begun(&[text.as_str(), labels.stops, words.policy(policy)]);
        words.named(who_stops, &about)
    };
    let who = view! {
        <p>
            <button
                type="button"
                class="button"
                aria-haspopup="dialog"
                aria-label=label
                on:click=on_click(move |_| store.asked.ask(question.clone()))
            >
                {who_stops}
            </button>
        </p>
    };
    let or_clear = (effect.in_clear > 0).then(|| {
        let refused = number(effect.stopped - effect.in_clear);
        view! { <p>{words.refused_or_in_clear(&refused, &number(effect.in_clear))}</p> }
    });
    view! {
        <p role="status" class="outcome">{sentence}</p>
        {or_clear}
        {undecided}
        {who}
        <div class="flows">
            {by_flow(store, report, policy, &effect)}
            {by_day(store, report, policy, &effect)}
        </div>
    }
    .into_any()
}

/// Whose mail a policy would stop.
fn asked(
    report: &Report,
    day: Option<Day>,
    direction: Option<Direction>,
    flow: FlowFilter,
    policy: &Policy,
) -> Question {
    Question {
        mark: policy.mark(),
        ..question(report, day, direction, flow, policy.refused())
    }
}

fn by_flow(store: Store, report: &Report, policy: &Policy, effect: &Effect) -> AnyView {
    let words = store.words();
    let labels = words.report();
    let rows = effect.by_flow.iter().map(|(direction, name, stopped)| {
        let flow = words.flow(*direction, name.as_deref());
        let of = flow_of(name.as_deref());
        let question = asked(report, None, Some(*direction), of, policy);
        (flow, *stopped, question)
    });
    table(
        store,
        labels.stops_by_connector,
        words.labels().connector_name,
        rows.collect(),
    )
}

fn by_day(store: Store, report: &Report, policy: &Policy, effect: &Effect) -> AnyView {
    let words = store.words();
    let language = store.language.get();
    let rows = effect.by_day.iter().map(|(day, stopped)| {
        let (direction, flow) = match policy {
            Policy::ForceTls {
                direction,
                connector,
            } => (Some(*direction), FlowFilter::Connector(connector.clone())),
            _ => (None, FlowFilter::All),
        };
        let question = asked(report, Some(*day), direction, flow, policy);
        (formats::table_day(language, *day), *stopped, question)
    });
    table(
        store,
        words.report().stops_by_day,
        words.labels().day,
        rows.collect(),
    )
}

fn table(
    store: Store,
    caption: &'static str,
    head: &'static str,
    rows: Vec<(String, u64, Question)>,
) -> AnyView {
    let shown = RwSignal::new(ROWS);
    let all = rows.len();
    let body = part(move || {
        let language = store.language.get();
        let labels = store.words().report();
        rows.iter()
            .take(shown.get())
            .map(|(name, count, question)| {
                let text = formats::number(language, *count);
                let question = question.clone();
                let button = number_button(store, *count, text, labels.stops, name, question);
                view! {
                    <tr>
                        <th scope="row"><bdi>{name.clone()}</bdi></th>
                        <td class="number">{button}</td>
                    </tr>
                }
                .into_any()
            })
            .collect::<Vec<_>>()
    });
    let more = part(move || {
        let others = all.saturating_sub(shown.get()) as u64;
        (others > 0).then(|| {
            let text = store.amount(others, |others| store.words().show_more(others));
            view! {
                <p class="below">
                    <button
                        type="button"
                        class="button"
                        on:click=on_click(move |_| shown.update(|shown| *shown += ROWS))
                    >
                        {text}
                    </button>
                </p>
            }
        })
    });
    view! {
        <div class="scroll some" tabindex="0" role="group" aria-label=caption>
            <table class="table compact" aria-label=caption>
                <thead>
                    <tr>
                        <th scope="col">{head}</th>
                        <th scope="col" class="number">{store.words().report().stops}</th>
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
            {more}
        </div>
    }
    .into_any()
}
