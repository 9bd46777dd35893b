//! The verdict, and whom to ask first.

use report::compare::Moved;
use report::verdict::{Compliance, Threshold};
use trace::{Direction, Unit};

use crate::amount::Amount;
use crate::keys;
use crate::messages::verdict as says;
use crate::words::Words;

/// What a direction does not reach the threshold with. All texts are formatted already.
#[derive(Clone, Copy, Debug)]
pub struct Below<'a> {
    /// What is counted, and with what.
    pub unit: Unit,
    /// Which way it went.
    pub direction: Direction,
    /// What it does not reach.
    pub threshold: Threshold,
    /// How much.
    pub amount: Amount<'a>,
    /// Of how many domains that is, where it is known.
    pub domains: Option<Amount<'a>>,
    /// How much of it went in clear.
    pub in_clear: Amount<'a>,
}

impl Words {
    /// A threshold, as the label of a share and as a choice.
    pub fn threshold(&self, threshold: Threshold) -> &'static str {
        let labels = self.verdict_labels();
        match threshold {
            Threshold::Tls1_2 => labels.threshold_tls12,
            Threshold::Tls1_3 => labels.threshold_tls13,
            Threshold::Encrypted => labels.threshold_encrypted,
        }
    }

    /// What does not reach it: "below TLS 1.2".
    pub fn below(&self, threshold: Threshold) -> &'static str {
        let labels = self.verdict_labels();
        match threshold {
            Threshold::Tls1_2 => labels.below_tls12,
            Threshold::Tls1_3 => labels.below_tls13,
            Threshold::Encrypted => labels.below_encrypted,
        }
    }

    /// What the share is of. `number` formats counts; `share` is the share as it is shown.
    pub fn share_is_of(
        &self,
        counts: &Compliance,
        threshold: Threshold,
        unit: Unit,
        share: &str,
        number: &dyn Fn(u64) -> String,
    ) -> String {
        let [all, known, met] =
            [counts.all(), counts.known(), counts.met].map(|it| (it, number(it)));
        let (what, unit) = (keys::threshold_asks(threshold), keys::unit(unit));
        let (all, known, met) = (amount(&all), amount(&known), amount(&met));
        match (known.count, counts.unknown) {
            (_, 0) => self.say(says::ShareOfAll {
                all,
                met: met.text,
                unit,
            }),
            (0, _) => self.say(says::KnownForNone { all, unit, what }),
            _ => self.say(says::KnownForSome {
                all,
                known: known.text,
                met,
                share,
                threshold: self.threshold(threshold),
                unit,
                what,
            }),
        }
    }

    /// By how many percentage points it moved. `points` has no sign.
    pub fn points_moved(&self, moved: Moved, points: &str) -> String {
        let labels = self.verdict_labels();
        let size = match moved {
            Moved::Not => return labels.unchanged.to_owned(),
            Moved::Barely => return labels.almost_unchanged.to_owned(),
            Moved::By(10 | -10) => "one-point",
            Moved::By(-19..=19) => "below-two",
            Moved::By(_) => "more",
        };
        self.say(says::PointsMoved { points, size })
    }

    /// What it was before: the share, first and last day.
    pub fn was_before(&self, share: &str, from: &str, to: &str) -> String {
        if from == to {
            self.say(says::WasOn { share, day: from })
        } else {
            self.say(says::WasBetween {
                share,
                days: &self.days(from, to),
            })
        }
    }

    /// The shares of weeks: how many, the first and the last.
    pub fn by_week(&self, weeks: Amount<'_>, first: &str, last: &str) -> String {
        self.say(says::ByWeek {
            weeks: weeks.text,
            first,
            last,
        })
    }

    /// How much mail does not reach the threshold, and of how many domains.
    pub fn does_not_reach(&self, below: &Below<'_>) -> String {
        let mut amount = self.say(says::BelowAmount {
            amount: below.amount,
            unit: keys::unit(below.unit),
        });
        if let Some(domains) = below.domains {
            let direction = keys::direction(below.direction);
            amount = self.say(says::BelowOfDomains {
                amount: &amount,
                direction,
                domains,
            });
        }
        let (amount, clear) = (amount.as_str(), below.in_clear);
        let below = (below.amount.count, self.below(below.threshold));
        match (clear.count, below) {
            (clear, (all, _)) if clear == all => self.say(says::BelowAllClear { amount }),
            (0, (_, below)) => self.say(says::BelowNoneClear { amount, below }),
            (_, (_, below)) => self.say(says::BelowSomeClear {
                amount,
                below,
                clear: clear.text,
            }),
        }
    }

    /// No mail is known not to reach it; `is_all` where it is known of all of it.
    pub fn nothing_below(&self, threshold: Threshold, is_all: bool) -> String {
        let below = self.below(threshold);
        if is_all {
            self.say(says::NothingBelow { below })
        } else {
            self.say(says::NothingBelowKnown { below })
        }
    }

    /// The days that are shown are the last ones of the files.
    pub fn last_days_in_files(&self, days: Amount<'_>) -> String {
        self.say(says::LastDaysInFiles { days })
    }

    /// All partners that do not reach it, as a button.
    pub fn show_all(&self, partners: Amount<'_>) -> String {
        self.say(says::ShowAll {
            partners: partners.text,
        })
    }

    /// A column of counts of what does not reach it.
    pub fn messages_below(&self, threshold: Threshold, unit: Unit) -> String {
        let (below, unit) = (self.below(threshold), keys::unit(unit));
        self.say(says::MessagesBelow { below, unit })
    }
}

fn amount((count, text): &(u64, String)) -> Amount<'_> {
    Amount {
        count: *count,
        text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn below(count: u64, domains: Option<u64>, in_clear: u64, threshold: Threshold) -> String {
        let texts = [count, domains.unwrap_or_default(), in_clear].map(|count| count.to_string());
        let [amount, domain, clear] = &texts;
        let amount_of = |count, text| Amount { count, text };
        Language::English.words().does_not_reach(&Below {
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
    fn the_same_in_french() {
        let amount = |count, text| Amount { count, text };
        let below = Below {
            unit: Unit::Messages,
            direction: Direction::Inbound,
            threshold: Threshold::default(),
            amount: amount(194, "194"),
            domains: Some(amount(12, "12")),
            in_clear: amount(52, "52"),
        };
        let french = Language::French.words();
        assert_eq!(
            french.does_not_reach(&below),
            "194 messages de 12 domaines sous TLS 1.2, dont 52 en clair"
        );
        let one = Below {
            direction: Direction::Outbound,
            amount: amount(1, "1"),
            domains: Some(amount(1, "1")),
            in_clear: amount(1, "1"),
            ..below
        };
        assert_eq!(
            french.does_not_reach(&one),
            "1 message vers 1 domaine en clair"
        );
        assert_eq!(french.points_moved(Moved::By(19), "1,9"), "1,9 point");
        assert_eq!(french.points_moved(Moved::By(20), "2,0"), "2,0 points");
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
            let english = Language::English.words();
            english.share_is_of(&counts, threshold, Unit::Messages, "100 %", number)
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
