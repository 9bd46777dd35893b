compare = Vergleichen
compare-title = Vorher und nachher
what = Vergleichen
weeks = Letzte Woche mit der Woche davor
months = Letzte 30 Tage mit den 30 Tagen davor
around = Vor und nach einem Tag
own = Zwei Zeiträume
files = Zwei Dateien
first-day = Erster Tag nach der Änderung
before = Vorher
after = Nachher
before-from = Vorher, von
before-to = Vorher, bis
after-from = Nachher, von
after-to = Nachher, bis
days-of-each = Tage
last-week-of-each = Letzte Woche jeder Datei
all-of-each = Alle Tage jeder Datei
swap = Tauschen
alone = Jede Datei wird gezählt, als wäre sie die einzige.
looking = Es wird gezählt …
lost = Das ließ sich nicht zählen, weil die Dateien gerade neu eingelesen werden. Schließen Sie diese Ansicht und versuchen Sie es noch einmal.
choose-two = Wählen Sie zwei Dateien. Legen Sie eine weitere ab, um sie mit dieser zu vergleichen.
some-classes = Verglichen werden Anteile, und die einiger TLS-Versionen wären keine Anteile an allen Nachrichten. Heben Sie den Filter nach Schutz auf, um zu vergleichen.
other-unit = Die eine zählt Nachrichten, die andere Empfänger; sie lassen sich nicht vergleichen. Speichern Sie beide Berichte mit derselben Zählung.
nothing-before = In den Tagen vorher gibt es keine Nachrichten, also nichts zum Vergleichen. Wählen Sie andere Tage, oder fügen Sie Dateien hinzu, die weiter zurückreichen.
nothing-after = In den Tagen nachher gibt es keine Nachrichten, also nichts zum Vergleichen. Wählen Sie andere Tage, oder fügen Sie neuere Dateien hinzu.
other-lengths = Die beiden sind nicht gleich lang; die Prozentwerte des Volumens beziehen sich deshalb auf den Tagesdurchschnitt.
other-zones = Die Tage der beiden Seiten sind Tage verschiedener Zeitzonen: E-Mails um Mitternacht können am Nachbartag stehen.
how-to-read = Prozentwerte beziehen sich auf die Nachrichten, zu denen die Dateien TLS-Angaben enthalten; ihre Änderungen sind in Prozentpunkten (PP), die Anzahlen stehen darunter. Das Urteil betrachtet Nachrichten im Klartext oder mit TLS 1.1 und älter: Weniger ist besser, mehr ist schlechter, wenn Prozentwert und Anzahl übereinstimmen. Wo TLS erzwungen ist, ist jede Nachricht im Klartext „nicht erfüllt“.
table = Änderungen nach Richtung und Connector
volume = Volumen
protected = Verschlüsselt
verdict = Urteil
new = neu
gone = weggefallen
insights = Befunde
no-insights = Vorher keine, nachher keine.
unjudged-before = Vorher waren es zu wenige Nachrichten für ein Urteil.
unjudged-after = Nachher sind es zu wenige Nachrichten für ein Urteil.
merged = Sie werden zusammengeführt: Bei gleichem Tag, gleicher Richtung und gleichem Connector zählt das größere Volumen.
compare-instead = Stattdessen vergleichen
reversed = Der erste Tag des Zeitraums liegt nach dem letzten; er enthält also nichts.
history = Verlauf
history-by-week = Der Anteil jeder Klasse, Woche für Woche (Montag bis Sonntag), über alle Tage, die die Dateien umfassen. Eine leere Spalte ist eine Woche ohne Nachrichten oder eine, zu der es keine Datei gibt.
history-by-month = Der Anteil jeder Klasse, Monat für Monat, über alle Tage, die die Dateien umfassen. Eine leere Spalte ist ein Monat ohne Nachrichten oder einer, zu dem es keine Datei gibt.
history-table = Als Tabelle anzeigen
period = Abschnitt
days-with-mail = Tage mit Nachrichten
no-mail = keine Nachrichten oder keine Datei

## Änderungen

points = { $number } PP
verdict-better = Besser
verdict-worse = Schlechter
verdict-mixed = Gemischt
verdict-same = Unverändert
verdict-unknown = Nicht feststellbar
verdict-not-met = Nicht erfüllt
fate-appeared = Neu aufgetreten
fate-gone = Verschwunden
fate-stayed = Weiterhin da
side =
    { $range } ({ $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    })
unchanged-classes = Keine Anzahl hat sich geändert bei: { $names }
saved-reports =
    { $reports ->
        [one] { $reports } gespeicherter Bericht ist geladen.
       *[other] { $reports } gespeicherte Berichte sind geladen.
    }

## Verlauf

history-of =
    { $unit ->
        [weeks] { $periods ->
            [one] { $periods } Woche
           *[other] { $periods } Wochen
        }
       *[months] { $periods ->
            [one] { $periods } Monat
           *[other] { $periods } Monate
        }
    }, { $range }: { $gaps ->
        [0] durchgehend mit Nachrichten
       *[other] { $gaps } davon ohne Nachrichten oder ohne Datei
    }.
of-days = { $with-mail } von { $all }
