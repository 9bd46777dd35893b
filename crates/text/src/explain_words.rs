//! What every language has to say of how a number came about.

use super::amount::Amount;
use report::explain::Step;

/// Fixed texts of the explanation. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct ExplainLabels {
    pub title: &'static str,
    pub step: &'static str,
    pub count: &'static str,
    pub asking: &'static str,
    pub failed: &'static str,
    pub rounding: &'static str,
}

/// Sentences about how a number came about.
pub trait ExplainWords {
    /// The fixed texts.
    fn explain(&self) -> &'static ExplainLabels;
    /// What a line of the table is about.
    fn step(&self, step: Step) -> String;
    /// So many of the messages say nothing of TLS, which means in their file that they went in clear.
    fn silent_in_clear(&self, messages: Amount<'_>) -> String;
    /// So many of the messages say nothing of TLS, and nothing follows from it.
    fn silent_unknown(&self, messages: Amount<'_>) -> String;
}
