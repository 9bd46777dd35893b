//! What a person chose to see of the connector report, and the rows that follow from it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{browser, who};
use crate::report::details::{self, By, Column, DetailsRow, Filter};
use crate::report::{InsightId, Report, ReportError};
use crate::tally::FlowFilter;
use crate::text::Language;
use crate::trace::{Direction, TlsClass};

const FILTERS_KEPT_AS: &str = "filters";
/// What kept filters begin with; another layout would begin with another number.
const LAYOUT: &str = "1:";

/// A connector, or the flow without one.
pub(in crate::app) type FlowKey = (Direction, Option<String>);

/// Handles of the choices; copies are the same choices.
#[derive(Clone, Copy)]
pub(in crate::app) struct View {
    pub(in crate::app) by: RwSignal<By>,
    pub(in crate::app) as_shares: RwSignal<bool>,
    pub(in crate::app) direction: RwSignal<Option<Direction>>,
    /// One flow; `None` is all mail flow.
    pub(in crate::app) show_for: RwSignal<Option<FlowKey>>,
    pub(in crate::app) chart_by_tls: RwSignal<bool>,
    pub(in crate::app) search: RwSignal<String>,
    pub(in crate::app) filters: RwSignal<Vec<Filter>>,
    pub(in crate::app) applied: RwSignal<Option<Filter>>,
    pub(in crate::app) sorting: RwSignal<(Column, bool)>,
    /// What the table shows.
    pub(in crate::app) shown: Memo<Arc<Shown>>,
}

/// The rows of the table, in their order.
#[derive(Debug, Default)]
pub(in crate::app) struct Shown {
    /// Another number for every other content.
    pub(in crate::app) version: u64,
    pub(in crate::app) rows: Vec<DetailsRow>,
    pub(in crate::app) columns: Vec<Column>,
    pub(in crate::app) as_shares: bool,
    /// What is noteworthy of which flow.
    pub(in crate::app) marks: Vec<(FlowKey, InsightId)>,
    pub(in crate::app) language: Language,
}

impl View {
    pub(in crate::app) fn new(
        report: Memo<Arc<Result<Report, ReportError>>>,
        language: RwSignal<Language>,
    ) -> Self {
        let by = RwSignal::new(By::Day);
        let as_shares = RwSignal::new(false);
        let direction = RwSignal::new(None);
        let show_for = RwSignal::new(None);
        let search = RwSignal::new(String::new());
        let applied = RwSignal::new(None::<Filter>);
        let sorting = RwSignal::new((Column::Date, true));
        let shown = Memo::new_with_compare(
            move |before: Option<&Arc<Shown>>| {
                let mut shown = Shown {
                    version: before.map_or(0, |before| before.version + 1),
                    as_shares: as_shares.get(),
                    language: language.get(),
                    ..Shown::default()
                };
                let report = report.read();
                let Ok(report) = report.as_ref() else {
                    return Arc::new(shown);
                };
                let (direction, flow) = (direction.get(), show_for.read());
                let (search, filter) = (search.read(), applied.read());
                shown.columns = columns(report, by.get());
                shown.marks = report
                    .insights
                    .iter()
                    .filter(|insight| insight.id != InsightId::TlsNotRecorded)
                    .map(|insight| ((insight.direction, insight.connector.clone()), insight.id))
                    .collect();
                shown.rows = details::rows(report, by.get());
                shown.rows.retain(|row| {
                    fits(row.direction, row.connector.as_ref(), direction, &flow)
                        && filter.as_ref().is_none_or(|filter| filter.holds(row))
                        && finds(row, &search, shown.language)
                });
                let (column, descending) = sorting.get();
                // By connector there are no dates, and the largest stand first already.
                if shown.columns.contains(&column) {
                    details::sort(&mut shown.rows, column, descending);
                }
                Arc::new(shown)
            },
            |_, _| true,
        );
        Self {
            by,
            as_shares,
            direction,
            show_for,
            chart_by_tls: RwSignal::new(false),
            search,
            filters: RwSignal::new(kept_filters()),
            applied,
            sorting,
            shown,
        }
    }

    /// Whether the choices of direction and flow include this flow.
    pub(in crate::app) fn includes(self, of: Direction, connector: Option<&String>) -> bool {
        fits(of, connector, self.direction.get(), &self.show_for.read())
    }

    /// The direction and flow that all of what is shown is of.
    pub(in crate::app) fn asked_about(self) -> (Option<Direction>, FlowFilter) {
        match self.show_for.read_untracked().as_ref() {
            Some((direction, name)) => (Some(*direction), who::flow_of(name.as_deref())),
            None => (self.direction.get_untracked(), FlowFilter::All),
        }
    }

    /// Changes the filters, and keeps them.
    pub(in crate::app) fn change_filters(self, change: impl FnOnce(&mut Vec<Filter>)) {
        self.filters.update(change);
        let bytes = postcard::to_allocvec(&*self.filters.read_untracked()).unwrap_or_default();
        let mut text = LAYOUT.to_owned();
        for byte in bytes {
            text.push_str(&format!("{byte:02x}"));
        }
        browser::keep(FILTERS_KEPT_AS, &text);
    }
}

fn kept_filters() -> Vec<Filter> {
    let read = || {
        let text = browser::kept(FILTERS_KEPT_AS)?;
        let digits = text.strip_prefix(LAYOUT)?;
        let bytes: Option<Vec<u8>> = (0..digits.len() / 2)
            .map(|at| u8::from_str_radix(digits.get(at * 2..at * 2 + 2)?, 16).ok())
            .collect();
        postcard::from_bytes(&bytes?).ok()
    };
    read().unwrap_or_default()
}

fn fits(
    of: Direction,
    connector: Option<&String>,
    direction: Option<Direction>,
    flow: &Option<FlowKey>,
) -> bool {
    direction.is_none_or(|wanted| wanted == of)
        && flow
            .as_ref()
            .is_none_or(|(wanted, name)| *wanted == of && name.as_ref() == connector)
}

/// Searches the texts as the file has them, and as the person reads them.
fn finds(row: &DetailsRow, typed: &str, language: Language) -> bool {
    details::matches_search(row, typed)
        || language
            .words()
            .flow(row.direction, row.connector.as_deref())
            .to_lowercase()
            .contains(&typed.trim().to_lowercase())
}

/// The five classes that are always there, and the others where they occur.
fn columns(report: &Report, by: By) -> Vec<Column> {
    let occurs = |class: TlsClass| {
        Direction::ALL
            .iter()
            .any(|direction| report.directions.get(*direction).tls.get(class) > 0)
    };
    Column::all()
        .filter(|column| match column {
            Column::Date => by == By::Day,
            Column::Class(class) => column.is_always_shown() || occurs(*class),
            _ => true,
        })
        .collect()
}
