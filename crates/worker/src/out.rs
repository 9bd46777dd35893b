//! Where the results of a reader go.

use web_sys::{DedicatedWorkerGlobalScope, File};

use super::post::{now, send};
use super::protocol::{Buffer, FromReader, packed};
use tally::FileTally;
use trace::Note;

/// What was read so far is sent after so many milliseconds.
const FLUSH_EVERY: f64 = 300.0;

/// Progress is told after so many milliseconds.
const PROGRESS_EVERY: f64 = 100.0;

/// Where a reader's results go, and when the last ones went there.
#[derive(Clone)]
pub(super) struct Out {
    pub(super) scope: DedicatedWorkerGlobalScope,
    pub(super) file: u32,
    /// Bytes that nobody was told of yet.
    untold: u64,
    progress_at: f64,
    flush_at: f64,
}

impl Out {
    pub(super) fn new(scope: DedicatedWorkerGlobalScope, file: u32) -> Self {
        Self {
            scope,
            file,
            untold: 0,
            progress_at: now(),
            flush_at: now(),
        }
    }

    pub(super) fn tally(&mut self, member: u32, tally: &FileTally) {
        let message = FromReader::Tally {
            file: self.file,
            member,
            name: tally.name.clone(),
            part: Buffer(packed(tally)),
        };
        send(&self.scope, message);
    }

    /// The file cannot be read.
    pub(super) fn unreadable(&mut self, blob: &File) {
        let size = blob.size() as u64;
        self.tally(0, &FileTally::failed(&blob.name(), size, Note::Unreadable));
    }

    /// So many more bytes are read.
    pub(super) fn progress(&mut self, bytes: u64) {
        self.untold += bytes;
        if now() - self.progress_at >= PROGRESS_EVERY {
            self.progress_at = now();
            let (file, bytes) = (self.file, std::mem::take(&mut self.untold));
            send(&self.scope, FromReader::Progress { file, bytes });
        }
    }

    pub(super) fn should_flush(&mut self) -> bool {
        let due = now() - self.flush_at >= FLUSH_EVERY;
        if due {
            self.flush_at = now();
        }
        due
    }
}
