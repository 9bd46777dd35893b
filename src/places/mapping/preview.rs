//! The first rows of a table, with what its columns are taken for.

use leptos::prelude::*;

use crate::parts::closures::part;
use crate::state::store::Store;
use crate::trace::mapping::{Meaning, TableLook};

/// So many rows are shown; all that were looked at serve the check.
const SHOWN: usize = 8;

/// The table. `meaning_of` says what the column of a name is taken for.
pub(super) fn preview(
    store: Store,
    look: &TableLook,
    meaning_of: impl Fn(&str) -> Option<Meaning> + Clone + Send + Sync + 'static,
) -> AnyView {
    let head: Vec<AnyView> = look
        .header
        .iter()
        .map(|name| {
            let own = name.clone();
            let meaning_of = meaning_of.clone();
            let meaning = Memo::new(move |_| meaning_of(&own));
            let says = part(move || meaning.get().map(|meaning| store.words().meaning(meaning)));
            view! {
                <th scope="col" class:used=move || meaning.read().is_some()>
                    <bdi>{name.clone()}</bdi>
                    <span class="tells">{says}</span>
                </th>
            }
            .into_any()
        })
        .collect();
    let rows: Vec<AnyView> = look
        .rows
        .iter()
        .take(SHOWN)
        .map(|row| {
            let cells: Vec<AnyView> = row
                .cells
                .iter()
                .map(|cell| view! { <td><bdi>{cell.clone()}</bdi></td> }.into_any())
                .collect();
            view! { <tr>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <h3 id="mapping-preview">{store.text(|words| words.mapping().preview)}</h3>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="mapping-preview">
            <table class="table compact preview" aria-labelledby="mapping-preview">
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
