//! One file for each format, and the table of all of them.
//!
//! To add a format: write its file, name it in [`Format`], and add its recogniser to [`TABLES`]
//! (tables of rows) and to [`COMMON_TABLES`]. Recognisers are asked in order; the first that fits reads the
//! file.

mod address_list;
mod amount;
mod connector_list;
mod connector_messages;
mod connector_report;
mod direct_send;
mod enhanced_summary;
pub mod exim;
mod extended_trace;
pub mod log_table;
pub mod mapped_table;
pub mod mapping_file;
pub mod message_headers;
mod postfix;
pub mod protocol_log;
mod recipient_status;
mod refused_row;
pub mod saved_report;
mod sendmail;
mod smtp_auth_report;
mod summary_trace;
pub mod syslog_log;
pub mod tls_report;
mod trace_detail;
pub mod tracking_log;

use serde::{Deserialize, Serialize};

use super::table::{Names, RowReader};
use super::words::trimmed;

/// The formats that are told apart, by the ids of the report JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[repr(u8)]
pub enum Format {
    /// Exchange Online: one row for each event of a message.
    ExoExtendedTrace,
    /// Exchange Online: one row for each message, volume only.
    ExoEnhancedSummary,
    /// Exchange Online: one row for each message and recipient, volume only.
    ExoSummary,
    /// Exchange Online: one row for each event of a message, with the detail text.
    ExoTraceDetail,
    /// Exchange Online: connector report by historical search, one row for each message.
    ExoConnectorMessages,
    /// Exchange Online: connector report, one row for each day and connector.
    ConnectorReport,
    /// Exchange Server: message tracking log.
    ExchangeTrackingLog,
    /// Exchange Server: protocol log of the servers that receive.
    ExchangeSmtpReceiveLog,
    /// Exchange Server: protocol log of the servers that send.
    ExchangeSmtpSendLog,
    /// The headers of a mail.
    MessageHeaders,
    /// The syslog of Postfix.
    PostfixLog,
    /// The main log of Exim.
    EximLog,
    /// The syslog of Sendmail.
    SendmailLog,
    /// A TLS report (RFC 8460).
    TlsReport,
    /// Configured connectors.
    ConnectorList,
    /// A report that this program saved.
    SavedReport,
    /// A table whose columns a person explained.
    MappedTable,
    /// What a person explained of a table, as a file.
    Mapping,
    /// Exchange Online: report on SMTP AUTH clients, one row for each account.
    SmtpAuthReport,
}

impl Format {
    /// The id in the report JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::ExoExtendedTrace => "exo-extended-trace",
            Self::ExoEnhancedSummary => "exo-enhanced-summary",
            Self::ExoSummary => "exo-summary",
            Self::ExoTraceDetail => "exo-trace-detail",
            Self::ExoConnectorMessages => "exo-connector-messages",
            Self::ConnectorReport => "connector-report",
            Self::ExchangeTrackingLog => "exchange-tracking-log",
            Self::ExchangeSmtpReceiveLog => "exchange-smtp-receive-log",
            Self::ExchangeSmtpSendLog => "exchange-smtp-send-log",
            Self::MessageHeaders => "message-headers",
            Self::PostfixLog => "postfix-log",
            Self::EximLog => "exim-log",
            Self::SendmailLog => "sendmail-log",
            Self::TlsReport => "tls-report",
            Self::ConnectorList => "connector-list",
            Self::SavedReport => "saved-report",
            Self::MappedTable => "mapped-table",
            Self::Mapping => "mapping",
            Self::SmtpAuthReport => "smtp-auth-report",
        }
    }

    /// Whether a record of this format gives way to a transfer of `other`, where they are the same
    /// message in the same direction. Source: `docs/counting.md`, One transfer once.
    pub fn gives_way_to(self, other: Format) -> bool {
        match self {
            Self::ExoSummary => other != Self::ExoSummary,
            Self::ExoEnhancedSummary => {
                !matches!(other, Self::ExoSummary | Self::ExoEnhancedSummary)
            }
            Self::ExoTraceDetail | Self::MessageHeaders | Self::MappedTable => {
                matches!(other, Self::ExoExtendedTrace | Self::ExoConnectorMessages)
            }
            Self::ExoConnectorMessages => other == Self::ExoExtendedTrace,
            Self::ExchangeTrackingLog => {
                matches!(
                    other,
                    Self::ExchangeSmtpReceiveLog | Self::ExchangeSmtpSendLog
                )
            }
            _ => false,
        }
    }

    /// Whether its records are rows under named columns.
    pub fn is_table(self) -> bool {
        !matches!(
            self,
            Self::MessageHeaders
                | Self::PostfixLog
                | Self::EximLog
                | Self::SendmailLog
                | Self::TlsReport
                | Self::SavedReport
                | Self::Mapping
        )
    }

    /// Whether the format can tell a TLS version at all.
    pub fn tells_tls(self) -> bool {
        !matches!(
            self,
            Self::ExoSummary | Self::ExoEnhancedSummary | Self::ExchangeTrackingLog
        )
    }

    /// Whether the format tells of Direct Send, where the organization's domains are known. Source:
    /// `docs/stopped.md`, Direct Send.
    pub fn tells_direct_send(self) -> bool {
        matches!(
            self,
            Self::ExoExtendedTrace | Self::ExoEnhancedSummary | Self::ExoConnectorMessages
        )
    }
}

/// Recognises a table by its column names and says how to read its rows.
pub type Recogniser = fn(&Names, &super::file::Options) -> Option<Box<dyn RowReader>>;

/// The tables that are known, the more specific first.
pub const TABLES: [Recogniser; 10] = [
    tracking_log::recognise,
    extended_trace::recognise,
    trace_detail::recognise,
    protocol_log::recognise,
    smtp_auth_report::recognise,
    connector_messages::recognise,
    enhanced_summary::recognise,
    summary_trace::recognise,
    connector_report::recognise,
    connector_list::recognise,
];

/// A table as whoever reads only what most files are sees it.
pub enum CommonTable {
    /// It reads such a table, which this recognises.
    Is(Recogniser),
    /// It leaves to others what may be such a table, as far as few columns tell. Saying yes is always right.
    MayBe(fn(&Names) -> bool),
}

/// The same tables as [`TABLES`], in the same order. It leads to no reader that few files need.
pub const COMMON_TABLES: [CommonTable; 9] = [
    CommonTable::Is(tracking_log::recognise),
    CommonTable::Is(extended_trace::recognise),
    CommonTable::MayBe(trace_detail::may_be),
    CommonTable::Is(protocol_log::recognise),
    CommonTable::MayBe(connector_messages::may_be),
    CommonTable::Is(enhanced_summary::recognise),
    CommonTable::Is(summary_trace::recognise),
    CommonTable::MayBe(connector_report::may_be),
    CommonTable::MayBe(connector_list::may_be),
];

/// A cell that tells something.
fn told(cell: &str) -> Option<&str> {
    (!cell.is_empty()).then_some(cell)
}

/// The domain of a mail address: what follows its last `@`, up to a `;` or `>`.
fn domain_of(addresses: &str) -> &str {
    let bytes = addresses.as_bytes();
    let end = memchr::memchr(b';', bytes).unwrap_or(bytes.len());
    let first = addresses.get(..end).unwrap_or_default();
    let at = memchr::memrchr(b'@', first.as_bytes());
    let domain = at.and_then(|at| first.get(at + 1..)).unwrap_or_default();
    trimmed(domain).trim_end_matches('>')
}
