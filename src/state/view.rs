//! What a person chose to see of the connector report, and the rows that follow from it.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;

use super::selecting::Selecting;
use super::shared::Shared;
use crate::report::details::{self, By, Column, DetailsRow, Filter, Place};
use crate::report::view::{self, FlowKey};
use crate::report::{InsightId, Report, ReportError};
use crate::state::browser;
use crate::state::question::flow_of;
use crate::tally::{Classes, FlowFilter};
use crate::text::Language;
use crate::trace::{Direction, TlsClass};

const FILTERS_PERSISTED_AS: &str = "filters";
/// What kept filters begin with; another layout would begin with another number.
const LAYOUT: &str = "1:";

/// Handles of the choices; copies are the same choices.
#[derive(Clone, Copy)]
pub(crate) struct View {
    pub(crate) by: RwSignal<By>,
    pub(crate) as_shares: RwSignal<bool>,
    pub(crate) direction: RwSignal<Option<Direction>>,
    /// One flow; `None` is all mail flow.
    pub(crate) show_for: RwSignal<Option<FlowKey>>,
    /// Some classes, or all; see `Classes::bits`.
    pub(crate) classes: RwSignal<u32>,
    /// One partner, as an address says it, or all.
    pub(crate) domain: RwSignal<String>,
    pub(crate) chart_by_tls: RwSignal<bool>,
    pub(crate) search: RwSignal<String>,
    pub(crate) filters: RwSignal<Vec<Filter>>,
    pub(crate) applied: RwSignal<Option<Filter>>,
    pub(crate) sorting: RwSignal<(Column, bool)>,
    /// What the table shows.
    pub(crate) shown: Memo<Arc<Shown>>,
}

/// The rows of the table, in their order.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// Another number for every other content.
    pub(crate) version: u64,
    /// The report that they are of; none before there is one.
    report: Option<Arc<Result<Report, ReportError>>>,
    by: By,
    /// Where they are in the report.
    pub(crate) places: Vec<Place>,
    pub(crate) columns: Vec<Column>,
    pub(crate) as_shares: bool,
    /// Whether it can be told who is behind its numbers.
    pub(crate) names_somebody: bool,
    /// What is noteworthy of which flow.
    pub(crate) marks: Vec<(FlowKey, InsightId)>,
    pub(crate) language: Language,
}

impl Shown {
    /// The row with this number, made now.
    pub(crate) fn row(&self, at: usize) -> Option<DetailsRow> {
        let report = self.report.as_ref()?;
        let report = report.as_ref().as_ref().ok()?;
        details::row(report, self.by, *self.places.get(at)?)
    }

    /// All of them, each made when it is its turn.
    pub(crate) fn rows(&self) -> impl Iterator<Item = DetailsRow> {
        (0..self.places.len()).filter_map(|at| self.row(at))
    }
}

/// What the rows follow from.
#[derive(Clone, Copy)]
pub(crate) struct Inputs {
    report: Memo<Arc<Result<Report, ReportError>>>,
    language: RwSignal<Language>,
    by: RwSignal<By>,
    as_shares: RwSignal<bool>,
    direction: RwSignal<Option<Direction>>,
    show_for: RwSignal<Option<FlowKey>>,
    search: RwSignal<String>,
    applied: RwSignal<Option<Filter>>,
    sorting: RwSignal<(Column, bool)>,
    shared: Shared,
}

/// How the rows are made.
pub(crate) type Make = fn(Inputs, Option<&Arc<Shown>>) -> Arc<Shown>;

static MAKE: OnceLock<Make> = OnceLock::new();

/// What makes the rows has come: it is no part of what is shown first.
pub(crate) fn rows_are_made_by(make: Make) {
    let _ = MAKE.set(make);
}

/// The rows.
pub(crate) fn shown_of(inputs: Inputs, before: Option<&Arc<Shown>>) -> Arc<Shown> {
    let Inputs {
        report,
        language,
        by,
        as_shares,
        direction,
        show_for,
        search,
        applied,
        sorting,
        shared,
    } = inputs;
    let mut shown = Shown {
        version: before.map_or(0, |before| before.version + 1),
        as_shares: as_shares.get(),
        language: language.get(),
        ..Shown::default()
    };
    let whole = report.get();
    let Ok(report) = whole.as_ref() else {
        return Arc::new(shown);
    };
    shown.names_somebody = !shared.is_open() && !report.is_of_sums();
    let (direction, flow) = (direction.get(), show_for.read());
    let (search, filter) = (search.read(), applied.read());
    shown.as_shares &= report.has_shares();
    shown.columns = columns(report, by.get());
    shown.marks = report
        .insights
        .iter()
        .filter(|insight| insight.id != InsightId::TlsNotRecorded)
        .map(|insight| ((insight.direction, insight.connector.clone()), insight.id))
        .collect();
    shown.by = by.get();
    shown.places = details::places(report, shown.by);
    let is_any = direction.is_none() && flow.is_none();
    let is_all = filter.is_none() && search.trim().is_empty();
    let (by, language) = (shown.by, shown.language);
    if !is_any || !is_all {
        shown.places.retain(|place| {
            let of = details::flow_at(report, by, *place);
            let fits = is_any || of.is_some_and(|(of, name)| fits(of, name, direction, &flow));
            // Rows are made only where their texts are looked at.
            fits && (is_all
                || details::row(report, by, *place).is_some_and(|row| {
                    filter.as_ref().is_none_or(|filter| filter.holds(&row))
                        && finds(&row, &search, language)
                }))
        });
    }
    let (column, descending) = sorting.get();
    // By connector there are no dates, and the largest stand first already; by day, the newest do.
    let is_in_order = (column, descending) == (Column::Date, true);
    if shown.columns.contains(&column) && !is_in_order {
        details::sort_places(report, by, &mut shown.places, column, descending);
    }
    shown.report = Some(Arc::clone(&whole));
    Arc::new(shown)
}

impl View {
    /// Takes what was kept.
    pub(crate) fn restore_filters(self) {
        self.filters.set(persisted_filters());
    }

    pub(crate) fn new(
        report: Memo<Arc<Result<Report, ReportError>>>,
        language: RwSignal<Language>,
        is_whole: RwSignal<bool>,
        shared: Shared,
        selecting: Selecting,
    ) -> Self {
        let start = view::View::default();
        let by = RwSignal::new(start.by);
        let as_shares = RwSignal::new(start.as_shares);
        let Selecting {
            direction,
            show_for,
            classes,
            domain,
            ..
        } = selecting;
        let search = RwSignal::new(start.search);
        let applied = RwSignal::new(start.filter);
        let sorting = RwSignal::new(start.sorting);
        let inputs = Inputs {
            report,
            language,
            by,
            as_shares,
            direction,
            show_for,
            search,
            applied,
            sorting,
            shared,
        };
        let shown = Memo::new_with_compare(
            move |before: Option<&Arc<Shown>>| {
                is_whole.track();
                match MAKE.get() {
                    Some(make) => make(inputs, before),
                    None => Arc::default(),
                }
            },
            |_, _| true,
        );
        Self {
            by,
            as_shares,
            direction,
            show_for,
            classes,
            domain,
            chart_by_tls: RwSignal::new(start.chart_by_tls),
            search,
            filters: RwSignal::new(Vec::new()),
            applied,
            sorting,
            shown,
        }
    }

    /// All choices together, as the address says them.
    pub(crate) fn chosen(self) -> view::View {
        view::View {
            chart_by_tls: self.chart_by_tls.get(),
            direction: self.direction.get(),
            flow: self.show_for.get(),
            classes: Classes::from_bits(self.classes.get()),
            domain: self.domain.get(),
            by: self.by.get(),
            as_shares: self.as_shares.get(),
            sorting: self.sorting.get(),
            search: self.search.get(),
            filter: self.applied.get(),
        }
    }

    /// Chooses what an address says. What is chosen already is not drawn anew.
    pub(crate) fn choose(self, view: view::View) {
        set(self.chart_by_tls, view.chart_by_tls);
        set(self.direction, view.direction);
        set(self.show_for, view.flow);
        set(self.classes, view.classes.bits());
        set(self.domain, view.domain);
        set(self.by, view.by);
        set(self.as_shares, view.as_shares);
        set(self.sorting, view.sorting);
        set(self.search, view.search);
        set(self.applied, view.filter);
    }

    /// Shows one direction, or both. A flow of the other direction is chosen no more: nothing would be
    /// left to show.
    pub(crate) fn choose_direction(self, direction: Option<Direction>) {
        let flow = self.show_for.get_untracked();
        if flow.is_some_and(|(of, _)| direction.is_some_and(|wanted| wanted != of)) {
            self.show_for.set(None);
        }
        self.direction.set(direction);
    }

    /// Shows all mail again.
    pub(crate) fn choose_all(self) {
        set(self.direction, None);
        set(self.show_for, None);
        set(self.classes, Classes::default().bits());
        set(self.domain, String::new());
        set(self.search, String::new());
    }

    /// Whether the choices of direction and flow include a flow.
    pub(crate) fn included(self) -> impl Fn(Direction, Option<&str>) -> bool {
        let (direction, flow) = (self.direction.get(), self.show_for.get());
        move |of, connector| fits(of, connector, direction, &flow)
    }

    /// The direction and flow that all of what is shown is of.
    pub(crate) fn asked_about(self) -> (Option<Direction>, FlowFilter) {
        match self.show_for.read_untracked().as_ref() {
            Some((direction, name)) => (Some(*direction), flow_of(name.as_deref())),
            None => (self.direction.get_untracked(), FlowFilter::All),
        }
    }

    /// Changes the filters, and keeps them.
    pub(crate) fn change_filters(self, change: impl FnOnce(&mut Vec<Filter>)) {
        self.filters.update(change);
        let bytes = postcard::to_allocvec(&*self.filters.read_untracked()).unwrap_or_default();
        let mut text = LAYOUT.to_owned();
        for byte in bytes {
            text.push_str(&format!("{byte:02x}"));
        }
        browser::keep(FILTERS_PERSISTED_AS, &text);
    }
}

fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if *signal.read_untracked() != value {
        signal.set(value);
    }
}

fn persisted_filters() -> Vec<Filter> {
    let read = || {
        let text = browser::kept(FILTERS_PERSISTED_AS)?;
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
    connector: Option<&str>,
    direction: Option<Direction>,
    flow: &Option<FlowKey>,
) -> bool {
    direction.is_none_or(|wanted| wanted == of)
        && flow
            .as_ref()
            .is_none_or(|(wanted, name)| *wanted == of && name.as_deref() == connector)
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
