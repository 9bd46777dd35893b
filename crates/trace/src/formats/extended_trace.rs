//! Exchange Online extended trace (`MTDetail_*.csv`): one row for each event of a message.
//!
//! Source of the rules: `docs/counting.md`, Which records are transfers.

use std::borrow::Cow;

use scan::{RawRecord, Side};

use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::tenants_own;
use crate::custom_data::CustomData;
use crate::identity::{Identity, MessageKey};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::teller::TenantColumn;
use crate::{Addressees, Direction, Evidence, Format, Recipients, Sink, Transfer, dates};

use super::direct_send::{OwnDomains, is_originating};
use super::refused_row::{Refusal, may_be_clear, tell_clear};

/// Fits a table with event rows and custom data.
pub fn recognise(names: &Names, options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(ExtendedTrace {
        columns: Columns::find(names)?,
        own_domains: OwnDomains::of(options),
        tenant: TenantColumn::at(tenant(names)),
    }))
}

fn tenant(names: &Names) -> Column {
    names.column(&["tenantid"])
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
    pub recipient_status: Column,
    pub source_context: Column,
    pub sender: Column,
    pub return_path: Column,
    pub client: Column,
    pub client_ip: Column,
    /// The address of the client before any proxy, and that of the host that handed the message over.
    pub client_ips: [Column; 2],
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
            recipient_status: names.column(&["recipientstatus"]),
            source_context: names.column(&["sourcecontext"]),
            sender: names.column(&["senderaddress"]),
            return_path: names.column(&["returnpath"]),
            client: names.column(&["clienthostname"]),
            client_ip: names.column(&["originalclientip", "clientip"]),
            client_ips: [["originalclientip"], ["clientip"]].map(|name| names.column(&name)),
            server: names.column(&["serverhostname"]),
            server_ip: names.column(&["serverip"]),
            directionality: names.column(&["directionality"]),
            custom_data: names.column(&["customdata"]),
        }
    }
}

struct ExtendedTrace {
    columns: Columns,
    own_domains: OwnDomains,
    tenant: TenantColumn,
}

impl RowReader for ExtendedTrace {
    fn format(&self) -> Format {
        Format::ExoExtendedTrace
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
        if let Some(columns) = found {
            self.columns = columns;
            self.tenant.column = tenant(names);
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        self.columns.meanings()
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        let columns = &self.columns;
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
                let refusal = Refusal::of(row, columns.event);
                if refusal.is_none() && is_year_first(date.as_bytes()) {
                    return;
                }
                if let Some(at) = dates::timestamp(&date) {
                    if let Some(refusal) = refusal {
                        refusal.tell(row, columns, at, Format::ExoExtendedTrace, sink);
                    }
                    sink.date_seen(at.evidence());
                }
            }
        }
    }

    fn rows_stand_alone(&self) -> bool {
        self.columns.date.is_first()
    }

    fn is_silent_about(&self, row: &RawRecord<'_>) -> bool {
        let columns = &self.columns;
        let is =
            |column: Column, word: &str| column.of_raw(row).eq_ignore_ascii_case(word.as_bytes());
        let stays_inside = |side| scan::is_plainly_inside(columns.custom_data.of_raw(row), side);
        let may_cross = is(columns.source, "SMTP")
            && ((is(columns.event, "RECEIVE") && !stays_inside(Side::From))
                || (is(columns.event, "SEND") && !stays_inside(Side::To))
                || is(columns.event, "SENDEXTERNAL"));
        !may_cross
            && is_year_first(columns.date.of_raw(row))
            && !Refusal::is_one(columns.event.of_raw(row))
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
    fn transfer(&mut self, row: &Row<'_>, event: Event, data: &CustomData, sink: &mut dyn Sink) {
        self.tenant.named(&row.text(self.tenant.column), sink);
        let columns = &self.columns;
        let written = row.text(columns.date);
        let Some(at) = dates::timestamp(&written) else {
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
        let told = Transfer {
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
                domain: super::cells::domain_of(domain_of),
                cipher: data.cipher(),
                proof: data.proof(),
                sender: envelope_sender(&return_path, &sender),
                addressees: Addressees::listed(&recipients, b';'),
                message_id: &message_id,
            },
        };
        sink.transfer(&told);
        if may_be_clear(&told) {
            let (name, address) = (row.text(columns.server), row.text(columns.server_ip));
            tell_clear(&told, Format::ExoExtendedTrace, &name, &address, sink);
        } else if self.own_domains.are_claimed_by(&told)
            && !is_originating(&row.text(columns.directionality))
        {
            let (address, name) = client(row, columns, data);
            self.own_domains.tell(&told, &address, &name, sink);
        }
    }
}

/// The client that handed a message in to the service: its address and its name, empty if not told.
fn client<'a>(
    row: &Row<'a>,
    columns: &Columns,
    data: &'a CustomData,
) -> (Cow<'a, str>, Cow<'a, str>) {
    let [original, last] = columns.client_ips.map(|column| row.text(column));
    let proxied = Cow::Borrowed(data.proxied_address());
    let cells = [proxied, original, last.clone()];
    let address = cells.into_iter().find(|cell| !cell.is_empty());
    let address = address.unwrap_or_default();
    let name = match data.proxied_name() {
        // The name is that of the host that handed the message over, whoever that was.
        "" if !address.is_empty() && address == last => row.text(columns.client),
        name => Cow::Borrowed(name),
    };
    (address, name)
}

/// The sender of the envelope: the return path, of which `<>` is a null sender, whatever the header of
/// the mail says; else that one's sender.
pub(super) fn envelope_sender<'a>(return_path: &'a str, sender: &'a str) -> Option<&'a str> {
    super::cells::told(return_path).or_else(|| super::cells::told(sender))
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
    use crate::options::Options;
    use crate::recording_sink::{BesideRecorder, EvidenceRecorder};

    fn told(rows: &[[&str; 5]]) -> Vec<String> {
        let mut text = "date_time_utc,source,event_id,message_id,sender_address,return_path,\
             recipient_address,custom_data\r\n"
            .to_owned();
        for [event, sender, return_path, recipients, data] in rows {
            text += &format!(
                "2026-11-16T10:00:00Z,SMTP,{event},<a@b>,{sender},{return_path},{recipients},{data}\r\n"
            );
        }
        EvidenceRecorder::of(&text, &Options::default())
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

    #[test]
    fn rows_of_messages_that_wait_or_came_back() {
        let head = "date_time_utc,server_ip,server_hostname,source_context,source,event_id,message_id,\
             network_message_id,recipient_address,recipient_status,custom_data\r\n";
        let rows = [
            "2026-11-16T10:00:00Z,10.0.0.1,own.example,,SMTP,DEFER,<a@b>,1,x@a.example;y@b.example,\
             450 4.7.321 x {FQDN=mx.a.example};{IP=203.0.113.9},",
            "2026-11-16T10:00:01Z,203.0.113.5,mx.b.example,4.7.325 [LastAttemptedIP=203.0.113.1:25],AGENT,\
             fail,<a@b>,,x@a.example,no,",
            "2026-11-16T10:00:02Z,203.0.113.5,mx.b.example,,DSN,FAIL,,1,x@a.example,550 5.1.1,",
            "2026-11-16T10:00:03Z,203.0.113.5,mx.b.example,,SMTP,DEFER,,1,x@a.example,450 4.2.2,",
            "2026-99-16T10:00:03Z,203.0.113.5,mx.b.example,,SMTP,DEFER,,1,x@a.example,4.7.321,",
            "16.11.2026 10:00,203.0.113.5,mx.b.example,,SMTP,DEFER,,1,x@a.example,4.7.321,",
            "2026-11-16T10:00:04Z,203.0.113.5,mx.b.example,4.7.321,SMTP,DELIVER,,1,x@a.example,4.7.321,",
        ];
        assert_eq!(
            BesideRecorder::of(
                &format!("{head}{}\r\n", rows.join("\r\n")),
                &Options::default()
            ),
            [
                "2026-11-16T10:00:00Z defer starttls-not-supported mx.a.example/203.0.113.9 > \
                 x@a.example + y@b.example 11",
                "2026-11-16T10:00:01Z fail certificate-host-mismatch mx.b.example/203.0.113.1 > \
                 x@a.example 01",
                "2026-11-16T10:00:02Z fail other mx.b.example/203.0.113.5 > x@a.example 10",
                "2026-11-16T10:00:00Z defer starttls-not-supported mx.b.example/203.0.113.5 > \
                 x@a.example 10",
            ]
        );
    }

    #[test]
    fn transfers_that_may_be_in_clear() {
        let head = "date_time_utc,server_ip,server_hostname,source,event_id,network_message_id,custom_data\r\n";
        let rows = [
            "2026-11-16T10:00:00Z,203.0.113.5,MX.a.example.,SMTP,SENDEXTERNAL,1,",
            "2026-11-16T10:00:01Z,203.0.113.5,,SMTP,SENDEXTERNAL,2,S:tlsversion=none",
            "2026-11-16T10:00:02Z,203.0.113.5,,SMTP,SENDEXTERNAL,3,S:tlsversion=TLS1_2",
            "2026-11-16T10:00:03Z,203.0.113.5,,SMTP,SENDEXTERNAL,,",
            "2026-11-16T10:00:04Z,203.0.113.5,,SMTP,RECEIVE,4,S:FromEntity=Internet",
            "11/12/2026 10:00,203.0.113.5,,SMTP,SENDEXTERNAL,5,",
        ];
        assert_eq!(
            BesideRecorder::of(
                &format!("{head}{}\r\n", rows.join("\r\n")),
                &Options::default()
            ),
            [
                "2026-11-16T10:00:00Z outbound clear name address",
                "2026-11-16T10:00:01Z outbound clear - address",
                "2026-12-11T10:00:00Z outbound clear - address",
                "2026-11-12T10:00:00Z outbound clear - address",
            ]
        );
    }

    #[test]
    fn mail_that_claims_to_be_own() {
        let head = "date_time_utc,client_ip,client_hostname,original_client_ip,source,event_id,\
             sender_address,return_path,directionality,custom_data\r\n";
        let (outside, partner) = (
            "S:FromEntity=Internet",
            "'S:InboundConnectorData=Name=Partner;x=1'",
        );
        let proxied =
            "S:ProxiedClientIPAddress=198.51.100.7;S:ProxiedClientHostname=scan.own.example";
        let rows = [
            format!(
                "2026-11-16T10:00:00Z,10.0.0.1,a.example,,SMTP,RECEIVE,x@b.example,A@Own.Example,Incoming,{proxied}"
            ),
            format!(
                "2026-11-16T10:00:01Z,203.0.113.1,a.example,,SMTP,RECEIVE,x@own.example,,,{outside}"
            ),
            format!(
                "2026-11-16T10:00:02Z,203.0.113.1,a.example,203.0.113.2,SMTP,RECEIVE,x@own.example,,,{outside}"
            ),
            format!(
                "2026-11-16T10:00:03Z,203.0.113.1,a.example,,SMTP,RECEIVE,x@own.example,<>,,{outside}"
            ),
            format!(
                "2026-11-16T10:00:04Z,203.0.113.1,a.example,,SMTP,RECEIVE,x@sub.own.example,,,{outside}"
            ),
            format!(
                "2026-11-16T10:00:05Z,203.0.113.1,a.example,,SMTP,RECEIVE,x@own.example,,Originating,{outside}"
            ),
            format!(
                "2026-11-16T10:00:06Z,203.0.113.1,a.example,,SMTP,RECEIVE,x@own.example,,2,{outside}"
            ),
            format!(
                "2026-11-16T10:00:07Z,203.0.113.1,a.example,,SMTP,RECEIVE,x@own.example,,,{partner}"
            ),
            "2026-11-16T10:00:08Z,203.0.113.1,a.example,,SMTP,SENDEXTERNAL,x@own.example,,,S:tlsversion=TLS1_2".to_owned(),
            format!("2026-11-16T10:00:09Z,,a.example,,SMTP,RECEIVE,x@own.example,,,{outside}"),
        ];
        let text = format!("{head}{}\r\n", rows.join("\r\n"));
        let own = Options::with_domains(["Own.example".to_owned()]);
        assert_eq!(
            BesideRecorder::of(&text, &own),
            [
                "2026-11-16T10:00:00Z direct scan.own.example/198.51.100.7 own.example",
                "2026-11-16T10:00:01Z direct a.example/203.0.113.1 own.example",
                "2026-11-16T10:00:02Z direct /203.0.113.2 own.example",
                "2026-11-16T10:00:09Z direct / own.example",
            ]
        );
        assert_eq!(BesideRecorder::of(&text, &Options::default()), [""; 0]);
    }
}
