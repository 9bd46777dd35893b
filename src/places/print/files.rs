//! The files of a printed report: as they were given, and what was read in them.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::parts::remarks::{listed, remarks};
use crate::state::file_list::Dropped;
use crate::state::formats;
use crate::state::labels::looked_at;
use crate::state::store::Store;

/// The dropped files that are looked at.
pub(super) fn looked_at_of(store: Store) -> Vec<Dropped> {
    let mut files = store.loaded.dropped.get();
    if let Some(looked_at) = looked_at(store) {
        files.retain(|file| looked_at.contains(&file.key));
    }
    files
}

/// Among files of one name, which of them one is: by the key of its reading, from 1 in the order in
/// which they were given.
fn told_apart(store: Store) -> BTreeMap<u32, usize> {
    let dropped = looked_at_of(store);
    let mut named: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for file in &dropped {
        named.entry(&file.name).or_default().push(file.key);
    }
    let several = named.into_values().filter(|keys| keys.len() > 1);
    several.flat_map(|keys| keys.into_iter().zip(1..)).collect()
}

/// What tells a file from others of its name, behind the name.
fn mark(apart: &BTreeMap<u32, usize>, key: u32) -> String {
    let place = apart.get(&key);
    place.map_or_else(String::new, |place| format!(" ({place})"))
}

/// Each dropped file with its size and hash. An archive is hashed as it was dropped.
pub(super) fn given(store: Store) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let (labels, own) = (words.labels(), words.print_labels());
    let is_hashed = store.print.hashes.wanted.get();
    let known = store.print.hashes.known.get();
    let apart = told_apart(store);
    let rows: Vec<AnyView> = looked_at_of(store)
        .iter()
        .map(|file| {
            let hash = match known.get(&file.key).filter(|_| is_hashed) {
                Some(Some(hash)) => view! { <code>{hash.clone()}</code> }.into_any(),
                Some(None) => own.unreadable.into_any(),
                None => own.not_hashed.into_any(),
            };
            let bytes = store.amount(file.bytes as u64, |bytes| words.bytes(bytes, 0));
            view! {
                <tr>
                    <th scope="row" class="file-name"><bdi>{file.name.clone()}</bdi> {mark(&apart, file.key)}</th>
                    <td class="number">{bytes}</td>
                    <td class="hash">{hash}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{labels.file}</th>
                    <th scope="col" class="number">{labels.size}</th>
                    <th scope="col">{own.sha256}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// What was read in each file, and in each member of an archive.
pub(super) fn read(store: Store) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let apart = told_apart(store);
    let resolved = store.loaded.resolved.read();
    let rows: Vec<AnyView> = listed(&resolved.files)
        .into_iter()
        .map(|entry| {
            let file = entry.file;
            let format = file.format.map(|format| words.format(format));
            view! {
                <tr>
                    <th scope="row" class="file-name"><bdi>{file.name.clone()}</bdi> {mark(&apart, file.key.file)}</th>
                    <td>{format.unwrap_or(labels.unknown_format)}</td>
                    <td class="number">{formats::number(language, file.records)}</td>
                    <td class="number">{formats::number(language, file.transfers)}</td>
                    <td class="remarks">{remarks(store, entry)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{labels.file}</th>
                    <th scope="col">{labels.format}</th>
                    <th scope="col" class="number">{labels.records}</th>
                    <th scope="col" class="number">{labels.transfers}</th>
                    <th scope="col">{labels.remarks}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
