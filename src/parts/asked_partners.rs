//! Asking with whom mail was exchanged, for whoever shows it.

use leptos::prelude::*;

use crate::report::CountedFrom;
use crate::state::latest::Latest;
use crate::state::partners::{Answer, last_answer};
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::tally::{EvidenceQuestion, PartnersQuestion};

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PartnersState {
    Asking,
    /// The numbers are from files that do not tell.
    Summaries,
    /// The numbers are from a link.
    NotInLink,
    Failed,
    Told,
}

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct AskedPartners {
    pub(crate) state: Memo<PartnersState>,
    /// The last answer, which stays until the next is there.
    pub(crate) answer: RwSignal<Option<Answer>>,
}

impl AskedPartners {
    /// Asks as long as the place is shown that this is called in, and whenever the question becomes
    /// another one. What was told already is not asked again. With `are_folded`, subdomains are put
    /// together.
    pub(crate) fn new(store: Store, are_folded: Signal<bool>) -> Self {
        let answer = RwSignal::from(last_answer());
        let has_failed = RwSignal::new(false);
        // What has to be asked; nothing where nobody can answer.
        let wanted: Memo<Result<EvidenceQuestion, PartnersState>> =
            Memo::new(move |_| match store.report.read().as_ref() {
                _ if store.shared.is_open() => Err(PartnersState::NotInLink),
                Ok(report) if report.source == CountedFrom::Summaries => {
                    Err(PartnersState::Summaries)
                }
                // What is read at the moment is told as a whole.
                _ if store.loaded.phase.get() == Phase::Reading => Err(PartnersState::Asking),
                Ok(report) => Ok(report.evidence_question()),
                Err(_) => Err(PartnersState::Asking),
            });
        let asking = Latest::new();
        Effect::new(move |_| {
            let of = store.loaded.resolved.get();
            let Ok(evidence) = wanted.get() else {
                asking.stop();
                return answer.set(None);
            };
            let question = PartnersQuestion {
                evidence,
                are_folded: are_folded.get(),
            };
            let known = answer.get_untracked();
            if known.is_some_and(|known| known.answers(&question, &of)) {
                return asking.stop();
            }
            asking.run(async move {
                let told = store.intake.pool().ask(question.clone()).await;
                has_failed.set(told.is_none());
                answer.set(told.map(|shown| Answer::new(question, shown, &of)));
            });
        });
        let state = Memo::new(move |_| match wanted.get() {
            Err(state) => state,
            Ok(_) if answer.read().is_some() => PartnersState::Told,
            Ok(_) if has_failed.get() => PartnersState::Failed,
            Ok(_) => PartnersState::Asking,
        });
        Self { state, answer }
    }
}
