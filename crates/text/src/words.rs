//! What every language has to say.

use super::amount::Amount;
use super::compare_words::CompareWords;
use super::file_words::FileWords;
use super::hop_words::HopWords;
use super::keep_words::KeepWords;
use super::mapping_words::MappingWords;
use super::partner_words::PartnerWords;
use super::print_words::PrintWords;
use super::report_words::ReportWords;
use super::share_words::ShareWords;
use super::verdict_words::VerdictWords;
use report::{CountedFrom, InsightId};
use trace::{ConnectorType, Direction, Format, Note, SkipReason, TlsClass, Unit};

/// The days that a sentence is about.
#[derive(Clone, Copy, Debug)]
pub enum Period<'a> {
    /// The default range.
    PastWeek,
    /// A single day, as text.
    Day(&'a str),
    /// First and last day, as texts.
    Between(&'a str, &'a str),
}

/// What is known about the protection of a direction's mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareKnown {
    /// A share of it.
    Share,
    /// There was no mail.
    NoMail,
    /// The files do not record it for any of the mail.
    Nothing,
}

/// Fixed texts. Names say where a text stands; the English file says what it is.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct Labels {
    // Frame
    pub skip_to_content: &'static str,
    pub places: &'static str,
    pub start: &'static str,
    pub overview: &'static str,
    pub connectors: &'static str,
    pub stopped: &'static str,
    pub tls_reports: &'static str,
    pub files: &'static str,
    pub language: &'static str,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub local_only: &'static str,
    pub drop_anywhere: &'static str,
    pub close: &'static str,
    /// Between a name and what is said of it.
    pub colon: &'static str,

    // While parts of the page are fetched
    pub opening_link: &'static str,
    pub restoring: &'static str,
    pub files_wait: &'static str,
    pub part_comes: &'static str,
    pub part_failed: &'static str,
    pub try_again: &'static str,

    // Start
    pub headline: &'static str,
    pub lead: &'static str,
    pub drop_here: &'static str,
    pub drop_hint: &'static str,
    pub choose_files: &'static str,
    pub choose_folder: &'static str,
    pub try_sample: &'static str,
    pub sample_failed: &'static str,
    pub paste: &'static str,
    pub paste_field: &'static str,
    pub paste_hint: &'static str,
    pub paste_read: &'static str,
    pub which_files: &'static str,
    pub privacy: &'static str,
    pub privacy_text: &'static str,
    pub privacy_check: &'static str,
    pub example: &'static str,
    pub privacy_proofs: &'static [&'static str],
    pub keep_switch: &'static str,
    pub what_is_kept: &'static str,
    pub own_domains: &'static str,
    pub own_domains_hint: &'static str,
    pub own_domains_apply: &'static str,

    // Reading
    pub reading: &'static str,
    pub cancel: &'static str,
    pub so_far: &'static str,
    pub files_being_read: &'static str,
    pub waits_for_workers: &'static str,

    // Range
    pub range: &'static str,
    pub range_week: &'static str,
    pub range_30: &'static str,
    pub range_90: &'static str,
    pub range_all: &'static str,
    pub range_custom: &'static str,
    pub range_from: &'static str,
    pub range_to: &'static str,
    pub unit: &'static str,
    pub source: &'static str,
    pub show_all_days: &'static str,

    // Overview
    pub widget_title: &'static str,
    pub view_details: &'static str,
    pub insights: &'static str,
    pub no_insights: &'static str,
    pub insight_why: &'static str,
    pub insight_action: &'static str,
    pub nothing_counted: &'static str,
    pub nothing_counted_hint: &'static str,
    pub to_files: &'static str,

    // Details
    pub details_title: &'static str,
    pub tls_version: &'static str,
    pub count: &'static str,
    pub share: &'static str,
    pub share_of_known: &'static str,
    pub protected_in_all: &'static str,
    pub all_together: &'static str,
    pub share_chart: &'static str,
    pub volume_chart: &'static str,
    pub numbers_of_chart: &'static str,
    pub chart_keys: &'static str,
    pub day: &'static str,
    pub meaning: &'static str,
    pub meaning_points: &'static [&'static str],
    pub actions: &'static str,
    pub actions_own: &'static str,
    pub actions_own_points: &'static [&'static str],
    pub actions_partners: &'static str,
    pub actions_partners_points: &'static [&'static str],
    pub actions_connectors: &'static str,
    pub actions_connectors_points: &'static [&'static str],
    pub open_connectors: &'static str,

    // Connectors
    pub connectors_title: &'static str,
    pub details_table: &'static str,
    pub date: &'static str,
    pub connector_name: &'static str,
    pub connector_type: &'static str,
    pub forced_tls: &'static str,
    pub volume: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub not_known: &'static str,
    pub show_more: &'static str,

    // Files
    pub files_title: &'static str,
    pub file: &'static str,
    pub size: &'static str,
    pub format: &'static str,
    pub encoding: &'static str,
    pub records: &'static str,
    pub transfers: &'static str,
    pub remarks: &'static str,
    pub remove_all: &'static str,
    pub no_remarks: &'static str,
    pub unknown_format: &'static str,
    pub fetch_instead: &'static str,
    pub fetch_instead_text: &'static str,

    // Export
    pub export: &'static str,
    pub export_json: &'static str,
}

/// Sentences, and names of things that are told apart by a code.
pub trait Words:
    ReportWords
    + ShareWords
    + CompareWords
    + PrintWords
    + PartnerWords
    + KeepWords
    + HopWords
    + FileWords
    + VerdictWords
    + MappingWords
    + Sync
{
    /// The fixed texts.
    fn labels(&self) -> &'static Labels;

    /// A direction, as a heading.
    fn direction(&self, direction: Direction) -> &'static str;
    /// A TLS class, as tables and charts name it.
    fn class(&self, class: TlsClass) -> &'static str;
    /// A format, in words.
    fn format(&self, format: Format) -> &'static str;
    /// What a format tells about TLS, in a few words.
    fn format_tells(&self, format: Format) -> &'static str;
    /// A kind of connector.
    fn connector_type(&self, kind: ConnectorType) -> &'static str;
    /// A unit, as a choice.
    fn unit(&self, unit: Unit) -> &'static str;
    /// A kind of input, as a choice.
    fn source(&self, source: CountedFrom) -> &'static str;

    /// A flow: a connector with its direction, or the flow without a connector.
    fn flow(&self, direction: Direction, connector: Option<&str>) -> String;
    /// The widget's sentence. `{volume}` and `{protected}` stand where the numbers go.
    fn flow_sentence(
        &self,
        direction: Direction,
        period: Period<'_>,
        unit: Unit,
        volume: u64,
        told: ShareKnown,
    ) -> String;
    /// What stands for the share where there is none.
    fn no_share(&self, told: ShareKnown) -> &'static str;
    /// How many the files do not tell about.
    fn not_recorded(&self, amount: Amount<'_>, unit: Unit) -> String;
    /// A count with its unit: "12 messages".
    fn amount(&self, amount: Amount<'_>, unit: Unit) -> String;
    /// Both days of a range.
    fn range(&self, period: Period<'_>) -> String;
    /// The traces and summaries of the loaded set are not added up.
    fn one_source_only(&self, source: CountedFrom) -> &'static str;
    /// The unit that summaries keep, where another one was asked for.
    fn unit_kept(&self, unit: Unit) -> String;
    /// There is nothing in the range; the texts are the first and last day there is.
    fn nothing_in_range(&self, from: &str, to: &str) -> String;

    /// "more than …".
    fn more_than(&self, share: &str) -> String;
    /// "less than …".
    fn less_than(&self, share: &str) -> String;

    /// An insight: what was found.
    fn insight(&self, id: InsightId) -> &'static str;
    /// Why an insight matters.
    fn insight_why(&self, id: InsightId) -> &'static str;
    /// What can be done about it.
    fn insight_action(&self, id: InsightId) -> &'static str;
    /// The numbers of an insight: how many of how many, and the limit.
    fn insight_numbers(
        &self,
        id: InsightId,
        part: &str,
        whole: &str,
        share: &str,
        limit: &str,
    ) -> String;
    /// The same, and who.
    fn insight_evidence(
        &self,
        id: InsightId,
        flow: &str,
        part: &str,
        whole: &str,
        share: &str,
        limit: &str,
    ) -> String {
        let numbers = self.insight_numbers(id, part, whole, share, limit);
        format!("{flow}{}{numbers}", self.labels().colon)
    }

    /// The reading has ended: so many files were read.
    fn read_files(&self, files: Amount<'_>) -> String;
    /// How far the reading is: bytes done and in all, speed a second, seconds left.
    fn reading_progress(
        &self,
        done: &str,
        all: &str,
        speed: Option<&str>,
        left: Option<Amount<'_>>,
    ) -> String;
    /// More is being read than was measured: so many bytes and so many files.
    fn past_limits(&self, bytes: &str, files: &str) -> String;
    /// Button that removes a file.
    fn remove_file(&self, name: &str) -> String;
    /// How many rows of a table are shown.
    fn rows_shown(&self, shown: &str, all: Amount<'_>) -> String;
    /// A number of bytes; the text is in the unit's multiples, 0 for bytes to 4 for TB.
    fn bytes(&self, value: &str, multiple: usize) -> String;

    /// Why records were skipped.
    fn skipped(&self, reason: SkipReason, amount: Amount<'_>, first_line: &str) -> String;
    /// What is to be said of a file: what happened and what to do. `number` formats counts.
    fn note(&self, note: &Note, number: &dyn Fn(u64) -> String) -> String;
}
