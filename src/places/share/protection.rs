//! The passphrase of a link that is being made.

use std::sync::Arc;

use leptos::html::Input;
use leptos::prelude::*;

use super::crypto::{self, ROUNDS};
use crate::parts::closures::{on_change, part};
use crate::report::link::Fitted;
use crate::state::formats;
use crate::state::store::Store;

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Protection {
    /// The link shall need a passphrase.
    pub(super) wanted: RwSignal<bool>,
    /// The text of the encrypted link, once there is one.
    pub(super) sealed: RwSignal<Option<String>>,
    /// How long making the key took, in seconds.
    seconds: RwSignal<Option<f64>>,
    busy: RwSignal<bool>,
    failed: RwSignal<bool>,
}

impl Protection {
    pub(super) fn new() -> Self {
        Self {
            wanted: RwSignal::new(false),
            sealed: RwSignal::new(None),
            seconds: RwSignal::new(None),
            busy: RwSignal::new(false),
            failed: RwSignal::new(false),
        }
    }

    /// What was encrypted is not what the link shall hold any more.
    pub(super) fn forget(self) {
        if untrack(|| self.sealed.read().is_some()) {
            self.sealed.set(None);
        }
    }
}

/// The choice, and the field where it was chosen.
pub(super) fn protection(
    store: Store,
    guard: Protection,
    fitted: Memo<Option<Arc<Fitted>>>,
) -> AnyView {
    let is_available = crypto::is_available();
    let form = part(move || guard.wanted.get().then(|| form(store, guard, fitted)));
    let hint = part(move || {
        let labels = store.words().share();
        if is_available {
            labels.protect_hint
        } else {
            labels.no_cryptography
        }
    });
    view! {
        <label class="check">
            <input
                type="checkbox"
                disabled=!is_available
                prop:checked=move || guard.wanted.get()
                on:change=on_change(move |event| guard.wanted.set(event_target_checked(&event)))
            />
            <span>{store.text(|words| words.share().protect)}</span>
        </label>
        <p class="hint">{hint}</p>
        {form}
    }
    .into_any()
}

/// Whether this is what the link shall hold.
fn is_still(fitted: Memo<Option<Arc<Fitted>>>, made_of: &Arc<Fitted>) -> bool {
    let now = fitted.try_get_untracked().flatten();
    now.is_some_and(|now| Arc::ptr_eq(&now, made_of))
}

fn form(store: Store, guard: Protection, fitted: Memo<Option<Arc<Fitted>>>) -> AnyView {
    let field = NodeRef::<Input>::new();
    let encrypt = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (Some(field), Some(made_of)) = (field.get_untracked(), fitted.get_untracked()) else {
            return;
        };
        let passphrase = field.value();
        if passphrase.is_empty() || guard.busy.get_untracked() {
            let _ = field.focus();
            return;
        }
        guard.busy.set(true);
        guard.failed.set(false);
        guard.sealed.set(None);
        let begun = js_sys::Date::now();
        wasm_bindgen_futures::spawn_local(async move {
            let sealed = crypto::seal(&made_of.packed, &passphrase).await;
            // The dialog may be closed by now, and the link hold something else: another report, or
            // other names for its connectors. Or the person typed another passphrase meanwhile.
            let is_gone = guard.busy.try_set(false).is_some();
            if is_gone || field.value() != passphrase || !is_still(fitted, &made_of) {
                return;
            }
            match sealed {
                Ok(sealed) => {
                    guard
                        .seconds
                        .set(Some((js_sys::Date::now() - begun) / 1000.0));
                    guard.sealed.set(Some(sealed.text()));
                }
                Err(_) => guard.failed.set(true),
            }
        });
    };
    let label = move || {
        let labels = store.words().share();
        if guard.busy.get() {
            labels.encrypting
        } else {
            labels.encrypt
        }
    };
    let cost = part(move || {
        let language = store.language.get();
        let seconds = guard.seconds.get();
        let seconds = seconds.map(|seconds| formats::decimal(language, seconds));
        let rounds = formats::number(language, ROUNDS.into());
        language
            .words()
            .passphrase_cost(&rounds, seconds.as_deref())
    });
    view! {
        <form class="choices" on:submit=encrypt>
            <label class="field">
                <span>{store.text(|words| words.share().passphrase)}</span>
                <input
                    type="password"
                    class="input"
                    autocomplete="new-password"
                    on:input=on_change(move |_| guard.forget())
                    node_ref=field
                />
            </label>
            <button type="submit" class="button">
                <span aria-live="polite">{label}</span>
            </button>
            <p class="hint wide">{cost}</p>
            <Show when=move || guard.failed.get()>
                <p class="problem wide" role="alert">{store.text(|words| words.share().encrypt_failed)}</p>
            </Show>
        </form>
    }
    .into_any()
}
