//! The collector: it owns the tally of all files, and says what it comes to.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::ArrayBuffer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, File};

use super::collector::Collector;
use super::keeping;
use super::post::{lost, now, send};
use super::protocol::{Buffer, FromCollector, Handle, ToCollector, buffer_of, packed, unpacked};
use super::rare::{Rare, rare};
use tally::{Chain, FileKey, FileTally, Verdict, plan};
use trace::Note;

/// While files are read, at least so many milliseconds lie between two answers, and before the first:
/// what is read sooner is told as a whole.
const ANSWER_EVERY: f64 = 1000.0;
/// And at least so many times as long as an answer took: a tenth of the time is for answers.
const REST: f64 = 9.0;

/// Does what the page says.
pub(super) fn receive(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    message: ToCollector<File, ArrayBuffer>,
) {
    let mut this = collector.borrow_mut();
    match message {
        ToCollector::Tally {
            file,
            member,
            name,
            part: Buffer(part),
        } => {
            // Without a part of it, the rest of a file would be told as if it were all.
            let part =
                unpacked(&part).unwrap_or_else(|| FileTally::failed(&name, 0, Note::ReaderFailed));
            this.tally.absorb(file, member, part);
            drop(this);
            answer_soon(collector, scope);
        }
        ToCollector::Segments { file, bytes } => {
            this.chains.insert(file, Chain::new(plan(bytes)));
        }
        ToCollector::SegmentRead {
            file,
            index,
            read: Buffer(read),
        } => {
            if let Some(answer) = this.add_segment(file, index, &read) {
                send(scope, answer);
            }
            drop(this);
            answer_soon(collector, scope);
        }
        ToCollector::Failed {
            file,
            bytes,
            name,
            is_unreadable,
        } => {
            let why = if is_unreadable {
                Note::Unreadable
            } else {
                Note::ReaderFailed
            };
            this.chains.remove(&file);
            this.tally.remove(file);
            let failed = FileTally::failed(&name, bytes, why);
            this.tally.absorb(file, 0, failed);
            drop(this);
            answer_soon(collector, scope);
        }
        ToCollector::Remove { file } => {
            this.chains.remove(&file);
            this.tally.remove(file);
        }
        ToCollector::AnswerDates {
            file,
            member,
            order,
        } => {
            let key = FileKey { file, member };
            this.tally.answer_date_order(key, Some(order));
        }
        ToCollector::Resolve { ticket } => {
            this.ticket = ticket;
            if this.tally.wants_beside() {
                drop(this);
                answer_with_beside(Rc::clone(collector), scope.clone());
            } else {
                this.answer(scope);
            }
        }
        ToCollector::Ask { ticket, question } => {
            let collector = Rc::clone(collector);
            answer_rarely(scope, ticket, move |rare, scope| {
                (rare.ask)(&collector.borrow(), scope, ticket, &question);
            });
        }
        ToCollector::JudgeBy { guideline } => match guideline.open() {
            Some(guideline) => this.guideline = guideline,
            None => lost(scope),
        },
        ToCollector::CountDaysIn { zone } => match zone.open() {
            Some(zone) => this.tally.count_days_in(zone),
            None => lost(scope),
        },
        ToCollector::LookAtOnly { files } => match files.open() {
            Some(files) => this.tally.look_at_only(files),
            None => lost(scope),
        },
        ToCollector::Keep { order } => {
            drop(this);
            keeping::receive(collector, scope, order);
        }
        ToCollector::Hops {
            ticket,
            member,
            blob: Handle(blob),
        } => answer_rarely(scope, ticket, move |rare, scope| {
            (rare.hops)(scope, ticket, &blob, member);
        }),
    }
}

/// Answers once the code is there that puts together what stands beside the transfers. Where it cannot be
/// had, the answer has the transfers alone.
fn answer_with_beside(collector: Rc<RefCell<Collector>>, scope: DedicatedWorkerGlobalScope) {
    spawn_local(async move {
        let rare = rare().await;
        let mut this = collector.borrow_mut();
        if let Some(rare) = rare {
            (rare.learn_beside)(&mut this.tally);
        }
        this.answer(&scope);
    });
}

/// Has a question answered by the part of this program for what few people ask. An answer always comes, so
/// that nobody waits for ever.
fn answer_rarely(
    scope: &DedicatedWorkerGlobalScope,
    ticket: u32,
    act: impl FnOnce(Rare, &DedicatedWorkerGlobalScope) + 'static,
) {
    let scope = scope.clone();
    spawn_local(async move {
        match rare().await {
            Some(rare) => act(rare, &scope),
            None => {
                let answer = Buffer(buffer_of(&[]));
                send(&scope, FromCollector::Answer { ticket, answer });
            }
        }
    });
}

/// Has the page told what everything comes to, unless that is under way.
fn answer_soon(collector: &Rc<RefCell<Collector>>, scope: &DedicatedWorkerGlobalScope) {
    let mut this = collector.borrow_mut();
    if !this.waiting {
        this.waiting = true;
        let wait = match this.next_answer - now() {
            left if left > 0.0 => left,
            // Reading has just begun.
            _ => ANSWER_EVERY,
        };
        drop(this);
        answer_later(collector, scope, wait);
    }
}

fn answer_later(collector: &Rc<RefCell<Collector>>, scope: &DedicatedWorkerGlobalScope, wait: f64) {
    let collector = Rc::clone(collector);
    let own_scope = scope.clone();
    let answer = Closure::once_into_js(move || {
        let mut this = collector.borrow_mut();
        // A settled answer may have come before.
        if this.waiting {
            this.answer(&own_scope);
        }
    });
    let _ = scope
        .set_timeout_with_callback_and_timeout_and_arguments_0(answer.unchecked_ref(), wait as i32);
}

impl Collector {
    /// Adds a segment of a file, and says what the page must know of it. Segments of earlier tries,
    /// whose chain is gone, are passed over.
    fn add_segment(
        &mut self,
        file: u32,
        index: u32,
        bytes: &ArrayBuffer,
    ) -> Option<FromCollector<ArrayBuffer>> {
        let Self { chains, tally, .. } = self;
        let chain = chains.get_mut(&file)?;
        let Some(read) = unpacked(bytes) else {
            chains.remove(&file);
            return Some(FromCollector::GaveUp { file });
        };
        let absorb = &mut |part| tally.absorb(file, 0, part);
        match chain.add(index as usize, read, absorb) {
            Verdict::Fine if chain.is_whole() => {
                chains.remove(&file);
                Some(FromCollector::Whole { file })
            }
            Verdict::Fine => None,
            Verdict::Again { index, start } => Some(FromCollector::Again {
                file,
                index: index as u32,
                start,
            }),
            Verdict::InOne => {
                chains.remove(&file);
                tally.remove(file);
                Some(FromCollector::InOne { file })
            }
        }
    }

    fn answer(&mut self, scope: &DedicatedWorkerGlobalScope) {
        let start = now();
        let ticket = self.ticket;
        let resolved = Buffer(packed(&self.tally.resolve_by(self.guideline)));
        send(scope, FromCollector::Resolved { ticket, resolved });
        self.waiting = false;
        self.next_answer = now() + ANSWER_EVERY.max(REST * (now() - start));
    }
}
