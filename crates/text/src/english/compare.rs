//! English, the comparison.

use super::English;
use crate::amount::Amount;
use crate::compare_words::{CompareLabels, CompareWords};
use report::compare::{Fate, Verdict};

static LABELS: CompareLabels = CompareLabels {
    compare: "Compare",
    compare_title: "Before and after",
    what: "Compare",
    weeks: "Last week with the week before",
    months: "Last 30 days with the 30 days before",
    around: "Before and after a day",
    own: "Two ranges",
    files: "Two files",
    first_day: "First day after the change",
    before: "Before",
    after: "After",
    before_from: "Before, from",
    before_to: "Before, to",
    after_from: "After, from",
    after_to: "After, to",
    days_of_each: "Days",
    last_week_of_each: "Last week of each",
    all_of_each: "All days of each",
    swap: "Swap",
    alone: "Each file is counted as if it were the only one.",
    looking: "Counting …",
    lost: "This could not be counted, because the files are being read again. Close this and try \
        once more.",
    choose_two: "Choose two files. Drop another one to compare it with this one.",
    some_classes: "Shares are compared, and those of some TLS versions would be none of all mail. \
        Clear the filter by protection to compare.",
    other_unit: "One of them counts messages and the other recipients, so they cannot be compared. \
        Save both reports with the same count.",
    nothing_before: "There is no mail in the days before, so there is nothing to compare with. \
        Choose other days, or add files that reach further back.",
    nothing_after: "There is no mail in the days after, so there is nothing to compare. Choose \
        other days, or add newer files.",
    other_lengths: "The two are not equally long, so the percentages of the volume are of a day’s \
        average.",
    how_to_read: "Percentages are of the messages with TLS information in the files; their changes \
        are in percentage points (pp), with the numbers below. The verdict looks at mail in clear \
        or with TLS 1.1 and older: less is better, more is worse, where percentage and number \
        agree. Where TLS is forced, any mail in clear is “not met”.",
    table: "Changes by direction and connector",
    volume: "Volume",
    protected: "Encrypted",
    verdict: "Verdict",
    new: "new",
    gone: "gone",
    insights: "Insights",
    no_insights: "None before, none after.",
    unjudged_before: "Before, there was too little mail of it to judge.",
    unjudged_after: "After, there is too little mail of it to judge.",
    merged: "They are merged: of the same day, direction and connector the larger volume counts.",
    compare_instead: "Compare them instead",
    reversed: "The first day of the range is later than its last day, so there is nothing in it.",
};

impl CompareWords for English {
    fn compare(&self) -> &'static CompareLabels {
        &LABELS
    }

    fn points(&self, number: &str) -> String {
        format!("{number} pp")
    }

    fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Better => "Better",
            Verdict::Worse => "Worse",
            Verdict::Mixed => "Mixed",
            Verdict::Same => "No change",
            Verdict::Unknown => "Cannot tell",
            Verdict::NotMet => "Not met",
        }
    }

    fn fate(&self, fate: Fate) -> &'static str {
        match fate {
            Fate::Appeared => "Appeared",
            Fate::Gone => "Gone",
            Fate::Stayed => "Still there",
        }
    }

    fn side(&self, range: &str, days: Amount<'_>) -> String {
        let noun = if days.count == 1 { "day" } else { "days" };
        format!("{range} ({} {noun})", days.text)
    }

    fn saved_reports(&self, reports: Amount<'_>) -> String {
        format!("{} saved reports are loaded.", reports.text)
    }

    fn unchanged_classes(&self, names: &str) -> String {
        format!("No number changed of: {names}")
    }
}
