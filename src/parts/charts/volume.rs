//! TLS versions per day: stacked columns of counts, or of shares.

use crate::state::question::question;
use leptos::prelude::*;

use super::canvas::Surface;
use super::day_chart::{HEIGHT, MOST_DAYS, Named, day_chart, plane};
use super::pattern;
use super::picture::{Key, Picture};
use crate::parts::bar::{known_classes, swatch};
use crate::report::{DayRange, Ratio, Report};
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
    let legend = ().into_any();
    let named = Named {
        caption,
        label,
        legend,
    };
    columns(store, named, days, false, move || {
        (Some(direction), FlowFilter::All)
    })
}

/// Share of each version per day, of what the connector report shows.
pub(crate) fn usage_chart(store: Store) -> AnyView {
    let days = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => days_of(report, &store.view.included()),
        Err(_) => Vec::new(),
    });
    let label = Signal::derive(move || store.words().report().tls_usage.to_owned());
    let legend = move || {
        let days = days.read();
        present(&days)
            .into_iter()
            .filter(|class| *class != TlsClass::NotRecorded)
            .map(|class| view! { <li>{swatch(class)} {store.words().class(class)}</li> }.into_any())
            .collect::<Vec<_>>()
    };
    let legend = view! { <ul class="legend">{legend}</ul> }.into_any();
    let named = Named {
        caption: label,
        label,
        legend,
    };
    columns(store, named, days, true, move || store.view.asked_about())
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
    picture(store, title, days, true)
}

fn picture(store: Store, title: String, days: Days, as_shares: bool) -> Picture {
    let language = store.language.get();
    let legend = present(&days)
        .into_iter()
        .filter(|class| !as_shares || *class != TlsClass::NotRecorded)
        .map(|class| (Key::Class(class), language.words().class(class).to_owned()));
    Picture {
        title,
        height: HEIGHT,
        legend: legend.collect(),
        draw: Box::new(move |surface| draw(surface, language, &days, as_shares)),
    }
}

/// The chart of the flows that `flows` names, by which it is asked who is behind it.
fn columns(
    store: Store,
    named: Named,
    days: Memo<Days>,
    as_shares: bool,
    flows: impl Fn() -> (Option<Direction>, FlowFilter) + Copy + Send + Sync + 'static,
) -> AnyView {
    let ask = move |at: usize, classes: &[TlsClass]| {
        let (day, _) = days.read_untracked().get(at).copied()?;
        let report = store.report.get_untracked();
        let report = report.as_ref().as_ref().ok()?;
        let (direction, flow) = flows();
        let classes = classes.iter().copied();
        Some(question(report, Some(day), direction, flow, classes))
    };
    let ask_at = move |at: usize, height: Option<f64>| {
        let counts = days.read_untracked().get(at)?.1;
        match height {
            Some(height) => ask(
                at,
                &[class_at(
                    &counts,
                    height,
                    tallest(&days.read_untracked()),
                    as_shares,
                )?],
            ),
            None => ask(at, &TlsClass::ALL),
        }
    };
    let ask_in_table = move |row: usize, column: usize| {
        let class = *present(&days.read_untracked()).get(column)?;
        let count = days.read_untracked().get(row)?.1[class.index()];
        (count > 0).then(|| ask(row, &[class]))?
    };
    let label = named.label;
    day_chart(
        store,
        named,
        Signal::derive(move || days.read().len()),
        move |surface| draw(surface, store.language.get(), &days.read(), as_shares),
        move |at| tip(store, &days.read(), at, as_shares),
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

/// What shares are shares of.
fn known(counts: &[u64; TlsClass::COUNT]) -> u64 {
    known_classes().map(|class| counts[class.index()]).sum()
}

/// The most of one day.
fn tallest(days: &Days) -> u64 {
    let sums = days.iter().map(|(_, counts)| counts.iter().sum());
    sums.max().unwrap_or(0)
}

/// What is drawn at a height of a day's column, as a share of the tallest one.
fn class_at(
    counts: &[u64; TlsClass::COUNT],
    height: f64,
    tallest: u64,
    as_shares: bool,
) -> Option<TlsClass> {
    let whole = if as_shares { known(counts) } else { tallest };
    let wanted = height * whole as f64;
    let mut below = 0_u64;
    TlsClass::ALL
        .into_iter()
        .rev()
        .filter(|class| !as_shares || *class != TlsClass::NotRecorded)
        .find(|class| {
            below += counts[class.index()];
            wanted >= 0.0 && wanted < below as f64
        })
}

fn draw(surface: &Surface, language: Language, days: &Days, as_shares: bool) {
    let Some(area) = surface.area() else { return };
    let most = tallest(days);
    let count = days.len();
    let first = days.first().map_or(Day(0), |(day, _)| *day);
    let most = (!as_shares).then_some(most);
    let Some(chart) = plane(surface, &area, language, (first, count), most) else {
        return;
    };
    let plot = chart.plotting_area();
    let mut classes = present(days);
    if as_shares {
        classes.retain(|class| *class != TlsClass::NotRecorded);
    }
    // Many days leave no room between them.
    let half = if count > 60 { 0.45 } else { 0.36 };
    for (at, (_, counts)) in days.iter().enumerate() {
        let whole = if as_shares {
            known(counts).max(1) as f64
        } else {
            1.0
        };
        let mut below = 0_u64;
        // The best protected at the bottom, what is bad on top, where it is seen.
        for class in classes.iter().rev() {
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

/// The numbers of the chosen day.
fn tip(store: Store, days: &Days, at: usize, as_shares: bool) -> AnyView {
    let Some((day, counts)) = days.get(at) else {
        return ().into_any();
    };
    let language = store.language.get();
    let rows: Vec<AnyView> = TlsClass::ALL
        .into_iter()
        .filter(|class| counts[class.index()] > 0)
        .map(|class| {
            view! {
                <li>
                    {swatch(class)} {language.words().class(class)} " "
                    <strong>{amount(language, counts, class, as_shares)}</strong>
                </li>
            }
            .into_any()
        })
        .collect();
    let total = formats::number(language, counts.iter().sum());
    view! {
        <p>{formats::day(language, *day)} {language.words().labels().colon} <strong>{total}</strong></p>
        <ul>{rows}</ul>
    }
    .into_any()
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
