//! To whom readers tell what a file says while one message is looked for: it keeps what is about that
//! message.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::found::{FoundInFile, FoundInSheet, FoundLine};
use super::sought::{Sought, has};
use crate::record::short_key;
use trace::calendar::OrderEvidence;
use trace::identity::session_identity;
use trace::sessions::mail_server::{self, Step};
use trace::sessions::own_network::Side;
use trace::sessions::{self, SessionTransfer, protocol};
use trace::{
    ConnectorRef, DateOrder, Direction, Evidence, Identity, ListedConnector, Note, PolicySessions,
    Reading, SheetRow, Sink, SkipReason, Summary, Timestamp, Transfer,
};

/// Keeps what is about one message.
pub(super) struct Watch<'s> {
    sought: &'s Sought,
    /// Lines that have one of the texts, as an earlier reading found them.
    hits: BTreeSet<u64>,
    /// Where the row begins that is being told, and why it is skipped.
    row: Option<u64>,
    skipped: Option<SkipReason>,
    /// Rows with a hit somewhere in them: where they begin, and why they are skipped.
    rows: Vec<(u64, Option<SkipReason>)>,
    /// Lines that are skipped, with a hit.
    reasons: Vec<(u64, SkipReason)>,
    /// What is told of lines, and of which line that is known where it is another one.
    told: Vec<Told>,
    /// The sheets of a workbook so far. What is told of rows is of the last one.
    sheets: Vec<FoundInSheet>,
    learned: Sought,
    /// The last line of TLS of each process and side, with the peer that it is about.
    agreed: FxHashMap<(u64, Direction), (u64, Timestamp, u64)>,
}

/// What is told of a line.
struct Told {
    line: Option<u64>,
    /// The line of the message by which it is known that this one is about it.
    by: Option<u64>,
    found: FoundLine,
}

/// Lines of TLS that are remembered at most.
const MOST_AGREED: usize = 1 << 16;

impl<'s> Watch<'s> {
    pub fn new(sought: &'s Sought, hits: BTreeSet<u64>) -> Self {
        Self {
            sought,
            hits,
            row: None,
            skipped: None,
            rows: Vec::new(),
            reasons: Vec::new(),
            told: Vec::new(),
            sheets: Vec::new(),
            learned: Sought::default(),
            agreed: FxHashMap::default(),
        }
    }

    /// Hands over what was kept, but for the lines that turned out to be about other messages. Where rows span
    /// lines, a row is about the message that is named anywhere in it.
    pub fn tell(mut self, spans_lines: bool, foreign: &BTreeSet<u64>, found: &mut FoundInFile) {
        self.row_ends(u64::MAX);
        let is_foreign = |line: Option<u64>| line.is_some_and(|line| foreign.contains(&line));
        for told in self.told {
            if is_foreign(told.line) || is_foreign(told.by) {
                continue;
            }
            for identity in &told.found.identities {
                self.learned.learn_identity(*identity);
            }
            match told.line {
                Some(line) => found.lines.entry(line).or_default().add(told.found),
                None => found.without_line.push(told.found),
            }
        }
        found.learned.learn(&self.learned);
        found.sheets = self.sheets;
        for (line, reason) in self.reasons {
            if let Some(known) = found.lines.get_mut(&line) {
                known.skipped = Some(reason);
            }
        }
        // Of a mail, only its own transfer is known to be about the message.
        let is_table = found.format.is_none_or(trace::Format::is_table);
        if spans_lines && is_table {
            for (line, reason) in self.rows {
                let known = found.lines.entry(line).or_default();
                known.skipped = known.skipped.or(reason);
            }
        }
    }

    fn row_ends(&mut self, next: u64) {
        let skipped = self.skipped.take();
        if let Some(row) = self.row.take()
            && row < next
            && self.hits.range(row..next).next().is_some()
        {
            self.rows.push((row, skipped));
        }
    }

    /// Whether a line is of the session that a person named instead of a message.
    fn is_in_session(&self, line: u64) -> bool {
        self.sought.is_session() && self.hits.contains(&line)
    }

    fn is_sought(&self, transfer: &Transfer<'_>) -> bool {
        let (network, message) = (
            short_key(transfer.network_id),
            short_key(transfer.message_id),
        );
        let is_it = |identity| self.sought.has_identity(identity);
        self.sought.has_ids(network, message) || transfer.identity.is_some_and(is_it)
    }

    fn keep(&mut self, transfer: &Transfer<'_>, line: Option<u64>, is_private: bool) {
        let (network, message) = (
            short_key(transfer.network_id),
            short_key(transfer.message_id),
        );
        self.learned.learn_ids(network, message);
        self.learned.learn_message_id(transfer.evidence.message_id);
        let found = FoundLine {
            at: Some(orders(transfer.at)),
            identities: transfer.identity.into_iter().collect(),
            direction: Some(transfer.direction),
            is_private,
            ..FoundLine::default()
        };
        match (self.sheets.last_mut(), line) {
            (Some(sheet), Some(row)) => sheet.rows.entry(row).or_default().add(found),
            _ => self.told.push(Told {
                line,
                by: None,
                found,
            }),
        }
    }

    fn says(&mut self, line: u64, at: Timestamp, identity: Option<(Identity, Direction)>) {
        self.says_by(None, line, at, identity);
    }

    fn says_by(
        &mut self,
        by: Option<u64>,
        line: u64,
        at: Timestamp,
        identity: Option<(Identity, Direction)>,
    ) {
        let found = FoundLine {
            at: Some([at; 2]),
            identities: identity.map(|(identity, _)| identity).into_iter().collect(),
            direction: identity.map(|(_, direction)| direction),
            ..FoundLine::default()
        };
        let line = Some(line);
        self.told.push(Told { line, by, found });
    }

    fn of_mail_server(&mut self, line: &mail_server::MailLine) {
        let (arrived, left) = (Direction::Inbound, Direction::Outbound);
        let (queue, identity, peer) = match &line.step {
            Step::Arrival(arrival) | Step::Handed { arrival, .. } => {
                let identity = arrival.identity(line.at);
                (
                    arrival.queue,
                    Some((identity, arrived)),
                    Some((arrived, arrival.peer)),
                )
            }
            Step::Delivery(delivery) => {
                let identity = delivery.identity();
                (
                    delivery.queue,
                    Some((identity, left)),
                    Some((left, delivery.peer)),
                )
            }
            Step::Counted { queue, .. } | Step::Ended { queue, .. } => (*queue, None, None),
            Step::Requeued { queue, before } => {
                let is_it = |queue| self.sought.has_queue_on(line.host, queue);
                if is_it(*queue) || is_it(*before) {
                    self.learned.learn_queue(*queue);
                    self.learned.learn_queue(*before);
                    self.says(line.line, line.at, None);
                }
                return;
            }
            Step::Negotiated { side, peer, .. } => {
                if self.agreed.len() >= MOST_AGREED {
                    self.agreed.clear();
                }
                let key = (line.process, *side);
                self.agreed.insert(key, (line.line, line.at, *peer));
                return;
            }
            _ => return,
        };
        if !self.sought.has_queue_on(line.host, queue) {
            return;
        }
        self.learned.learn_queue(queue);
        // The line that says how well the connection was protected which it came or went over.
        if let Some((side, peer)) = peer
            && let Some((number, at, other)) = self.agreed.get(&(line.process, side)).copied()
            && other == peer
        {
            self.says_by(Some(line.line), number, at, None);
        }
        self.says(line.line, line.at, identity);
    }

    fn of_protocol(&mut self, line: &protocol::ProtocolLine) {
        match line.step {
            protocol::Step::Announced(message) if self.sought.has_ids(0, message) => {
                self.says(line.line, line.at, None);
            }
            protocol::Step::Reply(reply) => {
                let identity = session_identity(line.session, line.sequence);
                if self.sought.has_ids(0, reply.message)
                    || self.sought.has_identity(identity)
                    || self.is_in_session(line.line)
                {
                    self.says(line.line, line.at, Some((identity, line.direction)));
                }
            }
            _ => {}
        }
    }
}

/// When, if dates are day-first, and if they are month-first.
pub(super) fn orders(at: Reading<Timestamp>) -> [Timestamp; 2] {
    [DateOrder::DayFirst, DateOrder::MonthFirst].map(|order| at.under(order))
}

impl Sink for Watch<'_> {
    fn record(&mut self) {}

    fn row_begins(&mut self, line: u64) {
        self.row_ends(line);
        self.row = Some(line);
    }

    fn row_at(&mut self, line: u64) {
        self.row_begins(line);
    }

    fn looks_into_sheets(&self) -> bool {
        true
    }

    fn sheet_row(&mut self, row: &SheetRow<'_>) {
        if self.sheets.last().is_none_or(|last| last.name != row.sheet) {
            self.sheets.push(FoundInSheet {
                name: row.sheet.to_owned(),
                counts: false,
                format: None,
                rows: BTreeMap::new(),
            });
        }
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.counts |= row.counts;
            sheet.format = row.format;
        }
        let is_in = |text: &&str| row.cells().any(|cell| has(&cell, text));
        let texts: Vec<&str> = self.sought.texts().filter(is_in).collect();
        if texts.is_empty() {
            return;
        }
        let mention = row.mention();
        if !self.sought.is_said_by(&mention, &texts) {
            return;
        }
        self.learned.learn_mention(&mention);
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.rows.entry(row.line).or_default().at = row.at().map(orders);
        }
    }

    fn transfer(&mut self, transfer: &Transfer<'_>) {
        if self.is_sought(transfer) {
            self.keep(transfer, self.row, false);
        }
    }

    fn transfer_of_queue(&mut self, transfer: &Transfer<'_>, side: Side, queue: u64, line: u64) {
        if self.is_sought(transfer) || self.sought.has_queue(queue) {
            self.learned.learn_queue(queue);
            if let Some(identity) = transfer.identity {
                self.learned.learn_identity(identity);
            }
            self.keep(transfer, Some(line), side == Side::Private);
        }
    }

    fn event(
        &mut self,
        _connector: Option<(Direction, ConnectorRef<'_>)>,
        _evidence: &Evidence<'_>,
        event: &sessions::Event,
    ) {
        match event {
            sessions::Event::MailServer(line) => self.of_mail_server(line),
            sessions::Event::Protocol(line) => self.of_protocol(line),
        }
    }

    fn whole_session(&mut self, _session: u64) {}

    fn session_transfer(
        &mut self,
        _connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        transfer: &SessionTransfer,
    ) {
        if self.sought.has_ids(0, transfer.message)
            || self.sought.has_identity(transfer.identity)
            || self.is_in_session(transfer.line)
        {
            self.learned.learn_message_id(evidence.message_id);
            let identity = (transfer.identity, transfer.direction);
            self.says(transfer.line, transfer.at, Some(identity));
        }
    }

    fn line_time(&mut self, _at: Timestamp) {}

    fn summary(&mut self, _summary: &Summary<'_>) {}

    fn policy(&mut self, _policy: &PolicySessions<'_>) {}

    fn listed(&mut self, _connector: &ListedConnector<'_>) {}

    fn date_seen(&mut self, _evidence: OrderEvidence) {}

    fn skipped(&mut self, reason: SkipReason, line: u64) {
        if let Some(sheet) = self.sheets.last_mut() {
            if let Some(known) = sheet.rows.get_mut(&line) {
                known.skipped = Some(reason);
            }
            return;
        }
        if self.row == Some(line) {
            self.skipped = Some(reason);
        }
        if self.hits.contains(&line) {
            self.reasons.push((line, reason));
        }
    }

    fn note(&mut self, _note: Note) {}
}
