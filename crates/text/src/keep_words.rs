//! What every language has to say of keeping what was read, and of the page's own versions.

use super::amount::Amount;

/// Fixed texts of keeping and of offline use. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct KeepLabels {
    pub title: &'static str,
    pub first_kept: &'static str,
    pub forget: &'static str,
    pub turn_off: &'static str,
    pub restore_failed: &'static str,
    pub collector_lost: &'static str,
    pub no_workers: &'static str,
    pub forgotten: &'static str,
    pub not_forgotten: &'static str,
    pub turned_off: &'static str,
    pub nothing_kept: &'static str,
    pub only_counts: &'static str,
    pub refused: &'static str,
    pub update_ready: &'static str,
    pub reload: &'static str,
    pub later: &'static str,
    pub undo: &'static str,
    pub replace_instead: &'static str,
    pub sample_beside: &'static str,
}

/// Sentences of keeping.
pub trait KeepWords {
    /// The fixed texts.
    fn keep(&self) -> &'static KeepLabels;
    /// Files of an earlier visit are loaded; the texts are the first and last day they were read.
    fn restored(&self, files: Amount<'_>, from: &str, to: &str) -> String;
    /// Files that another version of the page kept.
    fn other_version(&self, files: Amount<'_>) -> String;
    /// Files that were damaged.
    fn damaged(&self, files: Amount<'_>) -> String;
    /// How many files are kept, and how large that is.
    fn files_kept(&self, files: Amount<'_>, size: &str) -> String;
    /// A file is too large to keep; `most` is what is kept in all.
    fn too_large(&self, name: &str, size: &str, most: &str) -> String;
    /// The browser has no room for a file.
    fn no_room(&self, name: &str) -> String;
    /// So many files were removed together.
    fn removed(&self, files: Amount<'_>) -> String;
    /// So many files were added to so many of an earlier visit.
    fn added_to(&self, files: Amount<'_>, restored: Amount<'_>) -> String;
}
