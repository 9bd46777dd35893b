//! Exchange Online extended trace (`MTDetail_*.csv`): one row for each event of a message.
//!
//! Source of the rules: `docs/counting.md`, Which records are transfers.

use scan::{RawRecord, Side};

use crate::connector::tenants_own;
use crate::custom_data::CustomData;
use crate::file::Options;
use crate::identity::{Identity, MessageKey};
use crate::mapping::Meaning;
use crate::table::{Column, Names, Row, RowReader};
use crate::{Addressees, Direction, Evidence, Format, Recipients, Sink, Transfer, dates};

/// Fits a table with event rows and custom data.
pub fn recognise(names: &Names, _options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(ExtendedTrace(Columns::find(names)?)))
}

/// The columns of event rows, here and in the message tracking log.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    pub date: Column,
    pub source: Column,
    pub event: Column,
    pub connector: Column,
    pub message_id: Column,
    pub network_id: Column,
    pub recipients: Column,
    pub recipient_count: Column,
    pub sender: Column,
    pub return_path: Column,
    pub client: Column,
    pub client_ip: Column,
    pub server: Column,
    pub server_ip: Column,
    pub directionality: Column,
    pub custom_data: Column,
}

impl Columns {
    /// Which column is what, of those that a person would ask about.
    pub(super) fn meanings(&self) -> Vec<(Meaning, Column)> {
        let recipients = if self.recipient_count.is_there() {
            self.recipient_count
        } else {
            self.recipients
        };
        vec![
            (Meaning::Time, self.date),
            (Meaning::Direction, self.event),
            (Meaning::Tls, self.custom_data),
            (Meaning::Connector, self.connector),
            (Meaning::NetworkMessageId, self.network_id),
            (Meaning::MessageId, self.message_id),
            (Meaning::RemoteServer, self.server),
            (Meaning::Sender, self.sender),
            (Meaning::Recipients, recipients),
        ]
    }

    fn find(names: &Names) -> Option<Self> {
        let columns = Self::locate(names);
        let needed = [
            columns.date,
            columns.source,
            columns.event,
            columns.custom_data,
        ];
        needed
            .iter()
            .all(|column| column.is_there())
            .then_some(columns)
    }

    /// Where the columns are, as far as there are any.
    pub fn locate(names: &Names) -> Self {
        Self {
            date: names.column(&["datetime", "date", "timestamp"]),
            source: names.column(&["source"]),
            event: names.column(&["eventid"]),
            connector: names.column(&["connectorid"]),
            message_id: names.column(&["messageid"]),
            network_id: names.column(&["networkmessageid"]),
            recipients: names.column(&["recipientaddress"]),
            recipient_count: names.column(&["recipientcount"]),
            sender: names.column(&["senderaddress"]),
            return_path: names.column(&["returnpath"]),
            client: names.column(&["clienthostname"]),
            client_ip: names.column(&["originalclientip", "clientip"]),
            server: names.column(&["serverhostname"]),
            server_ip: names.column(&["serverip"]),
            directionality: names.column(&["directionality"]),
            custom_data: names.column(&["customdata"]),
        }
    }
}

struct ExtendedTrace(Columns);

impl RowReader for ExtendedTrace {
    fn format(&self) -> Format {
        Format::ExoExtendedTrace
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
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
        let event = Event::of(row, columns);
        let custom_data = event.map(|_| row.text(columns.custom_data));
        let data = custom_data.as_deref().map(CustomData::parse);
        let crossing = match (event, &data) {
            (Some(event), Some(data)) if event.crosses(row, columns, data) => Some((event, data)),
            _ => None,
        };
        match crossing {
            Some((event, data)) => self.transfer(row, event, data, sink),
            None => {
                let date = row.text(columns.date);
                if is_year_first(date.as_bytes()) {
                    return;
                }
                if let Some(at) = dates::moment(&date) {
                    sink.date_seen(at.evidence());
                }
            }
        }
    }

    fn rows_stand_alone(&self) -> bool {
        self.0.date.is_first()
    }

    fn is_silent_about(&self, row: &RawRecord<'_>) -> bool {
        let columns = &self.0;
        let is =
            |column: Column, word: &str| column.of_raw(row).eq_ignore_ascii_case(word.as_bytes());
        let stays_inside = |side| scan::is_plainly_inside(columns.custom_data.of_raw(row), side);
        let may_cross = is(columns.source, "SMTP")
            && ((is(columns.event, "RECEIVE") && !stays_inside(Side::From))
                || (is(columns.event, "SEND") && !stays_inside(Side::To))
                || is(columns.event, "SENDEXTERNAL"));
        !may_cross && is_year_first(columns.date.of_raw(row))
    }
}

/// Whether a date begins with the year, so that it tells nothing about the order of day and month,
/// whatever follows.
pub(super) fn is_year_first(date: &[u8]) -> bool {
    date.iter().take(4).all(u8::is_ascii_digit) && matches!(date.get(4), Some(b'-' | b'/' | b'.'))
}

/// The events that may be transfers.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Event {
    Receive,
    Send,
    SendExternal,
}

impl Event {
    /// The event of a row.
    pub fn of(row: &Row<'_>, columns: &Columns) -> Option<Self> {
        if !row.is(columns.source, "SMTP") {
            return None;
        }
        if row.is(columns.event, "RECEIVE") {
            Some(Self::Receive)
        } else if row.is(columns.event, "SEND") {
            Some(Self::Send)
        } else if row.is(columns.event, "SENDEXTERNAL") {
            Some(Self::SendExternal)
        } else {
            None
        }
    }

    /// Whether this event is at the boundary.
    pub fn crosses(self, row: &Row<'_>, columns: &Columns, data: &CustomData) -> bool {
        match self {
            Self::SendExternal => true,
            Self::Send => data.has_outbound_connector() || data.is_to_outside() == Some(true),
            Self::Receive => {
                data.has_inbound_connector()
                    || data.is_from_outside().unwrap_or_else(|| {
                        data.has_proxied_client()
                            || ["Incoming", "Inbound", "1"]
                                .iter()
                                .any(|word| row.is(columns.directionality, word))
                    })
            }
        }
    }
}

impl ExtendedTrace {
    fn transfer(&self, row: &Row<'_>, event: Event, data: &CustomData, sink: &mut dyn Sink) {
        let columns = &self.0;
        let written = row.text(columns.date);
        let Some(at) = dates::moment(&written) else {
            sink.bad_date(&written, row.line());
            return;
        };
        let connector_id = row.text(columns.connector);
        let fallback = tenants_own(&connector_id);
        let recipients = row.text(columns.recipients);
        let sender = row.text(columns.sender);
        let return_path = row.text(columns.return_path);
        let (direction, connector, server, domain_of) = if event == Event::Receive {
            let client = first_told(row, columns.client, columns.client_ip);
            (
                Direction::Inbound,
                data.inbound_connector(fallback),
                client,
                &sender,
            )
        } else {
            let server = first_told(row, columns.server, columns.server_ip);
            (
                Direction::Outbound,
                data.outbound_connector(fallback),
                server,
                &recipients,
            )
        };
        let message_id = row.text(columns.message_id);
        let network_key = MessageKey::of_network_id(&row.text(columns.network_id));
        let message_key = MessageKey::of_message_id(&message_id);
        let tentative = event == Event::Send;
        sink.transfer(&Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::ExoExtendedTrace,
                direction,
                network_key,
                message_key,
                connector.map(|connector| connector.name),
                &server,
                tentative,
            ),
            network_id: network_key,
            message_id: message_key,
            connector,
            tls: data.tls(),
            recipients: Recipients::Count(recipient_count(row, columns, &recipients)),
            tentative,
            evidence: Evidence {
                server: &server,
                domain: super::domain_of(domain_of),
                cipher: data.cipher(),
                proof: data.proof(),
                sender: envelope_sender(&return_path, &sender),
                addressees: Addressees::listed(&recipients, b';'),
                message_id: &message_id,
            },
        });
    }
}

/// The sender of the envelope: the return path, of which `<>` is a null sender, whatever the header of
/// the mail says; else that one's sender.
pub(super) fn envelope_sender<'a>(return_path: &'a str, sender: &'a str) -> Option<&'a str> {
    super::told(return_path).or_else(|| super::told(sender))
}

/// The name, else the address.
pub(super) fn first_told<'a>(
    row: &Row<'a>,
    name: Column,
    address: Column,
) -> std::borrow::Cow<'a, str> {
    let told = row.text(name);
    if told.is_empty() {
        row.text(address)
    } else {
        told
    }
}

/// The number of recipients: the count, else the addresses, else 1.
pub(super) fn recipient_count(row: &Row<'_>, columns: &Columns, addresses: &str) -> u32 {
    let told = row
        .text(columns.recipient_count)
        .parse()
        .ok()
        .filter(|count| *count > 0);
    told.unwrap_or_else(|| {
        let listed = addresses
            .split(';')
            .filter(|address| !address.trim().is_empty())
            .count();
        u32::try_from(listed).unwrap_or(u32::MAX).max(1)
    })
}

#[cfg(test)]
mod tests {
    use crate::file::Options;
    use crate::heard::HeardEvidence;

    fn told(rows: &[[&str; 5]]) -> Vec<String> {
        let mut text = "date_time_utc,source,event_id,message_id,sender_address,return_path,\
             recipient_address,custom_data\r\n"
            .to_owned();
        for [event, sender, return_path, recipients, data] in rows {
            text += &format!(
                "2026-11-16T10:00:00Z,SMTP,{event},<a@b>,{sender},{return_path},{recipients},{data}\r\n"
            );
        }
        HeardEvidence::of(&text, &Options::default())
    }

    #[test]
    fn senders_and_recipients() {
        let (into, out) = ("S:FromEntity=Internet", "S:ToEntity=Internet");
        assert_eq!(
            told(&[
                [
                    "RECEIVE",
                    "h@head.example",
                    "A@B.Example.",
                    "x@own.example",
                    into
                ],
                ["RECEIVE", "h@head.example", "<>", "x@own.example", into],
                ["RECEIVE", "h@xn--bcher-kva.example", "", "", into],
                ["RECEIVE", "", "", "x@own.example", into],
                ["RECEIVE", "", "", "", into],
                [
                    "SENDEXTERNAL",
                    "o@own.example",
                    "o@own.example",
                    "x@a.example;X@A.example; y@b.example;",
                    out
                ],
                ["SENDEXTERNAL", "", "", "", out],
            ]),
            [
                "A@B.Example. > x@own.example [] cannot_tell",
                "<> > x@own.example [] cannot_tell",
                "h@xn--bcher-kva.example >  [] cannot_tell",
                "? > x@own.example [] cannot_tell",
                "nothing",
                "o@own.example > x@a.example + X@A.example + y@b.example [] cannot_tell",
                "nothing",
            ]
        );
    }

    #[test]
    fn ciphers_and_proofs() {
        let data = "S:FromEntity=Internet;S:tlsversion=TLS1_2;S:tlscipher=CALG_AES_256;\
             S:a.EffectiveTlsAuthLevel=DomainValidation";
        let details =
            "S:FromEntity=Internet;S:tlscipher=none;S:a.TlsDetails=TLS1_2 with AES256-SHA";
        assert_eq!(
            told(&[
                ["RECEIVE", "", "<>", "", data],
                ["RECEIVE", "", "<>", "", details]
            ]),
            [
                "<> >  [CALG_AES_256] verified",
                "<> >  [AES256-SHA] cannot_tell",
            ]
        );
    }
}
