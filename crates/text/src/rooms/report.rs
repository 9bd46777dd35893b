//! The connector report.

use report::details::Operator;
use report::what_if::Policy;
use trace::{Direction, Unit};

use crate::amount::Amount;
use crate::keys;
use crate::messages::report as says;
use crate::words::Words;

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

impl Counted {
    fn amount(&self) -> Amount<'_> {
        Amount {
            count: self.count,
            text: &self.text,
        }
    }
}

impl Words {
    /// Of what a policy refuses: what is lost, and what would go in clear instead.
    pub fn refused_or_in_clear(&self, refused: &str, in_clear: &str) -> String {
        self.say(says::RefusedOrInClear { in_clear, refused })
    }

    /// A flow has fewer messages than a share needs; so many of them are in clear or below TLS 1.2.
    pub fn too_few(&self, known: &str, least: &str, old: &str) -> String {
        self.say(says::FlowTooFew { known, least, old })
    }

    /// Flows that are not named.
    pub fn more_flows(&self, others: Amount<'_>) -> String {
        self.say(says::MoreFlows { flows: others })
    }

    /// The button that shows who is behind a number of a direction, or of both.
    pub fn show_who(&self, direction: Option<Direction>) -> &'static str {
        let labels = self.report();
        match direction {
            Some(Direction::Inbound) => labels.who_inbound,
            Some(Direction::Outbound) => labels.who_outbound,
            None => labels.who,
        }
    }

    /// The same, where it is whom a stricter policy would stop.
    pub fn who_stops(&self, direction: Option<Direction>) -> &'static str {
        let labels = self.report();
        match direction {
            Some(Direction::Inbound) => labels.who_stops_inbound,
            Some(Direction::Outbound) => labels.who_stops_outbound,
            None => labels.who_stops_both,
        }
    }

    /// The button that saves it.
    pub fn download_who(&self, direction: Option<Direction>) -> &'static str {
        let labels = self.report();
        match direction {
            Some(Direction::Inbound) => labels.senders_csv,
            Some(Direction::Outbound) => labels.recipients_csv,
            None => labels.evidence_csv,
        }
    }

    /// How a clause compares.
    pub fn operator(&self, operator: Operator) -> &'static str {
        let labels = self.report();
        match operator {
            Operator::Is => labels.operator_is,
            Operator::StartsWith => labels.operator_starts_with,
            Operator::Above => labels.operator_above,
            Operator::Below => labels.operator_below,
        }
    }

    /// Deletes a filter.
    pub fn delete_filter(&self, name: &str) -> String {
        self.say(says::DeleteFilter { name })
    }

    /// Removes the condition with this number.
    pub fn remove_clause(&self, number: &str) -> String {
        self.say(says::RemoveClause { number })
    }

    /// What shows one thing of a chart and hides the others; it begins with the text of the button.
    pub fn only_this(&self, name: &str) -> String {
        self.say(says::OnlyThis { name })
    }

    /// What a button of a number does: the number, what it is about, and whom it shows.
    pub fn ask_who(
        &self,
        direction: Option<Direction>,
        number: &str,
        what: &str,
        about: &str,
    ) -> String {
        let who = self.show_who(direction);
        self.say(says::AskWho {
            about,
            number,
            what,
            who,
        })
    }

    /// How many messages, and how many remote servers they are of.
    pub fn who_summary(&self, messages: Amount<'_>, rows: Amount<'_>) -> String {
        self.say(says::WhoSummary { messages, rows })
    }

    /// Rows that are not listed, and their messages.
    pub fn who_unlisted(&self, rows: Amount<'_>, messages: &str) -> String {
        self.say(says::WhoUnlisted { messages, rows })
    }

    /// Messages whose servers were not kept.
    pub fn who_not_kept(&self, messages: Amount<'_>) -> String {
        self.say(says::WhoNotKept { messages })
    }

    /// A message that is ready to send.
    pub fn partner_message(&self, message: &PartnerMessage) -> String {
        let (from, to) = &message.days;
        let (whole, part) = (message.whole.amount(), message.part.amount());
        let (servers, versions) = (&self.partner_servers(message), &message.versions);
        let text = match message.direction {
            Direction::Inbound => self.say(says::PartnerInbound {
                from,
                in_clear: keys::yes(message.in_clear),
                part,
                servers,
                to,
                versions,
                whole,
            }),
            Direction::Outbound => self.say(says::PartnerOutbound {
                from,
                part,
                servers,
                to,
                versions,
                whole,
            }),
        };
        // Fluent ends no text with a line break, and the last line of a message has one.
        text + "\n"
    }

    /// The servers of a message, each with a line break behind it: the text shows an empty line there, also
    /// where no server is known and the reader fills them in.
    fn partner_servers(&self, message: &PartnerMessage) -> String {
        let mut lines = String::new();
        let mut add = |line: String| lines.push_str(&format!("- {line}\n"));
        for server in &message.servers {
            let [first, last] = &server.times;
            add(self.say(says::PartnerServer {
                first,
                last,
                messages: server.messages.amount(),
                name: &server.name,
                version: &server.version,
            }));
        }
        if message.more > 0 {
            let (count, text) = (message.more, &message.more.to_string());
            let servers = Amount { count, text };
            add(self.say(says::PartnerServersMore { servers }));
        }
        lines
    }

    /// A policy, as a choice.
    pub fn policy(&self, policy: &Policy) -> &'static str {
        let labels = self.report();
        match policy {
            Policy::RefuseBelow12 => labels.policy_refuse_below12,
            Policy::RefuseBelow12AndClear => labels.policy_refuse_below12_and_clear,
            Policy::ForceTls { .. } => labels.policy_force_tls,
            Policy::RecommendedOnly => labels.policy_recommended_only,
        }
    }

    /// What a policy would stop, of how many, and how many on a day.
    pub fn would_stop(&self, part: Amount<'_>, whole: &str, daily: &str, unit: Unit) -> String {
        let unit = keys::unit(unit);
        self.say(says::WouldStop {
            daily,
            part,
            unit,
            whole,
        })
    }

    /// What cannot be judged.
    pub fn undecided(&self, amount: Amount<'_>, unit: Unit) -> String {
        let unit = keys::unit(unit);
        self.say(says::Undecided { amount, unit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    /// What is written to a partner of whom one server sent one message of so many.
    fn letter(language: Language, direction: Direction, whole: u64, more: u64) -> String {
        let counted = |count: u64| Counted {
            count,
            text: count.to_string(),
        };
        language.words().partner_message(&PartnerMessage {
            direction,
            days: ("2026-11-09".to_owned(), "2026-11-15".to_owned()),
            whole: counted(whole),
            part: counted(1),
            versions: "No TLS".to_owned(),
            in_clear: true,
            servers: vec![PartnerServer {
                name: "mx.partner.example".to_owned(),
                messages: counted(1),
                version: "No TLS".to_owned(),
                times: ["first".to_owned(), "last".to_owned()],
            }],
            more,
        })
    }

    #[test]
    fn one_message_of_a_partner_is_singular() {
        let both = [Direction::Inbound, Direction::Outbound];
        for (language, direction) in [Language::English, Language::French]
            .into_iter()
            .flat_map(|language| both.map(|direction| (language, direction)))
        {
            let one = letter(language, direction, 1, 1);
            assert!(one.contains(": 1 message, No TLS"), "{one}");
            for wrong in ["1 messages", "1 more servers", "1 autres", "1 of them were"] {
                assert!(!one.contains(wrong), "{wrong}: {one}");
            }
            let many = letter(language, direction, 20, 2);
            assert!(many.contains("20 messages"), "{many}");
            assert!(
                many.contains("2 more servers") || many.contains("2 autres serveurs"),
                "{many}"
            );
        }
    }
}
