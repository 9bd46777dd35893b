//! SHA-256 of dropped files, in a worker of its own: reading is never slowed down by it.

use std::rc::Rc;

use js_sys::Uint8Array;
use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, File, MessageEvent, Worker};

use super::chunks::{Chunks, Scratch};
use super::message::{Message, buffer_of};
use super::program::Program;
use super::{now, send};

/// Progress is told after so many milliseconds.
const PROGRESS_EVERY: f64 = 100.0;

/// How the hashing goes on.
#[derive(Debug)]
pub enum Hashed {
    /// So many bytes of a file are hashed.
    Progress {
        /// The key of the file.
        file: u32,
        /// Bytes from its beginning.
        bytes: f64,
    },
    /// A file's hash in hexadecimal digits; none where it cannot be read any more.
    Done {
        /// The key of the file.
        file: u32,
        /// The hash.
        hash: Option<String>,
    },
    /// The worker died, and nothing more comes.
    Lost,
}

/// Hashes files one after the other, until it is dropped.
#[derive(Debug)]
pub struct Hasher {
    worker: Worker,
    _callbacks: [Closure<dyn FnMut(MessageEvent)>; 2],
}

impl Hasher {
    /// Starts with the first of `files`.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub(super) fn start(
        program: &Program,
        files: Vec<(u32, File)>,
        on_event: impl Fn(Hashed) + 'static,
    ) -> Result<Self, JsValue> {
        let worker = program.start("hasher")?;
        let on_event = Rc::new(on_event);
        let mut files = files.into_iter();
        let (own, tell) = (worker.clone(), Rc::clone(&on_event));
        let mut next = move || {
            if let Some((file, blob)) = files.next() {
                let (data, _) = Message::Hash { file, blob }.to_js();
                let _ = own.post_message(&data);
            }
        };
        let (own, program) = (worker.clone(), program.clone());
        let receive = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            if data.as_string().as_deref() == Some("ready") {
                return program.hand_over(&own);
            }
            match Message::from_js(&data) {
                Some(Message::Running) => next(),
                Some(Message::Progress { file, bytes }) => {
                    on_event(Hashed::Progress { file, bytes });
                }
                Some(Message::Hashed { file, bytes }) => {
                    next();
                    let hash = hexadecimal(&Uint8Array::new(&bytes).to_vec());
                    on_event(Hashed::Done { file, hash });
                }
                // It does not understand, or is not understood.
                _ => on_event(Hashed::Lost),
            }
        });
        let fail = Closure::<dyn FnMut(MessageEvent)>::new(move |_| tell(Hashed::Lost));
        worker.set_onmessage(Some(receive.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(fail.as_ref().unchecked_ref()));
        Ok(Self {
            worker,
            _callbacks: [receive, fail],
        })
    }
}

impl Drop for Hasher {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The digits of a hash; none for no bytes.
fn hexadecimal(bytes: &[u8]) -> Option<String> {
    let digits = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    (!bytes.is_empty()).then_some(digits)
}

/// Hashes a file in a worker. No bytes are sent for one that cannot be read to its end.
pub(super) async fn hash(scope: DedicatedWorkerGlobalScope, file: u32, blob: File) {
    let digest = digest(&scope, file, &blob).await.unwrap_or_default();
    let bytes = buffer_of(&digest);
    send(&scope, &Message::Hashed { file, bytes });
}

async fn digest(scope: &DedicatedWorkerGlobalScope, file: u32, blob: &File) -> Option<Vec<u8>> {
    let mut chunks = Chunks::of(blob);
    let mut hash = Sha256::new();
    let (mut bytes, mut told_at) = (0.0, now());
    let mut scratch = Scratch::default();
    while let Some(piece) = chunks.next().await.ok()? {
        let piece = scratch.take(&piece);
        hash.update(piece);
        bytes += piece.len() as f64;
        if now() - told_at >= PROGRESS_EVERY {
            told_at = now();
            send(scope, &Message::Progress { file, bytes });
        }
    }
    // Where a file changes while it is read, some streams just end.
    (bytes >= blob.size()).then(|| hash.finalize().to_vec())
}
