//! Tables of rows that say only what a rule is about: `event_id=SEND | custom_data=S:ToEntity=Internet`.

use std::sync::atomic::{AtomicU32, Ordering};

/// A format's columns, and what a row says where it is not told otherwise.
pub struct Sheet {
    columns: &'static str,
    usual: &'static str,
}

pub const EXTENDED: Sheet = Sheet {
    columns: "date_time_utc,client_ip,client_hostname,server_ip,server_hostname,source_context,\
connector_id,source,event_id,internal_message_id,message_id,network_message_id,recipient_address,\
recipient_status,total_bytes,recipient_count,related_recipient_address,reference,message_subject,\
sender_address,return_path,message_info,directionality,tenant_id,original_client_ip,\
original_server_ip,custom_data",
    usual: "date_time_utc=2026-11-16T10:00:00.0000000Z | source=SMTP | event_id=RECEIVE | \
recipient_count=1 | directionality=Incoming | network_message_id={id} | message_id=<{id}@hush.example> | \
custom_data=S:tlsversion=TLS1_2",
};

pub const ENHANCED: Sheet = Sheet {
    columns: "origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,\
message_id,network_message_id,original_client_ip,directionality,connector_id,delivery_priority",
    usual: "origin_timestamp_utc=2026-11-16T10:00:00.0000000Z | directionality=Incoming | \
recipient_status=b@hush.example##Receive, Deliver | network_message_id={id} | message_id=<{id}@hush.example>",
};

pub const SUMMARY: Sheet = Sheet {
    columns: "Organization,MessageId,Received,SenderAddress,RecipientAddress,Subject,Status,ToIP,\
FromIP,Size,MessageTraceId,StartDate,EndDate,Index",
    usual: "Received=2026-11-16T10:00:00.4907658 | SenderAddress=a@other.example | \
RecipientAddress=b@hush.example | Status=Delivered | FromIP=198.51.100.3 | MessageTraceId={id} | \
MessageId=<{id}@hush.example>",
};

pub const DETAIL: Sheet = Sheet {
    columns: "MessageTraceId,MessageId,RecipientAddress,Date,Event,Action,Detail,Data",
    usual: "Date=2026-11-16T10:00:00 | Event=Receive | Detail=Message received by: X using TLS1.2 \
with AES256 | MessageTraceId={id} | MessageId=<{id}@hush.example>",
};

pub const MESSAGES: Sheet = Sheet {
    columns: "origin_timestamp_utc,message_id,network_message_id,sender_address,recipient_address,\
message_subject,direction,connector_name,connector_type,forced_tls,tls_version,tls_cipher",
    usual: "origin_timestamp_utc=2026-11-16T10:00:00.0000000Z | direction=Received | \
sender_address=a@other.example | recipient_address=b@hush.example | tls_version=TLS 1.2 | \
network_message_id={id} | message_id=<{id}@hush.example>",
};

pub const REPORT: Sheet = Sheet {
    columns: "Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.0,TLS 1.1,\
TLS 1.2,Volume",
    usual: "Date=2026-11-16 | Connector direction and name=From X | No TLS=0 | TLS 1.0=0 | \
TLS 1.1=0 | TLS 1.2=0 | Volume=0",
};

pub const INBOUND_LIST: Sheet = Sheet {
    columns: "Name,Identity,ConnectorType,RequireTls,Enabled,SenderDomains",
    usual: "Enabled=True",
};

pub const OUTBOUND_LIST: Sheet = Sheet {
    columns: "Name,Identity,ConnectorType,TlsSettings,Enabled,RecipientDomains",
    usual: "Enabled=True",
};

pub const TRACKING: Sheet = Sheet {
    columns: "date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,\
connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,\
recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,\
sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,\
original-server-ip,custom-data,transport-traffic-type,log-id,schema-version",
    usual: "date-time=2026-11-16T10:00:00.949Z | source=SMTP | event-id=RECEIVE | \
connector-id=EX01\\Default EX01 | recipient-count=1 | directionality=Incoming | \
network-message-id={id} | message-id=<{id}@hush.example>",
};

pub const POWERSHELL_TRACKING: Sheet = Sheet {
    columns: "Timestamp,ClientIp,ClientHostname,ServerIp,ServerHostname,SourceContext,ConnectorId,\
Source,EventId,InternalMessageId,MessageId,NetworkMessageId,Recipients,RecipientStatus,TotalBytes,\
RecipientCount,Sender,Directionality,MessageLatency,EventData",
    usual: "Timestamp=16.11.2026 10:00:00 | Source=SMTP | EventId=RECEIVE | ConnectorId=EX\\D | \
RecipientCount=2 | Recipients=System.String[] | Directionality=Incoming | NetworkMessageId={id} | \
EventData=System.Collections.Generic.KeyValuePair`2[System.String,System.Object][]",
};

/// The columns of a summary that a workbook of a test has.
pub const SUMMARY_COLUMNS: [&str; 7] = [
    "Received",
    "SenderAddress",
    "RecipientAddress",
    "ToIP",
    "FromIP",
    "Status",
    "MessageId",
];

/// The same of a list of connectors.
pub const CONNECTOR_COLUMNS: [&str; 4] = ["Name", "ConnectorType", "RequireTls", "Enabled"];

impl Sheet {
    /// The table with these rows; `{id}` is a number that no other row has.
    pub fn table(&self, rows: &[&str]) -> String {
        self.with_columns(self.columns, rows)
    }

    /// The same with other columns, or with the columns in another order.
    pub fn with_columns(&self, columns: &str, rows: &[&str]) -> String {
        let columns: Vec<&str> = columns.split(',').collect();
        let mut text = line(columns.iter().copied());
        for row in rows {
            let id = NEXT.fetch_add(1, Ordering::Relaxed).to_string();
            let cell = |column: &&str| {
                let mut told = pairs(row).chain(pairs(self.usual));
                let value = told
                    .find(|(name, _)| name == column)
                    .map(|(_, value)| value);
                value.unwrap_or_default().replace("{id}", &id)
            };
            let cells: Vec<String> = columns.iter().map(cell).collect();
            text += &line(cells.iter().map(String::as_str));
        }
        text
    }

    /// The column names.
    pub fn columns(&self) -> Vec<&'static str> {
        self.columns.split(',').collect()
    }

    /// An Exchange log: the same under `#` lines.
    pub fn log(&self, log_type: &str, rows: &[&str]) -> String {
        self.log_with_columns(log_type, self.columns, rows)
    }

    pub fn log_with_columns(&self, log_type: &str, columns: &str, rows: &[&str]) -> String {
        let table = self.with_columns(columns, rows);
        let (_, body) = table.split_once("\r\n").unwrap();
        format!(
            "#Software: Microsoft Exchange Server\r\n#Version: 15.01.2375.007\r\n#Log-type: {log_type}\
             \r\n#Date: 2026-11-16T00:00:00.000Z\r\n#Fields: {columns}\r\n{body}"
        )
    }
}

static NEXT: AtomicU32 = AtomicU32::new(100_000);

fn pairs(row: &str) -> impl Iterator<Item = (&str, &str)> {
    row.split(" | ").filter_map(|pair| pair.split_once('='))
}

fn line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = cells
        .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")))
        .collect();
    quoted.join(",") + "\r\n"
}

/// Without the header.
pub fn body(table: &str) -> &str {
    table.split_once("\r\n").unwrap().1
}

/// In UTF-16.
pub fn utf16(text: &str, big_endian: bool) -> Vec<u8> {
    let bytes = |unit: u16| {
        if big_endian {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        }
    };
    text.encode_utf16().flat_map(bytes).collect()
}
