//! What one file said: everything that is needed to count it, alone or together with others.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use strength::Guideline;

use super::beside::FileBeside;
use super::left_out::LeftOut;
use super::names::{Moved, Names};
use super::own_domains::SampledParties;
use super::passages::Passages;
use super::peers::{NOT_KEPT, Peers};
use super::private::Private;
use super::quality::Quality;
use super::record::{ConnectorIndex, NO_CONNECTOR, Record, short_key};
use super::records::{Records, ToWhom};
use super::resolved::{Failed, Listed, Policy};
use super::skipped::{Skipped, add_skipped};
use super::tellers::{FileTellers, Tellers};
use trace::calendar::OrderEvidence;
use trace::file::Outcome;
use trace::identity::address_key;
use trace::sessions::cut_lines::CutLines;
use trace::sessions::name::Name;
use trace::sessions::own_network::Side;
use trace::sessions::packed::PackedLines;
use trace::sessions::{Event, SessionTransfer, Tag};
use trace::sorted;
use trace::{
    ConnectorRef, ConnectorType, DateOrder, Direction, Encoding, Evidence, ListedConnector, Note,
    Origin, Parties, PolicySessions, Reading, Recipients, Servers, Sink, SkipReason, Summary,
    Teller, Timestamp, Tls, TlsClass, Transfer, Unit, Zone, bare_address,
};

/// What was read from one file, or from a part of it. Parts are put together with [`Self::absorb`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FileTally {
    /// Last part of the path; a member is `archive.zip/path/in/it`.
    pub name: String,
    /// Format, encoding and size, as far as they are known.
    pub(super) outcome: Outcome,
    /// Why nothing of the file counts.
    pub(super) failed: Option<Note>,
    pub(super) records: u64,
    /// Whether it is a table, and no log.
    pub(super) is_table: bool,
    /// The line of its first row, if it is a table.
    pub(super) first_row: Option<u64>,
    pub(super) skipped: BTreeMap<SkipReason, Skipped>,
    /// Lines of logs that are left out, and that other files may have, too.
    pub(super) left_out: LeftOut,
    /// Line and kind of its first date that cannot be read.
    pub(super) bad_date: Option<(u64, String)>,
    pub(super) notes: BTreeSet<Note>,
    /// What its dates tell about their order.
    pub(super) order: OrderEvidence,
    /// What a person answered where they tell nothing.
    pub(super) answered: Option<DateOrder>,
    pub(super) connectors: Vec<SeenConnector>,
    #[serde(skip)]
    connector_index: [HashMap<String, ConnectorIndex>; 2],
    pub(super) peers: Peers,
    /// Ciphers and domains that its records name.
    pub(super) names: Names,
    #[serde(skip)]
    domains: DistinctDomains,
    /// Boundary records whose time is the same in both date orders.
    pub(super) certain: Records,
    /// Those whose time depends on it, under each order.
    pub(super) day_first: Records,
    pub(super) month_first: Records,
    /// Between which servers the messages of tracking logs went.
    pub(super) passages: Passages,
    /// Messages of Exim from or to private addresses, of which all files tell whether they count.
    pub(super) private: Private,
    /// Whether a class from `none` to `tls1_3` was told outright, by direction.
    pub(super) told: [bool; 2],
    /// Lines of SMTP protocol logs, which tell something only together with others.
    pub(super) protocol_lines: CutLines,
    /// Lines of mail servers, likewise.
    pub(super) mail_server_lines: PackedLines,
    /// Sessions that stand in this file from their first line to their last; their transfers are
    /// among `certain`.
    pub(super) whole_sessions: Vec<u64>,
    /// The earliest of its line times, by which files of lines are put in order.
    pub(super) begins: Option<Timestamp>,
    pub(super) summaries: Vec<SummaryRow>,
    pub(super) listed: Vec<Listed>,
    pub(super) policies: Vec<Policy>,
    /// Who wrote to whom, where the organization's own domains are asked for.
    pub(super) parties: SampledParties,
    /// What it tells beside the transfers.
    pub(super) beside: FileBeside,
    /// What a file of numbers says of where they are from.
    pub(super) origin: Option<Origin>,
    /// Who tells it.
    pub(super) tellers: Tellers,
    /// What it comes to without other files, once that was asked for.
    #[serde(skip)]
    pub(super) alone: OnceLock<Alone>,
}

/// A connector as the records of a file name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SeenConnector {
    pub direction: Direction,
    pub name: String,
    pub kinds: BTreeSet<ConnectorType>,
    pub forced: BTreeSet<bool>,
}

/// A day of a connector that was already added up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SummaryRow {
    /// The day if dates are day-first, and if they are month-first.
    pub days: [trace::Day; 2],
    pub direction: Direction,
    pub connector: ConnectorIndex,
    pub volume: u64,
    pub recipients: u64,
    pub unit: Unit,
    pub tls: [u64; TlsClass::COUNT],
    /// What a saved report tells beside the classes, with the guideline that it was judged by.
    pub told: Option<(Guideline, Quality)>,
}

impl SummaryRow {
    /// What the row tells under this guideline, else what its classes alone do.
    pub fn quality(&self, guideline: Guideline) -> Quality {
        match &self.told {
            Some((by, told)) if *by == guideline => *told,
            _ => Quality::of_classes(&self.tls, guideline),
        }
    }
}

/// What a file comes to without the others. It is kept until more of the file comes: of ten thousand
/// files nearly all are as they were when the numbers were asked for the last time.
#[derive(Clone, Debug, Default)]
pub(super) struct Alone {
    pub transfers: u64,
    /// Messages of sessions that do not count.
    pub left_out: LeftOut,
}

impl FileTally {
    /// A tally at the start of a file.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// A file of which nothing could be read.
    pub fn failed(name: &str, bytes: u64, why: Note) -> Self {
        let outcome = Outcome {
            bytes,
            ..Outcome::default()
        };
        Self {
            name: name.to_owned(),
            outcome,
            failed: Some(why),
            ..Self::default()
        }
    }

    /// The format, as far as it is known.
    pub fn format(&self) -> Option<trace::Format> {
        self.outcome.format
    }

    /// Bytes read.
    pub fn bytes(&self) -> u64 {
        self.outcome.bytes
    }

    /// Adds who told what it says, with the days of a zone.
    pub fn add_tellers(&self, told: &mut FileTellers, zone: &Zone) {
        self.tellers.tell(told, zone);
    }

    /// Says in which order day and month stand, where its dates tell nothing.
    pub fn answer_date_order(&mut self, order: Option<DateOrder>) {
        self.answered = order;
        self.alone.take();
    }

    /// Sets what is known of the file.
    pub fn set_outcome(&mut self, outcome: Outcome) {
        self.outcome = outcome;
    }

    /// Says where a part that was read by itself lies in its file: up to which byte, behind how many
    /// lines. The encoding is that of the file up to there.
    pub fn is_part_of_file(&mut self, up_to: u64, lines_before: u64, encoding: Encoding) {
        self.outcome.bytes = up_to;
        self.outcome.encoding = self.outcome.format.map(|_| encoding);
        for skipped in self.skipped.values_mut() {
            skipped.first_line += lines_before;
        }
        self.left_out.move_down(lines_before);
        self.protocol_lines.move_down(lines_before);
        self.mail_server_lines.move_down(lines_before);
        self.private.move_down(lines_before);
        self.first_row = self.first_row.map(|line| line + lines_before);
        if let Some((line, _)) = &mut self.bad_date {
            *line += lines_before;
        }
    }

    /// The sessions of which it has lines that are put together with others at the end.
    pub(super) fn sessions_of_lines(&self) -> impl Iterator<Item = u64> {
        self.protocol_lines.iter().map(|(_, line)| line.session)
    }

    /// Adds another part of the same file. Parts may come in any order.
    pub fn absorb(&mut self, other: Self) {
        self.alone.take();
        if self.name.is_empty() {
            self.name = other.name;
        }
        let size = self.outcome.bytes.max(other.outcome.bytes);
        // The part that was sent last knows the encoding of all; it is also the one with most bytes.
        if other.outcome.bytes >= self.outcome.bytes && other.outcome.format.is_some() {
            self.outcome = other.outcome;
        }
        self.outcome.bytes = size;
        self.failed = self.failed.take().or(other.failed);
        // Such a file is read as a whole; of two parts that tell, the same one is taken in any order.
        self.origin = self.origin.take().max(other.origin);
        self.records += other.records;
        self.is_table |= other.is_table;
        self.first_row = earliest(self.first_row, other.first_row);
        self.bad_date = earliest(self.bad_date.take(), other.bad_date);
        for (reason, more) in other.skipped {
            add_skipped(&mut self.skipped, reason, more);
        }
        self.left_out.absorb(other.left_out);
        self.notes.extend(other.notes);
        self.order.merge(other.order);
        self.answered = self.answered.or(other.answered);
        let moved: Vec<ConnectorIndex> = other
            .connectors
            .into_iter()
            .map(|seen| {
                let index = self.intern(seen.direction, &seen.name);
                if let Some(own) = self.connectors.get_mut(index as usize) {
                    own.kinds.extend(seen.kinds);
                    own.forced.extend(seen.forced);
                }
                index
            })
            .collect();
        let place =
            |index: ConnectorIndex| moved.get(index as usize).copied().unwrap_or(NO_CONNECTOR);
        let peers = other.peers.into_each();
        let peers: Vec<_> = peers.map(|seen| self.peers.add(seen)).collect();
        let peer = |index: u32| peers.get(index as usize).copied().unwrap_or(NOT_KEPT);
        let moved = self.names.absorb(&other.names);
        let names = moved.places();
        self.certain.extend(other.certain, place, peer, names);
        self.day_first.extend(other.day_first, place, peer, names);
        self.month_first
            .extend(other.month_first, place, peer, names);
        self.passages.extend(other.passages);
        self.private.absorb(other.private, place, peer, names);
        self.protocol_lines.absorb(other.protocol_lines, |tag| Tag {
            connector: place(tag.connector),
            peer: peer(tag.peer),
            name: tag.name.placed(names),
        });
        self.mail_server_lines
            .absorb(other.mail_server_lines, &peer, names);
        self.whole_sessions.extend(other.whole_sessions);
        self.begins = earliest(self.begins, other.begins);
        for (told, more) in self.told.iter_mut().zip(other.told) {
            *told |= more;
        }
        let rows = other.summaries.into_iter();
        self.summaries.extend(rows.map(|row| SummaryRow {
            connector: place(row.connector),
            ..row
        }));
        self.listed.extend(other.listed);
        self.policies.extend(other.policies);
        self.parties.absorb(&other.parties);
        self.beside.absorb(other.beside, names);
        self.tellers.absorb(other.tellers);
        self.let_light_ones_go();
        self.peers.rest();
        self.names.rest();
        self.rest();
    }

    /// Gives memory back between two parts, where the index is made again in no time.
    fn rest(&mut self) {
        const QUICKLY_INDEXED: usize = 1024;
        if self.connectors.len() < QUICKLY_INDEXED {
            self.connector_index = Default::default();
        }
    }

    /// Holds no more than what is there, for many files may be kept.
    pub(super) fn give_room_back(&mut self) {
        for records in [
            &mut self.certain,
            &mut self.day_first,
            &mut self.month_first,
        ] {
            records.give_room_back();
        }
        self.passages.give_room_back();
        self.private.give_room_back();
        self.left_out.give_room_back();
        self.protocol_lines.give_room_back();
        self.whole_sessions.shrink_to_fit();
        self.connectors.shrink_to_fit();
        self.beside.give_room_back();
        self.parties.rest();
        self.rest();
        self.peers.rest();
        self.names.rest();
    }

    fn let_light_ones_go(&mut self) {
        if self.peers.is_full() {
            self.drop_lighter_peers();
        }
        if self.names.is_full() {
            let moved = self.names.drop_lighter_half();
            self.move_names(&moved);
        }
    }

    fn move_names(&mut self, moved: &Moved) {
        let to = moved.places();
        for records in [
            &mut self.certain,
            &mut self.day_first,
            &mut self.month_first,
        ] {
            records.move_names(to);
        }
        self.protocol_lines.retag(|tag| Tag {
            name: tag.name.placed(to),
            ..tag
        });
        self.mail_server_lines.move_names(to);
        self.private.move_names(to);
        self.beside.move_names(to);
    }

    /// How many peers are kept.
    pub(super) fn peers_kept(&self) -> usize {
        self.peers.len()
    }

    /// Lets the lighter half of the peers go.
    pub(super) fn drop_lighter_peers(&mut self) {
        let moved = self.peers.drop_lighter_half();
        let all = [
            &mut self.certain,
            &mut self.day_first,
            &mut self.month_first,
        ];
        let to = |peer: u32| moved.get(peer as usize).copied().unwrap_or(NOT_KEPT);
        for records in all {
            records.move_peers(to);
        }
        self.protocol_lines.retag(|tag| Tag {
            peer: to(tag.peer),
            ..tag
        });
        self.mail_server_lines.move_peers(&to);
        self.private.move_peers(to);
        self.peers.rest();
    }

    fn intern(&mut self, direction: Direction, name: &str) -> ConnectorIndex {
        let [inbound, outbound] = &mut self.connector_index;
        if inbound.len() + outbound.len() < self.connectors.len() {
            // The index does not travel between workers.
            for (seen, index) in self.connectors.iter().zip(0..) {
                let of_direction = &mut self.connector_index[seen.direction as usize];
                of_direction.insert(seen.name.clone(), index);
            }
        }
        let known = &mut self.connector_index[direction as usize];
        if let Some(index) = known.get(name) {
            return *index;
        }
        let index = ConnectorIndex::try_from(self.connectors.len()).unwrap_or(NO_CONNECTOR);
        known.insert(name.to_owned(), index);
        self.connectors.push(SeenConnector {
            direction,
            name: name.to_owned(),
            kinds: BTreeSet::new(),
            forced: BTreeSet::new(),
        });
        index
    }

    fn connector(
        &mut self,
        direction: Direction,
        connector: Option<ConnectorRef<'_>>,
    ) -> ConnectorIndex {
        let Some(connector) = connector else {
            return NO_CONNECTOR;
        };
        let index = self.intern(direction, connector.name);
        if let Some(seen) = self.connectors.get_mut(index as usize) {
            seen.kinds.extend(connector.kind);
            seen.forced.extend(connector.forced_tls);
        }
        index
    }
}

impl FileTally {
    /// A transfer; one with a private address, with the message on the queue and the line, waits for
    /// what all files tell.
    fn add(&mut self, transfer: &Transfer<'_>, private: Option<(u64, u64)>) {
        self.order.merge(transfer.at.evidence());
        if let Tls::Is(class) = transfer.tls
            && class.is_told_outright()
        {
            self.told[transfer.direction as usize] = true;
        }
        let (recipients, addresses) = match (transfer.recipients, transfer.identity) {
            (Recipients::Count(count), _) => (count.max(1), &[][..]),
            (Recipients::Addresses(keys), Some(_)) => (0, keys),
            (Recipients::Addresses(keys), None) => {
                let distinct = sorted::set(keys.iter());
                let count = u32::try_from(distinct.len()).unwrap_or(u32::MAX);
                (count.max(1), &[][..])
            }
        };
        let connector = self.connector(transfer.direction, transfer.connector);
        let evidence = &transfer.evidence;
        let peer = self.peers.intern(evidence, transfer.tls);
        let cipher = self.names.cipher(evidence.cipher);
        let domain = match (transfer.direction, evidence.sender) {
            (Direction::Inbound, Some(sender)) => self.names.domain(sender),
            _ => Name::NOTHING,
        };
        let mut domains = std::mem::take(&mut self.domains);
        domains.clear();
        if transfer.direction == Direction::Outbound {
            domains.fill(evidence, addresses, &mut self.names);
        }
        let to = ToWhom {
            addresses,
            domains: &domains.domains,
        };
        let record = |at| Record {
            identity: transfer.identity,
            at,
            network: short_key(transfer.network_id),
            message: short_key(transfer.message_id),
            connector,
            peer,
            cipher,
            domain,
            listed: 0,
            recipients,
            direction: transfer.direction,
            tls: transfer.tls,
            tentative: transfer.tentative,
            proof: evidence.proof,
        };
        match (transfer.at, private) {
            (Reading::Certain(at), Some((queue, line))) => {
                self.private.push(&record(at), to, queue, line);
            }
            (Reading::Certain(at) | Reading::Proves(_, at), _) => {
                self.certain.push(&record(at), to)
            }
            (
                Reading::Either {
                    day_first,
                    month_first,
                },
                _,
            ) => {
                self.day_first.push(&record(day_first), to);
                self.month_first.push(&record(month_first), to);
            }
        }
        self.domains = domains;
        self.let_light_ones_go();
    }

    fn tag(
        &mut self,
        connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
    ) -> Tag {
        let connector = match connector {
            Some((direction, connector)) => self.connector(direction, Some(connector)),
            None => NO_CONNECTOR,
        };
        let peer = match evidence.server {
            "" => NOT_KEPT,
            // The class is that of the session, which one line alone does not know.
            _ => self.peers.intern(evidence, Tls::NOT_RECORDED),
        };
        let name = if !evidence.cipher.is_empty() {
            self.names.cipher(evidence.cipher)
        } else if let Some(address) = evidence.sender.or(evidence.addressees.each().next()) {
            self.names.domain(address)
        } else {
            Name::NOTHING
        };
        Tag {
            connector,
            peer,
            name,
        }
    }
}

/// The domains of the recipients of a transfer, one for each distinct address.
#[derive(Clone, Debug, Default)]
struct DistinctDomains {
    domains: Vec<Name>,
    by_address: Vec<(u64, Name)>,
}

impl DistinctDomains {
    fn clear(&mut self) {
        self.domains.clear();
        self.by_address.clear();
    }

    /// `told_apart` are the addresses that are kept with the record, each of which gets its domain.
    fn fill(&mut self, evidence: &Evidence<'_>, told_apart: &[u64], names: &mut Names) {
        let mut each = evidence.addressees.each();
        let (first, second) = (each.next(), each.next());
        // Nearly all have one.
        if let (Some(address), None) = (first, second) {
            self.domains.push(names.domain(address));
            return;
        }
        let each = evidence.addressees.each();
        if each.clone().count() == told_apart.len() {
            self.domains
                .extend(each.map(|address| names.domain(address)));
            return;
        }
        let keys = each.map(|address| (address_key(bare_address(address)), names.domain(address)));
        self.by_address.extend(keys);
        sorted::all(&mut self.by_address);
        self.by_address.dedup();
        let domains = self.by_address.iter().map(|(_, domain)| *domain);
        self.domains.extend(domains);
    }
}

/// What a text looks like, without what it says: every digit is a `9`, every letter an `x`.
fn kind_of(text: &str) -> String {
    const LONGEST: usize = 40;
    let kind = |c: char| match c {
        c if c.is_numeric() => '9',
        c if c.is_alphabetic() => 'x',
        c if c.is_whitespace() || c.is_control() => ' ',
        c => c,
    };
    text.trim().chars().take(LONGEST).map(kind).collect()
}

fn earliest<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

impl Sink for FileTally {
    fn table_begins(&mut self) {
        self.is_table = true;
    }

    fn row_begins(&mut self, line: u64) {
        self.first_row.get_or_insert(line);
    }

    fn record(&mut self) {
        self.records += 1;
    }

    fn transfer(&mut self, transfer: &Transfer<'_>) {
        self.add(transfer, None);
    }

    fn transfer_of_queue(&mut self, transfer: &Transfer<'_>, side: Side, queue: u64, line: u64) {
        if side == Side::Private {
            self.add(transfer, Some((queue, line)));
        } else {
            self.private.other(transfer.direction, side, queue);
            self.add(transfer, None);
        }
    }

    fn transfer_between(&mut self, transfer: &Transfer<'_>, servers: Servers<'_>) {
        self.transfer(transfer);
        self.passages.add(transfer, servers);
    }

    fn event(
        &mut self,
        connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        event: &Event,
    ) {
        let tag = self.tag(connector, evidence);
        match event {
            Event::Protocol(line) => self.protocol_lines.push(tag, line),
            Event::MailServer(line) => self.mail_server_lines.push(tag.peer, tag.name, line),
        }
        self.let_light_ones_go();
    }

    fn whole_session(&mut self, session: u64) {
        self.whole_sessions.push(session);
    }

    fn session_transfer(
        &mut self,
        connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        transfer: &SessionTransfer,
    ) {
        let of_the_line = Evidence {
            server: evidence.server,
            message_id: evidence.message_id,
            ..Evidence::default()
        };
        let tag = self.tag(connector, &of_the_line);
        let domains: Vec<Name> = evidence
            .addressees
            .each()
            .map(|address| self.names.domain(address))
            .collect();
        let sender = evidence.sender;
        let record = Record {
            connector: tag.connector,
            peer: tag.peer,
            cipher: self.names.cipher(evidence.cipher),
            domain: sender.map_or(Name::NOTHING, |sender| self.names.domain(sender)),
            ..Record::of_session(transfer)
        };
        let to = ToWhom {
            addresses: transfer.address.as_slice(),
            domains: &domains,
        };
        self.certain.push(&record, to);
        self.let_light_ones_go();
    }

    fn line_time(&mut self, at: Timestamp) {
        self.begins = earliest(self.begins, Some(at));
    }

    fn teller(&mut self, teller: Teller<'_>) {
        self.tellers.add(teller);
    }

    fn summary(&mut self, summary: &Summary<'_>) {
        self.order.merge(summary.day.evidence());
        let connector = self.connector(summary.direction, summary.connector);
        self.summaries.push(SummaryRow {
            days: [
                summary.day.under(DateOrder::DayFirst),
                summary.day.under(DateOrder::MonthFirst),
            ],
            direction: summary.direction,
            connector,
            volume: summary.volume,
            recipients: summary.recipients,
            unit: summary.unit,
            tls: summary.tls,
            told: summary.told.and_then(|told| {
                let quality = Quality::told(told, &summary.tls)?;
                Some((Guideline::from_id(told.guideline)?, quality))
            }),
        });
    }

    fn listed(&mut self, connector: &ListedConnector<'_>) {
        self.listed.push(Listed {
            direction: connector.direction,
            name: connector.name.to_owned(),
            identity: connector.identity.to_owned(),
            kind: connector.kind,
            forced_tls: connector.forced_tls,
            enabled: connector.enabled,
        });
    }

    fn origin(&mut self, origin: &Origin) {
        self.origin = Some(origin.clone());
    }

    fn policy(&mut self, policy: &PolicySessions<'_>) {
        self.policies.push(Policy {
            organization: policy.organization.to_owned(),
            report_id: policy.report_id.to_owned(),
            from: policy.from,
            to: policy.to,
            domain: policy.domain.to_owned(),
            kind: policy.kind.to_owned(),
            mode: policy.mode.to_owned(),
            encrypted: policy.encrypted,
            failed: policy.failed,
            failures: policy.failures.iter().map(Failed::of).collect(),
        });
    }

    fn parties(&mut self, parties: &Parties<'_>) {
        self.parties.add(parties);
    }

    fn beside(&mut self, told: &trace::beside::BesideFact<'_>) {
        self.beside.take(told);
    }

    fn text(&mut self, text: &str) -> trace::beside::TextKey {
        self.beside.text(text)
    }

    fn date_seen(&mut self, evidence: OrderEvidence) {
        self.order.merge(evidence);
    }

    fn skipped(&mut self, reason: SkipReason, line: u64) {
        add_skipped(
            &mut self.skipped,
            reason,
            Skipped {
                count: 1,
                first_line: line,
            },
        );
    }

    fn left_out(&mut self, reason: SkipReason, key: u64, line: u64) {
        self.left_out.push(reason, key, line);
    }

    fn bad_date(&mut self, written: &str, line: u64) {
        self.skipped(SkipReason::BadDate, line);
        if self
            .bad_date
            .as_ref()
            .is_none_or(|(first, _)| line < *first)
        {
            self.bad_date = Some((line, kind_of(written)));
        }
    }

    fn note(&mut self, note: Note) {
        self.notes.insert(note);
    }
}
