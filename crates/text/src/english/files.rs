//! English, files beside their numbers.

use super::English;
use crate::amount::Amount;
use crate::file_words::{FileLabels, FileWords};
use trace::DateOrder;

static LABELS: FileLabels = FileLabels {
    what_files_hold: "Counted is what the files hold.",
    first_numbers: "The first numbers appear here as soon as there are any.",
    undamaged: "What is not damaged in this file was read; the rest is the other entry of its name.",
    day_first: "Day first (31/12)",
    month_first: "Month first (12/31)",
    proposed: "These domains look like your organization's own:",
    proposed_private: "They were found in the files, and are part of no report and no link.",
    sample: "Sample data",
    sample_text: "These numbers are made up, of an organization that does not exist. Files of your own \
        take their place.",
    remove_sample: "Remove the sample data",
    read_left_out: "Read them now",
    times: "Days and times",
    days_zone: "Days are counted in the time zone",
    days_zone_hint: "A name such as Europe/Paris or America/New_York, or UTC. Both days on which clocks change are \
        right. Files with daily numbers keep their days.",
    stamps_zone: "Times in the zone",
    stamps_zone_hint: "Times that do not say how far from UTC they are count as UTC, until their zone is told here. \
        The files are read again then.",
    apply: "Apply",
    link_days: "A link holds days in UTC, and days are counted in another time zone now. Count them in UTC to make \
        a link; or save the report as a file, which keeps its zone.",
    days_in_utc: "Count days in UTC",
};

impl FileWords for English {
    fn files(&self) -> &'static FileLabels {
        &LABELS
    }

    fn date_order_of(&self, name: &str) -> String {
        format!("Order of day and month in {name}")
    }

    fn read_dates_of(&self, name: &str, order: DateOrder) -> String {
        let order = match order {
            DateOrder::DayFirst => LABELS.day_first,
            DateOrder::MonthFirst => LABELS.month_first,
        };
        format!("{order}: {name}")
    }

    fn likely_order(&self, order: DateOrder) -> &'static str {
        match order {
            DateOrder::DayFirst => "Most other files of this kind write the day first.",
            DateOrder::MonthFirst => "Most other files of this kind write the month first.",
        }
    }

    fn answered_order(&self, order: DateOrder) -> &'static str {
        match order {
            DateOrder::DayFirst => "Read with the day first, as you said.",
            DateOrder::MonthFirst => "Read with the month first, as you said.",
        }
    }

    fn files_ask_for_order(&self, files: Amount<'_>) -> String {
        format!(
            "The dates of {} files can be read both ways. For all of them:",
            files.text
        )
    }

    fn use_domains(&self, domains: &str) -> String {
        format!("Use these: {domains}")
    }

    fn rows_need_domains(&self, rows: Amount<'_>) -> String {
        let Amount { count, text } = rows;
        let (noun, files) = if count == 1 {
            ("row is", "its file does")
        } else {
            ("rows are", "their files do")
        };
        format!(
            "{text} {noun} not in these numbers: {files} not tell which way the message went without \
             your organization's own domains."
        )
    }

    fn show_more(&self, others: Amount<'_>) -> String {
        format!("Show more ({} left)", others.text)
    }

    fn may_be_cut(&self, files: Amount<'_>, names: &str) -> String {
        let Amount { count, text } = files;
        if count == 1 {
            return format!(
                "{names} has exactly as many rows as such an export may hold: it may have been \
                 cut there, and messages may be missing in these numbers."
            );
        }
        format!(
            "{text} files have exactly as many rows as such exports may hold ({names}): they may \
             have been cut there, and messages may be missing in these numbers."
        )
    }

    fn files_counted(&self, counted: Amount<'_>, not: Amount<'_>) -> String {
        match (counted.count, not.count) {
            (_, 0) => String::new(),
            (0, 1) => ": not counted".to_owned(),
            _ => format!(": {} counted, {} not", counted.text, not.text),
        }
    }

    fn files_not_counted(&self, files: Amount<'_>) -> String {
        if files.count == 1 {
            format!("{} file is not counted", files.text)
        } else {
            format!("{} files are not counted", files.text)
        }
    }

    fn reading_stopped(&self, counted: &str, all: Amount<'_>) -> String {
        let noun = if all.count == 1 { "file" } else { "files" };
        format!("Stopped: {counted} of {} {noun} counted", all.text)
    }

    fn not_read(&self, names: &str, more: Amount<'_>) -> String {
        match (names, more.count) {
            (_, 0) => format!("Not read: {names}."),
            ("", _) => format!("Not read: {}.", more.text),
            _ => format!("Not read: {names}, and {} more.", more.text),
        }
    }

    fn so_far(&self, sentence: &str) -> String {
        format!("So far, {}", begun(sentence))
    }

    fn same_as(&self, name: &str) -> String {
        format!("The same messages as {name}: each is counted once.")
    }

    fn days_in(&self, zone: &str) -> String {
        format!("days in {zone}")
    }

    fn use_own_zone(&self, zone: &str) -> String {
        format!("Use {zone}, as this computer")
    }

    fn unknown_zone(&self, name: &str) -> String {
        format!(
            "“{name}” is no time zone that this browser knows. Zones are called as in Europe/Paris; UTC is one too."
        )
    }

    fn stamps_zone_of(&self, file: &str) -> String {
        format!("Time zone of the times in {file}")
    }

    fn files_without_zone(&self, files: Amount<'_>) -> String {
        match files.count {
            1 => "1 file does not tell the time zone of its times.".to_owned(),
            _ => format!(
                "{} files do not tell the time zone of their times.",
                files.text
            ),
        }
    }

    fn in_several_files(&self, messages: Amount<'_>) -> String {
        let noun = if messages.count == 1 {
            "message stands"
        } else {
            "messages stand"
        };
        format!(
            "{} {noun} in more than one of these files, and each is counted once. So the sum of the \
             files is larger than the total.",
            messages.text
        )
    }
}

/// A sentence behind words that begin it.
pub(crate) fn begun(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
