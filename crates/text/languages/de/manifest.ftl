title = Gegen das Manifest geprüft
days = Tage
all-as-it-says =
    { $files ->
        [1] Die Datei stimmt Byte für Byte mit dem Manifest überein, alle Zahlen ebenso.
       *[other] Alle { $files } Dateien stimmen Byte für Byte mit dem Manifest überein, alle Zahlen ebenso.
    }
other-release = Das Manifest wurde mit { $then } erstellt, dies ist { $now }: Dateien und Zahlen werden verglichen, die Bytes des Berichts nicht.

## Was abweicht

missing = { $file }: fehlt
changed = { $file }: geändert ({ $now } Byte, vorher { $before })
changed-same-size = { $file }: geändert ({ $now } Byte, wie vorher)
additional = { $file }: nicht im Manifest
additional-same-bytes = { $file }: nicht im Manifest, mit denselben Bytes wie { $missing }
unreadable = { $file }: lässt sich nicht lesen, niemand weiß also, ob sie dieselbe ist
read-otherwise = { $file }: dieselben Bytes, aus denen nun etwas anderes gelesen wird
number = { $what }: { $now }, vorher { $before }
nothing-now = An diesen Tagen lässt sich nichts mehr zählen.
nothing-then = Damals ließ sich nichts zählen.
report = Der Bericht (JSON) ist nicht Byte für Byte derselbe.
differences =
    { $count ->
        [one] { $count } Angabe weicht vom Manifest ab
       *[other] { $count } Angaben weichen vom Manifest ab
    }
