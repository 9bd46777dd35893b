//! Questions whose answers come later: each is a future, and knows its answer by a ticket that nobody else
//! sees. An answer that nobody waits for any more goes nowhere.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Who waits for what. Clones are handles of the same.
#[derive(Debug)]
pub struct Answers<A> {
    inner: Rc<RefCell<Inner<A>>>,
}

#[derive(Debug)]
struct Inner<A> {
    last: u32,
    waiting: BTreeMap<u32, Waiting<A>>,
}

#[derive(Debug)]
enum Waiting<A> {
    /// With whom to wake, once somebody has looked.
    ForAnswer(Option<Waker>),
    /// It came, or never will, and whoever waits has not looked yet.
    ToBeTaken(Option<A>),
}

impl<A> Default for Answers<A> {
    fn default() -> Self {
        Self {
            inner: Rc::new(RefCell::new(Inner {
                last: 0,
                waiting: BTreeMap::new(),
            })),
        }
    }
}

impl<A> Clone for Answers<A> {
    fn clone(&self) -> Self {
        Self {
            inner: Rc::clone(&self.inner),
        }
    }
}

impl<A> Answers<A> {
    /// A question, which is asked with [`Answer::ticket`].
    pub fn ask(&self) -> Answer<A> {
        let inner = &mut *self.inner.borrow_mut();
        inner.last = inner.last.wrapping_add(1);
        inner.waiting.insert(inner.last, Waiting::ForAnswer(None));
        Answer {
            of: self.clone(),
            ticket: inner.last,
        }
    }

    /// Gives an answer to whoever waits for it.
    pub fn tell(&self, ticket: u32, answer: A) {
        self.settle(ticket, Some(answer));
    }

    /// Nobody will answer what was asked so far.
    pub fn lose_all(&self) {
        let tickets: Vec<u32> = self.inner.borrow().waiting.keys().copied().collect();
        for ticket in tickets {
            self.settle(ticket, None);
        }
    }

    fn settle(&self, ticket: u32, answer: Option<A>) {
        let before = match self.inner.borrow_mut().waiting.get_mut(&ticket) {
            Some(waiting @ Waiting::ForAnswer(_)) => {
                std::mem::replace(waiting, Waiting::ToBeTaken(answer))
            }
            // Nobody waits, or the first answer holds.
            _ => return,
        };
        // Not borrowed: whoever is woken may ask again.
        if let Waiting::ForAnswer(Some(waker)) = before {
            waker.wake();
        }
    }
}

/// The answer to come; none where nobody will give it.
#[derive(Debug)]
pub struct Answer<A> {
    of: Answers<A>,
    ticket: u32,
}

impl<A> Answer<A> {
    /// What the answer must bear.
    pub fn ticket(&self) -> u32 {
        self.ticket
    }
}

impl<A> Future for Answer<A> {
    type Output = Option<A>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<A>> {
        let waiting = &mut self.of.inner.borrow_mut().waiting;
        match waiting.get_mut(&self.ticket) {
            Some(Waiting::ForAnswer(waker)) => {
                *waker = Some(context.waker().clone());
                Poll::Pending
            }
            Some(Waiting::ToBeTaken(answer)) => {
                let answer = answer.take();
                waiting.remove(&self.ticket);
                Poll::Ready(answer)
            }
            // It was taken before.
            None => Poll::Ready(None),
        }
    }
}

impl<A> Drop for Answer<A> {
    fn drop(&mut self) {
        self.of.inner.borrow_mut().waiting.remove(&self.ticket);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll<A>(answer: &mut Answer<A>) -> Poll<Option<A>> {
        Pin::new(answer).poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn each_question_gets_its_own_answer_whenever_it_comes() {
        let answers = Answers::default();
        let (mut first, mut second) = (answers.ask(), answers.ask());
        assert_eq!(poll(&mut first), Poll::Pending);
        answers.tell(second.ticket(), "second");
        assert_eq!(poll(&mut first), Poll::Pending);
        assert_eq!(poll(&mut second), Poll::Ready(Some("second")));
        answers.tell(first.ticket(), "first");
        answers.tell(first.ticket(), "once more");
        assert_eq!(poll(&mut first), Poll::Ready(Some("first")));
    }

    #[test]
    fn a_late_answer_goes_nowhere() {
        let answers = Answers::default();
        let first = answers.ask();
        let ticket = first.ticket();
        drop(first);
        let mut second = answers.ask();
        answers.tell(ticket, 1);
        assert_eq!(poll(&mut second), Poll::Pending);
        answers.tell(second.ticket(), 2);
        assert_eq!(poll(&mut second), Poll::Ready(Some(2)));
        assert!(answers.inner.borrow().waiting.is_empty());
    }

    #[test]
    fn what_nobody_will_answer_is_told_so() {
        let answers = Answers::<u8>::default();
        let (mut first, mut second) = (answers.ask(), answers.ask());
        answers.tell(first.ticket(), 1);
        answers.lose_all();
        assert_eq!(poll(&mut first), Poll::Ready(Some(1)), "it came before");
        assert_eq!(poll(&mut second), Poll::Ready(None));
        let mut third = answers.ask();
        assert_eq!(poll(&mut third), Poll::Pending, "it was asked after");
    }

    #[test]
    fn whoever_waits_is_woken() {
        use std::sync::Arc;
        use std::sync::atomic::{AtomicU32, Ordering};
        use std::task::Wake;

        #[derive(Default)]
        struct Count(AtomicU32);
        impl Wake for Count {
            fn wake(self: Arc<Self>) {
                self.0.fetch_add(1, Ordering::Relaxed);
            }
        }

        let count = Arc::new(Count::default());
        let answers = Answers::default();
        let mut answer = answers.ask();
        let waker = Waker::from(Arc::clone(&count));
        let asked = Pin::new(&mut answer).poll(&mut Context::from_waker(&waker));
        assert_eq!(asked, Poll::Pending);
        answers.tell(answer.ticket(), ());
        assert_eq!(count.0.load(Ordering::Relaxed), 1);
    }
}
