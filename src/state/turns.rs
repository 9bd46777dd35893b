//! Questions that follow each other: the answer belongs to one of them, and comes when it comes.

use leptos::prelude::*;

/// Counts the questions of one kind. Copies count the same.
#[derive(Clone, Copy)]
pub(crate) struct Turns(StoredValue<u32>);

/// One question.
#[derive(Clone, Copy)]
pub(crate) struct Turn {
    turns: Turns,
    number: u32,
}

impl Turns {
    pub(crate) fn new() -> Self {
        Self(StoredValue::new(0))
    }

    /// A question; the answers to those before are nobody's from now on. So are all where nobody asks
    /// any more, as when a dialog is closed.
    pub(crate) fn next(self) -> Turn {
        self.0
            .update_value(|number| *number = number.wrapping_add(1));
        Turn {
            turns: self,
            number: self.0.get_value(),
        }
    }
}

impl Turn {
    /// Whether nothing was asked since, and what asked is still there.
    pub(crate) fn is_current(self) -> bool {
        self.turns.0.try_get_value() == Some(self.number)
    }
}
