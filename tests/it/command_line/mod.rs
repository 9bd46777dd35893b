//! What a person sees of the command line, and what another program gets of it: the built program,
//! on made-up files, in a terminal and in a pipe.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod audit;
mod commands;
mod examples;
mod fleet;
mod formats;
mod gates;
#[cfg(unix)]
mod guide;
mod hostile;
mod labels;
mod line_ends;
#[cfg(unix)]
mod links;
mod manifest;
mod message;
mod openmetrics;
mod program;
mod speech;
#[cfg(unix)]
mod terminal;
mod transfers;
mod watch;
mod zones;
