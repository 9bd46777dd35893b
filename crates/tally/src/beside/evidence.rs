//! Who is behind what stands beside the transfers: hosts, domains and accounts. It is private.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use trace::beside::{HowEnded, Reason, Side};
use trace::{Day, Timestamp, TlsClass, sorted};

use super::gathered::Gathered;
use crate::texts::Texts;

/// Days that are asked about, each end open where `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
}

impl Window {
    /// Whether a day lies in it.
    pub fn has(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// Hosts, domains and accounts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BesideEvidence {
    /// What TLS stopped, by side, domain, server and reason.
    pub stopped: Vec<StoppedRow>,
    /// Who hands mail in.
    pub submission: Vec<SubmissionRow>,
    /// Who sends as the organization itself.
    pub direct_send: Vec<DirectSendRow>,
}

/// What TLS stopped with one server and one domain for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoppedRow {
    /// Where.
    pub side: Side,
    /// Domain of the recipients (outbound) or of the sender (inbound).
    pub domain: Option<String>,
    /// Name of the other host, else its address.
    pub server: Option<String>,
    /// Why.
    pub reason: Reason,
    /// How many, without probes.
    pub attempts: u64,
    /// Attempts of hosts that send no mail at all.
    pub probes: u64,
    /// Transfers in clear that came of them.
    pub fallbacks: u64,
    /// Messages that wait.
    pub waiting: u64,
    /// Messages that came back.
    pub returned: u64,
    /// Messages that were delivered later.
    pub delivered_later: u64,
    /// The first time of what it counts.
    pub first: Timestamp,
    /// The last time.
    pub last: Timestamp,
}

impl StoppedRow {
    /// Number of messages.
    pub fn messages(&self) -> u64 {
        self.waiting + self.returned + self.delivered_later
    }
}

/// What one account or device hands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubmissionRow {
    /// The account as it is written.
    pub account: Option<String>,
    /// Address of the client.
    pub ip: Option<String>,
    /// Name of the client.
    pub name: Option<String>,
    /// The SASL mechanism.
    pub mechanism: Option<String>,
    /// The port of the server.
    pub port: Option<u16>,
    /// Number of messages.
    pub volume: u64,
    /// Counts in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
    /// The first and the last time; a report on SMTP AUTH clients tells none.
    pub times: Option<(Timestamp, Timestamp)>,
}

/// What one host sends as one of the organization's own domains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectSendRow {
    /// Address of the client.
    pub ip: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Domain of the sender.
    pub domain: Option<String>,
    /// Number of messages.
    pub volume: u64,
    /// Counts in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
    /// The first time.
    pub first: Timestamp,
    /// The last time.
    pub last: Timestamp,
}

/// `null` stands last.
fn none_last<T: Ord + Clone>(value: &Option<T>) -> (bool, Option<T>) {
    (value.is_none(), value.clone())
}

impl BesideEvidence {
    /// Of what was gathered, in these days. `names` are the domains that sessions name.
    pub(crate) fn of(gathered: &Gathered<'_>, names: &Texts<'_>, window: Window) -> Self {
        Self {
            stopped: stopped(gathered, names, window),
            submission: submission(gathered, window),
            direct_send: direct_send(gathered, window),
        }
    }
}

/// A row under way.
#[derive(Default)]
struct Stopped {
    attempts: u64,
    probes: u64,
    fallbacks: u64,
    messages: BTreeSet<(u64, HowEnded)>,
    times: Option<(Timestamp, Timestamp)>,
}

fn widen(times: &mut Option<(Timestamp, Timestamp)>, at: Timestamp) {
    let (first, last) = times.unwrap_or((at, at));
    *times = Some((first.min(at), last.max(at)));
}

fn stopped(gathered: &Gathered<'_>, names: &Texts<'_>, window: Window) -> Vec<StoppedRow> {
    type Key = (Side, Option<String>, Option<String>, Reason);
    let mut rows: BTreeMap<Key, Stopped> = BTreeMap::new();
    let text = |key| gathered.texts.get(key).map(str::to_owned);
    for judged in &gathered.attempts {
        let attempt = &judged.attempt;
        let is_in = window.has(gathered.zone.day(attempt.at));
        let fallback = judged
            .fallback
            .filter(|at| window.has(gathered.zone.day(*at)));
        if !is_in && fallback.is_none() {
            continue;
        }
        let server = text(attempt.name).or_else(|| text(attempt.address));
        let named = attempt.names.iter().filter_map(|name| names.domain(*name));
        let mut domains: BTreeSet<Option<String>> = named
            .map(|name| Some(name.to_owned()))
            .chain(attempt.domains.iter().map(|key| text(*key)))
            .filter(Option::is_some)
            .collect();
        if domains.is_empty() {
            domains.insert(None);
        }
        for domain in domains {
            let key = (attempt.side, domain, server.clone(), attempt.reason);
            let row = rows.entry(key).or_default();
            if is_in {
                if attempt.is_connection {
                    match judged.is_probe {
                        true => row.probes += 1,
                        false => row.attempts += 1,
                    }
                }
                row.messages.extend(judged.message);
                widen(&mut row.times, attempt.at);
            }
            if let Some(at) = fallback {
                row.fallbacks += 1;
                widen(&mut row.times, at);
            }
        }
    }
    let rows = rows.into_iter();
    let mut rows: Vec<StoppedRow> = rows
        .filter_map(|((side, domain, server, reason), row)| {
            let (first, last) = row.times?;
            let ended = |how| {
                row.messages
                    .iter()
                    .filter(|(_, ended)| *ended == how)
                    .count() as u64
            };
            Some(StoppedRow {
                side,
                domain,
                server,
                reason,
                attempts: row.attempts,
                probes: row.probes,
                fallbacks: row.fallbacks,
                waiting: ended(HowEnded::Waiting),
                returned: ended(HowEnded::Returned),
                delivered_later: ended(HowEnded::DeliveredLater),
                first,
                last,
            })
        })
        .collect();
    sorted::by_key(&mut rows, |row| {
        (
            row.side,
            Reverse(row.attempts + row.probes),
            none_last(&row.domain),
            none_last(&row.server),
            row.reason.id(),
        )
    });
    rows
}

fn submission(gathered: &Gathered<'_>, window: Window) -> Vec<SubmissionRow> {
    let mut rows: BTreeMap<_, SubmissionRow> = BTreeMap::new();
    let text = |key| gathered.texts.get(key).map(str::to_owned);
    for told in gathered.handed_in.iter() {
        if !window.has(gathered.zone.day(told.at)) {
            continue;
        }
        let login = told.login;
        let row = rows.entry(login).or_insert_with(|| SubmissionRow {
            account: text(login.account),
            ip: text(login.address),
            name: text(login.name),
            mechanism: text(login.mechanism),
            port: (login.port != 0).then_some(login.port),
            volume: 0,
            tls: [0; TlsClass::COUNT],
            times: None,
        });
        row.volume += 1;
        row.tls[told.class.index()] += 1;
        widen(&mut row.times, told.at);
    }
    let order = |row: &SubmissionRow| {
        (
            Reverse(row.volume),
            none_last(&row.account),
            none_last(&row.ip),
            none_last(&row.name),
            none_last(&row.mechanism),
            none_last(&row.port),
        )
    };
    let mut rows: Vec<SubmissionRow> = rows.into_values().collect();
    sorted::by_key(&mut rows, order);
    let accounts = gathered.accounts.iter();
    let mut reported: Vec<SubmissionRow> = accounts
        .map(|account| SubmissionRow {
            account: Some(account.account.clone()),
            ip: None,
            name: None,
            mechanism: None,
            port: None,
            volume: account.messages,
            tls: account.tls,
            times: None,
        })
        .collect();
    sorted::by_key(&mut reported, order);
    rows.extend(reported);
    rows
}

fn direct_send(gathered: &Gathered<'_>, window: Window) -> Vec<DirectSendRow> {
    let mut rows: BTreeMap<_, DirectSendRow> = BTreeMap::new();
    let text = |key| gathered.texts.get(key).map(str::to_owned);
    for direct in &gathered.direct {
        if !window.has(gathered.zone.day(direct.at)) {
            continue;
        }
        let key = (direct.address, direct.name, direct.domain);
        let row = rows.entry(key).or_insert_with(|| DirectSendRow {
            ip: text(direct.address),
            name: text(direct.name),
            domain: text(direct.domain),
            volume: 0,
            tls: [0; TlsClass::COUNT],
            first: direct.at,
            last: direct.at,
        });
        row.volume += 1;
        row.tls[direct.class.index()] += 1;
        row.first = row.first.min(direct.at);
        row.last = row.last.max(direct.at);
    }
    let mut rows: Vec<DirectSendRow> = rows.into_values().collect();
    sorted::by_key(&mut rows, |row| {
        let names = (
            none_last(&row.ip),
            none_last(&row.name),
            none_last(&row.domain),
        );
        (Reverse(row.volume), names)
    });
    rows
}
