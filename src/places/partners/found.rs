//! What the collector tells of the partners, and which of them are shown.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::partners::{self, Choices, Filter};
use crate::report::{DayRange, Source};
use crate::state::latest::Latest;
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::tally::{EvidenceQuestion, PartnersQuestion, ShownPartners};
use crate::trace::{Day, Unit};

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Asking,
    /// The numbers are from files that do not tell.
    Summaries,
    /// The numbers are from a link.
    NotInLink,
    Failed,
    Told,
}

/// An answer, with the question that it belongs to.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) question: PartnersQuestion,
    pub(super) shown: Arc<ShownPartners>,
}

impl Answer {
    pub(super) fn range(&self) -> DayRange {
        let (from, to) = self.question.evidence.days;
        DayRange { from, to }
    }

    pub(super) fn unit(&self) -> Unit {
        self.question.evidence.unit
    }
}

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) state: Memo<State>,
    /// The last answer, which stays until the next is there.
    pub(super) answer: RwSignal<Option<Answer>>,
    pub(super) are_folded: RwSignal<bool>,
    pub(super) choices: RwSignal<Choices>,
    /// The part of `choices` that the heads of the table change.
    pub(super) sorting: RwSignal<(partners::Column, bool)>,
    /// Indexes of the rows that are shown, in their order.
    pub(super) rows: Memo<Vec<usize>>,
}

impl Found {
    pub(super) fn new(store: Store) -> Self {
        let answer = RwSignal::new(None::<Answer>);
        let has_failed = RwSignal::new(false);
        let are_folded = RwSignal::new(false);
        let choices = RwSignal::new(Choices::default());
        let sorting = RwSignal::new(Choices::default().sorting);
        // What has to be asked; nothing where nobody can answer.
        let wanted: Memo<Result<EvidenceQuestion, State>> =
            Memo::new(move |_| match store.report.read().as_ref() {
                _ if store.shared.is_open() => Err(State::NotInLink),
                Ok(report) if report.source == Source::Summaries => Err(State::Summaries),
                // What is read at the moment is told as a whole.
                _ if store.loaded.phase.get() == Phase::Reading => Err(State::Asking),
                Ok(report) => Ok(report.evidence_question()),
                Err(_) => Err(State::Asking),
            });
        let asking = Latest::new();
        Effect::new(move |_| {
            store.loaded.resolved.track();
            let Ok(evidence) = wanted.get() else {
                asking.stop();
                return answer.set(None);
            };
            let question = PartnersQuestion {
                evidence,
                are_folded: are_folded.get(),
            };
            asking.run(async move {
                let told = store.intake.pool().ask(question.clone()).await;
                has_failed.set(told.is_none());
                answer.set(told.map(|shown| Answer {
                    question,
                    shown: Arc::new(shown),
                }));
            });
        });
        let state = Memo::new(move |_| match wanted.get() {
            Err(state) => state,
            Ok(_) if answer.read().is_some() => State::Told,
            Ok(_) if has_failed.get() => State::Failed,
            Ok(_) => State::Asking,
        });
        let rows = Memo::new(move |_| match answer.read().as_ref() {
            Some(answer) => {
                let choices = Choices {
                    sorting: sorting.get(),
                    ..choices.get()
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
            choices,
            sorting,
            rows,
        }
    }
}

/// The first day that is not long ago.
fn lately_from(range: DayRange) -> Day {
    let days = i32::try_from(Filter::LATELY).unwrap_or(i32::MAX);
    Day(range.to.0.saturating_sub(days - 1))
}
