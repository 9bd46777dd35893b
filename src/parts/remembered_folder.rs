//! The folder that is read again: chosen once, then read with one click.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::state::folder::{self, Outcome};
use crate::state::formats;
use crate::state::store::Store;

/// Under the list of files. Nothing where the browser cannot do it, or nothing is to be kept.
pub(crate) fn remembered_folder(store: Store) -> AnyView {
    let card = part(move || {
        (folder::is_offered() && store.keeping.on.get()).then(|| {
            let labels = store.language.get().words().app();
            let buttons = match folder::name() {
                Some(name) => {
                    view! { <p><bdi class="file-name">{name}</bdi></p> {buttons(store)} }.into_any()
                }
                None => choose(store),
            };
            view! {
                <section class="card" aria-labelledby="remembered-folder">
                    <h2 id="remembered-folder">{labels.folder}</h2>
                    <p>{labels.folder_hint}</p>
                    {buttons}
                    <div aria-live="polite">{outcome(store)}</div>
                </section>
            }
            .into_any()
        })
    });
    card.into_any()
}

/// On the start page of whoever comes back.
pub(crate) fn notice(store: Store) -> AnyView {
    let labels = store.language.get().words().app();
    view! {
        <div class="notice">
            <p>{labels.folder}{store.labels().colon}<bdi>{folder::name()}</bdi></p>
            {buttons(store)}
            {outcome(store)}
        </div>
    }
    .into_any()
}

fn choose(store: Store) -> AnyView {
    view! {
        <p>
            <button
                type="button"
                class="button"
                on:click=on_click(move |_| folder::choose(store.intake, store.loaded))
            >
                {store.language.get().words().app().remember_folder}
            </button>
        </p>
    }
    .into_any()
}

fn buttons(store: Store) -> AnyView {
    let labels = store.language.get().words().app();
    view! {
        <div class="buttons">
            <button
                type="button"
                class="button small primary"
                on:click=on_click(move |_| folder::read_again(store.intake, store.loaded))
            >
                {labels.read_new}
            </button>
            <button
                type="button"
                class="button small"
                on:click=on_click(|_| folder::forget())
            >
                {labels.forget_folder}
            </button>
        </div>
    }
    .into_any()
}

fn outcome(store: Store) -> AnyView {
    let said = part(move || {
        let language = store.language.get();
        let words = language.words();
        let labels = words.app();
        let text = match folder::outcome()? {
            Outcome::Read(files) => {
                let count = formats::number(language, files);
                words.read_from_folder(files == 1, &count)
            }
            Outcome::NothingNew => labels.nothing_new.to_owned(),
            Outcome::Refused => labels.folder_refused.to_owned(),
            Outcome::Failed => labels.folder_failed.to_owned(),
        };
        Some(view! { <p class="hint">{text}</p> }.into_any())
    });
    said.into_any()
}
