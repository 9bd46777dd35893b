//! When insights fire.

use leptos::prelude::*;

use super::browser;
use super::shared::Shared;
use crate::report::Limits;

const PERSISTED_AS: &str = "limits";

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct InsightLimits {
    /// When they fire in what is shown: a shared report brings its own.
    pub(crate) in_force: Memo<Limits>,
    /// As the reader set it.
    own: RwSignal<Limits>,
    shared: Shared,
}

impl InsightLimits {
    pub(crate) fn new(shared: Shared) -> Self {
        let own = RwSignal::new(kept());
        Self {
            in_force: Memo::new(move |_| shared.limits().unwrap_or_else(|| own.get())),
            own,
            shared,
        }
    }

    /// Changes the limits of what is shown. Those of a shared report are not the reader's own: what is
    /// tried with it is neither kept nor taken over.
    pub(crate) fn change(self, change: impl FnOnce(&mut Limits)) {
        let mut limits = self.in_force.get_untracked();
        change(&mut limits);
        if self.shared.is_open_untracked() {
            return self.shared.try_limits(limits);
        }
        self.own.set(limits);
        let Limits {
            tls10,
            no_tls,
            weak,
            no_fs,
            min,
        } = limits;
        // The last two came later: what was kept before has three parts.
        browser::keep(
            PERSISTED_AS,
            &format!("{tls10} {no_tls} {min} {weak} {no_fs}"),
        );
    }
}

/// What was set before, else the defaults.
fn kept() -> Limits {
    let read = || {
        let text = browser::kept(PERSISTED_AS)?;
        let mut parts = text.split(' ');
        let share = |text: &str| {
            Some(js_sys::parse_float(text)).filter(|share| (0.0..=1.0).contains(share))
        };
        let usual = Limits::default();
        Some(Limits {
            tls10: share(parts.next()?)?,
            no_tls: share(parts.next()?)?,
            min: parts.next()?.parse().ok()?,
            weak: parts.next().and_then(share).unwrap_or(usual.weak),
            no_fs: parts.next().and_then(share).unwrap_or(usual.no_fs),
        })
    };
    read().unwrap_or_default()
}
