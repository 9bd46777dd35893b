//! The verdict: how much mail reached a TLS version, how much did not, and of how much nobody can tell.
//!
//! It follows from a report and is no part of it: the report JSON holds the counts that it is made of.
//! Source: `docs/counting.md`, The verdict.

use super::compare::{Moved, moved};
use super::model::{Report, TlsCounts};
use super::range::DayRange;
use super::share::Ratio;
use trace::{Day, Direction, TlsClass};

/// Days of a week.
const WEEK: i32 = 7;
/// So many weeks are told at most, the last ones.
const MAX_WEEKS: usize = 104;

/// What mail has to reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Threshold {
    /// TLS 1.2 or later: what auditors ask for.
    #[default]
    Tls1_2,
    /// TLS 1.3.
    Tls1_3,
    /// Encrypted, whatever the version.
    Encrypted,
}

impl Threshold {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Tls1_2, Self::Tls1_3, Self::Encrypted];

    /// The word for it in an address and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Tls1_2 => "tls1.2",
            Self::Tls1_3 => "tls1.3",
            Self::Encrypted => "encrypted",
        }
    }

    /// The threshold of a word.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|threshold| threshold.id() == id)
    }

    /// Whether mail of this class reaches it; `None` where the class does not tell.
    ///
    /// A version that is not told may be any: it is encrypted, and nobody can say that it is 1.2. SSL
    /// is not protected in transit, so it is not encrypted either in the sense of this threshold.
    pub fn meets(self, class: TlsClass) -> Option<bool> {
        match (self, class) {
            (_, TlsClass::NotRecorded) => None,
            (Self::Encrypted, class) => Some(class.is_protected()),
            (_, TlsClass::TlsUnversioned) => None,
            (Self::Tls1_2, class) => Some(!class.is_below_tls1_2()),
            (Self::Tls1_3, class) => Some(class == TlsClass::Tls1_3),
        }
    }

    /// The classes that are known not to reach it.
    pub fn below(self) -> impl Iterator<Item = TlsClass> {
        let mut classes = TlsClass::ALL.into_iter();
        std::iter::from_fn(move || classes.find(|class| self.meets(*class) == Some(false)))
    }
}

/// Counts by what they come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compliance {
    /// Reaches the threshold.
    pub met: u64,
    /// Does not.
    pub below: u64,
    /// What of that went in clear.
    pub in_clear: u64,
    /// The files cannot tell.
    pub unknown: u64,
}

impl Compliance {
    /// What counts by class come to.
    pub fn of(tls: &TlsCounts, threshold: Threshold) -> Self {
        let mut sum = Self::default();
        for class in TlsClass::ALL {
            let count = tls.get(class);
            match threshold.meets(class) {
                Some(true) => sum.met += count,
                Some(false) => sum.below += count,
                None => sum.unknown += count,
            }
        }
        sum.in_clear = tls.get(TlsClass::None);
        sum
    }

    /// How much is known: what the share is of.
    pub fn known(&self) -> u64 {
        self.met + self.below
    }

    /// All of it.
    pub fn all(&self) -> u64 {
        self.known() + self.unknown
    }

    /// The share that reaches the threshold, of what is known.
    pub fn share(&self) -> Ratio {
        Ratio {
            numerator: self.met,
            denominator: self.known(),
        }
    }

    /// Everything reaches the threshold, and nothing is unknown. There is some mail.
    pub fn is_met(&self) -> bool {
        self.met > 0 && self.below == 0 && self.unknown == 0
    }
}

/// The period before, as long as the one that is shown where the files reach back so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    /// Its days that there are numbers of.
    pub days: DayRange,
    /// Its share.
    pub share: Ratio,
    /// Percentage points by which the share moved since.
    pub moved: Moved,
}

/// The share of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its days that there are numbers of.
    pub days: DayRange,
    /// Its share.
    pub share: Ratio,
}

/// All that is said of a direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Which way.
    pub direction: Direction,
    /// What it is measured by.
    pub threshold: Threshold,
    /// The days that are shown.
    pub now: Compliance,
    /// The period before them; `None` where nothing is known of it, or of the days that are shown.
    pub before: Option<Before>,
    /// Weeks of which something is known, the oldest first. The last one ends with the last day of the
    /// coverage, and the first may be shorter.
    pub weeks: Vec<Week>,
}

impl Verdict {
    /// The verdict on a direction of a report.
    pub fn of(report: &Report, direction: Direction, threshold: Threshold) -> Self {
        let now = Compliance::of(&report.directions.get(direction).tls, threshold);
        let DayRange {
            from: first,
            to: last,
        } = report.coverage;
        let mut verdict = Self {
            direction,
            threshold,
            now,
            before: None,
            weeks: Vec::new(),
        };
        let earlier = before(report.range, first);
        let mut sum_before = TlsCounts::default();
        let count = weeks_of(first, last);
        let mut by_week = vec![TlsCounts::default(); count];
        for row in report.days.iter().filter(|row| row.direction == direction) {
            if earlier.is_some_and(|days| days.contains(row.date)) {
                sum_before.add(&row.totals.tls);
            }
            // Counted back from the last day, as links do.
            let back = usize::try_from((last.0.saturating_sub(row.date.0)) / WEEK).unwrap_or(0);
            let week = count.checked_sub(back + 1);
            if let Some(sum) = week.and_then(|week| by_week.get_mut(week)) {
                sum.add(&row.totals.tls);
            }
        }
        verdict.before = earlier.and_then(|days| {
            let share = Compliance::of(&sum_before, threshold).share();
            Some(Before {
                days,
                share,
                moved: moved(share, now.share())?,
            })
        });
        for (sum, back) in by_week.iter().zip((0..count).rev()) {
            let share = Compliance::of(sum, threshold).share();
            let back = i32::try_from(back).unwrap_or(i32::MAX).saturating_mul(WEEK);
            let to = Day(last.0.saturating_sub(back));
            let from = Day(to.0.saturating_sub(WEEK - 1)).max(first);
            if share.denominator > 0 {
                verdict.weeks.push(Week {
                    days: DayRange { from, to },
                    share,
                });
            }
        }
        verdict
    }
}

/// As many days before a range as it has, as far as there are numbers of them.
fn before(range: DayRange, first: Day) -> Option<DayRange> {
    let days = i32::try_from(range.days()).unwrap_or(i32::MAX);
    let to = Day(range.from.0.saturating_sub(1));
    let from = Day(range.from.0.saturating_sub(days)).max(first);
    (from <= to).then_some(DayRange { from, to })
}

/// How many weeks the days are in, the last of them at most.
fn weeks_of(first: Day, last: Day) -> usize {
    let weeks = last.0.saturating_sub(first.0) / WEEK;
    usize::try_from(weeks).unwrap_or(0).min(MAX_WEEKS - 1) + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beside::BesideMembers;
    use crate::model::{CountedFrom, DayRow, Directions, ToldDays, Totals};
    use strength::Guideline;
    use tally::Window;
    use trace::Unit;

    /// Counts of these classes.
    fn counts(of: &[(TlsClass, u64)]) -> TlsCounts {
        let mut counts = TlsCounts::default();
        for (class, count) in of {
            counts.0[class.index()] = *count;
        }
        counts
    }

    fn row(day: i32, of: &[(TlsClass, u64)]) -> DayRow {
        let tls = counts(of);
        DayRow {
            date: Day(day),
            direction: Direction::Inbound,
            connector: None,
            totals: Totals {
                volume: tls.total(),
                recipients: tls.total(),
                tls,
                ..Totals::default()
            },
            flow: 0,
        }
    }

    /// A report on the days from `from` to `to`, of files with these days.
    fn report(from: i32, to: i32, days: Vec<DayRow>) -> Report {
        let range = DayRange {
            from: Day(from),
            to: Day(to),
        };
        let mut directions = Directions::default();
        for row in days.iter().filter(|row| range.contains(row.date)) {
            directions.inbound.add(&row.totals);
        }
        Report {
            source: CountedFrom::Traces,
            unit: Unit::Messages,
            guideline: Guideline::default(),
            zone: trace::Zone::UTC,
            zones: vec!["UTC".to_owned()],
            coverage: DayRange {
                from: days.first().map_or(range.from, |row| row.date),
                to: days.last().map_or(range.to, |row| row.date),
            },
            range,
            told: ToldDays {
                coverage: true,
                range: true,
            },
            asked: range,
            formats: Default::default(),
            window: Window::default(),
            directions,
            connectors: Vec::new(),
            days,
            places: Vec::new(),
            insights: Vec::new(),
            beside: BesideMembers::default(),
            told_otherwise: Vec::new(),
            silent_hosts: Vec::new(),
            files: Vec::new(),
            selection: Default::default(),
        }
    }

    fn verdict(report: &Report) -> Verdict {
        Verdict::of(report, Direction::Inbound, Threshold::default())
    }

    #[test]
    fn each_class_reaches_a_threshold_or_not_or_cannot_tell() {
        use TlsClass::*;
        let told = |threshold: Threshold| TlsClass::ALL.map(|class| threshold.meets(class));
        let (no, yes, unknown) = (Some(false), Some(true), Option::None);
        assert_eq!(
            told(Threshold::Tls1_2),
            [no, no, no, no, yes, yes, unknown, unknown]
        );
        assert_eq!(
            told(Threshold::Tls1_3),
            [no, no, no, no, no, yes, unknown, unknown]
        );
        assert_eq!(
            told(Threshold::Encrypted),
            [no, no, yes, yes, yes, yes, yes, unknown]
        );
        let below: Vec<TlsClass> = Threshold::Tls1_2.below().collect();
        assert_eq!(below, [None, Ssl, Tls1_0, Tls1_1]);
    }

    #[test]
    fn the_share_is_of_what_is_known() {
        let tls = counts(&[
            (TlsClass::None, 2),
            (TlsClass::Tls1_0, 3),
            (TlsClass::Tls1_2, 5),
            (TlsClass::TlsUnversioned, 7),
            (TlsClass::NotRecorded, 11),
        ]);
        let of = |threshold| Compliance::of(&tls, threshold);
        let strict = of(Threshold::Tls1_2);
        assert_eq!(
            strict,
            Compliance {
                met: 5,
                below: 5,
                in_clear: 2,
                unknown: 18
            }
        );
        assert_eq!((strict.known(), strict.all()), (10, 28));
        let encrypted = of(Threshold::Encrypted);
        assert_eq!(
            (encrypted.met, encrypted.below, encrypted.unknown),
            (15, 2, 11)
        );
        assert_eq!(of(Threshold::Tls1_3).share().numerator, 0);
    }

    #[test]
    fn it_is_met_only_where_nothing_is_unknown() {
        let is_met =
            |of: &[(TlsClass, u64)]| Compliance::of(&counts(of), Threshold::default()).is_met();
        assert!(is_met(&[(TlsClass::Tls1_3, 1)]));
        assert!(!is_met(&[
            (TlsClass::Tls1_3, 1),
            (TlsClass::NotRecorded, 1)
        ]));
        assert!(!is_met(&[
            (TlsClass::Tls1_3, 1),
            (TlsClass::TlsUnversioned, 1)
        ]));
        assert!(!is_met(&[(TlsClass::Tls1_3, 9), (TlsClass::Tls1_1, 1)]));
        assert!(!is_met(&[]), "no mail is no proof");
    }

    #[test]
    fn the_period_before_is_as_long_and_ends_the_day_before() {
        let old = |day| row(day, &[(TlsClass::None, 1), (TlsClass::Tls1_2, 1)]);
        let new = |day| row(day, &[(TlsClass::None, 1), (TlsClass::Tls1_2, 3)]);
        // Days 1 to 7 are long ago, 8 to 14 before, 15 to 21 now.
        let mut days = vec![row(1, &[(TlsClass::None, 100)])];
        days.extend((8..15).map(old));
        days.extend((15..22).map(new));
        let told = verdict(&report(15, 21, days));
        let before = told.before.unwrap();
        assert_eq!((before.days.from, before.days.to), (Day(8), Day(14)));
        assert_eq!((before.share.numerator, before.share.denominator), (7, 14));
        assert_eq!(before.moved, Moved::By(250));
    }

    #[test]
    fn of_a_period_that_is_there_in_part_the_part_is_told() {
        let days = vec![
            row(13, &[(TlsClass::Tls1_2, 1)]),
            row(15, &[(TlsClass::Tls1_2, 1)]),
            row(21, &[(TlsClass::Tls1_2, 1)]),
        ];
        let before = verdict(&report(15, 21, days)).before.unwrap();
        assert_eq!((before.days.from, before.days.to), (Day(13), Day(14)));
        assert_eq!(before.moved, Moved::Not);
    }

    #[test]
    fn without_earlier_numbers_nothing_is_compared() {
        let now = row(15, &[(TlsClass::Tls1_2, 1)]);
        assert_eq!(verdict(&report(15, 21, vec![now.clone()])).before, None);
        // There was mail, and nothing is known of it.
        let silent = row(14, &[(TlsClass::NotRecorded, 5)]);
        assert_eq!(verdict(&report(15, 21, vec![silent, now])).before, None);
        let nothing = verdict(&report(15, 21, Vec::new()));
        assert_eq!((nothing.before, nothing.weeks.len()), (None, 0));
    }

    #[test]
    fn weeks_are_counted_back_from_the_last_day() {
        let days = vec![
            row(10, &[(TlsClass::Tls1_2, 1)]),
            row(11, &[(TlsClass::None, 1)]),
            // A week of which nothing is known is left out.
            row(20, &[(TlsClass::NotRecorded, 1)]),
            row(25, &[(TlsClass::Tls1_2, 1), (TlsClass::None, 1)]),
            row(31, &[(TlsClass::Tls1_2, 2)]),
        ];
        let weeks = verdict(&report(25, 31, days)).weeks;
        let told: Vec<_> = weeks
            .iter()
            .map(|week| {
                let Ratio {
                    numerator,
                    denominator,
                } = week.share;
                (week.days.from.0, week.days.to.0, numerator, denominator)
            })
            .collect();
        assert_eq!(told, [(10, 10, 1, 1), (11, 17, 0, 1), (25, 31, 3, 4)]);
    }

    #[test]
    fn years_of_weeks_are_told_as_far_as_they_can_be_drawn() {
        let days = (0..2_000).map(|day| row(day, &[(TlsClass::Tls1_2, 1)]));
        let weeks = verdict(&report(1_993, 1_999, days.collect())).weeks;
        assert_eq!(weeks.len(), MAX_WEEKS);
        assert_eq!(weeks.last().map(|week| week.days.to), Some(Day(1_999)));
    }

    #[test]
    fn words_of_thresholds_come_back() {
        for threshold in Threshold::ALL {
            assert_eq!(Threshold::of(threshold.id()), Some(threshold));
        }
        assert_eq!(Threshold::of("tls1.1"), None);
    }
}
