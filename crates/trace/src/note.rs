//! What is said of a file and of its records: why a record is not counted, and what a person should know.

use serde::{Deserialize, Serialize};

use super::direction::Direction;
use super::format::Format;

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
    /// Those that say that a record could not be read. All others are about what it tells.
    pub const UNREADABLE: [Self; 9] = [
        Self::AmbiguousDates,
        Self::BadDate,
        Self::BadLine,
        Self::BadRow,
        Self::NoHeader,
        Self::TooFewColumns,
        Self::TooLong,
        Self::TooManyColumns,
        Self::Truncated,
    ];

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
    /// Archives in archives, deeper than [`archive::MAX_DEPTH`](super::archive::MAX_DEPTH).
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
    /// A saved report in which no mail was counted.
    NoMailInReport,
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
    /// Its days are those of another time zone than UTC, and stay as they are.
    DaysOfZone {
        /// The zone, as the file names it.
        zone: String,
    },
    /// It is a report on some of the mail: a filter held when it was saved.
    OfASelection,
    /// A tally that cannot be used.
    TallyRefused {
        /// Why.
        why: TallyProblem,
    },
    /// A saved report with notes on the files that it was made of, or with records that could not be read.
    SaysOfItsFiles {
        /// The name of each such file, and what is said of it, as it stands in the report.
        said: Vec<(String, String)>,
    },
    /// A workbook of which more than one sheet is a table that is known: the first one counts.
    FurtherSheets {
        /// The names of the sheets that do not count, in their order; of many the first ones.
        sheets: Vec<String>,
    },
}

/// Why a tally of this program, counted on another machine, cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TallyProblem {
    /// It is cut, or not what was written.
    Damaged,
    /// Another version of the program wrote it.
    OtherFormat,
    /// It was made under another key than the one in force.
    OtherKey,
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
            Self::TallyRefused { .. } => "F25",
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
            Self::DaysOfZone { .. } => "N16",
            Self::OfASelection => "N17",
            Self::NoMailInReport => "N18",
            Self::SaysOfItsFiles { .. } => "N19",
            Self::FurtherSheets { .. } => "N20",
        }
    }

    /// Whether it keeps the file, or part of it, from being counted.
    pub fn is_problem(&self) -> bool {
        self.code().starts_with('F') || matches!(self, Self::NeedsDomains { .. })
    }
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
