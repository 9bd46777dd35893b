//! What the page asks the collector: who is behind a number, and what some of the files come to.

use web_sys::DedicatedWorkerGlobalScope;

use super::collector::Collector;
use super::post::send;
use super::protocol::{Buffer, FromCollector, Inquiry, Packed, buffer_of, packed};

/// Answers a question; where it cannot be understood, with no bytes.
pub(super) fn answer(
    collector: &Collector,
    scope: &DedicatedWorkerGlobalScope,
    ticket: u32,
    question: &Packed<Inquiry>,
) {
    let tally = &collector.tally;
    let answer = Buffer(match question.open() {
        Some(Inquiry::Behind(question)) => packed(&tally.behind_folded(&question)),
        Some(Inquiry::Only(files, guideline, selection)) => {
            packed(&tally.selected_only(&files, guideline, &selection))
        }
        Some(Inquiry::Select(selection, guideline)) => packed(&tally.select(&selection, guideline)),
        Some(Inquiry::Partners(question)) => packed(&tally.shown_partners(&question)),
        Some(Inquiry::Evidence(question)) => packed(&tally.partners(&question)),
        Some(Inquiry::Account(question)) => packed(&tally.account(&question)),
        Some(Inquiry::AddedUp(question)) => packed(&tally.added_up(&question)),
        Some(Inquiry::Names(mut sought)) => {
            tally.link(&mut sought);
            packed(&sought)
        }
        Some(Inquiry::Follow(sought, found)) => packed(&tally.follow(&sought, &found)),
        None => buffer_of(&[]),
    });
    send(scope, FromCollector::Answer { ticket, answer });
}
