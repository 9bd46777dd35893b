//! What every language has to say of one message and what its lines came to.

use super::amount::Amount;
use report::MessageSlip;
use tally::{Fate, MessageLine};
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
    pub about: &'static str,
    pub id: &'static str,
    pub id_hint: &'static str,
    pub look_up: &'static str,
    pub looking: &'static str,
    pub failed: &'static str,
    pub save: &'static str,
    pub no_files: &'static str,
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
    /// No line is: for an error of the command line.
    fn message_not_found(&self, id: &str) -> String;
    /// The same as a whole sentence.
    fn message_is_nowhere(&self, id: &str) -> String;
    /// Of files that were read on an earlier visit only the counts are there, so that nothing can be
    /// looked up in them.
    fn message_not_in_restored(&self, files: Amount<'_>) -> String;
    /// These files cannot be read any more.
    fn message_unreadable(&self, names: &str) -> String;
    /// A line of a file.
    fn place_of_line(&self, file: &str, line: Option<&str>) -> String;
    /// What became of a line.
    fn line_fate(&self, fate: LineFate<'_>) -> String;
    /// As how many messages it counts: those that came in, and those that went out.
    fn message_counts(&self, inbound: Amount<'_>, outbound: Amount<'_>) -> String;

    /// The file of a line, or what stands for it where lines of several files tell it together.
    fn name_of_line(&self, line: &MessageLine) -> String {
        match line.name.as_str() {
            "" => self.message_labels().sessions.to_owned(),
            name => name.to_owned(),
        }
    }

    /// What became of the line at this place of a slip. `number` writes the number of a line.
    fn became_of_line(
        &self,
        slip: &MessageSlip,
        at: usize,
        number: &dyn Fn(u64) -> String,
    ) -> String {
        let place = |other: usize| {
            let other = slip.lines.get(other);
            let line = other.and_then(|other| other.line).map(number);
            let name = other.map(|other| self.name_of_line(other));
            self.place_of_line(&name.unwrap_or_default(), line.as_deref())
        };
        let Some(line) = slip.lines.get(at) else {
            return String::new();
        };
        match line.fate {
            Fate::Counts if slip.is_outside(at) => self.line_fate(LineFate::OutsideRange),
            Fate::Counts => self.line_fate(LineFate::Counts),
            Fate::SameAs(other) => self.line_fate(LineFate::SameAs(&place(other))),
            Fate::GivesWayTo(other) => self.line_fate(LineFate::GivesWayTo(&place(other))),
            Fate::OtherServer => self.line_fate(LineFate::OtherServer),
            Fate::Tentative => self.line_fate(LineFate::Tentative),
            Fate::Skipped(reason) => self.line_fate(LineFate::Skipped(reason)),
            Fate::FileRefused => self.line_fate(LineFate::FileRefused),
            Fate::Says => self.line_fate(LineFate::Says),
        }
    }
}
