//! What every language has to say of what can be forced.

use super::amount::Amount;
use report::force::Readiness;
use trace::{Direction, Unit};

/// Fixed texts of the card. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct ForceLabels {
    pub title: &'static str,
    pub hint: &'static str,
    pub level: &'static str,
    pub messages: &'static str,
    pub days: &'static str,
    pub only_ready: &'static str,
    pub result: &'static str,
    pub nobody: &'static str,
    pub nobody_ready: &'static str,
    pub settings: &'static str,
    pub settings_hint: &'static str,
    pub server: &'static str,
    pub encryption_only: &'static str,
    pub addresses: &'static str,
    pub left_out: &'static str,
    pub email: &'static str,
    pub email_hint: &'static str,
    pub longer: &'static str,
    pub looking_up: &'static str,
}

/// What an email to a partner tells. All texts are formatted already.
#[derive(Clone, Debug)]
pub struct ForceEmail {
    /// Which way the mail goes.
    pub direction: Direction,
    /// The partner's domain.
    pub domain: String,
    /// First and last day.
    pub days: (String, String),
    /// How much mail in all, as a count and as a text.
    pub whole: (u64, String),
    /// What is counted.
    pub unit: Unit,
    /// How much is below the level, where there are any, with the last day of the worst.
    pub below: Option<(String, Option<String>)>,
    /// The level, as a choice names it.
    pub level: &'static str,
}

impl ForceEmail {
    /// The partner's domain as it may stand in an email. A name out of a file may hold anything, and in the
    /// first lines of an email a line break begins another header, a comma another address: what no domain
    /// has becomes `�`, with which no program sends it.
    pub(crate) fn domain_to_write(&self) -> String {
        let is_of_domain = |letter: char| letter.is_alphanumeric() || "-._".contains(letter);
        let letters = self.domain.chars();
        letters
            .map(|letter| {
                if is_of_domain(letter) {
                    letter
                } else {
                    '\u{fffd}'
                }
            })
            .collect()
    }
}

/// Sentences of the card.
pub trait ForceWords {
    /// The fixed texts.
    fn force(&self) -> &'static ForceLabels;
    /// How many are ready, of how many.
    fn force_summary(&self, ready: Amount<'_>, all: Amount<'_>) -> String;
    /// Whether a partner is ready. The amount is that of the value; `worst` is class and day.
    fn readiness(
        &self,
        readiness: Readiness,
        amount: Amount<'_>,
        days: Amount<'_>,
        worst: Option<(&str, &str)>,
        unit: Unit,
    ) -> String;
    /// What the policy of the settings would have stopped on the same files: of how many, how many.
    fn would_have_stopped(&self, stopped: Amount<'_>, whole: Amount<'_>, unit: Unit) -> String;
    /// The comments above the settings: who wrote them, from what, and when to look at them again.
    fn force_remarks(&self, days: (&str, &str), level: &str, review: &str) -> Vec<String>;
    /// Fewer days are chosen than are asked for.
    fn too_few_days(&self, shown: Amount<'_>, wanted: Amount<'_>) -> String;
    /// An email that is ready to send.
    fn force_email(&self, email: &ForceEmail) -> String;
}
