//! What is said of what, one file for each room of texts.

mod days;
pub(crate) mod explain;
#[cfg(feature = "compiled-in")]
pub(crate) mod help;
pub(crate) mod manifest;
pub(crate) mod stopped;
pub(crate) mod terminal;
mod until_merged;
pub(crate) mod verdict;
