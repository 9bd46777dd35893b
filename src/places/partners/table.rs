//! The table of partners. Thousands are shown a hundred at a time.

use leptos::prelude::*;

use super::controls;
use super::found::{Answer, Found};
use crate::parts::arrow_keys::{self, keys_in_words};
use crate::parts::bar::{style_of, swatch};
use crate::parts::closures::{on_click, part};
use crate::parts::guideline::guideline_choice;
use crate::parts::in_words::{minute, range_in_words};
use crate::parts::number_button::clicked;
use crate::parts::quality::{Aspect, short};
use crate::parts::table_head::heading;
use crate::report::partners::{Column, modern_share};
use crate::state::formats;
use crate::state::question::question;
use crate::state::store::Store;
use crate::tally::{FlowFilter, PartnerFilter, PartnerRow, Question, ShownPartner};
use crate::text::Words;
use crate::trace::TlsClass;

/// So many rows are shown at first, and added on demand.
const PAGE: usize = 100;

/// The table with its choices.
pub(super) fn partners_table(store: Store, found: Found) -> AnyView {
    let limit = RwSignal::new(PAGE);
    Effect::new(move |_| {
        found.rows.track();
        limit.set(PAGE);
    });
    let body = part(move || {
        let answer = found.answer.get();
        store.language.track();
        let rows = found.rows.read();
        let shown = rows.iter().take(limit.get());
        shown
            .filter_map(|at| {
                let shown = answer.as_ref()?.shown.rows.get(*at)?;
                let has_shares = answer
                    .as_ref()?
                    .question
                    .evidence
                    .selection
                    .classes
                    .are_all();
                Some(row(store, *at, shown, has_shares))
            })
            .collect::<Vec<_>>()
    });
    // One for all buttons of the table.
    let press = move |event: web_sys::MouseEvent| {
        if let Some(question) = question_of(store, found, &event) {
            store.asked.ask(question);
        }
    };
    let count = part(move || {
        let all = found.rows.read().len();
        let shown = limit.get().min(all) as u64;
        let text = formats::number(store.language.get(), shown);
        store.amount(all as u64, |all| store.words().rows_shown(&text, all))
    });
    let not_listed = part(move || {
        let count = found.answer.read().as_ref()?.shown.not_listed;
        (count > 0).then(|| {
            let text = store.amount(count, |count| store.words().partners_not_listed(count));
            view! { <p class="hint">{text}</p> }
        })
    });
    let empty = part(move || {
        let answer = found.answer.read();
        let labels = store.words().partners();
        match answer.as_ref() {
            Some(answer) if answer.shown.rows.is_empty() => labels.nobody,
            _ if found.rows.read().is_empty() => labels.no_rows,
            _ => "",
        }
    });
    let head = part(move || head(store, found));
    view! {
        <section class="card" aria-labelledby="partners-title">
            <div class="card-head">
                <div>
                    <h2 id="partners-title">{store.text(|words| words.partners().title)}</h2>
                    <p class="hint">{move || range_in_words(store)}</p>
                </div>
                <p class="hint" aria-live="polite">{count}</p>
            </div>
            {controls::controls(store, found)}
            {guideline_choice(store)}
            {not_listed}
            <div
                class="scroll tall"
                tabindex="0"
                role="group"
                aria-labelledby="partners-title"
                aria-describedby="partner-keys"
                on:keydown=arrow_keys::move_on
            >
                <table
                    class="table compact who-table partner-table stacked"
                    aria-labelledby="partners-title"
                    on:click=on_click(press)
                >
                    <thead>
                        <tr>{head}</tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            {keys_in_words(store, "partner-keys")}
            <p class="hint">{empty}</p>
            <Show when=move || { limit.get() < found.rows.read().len() }>
                <p>
                    <button
                        type="button"
                        class="button"
                        on:click=on_click(move |_| limit.update(|limit| *limit += PAGE))
                    >
                        {store.label(|l| l.show_more)}
                    </button>
                </p>
            </Show>
        </section>
    }
    .into_any()
}

fn columns(words: &'static Words) -> [(Option<Column>, &'static str, &'static str); 11] {
    let (labels, own) = (words.labels(), words.partners());
    let report = words.report();
    [
        (Some(Column::Domain), own.partner, "domain"),
        (Some(Column::Volume), labels.volume, "number"),
        (Some(Column::Modern), own.modern, ""),
        (Some(Column::Worst), own.worst, ""),
        (Some(Column::Strength), own.strength, ""),
        (Some(Column::Secrecy), own.secrecy, ""),
        (Some(Column::Proof), own.proof, ""),
        (None, own.history, ""),
        (Some(Column::First), report.first, "day"),
        (Some(Column::Last), report.last, "day"),
        (Some(Column::Connectors), own.connectors, ""),
    ]
}

fn head(store: Store, found: Found) -> Vec<AnyView> {
    let words = store.words();
    columns(words)
        .into_iter()
        .map(|(column, label, style)| match column {
            Some(column) => {
                // Names are first wanted from the beginning, everything else from the worst or most on.
                let is_name = matches!(column, Column::Domain | Column::Connectors);
                // Of what is good, the least is wanted first.
                let largest_first = !is_name && column != Column::Modern;
                heading(found.sorting, column, label, largest_first, style)
            }
            None => {
                let hint = words.partners().history_hint;
                view! { <th scope="col" title=hint>{label}</th> }.into_any()
            }
        })
        .collect()
}

fn row(store: Store, at: usize, shown: &ShownPartner, has_shares: bool) -> AnyView {
    let language = store.language.get_untracked();
    let words = language.words();
    let labels = words.partners();
    let row = &shown.row;
    let [
        _,
        volume,
        modern,
        worst,
        strength,
        secrecy,
        proof,
        history,
        first,
        last,
        connectors,
    ] = columns(words).map(|(_, label, _)| label);
    let domain = row.domain.clone();
    let name = domain.unwrap_or_else(|| labels.no_domain.to_owned());
    let way = words.way(row.direction);
    let all: u64 = row.tls.iter().sum();
    let count = formats::number(language, all);
    let label = words.ask_who(
        Some(row.direction),
        &count,
        words.labels().volume,
        &words.list_begun(&[name.as_str(), way]),
    );
    let over: Vec<&str> = row
        .connectors
        .iter()
        .map(|name| name.as_deref().unwrap_or(labels.no_connector))
        .collect();
    let none = if row.domain.is_none() {
        "ask none"
    } else {
        "ask"
    };
    view! {
        <tr>
            <th scope="row" class="domain">
                <button
                    type="button"
                    class=none
                    tabindex="-1"
                    aria-haspopup="dialog"
                    aria-label=label
                    data-ask=at.to_string()
                >
                    <bdi>{name}</bdi>
                </button>
                <span class="way">{way}</span>
            </th>
            <td class="number" data-label=volume>{count}</td>
            <td data-label=modern>{bar(store, row, has_shares)}</td>
            <td data-label=worst>{worst_cell(store, at, row)}</td>
            <td data-label=strength>{short(store, Aspect::Strength, &row.quality)}</td>
            <td data-label=secrecy>{short(store, Aspect::Secrecy, &row.quality)}</td>
            <td data-label=proof>{short(store, Aspect::Proof, &row.quality)}</td>
            <td data-label=history>{spark(store, shown)}</td>
            <td class="day" data-label=first>{minute(row.first)}</td>
            <td class="day" data-label=last>{minute(row.last)}</td>
            <td class="host" data-label=connectors><bdi>{store.words().list_begun(&over)}</bdi></td>
        </tr>
    }
    .into_any()
}

/// The counts by class as a bar, with the share that matters; the counts themselves are in words for who
/// does not see the bar, and for who points at it.
fn bar(store: Store, row: &PartnerRow, has_shares: bool) -> AnyView {
    let language = store.language.get_untracked();
    let words = language.words();
    let present = || {
        let all = TlsClass::ALL.into_iter().zip(row.tls);
        all.filter(|(_, count)| *count > 0)
    };
    let segments: Vec<AnyView> = present()
        .map(|(class, count)| {
            view! { <span class=style_of(class) style:flex-grow=count.to_string()></span> }
                .into_any()
        })
        .collect();
    let counts: Vec<String> = present()
        .map(|(class, count)| {
            format!(
                "{} {}",
                words.class(class),
                formats::number(language, count)
            )
        })
        .collect();
    let counts = words.list_begun(&counts);
    let title = counts.clone();
    let share = modern_share(row);
    let share = if share.denominator == 0 || !has_shares {
        "–".to_owned()
    } else {
        formats::share(language, share)
    };
    view! {
        <span class="modern" title=title>
            <span class="share">{share}</span>
            <span class="bar small" aria-hidden="true">{segments}</span>
            <span class="visually-hidden">{words.labels().colon} {counts}</span>
        </span>
    }
    .into_any()
}

fn worst_cell(store: Store, at: usize, row: &PartnerRow) -> AnyView {
    let language = store.language.get_untracked();
    let words = language.words();
    let Some((class, day)) = row.worst else {
        return view! { <span class="zero">{words.class(TlsClass::NotRecorded)}</span> }.into_any();
    };
    let count = row.tls.get(class.index()).copied().unwrap_or_default();
    let count = formats::number(language, count);
    let domain = row.domain.as_deref();
    let name = domain.unwrap_or(words.partners().no_domain);
    let label = words.ask_who(Some(row.direction), &count, words.class(class), name);
    let style = if class.is_below_tls1_2() { "bad" } else { "" };
    view! {
        <span class="worst-cell">
            {swatch(class)} " "
            <button
                type="button"
                class=format!("ask {style}")
                tabindex="-1"
                aria-haspopup="dialog"
                aria-label=label
                data-ask=format!("{at} {}", class.index())
            >
                {words.class(class)}
            </button>
            <span class="way">{words.last_on(&formats::table_day(language, day))}</span>
        </span>
    }
    .into_any()
}

/// The size of a history.
const WIDE: usize = 96;
const HIGH: u32 = 22;

/// A bar for each part of the range: how much, and what of it went below TLS 1.2.
fn spark(store: Store, shown: &ShownPartner) -> AnyView {
    let language = store.language.get_untracked();
    let most = shown.history.iter().map(|[all, _]| *all).max();
    let most = most.unwrap_or_default().max(1);
    let step = WIDE / shown.history.len().max(1);
    let step = step.clamp(2, 12);
    let (mut all_bars, mut old_bars) = (String::new(), String::new());
    let (mut sum, mut old_sum) = (0_u64, 0_u64);
    for (at, [all, old]) in shown.history.iter().enumerate() {
        (sum, old_sum) = (sum + u64::from(*all), old_sum + u64::from(*old));
        let x = at * step;
        // What there is can be seen, however little it is.
        let high = |count: u32| {
            let high = u64::from(count) * u64::from(HIGH) / u64::from(most);
            if count == 0 { 0 } else { high.max(2) }
        };
        for (count, bars) in [(*all, &mut all_bars), (*old, &mut old_bars)] {
            let high = high(count);
            if high > 0 {
                let wide = step - 1;
                bars.push_str(&format!("M{x} {HIGH}v-{high}h{wide}v{high}z"));
            }
        }
    }
    let wide = shown.history.len() * step;
    let sum = formats::number(language, sum);
    let label = store.amount(old_sum, |old| language.words().history(old, &sum));
    view! {
        <svg
            class="spark"
            role="img"
            aria-label=label
            width=wide.to_string()
            height=(HIGH + 1).to_string()
            viewBox=format!("0 0 {wide} {}", HIGH + 1)
        >
            <path class="ground" d=format!("M0 {HIGH}.5h{wide}")></path>
            <path class="all" d=all_bars></path>
            <path class="old" d=old_bars></path>
        </svg>
    }
    .into_any()
}

/// The question of the button that was clicked: a row, and a class or nothing for all of them.
fn question_of(store: Store, found: Found, event: &web_sys::MouseEvent) -> Option<Question> {
    let text = clicked(event)?.get_attribute("data-ask")?;
    let (at, class) = match text.split_once(' ') {
        Some((at, class)) => (at, class.parse::<usize>().ok()),
        None => (text.as_str(), None),
    };
    let answer: Answer = found.answer.get_untracked()?;
    let row = &answer.shown.rows.get(at.parse::<usize>().ok()?)?.row;
    let classes = TlsClass::ALL
        .into_iter()
        .filter(|of| class.is_none_or(|class| of.index() == class));
    let report = store.report.get_untracked();
    let report = report.as_ref().as_ref().ok()?;
    Some(Question {
        partner: Some(PartnerFilter {
            domain: row.domain.clone(),
            is_folded: answer.question.are_folded,
        }),
        ..question(report, None, Some(row.direction), FlowFilter::All, classes)
    })
}
