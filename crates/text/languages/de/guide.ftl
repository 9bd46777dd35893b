intro = Die erste Dateiart beantwortet die Frage „Welches TLS?“ am direktesten. Dateien verschiedener Arten lassen sich in beliebiger Zahl zusammen ablegen: Überlappende Zeiträume zählen nur einmal.
where-it-runs = Wo läuft Ihr Mailsystem?
exchange-online = Exchange Online
exchange-server = Exchange Server
other-server = Ein anderer Server
only-mails = Ich habe nur eine E-Mail
something-else = Etwas anderes
before = Vorher einschalten
ways = Wo Sie es finden
commands = Befehle
limits = Grenzen

## Exchange Online

connector-messages-name = Connectorbericht, eine Zeile je Nachricht
connector-messages-tells = TLS-Version, Connector und Richtung jeder Nachricht.
connector-messages-ways--1 = Exchange Admin Center: `Berichte` › `Nachrichtenfluss` (Reports › Mail flow) › `Inbound messages report`, dann `Outbound messages report` › `Bericht anfordern` (Request report). Die TLS-Version ist einer der Filter; lassen Sie ihn leer, um alle zu erhalten.
connector-messages-limits = 90 Tage zurück, 100.000 Zeilen je Datei (fordern Sie mehrere kürzere Zeiträume an), 250 Suchen am Tag; bereit nach einer halben Stunde oder später.
extended-trace-name = Erweiterte Nachrichtenablaufverfolgung (MTDetail_….csv)
extended-trace-tells = TLS-Version und Connector jeder Nachricht, aus ihren Ereignissen.
extended-trace-ways--1 = Exchange Admin Center: `Nachrichtenfluss` › `Nachrichtenablaufverfolgung` › `Ablaufverfolgung starten` (Mail flow › Message trace › Start a trace) › Berichtstyp `Erweitert` (Extended), mit Absendern oder Empfängern wie `*@contoso.com`
extended-trace-limits = 90 Tage zurück. Das Admin Center liefert 1.000 Nachrichten, PowerShell 100.000 Zeilen; es kann einige Stunden dauern, und die letzten vier Stunden fehlen.
connector-report-name = Export des Connectorberichts, eine Zeile je Tag
connector-report-tells = TLS-Versionen nach Tag und Connector, bereits summiert. Wird nie zu Ablaufverfolgungen addiert.
connector-report-ways--1 = Exchange Admin Center: `Berichte` › `Nachrichtenfluss` (Reports › Mail flow) › `Inbound messages report` oder `Outbound messages report` › `Exportieren` (Export)
connector-report-limits = Er nennt weder Absender noch Empfänger noch Server.
trace-detail-name = Ablaufverfolgungsdetails einzelner Nachrichten
trace-detail-tells = TLS-Version von Nachrichten, die Sie auswählen; manchmal der Connector.
trace-detail-ways--1 = Aus Microsoft Graph, mit der Berechtigung `ExchangeMessageTrace.Read.All`: `…/messageTraces/ID/getDetailsByRecipient(recipientAddress='b@contoso.com')`, als `.json` gespeichert
trace-detail-limits = 100 Anforderungen in fünf Minuten, eine je Nachricht und Empfänger: nur für wenige Nachrichten. Was nichts über TLS enthält, ist „nicht aufgezeichnet“.
enhanced-summary-name = Erweiterte Zusammenfassung (MTSummary_….csv)
enhanced-summary-tells = Volumen je Connector. Keine TLS-Version.
enhanced-summary-ways--1 = Exchange Admin Center: wie die erweiterte Ablaufverfolgung, mit dem Berichtstyp `Erweiterte Zusammenfassung` (Enhanced summary)
enhanced-summary-limits = 90 Tage zurück; 50.000 Nachrichten aus dem Admin Center, 100.000 Zeilen aus PowerShell.
summary-name = Zusammenfassende Ablaufverfolgung
summary-tells = Volumen. Keine TLS-Version, kein Connector.
summary-ways--1 = Exchange Admin Center: `Nachrichtenfluss` › `Nachrichtenablaufverfolgung` › `Ablaufverfolgung starten` (Mail flow › Message trace › Start a trace) › `Zusammenfassungsbericht` › `Ergebnisse exportieren` (Summary report › Export results)
summary-ways--2 = Oder aus Microsoft Graph, mit der Berechtigung `ExchangeMessageTrace.Read.All`: `GET /v1.0/admin/exchange/tracing/messageTraces`, als `.json` gespeichert
summary-limits = 90 Tage zurück, zehn Tage und 5.000 Zeilen je Abfrage. Bei manchen Nachrichten lässt sich die Richtung nur mit Ihren eigenen Domänen erkennen (siehe „Dateien“).
connector-list-name = Connectorlisten
connector-list-tells = Typ jedes Connectors und ob er TLS erzwingt, falls die Ablaufverfolgung es nicht sagt; außerdem Connectors, die nichts befördert haben.
connector-list-limits = Die ersten beiden sind für Exchange Online, die letzten beiden für Exchange Server.

## Exchange Server

protocol-log-name = SMTP-Sitzungsprotokolle (RECV….LOG, SEND….LOG)
protocol-log-tells = TLS-Version und Connector jeder Sitzung: die beste Quelle Ihrer eigenen Server.
protocol-log-before = Standardmäßig schreibt sie nur der Empfangsconnector `Default Frontend` (keiner in Exchange 2010), und über die Zeit davor sagen sie nichts. In der Exchange-Verwaltungsshell, einmal:
protocol-log-ways--1 = Unterhalb von `%ExchangeInstallPath%`, auf jedem Server: `TransportRoles\Logs\FrontEnd\ProtocolLog` und `TransportRoles\Logs\Hub\ProtocolLog`; auf Edge-Servern `TransportRoles\Logs\Edge\ProtocolLog`. Legen Sie die Ordner ab, wie sie sind.
protocol-log-limits = Standardmäßig werden 30 Tage und 250 MB je Ordner aufbewahrt; Connectortyp und erzwungenes TLS stehen in den Connectorlisten.
tracking-log-name = Nachrichtenverfolgungsprotokolle (MSGTRK….LOG)
tracking-log-tells = Volumen je Connector und ob TLS verwendet wurde; keine Version.
tracking-log-ways--1 = Unterhalb von `%ExchangeInstallPath%`: `TransportRoles\Logs\MessageTracking`. Sie sind standardmäßig eingeschaltet.
tracking-log-limits = Standardmäßig werden 30 Tage aufbewahrt.

## Andere Mailserver

postfix-name = Postfix
postfix-tells = TLS-Version jeder Nachricht, die einging oder hinausging.
postfix-before = Ohne diese beiden Zeilen sagt Postfix nichts über TLS:
postfix-ways--1 = Das Mailprotokoll: `/var/log/mail.log` oder `/var/log/maillog`, auch rotiert und gepackt (`mail.log.2.gz`)
postfix-limits = So weit, wie die Rotation zurückreicht. Ohne TLS-Zeilen sind Nachrichten „nicht aufgezeichnet“.
exim-name = Exim
exim-tells = TLS-Version jeder Nachricht, die einging oder hinausging.
exim-before = Nichts für TLS, sofern `log_selector` nicht `tls_cipher` abwählt: Standardmäßig ist es dabei. Um die Empfänger eingegangener Nachrichten zu zählen, fügen Sie `+received_recipients` hinzu.
exim-ways--1 = Das Hauptprotokoll: `/var/log/exim4/mainlog` oder `/var/log/exim/main.log`, auch rotiert und gepackt
exim-limits = So weit, wie die Rotation zurückreicht.
sendmail-name = Sendmail
sendmail-tells = TLS-Version jeder Nachricht, die einging oder hinausging.
sendmail-before = `LogLevel` muss mindestens 9 sein; das ist der Standard (`confLOG_LEVEL` in `sendmail.mc`).
sendmail-ways--1 = Das Mailprotokoll: `/var/log/maillog` oder `/var/log/mail.log`, auch rotiert und gepackt
sendmail-limits = So weit, wie die Rotation zurückreicht.

## Einzelne E-Mails

headers-name = Nachrichten und ihre Kopfzeilen (.eml, .txt)
headers-tells = TLS-Version des Hops in Ihre Organisation, für jede Nachricht.
headers-ways--1 = Outlook (klassisch): `Datei` › `Eigenschaften` › `Internetkopfzeilen` (File › Properties › Internet headers); neues Outlook und Outlook im Web: `…` › `Anzeigen` › `Nachrichtenquelle anzeigen` (View › View message source); Gmail: `⋮` › `Original anzeigen` (Show original). Kopieren Sie den Text und fügen Sie ihn oben ein.
headers-ways--2 = Oder speichern Sie Nachrichten als `.eml` und legen Sie den Ordner ab.
headers-limits = Nur eingehend, ohne Connector.

## Was andere berichten, und andere Programme

tls-report-name = TLS-Berichte anderer (RFC 8460)
tls-report-tells = Sitzungen zu Ihrer Domäne, die verschlüsselt waren oder fehlschlugen, und warum. Sie werden nie zu Nachrichten addiert.
tls-report-before = Ein Eintrag in Ihrem DNS bittet die anderen darum:
tls-report-ways--1 = Speichern Sie die E-Mails oder ihre Anlagen (`.json.gz`) aus diesem Postfach und legen Sie sie ab.
tls-report-limits = Ein Bericht je Tag und Absender, meist von großen Anbietern.
any-table-name = Jede andere Tabelle
any-table-tells = Was ihre Spalten sagen: der Export eines Gateways, das Ergebnis einer Hunting-Abfrage.
any-table-ways--1 = Legen Sie eine Tabelle als CSV, TSV oder JSON ab. Wählen Sie unter `Dateien` `Spalten zuordnen…` und geben Sie einmal an, welche Spalte die Zeit, die Richtung und die TLS-Version enthält.
any-table-limits = Zeit und Richtung sind nötig. Wo nichts über TLS steht, ist die Nachricht „nicht aufgezeichnet“.
saved-report-name = Ein hier gespeicherter Bericht
saved-report-tells = Was er beim Speichern enthielt.
saved-report-ways--1 = `Exportieren` › `Bericht (JSON)` oder `Tabelle (CSV)` auf dieser Seite
saved-report-limits = Er nennt weder Absender noch Empfänger noch Server.

## Was eine Art Datei nicht sagen kann

cannot-exo-extended-trace = Nicht feststellbar: TLS, wo keine Nachricht einer Richtung es nennt. Fordern Sie dann den Connectorbericht mit einer Zeile je Nachricht an.
cannot-exo-enhanced-summary = Nicht feststellbar: TLS. Fordern Sie für dieselben Tage den Connectorbericht mit einer Zeile je Nachricht an.
cannot-exo-summary = Nicht feststellbar: TLS, Connectors. Fordern Sie für dieselben Tage den Connectorbericht mit einer Zeile je Nachricht an.
cannot-exo-trace-detail = Die Datei enthält nur die Nachrichten, nach denen gefragt wurde, und nennt nicht jeden Connector. Fordern Sie für alle den Connectorbericht mit einer Zeile je Nachricht an.
cannot-exo-connector-messages = Nicht feststellbar: der Remoteserver.
cannot-reports = Nicht feststellbar: Absender, Empfänger, Server. Fordern Sie dafür den Connectorbericht mit einer Zeile je Nachricht an.
cannot-exchange-tracking-log = Nicht feststellbar: die TLS-Version. Nehmen Sie die SMTP-Sitzungsprotokolle derselben Tage.
cannot-exchange-smtp-receive-log = Nicht feststellbar: ausgehende Nachrichten, Connectortypen, erzwungenes TLS. Nehmen Sie die SMTP-Sendeprotokolle und die Connectorlisten.
cannot-exchange-smtp-send-log = Nicht feststellbar: eingehende Nachrichten, Connectortypen, erzwungenes TLS. Nehmen Sie die SMTP-Empfangsprotokolle und die Connectorlisten.
cannot-message-headers = Nicht feststellbar: ausgehende Nachrichten, Connectors. Fordern Sie den Connectorbericht mit einer Zeile je Nachricht an.
cannot-postfix-log = Nicht feststellbar: Connectors; TLS nur, wenn smtpd_tls_loglevel und smtp_tls_loglevel 1 sind.
cannot-exim-log = Nicht feststellbar: Connectors.
cannot-sendmail-log = Nicht feststellbar: Connectors; TLS erst ab LogLevel 9.
cannot-tls-report = Nicht feststellbar: Nachrichten, Versionen, Connectors. Nehmen Sie das Protokoll der Server, die empfangen.
cannot-connector-list = Nicht feststellbar: Nachrichten. Sie ergänzt, was Ablaufverfolgungen sagen.
cannot-mapped-table = Nicht feststellbar: alles, wofür keine Spalte gewählt wurde.
cannot-smtp-auth-report = Nicht feststellbar: Tage, Geräte, einzelne Nachrichten. Er steht neben den Nachrichten, unter „Wer Nachrichten einliefert“.
