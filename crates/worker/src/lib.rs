//! Reading off the main thread: what the page and its workers say to each other, and what they do.
//!
//! In this room: what the page and its workers say to each other ([`protocol`]), the pool of workers on the
//! page's side ([`Pool`]), and what a worker can do: read a file into tallies, collect tallies into one,
//! which the collector also keeps in the browser's database, look at a file whose columns a person
//! explains, hash files, and look for one message in files. It may use `tally`, the guidelines of `strength`,
//! and the browser's files, streams, workers and databases. It shows nothing.
//!
//! Page and workers run a program each. That of the workers is in `workers/`, which calls [`start`];
//! the page fetches it once it is shown. Both are always of one build. Readers send what they read to the
//! page, which hands it to the collector unopened; the collector answers with what everything comes to.
//!
//! The protocol, [`Answers`] and the plan of work (`work.rs`) know no browser.

mod answers;
pub mod protocol;

#[cfg(target_arch = "wasm32")]
mod alone;
#[cfg(target_arch = "wasm32")]
mod archive_file;
#[cfg(target_arch = "wasm32")]
mod asked;
#[cfg(target_arch = "wasm32")]
mod chunks;
#[cfg(target_arch = "wasm32")]
mod collect;
#[cfg(target_arch = "wasm32")]
mod collector;
#[cfg(target_arch = "wasm32")]
mod database;
#[cfg(target_arch = "wasm32")]
mod hash;
#[cfg(target_arch = "wasm32")]
mod hasher;
#[cfg(target_arch = "wasm32")]
mod hops;
#[cfg(target_arch = "wasm32")]
mod inspect;
#[cfg(target_arch = "wasm32")]
mod keeper;
#[cfg(target_arch = "wasm32")]
mod keeping;
#[cfg(target_arch = "wasm32")]
mod linked;
#[cfg(target_arch = "wasm32")]
mod look;
#[cfg(target_arch = "wasm32")]
mod out;
#[cfg(target_arch = "wasm32")]
mod pool;
#[cfg(target_arch = "wasm32")]
mod post;
#[cfg(target_arch = "wasm32")]
mod program;
#[cfg(target_arch = "wasm32")]
mod rare;
#[cfg(target_arch = "wasm32")]
mod read;
#[cfg(target_arch = "wasm32")]
mod seeker;
#[cfg(target_arch = "wasm32")]
mod segment;
#[cfg(target_arch = "wasm32")]
mod serve;
#[cfg(target_arch = "wasm32")]
mod warm_up;
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "the pool uses it")
)]
mod work;

#[cfg(target_arch = "wasm32")]
pub use alone::WorkerLost;
pub use answers::{Answer, Answers};
#[cfg(target_arch = "wasm32")]
pub use hasher::Hasher;
#[cfg(target_arch = "wasm32")]
pub use pool::{
    AccountOf, AddedUpOf, Event, Follow, HopsOf, NamesOf, Only, Pool, Question, Select,
};
pub use protocol::{
    Forgotten, KeepNews, KeepOrder, LookOrder, MOST_PERSISTED, NotPersisted, Restored,
};
#[cfg(target_arch = "wasm32")]
pub use rare::Rare;
#[cfg(target_arch = "wasm32")]
pub use seeker::Seeker;
#[cfg(target_arch = "wasm32")]
pub use serve::start;
