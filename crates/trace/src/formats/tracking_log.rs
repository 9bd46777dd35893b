//! Exchange Server message tracking log (`MSGTRK*.LOG`), and the same from `Get-MessageTrackingLog`.
//!
//! It tells connectors and directions but no TLS version: at most that the level that was reached
//! needs encryption. Source of the rules: `docs/counting.md`, Message tracking log.

use std::borrow::Cow;

use scan::RawRecord;

use super::extended_trace::{
    Columns, Event, envelope_sender, first_told, is_year_first, recipient_count,
};
use super::refused_row::Refusal;
use crate::calendar::{Reading, Timestamp};
use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::{ConnectorRef, is_internal};
use crate::custom_data::CustomData;
use crate::identity::{Identity, MessageKey};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::teller::{LogHosts, TenantColumn};
use crate::tls::{Tls, TlsClass};
use crate::zone::Zone;
use crate::{
    Addressees, Direction, Evidence, Format, Note, Recipients, Servers, Sink, SkipReason, Transfer,
    dates,
};

/// Fits event rows saved from `Get-MessageTrackingLog`: unlike the extended trace of Exchange Online
/// they have event data, or columns of the log alone, or no custom data, where a person chose columns.
pub fn recognise(names: &Names, options: &Options) -> Option<Box<dyn RowReader>> {
    let own = [
        "eventdata",
        "transporttraffictype",
        "logid",
        "schemaversion",
        "messagelatency",
    ];
    let has = |columns: &[&str]| names.column(columns).is_there();
    let some = has(&["connectorid"]) && has(&["messageid"]) && !has(&["customdata"]);
    let is_one = has(&own) || some;
    let reader = is_one.then(|| TrackingLog::of(names)).flatten()?;
    Some(Box::new(TrackingLog {
        stamps_zone: options.stamps_zone.clone(),
        ..reader
    }))
}

/// The reader for rows under a `#Fields` line.
pub fn of_log(names: &Names) -> Option<Box<dyn RowReader>> {
    Some(Box::new(TrackingLog::of(names)?))
}

impl TrackingLog {
    fn of(names: &Names) -> Option<Self> {
        Some(Self {
            columns: find(names)?,
            schema_version: schema_version(names),
            major: None,
            stamps_zone: Zone::UTC,
            hosts: LogHosts::default(),
            tenant: TenantColumn::at(tenant(names)),
        })
    }
}

fn schema_version(names: &Names) -> Column {
    names.column(&["schemaversion"])
}

fn tenant(names: &Names) -> Column {
    names.column(&["tenantid"])
}

/// The first number of `15.01.2375.007`, also where JSON makes an object of it.
pub(crate) fn major_version(text: &str) -> Option<u32> {
    let from = text.find(|c: char| c.is_ascii_digit())?;
    let number = text.get(from..)?;
    let end = number.find(|c: char| !c.is_ascii_digit());
    number.get(..end.unwrap_or(number.len()))?.parse().ok()
}

/// Exchange 2013: from here on SENDEXTERNAL says what leaves.
const FIRST_WITH_SEND_EXTERNAL: u32 = 15;

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

struct TrackingLog {
    columns: Columns,
    /// Where each row tells its version, unless the log does.
    schema_version: Column,
    major: Option<u32>,
    /// The zone of dates without an offset: PowerShell prints those of its machine.
    stamps_zone: Zone,
    /// Servers that wrote the last rows, and the tenant that they named.
    hosts: LogHosts,
    tenant: TenantColumn,
}

/// What becomes of a row.
enum Verdict {
    /// It says that a message crossed the boundary.
    Crosses,
    /// It is listed, and why.
    Skipped(SkipReason),
    /// It says nothing of the boundary.
    Silent,
}

impl RowReader for TrackingLog {
    fn format(&self) -> Format {
        Format::ExchangeTrackingLog
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = find(names);
        if let Some(columns) = found {
            self.columns = columns;
            self.schema_version = schema_version(names);
            self.tenant.column = tenant(names);
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        self.columns.meanings()
    }

    fn written_by(&mut self, major: Option<u32>) {
        self.major = major;
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        let columns = &self.columns;
        let event = Event::of(row, columns).filter(|event| {
            *event != Event::Send || self.sends_leave(&row.text(self.schema_version))
        });
        let written = row.text(columns.custom_data);
        let data = event.map(|_| CustomData::parse(&items(&written)).into_owned());
        let verdict = match (event, &data) {
            (Some(event), Some(data)) => self.judge(row, event, data),
            _ => Verdict::Silent,
        };
        let date = row.text(columns.date);
        let refusal = Refusal::of(row, columns.event);
        let is_silent = matches!(verdict, Verdict::Silent) && refusal.is_none();
        if is_silent && is_year_first(date.as_bytes()) {
            return;
        }
        let at = self.stamps_zone.read(&date);
        if let (Some(refusal), Some(at)) = (refusal, at) {
            refusal.tell(row, columns, at, Format::ExchangeTrackingLog, sink);
        }
        match (verdict, event, &data) {
            (Verdict::Crosses, Some(event), Some(data)) => match at {
                Some(at) => {
                    // The log itself is in UTC and says so; what PowerShell prints of it is not.
                    let is_said = date.ends_with('Z') || !self.stamps_zone.is_utc();
                    if !is_said && !dates::has_offset(&date) {
                        sink.note(Note::OffsetNotTold);
                    }
                    self.transfer(row, event, data, at, sink);
                }
                None => sink.bad_date(&date, row.line()),
            },
            (verdict, ..) => {
                if let Verdict::Skipped(reason) = verdict {
                    sink.skipped(reason, row.line());
                }
                if let Some(at) = at {
                    sink.date_seen(at.evidence());
                }
            }
        }
    }

    fn is_silent_about(&self, row: &RawRecord<'_>) -> bool {
        let columns = &self.columns;
        let is =
            |column: Column, word: &str| column.of_raw(row).eq_ignore_ascii_case(word.as_bytes());
        let sends_leave =
            || self.sends_leave(&String::from_utf8_lossy(self.schema_version.of_raw(row)));
        let may_cross = is(columns.source, "SMTP")
            && (is(columns.event, "RECEIVE")
                || is(columns.event, "SENDEXTERNAL")
                || (is(columns.event, "SEND") && sends_leave()));
        !may_cross
            && is_year_first(columns.date.of_raw(row))
            && !Refusal::is_one(columns.event.of_raw(row))
    }
}

impl TrackingLog {
    /// Whether SEND rows may tell what leaves. `row` is what the row itself says of the version.
    fn sends_leave(&self, row: &str) -> bool {
        let major = self.major.or_else(|| major_version(row));
        major.is_none_or(|major| major < FIRST_WITH_SEND_EXTERNAL)
    }

    fn judge(&self, row: &Row<'_>, event: Event, data: &CustomData) -> Verdict {
        let columns = &self.columns;
        let connector = row.text(columns.connector);
        match event {
            Event::SendExternal if is_internal(&connector) => {
                Verdict::Skipped(SkipReason::InternalHop)
            }
            Event::SendExternal => Verdict::Crosses,
            Event::Send => {
                let leaves = !connector.is_empty()
                    && !is_internal(&connector)
                    && data.is_to_outside() != Some(false);
                if leaves {
                    Verdict::Crosses
                } else {
                    Verdict::Silent
                }
            }
            Event::Receive if event.crosses(row, columns, data) => Verdict::Crosses,
            Event::Receive => {
                let way = row.text(columns.directionality);
                let is_told = !way.is_empty() && !way.eq_ignore_ascii_case("Undefined");
                if is_told || data.is_from_outside().is_some() {
                    Verdict::Silent
                } else {
                    Verdict::Skipped(SkipReason::BoundaryNotTold)
                }
            }
        }
    }

    fn transfer(
        &mut self,
        row: &Row<'_>,
        event: Event,
        data: &CustomData,
        at: Reading<Timestamp>,
        sink: &mut dyn Sink,
    ) {
        let columns = &self.columns;
        let connector_id = row.text(columns.connector);
        let connector = (!connector_id.is_empty()).then(|| ConnectorRef {
            name: &connector_id,
            kind: None,
            forced_tls: data.requires_tls().then_some(true),
        });
        let recipients = row.text(columns.recipients);
        let sender = row.text(columns.sender);
        let return_path = row.text(columns.return_path);
        let (direction, server, party) = if event == Event::Receive {
            let client = first_told(row, columns.client, columns.client_ip);
            (Direction::Inbound, client, &sender)
        } else {
            let server = first_told(row, columns.server, columns.server_ip);
            (Direction::Outbound, server, &recipients)
        };
        let message_id = row.text(columns.message_id);
        let network_key = MessageKey::of_network_id(&row.text(columns.network_id));
        let message_key = MessageKey::of_message_id(&message_id);
        let encrypted = data.effective_level_means_tls();
        let tentative = event == Event::Send;
        let told = Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::ExchangeTrackingLog,
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
            tls: if encrypted {
                Tls::Is(TlsClass::TlsUnversioned)
            } else {
                Tls::NOT_RECORDED
            },
            recipients: Recipients::Count(recipient_count(row, columns, &recipients)),
            tentative,
            evidence: Evidence {
                server: &server,
                domain: super::cells::domain_of(party),
                cipher: "",
                proof: data.proof(),
                sender: envelope_sender(&return_path, &sender),
                addressees: Addressees::listed(&recipients, b';'),
                message_id: &message_id,
            },
        };
        let (client, server) = (row.text(columns.client), row.text(columns.server));
        let (client, server) = (&*client, &*server);
        sink.transfer_between(&told, Servers { client, server });
        if let Reading::Certain(at) | Reading::Proves(_, at) = at {
            let own = match direction {
                Direction::Inbound => server,
                Direction::Outbound => client,
            };
            self.hosts.wrote(own, at, sink);
        }
        self.tenant.named(&row.text(self.tenant.column), sink);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recording_sink::{BesideRecorder, EvidenceRecorder};

    #[test]
    fn versions() {
        for (text, major) in [
            ("15.01.2375.007", Some(15)),
            (" 8.0", Some(8)),
            ("{\"Major\":14,\"Minor\":3}", Some(14)),
            ("", None),
            ("99999999999", None),
            ("x", None),
        ] {
            assert_eq!(major_version(text), major, "{text}");
        }
    }

    #[test]
    fn event_data_as_powershell_shows_it() {
        let written = items("{[FromEntity, Internet], [Note, it's]}");
        let data = CustomData::parse(&written);
        assert_eq!(data.is_from_outside(), Some(true));
        assert_eq!(items("S:FromEntity=Hosted"), "S:FromEntity=Hosted");
    }

    #[test]
    fn what_is_told_of_the_other_side() {
        let head = "#Log-type: Message Tracking Log\r\n#Fields: date-time,client-hostname,server-hostname,\
             source,event-id,connector-id,network-message-id,directionality,recipient-address,\
             sender-address,return-path,custom-data\r\n";
        let row = |event, to, from, path, level| {
            format!(
                "2026-11-16T10:00:00.000Z,c.example,s.example,SMTP,{event},Internet,,Incoming,{to},{from},\
                 {path},S:tlscipher=CALG_AES_256;S:a.EffectiveTlsAuthLevel={level}\r\n"
            )
        };
        let text = [
            head.to_owned(),
            row(
                "RECEIVE",
                "x@own.example",
                "h@head.example",
                "a@B.example",
                "EncryptionOnly",
            ),
            row(
                "RECEIVE",
                "x@own.example",
                "h@head.example",
                "<>",
                "DomainValidation",
            ),
            row("RECEIVE", "x@own.example", "h@head.example", "", ""),
            row(
                "SENDEXTERNAL",
                "x@a.example;y@a.example",
                "",
                "",
                "CertificateValidation",
            ),
        ];
        assert_eq!(
            EvidenceRecorder::of(&text.concat(), &Options::default()),
            [
                "a@B.example > x@own.example [] unverified",
                "<> > x@own.example [] verified",
                "h@head.example > x@own.example [] cannot_tell",
                "? > x@a.example + y@a.example [] trusted",
            ]
        );
    }

    #[test]
    fn senders_and_recipients_of_exports() {
        let text = "Timestamp,Source,EventId,ConnectorId,MessageId,Sender,Recipients,ReturnPath,EventData\r\n\
             2026-11-16T10:00:00Z,SMTP,SENDEXTERNAL,Internet,<a@b>,o@own.example,x@a.example;y@b.example,,\r\n";
        assert_eq!(
            EvidenceRecorder::of(text, &Options::default()),
            ["o@own.example > x@a.example + y@b.example [] cannot_tell"]
        );
    }

    #[test]
    fn rows_of_messages_that_wait_or_came_back() {
        let text = "#Log-type: Message Tracking Log\r\n#Fields: date-time,server-ip,server-hostname,\
             source-context,source,event-id,network-message-id,message-id,recipient-address,\
             recipient-status,custom-data\r\n\
             2026-11-16T10:00:00.000Z,,,,SMTP,DEFER,1,<a@b>,x@a.example,[{LED=450 4.4.317 x [Message=451 \
             4.4.0 Security status IllegalMessage] [LastAttemptedServerName=mx.a.example] \
             [LastAttemptedIP=203.0.113.9:25]};{MSG=}],\r\n\
             2026-11-16T10:00:01.000Z,203.0.113.9,mx.a.example,454 4.7.0 TLS not available,QUEUE,FAIL,,\
             <a@b>,x@a.example,550 x,\r\n\
             2026-11-16T10:00:02.000Z,,,,QUEUE,FAIL,,<a@b>,x@a.example,550 5.4.300,\r\n\
             2026-11-16T10:00:02.000Z,,,,QUEUE,DEFER,,<a@b>,x@a.example,451 4.4.0,\r\n";
        assert_eq!(
            BesideRecorder::of(text, &Options::default()),
            [
                "2026-11-16T10:00:00Z defer handshake-failed mx.a.example/203.0.113.9 > x@a.example 11",
                "2026-11-16T10:00:01Z fail starttls-not-supported mx.a.example/203.0.113.9 > \
                 x@a.example 01",
                "2026-11-16T10:00:02Z fail other / > x@a.example 01",
            ]
        );
    }
}
