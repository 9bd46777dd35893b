//! Which days a report is about.

use tally::Window;
use trace::Day;

/// A span of days, both ends included. `from` is never after `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayRange {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl DayRange {
    /// Days in their order as ranges, each as long as no day is missing.
    pub fn of(days: &[Day]) -> Vec<Self> {
        let follows = |day: &Day, next: &Day| next.0 - day.0 <= 1;
        let ranges = days.chunk_by(follows).filter_map(|days| {
            let (from, to) = (*days.first()?, *days.last()?);
            Some(Self { from, to })
        });
        ranges.collect()
    }

    /// Whether `day` lies in the range.
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// The last days of the range, at most so many.
    pub fn last(self, days: u32) -> Self {
        let back = i32::try_from(days.max(1) - 1).unwrap_or(i32::MAX);
        let from = self.from.max(Day(self.to.0.saturating_sub(back)));
        Self { from, to: self.to }
    }

    /// Number of days, at least 1.
    pub fn days(&self) -> u32 {
        u32::try_from(i64::from(self.to.0) - i64::from(self.from.0) + 1).unwrap_or(u32::MAX)
    }
}

/// The range that a person asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeChoice {
    /// This many days, ending on the last day of the coverage. Seven are "the last week".
    LastDays(u32),
    /// The whole coverage.
    All,
    /// From and to, each open where `None`.
    Between(Option<Day>, Option<Day>),
}

impl Default for RangeChoice {
    fn default() -> Self {
        Self::LastDays(7)
    }
}

impl RangeChoice {
    /// Whether it ends before it begins, so that it holds nothing whatever there is.
    pub fn is_reversed(self) -> bool {
        matches!(self, Self::Between(Some(from), Some(to)) if from > to)
    }

    /// The same with its ends in order.
    pub fn in_order(self) -> Self {
        match self {
            Self::Between(from, to) if self.is_reversed() => Self::Between(to, from),
            other => other,
        }
    }

    /// The days that are asked for of what stands beside the transfers. It may go on after the last
    /// transfer, so that the last days have no end.
    pub fn window(self, coverage: DayRange) -> Window {
        match self {
            Self::All => Window::default(),
            Self::LastDays(days) => {
                let back = i32::try_from(days.max(1) - 1).unwrap_or(i32::MAX);
                Window {
                    from: Some(Day(coverage.to.0.saturating_sub(back))),
                    to: None,
                }
            }
            Self::Between(from, to) => Window { from, to },
        }
    }

    /// The days of a report, with those before and behind it that are named in the question.
    pub fn asked_within(self, report: DayRange) -> DayRange {
        match self {
            Self::Between(from, to) => DayRange {
                from: from.map_or(report.from, |from| from.min(report.from)),
                to: to.map_or(report.to, |to| to.max(report.to)),
            },
            Self::All | Self::LastDays(_) => report,
        }
    }

    /// The days of the coverage that are asked for; `None` where nothing of it is.
    pub fn within(self, coverage: DayRange) -> Option<DayRange> {
        let (from, to) = match self {
            Self::All => (coverage.from, coverage.to),
            Self::LastDays(days) => (coverage.last(days).from, coverage.to),
            Self::Between(from, to) => (from.unwrap_or(coverage.from), to.unwrap_or(coverage.to)),
        };
        let cut = DayRange {
            from: from.max(coverage.from),
            to: to.min(coverage.to),
        };
        (from <= to && cut.from <= cut.to).then_some(cut)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(choice: RangeChoice) -> Option<(i32, i32)> {
        let coverage = DayRange {
            from: Day(10),
            to: Day(30),
        };
        choice
            .within(coverage)
            .map(|range| (range.from.0, range.to.0))
    }

    #[test]
    fn days_are_ranges_where_none_is_missing() {
        let of = |days: &[i32]| {
            let days: Vec<Day> = days.iter().map(|day| Day(*day)).collect();
            let ranges = DayRange::of(&days).into_iter();
            ranges
                .map(|range| (range.from.0, range.to.0))
                .collect::<Vec<_>>()
        };
        assert_eq!(of(&[]), []);
        assert_eq!(of(&[7]), [(7, 7)]);
        assert_eq!(of(&[1, 2, 3, 5, 8, 9]), [(1, 3), (5, 5), (8, 9)]);
    }

    #[test]
    fn ranges_are_cut_to_the_coverage() {
        assert_eq!(within(RangeChoice::default()), Some((24, 30)));
        assert_eq!(within(RangeChoice::LastDays(90)), Some((10, 30)));
        assert_eq!(within(RangeChoice::LastDays(u32::MAX)), Some((10, 30)));
        assert_eq!(within(RangeChoice::All), Some((10, 30)));
        assert_eq!(
            within(RangeChoice::Between(Some(Day(0)), Some(Day(12)))),
            Some((10, 12))
        );
        assert_eq!(
            within(RangeChoice::Between(Some(Day(12)), None)),
            Some((12, 30))
        );
    }

    #[test]
    fn a_reversed_range_is_told_from_an_empty_one() {
        let between = |from, to| RangeChoice::Between(Some(Day(from)), Some(Day(to)));
        assert!(between(20, 19).is_reversed());
        assert_eq!(between(20, 19).in_order(), between(19, 20));
        for ordered in [
            between(20, 20),
            between(31, 40),
            RangeChoice::Between(Some(Day(20)), None),
            RangeChoice::All,
        ] {
            assert!(!ordered.is_reversed());
            assert_eq!(ordered.in_order(), ordered);
        }
    }

    #[test]
    fn days_that_are_named_are_asked_for_whatever_there_is() {
        let report = DayRange {
            from: Day(10),
            to: Day(30),
        };
        let asked = |choice: RangeChoice| {
            let asked = choice.asked_within(report);
            (asked.from.0, asked.to.0)
        };
        let between = |from: Option<i32>, to: Option<i32>| {
            asked(RangeChoice::Between(from.map(Day), to.map(Day)))
        };
        assert_eq!(between(Some(1), Some(31)), (1, 31));
        assert_eq!(between(Some(1), None), (1, 30));
        assert_eq!(between(None, Some(40)), (10, 40));
        assert_eq!(between(Some(10), Some(30)), (10, 30));
        assert_eq!(asked(RangeChoice::LastDays(90)), (10, 30));
        assert_eq!(asked(RangeChoice::All), (10, 30));
    }

    #[test]
    fn a_range_outside_of_the_coverage_holds_nothing() {
        assert_eq!(within(RangeChoice::Between(Some(Day(31)), None)), None);
        assert_eq!(within(RangeChoice::Between(None, Some(Day(9)))), None);
        assert_eq!(
            within(RangeChoice::Between(Some(Day(20)), Some(Day(19)))),
            None
        );
    }
}
