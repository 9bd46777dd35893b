//! What a link holds, read from the link itself.

use std::sync::Arc;
use strength::Guideline;

use leptos::prelude::*;

use super::told;
use crate::parts::closures::part;
use crate::parts::table_head::column_label;
use crate::report::details::{By, Column};
use crate::report::link::Content;
use crate::report::{
    CountedFrom, DayRange, InsightId, Options, RangeChoice, Report, TlsCounts, details,
};
use crate::state::formats;
use crate::state::store::Store;
use crate::text::{Language, Words};
use crate::trace::TlsClass;

/// The list.
pub(super) fn contents(store: Store, content: &Arc<Content>) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.share();
    let Ok(report) = report_of(language, content, content.view.range) else {
        return ().into_any();
    };
    let number = |count: usize| formats::number(language, count as u64);
    let flows: Vec<String> = report
        .connectors
        .iter()
        .map(|flow| {
            let mut name = words.flow(flow.direction, flow.name.as_deref());
            if let Some(kind) = flow.kind {
                name = format!("{name} ({})", words.connector_type(kind));
            }
            if flow.forced_tls == Some(true) {
                let labels = words.labels();
                let forced = format!("{} {}", labels.forced_tls, labels.yes);
                name = words.list_begun(&[name, forced]);
            }
            name
        })
        .collect();
    let insights: Vec<String> = report
        .insights
        .iter()
        .map(|insight| {
            let about = match insight.id {
                InsightId::TlsNotRecorded => words.direction(insight.direction).to_owned(),
                _ => words.flow(insight.direction, insight.connector.as_deref()),
            };
            words.named(words.insight(insight.id), &about)
        })
        .collect();
    let cells = content.totals.iter().filter(|totals| totals.volume > 0);
    let numbers = cells.count() * (classes(content).len() + 2);
    let counts = store.amount(numbers as u64, |numbers| {
        store.amount(content.flows.len() as u64, |flows| {
            words.numbers(numbers, flows)
        })
    });
    let counted = words.counted(content.unit, content.source);
    let mut facts = vec![
        (labels.days, vec![told::days(language, content)]),
        (
            labels.counts,
            vec![words.whole_sentences(&[counted, counts])],
        ),
        (labels.flows, flows),
        (labels.insights, insights),
        (labels.view, looked_at(language, content)),
    ];
    facts.extend(told::limits(language, content).map(|set| (labels.limits, vec![set])));
    let made = told::made(language, content);
    facts.push((labels.made, vec![made]));
    let facts: Vec<AnyView> = facts
        .into_iter()
        .map(|(name, values)| {
            let name = match values.len() {
                0 | 1 => name.to_owned(),
                many => format!("{name} ({})", number(many)),
            };
            fact(name, values, labels.none)
        })
        .collect();
    view! {
        <section aria-labelledby="share-holds">
            <h3 id="share-holds">{labels.holds}</h3>
            <dl class="share-facts">{facts}</dl>
            {all_numbers(store, Arc::clone(content))}
            <h4>{labels.not_in_it}</h4>
            <p>{labels.not_in_it_text}</p>
        </section>
    }
    .into_any()
}

fn fact(name: String, values: Vec<String>, none: &'static str) -> AnyView {
    let values = if values.is_empty() {
        vec![none.to_owned()]
    } else {
        values
    };
    let values: Vec<AnyView> = values
        .into_iter()
        .map(|value| view! { <dd><bdi>{value}</bdi></dd> }.into_any())
        .collect();
    view! {
        <div>
            <dt>{name}</dt>
            {values}
        </div>
    }
    .into_any()
}

fn report_of(
    language: Language,
    content: &Content,
    range: RangeChoice,
) -> Result<Report, crate::report::ReportError> {
    let words = language.words();
    let options = Options {
        range,
        source: Some(CountedFrom::Summaries),
        limits: content.limits,
        ..Options::default()
    };
    Report::build(
        &content.resolved(&|count| words.other_connectors(count), Guideline::default()),
        &options,
    )
}

/// The classes that occur.
fn classes(content: &Content) -> Vec<TlsClass> {
    let occurs = |class: &TlsClass| {
        let mut counts = content.totals.iter().map(|totals| totals.tls);
        counts.any(|counts: TlsCounts| counts.get(*class) > 0)
    };
    TlsClass::ALL.into_iter().filter(occurs).collect()
}

/// The place, and every choice that is not the usual one.
fn looked_at(language: Language, content: &Content) -> Vec<String> {
    let words = language.words();
    let (labels, report) = (words.labels(), words.report());
    let view = &content.view.view;
    let place = if content.view.at_connectors {
        labels.connectors
    } else {
        labels.overview
    };
    let range = match content.view.range {
        RangeChoice::All => labels.range_all.to_owned(),
        RangeChoice::LastDays(7) => labels.range_week.to_owned(),
        _ => formats::period(
            language,
            DayRange {
                from: content.range.from,
                to: content.range.to,
            },
            |period| words.range(period),
        ),
    };
    let mut said = vec![place.to_owned(), words.named(labels.range, &range)];
    let mut say = |name: &str, value: String| said.push(words.named(name, &value));
    if view.chart_by_tls {
        say(report.view_by, report.tls_usage.to_owned());
    }
    if let Some(direction) = view.direction {
        say(report.direction, words.direction(direction).to_owned());
    }
    if let Some((direction, name)) = &view.flow {
        say(report.show_for, words.flow(*direction, name.as_deref()));
    }
    if view.by == By::Connector {
        say(report.rows_by, report.by_connector.to_owned());
    }
    if view.as_shares {
        say(report.values, report.as_shares.to_owned());
    }
    let (column, descending) = view.sorting;
    if view.sorting != (Column::Date, true) {
        let arrow = if descending { "↓" } else { "↑" };
        said.push(format!("{arrow} {}", column_label(words, column)));
    }
    let mut say = |name: &str, value: String| said.push(words.named(name, &value));
    if !view.search.is_empty() {
        say(report.search, view.search.clone());
    }
    if let Some(filter) = &view.filter {
        let clauses = filter.clauses.iter().map(|clause| {
            let column = column_label(words, clause.column);
            format!(
                "{column} {} {}",
                words.operator(clause.operator),
                clause.value
            )
        });
        let clauses: Vec<String> = clauses.collect();
        say(
            report.filters,
            words.named(&filter.name, &clauses.join(" · ")),
        );
    }
    said
}

/// A table of everything, made when somebody wants to see it.
fn all_numbers(store: Store, content: Arc<Content>) -> AnyView {
    let opened = RwSignal::new(false);
    let table = part(move || opened.get().then(|| table(store, &content)));
    view! {
        <details class="fold" on:toggle=move |_| opened.set(true)>
            <summary>{store.text(|words| words.share().all_numbers)}</summary>
            {table}
        </details>
    }
    .into_any()
}

fn table(store: Store, content: &Content) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let Ok(report) = report_of(language, content, RangeChoice::All) else {
        return ().into_any();
    };
    let classes = classes(content);
    let heads = [words.report().messages, words.report().recipients]
        .into_iter()
        .chain(classes.iter().map(|class| words.class(*class)))
        .map(|head| view! { <th scope="col" class="number">{head}</th> }.into_any());
    let heads: Vec<AnyView> = heads.collect();
    let rows: Vec<AnyView> = details::rows(&report, By::Day)
        .iter()
        .map(|row| numbers_row(language, words, row, &classes))
        .collect();
    view! {
        <div class="scroll some" tabindex="0" role="group" aria-label=words.share().all_numbers>
            <table class="table compact" aria-label=words.share().all_numbers>
                <thead>
                    <tr>
                        <th scope="col">{labels.date}</th>
                        <th scope="col">{labels.connector_name}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn numbers_row(
    language: Language,
    words: &'static Words,
    row: &details::DetailsRow,
    classes: &[TlsClass],
) -> AnyView {
    let counts = [row.totals.volume, row.totals.recipients]
        .into_iter()
        .chain(classes.iter().map(|class| row.totals.tls.get(*class)));
    let cells: Vec<AnyView> = counts
        .map(|count| {
            let text = formats::number(language, count);
            view! { <td class="number">{text}</td> }.into_any()
        })
        .collect();
    let date = row.date.map(|date| formats::table_day(language, date));
    view! {
        <tr>
            <td class="day">{date}</td>
            <td><bdi>{words.flow(row.direction, row.connector.as_deref())}</bdi></td>
            {cells}
        </tr>
    }
    .into_any()
}
