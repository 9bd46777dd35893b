//! The texts that attempts and submissions name, over all files.

use trace::beside::TextKey;

use super::file::FileBeside;
use super::kept_texts::KeptTexts;

/// Texts of all files, by their keys.
pub struct Texts<'a>(Vec<&'a KeptTexts>);

impl<'a> Texts<'a> {
    /// Of these files.
    pub fn of(files: &[&'a FileBeside]) -> Self {
        let all = files.iter().map(|file| &file.texts);
        Self(all.filter(|texts| !texts.is_empty()).collect())
    }

    /// The text with this key; `None` where nothing is told.
    pub fn get(&self, key: TextKey) -> Option<&'a str> {
        self.0.iter().find_map(|texts| texts.get(key))
    }
}
