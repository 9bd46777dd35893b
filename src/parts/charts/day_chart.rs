//! What charts of days share: the axes, and the numbers of a day on demand, by pointer or keys.

use leptos::prelude::*;
use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::Cartesian2d;
use plotters::style::Color;

use super::backend::Backend;
use super::canvas::{Area, Canvas, Surface};
use super::hovered::{Hovered, hovered};
use crate::parts::arrow_keys;
use crate::parts::closures::{on_click, part};
use crate::report::Ratio;
use crate::state::axis::Axis;
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::Question;
use crate::text::Language;
use crate::trace::Day;

/// Height of the canvas.
pub(super) const HEIGHT: f64 = 280.0;
pub(super) const LEFT: f64 = 52.0;
pub(super) const RIGHT: f64 = 12.0;
pub(super) const BOTTOM: f64 = 24.0;
pub(super) const TOP: f64 = 8.0;
/// A line on the last tick is not cut at its upper edge.
const HEADROOM: f64 = 1.01;
/// Ticks above zero.
pub(super) const TICKS: u64 = 4;

/// What the height of a chart stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Scale {
    Messages(Axis),
    /// In ten-thousandths.
    Shares(Axis),
}

impl Scale {
    /// Up to all.
    pub(super) const ALL: Self = Self::Shares(Axis {
        top: 10_000,
        step: 2_500,
    });

    fn axis(self) -> Axis {
        match self {
            Self::Messages(axis) | Self::Shares(axis) => axis,
        }
    }

    /// The last tick, in messages or as a share of one.
    pub(super) fn top(self) -> f64 {
        match self {
            Self::Messages(axis) => axis.top as f64,
            Self::Shares(axis) => axis.top as f64 / 10_000.0,
        }
    }

    fn tick(self, language: Language, value: u64) -> String {
        match self {
            Self::Messages(_) => formats::number(language, value),
            Self::Shares(_) if value.is_multiple_of(100) => {
                formats::plain_share(language, value as f64 / 10_000.0)
            }
            Self::Shares(_) => formats::share(
                language,
                Ratio {
                    numerator: value,
                    denominator: 10_000,
                },
            ),
        }
    }

    /// Where a value stands in a chart of that height, in CSS pixels above the axis of days.
    pub(super) fn height_of(self, value: f64, height: f64) -> f64 {
        value / (self.top() * HEADROOM) * (height - TOP)
    }
}

/// Days that a chart shows at most, the last ones: a made-up report may span thousands of years.
pub(super) const MOST_DAYS: u32 = 4000;

/// What a chart is called, and what its colours mean.
pub(super) struct Named {
    pub(super) caption: Signal<String>,
    /// For those who do not see it.
    pub(super) label: Signal<String>,
    pub(super) legend: AnyView,
}

/// The chart; `tell` says what is on a day, `table` all numbers. `ask` says who is behind a day, or behind what is drawn at a height of it: a share of the last tick.
pub(super) fn day_chart(
    store: Store,
    Named {
        caption,
        label,
        legend,
    }: Named,
    count: Signal<usize>,
    draw: impl Fn(&Surface) + 'static,
    tell: impl Fn(usize) -> Hovered + Send + 'static,
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
        if let Some(question) = question {
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
        if store.asked.names_somebody() {
            store.labels().chart_keys
        } else {
            store.words().report().chart_keys_alone
        }
    };
    let day = Memo::new(move |_| chosen.get().filter(|at| *at < count.get()));
    let day = part(move || match day.get() {
        Some(at) => hovered(at, count.get(), tell(at)),
        None => ().into_any(),
    });
    view! {
        <figure class="chart">
            <figcaption>{move || caption.get()}</figcaption>
            <div
                class="chart-area"
                role="group"
                tabindex="0"
                aria-label=move || store.words().sentences(&[label.get().as_str(), keys()])
                node_ref=wrapper
                on:pointermove=point
                on:click=on_click(click)
                on:pointerleave=move |_| chosen.set(None)
                on:blur=move |_| chosen.set(None)
                on:keydown=step
            >
                <Canvas label=label height=HEIGHT draw=draw/>
                <div aria-live="polite">{day}</div>
            </div>
            {legend}
            <details class="fold small">
                <summary>{store.label(|l| l.numbers_of_chart)}</summary>
                <div
                    class="scroll"
                    tabindex="0"
                    role="group"
                    aria-label=move || {
                        let words = store.words();
                        words.sentences(&[label.get().as_str(), words.report().table_keys])
                    }
                    on:keydown=arrow_keys::move_on
                >
                    {table}
                </div>
            </details>
        </figure>
    }
    .into_any()
}

/// The height of a chart, with a line at each tick of its axis and nowhere else.
pub(super) struct Height {
    all: RangedCoordf64,
    ticks: Vec<f64>,
}

impl Ranged for Height {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        self.all.map(value, limit)
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        if hint.weight().allow_light_points() {
            Vec::new()
        } else {
            self.ticks.clone()
        }
    }

    fn range(&self) -> std::ops::Range<f64> {
        self.all.range()
    }
}

/// What is drawn on: a day is one wide, from half before to half after its number. The height is that of
/// a [`Scale`].
pub(super) type Plane<'a> = ChartContext<'a, Backend, Cartesian2d<RangedCoordf64, Height>>;

/// The axes: `count` days from `first`, whose names stand below where `names_days`, and a height.
pub(super) fn plane<'a>(
    surface: &Surface,
    area: &'a Area,
    language: Language,
    (first, count): (Day, usize),
    scale: Scale,
    names_days: bool,
) -> Option<Plane<'a>> {
    let _ = area.fill(&surface.palette.background);
    let count = count.max(1);
    let axis = scale.axis();
    // A tick is a whole number on its axis, and a share of the top on the plane.
    let unit = scale.top() / axis.top as f64;
    let ticks = axis.ticks().map(|tick| tick as f64 * unit).collect();
    let bottom = if names_days { BOTTOM } else { 0.0 };
    let mut chart = ChartBuilder::on(area)
        .margin_top(surface.px(TOP))
        .margin_right(surface.px(RIGHT))
        .x_label_area_size(surface.px(bottom))
        .y_label_area_size(surface.px(LEFT))
        .build_cartesian_2d(
            -0.5..count as f64 - 0.5,
            Height {
                all: (0.0..scale.top() * HEADROOM).into(),
                ticks,
            },
        )
        .ok()?;
    let (width, _) = area.dim_in_pixel();
    let labels = (f64::from(width) / f64::from(surface.px(80.0))) as usize;
    // Between two whole numbers there is no day.
    let whole = |value: f64| (value.fract().abs() < 1e-6).then_some(value.round());
    let _ = chart
        .configure_mesh()
        .disable_x_mesh()
        .x_labels(if names_days { labels.min(count) } else { 0 })
        .x_label_formatter(&|x| {
            whole(*x)
                .filter(|x| *x >= 0.0)
                .map_or_else(String::new, |x| {
                    formats::short_day(language, Day(first.0 + x as i32))
                })
        })
        .y_label_formatter(&|y| scale.tick(language, (*y / unit).round() as u64))
        .label_style(surface.text())
        .axis_style(surface.palette.line)
        .bold_line_style(surface.palette.line.stroke_width(1))
        .light_line_style(surface.palette.background.mix(0.0))
        .draw();
    Some(chart)
}
