//! What a row, or a line, says of the message that it is about; and of a row by the names of its columns, as
//! they are compared.

use super::calendar::{Reading, Timestamp};
use super::decode;
use super::delimited::Record;
use super::identity::MessageKey;
use super::message_id;
use super::zone::Zone;

/// What a line says of its message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mention {
    /// When, where the line says it.
    pub at: Option<Reading<Timestamp>>,
    /// Its id on the queue of a mail server, and the key of it where the line tells of which one.
    pub queue: Option<(String, Option<u64>)>,
    /// Its network message id as it is written, and the key of it.
    pub network: Option<(String, MessageKey)>,
    /// Its Message-ID as it is written, and the key of it.
    pub message: Option<(String, MessageKey)>,
    /// The id of the session of a protocol log.
    pub session: Option<String>,
    /// Whether the kind of line is known, so that ids which are not here are not said.
    pub is_understood: bool,
}

/// Columns with an id of the message, as names compare.
const ID_COLUMNS: [&str; 3] = ["messageid", "internetmessageid", "networkmessageid"];

/// What a row says of ids, by the names of its columns. Its time is not looked for.
pub(super) fn of_record(record: &Record<'_>, names: &[String]) -> Mention {
    let cell = |column: &[&str]| {
        let place = names
            .iter()
            .position(|name| column.contains(&name.as_str()));
        place.map(|place| decode::text(record.field(place)).into_owned())
    };
    let network = cell(&["networkmessageid"]);
    let message = cell(&["messageid", "internetmessageid"]);
    Mention {
        session: cell(&["sessionid"]),
        is_understood: message.is_some() || network.is_some(),
        network: network.and_then(|id| {
            let key = MessageKey::of_network_id(&id)?;
            Some((id, key))
        }),
        message: message.as_deref().and_then(message_id),
        ..Mention::default()
    }
}

/// Whether these are the columns of rows that name messages.
pub(super) fn has_ids(names: &[String]) -> bool {
    names.iter().any(|name| ID_COLUMNS.contains(&name.as_str()))
}

/// The column that looks like the time of a row.
pub(super) fn time_column(names: &[String]) -> Option<usize> {
    let is_time = |name: &String| {
        ["date", "time", "received"]
            .iter()
            .any(|part| name.contains(part))
    };
    names.iter().position(is_time)
}

/// When a row is from, by the column of its time.
pub(super) fn time_of(
    record: &Record<'_>,
    column: usize,
    zone: &Zone,
) -> Option<Reading<Timestamp>> {
    zone.read(&decode::text(record.field(column)))
}

/// A Message-ID that stands alone.
pub(super) fn message_id(text: &str) -> Option<(String, MessageKey)> {
    let key = MessageKey::of_message_id(text)?;
    Some((message_id::bare(text).to_owned(), key))
}
