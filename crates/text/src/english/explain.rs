//! English, how a number came about.

use super::{English, skip_reason};
use crate::Words;
use crate::amount::Amount;
use crate::explain_words::{ExplainLabels, ExplainWords};
use report::explain::Step;

static LABELS: ExplainLabels = ExplainLabels {
    title: "How this number came about",
    step: "Step",
    count: "Count",
    asking: "Counting the steps.",
    failed: "The steps could not be counted: the browser ended what reads files. Reload the page and drop the files \
        again.",
    rounding: "A share is rounded to what is shown, and is 0 % or 100 % only where it is exactly that.",
};

impl ExplainWords for English {
    fn explain(&self) -> &'static ExplainLabels {
        &LABELS
    }

    fn step(&self, step: Step) -> String {
        match step {
            Step::Records => "Records of all files".to_owned(),
            Step::Skipped(reason) => format!("do not count: {}", skip_reason(reason)),
            Step::Together => {
                "tell of a transfer only together with others, of none, or of several at once"
                    .to_owned()
            }
            Step::Telling => "What tells of a transfer".to_owned(),
            Step::OtherServers => {
                "another server of the organization wrote of the same message".to_owned()
            }
            Step::Repeated => {
                "tell what another record tells: copies, and rows beside one that is surer"
                    .to_owned()
            }
            Step::GaveWay(format) => {
                format!(
                    "{}: a format that tells more has the same message",
                    self.format(format)
                )
            }
            Step::Transfers => "Transfers, each once".to_owned(),
            Step::OtherDays => "of other days".to_owned(),
            Step::OtherDirection => "of the other direction".to_owned(),
            Step::OtherFlow => "over other connectors, or none".to_owned(),
            Step::OtherPartner => "of other partners".to_owned(),
            Step::OtherProtection => "of other TLS classes, or otherwise protected".to_owned(),
            Step::Messages => "Messages of this number".to_owned(),
            Step::MoreRecipients => "recipients beside the first of each message".to_owned(),
            Step::Recipients => "Recipients of this number".to_owned(),
        }
    }

    fn silent_in_clear(&self, messages: Amount<'_>) -> String {
        match messages.count {
            1 => "1 of these messages has no word of TLS. Other rows of its file have, so silence means “No TLS” \
                  there."
                .to_owned(),
            _ => format!(
                "{} of these messages have no word of TLS. Other rows of their files have, so silence means “No \
                 TLS” there.",
                messages.text
            ),
        }
    }

    fn silent_unknown(&self, messages: Amount<'_>) -> String {
        match messages.count {
            1 => "1 of these messages has no word of TLS, and its file cannot tell what that means: it is in no \
                  share."
                .to_owned(),
            _ => format!(
                "{} of these messages have no word of TLS, and their files cannot tell what that means: they are in \
                 no share.",
                messages.text
            ),
        }
    }
}
