//! A hasher: the SHA-256 of one file after the other.

use sha2::{Digest, Sha256};
use web_sys::{DedicatedWorkerGlobalScope, File};

use super::chunks::{Chunks, Scratch};
use super::post::{now, send};
use super::protocol::FromHasher;

/// Progress is told after so many milliseconds.
const PROGRESS_EVERY: f64 = 100.0;

/// Hashes a file, and says so.
pub(super) async fn hash(scope: DedicatedWorkerGlobalScope, file: u32, blob: File) {
    send(
        &scope,
        match digest(&scope, file, &blob).await {
            Some(digest) => FromHasher::Hashed { file, digest },
            None => FromHasher::Unreadable { file },
        },
    );
}

/// None where the file cannot be read to its end.
async fn digest(scope: &DedicatedWorkerGlobalScope, file: u32, blob: &File) -> Option<Vec<u8>> {
    let mut chunks = Chunks::of(blob);
    let mut hash = Sha256::new();
    let (mut bytes, mut told_at) = (0, now());
    let mut scratch = Scratch::default();
    while let Some(piece) = chunks.next().await.ok()? {
        let piece = scratch.take(&piece);
        hash.update(piece);
        bytes += piece.len() as u64;
        if now() - told_at >= PROGRESS_EVERY {
            told_at = now();
            send(scope, FromHasher::Progress { file, bytes });
        }
    }
    // Where a file changes while it is read, some streams just end.
    (bytes as f64 >= blob.size()).then(|| hash.finalize().to_vec())
}
