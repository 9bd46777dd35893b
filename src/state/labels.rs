//! Which label the files have, and whether some of them are looked at alone.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::label_choice;
pub(crate) use super::label_choice::{chosen, look_at_only};
use super::store::Store;
use crate::report::labels::{Unlabelled, proposed};
use crate::tally::FileTellers;

/// The keys of files by their label; of files that nothing tells apart it is the empty one.
pub(crate) fn labelled(store: Store) -> BTreeMap<String, BTreeSet<u32>> {
    let proposals = proposals(store);
    let chosen = chosen();
    let chosen = chosen.read();
    let mut labels: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for file in store.loaded.dropped.read().iter() {
        let label = proposals.get(&file.key).cloned().unwrap_or_default();
        labels
            .entry(chosen.names.of(label))
            .or_default()
            .insert(file.key);
    }
    labels
}

/// What is proposed for each file.
fn proposals(store: Store) -> BTreeMap<u32, String> {
    // Paths are known when a file is there.
    store.loaded.dropped.track();
    let paths = store.intake.paths();
    let resolved = store.loaded.resolved.read();
    let tellers: BTreeMap<u32, &FileTellers> = resolved
        .tellers
        .iter()
        .map(|told| (told.file, told))
        .collect();
    let files: Vec<Unlabelled<'_>> = paths
        .iter()
        .map(|(file, path)| Unlabelled {
            file: *file,
            path,
            tellers: tellers.get(file).copied(),
        })
        .collect();
    proposed(&files)
}

/// Calls the files of a label otherwise.
pub(crate) fn rename(store: Store, label: &str, name: &str) {
    let is_proposed = untrack(|| {
        let proposals = proposals(store);
        let dropped = store.loaded.dropped.read();
        let mut of_files = dropped.iter().map(|file| proposals.get(&file.key));
        of_files.any(|proposed| proposed.map_or("", String::as_str) == label)
    });
    label_choice::rename(label, name, is_proposed);
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
