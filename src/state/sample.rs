//! The sample data of the site, read like any dropped file.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use web_sys::File;

use crate::page::chunks;
use crate::state::site::site_file;
use crate::state::store::Store;

const NAME: &str = "sample-trace.csv.gz";

/// Fetches the sample and reads it.
pub(crate) fn try_sample(store: Store) {
    wasm_bindgen_futures::spawn_local(async move {
        match fetch().await {
            Some(file) => chunks::take_in(store, vec![file]),
            None => store.sample_failed.set(true),
        }
    });
}

async fn fetch() -> Option<File> {
    let bytes = site_file(&format!("sample/{NAME}")).await?;
    let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
    File::new_with_u8_array_sequence(&parts, NAME).ok()
}
