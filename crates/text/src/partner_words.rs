//! What every language has to say of partners, strength and proof.

use strength::{ForwardSecrecy, Grade, Guideline};

use super::amount::Amount;
use report::partners::{Filter, Requirement, Verdict};
use trace::{Direction, Proof, Unit};

/// Fixed texts of partners, strength and proof. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct PartnerLabels {
    pub title: &'static str,
    pub lead: &'static str,
    pub private: &'static str,
    pub asking: &'static str,
    pub failed: &'static str,
    pub summaries: &'static str,
    pub not_in_link: &'static str,
    pub nobody: &'static str,

    // Choices
    pub search: &'static str,
    pub filters: &'static str,
    pub fold: &'static str,
    pub csv: &'static str,
    pub show_30_days: &'static str,

    // Table
    pub partner: &'static str,
    pub no_domain: &'static str,
    pub inbound: &'static str,
    pub outbound: &'static str,
    pub modern: &'static str,
    pub worst: &'static str,
    pub strength: &'static str,
    pub secrecy: &'static str,
    pub proof: &'static str,
    pub history: &'static str,
    pub history_hint: &'static str,
    pub connectors: &'static str,
    pub no_connector: &'static str,
    pub nothing_encrypted: &'static str,
    pub no_rows: &'static str,

    // Contract partners
    pub contract: &'static str,
    pub contract_hint: &'static str,
    pub contract_list: &'static str,
    pub contract_need: &'static str,
    pub verdict: &'static str,

    // Ciphers
    pub ciphers: &'static str,
    pub ciphers_hint: &'static str,
    pub no_cipher: &'static str,
    pub grade: &'static str,
    pub why: &'static str,
    pub suites: &'static str,
    pub to_do: &'static str,
    pub no_suite: &'static str,

    // Strength and proof elsewhere
    pub guideline: &'static str,
    pub guideline_hint: &'static str,
    pub quality: &'static str,
    pub quality_not_in_link: &'static str,
    pub proof_inbound: &'static str,
    pub by_connector: &'static str,
    pub encrypted: &'static str,
    pub evidence: &'static str,
    pub evidence_failed: &'static str,
}

/// Sentences of partners, strength and proof.
pub trait PartnerWords {
    /// The fixed texts.
    fn partners(&self) -> &'static PartnerLabels;
    /// A guideline by its short name and date.
    fn guideline(&self, guideline: Guideline) -> &'static str;
    /// Which document that is, and whether its rows were taken from it.
    fn guideline_document(&self, document: &str, is_original: bool) -> String;
    /// A grade.
    fn grade(&self, grade: Grade) -> &'static str;
    /// What to do about mail of a grade.
    fn grade_action(&self, grade: Grade) -> &'static str;
    /// What a guideline says of a version or suite, and where; `is_named` is false where it is judged as
    /// what the guideline leaves out.
    fn reason(&self, subject: &str, grade: Grade, section: &str, is_named: bool) -> String;
    /// An answer about forward secrecy.
    fn secrecy(&self, secrecy: ForwardSecrecy) -> &'static str;
    /// A proof.
    fn proof(&self, proof: Proof) -> &'static str;
    /// What that means.
    fn proof_means(&self, proof: Proof) -> &'static str;
    /// A filter, as a button.
    fn partner_filter(&self, filter: Filter) -> &'static str;
    /// The days that are shown are fewer than those of the filter.
    fn few_days(&self, days: Amount<'_>) -> String;
    /// Partners that are not listed.
    fn partners_not_listed(&self, partners: Amount<'_>) -> String;
    /// What is worst, and when it was so for the last time.
    fn last_on(&self, day: &str) -> String;
    /// What a row's history shows: first and last day, and how much of it went below TLS 1.2.
    fn history(&self, old: Amount<'_>, all: &str) -> String;
    /// What was agreed, as a choice.
    fn requirement(&self, requirement: Requirement) -> &'static str;
    /// What a domain of the list comes to; the count is what the verdict has.
    fn agreed(&self, verdict: Verdict, amount: Amount<'_>, unit: Unit) -> String;
    /// How many of a list are met, not met, and neither.
    fn contract_summary(&self, met: Amount<'_>, not_met: Amount<'_>, others: Amount<'_>) -> String;
    /// Which way, in a word or two.
    fn way(&self, direction: Direction) -> &'static str {
        match direction {
            Direction::Inbound => self.partners().inbound,
            Direction::Outbound => self.partners().outbound,
        }
    }
}
