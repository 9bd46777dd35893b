//! The places.

use leptos::prelude::*;

use crate::state::address::Place;
use crate::state::store::Store;

fn label_of(store: Store, place: Place) -> &'static str {
    let labels = store.labels();
    match place {
        Place::Start => labels.start,
        Place::Overview => labels.overview,
        Place::Connectors => labels.connectors,
        Place::Partners => store.words().partners().title,
        Place::Stopped => labels.stopped,
        Place::TlsReports => store.words().tls_reports().title,
        Place::Files => labels.files,
    }
}

#[component]
pub(crate) fn Navigation(place: Memo<Place>) -> impl IntoView {
    let store = Store::here();
    let has_tls_reports = Memo::new(move |_| !store.loaded.resolved.read().policies.is_empty());
    let has_stopped = Memo::new(move |_| !store.shown.read().beside.is_empty());
    let links: Vec<AnyView> = Place::ALL
        .into_iter()
        .map(|to| {
            let href = move || store.route.fragment_of(to);
            let current = move || (place.get() == to).then_some("page");
            let label = move || label_of(store, to);
            // These places are for what few people load.
            let hidden = move || match to {
                Place::TlsReports => !has_tls_reports.get(),
                Place::Stopped => !has_stopped.get(),
                _ => false,
            };
            view! {
                <li hidden=hidden><a href=href aria-current=current>{label}</a></li>
            }
            .into_any()
        })
        .collect();
    view! {
        <nav class="places" aria-label=store.label(|l| l.places)>
            <ul>{links}</ul>
        </nav>
    }
}
