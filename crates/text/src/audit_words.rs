//! What every language has to say to an auditor.

use super::amount::Amount;
use report::audit::{Gap, Origin, Requirement};
use trace::{Day, Direction};

/// Fixed texts of the audit. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct AuditLabels {
    pub title: &'static str,
    pub missing: &'static str,
    pub nothing_missing: &'static str,
    pub files_alone: &'static str,
    pub requirements: &'static str,
    pub never_compliant: &'static str,
    pub requirement: &'static str,
    pub evidence_of: &'static str,
    pub met: &'static str,
    pub share: &'static str,
    pub cannot_tell: &'static str,
    pub no_number: &'static str,
    pub on_paper: &'static str,
    pub on_paper_hint: &'static str,
    pub judging: &'static str,
    pub judged: &'static str,
    pub not_judged: &'static str,
}

/// Something that is missing. All texts are formatted already.
#[derive(Clone, Copy, Debug)]
pub enum Missing<'a> {
    /// No mail on this day.
    NoMailOn(&'a str),
    /// No mail from the first day to the last, so many days.
    NoMailBetween(&'a str, &'a str, &'a str),
    /// No mail went this way.
    NothingThatWay(Direction),
    /// A file may be cut, or is damaged.
    MayBeCut(&'a str),
    /// Nothing of a file counts.
    NotCounted(&'a str),
    /// So many records of a file could not be read.
    Unreadable(&'a str, Amount<'a>),
    /// How mail was protected that went this way is not told for so many of so many.
    CannotTell(Direction, &'a str, &'a str),
    /// A connector carried nothing after this day.
    FellSilent(Direction, &'a str, &'a str),
}

/// Sentences for an auditor.
pub trait AuditWords {
    /// The fixed texts.
    fn audit(&self) -> &'static AuditLabels;
    /// Something that is missing.
    fn missing(&self, missing: Missing<'_>) -> String;
    /// What a requirement is called.
    fn requirement(&self, requirement: Requirement) -> &'static str;
    /// What it asks, in few words.
    fn asks(&self, requirement: Requirement) -> &'static str;
    /// What the number is evidence of, in a few words.
    fn evidence_of(&self, requirement: Requirement) -> &'static str;
    /// What it is no evidence of, as a whole sentence.
    fn no_evidence_of(&self, requirement: Requirement) -> &'static str;
    /// The sentence of evidence: so many of so many, and of how many it is not known.
    fn evidence(
        &self,
        requirement: Requirement,
        met: &str,
        known: Amount<'_>,
        share: &str,
        unknown: Option<&str>,
    ) -> String;
    /// The files that numbers are out of, by the names of their formats, and the days.
    fn out_of(&self, formats: &str, from: &str, to: &str, zone: &str) -> String;
    /// When the text of a requirement was looked up, and how it was read.
    fn looked_up(&self, day: &str, origin: Origin) -> String;

    /// Something that is missing, with days and numbers as the caller writes them.
    fn gap(
        &self,
        gap: &Gap,
        day: &dyn Fn(Day) -> String,
        number: &dyn Fn(u64) -> String,
    ) -> String {
        match gap {
            Gap::NoMail(range) if range.from == range.to => {
                self.missing(Missing::NoMailOn(&day(range.from)))
            }
            Gap::NoMail(range) => {
                let [from, to] = [range.from, range.to].map(day);
                let days = number(range.days().into());
                self.missing(Missing::NoMailBetween(&from, &to, &days))
            }
            Gap::NothingThatWay(direction) => self.missing(Missing::NothingThatWay(*direction)),
            Gap::MayBeCut { file } => self.missing(Missing::MayBeCut(file)),
            Gap::NotCounted { file } => self.missing(Missing::NotCounted(file)),
            Gap::Unreadable { file, records } => {
                let records = Amount {
                    count: *records,
                    text: &number(*records),
                };
                self.missing(Missing::Unreadable(file, records))
            }
            Gap::CannotTell {
                direction,
                count,
                all,
            } => {
                let [count, all] = [*count, *all].map(number);
                self.missing(Missing::CannotTell(*direction, &count, &all))
            }
            Gap::FellSilent {
                direction,
                connector,
                last,
            } => self.missing(Missing::FellSilent(*direction, connector, &day(*last))),
        }
    }
}
