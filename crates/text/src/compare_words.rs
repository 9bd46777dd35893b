//! What every language has to say when two periods or two reports are compared.

use crate::amount::Amount;
use report::compare::{Fate, Verdict};

/// Fixed texts of the comparison. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct CompareLabels {
    pub compare: &'static str,
    pub compare_title: &'static str,
    pub what: &'static str,
    pub weeks: &'static str,
    pub months: &'static str,
    pub around: &'static str,
    pub own: &'static str,
    pub files: &'static str,
    pub first_day: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub before_from: &'static str,
    pub before_to: &'static str,
    pub after_from: &'static str,
    pub after_to: &'static str,
    pub days_of_each: &'static str,
    pub last_week_of_each: &'static str,
    pub all_of_each: &'static str,
    pub swap: &'static str,
    pub alone: &'static str,
    pub looking: &'static str,
    pub lost: &'static str,
    pub choose_two: &'static str,
    pub other_unit: &'static str,
    pub some_classes: &'static str,
    pub nothing_before: &'static str,
    pub nothing_after: &'static str,
    pub other_lengths: &'static str,
    pub how_to_read: &'static str,
    pub table: &'static str,
    pub volume: &'static str,
    pub protected: &'static str,
    pub verdict: &'static str,
    pub new: &'static str,
    pub gone: &'static str,
    pub insights: &'static str,
    pub no_insights: &'static str,
    pub unjudged_before: &'static str,
    pub unjudged_after: &'static str,
    pub merged: &'static str,
    pub compare_instead: &'static str,
    pub reversed: &'static str,
    pub history: &'static str,
    pub history_by_week: &'static str,
    pub history_by_month: &'static str,
    pub history_table: &'static str,
    pub period: &'static str,
    pub days_with_mail: &'static str,
    pub no_mail: &'static str,
}

/// Sentences of the comparison.
pub trait CompareWords {
    /// The fixed texts.
    fn compare(&self) -> &'static CompareLabels;
    /// A change in percentage points: its signed number comes in.
    fn points(&self, number: &str) -> String;
    /// So many weeks or months from the first day to the last, of which so many are without mail.
    fn history_of(
        &self,
        periods: Amount<'_>,
        is_by_week: bool,
        range: &str,
        gaps: Amount<'_>,
    ) -> String;
    /// So many days with mail of all days of a period.
    fn of_days(&self, with_mail: &str, all: &str) -> String;
    /// What a change comes to.
    fn verdict(&self, verdict: Verdict) -> &'static str;
    /// What became of insights, as a heading.
    fn fate(&self, fate: Fate) -> &'static str;
    /// The days of a side, and how many they are.
    fn side(&self, range: &str, days: Amount<'_>) -> String;
    /// So many saved reports are loaded, and what that means.
    fn saved_reports(&self, reports: Amount<'_>) -> String;
    /// Classes of which no number changed, which have no column.
    fn unchanged_classes(&self, names: &str) -> String;
}
