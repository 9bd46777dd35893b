//! Two periods or two reports beside each other.

use report::compare::{Fate, Verdict};

use crate::amount::Amount;
use crate::keys;
use crate::messages::compare as says;
use crate::words::Words;

impl Words {
    /// A change in percentage points: its signed number comes in.
    pub fn points(&self, number: &str) -> String {
        self.say(says::Points { number })
    }

    /// So many weeks or months from the first day to the last, of which so many are without mail.
    pub fn history_of(
        &self,
        periods: Amount<'_>,
        is_by_week: bool,
        range: &str,
        gaps: Amount<'_>,
    ) -> String {
        let unit = keys::periods(is_by_week);
        self.say(says::HistoryOf {
            periods,
            unit,
            range,
            gaps,
        })
    }

    /// So many days with mail of all days of a period.
    pub fn of_days(&self, with_mail: &str, all: &str) -> String {
        self.say(says::OfDays { with_mail, all })
    }

    /// What a change comes to.
    pub fn verdict(&self, verdict: Verdict) -> &'static str {
        let labels = self.compare();
        match verdict {
            Verdict::Better => labels.verdict_better,
            Verdict::Worse => labels.verdict_worse,
            Verdict::Mixed => labels.verdict_mixed,
            Verdict::Same => labels.verdict_same,
            Verdict::Unknown => labels.verdict_unknown,
            Verdict::NotMet => labels.verdict_not_met,
        }
    }

    /// What became of insights, as a heading.
    pub fn fate(&self, fate: Fate) -> &'static str {
        let labels = self.compare();
        match fate {
            Fate::Appeared => labels.fate_appeared,
            Fate::Gone => labels.fate_gone,
            Fate::Stayed => labels.fate_stayed,
        }
    }

    /// The days of a side, and how many they are.
    pub fn side(&self, range: &str, days: Amount<'_>) -> String {
        self.say(says::Side { range, days })
    }

    /// So many saved reports are loaded, and what that means.
    pub fn saved_reports(&self, reports: Amount<'_>) -> String {
        self.say(says::SavedReports { reports })
    }

    /// Classes of which no number changed, which have no column.
    pub fn unchanged_classes(&self, names: &str) -> String {
        self.say(says::UnchangedClasses { names })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn a_history_says_how_long_it_is_and_where_it_has_gaps() {
        let history = |language: Language, periods: u64, is_by_week, gaps: u64| {
            let texts = [periods, gaps].map(|count| count.to_string());
            let amount = |count, text| Amount { count, text };
            let (periods, gaps) = (amount(periods, &texts[0]), amount(gaps, &texts[1]));
            language
                .words()
                .history_of(periods, is_by_week, "2026", gaps)
        };
        assert_eq!(
            history(Language::English, 1, true, 0),
            "1 week, 2026: each with mail."
        );
        assert_eq!(
            history(Language::English, 12, false, 1),
            "12 months, 2026: 1 of them without mail, or without a file."
        );
        assert_eq!(
            history(Language::French, 12, true, 0),
            "12 semaines, 2026\u{a0}: chaque période contient des messages."
        );
    }
}
