share = Teilen
title = Diesen Bericht teilen
lead = Der Link selbst enthält die Zahlen unten. Sie sind nirgendwo sonst gespeichert, und wer den Link hat, kann sie lesen.
link = Link
copy = Kopieren
copied = Kopiert
copy-by-hand = Der Link ist markiert; wurde er nicht kopiert, drücken Sie Strg+C.
too-large = Dieser Bericht passt nicht in einen Link, auch nicht in seiner gröbsten Form. Teilen Sie ihn als Datei.
from-disk = Diese Seite wurde vom Datenträger geöffnet; der Link öffnet sich deshalb nur, wo dieselbe Datei am selben Ort liegt. Teilen Sie stattdessen eine Datei, oder verwenden Sie die Seite auf einer Website.
replace-names = Connectornamen ersetzen
replace-names-hint = „Connector A“ ist der mit den meisten Nachrichten, und so weiter. Suche und Filter werden ausgelassen, weil ein Name darin stehen kann.
protect = Mit einer Passphrase schützen
protect-hint = Der Link öffnet sich dann nur mit der Passphrase. Nehmen Sie vier zufällige Wörter oder mehr, und senden Sie sie auf einem anderen Weg als den Link. Eine Passphrase lässt sich weder wiederherstellen noch ändern.
no-cryptography = Hier nicht verfügbar: Kryptografie bietet der Browser nur über HTTPS, auf diesem Computer oder vom Datenträger.
passphrase = Passphrase
encrypt = Link verschlüsseln
encrypting = Wird verschlüsselt …
encrypt-first = Der Link erscheint hier, sobald er verschlüsselt ist.
encrypt-failed = Der Browser konnte den Link nicht verschlüsseln. Teilen Sie stattdessen eine Datei.
changes = Gekürzt, damit er passt
holds = Was der Link enthält
days = Tage
counts = Zahlen
flows = Connectors und Flüsse
insights = Befunde (beim Öffnen neu ermittelt)
view = Was angezeigt wird
limits = Schwellenwerte
made = Erstellt
none = Keine
all-numbers = Alle Zahlen des Links
not-in-it = Was er nicht enthält
not-in-it-text = Adressen, Hostnamen, IP-Adressen, Betreffzeilen, Nachrichten-IDs, die Absender, Empfänger und Server einer Zahl sowie die Namen von Dateien.
file = Als Datei teilen
file-hint = Ein gespeicherter Bericht ist in der Länge nicht begrenzt. Er enthält alle Tage, die Connectornamen, wie sie sind, und die Namen der gelesenen Dateien. Er öffnet sich wie eine Ablaufverfolgung: Legen Sie ihn auf der Seite ab.
file-save = Bericht speichern (JSON)
sealed = Dieser Bericht ist mit einer Passphrase geschützt
sealed-text = Wer Ihnen den Link gesendet hat, kennt sie. Sie wird in diesem Browser geprüft und nirgendwohin gesendet.
open = Öffnen
opening = Wird geöffnet …
to-start = Zur Startseite
shared-report = Geteilter Bericht
leave = Diesen Bericht verlassen
left = Sie haben den geteilten Bericht verlassen: Was Sie sehen, ist Ihre eigene Arbeit. Die Zurück-Schaltfläche des Browsers zeigt ihn wieder.
no-files = Ein Link enthält keine Dateien
no-files-text = Er enthält nur summierte Zahlen. Legen Sie irgendwo auf dieser Seite eigene Dateien ab, um den geteilten Bericht zu verlassen und einen eigenen zu beginnen.
not-in-link = Absender, Empfänger und Server stehen nicht in einem Link. Fragen Sie den, der ihn gesendet hat, oder legen Sie die Nachrichtenablaufverfolgungen selbst ab.

## Namen

connector-called = Connector { $letter }
other-connectors =
    { $count ->
        [one] { $count } anderer Connector
       *[other] { $count } andere Connectors
    }

## Länge und Passphrase

link-length = { $used } von höchstens { $most } Zeichen
passphrase-cost = AES-256-GCM; jeder Rateversuch kostet { $rounds } Runden PBKDF2 mit SHA-256.
passphrase-cost-here = AES-256-GCM; jeder Rateversuch kostet { $rounds } Runden PBKDF2 mit SHA-256, { $seconds } s auf diesem Computer.

## Was gekürzt wurde

days-added-up-weeks = Tage sind zu Wochen summiert, vom letzten Tag zurückgezählt; eine Zahl steht am ersten Tag ihrer Woche.
days-added-up-four-weeks = Tage sind zu je vier Wochen summiert, vom letzten Tag zurückgezählt; eine Zahl steht am ersten Tag ihrer vier Wochen.
days-added-up-all = Alle Tage sind summiert; die Zahlen stehen am ersten Tag.
connectors-added-up =
    { $connectors ->
        [one] { $connectors } Connector mit wenigen Nachrichten steht als „anderer Connector“.
       *[other] { $connectors } Connectors mit wenigen Nachrichten sind zu „andere Connectors“ summiert.
    }
idle-left-out =
    { $connectors ->
        [one] { $connectors } Connector ohne Nachrichten ist ausgelassen.
       *[other] { $connectors } Connectors ohne Nachrichten sind ausgelassen.
    }
insights-left-out =
    { $insights ->
        [one] { $insights } Befund zu einem summierten Connector ist ausgelassen.
       *[other] { $insights } Befunde zu summierten Connectors sind ausgelassen.
    }
search-left-out = Suche und Filter sind ausgelassen.
names-replaced = Connectornamen sind ersetzt.

## Was im Link steht

counted-messages-traces = Nachrichten, aus Ablaufverfolgungen gezählt
counted-recipients-traces = Empfänger, aus Ablaufverfolgungen gezählt
counted-messages-summaries = Nachrichten, aus bereits summierten Berichten
counted-recipients-summaries = Empfänger, aus bereits summierten Berichten
numbers =
    { $numbers ->
        [one] { $numbers } Zahl
       *[other] { $numbers } Zahlen
    }: Volumen, Empfänger und TLS-Versionen von { $flows ->
        [one] { $flows } Fluss
       *[other] { $flows } Flüssen
    } nach Tag
made-on = Erstellt am { $day } mit Mailflow Insight { $version }
limits-set = TLS 1.0 und älter über { $tls10 }, Kein TLS über { $no-tls }, bei mindestens { $min }

## Welche Tage ein geteilter Bericht umfasst

covers-past-week = Er umfasst die letzte Woche.
covers-day = Er umfasst den { $day } (UTC).
covers-between = Er reicht vom { $days } (UTC).
files-covered-past-week = Seine Dateien umfassten die letzte Woche.
files-covered-day = Seine Dateien umfassten den { $day }.
files-covered-between = Seine Dateien reichten vom { $days }; die anderen Tage stehen nicht im Link.

## Warum ein Link sich nicht öffnet

link-cut = Der Link wurde abgeschnitten
link-cut-help = Sein Ende fehlt; deshalb wird nichts davon angezeigt. Manche Mail- und Chatprogramme umbrechen lange Links. Kopieren Sie den ganzen Link aus der Nachricht in die Adressleiste, oder bitten Sie noch einmal darum, notfalls als Datei.
link-changed = Der Link wurde verändert
link-changed-help = Seine Prüfsumme stimmt nicht; deshalb wird nichts davon angezeigt. Unterwegs wurde ein Zeichen geändert, ging verloren oder kam hinzu. Kopieren Sie ihn erneut aus der Nachricht, oder bitten Sie noch einmal darum.
link-newer = Der Link stammt von einer neueren Version
link-newer-help = Diese Seite ist älter als die, die den Link erzeugt hat, und kann ihn nicht lesen. Laden Sie die Seite neu; hilft das nicht, bitten Sie um eine Datei oder um einen Link, der mit dieser Version erzeugt wurde.
link-not-ours = Das ist kein Link von Mailflow Insight
link-not-ours-help = Was in der Adresse hinter r= steht, stammt nicht von diesem Programm. Prüfen Sie, woher der Link kommt, und kopieren Sie ihn erneut.
link-wrong-passphrase = Falsche Passphrase
link-wrong-passphrase-help = Der Link ist vollständig, aber diese Passphrase öffnet ihn nicht. Großbuchstaben, Leerzeichen und Akzente zählen. Niemand kann sie wiederherstellen: Fragen Sie, wer den Link gesendet hat.
link-no-cryptography = Die Passphrase lässt sich hier nicht prüfen
link-no-cryptography-help = Kryptografie bieten Browser nur über HTTPS, auf diesem Computer oder vom Datenträger. Öffnen Sie den Link über HTTPS.
