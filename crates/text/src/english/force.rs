//! English, what can be forced.

use super::{English, noun};
use crate::amount::Amount;
use crate::force_words::{ForceEmail, ForceLabels, ForceWords};
use report::force::Readiness;
use trace::{Direction, Unit};

static LABELS: ForceLabels = ForceLabels {
    title: "Ready to force",
    hint: "Partners whose mail was never below a level, often enough and for long enough. For them TLS \
        can be forced without losing mail. One message below it, and a partner is not ready.",
    level: "Never below",
    messages: "Messages at least",
    days: "Days at least, from the first message to the last",
    only_ready: "Only those that are ready",
    result: "Result",
    nobody: "No mail with a partner in these days.",
    nobody_ready: "No partner is ready for this. Choose more days, or ask for less.",
    settings: "Settings to copy",
    settings_hint: "Nothing is executed. Read what you copy, and try it with one partner first.",
    server: "For",
    encryption_only: "This server cannot demand the version for a partner: the settings demand \
        encryption, and the version is whatever both sides still offer.",
    addresses: "A receive connector knows partners by their addresses. Fill them in where it says \
        ADDRESSES.",
    left_out: "Left out, because the name is no plain domain:",
    email: "Email to the partner",
    email_hint: "Check it, and fill in what stands in brackets.",
    longer: "Show the last 30 days",
    looking_up: "Looking up what TLS stopped. Nobody is called ready before that is known. If it takes \
        long, go to another place and come back to try once more.",
};

impl ForceWords for English {
    fn force(&self) -> &'static ForceLabels {
        &LABELS
    }

    fn force_summary(&self, ready: Amount<'_>, all: Amount<'_>) -> String {
        let is = if ready.count == 1 { "is" } else { "are" };
        format!("{} of {} {is} ready.", ready.text, all.text)
    }

    fn readiness(
        &self,
        readiness: Readiness,
        amount: Amount<'_>,
        days: Amount<'_>,
        worst: Option<(&str, &str)>,
        unit: Unit,
    ) -> String {
        let noun = noun(unit, amount.count);
        match readiness {
            Readiness::Ready => "Ready".to_owned(),
            Readiness::NotReady { .. } => {
                let worst = worst.map(|(class, day)| format!(": {class}, last on {day}"));
                format!(
                    "Not ready: {} {noun} below it{}",
                    amount.text,
                    worst.unwrap_or_default()
                )
            }
            Readiness::Stopped(_) => {
                let noun = if amount.count == 1 {
                    "attempt"
                } else {
                    "attempts"
                };
                format!("Not ready: TLS stopped {} {noun}", amount.text)
            }
            Readiness::CannotTell(_) => format!(
                "Cannot tell: the files do not say how {} {noun} went",
                amount.text
            ),
            Readiness::TooFew { .. } => {
                let day = if days.count == 1 { "day" } else { "days" };
                let message = if amount.count == 1 {
                    "message"
                } else {
                    "messages"
                };
                format!(
                    "Too few to judge: {} {message} in {} {day}",
                    amount.text, days.text
                )
            }
        }
    }

    fn would_have_stopped(&self, stopped: Amount<'_>, whole: Amount<'_>, unit: Unit) -> String {
        format!(
            "Had these settings held in these days, {} of {} {} with these partners would have been \
             stopped.",
            stopped.text,
            whole.text,
            noun(unit, whole.count),
        )
    }

    fn force_remarks(&self, days: (&str, &str), level: &str, review: &str) -> Vec<String> {
        vec![
            format!("Mailflow Insight, from mail of {} to {}.", days.0, days.1),
            format!("No message of these partners was below: {level}."),
            format!("Look at it again on {review}."),
        ]
    }

    fn too_few_days(&self, shown: Amount<'_>, wanted: Amount<'_>) -> String {
        let day = if shown.count == 1 {
            "day is"
        } else {
            "days are"
        };
        format!(
            "Only {} {day} chosen, and {} are asked for.",
            shown.text, wanted.text
        )
    }

    fn force_email(&self, email: &ForceEmail) -> String {
        let ForceEmail {
            direction,
            days,
            whole: (count, whole),
            unit,
            below,
            level,
            ..
        } = email;
        let domain = email.domain_to_write();
        let mail = match direction {
            Direction::Inbound => "Mail that we received from",
            Direction::Outbound => "Mail that we sent to",
        };
        let noun = noun(*unit, *count);
        let counted = format!("{mail} {domain}, {} to {}: {whole} {noun}", days.0, days.1);
        let finding = match below {
            None => format!(
                "{counted}, none of them below this level: {level}.\n\n\
                 From [date] on we will demand it for all mail of this kind. Mail that does not meet \
                 it will then be refused or returned."
            ),
            Some((below, last)) => {
                let last = last.as_ref().map(|day| format!(", the last on {day}"));
                format!(
                    "{counted}, {below} of them below this level: {level}{}.\n\n\
                     We would like to demand it for all mail of this kind from [date] on. Please tell \
                     us by when your servers can meet it, or which of them cannot.",
                    last.unwrap_or_default()
                )
            }
        };
        format!(
            "To: postmaster@{domain}\n\
             Subject: TLS for mail between {domain} and [our organization]\n\n\
             Hello,\n\n{finding}\n\n\
             Servers, times and message IDs can be had on request.\n\n[Name]\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_adds_no_header_and_no_address_to_an_email() {
        for words in [&English as &dyn ForceWords, &crate::french::French] {
            let text = words.force_email(&ForceEmail {
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
            English.force_email(&ForceEmail {
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
