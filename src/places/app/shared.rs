//! Files that another app shared with this one. The service worker holds them until the page asks.
//!
//! Another site could send some as well, by a form, and their numbers would be among a person's own. So nothing
//! is read before the person says that it was meant.

use leptos::prelude::*;
use web_sys::File;

use crate::parts::closures::{on_click, part};
use crate::state::formats;
use crate::state::store::Store;

/// So many files are named.
const NAMED: usize = 3;

/// The question, where there are files.
pub(super) fn notice(store: Store, files: RwSignal<Vec<File>, LocalStorage>) -> AnyView {
    let question = part(move || {
        let held = files.read();
        let first = held.first()?;
        let language = store.language.get();
        let words = language.words();
        let mut names = first.name();
        for file in held.iter().take(NAMED).skip(1) {
            names.push_str(", ");
            names.push_str(&file.name());
        }
        if held.len() > NAMED {
            names.push_str(", …");
        }
        let count = formats::number(language, held.len() as u64);
        let text = words.shared_with_page(held.len() == 1, &count, &names);
        let read = move |_| {
            let taken = files.try_update(std::mem::take).unwrap_or_default();
            store.intake.take_in(taken);
        };
        let view = view! {
            <div class="notice" data-testid="shared-files">
                <p><bdi>{text}</bdi></p>
                <div class="buttons">
                    <button type="button" class="button small primary" on:click=on_click(read)>
                        {words.app().read_shared}
                    </button>
                    <button
                        type="button"
                        class="button small"
                        on:click=on_click(move |_| files.set(Vec::new()))
                    >
                        {words.app().refuse_shared}
                    </button>
                </div>
            </div>
        };
        Some(view.into_any())
    });
    question.into_any()
}
