//! Ids on the queue of a mail server come again: Postfix gives the short ones to another message as soon as
//! one is removed. Lines with the id of the message may be about another one.

use std::collections::{BTreeMap, BTreeSet};

use super::sought::Sought;
use trace::Mention;

/// The lines of a file that name an id on a queue, message after message.
#[derive(Default)]
pub(super) struct QueueTurns {
    /// The last message of each id.
    last: BTreeMap<u64, usize>,
    turns: Vec<Turn>,
}

/// The lines of one message.
#[derive(Default)]
struct Turn {
    id: String,
    lines: Vec<u64>,
    /// Keys of its Message-IDs: one that was sent again has two.
    messages: Vec<u64>,
    has_arrived: bool,
    is_removed: bool,
}

impl QueueTurns {
    /// Takes a line, in the order of the file.
    pub fn add(&mut self, number: u64, line: &str, mention: &Mention) {
        let Some((id, Some(queue))) = &mention.queue else {
            return;
        };
        let said = line.split_once(&format!("{id}: "));
        let said = said.map_or("", |(_, said)| said.trim_end());
        let begins = |words: &[&str]| words.iter().any(|word| said.starts_with(word));
        let arrives = begins(&["client=", "uid="]);
        let names_own = begins(&["message-id=", "resent-message-id="]);
        let message = mention.message.as_ref().filter(|_| names_own);
        let message = message.map(|(_, key)| key.short());
        let goes_on = |turn: &Turn| {
            let is_named = !turn.messages.is_empty();
            let is_other = message.is_some_and(|key| !turn.messages.contains(&key));
            // What is written a little late belongs to the message before. A message may have two Message-IDs,
            // but one that did not arrive here, such as a bounce, begins with its own.
            let comes_again = arrives && (turn.has_arrived || is_named || turn.is_removed);
            let is_next = is_other && (turn.is_removed || (is_named && !turn.has_arrived));
            !(comes_again || is_next)
        };
        let last = self.last.get(queue).copied();
        let at = match last.filter(|at| self.turns.get(*at).is_some_and(goes_on)) {
            Some(at) => at,
            None => {
                let next = self.turns.len();
                self.last.insert(*queue, next);
                self.turns.push(Turn {
                    id: id.clone(),
                    ..Turn::default()
                });
                next
            }
        };
        if let Some(turn) = self.turns.get_mut(at) {
            turn.lines.push(number);
            turn.messages.extend(message);
            turn.has_arrived |= arrives;
            turn.is_removed |= said == "removed";
        }
    }

    /// The lines that are about other messages: those name only other Message-IDs. Of an id that a person typed
    /// all messages are meant.
    pub fn foreign(self, sought: &Sought) -> BTreeSet<u64> {
        let is_foreign = |turn: &Turn| {
            let is_sought = |key: &u64| sought.has_ids(0, *key);
            let is_typed = turn.id == sought.as_typed();
            !is_typed && !turn.messages.is_empty() && !turn.messages.iter().any(is_sought)
        };
        let mut foreign = BTreeSet::new();
        for turn in self.turns.iter().filter(|turn| is_foreign(turn)) {
            foreign.extend(&turn.lines);
        }
        foreign
    }
}
