//! Exchange Server message tracking log (`MSGTRK*.LOG`), and the same from `Get-MessageTrackingLog`.
//!
//! It tells connectors and directions but no TLS version: at most that the level that was reached
//! needs encryption. Source of the rules: `docs/counting.md`, Message tracking log.

use std::borrow::Cow;

use scan::RawRecord;

use super::extended_trace::{Columns, Event, first_told, is_year_first, recipient_count};
use crate::trace::connector::ConnectorRef;
use crate::trace::custom_data::CustomData;
use crate::trace::file::Options;
use crate::trace::identity::{Identity, MessageKey};
use crate::trace::mapping::Meaning;
use crate::trace::table::{Column, Names, Row, RowReader};
use crate::trace::tls::{Tls, TlsClass};
use crate::trace::{Direction, Evidence, Format, Note, Recipients, Sink, Transfer, dates};

/// Fits event rows saved from `Get-MessageTrackingLog`: unlike the extended trace of Exchange Online
/// they have event data, or columns of the log alone, or no custom data, where a person chose columns.
pub fn recognise(names: &Names, _options: &Options) -> Option<Box<dyn RowReader>> {
    let own = [
        "eventdata",
        "transporttraffictype",
        "logid",
        "schemaversion",
        "messagelatency",
    ];
    let has = |columns: &[&str]| names.column(columns).is_there();
    let some = has(&["connectorid"]) && has(&["messageid"]) && !has(&["customdata"]);
    (has(&own) || some).then(|| of_log(names)).flatten()
}

/// The reader for rows under a `#Fields` line.
pub fn of_log(names: &Names) -> Option<Box<dyn RowReader>> {
    Some(Box::new(TrackingLog(find(names)?)))
}

fn find(names: &Names) -> Option<Columns> {
    let mut columns = Columns::locate(names);
    if !columns.custom_data.is_there() {
        columns.custom_data = names.column(&["eventdata"]);
    }
    if !columns.recipients.is_there() {
        columns.recipients = names.column(&["recipients"]);
    }
    if !columns.sender.is_there() {
        columns.sender = names.column(&["sender"]);
    }
    let needed = [columns.date, columns.source, columns.event];
    needed
        .iter()
        .all(|column| column.is_there())
        .then_some(columns)
}

/// PowerShell shows event data as `{[key, value], [key, value]}`; here the same in the log's own way.
fn items(text: &str) -> Cow<'_, str> {
    if !text.starts_with(['{', '[']) {
        return Cow::Borrowed(text);
    }
    let pairs = text.split('[').skip(1).filter_map(|pair| {
        let (key, value) = pair.split_once(']')?.0.split_once(", ")?;
        Some(format!("'S:{key}={}'", value.replace('\'', "''")))
    });
    Cow::Owned(pairs.collect::<Vec<_>>().join(";"))
}

struct TrackingLog(Columns);

impl RowReader for TrackingLog {
    fn format(&self) -> Format {
        Format::ExchangeTrackingLog
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = find(names);
        if let Some(columns) = found {
            self.0 = columns;
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        self.0.meanings()
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        let columns = &self.0;
        // SEND rows go to other servers of the organization.
        let event = Event::of(row, columns).filter(|event| *event != Event::Send);
        let written = row.text(columns.custom_data);
        let data = event.map(|_| CustomData::parse(&items(&written)).into_owned());
        let crossing = match (event, &data) {
            (Some(event), Some(data)) if event.crosses(row, columns, data) => Some((event, data)),
            _ => None,
        };
        let date = row.text(columns.date);
        if crossing.is_none() && is_year_first(date.as_bytes()) {
            return;
        }
        match (crossing, dates::moment(&date)) {
            (Some((event, data)), Some(at)) => {
                // The log itself is in UTC and says so; what PowerShell prints of it is not.
                if !date.ends_with('Z') && !dates::has_offset(&date) {
                    sink.note(Note::OffsetNotTold);
                }
                self.transfer(row, event, data, at, sink);
            }
            (Some(_), None) => sink.bad_date(&date, row.line()),
            (None, Some(at)) => sink.date_seen(at.evidence()),
            (None, None) => {}
        }
    }

    fn is_silent_about(&self, row: &RawRecord<'_>) -> bool {
        let columns = &self.0;
        let is =
            |column: Column, word: &str| column.of_raw(row).eq_ignore_ascii_case(word.as_bytes());
        let may_cross = is(columns.source, "SMTP")
            && (is(columns.event, "RECEIVE") || is(columns.event, "SENDEXTERNAL"));
        !may_cross && is_year_first(columns.date.of_raw(row))
    }
}

impl TrackingLog {
    fn transfer(
        &self,
        row: &Row<'_>,
        event: Event,
        data: &CustomData,
        at: dates::Reading<dates::Moment>,
        sink: &mut dyn Sink,
    ) {
        let columns = &self.0;
        let connector_id = row.text(columns.connector);
        let connector = (!connector_id.is_empty()).then(|| ConnectorRef {
            name: &connector_id,
            kind: None,
            forced_tls: data.requires_tls().then_some(true),
        });
        let recipients = row.text(columns.recipients);
        let (direction, server, party) = if event == Event::Receive {
            let client = first_told(row, columns.client, columns.client_ip);
            (Direction::Inbound, client, row.text(columns.sender))
        } else {
            let server = first_told(row, columns.server, columns.server_ip);
            (Direction::Outbound, server, recipients.clone())
        };
        let message_id = row.text(columns.message_id);
        let network_key = MessageKey::of_network_id(&row.text(columns.network_id));
        let message_key = MessageKey::of_message_id(&message_id);
        let encrypted = data.effective_level_means_tls();
        sink.transfer(&Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::ExchangeTrackingLog,
                direction,
                network_key,
                message_key,
                connector.map(|connector| connector.name),
                &server,
                false,
            ),
            network_id: network_key,
            message_id: message_key,
            connector,
            tls: if encrypted {
                Tls::Is(TlsClass::TlsUnversioned)
            } else {
                Tls::NOT_RECORDED
            },
            recipients: Recipients::Count(recipient_count(row, columns, &recipients)),
            tentative: false,
            evidence: Evidence {
                server: &server,
                domain: super::domain_of(&party),
                cipher: "",
                message_id: &message_id,
            },
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn event_data_as_powershell_shows_it() {
        let written = items("{[FromEntity, Internet], [Note, it's]}");
        let data = CustomData::parse(&written);
        assert_eq!(data.is_from_outside(), Some(true));
        assert_eq!(items("S:FromEntity=Hosted"), "S:FromEntity=Hosted");
    }
}
