//! The collector: it owns the tally of all files, and says what it comes to.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::DedicatedWorkerGlobalScope;

use super::inquiry::{Inquiry, Told};
use super::keeper::{self, Keeper};
use super::message::{Message, buffer_of};
use super::{now, send};
use crate::tally::{Behind, FileTally, Tally};

/// While files are read, at least so many milliseconds lie between two answers.
const ANSWER_EVERY: f64 = 400.0;
/// And at least so many times as long as an answer took: a tenth of the time is for answers.
const REST: f64 = 9.0;

/// All files, and when to answer next.
#[derive(Default)]
pub(super) struct Collector {
    pub(super) tally: Tally,
    pub(super) keeper: Keeper,
    /// The last ticket that the page asked to be settled.
    ticket: u32,
    next_answer: f64,
    waiting: bool,
}

/// Does what the page says.
pub(super) fn receive(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    message: Message,
) {
    let mut this = collector.borrow_mut();
    match message {
        Message::Tally {
            file,
            member,
            bytes,
        } => {
            let bytes = Uint8Array::new(&bytes).to_vec();
            if let Ok(tally) = postcard::from_bytes::<FileTally>(&bytes) {
                this.tally.absorb(file, member, tally);
            }
            if !this.waiting {
                this.waiting = true;
                let wait = (this.next_answer - now()).max(0.0);
                drop(this);
                answer_later(collector, scope, wait);
            }
        }
        Message::Remove { file } => this.tally.remove(file),
        Message::Settle { ticket } => {
            this.ticket = ticket;
            this.answer(scope);
        }
        Message::Ask { ticket, question } => {
            // An answer always comes, so that nobody waits for ever.
            let told = match postcard::from_bytes(&question) {
                Ok(Inquiry::Behind(question)) => Told::Behind(this.tally.behind(&question)),
                Ok(Inquiry::Only(files)) => Told::Only(this.tally.resolve_only(&files)),
                Err(_) => Told::Behind(Behind::default()),
            };
            if let Ok(bytes) = postcard::to_allocvec(&told) {
                let bytes = buffer_of(&bytes);
                send(scope, &Message::Answer { ticket, bytes });
            }
        }
        Message::Keep { order } => {
            drop(this);
            if let Ok(order) = postcard::from_bytes(&order) {
                keeper::receive(collector, scope, order);
            }
        }
        _ => {}
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
    fn answer(&mut self, scope: &DedicatedWorkerGlobalScope) {
        let start = now();
        if let Ok(bytes) = postcard::to_allocvec(&self.tally.resolve()) {
            let bytes = buffer_of(&bytes);
            send(
                scope,
                &Message::Resolved {
                    ticket: self.ticket,
                    bytes,
                },
            );
        }
        self.waiting = false;
        self.next_answer = now() + ANSWER_EVERY.max(REST * (now() - start));
    }
}
