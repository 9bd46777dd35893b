//! The day that a person points at: the place of it, points on its lines, and its numbers beside it.

use leptos::prelude::*;

use super::day_chart::{BOTTOM, LEFT, RIGHT, TOP};

/// Something that is drawn on a day.
#[derive(Clone, Copy)]
pub(super) struct Point {
    /// In CSS pixels above the lower edge of the canvas.
    pub(super) bottom: f64,
    /// The line that it is on.
    pub(super) style: usize,
}

/// What is on a day.
pub(super) struct Hovered {
    pub(super) points: Vec<Point>,
    /// Its numbers, see [`tip_table`].
    pub(super) numbers: AnyView,
}

/// The day `at` of `count`, marked, with its numbers beside it.
pub(super) fn hovered(at: usize, count: usize, day: Hovered) -> AnyView {
    (
        crosshair(at, count, day.points),
        tip_box(at, count, day.numbers),
    )
        .into_any()
}

/// A length that is a share of the room between both axes, in the words of a style sheet.
fn across(share: f64) -> String {
    format!("(100% - {}px) * {share}", LEFT + RIGHT)
}

/// Marks the day `at` of `count`, and what is drawn on it.
fn crosshair(at: usize, count: usize, points: Vec<Point>) -> AnyView {
    let day = 1.0 / count.max(1) as f64;
    let left = format!("calc({LEFT}px + {})", across(at as f64 * day));
    let points: Vec<AnyView> = points
        .into_iter()
        .map(|Point { bottom, style }| {
            let class = format!("point line-{style}");
            let bottom = format!("{}px", bottom - BOTTOM);
            view! { <span class=class style:bottom=bottom></span> }.into_any()
        })
        .collect();
    view! {
        <div
            class="crosshair"
            aria-hidden="true"
            style:left=left
            style:width=format!("calc({})", across(day))
            style:top=format!("{TOP}px")
            style:bottom=format!("{BOTTOM}px")
        >
            {points}
        </div>
    }
    .into_any()
}

/// The numbers of a day, on the side that has more room, in which its lines are broken: they never widen
/// the page. Where there is room beside the day, they do not cover it.
fn tip_box(at: usize, count: usize, content: AnyView) -> AnyView {
    let day = 1.0 / count.max(1) as f64;
    let middle = (at as f64 + 0.5) * day;
    let half = if count < 4 { 0.0 } else { day / 2.0 };
    let (left, right) = if middle > 0.5 {
        let right = across(1.0 - middle + half);
        ("auto".to_owned(), format!("calc({RIGHT}px + {right})"))
    } else {
        let left = across(middle + half);
        (format!("calc({LEFT}px + {left})"), "auto".to_owned())
    };
    view! {
        <div class="tip" style:left=left style:right=right>
            {content}
        </div>
    }
    .into_any()
}

/// A line of the numbers of a day: what it is, how much, and its share of the day where it has one.
pub(super) fn tip_row(swatch: AnyView, name: String, count: String, share: String) -> AnyView {
    view! {
        <tr>
            <th scope="row">{swatch} " " <bdi>{name}</bdi></th>
            <td class="number">{count}</td>
            <td class="number quiet">{share}</td>
        </tr>
    }
    .into_any()
}

/// The numbers of a day below its name.
pub(super) fn tip_table(day: String, rows: Vec<AnyView>) -> AnyView {
    view! {
        <table>
            <caption>{day}</caption>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
