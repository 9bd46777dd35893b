//! The numbers of a chart of days, as a table.

use leptos::prelude::*;

use crate::app::formats;
use crate::text::Language;
use crate::trace::Day;

/// A row for each day, a column for each name.
pub(super) fn table(
    language: Language,
    caption: &str,
    head: Vec<String>,
    rows: Vec<(Day, Vec<String>)>,
) -> AnyView {
    let head: Vec<AnyView> = head
        .into_iter()
        .map(|name| view! { <th scope="col" class="number"><bdi>{name}</bdi></th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|(day, cells)| {
            let cells: Vec<AnyView> = cells
                .into_iter()
                .map(|cell| view! { <td class="number">{cell}</td> }.into_any())
                .collect();
            view! {
                <tr>
                    <th scope="row">{formats::table_day(language, day)}</th>
                    {cells}
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="table compact">
            <caption class="visually-hidden">{caption.to_owned()}</caption>
            <thead>
                <tr>
                    <th scope="col">{language.words().labels().day}</th>
                    {head}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
