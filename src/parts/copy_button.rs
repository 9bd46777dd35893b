//! A button that copies a text.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::state::browser;
use crate::state::store::Store;

/// Copies, and says that it did.
pub(crate) fn copy_button(store: Store, text: impl Fn() -> String + Send + 'static) -> AnyView {
    let copied = RwSignal::new(false);
    let copy = move |_| {
        browser::copy(&text(), move || {
            let _ = copied.try_set(true);
        });
    };
    let label = part(move || {
        let labels = store.words().report();
        if copied.get() {
            labels.copied
        } else {
            labels.copy
        }
    });
    view! {
        <p>
            <button type="button" class="button small" on:click=on_click(copy)>
                <span aria-live="polite">{label}</span>
            </button>
        </p>
    }
    .into_any()
}
