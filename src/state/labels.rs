//! What the files of each folder are called, and whether some of them are looked at alone. It is no part of the
//! store, because what is shown first carries nothing of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use js_sys::Reflect;
use leptos::prelude::*;
use web_sys::File;

use super::folders::{PATH, proposed};
use super::store::Store;

/// What a person chose of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// Other names than those of folders.
    renamed: BTreeMap<String, String>,
    /// The label whose files are looked at alone.
    pub(crate) only: Option<String>,
}

static CHOSEN: OnceLock<ArcRwSignal<Chosen>> = OnceLock::new();

/// What was chosen.
pub(crate) fn chosen() -> ArcRwSignal<Chosen> {
    CHOSEN
        .get_or_init(|| ArcRwSignal::new(Chosen::default()))
        .clone()
}

/// The keys of files by their label; files without a folder have none, which is the empty one.
pub(crate) fn labelled(store: Store) -> BTreeMap<String, BTreeSet<u32>> {
    let dropped = store.loaded.dropped.read();
    let paths: Vec<(u32, String)> = dropped
        .iter()
        .filter_map(|file| Some((file.key, path_of(&store.intake.handle(file.key)?))))
        .collect();
    let folders = proposed(&paths);
    let chosen = chosen();
    let chosen = chosen.read();
    let mut labels: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for file in dropped.iter() {
        let folder = folders.get(&file.key).cloned().unwrap_or_default();
        let label = chosen.renamed.get(&folder).cloned().unwrap_or(folder);
        labels.entry(label).or_default().insert(file.key);
    }
    labels
}

/// The path of a file in what was dropped or chosen; its name alone where that was no folder.
fn path_of(file: &File) -> String {
    let told = |member: &str| {
        let path = Reflect::get(file, &member.into()).ok()?.as_string()?;
        (!path.is_empty()).then_some(path)
    };
    told(PATH)
        .or_else(|| told("webkitRelativePath"))
        .unwrap_or_else(|| file.name())
}

/// Calls the files of a label otherwise. The name of a folder that was changed before changes again.
pub(crate) fn rename(label: &str, name: &str) {
    let name = name.trim().to_owned();
    chosen().update(|chosen| {
        let mut known = false;
        for to in chosen.renamed.values_mut().filter(|to| *to == label) {
            to.clone_from(&name);
            known = true;
        }
        if !known {
            chosen.renamed.insert(label.to_owned(), name.clone());
        }
        if chosen.only.as_deref() == Some(label) {
            chosen.only = Some(name);
        }
    });
}

/// Looks at the files of a label alone, or at all again.
pub(crate) fn look_at_only(label: Option<String>) {
    chosen().update(|chosen| chosen.only = label);
}

/// Has the collector look at what was chosen, also when files come and go.
pub(crate) fn follow(store: Store) {
    Effect::new(move |before: Option<Option<BTreeSet<u32>>>| {
        let only = chosen().read().only.clone();
        let files = only.map(|label| labelled(store).remove(&label).unwrap_or_default());
        if files.as_ref().is_some_and(BTreeSet::is_empty) {
            // Its last file was removed.
            look_at_only(None);
            return before.flatten();
        }
        if before.unwrap_or_default() != files {
            store.intake.look_at_only(files.as_ref());
        }
        files
    });
}
