//! How a number came about whose files hold numbers only: what each of them adds to it, by day.
//!
//! Source: `docs/counting.md`, Aggregated files.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::behind::{MarkFilter, Question};
use super::flows::{FlowIndex, Flows};
use super::judged::File;
use super::quality::{Quality, version_of};
use super::resolved::{Cells, FileKey};
use super::summaries::{self, Weight};
use trace::{Day, Format, Origin, TlsClass, Unit};

/// What the files add to a number. Their [`AddedSums::counts`] are together the number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedUp {
    /// What is counted.
    pub unit: Unit,
    /// Each file that holds such numbers, in the order in which they were loaded.
    pub files: Vec<AddedFile>,
}

/// What one file adds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedFile {
    /// Which one it is.
    pub key: FileKey,
    /// Its name.
    pub name: String,
    /// Its format.
    pub format: Option<Format>,
    /// What it says of where its numbers are from.
    pub origin: Option<Origin>,
    /// Nothing of it counts: it counts recipients, and the others messages.
    pub is_of_other_unit: bool,
    /// Its numbers.
    pub sums: AddedSums,
}

/// From all that a file counts to what it adds: `all` less all others is `counts`, and that is the sum of
/// `days`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedSums {
    /// All that it counts.
    pub all: u64,
    /// Left out: of other days.
    pub other_days: u64,
    /// Left out: of the other direction.
    pub other_direction: u64,
    /// Left out: over other connectors, or over one.
    pub other_flow: u64,
    /// Left out: nothing is told of partners.
    pub other_partner: u64,
    /// Left out: of the same day and connector another file tells more, or as much.
    pub elsewhere: u64,
    /// Left out: of other classes, or otherwise protected.
    pub other_protection: u64,
    /// What is left.
    pub counts: u64,
    /// That by day, in their order; no day has nothing.
    pub days: Vec<(Day, u64)>,
}

impl AddedUp {
    /// The number: what all files add.
    pub fn counts(&self) -> u64 {
        let counts = self.files.iter().map(|file| file.sums.counts);
        counts.fold(0, u64::saturating_add)
    }

    /// Of numbers that are at hand without their files, as those of a link.
    pub fn of_cells(cells: &Cells, unit: Unit, question: &Question) -> Self {
        let mut adding = Adding::new(unit, question);
        let mut sums = AddedSums::default();
        for cell in &cells.cells {
            let Some(flow) = cells.flows.get(cell.flow as usize) else {
                continue;
            };
            let weight = match unit {
                Unit::Messages => (
                    cell.volume,
                    cell.messages_by_class,
                    cell.recipients,
                    cell.messages_quality,
                ),
                Unit::Recipients => (
                    cell.volume,
                    cell.recipients_by_class,
                    cell.recipients,
                    cell.recipients_quality,
                ),
            };
            let place = Place {
                day: cell.day,
                direction: flow.direction,
                connector: flow.name.as_deref(),
                is_elsewhere: false,
            };
            adding.add(&mut sums, &place, &weight);
        }
        adding.finish(vec![AddedFile {
            sums,
            ..AddedFile::default()
        }])
    }
}

/// What the files of a set add to a number.
pub(super) fn added_up(files: &[File<'_>], question: &Question) -> AddedUp {
    let unit = summaries::unit(files);
    let mut flows = Flows::default();
    for file in files {
        flows.learn(&file.tally.connectors);
    }
    let all_flows = flows.all(&[]);
    let has_sums = |file: &&File<'_>| file.counts() && !file.tally.summaries.is_empty();
    let counted: Vec<&File<'_>> = files.iter().filter(has_sums).collect();
    let is_other = |file: &File<'_>| file.tally.summaries.iter().any(|row| row.unit != unit);
    let of_each: Vec<BTreeMap<(Day, FlowIndex), Weight>> = counted
        .iter()
        .map(|file| match is_other(file) {
            true => BTreeMap::new(),
            false => summaries::sums(file, &flows, question.guideline),
        })
        .collect();
    // Which file counts: the first of those that tell most.
    let mut winners: BTreeMap<(Day, FlowIndex), (Weight, usize)> = BTreeMap::new();
    for (at, sums) in of_each.iter().enumerate() {
        for (place, weight) in sums {
            let winner = winners.entry(*place).or_insert((*weight, at));
            if *weight > winner.0 {
                *winner = (*weight, at);
            }
        }
    }
    let mut adding = Adding::new(unit, question);
    let files = counted.iter().zip(&of_each).enumerate();
    let files = files.map(|(at, (file, own))| {
        let mut sums = AddedSums::default();
        for (place, weight) in own {
            let Some(flow) = all_flows.get(place.1 as usize) else {
                continue;
            };
            let is_elsewhere = winners.get(place).is_some_and(|(_, winner)| *winner != at);
            let place = Place {
                day: place.0,
                direction: flow.direction,
                connector: flow.name.as_deref(),
                is_elsewhere,
            };
            adding.add(&mut sums, &place, weight);
        }
        AddedFile {
            key: file.key(),
            name: file.tally.name.clone(),
            format: file.format(),
            origin: file.tally.origin.clone(),
            is_of_other_unit: is_other(file),
            sums,
        }
    });
    let files = files.collect();
    adding.finish(files)
}

/// A day of a flow.
struct Place<'a> {
    day: Day,
    direction: trace::Direction,
    connector: Option<&'a str>,
    is_elsewhere: bool,
}

/// Adds days of flows up, as the question asks.
struct Adding<'a> {
    question: &'a Question,
    unit: Unit,
    /// All classes are asked for, so what is known of no class counts, too.
    counts_all: bool,
}

impl<'a> Adding<'a> {
    fn new(unit: Unit, question: &'a Question) -> Self {
        let is_all = question.mark.is_none() && question.classes.len() == TlsClass::COUNT;
        Self {
            question,
            unit,
            counts_all: is_all,
        }
    }

    fn add(&mut self, sums: &mut AddedSums, place: &Place<'_>, weight: &Weight) {
        let question = self.question;
        let (volume, classes, recipients, _) = weight;
        let whole = match (self.counts_all, self.unit) {
            (true, Unit::Messages) => *volume,
            (true, Unit::Recipients) => *recipients,
            (false, _) => sum(classes.iter().copied()),
        };
        add(&mut sums.all, whole);
        let is_other_day = !(question.days.0..=question.days.1).contains(&place.day);
        let is_other_direction = question.direction.is_some_and(|it| it != place.direction);
        let left_out = if is_other_day {
            &mut sums.other_days
        } else if is_other_direction {
            &mut sums.other_direction
        } else if !question.flow.fits(place.connector) {
            &mut sums.other_flow
        } else if question.partner.is_some() {
            &mut sums.other_partner
        } else if place.is_elsewhere {
            &mut sums.elsewhere
        } else {
            let counts = match self.counts_all {
                true => whole,
                false => asked_for(question, weight).min(whole),
            };
            add(&mut sums.counts, counts);
            match sums.days.last_mut() {
                Some((day, sum)) if *day == place.day => add(sum, counts),
                _ if counts > 0 => sums.days.push((place.day, counts)),
                _ => {}
            }
            add(&mut sums.other_protection, whole - counts);
            return;
        };
        add(left_out, whole);
    }

    fn finish(self, files: Vec<AddedFile>) -> AddedUp {
        AddedUp {
            unit: self.unit,
            files,
        }
    }
}

/// So many of a day of a flow are of the classes, and protected as the question asks.
fn asked_for(question: &Question, weight: &Weight) -> u64 {
    let (_, classes, _, quality) = weight;
    let wanted = |class: TlsClass| match question.classes.contains(&class) {
        true => classes.get(class.index()).copied().unwrap_or_default(),
        false => 0,
    };
    let Some(mark) = question.mark else {
        return sum(TlsClass::ALL.map(wanted));
    };
    let encrypted = |class: &TlsClass| version_of(*class).is_some();
    let mut are_all = TlsClass::ALL.into_iter().filter(encrypted);
    // What is told of strength and proof is told of all classes together.
    let quality = match are_all.all(|class| question.classes.contains(&class)) {
        true => *quality,
        false => Quality::of_classes(&TlsClass::ALL.map(wanted), question.guideline),
    };
    let of_mark = match mark {
        MarkFilter::Grades(grades) => {
            let of_grades = quality.strength.into_iter().zip(grades);
            sum(of_grades
                .filter(|(_, is_wanted)| *is_wanted)
                .map(|(count, _)| count))
        }
        MarkFilter::Secrecy(place) => at(&quality.forward_secrecy, place),
        MarkFilter::Proof(place) => at(&quality.proof, place),
    };
    let in_clear = TlsClass::ALL.into_iter().filter(|class| !encrypted(class));
    sum(in_clear.map(wanted)).saturating_add(of_mark)
}

fn at(counts: &[u64], place: u8) -> u64 {
    counts.get(usize::from(place)).copied().unwrap_or_default()
}

fn add(sum: &mut u64, more: u64) {
    *sum = sum.saturating_add(more);
}

fn sum(counts: impl IntoIterator<Item = u64>) -> u64 {
    counts.into_iter().fold(0, u64::saturating_add)
}
