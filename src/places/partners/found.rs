//! Which of the partners are shown.

use leptos::prelude::*;

use crate::parts::asked_partners::AskedPartners;
use crate::report::DayRange;
use crate::report::partners::{self, Choices, Filter};
use crate::state::address::Only;
use crate::state::store::Store;
use crate::trace::Day;

pub(super) use crate::parts::asked_partners::PartnersState;
pub(super) use crate::state::partners::Answer;

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) state: Memo<PartnersState>,
    /// The last answer, which stays until the next is there.
    pub(super) answer: RwSignal<Option<Answer>>,
    pub(super) are_folded: RwSignal<bool>,
    pub(super) sorting: RwSignal<(partners::Column, bool)>,
    /// Indexes of the rows that are shown, in their order.
    pub(super) rows: Memo<Vec<usize>>,
}

impl Found {
    pub(super) fn new(store: Store) -> Self {
        let are_folded = RwSignal::new(false);
        let view = store.view;
        let sorting = RwSignal::new(Choices::default().sorting);
        let AskedPartners { state, answer } = AskedPartners::new(store, are_folded.into());
        let rows = Memo::new(move |_| match answer.read().as_ref() {
            Some(answer) => {
                let choices = Choices {
                    search: view.search.get(),
                    direction: view.direction.get(),
                    filters: filters(store),
                    sorting: sorting.get(),
                };
                let lately = lately_from(answer.range());
                partners::find(&answer.shown.rows, &choices, lately)
            }
            None => Vec::new(),
        });
        Self {
            state,
            answer,
            are_folded,
            sorting,
            rows,
        }
    }
}

/// What the address says of which partners are shown.
pub(super) fn only(store: Store) -> Only {
    store.route.address.read().only
}

/// The filters that are on.
pub(super) fn filters(store: Store) -> Vec<Filter> {
    let address = store.route.address.read();
    let all = Filter::all(address.threshold).into_iter();
    let all = all.zip(address.only.filters);
    all.filter_map(|(filter, is_on)| is_on.then_some(filter))
        .collect()
}

/// The first day that is not long ago.
fn lately_from(range: DayRange) -> Day {
    let days = i32::try_from(Filter::LATELY).unwrap_or(i32::MAX);
    Day(range.to.0.saturating_sub(days - 1))
}
