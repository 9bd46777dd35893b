//! What every language has to say on paper, in pictures, and of a report that the site hosts.

use super::amount::Amount;
use report::Severity;

/// Fixed texts of paper and pictures. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct PrintLabels {
    // Export
    pub export_charts: &'static str,
    pub export_print: &'static str,
    pub copy_text: &'static str,

    // Print dialog
    pub print_title: &'static str,
    pub print_hint: &'static str,
    pub organization: &'static str,
    pub organization_hint: &'static str,
    pub with_hashes: &'static str,
    pub with_hashes_hint: &'static str,
    pub hashing: &'static str,
    pub hashes_ready: &'static str,
    pub hashes_lost: &'static str,
    pub print: &'static str,

    // On paper
    pub paper_title: &'static str,
    pub range: &'static str,
    pub coverage: &'static str,
    pub counted: &'static str,
    pub based_on: &'static str,
    pub made_on: &'static str,
    pub made_by: &'static str,
    pub in_short: &'static str,
    pub charts: &'static str,
    pub by_connector: &'static str,
    pub insight_limits: &'static str,
    pub files_given: &'static str,
    pub files_read: &'static str,
    pub sha256: &'static str,
    pub not_hashed: &'static str,
    pub unreadable: &'static str,
    pub method: &'static str,
    pub method_text: &'static str,

    // A report of the site
    pub fetching: &'static str,
    pub hosted_other_site: &'static str,
    pub hosted_not_found: &'static str,
    pub hosted_failed: &'static str,
    pub hosted_too_large: &'static str,
    pub hosted_no_report: &'static str,
    pub dismiss: &'static str,
}

/// Sentences of paper and pictures.
pub trait PrintWords {
    /// The fixed texts.
    fn print_labels(&self) -> &'static PrintLabels;
    /// So much of all files is hashed.
    fn hashed_so_far(&self, done: &str, all: &str) -> String;
    /// The limits of the insights: shares of TLS 1.0 and of no TLS, and the least number.
    fn limits_in_force(&self, tls10: &str, no_tls: &str, least: Amount<'_>) -> String;
    /// How urgent an insight is.
    fn severity(&self, severity: Severity) -> &'static str;
    /// The report at this address of the site could not be opened: what happened.
    fn hosted(&self, address: &str, what: &str) -> String;
}
