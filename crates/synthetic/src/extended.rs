//! The event rows of a message in an extended trace of Exchange Online (`MTDetail_*.csv`).
//!
//! About sixteen rows a message, of which exactly one is where it crosses the boundary. The others
//! hold what a careless reader would count: internal hops that tell a TLS version, connector data
//! in rows of other sources, and key words inside texts. Source: `docs/formats.md`, Extended trace.

use std::fmt::Write as _;

use crate::flow::{Class, Direction, Kind};
use crate::message::{Message, Timestamp};

/// The columns, in the order of the service.
pub const COLUMNS: [&str; 27] = [
    "date_time_utc",
    "client_ip",
    "client_hostname",
    "server_ip",
    "server_hostname",
    "source_context",
    "connector_id",
    "source",
    "event_id",
    "internal_message_id",
    "message_id",
    "network_message_id",
    "recipient_address",
    "recipient_status",
    "total_bytes",
    "recipient_count",
    "related_recipient_address",
    "reference",
    "message_subject",
    "sender_address",
    "return_path",
    "message_info",
    "directionality",
    "tenant_id",
    "original_client_ip",
    "original_server_ip",
    "custom_data",
];

/// How many event rows a message gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Events {
    /// As many as in life.
    All,
    /// One, and for every fifth message two, to keep a file small.
    Few,
}

/// What an event row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Where the message crosses the boundary.
    Boundary,
    /// A hop inside the service, which tells a TLS version too.
    InternalHop,
    /// A filter's long account.
    Agent,
    /// A filter's account that quotes what looks like a boundary.
    Decoy,
    /// Delivery, submission, routing, shadow copies.
    Plain,
}

/// Source and event of a row, and what its custom data holds.
type Event = (&'static str, &'static str, Role);

const INBOUND: [Event; 16] = [
    ("SMTP", "HARECEIVE", Role::Plain),
    ("SMTP", "RECEIVE", Role::Boundary),
    ("AGENT", "AGENTINFO", Role::Agent),
    ("AGENT", "AGENTINFO", Role::Decoy),
    ("ROUTING", "RESOLVE", Role::Plain),
    ("SMTP", "HAREDIRECT", Role::InternalHop),
    ("SMTP", "SEND", Role::InternalHop),
    ("SMTP", "RECEIVE", Role::InternalHop),
    ("AGENT", "AGENTINFO", Role::Agent),
    ("DSN", "DSN", Role::Plain),
    ("AGENT", "AGENTINFO", Role::Agent),
    ("ROUTING", "TRANSFER", Role::Decoy),
    ("SMTP", "SEND", Role::InternalHop),
    ("STOREDRIVER", "DELIVER", Role::Agent),
    ("MAILBOXRULE", "PROCESS", Role::Plain),
    ("SMTP", "HADISCARD", Role::Plain),
];

const OUTBOUND: [Event; 16] = [
    ("STOREDRIVER", "NOTIFYMAPI", Role::Plain),
    ("STOREDRIVER", "SUBMIT", Role::Plain),
    ("STOREDRIVER", "RECEIVE", Role::Agent),
    ("SMTP", "HARECEIVE", Role::Plain),
    ("SMTP", "SEND", Role::InternalHop),
    ("SMTP", "RECEIVE", Role::InternalHop),
    ("AGENT", "AGENTINFO", Role::Agent),
    ("AGENT", "AGENTINFO", Role::Decoy),
    ("ROUTING", "RESOLVE", Role::Plain),
    ("ROUTING", "TRANSFER", Role::Decoy),
    ("AGENT", "AGENTINFO", Role::Agent),
    ("SMTP", "HAREDIRECT", Role::InternalHop),
    ("SMTP", "SEND", Role::InternalHop),
    ("AGENT", "AGENTINFO", Role::Agent),
    ("SMTP", "SENDEXTERNAL", Role::Boundary),
    ("SMTP", "HADISCARD", Role::Plain),
];

const INBOUND_FEW: [Event; 2] = [
    ("SMTP", "RECEIVE", Role::Boundary),
    ("STOREDRIVER", "DELIVER", Role::Plain),
];

const OUTBOUND_FEW: [Event; 2] = [
    ("SMTP", "RECEIVE", Role::InternalHop),
    ("SMTP", "SENDEXTERNAL", Role::Boundary),
];

const TENANT: &str = "6b0ea7cd-60a5-4f5f-9d5c-2f8b8fbb6a11";

const AGENT_DATA: &str = "S:AMA=SUM|v=0|action=|error=|atch=0;S:AMA=EV|engine=M|v=0|sig=1.421.1049.0|name=|file=;\
S:TRA=ETR|ruleId=8d1f1c2e-5b0e-4d39-9f3f-6a3f6d1f9b2c|st=2026-09-01T08:00:00.0000000Z|action=SetHeader|sev=1|mode=Enforce;\
S:SFA=SUM|SFV=NSPM|IPV=NLI|SRV=|SCL=1|SCORE=-1|LIST=0|DI=SB|RD=mail.example|H=mail.example|CIP=192.0.2.25|SFP=1102|ASF=;\
S:CompCost=|ETR=0|DLP=0;S:DeliveryPriority=Normal;S:PrioritizationReason=NormalMessageSize;S:OriginalFromAddress=;\
I32:AttachmentCount=0;F:Latency=0.173;S:AccountForest=EURP195A001.PROD.OUTLOOK.COM";

const DECOY_DATA: &str = "S:AMA=SUM|v=0|action=|error=|atch=0;\
'S:Quoted=InboundConnectorData=Name=Nobody;ConnectorType=Partner;tlsversion=SP_PROT_SSL2_SERVER;it''s a decoy';\
'S:Header=Received: from a (TLS1_0); by b; S:tlsversion=SP_PROT_TLS1_0_SERVER;S:FromEntity=Internet';\
S:SFA=SUM|SFV=NSPM|IPV=NLI|SRV=|SCL=1|SCORE=-1|LIST=0|DI=SB|SFP=1102|ASF=;S:CompCost=|ETR=0;S:DeliveryPriority=Normal;\
S:ExternalOrgId=6b0ea7cd-60a5-4f5f-9d5c-2f8b8fbb6a11;F:Latency=0.094;S:AccountForest=EURP195A001.PROD.OUTLOOK.COM";

const PLAIN_DATA: &str = "S:IncludeInSla=True;S:MailboxDatabaseGuid=4ba0d02d-8b59-4bab-80e0-73f70ce64d61;\
S:Mailboxes=1;S:StoreObjectIds=AAAAABEKiUkkgEpDslBhFWRMJp8HAJ2K;S:FromEntity=Hosted;S:ToEntity=Hosted;\
S:P2RecipStat=0.008/9;S:MsgRecipCount=1;S:SubRecipCount=1;S:AttachCount=0;S:DeliveryPriority=Normal;\
S:PrioritizationReason=NormalMessageSize;S:AccountForest=EURP195A001.PROD.OUTLOOK.COM";

const HOP_DATA: &str = "S:E2ELatency=0.214;S:FromEntity=Hosted;S:ToEntity=Hosted;S:tlsversion=SP_PROT_TLS1_2_SERVER;\
S:tlscipher=CALG_AES_256;S:Microsoft.Exchange.Transport.MailRecipient.EffectiveTlsAuthLevel=CertificateValidation;\
S:MsgRecipCount=1;S:SubRecipCount=1;S:ProxyHop1=AM7EUR03FT012.mail.protection.outlook.com(10.152.16.101);\
S:DeliveryPriority=Normal;S:AccountForest=EURP195A001.PROD.OUTLOOK.COM";

/// Appends the header row.
pub fn header(out: &mut String) {
    for (index, column) in COLUMNS.iter().enumerate() {
        let _ = write!(out, "{}\"{column}\"", if index == 0 { "" } else { "," });
    }
    out.push_str("\r\n");
}

/// Appends the event rows of a message, and says how many they are.
pub fn rows(out: &mut String, message: &Message<'_>, all: Events) -> u64 {
    let events: &[Event] = match (all, message.flow.direction) {
        (Events::All, Direction::Inbound) => &INBOUND,
        (Events::All, Direction::Outbound) => &OUTBOUND,
        (Events::Few, Direction::Inbound) => &INBOUND_FEW,
        (Events::Few, Direction::Outbound) => &OUTBOUND_FEW,
    };
    let small = all == Events::Few && !message.number.is_multiple_of(5);
    let boundary = events
        .iter()
        .position(|event| event.2 == Role::Boundary)
        .unwrap_or(0) as i64;
    let same = SameInAllRows::of(message);
    let mut count = 0;
    for (index, &(source, event, role)) in events.iter().enumerate() {
        if small && role != Role::Boundary {
            continue;
        }
        count += 1;
        let at = message.at.shifted((index as i64 - boundary) * 417);
        row(out, message, &same, at, (source, event, role));
    }
    count
}

/// Parts of a row that all rows of a message share, quoted.
struct SameInAllRows {
    ids: String,
    people: String,
}

impl SameInAllRows {
    fn of(message: &Message<'_>) -> Self {
        let Message {
            id,
            number,
            recipients,
            recipient_count,
            sender,
            size,
            ..
        } = message;
        let hex = format!("{id:032x}");
        let mut ids = String::new();
        let parts = [
            hex.get(..8),
            hex.get(8..12),
            hex.get(12..16),
            hex.get(16..20),
            hex.get(20..),
        ];
        let _ = write!(
            ids,
            "\"{}\",\"<AM0PR10MB0042{}@{}>\",\"",
            73_014_444_032 + number,
            hex.get(20..).unwrap_or_default(),
            sender_domain(sender)
        );
        for (index, part) in parts.into_iter().flatten().enumerate() {
            let _ = write!(ids, "{}{part}", if index == 0 { "" } else { "-" });
        }
        let _ = write!(
            ids,
            "\",\"{recipients}\",\"\",\"{size}\",\"{recipient_count}\",\"\",\"\","
        );
        let mut people = String::new();
        quoted(&mut people, message.subject);
        let _ = write!(people, ",\"{sender}\",\"{sender}\",\"\",");
        Self { ids, people }
    }
}

fn sender_domain(sender: &str) -> &str {
    sender.split_once('@').map_or("", |(_, domain)| domain)
}

fn row(out: &mut String, message: &Message<'_>, same: &SameInAllRows, at: Timestamp, event: Event) {
    let (source, event_id, role) = event;
    stamp(out, at);
    let at_boundary = role == Role::Boundary;
    match message.flow.direction {
        Direction::Inbound if at_boundary => {
            let Message { remote_ip, remote_host, .. } = message;
            let _ = write!(
                out,
                ",\"{remote_ip}\",\"{remote_host}\",\"10.152.16.101\",\"AM7EUR03FT012.mail.protection.outlook.com\",\
                 \"08DE2417C5B3A9F1;2026-11-01T00:00:00.000Z;0\",\"AM7EUR03FT012\\Default Frontend AM7EUR03FT012\""
            );
        }
        Direction::Outbound if at_boundary => {
            let Message { remote_ip, remote_host, flow, .. } = message;
            let _ = write!(
                out,
                ",\"10.152.16.101\",\"AM0PR10MB0042.EURPRD10.PROD.OUTLOOK.COM\",\"{remote_ip}\",\"{remote_host}\",\
                 \"08DE2417C5B3A9F1;250 2.0.0 OK\","
            );
            quoted(out, flow.name().unwrap_or("To_DefaultOpportunisticTLS"));
        }
        _ => out.push_str(
            ",\"2603:10a6:208:c3::27\",\"AM0PR10MB0042.EURPRD10.PROD.OUTLOOK.COM\",\"2603:10a6:208:c3::27\",\
             \"AM0PR10MB0042.EURPRD10.PROD.OUTLOOK.COM\",\"08DE2417C5B3A9F1\",\"\"",
        ),
    }
    let _ = write!(out, ",\"{source}\",\"{event_id}\",");
    out.push_str(&same.ids);
    out.push_str(&same.people);
    let directionality = match message.flow.direction {
        Direction::Inbound => "Incoming",
        Direction::Outbound => "Originating",
    };
    let _ = write!(
        out,
        "\"{directionality}\",\"{TENANT}\",\"{}\",\"\",\"",
        message.remote_ip
    );
    match role {
        Role::Boundary => boundary_data(out, message),
        Role::InternalHop => out.push_str(HOP_DATA),
        Role::Agent => out.push_str(AGENT_DATA),
        Role::Decoy => out.push_str(DECOY_DATA),
        Role::Plain => out.push_str(PLAIN_DATA),
    }
    out.push_str("\"\r\n");
}

/// The custom data of the row that counts. No name in it holds a double quote.
fn boundary_data(out: &mut String, message: &Message<'_>) {
    let flow = message.flow;
    out.push_str("S:IncludeInSla=True;S:ActivityId=77d7390c-1f0a-4d8e-9a54-0d5a3b1f6c20;S:BCL=0;");
    if let Some(connector) = &flow.connector {
        let kind = match connector.kind {
            Some(Kind::OnPremises) => "OnPremises",
            Some(Kind::Partner) => "Partner",
            None => "",
        };
        let key = match flow.direction {
            Direction::Inbound => "InboundConnectorData",
            Direction::Outbound => "Microsoft.Exchange.Hygiene.TenantOutboundConnectorCustomData",
        };
        let name = connector.name.replace('\'', "''");
        let _ = write!(
            out,
            "'S:{key}=Name={name};ConnectorType={kind};TenantId={TENANT};Enabled=True';"
        );
        if connector.forced {
            out.push_str(
                "S:Microsoft.Exchange.Transport.MailRecipient.RequiredTlsAuthLevel=EncryptionOnly;",
            );
        }
    }
    let side = match flow.direction {
        Direction::Inbound => "SERVER",
        Direction::Outbound => "CLIENT",
    };
    let version = match message.class {
        Class::None | Class::Unversioned => None,
        Class::Ssl => Some("SSL3"),
        Class::Tls10 => Some("TLS1_0"),
        Class::Tls11 => Some("TLS1_1"),
        Class::Tls12 => Some("TLS1_2"),
        Class::Tls13 => Some("TLS1_3"),
        Class::NotRecorded => Some("DTLS9_9"),
    };
    if let Some(version) = version {
        let _ = write!(
            out,
            "S:tlsversion=SP_PROT_{version}_{side};S:tlscipher={};",
            message.cipher
        );
    }
    let told = match message.class {
        Class::None | Class::NotRecorded => None,
        Class::Unversioned => Some("EncryptionOnly"),
        _ => message.proof,
    };
    if let Some(proof) = told {
        let _ = write!(
            out,
            "S:Microsoft.Exchange.Transport.MailRecipient.EffectiveTlsAuthLevel={proof};"
        );
    }
    let hybrid =
        matches!(&flow.connector, Some(connector) if connector.kind == Some(Kind::OnPremises));
    let outside = if hybrid { "HybridOnPrem" } else { "Internet" };
    let (from, to) = match flow.direction {
        Direction::Inbound => (outside, "Hosted"),
        Direction::Outbound => ("Hosted", outside),
    };
    let _ = write!(
        out,
        "S:FromEntity={from};S:ToEntity={to};S:P2RecipStat=0.008/9;S:MsgRecipCount={};S:AttachCount=0;\
         S:ProxyHop1=AM7EUR03FT012.mail.protection.outlook.com(10.152.16.101);\
         S:DeliveryPriority=Normal;S:AccountForest=EURP195A001.PROD.OUTLOOK.COM",
        message.recipient_count
    );
}

/// Appends a quoted field.
pub(crate) fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for (index, part) in text.split('"').enumerate() {
        if index > 0 {
            out.push_str("\"\"");
        }
        out.push_str(part);
    }
    out.push('"');
}

/// Appends a quoted time stamp with seven decimals.
fn stamp(out: &mut String, at: Timestamp) {
    let seconds = at.ticks / 10_000_000;
    let _ = write!(
        out,
        "\"{}T{:02}:{:02}:{:02}.{:07}Z\"",
        at.day,
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        at.ticks % 10_000_000
    );
}
