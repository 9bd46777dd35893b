//! Two reports side by side: what grew, what shrank, what is new, what is gone.
//!
//! Everything is kept as counts. Changes are differences of exact ratios, rounded once, when they
//! are asked for. Source: `docs/compare-and-print.md`.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use super::insights::{Insight, InsightId};
use super::model::{Report, TlsCounts};
use super::range::{DayRange, RangeChoice};
use super::share::Ratio;
use trace::sorted;
use trace::{Day, Direction, TlsClass, Unit};

/// What nobody wants to see grow: in clear, or with a version that is outdated.
const OUTDATED: [TlsClass; 4] = [
    TlsClass::None,
    TlsClass::Ssl,
    TlsClass::Tls1_0,
    TlsClass::Tls1_1,
];

/// The two periods of one set of files that a person compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Periods {
    /// So many days up to the last one, and as many before them.
    LastDays(u32),
    /// Everything before a day, and everything from it on: before and after a change.
    Around(Day),
    /// Two ranges of the person's own.
    Own([RangeChoice; 2]),
}

impl Periods {
    /// The earlier and the later range.
    pub fn ranges(self, coverage: DayRange) -> [RangeChoice; 2] {
        let between = |from: i32, to: i32| RangeChoice::Between(Some(Day(from)), Some(Day(to)));
        match self {
            Self::LastDays(days) => {
                let length = i32::try_from(days.max(1)).unwrap_or(i32::MAX);
                let last = coverage.to.0;
                let middle = last.saturating_sub(length);
                [
                    between(middle.saturating_sub(length).saturating_add(1), middle),
                    between(middle.saturating_add(1), last),
                ]
            }
            Self::Around(day) => [
                RangeChoice::Between(None, Some(Day(day.0.saturating_sub(1)))),
                RangeChoice::Between(Some(day), None),
            ],
            Self::Own(ranges) => ranges,
        }
    }
}

/// By how much something moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// Not at all.
    Not,
    /// By less than can be shown.
    Barely,
    /// By so many tenths of a percent or of a percentage point, never zero.
    By(i64),
}

impl Moved {
    /// From one fraction of `whole` to another, rounded half away from zero.
    fn between(before: u128, after: u128, whole: u128) -> Self {
        let tenths = (before.abs_diff(after) * 2000 + whole) / (whole * 2);
        let tenths = i64::try_from(tenths).unwrap_or(i64::MAX);
        match (tenths, after.cmp(&before)) {
            (_, Ordering::Equal) => Self::Not,
            (0, _) => Self::Barely,
            (tenths, Ordering::Greater) => Self::By(tenths),
            (tenths, Ordering::Less) => Self::By(-tenths),
        }
    }

    /// Up, down, or not so that it can be shown.
    fn sign(self) -> i64 {
        match self {
            Self::By(tenths) => tenths.signum(),
            Self::Not | Self::Barely => 0,
        }
    }
}

/// What a change of shares comes to, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Less in clear or with an outdated version.
    Better,
    /// More of it.
    Worse,
    /// Less with outdated versions but more in clear, or the reverse.
    Mixed,
    /// No change that can be shown.
    Same,
    /// One side has nothing whose protection is known.
    Unknown,
    /// The connector forces TLS, and mail went in clear over it: what changed is beside the point.
    NotMet,
}

/// Which way something moved that nobody wants to see grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Course {
    Down,
    Level,
    Up,
    /// The share shrank while the number of a day grew, or the reverse.
    Apart,
}

/// Counts of the same thing in both reports, in their unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// In the first report.
    pub before: TlsCounts,
    /// In the second.
    pub after: TlsCounts,
}

impl Change {
    /// The volume of both sides.
    pub fn volumes(&self) -> [u64; 2] {
        [self.before.total(), self.after.total()]
    }

    /// Growth of the volume of a day, so that periods of different lengths compare; none where
    /// there was nothing before.
    pub fn growth(&self, days: [u32; 2]) -> Option<Moved> {
        let [before, after] = self.volumes().map(u128::from);
        let [first, second] = days.map(|days| u128::from(days.max(1)));
        let (before, after) = (before * second, after * first);
        (before > 0).then(|| Moved::between(before, after, before))
    }

    /// Percentage points by which the share of these classes moved; none where a side has nothing
    /// whose protection is known.
    pub fn points(&self, classes: &[TlsClass]) -> Option<Moved> {
        let share = |tls: &TlsCounts| Ratio {
            numerator: classes.iter().map(|class| tls.get(*class)).sum(),
            denominator: tls.known(),
        };
        moved(share(&self.before), share(&self.after))
    }

    /// How many of these classes there are on both sides.
    pub fn counts(&self, classes: &[TlsClass]) -> [u64; 2] {
        [&self.before, &self.after].map(|tls| classes.iter().map(|class| tls.get(*class)).sum())
    }

    /// Whether mail is better protected than before. A share alone proves nothing: as long as as many
    /// messages go in clear as before, other mail has only become more or less. `days` are those of
    /// both sides.
    pub fn verdict(&self, days: [u32; 2]) -> Verdict {
        use Course::{Apart, Down, Level, Up};

        let (Some(outdated), Some(clear)) = (
            self.course(&OUTDATED, days),
            self.course(&[TlsClass::None], days),
        ) else {
            return Verdict::Unknown;
        };
        match (outdated, clear) {
            (Level, Level) => Verdict::Same,
            (Apart, _) | (_, Apart) | (Up, Down) | (Down, Up) => Verdict::Mixed,
            (Down, _) | (_, Down) => Verdict::Better,
            (Up, _) | (_, Up) => Verdict::Worse,
        }
    }

    /// Which way these classes went, by their share and by their number in a day; none where a side has
    /// nothing whose protection is known.
    fn course(&self, classes: &[TlsClass], days: [u32; 2]) -> Option<Course> {
        let share = self.points(classes)?.sign();
        let [before, after] = self.counts(classes);
        let [first, second] = days.map(|days| u128::from(days.max(1)));
        let daily = (u128::from(after) * first).cmp(&(u128::from(before) * second));
        Some(match (share, daily) {
            _ if before == after => Course::Level,
            (0, _) | (_, Ordering::Equal) => Course::Level,
            (1, Ordering::Greater) => Course::Up,
            (-1, Ordering::Less) => Course::Down,
            _ => Course::Apart,
        })
    }
}

/// The difference of two shares; none where one is of nothing.
pub(crate) fn moved(before: Ratio, after: Ratio) -> Option<Moved> {
    let [before, after] = [before, after].map(multipliable);
    let whole = before.1 * after.1;
    (whole > 0).then(|| Moved::between(before.0 * after.1, after.0 * before.1, whole))
}

/// Numerator and denominator. Beyond 2^58 their last bits go, which no rounding can show, so that
/// products of two fit.
fn multipliable(ratio: Ratio) -> (u128, u128) {
    let bits = u64::BITS - ratio.denominator.leading_zeros();
    let spare = bits.saturating_sub(58);
    (
        u128::from(ratio.numerator >> spare),
        u128::from(ratio.denominator >> spare),
    )
}

/// A flow in both reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowChange {
    /// Which way.
    pub direction: Direction,
    /// The connector's name; `None` for the flow without a connector.
    pub connector: Option<String>,
    /// Its numbers.
    pub change: Change,
    /// The second report says that it forces TLS.
    pub forces_tls: bool,
}

impl FlowChange {
    /// Whether its mail is better protected than before. Where TLS is forced, any mail in clear is more
    /// than was promised, however little it has become.
    pub fn verdict(&self, days: [u32; 2]) -> Verdict {
        if self.forces_tls && self.change.after.get(TlsClass::None) > 0 {
            Verdict::NotMet
        } else {
            self.change.verdict(days)
        }
    }
}

/// What became of an insight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// Only the second report has it.
    Appeared,
    /// Only the first report has it.
    Gone,
    /// Both have it.
    Stayed,
}

/// An insight of either report.
#[derive(Clone, Debug, PartialEq)]
pub struct InsightChange {
    /// What became of it.
    pub fate: Fate,
    /// As the newest report that has it tells it.
    pub insight: Insight,
    /// The other report has enough mail for this insight: where it has not, that the insight is
    /// missing there says nothing.
    pub judged: bool,
}

/// Two reports side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What both count.
    pub unit: Unit,
    /// The days of each.
    pub ranges: [DayRange; 2],
    /// The time zones that the days of each are of.
    pub zones: [String; 2],
    /// The directions, in the order of reports.
    pub directions: [(Direction, Change); 2],
    /// Flows with mail in either, by direction, larger volume (largest first), name (none last).
    pub connectors: Vec<FlowChange>,
    /// Insights that appeared, then those that are gone, then those that stayed.
    pub insights: Vec<InsightChange>,
}

impl Comparison {
    /// The time zones that the days of a side are of, where they have to be told: those of both sides may be
    /// UTC, as days are unless somebody wants others.
    pub fn zone_to_tell(&self, side: usize) -> Option<&str> {
        let is_usual = self.zones.iter().all(|zone| zone == "UTC");
        let zone = self.zones.get(side)?;
        (!is_usual).then_some(zone)
    }

    /// Whether the days of both sides are of different time zones. Their names are the same in any case.
    pub fn has_other_zones(&self) -> bool {
        let [before, after] = &self.zones;
        !before.eq_ignore_ascii_case(after)
    }

    /// Compares. `least` is the number of known transfers that an insight about a share needs.
    /// None where one report counts messages and the other recipients.
    pub fn of(before: &Report, after: &Report, least: u64) -> Option<Self> {
        (before.unit == after.unit).then(|| Self {
            unit: after.unit,
            ranges: [before.range, after.range],
            zones: [before.zone_names(), after.zone_names()],
            directions: Direction::ALL.map(|direction| {
                let change = Change {
                    before: before.directions.get(direction).tls,
                    after: after.directions.get(direction).tls,
                };
                (direction, change)
            }),
            connectors: connectors(before, after),
            insights: insights(before, after, least),
        })
    }

    /// Number of days of each side.
    pub fn days(&self) -> [u32; 2] {
        self.ranges.map(|range| range.days())
    }

    /// The classes that occur on either side: those of which any number changed, and those of which
    /// every number, of each direction and each flow, is what it was.
    pub fn classes(&self) -> (Vec<TlsClass>, Vec<TlsClass>) {
        let flows = self.connectors.iter().map(|flow| &flow.change);
        let all = || {
            let directions = self.directions.iter().map(|(_, change)| change);
            directions.chain(flows.clone())
        };
        let occurring = TlsClass::ALL
            .into_iter()
            .filter(|class| all().any(|change| change.counts(&[*class]) != [0, 0]));
        occurring.partition(|class| {
            all().any(|change| change.before.get(*class) != change.after.get(*class))
        })
    }
}

fn connectors(before: &Report, after: &Report) -> Vec<FlowChange> {
    let mut flows: BTreeMap<(Direction, Option<&str>), (Change, bool)> = BTreeMap::new();
    for connector in &before.connectors {
        let key = (connector.direction, connector.name.as_deref());
        flows.entry(key).or_default().0.before = connector.totals.tls;
    }
    for connector in &after.connectors {
        let key = (connector.direction, connector.name.as_deref());
        let (change, forces_tls) = flows.entry(key).or_default();
        change.after = connector.totals.tls;
        *forces_tls = connector.forced_tls == Some(true);
    }
    let mut changes: Vec<FlowChange> = flows
        .into_iter()
        .filter(|(_, (change, _))| change.volumes() != [0, 0])
        .map(
            |((direction, connector), (change, forces_tls))| FlowChange {
                direction,
                connector: connector.map(str::to_owned),
                change,
                forces_tls,
            },
        )
        .collect();
    sorted::by_key(&mut changes, |flow| {
        (
            flow.direction,
            Reverse(flow.change.volumes().into_iter().max()),
            flow.connector.is_none(),
            flow.connector.clone(),
        )
    });
    changes
}

fn insights(before: &Report, after: &Report, least: u64) -> Vec<InsightChange> {
    let is_in = |report: &Report, wanted: &Insight| {
        report.insights.iter().any(|insight| {
            insight.id == wanted.id
                && insight.direction == wanted.direction
                && insight.connector == wanted.connector
        })
    };
    let change = |fate, insight: &Insight, other: &Report| InsightChange {
        fate,
        insight: insight.clone(),
        judged: is_judged(other, insight, least),
    };
    let newer = after.insights.iter().map(|insight| {
        let fate = if is_in(before, insight) {
            Fate::Stayed
        } else {
            Fate::Appeared
        };
        change(fate, insight, before)
    });
    let gone = before.insights.iter();
    let gone = gone.filter(|insight| !is_in(after, insight));
    let mut all: Vec<InsightChange> = newer
        .chain(gone.map(|insight| change(Fate::Gone, insight, after)))
        .collect();
    // Within each fate the order of the reports stays: the most severe first.
    sorted::by_key(&mut all, |change| change.fate);
    all
}

/// Whether a report has as much mail of that flow as the insight needs.
fn is_judged(report: &Report, insight: &Insight, least: u64) -> bool {
    if insight.id == InsightId::TlsNotRecorded {
        return report.directions.get(insight.direction).tls.total() > 0;
    }
    let least = match insight.id {
        InsightId::ForcedTlsNotMet => 1,
        _ => least.max(1),
    };
    report.connectors.iter().any(|connector| {
        connector.direction == insight.direction
            && connector.name == insight.connector
            && connector.totals.tls.known() >= least
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(pairs: &[(TlsClass, u64)]) -> TlsCounts {
        let mut tls = TlsCounts::default();
        for (class, count) in pairs {
            tls.0[class.index()] = *count;
        }
        tls
    }

    fn change(before: &[(TlsClass, u64)], after: &[(TlsClass, u64)]) -> Change {
        Change {
            before: counts(before),
            after: counts(after),
        }
    }

    use TlsClass::{None as Clear, NotRecorded, Tls1_0, Tls1_2, Tls1_3};

    #[test]
    fn shares_move_by_points_of_exact_ratios() {
        let cases: [(&[_], &[_], Option<Moved>); 9] = [
            // 1/4 to 3/4.
            (
                &[(Clear, 1), (Tls1_2, 3)],
                &[(Clear, 3), (Tls1_2, 1)],
                Some(Moved::By(500)),
            ),
            // 1/3 to 2/3 is 33.3 points, from thirds and not from rounded shares.
            (
                &[(Clear, 1), (Tls1_2, 2)],
                &[(Clear, 2), (Tls1_2, 1)],
                Some(Moved::By(333)),
            ),
            (
                &[(Clear, 2), (Tls1_2, 1)],
                &[(Clear, 1), (Tls1_2, 2)],
                Some(Moved::By(-333)),
            ),
            // Half of a tenth is rounded away from zero, both ways.
            (
                &[(Tls1_2, 2000)],
                &[(Clear, 1), (Tls1_2, 1999)],
                Some(Moved::By(1)),
            ),
            (
                &[(Clear, 1), (Tls1_2, 1999)],
                &[(Tls1_2, 2000)],
                Some(Moved::By(-1)),
            ),
            (
                &[(Tls1_2, 2001)],
                &[(Clear, 1), (Tls1_2, 2000)],
                Some(Moved::Barely),
            ),
            // The same share of another volume.
            (
                &[(Clear, 1), (Tls1_2, 1)],
                &[(Clear, 70), (Tls1_2, 70)],
                Some(Moved::Not),
            ),
            // What is not recorded is no part of a share.
            (
                &[(Clear, 1), (NotRecorded, 9)],
                &[(Clear, 1)],
                Some(Moved::Not),
            ),
            (&[(NotRecorded, 9)], &[(Clear, 1)], None),
        ];
        for (before, after, expected) in cases {
            let moved = change(before, after).points(&[Clear]);
            assert_eq!(moved, expected, "{before:?} {after:?}");
        }
    }

    #[test]
    fn the_largest_counts_do_not_overflow() {
        let most = u64::MAX;
        let moved = change(&[(Tls1_2, most)], &[(Clear, most)]);
        assert_eq!(moved.points(&[Clear]), Some(Moved::By(1000)));
        assert_eq!(moved.points(&[Tls1_2]), Some(Moved::By(-1000)));
        assert_eq!(moved.growth([1, u32::MAX]).map(Moved::sign), Some(-1));
        let grown = change(&[(Tls1_2, 1)], &[(Tls1_2, most)]);
        assert_eq!(grown.growth([1, 1]), Some(Moved::By(i64::MAX)));
    }

    #[test]
    fn volume_grows_by_the_day() {
        let doubled = change(&[(Tls1_2, 70)], &[(Tls1_3, 140)]);
        for (days, expected) in [
            ([7, 7], Moved::By(1000)),
            ([7, 14], Moved::Not),
            ([14, 7], Moved::By(3000)),
            ([7, 28], Moved::By(-500)),
        ] {
            assert_eq!(doubled.growth(days), Some(expected), "{days:?}");
        }
        assert_eq!(change(&[], &[(Tls1_2, 5)]).growth([7, 7]), None);
        assert_eq!(
            change(&[(Tls1_2, 5)], &[]).growth([7, 7]),
            Some(Moved::By(-1000))
        );
    }

    #[test]
    fn one_word_for_better_and_worse() {
        let cases: [(&[_], &[_], Verdict); 8] = [
            (&[(Clear, 5), (Tls1_2, 5)], &[(Tls1_2, 9)], Verdict::Better),
            (&[(Tls1_0, 5), (Tls1_2, 5)], &[(Tls1_2, 9)], Verdict::Better),
            // From clear to an outdated version is better too.
            (&[(Clear, 5)], &[(Tls1_0, 5)], Verdict::Better),
            (&[(Tls1_3, 9)], &[(Tls1_3, 9), (Clear, 1)], Verdict::Worse),
            // Away from TLS 1.0 to TLS 1.2, and to clear text.
            (
                &[(Tls1_0, 5), (Tls1_2, 5)],
                &[(Clear, 2), (Tls1_2, 8)],
                Verdict::Mixed,
            ),
            (&[(Tls1_2, 5)], &[(Tls1_3, 5)], Verdict::Same),
            (&[(Tls1_2, 5)], &[(NotRecorded, 5)], Verdict::Unknown),
            (&[], &[(Tls1_2, 5)], Verdict::Unknown),
        ];
        for (before, after, expected) in cases {
            let verdict = change(before, after).verdict([7, 7]);
            assert_eq!(verdict, expected, "{before:?} {after:?}");
        }
    }

    #[test]
    fn a_share_that_moves_while_the_number_stays_is_no_change() {
        let more_other_mail = change(&[(Clear, 3), (Tls1_2, 10)], &[(Clear, 3), (Tls1_2, 90)]);
        assert_eq!(more_other_mail.points(&[Clear]), Some(Moved::By(-199)));
        assert_eq!(more_other_mail.verdict([7, 7]), Verdict::Same);
        assert_eq!(more_other_mail.verdict([7, 14]), Verdict::Same);
        // The number grew, though not as fast as all mail.
        let grown = change(&[(Clear, 3), (Tls1_2, 10)], &[(Clear, 4), (Tls1_2, 90)]);
        assert_eq!(grown.verdict([7, 7]), Verdict::Mixed);
        // As many more days explain it.
        assert_eq!(grown.verdict([7, 14]), Verdict::Better);
    }

    #[test]
    fn forced_tls_that_any_mail_in_clear_evades_is_not_met() {
        let flow = |forces_tls, after: &[(TlsClass, u64)]| FlowChange {
            direction: Direction::Outbound,
            connector: Some("Partner".to_owned()),
            change: change(&[(Clear, 9), (Tls1_2, 1)], after),
            forces_tls,
        };
        let little = [(Clear, 1), (Tls1_2, 99)];
        assert_eq!(flow(true, &little).verdict([7, 7]), Verdict::NotMet);
        assert_eq!(flow(false, &little).verdict([7, 7]), Verdict::Better);
        let none = [(Tls1_2, 99)];
        assert_eq!(flow(true, &none).verdict([7, 7]), Verdict::Better);
    }

    #[test]
    fn classes_of_which_no_number_changed_are_told_apart() {
        let comparison = Comparison {
            unit: Unit::Messages,
            ranges: [DayRange {
                from: Day(1),
                to: Day(7),
            }; 2],
            zones: [const { String::new() }; 2],
            directions: [
                (
                    Direction::Inbound,
                    change(
                        &[(Clear, 3), (Tls1_0, 2), (Tls1_2, 5)],
                        &[(Clear, 3), (Tls1_0, 2), (Tls1_2, 9)],
                    ),
                ),
                (Direction::Outbound, Change::default()),
            ],
            connectors: vec![FlowChange {
                direction: Direction::Inbound,
                connector: None,
                // From one connector to another: the sum of the direction tells nothing of it.
                change: change(&[(Tls1_0, 2)], &[(Tls1_0, 1)]),
                forces_tls: false,
            }],
            insights: Vec::new(),
        };
        assert_eq!(comparison.classes(), (vec![Tls1_0, Tls1_2], vec![Clear]));
    }

    #[test]
    fn periods_lie_side_by_side() {
        let coverage = DayRange {
            from: Day(10),
            to: Day(30),
        };
        let cut = |periods: Periods| {
            periods.ranges(coverage).map(|range| {
                range
                    .within(coverage)
                    .map(|range| (range.from.0, range.to.0))
            })
        };
        assert_eq!(cut(Periods::LastDays(7)), [Some((17, 23)), Some((24, 30))]);
        assert_eq!(
            cut(Periods::LastDays(14)),
            [Some((10, 16)), Some((17, 30))],
            "the earlier one is cut to what there is"
        );
        assert_eq!(cut(Periods::LastDays(90)), [None, Some((10, 30))]);
        assert_eq!(cut(Periods::LastDays(u32::MAX)), [None, Some((10, 30))]);
        assert_eq!(
            cut(Periods::Around(Day(20))),
            [Some((10, 19)), Some((20, 30))]
        );
        assert_eq!(cut(Periods::Around(Day(10))), [None, Some((10, 30))]);
        assert_eq!(cut(Periods::Around(Day(i32::MIN))), [None, Some((10, 30))]);
    }
}
