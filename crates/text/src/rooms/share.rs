//! Links, and files that are shared.

use report::CountedFrom;
use report::link::{LinkError, Span};
use trace::Unit;

use crate::Period;
use crate::amount::Amount;
use crate::messages::share as says;
use crate::words::Words;

/// What is said of a link that does not open.
#[derive(Clone, Copy, Debug)]
pub struct LinkProblem {
    /// What happened.
    pub what: &'static str,
    /// Why that is, and what to do.
    pub help: &'static str,
}

impl Words {
    /// A connector under another name, such as "Connector A".
    pub fn connector_called(&self, letter: &str) -> String {
        self.say(says::ConnectorCalled { letter })
    }

    /// So many connectors that were added up, as the name of a flow.
    pub fn other_connectors(&self, count: u32) -> String {
        let text = count.to_string();
        let count = Amount {
            count: count.into(),
            text: &text,
        };
        self.say(says::OtherConnectors { count })
    }

    /// How many characters the address has, and how many it may have.
    pub fn link_length(&self, used: &str, most: &str) -> String {
        self.say(says::LinkLength { used, most })
    }

    /// What a passphrase costs to try: rounds of key derivation, and seconds for it on this machine
    /// where that is known.
    pub fn passphrase_cost(&self, rounds: &str, seconds: Option<&str>) -> String {
        match seconds {
            Some(seconds) => self.say(says::PassphraseCostHere { rounds, seconds }),
            None => self.say(says::PassphraseCost { rounds }),
        }
    }

    /// Days were added up; `None` where they were not.
    pub fn days_added_up(&self, span: Span) -> Option<&'static str> {
        let labels = self.share();
        match span {
            Span::Day => None,
            Span::Week => Some(labels.days_added_up_weeks),
            Span::FourWeeks => Some(labels.days_added_up_four_weeks),
            Span::Range => Some(labels.days_added_up_all),
        }
    }

    /// Connectors were added up.
    pub fn connectors_added_up(&self, connectors: Amount<'_>) -> String {
        self.say(says::ConnectorsAddedUp { connectors })
    }

    /// Connectors without mail were left out.
    pub fn idle_left_out(&self, connectors: Amount<'_>) -> String {
        self.say(says::IdleLeftOut { connectors })
    }

    /// Insights about connectors that were added up.
    pub fn insights_left_out(&self, insights: Amount<'_>) -> String {
        self.say(says::InsightsLeftOut { insights })
    }

    /// A search or a filter was left out.
    pub fn search_left_out(&self) -> &'static str {
        self.share().search_left_out
    }

    /// Connectors have other names.
    pub fn names_replaced(&self) -> &'static str {
        self.share().names_replaced
    }

    /// What the numbers count, and what they were counted from.
    pub fn counted(&self, unit: Unit, source: CountedFrom) -> String {
        let labels = self.share();
        let text = match (unit, source) {
            (Unit::Messages, CountedFrom::Traces) => labels.counted_messages_traces,
            (Unit::Recipients, CountedFrom::Traces) => labels.counted_recipients_traces,
            (Unit::Messages, CountedFrom::Summaries) => labels.counted_messages_summaries,
            (Unit::Recipients, CountedFrom::Summaries) => labels.counted_recipients_summaries,
        };
        text.to_owned()
    }

    /// How many numbers there are, of how many flows.
    pub fn numbers(&self, numbers: Amount<'_>, flows: Amount<'_>) -> String {
        self.say(says::Numbers { numbers, flows })
    }

    /// When and by which version a link was made.
    pub fn made_on(&self, day: &str, version: &str) -> String {
        self.say(says::MadeOn { day, version })
    }

    /// The days that a shared report covers.
    pub fn covers(&self, days: Period<'_>) -> String {
        match days {
            Period::PastWeek => self.share().covers_past_week.to_owned(),
            Period::Day(day) => self.say(says::CoversDay { day }),
            Period::Between(from, to) => {
                let days = &self.days(from, to);
                self.say(says::CoversBetween { days })
            }
        }
    }

    /// The days of the maker's files, where they are more.
    pub fn files_covered(&self, days: Period<'_>) -> String {
        match days {
            Period::PastWeek => self.share().files_covered_past_week.to_owned(),
            Period::Day(day) => self.say(says::FilesCoveredDay { day }),
            Period::Between(from, to) => {
                let days = &self.days(from, to);
                self.say(says::FilesCoveredBetween { days })
            }
        }
    }

    /// Shares above which insights fire, and the least number of messages.
    pub fn limits_set(&self, tls10: &str, no_tls: &str, min: &str) -> String {
        self.say(says::LimitsSet { tls10, no_tls, min })
    }

    /// Why a link does not open.
    pub fn link_problem(&self, error: LinkError) -> LinkProblem {
        let labels = self.share();
        let (what, help) = match error {
            LinkError::Cut => (labels.link_cut, labels.link_cut_help),
            LinkError::Changed => (labels.link_changed, labels.link_changed_help),
            LinkError::Newer { .. } => (labels.link_newer, labels.link_newer_help),
            LinkError::NotOurs => (labels.link_not_ours, labels.link_not_ours_help),
            LinkError::WrongPassphrase => (
                labels.link_wrong_passphrase,
                labels.link_wrong_passphrase_help,
            ),
            LinkError::NoCryptography => (
                labels.link_no_cryptography,
                labels.link_no_cryptography_help,
            ),
        };
        LinkProblem { what, help }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn numbers_and_flows_are_counted_each_by_itself() {
        let amount = |count, text| Amount { count, text };
        let (one, many) = (amount(1, "1"), amount(1200, "1,200"));
        assert_eq!(
            Language::English.words().numbers(many, one),
            "1,200 numbers: volume, recipients and TLS versions of 1 flow by day"
        );
        assert_eq!(
            Language::French.words().numbers(one, many),
            "1 chiffre\u{a0}: volume, destinataires et versions de TLS de 1,200 flux par jour"
        );
    }

    #[test]
    fn days_of_a_link_are_said_with_month_and_year_once() {
        let covers =
            |language: Language, from, to| language.words().covers(Period::Between(from, to));
        assert_eq!(
            covers(Language::English, "November 9, 2026", "November 15, 2026"),
            "It covers November 9 to 15, 2026 (UTC)."
        );
        assert_eq!(
            covers(Language::French, "9 novembre 2026", "15 novembre 2026"),
            "Il couvre la période du 9 au 15 novembre 2026 (UTC)."
        );
    }

    #[test]
    fn what_a_passphrase_costs_is_told_with_seconds_where_they_are_known() {
        let english = Language::English.words();
        assert_eq!(
            english.passphrase_cost("600,000", Some("0.4")),
            "AES-256-GCM; every guess costs 600,000 rounds of PBKDF2 with SHA-256, 0.4 s on this machine."
        );
        assert_eq!(
            english.passphrase_cost("600,000", None),
            "AES-256-GCM; every guess costs 600,000 rounds of PBKDF2 with SHA-256."
        );
    }
}
