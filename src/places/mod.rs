//! The places of the page and its dialogs, a file or a folder for each. A place may use `state` and
//! `parts`, and knows no other place: what two of them share is a part.

pub(crate) mod app;
pub(crate) mod compare;
pub(crate) mod connectors;
pub(crate) mod details;
pub(crate) mod export;
pub(crate) mod files;
pub(crate) mod guide_links;
pub(crate) mod help;
pub(crate) mod hops;
pub(crate) mod hosted;
pub(crate) mod mapping;
pub(crate) mod offline;
pub(crate) mod overview;
pub(crate) mod partners;
pub(crate) mod print;
pub(crate) mod reading;
pub(crate) mod sample;
pub(crate) mod share;
pub(crate) mod start;
pub(crate) mod stopped;
pub(crate) mod tls_reports;
pub(crate) mod who;
