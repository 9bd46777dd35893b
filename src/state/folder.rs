//! The folder that is read again: this browser remembers a handle of it, and what of it was read.
//!
//! It comes with what few people need, so it is no part of the store, which all visitors load. The database is
//! there only once a folder is remembered.

use std::cell::RefCell;
use std::collections::BTreeMap;

use js_sys::{Array, AsyncIterator, Function, IteratorNext, Object, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, IdbDatabase, IdbRequest, IdbTransactionMode};

use super::browser;
use super::intake::Intake;
use super::loaded::Loaded;

/// Says that there is a database to look into.
const KEPT_AS: &str = "folder";
const STORE: &str = "folder";
const KEY: &str = "last";

/// What came of reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// So many files were new or had changed.
    Read(u64),
    /// None was.
    NothingNew,
    /// The browser or the person did not allow it.
    Refused,
    /// It could not be read.
    Failed,
}

/// What is remembered.
struct Remembered {
    handle: JsValue,
    /// Size and time of each file that was read, by its path in the folder.
    seen: BTreeMap<String, (f64, f64)>,
    /// What was handed to the readers in this visit.
    taken: BTreeMap<String, File>,
}

struct Folder {
    name: ArcRwSignal<Option<String>>,
    outcome: ArcRwSignal<Option<Outcome>>,
    remembered: RefCell<Option<Remembered>>,
}

thread_local! {
    static FOLDER: Folder = Folder {
        name: ArcRwSignal::new(None),
        outcome: ArcRwSignal::new(None),
        remembered: RefCell::new(None),
    };
}

/// The name of the folder that is remembered.
pub(crate) fn name() -> Option<String> {
    FOLDER.with(|folder| folder.name.clone()).get()
}

/// What came of reading it last.
pub(crate) fn outcome() -> Option<Outcome> {
    FOLDER.with(|folder| folder.outcome.clone()).get()
}

fn say(outcome: Option<Outcome>) {
    FOLDER.with(|folder| folder.outcome.clone()).set(outcome);
}

/// Whether this browser lets a page open a folder.
pub(crate) fn is_offered() -> bool {
    picker().is_some()
}

fn picker() -> Option<Function> {
    let picker = Reflect::get(&browser::window(), &"showDirectoryPicker".into());
    picker.ok()?.dyn_into().ok()
}

/// Looks whether a folder is remembered.
pub(crate) fn begin() {
    if browser::kept(KEPT_AS).is_some() && is_offered() {
        spawn_local(async {
            if let Ok(Some(remembered)) = load().await {
                take(remembered);
            }
        });
    }
}

fn take(remembered: Remembered) {
    let name = text(&remembered.handle, "name");
    FOLDER
        .with(|folder| {
            folder.remembered.replace(Some(remembered));
            folder.name.clone()
        })
        .set(Some(name));
}

/// Forgets the folder.
pub(crate) fn forget() {
    if browser::kept(KEPT_AS).is_none() {
        return;
    }
    browser::forget(KEPT_AS);
    FOLDER
        .with(|folder| {
            folder.remembered.replace(None);
            folder.name.clone()
        })
        .set(None);
    say(None);
    if let Ok(Some(factory)) = browser::window().indexed_db() {
        let _ = factory.delete_database(&database_name());
    }
}

/// Lets the person choose a folder, reads it, and remembers it.
pub(crate) fn choose(intake: Intake, loaded: Loaded) {
    let Some(picker) = picker() else { return };
    let options = Object::new();
    let _ = Reflect::set(&options, &"id".into(), &"mailflow".into());
    // While the click still counts.
    let Ok(chosen) = picker.call1(&browser::window(), &options) else {
        return;
    };
    spawn_local(async move {
        // Rejected where the person closes the dialog: nothing is to be said then.
        let Ok(handle) = JsFuture::from(Promise::from(chosen)).await else {
            return;
        };
        take(Remembered {
            handle,
            seen: BTreeMap::new(),
            taken: BTreeMap::new(),
        });
        browser::keep(KEPT_AS, "on");
        say(Some(read(intake, loaded).await));
    });
}

/// Reads what is new or has changed since.
pub(crate) fn read_again(intake: Intake, loaded: Loaded) {
    say(None);
    spawn_local(async move { say(Some(read(intake, loaded).await)) });
}

async fn read(intake: Intake, loaded: Loaded) -> Outcome {
    let handle = FOLDER.with(|folder| {
        let remembered = folder.remembered.borrow();
        remembered.as_ref().map(|it| it.handle.clone())
    });
    let Some(handle) = handle else {
        return Outcome::Failed;
    };
    if !is_allowed(&handle).await {
        return Outcome::Refused;
    }
    let Ok(files) = files_of(handle).await else {
        return Outcome::Failed;
    };
    let new = FOLDER.with(|folder| {
        let mut remembered = folder.remembered.borrow_mut();
        remembered
            .as_mut()
            .map(|it| news(intake, loaded, it, files))
    });
    // Forgotten meanwhile.
    let Some((new, outdated)) = new else {
        return Outcome::Failed;
    };
    if new.is_empty() {
        return Outcome::NothingNew;
    }
    let count = new.len() as u64;
    intake.take_in(new);
    for key in outdated {
        intake.remove(key);
    }
    // Where the browser has no room, the folder is remembered for this visit.
    let _ = save().await;
    Outcome::Read(count)
}

/// The files that are new or have changed, and the keys of what was read of the latter before.
fn news(
    intake: Intake,
    loaded: Loaded,
    it: &mut Remembered,
    files: Vec<(String, File)>,
) -> (Vec<File>, Vec<u32>) {
    let handles = intake.handles();
    let dropped = loaded.dropped.read_untracked();
    let (mut new, mut outdated) = (Vec::new(), Vec::new());
    for (path, file) in files {
        let now = (file.size(), file.last_modified());
        let before = it.seen.insert(path.clone(), now);
        if before == Some(now) {
            continue;
        }
        match (it.taken.get(&path), before) {
            (Some(taken), _) => {
                let is_it = |(_, held): &&(u32, File)| held == taken;
                outdated.extend(handles.iter().find(is_it).map(|(key, _)| *key));
            }
            // Of an earlier visit only name and size are known: where these are of several, none is taken away.
            (None, Some((size, _))) => {
                let name = file.name();
                let mut same = dropped
                    .iter()
                    .filter(|it| it.is_restored && it.name == name && it.bytes == size);
                if let (Some(only), None) = (same.next(), same.next()) {
                    outdated.push(only.key);
                }
            }
            (None, None) => {}
        }
        it.taken.insert(path, file.clone());
        new.push(file);
    }
    (new, outdated)
}

/// Whether the folder may be read; the browser asks the person, where it must.
async fn is_allowed(handle: &JsValue) -> bool {
    for question in ["queryPermission", "requestPermission"] {
        let options = Object::new();
        let _ = Reflect::set(&options, &"mode".into(), &"read".into());
        // A handle without these functions needs no permission.
        let Ok(answer) = call(handle, question, &[options.into()]) else {
            return true;
        };
        let answer = JsFuture::from(Promise::from(answer)).await;
        if answer.is_ok_and(|answer| answer.as_string().as_deref() == Some("granted")) {
            return true;
        }
    }
    false
}

/// All files of a folder, with their paths in it.
async fn files_of(folder: JsValue) -> Result<Vec<(String, File)>, JsValue> {
    let mut files = Vec::new();
    let mut open = vec![(String::new(), folder)];
    while let Some((above, folder)) = open.pop() {
        let entries: AsyncIterator = call(&folder, "values", &[])?.unchecked_into();
        loop {
            let next = JsFuture::from(entries.next()?).await?;
            let next: IteratorNext = next.unchecked_into();
            if next.done() {
                break;
            }
            let entry = next.value();
            let path = format!("{above}/{}", text(&entry, "name"));
            if text(&entry, "kind") == "directory" {
                open.push((path, entry));
                continue;
            }
            let file = JsFuture::from(Promise::from(call(&entry, "getFile", &[])?)).await;
            // One that is gone meanwhile is no failure of the others.
            files.extend(
                file.ok()
                    .and_then(|file| file.dyn_into().ok())
                    .map(|file| (path, file)),
            );
        }
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(files)
}

fn text(object: &JsValue, member: &str) -> String {
    let text = Reflect::get(object, &member.into()).ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}

/// Calls a function of an object that this program's types do not know.
pub(crate) fn call(object: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(object, &name.into())?.dyn_into()?;
    function.apply(object, &with.iter().cloned().collect::<Array>())
}

/// Sites that share a host name share its databases, so the folder of the page is part of the name.
fn database_name() -> String {
    let path = browser::window().location().pathname().unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("mailflow-insight folder {folder}/")
}

async fn load() -> Result<Option<Remembered>, JsValue> {
    let database = open().await?;
    let transaction = database.transaction_with_str(STORE)?;
    let held = settled(&transaction.object_store(STORE)?.get(&KEY.into())?).await?;
    database.close();
    if !held.is_object() {
        return Ok(None);
    }
    let seen = Array::from(&Reflect::get(&held, &"seen".into())?);
    let seen = seen.iter().filter_map(|entry| {
        let entry = Array::from(&entry);
        let [path, size, time] = [0, 1, 2].map(|at| entry.get(at));
        Some((path.as_string()?, (size.as_f64()?, time.as_f64()?)))
    });
    Ok(Some(Remembered {
        handle: Reflect::get(&held, &"handle".into())?,
        seen: seen.collect(),
        taken: BTreeMap::new(),
    }))
}

async fn save() -> Result<(), JsValue> {
    let held = FOLDER.with(|folder| {
        let remembered = folder.remembered.borrow();
        let it = remembered.as_ref()?;
        let seen: Array = it
            .seen
            .iter()
            .map(|(path, (size, time))| Array::of3(&path.into(), &(*size).into(), &(*time).into()))
            .collect();
        let held = Object::new();
        Reflect::set(&held, &"handle".into(), &it.handle).ok()?;
        Reflect::set(&held, &"seen".into(), &seen).ok()?;
        Some(held)
    });
    let Some(held) = held else { return Ok(()) };
    let database = open().await?;
    let transaction =
        database.transaction_with_str_and_mode(STORE, IdbTransactionMode::Readwrite)?;
    settled(
        &transaction
            .object_store(STORE)?
            .put_with_key(&held, &KEY.into())?,
    )
    .await?;
    database.close();
    Ok(())
}

async fn open() -> Result<IdbDatabase, JsValue> {
    let factory = browser::window().indexed_db()?.ok_or(JsValue::NULL)?;
    let request = factory.open(&database_name())?;
    let new = request.clone();
    let make = Closure::once_into_js(move |_: JsValue| {
        if let Ok(database) = new.result() {
            let _ = database
                .unchecked_into::<IdbDatabase>()
                .create_object_store(STORE);
        }
    });
    request.set_onupgradeneeded(Some(make.unchecked_ref()));
    Ok(settled(&request).await?.unchecked_into())
}

/// What a request of a database comes to.
async fn settled(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        let done = request.clone();
        let succeeded = Closure::once_into_js(move |_: JsValue| {
            let result = done.result().unwrap_or(JsValue::UNDEFINED);
            let _ = resolve.call1(&JsValue::UNDEFINED, &result);
        });
        request.set_onsuccess(Some(succeeded.unchecked_ref()));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await
}
