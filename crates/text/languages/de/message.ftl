title = Einzelne Nachricht
time = Zeit
line = Zeile
fate = Was daraus wurde
private = Vertraulich: Es nennt Dateien, Connectors und eine Nachricht. Es gelangt in keinen Bericht und keinen Link.
sessions = Zeilen einer Sitzung
about = Jede Zeile der Dateien zu einer Nachricht, als was jede gezählt wurde oder warum nicht. Die Dateien werden dafür neu eingelesen, und nichts davon wird behalten.
id = Message-ID, Netzwerknachrichten-ID oder Warteschlangen-ID
id-hint = Wie die Dateien sie schreiben, mit oder ohne spitze Klammern: Sie bleibt in diesem Browser.
look-up = Nachschlagen
looking = Die Dateien werden durchsucht
failed = Sie ließ sich nicht nachschlagen: Der Browser hat das Lesen abgebrochen. Versuchen Sie es erneut; schlägt es wieder fehl, mit weniger Dateien.
save = Als JSON speichern
no-files = Von den Dateien liegen nur die Zahlen vor, weil sie bei einem früheren Besuch gelesen wurden. Legen Sie sie erneut ab, um darin eine Nachricht nachzuschlagen.

## Wie viele Zeilen dazu gehören

found =
    { $lines ->
        [one] { $lines } Zeile betrifft die Nachricht „{ $id }“
       *[other] { $lines } Zeilen betreffen die Nachricht „{ $id }“
    }, in { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }.
not-found = keine Zeile der Dateien betrifft „{ $id }“: Eine Nachricht findet sich über Message-ID, Netzwerknachrichten-ID oder Warteschlangen-ID, wie die Dateien sie schreiben
is-nowhere = Keine Zeile der Dateien betrifft „{ $id }“. Eine Nachricht findet sich über Message-ID, Netzwerknachrichten-ID oder Warteschlangen-ID, wie die Dateien sie schreiben.
not-in-restored =
    { $files ->
        [one] { $files } Datei wurde bei einem früheren Besuch gelesen, und nur ihre Zahlen liegen vor: Legen Sie sie erneut ab, damit auch sie durchsucht wird.
       *[other] { $files } Dateien wurden bei einem früheren Besuch gelesen, und nur ihre Zahlen liegen vor: Legen Sie sie erneut ab, damit auch sie durchsucht werden.
    }
unreadable = Nicht durchsucht, weil für den Browser nicht mehr lesbar: { $names }. Seit dem Ablegen verschoben, geändert oder entfernt; bitte erneut ablegen.
place-of-line = { $file }, Zeile { $line }
file-and-sheet = { $file }, Blatt „{ $sheet }“
place-of-row = { $file }, Blatt „{ $sheet }“, Zeile { $row }

## Was aus einer Zeile wurde: was in einer Tabellenspalte steht

fate-counts = zählt
fate-outside-range = außerhalb der verlangten Tage
fate-same-as = dieselbe Übertragung wie { $place }
fate-gives-way-to = tritt zurück hinter { $place }, aus einem Format, das mehr aussagt
fate-other-server = auch ein anderer Server der Organisation hat sie verzeichnet, und dessen Zeile zählt
fate-tentative = daneben steht eine Zeile, die sicher besagt, dass die Nachricht hinausging, und diese zählt
fate-skipped = zählt nicht: { $reason }
fate-file-refused = nichts aus der Datei zählt
fate-sheet-not-counted = nichts aus dem Blatt zählt: es zählt das erste Blatt mit einer bekannten Kopfzeile
fate-says = sagt etwas darüber und ist keine Übertragung

## Als wie viele Nachrichten sie zählt

counts-none = Sie zählt nicht als Nachricht.
counts-inbound =
    { $inbound ->
        [one] Sie zählt als { $inbound } eingehende Nachricht.
       *[other] Sie zählt als { $inbound } eingehende Nachrichten.
    }
counts-outbound =
    { $outbound ->
        [one] Sie zählt als { $outbound } ausgehende Nachricht.
       *[other] Sie zählt als { $outbound } ausgehende Nachrichten.
    }
counts-both = Sie zählt als { $all } Nachrichten: { $inbound } eingehend, { $outbound } ausgehend.

not-in-sums =
    { $files ->
        [one] { $files } Datei enthält Zahlen und keine Zeilen: Suchen Sie die Nachricht in den Dateien, aus denen sie entstand.
       *[other] { $files } Dateien enthalten Zahlen und keine Zeilen: Suchen Sie die Nachricht in den Dateien, aus denen sie entstanden.
    }
