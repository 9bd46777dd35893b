//! Bytes to transfers: everything that knows what a trace file looks like.
//!
//! In this room: encodings, archives, the shape of tables and JSON, and one file for each format.
//! It may use no other room. It counts nothing and knows no browser: what a file says is handed,
//! record by record, to a [`Sink`]. Rules come from `docs/counting.md` and `docs/formats.md`.

pub mod archive;
pub mod beside;
mod boundary_hop;
mod cipher_words;
mod compound;
pub mod connector;
pub mod custom_data;
mod date_text;
pub mod dates;
pub mod decode;
pub mod delimited;
mod documents;
mod evidence;
pub mod exchange_log;
pub mod file;
pub mod formats;
mod gzip_members;
#[cfg(test)]
mod heard;
mod hidden_members;
pub mod hops;
pub mod identity;
mod iso_stamp;
pub mod json;
mod known;
pub mod lines;
mod log_forms;
pub mod mapping;
mod member;
pub mod mime;
pub mod network;
mod organization;
mod packing;
pub mod received;
mod recent;
pub mod sessions;
pub mod sniff;
pub mod sorted;
pub mod syslog;
pub mod table;
mod tar;
pub mod tls;
mod words;
mod workbook;

use serde::{Deserialize, Serialize};

pub use connector::{ConnectorRef, ConnectorType, ListedConnector};
pub use dates::{DateOrder, Day, Moment, Reading};
pub use decode::Encoding;
pub use evidence::{
    Addressees, Evidence, Proof, address_in_command, bare_address, domain_of_address,
};
pub use formats::Format;
pub use identity::{Identity, MessageKey};
pub use organization::{registered_domain, registrable};
pub use tls::{Tls, TlsClass};

/// Which way a message crossed the boundary of the organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Into the organization.
    Inbound,
    /// Out of the organization.
    Outbound,
}

impl Direction {
    /// Both directions, in the order in which reports list them.
    pub const ALL: [Direction; 2] = [Direction::Inbound, Direction::Outbound];

    /// The words that Exchange uses for a direction in its tables, in any case.
    pub fn from_word(word: &str) -> Option<Self> {
        let word = word.trim();
        let is = |names: &[&str]| names.iter().any(|name| word.eq_ignore_ascii_case(name));
        if is(&["Received", "Incoming", "Inbound", "1"]) {
            Some(Self::Inbound)
        } else if is(&["Sent", "Originating", "Outbound", "2"]) {
            Some(Self::Outbound)
        } else {
            None
        }
    }
}

impl Direction {
    /// The same, or a phrase that begins with `From` or `To`.
    pub fn from_phrase(text: &str) -> Option<Self> {
        let text = text.trim();
        let begins = |word: &str| {
            let start = text.get(..word.len());
            let behind = text.get(word.len()..).unwrap_or_default();
            start.is_some_and(|start| start.eq_ignore_ascii_case(word))
                && !behind.starts_with(|c: char| c.is_lowercase())
        };
        Self::from_word(text)
            .or_else(|| begins("From").then_some(Self::Inbound))
            .or_else(|| begins("To").then_some(Self::Outbound))
    }
}

/// What a report counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// One for each transfer.
    #[default]
    Messages,
    /// The recipients of each transfer.
    Recipients,
}

/// How many people a transfer went to.
#[derive(Clone, Copy, Debug)]
pub enum Recipients<'a> {
    /// The record tells the number.
    Count(u32),
    /// The format has a line for each recipient: the distinct addresses of all lines are counted.
    Addresses(&'a [u64]),
}

/// A boundary record: one message seen crossing the boundary.
#[derive(Clone, Copy, Debug)]
pub struct Transfer<'a> {
    /// Which way it went.
    pub direction: Direction,
    /// When, under each date order that is still possible for the file.
    pub at: Reading<Moment>,
    /// Equal for records of the same transfer; `None` where the record stands for itself.
    pub identity: Option<Identity>,
    /// The network message id, by which formats that tell less give way.
    pub network_id: Option<MessageKey>,
    /// The Message-ID, likewise.
    pub message_id: Option<MessageKey>,
    /// The connector it used, or none.
    pub connector: Option<ConnectorRef<'a>>,
    /// What the record says about TLS.
    pub tls: Tls,
    /// To how many.
    pub recipients: Recipients<'a>,
    /// Counts only where the same message and connector has no record for which this is false
    /// (a SEND row beside SENDEXTERNAL rows).
    pub tentative: bool,
    /// Who was on the other side.
    pub evidence: Evidence<'a>,
}

/// The servers at both ends of a hop, as a row of a tracking log names them; empty if not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Servers<'a> {
    /// Who handed the message over.
    pub client: &'a str,
    /// Who took it.
    pub server: &'a str,
}

/// Who wrote to whom in one row of a file that cannot tell all directions by itself. Only to propose
/// the organization's own domains to the person; never part of a report or of a link.
#[derive(Clone, Copy, Debug)]
pub struct Parties<'a> {
    /// A hash of the row, by which some rows are chosen.
    pub key: u64,
    /// Domain of the sender, empty if there is none.
    pub sender: &'a str,
    /// Domain of the recipient, likewise.
    pub recipient: &'a str,
    /// The direction, where the row tells it.
    pub told: Option<Direction>,
}

/// A row that was already added up by somebody else: a day of a connector.
#[derive(Clone, Copy, Debug)]
pub struct Summary<'a> {
    /// The day as written.
    pub day: Reading<Day>,
    /// Which way the messages went.
    pub direction: Direction,
    /// The connector they used, or none.
    pub connector: Option<ConnectorRef<'a>>,
    /// Number of messages.
    pub volume: u64,
    /// Number of recipients, equal to `volume` where the row does not tell.
    pub recipients: u64,
    /// What `tls` counts.
    pub unit: Unit,
    /// Count of each class, in the order of [`TlsClass::ALL`].
    pub tls: [u64; TlsClass::COUNT],
    /// What a saved report tells beside them.
    pub told: Option<ToldQuality<'a>>,
}

/// What a row of a saved report says of strength, forward secrecy and proof, each in the order of the
/// report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldQuality<'a> {
    /// The id of the guideline that strength was judged by.
    pub guideline: &'a str,
    /// Counts of each grade.
    pub strength: [u64; 5],
    /// Counts of `yes`, `no`, and what cannot be told.
    pub forward_secrecy: [u64; 3],
    /// Counts of each way of proof.
    pub proof: [u64; Proof::COUNT],
}

/// A policy of a TLS report: what one sender saw of its sessions towards a domain. A sender may list
/// the same domain under two policies, so these are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicySessions<'a> {
    /// Who sent the report.
    pub organization: &'a str,
    /// Its id: a report that is dropped twice is the same.
    pub report_id: &'a str,
    /// The first day it covers.
    pub from: Option<Day>,
    /// The last day it covers.
    pub to: Option<Day>,
    /// The organization's domain.
    pub domain: &'a str,
    /// `sts`, `tlsa` or `no-policy-found`.
    pub kind: &'a str,
    /// `enforce`, `testing` or `none`, as an MTA-STS policy says it; empty if not told.
    pub mode: &'a str,
    /// Sessions that were encrypted.
    pub encrypted: u64,
    /// Sessions that failed.
    pub failed: u64,
    /// Why they failed, as far as the report tells.
    pub failures: &'a [FailedSessions<'a>],
}

/// Sessions of a TLS report that failed for one reason. Hosts and addresses are evidence for the
/// screen, never part of a report or of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailedSessions<'a> {
    /// `result-type`, see RFC 8460, section 4.3.
    pub kind: &'a str,
    /// How many.
    pub sessions: u64,
    /// The receiving server's name, else its address; empty if not told.
    pub receiver: &'a str,
    /// The sending server's address; empty if not told.
    pub sender: &'a str,
    /// `failure-reason-code`; empty if not told.
    pub reason: &'a str,
}

/// Why a record was not counted. [`SkipReason::id`] is what the report JSON shows; the variants stand
/// in the order of the ids, which is that of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SkipReason {
    /// The dates of the file can be read day-first and month-first.
    AmbiguousDates,
    /// A boundary record whose date cannot be read.
    BadDate,
    /// A line that is not of the file's format.
    BadLine,
    /// A row that cannot be read.
    BadRow,
    /// The record does not tell whether the boundary was crossed.
    BoundaryNotTold,
    /// A client of the organization handed the message in.
    ClientSubmission,
    /// The record does not tell which way the message went.
    DirectionNotTold,
    /// A probe of Exchange's own monitoring.
    HealthMailbox,
    /// A hop between servers of the organization.
    InternalHop,
    /// The server talked to itself, as content filters make it do.
    Loopback,
    /// TLS columns that are neither percentages nor counts.
    NeitherPercentNorCount,
    /// No hop of the mail is known to cross the boundary.
    NoBoundaryHop,
    /// Rows before any line that names their columns.
    NoHeader,
    /// A message that never left: nothing tells an address that it went to.
    NotSent,
    /// A saved report in another unit than the others.
    OtherUnit,
    /// Sender and recipient are both in the organization's own domains.
    OwnToOwn,
    /// A hop inside the organization's own network, by its address.
    PrivateAddress,
    /// Fewer fields than the header names.
    TooFewColumns,
    /// A record above the size that is kept in memory.
    TooLong,
    /// More fields than the header names.
    TooManyColumns,
    /// The file ends inside the record.
    Truncated,
}

impl SkipReason {
    /// The id that stands in the report JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::AmbiguousDates => "ambiguous-dates",
            Self::BadDate => "bad-date",
            Self::BadLine => "bad-line",
            Self::BadRow => "bad-row",
            Self::BoundaryNotTold => "boundary-not-told",
            Self::ClientSubmission => "client-submission",
            Self::DirectionNotTold => "direction-not-told",
            Self::HealthMailbox => "health-mailbox",
            Self::InternalHop => "internal-hop",
            Self::Loopback => "loopback",
            Self::NoBoundaryHop => "no-boundary-hop",
            Self::NeitherPercentNorCount => "neither-percent-nor-count",
            Self::NoHeader => "no-header",
            Self::NotSent => "not-sent",
            Self::OtherUnit => "other-unit",
            Self::OwnToOwn => "own-to-own",
            Self::PrivateAddress => "private-address",
            Self::TooFewColumns => "too-few-columns",
            Self::TooLong => "too-long",
            Self::TooManyColumns => "too-many-columns",
            Self::Truncated => "truncated",
        }
    }
}

/// Something a person should know about a file, or why nothing could be read from it.
///
/// The sentence is made in `text`, in the language of the reader; [`Note::code`] is the short code
/// that stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Note {
    /// The file has no bytes.
    Empty,
    /// No format fits the content.
    UnknownFormat,
    /// The content is binary, not text.
    Binary,
    /// An Office document; its table must be saved as CSV first.
    OfficeDocument,
    /// An archive without any file in it.
    EmptyArchive,
    /// An archive, or a member of one, that cannot be unpacked.
    DamagedArchive,
    /// A member that needs a password.
    PasswordProtected,
    /// A compression method that is not known.
    UnknownCompression,
    /// Archives in archives, deeper than [`archive::MAX_DEPTH`].
    NestedTooDeep,
    /// Unpacks to more than is accepted (a "zip bomb").
    TooLargeUnpacked,
    /// The file could not be read any more (moved, changed or removed meanwhile).
    Unreadable,
    /// The reader of this file stopped unexpectedly.
    ReaderFailed,
    /// Dates can be read in both orders: the person must be asked.
    AmbiguousDates,
    /// Dates prove both orders.
    ContradictoryDates,
    /// The first row whose TLS columns are neither percentages nor counts.
    NeitherPercentNorCount {
        /// Line of that row, from 1.
        line: u64,
    },
    /// The file was written by a newer version of this program.
    NewerVersion {
        /// The version it says.
        version: u64,
    },
    /// It holds recipients, while others hold messages.
    OtherUnit,
    /// Nothing in the set tells a TLS version in this direction: silence proves nothing.
    TlsNotTold {
        /// The direction concerned.
        direction: Direction,
    },
    /// The format never tells the TLS version.
    NoTlsInFormat {
        /// The format, by which the file that does tell it is named.
        format: Format,
    },
    /// Rows with both addresses filled need the organization's own domains.
    NeedsDomains {
        /// How many rows.
        rows: u64,
    },
    /// The header was found but no record under it.
    NoRecords,
    /// Records were read, but none is a message that crossed the boundary.
    NoTransfers,
    /// Which column was taken for what.
    Columns {
        /// Meaning and the column's name, in the order of the meanings.
        taken: Vec<(String, String)>,
    },
    /// Its time stamps have no year; the newest that is possible was taken.
    YearNotTold,
    /// Its time stamps have no offset; UTC was taken.
    OffsetNotTold,
    /// Rows of an Exchange log whose `#Fields` line is missing.
    NoFieldsLine,
    /// Its sessions stand apart and are not added to messages.
    SessionsNotMessages,
    /// Given as a connector list, but it is something else.
    NotAConnectorList,
    /// Damaged in the middle: it could be read up to here only.
    CutShort,
    /// No date of its records could be read.
    NoDateRead {
        /// The first such date with every digit written as `9` and every letter as `x`, so that it
        /// shows its kind and nothing else.
        kind: String,
    },
    /// It is known what it is, and it is not read.
    KnownNotRead {
        /// What it is.
        what: Unread,
    },
    /// A table that no reader knows, but whose columns a person can explain.
    UnknownTable,
    /// A column mapping that cannot be used.
    BadMapping,
    /// A column mapping: other files are read by it.
    IsMapping {
        /// What the person called it.
        name: String,
    },
    /// Read by a column mapping.
    Mapped {
        /// What the person called it.
        name: String,
    },
    /// Its column for TLS holds words that nobody explained.
    TlsWordsNotKnown {
        /// How many rows.
        rows: u64,
    },
    /// It has event words of a language that is not known, and none that is.
    EventWordsNotKnown {
        /// How many different words.
        words: u64,
    },
    /// Clients with private addresses count, because no public one was seen in the log.
    PrivateClientsCounted,
    /// It has exactly as many records as an export may have.
    MayBeCut {
        /// How many records.
        records: u64,
    },
}

/// What a file is that is recognised and not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unread {
    /// An archive of 7-Zip.
    SevenZip,
    /// An archive of RAR.
    Rar,
    /// A mail that Outlook saved.
    OutlookMessage,
    /// A workbook as Excel wrote it before `.xlsx`.
    OldWorkbook,
    /// A compound file: one of both, or something else that is kept like them.
    CompoundFile,
    /// What PowerShell prints with `Format-List`.
    FormatList,
    /// A connectivity log of Exchange Server.
    ConnectivityLog,
    /// A DMARC aggregate report (RFC 7489).
    DmarcReport,
    /// A log of Cisco Secure Email (AsyncOS).
    CiscoLog,
    /// A log of another mail system that is not read yet.
    OtherMailLog,
}

impl Note {
    /// A short code that a person can quote and search for.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "F01",
            Self::UnknownFormat => "F02",
            Self::Binary => "F03",
            Self::OfficeDocument => "F04",
            Self::EmptyArchive => "F05",
            Self::DamagedArchive => "F06",
            Self::PasswordProtected => "F07",
            Self::UnknownCompression => "F08",
            Self::NestedTooDeep => "F09",
            Self::TooLargeUnpacked => "F10",
            Self::Unreadable => "F11",
            Self::ReaderFailed => "F12",
            Self::AmbiguousDates => "F13",
            Self::NeitherPercentNorCount { .. } => "F14",
            Self::NewerVersion { .. } => "F15",
            Self::OtherUnit => "F16",
            Self::CutShort => "F17",
            Self::NotAConnectorList => "F18",
            Self::NoFieldsLine => "F19",
            Self::UnknownTable => "F20",
            Self::BadMapping => "F21",
            Self::NoDateRead { .. } => "F22",
            Self::KnownNotRead { .. } => "F23",
            Self::ContradictoryDates => "F24",
            Self::TlsNotTold { .. } => "N01",
            Self::NoTlsInFormat { .. } => "N02",
            Self::NeedsDomains { .. } => "N03",
            Self::NoRecords => "N04",
            Self::Columns { .. } => "N05",
            Self::NoTransfers => "N06",
            Self::YearNotTold => "N07",
            Self::OffsetNotTold => "N08",
            Self::SessionsNotMessages => "N09",
            Self::Mapped { .. } => "N10",
            Self::IsMapping { .. } => "N11",
            Self::TlsWordsNotKnown { .. } => "N12",
            Self::EventWordsNotKnown { .. } => "N13",
            Self::PrivateClientsCounted => "N14",
            Self::MayBeCut { .. } => "N15",
        }
    }

    /// Whether it keeps the file, or part of it, from being counted.
    pub fn is_problem(&self) -> bool {
        self.code().starts_with('F') || matches!(self, Self::NeedsDomains { .. })
    }
}

/// What a reader tells of a file. Implemented by the tally, and by tests.
pub trait Sink {
    /// A record was read, whatever becomes of it.
    fn record(&mut self);
    /// The file is a table, whose header was passed.
    fn table_begins(&mut self) {}
    /// A row of a table begins on this line, from 1; told of at least the first one that may hold a
    /// date whose order is open.
    fn row_begins(&mut self, _line: u64) {}
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
    fn line_time(&mut self, at: Moment);
    /// A row that is already added up.
    fn summary(&mut self, summary: &Summary<'_>);
    /// A policy of a TLS report.
    fn policy(&mut self, policy: &PolicySessions<'_>);
    /// A configured connector.
    fn listed(&mut self, connector: &ListedConnector<'_>);
    /// Who wrote to whom, where the organization's own domains are asked for.
    fn parties(&mut self, _parties: &Parties<'_>) {}
    /// What is told beside the transfers.
    fn beside(&mut self, _told: &beside::Told<'_>) {}
    /// Keeps a text of what is told beside the transfers; tells its key.
    fn text(&mut self, text: &str) -> beside::TextKey {
        beside::text_key(text)
    }
    /// A date that only one order can read, or that both can, in a record that is not counted.
    fn date_seen(&mut self, evidence: dates::OrderEvidence);
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
    fn columns(&mut self, _taken: &[(mapping::Meaning, &str)]) {}
    /// A word that had to be understood in a mapped table, and whether it was.
    fn word(&mut self, _meaning: mapping::Meaning, _word: &str, _known: bool) {}
}

#[cfg(test)]
mod tests {
    use super::SkipReason::{self, *};

    const ALL: [SkipReason; 21] = [
        AmbiguousDates,
        BadDate,
        BadLine,
        BadRow,
        BoundaryNotTold,
        ClientSubmission,
        DirectionNotTold,
        HealthMailbox,
        InternalHop,
        Loopback,
        NeitherPercentNorCount,
        NoBoundaryHop,
        NoHeader,
        NotSent,
        OtherUnit,
        OwnToOwn,
        PrivateAddress,
        TooFewColumns,
        TooLong,
        TooManyColumns,
        Truncated,
    ];

    #[test]
    fn reasons_stand_in_the_order_of_their_ids() {
        assert!(ALL.is_sorted());
        assert!(ALL.map(SkipReason::id).is_sorted());
    }
}
