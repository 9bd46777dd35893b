//! English, the verdict.

use super::{English, noun};
use crate::amount::Amount;
use crate::verdict_words::{Below, VerdictLabels, VerdictWords};
use report::compare::Moved;
use report::verdict::{Compliance, Threshold};
use trace::{Direction, Unit};

static LABELS: VerdictLabels = VerdictLabels {
    threshold: "Threshold",
    no_earlier: "no earlier data",
    show_them: "Show them",

    to_fix: "Top senders and recipients to fix",
    senders: "Senders",
    recipients: "Recipients",
    looking_up: "Looking up who they are …",
    look_up: "Look up who they are",
    private: "Domains are only on this screen: they are never part of a link or a report, and on paper \
        only if you choose to name them.",
    worst: "Worst version",
    last_seen: "Last seen",
    action: "Action",
    show_servers: "Show servers",

    name_domains: "Name the domains to fix",
    name_domains_hint: "The senders and recipients with most mail below the threshold, by name. \
        Everything else on paper names no domain.",
    domains_asked: "Looking up the domains …",
    domains_ready: "The domains are ready to print.",
};

impl VerdictWords for English {
    fn verdict_labels(&self) -> &'static VerdictLabels {
        &LABELS
    }

    fn threshold(&self, threshold: Threshold) -> &'static str {
        match threshold {
            Threshold::Tls1_2 => "TLS 1.2 or later",
            Threshold::Tls1_3 => "TLS 1.3",
            Threshold::Encrypted => "Encrypted",
        }
    }

    fn below(&self, threshold: Threshold) -> &'static str {
        match threshold {
            Threshold::Tls1_2 => "below TLS 1.2",
            Threshold::Tls1_3 => "below TLS 1.3",
            Threshold::Encrypted => "not encrypted",
        }
    }

    fn share_is_of(
        &self,
        counts: &Compliance,
        threshold: Threshold,
        unit: Unit,
        share: &str,
        number: &dyn Fn(u64) -> String,
    ) -> String {
        let (all, noun) = (number(counts.all()), noun(unit, counts.all()));
        let (known, met) = (number(counts.known()), number(counts.met));
        let what = match threshold {
            Threshold::Encrypted => "Whether they were encrypted",
            _ => "The TLS version",
        };
        match (counts.known(), counts.unknown) {
            (_, 0) => format!("{met} of {all} {noun}"),
            (0, _) => format!("{what} is not known for any of {all} {noun}"),
            _ => {
                let reached = match threshold {
                    Threshold::Encrypted => "encrypted".to_owned(),
                    other => format!("with {}", self.threshold(other)),
                };
                format!("{what} is known for {known} of {all} {noun}: {met} ({share}) {reached}")
            }
        }
    }

    fn points_moved(&self, moved: Moved, points: &str) -> String {
        match moved {
            Moved::Not => "unchanged".to_owned(),
            Moved::Barely => "almost unchanged".to_owned(),
            Moved::By(10 | -10) => format!("{points} point"),
            Moved::By(_) => format!("{points} points"),
        }
    }

    fn was_before(&self, share: &str, from: &str, to: &str) -> String {
        if from == to {
            format!("{share} on {from}")
        } else {
            format!("{share} from {from} to {to}")
        }
    }

    fn by_week(&self, weeks: Amount<'_>, first: &str, last: &str) -> String {
        format!("{} weeks, from {first} to {last}", weeks.text)
    }

    fn does_not_reach(&self, below: &Below<'_>) -> String {
        let amount = below.amount;
        let what = match below.unit {
            Unit::Messages => noun(below.unit, amount.count),
            Unit::Recipients if amount.count == 1 => "recipient of mail",
            Unit::Recipients => "recipients of mail",
        };
        let mut text = format!("{} {what}", amount.text);
        if let Some(domains) = below.domains {
            let way = match below.direction {
                Direction::Inbound => "from",
                Direction::Outbound => "to",
            };
            let domain = if domains.count == 1 {
                "domain"
            } else {
                "domains"
            };
            text.push_str(&format!(" {way} {} {domain}", domains.text));
        }
        text.push(' ');
        let clear = below.in_clear;
        if clear.count == amount.count {
            return text + "in clear";
        }
        text.push_str(self.below(below.threshold));
        text + &match clear.count {
            0 => ", none of them in clear".to_owned(),
            _ => format!(", {} of them in clear", clear.text),
        }
    }

    fn nothing_below(&self, threshold: Threshold, is_all: bool) -> String {
        let below = self.below(threshold);
        if is_all {
            format!("Nothing {below}")
        } else {
            format!("Nothing {below}, as far as it is known")
        }
    }

    fn last_days_in_files(&self, days: Amount<'_>) -> String {
        match days.count {
            1 => "the last day in the files".to_owned(),
            _ => format!("the last {} days in the files", days.text),
        }
    }

    fn show_all(&self, partners: Amount<'_>) -> String {
        format!("Show all {}", partners.text)
    }

    fn messages_below(&self, threshold: Threshold, unit: Unit) -> String {
        let unit = match unit {
            Unit::Messages => "Messages",
            Unit::Recipients => "Recipients",
        };
        format!("{unit} {}", self.below(threshold))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn below(count: u64, domains: Option<u64>, in_clear: u64, threshold: Threshold) -> String {
        let texts = [count, domains.unwrap_or_default(), in_clear].map(|count| count.to_string());
        let [amount, domain, clear] = &texts;
        let amount_of = |count, text| Amount { count, text };
        English.does_not_reach(&Below {
            unit: Unit::Messages,
            direction: Direction::Inbound,
            threshold,
            amount: amount_of(count, amount),
            domains: domains.map(|count| amount_of(count, domain)),
            in_clear: amount_of(in_clear, clear),
        })
    }

    #[test]
    fn what_does_not_reach_the_threshold_is_one_sentence() {
        let usual = Threshold::default();
        assert_eq!(
            below(194, Some(12), 52, usual),
            "194 messages from 12 domains below TLS 1.2, 52 of them in clear"
        );
        assert_eq!(
            below(194, None, 0, usual),
            "194 messages below TLS 1.2, none of them in clear"
        );
        assert_eq!(
            below(1, Some(1), 1, usual),
            "1 message from 1 domain in clear"
        );
        assert_eq!(
            below(3, Some(2), 2, Threshold::Encrypted),
            "3 messages from 2 domains not encrypted, 2 of them in clear"
        );
    }

    #[test]
    fn a_share_of_what_is_known_says_so() {
        let of = |met, below, unknown, threshold| {
            let counts = Compliance {
                met,
                below,
                in_clear: 0,
                unknown,
            };
            let number = &|count: u64| count.to_string();
            English.share_is_of(&counts, threshold, Unit::Messages, "100 %", number)
        };
        assert_eq!(of(5, 1, 0, Threshold::Tls1_2), "5 of 6 messages");
        assert_eq!(
            of(5, 0, 5, Threshold::Tls1_2),
            "The TLS version is known for 5 of 10 messages: 5 (100 %) with TLS 1.2 or later"
        );
        assert_eq!(
            of(5, 0, 5, Threshold::Encrypted),
            "Whether they were encrypted is known for 5 of 10 messages: 5 (100 %) encrypted"
        );
        assert_eq!(
            of(0, 0, 2, Threshold::Tls1_3),
            "The TLS version is not known for any of 2 messages"
        );
    }
}
