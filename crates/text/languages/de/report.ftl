values = Werte
as-counts = Anzahlen
as-shares = Prozentwerte
rows-by = Zeilen
by-day = Nach Tag
by-connector = Nach Connector
direction = Richtung
both = Beide
show-for = Daten anzeigen für
all-flow = Gesamter Nachrichtenfluss
search = Tabelle durchsuchen
no-rows = Keine Zeile passt zur Auswahl, zur Suche und zum Filter.
export-table = Tabelle (CSV)
filters = Filter
filter-hint = Alle Bedingungen eines Filters müssen zutreffen. Filter bleiben in diesem Browser. Datumsangaben schreiben Sie als 2026-11-15, Typen als OnPremises oder Partner, erzwungenes TLS als True oder False.
filter-name = Name des neuen Filters
clause = Bedingung
clause-column = Spalte
clause-operator = Vergleich
clause-value = Wert
add-clause = Bedingung hinzufügen
save-filter = Speichern und anwenden
clear-filter = Filter aufheben
who = Server anzeigen
who-asking = Wird nachgeschlagen …
who-failed = Das ließ sich nicht nachschlagen, weil die Dateien gerade neu eingelesen werden. Schließen Sie diese Ansicht und versuchen Sie es noch einmal.
who-private = Nur auf diesem Bildschirm und in der Datei, die Sie herunterladen: Server, Domänen und Nachrichten-IDs gelangen nie in einen Link oder einen Bericht.
who-summaries = Diese Zahlen stammen aus bereits summierten Dateien. Sie sagen nicht, wer gesendet oder empfangen hat. Laden Sie eine Nachrichtenablaufverfolgung derselben Tage, um es zu sehen.
who-nobody = Nichts aufzuführen.
server = Remoteserver
domain = Domäne
cipher = Chiffre
messages = Nachrichten
recipients = Empfänger
first = Zuerst (UTC)
last = Zuletzt (UTC)
message-ids = Beispiele für Nachrichten-IDs
evidence-csv = Server herunterladen (CSV)
who-inbound = Absender anzeigen
who-outbound = Empfänger anzeigen
servers = Server
senders-csv = Absender herunterladen (CSV)
recipients-csv = Empfänger herunterladen (CSV)
not-told = unbekannt
partner-message = E-Mail an den Partner
partner-message-hint = Ergänzen Sie, was in geschweiften Klammern steht, und lassen Sie weg, was Sie nicht mitteilen möchten.
copy = Kopieren
copied = Kopiert
settings = PowerShell für diesen Connector
settings-hint = Sehen Sie sich zuerst die Zahl dieses Connectors bei „Kein TLS“ an: Diese Nachrichten werden dann abgelehnt oder zurückgesendet. Namen wie partner.example müssen Sie ersetzen.
no-insights-here = Nichts Auffälliges zu dem, was angezeigt wird.
none-above = Es gibt Nachrichten im Klartext oder unter TLS 1.2, aber kein Connector liegt über den Schwellenwerten.
insight-more = So beheben Sie es
help = Hilfe
help-back = Zurück
help-failed = Die Hilfeseite konnte von dieser Website nicht abgerufen werden. Laden Sie die Seite neu und versuchen Sie es erneut.
limits = Schwellenwerte
limits-hint = Ein Prozentwert muss über seinem Schwellenwert liegen; ihn genau zu erreichen, genügt nicht. Bleibt in diesem Browser.
limit-tls10 = TLS 1.0 und älter, Prozent
limit-no-tls = Kein TLS, Prozent
limit-weak = Schwache Chiffren, Prozent
limit-no-fs = Keine Forward Secrecy, Prozent
limit-min = Mindestzahl der Nachrichten
limits-reset = Standardwerte verwenden
chart = Volumen und TLS
view-by = Daten anzeigen nach
mail-flow = Nachrichtenfluss
tls-usage = TLS-Nutzung
total = Gesamt
others = Sonstige
what-if = Was wäre, wenn
what-if-hint = Nachrichten, die eine strengere Richtlinie in diesem Zeitraum betroffen hätte.
policy = Richtlinie
connector = Connector
no-connector = In diesem Zeitraum hat keine Nachricht einen Connector genutzt.
nothing-stops = Nichts würde aufgehalten.
stops-by-connector = Was aufgehalten würde, nach Connector
stops-by-day = Was aufgehalten würde, nach Tag
stops = Würde aufgehalten
only = Nur
table-keys = Die Eingabetaste führt zu den Zahlen, Pfeiltasten führen von einer zur nächsten, und die Tabulatortaste verlässt die Tabelle.
chart-keys-alone = Pfeiltasten wechseln den Tag, die Eingabetaste sagt, wie die Zahl eines Tages entstand.
no-mail-here = Zur Auswahl gibt es in diesem Zeitraum keine Nachrichten.

## Flüsse

refused-or-in-clear = Würden abgelehnt, weil TLS erzwungen ist: { $refused }. Würden im Klartext übertragen, sofern TLS nicht erzwungen ist: { $in-clear }.
flow-too-few = Zu wenige für ein Urteil ({ $known } von mindestens { $least }). Im Klartext oder unter TLS 1.2: { $old }.
more-flows =
    Und { $flows ->
        [one] { $flows } weiterer Fluss
       *[other] { $flows } weitere Flüsse
    } mit zu wenigen für ein Urteil.

## Wie die Bedingung eines Filters vergleicht: Spalte, Vergleich, Wert

operator-is = ist
operator-starts-with = beginnt mit
operator-above = liegt über
operator-below = liegt unter

## Richtlinien zur Auswahl

policy-refuse-below12 = TLS unter 1.2 ablehnen
policy-refuse-below12-and-clear = TLS unter 1.2 und Kein TLS ablehnen
policy-force-tls = TLS auf einem Connector erzwingen
policy-recommended-only = Nur annehmen, was die Leitlinie empfiehlt

## Filter und Diagramme

delete-filter = Filter { $name } löschen
remove-clause = Bedingung { $number } entfernen
only-this = Nur { $name }, oder wieder alles

## Wer hinter einer Zahl steht

who-stops-inbound = Absender anzeigen
who-stops-outbound = Empfänger anzeigen
who-stops-both = Server anzeigen
ask-who = { $number }, { $what }, { $about }: { $who }
who-summary =
    { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    }, { $rows ->
        [one] { $rows } Kombination
       *[other] { $rows } Kombinationen
    } aus Remoteserver und Version
who-unlisted =
    { $rows ->
        [one] { $rows } weitere Zeile mit wenigen Nachrichten ist nicht aufgeführt (insgesamt { $messages }).
       *[other] { $rows } weitere Zeilen mit jeweils wenigen Nachrichten sind nicht aufgeführt (insgesamt { $messages }).
    }
who-not-kept =
    { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    }: Es waren zu viele Server, um alle ihre Namen im Arbeitsspeicher zu behalten.

## Was wäre, wenn

would-stop =
    { $unit ->
        [recipients] { $part ->
            [one] { $part } von { $whole } Empfängern würde
           *[other] { $part } von { $whole } Empfängern würden
        }
       *[messages] { $part ->
            [one] { $part } von { $whole } Nachrichten würde
           *[other] { $part } von { $whole } Nachrichten würden
        }
    } aufgehalten: { $daily } pro Tag.
undecided =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } Empfänger lässt sich nicht beurteilen: Die Dateien enthalten dazu keine TLS-Angaben oder keine Version.
           *[other] { $amount } Empfänger lassen sich nicht beurteilen: Die Dateien enthalten dazu keine TLS-Angaben oder keine Version.
        }
       *[messages] { $amount ->
            [one] { $amount } Nachricht lässt sich nicht beurteilen: Die Dateien enthalten dazu keine TLS-Angaben oder keine Version.
           *[other] { $amount } Nachrichten lassen sich nicht beurteilen: Die Dateien enthalten dazu keine TLS-Angaben oder keine Version.
        }
    }

## Eine Nachricht an einen Partner, fertig zum Absenden

partner-server =
    { $name }: { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    }, { $version }, { $first } bis { $last }
partner-servers-more =
    … { $servers ->
        [one] { $servers } weiterer Server
       *[other] { $servers } weitere Server
    }
partner-inbound =
    Betreff: Nachrichten von {"{"}partner.example{"}"} an {"{"}contoso.com{"}"} werden gesendet mit: { $versions }

    Guten Tag,

    zwischen dem { $from } und dem { $to } (UTC) hat unser Maildienst { $whole ->
        [one] { $whole } Nachricht
       *[other] { $whole } Nachrichten
    } von Ihren Servern empfangen. { $part } davon { $part ->
        [one] war
       *[other] waren
    } { $in-clear ->
        [yes] bei der Übertragung nicht verschlüsselt
       *[no] nur mit veralteten Versionen verschlüsselt
    }.

    Es handelt sich um diese Server (Server: Nachrichten, Schutz, erste bis letzte, UTC):

    { $servers }
    Unsere Server bieten STARTTLS mit TLS 1.2 und 1.3 an. Ein Server, der nur ältere Versionen beherrscht, fällt auf Klartext zurück.

    Bitte aktivieren Sie auf diesen Servern TLS 1.2 oder neuer für ausgehendes SMTP, und teilen Sie uns mit, wann es so weit ist. Gehören die Server nicht mehr Ihnen, teilen Sie uns bitte auch das mit.

    Ab dem {"{"}Datum{"}"} möchten wir Nachrichten von {"{"}partner.example{"}"} nur noch über TLS annehmen. Nachrichten ohne TLS werden dann abgelehnt.

    Postmaster von {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
partner-outbound =
    Betreff: Ihre Mailserver für {"{"}partner.example{"}"} bieten kein TLS 1.2 an

    Guten Tag,

    zwischen dem { $from } und dem { $to } (UTC) haben wir Ihren Servern { $whole ->
        [one] { $whole } Nachricht
       *[other] { $whole } Nachrichten
    } zugestellt. Für { $part } davon ließ sich kein besserer Schutz vereinbaren als: { $versions }.

    Es handelt sich um diese Server (Server: Nachrichten, Schutz, erste bis letzte, UTC):

    { $servers }
    Sie sehen es mit:
    openssl s_client -starttls smtp -connect {"{"}mx.partner.example{"}"}:25 -tls1_2

    Bitte bieten Sie STARTTLS mit TLS 1.2 oder neuer an, mit einem Zertifikat, das den Server nennt. Ab dem {"{"}Datum{"}"} möchten wir Nachrichten an {"{"}partner.example{"}"} nur noch über TLS zustellen. Nachrichten, die sich nicht verschlüsseln lassen, gehen dann an unsere Absender zurück.

    Postmaster von {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
