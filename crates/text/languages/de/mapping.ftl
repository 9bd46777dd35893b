map = Spalten zuordnen…
change = Zuordnung ändern…
columns = Spalten…
title = Spalten zuordnen
known-title = Welche Spalte wofür verwendet wurde
looking = Die Datei wird angesehen …
not-read = Die Datei ließ sich nicht mehr lesen. Legen Sie sie erneut ab.
no-table = Am Anfang dieser Datei findet sich keine Tabelle.
intro = Ordnen Sie die Spalten zu. Was sich erkennen ließ, ist ausgefüllt; bitte prüfen Sie es. Bevor Sie die Zuordnung anwenden, wird nichts gezählt.
known-intro = Diese Art Tabelle ist bekannt; Sie müssen nichts angeben. So werden ihre Spalten gelesen.
meanings = Spalten
nowhere = Nicht in dieser Tabelle
columns-group = Spalten
fixed-group = Für alle Zeilen gleich
fixed-name = Ein Connector, den Sie benennen
fixed-name-value = Name des Connectors
fixed-text = Ein Wert, den Sie eingeben
fixed-text-value = Wert für alle Zeilen
direction-words = Wörter für die Richtung
tls-words = Wörter für TLS
words-hint = Jedes Wort, das in der Spalte vorkommt, und was es besagt.
word = Wort
rows = Zeilen
word-means = Bedeutung
not-explained = Nicht erklärt
empty-cells = Eine leere Zelle sagt nichts: Ihre Nachricht ist „nicht aufgezeichnet“, nie „Kein TLS“.
preview = Die ersten Zeilen
checking = Die ganze Datei wird geprüft …
name = Name der Zuordnung
keep = In diesem Browser behalten, für andere Dateien mit diesen Spalten
apply = Anwenden
save-file = In Datei speichern
load-file = Aus Datei laden
forget = Diese Zuordnung vergessen
not-a-mapping = Diese Datei ist keine hier gespeicherte Spaltenzuordnung.
other-table = Diese Zuordnung ist für eine Tabelle mit anderen Spalten; was passt, wurde übernommen.
newer-mapping = Eine neuere Version dieser Seite hat diese Zuordnung geschrieben. Laden Sie die Seite neu.

## Was eine Spalte bedeuten kann

meaning-time = Zeit
meaning-direction = Richtung
meaning-tls = TLS-Version
meaning-cipher = Chiffre
meaning-connector = Connector
meaning-connector-type = Connectortyp
meaning-forced-tls = TLS erzwungen?
meaning-network-message-id = Netzwerknachrichten-ID
meaning-message-id = Message-ID
meaning-remote-server = Remoteserver
meaning-sender = Absender
meaning-recipients = Empfänger
meaning-count = Anzahl der Nachrichten
hint-time = Nötig. Ohne UTC-Abweichung gilt sie als UTC.
hint-direction = Nötig, sofern sie sich nicht aus Absender und Empfängern und Ihren eigenen Domänen ergibt (siehe „Dateien“).
hint-tls = Eine Version, oder ob TLS verwendet wurde.
hint-cipher = Zeigt TLS, wo die Version fehlt.
hint-connector = Leere Zellen sind Nachrichten ohne Connector.
hint-connector-type = OnPremises oder Partner.
hint-forced-tls = Ja oder nein.
hint-network-message-id = Zeilen einer Nachricht zählen einmal.
hint-message-id = Ebenso, wo es keine Netzwerknachrichten-ID gibt.
hint-remote-server = Wird bei den Absendern und Empfängern einer Zahl angezeigt.
hint-sender = Bei eingehenden Nachrichten wird seine Domäne angezeigt.
hint-recipients = Adressen, oder wie viele es sind.
hint-count = Nur, wo eine Zeile für viele Nachrichten steht.

## Was ein Wort für eine Richtung besagt

course-inbound = Eingehend
course-outbound = Ausgehend
course-not-counted = Nicht gezählt

## Warum noch keine Zeile lesbar ist

gap-no-time = Wählen Sie die Spalte mit der Zeit.
gap-no-direction = Wählen Sie die Spalte mit der Richtung oder eine Richtung für alle Zeilen, oder Absender und Empfänger.
gap-no-such-column = Die Tabelle hat keine Spalte „{ $name }“.

## Die Vorschau

rows-readable =
    { $readable } von { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    } lesbar
first-rows-readable =
    { $rows ->
        [one] { $readable } von der ersten { $rows } Zeile lesbar
       *[other] { $readable } von den ersten { $rows } Zeilen lesbar
    }
messages-counted =
    { $messages ->
        [one] { $messages } Nachricht zu zählen
       *[other] { $messages } Nachrichten zu zählen
    }

## Namen von Feldern und Schaltflächen

meaning-of-word = Bedeutung von „{ $word }“
