//! The members of a report that stand beside the transfers: what TLS stopped, who hands mail in, and
//! Direct Send. None of them names anybody.
//!
//! Source: `docs/report-format.md`, and `docs/stopped.md` for the rules.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::model::{TlsCounts, day_text};
use tally::{Beside, ClassDay, Window};
use trace::beside::{HowEnded, Reason, Side};
use trace::{Day, TlsClass, sorted};

/// What stands beside the transfers, in the days that were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BesideMembers {
    /// What TLS stopped.
    pub stopped: Stopped,
    /// Who hands mail in.
    pub submission: Submission,
    /// Mail that claims to be the organization's own.
    pub direct_send: DirectSend,
}

/// What TLS stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stopped {
    /// Numbers of each side.
    pub directions: Sides,
    /// By side and reason, those with most attempts first.
    pub reasons: Vec<ReasonRow>,
    /// The same by day, over all that was read.
    pub days: Vec<ReasonDay>,
}

/// Numbers of each side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sides {
    /// Where an own server was the server.
    pub inbound: SideTotals,
    /// Where it was the client.
    pub outbound: SideTotals,
    /// Where own users hand mail in.
    pub submission: SideTotals,
}

/// Numbers of one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SideTotals {
    /// Attempts, without probes.
    pub attempts: u64,
    /// Messages that they were about.
    pub messages: u64,
    /// Of these, those that wait.
    pub waiting: u64,
    /// Those that came back.
    pub returned: u64,
    /// Those that were delivered later.
    pub delivered_later: u64,
    /// Transfers that went in clear after an attempt.
    pub fallbacks: u64,
    /// Attempts of hosts that send no mail at all.
    pub probes: u64,
}

/// What TLS stopped for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ReasonRow {
    /// Where.
    pub direction: Side,
    /// Why.
    #[serde(serialize_with = "reason_id")]
    pub reason: Reason,
    /// How much.
    #[serde(flatten)]
    pub counts: ReasonCounts,
}

/// The same of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ReasonDay {
    /// The day.
    #[serde(serialize_with = "day_text")]
    pub date: Day,
    /// Where.
    pub direction: Side,
    /// Why.
    #[serde(serialize_with = "reason_id")]
    pub reason: Reason,
    /// How much.
    #[serde(flatten)]
    pub counts: ReasonCounts,
}

/// How much TLS stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReasonCounts {
    /// Attempts, without probes.
    pub attempts: u64,
    /// Messages that they were about.
    pub messages: u64,
    /// Transfers that went in clear after an attempt.
    pub fallbacks: u64,
    /// Attempts of hosts that send no mail at all.
    pub probes: u64,
}

impl ReasonCounts {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Who hands mail in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Submission {
    /// Messages that logs tell.
    pub volume: u64,
    /// The same by class.
    pub tls: TlsCounts,
    /// The same by day, over all that was read.
    pub days: Vec<ClassRow>,
    /// What reports on SMTP AUTH clients say; they know no days.
    pub reported: Option<Reported>,
}

/// What reports on SMTP AUTH clients say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reported {
    /// Distinct accounts.
    pub accounts: u64,
    /// Messages.
    pub volume: u64,
    /// The same by class.
    pub tls: TlsCounts,
}

/// Messages of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ClassRow {
    /// The day.
    #[serde(serialize_with = "day_text")]
    pub date: Day,
    /// How many.
    pub volume: u64,
    /// The same by class.
    pub tls: TlsCounts,
}

/// Mail that claims to be the organization's own, and comes over no connector.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DirectSend {
    /// Whether the organization's domains were told; without them nobody knows.
    pub told: bool,
    /// How many.
    pub volume: u64,
    /// Messages of own servers that the service refused for it.
    pub refused: u64,
    /// By class.
    pub tls: TlsCounts,
    /// By day, over all that was read.
    pub days: Vec<ClassRow>,
}

impl BesideMembers {
    /// Counts a window of what was loaded. `has_domains` is whether the organization's domains were
    /// told.
    pub fn of(beside: &Beside, window: Window, has_domains: bool) -> Self {
        Self {
            stopped: Stopped::of(beside, window),
            submission: Submission::of(beside, window),
            direct_send: DirectSend::of(beside, window, has_domains),
        }
    }

    /// Messages that TLS stopped on any side.
    pub fn messages_stopped(&self) -> u64 {
        let Sides {
            inbound,
            outbound,
            submission,
        } = &self.stopped.directions;
        [inbound, outbound, submission]
            .map(|side| side.messages)
            .iter()
            .sum()
    }

    /// Whether a report is made of it, although nothing crossed the boundary.
    pub fn has_something(&self) -> bool {
        let Sides {
            inbound,
            outbound,
            submission,
        } = self.stopped.directions;
        let is_stopped = [inbound, outbound, submission]
            .iter()
            .any(|side| side.attempts + side.probes + side.messages + side.fallbacks > 0);
        is_stopped
            || self.submission.volume > 0
            || self.submission.reported.is_some()
            || self.direct_send.refused > 0
    }
}

impl Stopped {
    fn of(beside: &Beside, window: Window) -> Self {
        let mut directions = Sides::default();
        let mut reasons: BTreeMap<(Side, Reason), ReasonCounts> = BTreeMap::new();
        let mut days: BTreeMap<(Day, Side, Reason), ReasonCounts> = BTreeMap::new();
        for cell in &beside.attempts {
            let add = |counts: &mut ReasonCounts| {
                counts.attempts += cell.attempts;
                counts.probes += cell.probes;
                counts.fallbacks += cell.fallbacks;
            };
            add(days.entry((cell.day, cell.side, cell.reason)).or_default());
            if window.has(cell.day) {
                add(reasons.entry((cell.side, cell.reason)).or_default());
                let side = directions.get(cell.side);
                side.attempts += cell.attempts;
                side.probes += cell.probes;
                side.fallbacks += cell.fallbacks;
            }
        }
        let mut of_side: BTreeSet<(Side, u32)> = BTreeSet::new();
        let mut of_reason: BTreeSet<(Side, Reason, u32)> = BTreeSet::new();
        for message in &beside.messages {
            let (side, reason) = (message.side, message.reason);
            days.entry((message.day, side, reason))
                .or_default()
                .messages += 1;
            if window.has(message.day) {
                of_side.insert((side, message.message));
                of_reason.insert((side, reason, message.message));
            }
        }
        for (side, reason, _) in of_reason {
            reasons.entry((side, reason)).or_default().messages += 1;
        }
        for (side, message) in of_side {
            let totals = directions.get(side);
            totals.messages += 1;
            match beside.ended.get(message as usize) {
                Some(HowEnded::Returned) => totals.returned += 1,
                Some(HowEnded::DeliveredLater) => totals.delivered_later += 1,
                Some(HowEnded::Waiting) | None => totals.waiting += 1,
            }
        }
        let row = |((direction, reason), counts)| ReasonRow {
            direction,
            reason,
            counts,
        };
        let mut reasons: Vec<ReasonRow> = reasons.into_iter().map(row).collect();
        reasons.retain(|row| !row.counts.is_empty());
        sorted::by_key(&mut reasons, |row| {
            let most = Reverse(row.counts.attempts + row.counts.probes);
            (row.direction, most, row.reason.id())
        });
        let day = |((date, direction, reason), counts)| ReasonDay {
            date,
            direction,
            reason,
            counts,
        };
        let mut days: Vec<ReasonDay> = days.into_iter().map(day).collect();
        sorted::by_key(&mut days, |day| (day.date, day.direction, day.reason.id()));
        Self {
            directions,
            reasons,
            days,
        }
    }
}

impl Sides {
    fn get(&mut self, side: Side) -> &mut SideTotals {
        match side {
            Side::Inbound => &mut self.inbound,
            Side::Outbound => &mut self.outbound,
            Side::Submission => &mut self.submission,
        }
    }
}

/// The messages of a window, and all days.
fn by_class(days: &[ClassDay], window: Window) -> (u64, TlsCounts, Vec<ClassRow>) {
    let mut tls = [0; TlsClass::COUNT];
    for day in days.iter().filter(|day| window.has(day.day)) {
        for (sum, more) in tls.iter_mut().zip(day.tls) {
            *sum += more;
        }
    }
    let row = |day: &ClassDay| ClassRow {
        date: day.day,
        volume: day.tls.iter().sum(),
        tls: TlsCounts(day.tls),
    };
    let rows = days.iter().map(row).collect();
    (tls.iter().sum(), TlsCounts(tls), rows)
}

impl Submission {
    fn of(beside: &Beside, window: Window) -> Self {
        let (volume, tls, days) = by_class(&beside.handed_in, window);
        Self {
            volume,
            tls,
            days,
            reported: beside.reported.map(|reported| Reported {
                accounts: reported.accounts,
                volume: reported.volume,
                tls: TlsCounts(reported.tls),
            }),
        }
    }
}

impl DirectSend {
    fn of(beside: &Beside, window: Window, told: bool) -> Self {
        let refused = beside.direct_refused.iter();
        let refused = refused.filter(|(day, _)| window.has(*day));
        let refused: BTreeSet<u32> = refused.map(|(_, message)| *message).collect();
        let direct = if told { &*beside.direct } else { &[] };
        let (volume, tls, days) = by_class(direct, window);
        Self {
            told,
            volume,
            refused: refused.len() as u64,
            tls,
            days,
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn reason_id<S: serde::Serializer>(reason: &Reason, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(reason.id())
}
