//! Hosts, domains and accounts beside the transfers, as the evidence file has them.
//!
//! Source: `docs/report-format.md`, The evidence file.

use serde::{Serialize, Serializer};

use super::evidence::to_the_second;
use super::model::TlsCounts;
use tally::{BesideEvidence, DirectSendRow, StoppedRow, SubmissionRow};
use trace::Timestamp;
use trace::beside::Side;

/// The three arrays.
#[derive(Serialize)]
pub(super) struct WrittenBeside<'a> {
    stopped: Vec<Stopped<'a>>,
    submission: Vec<Submission<'a>>,
    direct_send: Vec<DirectSend<'a>>,
}

#[derive(Serialize)]
struct Stopped<'a> {
    direction: Side,
    domain: Option<&'a str>,
    server: Option<&'a str>,
    reason: &'static str,
    attempts: u64,
    messages: u64,
    waiting: u64,
    returned: u64,
    delivered_later: u64,
    fallbacks: u64,
    probes: u64,
    #[serde(serialize_with = "to_the_second")]
    first: Timestamp,
    #[serde(serialize_with = "to_the_second")]
    last: Timestamp,
}

#[derive(Serialize)]
struct Submission<'a> {
    account: Option<&'a str>,
    ip: Option<&'a str>,
    name: Option<&'a str>,
    mechanism: Option<&'a str>,
    port: Option<u16>,
    volume: u64,
    tls: TlsCounts,
    #[serde(serialize_with = "if_told")]
    first: Option<Timestamp>,
    #[serde(serialize_with = "if_told")]
    last: Option<Timestamp>,
}

#[derive(Serialize)]
struct DirectSend<'a> {
    ip: Option<&'a str>,
    name: Option<&'a str>,
    domain: Option<&'a str>,
    volume: u64,
    tls: TlsCounts,
    #[serde(serialize_with = "to_the_second")]
    first: Timestamp,
    #[serde(serialize_with = "to_the_second")]
    last: Timestamp,
}

impl<'a> WrittenBeside<'a> {
    pub fn of(evidence: &'a BesideEvidence) -> Self {
        Self {
            stopped: evidence.stopped.iter().map(Stopped::of).collect(),
            submission: evidence.submission.iter().map(Submission::of).collect(),
            direct_send: evidence.direct_send.iter().map(DirectSend::of).collect(),
        }
    }
}

impl<'a> Stopped<'a> {
    fn of(row: &'a StoppedRow) -> Self {
        Self {
            direction: row.side,
            domain: row.domain.as_deref(),
            server: row.server.as_deref(),
            reason: row.reason.id(),
            attempts: row.attempts,
            messages: row.messages(),
            waiting: row.waiting,
            returned: row.returned,
            delivered_later: row.delivered_later,
            fallbacks: row.fallbacks,
            probes: row.probes,
            first: row.first,
            last: row.last,
        }
    }
}

impl<'a> Submission<'a> {
    fn of(row: &'a SubmissionRow) -> Self {
        Self {
            account: row.account.as_deref(),
            ip: row.ip.as_deref(),
            name: row.name.as_deref(),
            mechanism: row.mechanism.as_deref(),
            port: row.port,
            volume: row.volume,
            tls: TlsCounts(row.tls),
            first: row.times.map(|(first, _)| first),
            last: row.times.map(|(_, last)| last),
        }
    }
}

impl<'a> DirectSend<'a> {
    fn of(row: &'a DirectSendRow) -> Self {
        Self {
            ip: row.ip.as_deref(),
            name: row.name.as_deref(),
            domain: row.domain.as_deref(),
            volume: row.volume,
            tls: TlsCounts(row.tls),
            first: row.first,
            last: row.last,
        }
    }
}

#[allow(clippy::ref_option, reason = "serde's signature")]
fn if_told<S: Serializer>(at: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    match at {
        Some(at) => to_the_second(at, serializer),
        None => serializer.serialize_none(),
    }
}
