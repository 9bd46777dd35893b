days = { $from } bis { $to }

## Richtungen und TLS-Klassen, wie Tabellen und Diagramme sie nennen

direction-inbound = Eingehend
direction-outbound = Ausgehend
class-none = Kein TLS
class-ssl = SSL
class-tls10 = TLS 1.0
class-tls11 = TLS 1.1
class-tls12 = TLS 1.2
class-tls13 = TLS 1.3
class-tls-unversioned = TLS, Version unbekannt
class-not-recorded = Nicht aufgezeichnet

## Dateiformate

format-exo-extended-trace = Erweiterte Nachrichtenablaufverfolgung
format-exo-enhanced-summary = Erweiterte Zusammenfassung
format-exo-summary = Zusammenfassende Ablaufverfolgung
format-exo-trace-detail = Ablaufverfolgungsdetails
format-exo-connector-messages = Connectorbericht, eine Zeile je Nachricht
format-connector-report = Connectorbericht, eine Zeile je Tag
format-exchange-tracking-log = Nachrichtenverfolgungsprotokoll
format-exchange-smtp-receive-log = SMTP-Empfangsprotokoll
format-exchange-smtp-send-log = SMTP-Sendeprotokoll
format-message-headers = Kopfzeilen von Nachrichten
format-postfix-log = Postfix-Protokoll
format-exim-log = Exim-Protokoll
format-sendmail-log = Sendmail-Protokoll
format-tls-report = TLS-Bericht
format-connector-list = Connectorliste
format-saved-report = Gespeicherter Bericht
format-mapped-table = Zugeordnete Tabelle
format-mapping = Spaltenzuordnung
format-smtp-auth-report = Bericht über SMTP-AUTH-Clients

## Was ein Format über TLS aussagt, in wenigen Wörtern

tells-version-and-connector = TLS-Version, Connector
tells-volume-by-connector = Volumen je Connector, keine TLS-Version
tells-volume = Volumen, keine TLS-Version
tells-tls-without-version = Volumen je Connector, TLS ohne Version
tells-version = TLS-Version, kein Connector
tells-sessions = Sitzungen anderer Absender, keine Nachrichten
tells-connectors = Connectortypen, erzwungenes TLS
tells-saved-report = Was der Bericht enthielt
tells-mapped-table = Was laut Zuordnung in ihren Spalten steht
tells-mapping = Wie andere Dateien gelesen werden
tells-accounts = Konten, die Nachrichten einliefern, TLS-Version

## Auswahl

connector-on-premises = Lokal
connector-partner = Partner
unit-messages = Nachrichten zählen
unit-recipients = Empfänger zählen
source-traces = Ablaufverfolgungen
source-summaries = Tagesberichte
only-traces = Ablaufverfolgungen und Tagesberichte sind geladen. Sie können dieselben Nachrichten enthalten und werden deshalb nicht addiert: Diese Zahlen stammen aus den Ablaufverfolgungen.
only-summaries = Ablaufverfolgungen und Tagesberichte sind geladen. Sie können dieselben Nachrichten enthalten und werden deshalb nicht addiert: Diese Zahlen stammen aus den Tagesberichten.
unit-kept =
    Tagesberichte behalten ihre eigene Zähleinheit: { $unit ->
        [recipients] Empfänger
       *[messages] Nachrichten
    }.

## Flüsse: ein Connector mit seiner Richtung, oder Nachrichten ohne Connector

flow-from = Von { $connector }
flow-to = An { $connector }
flow-from-internet = Aus dem Internet ohne Connector
flow-to-internet = Ins Internet ohne Connector

## Wie viel eines Flusses geschützt war: ein Satz

when-past-week = In der letzten Woche
when-day = Am { $day }
when-between = Vom { $days }
messages-protected =
    { $volume ->
        [one] { $when } wurde { $volume } Nachricht von Ihrer Organisation { $direction ->
            [inbound] empfangen
           *[outbound] gesendet
        }; { $protected } davon war bei der Übertragung (durch TLS) geschützt.
       *[other] { $when } wurden { $volume } Nachrichten von Ihrer Organisation { $direction ->
            [inbound] empfangen
           *[outbound] gesendet
        }; { $protected } davon waren bei der Übertragung (durch TLS) geschützt.
    }
recipients-protected =
    { $when } wurden Nachrichten an { $volume } Empfänger von Ihrer Organisation { $direction ->
        [inbound] empfangen
       *[outbound] gesendet
    }; { $protected } davon waren bei der Übertragung (durch TLS) geschützt.
messages-none =
    { $volume ->
        [one] { $when } wurde { $volume } Nachricht von Ihrer Organisation { $direction ->
            [inbound] empfangen
           *[outbound] gesendet
        }; es gibt also { $protected }.
       *[other] { $when } wurden { $volume } Nachrichten von Ihrer Organisation { $direction ->
            [inbound] empfangen
           *[outbound] gesendet
        }; es gibt also { $protected }.
    }
recipients-none =
    { $when } wurden Nachrichten an { $volume } Empfänger von Ihrer Organisation { $direction ->
        [inbound] empfangen
       *[outbound] gesendet
    }; es gibt also { $protected }.
messages-not-told =
    { $volume ->
        [one] { $when } wurde { $volume } Nachricht von Ihrer Organisation { $direction ->
            [inbound] empfangen
           *[outbound] gesendet
        }. Ob sie bei der Übertragung verschlüsselt war, ist in diesen Dateien { $protected }.
       *[other] { $when } wurden { $volume } Nachrichten von Ihrer Organisation { $direction ->
            [inbound] empfangen
           *[outbound] gesendet
        }. Ob sie bei der Übertragung verschlüsselt waren, ist in diesen Dateien { $protected }.
    }
recipients-not-told =
    { $when } wurden Nachrichten an { $volume } Empfänger von Ihrer Organisation { $direction ->
        [inbound] empfangen
       *[outbound] gesendet
    }. Ob sie bei der Übertragung verschlüsselt waren, ist in diesen Dateien { $protected }.
no-share-of-none = keinen Anteil
no-share-told = nicht aufgezeichnet

## Mengen

amount =
    { $unit ->
        [recipients] { $amount } Empfänger
       *[messages] { $amount ->
            [one] { $amount } Nachricht
           *[other] { $amount } Nachrichten
        }
    }
not-recorded =
    { $unit ->
        [recipients] { $amount } Empfänger
       *[messages] { $amount ->
            [one] { $amount } Nachricht
           *[other] { $amount } Nachrichten
        }
    }: keine TLS-Angaben in den Dateien, nicht in den Prozentwerten enthalten
more-than = mehr als { $share }
less-than = weniger als { $share }
bytes = { $bytes } Byte
bytes-kb = { $value } KB
bytes-mb = { $value } MB
bytes-gb = { $value } GB
bytes-tb = { $value } TB
rows-shown =
    { $all ->
        [one] { $shown } von { $all } Zeile
       *[other] { $shown } von { $all } Zeilen
    }

## Zeiträume

range-past-week = Letzte Woche
range-between = { $days }
nothing-in-range = Nichts in diesem Zeitraum. Die Dateien reichen vom { $days }.

## Lesen

read-files =
    { $files ->
        [one] { $files } Datei gelesen
       *[other] { $files } Dateien gelesen
    }
progress = { $done } von { $all }
progress-speed = { $done } von { $all }, { $speed } pro Sekunde
progress-left =
    { $seconds ->
        [one] { $done } von { $all }, noch { $seconds } Sekunde
       *[other] { $done } von { $all }, noch { $seconds } Sekunden
    }
progress-speed-left =
    { $seconds ->
        [one] { $done } von { $all }, { $speed } pro Sekunde, noch { $seconds } Sekunde
       *[other] { $done } von { $all }, { $speed } pro Sekunde, noch { $seconds } Sekunden
    }
past-limits = So viel auf einmal ist mit dieser Seite nicht erprobt: { $bytes } in { $files } Dateien. Das Lesen geht weiter; geht dem Browser der Arbeitsspeicher aus, lesen Sie weniger Dateien, oder nehmen Sie die Befehlszeile, die beliebig viele liest.
remove-file = { $file } entfernen

list-between = ,{" "}
sentence-end = .{""}
sentence-between = {" "}
