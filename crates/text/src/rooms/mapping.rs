//! What the columns of a table mean.

use trace::mapping::{Course, Gap, Meaning};

use crate::amount::Amount;
use crate::messages::mapping as says;
use crate::words::Words;

impl Words {
    /// What a column can mean.
    pub fn meaning(&self, meaning: Meaning) -> &'static str {
        let labels = self.mapping();
        match meaning {
            Meaning::Time => labels.meaning_time,
            Meaning::Direction => labels.meaning_direction,
            Meaning::Tls => labels.meaning_tls,
            Meaning::Cipher => labels.meaning_cipher,
            Meaning::Connector => labels.meaning_connector,
            Meaning::ConnectorType => labels.meaning_connector_type,
            Meaning::ForcedTls => labels.meaning_forced_tls,
            Meaning::NetworkMessageId => labels.meaning_network_message_id,
            Meaning::MessageId => labels.meaning_message_id,
            Meaning::RemoteServer => labels.meaning_remote_server,
            Meaning::Sender => labels.meaning_sender,
            Meaning::Recipients => labels.meaning_recipients,
            Meaning::Count => labels.meaning_count,
        }
    }

    /// What that is for, in a few words.
    pub fn meaning_hint(&self, meaning: Meaning) -> &'static str {
        let labels = self.mapping();
        match meaning {
            Meaning::Time => labels.hint_time,
            Meaning::Direction => labels.hint_direction,
            Meaning::Tls => labels.hint_tls,
            Meaning::Cipher => labels.hint_cipher,
            Meaning::Connector => labels.hint_connector,
            Meaning::ConnectorType => labels.hint_connector_type,
            Meaning::ForcedTls => labels.hint_forced_tls,
            Meaning::NetworkMessageId => labels.hint_network_message_id,
            Meaning::MessageId => labels.hint_message_id,
            Meaning::RemoteServer => labels.hint_remote_server,
            Meaning::Sender => labels.hint_sender,
            Meaning::Recipients => labels.hint_recipients,
            Meaning::Count => labels.hint_count,
        }
    }

    /// What a word for a direction says.
    pub fn course(&self, course: Course) -> &'static str {
        let labels = self.mapping();
        match course {
            Course::Inbound => labels.course_inbound,
            Course::Outbound => labels.course_outbound,
            Course::NotCounted => labels.course_not_counted,
        }
    }

    /// Why no row can be read yet.
    pub fn gap(&self, gap: &Gap) -> String {
        let labels = self.mapping();
        match gap {
            Gap::NoTime => labels.gap_no_time.to_owned(),
            Gap::NoDirection => labels.gap_no_direction.to_owned(),
            Gap::NoSuchColumn(name) => self.say(says::GapNoSuchColumn { name }),
        }
    }

    /// "812 of 815 rows can be read"; `sample` where only the first rows were checked.
    pub fn rows_readable(&self, readable: &str, rows: Amount<'_>, sample: bool) -> String {
        if sample {
            self.say(says::FirstRowsReadable { readable, rows })
        } else {
            self.say(says::RowsReadable { readable, rows })
        }
    }

    /// How many messages that makes.
    pub fn messages_counted(&self, messages: Amount<'_>) -> String {
        self.say(says::MessagesCounted { messages })
    }

    /// Name of the select for a word.
    pub fn meaning_of_word(&self, word: &str) -> String {
        self.say(says::MeaningOfWord { word })
    }
}
