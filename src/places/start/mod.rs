//! Start: what this does, the way in for files, where to get them, and why it is safe.

mod asking;
pub(crate) mod guide;
mod paste;

use leptos::prelude::*;

use crate::parts::closures::on_click;
use crate::parts::fetched::{RarePart, last};
use crate::parts::keeping::KeepSwitch;
use crate::parts::later::Later;
use crate::parts::marked::marked_list;
use crate::parts::picker;
use crate::places::start::paste::paste;
use crate::state::sample::try_sample;
use crate::state::store::Store;

/// The first place.
#[component]
pub(crate) fn Start() -> impl IntoView {
    let store = Store::here();
    let guide = RwSignal::new(false);
    let open_guide = move |_| {
        store.loading.want_rare();
        guide.set(true);
    };
    view! {
        <div class="start">
            <h1>{store.label(|l| l.headline)}</h1>
            <p class="lead">{store.label(|l| l.lead)}</p>
            <Later>
                <div class="way-in">
                    <DropZone/>
                    {example(store)}
                </div>
            </Later>
            <Show when=move || store.loaded.sample_failed.get()>
                <p class="problem" role="alert">{store.label(|l| l.sample_failed)}</p>
            </Show>
            <Later>
                {paste(store)}
                <details class="fold" on:toggle=open_guide>
                    <summary>
                        <h2>{store.label(|l| l.which_files)}</h2>
                    </summary>
                    <Show when=move || guide.get()>{last(RarePart::Guide)}</Show>
                </details>
            </Later>
            <Later>
                <section class="privacy" aria-labelledby="privacy">
                    <h2 id="privacy">{store.label(|l| l.privacy)}</h2>
                    <p>{store.label(|l| l.privacy_text)}</p>
                    <details>
                        <summary>{store.label(|l| l.privacy_check)}</summary>
                        {move || marked_list(store.labels().privacy_proofs)}
                    </details>
                    <KeepSwitch/>
                </section>
            </Later>
        </div>
    }
}

#[component]
fn DropZone() -> impl IntoView {
    let store = Store::here();
    view! {
        <div class="drop-zone">
            <p class="drop-here">{store.label(|l| l.drop_here)}</p>
            <p class="hint">{store.label(|l| l.drop_hint)}</p>
            <div class="buttons">
                <button type="button" class="button primary" on:click=on_click(|_| picker::pick_files())>
                    {store.label(|l| l.choose_files)}
                </button>
                <button type="button" class="button" on:click=on_click(|_| picker::pick_folder())>
                    {store.label(|l| l.choose_folder)}
                </button>
                <button type="button" class="button subtle" on:click=on_click(move |_| try_sample(store.intake, store.loaded))>
                    {store.label(|l| l.try_sample)}
                </button>
            </div>
        </div>
    }
}

/// A picture of an answer: shares of a direction, and the partners below them. `index.html` has the same, so
/// that nothing moves when the program takes its place.
fn example(store: Store) -> AnyView {
    let partners = [
        ("old-tls", "TLS 1.0", "fabrikam.example"),
        ("good-tls", "TLS 1.2", "woodgrove.example"),
        ("best-tls", "TLS 1.3", "contoso.example"),
    ];
    let partners: Vec<AnyView> = partners
        .into_iter()
        .map(|(style, class, domain)| {
            view! { <li><span class=style></span> <b>{class}</b> " " {domain}</li> }.into_any()
        })
        .collect();
    view! {
        <figure class="example" aria-hidden="true">
            <figcaption>{store.label(|l| l.example)}</figcaption>
            <p><strong>"95\u{a0}%"</strong> " ≥ " <span>"TLS 1.2"</span></p>
            <div class="example-bar">
                <span class="no-tls"></span>
                <span class="old-tls"></span>
                <span class="good-tls"></span>
                <span class="best-tls"></span>
            </div>
            <ul>{partners}</ul>
        </figure>
    }
    .into_any()
}
