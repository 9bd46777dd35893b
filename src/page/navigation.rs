//! The places.

use leptos::prelude::*;

use crate::parts::closures::part;
use crate::parts::focus;
use crate::state::address::Place;
use crate::state::browser;
use crate::state::formats;
use crate::state::outcome::not_counted;
use crate::state::store::Store;

fn label_of(store: Store, place: Place) -> &'static str {
    let labels = store.labels();
    match place {
        Place::Start => labels.start,
        Place::Overview => labels.overview,
        Place::Connectors => labels.connectors,
        Place::Partners => store.words().partners().title,
        Place::Stopped => labels.stopped,
        Place::TlsReports => labels.tls_reports,
        Place::Files => labels.files,
    }
}

/// What the page is called where there is nothing to name beside it, as in `index.html`.
const BRAND: &str = "Mailflow Insight";

/// Whoever goes to another place has it in the title of the window, and the focus in it where the link is gone
/// by which they came.
fn follow(store: Store, place: Memo<Place>) {
    Effect::new(move |_| {
        let label = label_of(store, place.get());
        browser::document().set_title(&format!("{label} · {BRAND}"));
    });
    on_cleanup(|| browser::document().set_title(BRAND));
    Effect::new(move |_| {
        place.track();
        focus::to_heading_if_used();
    });
}

#[component]
pub(crate) fn Navigation(place: Memo<Place>) -> impl IntoView {
    let store = Store::here();
    follow(store, place);
    let has_tls_reports = Memo::new(move |_| !store.loaded.resolved.read().policies.is_empty());
    let has_stopped = Memo::new(move |_| !store.shown.read().beside.is_empty());
    let problems = Memo::new(move |_| match store.shared.is_open() {
        true => 0,
        false => not_counted(&store.loaded.resolved.read().files).len() as u64,
    });
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
            let count = move || match to {
                Place::Files => problems.get(),
                _ => 0,
            };
            // Its name stays what it is; those who do not see the number are told what it means.
            let badge = part(move || {
                let text = formats::number(store.language.get(), count());
                (count() > 0)
                    .then(|| view! { <span class="badge" aria-hidden="true">{text}</span> })
            });
            let means = move || {
                (count() > 0)
                    .then(|| store.amount(count(), |files| store.words().files_not_counted(files)))
            };
            view! {
                <li hidden=hidden>
                    <a href=href aria-current=current title=means>{label} {badge}</a>
                </li>
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
