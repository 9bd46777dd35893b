//! Heads of tables: names of columns, and the buttons that sort by them.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::report::details::Column;
use crate::text::Words;

/// A column's name.
pub(crate) fn column_label(words: &'static Words, column: Column) -> &'static str {
    let labels = words.labels();
    match column {
        Column::Date => labels.date,
        Column::Flow => labels.connector_name,
        Column::Kind => labels.connector_type,
        Column::Forced => labels.forced_tls,
        Column::Class(class) => words.class(class),
        Column::Volume => labels.volume,
    }
}

/// A column's head, which sorts by it.
pub(crate) fn heading<C: Copy + PartialEq + Send + Sync + 'static>(
    sorting: RwSignal<(C, bool)>,
    column: C,
    label: &'static str,
    largest_first: bool,
    style: &'static str,
) -> AnyView {
    let direction = part(move || match sorting.get() {
        (by, true) if by == column => "descending",
        (by, false) if by == column => "ascending",
        _ => "none",
    });
    let sort = move |_| {
        sorting.update(|(by, descending)| {
            *descending = if *by == column {
                !*descending
            } else {
                largest_first
            };
            *by = column;
        });
    };
    view! {
        <th scope="col" class=style aria-sort=direction>
            <button type="button" class="sort" on:click=on_click(sort)>{label}</button>
        </th>
    }
    .into_any()
}
