//! Share of TLS versions: one bar for each direction. Its numbers are the tables below it.

use leptos::prelude::*;
use plotters::element::{PathElement, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, ShapeStyle};

use super::canvas::{Canvas, Surface};
use super::pattern;
use super::picture::{Key, Picture};
use crate::parts::bar::{known_classes, question_of, swatch};
use crate::parts::closures::part;
use crate::report::{Ratio, Report, TlsCounts};
use crate::state::formats;
use crate::state::store::Store;
use crate::text::Language;
use crate::trace::{Direction, TlsClass};

const ROW: f64 = 34.0;
const BAR: f64 = 22.0;
const LABEL: f64 = 76.0;
const RIGHT: f64 = 20.0;
const AXIS: f64 = 20.0;

/// The counts of each direction.
type Shares = [(Direction, TlsCounts); 2];

/// The chart with its legend.
#[component]
pub(crate) fn ShareChart() -> impl IntoView {
    let store = Store::here();
    let shares = Memo::new(move |_| match store.report.read().as_ref() {
        Ok(report) => shares_of(report),
        Err(_) => [Direction::Outbound, Direction::Inbound].map(|d| (d, TlsCounts::default())),
    });
    let label = Signal::derive(move || describe(store, &shares.get()));
    let legend = part(move || {
        let words = store.words();
        present(&shares.read())
            .map(|class| view! { <li>{swatch(class)} {words.class(class)}</li> }.into_any())
            .collect::<Vec<_>>()
    });
    view! {
        <figure class="chart">
            <figcaption>{store.label(|l| l.share_chart)}</figcaption>
            <Canvas
                label=label
                height=ROW * 2.0 + AXIS
                draw=move |surface| draw(surface, store.language.get(), &shares.get())
                clicked=Callback::new(move |place| ask(store, &shares.get_untracked(), place))
            />
            <ul class="legend">{legend}</ul>
        </figure>
    }
}

/// The same chart as a picture.
pub(crate) fn share_picture(store: Store, report: &Report) -> Picture {
    let language = store.language.get();
    let words = language.words();
    let shares = shares_of(report);
    let legend = present(&shares).map(|class| (Key::Class(class), words.class(class).to_owned()));
    Picture {
        title: words.labels().share_chart.to_owned(),
        height: ROW * 2.0 + AXIS,
        legend: legend.collect(),
        draw: Box::new(move |surface| draw(surface, language, &shares)),
    }
}

fn shares_of(report: &Report) -> Shares {
    [Direction::Outbound, Direction::Inbound]
        .map(|direction| (direction, report.directions.get(direction).tls))
}

/// The classes that have a share in either direction.
fn present(shares: &Shares) -> impl Iterator<Item = TlsClass> {
    known_classes().filter(|class| shares.iter().any(|(_, tls)| tls.get(*class) > 0))
}

/// Opens who is behind the slice that was clicked. The tables below do the same from the keyboard.
fn ask(store: Store, shares: &[(Direction, TlsCounts)], (x, y, width): (f64, f64, f64)) {
    let row = (y / ROW).floor();
    let Some((direction, tls)) = shares.get(row as usize).filter(|_| row >= 0.0) else {
        return;
    };
    let slices = slices(tls, LABEL, width - RIGHT, 0.0);
    let Some((class, ..)) = slices
        .into_iter()
        .find(|(_, from, to)| (*from..=*to).contains(&x))
    else {
        return;
    };
    if let Ok(report) = store.report.get_untracked().as_ref() {
        store.asked.ask(question_of(report, *direction, class));
    }
}

/// The chart in one sentence.
fn describe(store: Store, shares: &[(Direction, TlsCounts)]) -> String {
    let language = store.language.get();
    let words = language.words();
    let each = shares.iter().map(|(direction, tls)| {
        let classes = known_classes().filter(|class| tls.get(*class) > 0);
        let told = classes.map(|class| {
            let share = formats::share(language, tls.share(class));
            format!("{} {share}", words.class(class))
        });
        words.named(
            words.direction(*direction),
            &words.list_begun(&told.collect::<Vec<_>>()),
        )
    });
    let all: Vec<String> = [words.labels().share_chart.to_owned()]
        .into_iter()
        .chain(each)
        .collect();
    words.sentences(&all)
}

fn draw(surface: &Surface, language: Language, shares: &[(Direction, TlsCounts)]) {
    let Some(area) = surface.area() else { return };
    let _ = area.fill(&surface.palette.background);
    let (width, _) = area.dim_in_pixel();
    let left = surface.px(LABEL);
    let right = i32::try_from(width).unwrap_or(i32::MAX) - surface.px(RIGHT);
    let bottom = surface.px(ROW * 2.0);
    let grid = ShapeStyle {
        color: surface.palette.line.to_rgba(),
        filled: false,
        stroke_width: u32::try_from(surface.px(1.0)).unwrap_or(1),
    };
    let centred = surface.text().pos(Pos::new(HPos::Center, VPos::Top));
    for quarter in 0..=4_u32 {
        let x = left + (right - left) * i32::try_from(quarter).unwrap_or(0) / 4;
        let _ = area.draw(&PathElement::new([(x, 0), (x, bottom)], grid));
        let ratio = Ratio {
            numerator: u64::from(quarter),
            denominator: 4,
        };
        let text = formats::share(language, ratio);
        let _ = area.draw(&Text::new(
            text,
            (x, bottom + surface.px(4.0)),
            centred.clone(),
        ));
    }
    let beside = surface.text().pos(Pos::new(HPos::Left, VPos::Center));
    for (row, (direction, tls)) in shares.iter().enumerate() {
        let top = surface.px(ROW * row as f64 + (ROW - BAR) / 2.0);
        let low = top + surface.px(BAR);
        let name = language.words().direction(*direction);
        let _ = area.draw(&Text::new(
            name,
            (0, i32::midpoint(top, low)),
            beside.clone(),
        ));
        draw_bar(surface, &area, tls, (left, top), (right, low));
    }
}

fn draw_bar(
    surface: &Surface,
    area: &super::canvas::Area,
    tls: &TlsCounts,
    (left, top): (i32, i32),
    (right, bottom): (i32, i32),
) {
    let gap = f64::from(surface.px(1.0));
    for (class, from, to) in slices(tls, f64::from(left), f64::from(right), gap) {
        let (from, to) = (from.round() as i32, to.round() as i32);
        pattern::fill(surface, area, class, (from, top), (to, bottom));
    }
}

/// The classes that occur, and from where to where each goes between `left` and `right`.
fn slices(tls: &TlsCounts, left: f64, right: f64, gap: f64) -> Vec<(TlsClass, f64, f64)> {
    let denominator = tls.known().max(1);
    let at = |numerator| {
        let share = Ratio {
            numerator,
            denominator,
        };
        left + (right - left) * share.value()
    };
    let mut before = 0_u64;
    known_classes()
        .filter(|class| tls.get(*class) > 0)
        .map(|class| {
            let from = at(before);
            before += tls.get(class);
            // However small a share is, it can be seen.
            (class, from, (at(before) - gap).max(from + gap))
        })
        .collect()
}
