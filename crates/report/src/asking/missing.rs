//! What is still missing of what was dropped.

use std::collections::BTreeMap;

use tally::Resolved;
use trace::{Day, Direction, Format};

use crate::range::DayRange;

/// Days at one end that one direction lacks and the other has, before it is said: a weekend may be quiet.
const QUIET: i32 = 3;

/// Something to fetch in addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// There is mail of the other direction only.
    Direction {
        /// The direction of which there is none.
        missing: Direction,
        /// Which file has it.
        fetch: Fetch,
    },
    /// The other direction has mail on these days, and this one has none.
    Days {
        /// The direction of which there is none.
        missing: Direction,
        /// Which days.
        days: DayRange,
        /// Which file has it.
        fetch: Fetch,
    },
    /// Connectors of which the files do not tell whether they force TLS, and no list of connectors.
    ConnectorLists {
        /// How many.
        connectors: u64,
        /// Whether they are those of Exchange Online.
        is_online: bool,
    },
}

/// What kind of file has the other half.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fetch {
    /// The connector report, one row per message or per day.
    Report,
    /// A trace of Exchange Online, for senders or for recipients.
    Trace,
    /// SMTP protocol logs: one kind for each direction.
    ProtocolLog,
    /// The log of the server that has the other direction.
    ServerLog,
    /// Mails tell of inbound mail only, so another source.
    NotMails,
    /// Something else.
    Other,
}

impl Fetch {
    fn of(format: Format) -> Option<Self> {
        Some(match format {
            Format::ExoConnectorMessages | Format::ConnectorReport => Self::Report,
            Format::ExoExtendedTrace
            | Format::ExoEnhancedSummary
            | Format::ExoSummary
            | Format::ExoTraceDetail => Self::Trace,
            Format::ExchangeSmtpReceiveLog | Format::ExchangeSmtpSendLog => Self::ProtocolLog,
            Format::ExchangeTrackingLog
            | Format::PostfixLog
            | Format::EximLog
            | Format::SendmailLog => Self::ServerLog,
            Format::MessageHeaders => Self::NotMails,
            Format::SavedReport | Format::MappedTable => Self::Other,
            Format::TlsReport
            | Format::ConnectorList
            | Format::SmtpAuthReport
            | Format::Mapping => return None,
        })
    }
}

/// What is still missing, the most important first; nothing where nothing was counted.
pub fn missing(resolved: &Resolved) -> Vec<Missing> {
    let mut found = Vec::new();
    let kinds = resolved.files.iter().filter(|file| file.transfers > 0);
    let Some(fetch) = kinds
        .filter_map(|file| file.format.and_then(Fetch::of))
        .min()
    else {
        return found;
    };
    let mut days: BTreeMap<Direction, DayRange> = BTreeMap::new();
    for cells in [&resolved.traces, &resolved.summaries] {
        for cell in cells.cells.iter().filter(|cell| cell.volume > 0) {
            let Some(flow) = usize::try_from(cell.flow)
                .ok()
                .and_then(|at| cells.flows.get(at))
            else {
                continue;
            };
            let (from, to) = (cell.day, cell.day);
            let range = days.entry(flow.direction).or_insert(DayRange { from, to });
            range.from = range.from.min(cell.day);
            range.to = range.to.max(cell.day);
        }
    }
    let of = |direction| days.get(&direction).copied();
    match (of(Direction::Inbound), of(Direction::Outbound)) {
        (Some(inbound), Some(outbound)) => {
            lacking(Direction::Outbound, outbound, inbound, fetch, &mut found);
            lacking(Direction::Inbound, inbound, outbound, fetch, &mut found);
        }
        (Some(_), None) => found.push(Missing::Direction {
            missing: Direction::Outbound,
            fetch,
        }),
        (None, Some(_)) => found.push(Missing::Direction {
            missing: Direction::Inbound,
            fetch,
        }),
        (None, None) => {}
    }
    found.extend(lists(resolved, fetch));
    found
}

/// Days at the ends that the other direction has.
fn lacking(
    missing: Direction,
    has: DayRange,
    other: DayRange,
    fetch: Fetch,
    found: &mut Vec<Missing>,
) {
    let ends = [
        (other.from, Day(has.from.0 - 1)),
        (Day(has.to.0 + 1), other.to),
    ];
    for (from, to) in ends {
        if to.0 - from.0 + 1 >= QUIET {
            let days = DayRange { from, to };
            found.push(Missing::Days {
                missing,
                days,
                fetch,
            });
        }
    }
}

fn lists(resolved: &Resolved, fetch: Fetch) -> Option<Missing> {
    let is_online = match fetch {
        Fetch::Report | Fetch::Trace => true,
        Fetch::ProtocolLog => false,
        Fetch::ServerLog | Fetch::NotMails | Fetch::Other => return None,
    };
    let flows = resolved.traces.flows.iter();
    let untold = flows.filter(|flow| {
        flow.name.is_some()
            && flow.stands_for == 0
            && (flow.kind.is_none() || flow.forced_tls.is_none())
    });
    let connectors = untold.count() as u64;
    (connectors > 0 && resolved.listed.is_empty()).then_some(Missing::ConnectorLists {
        connectors,
        is_online,
    })
}
