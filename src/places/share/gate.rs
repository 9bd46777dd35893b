//! What a link that is not open shows: a field for its passphrase, or why it does not open.

use std::sync::Arc;

use leptos::html::Input;
use leptos::prelude::*;

use super::crypto;
use crate::parts::closures::{on_click, part};
use crate::parts::code_button::code_button;
use crate::parts::focus;
use crate::report::link::{LinkError, Sealed};
use crate::state::address::Place;
use crate::state::shared::LinkState;
use crate::state::store::Store;

/// Instead of any place.
pub(crate) fn gate(store: Store) -> AnyView {
    let content = move || match store.shared.state.get() {
        LinkState::Refused(error) => refused(store, error),
        LinkState::Sealed(sealed) => sealed_link(store, sealed),
        LinkState::None | LinkState::Open(_) => ().into_any(),
    };
    content.into_any()
}

fn refused(store: Store, error: LinkError) -> AnyView {
    view! {
        <div class="empty" role="alert">
            <h1>{move || store.words().link_problem(error).what}</h1>
            <p class="narrow-text">{move || store.words().link_problem(error).help}</p>
            <p>{code_button(store, error.code())}</p>
            {to_start(store)}
        </div>
    }
    .into_any()
}

fn to_start(store: Store) -> AnyView {
    let go = move |_| {
        store.route.to_own_work(Place::Start);
        focus::to_heading();
    };
    view! {
        <button type="button" class="button" on:click=on_click(go)>
            {store.text(|words| words.share().to_start)}
        </button>
    }
    .into_any()
}

fn sealed_link(store: Store, sealed: Arc<Sealed>) -> AnyView {
    let field = NodeRef::<Input>::new();
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(None::<LinkError>);
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            let _ = field.focus();
        }
    });
    let open = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else {
            return;
        };
        if busy.get_untracked() || field.value().is_empty() {
            return;
        }
        busy.set(true);
        failed.set(None);
        let sealed = Arc::clone(&sealed);
        wasm_bindgen_futures::spawn_local(async move {
            let opened = crypto::unseal(&sealed, &field.value()).await;
            // Another address may have been opened meanwhile.
            let is_current = busy.try_set(false).is_none()
                && store.shared.state.get_untracked() == LinkState::Sealed(sealed);
            if !is_current {
                return;
            }
            match opened {
                Ok(content) => {
                    store.shared.show(content);
                    store.route.arrive();
                }
                Err(LinkError::WrongPassphrase) => {
                    failed.set(Some(LinkError::WrongPassphrase));
                    field.select();
                }
                Err(error) => store.shared.state.set(LinkState::Refused(error)),
            }
        });
    };
    let problem = part(move || {
        failed.get().map(|error| {
            let problem = store.words().link_problem(error);
            view! {
                <p class="problem">
                    <strong>{problem.what}"."</strong>
                    " "
                    {problem.help}
                    " "
                    {code_button(store, error.code())}
                </p>
            }
        })
    });
    let label = move || {
        let labels = store.words().share();
        if busy.get() {
            labels.opening
        } else {
            labels.open
        }
    };
    view! {
        <div class="empty">
            <h1>{store.text(|words| words.share().sealed)}</h1>
            <p class="narrow-text">{store.text(|words| words.share().sealed_text)}</p>
            <form class="choices" on:submit=open>
                <label class="field">
                    <span>{store.text(|words| words.share().passphrase)}</span>
                    <input
                        type="password"
                        class="input"
                        autocomplete="off"
                        aria-invalid=move || failed.get().map(|_| "true")
                        node_ref=field
                    />
                </label>
                <button type="submit" class="button primary">
                    <span aria-live="polite">{label}</span>
                </button>
            </form>
            <div role="alert" class="narrow-text">{problem}</div>
            {to_start(store)}
        </div>
    }
    .into_any()
}
