//! What charts of days share: the axes, and the numbers of a day on demand, by pointer or keys.

use leptos::prelude::*;
use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::Cartesian2d;
use plotters::style::Color;
use plotters_canvas::CanvasBackend;

use super::canvas::{Area, Canvas, Surface};
use crate::parts::closures::{on_click, part};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::Question;
use crate::text::Language;
use crate::trace::Day;

/// Height of the canvas.
pub(super) const HEIGHT: f64 = 180.0;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 12.0;
const BOTTOM: f64 = 24.0;
const TOP: f64 = 8.0;
/// The axis goes a little higher than what is drawn.
const HEADROOM: f64 = 1.02;

/// Days that a chart shows at most, the last ones: a made-up report may span thousands of years.
pub(super) const MOST_DAYS: u32 = 4000;

/// What a chart is called, and what its colours mean.
pub(super) struct Named {
    pub(super) caption: Signal<String>,
    /// For those who do not see it.
    pub(super) label: Signal<String>,
    pub(super) legend: AnyView,
}

/// The chart; `tip` tells the numbers of a day, `table` all of them. `ask` says who is behind a day,
/// or behind what is drawn at a height of it: a share of the tallest that fits.
pub(super) fn day_chart(
    store: Store,
    Named {
        caption,
        label,
        legend,
    }: Named,
    count: Signal<usize>,
    draw: impl Fn(&Surface) + 'static,
    tip: impl Fn(usize) -> AnyView + Send + 'static,
    table: impl Fn() -> AnyView + Send + 'static,
    ask: impl Fn(usize, Option<f64>) -> Option<Question> + Copy + 'static,
) -> AnyView {
    let chosen = RwSignal::new(None::<usize>);
    let wrapper = NodeRef::<leptos::html::Div>::new();
    let point = move |event: web_sys::PointerEvent| {
        let Some(wrapper) = wrapper.get_untracked() else {
            return;
        };
        let width = f64::from(wrapper.client_width()) - LEFT - RIGHT;
        let x = f64::from(event.client_x()) - wrapper.get_bounding_client_rect().left() - LEFT;
        let count = count.get_untracked();
        let at = (x / width * count as f64).floor();
        chosen.set((at >= 0.0 && (at as usize) < count).then_some(at as usize));
    };
    let open = move |height: Option<f64>| {
        let question = chosen.get_untracked().and_then(|at| ask(at, height));
        if let Some(question) = question
            && untrack(|| store.asked.can_be_asked())
        {
            store.asked.ask(question);
        }
    };
    let click = move |event: web_sys::MouseEvent| {
        let Some(wrapper) = wrapper.get_untracked() else {
            return;
        };
        let y = f64::from(event.client_y()) - wrapper.get_bounding_client_rect().top();
        open(Some(
            (HEIGHT - BOTTOM - y) / (HEIGHT - BOTTOM - TOP) * HEADROOM,
        ));
    };
    let step = move |event: web_sys::KeyboardEvent| {
        let count = count.get_untracked();
        if count == 0 {
            return;
        }
        let now = chosen.get_untracked();
        let next = match event.key().as_str() {
            "ArrowRight" => now.map_or(0, |at| (at + 1).min(count - 1)),
            "ArrowLeft" => now.map_or(count - 1, |at| at.saturating_sub(1)),
            "Home" => 0,
            "End" => count - 1,
            "Enter" | " " => {
                event.prevent_default();
                return open(None);
            }
            _ => return,
        };
        event.prevent_default();
        chosen.set(Some(next));
    };
    let keys = move || {
        if store.asked.can_be_asked() {
            store.labels().chart_keys
        } else {
            store.words().report().chart_keys_alone
        }
    };
    let tip = part(move || {
        let count = count.get();
        match chosen.get().filter(|at| *at < count) {
            Some(at) => tip_box(at, count, tip(at)),
            None => ().into_any(),
        }
    });
    view! {
        <figure class="chart">
            <figcaption>{move || caption.get()}</figcaption>
            <div
                class="chart-area"
                role="group"
                tabindex="0"
                aria-label=move || format!("{}. {}", label.get(), keys())
                node_ref=wrapper
                on:pointermove=point
                on:click=on_click(click)
                on:pointerleave=move |_| chosen.set(None)
                on:blur=move |_| chosen.set(None)
                on:keydown=step
            >
                <Canvas label=label height=HEIGHT draw=draw/>
                <div aria-live="polite">{tip}</div>
            </div>
            {legend}
            <details class="fold small">
                <summary>{store.label(|l| l.numbers_of_chart)}</summary>
                <div class="scroll" tabindex="0" role="group" aria-label=move || label.get()>
                    {table}
                </div>
            </details>
        </figure>
    }
    .into_any()
}

fn tip_box(at: usize, count: usize, content: AnyView) -> AnyView {
    let middle = (at as f64 + 0.5) / count.max(1) as f64;
    // On the side that has more room, in which its lines are broken: it never widens the page.
    let place = if middle > 0.5 {
        let after = 1.0 - middle;
        format!(
            "right:calc({RIGHT}px + (100% - {}px) * {after})",
            LEFT + RIGHT
        )
    } else {
        format!(
            "left:calc({LEFT}px + (100% - {}px) * {middle})",
            LEFT + RIGHT
        )
    };
    view! {
        <div class="tip" style=place>
            {content}
        </div>
    }
    .into_any()
}

/// What is drawn on: a day is one wide, from half before to half after its number.
pub(super) type Plane<'a> =
    ChartContext<'a, CanvasBackend, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// The axes: `count` days from `first`, and up to `most` messages, or shares where there is none.
pub(super) fn plane<'a>(
    surface: &Surface,
    area: &'a Area,
    language: Language,
    (first, count): (Day, usize),
    most: Option<u64>,
) -> Option<Plane<'a>> {
    let _ = area.fill(&surface.palette.background);
    let count = count.max(1);
    let top = most.map_or(1.0, |most| most.max(1) as f64);
    let mut chart = ChartBuilder::on(area)
        .margin_top(surface.px(TOP))
        .margin_right(surface.px(RIGHT))
        .x_label_area_size(surface.px(BOTTOM))
        .y_label_area_size(surface.px(LEFT))
        .build_cartesian_2d(-0.5..count as f64 - 0.5, 0.0..top * HEADROOM)
        .ok()?;
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
                    formats::short_day(language, Day(first.0 + x as i32))
                })
        })
        .y_label_formatter(&|y| match most {
            None => formats::plain_share(language, *y),
            Some(_) => whole(*y).map_or_else(String::new, |y| formats::number(language, y as u64)),
        })
        .label_style(surface.text())
        .axis_style(surface.palette.line)
        .bold_line_style(surface.palette.line.stroke_width(1))
        .light_line_style(surface.palette.background.mix(0.0))
        .draw();
    Some(chart)
}
