//! The number that a person asks about, and who is behind it.

use std::sync::Arc;

use leptos::prelude::*;

use super::intake::Intake;
use super::latest::Latest;
use super::shared::Shared;
use crate::report::{Report, ReportError};
use crate::tally::{Behind, Question};

/// What is known of the number that was asked about.
#[derive(Clone)]
pub(crate) enum Answer {
    Asking,
    /// The numbers are from files that do not tell.
    Summaries,
    /// The numbers are from a link.
    NotInLink,
    Failed,
    Told(Arc<Behind>),
}

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    /// Which number the dialog is about; `None` while it is closed.
    pub(crate) question: RwSignal<Option<Question>>,
    pub(crate) answer: RwSignal<Answer>,
    asking: Latest,
    report: Memo<Arc<Result<Report, ReportError>>>,
    shared: Shared,
    intake: Intake,
}

impl Asked {
    pub(crate) fn new(
        report: Memo<Arc<Result<Report, ReportError>>>,
        shared: Shared,
        intake: Intake,
    ) -> Self {
        Self {
            question: RwSignal::new(None),
            answer: RwSignal::new(Answer::Asking),
            asking: Latest::new(),
            report,
            shared,
            intake,
        }
    }

    /// Whether it can be told who is behind the numbers that are shown. A link and files that hold numbers only
    /// name nobody; how their numbers came about can be asked all the same.
    pub(crate) fn names_somebody(self) -> bool {
        !self.shared.is_open()
            && !self
                .report
                .read()
                .as_ref()
                .as_ref()
                .is_ok_and(Report::is_of_sums)
    }

    /// Opens the dialog with the answer to come.
    pub(crate) fn ask(self, question: Question) {
        self.question.set(Some(question.clone()));
        self.answer.set(Answer::Asking);
        self.asking.run(async move {
            self.answer.set(self.look_up(question).await);
        });
    }

    /// Closes the dialog.
    pub(crate) fn close(self) {
        self.asking.stop();
        self.question.set(None);
    }

    /// Who is behind a number.
    pub(crate) async fn look_up(self, question: Question) -> Answer {
        if self.shared.is_open_untracked() {
            return Answer::NotInLink;
        }
        let report = self.report.get_untracked();
        if report.as_ref().as_ref().is_ok_and(Report::is_of_sums) {
            return Answer::Summaries;
        }
        match self.intake.pool().ask(question).await {
            Some(behind) => Answer::Told(Arc::new(behind)),
            None => Answer::Failed,
        }
    }
}
