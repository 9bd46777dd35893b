//! Mappings that are kept in this browser: names of columns, and the words of two of them. They are
//! kept only where the person says so.

use crate::state::browser;
use crate::trace::mapping::Mapping;

const PERSISTED_AS: &str = "mappings";

/// All that are kept. What cannot be read any more is as if it were not there.
pub(crate) fn all() -> Vec<Mapping> {
    let kept = browser::kept(PERSISTED_AS).unwrap_or_default();
    let files: Vec<String> = serde_json::from_str(&kept).unwrap_or_default();
    let mappings = files.iter();
    mappings
        .filter_map(|file| Mapping::from_json(file.as_bytes()).ok())
        .collect()
}

/// Keeps one; it takes the place of another for the same table.
pub(crate) fn keep(mapping: &Mapping) {
    let mut mappings = all();
    mappings.retain(|other| !other.is_for_the_same_table(mapping));
    mappings.push(mapping.clone());
    write(&mappings);
}

/// Keeps those for the same table no more.
pub(crate) fn forget(mapping: &Mapping) {
    let mut mappings = all();
    let before = mappings.len();
    mappings.retain(|other| !other.is_for_the_same_table(mapping));
    if mappings.len() < before {
        write(&mappings);
    }
}

fn write(mappings: &[Mapping]) {
    let files: Vec<String> = mappings.iter().map(Mapping::to_json).collect();
    if let Ok(text) = serde_json::to_string(&files) {
        browser::keep(PERSISTED_AS, &text);
    }
}
