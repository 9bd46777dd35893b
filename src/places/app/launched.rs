//! Files that the system opens with the installed app. The browser holds them until somebody takes them, so
//! nothing is lost that was opened before this is there.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;

use crate::state::browser;
use crate::state::folder::call;
use crate::state::store::Store;

/// Takes files from now on, where the browser hands any.
pub(super) fn take(store: Store) {
    let member = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
    let Some(queue) = member(&browser::window(), "launchQueue").filter(JsValue::is_object) else {
        return;
    };
    let Some(set) = member(&queue, "setConsumer").and_then(|set| set.dyn_into::<Function>().ok())
    else {
        return;
    };
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launched: JsValue| {
        let handles = member(&launched, "files").map(|files| Array::from(&files));
        let handles = handles.unwrap_or_default();
        if handles.length() > 0 {
            spawn_local(async move { store.intake.take_in(files_of(&handles).await) });
        }
    });
    // For as long as the page: the app may be opened again while it runs.
    let _ = set.call1(&queue, &consumer.into_js_value());
}

/// The files behind handles. One that is gone is left out.
async fn files_of(handles: &Array) -> Vec<File> {
    let mut files = Vec::new();
    for handle in handles.iter() {
        let Ok(promise) = call(&handle, "getFile", &[]) else {
            continue;
        };
        let file = JsFuture::from(js_sys::Promise::from(promise)).await;
        files.extend(file.ok().and_then(|file| file.dyn_into::<File>().ok()));
    }
    files
}
