//! What a person says of hosts that send as the organization itself. It stays in this browser.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::report::force::Mark;
use crate::state::browser;

const PERSISTED_AS: &str = "direct-send";

/// Marks by address. Copies are handles of the same.
#[derive(Clone, Copy)]
pub(super) struct Marks(RwSignal<BTreeMap<String, Mark>>);

impl Marks {
    /// As they were kept: an address and a word on each line. What cannot be read is no mark.
    pub(super) fn kept() -> Self {
        let kept = browser::kept(PERSISTED_AS).unwrap_or_default();
        let marks = kept.lines().filter_map(|line| {
            let (ip, mark) = line.split_once(' ')?;
            Some((ip.to_owned(), Mark::from_id(mark)?))
        });
        Self(RwSignal::new(marks.collect()))
    }

    pub(super) fn of(self, ip: &str) -> Option<Mark> {
        self.0.read().get(ip).copied()
    }

    /// Marks an address, or takes its mark back.
    pub(super) fn set(self, ip: &str, mark: Option<Mark>) {
        self.0.update(|marks| {
            match mark {
                Some(mark) => marks.insert(ip.to_owned(), mark),
                None => marks.remove(ip),
            };
        });
        let marks = self.0.read_untracked();
        if marks.is_empty() {
            return browser::forget(PERSISTED_AS);
        }
        let lines: Vec<String> = marks
            .iter()
            .map(|(ip, mark)| format!("{ip} {}", mark.id()))
            .collect();
        browser::keep(PERSISTED_AS, &lines.join("\n"));
    }
}
