title = Ergebnisse in diesem Browser
first-kept = Ihre Ergebnisse bleiben jetzt für Ihren nächsten Besuch in diesem Browser. Die Dateien selbst werden nicht behalten.
forget = Gespeicherte Ergebnisse löschen
turn-off = Ausschalten
restore-failed = Die in diesem Browser gespeicherten Ergebnisse ließen sich nicht laden. Löschen Sie sie, und legen Sie die Dateien erneut ab.
collector-lost = Das Zählen brach zweimal ab, deshalb ist die Dateiliste leer. Fügen Sie die Dateien in kleinen Gruppen wieder hinzu, um die zu finden, bei der es abbricht.
no-workers = Dieser Browser führt den Teil der Seite nicht aus, der Dateien liest. Laden Sie die Seite neu, versuchen Sie es mit einem anderen oder neueren Browser, oder nehmen Sie die Befehlszeile.
forgotten = Alle gespeicherten Ergebnisse sind gelöscht. Was auf dem Bildschirm ist, bleibt, bis Sie die Seite schließen.
not-forgotten = Dieser Browser hat die gespeicherten Ergebnisse nicht gelöscht. Löschen Sie die Daten dieser Website in seinen Einstellungen.
turned-off = Es wird nichts mehr behalten, und die gespeicherten Ergebnisse sind gelöscht. Unter „Dateien“ können Sie es wieder einschalten.
nothing-kept = Derzeit wird nichts behalten.
only-counts = Wiederhergestellte Dateien lassen sich nicht neu einlesen, weil nur die Zahlen daraus behalten wurden. Legen Sie sie erneut ab, damit sie mit diesen Domänen gelesen werden.
refused = Dieser Browser lässt hier nichts speichern; vielleicht ist es ein privates Fenster. Nach dem Neuladen müssen die Dateien erneut abgelegt werden.
update-ready = Eine neue Version dieser Seite ist bereit. Nach dem Neuladen müssen Dateien womöglich erneut abgelegt werden.
reload = Neu laden
later = Später
undo = Rückgängig
replace-instead = Stattdessen ersetzen
sample-beside = Beispieldaten kommen nicht zu Ihren eigenen Dateien hinzu, weil die Zahlen dann für niemanden stimmen würden. Entfernen Sie zuerst alle Dateien, um sie zu sehen.

## Dateien eines früheren Besuchs

restored-on =
    Aus diesem Browser wiederhergestellt: { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, gelesen am { $day }.
restored-between =
    Aus diesem Browser wiederhergestellt: { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, gelesen zwischen dem { $from } und dem { $to }.
other-version =
    { $files ->
        [one] { $files } Datei wurde von einer anderen Version dieser Seite gespeichert und ist nicht mehr verwendbar: Legen Sie sie erneut ab.
       *[other] { $files } Dateien wurden von einer anderen Version dieser Seite gespeichert und sind nicht mehr verwendbar: Legen Sie sie erneut ab.
    }
damaged =
    { $files ->
        [one] Was von { $files } Datei gespeichert war, ist beschädigt: Legen Sie sie erneut ab.
       *[other] Was von { $files } Dateien gespeichert war, ist beschädigt: Legen Sie sie erneut ab.
    }
files-kept =
    { $files ->
        [one] { $files } Datei ist gespeichert, { $size }.
       *[other] { $files } Dateien sind gespeichert, { $size }.
    }
too-large = „{ $name }“ wird nicht behalten: Die Zahlen daraus belegen { $size }, und insgesamt werden höchstens { $most } behalten. Nach dem Neuladen muss die Datei erneut abgelegt werden.
no-room = „{ $name }“ wird nicht behalten: Der Browser hat keinen Platz mehr für diese Seite. Nach dem Neuladen muss die Datei erneut abgelegt werden.

## Was aus Dateien wurde

removed =
    { $files ->
        [one] { $files } Datei wurde entfernt.
       *[other] { $files } Dateien wurden entfernt.
    }
added-to =
    { $files ->
        [one] { $files } Datei kam
       *[other] { $files } Dateien kamen
    } zu { $restored ->
        [one] { $restored } Datei
       *[other] { $restored } Dateien
    } eines früheren Besuchs hinzu; die Zahlen gelten für alle.
