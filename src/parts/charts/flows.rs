//! Mail flow per day: a line for all, and one for each of the largest flows.

use crate::state::question::flow_of;
use crate::state::question::question;
use leptos::prelude::*;
use plotters::series::{DashedLineSeries, LineSeries};
use plotters::style::{Color, ShapeStyle};

use super::canvas::Surface;
use super::day_chart::{HEIGHT, MOST_DAYS, Named, day_chart, plane};
use super::picture::{Key, Picture};
use crate::parts::closures::part;
use crate::report::Report;
use crate::report::day_lines::DayLines;
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{FlowFilter, Question};
use crate::text::{Language, Words};
use crate::trace::{Day, Direction, TlsClass};

/// So many flows have a line of their own. The others share one, unless it is one only.
const LINES: usize = 5;

/// A line: its name, and the volume of each day.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    name: String,
    /// What it is of, where that is one flow or all that is shown.
    of: Option<(Option<Direction>, FlowFilter)>,
    /// Which colour and dash of the style sheet.
    style: usize,
    volume: Vec<u64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Lines {
    first: i32,
    days: usize,
    lines: Vec<Line>,
}

/// Volume per day of what the connector report shows.
pub(crate) fn flow_chart(store: Store) -> AnyView {
    let lines = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => lines_of(store, report, store.words()),
        Err(_) => Lines::default(),
    });
    let label = Signal::derive(move || store.words().report().mail_flow.to_owned());
    let legend = part(move || {
        lines
            .read()
            .lines
            .iter()
            .map(|line| {
                view! { <li>{line_swatch(line.style)} <bdi>{line.name.clone()}</bdi></li> }
                    .into_any()
            })
            .collect::<Vec<_>>()
    });
    day_chart(
        store,
        Named {
            caption: label,
            label,
            legend: view! { <ul class="legend">{legend}</ul> }.into_any(),
        },
        Signal::derive(move || lines.read().days),
        move |surface| draw(surface, store.language.get(), &lines.read()),
        move |at| tip(store.language.get(), &lines.read(), at),
        move || table(store, lines, &label.read()),
        move |at, _| ask(store, &lines.read_untracked(), at, 0),
    )
}

fn lines_of(store: Store, report: &Report, words: &'static dyn Words) -> Lines {
    let range = report.range.last(MOST_DAYS);
    let wanted = store.view.included();
    let DayLines { all, lines: flows } = DayLines::of(report, range, LINES + 1, wanted);
    let mut lines = Vec::new();
    if flows.len() != 1 {
        lines.push(Line {
            name: words.report().total.to_owned(),
            of: Some(store.view.asked_about()),
            style: 0,
            volume: all,
        });
    }
    lines.extend(flows.into_iter().zip(1..).map(|(line, style)| {
        let named = line.of.map(|flow| {
            let name = flow.name.as_deref();
            let of = (Some(flow.direction), flow_of(name));
            (words.flow(flow.direction, name), of)
        });
        let (name, of) = named.map_or_else(
            || (words.report().others.to_owned(), None),
            |(name, of)| (name, Some(of)),
        );
        Line {
            name,
            of,
            style,
            volume: line.volume,
        }
    }));
    Lines {
        first: range.from.0,
        days: range.days() as usize,
        lines,
    }
}

/// The same chart as a picture.
pub(crate) fn flow_picture(store: Store, report: &Report) -> Picture {
    let language = store.language.get();
    let lines = lines_of(store, report, language.words());
    let legend = lines.lines.iter();
    let legend = legend.map(|line| (Key::Line(line.style), line.name.clone()));
    Picture {
        title: language.words().report().mail_flow.to_owned(),
        height: HEIGHT,
        legend: legend.collect(),
        draw: Box::new(move |surface| draw(surface, language, &lines)),
    }
}

/// How a line is drawn, in CSS pixels.
pub(super) struct Stroke {
    pub(super) width: f64,
    /// None is drawn through.
    pub(super) dash: f64,
    pub(super) gap: f64,
}

impl Stroke {
    /// As in the style sheet: drawn through, dashed, dotted, again and again.
    pub(super) fn of(style: usize) -> Self {
        let (dash, gap) = match style % 3 {
            1 => (7.0, 4.0),
            2 => (2.0, 4.0),
            _ => (0.0, 0.0),
        };
        let width = if style == 0 { 2.5 } else { 2.0 };
        Self { width, dash, gap }
    }
}

fn draw(surface: &Surface, language: Language, lines: &Lines) {
    let Some(area) = surface.area() else { return };
    let most = lines
        .lines
        .iter()
        .flat_map(|line| &line.volume)
        .copied()
        .max()
        .unwrap_or(0);
    let days = (Day(lines.first), lines.days);
    let Some(mut chart) = plane(surface, &area, language, days, Some(most)) else {
        return;
    };
    // The total last, so that it lies above the others.
    for line in lines.lines.iter().rev() {
        let stroke = Stroke::of(line.style);
        let style = ShapeStyle {
            color: surface.palette.flow(line.style).to_rgba(),
            filled: false,
            stroke_width: surface.px(stroke.width).unsigned_abs(),
        };
        let points: Vec<(f64, f64)> = line
            .volume
            .iter()
            .enumerate()
            .map(|(at, volume)| (at as f64, *volume as f64))
            .collect();
        let (dash, gap) = (surface.px(stroke.dash), surface.px(stroke.gap));
        if dash == 0 || points.len() == 1 {
            let size = if points.len() == 1 {
                surface.px(3.0)
            } else {
                0
            };
            let series = LineSeries::new(points, style).point_size(size.unsigned_abs());
            let _ = chart.draw_series(series);
        } else {
            let _ = chart.draw_series(DashedLineSeries::new(points, dash, gap, style));
        }
    }
}

fn line_swatch(style: usize) -> AnyView {
    view! { <span class=format!("line-swatch line-{style}") aria-hidden="true"></span> }.into_any()
}

fn tip(language: Language, lines: &Lines, at: usize) -> AnyView {
    let rows: Vec<AnyView> = lines
        .lines
        .iter()
        .filter_map(|line| {
            let volume = formats::number(language, *line.volume.get(at)?);
            Some(
                view! {
                    <li>
                        {line_swatch(line.style)} <bdi>{line.name.clone()}</bdi> " "
                        <strong>{volume}</strong>
                    </li>
                }
                .into_any(),
            )
        })
        .collect();
    let day = Day(lines.first.saturating_add(i32::try_from(at).unwrap_or(0)));
    view! {
        <p>{formats::day(language, day)}</p>
        <ul>{rows}</ul>
    }
    .into_any()
}

/// Who is behind a day of a line.
fn ask(store: Store, lines: &Lines, at: usize, line: usize) -> Option<Question> {
    let line = lines.lines.get(line)?;
    let (direction, flow) = line.of.clone()?;
    let report = store.report.get_untracked();
    let report = report.as_ref().as_ref().ok()?;
    let day = Day(lines.first.saturating_add(i32::try_from(at).ok()?));
    (*line.volume.get(at)? > 0).then(|| question(report, Some(day), direction, flow, TlsClass::ALL))
}

fn table(store: Store, all: Memo<Lines>, caption: &str) -> AnyView {
    let language = store.language.get();
    let lines = all.read();
    let head = lines.lines.iter().map(|line| line.name.clone()).collect();
    let rows = (lines.first..)
        .take(lines.days)
        .enumerate()
        .map(|(at, day)| {
            let cells = lines
                .lines
                .iter()
                .map(|line| formats::number(language, line.volume.get(at).copied().unwrap_or(0)))
                .collect();
            (Day(day), cells)
        })
        .collect();
    super::numbers::table(store, caption, head, rows, move |row, line| {
        ask(store, &all.read_untracked(), row, line)
    })
}
