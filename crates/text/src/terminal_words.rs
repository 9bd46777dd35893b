//! What every language has to say on the command line, and in the files that only it writes.

use super::amount::Amount;
use report::link::LinkError;
use report::verdict::Verdict;
use report::{InsightId, Ratio, Severity, SideTotals};
use tally::portable::PortableError;
use trace::beside::Side;
use trace::mapping::MappingError;
use trace::{Direction, Note, SkipReason, Unit};

/// Fixed texts of the command line. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct TerminalLabels {
    pub connectors: &'static str,
    pub connector: &'static str,
    pub findings: &'static str,
    pub nothing_found: &'static str,
    pub why: &'static str,
    pub to_do: &'static str,
    pub not_counted: &'static str,
    pub file: &'static str,
    pub rows: &'static str,
    pub reason: &'static str,
    pub first_line: &'static str,
    pub stopped: &'static str,
    pub both_loaded: &'static str,
    pub last_day: &'static str,
    pub private: &'static str,
    pub passphrase: &'static str,
    pub passphrase_again: &'static str,
    pub means: &'static str,
    pub column: &'static str,
    pub example: &'static str,
    pub mapping_is_whole: &'static str,
    pub mapping_is_not_for_it: &'static str,
    pub table_is_known: &'static str,
}

/// Why a command ends without what was asked for. All texts are formatted already.
#[derive(Clone, Copy, Debug)]
pub enum Problem<'a> {
    /// The system does not let a file be read.
    Unreadable {
        /// Which file.
        path: &'a str,
        /// What the system said.
        why: &'a str,
    },
    /// A file that was given as a column mapping cannot be used as one.
    BadMapping {
        /// Which file.
        path: &'a str,
        /// Why not.
        why: &'a MappingError,
    },
    /// What was made cannot be written to standard output.
    Unwritable {
        /// What the system said.
        why: &'a str,
    },
    /// A file cannot be written.
    UnwritableFile {
        /// Which file.
        path: &'a str,
        /// What the system said.
        why: &'a str,
    },
    /// The evidence would go to standard output or over the report.
    EvidenceNeedsFile,
    /// No file told anything that counts.
    NothingCounted,
    /// There was no file.
    NoFile,
    /// The days that were asked for lie outside of the files.
    NothingInRange {
        /// First day of the files.
        from: &'a str,
        /// Last day of the files.
        to: &'a str,
    },
    /// What was given as a baseline is no saved report.
    NotAReport {
        /// Which file.
        path: &'a str,
    },
    /// Messages were to be compared with recipients.
    OtherUnit,
    /// Files that are added up already name nobody.
    NamesNobody,
    /// No connector of the report has this name.
    NoSuchConnector {
        /// The name.
        name: &'a str,
    },
    /// A text is no link, or one that does not open.
    Link(LinkError),
    /// A passphrase is needed, and nowhere to be had.
    NoPassphrase,
    /// A new passphrase was typed twice, and not the same.
    PassphrasesDiffer,
    /// A link was to be made of days in another zone.
    LinkNeedsUtc,
    /// A report does not fit into a link.
    LinkTooLarge,
    /// A tally cannot be used.
    Tally {
        /// Which file.
        path: &'a str,
        /// Why not.
        why: &'a PortableError,
    },
    /// What was given as the key of a fleet is none.
    BadKey {
        /// Which file.
        path: &'a str,
    },
    /// A file is no manifest, or one of a newer version.
    NotAManifest {
        /// Which file.
        path: &'a str,
    },
    /// A file holds no table whose columns could be explained.
    NoTable {
        /// Which file.
        path: &'a str,
    },
}

/// Sentences of the command line.
pub trait TerminalWords {
    /// The fixed texts.
    fn terminal(&self) -> &'static TerminalLabels;
    /// Above the first number: it is of what the files hold, in these days of a time zone. Whether that is all the
    /// mail there was, nobody knows.
    fn files_hold(&self, days: Option<(&str, &str)>, zone: &str) -> String;
    /// How much mail went one way, how much of it was protected, and of how much nobody can tell.
    fn carried(
        &self,
        direction: Direction,
        unit: Unit,
        amount: Amount<'_>,
        protected: Option<&str>,
        unknown: Option<&str>,
    ) -> String;
    /// The verdict in one line; `None` where there is no mail to judge.
    fn verdict_line(
        &self,
        verdict: &Verdict,
        number: &dyn Fn(u64) -> String,
        share: &dyn Fn(Ratio) -> String,
    ) -> Option<String>;
    /// What TLS stopped on a side, in one line; `None` where it stopped nothing.
    fn stopped_line(
        &self,
        side: Side,
        totals: &SideTotals,
        number: &dyn Fn(u64) -> String,
    ) -> Option<String>;
    /// How much own users and devices handed in, and how much of it in clear.
    fn handed_in(&self, volume: &str, in_clear: &str) -> String;
    /// What a report on SMTP AUTH clients says.
    fn smtp_auth(&self, messages: Amount<'_>, accounts: Amount<'_>) -> String;
    /// Mail in the name of own domains that no connector took in, and what was refused of it.
    fn direct_send(&self, received: &str, refused: &str) -> String;
    /// How urgent an insight is, as the word before it.
    fn severity(&self, severity: Severity) -> &'static str;
    /// The numbers behind an insight, after its id.
    fn insight_line(
        &self,
        id: InsightId,
        direction: Direction,
        flow: &str,
        part: &str,
        whole: &str,
        share: &str,
    ) -> String;
    /// What to do about an insight, where nothing of a page can be pointed to.
    fn insight_to_do(&self, id: InsightId) -> String;
    /// Why records were not counted, in a few words.
    fn not_counted_because(&self, reason: SkipReason) -> &'static str;
    /// What is to be said of a file; it points to nothing that only the page has.
    fn note_here(&self, note: &Note) -> String;
    /// A line of standard error: records of a file that are not counted. `reason` is an id.
    fn skipped_line(&self, file: &str, rows: u64, reason: &str, first_line: u64) -> String;
    /// Domains that look like the organization's own, as arguments to copy.
    fn propose_domains(&self, arguments: &str) -> String;
    /// A mapping that no file needed.
    fn unused_mapping(&self, name: &str, columns: &str) -> String;
    /// Why a command ends without what was asked for.
    fn problem(&self, problem: &Problem<'_>) -> String;
    /// Insights that close a gate: how many, the gate, and which.
    fn gate_insights(&self, insights: Amount<'_>, gate: &str, list: &str) -> String;
    /// What is worse than in the baseline.
    fn gate_worse(&self, baseline: &str, list: &str) -> String;
    /// An insight that the baseline does not have.
    fn gate_new(&self, insight: &str) -> String;
    /// The baseline is not there yet, as on the first day of a schedule.
    fn no_baseline(&self, path: &str) -> String;
    /// Rows that are left out of a table on the screen.
    fn more_rows_in_csv(&self, rows: Amount<'_>) -> String;
    /// So many bytes of a folder were new, and the report is current.
    fn watch_read(&self, path: &str, bytes: Amount<'_>) -> String;
    /// What was kept of a folder is of no use, so all of it is read anew.
    fn state_dropped(&self, path: &str) -> String;
    /// A tally was written: of how many files, and its size.
    fn tally_written(&self, path: &str, files: Amount<'_>, bytes: &str) -> String;
    /// A file under another name.
    fn file_called(&self, number: &str) -> String;
}
