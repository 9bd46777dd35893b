//! To whom a reader tells what a file says, record by record.

use super::beside;
use super::calendar::{OrderEvidence, Timestamp};
use super::connector::{ConnectorRef, ListedConnector};
use super::direction::Direction;
use super::evidence::Evidence;
use super::meaning::Meaning;
use super::note::{Note, SkipReason};
use super::origin::Origin;
use super::sessions;
use super::sheet_row::SheetRow;
use super::teller::Teller;
use super::transfer::{Parties, PolicySessions, Servers, Summary, Transfer};

/// What a reader tells of a file. Implemented by the tally, and by tests.
pub trait Sink {
    /// A record was read, whatever becomes of it.
    fn record(&mut self);
    /// The file is a table, whose header was passed.
    fn table_begins(&mut self) {}
    /// A row of a table begins on this line, from 1; told of at least the first one that may hold a
    /// date whose order is open.
    fn row_begins(&mut self, _line: u64) {}
    /// A row or a mail that may be told of begins on this line, from 1, where [`Sink::row_begins`] is not
    /// told of it.
    fn row_at(&mut self, _line: u64) {}
    /// Whether [`Sink::sheet_row`] is to be told of every row of every sheet of a workbook, also of those that
    /// nothing is counted of.
    fn looks_into_sheets(&self) -> bool {
        false
    }
    /// A row of a workbook, before it is told what comes of it.
    fn sheet_row(&mut self, _row: &SheetRow<'_>) {}
    /// A boundary record.
    fn transfer(&mut self, transfer: &Transfer<'_>);
    /// The same in a log that names both servers: where one message passed several servers of the
    /// organization, it counts once.
    fn transfer_between(&mut self, transfer: &Transfer<'_>, _servers: Servers<'_>) {
        self.transfer(transfer);
    }
    /// A boundary record of a message on the queue of a mail server, whose line tells all of it but
    /// whether a private address is that of an own client or server.
    fn transfer_of_queue(
        &mut self,
        transfer: &Transfer<'_>,
        _side: sessions::own_network::Side,
        _queue: u64,
        _line: u64,
    ) {
        self.transfer(transfer);
    }
    /// A line that tells something only together with others, the connector that it names, and who
    /// was on the other side (empty where the line makes no transfer).
    fn event(
        &mut self,
        connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        event: &sessions::Event,
    );
    /// A session stands in the file from its first line to its last: what other files hold of it are
    /// copies. Its messages are told with [`Sink::session_transfer`].
    fn whole_session(&mut self, session: u64);
    /// A message of a whole session.
    fn session_transfer(
        &mut self,
        connector: Option<(Direction, ConnectorRef<'_>)>,
        evidence: &Evidence<'_>,
        transfer: &sessions::SessionTransfer,
    );
    /// The time of a line whose file is put in order by it, whatever the line says.
    fn line_time(&mut self, at: Timestamp);
    /// Who tells what the file says; a host is told at least once for each quarter of an hour in which it
    /// wrote.
    fn teller(&mut self, _teller: Teller<'_>) {}
    /// A row that is already added up.
    fn summary(&mut self, summary: &Summary<'_>);
    /// Where its numbers are from, of a file that holds nothing but numbers.
    fn origin(&mut self, _origin: &Origin) {}
    /// A policy of a TLS report.
    fn policy(&mut self, policy: &PolicySessions<'_>);
    /// A configured connector.
    fn listed(&mut self, connector: &ListedConnector<'_>);
    /// Who wrote to whom, where the organization's own domains are asked for.
    fn parties(&mut self, _parties: &Parties<'_>) {}
    /// What is told beside the transfers.
    fn beside(&mut self, _told: &beside::BesideFact<'_>) {}
    /// Keeps a text of what is told beside the transfers; tells its key.
    fn text(&mut self, text: &str) -> beside::TextKey {
        beside::text_key(text)
    }
    /// A date that only one order can read, or that both can, in a record that is not counted.
    fn date_seen(&mut self, evidence: OrderEvidence);
    /// A record is not counted. `line` is where it begins, from 1.
    fn skipped(&mut self, reason: SkipReason, line: u64);
    /// A line of a log is not counted, and other files may have it, too: `key` is equal for the same
    /// line. Of all of them one lists it.
    fn left_out(&mut self, reason: SkipReason, _key: u64, line: u64) {
        self.skipped(reason, line);
    }
    /// A boundary record is not counted because its date, which is written like this, cannot be read.
    fn bad_date(&mut self, _written: &str, line: u64) {
        self.skipped(SkipReason::BadDate, line);
    }
    /// Something to be said of the file.
    fn note(&mut self, note: Note);
    /// Which column of a table was taken for what, by its name.
    fn columns(&mut self, _taken: &[(Meaning, &str)]) {}
    /// A word that had to be understood in a mapped table, and whether it was.
    fn word(&mut self, _meaning: Meaning, _word: &str, _known: bool) {}
}
