## Warum Zeilen übersprungen wurden, in wenigen Wörtern

skip-ambiguous-dates = Datumsangaben mit dem Tag oder mit dem Monat zuerst lesbar
skip-bad-date = Datum nicht lesbar
skip-bad-line = keine Zeile dieses Formats
skip-bad-row = Zeile nicht lesbar
skip-boundary-not-told = ohne Angabe, ob die Grenze überschritten wurde
skip-client-submission = von einem Client der Organisation eingeliefert
skip-direction-not-told = ohne Angabe der Richtung
skip-health-mailbox = Testnachricht der Exchange-eigenen Überwachung
skip-internal-hop = ein Hop innerhalb der Organisation
skip-loopback = der Server hat mit sich selbst gesprochen
skip-no-boundary-hop = kein Hop der E-Mail überschreitet die Grenze
skip-neither-percent-nor-count = TLS-Spalten enthalten weder Prozentwerte noch Anzahlen
skip-no-header = keine Zeile nennt die Spalten
skip-not-sent = hat die Organisation nie verlassen
skip-other-unit = zählt in einer anderen Zähleinheit
skip-own-to-own = von einer eigenen Domäne an eine eigene Domäne
skip-private-address = nach der Adresse ein Hop im eigenen Netz
skip-too-few-columns = weniger Spalten, als die Kopfzeile nennt
skip-too-long = länger, als eine Zeile sein kann
skip-too-many-columns = mehr Spalten, als die Kopfzeile nennt
skip-truncated = die Datei endet mitten in der Zeile
skipped =
    { $rows ->
        [one] { $rows } Zeile übersprungen: { $reason } (zuerst in Zeile { $line })
       *[other] { $rows } Zeilen übersprungen: { $reason } (zuerst in Zeile { $line })
    }

## Warum eine Datei nicht oder nur zum Teil lesbar ist

note-empty = Die Datei ist leer. Exportieren Sie sie erneut.
note-unknown-format = Der Inhalt hat kein bekanntes Format. Siehe „Welche Dateien sind geeignet, und woher bekomme ich sie?“ auf der Startseite.
note-binary = Der Inhalt ist kein Text. Legen Sie die Ablaufverfolgung als CSV, JSON, .xlsx, .gz oder .zip ab.
note-office-document = Das ist ein Office-Dokument, und keines seiner Blätter beginnt mit einer bekannten Tabelle. Speichern Sie die Tabelle als CSV (UTF-8) und legen Sie diese Datei ab.
note-empty-archive = Das Archiv enthält keine Datei. Packen Sie es neu.
note-damaged-archive = Das Archiv ist beschädigt oder abgeschnitten, und dieser Teil lässt sich nicht entpacken. Packen Sie es neu, oder legen Sie die enthaltenen Dateien einzeln ab.
note-password-protected = Ein Kennwort schützt diese Datei. Entpacken Sie sie zuerst und legen Sie das Ergebnis ab.
note-unknown-compression = Die Komprimierung ist hier nicht bekannt. Entpacken Sie die Datei zuerst und legen Sie das Ergebnis ab, oder packen Sie sie als gewöhnliche .zip.
note-nested-too-deep = Archive in Archiven, mehr als drei Ebenen tief. Entpacken Sie die äußeren und legen Sie das Ergebnis ab.
note-too-large-unpacked = Entpackt wird sie weit größer als üblich, wie bei Dateien, die Schaden anrichten sollen. Wenn Sie ihr vertrauen, entpacken Sie sie zuerst und legen Sie das Ergebnis ab.
note-unreadable = Die Datei ließ sich nicht mehr lesen: Sie wurde inzwischen verschoben, geändert oder entfernt, oder der Zugriff wurde verweigert. Legen Sie sie erneut ab.
note-reader-failed = Das Lesen dieser Datei brach unerwartet ab; die anderen Dateien sind nicht betroffen. Legen Sie sie erneut ab, und melden Sie es, wenn das nicht hilft.
note-ambiguous-dates = Ihre Datumsangaben lassen sich mit dem Tag oder mit dem Monat zuerst lesen, und nichts in der Datei entscheidet es. Geben Sie die Reihenfolge an, oder exportieren Sie erneut mit Datumsangaben wie 2026-11-16.
note-contradictory-dates = Manche ihrer Datumsangaben sind nur mit dem Tag zuerst lesbar, andere nur mit dem Monat zuerst; offenbar wurden zwei Dateien zusammengefügt. Exportieren Sie jede für sich oder mit Datumsangaben wie 2026-11-16.
note-neither-percent-nor-count = Ab Zeile { $line } enthalten die TLS-Spalten weder Prozentwerte noch Anzahlen, die in der Summe das Volumen ergeben; die Datei wurde deshalb nicht gezählt. Exportieren Sie sie erneut.
note-newer-version = Eine neuere Version dieses Programms hat die Datei geschrieben (Version { $version }). Laden Sie die Seite neu, um die neueste Version zu erhalten.
note-other-unit = Sie zählt Empfänger, während andere Nachrichten zählen; beides lässt sich nicht addieren. Entfernen Sie die anderen, um sie zu sehen.
note-cut-short = Sie ist beschädigt oder wurde abgeschnitten; deshalb wurde nichts davon gelesen. Speichern oder laden Sie sie noch einmal.
note-not-a-connector-list = Sie wurde als Connectorliste übergeben, ist aber etwas anderes. Verwenden Sie die Ausgabe von Get-InboundConnector oder Get-OutboundConnector.
note-no-fields-line = Zeilen eines Exchange-Protokolls stehen vor jeder „#Fields“-Zeile; ihre Spalten sind deshalb nicht bekannt. Legen Sie das Protokoll so ab, wie der Server es geschrieben hat.
note-unknown-table = Diese Tabelle ist nicht bekannt. Geben Sie an, was ihre Spalten bedeuten („Spalten zuordnen…“), und sie wird gelesen.
note-bad-mapping = Sie gibt sich als Spaltenzuordnung aus, ist aber nicht verwendbar. Speichern Sie sie erneut, oder ordnen Sie die Spalten noch einmal zu.
note-no-date-at-all = Keine ihrer Nachrichten ließ sich zeitlich einordnen: Die Datumsspalte ist leer. Exportieren Sie erneut mit Datumsangaben wie 2026-11-16 18:10:13.
note-no-date-read = Keine ihrer Nachrichten ließ sich zeitlich einordnen: Die Datumsangaben sind nicht lesbar, die erste sieht aus wie „{ $kind }“. Exportieren Sie erneut mit Datumsangaben wie 2026-11-16 18:10:13.

## Was zu einer gelesenen Datei zu wissen ist

note-tls-not-told-inbound = Kein eingehender Datensatz dieses Formats nennt eine TLS-Version, also beweist eine fehlende Angabe nichts: Eingehende Nachrichten ohne Version sind „nicht aufgezeichnet“. Fordern Sie den Connectorbericht mit einer Zeile je Nachricht an.
note-tls-not-told-outbound = Kein ausgehender Datensatz dieses Formats nennt eine TLS-Version, also beweist eine fehlende Angabe nichts: Ausgehende Nachrichten ohne Version sind „nicht aufgezeichnet“. Fordern Sie den Connectorbericht mit einer Zeile je Nachricht an.
note-no-tls-in-tracking-log = Nachrichtenverfolgungsprotokolle nennen die TLS-Version nie; Nachrichten, zu denen sie keine Stufe nennen, sind „nicht aufgezeichnet“. Die SMTP-Sitzungsprotokolle derselben Server nennen sie.
note-no-tls-in-mapped-table = Die Zuordnung nennt keine Spalte mit der TLS-Version, deshalb sind ihre Nachrichten „nicht aufgezeichnet“. Nennen Sie die Spalte, falls es eine gibt.
note-no-tls-in-format = Diese Art Datei nennt die TLS-Version nie; ihre Nachrichten sind „nicht aufgezeichnet“. Fordern Sie den Connectorbericht mit einer Zeile je Nachricht oder die erweiterte Ablaufverfolgung an.
note-needs-domains =
    { $rows ->
        [one] { $rows } Zeile sagt nicht, in welche Richtung die Nachricht ging. Nennen Sie die eigenen Domänen Ihrer Organisation, und die Datei wird neu eingelesen.
       *[other] { $rows } Zeilen sagen nicht, in welche Richtung die Nachricht ging. Nennen Sie die eigenen Domänen Ihrer Organisation, und die Datei wird neu eingelesen.
    }
note-no-records = Die Datei hat eine Kopfzeile und keinen Datensatz darunter.
note-no-mail-in-report = In diesem Bericht ist keine Nachricht gezählt. Was an TLS gescheitert ist, wird aus Berichten nicht gelesen: Lesen Sie dafür die Protokolle erneut.
note-no-transfers = Datensätze wurden gelesen, aber keiner davon ist eine Nachricht, die in die Organisation oder aus ihr heraus gelangte.
note-columns = Die Spalten wurden so verwendet: { $columns }.
note-column = { $meaning }: { $column }
note-columns-between = {", "}
note-year-not-told = Ihre Zeitstempel haben kein Jahr: Jeder erhielt das neueste Jahr, in dem er nicht in der Zukunft liegt.
note-offset-not-told = Ihre Zeitstempel haben keine UTC-Abweichung: Sie wurden als UTC gelesen. Schreibt der Server Ortszeit, zählt am Nachbartag, was nahe Mitternacht geschah.
note-sessions-not-messages = Sie zählt die Sitzungen eines anderen Absenders, keine Nachrichten; sie werden nicht zu Nachrichten addiert.
note-is-mapping = Die Spaltenzuordnung „{ $name }“: Dateien mit ihren Spalten werden nach ihr gelesen.
note-mapped = Ihre Spalten wurden so gelesen, wie die Zuordnung „{ $name }“ sagt.
note-tls-words-not-known =
    { $rows ->
        [one] { $rows } Zeile hat ein Wort für TLS, das die Zuordnung nicht erklärt; diese Nachrichten sind „nicht aufgezeichnet“. Ändern Sie die Zuordnung.
       *[other] { $rows } Zeilen haben ein Wort für TLS, das die Zuordnung nicht erklärt; diese Nachrichten sind „nicht aufgezeichnet“. Ändern Sie die Zuordnung.
    }
note-event-words-not-known =
    { $words ->
        [one] Sie enthält { $words } Wort für Ereignisse in einer hier nicht bekannten Sprache und kein bekanntes. Exportieren Sie sie erneut auf Englisch, oder melden Sie die Wörter.
       *[other] Sie enthält { $words } Wörter für Ereignisse in einer hier nicht bekannten Sprache und kein bekanntes. Exportieren Sie sie erneut auf Englisch, oder melden Sie die Wörter.
    }
note-private-clients-counted = Ihre Clients haben private Adressen, und keine öffentliche war zu sehen; vielleicht steht ein Proxy oder ein Gateway vor dem Server. Sie werden als Nachrichten von außen gezählt.
note-may-be-cut = Sie hat genau { $records } Datensätze, so viele, wie ein solcher Export enthalten darf: Sie wurde dort womöglich abgeschnitten. Fordern Sie den Rest in kürzeren Zeiträumen an.
note-days-of-zone = Ihre Tage sind die der Zeitzone { $zone } und bleiben, wie sie sind.
note-says-of-its-files = Sie sagt über die Dateien, aus denen sie gemacht wurde: { $said }
note-further-sheets = Nur das erste Blatt mit einer Tabelle zählt. Nicht gelesen wurden: { $sheets }. Enthalten sie andere Nachrichten, speichern Sie jedes als eigene Datei.
note-of-a-selection = Sie wurde gespeichert, während ein Filter galt; sie enthält deshalb nur einen Teil der Nachrichten ihrer Tage.

## Was eine Datei ist, die erkannt und nicht gelesen wird, und was damit zu tun ist

unread-seven-zip = Das ist ein .7z-Archiv; solche werden nicht gelesen. Entpacken Sie es zuerst und verwenden Sie das Ergebnis.
unread-rar = Das ist ein .rar-Archiv; solche werden nicht gelesen. Entpacken Sie es zuerst und verwenden Sie das Ergebnis.
unread-outlook-message = Das ist eine von Outlook als .msg gespeicherte E-Mail; solche werden nicht gelesen. Speichern Sie sie als Text oder .eml.
unread-old-workbook = Das ist eine Arbeitsmappe der alten Art (.xls); solche werden nicht gelesen. Speichern Sie sie als .xlsx oder als CSV (UTF-8) und verwenden Sie diese Datei.
unread-compound-file = Sie ist gespeichert wie E-Mails aus Outlook (.msg) und alte Arbeitsmappen (.xls); solche werden nicht gelesen. Speichern Sie eine E-Mail als Text oder .eml, eine Arbeitsmappe als .xlsx oder als CSV (UTF-8).
unread-format-list = Das ist die Ausgabe von Format-List; sie schneidet Werte ab. Führen Sie denselben Befehl stattdessen mit „| Export-Csv“ aus.
unread-connectivity-log = Das ist ein Konnektivitätsprotokoll von Exchange Server; es nennt kein TLS. Verwenden Sie stattdessen die SMTP-Sitzungsprotokolle.
unread-dmarc-report = Das ist ein DMARC-Bericht: Er sagt, wer in Ihrem Namen gesendet hat, nicht, wie Nachrichten geschützt waren. Verwenden Sie stattdessen Nachrichtenablaufverfolgungen, Protokolle oder TLS-Berichte.
unread-cisco-log = Das ist ein Protokoll von Cisco Secure Email; solche werden noch nicht gelesen. Verwenden Sie stattdessen die Kopfzeilen von Nachrichten.
unread-other-mail-log = Das ist das Protokoll eines Mailsystems, das noch nicht gelesen wird. Verwenden Sie stattdessen die Kopfzeilen von Nachrichten.

## Ein Zählstand, der auf einem anderen Computer gezählt wurde

note-tally-damaged = Dieser Zählstand ist abgeschnitten oder beschädigt; nichts davon wurde gezählt. Kopieren Sie ihn noch einmal von dem Computer, der ihn geschrieben hat, oder zählen Sie dessen Dateien dort erneut.
note-tally-other-format = Eine andere Version dieses Programms hat diesen Zählstand geschrieben, nach anderen Zählregeln. Zählen Sie seine Dateien mit dieser Version erneut.
note-tally-other-key = Dieser Zählstand wurde mit dem Schlüssel eines Serververbunds erstellt, den nur die Befehlszeile annimmt: Öffnen Sie ihn dort mit --key-file, oder zählen Sie seine Dateien ohne Schlüssel erneut.
