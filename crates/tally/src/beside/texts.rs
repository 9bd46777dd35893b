//! The texts that attempts and submissions name, over all files.

use std::collections::BTreeMap;

use trace::beside::TextKey;

use super::file::FileBeside;

/// Texts of all files, by their keys.
pub struct Texts<'a>(Vec<&'a BTreeMap<TextKey, String>>);

impl<'a> Texts<'a> {
    /// Of these files.
    pub fn of(files: &[&'a FileBeside]) -> Self {
        let all = files.iter().map(|file| &file.texts);
        Self(all.filter(|texts| !texts.is_empty()).collect())
    }

    /// The text with this key; `None` where nothing is told.
    pub fn get(&self, key: TextKey) -> Option<&'a str> {
        let mut found = self.0.iter().filter_map(|texts| texts.get(&key));
        found.next().map(String::as_str)
    }
}
