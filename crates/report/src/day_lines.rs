//! Mail flow per day: the volume of all flows, and of each of the largest.

use std::cmp::Reverse;

use super::model::{Connector, Report};
use super::range::DayRange;
use trace::sorted;
use trace::{Day, Direction};

/// The volume of each day of a range.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayLines<'a> {
    /// Of all flows together.
    pub all: Vec<u64>,
    /// Of the largest flows, the largest first; perhaps of all others at the end.
    pub lines: Vec<DayLine<'a>>,
}

/// The volume of each day, of one flow or of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayLine<'a> {
    /// The flow; `None` for the others.
    pub of: Option<&'a Connector>,
    /// In the unit of the report.
    pub volume: Vec<u64>,
}

impl<'a> DayLines<'a> {
    /// Of the flows that are `wanted`, at most `most` have a line. Where there are more, the last line
    /// is that of all others. Each day of each flow is looked at once, however many flows there are.
    pub fn of(
        report: &'a Report,
        range: DayRange,
        most: usize,
        wanted: impl Fn(Direction, Option<&str>) -> bool,
    ) -> Self {
        let mut shown: Vec<(usize, &Connector)> = report
            .connectors
            .iter()
            .enumerate()
            .filter(|(_, flow)| flow.totals.volume > 0)
            .filter(|(_, flow)| wanted(flow.direction, flow.name.as_deref()))
            .collect();
        // The report's flows come with the largest of each direction first.
        sorted::by_key(&mut shown, |(_, flow)| Reverse(flow.totals.tls.total()));
        let days = range.days() as usize;
        let last = most.saturating_sub(1);
        let has_others = shown.len() > most;
        let mut lines: Vec<DayLine<'a>> = shown
            .iter()
            .take(most)
            .enumerate()
            .map(|(at, (_, flow))| DayLine {
                of: (at < last || !has_others).then_some(*flow),
                volume: vec![0; days],
            })
            .collect();
        // The line of each flow of the report.
        let mut line_of = vec![None; report.connectors.len()];
        for (at, (place, _)) in shown.iter().enumerate() {
            if let Some(line) = line_of.get_mut(*place) {
                *line = Some(at.min(last));
            }
        }
        let mut all = vec![0; days];
        for row in report.days.iter().filter(|row| range.contains(row.date)) {
            let line = report
                .flow_of(row)
                .and_then(|(place, _)| line_of.get(place).copied());
            let Some(line) = line.flatten().and_then(|at| lines.get_mut(at)) else {
                continue;
            };
            let day = place(range, row.date);
            let volume = row.totals.tls.total();
            for sum in [line.volume.get_mut(day), all.get_mut(day)]
                .into_iter()
                .flatten()
            {
                *sum += volume;
            }
        }
        Self { all, lines }
    }
}

/// Which day of a range it is.
fn place(range: DayRange, day: Day) -> usize {
    usize::try_from(i64::from(day.0) - i64::from(range.from.0)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, RangeChoice};
    use tally::{Cell, Cells, Flow, Resolved};
    use trace::TlsClass;

    /// `volume` says what a flow carried on a day.
    fn report(flows: u32, days: i32, volume: impl Fn(u32, i32) -> u64) -> Report {
        let direction = |flow| match flow % 2 {
            0 => Direction::Inbound,
            _ => Direction::Outbound,
        };
        let mut numbers: Vec<u32> = (0..flows).collect();
        sorted::by_key(&mut numbers, |flow| {
            (direction(*flow), *flow == 0, format!("c{flow}"))
        });
        let traces = Cells {
            flows: numbers
                .iter()
                .map(|flow| Flow {
                    direction: direction(*flow),
                    name: (*flow > 0).then(|| format!("c{flow}")),
                    kind: None,
                    forced_tls: None,
                    stands_for: 0,
                })
                .collect(),
            cells: (0..days)
                .flat_map(|day| (0..).zip(&numbers).map(move |(at, flow)| (day, at, *flow)))
                .map(|(day, at, flow)| {
                    let mut by_class = [0; TlsClass::COUNT];
                    by_class[TlsClass::Tls1_2.index()] = volume(flow, day);
                    Cell {
                        day: Day(20_000 + day),
                        flow: at,
                        volume: volume(flow, day),
                        recipients: volume(flow, day),
                        messages_by_class: by_class,
                        recipients_by_class: by_class,
                        messages_quality: Default::default(),
                        recipients_quality: Default::default(),
                        formats: Default::default(),
                    }
                })
                .collect(),
            covers: None,
        };
        let resolved = Resolved {
            traces,
            ..Resolved::default()
        };
        let options = Options {
            range: RangeChoice::All,
            ..Options::default()
        };
        Report::build(&resolved, &options).unwrap()
    }

    fn names(lines: &DayLines<'_>) -> Vec<Option<String>> {
        let lines = lines.lines.iter();
        let name = |flow: &Connector| flow.name.clone().unwrap_or_else(|| "-".to_owned());
        lines.map(|line| line.of.map(name)).collect()
    }

    #[test]
    fn the_largest_have_a_line_and_the_others_share_one() {
        let report = report(5, 3, |flow, day| u64::from(flow + 1) * 10 + day as u64);
        let some = |name: &str| Some(name.to_owned());
        let three = DayLines::of(&report, report.range, 3, |_, _| true);
        assert_eq!(three.all, [150, 155, 160]);
        assert_eq!(names(&three), [some("c4"), some("c3"), None]);
        assert_eq!(three.lines[0].volume, [50, 51, 52]);
        assert_eq!(three.lines[2].volume, [60, 63, 66]);
        // The last one alone in "others" would be no help.
        let five = DayLines::of(&report, report.range, 5, |_, _| true);
        assert_eq!(names(&five)[4], some("-"));
        let last_days = DayLines::of(&report, report.range.last(2), 5, |_, _| true);
        assert_eq!(last_days.all, [155, 160]);
        let inbound = DayLines::of(&report, report.range, 5, |of, _| of == Direction::Inbound);
        assert_eq!(names(&inbound), [some("c4"), some("c2"), some("-")]);
        assert_eq!(inbound.all, [90, 93, 96]);
    }

    #[test]
    fn many_flows_cost_what_their_days_cost() {
        // Compared with each other, these were two billion comparisons: minutes even in a release.
        let report = report(5000, 90, |flow, _| u64::from(flow % 7) + 1);
        let start = std::time::Instant::now();
        let lines = DayLines::of(&report, report.range, 6, |_, _| true);
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
        assert_eq!(lines.lines.len(), 6);
        let sum: u64 = (0..5000).map(|flow| flow % 7 + 1).sum();
        assert_eq!(lines.all, vec![sum; 90]);
    }
}
