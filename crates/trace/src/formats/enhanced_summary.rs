//! Exchange Online enhanced summary (`MTSummary_*.csv`): one row for each message, volume only.

use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::{ConnectorRef, tenants_own};
use crate::identity::{Identity, MessageKey};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::{Addressees, Direction, Evidence, Format, Recipients, Sink, Tls, Transfer, dates};

use super::address_list::AddressList;
use super::cells::{domain_of, told};
use super::direct_send::OwnDomains;
use super::recipient_status;

/// Fits a table with a recipient status and a directionality.
pub fn recognise(names: &Names, options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(EnhancedSummary {
        columns: Columns::find(names)?,
        own_domains: OwnDomains::of(options),
        sent_to: AddressList::default(),
    }))
}

#[derive(Clone, Copy)]
struct Columns {
    date: Column,
    sender: Column,
    recipient_status: Column,
    message_id: Column,
    network_id: Column,
    client_ip: Column,
    /// The address of the host that handed the message over, where that is told apart.
    last_client_ip: Column,
    directionality: Column,
    connector: Column,
}

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let columns = Self {
            date: names.column(&["origintimestamp", "datetime", "date", "timestamp"]),
            sender: names.column(&["senderaddress"]),
            recipient_status: names.column(&["recipientstatus"]),
            message_id: names.column(&["messageid"]),
            network_id: names.column(&["networkmessageid"]),
            client_ip: names.column(&["originalclientip"]),
            last_client_ip: names.column(&["clientip"]),
            directionality: names.column(&["directionality"]),
            connector: names.column(&["connectorid"]),
        };
        let needed = [
            columns.date,
            columns.recipient_status,
            columns.directionality,
        ];
        needed
            .iter()
            .all(|column| column.is_there())
            .then_some(columns)
    }
}

struct EnhancedSummary {
    columns: Columns,
    own_domains: OwnDomains,
    /// The recipients of a row that is outbound.
    sent_to: AddressList,
}

impl RowReader for EnhancedSummary {
    fn format(&self) -> Format {
        Format::ExoEnhancedSummary
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
        if let Some(columns) = found {
            self.columns = columns;
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        let columns = &self.columns;
        vec![
            (Meaning::Time, columns.date),
            (Meaning::Direction, columns.directionality),
            (Meaning::Connector, columns.connector),
            (Meaning::NetworkMessageId, columns.network_id),
            (Meaning::MessageId, columns.message_id),
            (Meaning::RemoteServer, columns.client_ip),
            (Meaning::Sender, columns.sender),
            (Meaning::Recipients, columns.recipient_status),
        ]
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        let columns = &self.columns;
        let written = row.text(columns.date);
        let date = dates::timestamp(&written);
        let status = row.text(columns.recipient_status);
        let direction = direction(&row.text(columns.directionality), &status);
        let Some(direction) = direction else {
            if let Some(at) = date {
                sink.date_seen(at.evidence());
            }
            return;
        };
        let Some(at) = date else {
            sink.bad_date(&written, row.line());
            return;
        };
        let counted = |entry: &recipient_status::Entry<'_>| {
            direction == Direction::Inbound || entry.was_sent()
        };
        let recipients = recipient_status::entries(&status).filter(counted).count();
        let connector_id = row.text(columns.connector);
        let connector = tenants_own(&connector_id).map(|name| ConnectorRef {
            name,
            kind: None,
            forced_tls: None,
        });
        let message_id = row.text(columns.message_id);
        let network_key = MessageKey::of_network_id(&row.text(columns.network_id));
        let message_key = MessageKey::of_message_id(&message_id);
        let sender = row.text(columns.sender);
        let first = recipient_status::entries(&status).find(counted);
        let domain = match direction {
            Direction::Inbound => &*sender,
            Direction::Outbound => first.map_or("", |entry| entry.address),
        };
        let addressees = match direction {
            // Only those of outbound mail are asked for.
            Direction::Inbound => Addressees::default(),
            Direction::Outbound => {
                let sent = recipient_status::entries(&status).filter(counted);
                self.sent_to.set(sent.map(|entry| entry.address));
                self.sent_to.addressees()
            }
        };
        let client = row.text(columns.client_ip);
        let told = Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::ExoEnhancedSummary,
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
            tls: Tls::NOT_RECORDED,
            recipients: Recipients::Count(u32::try_from(recipients).unwrap_or(u32::MAX)),
            tentative: false,
            evidence: Evidence {
                server: &client,
                domain: domain_of(domain),
                cipher: "",
                sender: told(&sender),
                addressees,
                message_id: &message_id,
                ..Evidence::default()
            },
        };
        sink.transfer(&told);
        // What is inbound is not originating.
        if self.own_domains.are_claimed_by(&told) {
            let last = row.text(columns.last_client_ip);
            let address = if client.is_empty() { &last } else { &client };
            self.own_domains.tell(&told, address, "", sink);
        }
    }
}

/// Outbound only where some recipient was sent to; an originating message to insiders is internal.
fn direction(directionality: &str, status: &str) -> Option<Direction> {
    match Direction::from_word(directionality)? {
        // `Received` and `Sent` are words of connector reports, not of this column.
        _ if ["Received", "Sent"]
            .iter()
            .any(|word| directionality.eq_ignore_ascii_case(word)) =>
        {
            None
        }
        Direction::Inbound => Some(Direction::Inbound),
        Direction::Outbound => recipient_status::entries(status)
            .any(|entry| entry.was_sent())
            .then_some(Direction::Outbound),
    }
}

#[cfg(test)]
mod tests {
    use crate::options::Options;
    use crate::recording_sink::{BesideRecorder, EvidenceRecorder};

    #[test]
    fn what_is_told_of_the_other_side() {
        let text = "origin_timestamp_utc,sender_address,recipient_status,message_id,network_message_id,directionality\r\n\
             2026-11-16T10:00:00Z,a@B.example,x@own.example##Receive,,1,Incoming\r\n\
             2026-11-16T10:00:00Z,<>,x@own.example##Receive,,2,Incoming\r\n\
             2026-11-16T10:00:00Z,,x@own.example##Receive,,3,Incoming\r\n\
             2026-11-16T10:00:00Z,o@own.example,\"x@a.example##Receive, Send;y@own.example##Deliver;Z@A.example##Send\",,4,Originating\r\n";
        assert_eq!(
            EvidenceRecorder::of(text, &Options::default()),
            [
                "a@B.example >  [] cannot_tell",
                "<> >  [] cannot_tell",
                "nothing",
                "o@own.example > x@a.example + Z@A.example [] cannot_tell",
            ]
        );
    }

    #[test]
    fn mail_that_claims_to_be_own() {
        let text = "origin_timestamp_utc,sender_address,recipient_status,network_message_id,\
             original_client_ip,directionality,connector_id\r\n\
             2026-11-16T10:00:00Z,a@OWN.example,x@own.example##Receive,1,198.51.100.7,Incoming,\r\n\
             2026-11-16T10:00:01Z,a@own.example,x@own.example##Receive,2,,1,EX\\Default\r\n\
             2026-11-16T10:00:02Z,a@own.example,x@own.example##Receive,3,,Incoming,Partner\r\n\
             2026-11-16T10:00:03Z,a@b.example,x@own.example##Receive,4,,Incoming,\r\n\
             2026-11-16T10:00:04Z,<>,x@own.example##Receive,5,,Incoming,\r\n\
             2026-11-16T10:00:05Z,a@own.example,x@own.example##Send,6,,Originating,\r\n";
        let own = Options::with_domains(["own.example".to_owned()]);
        assert_eq!(
            BesideRecorder::of(text, &own),
            [
                "2026-11-16T10:00:00Z direct /198.51.100.7 own.example",
                "2026-11-16T10:00:01Z direct / own.example",
            ]
        );
        assert_eq!(BesideRecorder::of(text, &Options::default()), [""; 0]);
    }
}
