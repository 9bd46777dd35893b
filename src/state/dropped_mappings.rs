//! Column mappings among the files that a person drops: the others are read by them.

use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File};

use super::pace::Pace;
use crate::trace::mapping::{MAX_FILE, Mapping};

/// So much of a file tells whether it is a mapping.
const HEAD: f64 = 512.0;

/// Whether it is worth a look: most files are not even JSON.
pub(crate) fn may_be_one(file: &File) -> bool {
    let is_json = file.name().to_ascii_lowercase().ends_with(".json");
    is_json && file.size() <= MAX_FILE as f64
}

/// The mapping that each file is, if it is one that can be used.
pub(crate) async fn mappings_in(files: &[File], pace: &mut Pace) -> Vec<Option<Mapping>> {
    let mut heads = Vec::with_capacity(files.len());
    for file in files {
        pace.rest().await;
        let head = || file.slice_with_f64_and_f64(0.0, HEAD).ok();
        heads.push(may_be_one(file).then(head).flatten());
    }
    let heads = texts(heads.into_iter()).await;
    let likely = heads.iter().zip(files).map(|(head, file)| {
        let blob: &Blob = file.as_ref();
        Mapping::is_start_of_one(head.as_bytes()).then(|| blob.clone())
    });
    let whole = texts(likely).await;
    whole
        .iter()
        .map(|text| Mapping::from_json(text.as_bytes()).ok())
        .collect()
}

/// The text of each; an empty one where there is none, or where it cannot be read.
async fn texts(blobs: impl Iterator<Item = Option<Blob>>) -> Vec<String> {
    // Reading begins when it is asked for, so all are under way before the first is awaited.
    let under_way: Vec<_> = blobs.map(|blob| blob.map(|blob| blob.text())).collect();
    let mut texts = Vec::with_capacity(under_way.len());
    for promise in under_way {
        let text = match promise {
            Some(promise) => JsFuture::from(promise).await.ok(),
            None => None,
        };
        texts.push(text.and_then(|text| text.as_string()).unwrap_or_default());
    }
    texts
}
