//! Exchange Online connector report by historical search: one row for each message and recipient,
//! with its TLS version.
//!
//! Most column names of real files are not verified, so they are found by what they contain
//! (`docs/formats.md`), and the person is shown which column was taken for what.

use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::{
    ConnectorRef, ConnectorType, means_none, named_flow, tenants_own, yes_or_no,
};
use crate::identity::{Identity, MessageKey, address_key};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::tls::{Tls, class_of_version};
use crate::{Direction, Evidence, Format, Note, Recipients, Sink, SkipReason, Transfer, dates};

use super::address_list::{AddressList, separate_addresses};
use super::cells::{domain_of, told};
use super::direct_send::{OwnDomains, is_originating};
use super::recipient_status;

/// Whether [`recognise`] may fit.
pub fn may_be(names: &Names) -> bool {
    names.column(&SENDER).is_there() && names.column_where(|name| name.contains("tls")).is_there()
}

/// Names of the column of the sender.
const SENDER: [&str; 2] = ["senderaddress", "sender"];

/// Fits a table with a sender, a TLS version, a date, and a direction or connector, but no volume.
pub fn recognise(names: &Names, options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(ConnectorMessages {
        columns: Columns::find(names)?,
        own_domains: OwnDomains::of(options),
        addresses: Vec::new(),
        listed: AddressList::default(),
    }))
}

struct Columns {
    date: Column,
    sender: Column,
    tls: Column,
    cipher: Column,
    direction: Column,
    connector: Column,
    kind: Column,
    forced: Column,
    network_id: Column,
    message_id: Column,
    recipients: Column,
    recipient_status: Column,
    /// Where the address of the client may be.
    client_ips: [Column; 3],
    directionality: Column,
    taken: Vec<(String, String)>,
}

/// Words in a column's name that make it something else than the TLS version.
const NOT_A_VERSION: [&str; 6] = ["forced", "require", "cipher", "cert", "domain", "setting"];

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let mut columns = Self {
            date: names.column(&[
                "date",
                "datetime",
                "origintimestamp",
                "received",
                "receiveddatetime",
                "timestamp",
                "time",
            ]),
            sender: names.column(&SENDER),
            tls: names.column_where(|name| {
                name.contains("tls") && !NOT_A_VERSION.iter().any(|word| name.contains(word))
            }),
            cipher: names.column_where(|name| name.contains("cipher")),
            direction: names.column(&[
                "direction",
                "directionality",
                "connectordirection",
                "messagedirection",
            ]),
            connector: names.column(&[
                "connectorname",
                "connectorid",
                "connector",
                "connectordirectionandname",
                "inboundconnector",
                "outboundconnector",
            ]),
            kind: names.column(&["connectortype"]),
            forced: names.column(&["forcedtls"]),
            network_id: names.column(&["networkmessageid", "messagetraceid"]),
            message_id: names.column(&["messageid", "internetmessageid"]),
            recipients: names.column(&["recipientaddress", "recipient", "recipients"]),
            recipient_status: names.column(&["recipientstatus"]),
            client_ips: [["originalclientip"], ["clientip"], ["fromip"]]
                .map(|name| names.column(&name)),
            directionality: names.column(&["directionality"]),
            taken: Vec::new(),
        };
        let fits = columns.sender.is_there()
            && columns.tls.is_there()
            && columns.date.is_there()
            && (columns.direction.is_there() || columns.connector.is_there())
            && !names.column(&["volume"]).is_there();
        columns.taken = columns.describe(names);
        fits.then_some(columns)
    }

    fn describe(&self, names: &Names) -> Vec<(String, String)> {
        [
            ("date", self.date),
            ("direction", self.direction),
            ("connector", self.connector),
            ("connector type", self.kind),
            ("forced TLS", self.forced),
            ("TLS version", self.tls),
            ("network message id", self.network_id),
            ("message id", self.message_id),
            ("recipients", self.recipients_column()),
        ]
        .into_iter()
        .filter(|(_, column)| column.is_there())
        .map(|(meaning, column)| (meaning.to_owned(), names.written(column).to_owned()))
        .collect()
    }

    fn recipients_column(&self) -> Column {
        if self.recipients.is_there() {
            self.recipients
        } else {
            self.recipient_status
        }
    }
}

struct ConnectorMessages {
    columns: Columns,
    own_domains: OwnDomains,
    addresses: Vec<u64>,
    /// The same as they are written.
    listed: AddressList,
}

impl RowReader for ConnectorMessages {
    fn format(&self) -> Format {
        Format::ExoConnectorMessages
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
        let fits = found.is_some();
        if let Some(columns) = found {
            self.columns = columns;
        }
        fits
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        let columns = &self.columns;
        vec![
            (Meaning::Time, columns.date),
            (Meaning::Direction, columns.direction),
            (Meaning::Tls, columns.tls),
            (Meaning::Cipher, columns.cipher),
            (Meaning::Connector, columns.connector),
            (Meaning::ConnectorType, columns.kind),
            (Meaning::ForcedTls, columns.forced),
            (Meaning::NetworkMessageId, columns.network_id),
            (Meaning::MessageId, columns.message_id),
            (Meaning::Sender, columns.sender),
            (Meaning::Recipients, columns.recipients_column()),
        ]
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        let columns = &self.columns;
        let written = row.text(columns.date);
        let date = dates::timestamp(&written);
        let cell = row.text(columns.connector);
        let direction = Direction::from_word(&row.text(columns.direction))
            .or_else(|| direction_of_phrase(&row.text(columns.direction)));
        let flow = named_flow(&cell, direction);
        let Some(direction) = flow.direction else {
            if let Some(at) = date {
                sink.date_seen(at.evidence());
            }
            sink.skipped(SkipReason::DirectionNotTold, row.line());
            return;
        };
        let Some(at) = date else {
            sink.bad_date(&written, row.line());
            return;
        };
        let connector = flow.name.and_then(real_connector).map(|name| ConnectorRef {
            name,
            kind: ConnectorType::from_word(&row.text(columns.kind)).or(flow.kind),
            forced_tls: yes_or_no(&row.text(columns.forced)),
        });
        let version = row.text(columns.tls);
        let tls = class_of_version(&version).map_or(Tls::NOT_RECORDED, Tls::Is);
        let recipients = row.text(columns.recipients_column());
        if columns.recipients.is_there() {
            self.listed.set(separate_addresses(&recipients));
        } else {
            let entries = recipient_status::entries(&recipients);
            self.listed.set(entries.map(|entry| entry.address));
        }
        self.addresses.clear();
        self.addresses
            .extend(self.listed.addressees().each().map(address_key));
        let message_id = row.text(columns.message_id);
        let network_key = MessageKey::of_network_id(&row.text(columns.network_id));
        let message_key = MessageKey::of_message_id(&message_id);
        let sender = row.text(columns.sender);
        let domain = if direction == Direction::Inbound {
            &sender
        } else {
            &recipients
        };
        let cipher = row.text(columns.cipher);
        let told = Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::ExoConnectorMessages,
                direction,
                network_key,
                message_key,
                connector.map(|connector| connector.name),
                "",
                false,
            ),
            network_id: network_key,
            message_id: message_key,
            connector,
            tls,
            recipients: Recipients::Addresses(&self.addresses),
            tentative: false,
            evidence: Evidence {
                server: "",
                domain: domain_of(domain),
                cipher: &cipher,
                sender: told(&sender),
                addressees: self.listed.addressees(),
                message_id: &message_id,
                ..Evidence::default()
            },
        };
        sink.transfer(&told);
        if self.own_domains.are_claimed_by(&told)
            && !is_originating(&row.text(columns.directionality))
        {
            let cells = columns.client_ips.map(|column| row.text(column));
            let address = cells.iter().find(|cell| !cell.is_empty());
            let address = address.map_or("", |cell| cell);
            self.own_domains.tell(&told, address, "", sink);
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        sink.note(Note::Columns {
            taken: std::mem::take(&mut self.columns.taken),
        });
    }
}

/// A direction column may also say `From …` or `To …`.
fn direction_of_phrase(text: &str) -> Option<Direction> {
    named_flow(text, None).direction
}

/// A tenant's connector that is not one of the words for "none".
fn real_connector(name: &str) -> Option<&str> {
    tenants_own(name).filter(|name| !means_none(name))
}

#[cfg(test)]
mod tests {
    use crate::options::Options;
    use crate::recording_sink::{BesideRecorder, EvidenceRecorder};

    #[test]
    fn what_is_told_of_the_other_side() {
        let text = "Date,Sender Address,Recipient Address,Direction,Connector Name,TLS Version,Session cipher\r\n\
             2026-11-16T10:00:00Z,a@B.example,x@own.example,Received,C,TLS1_2,AES256-SHA\r\n\
             2026-11-16T10:00:00Z,<>,x@own.example,Received,C,TLS1_2,\r\n\
             2026-11-16T10:00:00Z,,,Received,C,TLS1_2,\r\n\
             2026-11-16T10:00:00Z,o@own.example,\"x@a.example, Y@A.example;;z@xn--b.example\",Sent,C,TLS1_3,\r\n";
        assert_eq!(
            EvidenceRecorder::of(text, &Options::default()),
            [
                "a@B.example > x@own.example [AES256-SHA] cannot_tell",
                "<> > x@own.example [] cannot_tell",
                "nothing",
                "o@own.example > x@a.example + Y@A.example + z@xn--b.example [] cannot_tell",
            ]
        );
    }

    #[test]
    fn recipients_with_their_status() {
        let text = "Date,Sender,Recipient_Status,Direction,Connector Name,TLS Version\r\n\
             2026-11-16T10:00:00Z,o@own.example,\"x@a.example##Send;'a;b'@c.example##Send\",Sent,C,TLS1_3\r\n";
        assert_eq!(
            EvidenceRecorder::of(text, &Options::default()),
            ["o@own.example > x@a.example + 'a;b'@c.example [] cannot_tell"]
        );
    }

    #[test]
    fn mail_that_claims_to_be_own() {
        let text = "Date,Sender Address,Direction,Directionality,Connector Name,TLS Version,Client IP,From IP\r\n\
             2026-11-16T10:00:00Z,a@Own.example,Received,Incoming,NoConnector,TLS1_2,198.51.100.7,198.51.100.8\r\n\
             2026-11-16T10:00:01Z,a@own.example,Received,,,TLS1_2,,198.51.100.8\r\n\
             2026-11-16T10:00:02Z,a@own.example,Received,Originating,,TLS1_2,198.51.100.7,\r\n\
             2026-11-16T10:00:03Z,a@own.example,Received,,Partner,TLS1_2,198.51.100.7,\r\n\
             2026-11-16T10:00:04Z,a@own.example,Sent,,,TLS1_2,198.51.100.7,\r\n\
             2026-11-16T10:00:05Z,<>,Received,,,TLS1_2,198.51.100.7,\r\n";
        let own = Options::with_domains(["own.example".to_owned()]);
        assert_eq!(
            BesideRecorder::of(text, &own),
            [
                "2026-11-16T10:00:00Z direct /198.51.100.7 own.example",
                "2026-11-16T10:00:01Z direct /198.51.100.8 own.example",
            ]
        );
        assert_eq!(BesideRecorder::of(text, &Options::default()), [""; 0]);
    }
}
