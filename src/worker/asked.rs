//! What the page asks the collector: who is behind a number, and what some of the files come to.

use web_sys::DedicatedWorkerGlobalScope;

use super::collect::Collector;
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
        Some(Inquiry::Behind(question)) => packed(&tally.behind(&question)),
        Some(Inquiry::Only(files)) => packed(&tally.resolve_only(&files)),
        None => buffer_of(&[]),
    });
    send(scope, FromCollector::Answer { ticket, answer });
}
