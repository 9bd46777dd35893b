//! What a person chose to compare with what.

use std::sync::Arc;

use leptos::prelude::*;

use super::loaded::Loaded;
use crate::report::compare::Periods;
use crate::report::{DayRange, RangeChoice, Report, ReportError};
use crate::sorted;
use crate::trace::{Day, Format};

/// The kinds of comparison, in the order in which they are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Weeks,
    Months,
    Around,
    Own,
    Files,
}

/// Handles of the choices; copies are the same choices.
#[derive(Clone, Copy)]
pub(crate) struct Comparing {
    /// Whether the dialog is open.
    pub(crate) open: RwSignal<bool>,
    pub(crate) what: RwSignal<What>,
    /// The first day after a change, once a person chose one.
    pub(crate) day: RwSignal<Option<Day>>,
    /// Two ranges, once a person chose them.
    pub(crate) own: RwSignal<Option<[RangeChoice; 2]>>,
    /// Keys of two dropped files, once a person chose them.
    pub(crate) files: RwSignal<Option<[u32; 2]>>,
    /// Of files all days are compared, and not only the last week of each.
    pub(crate) all_days: RwSignal<bool>,
    loaded: Loaded,
    report: Memo<Arc<Result<Report, ReportError>>>,
}

impl Comparing {
    pub(crate) fn new(loaded: Loaded, report: Memo<Arc<Result<Report, ReportError>>>) -> Self {
        Self {
            open: RwSignal::new(false),
            what: RwSignal::new(What::Weeks),
            day: RwSignal::new(None),
            own: RwSignal::new(None),
            files: RwSignal::new(None),
            all_days: RwSignal::new(false),
            loaded,
            report,
        }
    }

    /// Opens the dialog with the saved reports.
    pub(crate) fn open_with_files(self) {
        self.what.set(What::Files);
        self.open.set(true);
    }

    /// The two ranges of what is loaded.
    pub(crate) fn ranges(self, coverage: DayRange) -> [RangeChoice; 2] {
        let periods = match self.what.get() {
            What::Weeks => Periods::LastDays(7),
            What::Months => Periods::LastDays(30),
            What::Around => Periods::Around(self.day_in(coverage)),
            What::Own => Periods::Own(self.own_in(coverage)),
            What::Files if self.all_days.get() => Periods::Own([RangeChoice::All; 2]),
            What::Files => Periods::Own([RangeChoice::default(); 2]),
        };
        periods.ranges(coverage)
    }

    /// What was chosen, else the first day of the last week.
    pub(crate) fn day_in(self, coverage: DayRange) -> Day {
        self.day.get().unwrap_or(coverage.last(7).from)
    }

    /// What was chosen, else the last week and the week before.
    pub(crate) fn own_in(self, coverage: DayRange) -> [RangeChoice; 2] {
        let weeks = || Periods::LastDays(7).ranges(coverage);
        self.own.get().unwrap_or_else(weeks)
    }

    /// The two files: what was chosen, as long as both are there; else the last two saved reports by
    /// name, or the last two files. The names that reports are saved under begin alike and hold
    /// their days.
    pub(crate) fn both_files(self) -> Option<[u32; 2]> {
        let dropped = self.loaded.dropped.read();
        let is_there = |key: &u32| dropped.iter().any(|file| file.key == *key);
        if let Some(chosen) = self.files.get().filter(|keys| keys.iter().all(is_there)) {
            return Some(chosen);
        }
        let resolved = self.loaded.resolved.read();
        let reports = resolved.files.iter();
        let reports = reports.filter(|file| file.format == Some(Format::SavedReport));
        let reports = sorted::set(reports.map(|report| report.key.file));
        let mut files: Vec<(bool, &str, u32)> = dropped
            .iter()
            .map(|file| (reports.contains(&file.key), file.name.as_str(), file.key))
            .collect();
        sorted::all(&mut files);
        match files.as_slice() {
            [.., (_, _, before), (_, _, after)] => Some([*before, *after]),
            _ => None,
        }
    }

    /// The names of the files that are compared; none where periods are.
    pub(crate) fn file_names(self) -> [Option<String>; 2] {
        let keys = (self.what.get() == What::Files)
            .then(|| self.both_files())
            .flatten();
        let dropped = self.loaded.dropped.read();
        let name = |key: u32| {
            let file = dropped.iter().find(|file| file.key == key)?;
            Some(file.name.clone())
        };
        keys.map_or([None, None], |keys| keys.map(name))
    }

    /// The days that are loaded.
    pub(crate) fn coverage(self) -> Option<DayRange> {
        match self.report.read().as_ref() {
            Ok(report) => Some(report.coverage),
            Err(ReportError::NothingInRange(coverage)) => Some(*coverage),
            Err(ReportError::NothingCounted) => None,
        }
    }
}
