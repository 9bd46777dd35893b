//! Tenants and servers side by side: what the files of each label tell, the worst first.

use std::collections::BTreeSet;

use tally::Resolved;
use trace::{Day, Direction, TlsClass};

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
    /// Transfers, both directions.
    pub volume: u64,
    /// Of them protected by TLS.
    pub protected: u64,
    /// In clear.
    pub clear: u64,
    /// With insufficient strength, by the guideline of the report.
    pub weak: u64,
    /// Of which the files cannot tell how they were protected.
    pub unknown: u64,
    /// Messages that TLS stopped.
    pub stopped: u64,
    /// The last day with mail up to the end of the days that are told, where the files tell of any.
    pub last: Option<Day>,
    /// Whether it fell silent: no mail for longer than it ever paused before.
    pub is_silent: bool,
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
    /// Puts labels side by side in the days that a report of all files shows. Where those are all days, a label
    /// has all of its own: a report counts either traces or what was added up before, and has the days of the one
    /// only.
    pub fn of(labels: &[Alone], choice: RangeChoice, shown: DayRange) -> Self {
        let mut days = shown;
        if choice == RangeChoice::All {
            let options = Options {
                range: choice,
                ..Options::default()
            };
            for alone in labels {
                if let Ok(report) = Report::build(&alone.resolved, &options) {
                    days.from = days.from.min(report.coverage.from);
                    days.to = days.to.max(report.coverage.to);
                }
            }
        }
        let rows = labels.iter().map(|alone| LabelRow::of(alone, days));
        let mut rows: Vec<LabelRow> = rows.collect();
        worst_first(&mut rows);
        Self { days, rows }
    }

    /// The time zones that the days are of, each once.
    pub fn zones(&self) -> Vec<&str> {
        let zones = self.rows.iter().flat_map(|row| &row.zones);
        let zones: BTreeSet<&str> = zones.map(String::as_str).collect();
        zones.into_iter().collect()
    }
}

impl LabelRow {
    /// What a label comes to in `days`.
    fn of(alone: &Alone, days: DayRange) -> Self {
        let resolved = &alone.resolved;
        let mut row = Self {
            label: alone.label.clone(),
            files: alone.files,
            volume: 0,
            protected: 0,
            clear: 0,
            weak: 0,
            unknown: 0,
            stopped: 0,
            last: None,
            is_silent: false,
            silent_hosts: silence::hosts(resolved, days.to),
            zones: Vec::new(),
        };
        let options = Options {
            range: RangeChoice::Between(Some(days.from), Some(days.to)),
            ..Options::default()
        };
        let Ok(report) = Report::build(resolved, &options) else {
            row.is_silent = true;
            row.last = last_before(resolved, days.to);
            return row;
        };
        row.fill(&report, days);
        row
    }

    fn fill(&mut self, report: &Report, days: DayRange) {
        self.zones.clone_from(&report.zones);
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
        let rows = report.days.iter().filter(|row| row.totals.tls.total() > 0);
        // How it pauses is not known by a week: all days before count, too.
        let rows = rows.filter(|row| row.date <= days.to);
        let with_mail: BTreeSet<Day> = rows.map(|row| row.date).collect();
        self.last = with_mail.last().copied();
        self.is_silent = is_silent(&with_mail, days.to);
    }
}

/// The last day with mail up to the end, also before the days that are told.
fn last_before(resolved: &Resolved, end: Day) -> Option<Day> {
    let cells = resolved.traces.cells.iter();
    let cells = cells.chain(&resolved.summaries.cells);
    let before = cells.filter(|cell| cell.volume > 0 && cell.day <= end);
    before.map(|cell| cell.day).max()
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
            volume,
            protected: volume - clear,
            clear,
            weak: 0,
            unknown: 0,
            stopped: 0,
            last: None,
            is_silent,
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
        let told = SideBySide::of(&[alone], RangeChoice::All, days);
        assert_eq!((told.days, told.zones()), (days, Vec::new()));
        let [row] = told.rows.as_slice() else {
            panic!("{told:?}");
        };
        assert_eq!(
            (row.files, row.volume, row.last, row.is_silent),
            (2, 0, None, true)
        );
    }
}
