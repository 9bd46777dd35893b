//! What every language has to say of one message and what its lines came to.

use super::amount::Amount;
use trace::SkipReason;

/// Fixed texts of one message. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct MessageLabels {
    pub title: &'static str,
    pub time: &'static str,
    pub line: &'static str,
    pub fate: &'static str,
    pub private: &'static str,
    pub sessions: &'static str,
}

/// What became of a line; places are texts of [`MessageWords::place_of_line`].
#[derive(Clone, Copy, Debug)]
pub enum LineFate<'a> {
    /// It counts.
    Counts,
    /// It would count, and its day is outside of those that were asked for.
    OutsideRange,
    /// The line at this place tells of the same transfer, and stands for it.
    SameAs(&'a str),
    /// The line at this place is of a format that tells more of the same message.
    GivesWayTo(&'a str),
    /// Another server of the organization wrote of the same message.
    OtherServer,
    /// Rows that say more surely that the message left stand beside it.
    Tentative,
    /// It does not count for this reason.
    Skipped(SkipReason),
    /// Nothing of its file counts.
    FileRefused,
    /// It says something of the message, and is no transfer by itself.
    Says,
}

/// Sentences about one message.
pub trait MessageWords {
    /// The fixed texts.
    fn message_labels(&self) -> &'static MessageLabels;
    /// How many lines are about the message with this id, in how many files.
    fn message_found(&self, id: &str, lines: Amount<'_>, files: Amount<'_>) -> String;
    /// No line is.
    fn message_not_found(&self, id: &str) -> String;
    /// A line of a file.
    fn place_of_line(&self, file: &str, line: Option<&str>) -> String;
    /// What became of a line.
    fn line_fate(&self, fate: LineFate<'_>) -> String;
    /// As how many messages it counts: those that came in, and those that went out.
    fn message_counts(&self, inbound: Amount<'_>, outbound: Amount<'_>) -> String;
}
