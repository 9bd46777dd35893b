//! Overview: the widget and the insights.

pub(crate) mod widget;

use leptos::prelude::*;

use crate::page::chunks::{RarePart, last};
use crate::parts::above::above;
use crate::parts::closures::{on_click, part};
use crate::parts::insights::Insights;
use crate::parts::later::Later;
use crate::parts::range_control::RangeControl;
use crate::places::overview::widget::Widget;
use crate::report::ReportError;
use crate::state::address::Place;
use crate::state::intake::Phase;
use crate::state::store::Store;

/// The second place.
#[component]
pub(crate) fn Overview(details_open: RwSignal<bool>) -> impl IntoView {
    let store = Store::here();
    view! {
        <div class="place-head">
            <h1>{store.t(|l| l.overview)}</h1>
            <Show when=move || can_choose(store)>
                <RangeControl/>
            </Show>
        </div>
        <WithReport>
            {above(store)}
            {last(RarePart::SavedReports)}
            <Widget details_open/>
            <Later>
                <Insights/>
            </Later>
        </WithReport>
    }
}

/// Whether there is anything that choices could change.
pub(crate) fn can_choose(store: Store) -> bool {
    !matches!(**store.report.read(), Err(ReportError::NothingCounted))
}

/// Shows its children where there is a report, and says why where there is none.
#[component]
pub(crate) fn WithReport(children: ChildrenFn) -> impl IntoView {
    let store = Store::here();
    let error = Memo::new(move |_| store.report.read().as_ref().as_ref().err().copied());
    let is_reading = Memo::new(move |_| store.phase.get() == Phase::Reading);
    move || match error.get() {
        None => children().into_any(),
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
                            store.go(|address| address.range = crate::report::RangeChoice::All);
                        })
                    >
                        {store.t(|l| l.show_all_days)}
                    </button>
                </div>
            }
            .into_any()
        }
        Some(ReportError::NothingCounted) if is_reading.get() => {
            view! { <div class="empty"><p>{store.f(|l| l.first_numbers)}</p></div> }.into_any()
        }
        Some(ReportError::NothingCounted) if !store.resolved.read().policies.is_empty() => {
            last(RarePart::OnlyReports)
        }
        Some(ReportError::NothingCounted) => view! {
            <div class="empty">
                <h2>{store.t(|l| l.nothing_counted)}</h2>
                <p>{store.t(|l| l.nothing_counted_hint)}</p>
                <button
                    type="button"
                    class="button primary"
                    on:click=on_click(move |_| store.go(|address| address.place = Place::Files))
                >
                    {store.t(|l| l.to_files)}
                </button>
            </div>
        }
        .into_any(),
    }
}
