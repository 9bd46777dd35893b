//! The folder that is read again, and what else an installed app does: `app.js` does it, this is what the page knows.
//!
//! It comes with what few people need, so it is no part of the store, which all visitors load.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;

use super::browser;
use super::intake::Intake;
use super::loaded::Loaded;

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

/// What `app.js` hands files to.
type Taker = Box<dyn Fn(Array)>;

struct Folder {
    /// The name of the folder that is remembered.
    name: ArcRwSignal<Option<String>>,
    outcome: ArcRwSignal<Option<Outcome>>,
    is_offered: ArcRwSignal<bool>,
    /// `app.js`.
    app: RefCell<Option<JsValue>>,
}

thread_local! {
    static FOLDER: Folder = Folder {
        name: ArcRwSignal::new(None),
        outcome: ArcRwSignal::new(None),
        is_offered: ArcRwSignal::new(false),
        app: RefCell::new(None),
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

/// Whether this browser lets a page open a folder.
pub(crate) fn is_offered() -> bool {
    FOLDER.with(|folder| folder.is_offered.clone()).get()
}

fn say(outcome: Option<Outcome>) {
    FOLDER.with(|folder| folder.outcome.clone()).set(outcome);
}

fn call_it(name: Option<String>) {
    FOLDER.with(|folder| folder.name.clone()).set(name);
}

/// Has `launched` take files that the system opens, and `shared` those that another app shares, from now on; and
/// looks whether a folder is remembered.
pub(crate) fn begin(
    launched: fn(Intake, Vec<File>),
    intake: Intake,
    shared: impl Fn(Vec<File>) + 'static,
) {
    // A page that is one file has none.
    let app = Reflect::get(&browser::window(), &"app".into()).and_then(JsCast::dyn_into::<Promise>);
    let Ok(app) = app else { return };
    spawn_local(async move {
        let Ok(app) = JsFuture::from(app).await else {
            return;
        };
        FOLDER.with(|folder| folder.app.replace(Some(app)));
        let takers: [(&str, Taker); 2] = [
            (
                "launched",
                Box::new(move |files| launched(intake, files_in(&files))),
            ),
            ("shared", Box::new(move |files| shared(files_in(&files)))),
        ];
        for (name, taker) in takers {
            // For as long as the page: the app may be opened again while it runs.
            call(name, Some(&Closure::wrap(taker).into_js_value()));
        }
        let offers = call("canRemember", None).is_some_and(|it| it.is_truthy());
        FOLDER.with(|folder| folder.is_offered.clone()).set(offers);
        call_it(wait("remembered").await.and_then(|name| name.as_string()));
    });
}

/// What a function of `app.js` gives, where it is there.
fn call(name: &str, with: Option<&JsValue>) -> Option<JsValue> {
    let app = FOLDER.with(|folder| folder.app.borrow().clone())?;
    let function: Function = Reflect::get(&app, &name.into()).ok()?.dyn_into().ok()?;
    function
        .call1(&app, with.unwrap_or(&JsValue::UNDEFINED))
        .ok()
}

/// The same of one that takes its time; it begins at once, while a click still counts.
async fn wait(name: &str) -> Option<JsValue> {
    let promise: Promise = call(name, None)?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

fn files_in(array: &Array) -> Vec<File> {
    array
        .iter()
        .filter_map(|file| file.dyn_into().ok())
        .collect()
}

/// Forgets the folder.
pub(crate) fn forget() {
    call("forget", None);
    call_it(None);
    say(None);
}

/// Lets the person choose a folder, reads it, and remembers it.
pub(crate) fn choose(intake: Intake, loaded: Loaded) {
    let chosen = call("choose", None).and_then(|it| it.dyn_into::<Promise>().ok());
    let Some(chosen) = chosen else { return };
    spawn_local(async move {
        // Nothing where the person closes the dialog: nothing is to be said then.
        let name = JsFuture::from(chosen)
            .await
            .ok()
            .and_then(|name| name.as_string());
        if name.is_some() {
            call_it(name);
            say(Some(read(intake, loaded).await));
        }
    });
}

/// Reads what is new or has changed since.
pub(crate) fn read_again(intake: Intake, loaded: Loaded) {
    say(None);
    spawn_local(async move { say(Some(read(intake, loaded).await)) });
}

async fn read(intake: Intake, loaded: Loaded) -> Outcome {
    let told = wait("readAgain")
        .await
        .and_then(|told| told.dyn_into::<Array>().ok());
    let Some(told) = told else {
        return Outcome::Failed;
    };
    let list = |at| told.get(at).dyn_into::<Array>().unwrap_or_default();
    match told.get(0).as_string().as_deref() {
        Some("read") => {}
        Some("refused") => return Outcome::Refused,
        _ => return Outcome::Failed,
    }
    let new = files_in(&list(1));
    if new.is_empty() {
        return Outcome::NothingNew;
    }
    let outdated: Vec<u32> = list(2)
        .iter()
        .filter_map(|it| key_of(intake, loaded, it))
        .collect();
    let count = new.len() as u64;
    intake.take_in(new);
    for key in outdated {
        intake.remove(key);
    }
    Outcome::Read(count)
}

/// The key of what was read of a file before it changed.
fn key_of(intake: Intake, loaded: Loaded, before: JsValue) -> Option<u32> {
    if let Some(taken) = before.dyn_ref::<File>() {
        let handles = intake.handles().into_iter();
        return handles
            .filter(|(_, held)| held == taken)
            .map(|(key, _)| key)
            .next();
    }
    // Of an earlier visit only name and size are known: where these are of several, none is taken away.
    let member = |name: &str| Reflect::get(&before, &name.into()).ok();
    let (name, size) = (member("name")?.as_string()?, member("size")?.as_f64()?);
    let dropped = loaded.dropped.read_untracked();
    let mut same = dropped
        .iter()
        .filter(|it| it.is_restored && it.name == name && it.bytes == size);
    match (same.next(), same.next()) {
        (Some(only), None) => Some(only.key),
        _ => None,
    }
}
