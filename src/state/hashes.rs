//! The SHA-256 of the dropped files: computed when a person asks for it, and kept while the page is
//! open.

use std::cell::Cell;
use std::collections::BTreeMap;

use leptos::prelude::*;
use web_sys::File;

use crate::sorted;
use crate::state::intake::Phase;
use crate::state::store::Store;
use crate::state::turns::Turns;
use crate::worker::{Hashed, Hasher};

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
    hasher: StoredValue<Option<Hasher>, LocalStorage>,
    rounds: Turns,
}

impl Hashes {
    pub(crate) fn new() -> Self {
        Self {
            wanted: RwSignal::new(false),
            known: RwSignal::new(BTreeMap::new()),
            progress: RwSignal::new(None),
            is_lost: RwSignal::new(false),
            hasher: StoredValue::new_local(None),
            rounds: Turns::new(),
        }
    }

    /// Hashes what is not hashed yet, whenever hashes are wanted and no file is being read: reading
    /// comes first.
    pub(crate) fn follow(self, store: Store) {
        Effect::new(move |_| {
            let is_reading = store.phase.get() == Phase::Reading;
            store.dropped.track();
            self.stop();
            if self.wanted.get() && !is_reading {
                self.start(store);
            }
        });
    }

    fn start(self, store: Store) {
        let Some(intake) = store.intake() else { return };
        let known = self.known.read_untracked();
        let missing: Vec<(u32, File)> = intake
            .files()
            .into_iter()
            .filter(|(key, _)| !known.contains_key(key))
            .collect();
        drop(known);
        self.is_lost.set(false);
        if missing.is_empty() {
            return;
        }
        let sizes = sorted::map(missing.iter().map(|(key, file)| (*key, file.size())));
        let all = sizes.values().sum();
        let left = Cell::new(missing.len());
        let done = Cell::new(0.0);
        let round = self.rounds.next();
        // What an earlier round still had to say is about files that may be gone.
        let on_event = move |event| match event {
            _ if !round.is_current() => {}
            Hashed::Progress { bytes, .. } => {
                self.progress.set(Some((done.get() + bytes, all)));
            }
            Hashed::Done { file, hash } => {
                done.set(done.get() + sizes.get(&file).copied().unwrap_or_default());
                left.set(left.get() - 1);
                self.known.update(|known| {
                    known.insert(file, hash);
                });
                self.progress
                    .set((left.get() > 0).then_some((done.get(), all)));
                if left.get() == 0 {
                    self.stop();
                }
            }
            Hashed::Lost => {
                self.is_lost.set(true);
                self.stop();
            }
        };
        self.progress.set(Some((0.0, all)));
        match intake.hash(missing, on_event) {
            Ok(hasher) => self.hasher.set_value(Some(hasher)),
            Err(_) => {
                self.is_lost.set(true);
                self.stop();
            }
        }
    }

    /// Stops at once; what is known stays.
    fn stop(self) {
        self.rounds.next();
        self.progress.set(None);
        let hasher = self.hasher.try_update_value(Option::take).flatten();
        // Its own callback may be what is running now.
        wasm_bindgen_futures::spawn_local(async move { drop(hasher) });
    }
}
