//! What every language has to say of sharing.

use super::amount::Amount;
use super::words::Period;
use report::CountedFrom;
use report::link::{LinkError, Span};
use trace::Unit;

/// Fixed texts of sharing. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct ShareLabels {
    // Dialog
    pub share: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub link: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub too_large: &'static str,
    pub from_disk: &'static str,
    pub replace_names: &'static str,
    pub replace_names_hint: &'static str,
    pub protect: &'static str,
    pub protect_hint: &'static str,
    pub no_cryptography: &'static str,
    pub passphrase: &'static str,
    pub encrypt: &'static str,
    pub encrypting: &'static str,
    pub encrypt_first: &'static str,
    pub encrypt_failed: &'static str,
    pub changes: &'static str,
    pub holds: &'static str,
    pub days: &'static str,
    pub counts: &'static str,
    pub flows: &'static str,
    pub insights: &'static str,
    pub view: &'static str,
    pub limits: &'static str,
    pub made: &'static str,
    pub none: &'static str,
    pub all_numbers: &'static str,
    pub not_in_it: &'static str,
    pub not_in_it_text: &'static str,
    pub file: &'static str,
    pub file_hint: &'static str,
    pub file_save: &'static str,

    // Opening
    pub sealed: &'static str,
    pub sealed_text: &'static str,
    pub open: &'static str,
    pub opening: &'static str,
    pub to_start: &'static str,

    // Opened
    pub shared_report: &'static str,
    pub leave: &'static str,
    pub left: &'static str,
    pub no_files: &'static str,
    pub no_files_text: &'static str,
    pub not_in_link: &'static str,
}

/// What is said of a link that does not open.
#[derive(Clone, Copy, Debug)]
pub struct LinkProblem {
    /// What happened.
    pub what: &'static str,
    /// Why that is, and what to do.
    pub help: &'static str,
}

/// Sentences of sharing.
pub trait ShareWords {
    /// The fixed texts.
    fn share(&self) -> &'static ShareLabels;
    /// A connector under another name, such as "Connector A".
    fn connector_called(&self, letter: &str) -> String;
    /// So many connectors that were added up, as the name of a flow.
    fn other_connectors(&self, count: u32) -> String;
    /// How many characters the address has, and how many it may have.
    fn link_length(&self, used: &str, most: &str) -> String;
    /// What a passphrase costs to try: rounds of key derivation, and seconds for it on this machine
    /// where that is known.
    fn passphrase_cost(&self, rounds: &str, seconds: Option<&str>) -> String;
    /// Days were added up; `None` where they were not.
    fn days_added_up(&self, span: Span) -> Option<&'static str>;
    /// Connectors were added up.
    fn connectors_added_up(&self, connectors: Amount<'_>) -> String;
    /// Connectors without mail were left out.
    fn idle_left_out(&self, connectors: Amount<'_>) -> String;
    /// Insights about connectors that were added up.
    fn insights_left_out(&self, insights: Amount<'_>) -> String;
    /// A search or a filter was left out.
    fn search_left_out(&self) -> &'static str;
    /// Connectors have other names.
    fn names_replaced(&self) -> &'static str;
    /// What the numbers count, and what they were counted from.
    fn counted(&self, unit: Unit, source: CountedFrom) -> String;
    /// How many numbers there are, of how many flows.
    fn numbers(&self, numbers: Amount<'_>, flows: Amount<'_>) -> String;
    /// When and by which version a link was made.
    fn made_on(&self, day: &str, version: &str) -> String;
    /// The days that a shared report covers.
    fn covers(&self, days: Period<'_>) -> String;
    /// The days of the maker's files, where they are more.
    fn files_covered(&self, days: Period<'_>) -> String;
    /// Shares above which insights fire, and the least number of messages.
    fn limits_set(&self, tls10: &str, no_tls: &str, min: &str) -> String;
    /// Why a link does not open.
    fn link_problem(&self, error: LinkError) -> LinkProblem;
}
