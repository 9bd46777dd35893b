connectors = Connectors
connector = Connector
findings = Was Aufmerksamkeit verlangt
nothing-found = Nichts fällt auf.
why = Warum das wichtig ist
to-do = Was zu tun ist
not-counted = Was nicht gezählt wurde
file = Datei
rows = Zeilen
reason = Warum
first-line = Erste Zeile
stopped = Was an TLS gescheitert ist
both-loaded = Ablaufverfolgungen und bereits summierte Berichte sind zusammen geladen. Sie werden nie miteinander addiert: Dieser Bericht gilt nur für die Ablaufverfolgungen.
last-day = Letzter Tag
private = Vertraulich: Es nennt Server, Domänen oder Konten. Es gelangt in keinen Bericht und keinen Link.
passphrase = Passphrase:{" "}
passphrase-again = Noch einmal dieselbe:{" "}
means = Bedeutung
column = Spalte
example = Beispiel
mapping-is-whole = Die Zuordnung passt zu dieser Tabelle.
mapping-is-not-for-it = Die Zuordnung ist für eine Tabelle mit anderen Spalten.
table-is-known = Diese Art Tabelle ist bekannt und braucht keine Zuordnung.

## Wie viele Nachrichten es waren

files-hold = Was die Dateien enthalten, vom { $from } bis { $to } ({ $zone }):
files-hold-nothing = Was die Dateien in den verlangten Tagen enthalten:
both-of-label = { $label }: Ablaufverfolgungen und bereits summierte Berichte werden nie miteinander addiert; diese Zeile gilt nur für die Ablaufverfolgungen.
stamps-in-tally = { $file }: Die Zeiten der Dateien in einem Zählstand bleiben so, wie sie bei dessen Erstellung gelesen wurden; --stamps-zone ändert daran nichts.
carried =
    { $unit ->
        [recipients] Nachrichten an { $amount } Empfänger
       *[messages] { $amount ->
            [one] { $amount } Nachricht
           *[other] { $amount } Nachrichten
        }
    } { $direction ->
        [inbound] empfangen
       *[outbound] gesendet
    }
carried-protected = { $carried }, { $share } davon bei der Übertragung geschützt
carried-unknown = { $carried }; für { $unknown } können die Dateien es nicht sagen
handed-in = von eigenen Benutzern und Geräten eingeliefert: { $volume } (Kein TLS: { $clear })
smtp-auth =
    SMTP-AUTH-Clients, laut ihrem Bericht: { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    } von { $accounts ->
        [one] { $accounts } Konto
       *[other] { $accounts } Konten
    }
direct-send = Direct Send: { $received } empfangen; { $refused } von eigenen Servern abgelehnt

## Das Urteil, in einer Zeile

line-tls12 = TLS 1.2 oder neuer
line-tls13 = TLS 1.3
line-encrypted = verschlüsselt
line-below-tls12 = unter TLS 1.2
line-below-tls13 = unter TLS 1.3
line-below-encrypted = nicht verschlüsselt
line-unknown = { $threshold }: für 0 von { $all } bekannt
line-known = { $threshold }: { $share } ({ $met } von { $all })
line-partly-known = { $threshold }: für { $known } von { $all } bekannt, davon { $met } ({ $share })
line-clear = { $line }; { $clear } im Klartext
line-below = { $line }; { $amount } { $below }, davon { $clear } im Klartext
line-moved =
    { $line }; { $moved ->
        [unchanged] unverändert
        [almost-unchanged] fast unverändert
        [one-point] { $points } Prozentpunkt
        [below-two] { $points } Prozentpunkte
       *[more] { $points } Prozentpunkte
    } gegenüber { $from } bis { $to } ({ $share })
line-no-earlier = { $line }; keine früheren Daten

## Was an TLS gescheitert ist, in einer Zeile

stopped-line =
    { $side ->
        [inbound] eingehend
        [outbound] ausgehend
       *[submission] Einlieferung
    }: { $told }
stopped-and = { $before }; { $more }
stopped-attempts = an TLS gescheiterte Versuche: { $count }
stopped-waiting = wartende Nachrichten: { $count }
stopped-returned = zurückgekommene Nachrichten: { $count }
stopped-delivered-later = später zugestellte Nachrichten: { $count }
stopped-fallbacks = IM KLARTEXT NACH FEHLGESCHLAGENEM HANDSHAKE: { $count }
stopped-probes = Sondierungen von Hosts, die keine Nachrichten senden: { $count }

## Befunde

severity-error = Fehler
severity-warning = Warnung
severity-info = Information
insight-line = { $insight }: { $flow }: { $part } von { $whole } ({ $share })
insight-line-direction =
    { $insight }: { $direction ->
        [inbound] empfangen
       *[outbound] gesendet
    }: { $part } von { $whole } ({ $share })
to-do-tls-not-recorded = Fordern Sie für dieselben Tage Dateien an, die TLS nennen: aus Exchange Online den Connectorbericht mit einer Zeile je Nachricht oder die erweiterte Ablaufverfolgung, aus Exchange Server die SMTP-Sitzungsprotokolle.

## Was zu einer Datei gesagt wird, wo es von der Seite abweicht

here-unknown-format = Der Inhalt hat kein bekanntes Format. Die README führt die lesbaren Dateien auf und sagt, woher Sie sie bekommen.
here-binary = Der Inhalt ist kein Text. Verwenden Sie die Ablaufverfolgung als CSV, JSON, .xlsx, .gz oder .zip.
here-office-document = Das ist ein Office-Dokument, und keines seiner Blätter beginnt mit einer bekannten Tabelle. Speichern Sie die Tabelle als CSV (UTF-8) und verwenden Sie diese Datei.
here-damaged-archive = Das Archiv ist beschädigt oder abgeschnitten, und dieser Teil lässt sich nicht entpacken. Packen Sie es neu, oder verwenden Sie die enthaltenen Dateien einzeln.
here-password-protected = Ein Kennwort schützt diese Datei. Entpacken Sie sie zuerst und verwenden Sie das Ergebnis.
here-unknown-compression = Die Komprimierung ist hier nicht bekannt. Entpacken Sie die Datei zuerst und verwenden Sie das Ergebnis, oder packen Sie sie als gewöhnliche .zip.
here-nested-too-deep = Archive in Archiven, mehr als drei Ebenen tief. Entpacken Sie die äußeren und verwenden Sie das Ergebnis.
here-too-large-unpacked = Entpackt wird sie weit größer als üblich, wie bei Dateien, die Schaden anrichten sollen. Wenn Sie ihr vertrauen, entpacken Sie sie zuerst und verwenden Sie das Ergebnis.
here-unreadable = Die Datei lässt sich nicht lesen: Sie wurde inzwischen verschoben, geändert oder entfernt, der Zugriff wurde verweigert, oder es ist gar keine Datei, sondern ein Link ins Leere, eine Pipe oder ein Socket. Versuchen Sie es erneut.
here-reader-failed = Das Lesen dieser Datei brach unerwartet ab; die anderen Dateien sind nicht betroffen. Versuchen Sie es erneut, und melden Sie es, wenn das nicht hilft.
here-ambiguous-dates = Ihre Datumsangaben lassen sich mit dem Tag oder mit dem Monat zuerst lesen, und nichts in der Datei entscheidet es. Geben Sie die Reihenfolge mit --date-order an, oder exportieren Sie erneut mit Datumsangaben wie 2026-11-16.
here-newer-version = Eine neuere Version dieses Programms hat die Datei geschrieben (Version { $version }). Nehmen Sie die neueste Version, um sie zu öffnen.
here-other-unit = Sie zählt Empfänger, während andere Nachrichten zählen; beides lässt sich nicht addieren. Lesen Sie sie ohne die anderen, um sie zu sehen.
here-needs-domains =
    { $rows ->
        [one] { $rows } Zeile sagt
       *[other] { $rows } Zeilen sagen
    } nicht, in welche Richtung die Nachricht ging. Nennen Sie die eigenen Domänen Ihrer Organisation mit --domain.
here-offset-not-told = Ihre Zeitstempel haben keine UTC-Abweichung: Sie wurden als UTC gelesen. Schreibt der Server Ortszeit, zählt am Nachbartag, was nahe Mitternacht geschah.
here-no-fields-line = Zeilen eines Exchange-Protokolls stehen vor jeder „#Fields“-Zeile; ihre Spalten sind deshalb nicht bekannt. Verwenden Sie das Protokoll so, wie der Server es geschrieben hat.
here-unknown-table = Diese Tabelle ist nicht bekannt. Mit einer Spaltenzuordnung (--mapping), die sagt, was ihre Spalten bedeuten, lässt sie sich lesen.
here-bad-mapping = Sie gibt sich als Spaltenzuordnung aus, ist aber nicht verwendbar.

## Zeilen der Standardfehlerausgabe

skipped-line =
    { $rows ->
        [one] { $file }: { $rows } Datensatz nicht gezählt ({ $reason }), in Zeile { $line }
       *[other] { $file }: { $rows } Datensätze nicht gezählt ({ $reason }), der erste in Zeile { $line }
    }
propose-domains = Diese Domänen sehen nach Domänen Ihrer Organisation aus. Falls es so ist, fügen Sie hinzu: { $arguments }
unused-mapping = Die Spaltenzuordnung „{ $name }“ passt zu keiner der Dateien: Ihre Spalten sind { $columns }.
gate-insights =
    { $insights ->
        [one] { $insights } Befund für --fail-on { $gate }: { $list }
       *[other] { $insights } Befunde für --fail-on { $gate }: { $list }
    }
gate-worse = schlechter als in { $baseline }: { $list }
gate-new = neu ist { $insight }
no-baseline = { $path } gibt es noch nicht; diesmal lässt sich also nichts vergleichen.
more-rows-in-csv =
    { $rows ->
        [one] { $rows } weitere Zeile: --rows zeigt mehr, --format csv alle.
       *[other] { $rows } weitere Zeilen: --rows zeigt mehr, --format csv alle.
    }
watch-read =
    { $bytes ->
        [one] { $path }: { $bytes } Byte war neu
       *[other] { $path }: { $bytes } Byte waren neu
    }
state-dropped = { $path } ist beschädigt, von einer anderen Version oder mit anderen Optionen erstellt: Alle Dateien werden neu eingelesen
tally-written =
    { $files ->
        [one] { $path } enthält den Zählstand von { $files } Datei, { $bytes }
       *[other] { $path } enthält den Zählstand von { $files } Dateien, { $bytes }
    }
file-called = Datei { $number }

## Warum ein Befehl ohne das Verlangte endet

problem-unreadable = { $path } lässt sich nicht lesen: { $why }
problem-mapping = { $path }: { $why }
mapping-not-one = keine von diesem Programm gespeicherte Spaltenzuordnung
mapping-newer = eine neuere Version dieses Programms hat sie geschrieben (Version { $version })
mapping-no-time = sie nennt keine Spalte für die Zeit
mapping-no-direction = nichts darin nennt die Richtung
mapping-no-such-column = sie verwendet die Spalte „{ $column }“, die nicht in ihrer Kopfzeile steht
problem-unwritable = der Bericht lässt sich nicht schreiben: { $why }
problem-unwritable-file = { $path } lässt sich nicht schreiben: { $why }
problem-evidence-needs-file = die Nachweise brauchen eine eigene Datei: weder - noch die des Berichts
problem-nothing-counted = nichts ließ sich zählen. Die Sätze oben sagen zu jeder Datei, warum; am meisten sagen die erweiterte Nachrichtenablaufverfolgung und der Connectorbericht aus der Verlaufssuche aus
problem-no-file = es gibt keine Datei zu lesen
problem-nothing-in-range = nichts in diesem Zeitraum: Die Dateien reichen vom { $from } bis { $to }
problem-not-a-report = { $path } ist kein gespeicherter Bericht. Schreiben Sie einen mit: report --format json --output { $path }
problem-other-unit = der eine zählt Nachrichten, der andere Empfänger; sie lassen sich nicht vergleichen
problem-names-nobody = diese Zahlen stammen aus bereits summierten Dateien, die niemanden nennen. Lesen Sie eine Nachrichtenablaufverfolgung derselben Tage
problem-no-such-connector = kein Connector mit Nachrichten in diesen Tagen heißt „{ $name }“
problem-no-such-label = keine Datei hat die Bezeichnung „{ $name }“; es gibt: { $labels }
problem-no-labels = keine Datei hat die Bezeichnung „{ $name }“: nichts unterscheidet diese Dateien. Benennen Sie sie mit --label
problem-label-of-nothing = keine der gelesenen Dateien ist { $path } oder liegt darin
problem-zone-of-nothing = keine der gelesenen Dateien heißt { $path } oder liegt darin, die Zeitzone von --stamps-zone gälte also für keine
problem-manifest-of-labels = ein Manifest nennt die gelesenen Dateien und kennt keine Bezeichnungen. Geben Sie die Dateien oder Ordner selbst an, ohne --label und --only-label
problem-link = { $what }. { $help } [{ $code }]
problem-no-passphrase = eine Passphrase ist nötig: Geben Sie sie in der Variablen MAILFLOW_PASSPHRASE an, auf einem Terminal oder, wenn der Link nicht von dort kommt, als erste Zeile der Standardeingabe
problem-passphrases-differ = die beiden Passphrasen sind nicht gleich. Es wurde kein Link erzeugt
problem-link-needs-utc = ein Link enthält Tage in UTC und kann nicht angeben, dass sie aus einer anderen Zone sind: Wer ihn öffnet, hielte sie für andere Tage. Erzeugen Sie ihn ohne --time-zone, oder teilen Sie den Bericht als Datei: report --time-zone … --format json
problem-link-of-other-days = ein Link enthält Tage in UTC, und diese Dateien enthalten Tage von { $zones }, die schon zusammengezählt sind und nicht neu gezählt werden können: Teilen Sie den Bericht als Datei, die ihre Zeitzone nennt (report --format json)
problem-days-of-other-zones = diese Form gibt jeden Tag als Zeitpunkt an, und die Dateien enthalten Tage von { $zones }, die schon zusammengezählt sind: Nehmen Sie eine Form, die Zeitzonen nennt (--format json, csv, text, markdown oder html), oder die Dateien einer einzigen Zeitzone
problem-link-too-large = der Bericht passt nicht in einen Link, auch nicht in seiner gröbsten Form. Teilen Sie ihn als Datei
problem-bad-key = { $path } ist kein Schlüssel eines Serververbunds: Ein Schlüssel ist eine Datei von mindestens 16 Byte, auf jedem Computer dieselbe
problem-not-a-manifest = { $path }: kein Manifest dieses Programms, oder eine neuere Version hat es geschrieben
problem-no-table = { $path }: am Anfang findet sich keine Tabelle

## Warum ein Zählstand nicht verwendbar ist

tally-not-one = { $path } ist kein Zählstand. Schreiben Sie einen mit: tally DATEIEN -o { $path }
tally-other-format = Version { $version } dieses Programms hat { $path } geschrieben, und ihre Zählstände haben das Format { $format }; diese Version liest das Format { $known }. Verwenden Sie auf allen Computern dieselbe Version, und zählen Sie die Dateien erneut
tally-other-key = { $path } wurde mit einem Schlüssel erstellt, der hier nicht gilt. Geben Sie den --key-file an, mit dem der Zählstand erstellt wurde
tally-no-key = { $path } wurde ohne Schlüssel erstellt. Lassen Sie --key-file weg, oder zählen Sie die Dateien damit erneut
tally-cut = { $path } ist abgeschnitten, und nichts davon wurde gezählt. Kopieren Sie den Zählstand erneut
tally-damaged = { $path } ist beschädigt, und nichts davon wurde gezählt. Kopieren Sie den Zählstand, oder erstellen Sie ihn neu
tally-too-large = { $path } gibt an, mehr zu enthalten als jeder Zählstand, und nichts davon wurde gezählt

## Die Hilfe

commands-heading = Befehle
arguments-heading = Argumente
options-heading = Optionen
possible-values = {"["}mögliche Werte: { $values }]
possible-values-heading = Mögliche Werte:
default-value = {"["}Standard: { $value }]
usage = Aufruf:{" "}
