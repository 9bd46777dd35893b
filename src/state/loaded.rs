//! What was dropped and what came of it.

use std::sync::Arc;

use leptos::prelude::*;

use super::file_list::Dropped;
use super::progress::{Phase, Progress};
use crate::tally::Resolved;

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct Loaded {
    /// What the files read so far come to.
    pub(crate) resolved: RwSignal<Arc<Resolved>>,
    /// The files that were dropped and not removed, in the order in which they came.
    pub(crate) dropped: RwSignal<Vec<Dropped>>,
    /// Names of files that were not read because the person stopped the reading.
    pub(crate) left_out: RwSignal<Vec<String>>,
    /// Whether files are being read.
    pub(crate) phase: RwSignal<Phase>,
    /// How far.
    pub(crate) progress: RwSignal<Progress>,
    /// The sample data could not be fetched.
    pub(crate) sample_failed: RwSignal<bool>,
    /// The program of the workers could not be fetched yet; files wait for it.
    pub(crate) waits_for_workers: RwSignal<bool>,
}

impl Loaded {
    pub(crate) fn new() -> Self {
        Self {
            resolved: RwSignal::new(Arc::new(Resolved::default())),
            dropped: RwSignal::new(Vec::new()),
            left_out: RwSignal::new(Vec::new()),
            phase: RwSignal::new(Phase::Idle),
            progress: RwSignal::new(Progress::default()),
            sample_failed: RwSignal::new(false),
            waits_for_workers: RwSignal::new(false),
        }
    }

    /// Whether the sample data is what is loaded.
    pub(crate) fn is_sample(self) -> bool {
        self.dropped.read().iter().any(|file| file.is_sample)
    }
}
