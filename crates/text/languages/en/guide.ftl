# “The first” is the first kind of file in the list that follows.
intro = The first answers “which TLS?” most directly. Files of several kinds, and any number of them, can be dropped together: overlapping ranges are counted once.
where-it-runs = Where does your mail run?
exchange-online = Exchange Online
exchange-server = Exchange Server
other-server = Another server
only-mails = I only have a mail
something-else = Something else
# A heading over what must be switched on before there are files.
before = Switch on beforehand
ways = Where to find it
commands = Commands
limits = Limits

## Exchange Online

# For each kind of file: its name, what it tells, how to get it, its limits. In the texts before and ways, and in no others, what is between backticks is shown as code: menus, folders and names, as they are called in the program when it speaks your language.
connector-messages-name = Connector report, one row per message
connector-messages-tells = TLS version, connector and direction of each message.
connector-messages-ways--1 = Exchange admin center: `Reports` › `Mail flow` › `Inbound messages report`, then `Outbound messages report` › `Request report`. TLS version is one of its filters; leave it empty for all.
connector-messages-limits = 90 days back, 100,000 rows a file (ask for several shorter ranges), 250 searches a day; ready after half an hour or more.
extended-trace-name = Extended message trace (MTDetail_….csv)
extended-trace-tells = TLS version and connector of each message, from its events.
extended-trace-ways--1 = Exchange admin center: `Mail flow` › `Message trace` › `Start a trace` › report type `Extended`, with senders or recipients such as `*@contoso.com`
extended-trace-limits = 90 days back. The center gives 1,000 messages, PowerShell 100,000 rows; ready after up to some hours, and the last four hours are missing.
connector-report-name = Connector report export, one row per day
connector-report-tells = TLS versions by day and connector, already added up. Never added to traces.
connector-report-ways--1 = Exchange admin center: `Reports` › `Mail flow` › `Inbound messages report` or `Outbound messages report` › `Export`
connector-report-limits = It names no senders, recipients or servers.
trace-detail-name = Trace detail of some messages
trace-detail-tells = TLS version of messages that you pick; the connector sometimes.
trace-detail-ways--1 = By Microsoft Graph, with the permission `ExchangeMessageTrace.Read.All`: `…/messageTraces/ID/getDetailsByRecipient(recipientAddress='b@contoso.com')`, saved as `.json`
trace-detail-limits = 100 requests in five minutes, one for each message and recipient: for a few messages. What has no TLS in it is “not recorded”.
enhanced-summary-name = Enhanced summary (MTSummary_….csv)
enhanced-summary-tells = Volume by connector. No TLS version.
enhanced-summary-ways--1 = Exchange admin center: as the extended trace, with report type `Enhanced summary`
enhanced-summary-limits = 90 days back; 50,000 messages from the center, 100,000 rows from PowerShell.
summary-name = Summary trace
summary-tells = Volume. No TLS version, no connector.
summary-ways--1 = Exchange admin center: `Mail flow` › `Message trace` › `Start a trace` › `Summary report` › `Export results`
summary-ways--2 = Or from Microsoft Graph, with the permission `ExchangeMessageTrace.Read.All`: `GET /v1.0/admin/exchange/tracing/messageTraces`, saved as `.json`
summary-limits = 90 days back, ten days and 5,000 rows a query. It needs your own domains to tell the direction of some messages (see Files).
connector-list-name = Connector lists
connector-list-tells = Type of each connector and whether it forces TLS, for traces that do not tell; and connectors that carried nothing.
connector-list-limits = The first two are for Exchange Online, the last two for Exchange Server.

## Exchange Server

protocol-log-name = SMTP protocol logs (RECV….LOG, SEND….LOG)
protocol-log-tells = TLS version and connector of each session: the best source of your own servers.
# Commands or lines follow below this text.
protocol-log-before = Only the receive connector `Default Frontend` writes them by default (none in Exchange 2010), and they tell nothing of the time before. In the Exchange Management Shell, once:
protocol-log-ways--1 = Below `%ExchangeInstallPath%`, on every server: `TransportRoles\Logs\FrontEnd\ProtocolLog` and `TransportRoles\Logs\Hub\ProtocolLog`; on Edge servers `TransportRoles\Logs\Edge\ProtocolLog`. Drop the folders as they are.
protocol-log-limits = 30 days and 250 MB a folder are kept by default; connector type and forced TLS come from connector lists.
tracking-log-name = Message tracking logs (MSGTRK….LOG)
tracking-log-tells = Volume by connector, and whether TLS was used; no version.
tracking-log-ways--1 = Below `%ExchangeInstallPath%`: `TransportRoles\Logs\MessageTracking`. They are on by default.
tracking-log-limits = 30 days are kept by default.

## Other mail servers

postfix-name = Postfix
postfix-tells = TLS version of each message that came in or went out.
# Commands or lines follow below this text.
postfix-before = Without these two lines Postfix says nothing of TLS:
postfix-ways--1 = The mail log: `/var/log/mail.log` or `/var/log/maillog`, also rotated and packed (`mail.log.2.gz`)
postfix-limits = As long as the log is rotated. Without TLS lines messages are “not recorded”.
exim-name = Exim
exim-tells = TLS version of each message that came in or went out.
exim-before = Nothing for TLS, unless `log_selector` takes `tls_cipher` away: it is there by default. To count the recipients of messages that came in, add `+received_recipients`.
exim-ways--1 = The main log: `/var/log/exim4/mainlog` or `/var/log/exim/main.log`, also rotated and packed
exim-limits = As long as the log is rotated.
sendmail-name = Sendmail
sendmail-tells = TLS version of each message that came in or went out.
sendmail-before = `LogLevel` must be 9 or more, which is the default (`confLOG_LEVEL` in `sendmail.mc`).
sendmail-ways--1 = The mail log: `/var/log/maillog` or `/var/log/mail.log`, also rotated and packed
sendmail-limits = As long as the log is rotated.

## Single mails

headers-name = Messages and their headers (.eml, .txt)
headers-tells = TLS version of the hop into your organization, of each message.
headers-ways--1 = Outlook (classic): `File` › `Properties` › `Internet headers`; new Outlook and Outlook on the web: `…` › `View` › `View message source`; Gmail: `⋮` › `Show original`. Copy, and paste above.
headers-ways--2 = Or save messages as `.eml` and drop the folder.
headers-limits = Inbound only, without a connector.

## What others report, and other programs

tls-report-name = TLS reports of others (RFC 8460)
tls-report-tells = Sessions toward your domain that were encrypted or failed, and why. Never added to messages.
# Commands or lines follow below this text.
tls-report-before = A record in your DNS asks the others for them:
tls-report-ways--1 = Save the mails or their attachments (`.json.gz`) from that mailbox and drop them.
tls-report-limits = One report a day and sender, from large providers mostly.
any-table-name = Any other table
any-table-tells = What its columns tell: a gateway’s export, the result of a hunting query.
any-table-ways--1 = Drop a CSV, TSV or JSON table. Under `Files` choose `Map its columns…` and say once which column is the time, the direction, the TLS version.
any-table-limits = It needs a time and a direction. Silence about TLS is “not recorded”.
saved-report-name = A report saved here
saved-report-tells = What it held when it was saved.
saved-report-ways--1 = `Export` › `Report (JSON)` or `Table (CSV)` on this page
saved-report-limits = It names no senders, recipients or servers.

## What a kind of file cannot tell

# Beside a file that was read: what it does not tell, and what to fetch instead. So are all texts that follow.
cannot-exo-extended-trace = Cannot tell: TLS where no message of a direction names it. Then fetch the connector report, one row per message.
cannot-exo-enhanced-summary = Cannot tell: TLS. Fetch the connector report, one row per message, for the same days.
cannot-exo-summary = Cannot tell: TLS, connectors. Fetch the connector report, one row per message, for the same days.
cannot-exo-trace-detail = It holds only those messages that were asked for, and does not name every connector. For all of them fetch the connector report, one row per message.
cannot-exo-connector-messages = Cannot tell: the remote server.
# Of reports that are added up already: those of Microsoft, and those saved here.
cannot-reports = Cannot tell: senders, recipients, servers. For these fetch the connector report, one row per message.
cannot-exchange-tracking-log = Cannot tell: the TLS version. Fetch the SMTP protocol logs of the same days.
cannot-exchange-smtp-receive-log = Cannot tell: outbound mail, connector types, forced TLS. Fetch the SMTP send logs and the connector lists.
cannot-exchange-smtp-send-log = Cannot tell: inbound mail, connector types, forced TLS. Fetch the SMTP receive logs and the connector lists.
cannot-message-headers = Cannot tell: outbound mail, connectors. Fetch the connector report, one row per message.
cannot-postfix-log = Cannot tell: connectors; TLS only with smtpd_tls_loglevel and smtp_tls_loglevel of 1.
cannot-exim-log = Cannot tell: connectors.
cannot-sendmail-log = Cannot tell: connectors; TLS only from LogLevel 9 on.
cannot-tls-report = Cannot tell: messages, versions, connectors. Fetch the log of the servers that receive.
cannot-connector-list = Cannot tell: mail. It completes what traces tell.
cannot-mapped-table = Cannot tell: what no column was chosen for.
cannot-smtp-auth-report = Cannot tell: days, devices, single messages. It stands beside mail, under submission.
