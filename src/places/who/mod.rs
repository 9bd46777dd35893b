//! Who is behind a number: the remote servers and domains that make it up; and how it came about.
//!
//! What is shown here stays on the screen and in the evidence file. It is no part of the address, of
//! links or of reports.

mod added_up;
mod how;
mod table;

use crate::parts::in_words::classes_in_words;
use crate::parts::in_words::minute;
use crate::parts::save::save;
use crate::state::asked::Answer;
use std::sync::Arc;

use leptos::prelude::*;

use crate::parts::bar::{style_of, swatch};
use crate::parts::closures::{on_change, on_click, part};
use crate::parts::flyout::Flyout;
use crate::parts::quality::{Aspect, short};
use crate::parts::table_head::heading;
use crate::report::{ListAbout, write_evidence};
use crate::sorted;
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{Behind, FlowFilter, PeerRow};
use crate::text::Language;
use crate::trace::{Direction, Timestamp, TlsClass, Unit};

/// So many rows are shown at first, and added on demand.
const PAGE: usize = 100;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Direction,
    Server,
    Domain,
    Class,
    Cipher,
    Strength,
    Proof,
    Messages,
    Recipients,
    First,
    Last,
}

/// The dialog, for the whole page.
#[component]
pub(crate) fn WhoDialog() -> impl IntoView {
    let store = Store::here();
    let open = Memo::new(move |_| store.asked.question.read().is_some());
    let about = move || {
        let language = store.language.get();
        let words = language.words();
        let asked = store.asked.question.read();
        let Some(asked) = asked.as_ref() else {
            return String::new();
        };
        let mut parts = vec![classes_in_words(language, &asked.classes)];
        match (&asked.flow, asked.direction) {
            (FlowFilter::All, Some(direction)) => parts.push(words.direction(direction).to_owned()),
            (FlowFilter::All, None) => {}
            (FlowFilter::WithoutConnector, direction) => {
                parts.push(words.flow(direction.unwrap_or(Direction::Inbound), None));
            }
            (FlowFilter::Connector(name), Some(direction)) => {
                parts.push(words.flow(direction, Some(name)));
            }
            (FlowFilter::Connector(name), None) => parts.push(name.clone()),
        }
        if let Some(partner) = &asked.partner {
            let domain = partner.domain.clone();
            let none = || words.partners().no_domain.to_owned();
            parts.insert(0, domain.unwrap_or_else(none));
        }
        let range = crate::report::DayRange {
            from: asked.days.0,
            to: asked.days.1,
        };
        parts.push(formats::period(language, range, |period| {
            words.range(period)
        }));
        parts.join(" · ")
    };
    view! {
        <Flyout
            open=open
            close=move || store.asked.close()
            id="who-title"
            title=move || title(store)
            hint=about
            style="flyout wide"
        >
            {content(store)}
            {how::how(store)}
        </Flyout>
    }
}

/// Whom it shows.
fn title(store: Store) -> &'static str {
    let words = store.words();
    if !store.asked.names_somebody() {
        return words.explain().title;
    }
    match direction(store) {
        Some(Direction::Inbound) => words.verdict_labels().senders,
        Some(Direction::Outbound) => words.verdict_labels().recipients,
        None => words.report().servers,
    }
}

/// The direction of the number that is asked about; none where it is of both.
fn direction(store: Store) -> Option<Direction> {
    let asked = store.asked.question.read();
    asked.as_ref().and_then(|asked| asked.direction)
}

fn content(store: Store) -> AnyView {
    let search = RwSignal::new(String::new());
    // Ranked by what the report counts.
    let sorting = RwSignal::new((ranked_by(store), true));
    let shown = RwSignal::new(PAGE);
    let body = part(move || {
        let labels = store.words().report();
        let note = |text: &'static str| view! { <p role="status">{text}</p> }.into_any();
        match store.asked.answer.get() {
            Answer::Asking => note(labels.who_asking),
            Answer::Summaries => note(labels.who_summaries),
            Answer::NotInLink => note(store.words().share().not_in_link),
            Answer::Failed => note(labels.who_failed),
            Answer::Told(behind) => told(store, behind, search, sorting, shown),
        }
    });
    let private = part(move || {
        store.asked.names_somebody().then(|| {
            view! { <p class="private">{store.text(|words| words.report().who_private)}</p> }
        })
    });
    view! {
        {private}
        {body}
    }
    .into_any()
}

fn told(
    store: Store,
    behind: Arc<Behind>,
    search: RwSignal<String>,
    sorting: RwSignal<(Column, bool)>,
    shown: RwSignal<usize>,
) -> AnyView {
    let words = store.words();
    let labels = words.report();
    let language = store.language.get();
    let number = move |count| formats::number(language, count);
    let listed: u64 = behind.rows.len() as u64;
    let mut facts = vec![store.amount(behind.messages, |messages| {
        store.amount(listed, |rows| words.who_summary(messages, rows))
    })];
    if behind.unlisted.0 > 0 {
        let messages = number(behind.unlisted.1);
        facts.push(store.amount(behind.unlisted.0, |rows| {
            words.who_unlisted(rows, &messages)
        }));
    }
    if behind.not_kept > 0 {
        facts.push(store.amount(behind.not_kept, |messages| words.who_not_kept(messages)));
    }
    let facts: Vec<AnyView> = facts
        .into_iter()
        .map(|fact| view! { <p>{fact}</p> }.into_any())
        .collect();
    if behind.rows.is_empty() {
        return view! { <div role="status">{facts} <p>{labels.who_nobody}</p></div> }.into_any();
    }
    let evidence = Arc::clone(&behind);
    let save = move |_| {
        let report = store.report.get_untracked();
        if let Ok(report) = report.as_ref() {
            let about = ListAbout::of(report, Some(Timestamp::now().day()));
            let csv = write_evidence(&evidence, &about);
            let _ = save("mailflow-insight-evidence.csv", "text/csv", &csv);
        }
    };
    // Indexes into the answer's rows: found, and sorted.
    let rows_behind = Arc::clone(&behind);
    let found = Memo::new(move |_| {
        shown.set(PAGE);
        find(&rows_behind.rows, &search.read(), sorting.get())
    });
    let columns = columns(store);
    let rows_columns = columns.clone();
    let most = behind
        .rows
        .iter()
        .map(|row| row.messages)
        .max()
        .unwrap_or(1);
    let rows = part(move || {
        found
            .read()
            .iter()
            .take(shown.get())
            .filter_map(|at| behind.rows.get(*at))
            .map(|row| peer_row(store, language, row, most, &rows_columns))
            .collect::<Vec<_>>()
    });
    let count = part(move || {
        // Of those that a search found, or of all.
        let found = found.read().len();
        let text = number(shown.get().min(found) as u64);
        store.amount(listed, |all| store.words().rows_shown(&text, all))
    });
    let head: Vec<AnyView> = columns
        .iter()
        .map(|(column, label)| {
            let is_number = matches!(column, Column::Messages | Column::Recipients);
            let is_worst_first = matches!(column, Column::Strength | Column::Proof);
            let style = match column {
                Column::Domain => "domain",
                _ if is_number => "number",
                _ => "",
            };
            heading(sorting, *column, label, is_number || is_worst_first, style)
        })
        .collect();
    view! {
        <div role="status">{facts}</div>
        <div class="choices">
            <input
                type="search"
                class="input search"
                aria-label=labels.search
                placeholder=labels.search
                prop:value=move || search.get()
                on:input=on_change(move |event| search.set(event_target_value(&event)))
            />
            <button type="button" class="button" on:click=on_click(save)>
                {words.download_who(direction(store))}
            </button>
            <span class="hint">{count}</span>
        </div>
        <div class="scroll tall" tabindex="0" role="group" aria-labelledby="who-title">
            <table class="table compact who-table peer-table stacked" aria-labelledby="who-title">
                <thead>
                    <tr>
                        {head}
                        <th scope="col">{labels.message_ids}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <Show when=move || { shown.get() < found.read().len() }>
            <p>
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| shown.update(|shown| *shown += PAGE))
                >
                    {store.label(|l| l.show_more)}
                </button>
            </p>
        </Show>
    }
    .into_any()
}

fn ranked_by(store: Store) -> Column {
    match store.report.read_untracked().as_ref() {
        Ok(report) if report.unit == Unit::Recipients => Column::Recipients,
        _ => Column::Messages,
    }
}

/// The columns that can be sorted; recipients only where they are what the report counts, directions
/// only where the question names none.
fn columns(store: Store) -> Vec<(Column, &'static str)> {
    let words = store.words();
    let labels = words.report();
    let counts_recipients = match store.report.read().as_ref() {
        Ok(report) => report.unit == Unit::Recipients,
        Err(_) => false,
    };
    // Where both directions are asked about, a row says which it is of.
    let has_both = match store.asked.question.read_untracked().as_ref() {
        Some(asked) => asked.direction.is_none(),
        None => false,
    };
    [
        (Column::Domain, labels.domain),
        (Column::Messages, labels.messages),
        (Column::Recipients, labels.recipients),
        (Column::Class, words.labels().tls_version),
        (Column::Cipher, labels.cipher),
        (Column::Strength, words.partners().strength),
        (Column::Proof, words.partners().proof),
        (Column::Direction, labels.direction),
        (Column::Server, labels.server),
        (Column::First, labels.first),
        (Column::Last, labels.last),
    ]
    .into_iter()
    .filter(|(column, _)| match column {
        Column::Direction => has_both,
        Column::Recipients => counts_recipients,
        _ => true,
    })
    .collect()
}

fn find(rows: &[PeerRow], typed: &str, (column, descending): (Column, bool)) -> Vec<usize> {
    let typed = typed.trim().to_lowercase();
    let mut found: Vec<(usize, &PeerRow)> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| {
            typed.is_empty()
                || [&row.server, &row.domain, &row.cipher]
                    .into_iter()
                    .chain(&row.examples)
                    .any(|text| text.to_lowercase().contains(&typed))
        })
        .collect();
    sorted::by(&mut found, |(_, a), (_, b)| {
        let order = match column {
            Column::Direction => a.direction.cmp(&b.direction),
            Column::Server => a.server.cmp(&b.server),
            Column::Domain => a.domain.cmp(&b.domain),
            Column::Class => a.class.cmp(&b.class),
            Column::Cipher => a.cipher.cmp(&b.cipher),
            // The worst are the largest.
            Column::Strength => worst_grades(a).cmp(&worst_grades(b)),
            Column::Proof => weakest_proofs(a).cmp(&weakest_proofs(b)),
            Column::Messages => a.messages.cmp(&b.messages),
            Column::Recipients => a.recipients.cmp(&b.recipients),
            Column::First => a.first.cmp(&b.first),
            Column::Last => a.last.cmp(&b.last),
        };
        if descending { order.reverse() } else { order }
    });
    found.into_iter().map(|(at, _)| at).collect()
}

fn worst_grades(row: &PeerRow) -> impl Ord {
    let [good, sufficient, phase_out, insufficient, cannot_tell] = row.quality.strength;
    (insufficient, phase_out, cannot_tell, sufficient, good)
}

fn weakest_proofs(row: &PeerRow) -> impl Ord {
    let [dane, verified, trusted, unverified, cannot_tell] = row.quality.proof;
    (unverified, cannot_tell, trusted, verified, dane)
}

fn peer_row(
    store: Store,
    language: Language,
    row: &PeerRow,
    most: u64,
    columns: &[(Column, &'static str)],
) -> AnyView {
    let words = language.words();
    let told = |text: &str| {
        if text.is_empty() {
            words.report().not_told.to_owned()
        } else {
            text.to_owned()
        }
    };
    let cells: Vec<AnyView> = columns
        .iter()
        .map(|(column, label)| {
            let (text, style) = match column {
                Column::Strength => {
                    let cell = short(store, Aspect::Strength, &row.quality);
                    return view! { <td data-label=*label>{cell}</td> }.into_any();
                }
                Column::Proof => {
                    let cell = short(store, Aspect::Proof, &row.quality);
                    return view! { <td data-label=*label>{cell}</td> }.into_any();
                }
                Column::Direction => (words.direction(row.direction).to_owned(), ""),
                Column::Server => (told(&row.server), "host"),
                Column::Domain => {
                    let domain = told(&row.domain);
                    let title = domain.clone();
                    return view! {
                        <th scope="row" class="domain" title=title><bdi>{domain}</bdi></th>
                    }
                    .into_any();
                }
                Column::Class => {
                    let name = words.class(row.class);
                    let style = if row.class.is_below_tls1_2() {
                        "bad"
                    } else {
                        ""
                    };
                    return view! {
                        <td class=style data-label=*label>{swatch(row.class)} " " {name}</td>
                    }
                    .into_any();
                }
                // Without TLS there was none, which is not the same as one that is not known.
                Column::Cipher if row.class == TlsClass::None => ("–".to_owned(), "cipher"),
                Column::Cipher => (told(&row.cipher), "cipher"),
                Column::Messages => {
                    let share = row.messages as f64 / most.max(1) as f64;
                    let text = formats::number(language, row.messages);
                    return view! {
                        <td class="number amount" data-label=*label>
                            {text}
                            <span
                                class=format!("amount-bar {}", style_of(row.class))
                                aria-hidden="true"
                                style:width=format!("{:.1}%", share * 100.0)
                            ></span>
                        </td>
                    }
                    .into_any();
                }
                Column::Recipients => (formats::number(language, row.recipients), "number"),
                Column::First => (minute(row.first), "day"),
                Column::Last => (minute(row.last), "day"),
            };
            // A name that is too long for its column is whole there.
            let title = text.clone();
            view! { <td class=style title=title data-label=*label><bdi>{text}</bdi></td> }
                .into_any()
        })
        .collect();
    view! {
        <tr>
            {cells}
            <td class="ids" data-label=words.report().message_ids>{ids(language, row)}</td>
        </tr>
    }
    .into_any()
}

/// Some ids of its messages, on demand: they are long.
fn ids(language: Language, row: &PeerRow) -> Option<AnyView> {
    let count = row.examples.len() as u64;
    let ids: Vec<AnyView> = row
        .examples
        .iter()
        .map(|id| view! { <li><code>{id.clone()}</code></li> }.into_any())
        .collect();
    let domain = row.domain.clone();
    let list = view! {
        <details>
            <summary>
                {formats::number(language, count)}
                <span class="visually-hidden">" " {domain}</span>
            </summary>
            <ul>{ids}</ul>
        </details>
    };
    (count > 0).then(|| list.into_any())
}
