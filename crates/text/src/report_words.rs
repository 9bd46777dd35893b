//! What every language has to say in the connector report.

use super::amount::Amount;
use report::details::Operator;
use report::what_if::Policy;
use trace::{Direction, Unit};

/// Fixed texts of the connector report. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct ReportLabels {
    // Table
    pub values: &'static str,
    pub as_counts: &'static str,
    pub as_shares: &'static str,
    pub rows_by: &'static str,
    pub by_day: &'static str,
    pub by_connector: &'static str,
    pub direction: &'static str,
    pub both: &'static str,
    pub show_for: &'static str,
    pub all_flow: &'static str,
    pub search: &'static str,
    pub no_rows: &'static str,
    pub export_table: &'static str,

    // Filters
    pub filters: &'static str,
    pub filter_hint: &'static str,
    pub filter_name: &'static str,
    pub clause: &'static str,
    pub clause_column: &'static str,
    pub clause_operator: &'static str,
    pub clause_value: &'static str,
    pub add_clause: &'static str,
    pub save_filter: &'static str,
    pub clear_filter: &'static str,

    // Who is behind a number: senders or recipients, or servers where it is of both directions
    pub who: &'static str,
    pub who_asking: &'static str,
    pub who_failed: &'static str,
    pub who_private: &'static str,
    pub who_summaries: &'static str,
    pub who_nobody: &'static str,
    pub server: &'static str,
    pub domain: &'static str,
    pub cipher: &'static str,
    pub messages: &'static str,
    pub recipients: &'static str,
    pub first: &'static str,
    pub last: &'static str,
    pub message_ids: &'static str,
    pub evidence_csv: &'static str,
    pub who_inbound: &'static str,
    pub who_outbound: &'static str,
    pub servers: &'static str,
    pub senders_csv: &'static str,
    pub recipients_csv: &'static str,
    pub not_told: &'static str,

    // Insights
    pub partner_message: &'static str,
    pub partner_message_hint: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub settings: &'static str,
    pub settings_hint: &'static str,
    pub no_insights_here: &'static str,
    pub none_above: &'static str,
    pub insight_more: &'static str,
    pub help: &'static str,
    pub help_back: &'static str,
    pub help_failed: &'static str,
    pub limits: &'static str,
    pub limits_hint: &'static str,
    pub limit_tls10: &'static str,
    pub limit_no_tls: &'static str,
    pub limit_weak: &'static str,
    pub limit_no_fs: &'static str,
    pub limit_min: &'static str,
    pub limits_reset: &'static str,

    // Chart
    pub chart: &'static str,
    pub view_by: &'static str,
    pub mail_flow: &'static str,
    pub tls_usage: &'static str,
    pub total: &'static str,
    pub others: &'static str,

    // What if
    pub what_if: &'static str,
    pub what_if_hint: &'static str,
    pub policy: &'static str,
    pub connector: &'static str,
    pub no_connector: &'static str,
    pub nothing_stops: &'static str,
    pub stops_by_connector: &'static str,
    pub stops_by_day: &'static str,
    pub stops: &'static str,

    // A legend, and keys of a table
    pub only: &'static str,
    pub table_keys: &'static str,

    // Where there is nothing to ask, or nothing to see
    pub chart_keys_alone: &'static str,
    pub no_mail_here: &'static str,
}

/// What a message to a partner tells. All texts are formatted already.
#[derive(Clone, Debug)]
pub struct PartnerMessage {
    /// Which way the mail goes.
    pub direction: Direction,
    /// First and last day.
    pub days: (String, String),
    /// Messages in all, and those that the message is about.
    pub whole: Counted,
    /// See `whole`.
    pub part: Counted,
    /// The versions, such as "No TLS".
    pub versions: String,
    /// Some of them went in clear.
    pub in_clear: bool,
    /// The servers that are named.
    pub servers: Vec<PartnerServer>,
    /// Servers that are not in the list.
    pub more: u64,
}

/// A count that decides about a plural, with its text.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The count.
    pub count: u64,
    /// As the language writes it.
    pub text: String,
}

/// A server that a message to a partner names.
#[derive(Clone, Debug)]
pub struct PartnerServer {
    /// Its name, and its domain.
    pub name: String,
    /// Its messages.
    pub messages: Counted,
    /// How they were protected.
    pub version: String,
    /// When the first of them came, and the last.
    pub times: [String; 2],
}

/// Sentences of the connector report.
pub trait ReportWords {
    /// Of what a policy refuses: what is lost, and what would go in clear instead.
    fn refused_or_in_clear(&self, refused: &str, in_clear: &str) -> String;
    /// A flow has fewer messages than a share needs; so many of them are in clear or below TLS 1.2.
    fn too_few(&self, known: &str, least: &str, old: &str) -> String;
    /// Flows that are not named.
    fn more_flows(&self, others: Amount<'_>) -> String;
    /// The fixed texts.
    fn report(&self) -> &'static ReportLabels;
    /// The button that shows who is behind a number of a direction, or of both.
    fn show_who(&self, direction: Option<Direction>) -> &'static str {
        let labels = self.report();
        match direction {
            Some(Direction::Inbound) => labels.who_inbound,
            Some(Direction::Outbound) => labels.who_outbound,
            None => labels.who,
        }
    }
    /// The same, where it is whom a stricter policy would stop.
    fn who_stops(&self, direction: Option<Direction>) -> &'static str {
        self.show_who(direction)
    }
    /// The button that saves it.
    fn download_who(&self, direction: Option<Direction>) -> &'static str {
        let labels = self.report();
        match direction {
            Some(Direction::Inbound) => labels.senders_csv,
            Some(Direction::Outbound) => labels.recipients_csv,
            None => labels.evidence_csv,
        }
    }
    /// How a clause compares.
    fn operator(&self, operator: Operator) -> &'static str;
    /// Deletes a filter.
    fn delete_filter(&self, name: &str) -> String;
    /// Removes the condition with this number.
    fn remove_clause(&self, number: &str) -> String;
    /// What shows one thing of a chart and hides the others; it begins with the text of the button.
    fn only_this(&self, name: &str) -> String;
    /// What a button of a number does: the number, what it is about, and whom it shows.
    fn ask_who(
        &self,
        direction: Option<Direction>,
        number: &str,
        what: &str,
        about: &str,
    ) -> String;
    /// How many messages, and how many remote servers they are of.
    fn who_summary(&self, messages: Amount<'_>, rows: Amount<'_>) -> String;
    /// Rows that are not listed, and their messages.
    fn who_unlisted(&self, rows: Amount<'_>, messages: &str) -> String;
    /// Messages whose servers were not kept.
    fn who_not_kept(&self, messages: Amount<'_>) -> String;
    /// A message that is ready to send.
    fn partner_message(&self, message: &PartnerMessage) -> String;
    /// A policy, as a choice.
    fn policy(&self, policy: &Policy) -> &'static str;
    /// What a policy would stop, of how many, and how many on a day.
    fn would_stop(&self, part: Amount<'_>, whole: &str, daily: &str, unit: Unit) -> String;
    /// What cannot be judged.
    fn undecided(&self, amount: Amount<'_>, unit: Unit) -> String;
}
