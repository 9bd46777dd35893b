//! What the comparison comes to, or why there is none.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::compare::Comparison;
use crate::report::{self, RangeChoice, Report};
use crate::state::comparing::What;
use crate::state::domains::has_domains;
use crate::state::latest::Latest;
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::tally::Resolved;
use crate::text::CompareLabels;
use crate::worker::Only;

/// What is shown.
#[derive(Clone)]
pub(super) enum Outcome {
    Compared(Arc<Comparison>),
    /// The collector was asked and has not answered yet.
    Looking,
    /// There is nothing to compare, for this reason.
    Not(fn(&'static CompareLabels) -> &'static str),
}

/// What two files come to, each alone.
#[derive(Clone, Copy)]
struct Alone {
    numbers: RwSignal<[Option<Arc<Resolved>>; 2]>,
    is_lost: RwSignal<bool>,
}

/// The comparison that the choices ask for.
pub(super) fn outcome(store: Store) -> Memo<Outcome> {
    let keys = Memo::new(move |_| {
        (store.compare.what.get() == What::Files)
            .then(|| store.compare.both_files())
            .flatten()
    });
    let alone = count_alone(store, keys);
    // Comparing two outcomes costs as much as making one.
    Memo::new_with_compare(
        move |_| {
            // Better and worse are judged by shares.
            if !store.selecting.selection().classes.are_all() {
                return Outcome::Not(|l| l.some_classes);
            }
            if store.compare.what.get() == What::Files {
                return of_files(store, keys.get().is_some(), alone);
            }
            let resolved = store.shown.read();
            let Some(coverage) = store.compare.coverage() else {
                return Outcome::Not(|l| l.nothing_after);
            };
            compare(
                store,
                [&resolved, &resolved],
                store.compare.ranges(coverage),
            )
        },
        |_, _| true,
    )
}

/// Has the collector count both files, each alone, whenever others are chosen or read.
fn count_alone(store: Store, keys: Memo<Option<[u32; 2]>>) -> Alone {
    let alone = Alone {
        numbers: RwSignal::new([None, None]),
        is_lost: RwSignal::new(false),
    };
    let counting = Latest::new();
    Effect::new(move |_| {
        let (keys, phase) = (keys.get(), store.loaded.phase.get());
        let guideline = store.guideline.chosen.get();
        let selection = store.selecting.selection();
        store.loaded.resolved.track();
        counting.stop();
        alone.numbers.set([None, None]);
        alone.is_lost.set(false);
        let Some([before, after]) = keys else {
            return;
        };
        if phase == Phase::Reading {
            return;
        }
        counting.run(async move {
            let pool = store.intake.pool();
            let only = |file| Only(vec![file], guideline, selection.clone());
            let before = pool.ask(only(before)).await;
            let after = pool.ask(only(after)).await;
            match (before, after) {
                (Some(before), Some(after)) => {
                    let both = [Some(Arc::new(before)), Some(Arc::new(after))];
                    alone.numbers.set(both);
                }
                _ => alone.is_lost.set(true),
            }
        });
    });
    alone
}

fn of_files(store: Store, are_chosen: bool, alone: Alone) -> Outcome {
    if !are_chosen {
        return Outcome::Not(|l| l.choose_two);
    }
    if alone.is_lost.get() {
        return Outcome::Not(|l| l.lost);
    }
    let Some(coverage) = store.compare.coverage() else {
        return Outcome::Not(|l| l.nothing_after);
    };
    match alone.numbers.get() {
        [Some(before), Some(after)] => {
            compare(store, [&before, &after], store.compare.ranges(coverage))
        }
        _ => Outcome::Looking,
    }
}

fn compare(store: Store, [before, after]: [&Resolved; 2], ranges: [RangeChoice; 2]) -> Outcome {
    let address = store.route.address.get();
    let limits = store.limits.in_force.get();
    let is_of_files = store.compare.what.get() == What::Files;
    let build = |resolved, range| {
        let options = report::Options {
            range,
            unit: address.unit,
            // Each file has its own kind.
            source: address.source.filter(|_| !is_of_files),
            limits,
            has_domains: has_domains(&store.domains.read()),
        };
        Report::build(resolved, &options)
    };
    if ranges.iter().any(|range| range.is_reversed()) {
        return Outcome::Not(|l| l.reversed);
    }
    let [first, second] = ranges;
    match (build(before, first), build(after, second)) {
        (Err(_), _) => Outcome::Not(|l| l.nothing_before),
        (_, Err(_)) => Outcome::Not(|l| l.nothing_after),
        (Ok(before), Ok(after)) => match Comparison::of(&before, &after, limits.min) {
            Some(comparison) => Outcome::Compared(Arc::new(comparison)),
            None => Outcome::Not(|l| l.other_unit),
        },
    }
}
