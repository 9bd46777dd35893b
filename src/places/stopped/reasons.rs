//! Why TLS stopped something, and when.

use leptos::prelude::*;

use super::wanted::Wanted;
use crate::parts::closures::on_click;
use crate::parts::marked::marked;
use crate::parts::titled_table::{number_cell, titled_table};
use crate::report::{ReasonCounts, ReasonRow, SideTotals, Stopped};
use crate::state::formats;
use crate::state::store::Store;
use crate::text::Language;
use crate::trace::beside::Side;

/// The page of the help that has a section for each reason.
pub(super) const HELP: &str = "stopped-reasons";

/// The sides that have anything, with all that is said of them.
pub(super) fn reasons(store: Store, stopped: &Stopped, wanted: &Wanted) -> AnyView {
    let sides = stopped.directions;
    let all = [
        (Side::Inbound, sides.inbound),
        (Side::Outbound, sides.outbound),
        (Side::Submission, sides.submission),
    ];
    let sections: Vec<AnyView> = all
        .into_iter()
        .filter(|(side, _)| {
            wanted.has(*side) && stopped.reasons.iter().any(|row| row.direction == *side)
        })
        .map(|(side, totals)| section(store, side, totals, &stopped.reasons))
        .collect();
    sections.into_any()
}

fn section(store: Store, side: Side, totals: SideTotals, rows: &[ReasonRow]) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.stopped();
    let number = |count| formats::number(language, count);
    let facts = [
        (labels.attempts, totals.attempts, "", false),
        (labels.messages, totals.messages, "", false),
        (labels.waiting, totals.waiting, "", false),
        (labels.returned, totals.returned, "", false),
        (labels.delivered_later, totals.delivered_later, "", false),
        (
            labels.fallbacks,
            totals.fallbacks,
            labels.fallbacks_hint,
            true,
        ),
        (labels.probes, totals.probes, labels.probes_hint, false),
    ];
    let facts: Vec<AnyView> = facts
        .into_iter()
        .filter(|(_, count, ..)| *count > 0)
        .map(|(name, count, hint, is_alarming)| {
            view! {
                <div class="stopped-fact" class:alarming=is_alarming>
                    <dt>{name}</dt>
                    <dd>{number(count)}</dd>
                    {(!hint.is_empty()).then(|| view! { <dd class="hint">{hint}</dd> })}
                </div>
            }
            .into_any()
        })
        .collect();
    let reasons: Vec<AnyView> = rows
        .iter()
        .filter(|row| row.direction == side)
        .map(|row| reason(store, row))
        .collect();
    let id = format!("stopped-{}", side.id());
    let labelled_by = id.clone();
    view! {
        <section class="card stopped" aria-labelledby=labelled_by>
            <h2 id=id>{words.stopped_side(side)}</h2>
            <dl class="stopped-facts">{facts}</dl>
            <h3>{labels.by_reason}</h3>
            <ul class="failures">{reasons}</ul>
        </section>
    }
    .into_any()
}

fn reason(store: Store, row: &ReasonRow) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.stopped();
    let colon = language.labels().colon;
    let counts = row.counts;
    let all = [
        (labels.attempts, counts.attempts),
        (labels.messages, counts.messages),
        (labels.fallbacks, counts.fallbacks),
        (labels.probes, counts.probes),
    ];
    let counted: Vec<String> = all
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| words.named(name, &formats::number(language, count)))
        .collect();
    let (reason, side) = (row.reason, row.direction);
    view! {
        <li class="failure">
            <h4>{words.stopped_reason(reason)}</h4>
            <code>{reason.id()}</code>
            <p class="stopped-counts">{counted.join(" · ")}</p>
            <p><strong>{labels.meaning}{colon}</strong> {words.stopped_means(reason, side)}</p>
            <p><strong>{labels.to_do}{colon}</strong> {marked(words.stopped_action(reason, side))}</p>
            <button
                type="button"
                class="button small"
                on:click=on_click(move |_| store.help.open_at(HELP, reason.id()))
            >
                {labels.how_to_fix}
            </button>
        </li>
    }
    .into_any()
}

/// All days, whatever range is chosen.
pub(super) fn by_day(language: Language, stopped: &Stopped, wanted: &Wanted) -> AnyView {
    let words = language.words();
    let labels = words.stopped();
    let tries = |counts: ReasonCounts| counts.attempts.saturating_add(counts.probes);
    let days = || stopped.days.iter().filter(|day| wanted.has(day.direction));
    let most = days().map(|day| tries(day.counts)).max();
    let most = most.unwrap_or(0).max(1) as f64;
    let rows: Vec<AnyView> = days()
        .map(|day| {
            let width = |count: u64| format!("{:.1}%", count as f64 / most * 100.0);
            let attempts = width(day.counts.attempts);
            let probes = width(day.counts.probes);
            view! {
                <tr>
                    <th scope="row" class="day">{formats::table_day(language, day.date)}</th>
                    <td>{words.stopped_side(day.direction)}</td>
                    <td class="reason">{words.stopped_reason(day.reason)}</td>
                    {number_cell(language, day.counts.attempts)}
                    {number_cell(language, day.counts.messages)}
                    {number_cell(language, day.counts.fallbacks)}
                    {number_cell(language, day.counts.probes)}
                    <td class="day-bar">
                        <span class="bar" aria-hidden="true">
                            <span class="failed" style:width=attempts></span>
                            <span class="probes" style:width=probes></span>
                        </span>
                    </td>
                </tr>
            }
            .into_any()
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let head = view! {
        <th scope="col">{labels.day}</th>
        <th scope="col">{labels.side}</th>
        <th scope="col">{labels.reason}</th>
        <th scope="col" class="number">{labels.attempts}</th>
        <th scope="col" class="number">{labels.messages}</th>
        <th scope="col" class="number">{labels.fallbacks}</th>
        <th scope="col" class="number">{labels.probes}</th>
        <td class="day-bar"></td>
    };
    view! {
        <section class="card stopped">{titled_table(labels.by_day, head.into_any(), rows)}</section>
    }
    .into_any()
}
