//! Tables of steps, whose lines add up.

use leptos::prelude::*;

use crate::report::explain::Line;
use crate::state::formats;
use crate::text::Language;

/// A table of steps under a name.
pub(super) fn table(language: Language, name: &str, lines: Vec<Line>) -> AnyView {
    let labels = language.words().explain();
    let rows: Vec<AnyView> = lines.into_iter().map(|line| row(language, line)).collect();
    let (name, again) = (name.to_owned(), name.to_owned());
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=name>
            <table class="table compact steps" aria-label=again>
                <thead>
                    <tr>
                        <th scope="col">{labels.step}</th>
                        <th scope="col" class="number">{labels.count}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A line of such a table.
pub(super) fn row(language: Language, line: Line) -> AnyView {
    let count = formats::number(language, line.count.unsigned_abs());
    let text = language.words().step(line.step);
    if line.step.is_sum() {
        return view! {
            <tr class="sum">
                <th scope="row">{text}</th>
                <td class="number"><strong>{count}</strong></td>
            </tr>
        }
        .into_any();
    }
    part_row(text, line.count < 0, &count)
}

/// A line that is added, or left out.
pub(super) fn part_row(text: String, is_left_out: bool, count: &str) -> AnyView {
    let sign = if is_left_out { "\u{2212}" } else { "+" };
    view! {
        <tr>
            <th scope="row" class="part"><bdi>{text}</bdi></th>
            <td class="number">{format!("{sign}{count}")}</td>
        </tr>
    }
    .into_any()
}
