//! One message: every line of it, and what became of each.

use report::MessageSlip;
use tally::{Fate, MessageLine};
use trace::SkipReason;

use crate::amount::Amount;
use crate::messages::message as says;
use crate::words::Words;

/// What became of a line; places are texts of [`Words::place_of_line`].
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
    /// It stands on a sheet of which nothing counts.
    SheetNotCounted,
    /// It says something of the message, and is no transfer by itself.
    Says,
}

impl Words {
    /// How many lines are about the message with this id, in how many files.
    pub fn message_found(&self, id: &str, lines: Amount<'_>, files: Amount<'_>) -> String {
        self.say(says::Found { id, lines, files })
    }

    /// No line is: for an error of the command line.
    pub fn message_not_found(&self, id: &str) -> String {
        self.say(says::NotFound { id })
    }

    /// The same as a whole sentence.
    pub fn message_is_nowhere(&self, id: &str) -> String {
        self.say(says::IsNowhere { id })
    }

    /// Of files that were read on an earlier visit only the counts are there, so that nothing can be
    /// looked up in them.
    pub fn message_not_in_restored(&self, files: Amount<'_>) -> String {
        self.say(says::NotInRestored { files })
    }

    /// So many files hold counts alone: tallies, saved reports, connector reports.
    pub fn message_not_in_sums(&self, files: Amount<'_>) -> String {
        self.say(says::NotInSums { files })
    }

    /// These files cannot be read any more.
    pub fn message_unreadable(&self, names: &str) -> String {
        self.say(says::Unreadable { names })
    }

    /// A line of a file.
    pub fn place_of_line(&self, file: &str, line: Option<&str>) -> String {
        match line {
            Some(line) => self.say(says::PlaceOfLine { file, line }),
            None => file.to_owned(),
        }
    }

    /// What became of a line.
    pub fn line_fate(&self, fate: LineFate<'_>) -> String {
        let labels = self.message_labels();
        let text = match fate {
            LineFate::Counts => labels.fate_counts,
            LineFate::OutsideRange => labels.fate_outside_range,
            LineFate::SameAs(place) => return self.say(says::FateSameAs { place }),
            LineFate::GivesWayTo(place) => return self.say(says::FateGivesWayTo { place }),
            LineFate::OtherServer => labels.fate_other_server,
            LineFate::Tentative => labels.fate_tentative,
            LineFate::Skipped(reason) => {
                let reason = self.skip_reason(reason);
                return self.say(says::FateSkipped { reason });
            }
            LineFate::FileRefused => labels.fate_file_refused,
            LineFate::SheetNotCounted => labels.fate_sheet_not_counted,
            LineFate::Says => labels.fate_says,
        };
        text.to_owned()
    }

    /// As how many messages it counts: those that came in, and those that went out.
    pub fn message_counts(&self, inbound: Amount<'_>, outbound: Amount<'_>) -> String {
        match (inbound.count, outbound.count) {
            (0, 0) => self.message_labels().counts_none.to_owned(),
            (_, 0) => self.say(says::CountsInbound { inbound }),
            (0, _) => self.say(says::CountsOutbound { outbound }),
            (into, out) => {
                let all = &(into + out).to_string();
                self.say(says::CountsBoth {
                    all,
                    inbound,
                    outbound,
                })
            }
        }
    }

    /// The file of a line, or what stands for it where lines of several files tell it together.
    pub fn name_of_line(&self, line: &MessageLine) -> String {
        match (line.name.as_str(), &line.sheet) {
            ("", _) => self.message_labels().sessions.to_owned(),
            (file, Some(sheet)) => self.say(says::FileAndSheet { file, sheet }),
            (name, None) => name.to_owned(),
        }
    }

    /// What became of the line at this place of a slip. `number` writes the number of a line.
    pub fn became_of_line(
        &self,
        slip: &MessageSlip,
        at: usize,
        number: &dyn Fn(u64) -> String,
    ) -> String {
        let place = |other: usize| {
            let Some(other) = slip.lines.get(other) else {
                return String::new();
            };
            let line = other.line.map(number);
            match (&other.sheet, line.as_deref()) {
                (Some(sheet), Some(row)) => self.say(says::PlaceOfRow {
                    file: &other.name,
                    sheet,
                    row,
                }),
                (_, line) => self.place_of_line(&self.name_of_line(other), line),
            }
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
            Fate::SheetNotCounted => self.line_fate(LineFate::SheetNotCounted),
            Fate::Says => self.line_fate(LineFate::Says),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Amount, Language};

    #[test]
    fn what_a_message_counts_as_is_told_by_direction() {
        let of = |language: Language, inbound: u64, outbound: u64| {
            let [into, out] = [inbound, outbound].map(|count| count.to_string());
            let amount = |count, text| Amount { count, text };
            let words = language.words();
            words.message_counts(
                amount(inbound, into.as_str()),
                amount(outbound, out.as_str()),
            )
        };
        assert_eq!(of(Language::English, 0, 0), "It counts as no message.");
        assert_eq!(
            of(Language::English, 1, 0),
            "It counts as 1 message, inbound."
        );
        assert_eq!(
            of(Language::French, 0, 2),
            "Il compte pour 2 messages, sortants."
        );
        assert_eq!(
            of(Language::French, 1, 2),
            "Il compte pour 3 messages\u{a0}: 1 entrant, 2 sortants."
        );
    }
}
