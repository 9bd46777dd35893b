//! The sample data of the site, read like any dropped file.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use web_sys::File;

use super::intake::Intake;
use super::loaded::Loaded;
use super::site::site_file;

const NAME: &str = "sample-trace.csv.gz";

/// Fetches the sample and reads it.
pub(crate) fn try_sample(intake: Intake, loaded: Loaded) {
    wasm_bindgen_futures::spawn_local(async move {
        match fetch().await {
            Some(file) => intake.take_in_sample(file),
            None => loaded.sample_failed.set(true),
        }
    });
}

async fn fetch() -> Option<File> {
    let bytes = site_file(&format!("sample/{NAME}")).await?;
    let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
    File::new_with_u8_array_sequence(&parts, NAME).ok()
}
