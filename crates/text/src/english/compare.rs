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
    history: "History",
    history_by_week: "The share of each class, week by week (Monday to Sunday), over all days that the files cover. An \
        empty column is a week without mail, or one of which no file tells.",
    history_by_month: "The share of each class, month by month, over all days that the files cover. An empty column is a \
        month without mail, or one of which no file tells.",
    history_table: "Show as a table",
    period: "Period",
    days_with_mail: "Days with mail",
    no_mail: "no mail, or no file",
};

impl CompareWords for English {
    fn compare(&self) -> &'static CompareLabels {
        &LABELS
    }

    fn history_of(
        &self,
        periods: Amount<'_>,
        is_by_week: bool,
        range: &str,
        gaps: Amount<'_>,
    ) -> String {
        let unit = match (is_by_week, periods.count) {
            (true, 1) => "week",
            (true, _) => "weeks",
            (false, 1) => "month",
            (false, _) => "months",
        };
        let gaps = match gaps.count {
            0 => "each with mail".to_owned(),
            1 => "1 of them without mail, or without a file".to_owned(),
            _ => format!("{} of them without mail, or without a file", gaps.text),
        };
        format!("{} {unit}, {range}: {gaps}.", periods.text)
    }

    fn of_days(&self, with_mail: &str, all: &str) -> String {
        format!("{with_mail} of {all}")
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
