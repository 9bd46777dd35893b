//! The details table. Of many rows only those around what is visible exist.

use crate::parts::number_button::{ask_label, clicked};
use crate::parts::table_head::column_label;
use crate::parts::table_head::heading;
use crate::state::question::flow_of;
use crate::state::question::question;
use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;

use super::controls::how_it_is_shown;
use super::filters::filters;
use crate::parts::arrow_keys::{self, keys_in_words};
use crate::parts::closures::{on_click, part};
use crate::parts::copy_table::{copy_table, details_text};
use crate::parts::in_words::range_in_words;
use crate::report::details::{Column, DetailsRow};
use crate::state::formats;
use crate::state::store::Store;
use crate::state::view::Shown;
use crate::tally::Question;
use crate::trace::TlsClass;

/// Up to so many rows all exist: searching in the page finds them, and printing shows them.
const ALL_AT_ONCE: usize = 150;
/// The height of a row, as the style sheet fixes it.
const ROW: f64 = 34.0;
/// The window moves in such steps, so that scrolling rarely makes rows.
const STEP: usize = 20;
/// So many rows exist: a step before, what is visible, and a step after.
const WINDOW: usize = 80;

/// The table with its choices.
#[component]
pub(super) fn DetailsTable() -> impl IntoView {
    let store = Store::here();
    let shown = store.view.shown;
    // One for all buttons of the table, of which there may be thousands.
    let press = move |event: web_sys::MouseEvent| {
        if let Some(question) = question_of(store, &event) {
            store.asked.ask(question);
        }
    };
    let scrolled = RwSignal::new(0_usize);
    let region = NodeRef::<Div>::new();
    let window = Memo::new(move |_| {
        let all = shown.read().places.len();
        if all <= ALL_AT_ONCE {
            return (0, all);
        }
        let first = scrolled.get().saturating_sub(STEP).min(all);
        (first, (first + WINDOW).min(all))
    });
    let on_scroll = move |_| {
        if let Some(region) = region.get_untracked() {
            let row = (f64::from(region.scroll_top()) / ROW) as usize;
            let step = row / STEP * STEP;
            if scrolled.get_untracked() != step {
                scrolled.set(step);
            }
        }
    };
    // Other rows are seen from the first one on.
    Effect::new(move |_| {
        shown.track();
        if let Some(region) = region.get_untracked() {
            region.set_scroll_top(0);
        }
        scrolled.set(0);
    });
    let keys = move || {
        let (from, to) = window.get();
        let version = shown.read().version;
        (from..to).map(|at| (version, at)).collect::<Vec<_>>()
    };
    let row = move |(_, at): (u64, usize)| {
        let shown = shown.get_untracked();
        shown
            .row(at)
            .map(|row| table_row(&shown, at, &row))
            .into_any()
    };
    let before = part(move || format!("{}px", window.get().0 as f64 * ROW));
    let after = move || {
        let rows = shown.read().places.len().saturating_sub(window.get().1);
        format!("{}px", rows as f64 * ROW)
    };
    let count = part(move || {
        let all = shown.read().places.len() as u64;
        store.amount(all, |all| store.words().rows_shown(all.text, all))
    });
    view! {
        <section class="card" aria-labelledby="table-title">
            <div class="card-head">
                <div>
                    <h2 id="table-title">{store.label(|l| l.details_table)}</h2>
                    <p class="hint">{move || range_in_words(store)}</p>
                </div>
                <p class="hint" aria-live="polite">{count}</p>
            </div>
            {how_it_is_shown(store)}
            {filters(store)}
            <div
                class="scroll tall"
                tabindex="0"
                role="group"
                aria-labelledby="table-title"
                aria-describedby="table-keys"
                node_ref=region
                on:scroll=on_scroll
                on:keydown=arrow_keys::move_on
            >
                <table
                    class="table report-table asks"
                    aria-labelledby="table-title"
                    on:click=on_click(press)
                    aria-rowcount=move || (shown.read().places.len() + 1).to_string()
                >
                    <thead>
                        <tr aria-rowindex="1">{move || head(store, &shown.get())}</tr>
                    </thead>
                    <tbody class="spacer" aria-hidden="true">
                        <tr style:height=before></tr>
                    </tbody>
                    <tbody>
                        <For each=keys key=|key| *key children=row/>
                    </tbody>
                    <tbody class="spacer" aria-hidden="true">
                        <tr style:height=after></tr>
                    </tbody>
                </table>
            </div>
            {keys_in_words(store, "table-keys")}
            <Show when=move || shown.read().places.is_empty()>
                <p class="hint">{store.text(|words| words.report().no_rows)}</p>
            </Show>
            <p class="below">{copy_table(store, move || details_text(store))}</p>
        </section>
    }
}

fn head(store: Store, shown: &Arc<Shown>) -> Vec<AnyView> {
    shown
        .columns
        .iter()
        .map(|column| {
            let label = column_label(shown.language.words(), *column);
            // Numbers and days are first wanted from the largest on.
            let largest_first = column.is_number() || *column == Column::Date;
            let style = match column {
                Column::Flow => "wide",
                column if column.is_number() => "number",
                _ => "",
            };
            heading(store.view.sorting, *column, label, largest_first, style)
        })
        .collect()
}

fn table_row(shown: &Shown, at: usize, row: &DetailsRow) -> AnyView {
    let cells: Vec<AnyView> = shown
        .columns
        .iter()
        .map(|column| cell(shown, at, row, *column))
        .collect();
    // The head is the first row.
    view! { <tr aria-rowindex=(at + 2).to_string()>{cells}</tr> }.into_any()
}

fn cell(shown: &Shown, at: usize, row: &DetailsRow, column: Column) -> AnyView {
    let language = shown.language;
    let words = language.words();
    let labels = words.labels();
    let unknown = if row.connector.is_some() {
        labels.not_known
    } else {
        "–"
    };
    let text = match column {
        Column::Date => row
            .date
            .map(|date| formats::table_day(language, date))
            .unwrap_or_default(),
        Column::Flow => {
            let name = words.flow(row.direction, row.connector.as_deref());
            let title = name.clone();
            let mark = mark(shown, row);
            return view! { <th scope="row" title=title>{mark}<bdi>{name}</bdi></th> }.into_any();
        }
        Column::Kind => row
            .kind
            .map_or(unknown, |kind| words.connector_type(kind))
            .to_owned(),
        Column::Forced => match row.forced_tls {
            Some(true) => labels.yes,
            Some(false) => labels.no,
            None => unknown,
        }
        .to_owned(),
        Column::Class(_) | Column::Volume => return number_cell(shown, at, row, column),
    };
    view! { <td>{text}</td> }.into_any()
}

/// A sign that there is an insight about this flow; it stands above the table in full.
fn mark(shown: &Shown, row: &DetailsRow) -> AnyView {
    let words = shown.language.words();
    let insights: Vec<&str> = shown
        .marks
        .iter()
        .filter(|((direction, name), _)| {
            *direction == row.direction && name.as_deref() == row.connector.as_deref()
        })
        .map(|(_, id)| words.insight(*id))
        .collect();
    if insights.is_empty() {
        return ().into_any();
    }
    let title = words.sentences(&insights);
    let text = words.whole_sentences(&insights);
    view! {
        <span class="mark" title=title>
            <span aria-hidden="true">"!"</span>
            <span class="visually-hidden">{text} " "</span>
        </span>
    }
    .into_any()
}

fn number_cell(shown: &Shown, at: usize, row: &DetailsRow, column: Column) -> AnyView {
    let count = row.number(column);
    let text = match column {
        Column::Class(class) if shown.as_shares && class != TlsClass::NotRecorded => {
            if row.totals.tls.known() == 0 {
                "–".to_owned()
            } else {
                formats::share(shown.language, row.totals.tls.share(class))
            }
        }
        _ => formats::number(shown.language, count),
    };
    if count == 0 {
        return view! { <td class="number zero">{text}</td> }.into_any();
    }
    let words = shown.language.words();
    let mut about = words.flow(row.direction, row.connector.as_deref());
    if let Some(date) = row.date {
        about = words.list_begun(&[about, formats::table_day(shown.language, date)]);
    }
    let label = ask_label(
        words,
        shown.names_somebody,
        Some(row.direction),
        [&text, column_label(words, column), &about],
    );
    view! {
        <td class="number">
            <button
                type="button"
                class="ask"
                tabindex="-1"
                aria-haspopup="dialog"
                aria-label=label
                data-ask=ask_text(at, column)
            >
                {text}
            </button>
        </td>
    }
    .into_any()
}

/// What a button asks about: the row, and the class or nothing for all of them.
fn ask_text(at: usize, column: Column) -> String {
    match column {
        Column::Class(class) => format!("{at} {}", class.index()),
        _ => format!("{at} "),
    }
}

/// The question of the button that was clicked.
fn question_of(store: Store, event: &web_sys::MouseEvent) -> Option<Question> {
    let text = clicked(event)?.get_attribute("data-ask")?;
    let (at, class) = text.split_once(' ')?;
    let shown = store.view.shown.get_untracked();
    let row = shown.row(at.parse::<usize>().ok()?)?;
    let class = class.parse::<usize>().ok();
    let classes = TlsClass::ALL
        .into_iter()
        .filter(|of| class.is_none_or(|class| of.index() == class));
    let report = store.report.get_untracked();
    let report = report.as_ref().as_ref().ok()?;
    let flow = flow_of(row.connector.as_deref());
    let direction = Some(row.direction);
    Some(question(report, row.date, direction, flow, classes))
}
