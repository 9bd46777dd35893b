//! What all files together tell beside the transfers.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use trace::beside::{Attempt, Clear, HowEnded, Side, TextKey, exchange_side};
use trace::{Direction, Format, Identity, Timestamp, TlsClass, Zone, registered_domain, sorted};

use super::accounts;
use super::exchange::{self, Row};
use super::fallbacks::{self, InClear};
use super::file::{Account, FileBeside, mailed_address, mailed_name};
use super::lines;
use super::messages::SameMessage;
use super::submissions::AllHandedIn;
use super::texts::Texts;
use crate::deduplication::{Deduplicated, DistinctTransfer};
use crate::judged::File;
use crate::private::HOST;
use crate::private_judged;
use crate::record::NO_CONNECTOR;

/// An attempt, judged over all files.
pub struct Judged {
    pub attempt: Attempt,
    /// The message that it was about, and how that ended.
    pub message: Option<(u64, HowEnded)>,
    /// When its mail went in clear.
    pub fallback: Option<Timestamp>,
    /// Whether it is one of a host that sends no mail at all.
    pub is_probe: bool,
}

/// A transfer that claims to be the organization's own.
pub struct DirectTransfer {
    pub at: Timestamp,
    pub class: TlsClass,
    pub address: TextKey,
    pub name: TextKey,
    pub domain: TextKey,
}

/// What all files tell.
pub struct Gathered<'a> {
    pub attempts: Vec<Judged>,
    pub handed_in: AllHandedIn,
    pub accounts: Vec<Account>,
    pub direct: Vec<DirectTransfer>,
    pub direct_refused: Vec<(u64, Timestamp)>,
    pub texts: Texts<'a>,
    /// By which days are counted.
    pub zone: &'a Zone,
}

/// The transfers that somebody asks about, by their identity.
#[derive(Default)]
pub struct Asked {
    identities: FxHashSet<Identity>,
    counted: FxHashMap<Identity, (Timestamp, TlsClass, bool)>,
}

impl Asked {
    /// Those that attempts may have fallen back to, and those that may be Direct Send.
    pub fn of(files: &[File<'_>], deduplicated: &Deduplicated<'_>) -> Self {
        let mut identities = FxHashSet::default();
        let all = all(files, deduplicated);
        // Where TLS stopped nothing, nothing fell back; and only mail of the same host falls back.
        let stopped: FxHashSet<TextKey> =
            all.iter().flat_map(|file| file.stopped_hosts()).collect();
        for file in all {
            let of_host = |clear: &&Clear| {
                let hosts = [clear.address, clear.name];
                hosts
                    .iter()
                    .any(|host| *host != 0 && stopped.contains(host))
            };
            identities.extend(
                file.clear
                    .iter()
                    .filter(of_host)
                    .map(|clear| clear.identity),
            );
            identities.extend(file.direct.iter().filter_map(|row| row.identity));
        }
        Self {
            identities,
            counted: FxHashMap::default(),
        }
    }

    /// A transfer counts.
    pub fn transfer(&mut self, transfer: &DistinctTransfer) {
        if self.identities.is_empty() {
            return;
        }
        if let Some(identity) = transfer.identity
            && self.identities.contains(&identity)
        {
            let is_direct =
                transfer.direction == Direction::Inbound && transfer.connector == NO_CONNECTOR;
            let told = (transfer.at, transfer.class, is_direct);
            self.counted.insert(identity, told);
        }
    }
}

/// What files that count tell, and what their sessions do.
fn all<'f>(files: &'f [File<'_>], deduplicated: &'f Deduplicated<'_>) -> Vec<&'f FileBeside> {
    let counted = files.iter().filter(|file| file.counts());
    let mut all: Vec<&FileBeside> = counted.map(|file| &file.tally.beside).collect();
    all.push(&deduplicated.beside);
    all
}

impl<'a> Gathered<'a> {
    /// Puts together what the files tell. `asked` has heard of all transfers.
    pub fn of(files: &'a [File<'_>], deduplicated: &'a Deduplicated<'_>, asked: &Asked) -> Self {
        let beside = all(files, deduplicated);
        let handed_in = AllHandedIn::of(beside.iter().map(|file| &file.handed_in));
        let clear = clear(&beside, asked, &handed_in);
        let mut direct_refused: Vec<(u64, Timestamp)> = beside
            .iter()
            .flat_map(|file| file.direct_refused.iter().copied())
            .collect();
        sorted::all(&mut direct_refused);
        direct_refused.dedup();
        let texts = Texts::of(&beside);
        let attempts = attempts(files, deduplicated, &beside, clear, &texts);
        Self {
            attempts,
            handed_in,
            accounts: accounts::merged(beside.iter().map(|file| &*file.accounts)),
            direct: direct(files, deduplicated, asked),
            direct_refused,
            texts,
            zone: deduplicated.zone,
        }
    }
}

/// The transfers and submissions that went in clear, by the records that decide them.
fn clear(files: &[&FileBeside], asked: &Asked, handed_in: &AllHandedIn) -> Vec<InClear> {
    // Submissions are judged by their own records, below.
    let is_it = |clear: &&Clear| {
        let told = asked.counted.get(&clear.identity);
        let told = told.map(|(at, class, _)| (*at, *class));
        clear.side != Side::Submission && told == Some((clear.at, TlsClass::None))
    };
    let all = files.iter().flat_map(|file| &file.clear);
    let mut told: Vec<Clear> = all.filter(is_it).copied().collect();
    sorted::by_key(&mut told, |clear| (clear.identity, *clear));
    told.dedup_by_key(|clear| clear.identity);
    let mut clear: Vec<InClear> = told.iter().map(InClear::of).collect();
    let stopped: FxHashSet<TextKey> = files.iter().flat_map(|file| file.stopped_hosts()).collect();
    let in_clear = handed_in.iter().filter(|told| {
        let hosts = [told.login.address, told.login.name];
        told.class == TlsClass::None
            && hosts
                .iter()
                .any(|host| *host != 0 && stopped.contains(host))
    });
    clear.extend(in_clear.map(|told| InClear {
        at: told.at,
        format: told.format,
        side: Side::Submission,
        address: told.login.address,
        name: told.login.name,
    }));
    clear
}

fn direct(
    files: &[File<'_>],
    deduplicated: &Deduplicated<'_>,
    asked: &Asked,
) -> Vec<DirectTransfer> {
    let mut found: BTreeMap<Identity, DirectTransfer> = BTreeMap::new();
    let mut alone = Vec::new();
    for file in files.iter().filter(|file| file.counts()) {
        let (Some(order), Some(format)) = (file.order, file.format()) else {
            continue;
        };
        for row in &file.tally.beside.direct {
            let at = row.at.under(order);
            let transfer = |class| DirectTransfer {
                at,
                class,
                address: row.address,
                name: row.name,
                domain: row.domain,
            };
            match row.identity {
                // What has no id is a transfer of its own.
                None => {
                    let absence = &deduplicated.absence;
                    let class = absence.class_of_told(row.tls, Direction::Inbound, format);
                    alone.push(transfer(class));
                }
                Some(identity) => {
                    if let Some((decided, class, true)) = asked.counted.get(&identity)
                        && *decided == at
                    {
                        found.entry(identity).or_insert_with(|| transfer(*class));
                    }
                }
            }
        }
    }
    found.into_values().chain(alone).collect()
}

fn attempts(
    files: &[File<'_>],
    deduplicated: &Deduplicated<'_>,
    beside: &[&FileBeside],
    clear: Vec<InClear>,
    texts: &Texts<'_>,
) -> Vec<Judged> {
    let mut of_sessions = deduplicated.attempts();
    of_sessions.extend(deduplicated.beside.attempts.iter().cloned());
    let has_lines = beside.iter().any(|file| !file.lines.is_empty());
    let network = if has_lines {
        private_judged::network(files)
    } else {
        trace::sessions::own_network::OwnNetwork::default()
    };
    let of_lines = lines::attempts(beside, &network, HOST);

    let mut rows = Vec::new();
    for file in files.iter().filter(|file| file.counts()) {
        if let Some(order) = file.order {
            let refused = &file.tally.beside.refused;
            rows.extend(refused.iter().map(|row| Row::under(row, order)));
        }
    }
    let is_empty = of_sessions.is_empty()
        && of_lines.attempts.is_empty()
        && rows.iter().all(|row| row.row.reason.is_none());
    if is_empty {
        return Vec::new();
    }

    // Copies of a session in several files.
    sorted::by_key(&mut of_sessions, |attempt| {
        (attempt.session, attempt.clone())
    });
    of_sessions.dedup_by(|a, b| a.session != 0 && a.session == b.session);

    let mut same = SameMessage::default();
    let pairs = rows
        .iter()
        .filter_map(|row| row.row.network.zip(row.row.message));
    let pairs: Vec<(u64, u64)> = pairs.collect();
    let stopped = rows.iter().filter(|row| row.row.reason.is_some());
    let mut keys: FxHashSet<u64> = stopped.flat_map(Row::keys).collect();
    keys.extend(of_sessions.iter().flat_map(|attempt| &attempt.messages));
    same.learn(&pairs, &mut keys);
    let crossed = deduplicated.pairs_of_ids(&keys);
    same.learn(&crossed, &mut keys);

    let mut all = exchange::attempts(&rows, &same, &mut of_sessions);
    all.extend(of_sessions);
    all.extend(of_lines.attempts);
    sorted::by_key(&mut all, |attempt| {
        (attempt.at, attempt.reason, attempt.clone())
    });

    let mut ended: BTreeMap<u64, HowEnded> = of_lines.ended;
    for file in beside {
        ended.extend(&file.ended);
    }
    for (message, how) in exchange_ends(&all, &rows, &same, deduplicated, &keys) {
        ended.entry(message).or_insert(how);
    }
    let mailed = |key: u64| beside.iter().any(|file| file.mailed.contains(key));
    let fallbacks = fallbacks::of(&all, clear);
    let judged = all.into_iter().zip(fallbacks).map(|(attempt, fallback)| {
        let message = attempt.messages.first().map(|key| {
            let key = same.of(*key);
            (key, ended.get(&key).copied().unwrap_or(HowEnded::Waiting))
        });
        let has_mailed = || {
            let address = mailed_address(attempt.format, attempt.address);
            if attempt.address != 0 && mailed(address) {
                return true;
            }
            let name = texts.get(attempt.name).and_then(registered_domain);
            name.is_some_and(|name| mailed(mailed_name(attempt.format, &name)))
        };
        let may_be = attempt.side != Side::Outbound && attempt.is_connection;
        Judged {
            is_probe: may_be && fallback.is_none() && !has_mailed(),
            attempt,
            message,
            fallback,
        }
    });
    judged.collect()
}

/// How messages of Exchange ended: a FAIL says that one came back, a transfer that it went out.
fn exchange_ends(
    attempts: &[Attempt],
    rows: &[Row],
    same: &SameMessage,
    deduplicated: &Deduplicated<'_>,
    keys: &FxHashSet<u64>,
) -> BTreeMap<u64, HowEnded> {
    let mut first: BTreeMap<u64, Timestamp> = BTreeMap::new();
    let of_exchange = attempts
        .iter()
        .filter(|attempt| exchange_side(attempt.format));
    for attempt in of_exchange {
        if let Some(message) = attempt.messages.first() {
            let at = first.entry(same.of(*message)).or_insert(attempt.at);
            *at = attempt.at.min(*at);
        }
    }
    let mut ended: BTreeMap<u64, HowEnded> = BTreeMap::new();
    let mut tell = |key: u64, at: Timestamp, how: HowEnded| {
        let message = same.of(key);
        if first.get(&message).is_some_and(|first| at >= *first) {
            let known = ended.entry(message).or_insert(how);
            *known = how.min(*known);
        }
    };
    for row in rows.iter().filter(|row| row.row.is_final) {
        for key in row.keys() {
            tell(key, row.at, HowEnded::Returned);
        }
    }
    deduplicated.each_record(&mut |record, _: Format| {
        if record.direction == Direction::Outbound {
            for key in [record.network, record.message] {
                if key != 0 && keys.contains(&key) {
                    tell(key, record.at, HowEnded::DeliveredLater);
                }
            }
        }
    });
    ended
}
