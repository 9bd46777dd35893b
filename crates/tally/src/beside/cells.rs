//! Counts by day of what stands beside the transfers, without any name.

use serde::{Deserialize, Serialize};

use trace::beside::{HowEnded, Reason, Side};
use trace::{Day, TlsClass};

/// What a report says beside the transfers, for any window of days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// Attempts by day, side and reason.
    pub attempts: Vec<AttemptCell>,
    /// Messages that TLS stopped, each once for each day, side and reason.
    pub messages: Vec<MessageDay>,
    /// How each of them ended.
    pub ended: Vec<HowEnded>,
    /// Messages that were handed in.
    pub handed_in: Vec<ClassDay>,
    /// What reports on SMTP AUTH clients say, which know no days.
    pub reported: Option<Reported>,
    /// Direct Send.
    pub direct: Vec<ClassDay>,
    /// Messages that were refused as Direct Send: the day, and the number of the message.
    pub direct_refused: Vec<(Day, u32)>,
}

/// Attempts of one day, side and reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AttemptCell {
    /// The day; of a fallback that of its transfer.
    pub day: Day,
    /// Where they were.
    pub side: Side,
    /// Why.
    pub reason: Reason,
    /// How many, without probes.
    pub attempts: u64,
    /// Attempts of hosts that send no mail at all.
    pub probes: u64,
    /// Transfers in clear that came of them.
    pub fallbacks: u64,
}

/// A message that TLS stopped on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MessageDay {
    /// The day.
    pub day: Day,
    /// Where.
    pub side: Side,
    /// Why.
    pub reason: Reason,
    /// Its place in [`Beside::ended`].
    pub message: u32,
}

/// Messages of one day by class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ClassDay {
    /// The day.
    pub day: Day,
    /// Counts in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
}

/// What reports on SMTP AUTH clients add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// Distinct accounts.
    pub accounts: u64,
    /// Number of messages.
    pub volume: u64,
    /// Counts in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
}

impl Beside {
    /// Whether nothing is told.
    pub fn is_empty(&self) -> bool {
        self.days().is_none() && self.reported.is_none() && self.direct.is_empty()
    }

    /// First and last day of anything that has a day.
    pub fn days(&self) -> Option<(Day, Day)> {
        let attempts = self.attempts.iter().map(|cell| cell.day);
        let messages = self.messages.iter().map(|message| message.day);
        let handed_in = self.handed_in.iter().map(|cell| cell.day);
        let refused = self.direct_refused.iter().map(|(day, _)| *day);
        let all = attempts.chain(messages).chain(handed_in).chain(refused);
        all.fold(None, |days, day| match days {
            None => Some((day, day)),
            Some((first, last)) => Some((day.min(first), day.max(last))),
        })
    }
}
