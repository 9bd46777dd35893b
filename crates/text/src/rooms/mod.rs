//! What is said of what, one file for each room of texts.

mod app;
mod days;
mod filters;
mod hops;
mod insights;
pub(crate) mod notes;
pub(crate) mod verdict;
pub(crate) mod words;
