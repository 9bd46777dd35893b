//! The page's side of hashing.

use wasm_bindgen::prelude::*;
use web_sys::File;

use super::alone::{Alone, WorkerLost};
use super::answers::Answers;
use super::program::Program;
use super::protocol::{FromHasher, Handle, Role, ToHasher};

/// The digits of a hash; none of a file that cannot be read any more.
type Hash = Option<String>;

/// Hashes files one after the other, until it is dropped.
#[derive(Debug)]
pub struct Hasher(Alone<Hash>);

impl Hasher {
    /// `on_progress` is told the bytes of the file that is hashed, from its beginning.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub(super) fn start(
        program: &Program,
        on_progress: impl Fn(u64) + 'static,
    ) -> Result<Self, JsValue> {
        let hear = move |message, hashes: &Answers<Hash>| match message {
            FromHasher::Progress { bytes, .. } => on_progress(bytes),
            FromHasher::Hashed { file, digest } => hashes.tell(file, Some(hexadecimal(&digest))),
            FromHasher::Unreadable { file } => hashes.tell(file, None),
        };
        Alone::start(program, Role::Hasher, hear).map(Self)
    }

    /// The SHA-256 of a file in hexadecimal digits; none where it cannot be read any more.
    ///
    /// # Errors
    /// Where the worker died.
    pub async fn hash(&self, blob: &File) -> Result<Hash, WorkerLost> {
        let order = |file| ToHasher::Hash {
            file,
            blob: Handle(blob.clone()),
        };
        self.0.order(order).await
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
