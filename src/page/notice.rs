//! What is said while parts of the page are fetched, and where they cannot be.

use leptos::prelude::*;

use super::fetch::Fetcher;
use crate::parts::closures::on_click;
use crate::state::store::Store;

/// The strip below the header. It is in the first module, for where nothing else comes.
#[component]
pub(super) fn LoadingNotice(fetcher: Fetcher) -> impl IntoView {
    let store = Store::here();
    let loading = store.loading;
    view! {
        // Always there, so that what appears in it is read out.
        <div aria-live="polite">
            <Show when=move || loading.has_files.get()>
                <p class="offer">{store.label(|l| l.files_wait)}</p>
            </Show>
            <Show when=move || loading.has_failed.get()>
                <div class="offer problem" role="alert">
                    <p>{store.label(|l| l.part_failed)}</p>
                    <button
                        type="button"
                        class="button small"
                        on:click=on_click(move |_| fetcher.try_again())
                    >
                        {store.label(|l| l.try_again)}
                    </button>
                </div>
            </Show>
        </div>
    }
}
