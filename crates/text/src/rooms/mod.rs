//! What is said of what, one file for each room of texts.

pub(crate) mod audit;
mod days;
pub(crate) mod force;
pub(crate) mod report;
mod tls_reports;
pub(crate) mod verdict;
