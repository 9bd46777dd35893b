//! Files whose dates can be read in both orders: a person says which is meant.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::state::store::Store;
use crate::tally::{DateOrders, FileFacts, FileKey};
use crate::text::FilesLabels;
use crate::trace::DateOrder;

/// The order that is offered first, and the other one.
fn offered(likely: Option<DateOrder>) -> [DateOrder; 2] {
    match likely {
        Some(DateOrder::MonthFirst) => [DateOrder::MonthFirst, DateOrder::DayFirst],
        _ => [DateOrder::DayFirst, DateOrder::MonthFirst],
    }
}

fn label(labels: &'static FilesLabels, order: DateOrder) -> &'static str {
    match order {
        DateOrder::DayFirst => labels.day_first,
        DateOrder::MonthFirst => labels.month_first,
    }
}

fn answer(store: Store, keys: &[FileKey], order: DateOrder) {
    store.intake.answer_dates(keys, order);
}

/// Beside a file: the question, or what was answered and the way to the other answer.
pub(crate) fn of_file(store: Store, file: &FileFacts) -> AnyView {
    let words = store.words();
    let labels = words.files();
    let key = file.key;
    let button = |order: DateOrder, style: &'static str| {
        view! {
            <button
                type="button"
                class=style
                aria-label=words.read_dates_of(&file.name, order)
                on:click=on_click(move |_| answer(store, &[key], order))
            >
                {label(labels, order)}
            </button>
        }
        .into_any()
    };
    let (said, buttons) = match file.dates {
        DateOrders::Asked { likely } => {
            let [first, second] = offered(likely);
            let style = match likely {
                Some(_) => "button small primary",
                None => "button small",
            };
            let said = likely.map(|order| words.likely_order(order));
            (
                said,
                vec![button(first, style), button(second, "button small")],
            )
        }
        DateOrders::Answered(order) => {
            let other = match order {
                DateOrder::DayFirst => DateOrder::MonthFirst,
                DateOrder::MonthFirst => DateOrder::DayFirst,
            };
            let said = Some(words.answered_order(order));
            (said, vec![button(other, "button small subtle")])
        }
        DateOrders::NotOpen | DateOrders::Decided(_) | DateOrders::Contradictory => {
            return ().into_any();
        }
    };
    let said = said.map(|said| view! { <span>{said}</span> });
    view! {
        <div class="date-order" role="group" aria-label=words.date_order_of(&file.name)>
            {buttons} {said}
        </div>
    }
    .into_any()
}

/// Above the list, where several files are asked about: one answer for all of them.
pub(crate) fn all_at_once(store: Store) -> AnyView {
    let asked = Memo::new(move |_| {
        let resolved = store.loaded.resolved.read();
        let files = resolved.files.iter();
        let asked = files.filter_map(|file| match file.dates {
            DateOrders::Asked { likely } => Some((file.key, likely)),
            _ => None,
        });
        asked.collect::<Vec<(FileKey, Option<DateOrder>)>>()
    });
    let offer = part(move || {
        let asked = asked.get();
        if asked.len() < 2 {
            return ().into_any();
        }
        let words = store.words();
        let text = store.amount(asked.len() as u64, |files| words.files_ask_for_order(files));
        // One that is likely for some is offered first only where no other is for others.
        let first = asked.iter().find_map(|(_, likely)| *likely);
        let first = first.filter(|first| {
            let mut told = asked.iter().filter_map(|(_, likely)| *likely);
            told.all(|likely| likely == *first)
        });
        let keys: Vec<FileKey> = asked.into_iter().map(|(key, _)| key).collect();
        let buttons: Vec<AnyView> = offered(first)
            .into_iter()
            .map(|order| {
                let keys = keys.clone();
                view! {
                    <button
                        type="button"
                        class="button small"
                        on:click=on_click(move |_| answer(store, &keys, order))
                    >
                        {label(words.files(), order)}
                    </button>
                }
                .into_any()
            })
            .collect();
        view! { <div class="offer"><p>{text}</p> {buttons}</div> }.into_any()
    });
    offer.into_any()
}
