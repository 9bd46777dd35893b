//! The flyout "Messages protected in transit (by TLS)".

use leptos::prelude::*;

use crate::parts::charts::{ShareChart, VolumeChart};
use crate::parts::closures::on_click;
use crate::parts::copy_table::{copy_table, direction_text};
use crate::parts::direction_table::direction_table;
use crate::parts::flyout::Flyout;
use crate::parts::guideline::guideline_choice;
use crate::parts::in_words::range_in_words;
use crate::parts::marked::marked_list;
use crate::parts::quality::quality_tables;
use crate::parts::verdict::{figure_and_words, verdict};
use crate::report::Report;
use crate::state::address::Place;
use crate::state::store::Store;
use crate::trace::Direction;

/// The dialog; its content exists while it is open.
#[component]
pub(crate) fn DetailsDialog(open: RwSignal<bool>) -> impl IntoView {
    let store = Store::here();
    view! {
        <Flyout
            open=open
            close=move || open.set(false)
            id="details-title"
            title=store.label(|l| l.details_title)
            hint=move || range_in_words(store)
            style="flyout"
        >
            <Details open/>
        </Flyout>
    }
}

#[component]
fn Details(open: RwSignal<bool>) -> impl IntoView {
    let store = Store::here();
    let quality = move |direction| {
        move || match store.report.read().as_ref() {
            Ok(report) => quality_tables(store, report, direction),
            Err(_) => ().into_any(),
        }
    };
    let table = move |direction| {
        move || match store.report.read().as_ref() {
            Ok(report) => direction_table(store, report, direction),
            Err(_) => ().into_any(),
        }
    };
    let measured = move |direction| {
        move || match store.report.read().as_ref() {
            Ok(report) => figure_and_words(store, report, &verdict(store, report, direction)),
            Err(_) => ().into_any(),
        }
    };
    let directions: Vec<AnyView> = [Direction::Outbound, Direction::Inbound]
        .into_iter()
        .map(|direction| {
            let copied = move || match store.report.get_untracked().as_ref() {
                Ok(report) => untrack(|| direction_text(store, report, direction)),
                Err(_) => String::new(),
            };
            let is_meant = Memo::new(move |_| {
                let report = store.report.read();
                let report = report.as_ref().as_ref();
                report.is_ok_and(|report| report.has_direction(direction))
            });
            view! {
                <Show when=move || is_meant.get()>
                    <section class="direction">
                        <h3>{move || store.words().direction(direction)}</h3>
                        {measured(direction)}
                        {table(direction)}
                        <p>{copy_table(store, copied)}</p>
                        {quality(direction)}
                        <VolumeChart direction/>
                    </section>
                </Show>
            }
            .into_any()
        })
        .collect();
    let has_shares = Memo::new(move |_| {
        store
            .report
            .read()
            .as_ref()
            .as_ref()
            .is_ok_and(Report::has_shares)
    });
    let to_connectors = move |_| {
        open.set(false);
        store.route.go(|address| address.place = Place::Connectors);
    };
    view! {
        <Show when=move || has_shares.get()>
            <ShareChart/>
            <p class="hint">{store.label(|l| l.share_of_known)}</p>
        </Show>
        <Show when=move || !store.shared.is_open()>{guideline_choice(store)}</Show>
        {directions}
        <h3>{store.label(|l| l.meaning)}</h3>
        {move || marked_list(store.words().details().meaning_points)}
        <h3>{store.text(|w| w.details().actions)}</h3>
        <h4>{store.text(|w| w.details().actions_own)}</h4>
        {move || marked_list(store.words().details().actions_own_points)}
        <h4>{store.text(|w| w.details().actions_partners)}</h4>
        {move || marked_list(store.words().details().actions_partners_points)}
        <h4>{store.text(|w| w.details().actions_connectors)}</h4>
        {move || marked_list(store.words().details().actions_connectors_points)}
        <p>
            <a
                class="button primary"
                href="#/connectors"
                on:click=on_click(move |event: web_sys::MouseEvent| {
                    event.prevent_default();
                    to_connectors(());
                })
            >
                {store.text(|w| w.details().open_connectors)}
            </a>
        </p>
    }
}
