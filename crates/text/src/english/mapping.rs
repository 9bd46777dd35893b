//! What is said in English where a person explains the columns of a table.

use super::English;
use crate::amount::Amount;
use crate::mapping_words::{MappingLabels, MappingWords};
use trace::mapping::{Course, Gap, Meaning};

static LABELS: MappingLabels = MappingLabels {
    map: "Map its columns…",
    change: "Change the mapping…",
    columns: "Columns…",

    title: "Map the columns",
    known_title: "Which column was taken for what",
    looking: "The file is looked at …",
    not_read: "The file could not be read any more. Drop it again.",
    no_table: "No table can be found at the beginning of this file.",
    intro: "Match the columns. What could be recognized is filled in; please check. Nothing is \
        counted before you apply it.",
    known_intro: "This kind of table is known, so nothing needs to be said. This is how its columns \
        are read.",
    meanings: "Columns",
    nowhere: "Not in this table",
    columns_group: "Columns",
    fixed_group: "The same for all rows",
    fixed_name: "A connector that you name",
    fixed_name_value: "Name of the connector",
    fixed_text: "A value that you type",
    fixed_text_value: "Value for all rows",
    direction_words: "Words for the direction",
    tls_words: "Words for TLS",
    words_hint: "Each word that occurs in the column, and what it says.",
    word: "Word",
    rows: "Rows",
    word_means: "Means",
    not_explained: "Not explained",
    empty_cells: "An empty cell says nothing: its message is “not recorded”, never “No TLS”.",
    preview: "The first rows",
    checking: "The whole file is being checked …",
    name: "Name of the mapping",
    keep: "Keep it in this browser, for other files with these columns",
    apply: "Apply",
    save_file: "Save to a file",
    load_file: "Load from a file",
    forget: "Forget this mapping",
    not_a_mapping: "This file is no column mapping that was saved here.",
    other_table: "This mapping is for a table with other columns; what fits was taken over.",
    newer_mapping: "A newer version of this page wrote this mapping. Reload the page.",
};

impl MappingWords for English {
    fn mapping(&self) -> &'static MappingLabels {
        &LABELS
    }

    fn meaning(&self, meaning: Meaning) -> &'static str {
        match meaning {
            Meaning::Time => "Time",
            Meaning::Direction => "Direction",
            Meaning::Tls => "TLS version",
            Meaning::Cipher => "Cipher",
            Meaning::Connector => "Connector",
            Meaning::ConnectorType => "Connector type",
            Meaning::ForcedTls => "Forced TLS?",
            Meaning::NetworkMessageId => "Network message ID",
            Meaning::MessageId => "Message-ID",
            Meaning::RemoteServer => "Remote server",
            Meaning::Sender => "Sender",
            Meaning::Recipients => "Recipients",
            Meaning::Count => "Number of messages",
        }
    }

    fn meaning_hint(&self, meaning: Meaning) -> &'static str {
        match meaning {
            Meaning::Time => "Needed. Without an offset it is UTC.",
            Meaning::Direction => {
                "Needed, unless sender and recipients tell it by your own domains (see Files)."
            }
            Meaning::Tls => "A version, or whether TLS was used.",
            Meaning::Cipher => "Tells TLS where the version does not.",
            Meaning::Connector => "Empty cells are mail without a connector.",
            Meaning::ConnectorType => "OnPremises or Partner.",
            Meaning::ForcedTls => "Yes or no.",
            Meaning::NetworkMessageId => "Rows of one message are counted once.",
            Meaning::MessageId => "Likewise, where there is no network message ID.",
            Meaning::RemoteServer => "Shown with the senders and recipients of a number.",
            Meaning::Sender => "Its domain is shown for inbound mail.",
            Meaning::Recipients => "Addresses, or how many there are.",
            Meaning::Count => "Only where a row stands for many messages.",
        }
    }

    fn course(&self, course: Course) -> &'static str {
        match course {
            Course::Inbound => "Inbound",
            Course::Outbound => "Outbound",
            Course::NotCounted => "Not counted",
        }
    }

    fn gap(&self, gap: &Gap) -> String {
        match gap {
            Gap::NoTime => "Choose the column with the time.".to_owned(),
            Gap::NoDirection => {
                "Choose the column with the direction, or one direction for all rows; or sender and \
                 recipients."
                    .to_owned()
            }
            Gap::NoSuchColumn(name) => format!("The table has no column “{name}”."),
        }
    }

    fn rows_readable(&self, readable: &str, rows: Amount<'_>, sample: bool) -> String {
        let noun = if rows.count == 1 { "row" } else { "rows" };
        let which = if sample { "the first " } else { "" };
        format!("{readable} of {which}{} {noun} can be read", rows.text)
    }

    fn messages_counted(&self, messages: Amount<'_>) -> String {
        let noun = if messages.count == 1 {
            "message"
        } else {
            "messages"
        };
        format!("{} {noun} to count", messages.text)
    }

    fn meaning_of_word(&self, word: &str) -> String {
        format!("Meaning of “{word}”")
    }

    fn columns_of(&self, name: &str) -> String {
        format!("Columns of {name}")
    }

    fn map_columns_of(&self, name: &str) -> String {
        format!("Map the columns of {name}")
    }
}
