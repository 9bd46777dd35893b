//! Which way a message crossed the boundary, and the words that tables have for it.

use serde::{Deserialize, Serialize};

/// Which way a message crossed the boundary of the organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Into the organization.
    Inbound,
    /// Out of the organization.
    Outbound,
}

impl Direction {
    /// Both directions, in the order in which reports list them.
    pub const ALL: [Direction; 2] = [Direction::Inbound, Direction::Outbound];

    /// The words that Exchange uses for a direction in its tables, in any case.
    pub fn from_word(word: &str) -> Option<Self> {
        let word = word.trim();
        let is = |names: &[&str]| names.iter().any(|name| word.eq_ignore_ascii_case(name));
        if is(&["Received", "Incoming", "Inbound", "1"]) {
            Some(Self::Inbound)
        } else if is(&["Sent", "Originating", "Outbound", "2"]) {
            Some(Self::Outbound)
        } else {
            None
        }
    }
}

impl Direction {
    /// The same, or a phrase that begins with `From` or `To`.
    pub fn from_phrase(text: &str) -> Option<Self> {
        let text = text.trim();
        let begins = |word: &str| {
            let start = text.get(..word.len());
            let behind = text.get(word.len()..).unwrap_or_default();
            start.is_some_and(|start| start.eq_ignore_ascii_case(word))
                && !behind.starts_with(|c: char| c.is_lowercase())
        };
        Self::from_word(text)
            .or_else(|| begins("From").then_some(Self::Inbound))
            .or_else(|| begins("To").then_some(Self::Outbound))
    }
}
