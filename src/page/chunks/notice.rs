//! What is said while parts of the page are fetched, and where they cannot be.

use leptos::prelude::*;

use super::try_again;
use crate::parts::closures::on_click;
use crate::state::store::Store;
use crate::text::Labels;

/// The strip below the header. It is in the first module, for where nothing else comes.
#[component]
pub(crate) fn LoadingNotice() -> impl IntoView {
    let store = Store::here();
    let loading = store.loading;
    view! {
        // Always there, so that what appears in it is read out.
        <div aria-live="polite">
            <Show when=move || loading.has_files.get()>
                <p class="offer">{store.t(|l| l.files_wait)}</p>
            </Show>
            <Show when=move || loading.has_failed.get()>
                <div class="offer problem" role="alert">
                    <p>{store.t(|l| l.part_failed)}</p>
                    <button
                        type="button"
                        class="button small"
                        on:click=on_click(move |_| try_again(store))
                    >
                        {store.t(|l| l.try_again)}
                    </button>
                </div>
            </Show>
        </div>
    }
}

/// In place of what is not there yet.
pub(crate) fn hint(store: Store, text: fn(&'static Labels) -> &'static str) -> AnyView {
    view! { <p class="hint" role="status">{store.t(text)}</p> }.into_any()
}
