//! Tables as text, for a mail or a spreadsheet.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::parts::direction_table::{self, TableLine};
use crate::parts::table_head::column_label;
use crate::report::details::{Column, DetailsRow};
use crate::report::{Report, tabbed};
use crate::state::store::Store;
use crate::state::{browser, formats};
use crate::text::Language;
use crate::trace::{Direction, TlsClass};

/// Copies what `text` gives, and says that it did.
pub(crate) fn copy_table(store: Store, text: impl Fn() -> String + Send + 'static) -> AnyView {
    let copied = RwSignal::new(false);
    let copy = move |_| {
        browser::copy(&text(), move || {
            let _ = copied.try_set(true);
        });
    };
    let label = part(move || {
        let words = store.words();
        if copied.get() {
            words.report().copied
        } else {
            words.print_labels().copy_text
        }
    });
    view! {
        <button type="button" class="button small" on:click=on_click(copy)>
            <span aria-live="polite">{label}</span>
        </button>
    }
    .into_any()
}

/// The rows that the details table shows, as it shows them; counts in plain digits.
pub(crate) fn details_text(store: Store) -> String {
    let shown = store.view.shown.get_untracked();
    let words = shown.language.words();
    let head = shown
        .columns
        .iter()
        .map(|column| column_label(words, *column).to_owned());
    let rows = shown.rows().map(|row| {
        let cells = shown.columns.iter();
        cells
            .map(|column| cell(shown.language, &row, *column, shown.as_shares))
            .collect()
    });
    tabbed(std::iter::once(head.collect::<Vec<_>>()).chain(rows))
}

fn cell(language: Language, row: &DetailsRow, column: Column, as_shares: bool) -> String {
    let words = language.words();
    match column {
        Column::Flow => words.flow(row.direction, row.connector.as_deref()),
        Column::Kind => {
            let kind = row.kind.map(|kind| words.connector_type(kind));
            kind.unwrap_or_default().to_owned()
        }
        Column::Forced => match row.forced_tls {
            Some(true) => words.labels().yes,
            Some(false) => words.labels().no,
            None => "",
        }
        .to_owned(),
        Column::Class(class) if as_shares && class != TlsClass::NotRecorded => {
            if row.totals.tls.known() == 0 {
                String::new()
            } else {
                formats::share(language, row.totals.tls.share(class))
            }
        }
        column => row.text(column),
    }
}

/// The table of a direction, with its title.
pub(crate) fn direction_text(store: Store, report: &Report, direction: Direction) -> String {
    let words = store.words();
    let labels = words.labels();
    let head = [words.direction(direction), labels.count, labels.share];
    let lines = direction_table::lines(store, report, direction);
    let rows = lines.into_iter().map(
        |TableLine {
             name, count, share, ..
         }| [name.to_owned(), count.to_string(), share],
    );
    tabbed(std::iter::once(head.map(str::to_owned)).chain(rows))
}
