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
}

impl LabelRow {
    /// What `resolved` comes to in `days`.
    pub fn of(label: &str, files: u64, resolved: &Resolved, days: DayRange) -> Self {
        let mut row = Self {
            label: label.to_owned(),
            files,
            volume: 0,
            protected: 0,
            clear: 0,
            weak: 0,
            unknown: 0,
            stopped: 0,
            last: None,
            is_silent: false,
            silent_hosts: silence::hosts(resolved, days.to),
        };
        let options = Options {
            range: RangeChoice::Between(Some(days.from), Some(days.to)),
            ..Options::default()
        };
        let Ok(report) = Report::build(resolved, &options) else {
            row.is_silent = true;
            return row;
        };
        row.fill(&report, days);
        row
    }

    fn fill(&mut self, report: &Report, days: DayRange) {
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

/// The worst first: by what is in clear, what is weak and what was stopped, each as a share of the volume;
/// then those that fell silent or have hosts that did, then by name.
pub fn worst_first(rows: &mut [LabelRow]) {
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
        let told = LabelRow::of("x", 2, &Resolved::default(), days);
        assert_eq!(
            (told.files, told.volume, told.last, told.is_silent),
            (2, 0, None, true)
        );
    }
}
