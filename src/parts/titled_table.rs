//! A small table under a heading of its own.

use leptos::prelude::*;

use crate::state::formats;
use crate::text::Language;

/// A cell with a number.
pub(crate) fn number_cell(language: Language, count: u64) -> AnyView {
    view! { <td class="number">{formats::number(language, count)}</td> }.into_any()
}

/// A table that scrolls by itself, with its heading.
pub(crate) fn titled_table(title: &'static str, head: AnyView, rows: Vec<AnyView>) -> AnyView {
    view! {
        <h3>{title}</h3>
        <div class="scroll" tabindex="0" role="group" aria-label=title>
            <table class="table compact" aria-label=title>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
