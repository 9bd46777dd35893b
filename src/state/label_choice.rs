//! What a person chose of labels: other names, which are kept, and the label whose files are looked at alone,
//! which is not: after a reload the numbers of a part would pass for all. It is no part of the store, because
//! what is shown first carries nothing of it.

use std::sync::OnceLock;

use leptos::prelude::*;

use super::browser;
use super::label_names::LabelNames;

const PERSISTED_AS: &str = "labels";

/// What a person chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// Other names than those that are proposed.
    pub(super) names: LabelNames,
    /// The label whose files are looked at alone.
    pub(crate) only: Option<String>,
}

static CHOSEN: OnceLock<ArcRwSignal<Chosen>> = OnceLock::new();

/// What was chosen, now and on earlier visits.
pub(crate) fn chosen() -> ArcRwSignal<Chosen> {
    let kept = || {
        let kept = browser::kept(PERSISTED_AS).unwrap_or_default();
        ArcRwSignal::new(Chosen {
            names: LabelNames::read(&kept),
            only: None,
        })
    };
    CHOSEN.get_or_init(kept).clone()
}

/// Calls a label otherwise, as [`LabelNames::rename`] does, and keeps its name.
pub(super) fn rename(label: &str, name: &str, is_proposed: bool) {
    chosen().update(|chosen| {
        let named = chosen.names.rename(label, name, is_proposed);
        if chosen.only.as_deref() == Some(label) {
            // Names that are taken back may be several labels.
            chosen.only = named;
        }
    });
    match chosen().read_untracked().names.written() {
        Some(names) => browser::keep(PERSISTED_AS, &names),
        None => browser::forget(PERSISTED_AS),
    }
}

/// Looks at the files of a label alone, or at all again.
pub(crate) fn look_at_only(label: Option<String>) {
    chosen().update(|chosen| chosen.only = label);
}

/// Forgets all names.
pub(super) fn forget() {
    browser::forget(PERSISTED_AS);
    chosen().update(|chosen| *chosen = Chosen::default());
}
