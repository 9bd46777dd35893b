//! TLS versions per day: stacked columns of counts, or of shares.

use crate::state::question::question;
use leptos::prelude::*;

use super::canvas::Surface;
use super::day_chart::{HEIGHT, MOST_DAYS, Named, Scale, TICKS, day_chart, plane};
use super::hidden::{Entry, Hidden, legend};
use super::hovered::{Hovered, tip_row, tip_table};
use super::pattern;
use super::picture::{Key, Picture};
use crate::parts::bar::{known_classes, swatch};
use crate::report::{DayRange, Ratio, Report};
use crate::state::axis::Axis;
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{FlowFilter, Question};
use crate::text::Language;
use crate::trace::{Day, Direction, TlsClass};

/// The days of the range, all of them, with the counts of each class.
type Days = Vec<(Day, [u64; TlsClass::COUNT])>;

/// The chart of a direction, with its table.
#[component]
pub(crate) fn VolumeChart(direction: Direction) -> impl IntoView {
    let store = Store::here();
    let days = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => days_of(report, &|of, _| of == direction),
        Err(_) => Vec::new(),
    });
    let label = Signal::derive(move || {
        let words = store.words();
        format!(
            "{}. {}",
            words.labels().volume_chart,
            words.direction(direction)
        )
    });
    let caption = Signal::derive(move || store.labels().volume_chart.to_owned());
    columns(store, (caption, label), days, false, move || {
        (Some(direction), FlowFilter::All)
    })
}

/// Share of each version per day, of what the connector report shows, or how much it was.
pub(crate) fn usage_chart(store: Store, as_shares: bool) -> AnyView {
    let days = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => days_of(report, &store.view.included()),
        Err(_) => Vec::new(),
    });
    let label = Signal::derive(move || store.words().report().tls_usage.to_owned());
    columns(store, (label, label), days, as_shares, move || {
        store.view.asked_about()
    })
}

/// The chart of a direction as a picture.
pub(crate) fn volume_picture(store: Store, report: &Report, direction: Direction) -> Picture {
    let words = store.words();
    let title = format!(
        "{}. {}",
        words.labels().volume_chart,
        words.direction(direction)
    );
    let days = days_of(report, &|of, _| of == direction);
    picture(store, title, days, false)
}

/// The chart of shares as a picture.
pub(crate) fn usage_picture(store: Store, report: &Report) -> Picture {
    let title = store.words().report().tls_usage.to_owned();
    let days = days_of(report, &store.view.included());
    picture(store, title, days, report.has_shares())
}

fn picture(store: Store, title: String, days: Days, as_shares: bool) -> Picture {
    let language = store.language.get();
    let legend = drawn(&days, as_shares)
        .into_iter()
        .map(|class| (Key::Class(class), language.words().class(class).to_owned()));
    Picture {
        title,
        height: HEIGHT,
        legend: legend.collect(),
        draw: Box::new(move |surface| {
            Columns::of(&days, as_shares, |_| true).draw(surface, language);
        }),
    }
}

/// The chart of the flows that `flows` names, by which it is asked who is behind it.
fn columns(
    store: Store,
    (caption, label): (Signal<String>, Signal<String>),
    days: Memo<Days>,
    as_shares: bool,
    flows: impl Fn() -> (Option<Direction>, FlowFilter) + Copy + Send + Sync + 'static,
) -> AnyView {
    let hidden = Hidden::nothing();
    let shows = move |class: TlsClass| hidden.shows(class.index());
    let legend = legend(store, hidden, move || {
        let entries = drawn(&days.read(), as_shares)
            .into_iter()
            .map(|class| Entry {
                key: class.index(),
                name: store.words().class(class).to_owned(),
                swatch: swatch(class),
            });
        entries.collect()
    });
    let named = Named {
        caption,
        label,
        legend,
    };
    let ask = move |at: usize, classes: &[TlsClass]| {
        let (day, _) = days.read_untracked().get(at).copied()?;
        let report = store.report.get_untracked();
        let report = report.as_ref().as_ref().ok()?;
        let (direction, flow) = flows();
        let classes = classes.iter().copied();
        Some(question(report, Some(day), direction, flow, classes))
    };
    let ask_at = move |at: usize, height: Option<f64>| {
        let Some(height) = height else {
            return ask(at, &TlsClass::ALL);
        };
        let days = days.read_untracked();
        let class = untrack(|| Columns::of(&days, as_shares, shows).class_at(at, height))?;
        ask(at, &[class])
    };
    let ask_in_table = move |row: usize, column: usize| {
        let class = *present(&days.read_untracked()).get(column)?;
        let count = days.read_untracked().get(row)?.1[class.index()];
        (count > 0).then(|| ask(row, &[class]))?
    };
    day_chart(
        store,
        named,
        Signal::derive(move || days.read().len()),
        move |surface| {
            let days = days.read();
            Columns::of(&days, as_shares, shows).draw(surface, store.language.get());
        },
        move |at| Hovered {
            points: Vec::new(),
            numbers: tip(store.language.get(), &days.read(), at),
        },
        move || table(store, &label.read(), &days.read(), as_shares, ask_in_table),
        ask_at,
    )
}

/// Every day of the range, with what passes of its flows.
fn days_of(report: &Report, passes: &dyn Fn(Direction, Option<&str>) -> bool) -> Days {
    let DayRange { from, to } = report.range.last(MOST_DAYS);
    let mut days: Days = (from.0..=to.0)
        .map(|day| (Day(day), [0; TlsClass::COUNT]))
        .collect();
    for row in &report.days {
        let at = usize::try_from(i64::from(row.date.0) - i64::from(from.0));
        let Some((_, sum)) = at.ok().and_then(|at| days.get_mut(at)) else {
            continue;
        };
        if passes(row.direction, row.connector.as_deref()) {
            for (sum, more) in sum.iter_mut().zip(row.totals.tls.0) {
                *sum += more;
            }
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

/// The classes that have a place in the chart: what is not known has no share.
fn drawn(days: &Days, as_shares: bool) -> Vec<TlsClass> {
    let mut classes = present(days);
    classes.retain(|class| !as_shares || *class != TlsClass::NotRecorded);
    classes
}

/// What shares are shares of.
fn known(counts: &[u64; TlsClass::COUNT]) -> u64 {
    known_classes().map(|class| counts[class.index()]).sum()
}

/// A column for each day, of the classes that are shown: the best protected at the bottom, what is bad on
/// top, where it is seen.
struct Columns<'a> {
    days: &'a Days,
    /// From the bottom to the top.
    classes: Vec<TlsClass>,
    as_shares: bool,
    scale: Scale,
}

impl<'a> Columns<'a> {
    fn of(days: &'a Days, as_shares: bool, shows: impl Fn(TlsClass) -> bool) -> Self {
        let all = drawn(days, as_shares);
        let mut classes: Vec<TlsClass> =
            all.iter().copied().filter(|class| shows(*class)).collect();
        classes.reverse();
        let mut columns = Self {
            days,
            classes,
            as_shares,
            scale: Scale::ALL,
        };
        // Where classes are hidden, the others may need less.
        if !as_shares {
            columns.scale = Scale::Messages(Axis::up_to(columns.tallest(1), TICKS));
        } else if columns.classes.len() < all.len() {
            columns.scale = Scale::Shares(Axis::up_to(columns.tallest(10_000), TICKS));
        }
        columns
    }

    /// What the height of a day's column is divided by.
    fn whole(&self, counts: &[u64; TlsClass::COUNT]) -> u64 {
        if self.as_shares {
            known(counts).max(1)
        } else {
            1
        }
    }

    /// The height of the tallest column, times `unit`, no fraction lost.
    fn tallest(&self, unit: u64) -> u64 {
        let heights = self.days.iter().map(|(_, counts)| {
            let sum: u64 = self.classes.iter().map(|class| counts[class.index()]).sum();
            let height = u128::from(sum) * u128::from(unit);
            let height = height.div_ceil(u128::from(self.whole(counts)));
            u64::try_from(height).unwrap_or(u64::MAX)
        });
        heights.max().unwrap_or(0)
    }

    /// What is drawn at a height of a day's column, as a share of the last tick.
    fn class_at(&self, at: usize, height: f64) -> Option<TlsClass> {
        let (_, counts) = self.days.get(at)?;
        let wanted = height * self.scale.top() * self.whole(counts) as f64;
        let mut below = 0_u64;
        self.classes.iter().copied().find(|class| {
            below += counts[class.index()];
            wanted >= 0.0 && wanted < below as f64
        })
    }

    fn draw(&self, surface: &Surface, language: Language) {
        let Some(area) = surface.area() else { return };
        let count = self.days.len();
        let first = self.days.first().map_or(Day(0), |(day, _)| *day);
        let Some(chart) = plane(surface, &area, language, (first, count), self.scale, true) else {
            return;
        };
        let plot = chart.plotting_area();
        // Many days leave no room between them.
        let half = if count > 60 { 0.45 } else { 0.36 };
        for (at, (_, counts)) in self.days.iter().enumerate() {
            let whole = self.whole(counts) as f64;
            let mut below = 0_u64;
            for class in &self.classes {
                let amount = counts[class.index()];
                let (left, bottom) = plot.map_coordinate(&(at as f64 - half, below as f64 / whole));
                below += amount;
                let (right, top) = plot.map_coordinate(&(at as f64 + half, below as f64 / whole));
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
}

/// A count, or its share where shares are shown and the class has one.
fn amount(
    language: Language,
    counts: &[u64; TlsClass::COUNT],
    class: TlsClass,
    as_shares: bool,
) -> String {
    let numerator = counts[class.index()];
    let denominator = known(counts);
    if as_shares && class != TlsClass::NotRecorded {
        if denominator == 0 {
            return "–".to_owned();
        }
        let ratio = Ratio {
            numerator,
            denominator,
        };
        return formats::share(language, ratio);
    }
    formats::number(language, numerator)
}

/// The numbers of the chosen day: what is bad first, and the sum of all.
fn tip(language: Language, days: &Days, at: usize) -> AnyView {
    let Some((day, counts)) = days.get(at) else {
        return ().into_any();
    };
    let words = language.words();
    let mut rows: Vec<AnyView> = TlsClass::ALL
        .into_iter()
        .filter(|class| counts[class.index()] > 0)
        .map(|class| {
            let share = if class == TlsClass::NotRecorded {
                String::new()
            } else {
                amount(language, counts, class, true)
            };
            tip_row(
                swatch(class),
                words.class(class).to_owned(),
                amount(language, counts, class, false),
                share,
            )
        })
        .collect();
    rows.push(tip_row(
        ().into_any(),
        words.report().total.to_owned(),
        formats::number(language, counts.iter().sum()),
        String::new(),
    ));
    tip_table(formats::day(language, *day), rows)
}

fn table(
    store: Store,
    caption: &str,
    days: &Days,
    as_shares: bool,
    ask: impl Fn(usize, usize) -> Option<Question> + 'static,
) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let classes = present(days);
    let head = classes.iter().map(|class| words.class(*class).to_owned());
    let rows = days.iter().map(|(day, counts)| {
        let cells = classes
            .iter()
            .map(|class| amount(language, counts, *class, as_shares))
            .collect();
        (*day, cells)
    });
    super::numbers::table(store, caption, head.collect(), rows.collect(), ask)
}
