//! The browser's own dialogs for files and folders. They are there in every place.

use leptos::html::Input;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::File;
use web_sys::FileList;

use crate::parts::closures::on_change;
use crate::state::browser;
use crate::state::store::Store;

const FILES: &str = "pick-files";
const FOLDER: &str = "pick-folder";

/// The two inputs, which buttons open.
#[component]
pub(crate) fn Picker() -> impl IntoView {
    let store = Store::here();
    let files = NodeRef::<Input>::new();
    let folder = NodeRef::<Input>::new();
    let take = move |input: NodeRef<Input>| {
        move |_| {
            if let Some(input) = input.get_untracked() {
                let chosen = files_of(input.files());
                // The same file can be chosen again.
                input.set_value("");
                store.intake.take_in(chosen);
            }
        }
    };
    view! {
        <input
            id=FILES
            type="file"
            multiple
            hidden
            data-testid="file-input"
            aria-label=store.label(|l| l.choose_files)
            node_ref=files
            on:change=on_change(take(files))
        />
        <input
            id=FOLDER
            type="file"
            prop:webkitdirectory=true
            hidden
            aria-label=store.label(|l| l.choose_folder)
            node_ref=folder
            on:change=on_change(take(folder))
        />
    }
}

/// Lets the person choose files.
pub(crate) fn pick_files() {
    open(FILES);
}

/// Lets the person choose a folder.
pub(crate) fn pick_folder() {
    open(FOLDER);
}

fn open(id: &str) {
    let input = browser::document().get_element_by_id(id);
    if let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok()) {
        input.click();
    }
}

/// A list of files as a vector.
pub(crate) fn files_of(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).collect()
}
