//! Which mail is shown: a direction, a flow, classes, a partner. Every place and every export obeys, and the
//! address says it.

use std::sync::{Arc, OnceLock, Weak};

use leptos::prelude::*;

use super::loaded::Loaded;
use super::progress::Phase;
use super::shared::Shared;
use crate::report::view::{FlowKey, View};
use crate::tally::{Cells, Classes, Resolved, Selection};
use crate::trace::Direction;

/// Handles of the choices; copies are the same choices.
#[derive(Clone, Copy)]
pub(crate) struct Selecting {
    pub(crate) direction: RwSignal<Option<Direction>>,
    /// One flow; `None` is all mail flow.
    pub(crate) show_for: RwSignal<Option<FlowKey>>,
    /// Some classes, or all; see `Classes::bits`.
    pub(crate) classes: RwSignal<u32>,
    /// One partner, as an address says it, or all.
    pub(crate) domain: RwSignal<String>,
    loaded: Loaded,
    shared: Shared,
}

/// The cells of a selection, as the collector counted them; none where it could not.
pub(crate) struct Counted {
    pub(crate) selection: Selection,
    /// What the files came to when it was asked.
    pub(crate) of: Weak<Resolved>,
    pub(crate) cells: Option<Cells>,
}

impl Counted {
    pub(crate) fn is_of(&self, selection: &Selection, whole: &Arc<Resolved>) -> bool {
        self.selection == *selection && std::ptr::eq(self.of.as_ptr(), Arc::as_ptr(whole))
    }
}

static COUNTED: OnceLock<ArcRwSignal<Option<Arc<Counted>>>> = OnceLock::new();

/// What the collector counted last for a selection that only single transfers tell. It is no part of the store,
/// because what is shown first carries nothing of it.
pub(crate) fn counted() -> ArcRwSignal<Option<Arc<Counted>>> {
    COUNTED.get_or_init(|| ArcRwSignal::new(None)).clone()
}

impl Selecting {
    pub(crate) fn new(loaded: Loaded, shared: Shared) -> Self {
        Self {
            direction: RwSignal::new(None),
            show_for: RwSignal::new(None),
            classes: RwSignal::new(0),
            domain: RwSignal::new(String::new()),
            loaded,
            shared,
        }
    }

    /// The choices together. A link tells nothing of partners.
    pub(crate) fn selection(self) -> Selection {
        let is_own = !self.shared.is_open();
        let chosen = View {
            direction: self.direction.get(),
            flow: self.show_for.get(),
            classes: Classes::from_bits(self.classes.get()),
            domain: if is_own {
                self.domain.get()
            } else {
                String::new()
            },
            ..View::default()
        };
        chosen.selection()
    }

    /// What the collector has to count now, if anything: what is read at the moment is told as a whole.
    pub(crate) fn to_be_counted(self) -> Option<(Selection, Arc<Resolved>)> {
        let selection = self.selection();
        let is_wanted = selection.needs_transfers()
            && !self.shared.is_open()
            && self.loaded.phase.get() != Phase::Reading;
        is_wanted.then(|| (selection, self.loaded.resolved.get()))
    }
}

/// Of what is loaded or shared, what was chosen. While the collector counts, what was shown `before` stays.
pub(crate) fn selected(
    selecting: Selecting,
    whole: Arc<Resolved>,
    before: Option<&Arc<Resolved>>,
) -> Arc<Resolved> {
    let selection = selecting.selection();
    if selection.is_all() {
        return whole;
    }
    let is_own = !selecting.shared.is_open();
    if !is_own || !selection.needs_transfers() {
        return Arc::new(whole.selected(&selection, None));
    }
    if selecting.loaded.phase.get() == Phase::Reading {
        return whole;
    }
    let counted = counted().get();
    match counted.filter(|counted| counted.is_of(&selection, &whole)) {
        Some(counted) => Arc::new(whole.selected(&selection, counted.cells.clone())),
        None => before.cloned().unwrap_or(whole),
    }
}
