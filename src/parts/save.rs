//! Files that the page hands to the browser's downloads.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use crate::report::{DayRange, Report};
use crate::state::browser;
use crate::state::store::Store;
use crate::tally::Selection;

/// The name under which a report is saved.
pub(crate) fn name_of(report: &Report, ending: &str) -> String {
    named("", report.range, &report.selection, ending)
}

/// The name of a file about something, such as `evidence-`, of some days and some mail.
pub(crate) fn named(about: &str, range: DayRange, selection: &Selection, ending: &str) -> String {
    let DayRange { from, to } = range;
    // What is less than all must not be taken for all when it is found again.
    let filtered = match selection.is_all() {
        true => "",
        false => "-filtered",
    };
    format!("mailflow-insight-{about}{from}-{to}{filtered}.{ending}")
}

/// Saves the report that is shown.
pub(crate) fn save_json(store: Store) {
    let report = store.report.get_untracked();
    let Ok(report) = report.as_ref() else { return };
    let name = name_of(report, "json");
    if let Ok(json) = report.to_json(crate::text::report_file::note) {
        let _ = save(&name, "application/json", &json);
    }
}

/// Hands a text to the browser's downloads.
pub(crate) fn save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    save_blob(name, &blob)
}

/// Hands over anything.
pub(crate) fn save_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = browser::document().create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}
