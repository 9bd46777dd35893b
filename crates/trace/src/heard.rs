//! A sink for tests that hold two engines together: whether they tell the same, in the same order.

use super::dates::OrderEvidence;
use super::sessions::{Event, SessionTransfer};
use super::{
    ConnectorRef, Direction, Evidence, ListedConnector, Moment, Note, Parties, PolicySessions,
    Servers, Sink, SkipReason, Summary, Transfer,
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
