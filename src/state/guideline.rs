//! Who judges strength.

use leptos::prelude::*;
use strength::Guideline;

use super::address::{Address, guideline_of, guideline_word};
use super::browser;

const PERSISTED_AS: &str = "guideline";

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct GuidelineChoice {
    /// What the address says, else whom the person chose last.
    pub(crate) chosen: Memo<Guideline>,
    own: RwSignal<Guideline>,
    address: RwSignal<Address>,
}

impl GuidelineChoice {
    pub(crate) fn new(address: RwSignal<Address>) -> Self {
        let kept = browser::kept(PERSISTED_AS).and_then(|word| guideline_of(&word));
        let own = RwSignal::new(kept.unwrap_or_default());
        let chosen = Memo::new(move |_| address.read().guideline.unwrap_or_else(|| own.get()));
        Self {
            chosen,
            own,
            address,
        }
    }

    /// Has another judge from now on, and keeps the choice.
    pub(crate) fn choose(self, guideline: Guideline) {
        browser::keep(PERSISTED_AS, guideline_word(guideline));
        self.own.set(guideline);
        let said = (guideline != Guideline::default()).then_some(guideline);
        self.address.update(|address| address.guideline = said);
    }
}
