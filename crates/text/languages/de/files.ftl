what-files-hold = Gezählt ist, was die Dateien enthalten.
first-numbers = Die ersten Zahlen erscheinen hier, sobald es welche gibt.
undamaged = Was in dieser Datei unbeschädigt ist, wurde gelesen; der Rest ist der andere Eintrag gleichen Namens.
day-first = Tag zuerst (31/12)
month-first = Monat zuerst (12/31)
proposed = Diese Domänen sehen nach Domänen Ihrer Organisation aus:
proposed-private = Sie wurden in den Dateien gefunden und gelangen in keinen Bericht und keinen Link.
sample = Beispieldaten
sample-text = Diese Zahlen sind erfunden, von einer Organisation, die es nicht gibt. Ihre eigenen Dateien treten an ihre Stelle.
remove-sample = Beispieldaten entfernen
read-left-out = Jetzt einlesen
times = Tage und Uhrzeiten
days-zone = Zeitzone für die Zählung der Tage
days-zone-hint = Ein Name wie Europe/Paris oder America/New_York, oder UTC. Auch die beiden Tage der Zeitumstellung stimmen. Dateien mit Tageswerten behalten ihre Tage.
stamps-zone = Zeitzone der Uhrzeiten
stamps-zone-hint = Uhrzeiten ohne UTC-Abweichung gelten als UTC, bis ihre Zone hier angegeben ist. Die Dateien werden dann neu eingelesen.
apply = Anwenden
link-days = Ein Link enthält Tage in UTC, und derzeit werden Tage in einer anderen Zeitzone gezählt. Zählen Sie sie in UTC, um einen Link zu erzeugen, oder speichern Sie den Bericht als Datei; sie behält ihre Zone.
link-days-kept = Ein Link enthält Tage in UTC. Diese Dateien enthalten Tage einer anderen Zeitzone, die schon zusammengezählt sind und nicht neu gezählt werden können: Speichern Sie den Bericht als Datei, die ihre Zeitzone behält.
days-in-utc = Tage in UTC zählen

## Reihenfolge von Tag und Monat

date-order-of = Reihenfolge von Tag und Monat in { $name }
read-dates-of = { $order }: { $name }
likely-day-first = Die meisten anderen Dateien dieser Art schreiben den Tag zuerst.
likely-month-first = Die meisten anderen Dateien dieser Art schreiben den Monat zuerst.
answered-day-first = Mit dem Tag zuerst gelesen, wie von Ihnen angegeben.
answered-month-first = Mit dem Monat zuerst gelesen, wie von Ihnen angegeben.
files-ask-for-order = Die Datumsangaben von { $files } Dateien lassen sich auf zwei Arten lesen. Für alle diese Dateien:

## Was in den Zahlen fehlt

use-domains = Diese verwenden: { $domains }
rows-need-domains =
    { $rows ->
        [one] { $rows } Zeile fehlt in diesen Zahlen: Ohne die eigenen Domänen Ihrer Organisation sagt ihre Datei nicht, in welche Richtung die Nachricht ging.
       *[other] { $rows } Zeilen fehlen in diesen Zahlen: Ohne die eigenen Domänen Ihrer Organisation sagen ihre Dateien nicht, in welche Richtung die Nachricht ging.
    }
show-more = Mehr anzeigen (noch { $others })
one-may-be-cut = { $name } hat genau so viele Zeilen, wie ein solcher Export enthalten darf: Die Datei wurde dort womöglich abgeschnitten, und in diesen Zahlen fehlen vielleicht Nachrichten.
some-may-be-cut = { $files } Dateien haben genau so viele Zeilen, wie solche Exporte enthalten dürfen ({ $names }): Sie wurden dort womöglich abgeschnitten, und in diesen Zahlen fehlen vielleicht Nachrichten.
the-one-not-counted = : nicht gezählt
some-not-counted = : { $counted } gezählt, { $not } nicht
files-not-counted =
    { $files ->
        [one] { $files } Datei ist nicht gezählt
       *[other] { $files } Dateien sind nicht gezählt
    }
reading-stopped =
    Abgebrochen: { $counted } von { $all ->
        [one] { $all } Datei
       *[other] { $all } Dateien
    } gezählt
not-read = Nicht gelesen: { $names }.
not-read-more = Nicht gelesen: { $names } und { $more } weitere.
so-far = Zwischenstand: { $sentence }
same-as = Dieselben Nachrichten wie { $name }: Jede wird einmal gezählt.

## Zeitzonen

days-in = Tage in { $zone }
use-own-zone = { $zone } verwenden, wie dieser Computer
unknown-zone = „{ $name }“ ist keine Zeitzone, die dieser Browser kennt. Zonen heißen etwa Europe/Paris; auch UTC ist eine.
stamps-zone-of = Zeitzone der Uhrzeiten in { $file }
files-without-zone =
    { $files ->
        [one] { $files } Datei nennt die Zeitzone ihrer Uhrzeiten nicht.
       *[other] { $files } Dateien nennen die Zeitzone ihrer Uhrzeiten nicht.
    }

## Nachrichten in mehreren Dateien

in-several-files =
    { $messages ->
        [one] Die Summe der Dateien ist um { $messages } Nachricht größer als die Gesamtzahl: Eine Nachricht, die in mehreren Dateien steht, zählt einmal, und von einem Tag, der in mehreren Berichten steht, zählt die größere Zahl.
       *[other] Die Summe der Dateien ist um { $messages } Nachrichten größer als die Gesamtzahl: Eine Nachricht, die in mehreren Dateien steht, zählt einmal, und von einem Tag, der in mehreren Berichten steht, zählt die größere Zahl.
    }

own-domains-hint = Zusammenfassende Ablaufverfolgungen nennen bei Nachrichten zwischen zwei fremden Adressen keine Richtung, und Direct Send sind Nachrichten im Namen Ihrer Domänen. Geben Sie Ihre Domänen an, durch Kommas getrennt; die Dateien werden dann neu eingelesen.
waits-for-workers = Der Teil dieser Seite, der Dateien liest, konnte von dieser Website nicht abgerufen werden. Alle paar Sekunden folgt ein neuer Versuch.
fetch-instead = Welche Datei Sie stattdessen brauchen
fetch-instead-text = Einige dieser Dateien können die TLS-Version nicht nennen. Der Connectorbericht mit einer Zeile je Nachricht kann es: Exchange Admin Center, `Berichte` › `Nachrichtenfluss` (Reports › Mail flow) › `Inbound messages report` oder `Outbound messages report` › `Bericht anfordern` (Request report).
