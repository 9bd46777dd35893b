## Befehle

shows-how-mail-was-protected-in-transit = Zeigt aus Ablaufverfolgungsdateien, wie Nachrichten bei der Übertragung geschützt waren
read-trace-files-and-write-a-report = Ablaufverfolgungsdateien lesen und einen Bericht schreiben
servers-behind-a-number = Zeigen, wer hinter einer Zahl steht: Server, Domänen, Chiffren. Vertraulich
show-with-whom-mail-was-exchanged = Zeigen, mit wem Nachrichten ausgetauscht wurden, die schlechtesten zuerst. Vertraulich
show-what-tls-stopped = Zeigen, was warum an TLS gescheitert ist, wer Nachrichten einliefert, und Direct Send. Vertraulich
show-tenants-and-servers = Mandanten und Server nebeneinander zeigen, die schlechtesten zuerst
show-every-line-about-one-message = Jede Zeile zu einer Nachricht zeigen, und als was jede gezählt wurde. Vertraulich
compare-two-reports = Zwei Berichte, Dateien oder Ordner vergleichen: vorher und nachher
show-what-would-stop = Zeigen, was eine strengere Richtlinie aufhalten würde
count-files-on-this-machine = Dateien auf diesem Computer zählen, damit ein anderer sie mit denen weiterer zusammenführt. Vertraulich
join-tallies-of-many-machines = Zählstände vieler Computer zu einem Bericht über alle oder zu einem einzigen Zählstand zusammenführen
write-each-transfer-as-a-row = Jede Übertragung als Zeile schreiben, für andere Programme
keep-a-report-current = Einen Bericht aktuell halten, während Protokolle wachsen und rotieren
write-a-report-without-names = Einen Bericht ohne Namen schreiben, um jemand anderen dazu zu fragen
tell-an-auditor-what-is-missing = Einem Auditor sagen, was fehlt und für welche Anforderungen die Zahlen ein Nachweis sind
write-down-which-files-were-read = Festhalten, welche Dateien gelesen wurden und was dabei herauskam, um es später zu prüfen. Vertraulich
read-files-again-and-tell = Dateien neu einlesen und sagen, was von einem Manifest abweicht
make-a-share-link-of-a-report = Einen Freigabelink aus einem Bericht erzeugen oder einen öffnen
look-at-a-table-that-is-not-known = Eine nicht bekannte Tabelle ansehen und schreiben oder prüfen, was ihre Spalten bedeuten
write-what-a-shell-completes-by = Schreiben, womit eine Shell die Argumente dieses Programms vervollständigt
write-the-manual-page = Die Handbuchseite schreiben

## Was die Bibliothek der Argumente von sich aus sagt

print-this-message-or-the-help = Diese Meldung oder die Hilfe der angegebenen Unterbefehle ausgeben
print-help-summary-with-h = Hilfe ausgeben (kurz mit „-h“)
print-help-more-with-help = Hilfe ausgeben (ausführlich mit „--help“)
print-version = Version ausgeben

## Optionen jedes Befehls

the-language-of-sentences = Die Sprache der Sätze [Standard: die von LC_ALL, LC_MESSAGES oder LANG, sonst en]
columns-of-the-text = Spalten des Texts [Standard: die des Terminals, sonst von COLUMNS]
say-nothing-but-why-something-failed = Nur sagen, warum etwas fehlschlug; einen Bericht nur ausgeben, wenn eine Bedingung von --fail-on zutrifft

## Dateien und Tage

trace-files-with-tallies = Ablaufverfolgungsdateien, Archive (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), Zählstände, Ordner; `-` ist die Standardeingabe
the-last-n-days-of-the-coverage = Die letzten N Tage, die die Dateien umfassen [Standard: 7, die letzte Woche]
first-day = Erster Tag, JJJJ-MM-TT
last-day = Letzter Tag, JJJJ-MM-TT
the-whole-coverage = Alle Tage, die die Dateien umfassen
what-is-counted = Was gezählt wird
when-insights-fire = Ab wann Befunde gemeldet werden: tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10; mehrfach möglich
a-list-of-configured-connectors = Eine Liste eingerichteter Connectors; mehrfach möglich
a-column-mapping-that-the-page = Eine Spaltenzuordnung, die die Seite oder `mapping write` gespeichert hat, für nicht bekannte Tabellen; mehrfach möglich
an-own-domain-which-summary-traces-need = Eine der eigenen Domänen der Organisation; mehrfach möglich. Zusammenfassende Ablaufverfolgungen brauchen sie
the-order-of-day-and-month = Die Reihenfolge von Tag und Monat in Dateien, deren Datumsangaben sich auf zwei Arten lesen lassen, und nur in diesen
day-month-year = Tag, Monat, Jahr
month-day-year = Monat, Tag, Jahr
the-key-that-the-machines = Der gemeinsame Schlüssel der Computer eines Serververbunds: eine beliebige Datei von mindestens 16 Byte. Damit erstellte Zählstände lassen sich nur damit lesen
the-zone-of-stamps-that-say-none = Die Zone von Zeitstempeln, die keine nennen, in Protokollen und Tabellen, bei denen jede möglich ist; mehrfach möglich
what-the-files-of-a-path-are-called = Wie eine Datei oder die Dateien eines Ordners bezeichnet werden; für eine Datei gilt die letzte Angabe. Mehrfach möglich
only-the-files-of-this-label = Nur die Dateien mit dieser Bezeichnung, wie `labels` sie nennt; mehrfach möglich
count-days-in-this-zone = Tage in dieser Zone zählen, nach ihrem IANA-Namen, `utc` oder `local`; Dateien mit Tageswerten behalten ihre Tage
who-says-how-strong-version-and-cipher-are = Nach welcher Leitlinie beurteilt wird, wie stark Version und Chiffre sind

## Von report: wie er geschrieben wird

how-the-report-is-written = Wie der Bericht geschrieben wird
the-report-file = Die Berichtsdatei, die die Seite wieder öffnet
a-row-for-each-day-and-connector = Eine Zeile je Tag und Connector; auch sie öffnet die Seite
sentences-bars-and-tables = Sätze, Balken und Tabellen
one-file-without-script = Eine einzige Datei ohne Skript, für E-Mails geeignet
for-tickets-and-pages-of-a-team = Für Tickets und Seiten eines Teams
numbers-for-prometheus = Zahlen, für Prometheus und andere
a-line-for-each-day = Eine Zeile je Tag, Fluss und Klasse, mit Namen des Elastic Common Schema

## Von report: das Urteil und Bedingungen

what-the-verdict-is-measured-by = Woran das Urteil des Texts gemessen wird
tls12-or-later = TLS 1.2 oder neuer
tls13 = TLS 1.3
encrypted = Verschlüsselt, gleich mit welcher Version
end-with-status-3-where = Mit Status 3 enden, wenn dies gefunden wird; mehrfach möglich
an-insight-that-is-an-error = Ein Befund, der ein Fehler ist
an-insight-that-is-a-warning = Ein Befund, der eine Warnung oder ein Fehler ist
mail-is-less-protected = Nachrichten sind schlechter geschützt als im Vergleichsbericht, oder ein Befund ist neu
the-report-json-of-last-time = Der JSON-Bericht vom letzten Mal, für --fail-on worse. Er wird gelesen, bevor --output geschrieben wird
name-domains-in-openmetrics = Domänen in openmetrics nennen. Sie sind vertraulich
also-write-partners-and-ciphers = Auch Partner und Chiffren in diese Datei schreiben, als JSON. Sie ist vertraulich: Sie nennt Domänen
where-the-report-goes = Wohin der Bericht geschrieben wird [Standard: Standardausgabe]

## Von who: wer hinter einer Zahl steht

one-direction-only = Nur eine Richtung
one-connector-only = Nur ein Connector
only-mail-that-used-no-connector = Nur Nachrichten, die keinen Connector genutzt haben
mail-of-this-class = Nachrichten dieser Klasse, wie Berichte sie schreiben: none, ssl, tls1_0, tls1_1, tls1_2, tls1_3, tls_unversioned, not_recorded; mehrfach möglich [Standard: alle unter TLS 1.2]
mail-of-every-class = Nachrichten jeder Klasse
only-mail-with-this-domain = Nur Nachrichten von dieser oder an diese Domäne
with-its-subdomains-which-belong = Mit ihren Unterdomänen, die zur selben registrierten Domäne gehören
how-the-number-came-about = Wie die Zahl zustande kam, Schritt für Schritt, statt der Server
how-it-is-written-csv-has-all = Wie es geschrieben wird; csv enthält alle Zeilen und Spalten
rows-of-each-table-at-most = Höchstzahl der Zeilen jeder Tabelle
where-it-goes = Wohin es geschrieben wird [Standard: Standardausgabe]

## Von partners

a-part-of-a-domain = Ein Teil einer Domäne oder eines Connectornamens
partners-with-any-of-this = Partner mit mindestens einem dieser Merkmale; mehrfach möglich
in-clear-in-the-last-30-days = Im Klartext in den letzten 30 Tagen, zu denen es Angaben gibt
mail-below-the-threshold = Nachrichten unter dem Schwellenwert
mail-without-forward-secrecy = Nachrichten ohne Forward Secrecy
what-only-below-is-measured-by = Woran --only below gemessen wird
put-subdomains-together = Unterdomänen unter der registrierten Domäne zusammenfassen, zu der sie gehören
a-list-of-domains-that-must = Eine Liste von Domänen, die verschlüsselt sein müssen, eine je Zeile; jede wird beurteilt
what-was-agreed-with-them = Was mit ihnen vereinbart war oder erzwungen werden soll
encryption-any-version = Verschlüsselung, beliebige Version
say-with-whom-tls-can-be-forced = Sagen, bei wem sich TLS erzwingen lässt: bei denen, deren Nachrichten nie unter --requirement lagen
messages-that-a-partner-needs = Wie viele Nachrichten ein Partner braucht, um bereit zu sein
days-that-a-partner-needs = Wie viele Tage von der ersten bis zur letzten Nachricht ein Partner braucht, um bereit zu sein
write-the-settings-for-those = Statt einer Liste die Einstellungen für alle schreiben, die bereit sind, zum Kopieren

## Von stopped und message

which-table-csv-writes = Welche Tabelle csv schreibt
attempts-that-tls-stopped = An TLS gescheiterte Versuche, nach Partner und Grund
who-hands-mail-in = Wer Nachrichten einliefert
mail-in-the-name-of-own-domains = Nachrichten im Namen eigener Domänen, die kein Connector annahm
the-message-id = Die Message-ID, die Netzwerknachrichten-ID von Exchange oder die Warteschlangen-ID eines Mailservers
trace-files-without-tallies = Ablaufverfolgungsdateien, Archive (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), Ordner; `-` ist die Standardeingabe
how-it-is-written = Wie es geschrieben wird

## Von compare und what-if

before-a-saved-report = Vorher: ein gespeicherter Bericht, eine Ablaufverfolgungsdatei, ein Archiv oder ein Ordner
after-likewise = Nachher, ebenso
the-policy = Die Richtlinie
tls11-and-older-are-refused = TLS 1.1 und älter werden abgelehnt
the-same-and-mail-in-clear = Dasselbe, und Nachrichten im Klartext
a-connector-forces-tls = Ein Connector erzwingt TLS
only-what-the-guideline-recommends-is-accepted = Nur was die Leitlinie empfiehlt, wird angenommen
the-connector-of-policy-force-tls = Der Connector von --policy force-tls
its-direction = Seine Richtung

## Von tally, merge und transfers

trace-files-or-tallies = Ablaufverfolgungsdateien, Archive, Ordner und Zählstände; `-` ist die Standardeingabe
where-the-tally-goes = Wohin der Zählstand geschrieben wird [Standard: Standardausgabe]
write-a-tally-of-all-of-them = Statt eines Berichts einen Zählstand über alle schreiben
how-rows-are-written = Wie Zeilen geschrieben werden
columns-with-types = Spalten mit Typen, gepackt, für DuckDB, polars, Spark und andere
with-a-header = Mit einer Kopfzeile
an-object-a-line = Ein Objekt je Zeile
name-remote-servers-and-domains-as-well = Auch Remoteserver und Domänen nennen. Sie sind vertraulich
where-they-go = Wohin sie geschrieben werden [Standard: Standardausgabe]

## Von watch

the-folder-with-the-logs = Der Ordner mit den Protokollen
the-report-as-json = Der Bericht, als JSON; die Seite öffnet ihn mit ?report=
where-what-was-counted-is-kept = Wo der Stand der Zählung liegt, damit nach einem Neustart nichts doppelt gelesen wird [Standard: der Name des Berichts und .state]. Er ist vertraulich, wie ein Zählstand
seconds-between-two-reports-at-least = Mindestzahl der Sekunden zwischen zwei Berichten
bring-the-report-up-to-date = Den Bericht auf den neuesten Stand bringen und enden

## Von manifest und verify

where-the-manifest-goes = Wohin das Manifest geschrieben wird [Standard: Standardausgabe]
the-manifest = Das Manifest. Dateien werden so gelesen, wie es sagt, in seinen Tagen
the-files-and-folders = Die Dateien und Ordner, wie sie `manifest` übergeben wurden
a-list-of-connectors-given-then = Eine Liste eingerichteter Connectors, die damals übergeben wurde; mehrfach möglich
a-column-mapping-given-then = Eine Spaltenzuordnung, die damals übergeben wurde; mehrfach möglich

## Von link

make-a-link-that-holds-the-report = Einen Link erzeugen, der den Bericht selbst enthält, für eine Seite auf einer Website
where-the-page = Wo die Seite liegt, zum Beispiel https://mail.example/insight/
give-connectors-other-names = Connectors andere Namen geben: „Connector A“ ist der mit den meisten Nachrichten
protect-the-link-with-a-passphrase = Den Link mit einer Passphrase schützen. Sie wird aus MAILFLOW_PASSPHRASE gelesen, sonst auf einem Terminal erfragt, sonst ist sie die erste Zeile der Standardeingabe
open-a-link-into-a-report = Einen Link als Bericht öffnen
the-link = Der Link; `-` ist die Standardeingabe
who-says-how-strong-a-version = Nach welcher Leitlinie beurteilt wird, wie stark eine Version ist

## Von mapping

show-the-columns-of-a-table = Die Spalten einer Tabelle zeigen, und wofür sie verwendet werden
write-a-mapping-for-a-table = Eine Zuordnung für eine Tabelle schreiben: was sich erkennen lässt und was angegeben wird
check-how-far-a-mapping-reads = Prüfen, wie weit eine Zuordnung eine Tabelle liest
the-table = Die Tabelle
what-the-mapping-is-called = Wie die Zuordnung heißt [Standard: der Name der Tabelle]
a-column-that-means-this = Eine Spalte mit dieser Bedeutung: time=Received; mehrfach möglich
the-same-for-all-rows = Für alle Zeilen gleich: direction=inbound; mehrfach möglich
a-word-of-the-direction-column = Ein Wort der Richtungsspalte: eingehend=inbound; mehrfach möglich
a-word-of-the-tls-column = Ein Wort der TLS-Spalte: ja=tls_unversioned; mehrfach möglich
the-mapping = Die Zuordnung
an-own-domain-which-tells-the-direction = Eine der eigenen Domänen der Organisation; mehrfach möglich. Sie zeigt die Richtung, wo keine Spalte sie nennt

## Von completions und man

the-shell = Die Shell
write-a-page-for-the-program = Eine Seite für das Programm und eine für jeden Befehl in diesen Ordner schreiben [Standard: die Seite des Programms, auf die Standardausgabe]

## Unter der Hilfe eines Befehls

examples = Beispiele:
each-command-has-a-help = Jeder Befehl hat eine eigene Hilfe: mailflow-insight report --help
exit-status = Exitstatus: 0 ein Bericht wurde erstellt, 1 nichts ließ sich zählen, 2 falscher Aufruf oder nicht lesbare Datei, 3 eine Bedingung von --fail-on traf zu.
exit-status-of-verify = Exitstatus: 0 alles stimmt mit dem Manifest überein, 1 etwas weicht ab, 2 falscher Aufruf oder nicht lesbare Datei.
without-once-it-goes-on = Ohne --once läuft der Befehl weiter, bis er beendet wird.
