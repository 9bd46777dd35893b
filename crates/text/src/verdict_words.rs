//! What every language has to say of the verdict and of whom to ask first.

use super::amount::Amount;
use report::compare::Moved;
use report::verdict::{Compliance, Threshold};
use trace::{Direction, Unit};

/// Fixed texts of the verdict. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct VerdictLabels {
    pub threshold: &'static str,
    pub no_earlier: &'static str,
    pub show_them: &'static str,

    // Whom to ask first
    pub to_fix: &'static str,
    pub senders: &'static str,
    pub recipients: &'static str,
    pub looking_up: &'static str,
    pub look_up: &'static str,
    pub private: &'static str,
    pub worst: &'static str,
    pub last_seen: &'static str,
    pub action: &'static str,
    pub show_servers: &'static str,

    // Paper
    pub name_domains: &'static str,
    pub name_domains_hint: &'static str,
    pub domains_asked: &'static str,
    pub domains_ready: &'static str,
}

/// What a direction does not reach the threshold with. All texts are formatted already.
#[derive(Clone, Copy, Debug)]
pub struct Below<'a> {
    /// What is counted, and with what.
    pub unit: Unit,
    /// Which way it went.
    pub direction: Direction,
    /// What it does not reach.
    pub threshold: Threshold,
    /// How much.
    pub amount: Amount<'a>,
    /// Of how many domains that is, where it is known.
    pub domains: Option<Amount<'a>>,
    /// How much of it went in clear.
    pub in_clear: Amount<'a>,
}

/// Sentences of the verdict.
pub trait VerdictWords {
    /// The fixed texts.
    fn verdict_labels(&self) -> &'static VerdictLabels;
    /// A threshold, as the label of a share and as a choice.
    fn threshold(&self, threshold: Threshold) -> &'static str;
    /// What does not reach it: "below TLS 1.2".
    fn below(&self, threshold: Threshold) -> &'static str;
    /// What the share is of. `number` formats counts; `share` is the share as it is shown.
    fn share_is_of(
        &self,
        counts: &Compliance,
        threshold: Threshold,
        unit: Unit,
        share: &str,
        number: &dyn Fn(u64) -> String,
    ) -> String;
    /// By how many percentage points it moved. `points` has no sign.
    fn points_moved(&self, moved: Moved, points: &str) -> String;
    /// What it was before: the share, first and last day.
    fn was_before(&self, share: &str, from: &str, to: &str) -> String;
    /// The shares of weeks: how many, the first and the last.
    fn by_week(&self, weeks: Amount<'_>, first: &str, last: &str) -> String;
    /// How much mail does not reach the threshold, and of how many domains.
    fn does_not_reach(&self, below: &Below<'_>) -> String;
    /// No mail is known not to reach it; `is_all` where it is known of all of it.
    fn nothing_below(&self, threshold: Threshold, is_all: bool) -> String;
    /// The days that are shown are the last ones of the files.
    fn last_days_in_files(&self, days: Amount<'_>) -> String;
    /// All partners that do not reach it, as a button.
    fn show_all(&self, partners: Amount<'_>) -> String;
    /// A column of counts of what does not reach it.
    fn messages_below(&self, threshold: Threshold, unit: Unit) -> String;
}
