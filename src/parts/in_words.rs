//! What several places say of a report: its days, the volume of a direction, its protection, classes and
//! times.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::report::{Report, Totals};
use crate::state::formats;
use crate::state::loading;
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::text::{Language, ShareKnown};
use crate::trace::{Timestamp, TlsClass, Unit};

/// Both days of the range that is shown, and which mail where that is not all, in words.
pub(crate) fn range_in_words(store: Store) -> String {
    let language = store.language.get();
    match store.report.read().as_ref() {
        Ok(report) => {
            let range = formats::period(language, report.range, |period| {
                language.words().range(period)
            });
            let days = format!("{range} ({})", days_in_words(store));
            match loading::rare() {
                Some(rare) if !report.selection.is_all() => {
                    format!("{days} · {}", (rare.in_words)(language, &report.selection))
                }
                _ => days,
            }
        }
        Err(_) => String::new(),
    }
}

/// In which zone days are counted. Reports that are opened again keep their days.
pub(crate) fn days_in_words(store: Store) -> String {
    let zones = match store.report.read().as_ref() {
        Ok(report) => store.words().list(&report.zones),
        Err(_) => String::new(),
    };
    store.words().days_in(&zones)
}

/// What a direction carried, in the report's unit.
pub(crate) fn volume_of(report: &Report, totals: &Totals) -> u64 {
    match report.unit {
        Unit::Messages => totals.volume,
        Unit::Recipients => totals.recipients,
    }
}

/// What is known of the protection of this volume.
pub(crate) fn told(volume: u64, totals: &Totals) -> ShareKnown {
    match (volume, totals.tls.known()) {
        (0, _) => ShareKnown::NoMail,
        (_, 0) => ShareKnown::Nothing,
        _ => ShareKnown::Share,
    }
}

/// What the sentence says of the protection.
pub(crate) fn protected(language: Language, told: ShareKnown, totals: &Totals) -> String {
    match told {
        ShareKnown::Share => formats::share(language, totals.tls.protected_share()),
        told => language.words().no_share(told).to_owned(),
    }
}

/// The classes of a number in words.
pub(crate) fn classes_in_words(language: Language, classes: &BTreeSet<TlsClass>) -> String {
    if classes.len() == TlsClass::COUNT {
        return language.words().labels().volume.to_owned();
    }
    let words = language.words();
    let names: Vec<&str> = classes.iter().map(|class| words.class(*class)).collect();
    words.list(&names)
}

/// A moment as tables show it: UTC, to the minute.
pub(crate) fn minute(timestamp: Timestamp) -> String {
    let text = timestamp.to_string().replace('T', " ");
    text.get(..16).unwrap_or(&text).to_owned()
}

/// A sentence with numbers, which says so as long as they still grow.
pub(crate) fn so_far(store: Store, sentence: String) -> String {
    let is_own = !store.shared.is_open();
    match store.loaded.phase.get() {
        Phase::Reading if is_own => store.words().so_far(&sentence),
        _ => sentence,
    }
}
