//! Ways into the guide, which are in every place.

use leptos::prelude::*;

use crate::parts::closures::on_click;
use crate::state::address::Place;
use crate::state::store::Store;

/// The page of the guide for a place, and its section.
fn page_of(place: Place) -> (&'static str, &'static str) {
    match place {
        Place::Start => ("guide", ""),
        Place::Overview => ("read-the-numbers", ""),
        Place::Connectors => ("read-the-numbers", "the-connector-report"),
        Place::Partners => ("find-who", "which-partners"),
        Place::Stopped => ("act", "what-tls-stopped"),
        Place::TlsReports => ("get-other-files", "tls-reports"),
        Place::Files => ("problems", ""),
    }
}

/// In the header: what the guide says of where a person is.
pub(crate) fn here(store: Store) -> AnyView {
    let label = move || store.language.get().words().app().guide_here;
    let open = move |_| {
        let (page, section) = page_of(store.route.place.get_untracked());
        store.help.open_at(page, section);
    };
    view! {
        <button
            type="button"
            class="button subtle icon"
            aria-haspopup="dialog"
            aria-label=label
            title=label
            on:click=on_click(open)
        >
            <span aria-hidden="true">"?"</span>
        </button>
    }
    .into_any()
}

/// Below the footer: the whole guide, and what is said of accessibility.
pub(crate) fn footer(store: Store) -> AnyView {
    let labels = move || store.language.get().words().app();
    let way = move |name: &'static str,
                    text: fn(&'static crate::text::AppLabels) -> &'static str| {
        view! {
            <button
                type="button"
                class="button subtle small"
                aria-haspopup="dialog"
                on:click=on_click(move |_| store.help.open(name))
            >
                {move || text(labels())}
            </button>
        }
    };
    view! {
        <nav class="guide-links" aria-label=move || labels().guide>
            {way("guide", |labels| labels.guide)}
            {way("accessibility", |labels| labels.accessibility)}
        </nav>
    }
    .into_any()
}
