//! The formats that are told apart, and what each of them can tell.

use serde::{Deserialize, Serialize};

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

/// Some formats: a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Formats(u32);

impl Formats {
    /// Adds a format.
    pub fn add(&mut self, format: Format) {
        self.0 |= 1 << format as u32;
    }

    /// Adds those of others.
    pub fn add_all(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Each of them, in their order.
    pub fn iter(self) -> impl Iterator<Item = Format> {
        let has = move |format: &Format| self.0 & (1 << *format as u32) != 0;
        Format::ALL.into_iter().filter(has)
    }
}

impl Format {
    /// All of them, in their order.
    pub const ALL: [Self; 19] = [
        Self::ExoExtendedTrace,
        Self::ExoEnhancedSummary,
        Self::ExoSummary,
        Self::ExoTraceDetail,
        Self::ExoConnectorMessages,
        Self::ConnectorReport,
        Self::ExchangeTrackingLog,
        Self::ExchangeSmtpReceiveLog,
        Self::ExchangeSmtpSendLog,
        Self::MessageHeaders,
        Self::PostfixLog,
        Self::EximLog,
        Self::SendmailLog,
        Self::TlsReport,
        Self::ConnectorList,
        Self::SavedReport,
        Self::MappedTable,
        Self::Mapping,
        Self::SmtpAuthReport,
    ];

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
    pub fn is_preceded_by(self, other: Format) -> bool {
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

    /// Whether it is the log of a mail server whose lines are put together by ids on its queue.
    pub fn is_of_mail_server(self) -> bool {
        matches!(self, Self::PostfixLog | Self::EximLog | Self::SendmailLog)
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

    /// Whether it tells what was added up, and of no single message.
    pub fn tells_sums(self) -> bool {
        matches!(
            self,
            Self::ConnectorReport | Self::SavedReport | Self::TlsReport | Self::SmtpAuthReport
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_has_a_bit_of_its_own() {
        let mut all = Formats::default();
        for (place, format) in Format::ALL.into_iter().enumerate() {
            assert_eq!(format as usize, place);
            let mut one = Formats::default();
            one.add(format);
            assert_eq!(one.iter().collect::<Vec<_>>(), [format]);
            all.add_all(one);
        }
        assert_eq!(all.iter().collect::<Vec<_>>(), Format::ALL);
        assert_eq!(Formats::default().iter().count(), 0);
    }
}
