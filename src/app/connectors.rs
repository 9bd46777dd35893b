//! Connectors: the report's days, flow by flow, as a table.

use std::cmp::Ordering;
use std::collections::HashMap;

use leptos::prelude::*;

use super::formats;
use super::overview::{WithReport, can_choose};
use super::range_control::{RangeControl, range_in_words};
use super::store::Store;
use super::widget::volume_of;
use crate::report::{Connector, DayRow, Report};
use crate::text::Labels;
use crate::trace::{Direction, TlsClass};

/// So many rows are shown at first, and added on demand.
const PAGE: usize = 100;

/// What the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Date,
    Name,
    Type,
    Forced,
    Class(TlsClass),
    Volume,
}

/// The third place.
#[component]
pub(super) fn Connectors() -> impl IntoView {
    let store = Store::here();
    view! {
        <div class="place-head">
            <h1>{store.t(|l| l.connectors_title)}</h1>
            <Show when=move || can_choose(store)>
                <RangeControl/>
            </Show>
        </div>
        <WithReport>
            <DetailsTable/>
        </WithReport>
    }
}

#[component]
fn DetailsTable() -> impl IntoView {
    let store = Store::here();
    let sorting = RwSignal::new((Column::Date, false));
    let shown = RwSignal::new(PAGE);
    let order = Memo::new(move |_| {
        shown.set(PAGE);
        match store.report.read().as_ref() {
            Ok(report) => sorted_rows(report, sorting.get()),
            Err(_) => Vec::new(),
        }
    });
    let classes = Memo::new(move |_| classes_of(store));
    let body = move || match store.report.read().as_ref() {
        Ok(report) => {
            let known = connectors_by_flow(report);
            order
                .read()
                .iter()
                .take(shown.get())
                .filter_map(|at| report.days.get(*at))
                .map(|row| table_row(store, report, row, &known, &classes.read()))
                .collect()
        }
        Err(_) => Vec::new(),
    };
    let has_more = Memo::new(move |_| shown.get() < order.read().len());
    let rows_shown = move || {
        let all = order.read().len();
        let text = formats::number(store.language.get(), shown.get().min(all) as u64);
        store.amount(all as u64, |all| store.words().rows_shown(&text, all))
    };
    view! {
        <div class="card">
            <div class="card-head">
                <div>
                    <h2 id="table-title">{store.t(|l| l.details_table)}</h2>
                    <p class="hint">{move || range_in_words(store)}</p>
                </div>
                <p class="hint">{rows_shown}</p>
            </div>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="table-title">
                <table class="table" aria-labelledby="table-title">
                    <thead>
                        <tr>{move || head(store, sorting, &classes.read())}</tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            <Show when=move || has_more.get()>
                <p>
                    <button
                        type="button"
                        class="button"
                        on:click=move |_| shown.update(|shown| *shown += PAGE)
                    >
                        {store.t(|l| l.show_more)}
                    </button>
                </p>
            </Show>
        </div>
    }
}

/// The five that are always there, and the others where they occur.
fn classes_of(store: Store) -> Vec<TlsClass> {
    let report = store.report.read();
    let occurs = |class: TlsClass| match report.as_ref() {
        Ok(report) => Direction::ALL
            .iter()
            .any(|d| report.directions.get(*d).tls.get(class) > 0),
        Err(_) => false,
    };
    TlsClass::ALL
        .into_iter()
        .filter(|class| match class {
            TlsClass::Ssl | TlsClass::TlsUnversioned | TlsClass::NotRecorded => occurs(*class),
            _ => true,
        })
        .collect()
}

fn head(store: Store, sorting: RwSignal<(Column, bool)>, classes: &[TlsClass]) -> Vec<AnyView> {
    let fixed: [(Column, fn(&'static Labels) -> &'static str); 4] = [
        (Column::Date, |l| l.date),
        (Column::Name, |l| l.connector_name),
        (Column::Type, |l| l.connector_type),
        (Column::Forced, |l| l.forced_tls),
    ];
    let labels = store.labels();
    fixed
        .into_iter()
        .map(|(column, label)| (column, label(labels), false))
        .chain(
            classes
                .iter()
                .map(|class| (Column::Class(*class), store.words().class(*class), true)),
        )
        .chain([(Column::Volume, labels.volume, true)])
        .map(|(column, label, is_number)| heading(sorting, column, label, is_number))
        .collect()
}

fn heading(
    sorting: RwSignal<(Column, bool)>,
    column: Column,
    label: &'static str,
    is_number: bool,
) -> AnyView {
    let direction = move || match sorting.get() {
        (by, descending) if by == column => {
            if descending {
                "descending"
            } else {
                "ascending"
            }
        }
        _ => "none",
    };
    let sort = move |_| {
        sorting.update(|(by, descending)| {
            // Numbers are first wanted from the largest on.
            *descending = if *by == column {
                !*descending
            } else {
                is_number
            };
            *by = column;
        });
    };
    view! {
        <th scope="col" class:number=is_number aria-sort=direction>
            <button type="button" class="sort" on:click=sort>{label}</button>
        </th>
    }
    .into_any()
}

/// Type and forced TLS of each flow stand in the report's connectors.
fn connectors_by_flow(report: &Report) -> HashMap<(Direction, Option<&str>), &Connector> {
    report
        .connectors
        .iter()
        .map(|c| ((c.direction, c.name.as_deref()), c))
        .collect()
}

/// Positions in the report's days: those of the range, sorted.
fn sorted_rows(report: &Report, (column, descending): (Column, bool)) -> Vec<usize> {
    let known = connectors_by_flow(report);
    let connector = |row: &DayRow| {
        known
            .get(&(row.direction, row.connector.as_deref()))
            .copied()
    };
    let mut rows: Vec<(usize, &DayRow)> = report
        .days
        .iter()
        .enumerate()
        .filter(|(_, row)| report.range.contains(row.date))
        .collect();
    let compare = |a: &DayRow, b: &DayRow| match column {
        // The report's own order.
        Column::Date => a.date.cmp(&b.date),
        Column::Name => (a.connector.is_none(), &a.connector, a.direction).cmp(&(
            b.connector.is_none(),
            &b.connector,
            b.direction,
        )),
        Column::Type => connector(a)
            .map(|c| c.kind)
            .cmp(&connector(b).map(|c| c.kind)),
        Column::Forced => connector(a)
            .map(|c| c.forced_tls)
            .cmp(&connector(b).map(|c| c.forced_tls)),
        Column::Class(class) => a.totals.tls.get(class).cmp(&b.totals.tls.get(class)),
        Column::Volume => volume_of(report, &a.totals).cmp(&volume_of(report, &b.totals)),
    };
    rows.sort_by(|(_, a), (_, b)| {
        match compare(a, b) {
            order if descending => order.reverse(),
            order => order,
        }
        .then(Ordering::Equal)
    });
    rows.into_iter().map(|(at, _)| at).collect()
}

fn table_row(
    store: Store,
    report: &Report,
    row: &DayRow,
    known: &HashMap<(Direction, Option<&str>), &Connector>,
    classes: &[TlsClass],
) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let connector = known.get(&(row.direction, row.connector.as_deref()));
    let named = row.connector.is_some();
    let kind = match connector.and_then(|c| c.kind) {
        Some(kind) => words.connector_type(kind),
        None if named => labels.not_known,
        None => "–",
    };
    let forced = match connector.and_then(|c| c.forced_tls) {
        Some(true) => labels.yes,
        Some(false) => labels.no,
        None if named => labels.not_known,
        None => "–",
    };
    let counts: Vec<AnyView> = classes
        .iter()
        .map(|class| {
            let count = row.totals.tls.get(*class);
            let text = formats::number(language, count);
            view! { <td class="number" class:zero=count == 0>{text}</td> }.into_any()
        })
        .collect();
    view! {
        <tr>
            <td class="day">{formats::table_day(language, row.date)}</td>
            <td class="flow-name"><bdi>{words.flow(row.direction, row.connector.as_deref())}</bdi></td>
            <td>{kind}</td>
            <td>{forced}</td>
            {counts}
            <td class="number">{formats::number(language, volume_of(report, &row.totals))}</td>
        </tr>
    }
    .into_any()
}
