//! Sinks for tests: one holds two engines together, whether they tell the same in the same order; the
//! other one takes what is told of the other side.

use super::dates::OrderEvidence;
use super::file::{FileReader, Options};
use super::sessions::mail_server::Step;
use super::sessions::{Event, SessionTransfer};
use super::{
    ConnectorRef, Direction, Evidence, ListedConnector, Moment, Note, Parties, PolicySessions,
    Proof, Servers, Sink, SkipReason, Summary, Transfer,
};

/// All that a sink hears, in order.
#[derive(Default)]
pub(super) struct Heard(pub(super) Vec<String>);

impl Sink for Heard {
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
    fn line_time(&mut self, at: Moment) {
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
}

/// What a sink hears of the evidence, a text for each transfer, or for each line of a session that
/// tells some: `sender > address + address [cipher] proof`. `?` is a sender that is not told.
#[derive(Default)]
pub(super) struct HeardEvidence(pub(super) Vec<String>);

impl HeardEvidence {
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

impl Sink for HeardEvidence {
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
    fn line_time(&mut self, _at: Moment) {}
    fn skipped(&mut self, _reason: SkipReason, _line: u64) {}
    fn note(&mut self, _note: Note) {}
    fn date_seen(&mut self, _evidence: OrderEvidence) {}
    fn summary(&mut self, _summary: &Summary<'_>) {}
    fn listed(&mut self, _connector: &ListedConnector<'_>) {}
    fn policy(&mut self, _policy: &PolicySessions<'_>) {}
}
