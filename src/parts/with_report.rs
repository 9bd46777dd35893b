//! What there is to see where there is a report, and where there is none.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::parts::fetched::{RarePart, last};
use crate::parts::focus;
use crate::report::ReportError;
use crate::state::address::Place;
use crate::state::progress::Phase;
use crate::state::store::Store;

/// Whether there is anything that choices could change, or is about to be: what appears with the first
/// numbers would push them away.
pub(crate) fn can_choose(store: Store) -> bool {
    store.loaded.phase.get() == Phase::Reading
        || !matches!(**store.report.read(), Err(ReportError::NothingCounted))
}

/// Shows its children where there is a report, and says why where there is none.
#[component]
pub(crate) fn WithReport(children: ChildrenFn) -> impl IntoView {
    let store = Store::here();
    let error = Memo::new(move |_| store.report.read().as_ref().as_ref().err().copied());
    let is_reversed = Memo::new(move |_| store.route.address.read().range.is_reversed());
    let is_reading = Memo::new(move |_| store.loaded.phase.get() == Phase::Reading);
    move || {
        match error.get() {
        None => children().into_any(),
        Some(ReportError::NothingInRange(_)) if is_reversed.get() => reversed(store),
        Some(ReportError::NothingInRange(coverage)) => {
            let text = part(move || {
                let language = store.language.get();
                let day = |day| crate::state::formats::day(language, day);
                language
                    .words()
                    .nothing_in_range(&day(coverage.from), &day(coverage.to))
            });
            view! {
                <div class="empty">
                    <p>{text}</p>
                    <button
                        type="button"
                        class="button"
                        on:click=on_click(move |_| {
                            store.route.go(|address| address.range = crate::report::RangeChoice::All);
                            focus::to_heading();
                        })
                    >
                        {store.label(|l| l.show_all_days)}
                    </button>
                </div>
            }
            .into_any()
        }
        Some(ReportError::NothingCounted) if is_reading.get() => {
            view! { <div class="empty"><p>{store.text(|words| words.files().first_numbers)}</p></div> }.into_any()
        }
        Some(ReportError::NothingCounted) if !store.loaded.resolved.read().policies.is_empty() => {
            last(RarePart::OnlyReports)
        }
        Some(ReportError::NothingCounted) => view! {
            <div class="empty">
                <h2>{store.label(|l| l.nothing_counted)}</h2>
                <p>{store.label(|l| l.nothing_counted_hint)}</p>
                <button
                    type="button"
                    class="button primary"
                    on:click=on_click(move |_| store.route.go(|address| address.place = Place::Files))
                >
                    {store.label(|l| l.to_files)}
                </button>
            </div>
        }
        .into_any(),
    }
    }
}

/// The range ends before it begins: no file could have anything in it.
fn reversed(store: Store) -> AnyView {
    let turn = move |_| {
        store
            .route
            .go(|address| address.range = address.range.in_order());
        focus::to_heading();
    };
    view! {
        <div class="empty">
            <p>{store.text(|words| words.compare().reversed)}</p>
            <button type="button" class="button" on:click=on_click(turn)>
                {store.text(|words| words.compare().swap)}
            </button>
        </div>
    }
    .into_any()
}
