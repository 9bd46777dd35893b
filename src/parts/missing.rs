//! What of the files is still missing: a direction, some days, lists of connectors.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::report::asking::{Missing, missing};
use crate::state::formats;
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::text::help_of;

/// Above the numbers: what makes them only half of the mail.
pub(crate) fn missing_mail(store: Store) -> AnyView {
    list(store, |it| !matches!(it, Missing::ConnectorLists { .. }))
}

/// Under the list of files: all of it.
pub(crate) fn missing_files(store: Store) -> AnyView {
    list(store, |_| true)
}

/// Each with the page that says how to get it. Of own files only: what is missing in a shared report, its maker
/// knows; and only when they are read, for until then anything may still come.
fn list(store: Store, is_shown: fn(&Missing) -> bool) -> AnyView {
    let found = Memo::new(move |_| {
        let is_own = !store.shared.is_open()
            && store
                .loaded
                .dropped
                .read()
                .iter()
                .any(|file| !file.is_sample);
        if !is_own || store.loaded.phase.get() == Phase::Reading {
            return Vec::new();
        }
        let mut found = missing(&store.loaded.resolved.read());
        found.retain(is_shown);
        found
    });
    let list = part(move || {
        let items: Vec<AnyView> = found.get().into_iter().map(|it| item(store, it)).collect();
        items
    });
    list.into_any()
}

fn item(store: Store, missing: Missing) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let day = |day| formats::day(language, day);
    let (page, section) = help_of(missing);
    view! {
        <div class="offer" data-testid="missing">
            <p>{words.missing(missing, &day)}</p>
            <button
                type="button"
                class="button small"
                aria-haspopup="dialog"
                on:click=on_click(move |_| store.help.open_at(page, section))
            >
                {words.asking().how}
            </button>
        </div>
    }
    .into_any()
}
