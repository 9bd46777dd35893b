//! Volume per day by TLS version: stacked columns, with the numbers of a day on demand.

use leptos::prelude::*;
use plotters::chart::ChartBuilder;
use plotters::style::Color;

use super::canvas::{Canvas, Surface};
use super::pattern;
use crate::app::bar::swatch;
use crate::app::formats;
use crate::app::store::Store;
use crate::text::Language;
use crate::trace::{Day, Direction, TlsClass};

const HEIGHT: f64 = 180.0;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 12.0;
const BOTTOM: f64 = 24.0;
const TOP: f64 = 8.0;

/// The days of the range, all of them, with the counts of each class.
type Days = Vec<(Day, [u64; TlsClass::COUNT])>;

/// The chart of a direction, with its table.
#[component]
pub(in crate::app) fn VolumeChart(direction: Direction) -> impl IntoView {
    let store = Store::here();
    let days = Memo::new(move |_| days_of(store, direction));
    let label = Signal::derive(move || {
        let words = store.words();
        format!(
            "{}. {}",
            words.labels().volume_chart,
            words.direction(direction)
        )
    });
    let chosen = RwSignal::new(None::<usize>);
    let wrapper = NodeRef::<leptos::html::Div>::new();
    let point = move |event: web_sys::PointerEvent| {
        let Some(wrapper) = wrapper.get_untracked() else {
            return;
        };
        let width = f64::from(wrapper.client_width()) - LEFT - RIGHT;
        let x = f64::from(event.client_x()) - wrapper.get_bounding_client_rect().left() - LEFT;
        let count = days.read_untracked().len();
        let at = (x / width * count as f64).floor();
        chosen.set((at >= 0.0 && (at as usize) < count).then_some(at as usize));
    };
    let step = move |event: web_sys::KeyboardEvent| {
        let count = days.read_untracked().len();
        if count == 0 {
            return;
        }
        let now = chosen.get_untracked();
        let next = match event.key().as_str() {
            "ArrowRight" => now.map_or(0, |at| (at + 1).min(count - 1)),
            "ArrowLeft" => now.map_or(count - 1, |at| at.saturating_sub(1)),
            "Home" => 0,
            "End" => count - 1,
            _ => return,
        };
        event.prevent_default();
        chosen.set(Some(next));
    };
    view! {
        <figure class="chart">
            <figcaption>{store.t(|l| l.volume_chart)}</figcaption>
            <div
                class="chart-area"
                role="group"
                tabindex="0"
                aria-label=move || format!("{}. {}", label.get(), store.labels().chart_keys)
                node_ref=wrapper
                on:pointermove=point
                on:pointerleave=move |_| chosen.set(None)
                on:blur=move |_| chosen.set(None)
                on:keydown=step
            >
                <Canvas
                    label=label
                    height=HEIGHT
                    draw=move |surface| draw(surface, store.language.get(), &days.read())
                />
                <div aria-live="polite">{move || tip(store, &days.read(), chosen.get())}</div>
            </div>
            <details class="fold small">
                <summary>{store.t(|l| l.numbers_of_chart)}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=move || label.get()>
                    {move || table(store, &days.read())}
                </div>
            </details>
        </figure>
    }
}

fn days_of(store: Store, direction: Direction) -> Days {
    let report = store.report.read();
    let Ok(report) = report.as_ref() else {
        return Vec::new();
    };
    let (from, to) = (report.range.from, report.range.to);
    let mut days: Days = (from.0..=to.0)
        .map(|day| (Day(day), [0; TlsClass::COUNT]))
        .collect();
    for row in report.days.iter().filter(|row| row.direction == direction) {
        let at = usize::try_from(i64::from(row.date.0) - i64::from(from.0));
        let Some((_, sum)) = at.ok().and_then(|at| days.get_mut(at)) else {
            continue;
        };
        for (sum, more) in sum.iter_mut().zip(row.totals.tls.0) {
            *sum += more;
        }
    }
    days
}

/// The classes that occur on any of the days.
fn present(days: &Days) -> Vec<TlsClass> {
    TlsClass::ALL
        .into_iter()
        .filter(|class| days.iter().any(|(_, counts)| counts[class.index()] > 0))
        .collect()
}

fn draw(surface: &Surface, language: Language, days: &Days) {
    let Some(area) = surface.area() else { return };
    let _ = area.fill(&surface.palette.background);
    let most = days
        .iter()
        .map(|(_, counts)| counts.iter().sum::<u64>())
        .max()
        .unwrap_or(0)
        .max(1);
    let count = days.len().max(1);
    let first = days.first().map_or(0, |(day, _)| day.0);
    let chart = ChartBuilder::on(&area)
        .margin_top(surface.px(TOP))
        .margin_right(surface.px(RIGHT))
        .x_label_area_size(surface.px(BOTTOM))
        .y_label_area_size(surface.px(LEFT))
        .build_cartesian_2d(-0.5..count as f64 - 0.5, 0.0..most as f64 * 1.02);
    let Ok(mut chart) = chart else { return };
    let (width, _) = area.dim_in_pixel();
    let labels = (f64::from(width) / f64::from(surface.px(80.0))) as usize;
    // Between two whole numbers there is neither a day nor a message.
    let whole = |value: f64| (value.fract().abs() < 1e-6).then_some(value.round());
    let _ = chart
        .configure_mesh()
        .disable_x_mesh()
        .x_labels(labels.min(count))
        .y_labels(4)
        .x_label_formatter(&|x| {
            whole(*x)
                .filter(|x| *x >= 0.0)
                .map_or_else(String::new, |x| {
                    formats::short_day(language, Day(first + x as i32))
                })
        })
        .y_label_formatter(&|y| {
            whole(*y).map_or_else(String::new, |y| formats::number(language, y as u64))
        })
        .label_style(surface.text())
        .axis_style(surface.palette.line)
        .bold_line_style(surface.palette.line.stroke_width(1))
        .light_line_style(surface.palette.background.mix(0.0))
        .draw();
    let plot = chart.plotting_area();
    let classes = present(days);
    // Many days leave no room between them.
    let half = if count > 60 { 0.45 } else { 0.36 };
    for (at, (_, counts)) in days.iter().enumerate() {
        let mut below = 0_u64;
        // The best protected at the bottom, what is bad on top, where it is seen.
        for class in classes.iter().rev() {
            let amount = counts[class.index()];
            let (left, bottom) = plot.map_coordinate(&(at as f64 - half, below as f64));
            below += amount;
            let (right, top) = plot.map_coordinate(&(at as f64 + half, below as f64));
            let gap = if bottom - top > surface.px(3.0) {
                surface.px(1.0)
            } else {
                0
            };
            pattern::fill(
                surface,
                &area,
                *class,
                (left, top + gap),
                (right.max(left + 1), bottom),
            );
        }
    }
}

/// The numbers of the chosen day.
fn tip(store: Store, days: &Days, chosen: Option<usize>) -> AnyView {
    let Some((at, (day, counts))) = chosen.and_then(|at| Some((at, days.get(at)?))) else {
        return ().into_any();
    };
    let language = store.language.get();
    let middle = (at as f64 + 0.5) / days.len() as f64;
    let is_late = middle > 0.5;
    let rows: Vec<AnyView> = TlsClass::ALL
        .into_iter()
        .filter(|class| counts[class.index()] > 0)
        .map(|class| {
            view! {
                <li>
                    {swatch(class)} {language.words().class(class)} " "
                    <strong>{formats::number(language, counts[class.index()])}</strong>
                </li>
            }
            .into_any()
        })
        .collect();
    let total = formats::number(language, counts.iter().sum());
    view! {
        <div
            class="tip"
            class:left=is_late
            style:left=format!("calc({LEFT}px + (100% - {}px) * {middle})", LEFT + RIGHT)
        >
            <p>{formats::day(language, *day)} ": " <strong>{total}</strong></p>
            <ul>{rows}</ul>
        </div>
    }
    .into_any()
}

fn table(store: Store, days: &Days) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let classes = present(days);
    let head: Vec<AnyView> = classes
        .iter()
        .map(|class| view! { <th scope="col" class="number">{words.class(*class)}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = days
        .iter()
        .map(|(day, counts)| {
            let cells: Vec<AnyView> = classes
                .iter()
                .map(|class| {
                    let count = formats::number(language, counts[class.index()]);
                    view! { <td class="number">{count}</td> }.into_any()
                })
                .collect();
            view! {
                <tr>
                    <th scope="row">{formats::table_day(language, *day)}</th>
                    {cells}
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="table compact">
            <caption class="visually-hidden">{words.labels().volume_chart}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.labels().day}</th>
                    {head}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
