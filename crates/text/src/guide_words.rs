//! What every language has to say of where files come from, and of what they cannot tell.

use trace::Format;

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

/// Fixed texts. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct GuideLabels {
    pub intro: &'static str,
    pub where_it_runs: &'static str,
    pub exchange_online: &'static str,
    pub exchange_server: &'static str,
    pub other_server: &'static str,
    pub only_mails: &'static str,
    pub something_else: &'static str,
    pub before: &'static str,
    pub ways: &'static str,
    pub commands: &'static str,
    pub limits: &'static str,
}

/// What is said of files and where they come from.
pub trait GuideWords {
    /// The fixed texts.
    fn guide(&self) -> &'static GuideLabels;
    /// How to get a kind of file.
    fn guide_entry(&self, source: GuideSource) -> GuideEntry;
    /// What a format cannot tell, and which file to fetch instead; empty where it tells all.
    fn format_cannot(&self, format: Format) -> &'static str;
}
