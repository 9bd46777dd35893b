//! The few things of the browser that are always there in a page.

use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, Storage, Window};

/// The window. This room only runs in a page, never in a worker.
pub(super) fn window() -> Window {
    web_sys::window().unwrap_or_else(|| wasm_bindgen::throw_str("no window"))
}

/// The document.
pub(super) fn document() -> Document {
    window()
        .document()
        .unwrap_or_else(|| wasm_bindgen::throw_str("no document"))
}

/// `<html>`.
pub(super) fn root() -> Option<HtmlElement> {
    document().document_element()?.dyn_into().ok()
}

/// What this site keeps between visits: the person's choices, never data of files. None where the
/// browser forbids it.
fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

/// A choice that was kept.
pub(super) fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a choice.
pub(super) fn keep(name: &str, value: &str) {
    if let Some(storage) = storage() {
        // Full or forbidden: the choice holds until the page is closed.
        let _ = storage.set_item(name, value);
    }
}

/// Calls `on_event` for every event of that name, for as long as the page lives.
pub(super) fn listen<E: wasm_bindgen::convert::FromWasmAbi + 'static>(
    target: &web_sys::EventTarget,
    name: &str,
    on_event: impl FnMut(E) + 'static,
) {
    let callback = Closure::<dyn FnMut(E)>::new(on_event);
    let _ = target.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    callback.forget();
}
