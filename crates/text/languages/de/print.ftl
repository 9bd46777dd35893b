export-charts = Diagramme (PNG)
export-print = Drucken oder PDF …
copy-text = Tabelle als Text kopieren
print-title = Drucken oder als PDF speichern
print-hint = Alles, was für den gewählten Zeitraum angezeigt wird: Zahlen, Diagramme, Befunde, Dateien und Methode, in hellen Farben. Im Druckdialog des Browsers können Sie „Als PDF speichern“ wählen.
organization = Organisation
organization-hint = Steht oben auf dem Ausdruck. Bleibt nur in diesem Browser, damit Sie den Namen nur einmal eingeben müssen; bleibt das Feld leer, wird nichts behalten.
with-hashes = Mit dem SHA-256-Wert jeder Datei
with-hashes-hint = Beweist später, aus welchen Dateien die Zahlen stammen. Alle Dateien werden noch einmal gelesen.
hashing = Hashwerte werden berechnet
hashes-ready = Die Hashwerte sind berechnet.
hashes-lost = Die Hashwerte ließen sich nicht berechnen. Drucken Sie ohne sie, oder versuchen Sie es erneut.
print = Drucken
paper-title = Bei der Übertragung geschützte Nachrichten (durch TLS)
range = Zeitraum
coverage = Tage in den Dateien
counted = Gezählt
based-on = Grundlage
made-on = Erstellt am
made-by = Erstellt mit
in-short = Kurzfassung
charts = Diagramme
by-connector = Nach Connector
insight-limits = Schwellenwerte
files-given = Dateien
files-read = Was darin gelesen wurde
sha256 = SHA-256
not-hashed = nicht berechnet
unreadable = nicht mehr lesbar
method = Methode
method-text = Jede Nachricht zählt jedes Mal, wenn sie die Grenze der Organisation überschreitet, in einer Richtung und über eine SMTP-Verbindung; derselbe Vorgang in mehreren Zeilen oder Dateien zählt einmal. Tage sind die der Zeitzone, die beim Zeitraum genannt ist. Die TLS-Version ist die, die die Zeile nennt. „Verschlüsselt“ sind Nachrichten mit TLS 1.0 oder neuer. Prozentwerte beziehen sich auf die Nachrichten, zu denen die Dateien TLS-Angaben enthalten; Nachrichten ohne solche Angaben stehen als Anzahl daneben und gelten nie als „Kein TLS“. Nennt eine erweiterte Ablaufverfolgung zu einer Nachricht keine Version, zählt sie nur dann als „Kein TLS“, wenn dieselben Dateien zu anderen Nachrichten dieser Richtung eine Version nennen. Alle Dateien wurden im Browser der Person gelesen, die diesen Bericht erstellt hat. Die genauen Regeln stehen in docs/counting.md von Mailflow Insight.
fetching = Der Bericht wird abgerufen
hosted-other-site = Er liegt auf einer anderen Website. Diese Seite spricht nur mit ihrer eigenen Website, damit nichts sie verlassen kann. Speichern Sie den Bericht und legen Sie ihn hier ab, oder stellen Sie ihn auf diese Website.
hosted-not-found = Auf dieser Website gibt es keine solche Datei. Prüfen Sie den Teil hinter „?report=“ in der Adresse.
hosted-failed = Er konnte nicht abgerufen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu; eine Umleitung auf eine andere Website wird abgelehnt.
hosted-too-large = Er ist größer als 64 MB, größer als jeder Bericht.
hosted-no-report = Es ist kein hier gespeicherter Bericht (Exportieren › Bericht (JSON)).
dismiss = Ausblenden

## Papier

hashed-so-far = { $done } von { $all }
limits-in-force = TLS 1.0 und älter über { $tls10 }, Kein TLS über { $no-tls }, bei mindestens { $least } bekannten
severity-error = Fehler
severity-warning = Warnung
severity-info = Information

## Ein Bericht der Website

hosted = Der Bericht „{ $address }“ wurde nicht geöffnet. { $what }
