//! Offline use: the service worker keeps the page's own files, and a new version of them is offered.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    HtmlElement, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState,
};

use crate::parts::closures::on_click;
use crate::state::browser;
use crate::state::store::Store;

/// What an address says that wants no service worker: `?sw=off`.
const OFF: (&str, &str) = ("sw", "off");

/// A new version that waits for a person's word.
type Waiting = RwSignal<Option<ServiceWorker>, LocalStorage>;

/// Registers the service worker, if this page has one, and shows when a new version is ready.
#[component]
pub(crate) fn Offline() -> impl IntoView {
    let store = Store::here();
    let waiting: Waiting = RwSignal::new_local(None);
    if let Some(container) = container() {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = follow(container, waiting).await;
        });
    }
    let begin = move |_| {
        let Some(worker) = waiting.get_untracked() else {
            return;
        };
        if worker.state() == ServiceWorkerState::Installed {
            reload_when_it_begins();
            let _ = worker.post_message(&"begin".into());
        } else {
            // It began already, from another tab.
            reload();
        }
    };
    view! {
        // Always there, so that what appears in it is read out.
        <div aria-live="polite">
            <Show when=move || waiting.with(Option::is_some)>
                <div class="notice">
                    <p>{store.text(|words| words.keep().update_ready)}</p>
                    <div class="buttons">
                        <button type="button" class="button small primary" on:click=on_click(begin)>
                            {store.text(|words| words.keep().reload)}
                        </button>
                        <button
                            type="button"
                            class="button small"
                            on:click=on_click(move |_| waiting.set(None))
                        >
                            {store.text(|words| words.keep().later)}
                        </button>
                    </div>
                </div>
            </Show>
        </div>
    }
}

/// Where service workers are registered; none without a secure connection.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = browser::window().navigator();
    js_sys::Reflect::get(&navigator, &"serviceWorker".into())
        .ok()?
        .dyn_into()
        .ok()
}

/// The name of the service worker: `cargo xtask dist` writes it to the page.
fn script() -> Option<String> {
    let script = browser::document()
        .query_selector("script[data-offline]")
        .ok()??;
    script
        .dyn_into::<HtmlElement>()
        .ok()?
        .dataset()
        .get("offline")
}

async fn follow(container: ServiceWorkerContainer, waiting: Waiting) -> Result<(), JsValue> {
    if is_switched_off() {
        // What is registered takes itself and its caches away.
        let registration = JsFuture::from(container.get_registration()).await?;
        if let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>()
            && let Some(worker) = registration.active()
        {
            worker.post_message(&"end".into())?;
        }
        return Ok(());
    }
    let Some(script) = script() else {
        return Ok(());
    };
    let registration = JsFuture::from(container.register(&script)).await?;
    let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else {
        return Ok(());
    };
    waiting.set(registration.waiting());
    let found = registration.clone();
    browser::listen(&registration, "updatefound", move |_: web_sys::Event| {
        let Some(worker) = found.installing() else {
            return;
        };
        let container = container.clone();
        let installing = worker.clone();
        browser::listen(&worker, "statechange", move |_: web_sys::Event| {
            // The first one ever is no new version.
            let is_new = container.controller().is_some();
            if is_new && installing.state() == ServiceWorkerState::Installed {
                waiting.set(Some(installing.clone()));
            }
        });
    });
    Ok(())
}

fn is_switched_off() -> bool {
    let search = browser::window().location().search().unwrap_or_default();
    search
        .trim_start_matches('?')
        .split('&')
        .any(|choice| choice.split_once('=') == Some(OFF))
}

/// Only the tab in which a person asked for the new version reloads; the others work on.
fn reload_when_it_begins() {
    if let Some(container) = container() {
        browser::listen(&container, "controllerchange", |_: web_sys::Event| {
            reload();
        });
    }
}

fn reload() {
    let _ = browser::window().location().reload();
}
