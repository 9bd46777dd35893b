//! What is told of one message: its lines, what became of each, and as how many messages it counts.

use std::collections::BTreeSet;

use serde::Serialize;
use tally::{Fate, FileKey, MessageLine};
use trace::{Day, Direction, SkipReason, Zone};

use crate::told_apart;

/// The slip of one message. It is private: it names files, connectors and the message, and is no part of a
/// report or a link.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageSlip {
    /// What was asked for, as a person typed it.
    pub id: String,
    /// Its lines in the order of time; see [`tally::Tally::follow`].
    pub lines: Vec<MessageLine>,
    /// Of each line, whether its day is outside of those that were asked for.
    is_outside: Vec<bool>,
}

impl MessageSlip {
    /// The slip of a message. `is_asked_for` tells whether a day, by `zone`, is among those that were asked
    /// for; it is told none of a line without a time.
    pub fn new(
        id: &str,
        lines: Vec<MessageLine>,
        zone: &Zone,
        is_asked_for: impl Fn(Option<Day>) -> bool,
    ) -> Self {
        let is_outside = |line: &MessageLine| !is_asked_for(line.at.map(|at| zone.day(at)));
        Self {
            id: id.to_owned(),
            is_outside: lines.iter().map(is_outside).collect(),
            lines,
        }
    }

    /// Gives the lines of files of one name their paths instead, as far as they are known by the numbers of the
    /// files. `all` are all files that were read, also those that say nothing of the message.
    #[must_use]
    pub fn with_paths<'a>(
        mut self,
        all: impl Iterator<Item = (&'a str, u32)> + Clone,
        path: &dyn Fn(u32) -> Option<String>,
    ) -> Self {
        for line in &mut self.lines {
            let told = line
                .file
                .and_then(|key| told_apart(&line.name, key.file, all.clone(), path));
            if let Some(path) = told {
                line.name = path;
            }
        }
        self
    }

    /// Whether the day of a line is outside of those that were asked for. `at` is its place in `lines`.
    pub fn is_outside(&self, at: usize) -> bool {
        self.is_outside.get(at).copied().unwrap_or_default()
    }

    /// As how many messages of a direction it counts.
    pub fn counts(&self, direction: Direction) -> u64 {
        let counts = |(line, is_outside): &(&MessageLine, &bool)| {
            line.fate == Fate::Counts && line.direction == Some(direction) && !**is_outside
        };
        self.lines
            .iter()
            .zip(&self.is_outside)
            .filter(counts)
            .count() as u64
    }

    /// In how many files it has lines.
    pub fn files(&self) -> u64 {
        let files: BTreeSet<Option<FileKey>> = self.lines.iter().map(|line| line.file).collect();
        files.iter().flatten().count() as u64
    }

    /// The slip as JSON, for programs: `message`, `lines`, and `counts` by direction.
    ///
    /// # Errors
    /// Where it cannot be written, which does not happen.
    pub fn to_json(&self) -> serde_json::Result<String> {
        let written = Written {
            message: &self.id,
            lines: (0..)
                .zip(&self.lines)
                .map(|(at, line)| self.written(at, line))
                .collect(),
            counts: Counts {
                inbound: self.counts(Direction::Inbound),
                outbound: self.counts(Direction::Outbound),
            },
        };
        let mut json = serde_json::to_string_pretty(&written)?;
        json.push('\n');
        Ok(json)
    }

    fn written<'a>(&self, at: usize, line: &'a MessageLine) -> WrittenLine<'a> {
        let told = line.protection.as_ref();
        let (fate, reason, other) = match line.fate {
            Fate::Counts if self.is_outside(at) => ("outside-range", None, None),
            Fate::Counts => ("counts", None, None),
            Fate::SameAs(other) => ("same-transfer", None, Some(other)),
            Fate::GivesWayTo(other) => ("gives-way", None, Some(other)),
            Fate::OtherServer => ("other-server", None, None),
            Fate::Tentative => ("tentative", None, None),
            Fate::Skipped(reason) => ("skipped", Some(reason), None),
            Fate::FileRefused => ("file-not-counted", None, None),
            Fate::SheetNotCounted => ("sheet-not-counted", None, None),
            Fate::Says => ("no-transfer", None, None),
        };
        WrittenLine {
            at: line.at.map(|at| at.to_string()),
            file: (!line.name.is_empty()).then_some(line.name.as_str()),
            sheet: line.sheet.as_deref(),
            line: line.line,
            format: line.format.map(trace::Format::id),
            direction: line.direction,
            tls: told.map(|told| told.class.id()),
            cipher: told
                .map(|told| told.cipher.as_str())
                .filter(|cipher| !cipher.is_empty()),
            proof: told.map(|told| told.proof.id()),
            connector: told.and_then(|told| told.connector.as_deref()),
            fate,
            reason: reason.map(SkipReason::id),
            of: other,
        }
    }
}

#[derive(Serialize)]
struct Written<'a> {
    message: &'a str,
    lines: Vec<WrittenLine<'a>>,
    counts: Counts,
}

#[derive(Serialize)]
struct Counts {
    inbound: u64,
    outbound: u64,
}

#[derive(Serialize)]
struct WrittenLine<'a> {
    at: Option<String>,
    file: Option<&'a str>,
    sheet: Option<&'a str>,
    line: Option<u64>,
    format: Option<&'static str>,
    direction: Option<Direction>,
    tls: Option<&'static str>,
    cipher: Option<&'a str>,
    proof: Option<&'static str>,
    connector: Option<&'a str>,
    fate: &'static str,
    /// Why it is skipped.
    reason: Option<&'static str>,
    /// The place in `lines`, from 0, of the line that stands for it.
    of: Option<usize>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use trace::Timestamp;

    fn line(day: Day, direction: Direction, fate: Fate) -> MessageLine {
        MessageLine {
            file: Some(FileKey { file: 1, member: 0 }),
            name: "a.log".to_owned(),
            format: None,
            sheet: None,
            line: Some(7),
            at: Some(Timestamp::start_of(day)),
            direction: Some(direction),
            protection: None,
            fate,
        }
    }

    #[test]
    fn only_what_counts_in_the_days_that_were_asked_for_is_counted() {
        let (first, second) = (Day(20_000), Day(20_001));
        let lines = vec![
            line(first, Direction::Inbound, Fate::Counts),
            line(second, Direction::Inbound, Fate::Counts),
            line(second, Direction::Inbound, Fate::SameAs(1)),
            line(second, Direction::Outbound, Fate::Says),
        ];
        let slip = MessageSlip::new("a@b", lines.clone(), &Zone::UTC, |day| day == Some(second));
        assert_eq!(
            Direction::ALL
                .map(|direction| slip.counts(direction))
                .iter()
                .sum::<u64>(),
            1
        );
        assert!(slip.is_outside(0) && !slip.is_outside(1));
        let all = MessageSlip::new("a@b", lines, &Zone::UTC, |_| true);
        assert_eq!(all.counts(Direction::Inbound), 2);
        assert_eq!(all.files(), 1);
        let json = slip.to_json().unwrap();
        assert!(json.contains("\"fate\": \"outside-range\""), "{json}");
        assert!(json.contains("\"of\": 1"), "{json}");
    }
}
