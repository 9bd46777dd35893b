//! Work of which only the last counts: an answer to a question that nobody asks any more has nobody to
//! come to.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

type Work = Pin<Box<dyn Future<Output = ()>>>;

/// Runs one thing at a time. Copies are handles of the same.
#[derive(Clone, Copy)]
pub(crate) struct Latest(StoredValue<Running, LocalStorage>);

#[derive(Default)]
struct Running {
    number: u32,
    /// None while it is looked at, and when it is done.
    work: Option<Work>,
}

impl Latest {
    pub(crate) fn new() -> Self {
        Self(StoredValue::new_local(Running::default()))
    }

    /// Does this from now on. What was under way is given up at once, and all that it holds.
    pub(crate) fn run(self, work: impl Future<Output = ()> + 'static) {
        let Some(number) = self.replace(Some(Box::pin(work))) else {
            return;
        };
        spawn_local(poll_fn(move |context| {
            // Taken out, because it may ask for something else, or be stopped, while it runs.
            let Some(mut work) = self.change(number, |running| running.work.take()) else {
                return Poll::Ready(());
            };
            if work.as_mut().poll(context).is_ready() {
                return Poll::Ready(());
            }
            let mut work = Some(work);
            self.change(number, |running| {
                running.work = work.take();
                None::<()>
            });
            match work {
                None => Poll::Pending,
                // It was replaced, or stopped.
                Some(_) => Poll::Ready(()),
            }
        }));
    }

    /// Gives up what is under way: nobody waits for it any more.
    pub(crate) fn stop(self) {
        self.replace(None);
    }

    /// The number of what runs now; none where whoever asked is gone.
    fn replace(self, work: Option<Work>) -> Option<u32> {
        let mut before = None;
        let number = self.0.try_update_value(|running| {
            before = std::mem::replace(&mut running.work, work);
            running.number = running.number.wrapping_add(1);
            running.number
        });
        // Not while the value is held: what is dropped may stop something too.
        drop(before);
        number
    }

    fn change<T>(self, number: u32, change: impl FnOnce(&mut Running) -> Option<T>) -> Option<T> {
        self.0
            .try_update_value(|running| {
                (running.number == number)
                    .then(|| change(running))
                    .flatten()
            })
            .flatten()
    }
}
