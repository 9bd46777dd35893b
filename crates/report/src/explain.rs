//! How a number came about, as a table that adds up to it: from the records of all files to the messages, or
//! recipients, that it counts.

use std::collections::BTreeMap;

use tally::{Account, AddedSums, AddedUp, FileFacts};
use trace::{Format, SkipReason, Unit};

/// What a line of the table is about. `docs/counting.md` has a part for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// All records of all files.
    Records,
    /// Records that do not count for a reason.
    Skipped(SkipReason),
    /// Records that tell no transfer by themselves; more than none where one tells of several.
    Together,
    /// What tells of a transfer.
    Telling,
    /// Another server of the organization wrote of the message, too.
    OtherServers,
    /// Copies of what another record tells.
    Repeated,
    /// Records of a format that tells less than another which has the message.
    GaveWay(Format),
    /// Transfers, each once.
    Transfers,
    /// Those of other days.
    OtherDays,
    /// Those of the other direction.
    OtherDirection,
    /// Those over other connectors, or over one.
    OtherFlow,
    /// Those of other partners.
    OtherPartner,
    /// Those of other classes, or otherwise protected.
    OtherProtection,
    /// What is left.
    Messages,
    /// Recipients beside the first of each message.
    MoreRecipients,
    /// The recipients of what is left.
    Recipients,
    /// All that a file counts which holds numbers only.
    AllOfFile,
    /// Those of which another file tells more, or as much.
    Elsewhere,
    /// What such a file adds to the number.
    Adds,
}

impl Step {
    /// Whether it is a sum of the lines above it, and no part of one.
    pub fn is_sum(self) -> bool {
        matches!(
            self,
            Self::Records
                | Self::Telling
                | Self::Transfers
                | Self::Messages
                | Self::Recipients
                | Self::AllOfFile
                | Self::Adds
        )
    }
}

/// A line of the table: what is added, or, below zero, left out; of a sum, the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub step: Step,
    /// How much.
    pub count: i64,
}

/// The table of a number. Lines that leave nothing out are not in it.
pub fn lines(files: &[FileFacts], account: &Account, unit: Unit) -> Vec<Line> {
    let mut table = Table::default();
    let files = files.iter();
    let files = files.filter(|file| !account.of_sums.contains(&file.key));
    let records: u64 = files.clone().map(|file| file.records).sum();
    table.add(Step::Records, signed(records));
    let mut skipped: BTreeMap<&str, (SkipReason, u64)> = BTreeMap::new();
    for skip in files.flat_map(|file| &file.skipped) {
        skipped
            .entry(skip.reason.id())
            .or_insert((skip.reason, 0))
            .1 += skip.count;
    }
    for (reason, count) in skipped.into_values() {
        table.add(Step::Skipped(reason), -signed(count));
    }
    let telling = signed(account.telling);
    table.add(Step::Together, telling - table.left);
    table.sum(Step::Telling);
    table.add(Step::OtherServers, -signed(account.other_servers));
    table.add(Step::Repeated, -signed(account.repeated));
    for (format, count) in &account.outranked {
        table.add(Step::GaveWay(*format), -signed(*count));
    }
    table.sum(Step::Transfers);
    for (step, count) in [
        (Step::OtherDays, account.other_days),
        (Step::OtherDirection, account.other_direction),
        (Step::OtherFlow, account.other_flow),
        (Step::OtherPartner, account.other_partner),
        (Step::OtherProtection, account.other_protection),
    ] {
        table.add(step, -signed(count));
    }
    table.sum(Step::Messages);
    if unit == Unit::Recipients {
        let more = signed(account.recipients) - table.left;
        table.add(Step::MoreRecipients, more);
        table.sum(Step::Recipients);
    }
    table.lines
}

/// The table of what one file adds that holds numbers only: from all that it counts to that. Lines that leave
/// nothing out are not in it.
pub fn lines_of_file(sums: &AddedSums) -> Vec<Line> {
    let mut table = Table::default();
    table.add(Step::AllOfFile, signed(sums.all));
    for (step, count) in [
        (Step::OtherDays, sums.other_days),
        (Step::OtherDirection, sums.other_direction),
        (Step::OtherFlow, sums.other_flow),
        (Step::OtherPartner, sums.other_partner),
        (Step::Elsewhere, sums.elsewhere),
        (Step::OtherProtection, sums.other_protection),
    ] {
        table.add(step, -signed(count));
    }
    table.sum(Step::Adds);
    table.lines
}

/// Below what each of such files adds: the number.
pub fn sum_of_files(added: &AddedUp) -> Line {
    Line {
        step: match added.unit {
            Unit::Messages => Step::Messages,
            Unit::Recipients => Step::Recipients,
        },
        count: signed(added.counts()),
    }
}

#[derive(Default)]
struct Table {
    lines: Vec<Line>,
    left: i64,
}

impl Table {
    fn add(&mut self, step: Step, count: i64) {
        self.left += count;
        if count != 0 || matches!(step, Step::Records | Step::AllOfFile) {
            self.lines.push(Line { step, count });
        }
    }

    fn sum(&mut self, step: Step) {
        let count = self.left;
        self.lines.push(Line { step, count });
    }
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sum_is_what_the_lines_above_it_come_to() {
        let account = Account {
            telling: 90,
            other_servers: 3,
            repeated: 10,
            outranked: vec![(Format::MessageHeaders, 7)],
            transfers: 70,
            other_days: 20,
            other_direction: 10,
            other_protection: 5,
            messages: 35,
            recipients: 50,
            ..Account::default()
        };
        let table = lines(&[], &account, Unit::Recipients);
        let mut left = 0;
        for line in &table {
            match line.step.is_sum() && line.step != Step::Records {
                true => assert_eq!(line.count, left, "{:?}", line.step),
                false => left += line.count,
            }
        }
        let of = |step| {
            table
                .iter()
                .find(|line| line.step == step)
                .map(|line| line.count)
        };
        assert_eq!(of(Step::Together), Some(90));
        assert_eq!(of(Step::Transfers), Some(70));
        assert_eq!(of(Step::Messages), Some(35));
        assert_eq!(of(Step::Recipients), Some(50));
        assert_eq!(of(Step::OtherFlow), None);
    }

    #[test]
    fn what_files_add_adds_up() {
        let sums = AddedSums {
            all: 100,
            other_days: 40,
            elsewhere: 10,
            other_protection: 20,
            counts: 30,
            ..AddedSums::default()
        };
        let table = lines_of_file(&sums);
        let (last, parts) = table.split_last().unwrap();
        assert_eq!((last.step, last.count), (Step::Adds, 30));
        assert_eq!(parts.iter().map(|line| line.count).sum::<i64>(), 30);
        assert!(parts.iter().all(|line| line.step != Step::OtherFlow));
        let file = tally::AddedFile {
            sums,
            ..tally::AddedFile::default()
        };
        let added = AddedUp {
            unit: Unit::Recipients,
            files: vec![file.clone(), file],
        };
        let sum = sum_of_files(&added);
        assert_eq!((sum.step, sum.count), (Step::Recipients, 60));
    }
}
