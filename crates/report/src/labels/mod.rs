//! Tenants and servers side by side: what the files of each label tell, the worst first.

use std::collections::BTreeSet;

use tally::Resolved;
use trace::{Day, Direction, TlsClass, Unit};

use crate::model::{Options, Report};
use crate::range::{DayRange, RangeChoice};
use crate::silence::{self, SilentHost, is_silent};

mod proposed;
mod written;

pub use proposed::{Unlabelled, folders_decide, proposed};
pub use written::{labels_json, labels_lines, write_labels};

/// What the files of a label tell, as if no others were loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelRow {
    /// The label; empty for files without one.
    pub label: String,
    /// How many files have it.
    pub files: u64,
    /// What all its counts are of: messages, or recipients where its files hold recipients only.
    pub unit: Unit,
    /// What crossed, both directions.
    pub volume: u64,
    /// Of it protected by TLS.
    pub protected: u64,
    /// In clear.
    pub clear: u64,
    /// With insufficient strength, by the guideline of the report.
    pub weak: u64,
    /// Of which the files cannot tell how they were protected.
    pub unknown: u64,
    /// Messages that TLS stopped.
    pub stopped: u64,
    /// The last day with mail in the days that are told; of a label that fell silent also one before them.
    pub last: Option<Day>,
    /// Whether it fell silent: no mail for longer than it ever paused before, in all its days up to the end of
    /// those that are told. A label without mail in these days need not have.
    pub is_silent: bool,
    /// The last day with mail before those that are told, where none of these has any.
    pub ended: Option<Day>,
    /// Log hosts of its files that wrote nothing more, where others went on.
    pub silent_hosts: Vec<SilentHost>,
    /// The time zones that its days are of; none where nothing of it counts.
    pub zones: Vec<String>,
}

/// What the files of one label come to, as if no others were loaded.
#[derive(Debug)]
pub struct Alone {
    /// The label; empty for files without one.
    pub label: String,
    /// How many files have it.
    pub files: u64,
    /// What they come to.
    pub resolved: Resolved,
}

/// All labels in the same days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideBySide {
    /// The days.
    pub days: DayRange,
    /// A row for each label, the worst first.
    pub rows: Vec<LabelRow>,
}

impl SideBySide {
    /// Puts labels side by side, in the days that are asked for of all of them together: a report counts either
    /// traces or what was added up before, and has the days of the one only. Where none of them has such days,
    /// they are those that a report of all files shows, if there is one.
    pub fn of(labels: &[Alone], choice: RangeChoice, shown: Option<DayRange>) -> Option<Self> {
        let wholes: Vec<Whole> = labels.iter().map(Whole::of).collect();
        let days = coverage(&wholes, choice).and_then(|coverage| choice.within(coverage));
        let days = days.or(shown)?;
        let rows = labels.iter().zip(&wholes);
        let rows = rows.map(|(alone, whole)| LabelRow::of(alone, whole, days));
        let mut rows: Vec<LabelRow> = rows.collect();
        worst_first(&mut rows);
        Some(Self { days, rows })
    }

    /// Whether no label has anything in these days.
    pub fn is_empty(&self) -> bool {
        let has_something = |row: &LabelRow| row.volume > 0 || row.stopped > 0;
        !self.rows.iter().any(has_something)
    }

    /// The time zones that the days are of, each once. Their names are the same in any case.
    pub fn zones(&self) -> Vec<&str> {
        let zones = self.rows.iter().flat_map(|row| &row.zones);
        let zones: BTreeSet<&str> = zones.map(String::as_str).collect();
        let mut once: Vec<&str> = Vec::new();
        for zone in zones {
            if !once.iter().any(|known| known.eq_ignore_ascii_case(zone)) {
                once.push(zone);
            }
        }
        once
    }
}

/// The days that all labels together have something in. Where the last days are asked for, they are those of
/// mail, as in a report: what was stopped may go on after it.
fn coverage(wholes: &[Whole], choice: RangeChoice) -> Option<DayRange> {
    let of = |only_mail: bool| {
        let wholes = wholes.iter();
        let wholes = wholes.filter(|whole| !only_mail || !whole.with_mail.is_empty());
        let days = wholes.filter_map(|whole| whole.coverage);
        days.reduce(|all, days| DayRange {
            from: all.from.min(days.from),
            to: all.to.max(days.to),
        })
    };
    match choice {
        RangeChoice::All => of(false),
        _ => of(true).or_else(|| of(false)),
    }
}

/// What the files of a label tell of all days.
struct Whole {
    coverage: Option<DayRange>,
    /// In their order, a day for each flow.
    with_mail: Vec<Day>,
    unit: Unit,
    zones: Vec<String>,
}

impl Whole {
    fn of(alone: &Alone) -> Self {
        let options = Options {
            range: RangeChoice::All,
            ..Options::default()
        };
        let Ok(report) = Report::build(&alone.resolved, &options) else {
            return Self {
                coverage: None,
                with_mail: Vec::new(),
                unit: Unit::default(),
                zones: Vec::new(),
            };
        };
        let rows = report.days.iter().filter(|row| row.totals.tls.total() > 0);
        Self {
            coverage: report.told.coverage.then_some(report.coverage),
            with_mail: rows.map(|row| row.date).collect(),
            unit: report.unit,
            zones: report.zones,
        }
    }
}

impl LabelRow {
    /// What a label comes to in `days`.
    fn of(alone: &Alone, whole: &Whole, days: DayRange) -> Self {
        // How it pauses is not known by a week: all days before count, too.
        let with_mail = whole.with_mail.iter().copied();
        let with_mail: BTreeSet<Day> = with_mail.filter(|day| *day <= days.to).collect();
        let is_silent = is_silent(&with_mail, days.to);
        let last = with_mail.last().copied();
        let mut row = Self {
            label: alone.label.clone(),
            files: alone.files,
            unit: whole.unit,
            volume: 0,
            protected: 0,
            clear: 0,
            weak: 0,
            unknown: 0,
            stopped: 0,
            last: last.filter(|last| is_silent || *last >= days.from),
            is_silent,
            ended: last.filter(|last| *last < days.from),
            silent_hosts: silence::hosts(&alone.resolved, days.to),
            zones: whole.zones.clone(),
        };
        let options = Options {
            range: RangeChoice::Between(Some(days.from), Some(days.to)),
            ..Options::default()
        };
        if let Ok(report) = Report::build(&alone.resolved, &options) {
            row.fill(&report);
        }
        row
    }

    fn fill(&mut self, report: &Report) {
        for direction in Direction::ALL {
            let totals = report.directions.get(direction);
            self.volume += totals.tls.total();
            self.protected += totals.tls.protected();
            self.clear += totals.tls.get(TlsClass::None);
            self.unknown += totals.tls.get(TlsClass::NotRecorded);
            let [_, _, _, insufficient, _] = totals.quality.0.strength;
            self.weak += insufficient;
        }
        self.stopped = report.beside.messages_stopped();
    }
}

/// The worst first: by what is in clear, what is weak and what was stopped, each as a share of the volume;
/// then those that fell silent or have hosts that did, then by name.
fn worst_first(rows: &mut [LabelRow]) {
    rows.sort_by(|a, b| {
        // Shares are compared without dividing.
        let share =
            |part: u64, other: &LabelRow| u128::from(part) * u128::from(other.volume.max(1));
        share(b.clear, a)
            .cmp(&share(a.clear, b))
            .then_with(|| share(b.weak, a).cmp(&share(a.weak, b)))
            .then_with(|| share(b.stopped, a).cmp(&share(a.stopped, b)))
            .then_with(|| b.is_silent.cmp(&a.is_silent))
            .then_with(|| b.silent_hosts.len().cmp(&a.silent_hosts.len()))
            .then_with(|| a.label.cmp(&b.label))
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(label: &str, volume: u64, clear: u64, is_silent: bool) -> LabelRow {
        LabelRow {
            label: label.to_owned(),
            files: 1,
            unit: Unit::Messages,
            volume,
            protected: volume - clear,
            clear,
            weak: 0,
            unknown: 0,
            stopped: 0,
            last: None,
            is_silent,
            ended: None,
            silent_hosts: Vec::new(),
            zones: vec!["UTC".to_owned()],
        }
    }

    #[test]
    fn the_worst_share_comes_first_and_who_fell_silent_before_who_is_well() {
        let mut rows = [
            row("well", 10, 0, false),
            row("silent", 10, 0, true),
            row("many", 1000, 20, false),
            row("few", 10, 1, false),
            row("nothing", 0, 0, true),
        ];
        worst_first(&mut rows);
        let labels = rows.map(|row| row.label);
        assert_eq!(labels, ["few", "many", "nothing", "silent", "well"]);
    }

    #[test]
    fn files_that_tell_of_nothing_are_a_row_of_their_own() {
        let days = DayRange {
            from: Day(1),
            to: Day(9),
        };
        let alone = Alone {
            label: "x".to_owned(),
            files: 2,
            resolved: Resolved::default(),
        };
        assert_eq!(
            SideBySide::of(&[], RangeChoice::All, None),
            None,
            "nothing has a day"
        );
        let told = SideBySide::of(&[alone], RangeChoice::All, Some(days)).unwrap();
        assert!(told.is_empty());
        assert_eq!((told.days, told.zones()), (days, Vec::new()));
        let [row] = told.rows.as_slice() else {
            panic!("{told:?}");
        };
        assert_eq!(
            (row.files, row.volume, row.last, row.is_silent),
            (2, 0, None, false)
        );
    }
}
