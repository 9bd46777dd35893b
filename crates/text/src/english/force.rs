//! English, what can be forced.

use super::{English, noun, was};
use crate::force_words::{ForceEmail, ForceLabels, ForceWords};
use crate::words::Amount;
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
    without_stopped: "Attempts that TLS stopped could not be looked up, so none of them is counted here.",
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
            domain,
            days,
            whole,
            below,
            level,
        } = email;
        let what = match direction {
            Direction::Inbound => format!("{whole} messages that we received from {domain}"),
            Direction::Outbound => format!("{whole} messages that we sent to {domain}"),
        };
        let finding = match below {
            None => format!(
                "Of the {what} from {} to {}, every one met this level: {level}.\n\n\
                 From [date] on we will demand it for all mail of this kind. Mail that does not meet \
                 it will then be refused or returned.",
                days.0, days.1
            ),
            Some((below, last)) => {
                let last = last.as_ref().map(|day| format!(", the last on {day}"));
                format!(
                    "Of the {what} from {} to {}, {below} {} below this level: {level}{}.\n\n\
                     We would like to demand it for all mail of this kind from [date] on. Please tell \
                     us by when your servers can meet it, or which of them cannot.",
                    days.0,
                    days.1,
                    was(if below == "1" { 1 } else { 2 }),
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
