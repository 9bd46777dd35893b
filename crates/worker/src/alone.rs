//! The page's side of a worker of its own, which does work on one file after the other, so that reading is
//! never slowed down by it. It ends when it is dropped.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::ArrayBuffer;
use wasm_bindgen::prelude::*;
use web_sys::{File, MessageEvent, Worker};

use super::answers::{Answer, Answers};
use super::program::{Program, WANTS_RARE};
use super::protocol::{Message, Role, Said, read, written};

/// The worker died, and does nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkerLost;

/// A worker that answers each order with an `A`.
#[derive(Debug)]
pub(super) struct Alone<A> {
    worker: Worker,
    answers: Answers<A>,
    /// The worker hears nothing before it runs.
    running: RefCell<Option<Answer<()>>>,
    is_lost: Rc<Cell<bool>>,
    _callbacks: [Closure<dyn FnMut(MessageEvent)>; 2],
}

impl<A: 'static> Alone<A> {
    /// Starts it. What it says comes to `hear`, which gives the answers.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub(super) fn start<M: Message<File, ArrayBuffer> + 'static>(
        program: &Program,
        role: Role,
        hear: impl Fn(M, &Answers<A>) + 'static,
    ) -> Result<Self, JsValue> {
        let worker = program.start(role)?;
        let answers = Answers::default();
        let begun = Answers::default();
        let running = begun.ask();
        let is_lost = Rc::new(Cell::new(false));
        let lose = {
            let (answers, begun, is_lost) = (answers.clone(), begun.clone(), Rc::clone(&is_lost));
            move || {
                is_lost.set(true);
                begun.lose_all();
                answers.lose_all();
            }
        };
        let receive = {
            let (own, program) = (worker.clone(), program.clone());
            let (answers, lose) = (answers.clone(), lose.clone());
            let first = running.ticket();
            move |event: MessageEvent| {
                let data = event.data();
                match data.as_string().as_deref() {
                    Some("ready") => return program.hand_over(&own),
                    Some(WANTS_RARE) => return bring_rare(own.clone(), lose.clone()),
                    _ => {}
                }
                match read(&data) {
                    Ok(Said::Running) => begun.tell(first, ()),
                    Ok(Said::This(message)) => hear(message, &answers),
                    // It does not understand, or is not understood.
                    Ok(Said::Lost) | Err(_) => lose(),
                }
            }
        };
        let receive = Closure::<dyn FnMut(MessageEvent)>::new(receive);
        let fail = Closure::<dyn FnMut(MessageEvent)>::new(move |_| lose());
        worker.set_onmessage(Some(receive.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(fail.as_ref().unchecked_ref()));
        Ok(Self {
            worker,
            answers,
            running: RefCell::new(Some(running)),
            is_lost,
            _callbacks: [receive, fail],
        })
    }

    /// Gives it an order, which is made with the ticket that the answer bears.
    ///
    /// # Errors
    /// Where the worker died.
    pub(super) async fn order<M: Message<File, ArrayBuffer>>(
        &self,
        order: impl FnOnce(u32) -> M,
    ) -> Result<A, WorkerLost> {
        let running = self.running.borrow_mut().take();
        if let Some(running) = running {
            running.await;
        }
        if self.is_lost.get() {
            return Err(WorkerLost);
        }
        let answer = self.answers.ask();
        let (data, _) = written(order(answer.ticket()));
        self.worker.post_message(&data).map_err(|_| WorkerLost)?;
        answer.await.ok_or(WorkerLost)
    }
}

/// Brings it the part of its program for what few files need.
fn bring_rare(worker: Worker, lose: impl Fn() + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        match Program::fetch_rare().await {
            Ok(module) if worker.post_message(&module).is_ok() => {}
            _ => lose(),
        }
    });
}

impl<A> Drop for Alone<A> {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
