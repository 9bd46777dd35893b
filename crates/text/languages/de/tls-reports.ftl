title = TLS-Berichte
lead = Was andere Organisationen sahen, als ihre Server Sitzungen zu Ihren Servern aufbauten. Das sind Sitzungen, keine Nachrichten: Sie werden nie zu den anderen Zahlen addiert, und eine TLS-Version nennen die Berichte nicht.
private = Servernamen und Adressen stehen nur auf diesem Bildschirm. Sie gelangen nie in einen Link oder einen Bericht.
only-reports = Nur TLS-Berichte sind geladen
only-reports-hint = Sie zählen Sitzungen, keine Nachrichten; hier gibt es also nichts zu zählen. Sie haben einen eigenen Bereich.
to-reports = TLS-Berichte anzeigen
encrypted = Verschlüsselt
failed = Fehlgeschlagen
sessions = Sitzungen
failed-share = Fehlgeschlagen, Anteil
reports = Berichte
who-reports = Wer berichtet
not-named = nennt keinen Namen
by-day = Sitzungen je Tag
failures = Warum Sitzungen fehlschlugen
no-details = Die Berichte sagen nicht, warum.
meaning = Was das bedeutet
to-do = Was zu tun ist
where-seen = Wo es auffiel
receiver = Empfangender Server
sender = Sendende Adresse
reason = Grund
not-told = unbekannt
apart = Ein Absender kann dieselben Sitzungen unter zwei Richtlinien zählen. Deshalb steht jede Richtlinie für sich, und nichts wird über mehrere hinweg summiert.

## Richtlinien, und was sie bedeuten

policy-kind-sts = MTA-STS
policy-kind-tlsa = DANE (TLSA)
policy-kind-no-policy = Keine Richtlinie
policy-kind-other = Andere Richtlinie
policy-means-sts = Der Absender hat die MTA-STS-Richtlinie verwendet, die Ihre Domäne auf ihrer Webseite veröffentlicht.
policy-means-tlsa = Der Absender hat die Zertifikate Ihrer Server mit den TLSA-Einträgen im DNS verglichen.
policy-means-no-policy = Der Absender fand keine Richtlinie für Ihre Domäne oder nutzt keine. TLS wird dann verwendet, wo es angeboten wird; wo nicht, gehen Nachrichten trotzdem im Klartext hinaus. MTA-STS oder DANE würde das verbieten.
policy-means-other = Der Bericht nennt eine Richtlinie, die dieses Programm nicht kennt.
mode-enforce = Modus „enforce“: Über eine fehlgeschlagene Sitzung wird nicht zugestellt.
mode-testing = Modus „testing“: Nachrichten werden trotzdem zugestellt, notfalls im Klartext. Wechseln Sie zu „enforce“, wenn keine Sitzung mehr fehlschlägt.
mode-none = Modus „none“: Die Richtlinie wird gerade zurückgezogen und verlangt nichts.
mode-other = Modus „{ $mode }“.

## Warum Sitzungen fehlschlagen

failure-starttls-not-supported = STARTTLS nicht angeboten
failure-certificate-host-mismatch = Zertifikat auf einen anderen Namen
failure-certificate-expired = Zertifikat abgelaufen
failure-certificate-not-trusted = Zertifikat nicht vertrauenswürdig
failure-validation-failure = Prüfung fehlgeschlagen
failure-tlsa-invalid = TLSA-Eintrag ungültig
failure-dnssec-invalid = DNSSEC ungültig
failure-dane-required = DANE verlangt, kein brauchbarer TLSA-Eintrag
failure-sts-policy-fetch-error = MTA-STS-Richtlinie nicht abrufbar
failure-sts-policy-invalid = MTA-STS-Richtlinie ungültig
failure-sts-webpki-invalid = Zertifikat der Richtlinien-Webseite ungültig
failure-other = Anderer Grund

## Was jeder Grund bedeutet

failure-means-starttls-not-supported = Der empfangende Server hat STARTTLS nicht angeboten. Vielleicht ist es ausgeschaltet, oder ein Gerät unterwegs entfernt das Wort.
failure-means-certificate-host-mismatch = Das Zertifikat nennt nicht den Server, den der MX-Eintrag oder die Richtlinie nennt.
failure-means-certificate-expired = Das Zertifikat des empfangenden Servers ist abgelaufen.
failure-means-certificate-not-trusted = Der Absender vertraut dem Aussteller des Zertifikats nicht: Es ist selbst signiert, die Zertifizierungsstelle ist privat, oder ein Zwischenzertifikat fehlt.
failure-means-validation-failure = TLS ließ sich nicht vereinbaren, aus einem Grund ohne eigene Bezeichnung: oft keine gemeinsame Version oder Chiffre, oder eine abgebrochene Verbindung.
failure-means-tlsa-invalid = Kein TLSA-Eintrag passt zum Zertifikat des Servers. Das geschieht, wenn ein Zertifikat erneuert wurde, der Eintrag aber nicht.
failure-means-dnssec-invalid = Der Absender konnte Ihr DNS nicht mit DNSSEC validieren und hält die Antworten deshalb für gefälscht.
failure-means-dane-required = Der Absender verlangt DANE und fand keinen TLSA-Eintrag, den er verwenden und validieren kann.
failure-means-sts-policy-fetch-error = Laut DNS gibt es eine MTA-STS-Richtlinie, aber der Absender konnte sie nicht aus dem Web abrufen.
failure-means-sts-policy-invalid = Die Richtlinie wurde abgerufen, aber der Absender kann sie nicht lesen.
failure-means-sts-webpki-invalid = Die Webseite mit der Richtlinie hat ein Zertifikat, das abgelaufen oder nicht vertrauenswürdig ist oder auf einen anderen Namen lautet.
failure-means-other = Der Bericht nennt einen Grund, den dieses Programm nicht kennt.

## Was dagegen zu tun ist

failure-action-starttls-not-supported = Schalten Sie STARTTLS auf jedem Server der MX-Einträge ein. Suchen Sie nach Firewalls, die SMTP untersuchen.
failure-action-certificate-host-mismatch = Beschaffen Sie ein Zertifikat mit den Namen aller MX-Einträge, und führen Sie dieselben Namen in der MTA-STS-Richtlinie auf.
failure-action-certificate-expired = Erneuern Sie das Zertifikat, und lassen Sie es künftig automatisch erneuern. Veröffentlichen Sie bei DANE zuerst den neuen TLSA-Eintrag.
failure-action-certificate-not-trusted = Verwenden Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle, und lassen Sie den Server auch die Zwischenzertifikate senden.
failure-action-validation-failure = Sehen Sie sich das Protokoll des empfangenden Servers zu dieser Zeit an, dazu seine Versionen und Chiffren: Er sollte TLS 1.2 und 1.3 anbieten.
failure-action-tlsa-invalid = Veröffentlichen Sie einen TLSA-Eintrag für das verwendete Zertifikat. Veröffentlichen Sie vor einer Erneuerung den nächsten daneben, und warten Sie, bis die alte Antwort aus allen Caches verschwunden ist.
failure-action-dnssec-invalid = Prüfen Sie die DNSSEC-Kette der Domäne und ihrer Mailserver: DS-Einträge, Signaturen und deren Gültigkeit.
failure-action-dane-required = Veröffentlichen Sie TLSA-Einträge für alle MX-Server in einer mit DNSSEC signierten Zone, oder vereinbaren Sie mit diesem Absender einen anderen Weg.
failure-action-sts-policy-fetch-error = Öffnen Sie `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` von außen: Die Antwort muss 200 sein, ohne Umleitung.
failure-action-sts-policy-invalid = Prüfen Sie die Richtlinie: `version: STSv1`, ein Modus, eine Zeile `mx` für jeden Server, `max_age`.
failure-action-sts-webpki-invalid = Erneuern Sie das Zertifikat von `mta-sts.DOMAIN`, von einer öffentlichen Zertifizierungsstelle und auf diesen Namen.
failure-action-other = Fragen Sie den Absender, der mehr weiß. Der Grund steht unten.

## Zahlen von Sitzungen und Berichten

sessions-failed = Fehlgeschlagene Sitzungen: { $failed } von { $all } ({ $share }).
all-encrypted =
    { $all ->
        [0] Die Berichte nennen keine Sitzung.
        [1] Die einzige Sitzung war verschlüsselt.
       *[other] Alle { $all } Sitzungen waren verschlüsselt.
    }
reports-of =
    { $reports ->
        [one] { $reports } Bericht
       *[other] { $reports } Berichte
    } von { $senders ->
        [one] { $senders } Organisation
       *[other] { $senders } Organisationen
    }
