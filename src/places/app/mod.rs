//! The installed app: files that the system opens with it, files that another app shares with it, and the folder
//! that is read again.

mod shared;

use leptos::prelude::*;

use crate::parts::closures::part;
use crate::parts::remembered_folder;
use crate::state::address::Place;
use crate::state::folder;
use crate::state::intake::Intake;
use crate::state::store::Store;

/// What is said above every place; and from now on the page takes what the system hands it.
pub(crate) fn notices(store: Store) -> AnyView {
    let files = RwSignal::new_local(Vec::new());
    let shared = move |taken| {
        let _ = files.try_set(taken);
    };
    folder::begin(Intake::take_in, store.intake, shared);
    // Whoever wants nothing kept wants no folder remembered either.
    Effect::new(move |_| {
        if !store.keeping.on.get() {
            folder::forget();
        }
    });
    let folder = part(move || {
        let is_empty = store.loaded.dropped.read().is_empty();
        (is_empty && store.route.place.get() == Place::Start && folder::name().is_some())
            .then(|| remembered_folder::notice(store))
    });
    view! {
        <div aria-live="polite">
            {shared::notice(store, files)}
            {folder}
        </div>
    }
    .into_any()
}
