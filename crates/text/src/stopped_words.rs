//! What every language has to say of what TLS stopped, of submissions and of Direct Send.

use super::amount::Amount;
use trace::beside::{Reason, Side};

/// Fixed texts of the place. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct StoppedLabels {
    pub lead: &'static str,
    pub private: &'static str,
    pub nothing: &'static str,
    pub nothing_hint: &'static str,
    pub attempts: &'static str,
    pub messages: &'static str,
    pub waiting: &'static str,
    pub returned: &'static str,
    pub delivered_later: &'static str,
    pub fallbacks: &'static str,
    pub fallbacks_hint: &'static str,
    pub probes: &'static str,
    pub probes_hint: &'static str,
    pub side: &'static str,
    pub by_reason: &'static str,
    pub reason: &'static str,
    pub meaning: &'static str,
    pub to_do: &'static str,
    pub by_partner: &'static str,
    pub by_partner_hint: &'static str,
    pub domain: &'static str,
    pub server: &'static str,
    pub first: &'static str,
    pub last: &'static str,
    pub by_day: &'static str,
    pub day: &'static str,
    pub not_told: &'static str,
    pub others_see: &'static str,
    pub submission: &'static str,
    pub submission_lead: &'static str,
    pub reported: &'static str,
    pub account: &'static str,
    pub device: &'static str,
    pub mechanism: &'static str,
    pub port: &'static str,
    pub protection: &'static str,
    pub direct: &'static str,
    pub direct_lead: &'static str,
    pub direct_not_told: &'static str,
    pub direct_none: &'static str,
    pub address: &'static str,
    pub show: &'static str,
    pub to_place: &'static str,
    pub csv: &'static str,
    pub how_to_fix: &'static str,
    pub both_sides: &'static str,
    pub both_sides_hint: &'static str,
    pub both_domain: &'static str,
    pub others_saw: &'static str,
    pub seen_inbound: &'static str,
    pub seen_outbound: &'static str,
    pub mark: &'static str,
    pub mark_none: &'static str,
    pub mark_device: &'static str,
    pub mark_service: &'static str,
    pub mark_stranger: &'static str,
    pub marks_hint: &'static str,
    pub direct_settings: &'static str,
    pub direct_settings_hint: &'static str,
    pub direct_spf: &'static str,
    pub direct_refuse: &'static str,
    pub direct_left_out: &'static str,
    pub by_trace: &'static str,
    pub insight: &'static str,
    pub insight_why: &'static str,
    pub insight_action: &'static str,
}

/// Sentences of the place.
pub trait StoppedWords {
    /// The fixed texts.
    fn stopped(&self) -> &'static StoppedLabels;
    /// On which side of a connection the own server was, in words.
    fn stopped_side(&self, side: Side) -> &'static str;
    /// A reason, in words.
    fn stopped_reason(&self, reason: Reason) -> &'static str;
    /// What it means on a side.
    fn stopped_means(&self, reason: Reason, side: Side) -> &'static str;
    /// What to do about it on a side.
    fn stopped_action(&self, reason: Reason, side: Side) -> &'static str;
    /// So many transfers fell back to clear text.
    fn fell_back(&self, fallbacks: Amount<'_>) -> String;
    /// So many messages wait, and so many came back, for reasons of TLS.
    fn waits_or_came_back(&self, waiting: Amount<'_>, returned: Amount<'_>) -> String;
    /// So many messages, by so many accounts, as reports say.
    fn reported_accounts(&self, messages: Amount<'_>, accounts: Amount<'_>) -> String;
    /// So many messages of own servers were refused as Direct Send.
    fn direct_refused(&self, refused: Amount<'_>) -> String;
    /// So many rows are not shown; the evidence file has them.
    fn more_rows(&self, more: Amount<'_>) -> String;
    /// What refusing Direct Send would stop.
    fn direct_would_stop(&self, messages: Amount<'_>) -> String;
}
