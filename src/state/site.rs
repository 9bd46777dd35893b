//! Files of the site that are fetched on demand: sample data, pages of help.

use gloo_net::http::Request;

use crate::state::browser;

/// A file of the site by its path, such as `sample/sample-trace.csv.gz`; none where it is not there,
/// or the network is not. The page that is one file has them all in itself.
pub(crate) async fn site_file(path: &str) -> Option<Vec<u8>> {
    if is_one_file() {
        return embedded(path);
    }
    let response = Request::get(path).send().await.ok()?;
    if !response.ok() {
        return None;
    }
    response.binary().await.ok()
}

/// Whether this page came as one file: its program stands in it.
pub(crate) fn is_one_file() -> bool {
    browser::document().get_element_by_id("program").is_some()
}

/// The address of a picture of the site, as a page shows it.
pub(crate) fn picture_address(path: &str) -> String {
    if !is_one_file() {
        return path.to_owned();
    }
    let held = browser::document().get_element_by_id(&format!("file:{path}"));
    let data = held.and_then(|held| held.text_content());
    format!("data:image/webp;base64,{}", data.unwrap_or_default())
}

/// `xtask/src/single.rs` wrote it there.
fn embedded(path: &str) -> Option<Vec<u8>> {
    let data = browser::document()
        .get_element_by_id(&format!("file:{path}"))?
        .text_content()?;
    let letters = browser::window().atob(&data).ok()?;
    // Each letter stands for a byte.
    letters
        .chars()
        .map(|letter| u8::try_from(letter).ok())
        .collect()
}
