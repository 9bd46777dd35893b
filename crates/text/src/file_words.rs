//! What every language has to say of the files beside their numbers: what is asked of a person, and
//! what the numbers do not hold.

use super::amount::Amount;
use trace::DateOrder;

/// Fixed texts about files. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct FileLabels {
    pub what_files_hold: &'static str,
    pub first_numbers: &'static str,
    pub undamaged: &'static str,
    pub day_first: &'static str,
    pub month_first: &'static str,
    pub proposed: &'static str,
    pub proposed_private: &'static str,
    pub sample: &'static str,
    pub sample_text: &'static str,
    pub remove_sample: &'static str,
    pub read_left_out: &'static str,
    pub times: &'static str,
    pub days_zone: &'static str,
    pub days_zone_hint: &'static str,
    pub stamps_zone: &'static str,
    pub stamps_zone_hint: &'static str,
    pub apply: &'static str,
    pub link_days: &'static str,
    pub days_in_utc: &'static str,
}

/// Sentences about files.
pub trait FileWords {
    /// The fixed texts.
    fn files(&self) -> &'static FileLabels;
    /// Names the two buttons by which a person says how the dates of a file are to be read.
    fn date_order_of(&self, name: &str) -> String;
    /// Names one of them.
    fn read_dates_of(&self, name: &str, order: DateOrder) -> String;
    /// What most other files of its format decided.
    fn likely_order(&self, order: DateOrder) -> &'static str;
    /// A person said how the dates are to be read.
    fn answered_order(&self, order: DateOrder) -> &'static str;
    /// So many files wait for a person to say how their dates are to be read.
    fn files_ask_for_order(&self, files: Amount<'_>) -> String;
    /// Takes these domains as the organization's own.
    fn use_domains(&self, domains: &str) -> String;
    /// Rows are not counted because the organization's own domains are not known.
    fn rows_need_domains(&self, rows: Amount<'_>) -> String;
    /// Shows more of a list; so many of it are not shown.
    fn show_more(&self, others: Amount<'_>) -> String;
    /// Files may have been cut at the limit of their export; `names` are those of some.
    fn may_be_cut(&self, files: Amount<'_>, names: &str) -> String;
    /// Behind that so many files were read: of how many something counts, and of how many nothing.
    fn files_counted(&self, counted: Amount<'_>, not: Amount<'_>) -> String;
    /// So many files are not counted.
    fn files_not_counted(&self, files: Amount<'_>) -> String;
    /// The reading was stopped: so many files of all count.
    fn reading_stopped(&self, counted: &str, all: Amount<'_>) -> String;
    /// These files were not read, and so many more.
    fn not_read(&self, names: &str, more: Amount<'_>) -> String;
    /// A sentence with numbers that still grow.
    fn so_far(&self, sentence: &str) -> String;
    /// A file holds the same messages as another.
    fn same_as(&self, name: &str) -> String;
    /// Days are those of this zone.
    fn days_in(&self, zone: &str) -> String;
    /// Counts days in the zone of this computer, which has this name.
    fn use_own_zone(&self, zone: &str) -> String;
    /// No zone has this name.
    fn unknown_zone(&self, name: &str) -> String;
    /// Names the field for the zone of the times in a file.
    fn stamps_zone_of(&self, file: &str) -> String;
    /// So many files do not tell the zone of their times.
    fn files_without_zone(&self, files: Amount<'_>) -> String;
    /// So many transfers are in several files.
    fn in_several_files(&self, messages: Amount<'_>) -> String;
}
