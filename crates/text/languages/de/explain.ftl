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
        [one] { $messages } dieser Nachrichten sagt nichts über TLS. Andere Zeilen der geladenen Ablaufverfolgungen tun es, also bedeutet eine fehlende Angabe „Kein TLS“.
       *[other] { $messages } dieser Nachrichten sagen nichts über TLS. Andere Zeilen der geladenen Ablaufverfolgungen tun es, also bedeutet eine fehlende Angabe „Kein TLS“.
    }
silent-unknown =
    { $messages ->
        [one] { $messages } dieser Nachrichten sagt nichts über TLS, und ihre Datei lässt nicht erkennen, was das bedeutet: Sie ist in keinem Anteil enthalten.
       *[other] { $messages } dieser Nachrichten sagen nichts über TLS, und ihre Dateien lassen nicht erkennen, was das bedeutet: Sie sind in keinem Anteil enthalten.
    }

## Zahlen aus Dateien, die nur Zahlen enthalten, und aus Links

step-all-of-file = Alles, was sie zählt
step-elsewhere = von Tagen und Connectors, von denen eine andere Datei mehr oder ebenso viel nennt
step-adds = Ihr Beitrag zu dieser Zahl
added-up = Diese Zahlen waren schon zusammengezählt, bevor sie hierher kamen. Welche Nachrichten es sind, aus welchen Datensätzen sie gezählt wurden, welche Kopien wegfielen und welche Formate zurücktraten, wurde dort entschieden, wo sie entstanden. Es lässt sich nicht mehr sagen: Hier sind nur Summen nach Tag und Connector.
by-day = Nach Tagen
together = Alles zusammen
made-of = Dateien, aus denen sie entstand
origin-records = Datensätze
origin-transfers = Übertragungen
origin-skipped = Zählen nicht
origin-made-by = Erstellt von { $generator }.
origin-counted =
    Sie sagt, dass sie aus { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    } mit { $records ->
        [one] { $records } Datensatz
       *[other] { $records } Datensätzen
    } gezählt wurde: { $transfers } zählten als Übertragungen, { $skipped } zählten nicht.
origin-more =
    { $files ->
        [one] und { $files } weitere Datei
       *[other] und { $files } weitere Dateien
    }
origin-of-sums = Sie entstand selbst aus Zahlen, die schon zusammengezählt waren.
origin-zone = Ihre Tage sind die der Zeitzone { $zone }.
origin-zone-not-told = Sie sagt nicht, zu welcher Zeitzone ihre Tage gehören.
origin-not-told = Sie sagt nicht, welches Programm sie erstellt hat und aus welchen Dateien und Datensätzen.
origin-shares = Ihre Tabelle enthält Prozentwerte. Jede Zeile wurde in ganze Nachrichten umgerechnet, die ihr Volumen ergeben; eine Zahl einer Klasse kann deshalb in jeder Zeile um eins abweichen.
origin-absence = Was kein Wort über TLS enthielt, wurde dort beurteilt, wo sie entstand, nach der dort geltenden Regel; ihr „Kein TLS“ und „Nicht aufgezeichnet“ werden übernommen, wie sie dastehen.
origin-link = Ein Link nennt keine Dateien und enthält keine Datensätze: Was folgt, enthält er von dieser Zahl.
other-unit = Nichts davon zählt hier: Sie zählt Empfänger, andere Dateien zählen Nachrichten.
