//! With whom mail was exchanged: what the collector told last.
//!
//! It is no part of the store, because what is shown first carries nothing of it.

use std::sync::{Arc, OnceLock, Weak};

use leptos::prelude::*;

use crate::report::{DayRange, Report};
use crate::tally::{PartnersQuestion, Resolved, ShownPartners};
use crate::trace::Unit;

/// An answer, with the question that it belongs to.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) question: PartnersQuestion,
    pub(crate) shown: Arc<ShownPartners>,
    /// What the files came to when it was asked.
    of: Weak<Resolved>,
}

impl Answer {
    pub(crate) fn new(
        question: PartnersQuestion,
        shown: ShownPartners,
        of: &Arc<Resolved>,
    ) -> Self {
        Self {
            question,
            shown: Arc::new(shown),
            of: Arc::downgrade(of),
        }
    }

    /// Whether it is what would be told now.
    pub(crate) fn answers(&self, question: &PartnersQuestion, of: &Arc<Resolved>) -> bool {
        self.question == *question && std::ptr::eq(self.of.as_ptr(), Arc::as_ptr(of))
    }

    /// Whether it is about the days and files of a report, domain by domain.
    pub(crate) fn is_of(&self, report: &Report, of: &Arc<Resolved>) -> bool {
        let question = PartnersQuestion {
            evidence: report.evidence_question(),
            are_folded: false,
        };
        self.answers(&question, of)
    }

    pub(crate) fn range(&self) -> DayRange {
        let (from, to) = self.question.evidence.days;
        DayRange { from, to }
    }

    pub(crate) fn unit(&self) -> Unit {
        self.question.evidence.unit
    }
}

static LAST: OnceLock<ArcRwSignal<Option<Answer>>> = OnceLock::new();

/// The last answer. It lives as long as the page, so that going from place to place asks nothing anew.
pub(crate) fn last_answer() -> ArcRwSignal<Option<Answer>> {
    LAST.get_or_init(|| ArcRwSignal::new(None)).clone()
}
