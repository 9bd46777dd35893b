//! Which records are transfers: each transfer once, formats that tell less giving way, silence
//! judged, over all files of the loaded set.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rustc_hash::FxHashSet;

use super::beside::FileBeside;
use super::both::both;
use super::duplicates::{count, each_once};
use super::flows::Flows;
use super::judged::{File, OfLines};
use super::left_out::{self, LeftOut, Listing};
use super::partitions::Partition;
use super::passages::Preceded;
use super::peers::{EXAMPLES, NOT_KEPT, Peer, PeerIndex, PeerTexts};
use super::private_judged::{self, Judged};
use super::record::{ConnectorIndex, NO_CONNECTOR, Record};
use super::records::{Addresses, Domains, Records, ToWhom};
use super::resolved::{FileFacts, FileKey};
use super::skipped::{Skipped, add_skipped};
use super::texts::{self, NamePlaces, Texts};
use trace::SkipReason;
use trace::beside::{Attempt, BesideFact};
use trace::sessions::name::Name;
use trace::sessions::{self, FileEvents, Findings, SessionTransfer};
use trace::sorted;
use trace::{Day, Direction, Format, Identity, Note, Proof, Timestamp, Tls, TlsClass, Zone};

/// The loaded set, ready to tell its transfers.
pub(super) struct Deduplicated<'a> {
    /// The connectors that transfers and aggregated rows point into.
    pub flows: Flows,
    /// The peers that transfers point into, in their order, with examples of message ids; none where
    /// they were not asked for.
    pub peers: Vec<(Peer, BTreeSet<String>)>,
    /// The ciphers and domains that transfers name.
    pub texts: Texts<'a>,
    /// What silence about TLS means.
    pub absence: AbsencePolicy,
    /// What the lines of mail servers in each file come to.
    pub of_lines: Vec<OfLines>,
    /// By which days are counted.
    pub zone: &'a Zone,
    files: Vec<PlacedFile<'a>>,
    /// What sessions tell, in the numbers of the set.
    of_sessions: BTreeMap<Format, Records>,
    /// The place of the file that has all lines of mail servers, if one has.
    mail_servers: Option<usize>,
    /// What other servers of the organization wrote of the same messages.
    preceded: Preceded,
    /// What sessions tell beside the transfers.
    pub beside: FileBeside,
}

/// A file, and where its connectors and peers stand among those of the set.
struct PlacedFile<'a> {
    file: File<'a>,
    format: Format,
    connectors: Vec<ConnectorIndex>,
    peers: PeerPlaces,
    names: NamePlaces,
    /// Records with private addresses that count.
    kept: Records,
}

impl PlacedFile<'_> {
    fn lists(&self) -> impl Iterator<Item = &Records> {
        self.file.lists().chain(std::iter::once(&self.kept))
    }

    fn records(&self) -> impl Iterator<Item = Record> + Clone {
        self.file.records().chain(self.kept.iter())
    }

    fn with_domains_of(
        &self,
        partition: Partition,
    ) -> impl Iterator<Item = (Record, Addresses<'_>, Domains<'_>)> + Clone {
        let kept = self.kept.with_domains_of(partition);
        self.file.with_domains_of(partition).chain(kept)
    }
}

/// One transfer, with its class decided.
pub(super) struct DistinctTransfer {
    /// Equal for records of one transfer; `None` where the record stands for itself.
    pub identity: Option<Identity>,
    /// The format of the file that tells it.
    pub format: Format,
    pub at: Timestamp,
    /// Its day, in the zone of the set.
    pub day: Day,
    pub direction: Direction,
    pub connector: ConnectorIndex,
    pub peer: PeerIndex,
    pub class: TlsClass,
    /// Whether its record says nothing of TLS, so that the rule about silence decided.
    pub is_silent: bool,
    pub recipients: u64,
    /// The cipher, among those of the set.
    pub cipher: Name,
    pub proof: Proof,
    /// Domain of the sender (inbound), or the one of all recipients (outbound), where it was asked for.
    pub domain: Name,
}

impl<'a> Deduplicated<'a> {
    /// Settles all files together, without who was on the other side: putting the names of ten
    /// thousand files together takes longer than all the rest.
    pub fn of(files: &[File<'a>], zone: &'a Zone) -> Self {
        let (texts, names) = texts::ciphers_of(files);
        Self::deduplicate(
            files,
            Vec::new(),
            vec![PeerPlaces::new(); files.len()],
            texts,
            names,
            zone,
        )
    }

    /// The same, with who was on the other side, and the domains of senders and recipients.
    pub fn with_peers(files: &[File<'a>], zone: &'a Zone) -> Self {
        let (peers, places) = peers_of(files);
        let (texts, names) = texts::all_of(files);
        Self::deduplicate(files, peers, places, texts, names, zone)
    }

    /// The same as [`Self::of`], with the domains of senders and recipients.
    pub fn with_domains(files: &[File<'a>], zone: &'a Zone) -> Self {
        let (texts, names) = texts::all_of(files);
        let peers = vec![PeerPlaces::new(); files.len()];
        Self::deduplicate(files, Vec::new(), peers, texts, names, zone)
    }

    fn deduplicate(
        files: &[File<'a>],
        peers: Vec<(Peer, BTreeSet<String>)>,
        places: Vec<PeerPlaces>,
        texts: Texts<'a>,
        names: Vec<NamePlaces>,
        zone: &'a Zone,
    ) -> Self {
        let mut flows = Flows::default();
        for file in files.iter().filter(|file| file.counts()) {
            flows.learn(&file.tally.connectors);
        }
        let turns = turns(files);
        let in_sessions = || found_in_sessions(files, &flows, &places, &names, &turns);
        let (mut found, judged) = both(in_sessions, || private_judged::judge(files));
        for ((file, judged), of_lines) in files.iter().zip(&judged).zip(&mut found.of_lines) {
            of_lines.transfers += file.count_with(&judged.kept);
            of_lines.has_private_clients |= judged.has_clients;
        }
        let listings = listings(files, &turns, &judged);
        for (of_lines, listing) in found.of_lines.iter_mut().zip(listings) {
            for (reason, more) in listing {
                add_skipped(&mut of_lines.skipped, reason, more);
            }
        }
        let placed = files.iter().zip(places).zip(names).zip(judged);
        let placed = placed.filter_map(|(((file, peers), names), judged)| {
            Some(PlacedFile {
                file: *file,
                format: file.format()?,
                connectors: flows.places(&file.tally.connectors),
                peers,
                names,
                kept: judged.kept,
            })
        });
        Self {
            files: placed.collect(),
            of_lines: found.of_lines,
            absence: AbsencePolicy::judge(files),
            of_sessions: found.records,
            mail_servers: found.mail_servers,
            beside: found.beside,
            preceded: Preceded::of(files.iter().filter_map(File::passages)),
            flows,
            peers,
            texts,
            zone,
        }
    }

    /// What is said of each of the files that these are.
    pub fn facts(&self, files: &[File<'a>]) -> Vec<FileFacts> {
        let each = files.iter().zip(&self.of_lines).enumerate();
        let each = each.map(|(place, (file, of_lines))| {
            let of_mail_servers = match self.mail_servers == Some(place) {
                true => self.of_mail_servers(),
                false => 0,
            };
            file.facts(of_lines, of_lines.transfers + of_mail_servers)
        });
        each.collect()
    }

    /// How many transfers the lines of mail servers tell.
    fn of_mail_servers(&self) -> u64 {
        let of_mail = self.of_sessions.iter();
        let of_mail = of_mail.filter(|(format, _)| !is_protocol(**format));
        let lists: Vec<&Records> = of_mail.map(|(_, records)| records).collect();
        count(&lists)
    }

    /// Every transfer, once.
    pub fn each(&self, take: &mut dyn FnMut(DistinctTransfer)) {
        self.each_with_domains(&mut |transfer, _| take(transfer));
    }

    /// The same, each with the domains of its recipients, one for each distinct address, where these
    /// are told and were asked for, and are not all that of the transfer.
    pub fn each_with_domains(&self, take: &mut dyn FnMut(DistinctTransfer, &[Name])) {
        for partition in self.partitions() {
            let Representatives {
                by_format,
                recipients,
                lists,
            } = self.representatives(partition);
            for (record, format) in by_precedence(&by_format) {
                let told_apart = match record.identity {
                    Some(identity) if record.recipients == 0 => recipients.of_transfer(identity),
                    _ => &[],
                };
                let count = match record.recipients {
                    0 => (told_apart.len() as u64).max(1),
                    count => u64::from(count),
                };
                let transfer = DistinctTransfer {
                    identity: record.identity,
                    format,
                    at: record.at,
                    day: self.zone.day(record.at),
                    direction: record.direction,
                    connector: record.connector,
                    peer: record.peer,
                    class: self.absence.class_of(record, format),
                    is_silent: !matches!(record.tls, Tls::Is(_)),
                    recipients: count,
                    cipher: record.cipher,
                    proof: record.proof,
                    domain: record.domain,
                };
                match record.listed.checked_sub(1) {
                    Some(place) => take(transfer, lists.of(place)),
                    None if told_apart.is_empty() => take(transfer, &[]),
                    None => {
                        let domains: Vec<Name> =
                            told_apart.iter().map(|(_, _, domain)| *domain).collect();
                        take(transfer, &domains);
                    }
                }
            }
        }
    }

    /// Each record of a transfer, before any is preceded by another.
    pub fn each_record(&self, take: &mut dyn FnMut(&Record, Format)) {
        for placed in &self.files {
            placed
                .records()
                .for_each(|record| take(&record, placed.format));
        }
        for (format, records) in &self.of_sessions {
            records.iter().for_each(|record| take(&record, *format));
        }
    }

    /// How many transfers each format tells of, before any is preceded by another.
    pub fn told_by_format(&self) -> BTreeMap<Format, u64> {
        let mut told = BTreeMap::new();
        for partition in self.partitions() {
            for (format, records) in self.representatives(partition).by_format {
                *told.entry(format).or_default() += records.len() as u64;
            }
        }
        told
    }

    /// The records that are wanted, before any is preceded by another, with connectors and ciphers of the
    /// set, and the file of each; those of sessions are of all files together.
    pub fn records_where(
        &self,
        is_wanted: &dyn Fn(&Record) -> bool,
    ) -> Vec<(Option<FileKey>, Format, Record)> {
        let mut found = Vec::new();
        for placed in &self.files {
            for record in placed.records().filter(is_wanted) {
                let connector = placed.connectors.get(record.connector as usize);
                let record = Record {
                    connector: connector.copied().unwrap_or(NO_CONNECTOR),
                    cipher: record.cipher.placed(placed.names.places()),
                    ..record
                };
                found.push((Some(placed.file.key()), placed.format, record));
            }
        }
        for (format, records) in &self.of_sessions {
            let wanted = records.iter().filter(is_wanted);
            found.extend(wanted.map(|record| (None, *format, record)));
        }
        found
    }

    /// Whether a row of another server of the organization counts instead of this record.
    pub fn other_server_counts(&self, record: &Record) -> bool {
        self.preceded.has(record)
    }

    /// Both ids of each record that has two, and one of these.
    pub fn pairs_of_ids(&self, keys: &FxHashSet<u64>) -> Vec<(u64, u64)> {
        let mut pairs = Vec::new();
        if keys.is_empty() {
            return pairs;
        }
        self.each_record(&mut |record, _| {
            let (a, b) = (record.network, record.message);
            if a != 0 && b != 0 && (keys.contains(&a) || keys.contains(&b)) {
                pairs.push((a, b));
            }
        });
        pairs
    }

    /// The attempts that whole sessions in the files tell, with names of the set.
    pub fn attempts(&self) -> Vec<Attempt> {
        let mut all = Vec::new();
        for placed in &self.files {
            let names = placed.names.places();
            if !placed.file.counts() {
                continue;
            }
            for attempt in &placed.file.tally.beside.attempts {
                let mut attempt = attempt.clone();
                for name in &mut attempt.names {
                    *name = name.placed(names);
                }
                all.push(attempt);
            }
        }
        all
    }

    fn partitions(&self) -> Vec<Partition> {
        let files = self.files.iter().map(|placed| placed.format);
        let formats: BTreeSet<Format> = files.chain(self.of_sessions.keys().copied()).collect();
        let is_preceded =
            |format: &Format| formats.iter().any(|other| format.is_preceded_by(*other));
        if formats.iter().any(is_preceded) {
            return vec![Partition::one()];
        }
        let in_files = self.files.iter().flat_map(PlacedFile::lists);
        let lists: Vec<&Records> = in_files.chain(self.of_sessions.values()).collect();
        Partition::of(&lists).collect()
    }

    /// The transfers of each format, over all files, and the recipients of those whose addresses are
    /// told apart.
    fn representatives(&self, partition: Partition) -> Representatives {
        let mut told = Vec::new();
        let mut lists = Lists::default();
        let mut by_format: BTreeMap<Format, Vec<Record>> = BTreeMap::new();
        let has_domains = self.texts.has_domains();
        for placed in &self.files {
            let PlacedFile {
                format,
                connectors,
                peers,
                names,
                ..
            } = placed;
            let of_format = by_format.entry(*format).or_default();
            for (record, addresses, domains) in placed.with_domains_of(partition) {
                let names = names.places();
                let mut record = Record {
                    connector: connectors
                        .get(record.connector as usize)
                        .copied()
                        .unwrap_or(NO_CONNECTOR),
                    peer: peers.get(record.peer as usize).copied().unwrap_or(NOT_KEPT),
                    cipher: record.cipher.placed(names),
                    domain: record.domain.placed(names),
                    ..record
                };
                let domains = domains.map(|domain| domain.placed(names));
                share_out(
                    &mut record,
                    addresses,
                    domains,
                    has_domains,
                    &mut told,
                    &mut lists,
                );
                of_format.push(record);
            }
        }
        for (format, records) in &self.of_sessions {
            let of_format = by_format.entry(*format).or_default();
            for (mut record, addresses, domains) in records.with_domains_of(partition) {
                share_out(
                    &mut record,
                    addresses,
                    domains,
                    has_domains,
                    &mut told,
                    &mut lists,
                );
                of_format.push(record);
            }
        }
        let representatives = by_format.into_iter().map(|(format, records)| {
            let class_of = |record: &Record| self.absence.class_of(record, format);
            let records = each_once(records, &self.preceded, Some(&class_of));
            (format, records)
        });
        Representatives {
            by_format: representatives.collect(),
            recipients: DistinctRecipients::of(told),
            lists,
        }
    }
}

/// The transfers of a partition.
struct Representatives {
    by_format: BTreeMap<Format, Vec<Record>>,
    recipients: DistinctRecipients,
    lists: Lists,
}

/// Domains of recipients, one list behind the other.
#[derive(Default)]
struct Lists {
    names: Vec<Name>,
    ends: Vec<u32>,
}

impl Lists {
    /// Adds a list; tells its number, from 1.
    fn add(&mut self, names: impl Iterator<Item = Name>) -> u32 {
        self.names.extend(names);
        self.ends
            .push(u32::try_from(self.names.len()).unwrap_or(u32::MAX));
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    fn of(&self, place: u32) -> &[Name] {
        let place = place as usize;
        let end = self.ends.get(place).copied().unwrap_or(0) as usize;
        let before = place
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        let start = before.copied().unwrap_or(0) as usize;
        self.names.get(start..end).unwrap_or_default()
    }
}

/// What a record tells of its recipients goes to those of all records of its transfer, or into a list.
fn share_out(
    record: &mut Record,
    addresses: Addresses<'_>,
    mut domains: impl Iterator<Item = Name>,
    has_domains: bool,
    told: &mut Vec<(Identity, u64, Name)>,
    lists: &mut Lists,
) {
    let mut has_addresses = false;
    let is_listed = record.domain == Name::NOTHING;
    if let Some(identity) = record.identity {
        for address in addresses {
            has_addresses = true;
            let domain = match is_listed {
                true => domains.next().unwrap_or(Name::NOTHING),
                false => record.domain,
            };
            told.push((identity, address, domain));
        }
    }
    if has_domains && is_listed && !has_addresses && record.direction == Direction::Outbound {
        let mut domains = domains.peekable();
        if domains.peek().is_some() {
            record.listed = lists.add(domains);
        }
    }
}

/// Where the peers of one file stand among those of the set.
type PeerPlaces = Vec<PeerIndex>;

/// The peers of all files, in their order, and where those of each file stand among them.
fn peers_of(files: &[File<'_>]) -> (Vec<(Peer, BTreeSet<String>)>, Vec<PeerPlaces>) {
    let mut all: BTreeMap<PeerTexts<'_>, Vec<&str>> = BTreeMap::new();
    let counted = files.iter().filter(|file| file.counts());
    for seen in counted.flat_map(|file| file.tally.peers.each()) {
        let examples = all.entry(seen.peer).or_default();
        for id in seen.examples {
            if let Err(place @ 0..EXAMPLES) = examples.binary_search(&id) {
                examples.insert(place, id);
                examples.truncate(EXAMPLES);
            }
        }
    }
    let order: HashMap<PeerTexts<'_>, PeerIndex> = all.keys().copied().zip(0..).collect();
    let place = |peer: &PeerTexts<'_>| order.get(peer).copied().unwrap_or(NOT_KEPT);
    let places = files.iter().map(|file| {
        let seen = file.tally.peers.each();
        seen.map(|seen| place(&seen.peer)).collect()
    });
    let places = places.collect();
    let owned = all.iter().map(|(peer, examples)| {
        let examples = examples.iter().map(|id| String::from(*id));
        (peer.owned(), examples.collect())
    });
    (owned.collect(), places)
}

/// Of each file the place among those that list a line before others do.
fn turns(files: &[File<'_>]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..files.len()).collect();
    sorted::by_key(&mut order, |place| {
        let tally = files.get(*place)?.tally;
        // One whose lines tell no time comes last. What follows the name only makes the order that of
        // the files, and not that in which they came.
        let begins = (tally.begins.is_none(), tally.begins);
        Some((begins, tally.name.as_str(), tally.bytes(), tally.records))
    });
    let mut turns = vec![0; files.len()];
    for (turn, place) in (0..).zip(order) {
        if let Some(of_file) = turns.get_mut(place) {
            *of_file = turn;
        }
    }
    turns
}

/// What each file lists of the lines that each judges by itself, and of those of Exim.
fn listings(files: &[File<'_>], turns: &[u32], judged: &[Judged]) -> Vec<Listing> {
    let mut each = Vec::with_capacity(files.len());
    for ((file, turn), judged) in files.iter().zip(turns).zip(judged) {
        let mut lists = Vec::new();
        if file.counts() {
            lists.extend([&file.tally.left_out, &judged.left_out]);
            // Only these judge their lines by themselves.
            if file.has_protocol_lines() {
                lists.push(&file.alone().left_out);
            }
        }
        each.push((*turn, lists));
    }
    let mut listings = left_out::list(&each);
    for (file, listing) in files.iter().zip(&mut listings) {
        // What does not count takes no line from others.
        if !file.counts() {
            let alone = left_out::list(&[(0, vec![&file.tally.left_out])]);
            *listing = alone.into_iter().next().unwrap_or_default();
        }
    }
    listings
}

/// What the lines of all files together tell.
#[derive(Default)]
struct FoundInSessions {
    records: BTreeMap<Format, Records>,
    left_out: LeftOut,
    of_lines: Vec<OfLines>,
    /// The place in `of_lines` of each file that has lines.
    places: Vec<usize>,
    /// The place of the file that has all lines of mail servers, if one has: its transfers are all that there
    /// are.
    mail_servers: Option<usize>,
    /// What they tell beside the transfers.
    beside: FileBeside,
}

impl FoundInSessions {
    fn of_lines(&mut self, file: usize) -> Option<&mut OfLines> {
        let place = self.places.get(file)?;
        self.of_lines.get_mut(*place)
    }
}

impl Findings for FoundInSessions {
    fn transfer(&mut self, transfer: &SessionTransfer) {
        let records = self.records.entry(transfer.format).or_default();
        let to = ToWhom {
            addresses: transfer.address.as_slice(),
            domains: &transfer.domains,
        };
        records.push(&Record::of_session(transfer), to);
    }

    /// Each file tells of its own; this is of use where there is one.
    fn skipped(&mut self, reason: SkipReason, identity: Identity, line: u64) {
        self.left_out.push(reason, identity.half(), line);
    }

    fn transfer_in(&mut self, file: usize, identity: Identity, is_private_client: bool) {
        let only_one = self.mail_servers.is_some();
        if let Some(of_lines) = self.of_lines(file) {
            of_lines.has_private_clients |= is_private_client;
            if !only_one && of_lines.identities.last() != Some(&identity.half()) {
                of_lines.identities.push(identity.half());
            }
        }
    }

    fn skipped_in(&mut self, file: usize, reason: SkipReason, line: u64) {
        // A line may tell of several recipients.
        if let Some(of_lines) = self.of_lines(file)
            && std::mem::replace(&mut of_lines.last_skipped, line) != line
        {
            let more = Skipped {
                count: 1,
                first_line: line,
            };
            add_skipped(&mut of_lines.skipped, reason, more);
        }
    }

    fn beside(&mut self, told: &BesideFact<'_>) {
        self.beside.take(told);
    }
}

/// What the lines of all files together tell, with connectors and peers of the set.
fn found_in_sessions(
    files: &[File<'_>],
    flows: &Flows,
    places: &[PeerPlaces],
    names: &[NamePlaces],
    turns: &[u32],
) -> FoundInSessions {
    let of_each = files.iter().zip(turns).zip(places).zip(names);
    let placed: Vec<_> = of_each
        .filter_map(|(((file, turn), peers), names)| {
            let events = file.events()?.at_turn(*turn);
            let connectors = flows.places(&file.tally.connectors);
            Some((events, connectors, peers, names.places()))
        })
        .collect();
    let all: Vec<FileEvents<'_>> = placed
        .iter()
        .map(|(events, connectors, peers, names)| events.placed(connectors, peers, *names))
        .collect();
    let has_events = |(_, file): &(usize, &File<'_>)| file.events().is_some();
    let places = files.iter().enumerate().filter(has_events);
    let mut found = FoundInSessions {
        places: places.map(|(place, _)| place).collect(),
        of_lines: files.iter().map(|_| OfLines::default()).collect(),
        mail_servers: only(files, File::has_mail_server_lines).map(|(place, _)| place),
        ..FoundInSessions::default()
    };
    sessions::resolve(&all, &mut found);
    if let Some((_, file)) = only(files, File::has_protocol_lines) {
        let left_out = std::mem::take(&mut found.left_out);
        let of_protocol = found
            .records
            .iter()
            .filter(|(format, _)| is_protocol(**format));
        let records: Vec<&Records> = of_protocol.map(|(_, records)| records).collect();
        file.has_the_only_lines(&records, left_out);
    }
    for of_lines in &mut found.of_lines {
        let mut identities = std::mem::take(&mut of_lines.identities);
        identities.sort_unstable();
        identities.dedup();
        of_lines.transfers += identities.len() as u64;
    }
    found
}

/// Whether sessions of this format are those of SMTP protocol logs.
pub(super) fn is_protocol(format: Format) -> bool {
    matches!(
        format,
        Format::ExchangeSmtpReceiveLog | Format::ExchangeSmtpSendLog
    )
}

/// The only file of its kind, with its place.
fn only<'f, 'a>(
    files: &'f [File<'a>],
    is_of_kind: impl Fn(&File<'a>) -> bool,
) -> Option<(usize, &'f File<'a>)> {
    let mut of_kind = files
        .iter()
        .enumerate()
        .filter(|(_, file)| is_of_kind(file));
    let first = of_kind.next()?;
    of_kind.next().is_none().then_some(first)
}

/// By what a transfer is the same message as one of another format.
pub(super) type MessagePlace = (Direction, IdKind, u64);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum IdKind {
    Network,
    Message,
}

/// By what this record is the same message as one of another format.
pub(super) fn message_places(record: &Record) -> impl Iterator<Item = MessagePlace> + use<> {
    let direction = record.direction;
    [
        (IdKind::Network, record.network),
        (IdKind::Message, record.message),
    ]
    .into_iter()
    .filter(|(_, key)| *key != 0)
    .map(move |(kind, key)| (direction, kind, key))
}

/// Leaves out the transfers of formats that tell less, where one that tells more has the same
/// message in the same direction.
fn by_precedence(
    representatives: &BTreeMap<Format, Vec<Record>>,
) -> impl Iterator<Item = (&Record, Format)> {
    representatives.iter().flat_map(move |(format, records)| {
        let stronger: FxHashSet<MessagePlace> = representatives
            .iter()
            .filter(|(other, _)| format.is_preceded_by(**other))
            .flat_map(|(_, records)| records.iter().flat_map(message_places))
            .collect();
        let stays = move |record: &&Record| {
            stronger.is_empty() || !message_places(record).any(|place| stronger.contains(&place))
        };
        records.iter().filter(stays).map(|record| (record, *format))
    })
}

/// Distinct recipient addresses of the transfers of formats that have a line for each, in order, with
/// the domain of each where it was asked for.
struct DistinctRecipients(Vec<(Identity, u64, Name)>);

impl DistinctRecipients {
    fn of(mut all: Vec<(Identity, u64, Name)>) -> Self {
        all.sort_unstable();
        // One line may not tell the domain that another does; those that do come first.
        all.dedup_by(|a, b| (a.0, a.1) == (b.0, b.1));
        Self(all)
    }

    fn of_transfer(&self, identity: Identity) -> &[(Identity, u64, Name)] {
        let from = self.0.partition_point(|(other, ..)| *other < identity);
        let rest = self.0.get(from..).unwrap_or_default();
        let count = rest.partition_point(|(other, ..)| *other == identity);
        rest.get(..count).unwrap_or_default()
    }
}

/// What silence about TLS means, by direction. Only the extended trace has silence that may mean
/// "No TLS".
pub(super) struct AbsencePolicy {
    means_none: [bool; 2],
}

impl AbsencePolicy {
    fn judge(files: &[File<'_>]) -> Self {
        let mut means_none = [false; 2];
        let told = files
            .iter()
            .filter(|file| file.counts() && file.format() == Some(Format::ExoExtendedTrace))
            .map(|file| file.tally.told);
        for file in told {
            for (sum, told) in means_none.iter_mut().zip(file) {
                *sum |= told;
            }
        }
        Self { means_none }
    }

    /// The class of a record of this format.
    pub fn class_of(&self, record: &Record, format: Format) -> TlsClass {
        self.class_of_told(record.tls, record.direction, format)
    }

    /// What a record of this format that says so means.
    pub fn class_of_told(&self, tls: Tls, direction: Direction, format: Format) -> TlsClass {
        match tls {
            Tls::Is(class) => class,
            Tls::Absent
                if format == Format::ExoExtendedTrace && self.means_none[direction as usize] =>
            {
                TlsClass::None
            }
            Tls::AbsentInClear => TlsClass::None,
            Tls::Absent => TlsClass::NotRecorded,
        }
    }

    /// Says so in the file list where silence tells nothing.
    pub fn explain(&self, file: &File<'_>, facts: &mut FileFacts) {
        if file.format() != Some(Format::ExoExtendedTrace) {
            return;
        }
        let silent = file
            .records()
            .filter(|record| record.tls == Tls::Absent)
            .map(|record| record.direction)
            .filter(|direction| !self.means_none[*direction as usize]);
        let notes = sorted::set(silent)
            .into_iter()
            .map(|direction| Note::TlsNotTold { direction });
        facts.notes.extend(notes);
    }
}
