//! Mail flow per day: a line for each of the largest flows, and above them one for all, on a height of its
//! own: the flows would lie flat below it.

use crate::state::question::flow_of;
use crate::state::question::question;
use leptos::prelude::*;
use plotters::series::{DashedLineSeries, LineSeries};
use plotters::style::{Color, ShapeStyle};

use super::canvas::Surface;
use super::day_chart::{BOTTOM, HEIGHT, MOST_DAYS, Named, Plane, Scale, TICKS, day_chart, plane};
use super::hidden::{Entry, Hidden, legend};
use super::hovered::{Hovered, Point, tip_row, tip_table};
use super::picture::{Key, Picture};
use crate::report::day_lines::DayLines;
use crate::report::{Ratio, Report};
use crate::state::axis::Axis;
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{FlowFilter, Question};
use crate::text::{Language, Words};
use crate::trace::{Day, Direction, TlsClass};

/// So many flows have a line of their own. The others share one, unless it is one only.
const LINES: usize = 5;

/// Height of the strip in which the line of all stands, with the room above it.
const STRIP: f64 = 80.0;

/// A line: its name, and the volume of each day.
#[derive(Clone, Debug, PartialEq)]
struct ChartLine {
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
    lines: Vec<ChartLine>,
}

/// Volume per day of what the connector report shows.
pub(crate) fn flow_chart(store: Store) -> AnyView {
    let lines = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => lines_of(store, report, store.words()),
        Err(_) => Lines::default(),
    });
    let label = Signal::derive(move || store.words().report().mail_flow.to_owned());
    let hidden = Hidden::nothing();
    let legend = legend(store, hidden, move || {
        let lines = lines.read();
        let entries = lines.lines.iter().map(|line| Entry {
            key: line.style,
            name: line.name.clone(),
            swatch: line_swatch(line.style),
        });
        entries.collect()
    });
    let shows = move |style| hidden.shows(style);
    day_chart(
        store,
        Named {
            caption: label,
            label,
            legend,
        },
        Signal::derive(move || lines.read().days),
        move |surface| {
            let lines = lines.read();
            draw(
                surface,
                store.language.get(),
                &lines,
                &Bands::of(&lines, shows),
            );
        },
        move |at| {
            let lines = lines.read();
            Hovered {
                points: Bands::of(&lines, shows).points(at),
                numbers: tip(store.language.get(), &lines, at),
            }
        },
        move || table(store, lines, &label.read()),
        move |at, _| ask(store, &lines.read_untracked(), at, 0),
    )
}

/// What of the lines is shown where.
struct Bands<'a> {
    /// The line of all on a height of its own, where there is another.
    all: Option<(&'a ChartLine, Axis)>,
    lines: Vec<&'a ChartLine>,
    axis: Axis,
}

impl<'a> Bands<'a> {
    fn of(lines: &'a Lines, shows: impl Fn(usize) -> bool) -> Self {
        let mut shown = lines
            .lines
            .iter()
            .filter(|line| shows(line.style))
            .peekable();
        let first = shown.next_if(|line| line.style == 0 && lines.lines.len() > 1);
        let mut shown: Vec<&ChartLine> = shown.collect();
        let axis = |lines: &[&ChartLine], ticks| {
            let volume = lines.iter().flat_map(|line| &line.volume);
            Axis::up_to(volume.copied().max().unwrap_or(0), ticks)
        };
        let mut all = first.map(|line| (line, axis(&[line], 2)));
        if shown.is_empty() {
            shown.extend(all.take().map(|(line, _)| line));
        }
        Self {
            axis: axis(&shown, TICKS),
            lines: shown,
            all,
        }
    }

    /// The height of the flows' part.
    fn height(&self) -> f64 {
        if self.all.is_some() {
            HEIGHT - STRIP
        } else {
            HEIGHT
        }
    }

    /// What is drawn on a day.
    fn points(&self, at: usize) -> Vec<Point> {
        let place = |line: &ChartLine, axis, height| {
            let volume = *line.volume.get(at)?;
            Some(Point {
                bottom: Scale::Messages(axis).height_of(volume as f64, height),
                style: line.style,
            })
        };
        let height = self.height();
        let lines = self.lines.iter().filter_map(|line| {
            let point = place(line, self.axis, height - BOTTOM)?;
            Some(Point {
                bottom: point.bottom + BOTTOM,
                ..point
            })
        });
        let all = self.all.and_then(|(line, axis)| {
            let point = place(line, axis, STRIP)?;
            Some(Point {
                bottom: point.bottom + height,
                ..point
            })
        });
        lines.chain(all).collect()
    }
}

fn lines_of(store: Store, report: &Report, words: &'static Words) -> Lines {
    let range = report.range.last(MOST_DAYS);
    let wanted = store.view.included();
    let DayLines { all, lines: flows } = DayLines::of(report, range, LINES + 1, wanted);
    let mut lines = Vec::new();
    if flows.len() != 1 {
        lines.push(ChartLine {
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
        ChartLine {
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
        draw: Box::new(move |surface| {
            draw(surface, language, &lines, &Bands::of(&lines, |_| true));
        }),
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

fn draw(surface: &Surface, language: Language, lines: &Lines, bands: &Bands<'_>) {
    let Some(mut area) = surface.area() else {
        return;
    };
    let days = (Day(lines.first), lines.days);
    if let Some((line, axis)) = bands.all {
        let (strip, below) = area.split_vertically(surface.px(STRIP));
        area = below;
        let plane = plane(
            surface,
            &strip,
            language,
            days,
            Scale::Messages(axis),
            false,
        );
        if let Some(mut plane) = plane {
            draw_line(surface, &mut plane, line);
        }
    }
    let scale = Scale::Messages(bands.axis);
    let Some(mut plane) = plane(surface, &area, language, days, scale, true) else {
        return;
    };
    // The largest last, so that it lies above the others.
    for line in bands.lines.iter().rev() {
        draw_line(surface, &mut plane, line);
    }
}

fn draw_line(surface: &Surface, plane: &mut Plane<'_>, line: &ChartLine) {
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
        let _ = plane.draw_series(series);
    } else {
        let _ = plane.draw_series(DashedLineSeries::new(points, dash, gap, style));
    }
}

fn line_swatch(style: usize) -> AnyView {
    view! { <span class=format!("line-swatch line-{style}") aria-hidden="true"></span> }.into_any()
}

fn tip(language: Language, lines: &Lines, at: usize) -> AnyView {
    let all = lines.lines.iter().find(|line| line.style == 0);
    let all = all.and_then(|line| line.volume.get(at).copied());
    let rows: Vec<AnyView> = lines
        .lines
        .iter()
        .filter_map(|line| {
            let volume = *line.volume.get(at)?;
            let share = all
                .filter(|all| *all > 0 && line.style != 0)
                .map(|all| Ratio {
                    numerator: volume,
                    denominator: all,
                });
            Some(tip_row(
                line_swatch(line.style),
                line.name.clone(),
                formats::number(language, volume),
                share.map_or_else(String::new, |share| formats::share(language, share)),
            ))
        })
        .collect();
    let day = Day(lines.first.saturating_add(i32::try_from(at).unwrap_or(0)));
    tip_table(formats::day(language, day), rows)
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
