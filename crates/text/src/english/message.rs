//! English, one message.

use super::{English, skip_reason};
use crate::amount::Amount;
use crate::message_words::{LineFate, MessageLabels, MessageWords};

static LABELS: MessageLabels = MessageLabels {
    title: "One message",
    time: "Time",
    line: "Line",
    fate: "What became of it",
    private: "Private: it names files, connectors and a message. It is no part of a report or a link.",
    sessions: "lines of a session",
    about: "Every line of the files about one message, what each was counted as, or why it was not. The files \
        are read again for it, and nothing of it is kept.",
    id: "Message-ID, network message id or queue id",
    id_hint: "As the files write it, with or without angle brackets: it stays in this browser.",
    look_up: "Look it up",
    looking: "Looking through the files",
    failed: "It could not be looked up: the browser stopped the reading. Try again, with fewer files if it fails once more.",
    save: "Save as JSON",
    no_files: "Only counts of the files are here, because they were read on an earlier visit. Drop them again to \
        look a message up in them.",
};

impl MessageWords for English {
    fn message_labels(&self) -> &'static MessageLabels {
        &LABELS
    }

    fn message_found(&self, id: &str, lines: Amount<'_>, files: Amount<'_>) -> String {
        let lines = match lines.count {
            1 => "1 line is".to_owned(),
            _ => format!("{} lines are", lines.text),
        };
        let files = match files.count {
            1 => "1 file".to_owned(),
            _ => format!("{} files", files.text),
        };
        format!("{lines} about the message “{id}”, in {files}.")
    }

    fn message_not_found(&self, id: &str) -> String {
        format!(
            "no line of the files is about “{id}”: a Message-ID, a network message id or a queue id, \
             as the files write it, finds a message"
        )
    }

    fn message_is_nowhere(&self, id: &str) -> String {
        format!(
            "No line of the files is about “{id}”. A Message-ID, a network message id or a queue id, as the \
             files write it, finds a message."
        )
    }

    fn message_not_in_restored(&self, files: Amount<'_>) -> String {
        match files.count {
            1 => "1 file was read on an earlier visit, and only its counts are here: drop it again to have it \
                  looked through too."
                .to_owned(),
            _ => format!(
                "{} files were read on an earlier visit, and only their counts are here: drop them again to \
                 have them looked through too.",
                files.text
            ),
        }
    }

    fn message_unreadable(&self, names: &str) -> String {
        format!(
            "Not looked through, because the browser cannot read it any more: {names}. It was moved, changed \
             or removed since it was dropped; drop it again."
        )
    }

    fn place_of_line(&self, file: &str, line: Option<&str>) -> String {
        match line {
            Some(line) => format!("{file}, line {line}"),
            None => file.to_owned(),
        }
    }

    fn line_fate(&self, fate: LineFate<'_>) -> String {
        match fate {
            LineFate::Counts => "counts".to_owned(),
            LineFate::OutsideRange => "outside the days that were asked for".to_owned(),
            LineFate::SameAs(place) => format!("the same transfer as {place}"),
            LineFate::GivesWayTo(place) => {
                format!("gives way to {place}, of a format that tells more")
            }
            LineFate::OtherServer => {
                "another server of the organization wrote of it too, and that row counts".to_owned()
            }
            LineFate::Tentative => {
                "a row that surely tells that it left stands beside it, and counts".to_owned()
            }
            LineFate::Skipped(reason) => format!("does not count: {}", skip_reason(reason)),
            LineFate::FileRefused => "nothing of its file counts".to_owned(),
            LineFate::Says => "says something of it, and is no transfer".to_owned(),
        }
    }

    fn message_counts(&self, inbound: Amount<'_>, outbound: Amount<'_>) -> String {
        let all = inbound.count + outbound.count;
        match (inbound.count, outbound.count) {
            (0, 0) => "It counts as no message.".to_owned(),
            (1, 0) => "It counts as 1 message, inbound.".to_owned(),
            (0, 1) => "It counts as 1 message, outbound.".to_owned(),
            (_, 0) => format!("It counts as {} messages, inbound.", inbound.text),
            (0, _) => format!("It counts as {} messages, outbound.", outbound.text),
            _ => format!(
                "It counts as {all} messages: {} inbound, {} outbound.",
                inbound.text, outbound.text
            ),
        }
    }
}
