//! Sinks for tests: one holds two engines together, whether they tell the same in the same order; the
//! other one takes what is told of the other side.

use std::collections::BTreeMap;

use super::beside::{BesideFact, Reason, TextKey, text_key};
use super::calendar::{DateOrder, OrderEvidence};
use super::file::{FileReader, Options};
use super::sessions::cut_lines::CutLines;
use super::sessions::mail_server::Step;
use super::sessions::name::{Name, Named, Places};
use super::sessions::{Event, FileEvents, Findings, SessionTransfer, Tag, resolve_protocol};
use super::{
    ConnectorRef, Direction, Evidence, Identity, ListedConnector, Note, Parties, PolicySessions,
    Proof, Servers, Sink, SkipReason, Summary, Teller, Timestamp, Transfer, domain_of_address,
};

/// All that a sink hears, in order.
#[derive(Default)]
pub(super) struct RecordingSink(pub(super) Vec<String>);

impl Sink for RecordingSink {
    fn record(&mut self) {
        self.0.push("record".into());
    }
    fn transfer(&mut self, transfer: &Transfer<'_>) {
        self.0.push(format!("{transfer:?}"));
    }
    fn transfer_between(&mut self, transfer: &Transfer<'_>, servers: Servers<'_>) {
        self.0.push(format!("{transfer:?} {servers:?}"));
    }
    fn event(
        &mut self,
        connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        event: &Event,
    ) {
        self.0.push(format!("{connector:?} {evidence:?} {event:?}"));
    }
    fn whole_session(&mut self, session: u64) {
        self.0.push(format!("whole {session}"));
    }
    fn session_transfer(
        &mut self,
        connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        transfer: &SessionTransfer,
    ) {
        self.0
            .push(format!("{connector:?} {evidence:?} {transfer:?}"));
    }
    fn teller(&mut self, teller: Teller<'_>) {
        self.0.push(format!("{teller:?}"));
    }
    fn line_time(&mut self, at: Timestamp) {
        self.0.push(format!("{at:?}"));
    }
    fn skipped(&mut self, reason: SkipReason, line: u64) {
        self.0.push(format!("{reason:?} {line}"));
    }
    fn left_out(&mut self, reason: SkipReason, key: u64, line: u64) {
        self.0.push(format!("{reason:?} {key} {line}"));
    }
    fn note(&mut self, note: Note) {
        self.0.push(format!("{note:?}"));
    }
    fn parties(&mut self, parties: &Parties<'_>) {
        self.0.push(format!("{parties:?}"));
    }
    fn date_seen(&mut self, evidence: OrderEvidence) {
        self.0.push(format!("{evidence:?}"));
    }
    fn summary(&mut self, summary: &Summary<'_>) {
        self.0.push(format!("{summary:?}"));
    }
    fn listed(&mut self, connector: &ListedConnector<'_>) {
        self.0.push(format!("{connector:?}"));
    }
    fn policy(&mut self, policy: &PolicySessions<'_>) {
        self.0.push(format!("{policy:?}"));
    }
    fn beside(&mut self, told: &BesideFact<'_>) {
        self.0.push(format!("{told:?}"));
    }
}

/// What a sink hears beside the transfers, a text for each; keys are written as the texts that the file
/// keeps, or as `#` where it keeps none.
#[derive(Default)]
pub(super) struct BesideRecorder {
    told: Vec<String>,
    texts: BTreeMap<TextKey, String>,
    /// What each name of a line says, by its number.
    names: Vec<String>,
    lines: Vec<(Event, Name)>,
}

impl BesideRecorder {
    /// What a whole file tells.
    pub(super) fn of(text: &str, options: &Options) -> Vec<String> {
        let mut heard = Self::default();
        let mut reader = FileReader::new(options);
        reader.push(text.as_bytes(), &mut heard);
        reader.finish(&mut heard);
        let lines = std::mem::take(&mut heard.lines);
        heard.of_cut_sessions(&lines);
        heard.told
    }

    /// What sessions that the file does not hold whole come to.
    fn of_cut_sessions(&mut self, lines: &[(Event, Name)]) {
        let mut cut = CutLines::default();
        for (event, name) in lines {
            if let Event::Protocol(line) = event {
                let tag = Tag {
                    connector: u32::MAX,
                    peer: u32::MAX,
                    name: *name,
                };
                cut.push(tag, line);
            }
        }
        let numbers: Vec<u32> = (0..).take(self.names.len()).collect();
        let places = Places {
            ciphers: &[],
            domains: &numbers,
        };
        let file = FileEvents::new(None)
            .with_protocol(&cut, &[])
            .placed(&[], &[], places);
        let mut found = FoundBeside {
            heard: self,
            kind: "cut ",
        };
        resolve_protocol(&[file], &mut found);
    }

    fn text_of(&self, key: TextKey) -> &str {
        match key {
            0 => "-",
            key => self.texts.get(&key).map_or("#", String::as_str),
        }
    }

    fn hear(&mut self, told: &BesideFact<'_>, kind: &str) {
        let told = match told {
            BesideFact::Refused(row) => {
                let each: Vec<&str> = row.addressees.each().collect();
                format!(
                    "{} {} {} {}/{} > {} {}{}",
                    row.at.under(DateOrder::DayFirst),
                    if row.is_final { "fail" } else { "defer" },
                    row.reason.map_or("other", Reason::id),
                    row.server,
                    row.address,
                    each.join(" + "),
                    u8::from(row.network_id.is_some()),
                    u8::from(row.message_id.is_some()),
                )
            }
            BesideFact::Attempt(attempt) => {
                let domain = |name: &Name| match name.named() {
                    Named::Domain(number) => {
                        self.names.get(number as usize).map_or("?", String::as_str)
                    }
                    _ => "?",
                };
                let names = attempt.names.iter().map(domain);
                let domains = attempt.domains.iter().map(|key| self.text_of(*key));
                let mut all: Vec<&str> = domains.chain(names).collect();
                all.sort_unstable();
                format!(
                    "{} {} {} {} > {} {}",
                    attempt.at,
                    attempt.side.id(),
                    attempt.reason.id(),
                    self.text_of(attempt.address),
                    all.join(" + "),
                    attempt.messages.len(),
                )
            }
            BesideFact::Line(sign) => format!("{} {}", sign.at, sign.reason.id()),
            BesideFact::LineEnd(end) => format!("{} {:?}", end.at, end.end),
            BesideFact::Ended { how, .. } => format!("{how:?}"),
            BesideFact::Clear(clear) => format!(
                "{} {} clear {} {}",
                clear.at,
                clear.side.id(),
                if clear.name == 0 { "-" } else { "name" },
                if clear.address == 0 { "-" } else { "address" },
            ),
            BesideFact::HandedIn(message) => format!(
                "{} handed in {:?} {} {} {} {}",
                message.at,
                message.tls,
                self.text_of(message.login.account),
                self.text_of(message.login.address),
                self.text_of(message.login.mechanism),
                message.login.port,
            ),
            BesideFact::Account(row) => format!("{} {} {:?}", row.account, row.messages, row.tls),
            BesideFact::Direct(row) => format!(
                "{} direct {}/{} {}",
                row.at.under(DateOrder::DayFirst),
                row.name,
                row.address,
                row.domain
            ),
            BesideFact::DirectRefused { at, .. } => format!("{at} direct refused"),
            BesideFact::Mailed { address, .. } => format!("mail from {address}"),
        };
        self.told.push(format!("{kind}{told}"));
    }
}

impl Sink for BesideRecorder {
    fn record(&mut self) {}
    fn transfer(&mut self, _transfer: &Transfer<'_>) {}
    fn event(
        &mut self,
        _connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        event: &Event,
    ) {
        let address = evidence.sender.or(evidence.addressees.each().next());
        let name = match address.map(domain_of_address) {
            Some(Some(domain)) => {
                let known = self.names.iter().position(|known| *known == domain);
                let place = known.unwrap_or(self.names.len());
                if known.is_none() {
                    self.names.push(domain.into_owned());
                }
                Name::domain(u32::try_from(place).unwrap())
            }
            Some(None) => Name::NO_DOMAIN,
            None => Name::NOTHING,
        };
        self.lines.push((event.clone(), name));
    }
    fn whole_session(&mut self, _session: u64) {}
    fn session_transfer(
        &mut self,
        _connector: Option<(Direction, ConnectorRef<'_>)>,
        _evidence: &Evidence<'_>,
        _transfer: &SessionTransfer,
    ) {
    }
    fn line_time(&mut self, _at: Timestamp) {}
    fn skipped(&mut self, _reason: SkipReason, _line: u64) {}
    fn note(&mut self, _note: Note) {}
    fn date_seen(&mut self, _evidence: OrderEvidence) {}
    fn summary(&mut self, _summary: &Summary<'_>) {}
    fn listed(&mut self, _connector: &ListedConnector<'_>) {}
    fn policy(&mut self, _policy: &PolicySessions<'_>) {}
    fn beside(&mut self, told: &BesideFact<'_>) {
        self.hear(told, "");
    }
    fn text(&mut self, text: &str) -> TextKey {
        let key = text_key(text);
        self.texts.insert(key, text.to_owned());
        key
    }
}

/// Takes what sessions tell beside the transfers.
struct FoundBeside<'a> {
    heard: &'a mut BesideRecorder,
    kind: &'static str,
}

impl Findings for FoundBeside<'_> {
    fn transfer(&mut self, _transfer: &SessionTransfer) {}
    fn skipped(&mut self, _reason: SkipReason, _identity: Identity, _line: u64) {}
    fn transfer_in(&mut self, _file: usize, _identity: Identity, _is_private_client: bool) {}
    fn skipped_in(&mut self, _file: usize, _reason: SkipReason, _line: u64) {}
    fn beside(&mut self, told: &BesideFact<'_>) {
        let kind = self.kind;
        self.heard.hear(told, kind);
    }
}

/// What a sink hears of the evidence, a text for each transfer, or for each line of a session that
/// tells some: `sender > address + address [cipher] proof`. `?` is a sender that is not told.
#[derive(Default)]
pub(super) struct EvidenceRecorder(pub(super) Vec<String>);

impl EvidenceRecorder {
    /// What a whole file tells.
    pub(super) fn of(text: &str, options: &Options) -> Vec<String> {
        let mut heard = Self::default();
        let mut reader = FileReader::new(options);
        reader.push(text.as_bytes(), &mut heard);
        reader.finish(&mut heard);
        heard.0
    }

    fn hear(&mut self, evidence: &Evidence<'_>, proof: Proof, more: &str) {
        let each: Vec<&str> = evidence.addressees.each().collect();
        let text = format!(
            "{} > {} [{}] {}{more}",
            evidence.sender.unwrap_or("?"),
            each.join(" + "),
            evidence.cipher,
            proof.id(),
        );
        if text != "? >  [] cannot_tell" {
            self.0.push(text);
        }
    }
}

impl Sink for EvidenceRecorder {
    fn record(&mut self) {}
    fn transfer(&mut self, transfer: &Transfer<'_>) {
        let evidence = &transfer.evidence;
        let before = self.0.len();
        self.hear(evidence, evidence.proof, "");
        if self.0.len() == before {
            self.0.push("nothing".into());
        }
    }
    fn event(
        &mut self,
        _connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        event: &Event,
    ) {
        match event {
            Event::MailServer(line) => match line.step {
                Step::Negotiated { proof, .. } => self.hear(evidence, proof, ""),
                Step::Delivery(delivery) => {
                    let policy = format!(" {:?}", delivery.policy);
                    self.hear(evidence, Proof::CannotTell, &policy);
                }
                _ => self.hear(evidence, Proof::CannotTell, ""),
            },
            Event::Protocol(_) => self.hear(evidence, evidence.proof, ""),
        }
    }
    fn whole_session(&mut self, _session: u64) {}
    fn session_transfer(
        &mut self,
        _connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        _transfer: &SessionTransfer,
    ) {
        self.hear(evidence, evidence.proof, "");
    }
    fn line_time(&mut self, _at: Timestamp) {}
    fn skipped(&mut self, _reason: SkipReason, _line: u64) {}
    fn note(&mut self, _note: Note) {}
    fn date_seen(&mut self, _evidence: OrderEvidence) {}
    fn summary(&mut self, _summary: &Summary<'_>) {}
    fn listed(&mut self, _connector: &ListedConnector<'_>) {}
    fn policy(&mut self, _policy: &PolicySessions<'_>) {}
}
