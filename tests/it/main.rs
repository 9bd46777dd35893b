//! All tests of the whole program in one binary: it is linked once. Each file is a promise, and says which.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

mod added_up;
mod behind;
mod command_line;
mod compare;
mod conformance;
mod documents;
mod exim_logs;
mod file_keys;
mod french;
mod fuzz_like;
mod help_pages;
mod hostile;
mod insights;
mod laws;
mod link;
#[path = "../made_up/mod.rs"]
mod made_up;
mod made_up_traces;
mod mail_servers;
mod many_files;
mod mapping;
mod message;
mod odd_logs;
mod ordered_json;
mod packed;
mod partners;
mod persisted;
mod readers;
mod reopened;
mod rules_exchange;
mod rules_servers;
mod samples;
mod segments;
mod selections;
mod sessions;
mod start_page;
mod support;
mod tallies;
mod tls_reports;
mod what_if;
mod words;
mod zones;
