//! Where files come from, and what they cannot tell.

use trace::Format;

use crate::words::Words;

/// A kind of file that a person can fetch, the most direct answer first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideSource {
    /// Exchange Online: connector report by historical search.
    ConnectorMessages,
    /// Exchange Online: extended trace.
    ExtendedTrace,
    /// Exchange Online: connector report, already added up.
    ConnectorReport,
    /// Exchange Online: trace detail.
    TraceDetail,
    /// Exchange Online: enhanced summary.
    EnhancedSummary,
    /// Exchange Online: summary.
    Summary,
    /// Connector lists.
    ConnectorList,
    /// Exchange Server: protocol logs.
    ProtocolLog,
    /// Exchange Server: tracking logs.
    TrackingLog,
    /// Postfix.
    Postfix,
    /// Exim.
    Exim,
    /// Sendmail.
    Sendmail,
    /// Mails and their headers.
    Headers,
    /// TLS reports of others.
    TlsReport,
    /// Tables of any other program.
    AnyTable,
    /// What was saved here.
    SavedReport,
}

/// Where a person's mail runs, which decides what files there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideOrigin {
    /// Exchange Online.
    ExchangeOnline,
    /// Exchange Server.
    ExchangeServer,
    /// Any other mail server.
    OtherServer,
    /// Nowhere that the person has a hand in.
    OnlyMails,
    /// What others report, or other programs export.
    Else,
}

impl GuideOrigin {
    /// All, in the order in which they are asked for.
    pub const ALL: [GuideOrigin; 5] = [
        Self::ExchangeOnline,
        Self::ExchangeServer,
        Self::OtherServer,
        Self::OnlyMails,
        Self::Else,
    ];

    /// What there is, the most direct answer first.
    pub fn sources(self) -> impl Iterator<Item = GuideSource> {
        GuideSource::ALL
            .into_iter()
            .filter(move |source| source.origin() == self)
    }
}

impl GuideSource {
    /// Where it comes from.
    pub fn origin(self) -> GuideOrigin {
        match self {
            Self::ConnectorMessages
            | Self::ExtendedTrace
            | Self::ConnectorReport
            | Self::TraceDetail
            | Self::EnhancedSummary
            | Self::Summary
            | Self::ConnectorList => GuideOrigin::ExchangeOnline,
            Self::ProtocolLog | Self::TrackingLog => GuideOrigin::ExchangeServer,
            Self::Postfix | Self::Exim | Self::Sendmail => GuideOrigin::OtherServer,
            Self::Headers => GuideOrigin::OnlyMails,
            Self::TlsReport | Self::AnyTable | Self::SavedReport => GuideOrigin::Else,
        }
    }

    /// All, in the order in which they are offered.
    pub const ALL: [GuideSource; 16] = [
        Self::ConnectorMessages,
        Self::ExtendedTrace,
        Self::ConnectorReport,
        Self::TraceDetail,
        Self::EnhancedSummary,
        Self::Summary,
        Self::ConnectorList,
        Self::ProtocolLog,
        Self::TrackingLog,
        Self::Postfix,
        Self::Exim,
        Self::Sendmail,
        Self::Headers,
        Self::TlsReport,
        Self::AnyTable,
        Self::SavedReport,
    ];

    /// The page of the help that says more, and the English id of its section.
    pub fn help(self) -> (&'static str, &'static str) {
        match self {
            Self::ConnectorMessages => (
                "get-exchange-online",
                "connector-report-one-row-per-message",
            ),
            Self::ConnectorReport => (
                "get-exchange-online",
                "connector-report-export-one-row-per-day",
            ),
            Self::ConnectorList => ("get-exchange-online", "connector-lists"),
            Self::ExtendedTrace => ("get-exchange-traces", "extended-message-trace"),
            Self::TraceDetail => ("get-exchange-traces", "trace-detail"),
            Self::EnhancedSummary => ("get-exchange-traces", "enhanced-summary"),
            Self::Summary => ("get-exchange-traces", "summary-trace"),
            Self::ProtocolLog => ("get-exchange-server", "protocol-logs"),
            Self::TrackingLog => ("get-exchange-server", "tracking-logs"),
            Self::Postfix => ("get-mail-servers", "postfix"),
            Self::Exim => ("get-mail-servers", "exim"),
            Self::Sendmail => ("get-mail-servers", "sendmail"),
            Self::Headers => ("get-other-files", "mails-and-their-headers"),
            Self::TlsReport => ("get-other-files", "tls-reports"),
            Self::AnyTable => ("get-other-files", "any-other-table"),
            Self::SavedReport => ("get-other-files", "saved-reports"),
        }
    }

    /// What must be switched on beforehand, as commands or lines of a configuration. They are the
    /// same in every language.
    pub fn switches(self) -> &'static [&'static str] {
        match self {
            Self::ProtocolLog => &[
                "Get-ReceiveConnector | Set-ReceiveConnector -ProtocolLoggingLevel Verbose",
                "Get-SendConnector | Set-SendConnector -ProtocolLoggingLevel Verbose",
            ],
            Self::Postfix => {
                &["postconf -e smtpd_tls_loglevel=1 smtp_tls_loglevel=1 && postfix reload"]
            }
            Self::TlsReport => {
                &["_smtp._tls.contoso.com. TXT \"v=TLSRPTv1; rua=mailto:tls-reports@contoso.com\""]
            }
            _ => &[],
        }
    }

    /// The commands that fetch it. They are the same in every language.
    pub fn commands(self) -> &'static [&'static str] {
        match self {
            Self::ConnectorMessages => &[
                "Connect-ExchangeOnline",
                "Start-HistoricalSearch -ReportType ConnectorReport -Direction Received \
                 -ReportTitle TLS-in -StartDate 2026-11-01 -EndDate 2026-11-15 \
                 -NotifyAddress admin@contoso.com",
                "Start-HistoricalSearch -ReportType ConnectorReport -Direction Sent \
                 -ReportTitle TLS-out -StartDate 2026-11-01 -EndDate 2026-11-15 \
                 -NotifyAddress admin@contoso.com",
                "Get-HistoricalSearch | Format-List ReportTitle,Status,FileUrl",
            ],
            Self::ExtendedTrace => &[
                "Connect-ExchangeOnline",
                "Start-HistoricalSearch -ReportType MessageTraceDetail -ReportTitle Trace \
                 -RecipientAddress *@contoso.com -StartDate 2026-11-10 -EndDate 2026-11-16 \
                 -NotifyAddress admin@contoso.com",
            ],
            Self::TraceDetail => &[
                "Connect-ExchangeOnline",
                "Get-MessageTraceV2 -StartDate 2026-11-16 -EndDate 2026-11-17 -ResultSize 100 | \
                 ForEach-Object { $m = $_; Get-MessageTraceDetailV2 -MessageTraceId \
                 $m.MessageTraceId -RecipientAddress $m.RecipientAddress | Select-Object \
                 Date,Event,Action,Detail,Data,@{n='MessageTraceId';e={$m.MessageTraceId}},\
                 @{n='RecipientAddress';e={$m.RecipientAddress}} } | Export-Csv detail.csv \
                 -NoTypeInformation -Encoding UTF8",
            ],
            Self::EnhancedSummary => &[
                "Connect-ExchangeOnline",
                "Start-HistoricalSearch -ReportType MessageTrace -ReportTitle Summary \
                 -RecipientAddress *@contoso.com -StartDate 2026-11-10 -EndDate 2026-11-16 \
                 -NotifyAddress admin@contoso.com",
            ],
            Self::Summary => &[
                "Connect-ExchangeOnline",
                "Get-MessageTraceV2 -StartDate 2026-11-10 -EndDate 2026-11-16 -ResultSize 5000 | \
                 Export-Csv trace.csv -NoTypeInformation -Encoding UTF8",
            ],
            Self::ConnectorList => &[
                "Get-InboundConnector | Export-Csv inbound.csv -NoTypeInformation -Encoding UTF8",
                "Get-OutboundConnector | Export-Csv outbound.csv -NoTypeInformation -Encoding UTF8",
                "Get-ReceiveConnector | Export-Csv receive.csv -NoTypeInformation -Encoding UTF8",
                "Get-SendConnector | Export-Csv send.csv -NoTypeInformation -Encoding UTF8",
            ],
            Self::TrackingLog => &[
                "Get-TransportService | Get-MessageTrackingLog -ResultSize Unlimited -Start \
                 (Get-Date).AddDays(-7) | \
                 Export-Csv tracking.csv -NoTypeInformation -Encoding UTF8",
            ],
            Self::Postfix => &["journalctl -u 'postfix*' -o short-iso --since -7d > mail.log"],
            Self::ConnectorReport
            | Self::ProtocolLog
            | Self::Exim
            | Self::Sendmail
            | Self::Headers
            | Self::TlsReport
            | Self::AnyTable
            | Self::SavedReport => &[],
        }
    }
}

/// How to get a kind of file. Parts between backticks are menu paths, folders and names.
#[derive(Clone, Copy, Debug)]
pub struct GuideEntry {
    /// What it is called.
    pub name: &'static str,
    /// What it tells.
    pub tells: &'static str,
    /// What is to be known of what must be switched on, where something must.
    pub before: &'static str,
    /// How to get it without a command, one way a line.
    pub ways: &'static [&'static str],
    /// How far it reaches.
    pub limits: &'static str,
}

impl Words {
    /// How to get a kind of file.
    pub fn guide_entry(&self, source: GuideSource) -> GuideEntry {
        let labels = self.guide();
        match source {
            GuideSource::ConnectorMessages => GuideEntry {
                name: labels.connector_messages_name,
                tells: labels.connector_messages_tells,
                before: "",
                ways: labels.connector_messages_ways,
                limits: labels.connector_messages_limits,
            },
            GuideSource::ExtendedTrace => GuideEntry {
                name: labels.extended_trace_name,
                tells: labels.extended_trace_tells,
                before: "",
                ways: labels.extended_trace_ways,
                limits: labels.extended_trace_limits,
            },
            GuideSource::ConnectorReport => GuideEntry {
                name: labels.connector_report_name,
                tells: labels.connector_report_tells,
                before: "",
                ways: labels.connector_report_ways,
                limits: labels.connector_report_limits,
            },
            GuideSource::TraceDetail => GuideEntry {
                name: labels.trace_detail_name,
                tells: labels.trace_detail_tells,
                before: "",
                ways: labels.trace_detail_ways,
                limits: labels.trace_detail_limits,
            },
            GuideSource::EnhancedSummary => GuideEntry {
                name: labels.enhanced_summary_name,
                tells: labels.enhanced_summary_tells,
                before: "",
                ways: labels.enhanced_summary_ways,
                limits: labels.enhanced_summary_limits,
            },
            GuideSource::Summary => GuideEntry {
                name: labels.summary_name,
                tells: labels.summary_tells,
                before: "",
                ways: labels.summary_ways,
                limits: labels.summary_limits,
            },
            GuideSource::ConnectorList => GuideEntry {
                name: labels.connector_list_name,
                tells: labels.connector_list_tells,
                before: "",
                ways: &[],
                limits: labels.connector_list_limits,
            },
            GuideSource::ProtocolLog => GuideEntry {
                name: labels.protocol_log_name,
                tells: labels.protocol_log_tells,
                before: labels.protocol_log_before,
                ways: labels.protocol_log_ways,
                limits: labels.protocol_log_limits,
            },
            GuideSource::TrackingLog => GuideEntry {
                name: labels.tracking_log_name,
                tells: labels.tracking_log_tells,
                before: "",
                ways: labels.tracking_log_ways,
                limits: labels.tracking_log_limits,
            },
            GuideSource::Postfix => GuideEntry {
                name: labels.postfix_name,
                tells: labels.postfix_tells,
                before: labels.postfix_before,
                ways: labels.postfix_ways,
                limits: labels.postfix_limits,
            },
            GuideSource::Exim => GuideEntry {
                name: labels.exim_name,
                tells: labels.exim_tells,
                before: labels.exim_before,
                ways: labels.exim_ways,
                limits: labels.exim_limits,
            },
            GuideSource::Sendmail => GuideEntry {
                name: labels.sendmail_name,
                tells: labels.sendmail_tells,
                before: labels.sendmail_before,
                ways: labels.sendmail_ways,
                limits: labels.sendmail_limits,
            },
            GuideSource::Headers => GuideEntry {
                name: labels.headers_name,
                tells: labels.headers_tells,
                before: "",
                ways: labels.headers_ways,
                limits: labels.headers_limits,
            },
            GuideSource::TlsReport => GuideEntry {
                name: labels.tls_report_name,
                tells: labels.tls_report_tells,
                before: labels.tls_report_before,
                ways: labels.tls_report_ways,
                limits: labels.tls_report_limits,
            },
            GuideSource::AnyTable => GuideEntry {
                name: labels.any_table_name,
                tells: labels.any_table_tells,
                before: "",
                ways: labels.any_table_ways,
                limits: labels.any_table_limits,
            },
            GuideSource::SavedReport => GuideEntry {
                name: labels.saved_report_name,
                tells: labels.saved_report_tells,
                before: "",
                ways: labels.saved_report_ways,
                limits: labels.saved_report_limits,
            },
        }
    }

    /// What a format cannot tell, and which file to fetch instead; empty where it tells all.
    pub fn format_cannot(&self, format: Format) -> &'static str {
        let labels = self.guide();
        match format {
            Format::ExoExtendedTrace => labels.cannot_exo_extended_trace,
            Format::ExoEnhancedSummary => labels.cannot_exo_enhanced_summary,
            Format::ExoSummary => labels.cannot_exo_summary,
            Format::ExoTraceDetail => labels.cannot_exo_trace_detail,
            Format::ExoConnectorMessages => labels.cannot_exo_connector_messages,
            Format::ConnectorReport | Format::SavedReport => labels.cannot_reports,
            Format::ExchangeTrackingLog => labels.cannot_exchange_tracking_log,
            Format::ExchangeSmtpReceiveLog => labels.cannot_exchange_smtp_receive_log,
            Format::ExchangeSmtpSendLog => labels.cannot_exchange_smtp_send_log,
            Format::MessageHeaders => labels.cannot_message_headers,
            Format::PostfixLog => labels.cannot_postfix_log,
            Format::EximLog => labels.cannot_exim_log,
            Format::SendmailLog => labels.cannot_sendmail_log,
            Format::TlsReport => labels.cannot_tls_report,
            Format::ConnectorList => labels.cannot_connector_list,
            Format::MappedTable => labels.cannot_mapped_table,
            Format::SmtpAuthReport => labels.cannot_smtp_auth_report,
            Format::Mapping => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn every_kind_of_file_is_described_in_every_language() {
        for language in Language::ALL {
            for source in GuideOrigin::ALL.into_iter().flat_map(GuideOrigin::sources) {
                let entry = language.words().guide_entry(source);
                let texts = [entry.name, entry.tells, entry.limits];
                assert!(
                    texts.iter().all(|text| !text.is_empty()),
                    "{language:?}, {source:?}"
                );
                // What is switched on needs a word before, and what has no command needs another way.
                assert!(source.switches().is_empty() || !entry.before.is_empty());
                assert!(!source.commands().is_empty() || !entry.ways.is_empty());
            }
        }
    }

    #[test]
    fn menus_and_folders_are_between_backticks() {
        let ways =
            |language: Language, source| language.words().guide_entry(source).ways.join("\n");
        for language in Language::ALL {
            for source in GuideSource::ALL {
                let ticks = ways(language, source).matches('`').count();
                assert_eq!(ticks % 2, 0, "{language:?}, {source:?}");
            }
            let folders = ways(language, GuideSource::ProtocolLog);
            assert!(folders.contains("`TransportRoles\\Logs\\Hub\\ProtocolLog`"));
        }
    }
}
