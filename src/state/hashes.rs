//! The SHA-256 of the dropped files: computed when a person asks for it, and kept while the page is
//! open.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::File;

use super::intake::Intake;
use super::latest::Latest;
use super::loaded::Loaded;
use super::progress::Phase;
use crate::worker::WorkerLost;

/// What is known, and how far it is. Copies are handles of the same.
#[derive(Clone, Copy)]
pub(crate) struct Hashes {
    /// Whether hashes are wanted.
    pub(crate) wanted: RwSignal<bool>,
    /// Hash by the key of the file; none where it could not be read any more.
    pub(crate) known: RwSignal<BTreeMap<u32, Option<String>>>,
    /// Bytes hashed and bytes in all, while files are hashed.
    pub(crate) progress: RwSignal<Option<(f64, f64)>>,
    pub(crate) is_lost: RwSignal<bool>,
    hashing: Latest,
    loaded: Loaded,
    intake: Intake,
}

impl Hashes {
    pub(crate) fn new(loaded: Loaded, intake: Intake) -> Self {
        Self {
            wanted: RwSignal::new(false),
            known: RwSignal::new(BTreeMap::new()),
            progress: RwSignal::new(None),
            is_lost: RwSignal::new(false),
            hashing: Latest::new(),
            loaded,
            intake,
        }
    }

    /// Hashes what is not hashed yet of the files that are looked at (all, where that is none), whenever hashes are
    /// wanted and no file is being read: reading comes first.
    pub(crate) fn follow(self, looked_at: impl Fn() -> Option<BTreeSet<u32>> + 'static) {
        Effect::new(move |_| {
            let is_reading = self.loaded.phase.get() == Phase::Reading;
            self.loaded.dropped.track();
            let looked_at = looked_at();
            // At once; what is known stays.
            self.hashing.stop();
            self.progress.set(None);
            if self.wanted.get() && !is_reading {
                self.start(looked_at);
            }
        });
    }

    fn start(self, looked_at: Option<BTreeSet<u32>>) {
        let known = self.known.read_untracked();
        let mut missing = self.intake.handles();
        let is_wanted = |key: &u32| looked_at.as_ref().is_none_or(|files| files.contains(key));
        missing.retain(|(key, _)| is_wanted(key) && !known.contains_key(key));
        drop(known);
        self.is_lost.set(false);
        if missing.is_empty() {
            return;
        }
        self.hashing.run(async move {
            if self.hash(missing).await.is_err() {
                self.is_lost.set(true);
            }
            self.progress.set(None);
        });
    }

    async fn hash(self, files: Vec<(u32, File)>) -> Result<(), WorkerLost> {
        let all = files.iter().map(|(_, file)| file.size()).sum();
        self.progress.set(Some((0.0, all)));
        let done = Rc::new(Cell::new(0.0));
        let before = Rc::clone(&done);
        let on_progress =
            move |bytes: u64| self.progress.set(Some((before.get() + bytes as f64, all)));
        let hasher = self.intake.pool().hasher(on_progress);
        let hasher = hasher.map_err(|_| WorkerLost)?;
        for (key, file) in files {
            let hash = hasher.hash(&file).await?;
            done.set(done.get() + file.size());
            self.progress.set(Some((done.get(), all)));
            self.known.update(|known| {
                known.insert(key, hash);
            });
        }
        Ok(())
    }
}
