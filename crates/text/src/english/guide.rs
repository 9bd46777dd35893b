//! Where files come from, in English.

use super::English;
use crate::guide_words::{GuideEntry, GuideLabels, GuideSource, GuideWords};
use trace::Format;

static LABELS: GuideLabels = GuideLabels {
    intro: "The first answers “which TLS?” most directly. Files of several kinds, and any number of \
        them, can be dropped together: overlapping ranges are counted once.",
    where_it_runs: "Where does your mail run?",
    exchange_online: "Exchange Online",
    exchange_server: "Exchange Server",
    other_server: "Another server",
    only_mails: "I only have a mail",
    something_else: "Something else",
    before: "Switch on beforehand",
    ways: "Where to find it",
    commands: "Commands",
    limits: "Limits",
};

const DEFAULT_FOLDER: &str = "Below `%ExchangeInstallPath%`, on every server: \
    `TransportRoles\\Logs\\FrontEnd\\ProtocolLog` and `TransportRoles\\Logs\\Hub\\ProtocolLog`; on \
    Edge servers `TransportRoles\\Logs\\Edge\\ProtocolLog`. Drop the folders as they are.";

impl GuideWords for English {
    fn guide(&self) -> &'static GuideLabels {
        &LABELS
    }

    fn guide_entry(&self, source: GuideSource) -> GuideEntry {
        let entry = |name, tells, before, ways, limits| GuideEntry {
            name,
            tells,
            before,
            ways,
            limits,
        };
        match source {
            GuideSource::ConnectorMessages => entry(
                "Connector report, one row per message",
                "TLS version, connector and direction of each message.",
                "",
                &[
                    "Exchange admin center: `Reports` › `Mail flow` › `Inbound messages report`, then \
                   `Outbound messages report` › `Request report`. TLS version is one of its filters; \
                   leave it empty for all.",
                ],
                "90 days back, 100,000 rows a file (ask for several shorter ranges), 250 searches a \
                 day; ready after half an hour or more.",
            ),
            GuideSource::ExtendedTrace => entry(
                "Extended message trace (MTDetail_….csv)",
                "TLS version and connector of each message, from its events.",
                "",
                &[
                    "Exchange admin center: `Mail flow` › `Message trace` › `Start a trace` › report \
                   type `Extended`, with senders or recipients such as `*@contoso.com`",
                ],
                "90 days back. The center gives 1,000 messages, PowerShell 100,000 rows; ready after \
                 up to some hours, and the last four hours are missing.",
            ),
            GuideSource::ConnectorReport => entry(
                "Connector report export, one row per day",
                "TLS versions by day and connector, already added up. Never added to traces.",
                "",
                &[
                    "Exchange admin center: `Reports` › `Mail flow` › `Inbound messages report` or \
                   `Outbound messages report` › `Export`",
                ],
                "It names no senders, recipients or servers.",
            ),
            GuideSource::TraceDetail => entry(
                "Trace detail of some messages",
                "TLS version of messages that you pick; the connector sometimes.",
                "",
                &[
                    "Or from Microsoft Graph, with the permission `ExchangeMessageTrace.Read.All`: \
                   `…/messageTraces/ID/getDetailsByRecipient(recipientAddress='b@contoso.com')`, saved \
                   as `.json`",
                ],
                "100 requests in five minutes, one for each message and recipient: for a few \
                 messages. What has no TLS in it is “not recorded”.",
            ),
            GuideSource::EnhancedSummary => entry(
                "Enhanced summary (MTSummary_….csv)",
                "Volume by connector. No TLS version.",
                "",
                &[
                    "Exchange admin center: as the extended trace, with report type `Enhanced summary`",
                ],
                "90 days back; 50,000 messages from the center, 100,000 rows from PowerShell.",
            ),
            GuideSource::Summary => entry(
                "Summary trace",
                "Volume. No TLS version, no connector.",
                "",
                &[
                    "Exchange admin center: `Mail flow` › `Message trace` › `Start a trace` › \
                   `Summary report` › `Export results`",
                    "Or from Microsoft Graph, with the permission `ExchangeMessageTrace.Read.All`: `GET \
                   /v1.0/admin/exchange/tracing/messageTraces`, saved as `.json`",
                ],
                "90 days back, ten days and 5,000 rows a query. It needs your own domains to tell \
                 the direction of some messages (see Files).",
            ),
            GuideSource::ConnectorList => entry(
                "Connector lists",
                "Type of each connector and whether it forces TLS, for traces that do not tell; and \
                 connectors that carried nothing.",
                "",
                &[],
                "The first two are for Exchange Online, the last two for Exchange Server.",
            ),
            GuideSource::ProtocolLog => entry(
                "SMTP protocol logs (RECV….LOG, SEND….LOG)",
                "TLS version and connector of each session: the best source of your own servers.",
                "Only the receive connector `Default Frontend` writes them by default (none in \
                 Exchange 2010), and they tell nothing of the time before. In the Exchange Management \
                 Shell, once:",
                &[DEFAULT_FOLDER],
                "30 days and 250 MB a folder are kept by default; connector type and forced TLS \
                 come from connector lists.",
            ),
            GuideSource::TrackingLog => entry(
                "Message tracking logs (MSGTRK….LOG)",
                "Volume by connector, and whether TLS was used; no version.",
                "",
                &[
                    "Below `%ExchangeInstallPath%`: `TransportRoles\\Logs\\MessageTracking`. They are on \
                   by default.",
                ],
                "30 days are kept by default.",
            ),
            GuideSource::Postfix => entry(
                "Postfix",
                "TLS version of each message that came in or went out.",
                "Without these two lines Postfix says nothing of TLS:",
                &[
                    "The mail log: `/var/log/mail.log` or `/var/log/maillog`, also rotated and packed \
                   (`mail.log.2.gz`)",
                ],
                "As long as the log is rotated. Without TLS lines messages are “not recorded”.",
            ),
            GuideSource::Exim => entry(
                "Exim",
                "TLS version of each message that came in or went out.",
                "Nothing for TLS, unless `log_selector` takes `tls_cipher` away: it is there by \
                 default. To count the recipients of messages that came in, add \
                 `+received_recipients`.",
                &[
                    "The main log: `/var/log/exim4/mainlog` or `/var/log/exim/main.log`, also rotated \
                   and packed",
                ],
                "As long as the log is rotated.",
            ),
            GuideSource::Sendmail => entry(
                "Sendmail",
                "TLS version of each message that came in or went out.",
                "`LogLevel` must be 9 or more, which is the default (`confLOG_LEVEL` in `sendmail.mc`).",
                &[
                    "The mail log: `/var/log/maillog` or `/var/log/mail.log`, also rotated and packed",
                ],
                "As long as the log is rotated.",
            ),
            GuideSource::Headers => entry(
                "Messages and their headers (.eml, .txt)",
                "TLS version of the hop into your organization, of each message.",
                "",
                &[
                    "Outlook (classic): `File` › `Properties` › `Internet headers`; new Outlook and \
                     Outlook on the web: `…` › `View` › `View message source`; Gmail: `⋮` › `Show \
                     original`. Copy, and paste above.",
                    "Or save messages as `.eml` and drop the folder.",
                ],
                "Inbound only, without a connector.",
            ),
            GuideSource::TlsReport => entry(
                "TLS reports of others (RFC 8460)",
                "Sessions toward your domain that were encrypted or failed, and why. Never added \
                 to messages.",
                "A record in your DNS asks the others for them:",
                &[
                    "Save the mails or their attachments (`.json.gz`) from that mailbox and drop them.",
                ],
                "One report a day and sender, from large providers mostly.",
            ),
            GuideSource::AnyTable => entry(
                "Any other table",
                "What its columns tell: a gateway’s export, the result of a hunting query.",
                "",
                &[
                    "Drop a CSV, TSV or JSON table. Under `Files` choose `Map its columns…` and say once \
                   which column is the time, the direction, the TLS version.",
                ],
                "It needs a time and a direction. Silence about TLS is “not recorded”.",
            ),
            GuideSource::SavedReport => entry(
                "A report saved here",
                "What it held when it was saved.",
                "",
                &["`Export` › `Report (JSON)` or `Table (CSV)` on this page"],
                "It names no senders, recipients or servers.",
            ),
        }
    }

    fn format_cannot(&self, format: Format) -> &'static str {
        match format {
            Format::ExoExtendedTrace => {
                "Cannot tell: TLS where no message of a direction names it. Then fetch the connector \
                 report, one row per message."
            }
            Format::ExoEnhancedSummary => {
                "Cannot tell: TLS. Fetch the connector report, one row per message, for the same days."
            }
            Format::ExoSummary => {
                "Cannot tell: TLS, connectors. Fetch the connector report, one row per message, for \
                 the same days."
            }
            Format::ExoTraceDetail => {
                "Cannot tell: every message, and some connectors. For all of them fetch the connector \
                 report, one row per message."
            }
            Format::ExoConnectorMessages => "Cannot tell: the remote server.",
            Format::ConnectorReport | Format::SavedReport => {
                "Cannot tell: senders, recipients, servers. For these fetch the connector report, \
                 one row per \
                 message."
            }
            Format::ExchangeTrackingLog => {
                "Cannot tell: the TLS version. Fetch the SMTP protocol logs of the same days."
            }
            Format::ExchangeSmtpReceiveLog => {
                "Cannot tell: outbound mail, connector types, forced TLS. Fetch the SMTP send logs and \
                 the connector lists."
            }
            Format::ExchangeSmtpSendLog => {
                "Cannot tell: inbound mail, connector types, forced TLS. Fetch the SMTP receive logs \
                 and the connector lists."
            }
            Format::MessageHeaders => {
                "Cannot tell: outbound mail, connectors. Fetch the connector report, one row per \
                 message."
            }
            Format::PostfixLog => {
                "Cannot tell: connectors; TLS only with smtpd_tls_loglevel and smtp_tls_loglevel of 1."
            }
            Format::EximLog => "Cannot tell: connectors.",
            Format::SendmailLog => "Cannot tell: connectors; TLS only from LogLevel 9 on.",
            Format::TlsReport => {
                "Cannot tell: messages, versions, connectors. Fetch the log of the servers that receive."
            }
            Format::ConnectorList => "Cannot tell: mail. It completes what traces tell.",
            Format::MappedTable => "Cannot tell: what no column was chosen for.",
            Format::SmtpAuthReport => {
                "Cannot tell: days, devices, single messages. It stands beside mail, under submission."
            }
            Format::Mapping => "",
        }
    }
}
