title = Befehle für mich schreiben
intro = Wählen Sie, worauf Sie Zugriff haben, und die Tage. Was Sie eingeben, bleibt auf dieser Seite.
role = Worauf Sie Zugriff haben
from = Erster Tag
to = Letzter Tag
domains = Ihre eigenen Domänen, durch Kommas getrennt
notify = E-Mail-Adresse, die benachrichtigt wird, wenn es so weit ist (darf leer bleiben)
commands = Befehle
not-run = Sehen Sie sich die Befehle an, bevor Sie sie ausführen. Hier wird nichts ausgeführt.
missing = Was noch fehlt
how = So bekommen Sie es

## Was jemand wo darf

role-reports = Exchange Online: Berichte
role-extended-trace = Exchange Online: Ablaufverfolgungen mit TLS
role-summary-trace = Exchange Online: Ablaufverfolgungen sofort, ohne TLS
role-exchange-server = Exchange Server
role-postfix = Postfix

## Warum es keine Befehle gibt

error-days = Der letzte Tag liegt vor dem ersten.
error-too-old = Exchange Online bewahrt Daten { $days } Tage lang auf. Der früheste Tag, den Sie anfordern können, ist der { $day }.
error-to-come = Diese Tage liegen noch in der Zukunft.
error-no-domain = Nennen Sie mindestens eine Ihrer eigenen Domänen, zum Beispiel contoso.com.
error-domain = „{ $typed }“ ist keine Domäne wie contoso.com.
error-address = „{ $typed }“ ist keine E-Mail-Adresse wie admin@contoso.com.
error-too-many = Das wären { $searches } Suchen; { $most } am Tag sind erlaubt. Wählen Sie weniger Tage oder Domänen.

## Was zu den Befehlen zu wissen ist

remark-earliest = Exchange Online bewahrt Daten { $days } Tage lang auf; die Abfrage beginnt also mit dem { $day }.
remark-last-hours = Die letzten Stunden von heute sind noch nicht enthalten: Bis zu vier Stunden fehlen.
takes-one-search = Eine Suche, bereit nach einer halben Stunde oder später.
takes-searches = { $searches } Suchen über höchstens eine Woche, damit keine Datei bei 100.000 Zeilen abgeschnitten wird; sie laufen nebeneinander, und jede ist nach einer halben Stunde oder später bereit.
takes-slow-searches =
    { $searches ->
        [one] { $searches } Suche über höchstens eine Woche; sie kann einige Stunden dauern.
       *[other] { $searches } Suchen über höchstens eine Woche; sie laufen nebeneinander, und jede kann einige Stunden dauern.
    }
takes-pages = Es läuft, solange Seiten kommen: je 5.000 Zeilen, höchstens 100 Seiten in fünf Minuten. 100.000 Nachrichten dauern etwa eine Minute.
takes-copying = Es dauert so lange wie das Kopieren der Protokolle: Oft sind es einige Gigabyte. Führen Sie es in der Exchange-Verwaltungsshell aus, als jemand, der die Datenträger der Server lesen darf.
takes-at-once = Es dauert einige Sekunden.

## Was noch fehlt, und welche Datei es enthält

only-one-direction =
    { $missing ->
        [inbound] Sie haben nur ausgehende Nachrichten; { $file }.
       *[outbound] Sie haben nur eingehende Nachrichten; { $file }.
    }
only-one-direction-on =
    { $missing ->
        [inbound] Vom { $from } bis { $to } haben Sie nur ausgehende Nachrichten; { $file }, und zwar für diese Tage.
       *[outbound] Vom { $from } bis { $to } haben Sie nur eingehende Nachrichten; { $file }, und zwar für diese Tage.
    }
missing-inbound-report = der Bericht über eingehende Nachrichten fehlt noch
missing-outbound-report = der Bericht über ausgehende Nachrichten fehlt noch
missing-inbound-trace = eine Ablaufverfolgung mit Ihren Domänen als Empfänger fehlt noch
missing-outbound-trace = eine Ablaufverfolgung mit Ihren Domänen als Absender fehlt noch
missing-receive-logs = die Empfangsprotokolle (RECV….LOG) fehlen noch
missing-send-logs = die Sendeprotokolle (SEND….LOG) fehlen noch
missing-inbound-server-log = das Protokoll des Servers, der eingehende Nachrichten verarbeitet, fehlt noch
missing-outbound-server-log = das Protokoll des Servers, der ausgehende Nachrichten verarbeitet, fehlt noch
missing-inbound-not-mails = E-Mails zeigen nur den Weg herein; ein Bericht oder Protokoll mit eingehenden Nachrichten fehlt also noch
missing-outbound-not-mails = E-Mails zeigen nur den Weg herein; ein Bericht oder Protokoll mit ausgehenden Nachrichten fehlt also noch
missing-inbound-file = eine Datei mit eingehenden Nachrichten fehlt noch
missing-outbound-file = eine Datei mit ausgehenden Nachrichten fehlt noch
missing-lists-online =
    { $connectors ->
        [1] Bei einem Connector sagen die Dateien nichts über den Typ oder darüber, ob TLS erzwungen ist; die Listen von Get-InboundConnector und Get-OutboundConnector fehlen noch.
       *[other] Bei { $connectors } Connectors sagen die Dateien nichts über den Typ oder darüber, ob TLS erzwungen ist; die Listen von Get-InboundConnector und Get-OutboundConnector fehlen noch.
    }
missing-lists-server =
    { $connectors ->
        [1] Bei einem Connector sagen die Dateien nichts über den Typ oder darüber, ob TLS erzwungen ist; die Listen von Get-ReceiveConnector und Get-SendConnector fehlen noch.
       *[other] Bei { $connectors } Connectors sagen die Dateien nichts über den Typ oder darüber, ob TLS erzwungen ist; die Listen von Get-ReceiveConnector und Get-SendConnector fehlen noch.
    }
