//! What stands above sample data in every place, so that nobody takes it for own mail.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::parts::focus;
use crate::parts::picker;
use crate::state::store::Store;

/// The banner, as long as the sample data is what is shown.
pub(crate) fn banner(store: Store) -> AnyView {
    let is_shown = Memo::new(move |_| store.loaded.is_sample() && !store.shared.is_open());
    let banner = part(move || is_shown.get().then(|| of_sample(store)));
    banner.into_any()
}

fn of_sample(store: Store) -> AnyView {
    view! {
        <section class="shared-banner" aria-labelledby="sample-title" data-testid="sample">
            <div>
                <h2 id="sample-title">{store.text(|words| words.files().sample)}</h2>
                <p>{store.text(|words| words.files().sample_text)}</p>
            </div>
            <div class="buttons">
                <button type="button" class="button" on:click=on_click(|_| picker::pick_files())>
                    {store.label(|l| l.choose_files)}
                </button>
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| {
                        store.intake.remove_all();
                        focus::to_notice();
                    })
                >
                    {store.text(|words| words.files().remove_sample)}
                </button>
            </div>
        </section>
    }
    .into_any()
}
