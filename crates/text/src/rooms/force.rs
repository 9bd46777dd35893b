//! What can be forced.

use report::force::Readiness;
use trace::{Direction, Unit};

use crate::amount::Amount;
use crate::keys;
use crate::messages::force as says;
use crate::words::Words;

/// What an email to a partner tells. All texts are formatted already.
#[derive(Clone, Debug)]
pub struct ForceEmail {
    /// Which way the mail goes.
    pub direction: Direction,
    /// The partner's domain.
    pub domain: String,
    /// First and last day.
    pub days: (String, String),
    /// How much mail in all, as a count and as a text.
    pub whole: (u64, String),
    /// What is counted.
    pub unit: Unit,
    /// How much is below the level, where there are any, with the last day of the worst.
    pub below: Option<(String, Option<String>)>,
    /// The level, as a choice names it.
    pub level: &'static str,
}

impl ForceEmail {
    /// The partner's domain as it may stand in an email. A name out of a file may hold anything, and in the
    /// first lines of an email a line break begins another header, a comma another address: what no domain
    /// has becomes `�`, with which no program sends it.
    fn domain_to_write(&self) -> String {
        let is_of_domain = |letter: char| letter.is_alphanumeric() || "-._".contains(letter);
        let letters = self.domain.chars();
        letters
            .map(|letter| {
                if is_of_domain(letter) {
                    letter
                } else {
                    '\u{fffd}'
                }
            })
            .collect()
    }
}

impl Words {
    /// How many are ready, of how many.
    pub fn force_summary(&self, ready: Amount<'_>, all: Amount<'_>) -> String {
        self.say(says::Summary {
            all: all.text,
            ready,
        })
    }

    /// Whether a partner is ready. The amount is that of the value; `worst` is class and day.
    pub fn readiness(
        &self,
        readiness: Readiness,
        amount: Amount<'_>,
        days: Amount<'_>,
        worst: Option<(&str, &str)>,
        unit: Unit,
    ) -> String {
        let unit = keys::unit(unit);
        match (readiness, worst) {
            (Readiness::Ready, _) => self.force().ready.to_owned(),
            (Readiness::NotReady { .. }, None) => self.say(says::NotReady { amount, unit }),
            (Readiness::NotReady { .. }, Some((class, day))) => self.say(says::NotReadyWorst {
                amount,
                class,
                day,
                unit,
            }),
            (Readiness::Stopped(_), _) => self.say(says::NotReadyStopped { attempts: amount }),
            (Readiness::CannotTell(_), _) => self.say(says::CannotTell { amount, unit }),
            (Readiness::TooFew { .. }, _) => self.say(says::TooFew {
                days,
                messages: amount,
            }),
        }
    }

    /// What the policy of the settings would have stopped on the same files: of how many, how many.
    pub fn would_have_stopped(&self, stopped: Amount<'_>, whole: Amount<'_>, unit: Unit) -> String {
        let unit = keys::unit(unit);
        self.say(says::WouldHaveStopped {
            stopped,
            unit,
            whole,
        })
    }

    /// The comments above the settings: who wrote them, from what, and when to look at them again.
    pub fn force_remarks(
        &self,
        (from, to): (&str, &str),
        level: &str,
        review: &str,
    ) -> Vec<String> {
        vec![
            self.say(says::RemarkFrom { from, to }),
            self.say(says::RemarkLevel { level }),
            self.say(says::RemarkReview { day: review }),
        ]
    }

    /// Fewer days are chosen than are asked for.
    pub fn too_few_days(&self, shown: Amount<'_>, wanted: Amount<'_>) -> String {
        self.say(says::TooFewDays { shown, wanted })
    }

    /// An email that is ready to send.
    pub fn force_email(&self, email: &ForceEmail) -> String {
        let domain = &email.domain_to_write();
        let (from, to) = &email.days;
        let (count, text) = &email.whole;
        let (unit, level) = (keys::unit(email.unit), email.level);
        let counted = &self.say(says::EmailCounted {
            direction: keys::direction(email.direction),
            domain,
            from,
            to,
            unit,
            whole: Amount {
                count: *count,
                text,
            },
        });
        let finding = &match &email.below {
            None => self.say(says::EmailNoneBelow {
                counted,
                level,
                unit,
            }),
            Some((below, None)) => self.say(says::EmailSomeBelow {
                below,
                counted,
                level,
                unit,
            }),
            Some((below, Some(day))) => self.say(says::EmailSomeBelowLast {
                below,
                counted,
                day,
                level,
                unit,
            }),
        };
        // Fluent ends no text with a line break, and the last line of an email has one.
        self.say(says::EmailText { domain, finding }) + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn a_name_adds_no_header_and_no_address_to_an_email() {
        for language in Language::ALL {
            let text = language.words().force_email(&ForceEmail {
                direction: Direction::Inbound,
                domain: "a.example\r\nBcc: x@b.example, <y@c.example>".to_owned(),
                days: ("1".to_owned(), "2".to_owned()),
                whole: (3, "3".to_owned()),
                unit: Unit::Messages,
                below: None,
                level: "TLS",
            });
            let heads: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).collect();
            assert_eq!(heads.len(), 2, "{text}");
            assert!(heads[0].ends_with("postmaster@a.example\u{fffd}\u{fffd}Bcc\u{fffd}\u{fffd}x\u{fffd}b.example\u{fffd}\u{fffd}\u{fffd}y\u{fffd}c.example\u{fffd}"), "{text}");
            assert!(!text.contains("x@") && !text.contains('<'), "{text}");
        }
    }

    #[test]
    fn an_email_counts_in_its_unit_and_one_is_one() {
        let email = |count: u64, unit| {
            Language::English.words().force_email(&ForceEmail {
                direction: Direction::Inbound,
                domain: "a.example".to_owned(),
                days: ("Nov 1".to_owned(), "Nov 14".to_owned()),
                whole: (count, count.to_string()),
                unit,
                below: None,
                level: "TLS 1.3",
            })
        };
        let one = email(1, Unit::Messages);
        assert!(one.contains(": 1 message, none of them below"), "{one}");
        let two = email(2, Unit::Recipients);
        assert!(two.contains(": 2 recipients, none of them below"), "{two}");
    }
}
