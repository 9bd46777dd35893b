//! Files and folders dropped anywhere on the window.

use crate::parts::picker::files_of;
use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    DataTransfer, DragEvent, File, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry,
};

use crate::state::browser;
use crate::state::folders::PATH;
use crate::state::sample::try_sample;
use crate::state::store::Store;

#[wasm_bindgen]
extern "C" {
    /// In `first.js`: from now on the page takes files itself. What was given before is handed over, now
    /// or when the dialog of the browser that is open then is closed: arrays of files, entries of
    /// folders, and [`SAMPLE`].
    #[wasm_bindgen(js_name = takeGiven)]
    fn take_given(taker: &JsValue);
}

/// The sample data, where they were asked for.
const SAMPLE: &str = "sample";

/// Shows that the window takes what is dragged over it.
#[component]
pub(crate) fn WindowDrop() -> impl IntoView {
    let store = Store::here();
    let over = RwSignal::new(false);
    let window = browser::window();
    browser::listen(&window, "dragover", move |event: DragEvent| {
        if holds_files(&event) {
            event.prevent_default();
            over.set(true);
        }
    });
    browser::listen(&window, "dragleave", move |event: DragEvent| {
        // Without a related target the pointer left the window, not just a part of it.
        if event.related_target().is_none() {
            over.set(false);
        }
    });
    browser::listen(&window, "drop", move |event: DragEvent| {
        over.set(false);
        if !holds_files(&event) {
            return;
        }
        event.prevent_default();
        if let Some(data) = event.data_transfer() {
            take_in(store, Dropped::of(&data));
        }
    });
    let early = Closure::<dyn Fn(Array)>::new(move |given: Array| take_early(store, &given));
    // For as long as the page: a dialog may be open for any time.
    take_given(&early.into_js_value());
    view! {
        <div class="window-drop" class:over=move || over.get() aria-hidden="true">
            <p>{store.label(|l| l.drop_anywhere)}</p>
        </div>
    }
}

fn take_in(store: Store, dropped: Dropped) {
    spawn_local(async move {
        let files = dropped.files().await;
        store.intake.take_in(files);
    });
}

/// Takes what a person gave before the page took files itself.
fn take_early(store: Store, given: &Array) {
    if given
        .iter()
        .any(|it| it.as_string().as_deref() == Some(SAMPLE))
    {
        try_sample(store.intake, store.loaded);
    }
    let (files, entries) = given
        .iter()
        .filter(JsValue::is_object)
        .partition::<Vec<_>, _>(JsValue::has_type::<File>);
    take_in(
        store,
        Dropped {
            entries: entries.into_iter().map(JsCast::unchecked_into).collect(),
            files: files.into_iter().map(JsCast::unchecked_into).collect(),
        },
    );
}

fn holds_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// What was dropped. It must be taken during the event; folders are opened afterwards.
struct Dropped {
    entries: Vec<FileSystemEntry>,
    files: Vec<File>,
}

impl Dropped {
    fn of(data: &DataTransfer) -> Self {
        let items = data.items();
        let (mut entries, mut files) = (Vec::new(), Vec::new());
        for item in (0..items.length()).filter_map(|at| items.get(at)) {
            match item.webkit_get_as_entry().ok().flatten() {
                Some(entry) if entry.is_directory() => entries.push(entry),
                // Not by way of its entry, which a page from a disk may not open.
                _ => files.extend(item.get_as_file().ok().flatten()),
            }
        }
        if entries.is_empty() && files.is_empty() {
            files = files_of(data.files());
        }
        Self { entries, files }
    }

    /// All files, those in folders too, however deep.
    async fn files(mut self) -> Vec<File> {
        while let Some(entry) = self.entries.pop() {
            if entry.is_directory() {
                self.entries.extend(contents(entry.unchecked_into()).await);
            } else if let Some(file) = file_of(entry.unchecked_into()).await {
                self.files.push(file);
            }
        }
        self.files
    }
}

/// Everything in a folder. The browser hands it out in parts, the last of which is empty.
async fn contents(folder: FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = folder.create_reader();
    let mut entries = Vec::new();
    loop {
        let promise = js_sys::Promise::new(&mut |resolve, reject| {
            if let Err(error) = reader.read_entries_with_callback_and_callback(&resolve, &reject) {
                let _ = reject.call1(&JsValue::UNDEFINED, &error);
            }
        });
        // A folder that cannot be opened is as if it were empty.
        let Ok(part) = JsFuture::from(promise).await else {
            return entries;
        };
        let part: Array = part.unchecked_into();
        if part.length() == 0 {
            return entries;
        }
        entries.extend(
            part.iter()
                .map(|entry| entry.unchecked_into::<FileSystemEntry>()),
        );
    }
}

/// The file of an entry. It carries the path in what was dropped, which browsers tell of chosen folders only.
async fn file_of(entry: FileSystemFileEntry) -> Option<File> {
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        entry.file_with_callback_and_callback(&resolve, &reject);
    });
    let file = JsFuture::from(promise).await.ok()?;
    let _ = js_sys::Reflect::set(&file, &PATH.into(), &entry.full_path().into());
    file.dyn_into().ok()
}
