//! What a person chose for paper.

use leptos::prelude::*;

use super::browser;
use super::hashes::Hashes;

const ORGANIZATION_PERSISTED_AS: &str = "organization";

/// Copies are handles of the same.
#[derive(Clone, Copy)]
pub(crate) struct Print {
    /// Whether the dialog is open.
    pub(crate) open: RwSignal<bool>,
    /// The name at the top, as the person typed it.
    pub(crate) organization: RwSignal<String>,
    /// Whether the partners are named that are to be asked first. It is not kept: whom paper names is
    /// decided anew each time.
    pub(crate) names_domains: RwSignal<bool>,
    pub(crate) hashes: Hashes,
}

impl Print {
    pub(crate) fn new(hashes: Hashes) -> Self {
        let kept = browser::kept(ORGANIZATION_PERSISTED_AS).unwrap_or_default();
        Self {
            open: RwSignal::new(false),
            organization: RwSignal::new(kept),
            names_domains: RwSignal::new(false),
            hashes,
        }
    }

    /// Names the organization, and keeps the name; an empty one is forgotten.
    pub(crate) fn name_organization(self, name: String) {
        if name.trim().is_empty() {
            browser::forget(ORGANIZATION_PERSISTED_AS);
        } else {
            browser::keep(ORGANIZATION_PERSISTED_AS, &name);
        }
        self.organization.set(name);
    }
}
