//! What every language has to say of the hops of one mail.

use super::amount::Amount;

/// Fixed texts of the table of hops. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct HopLabels {
    pub hops: &'static str,
    pub reading: &'static str,
    pub failed: &'static str,
    pub none: &'static str,
    pub private: &'static str,
    pub number: &'static str,
    pub from: &'static str,
    pub by: &'static str,
    pub with: &'static str,
    pub at: &'static str,
    pub delay: &'static str,
    pub boundary: &'static str,
    pub boundary_hint: &'static str,
    pub no_boundary: &'static str,
    pub not_smtp: &'static str,
    pub not_told: &'static str,
}

/// Sentences of the table of hops.
pub trait HopWords {
    /// The fixed texts.
    fn hops(&self) -> &'static HopLabels;
    /// Button that shows the hops of a file.
    fn show_hops(&self, name: &str) -> String;
    /// The time from one hop to the next, in seconds; `early` where the clock of the second is behind.
    fn delay(&self, seconds: Amount<'_>, early: bool) -> String;
    /// The time over the whole way.
    fn whole_way(&self, delay: &str) -> String;
}
