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
            phase: RwSignal::new(Phase::Idle),
            progress: RwSignal::new(Progress::default()),
            sample_failed: RwSignal::new(false),
            waits_for_workers: RwSignal::new(false),
        }
    }
}
