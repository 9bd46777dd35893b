//! What the comparison comes to, or why there is none.

use std::sync::Arc;

use leptos::prelude::*;

use super::choices::{What, coverage};
use crate::report::compare::Comparison;
use crate::report::{self, RangeChoice, Report};
use crate::state::intake::Phase;
use crate::state::store::Store;
use crate::tally::Resolved;
use crate::text::CompareLabels;
use crate::worker::{Inquiry, Told};

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
            .then(|| store.compare.both_files(store))
            .flatten()
    });
    let alone = count_alone(store, keys);
    // Comparing two outcomes costs as much as making one.
    Memo::new_with_compare(
        move |_| {
            if store.compare.what.get() == What::Files {
                return of_files(store, keys.get().is_some(), alone);
            }
            let resolved = store.resolved.read();
            let Some(coverage) = coverage(store) else {
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
    let round = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let (keys, phase) = (keys.get(), store.phase.get());
        store.resolved.track();
        round.update_value(|round| *round += 1);
        let this_round = round.get_value();
        alone.numbers.set([None, None]);
        alone.is_lost.set(false);
        let (Some(keys), Some(intake)) = (keys, store.intake()) else {
            return;
        };
        if phase == Phase::Reading {
            return;
        }
        for (side, key) in keys.into_iter().enumerate() {
            let keep = move |told| {
                // The dialog may be closed meanwhile, or other files chosen.
                if round.try_get_value() != Some(this_round) {
                    return;
                }
                match told {
                    Some(Told::Only(resolved)) => alone.numbers.update(|numbers| {
                        if let Some(of_side) = numbers.get_mut(side) {
                            *of_side = Some(Arc::new(resolved));
                        }
                    }),
                    _ => alone.is_lost.set(true),
                }
            };
            intake.ask(&Inquiry::Only(vec![key]), Box::new(keep));
        }
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
    let Some(coverage) = coverage(store) else {
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
    let address = store.address.get();
    let limits = store.limits.get();
    let is_of_files = store.compare.what.get() == What::Files;
    let build = |resolved, range| {
        let options = report::Options {
            range,
            unit: address.unit,
            // Each file has its own kind.
            source: address.source.filter(|_| !is_of_files),
            limits,
        };
        Report::build(resolved, &options)
    };
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
