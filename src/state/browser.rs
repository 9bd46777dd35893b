//! The few things of the browser that are always there in a page.

use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlDialogElement, HtmlElement, Storage, Window};

/// The window. This room only runs in a page, never in a worker.
pub(crate) fn window() -> Window {
    web_sys::window().unwrap_or_else(|| wasm_bindgen::throw_str("no window"))
}

/// The document.
pub(crate) fn document() -> Document {
    window()
        .document()
        .unwrap_or_else(|| wasm_bindgen::throw_str("no document"))
}

/// `<html>`.
pub(crate) fn root() -> Option<HtmlElement> {
    document().document_element()?.dyn_into().ok()
}

/// What this site keeps between visits: the person's choices, never data of files. None where the
/// browser forbids it.
fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

/// A choice that was kept.
pub(crate) fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a choice.
pub(crate) fn keep(name: &str, value: &str) {
    if let Some(storage) = storage() {
        // Full or forbidden: the choice holds until the page is closed.
        let _ = storage.set_item(name, value);
    }
}

/// Forgets a choice.
pub(crate) fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// Copies a text, and calls `done` when that worked. Without a secure connection there is no
/// clipboard; the text can still be marked and copied by hand.
pub(crate) fn copy(text: &str, done: impl FnOnce() + 'static) {
    let navigator = window().navigator();
    let has_one = js_sys::Reflect::get(&navigator, &"clipboard".into())
        .is_ok_and(|clipboard| clipboard.is_object());
    if !has_one {
        return;
    }
    let copied = navigator.clipboard().write_text(text);
    wasm_bindgen_futures::spawn_local(async move {
        if wasm_bindgen_futures::JsFuture::from(copied).await.is_ok() {
            done();
        }
    });
}

/// Shows another address of this site, without a new entry in the history.
pub(crate) fn replace_address(address: &str) {
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        // Refused for another site, which this never is; then the address stays as it is.
        let _ = history.replace_state_with_url(&state, "", Some(address));
    }
}

/// Closes the dialog that lies above the others, and tells whether there was one.
pub(crate) fn close_dialog() -> bool {
    let document = document();
    let active = document.active_element();
    let above = active.and_then(|active| active.closest(OPEN_DIALOG).ok().flatten());
    let dialog = above.or_else(|| document.query_selector(OPEN_DIALOG).ok().flatten());
    let dialog = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok());
    if let Some(dialog) = &dialog {
        dialog.close();
    }
    dialog.is_some()
}

const OPEN_DIALOG: &str = "dialog[open]";

/// Calls `on_event` for every event of that name, for as long as the page lives.
pub(crate) fn listen<E: wasm_bindgen::convert::FromWasmAbi + 'static>(
    target: &web_sys::EventTarget,
    name: &str,
    on_event: impl FnMut(E) + 'static,
) {
    let callback = Closure::<dyn FnMut(E)>::new(on_event);
    let _ = target.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    callback.forget();
}
