//! The numbers of a chart of days, as a table.

use crate::parts::number_button::{ask_label, clicked};
use leptos::prelude::*;

use crate::parts::closures::on_click;
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::Question;
use crate::trace::Day;

/// A row for each day, a column for each name. `ask` says who is behind the number in a row and
/// column, where that can be asked.
pub(super) fn table(
    store: Store,
    caption: &str,
    head: Vec<String>,
    rows: Vec<(Day, Vec<String>)>,
    ask: impl Fn(usize, usize) -> Option<Question> + 'static,
) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let names_somebody = store.asked.names_somebody();
    let names = head.clone();
    let head: Vec<AnyView> = head
        .into_iter()
        .map(|name| view! { <th scope="col" class="number"><bdi>{name}</bdi></th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = rows
        .into_iter()
        .enumerate()
        .map(|(row, (day, cells))| {
            let about = formats::table_day(language, day);
            let cells: Vec<AnyView> = cells
                .into_iter()
                .enumerate()
                .map(|(column, text)| {
                    let content = match names.get(column) {
                        Some(name) => match ask(row, column) {
                            Some(asked) => {
                                let label = ask_label(
                                    words,
                                    names_somebody,
                                    asked.direction,
                                    [&text, name, &about],
                                );
                                button(row, column, text, label)
                            }
                            None => text.into_any(),
                        },
                        _ => text.into_any(),
                    };
                    view! { <td class="number">{content}</td> }.into_any()
                })
                .collect();
            view! {
                <tr>
                    <th scope="row" class="day">{formats::table_day(language, day)}</th>
                    {cells}
                </tr>
            }
            .into_any()
        })
        .collect();
    // One for all buttons, of which there may be thousands.
    let press = move |event: web_sys::MouseEvent| {
        let place = clicked(&event).and_then(|button| button.get_attribute("data-ask"));
        let question = place.as_deref().and_then(|place| {
            let (row, column) = place.split_once(' ')?;
            ask(row.parse().ok()?, column.parse().ok()?)
        });
        if let Some(question) = question {
            store.asked.ask(question);
        }
    };
    view! {
        <table class="table compact asks" on:click=on_click(press)>
            <caption class="visually-hidden">{caption.to_owned()}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.labels().day}</th>
                    {head}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn button(row: usize, column: usize, text: String, label: String) -> AnyView {
    view! {
        <button
            type="button"
            class="ask"
            tabindex="-1"
            aria-haspopup="dialog"
            aria-label=label
            data-ask=format!("{row} {column}")
        >
            {text}
        </button>
    }
    .into_any()
}
