//! Messages that TLS has not stopped. What became of them matters to nobody, and they are nearly all
//! of a log: a log of ten million deliveries would need a third of a gigabyte for it.
//!
//! A message can only be stopped between its arrival and its end. So where its arrival is in the log
//! and no sign of TLS follows it, the ends that come then are about no attempt.

use crate::Sink;
use crate::beside::{LineEnd, Told};
use crate::dates::Moment;

/// Messages that are remembered. More are under way at once on the busiest servers only, and what
/// is forgotten costs room and nothing else.
const REMEMBERED: usize = 1 << 12;

/// Ends that were not told, and may still be asked for: lines of one second have no order.
const LAST: usize = 64;

/// What is known of the messages of the last while.
#[derive(Default)]
pub(super) struct Untroubled {
    /// Messages whose arrival was seen, each at the place of its key; 0 is none.
    arrived: Vec<u64>,
    last: Vec<LineEnd>,
    /// The one of `last` that is forgotten next.
    oldest: usize,
}

impl Untroubled {
    fn place(queue: u64) -> usize {
        queue as usize % REMEMBERED
    }

    /// A message came in.
    pub(super) fn came(&mut self, queue: u64) {
        if self.arrived.is_empty() {
            self.arrived = vec![0; REMEMBERED];
        }
        if let Some(arrived) = self.arrived.get_mut(Self::place(queue)) {
            *arrived = queue;
        }
    }

    /// TLS stopped it: from now on its ends are told, and those of the same time are.
    pub(super) fn stopped(&mut self, queue: u64, at: Moment, sink: &mut dyn Sink) {
        if let Some(arrived) = self.arrived.get_mut(Self::place(queue))
            && *arrived == queue
        {
            *arrived = 0;
            let second = at.second();
            for end in &self.last {
                if end.queue == queue && end.at.second() >= second {
                    sink.beside(&Told::LineEnd(*end));
                }
            }
        }
    }

    /// Something became of a recipient of it.
    pub(super) fn ended(&mut self, end: LineEnd, sink: &mut dyn Sink) {
        let arrived = self.arrived.get(Self::place(end.queue)).copied();
        if arrived != Some(end.queue) {
            return sink.beside(&Told::LineEnd(end));
        }
        match self.last.get_mut(self.oldest) {
            Some(oldest) => *oldest = end,
            None => self.last.push(end),
        }
        self.oldest = (self.oldest + 1) % LAST;
    }
}
