//! What a tally comes to: the small thing that screens and reports are made of.

use serde::{Deserialize, Serialize};
use strength::Guideline;

use super::beside::Beside;
use super::date_orders::DateOrders;
use super::quality::Quality;
use super::selection::Selection;
use super::tellers::FileTellers;
use trace::{
    ConnectorType, Day, Direction, Encoding, FailedSessions, Format, Formats, Note, SkipReason,
    TlsClass, Unit, Zone,
};

/// Everything a report is made of, for the files loaded so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolved {
    /// Transfers counted from traces.
    pub traces: Cells,
    /// What was already added up: connector reports and saved reports.
    pub summaries: Cells,
    /// The unit of `summaries`: what is aggregated keeps its own.
    pub summaries_unit: Unit,
    /// Of which time zones the days of `summaries` are, by their names: what is aggregated keeps its days.
    pub summaries_zones: Vec<String>,
    /// Days of which several aggregated files tell different numbers, in their order: the larger one counts.
    pub told_otherwise: Vec<Day>,
    /// Enabled connectors of connector lists, sorted, each once.
    pub listed: Vec<Listed>,
    /// Policies of TLS reports, sorted, each once. They count sessions, never messages.
    pub policies: Vec<Policy>,
    /// Domains that look like the organization's own, the most likely first, where some file needs to
    /// be told of them. They are for the screen alone, never part of a report or of a link.
    pub proposed_domains: Vec<String>,
    /// The guideline that strength is judged by.
    pub guideline: Guideline,
    /// By which days were counted.
    pub zone: Zone,
    /// What TLS stopped, who hands mail in, and Direct Send.
    pub beside: Box<Beside>,
    /// Files that hold the same transfers as another one, with that one: each counts once. This is for the
    /// screen alone.
    pub twins: Vec<(FileKey, FileKey)>,
    /// Every file, sorted by name, those of one name by the rest of their entry.
    pub files: Vec<FileFacts>,
    /// Who told what each file says, by the numbers of the files: also of those that are loaded and not
    /// looked at. This is for the screen alone.
    pub tellers: Vec<FileTellers>,
    /// Which mail `traces` and `summaries` are of.
    pub selection: Selection,
}

/// One direction over one connector, or without any.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Flow {
    /// Which way.
    pub direction: Direction,
    /// The connector's name; `None` for the flow without a connector.
    pub name: Option<String>,
    /// Its type, where known.
    pub kind: Option<ConnectorType>,
    /// Whether it forces TLS, where known.
    pub forced_tls: Option<bool>,
    /// 0 for a connector and for the flow without one. In a shared report, the number of small
    /// connectors that this flow adds up: it is none itself.
    pub stands_for: u32,
}

/// What one flow carried on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The day.
    pub day: Day,
    /// Index into [`Cells::flows`].
    pub flow: u32,
    /// Number of transfers.
    pub volume: u64,
    /// Number of their recipients.
    pub recipients: u64,
    /// Transfers in each class. All zero in summaries whose unit is recipients.
    pub messages_by_class: [u64; TlsClass::COUNT],
    /// Recipients in each class. All zero in summaries whose unit is messages.
    pub recipients_by_class: [u64; TlsClass::COUNT],
    /// How well those were protected that are in `messages_by_class`.
    pub messages_quality: Quality,
    /// The same of `recipients_by_class`.
    pub recipients_quality: Quality,
    /// Of which formats the files are that tell of it: each transfer has one, and of what was added up before
    /// the file that counts. In a shared report nobody knows it.
    pub formats: Formats,
}

/// Counts by day and flow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    /// The flows, sorted by direction, then name by its UTF-8 bytes, none last.
    pub flows: Vec<Flow>,
    /// The cells that are not empty, sorted by day, then flow.
    pub cells: Vec<Cell>,
    /// First and last day that the cells are about, where somebody told it (a shared report): there
    /// may be days without a transfer at both ends.
    pub covers: Option<(Day, Day)>,
}

/// Which file, and which of its members where it is an archive. Names and sizes do not tell files
/// apart.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct FileKey {
    /// The number under which the caller loaded the file.
    pub file: u32,
    /// The number of the member, from 0 in the order in which the archive gives them.
    pub member: u32,
}

/// What is said of one file, or of one member of an archive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileFacts {
    /// Last part of the path; a member is `archive.zip/path/in/it`.
    pub name: String,
    /// Bytes of the content, unpacked.
    pub bytes: u64,
    /// The format; `None` is `unknown`.
    pub format: Option<Format>,
    /// The encoding of text.
    pub encoding: Option<Encoding>,
    /// All records, skipped ones included.
    pub records: u64,
    /// Transfers whose deciding record is in this file, before other files are looked at; for
    /// summaries the sum of their volume.
    pub transfers: u64,
    /// Records that are not counted, sorted by the reason's id.
    pub skipped: Vec<SkipCount>,
    /// What a person should know about the file.
    pub notes: Vec<Note>,
    /// What is known of the order of day and month in its dates.
    pub dates: DateOrders,
    /// Which one it is. It stands last, so that the caller's numbers decide the order only of files
    /// of which all else is said alike.
    pub key: FileKey,
}

/// How many records were not counted for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SkipCount {
    /// Why.
    pub reason: SkipReason,
    /// How many.
    pub count: u64,
    /// Line of the first one, from 1.
    pub first_line: u64,
}

/// A configured connector.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Listed {
    /// Direction, as the kind of list tells it.
    pub direction: Direction,
    /// `Name`.
    pub name: String,
    /// `Identity`, empty if the list has none.
    pub identity: String,
    /// Its type, where the list says it.
    pub kind: Option<ConnectorType>,
    /// Whether it forces TLS, where the list says it.
    pub forced_tls: Option<bool>,
    /// Whether it is in use.
    pub enabled: bool,
}

/// A policy of a TLS report; see [`PolicySessions`](trace::PolicySessions).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Policy {
    /// Who sent the report.
    pub organization: String,
    /// Its id.
    pub report_id: String,
    /// The first day it covers.
    pub from: Option<Day>,
    /// The last day it covers.
    pub to: Option<Day>,
    /// The organization's domain.
    pub domain: String,
    /// `sts`, `tlsa` or `no-policy-found`.
    pub kind: String,
    /// `enforce`, `testing` or `none`, as an MTA-STS policy says it; empty if not told.
    pub mode: String,
    /// Sessions that were encrypted.
    pub encrypted: u64,
    /// Sessions that failed.
    pub failed: u64,
    /// Why they failed, as far as the report tells.
    pub failures: Vec<Failed>,
}

/// Sessions that failed for one reason; see [`FailedSessions`]. Only for the screen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Failed {
    /// `result-type` of RFC 8460.
    pub kind: String,
    /// How many.
    pub sessions: u64,
    /// The receiving server's name, else its address; empty if not told.
    pub receiver: String,
    /// The sending server's address; empty if not told.
    pub sender: String,
    /// `failure-reason-code`; empty if not told.
    pub reason: String,
}

impl Resolved {
    /// The files that tell what was added up, and of no single message.
    pub fn files_of_sums(&self) -> Vec<FileKey> {
        let is_sum = |file: &&FileFacts| file.format.is_some_and(Format::tells_sums);
        self.files
            .iter()
            .filter(is_sum)
            .map(|file| file.key)
            .collect()
    }
}

impl Failed {
    pub(super) fn of(told: &FailedSessions<'_>) -> Self {
        Self {
            kind: told.kind.to_owned(),
            sessions: told.sessions,
            receiver: told.receiver.to_owned(),
            sender: told.sender.to_owned(),
            reason: told.reason.to_owned(),
        }
    }
}
