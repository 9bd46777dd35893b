title = So kam diese Zahl zustande
step = Schritt
count = Anzahl
asking = Die Schritte werden gezählt.
failed = Die Schritte ließen sich nicht zählen: Der Browser hat das Lesen der Dateien beendet. Laden Sie die Seite neu und legen Sie die Dateien erneut ab.
rounding = Ein Anteil ist auf das gerundet, was angezeigt wird; 0 % oder 100 % steht nur dort, wo es genau so ist.

## Zeilen der Tabelle

step-records = Datensätze aller Dateien
step-skipped = zählen nicht: { $reason }
step-together = ergeben nur zusammen mit anderen eine Übertragung, oder keine, oder mehrere zugleich
step-telling = Was für eine Übertragung steht
step-other-servers = ein anderer Server der Organisation hat dieselbe Nachricht verzeichnet
step-repeated = wiederholen einen anderen Datensatz: Kopien, und Zeilen neben einer verlässlicheren
step-gave-way = { $format }: ein Format, das mehr aussagt, hat dieselbe Nachricht
step-transfers = Übertragungen, jede einmal
step-other-days = von anderen Tagen
step-other-direction = der anderen Richtung
step-other-flow = über andere Connectors oder ohne Connector
step-other-partner = anderer Partner
step-other-protection = anderer TLS-Klassen oder anders geschützt
step-messages = Nachrichten dieser Zahl
step-more-recipients = Empfänger neben dem ersten jeder Nachricht
step-recipients = Empfänger dieser Zahl

## Nachrichten, die nichts über TLS sagen

silent-in-clear =
    { $messages ->
        [one] { $messages } dieser Nachrichten sagt nichts über TLS. Andere Zeilen ihrer Datei tun es, also bedeutet eine fehlende Angabe dort „Kein TLS“.
       *[other] { $messages } dieser Nachrichten sagen nichts über TLS. Andere Zeilen ihrer Dateien tun es, also bedeutet eine fehlende Angabe dort „Kein TLS“.
    }
silent-unknown =
    { $messages ->
        [one] { $messages } dieser Nachrichten sagt nichts über TLS, und ihre Datei lässt nicht erkennen, was das bedeutet: Sie ist in keinem Anteil enthalten.
       *[other] { $messages } dieser Nachrichten sagen nichts über TLS, und ihre Dateien lassen nicht erkennen, was das bedeutet: Sie sind in keinem Anteil enthalten.
    }
