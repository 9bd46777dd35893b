//! Which partners TLS can be forced with, and the settings that force it, as texts to copy.

use std::sync::Arc;

use leptos::html::Textarea;
use leptos::prelude::*;

use super::found::Found;
use super::requirement::requirement_choice;
use crate::parts::closures::{on_change, on_click, part};
use crate::parts::copy_button::copy_button;
use crate::report::RangeChoice;
use crate::report::force::{
    Candidate, Demand, MailServer, Readiness, candidates, effect, review_day, settings_for,
};
use crate::state::formats;
use crate::state::latest::Latest;
use crate::state::store::Store;
use crate::tally::StoppedRow;
use crate::text::{ForceEmail, ForceLabels};
use crate::trace::{Day, Direction};

/// Rows that are shown at first, and added on demand.
const PAGE: usize = 50;

/// The days that a click chooses where too few are.
const LONGER: u32 = 30;

/// A fixed text of this card, in the language of the reader.
fn label(store: Store, pick: fn(&'static ForceLabels) -> &'static str) -> &'static str {
    pick(store.language.get().words().force())
}

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
struct Card {
    demand: RwSignal<Demand>,
    is_only_ready: RwSignal<bool>,
    limit: RwSignal<usize>,
    judged: Memo<Arc<Vec<Candidate>>>,
    /// The partner for whom an email is written.
    email: RwSignal<Option<(Direction, String)>>,
    server: RwSignal<MailServer>,
    direction: RwSignal<Direction>,
}

/// The card.
pub(super) fn force(store: Store, found: Found) -> AnyView {
    let demand = RwSignal::new(Demand::default());
    let stopped = stopped(store);
    let judged = Memo::new(move |_| {
        let answer = found.answer.read();
        let report = store.report.read();
        let (Some(answer), Ok(report)) = (answer.as_ref(), report.as_ref()) else {
            return Arc::default();
        };
        let stopped = stopped.read();
        let stopped = stopped.as_ref().map_or(&[][..], |rows| rows.as_slice());
        Arc::new(candidates(
            &answer.shown,
            stopped,
            &report.connectors,
            demand.get(),
        ))
    });
    let card = Card {
        demand,
        is_only_ready: RwSignal::new(false),
        limit: RwSignal::new(PAGE),
        judged,
        email: RwSignal::new(None),
        server: RwSignal::new(MailServer::default()),
        direction: RwSignal::new(Direction::Outbound),
    };
    let is_unknown = move || has_stopped(store) && stopped.read().is_none();
    let text = move |pick| move || label(store, pick);
    view! {
        <section class="card force" aria-labelledby="force-title">
            <div class="card-head">
                <div>
                    <h2 id="force-title">{text(|l| l.title)}</h2>
                    <p class="hint">{text(|l| l.hint)}</p>
                </div>
            </div>
            {form(store, card)}
            {few_days(store, found, card)}
            // Who cannot be asked yet is not called ready.
            <Show
                when=move || !is_unknown()
                fallback=move || view! { <p class="hint" role="status">{text(|l| l.looking_up)}</p> }
            >
                {results(store, found, card)}
                {email(store, found, card)}
                {settings(store, found, card)}
            </Show>
        </section>
    }
    .into_any()
}

/// The report tells of attempts that TLS stopped.
fn has_stopped(store: Store) -> bool {
    let report = store.report.read();
    let report = report.as_ref().as_ref().ok();
    report.is_some_and(|report| !report.beside.stopped.reasons.is_empty())
}

/// Asks which attempts TLS stopped, where there are any; nothing until the answer is there.
fn stopped(store: Store) -> RwSignal<Option<Vec<StoppedRow>>> {
    let answer = RwSignal::new(None);
    let asking = Latest::new();
    Effect::new(move |_| {
        store.loaded.resolved.track();
        let question = match store.report.read().as_ref() {
            Ok(report) if has_stopped(store) => report.evidence_question(),
            _ => {
                asking.stop();
                return answer.set(None);
            }
        };
        // What was told of other days or files says nothing of these.
        answer.set(None);
        asking.run(async move {
            let told = store.intake.pool().ask(question).await;
            answer.set(told.map(|partners| partners.beside.stopped));
        });
    });
    answer
}

/// What has to hold.
fn form(store: Store, card: Card) -> AnyView {
    let demand = card.demand;
    let requirement = Signal::derive(move || demand.read().requirement);
    let choose = move |of| demand.update(|demand| demand.requirement = of);
    // What is no number leaves the demand as it was.
    let messages = move |event| {
        if let Ok(messages) = event_target_value(&event).trim().parse() {
            card.demand.update(|demand| demand.messages = messages);
        }
    };
    let days = move |event| {
        if let Ok(days) = event_target_value(&event).trim().parse() {
            card.demand.update(|demand| demand.days = days);
        }
    };
    view! {
        <div class="choices table-choices">
            <label class="field">
                <span>{move || label(store, |l| l.level)}</span>
                {requirement_choice(store, requirement, choose)}
            </label>
            <label class="field">
                <span>{move || label(store, |l| l.messages)}</span>
                <input
                    type="number"
                    class="input"
                    min="1"
                    prop:value=Demand::default().messages.to_string()
                    on:input=on_change(messages)
                />
            </label>
            <label class="field">
                <span>{move || label(store, |l| l.days)}</span>
                <input
                    type="number"
                    class="input"
                    min="1"
                    prop:value=Demand::default().days.to_string()
                    on:input=on_change(days)
                />
            </label>
            <label class="field">
                <input
                    type="checkbox"
                    prop:checked=move || card.is_only_ready.get()
                    on:change=on_change(move |event| {
                        card.is_only_ready.set(event_target_checked(&event));
                    })
                />
                <span>{move || label(store, |l| l.only_ready)}</span>
            </label>
        </div>
    }
    .into_any()
}

/// Fewer days are shown than are asked for.
fn few_days(store: Store, found: Found, card: Card) -> AnyView {
    let note = part(move || {
        let shown = found.answer.read().as_ref()?.range().days();
        let wanted = card.demand.read().days;
        (shown < wanted).then(|| {
            let words = store.language.get().words();
            let text = store.amount(shown.into(), |shown| {
                store.amount(wanted.into(), |wanted| words.too_few_days(shown, wanted))
            });
            let longer = move |_| {
                store.route.go(|address| {
                    address.range = RangeChoice::LastDays(LONGER.max(wanted));
                });
            };
            view! {
                <p class="beside">
                    {text} " "
                    <button type="button" class="button small" on:click=on_click(longer)>
                        {label(store, |l| l.longer)}
                    </button>
                </p>
            }
        })
    });
    view! { {note} }.into_any()
}

fn results(store: Store, found: Found, card: Card) -> AnyView {
    let body = part(move || {
        let judged = card.judged.get();
        let labels = store.language.get().words().force();
        if judged.is_empty() {
            return view! { <p class="hint">{labels.nobody}</p> }.into_any();
        }
        let ready = judged
            .iter()
            .filter(|candidate| candidate.is_ready())
            .count();
        let summary = store.amount(ready as u64, |ready| {
            store.amount(judged.len() as u64, |all| {
                store.language.get().words().force_summary(ready, all)
            })
        });
        let is_only_ready = card.is_only_ready.get();
        let fitting = judged
            .iter()
            .filter(move |candidate| candidate.is_ready() || !is_only_ready);
        let count = fitting.clone().count();
        let rows: Vec<AnyView> = fitting
            .take(card.limit.get())
            .map(|candidate| row(store, found, card, candidate))
            .collect();
        let more = (card.limit.get() < count).then(|| {
            let show = move |_| card.limit.update(|limit| *limit += PAGE);
            view! {
                <p>
                    <button type="button" class="button" on:click=on_click(show)>
                        {store.label(|l| l.show_more)}
                    </button>
                </p>
            }
        });
        let table = (!rows.is_empty()).then(|| table(store, rows));
        view! {
            <p class="outcome" role="status">{summary}</p>
            {table}
            {more}
        }
        .into_any()
    });
    view! { {body} }.into_any()
}

fn table(store: Store, rows: Vec<AnyView>) -> AnyView {
    let words = store.words();
    let labels = store.language.get().words().force();
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=labels.title>
            <table class="table compact stacked" aria-label=labels.title>
                <thead>
                    <tr>
                        <th scope="col">{words.partners().partner}</th>
                        <th scope="col">{words.report().direction}</th>
                        <th scope="col">{labels.result}</th>
                        <th scope="col" class="number">{words.labels().volume}</th>
                        <th scope="col">{words.report().last}</th>
                        <th scope="col">{labels.email}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(store: Store, found: Found, card: Card, candidate: &Candidate) -> AnyView {
    let language = store.language.get();
    let words = store.words();
    let labels = language.words().force();
    let style = match candidate.readiness {
        Readiness::Ready => "best",
        Readiness::NotReady { .. } | Readiness::Stopped(_) => "worst",
        _ => "",
    };
    let wanted = (candidate.direction, candidate.domain.clone());
    let about = format!("{} {}", labels.email, candidate.domain);
    let write = move |_| card.email.set(Some(wanted.clone()));
    view! {
        <tr>
            <th scope="row"><bdi>{candidate.domain.clone()}</bdi></th>
            <td data-label=words.report().direction>{words.way(candidate.direction)}</td>
            <td data-label=labels.result>
                <span class=style>{result(store, found, candidate)}</span>
            </td>
            <td class="number" data-label=words.labels().volume>
                {formats::number(language, candidate.volume)}
            </td>
            <td class="day" data-label=words.report().last>
                {formats::table_day(language, candidate.last)}
            </td>
            <td data-label=labels.email>
                <button type="button" class="ask" aria-label=about on:click=on_click(write)>
                    {labels.email}
                </button>
            </td>
        </tr>
    }
    .into_any()
}

/// Whether it is ready, in words.
fn result(store: Store, found: Found, candidate: &Candidate) -> String {
    let language = store.language.get();
    let unit = found.answer.read().as_ref().map(|answer| answer.unit());
    let (count, days, worst) = match candidate.readiness {
        Readiness::Ready => (0, 0, None),
        Readiness::NotReady { below, worst } => (below, 0, worst),
        Readiness::Stopped(count) | Readiness::CannotTell(count) => (count, 0, None),
        Readiness::TooFew { messages, days } => (messages, days, None),
    };
    let worst = worst.map(|(class, day)| {
        let class = store.words().class(class);
        (class, formats::table_day(language, day))
    });
    let worst = worst.as_ref().map(|(class, day)| (*class, day.as_str()));
    store.amount(count, |amount| {
        store.amount(days.into(), |days| {
            language.words().readiness(
                candidate.readiness,
                amount,
                days,
                worst,
                unit.unwrap_or_default(),
            )
        })
    })
}

/// The email to the partner that was chosen.
fn email(store: Store, found: Found, card: Card) -> AnyView {
    let area = NodeRef::<Textarea>::new();
    // A person reads what was asked for where it appears.
    Effect::new(move |_| {
        card.email.track();
        if let Some(area) = area.get() {
            let _ = area.focus();
        }
    });
    let body = part(move || {
        let (direction, domain) = card.email.get()?;
        let judged = card.judged.get();
        let candidate = judged
            .iter()
            .find(|each| each.direction == direction && each.domain == domain)?;
        let text = written(store, found, card, candidate)?;
        let labels = store.language.get().words().force();
        Some(view! {
            <h3>{labels.email}</h3>
            <p class="hint">{labels.email_hint}</p>
            <textarea
                class="input message"
                rows="14"
                aria-label=labels.email
                prop:value=text
                node_ref=area
            ></textarea>
            {copy_button(store, move || {
                area.get_untracked().map(|area| area.value()).unwrap_or_default()
            })}
        })
    });
    view! { {body} }.into_any()
}

fn written(store: Store, found: Found, card: Card, candidate: &Candidate) -> Option<String> {
    let language = store.language.get();
    let range = found.answer.read().as_ref()?.range();
    let below = match candidate.readiness {
        Readiness::NotReady { below, worst } => {
            let last = worst.map(|(_, day)| formats::table_day(language, day));
            Some((formats::number(language, below), last))
        }
        _ => None,
    };
    let about = ForceEmail {
        direction: candidate.direction,
        domain: candidate.domain.clone(),
        days: (
            formats::table_day(language, range.from),
            formats::table_day(language, range.to),
        ),
        whole: (
            candidate.counted,
            formats::number(language, candidate.counted),
        ),
        unit: found.answer.read().as_ref()?.unit(),
        below,
        level: store.words().requirement(card.demand.read().requirement),
    };
    Some(language.words().force_email(&about))
}

/// The value of a choice.
fn way_id(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "inbound",
        Direction::Outbound => "outbound",
    }
}

/// The settings for those that are ready.
fn settings(store: Store, found: Found, card: Card) -> AnyView {
    let servers: Vec<AnyView> = MailServer::ALL
        .into_iter()
        .enumerate()
        .map(|(at, of)| {
            view! {
                <option value=at.to_string() prop:selected=move || card.server.get() == of>
                    {of.name()}
                </option>
            }
            .into_any()
        })
        .collect();
    let ways: Vec<AnyView> = [Direction::Outbound, Direction::Inbound]
        .into_iter()
        .map(|of| {
            view! {
                <option value=way_id(of) prop:selected=move || card.direction.get() == of>
                    {move || store.words().direction(of)}
                </option>
            }
            .into_any()
        })
        .collect();
    let choose_server = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or(0);
        card.server
            .set(MailServer::ALL.get(at).copied().unwrap_or_default());
    };
    let choose_way = move |event| {
        let is_inbound = event_target_value(&event) == way_id(Direction::Inbound);
        card.direction.set(if is_inbound {
            Direction::Inbound
        } else {
            Direction::Outbound
        });
    };
    let body = part(move || texts(store, found, card));
    let text = move |pick| move || label(store, pick);
    view! {
        <h3>{text(|l| l.settings)}</h3>
        <p class="hint">{text(|l| l.settings_hint)}</p>
        <div class="choices table-choices">
            <label class="field">
                <span>{text(|l| l.server)}</span>
                <select class="select" on:change=on_change(choose_server)>{servers}</select>
            </label>
            <label class="field">
                <span>{store.text(|words| words.report().direction)}</span>
                <select class="select" on:change=on_change(choose_way)>{ways}</select>
            </label>
        </div>
        {body}
    }
    .into_any()
}

fn texts(store: Store, found: Found, card: Card) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.force();
    let judged = card.judged.get();
    let (server, direction) = (card.server.get(), card.direction.get());
    let requirement = card.demand.read().requirement;
    let Some(range) = found.answer.read().as_ref().map(|answer| answer.range()) else {
        return ().into_any();
    };
    let level = store.words().requirement(requirement);
    let today = Day((js_sys::Date::now() / 86_400_000.0) as i32);
    let (from, to) = (range.from.to_string(), range.to.to_string());
    let review = review_day(today).to_string();
    let remarks = words.force_remarks((&from, &to), level, &review);
    let settings = settings_for(server, direction, requirement, &judged, &remarks);
    let left_out = (!settings.left_out.is_empty()).then(|| {
        let names = store.words().list(&settings.left_out);
        view! { <p class="hint">{labels.left_out} " " <bdi>{names}</bdi></p> }
    });
    if settings.text.is_empty() {
        let hint = view! { <p class="hint">{labels.nobody_ready}</p> };
        return (hint, left_out).into_any();
    }
    let notes = [
        (!server.can_demand(requirement, direction)).then_some(labels.encryption_only),
        settings
            .text
            .contains("ADDRESSES")
            .then_some(labels.addresses),
    ];
    let notes: Vec<AnyView> = notes
        .into_iter()
        .flatten()
        .map(|note| view! { <p class="hint">{note}</p> }.into_any())
        .collect();
    let answer = found.answer.read();
    let unit = answer.as_ref().map(|answer| answer.unit());
    let (stopped, whole) = answer.as_ref().map_or((0, 0), |answer| {
        effect(&answer.shown, &judged, direction, requirement)
    });
    let outcome = store.amount(stopped, |stopped| {
        store.amount(whole, |whole| {
            words.would_have_stopped(stopped, whole, unit.unwrap_or_default())
        })
    });
    let text = settings.text.clone();
    view! {
        {notes}
        <p>{outcome}</p>
        <pre class="commands" tabindex="0" role="group" aria-label=labels.settings><code>{settings.text}</code></pre>
        {copy_button(store, move || text.clone())}
        {left_out}
    }
    .into_any()
}
