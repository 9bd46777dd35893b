//! Which label the files have, and whether some of them are looked at alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use leptos::prelude::*;

use super::label_choice;
pub(crate) use super::label_choice::{chosen, look_at_only};
use super::latest::Latest;
use super::progress::Phase;
use super::store::Store;
use crate::report::labels::{Alone, SideBySide, Unlabelled, proposed};
use crate::report::{Report, ReportError};
use crate::tally::{FileTellers, Selection};
use crate::worker::Only;

/// The keys of files by their label.
pub(crate) type Labelled = BTreeMap<String, BTreeSet<u32>>;

/// The labels side by side, and the report whose days they are in.
pub(crate) type Known = (SideBySide, Arc<Result<Report, ReportError>>);

static KNOWN: OnceLock<ArcRwSignal<Option<Known>>> = OnceLock::new();

/// What [`side_by_side`] was answered last; the report may be another one since.
pub(crate) fn known() -> ArcRwSignal<Option<Known>> {
    KNOWN.get_or_init(|| ArcRwSignal::new(None)).clone()
}

/// Asks for the labels side by side, as long as the place lives that wants them. Tells which labels there are.
pub(crate) fn side_by_side(store: Store) -> Memo<Labelled> {
    let labels = Memo::new(move |_| labelled(store));
    let asking = Latest::new();
    Effect::new(move |_| {
        let labels = labels.get();
        let guideline = store.guideline.chosen.get();
        // Asked anew when what is read changes.
        store.loaded.resolved.track();
        let report = store.whole_report.get();
        let shown = match report.as_ref() {
            Ok(report) => Some(report.range),
            Err(_) => None,
        };
        if !are_shown(store, &labels) || store.loaded.phase.get() == Phase::Reading {
            return asking.stop();
        }
        let choice = store.route.address.read().range;
        asking.run(async move {
            let mut alone = Vec::new();
            for (label, files) in labels {
                let count = files.len() as u64;
                let question = Only(files.into_iter().collect(), guideline, Selection::default());
                // A collector that died is asked again once files were read again.
                let Some(resolved) = store.intake.pool().ask(question).await else {
                    return;
                };
                alone.push(Alone {
                    label,
                    files: count,
                    resolved,
                });
            }
            let told = SideBySide::of(&alone, choice, shown);
            known().set(told.map(|told| (told, report)));
        });
    });
    labels
}

/// Whether there is something to stand side by side, or a log host that others would hide.
pub(crate) fn are_shown(store: Store, labels: &Labelled) -> bool {
    let report = store.whole_report.read();
    let has_silent = |report: &Report| !report.silent_hosts.is_empty();
    labels.len() > 1 || report.as_ref().as_ref().is_ok_and(has_silent)
}

/// The keys of the files that are looked at; none where all are.
pub(crate) fn looked_at(store: Store) -> Option<BTreeSet<u32>> {
    let only = chosen().read().only.clone()?;
    Some(labelled(store).remove(&only).unwrap_or_default())
}

/// That the files of one label are looked at alone, in words.
pub(crate) fn only_in_words(store: Store) -> Option<String> {
    let words = store.language.get().words();
    let only = chosen().read().only.clone()?;
    Some(words.only_label(match only.as_str() {
        "" => words.filters().other_files,
        name => name,
    }))
}

/// The keys of files by their label; of files that nothing tells apart it is the empty one.
pub(crate) fn labelled(store: Store) -> Labelled {
    let proposals = proposals(store);
    let chosen = chosen();
    let chosen = chosen.read();
    let mut labels = Labelled::new();
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
        let files = looked_at(store);
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
