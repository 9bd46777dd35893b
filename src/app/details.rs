//! The flyout "Messages protected in transit (by TLS)".

use leptos::html::Dialog;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::address::Place;
use super::charts::{ShareChart, VolumeChart};
use super::direction_table::direction_table;
use super::marked::marked_list;
use super::range_control::range_in_words;
use super::store::Store;
use crate::trace::Direction;

/// The dialog; its content exists while it is open.
#[component]
pub(super) fn DetailsDialog(open: RwSignal<bool>) -> impl IntoView {
    let store = Store::here();
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open.get() && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    let close_on_backdrop = move |event: web_sys::MouseEvent| {
        // What lies inside has its own elements; only the backdrop is the dialog itself.
        let on_dialog = event
            .target()
            .is_some_and(|target| target.dyn_ref::<web_sys::HtmlDialogElement>().is_some());
        if on_dialog {
            open.set(false);
        }
    };
    view! {
        <dialog
            class="flyout"
            aria-labelledby="details-title"
            node_ref=dialog
            on:close=move |_| open.set(false)
            on:click=close_on_backdrop
        >
            <Show when=move || open.get()>
                <div class="flyout-body">
                    <div class="card-head">
                        <div>
                            <h2 id="details-title">{store.t(|l| l.details_title)}</h2>
                            <p class="hint">{move || range_in_words(store)}</p>
                        </div>
                        <button
                            type="button"
                            class="button subtle icon"
                            aria-label=store.t(|l| l.close)
                            on:click=move |_| open.set(false)
                        >
                            <span aria-hidden="true">"✕"</span>
                        </button>
                    </div>
                    <Details open/>
                </div>
            </Show>
        </dialog>
    }
}

#[component]
fn Details(open: RwSignal<bool>) -> impl IntoView {
    let store = Store::here();
    let table = move |direction| {
        move || match store.report.read().as_ref() {
            Ok(report) => direction_table(store, report, direction),
            Err(_) => ().into_any(),
        }
    };
    let directions: Vec<AnyView> = [Direction::Outbound, Direction::Inbound]
        .into_iter()
        .map(|direction| {
            view! {
                <section class="direction">
                    <h3>{move || store.words().direction(direction)}</h3>
                    {table(direction)}
                    <VolumeChart direction/>
                </section>
            }
            .into_any()
        })
        .collect();
    let to_connectors = move |_| {
        open.set(false);
        store.go(|address| address.place = Place::Connectors);
    };
    view! {
        <ShareChart/>
        <p class="hint">{store.t(|l| l.share_of_known)}</p>
        {directions}
        <h3>{store.t(|l| l.meaning)}</h3>
        {move || marked_list(store.labels().meaning_points)}
        <h3>{store.t(|l| l.actions)}</h3>
        <h4>{store.t(|l| l.actions_own)}</h4>
        {move || marked_list(store.labels().actions_own_points)}
        <h4>{store.t(|l| l.actions_partners)}</h4>
        {move || marked_list(store.labels().actions_partners_points)}
        <h4>{store.t(|l| l.actions_connectors)}</h4>
        {move || marked_list(store.labels().actions_connectors_points)}
        <p>
            <a
                class="button primary"
                href="#/connectors"
                on:click=move |event: web_sys::MouseEvent| {
                    event.prevent_default();
                    to_connectors(());
                }
            >
                {store.t(|l| l.open_connectors)}
            </a>
        </p>
    }
}
