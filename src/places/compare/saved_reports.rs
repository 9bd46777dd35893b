//! Several saved reports are loaded: they are merged, unless the person wants them compared.

use leptos::prelude::*;

use crate::parts::closures::on_click;
use crate::state::store::Store;
use crate::trace::Format;

/// What is done with them, and the way to the other choice.
pub(crate) fn saved_reports(store: Store) -> AnyView {
    let count = Memo::new(move |_| {
        let resolved = store.loaded.resolved.read();
        let files = resolved.files.iter();
        files
            .filter(|file| file.format == Some(Format::SavedReport) && file.transfers > 0)
            .count() as u64
    });
    let are_several = move || count.get() > 1;
    let text = move || {
        let words = store.words();
        let said = store.amount(count.get(), |count| words.saved_reports(count));
        words.sentences(&[said.as_str(), words.compare().merged])
    };
    view! {
        <Show when=are_several>
            <div class="offer">
                <p>{move || text()}</p>
                <button
                    type="button"
                    class="button"
                    aria-haspopup="dialog"
                    on:click=on_click(move |_| store.compare.open_with_files())
                >
                    {store.text(|words| words.compare().compare_instead)}
                </button>
            </div>
        </Show>
    }
    .into_any()
}
