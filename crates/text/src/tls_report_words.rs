//! What every language has to say of TLS reports.

use super::amount::Amount;
use report::tls_reports::{FailureKind, PolicyKind};

/// Fixed texts of the TLS reports. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct TlsReportLabels {
    pub title: &'static str,
    pub lead: &'static str,
    pub private: &'static str,
    pub only_reports: &'static str,
    pub only_reports_hint: &'static str,
    pub to_reports: &'static str,
    pub encrypted: &'static str,
    pub failed: &'static str,
    pub sessions: &'static str,
    pub failed_share: &'static str,
    pub reports: &'static str,
    pub who_reports: &'static str,
    pub not_named: &'static str,
    pub by_day: &'static str,
    pub failures: &'static str,
    pub no_details: &'static str,
    pub meaning: &'static str,
    pub to_do: &'static str,
    pub where_seen: &'static str,
    pub receiver: &'static str,
    pub sender: &'static str,
    pub reason: &'static str,
    pub not_told: &'static str,
    pub apart: &'static str,
}

/// Sentences of the TLS reports.
pub trait TlsReportWords {
    /// The fixed texts.
    fn tls_reports(&self) -> &'static TlsReportLabels;
    /// A policy, in words.
    fn policy_kind(&self, kind: PolicyKind) -> &'static str;
    /// What it means that sessions were opened under this policy.
    fn policy_means(&self, kind: PolicyKind) -> &'static str;
    /// A policy in the mode it gives itself, in words; the mode is one word of the report.
    fn policy_mode(&self, mode: &str) -> String;
    /// A kind of failure, in words.
    fn failure(&self, kind: FailureKind) -> &'static str;
    /// What it means.
    fn failure_means(&self, kind: FailureKind) -> &'static str;
    /// What to do about it.
    fn failure_action(&self, kind: FailureKind) -> &'static str;
    /// How many sessions failed of how many, and the share.
    fn sessions_failed(&self, failed: Amount<'_>, all: &str, share: &str) -> String;
    /// All of so many sessions were encrypted.
    fn all_encrypted(&self, all: Amount<'_>) -> String;
    /// How many reports of how many senders.
    fn reports_of(&self, reports: Amount<'_>, senders: Amount<'_>) -> String;
}
