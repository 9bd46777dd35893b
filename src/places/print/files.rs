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

/// What tells each of several files of one name from the others, by the key of its reading: the folder that it
/// came in, before the name, and else its place among them from 1, behind the name.
fn told_apart(store: Store) -> BTreeMap<u32, Apart> {
    let dropped = looked_at_of(store);
    let mut named: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for file in &dropped {
        named.entry(&file.name).or_default().push(file.key);
    }
    let several = named.into_values().filter(|keys| keys.len() > 1);
    let several = several.flat_map(|keys| {
        let paths: Vec<_> = keys.iter().map(|key| store.intake.path(*key)).collect();
        let mut times: BTreeMap<_, usize> = BTreeMap::new();
        for path in &paths {
            *times.entry(path).or_default() += 1;
        }
        let each = keys.into_iter().zip(&paths).zip(1_usize..);
        let each = each.map(|((key, path), place)| {
            let is_one = times.get(path) == Some(&1);
            let folder = path.as_ref().filter(|_| is_one);
            let folder = folder.and_then(|path| path.rsplit_once('/'));
            let apart = match folder {
                Some((folder, _)) => Apart::Folder(folder.to_owned()),
                None => Apart::Place(place),
            };
            (key, apart)
        });
        each.collect::<Vec<_>>()
    });
    several.collect()
}

/// What tells a file from others of its name.
enum Apart {
    Folder(String),
    Place(usize),
}

/// The name of a file, with what tells it from others.
fn full_name(apart: &BTreeMap<u32, Apart>, key: u32, name: &str) -> String {
    match apart.get(&key) {
        Some(Apart::Folder(folder)) => format!("{folder}/{name}"),
        Some(Apart::Place(place)) => format!("{name} ({place})"),
        None => name.to_owned(),
    }
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
                    <th scope="row" class="file-name"><bdi>{full_name(&apart, file.key, &file.name)}</bdi></th>
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
                    <th scope="row" class="file-name"><bdi>{full_name(&apart, file.key.file, &file.name)}</bdi></th>
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
