//! Whom to ask first, on paper: only where the person chose to name domains, and they were told in time.

use leptos::prelude::*;

use crate::parts::to_fix::to_fix_table;
use crate::parts::verdict::threshold;
use crate::report::Report;
use crate::report::partners::to_fix;
use crate::state::partners::last_answer;
use crate::state::store::Store;
use crate::trace::Direction;

/// So many of each direction.
const MOST: usize = 10;

/// A table for each direction in which somebody is to be asked.
pub(super) fn tables(store: Store, report: &Report) -> Option<AnyView> {
    if !store.print.names_domains.get() || store.shared.is_open() {
        return None;
    }
    let answer = last_answer().get()?;
    if !answer.is_of(report, &store.loaded.resolved.read()) {
        return None;
    }
    let threshold = threshold(store);
    let tables: Vec<AnyView> = [Direction::Outbound, Direction::Inbound]
        .into_iter()
        .filter_map(|direction| {
            let found = to_fix(&answer.shown, direction, threshold, MOST);
            let about = (direction, threshold);
            (found.partners > 0).then(|| to_fix_table(store, report, &answer, about, &found, None))
        })
        .collect();
    (!tables.is_empty()).then(|| tables.into_any())
}
