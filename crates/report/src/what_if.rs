//! What would stop if a stricter policy held: which messages, on which days, over which connectors.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::model::{Report, Totals};
use tally::MarkFilter;
use trace::sorted;
use trace::{Day, Direction, TlsClass};

/// A policy that is not in force yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Policy {
    /// SSL, TLS 1.0 and 1.1 are refused.
    RefuseBelow12,
    /// The same, and mail in clear.
    RefuseBelow12AndClear,
    /// A connector forces TLS: its mail in clear is refused.
    ForceTls {
        /// Direction of the connector.
        direction: Direction,
        /// Its name.
        connector: String,
    },
    /// Only what the guideline of the report calls good or sufficient is accepted.
    RecommendedOnly,
}

/// Grades that are refused where only what is recommended is accepted: to be phased out, and insufficient.
const NOT_RECOMMENDED: [bool; 5] = [false, false, true, true, false];

impl Policy {
    /// The classes that it refuses.
    pub fn refused(&self) -> BTreeSet<TlsClass> {
        let old = [TlsClass::Ssl, TlsClass::Tls1_0, TlsClass::Tls1_1];
        match self {
            Self::RefuseBelow12 => sorted::set(old),
            Self::RefuseBelow12AndClear => sorted::set(old.into_iter().chain([TlsClass::None])),
            Self::ForceTls { .. } => sorted::set([TlsClass::None]),
            Self::RecommendedOnly => sorted::set(
                TlsClass::ALL
                    .into_iter()
                    .filter(|class| *class != TlsClass::NotRecorded),
            ),
        }
    }

    /// What encrypted mail of these classes has to be to be refused; nothing where the class decides.
    pub fn mark(&self) -> Option<MarkFilter> {
        match self {
            Self::RecommendedOnly => Some(MarkFilter::Grades(NOT_RECOMMENDED)),
            _ => None,
        }
    }

    /// How much of a row would be refused, and how much cannot be judged.
    fn judge(&self, totals: &Totals) -> (u64, u64) {
        let tls = &totals.tls;
        if *self == Self::RecommendedOnly {
            let [_, _, phase_out, insufficient, cannot_tell] = totals.quality.0.strength;
            return (
                tls.get(TlsClass::None) + phase_out + insufficient,
                tls.get(TlsClass::NotRecorded) + cannot_tell,
            );
        }
        let refused = self.refused();
        let sum = |classes: &mut dyn Iterator<Item = &TlsClass>| -> u64 {
            classes.map(|class| tls.get(*class)).sum()
        };
        (sum(&mut refused.iter()), sum(&mut self.undecided().iter()))
    }

    /// How much of what would be refused of a row would go in clear instead.
    fn in_clear(&self, totals: &Totals, refused: u64, forces_tls: bool) -> u64 {
        match self {
            _ if forces_tls => 0,
            Self::RefuseBelow12 => refused,
            // What is in clear already is refused, and is no fallback.
            Self::RecommendedOnly => refused.saturating_sub(totals.tls.get(TlsClass::None)),
            Self::RefuseBelow12AndClear | Self::ForceTls { .. } => 0,
        }
    }

    fn concerns(&self, direction: Direction, connector: Option<&str>) -> bool {
        match self {
            Self::RefuseBelow12 | Self::RefuseBelow12AndClear | Self::RecommendedOnly => true,
            Self::ForceTls {
                direction: of,
                connector: name,
            } => direction == *of && connector == Some(name),
        }
    }

    /// The classes of which the file does not tell enough to judge.
    fn undecided(&self) -> &'static [TlsClass] {
        match self {
            Self::RefuseBelow12 | Self::RefuseBelow12AndClear => {
                &[TlsClass::TlsUnversioned, TlsClass::NotRecorded]
            }
            Self::ForceTls { .. } | Self::RecommendedOnly => &[TlsClass::NotRecorded],
        }
    }
}

/// What a policy would do in the range of a report, in its unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// What would stop.
    pub stopped: u64,
    /// Of that, what would not be lost but go in clear: it is encrypted, nothing forces TLS on its flow,
    /// and the policy does not refuse mail in clear. TLS is opportunistic then (RFC 3207).
    pub in_clear: u64,
    /// What the policy concerns.
    pub concerned: u64,
    /// What cannot be judged: version not told, or nothing recorded.
    pub undecided: u64,
    /// What would stop on each day of the range; days on which nothing would are left out.
    pub by_day: BTreeMap<Day, u64>,
    /// What would stop by flow, the largest first.
    pub by_flow: Vec<(Direction, Option<String>, u64)>,
}

/// Judges a policy by what happened in the range.
pub fn effect(report: &Report, policy: &Policy) -> Effect {
    let mut effect = Effect::default();
    let mut by_flow = vec![0; report.connectors.len()];
    for row in report
        .days
        .iter()
        .filter(|row| report.range.contains(row.date))
    {
        if !policy.concerns(row.direction, row.connector.as_deref()) {
            continue;
        }
        let (stopped, undecided) = policy.judge(&row.totals);
        effect.concerned += row.totals.tls.total();
        effect.undecided += undecided;
        if stopped > 0 {
            effect.stopped += stopped;
            *effect.by_day.entry(row.date).or_default() += stopped;
            let flow = report.flow_of(row);
            let forces_tls = flow.is_some_and(|(_, flow)| flow.forced_tls == Some(true));
            effect.in_clear += policy.in_clear(&row.totals, stopped, forces_tls);
            let sum = flow.and_then(|(at, _)| by_flow.get_mut(at));
            if let Some(sum) = sum {
                *sum += stopped;
            }
        }
    }
    effect.by_flow = report
        .connectors
        .iter()
        .zip(by_flow)
        .filter(|(_, stopped)| *stopped > 0)
        .map(|(flow, stopped)| (flow.direction, flow.name.clone(), stopped))
        .collect();
    sorted::by(&mut effect.by_flow, |a, b| {
        let order = |of: &(Direction, Option<String>, u64)| (Reverse(of.2), of.0);
        (order(a), &a.1).cmp(&(order(b), &b.1))
    });
    effect
}
