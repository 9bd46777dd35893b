//! What is said of what, one file for each room of texts.

mod days;
pub(crate) mod verdict;
