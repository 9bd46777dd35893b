//! What is said of what, one file for each room of texts.

pub(crate) mod app;
pub(crate) mod asking;
pub(crate) mod audit;
pub(crate) mod compare;
mod days;
pub(crate) mod explain;
pub(crate) mod files;
pub(crate) mod filters;
pub(crate) mod force;
pub(crate) mod guide;
pub(crate) mod help;
pub(crate) mod hops;
pub(crate) mod insights;
pub(crate) mod keep;
pub(crate) mod manifest;
pub(crate) mod mapping;
pub(crate) mod message;
pub(crate) mod notes;
pub(crate) mod partners;
pub(crate) mod print;
pub(crate) mod report;
pub(crate) mod share;
pub(crate) mod stopped;
pub(crate) mod terminal;
mod tls_reports;
pub(crate) mod verdict;
pub(crate) mod words;
