lead = Fehlgeschlagene Handshakes, Nachrichten, die wegen TLS warten oder zurückkamen, und Zustellungen, die auf Klartext zurückgefallen sind, wie die Protokolle Ihrer eigenen Server es zeigen. Nichts davon wird zu den anderen Zahlen addiert.
private = Hosts, Domänen und Konten stehen nur auf diesem Bildschirm und in der Nachweisdatei. Sie gelangen nie in einen Link oder einen Bericht.
nothing = In diesen Tagen ist nichts an TLS gescheitert
nothing-hint = Es steht in Protokollen von Postfix, Exim und Sendmail, in SMTP-Sitzungsprotokollen und in Nachrichtenablaufverfolgungen mit DEFER- und FAIL-Zeilen, nicht aber in Zusammenfassungen und Kopfzeilen.
attempts = Versuche
messages = Nachrichten
waiting = Wartend
returned = Zurückgekommen
delivered-later = Später zugestellt
fallbacks = Danach im Klartext
fallbacks-hint = Ein Handshake schlug fehl, und innerhalb von fünf Minuten hat derselbe Host Nachrichten ohne TLS gesendet oder erhalten.
probes = Sondierungen
probes-hint = Versuche von Hosts, die nie Nachrichten gesendet haben, meist Scanner. Auch ein Partner, bei dem jeder Versuch scheitert, ist darunter.
side = Seite
by-reason = Warum
reason = Grund
meaning = Was das bedeutet
to-do = Was zu tun ist
by-partner = Mit wem
by-partner-hint = Die Gegenstelle und die Domäne der Empfänger oder des Absenders.
domain = Domäne
server = Gegenstelle
first = Zuerst (UTC)
last = Zuletzt (UTC)
by-day = Versuche je Tag
day = Tag
not-told = unbekannt
others-see = Was andere von Ihnen sehen, steht in deren TLS-Berichten.
submission = Wer Nachrichten einliefert
submission-lead = Nachrichten, die Ihre eigenen Benutzer und Geräte einliefern. Sie überschreiten die Grenze nicht und werden nie zu den anderen Zahlen addiert.
reported = Laut dem Bericht über SMTP-AUTH-Clients
account = Konto
device = Gerät
mechanism = Anmeldung mit
port = Port
protection = Schutz
direct = Direct Send
direct-lead = Eingehende Nachrichten, deren Absender in einer Ihrer eigenen Domänen liegt und die kein Connector annimmt. Solche Nachrichten lehnt die Einstellung RejectDirectSend ab.
direct-not-told = Nennen Sie unter „Dateien“ Ihre Domänen, um sie zu sehen.
direct-none = In diesen Tagen gibt es keine solchen Nachrichten.
address = Adresse
show = Anzeigen, wer
to-place = Anzeigen, was an TLS gescheitert ist
csv = Diese Tabelle speichern (CSV)
how-to-fix = So beheben Sie es
both-sides = Von beiden Seiten gesehen
both-sides-hint = Fehlgeschlagene Sitzungen, von denen TLS-Berichte anderer zu einer Ihrer Domänen berichten, neben Versuchen aus den Protokollen Ihrer eigenen Server. Die Begriffe sind dieselben.
both-domain = Ihre Domäne
others-saw = Andere über Sie (Sitzungen)
seen-inbound = Sie über andere, eingehend (Versuche)
seen-outbound = Sie über andere, ausgehend (Versuche)
mark = Was es ist
mark-none = noch offen
mark-device = Eigenes Gerät
mark-service = Dienst für uns
mark-stranger = Fremd
marks-hint = Geben Sie an, was jede Adresse ist. Die Auswahl bleibt in diesem Browser.
direct-settings = Bevor Sie Direct Send ablehnen
direct-settings-hint = Connectors, mit denen eigene Geräte und Dienste weiter senden können, nach der Auswahl oben. Nichts wird ausgeführt.
direct-spf = Aufzunehmen in den SPF-Eintrag von
direct-refuse = Lehnen Sie danach alles andere Direct Send ab:
direct-left-out = Ausgelassen, weil ein Connector nur IPv4-Adressen und einfache Domänen annimmt:
by-trace = Wo die Ablaufverfolgung keinen Umschlagabsender nennt, ist das der Absender, wie die Ablaufverfolgung ihn schreibt.
insight = Zustellungen sind auf Klartext zurückgefallen
insight-why = Ein Handshake schlug fehl, und gleich danach wurde die Nachricht im Klartext übertragen. Wer einen Handshake stören kann, kann solche Nachrichten lesen.
insight-action = Beheben Sie die Ursache mit jeder Gegenstelle, und erzwingen Sie dann TLS bei denen, die dazu bereit sind.

## Seiten einer Verbindung

side-inbound = Eingehend
side-outbound = Ausgehend
side-submission = Einlieferung

## Gründe

reason-certificate-expired = Zertifikat abgelaufen
reason-certificate-host-mismatch = Zertifikat auf einen anderen Namen
reason-certificate-not-trusted = Zertifikat nicht vertrauenswürdig
reason-tlsa-invalid = TLSA-Eintrag ungültig
reason-dnssec-invalid = DNSSEC ungültig
reason-dane-required = DANE verlangt, kein brauchbarer TLSA-Eintrag
reason-sts-webpki-invalid = Zertifikat der Richtlinien-Webseite ungültig
reason-sts-policy-invalid = MTA-STS-Richtlinie ungültig
reason-sts-policy-fetch-error = MTA-STS-Richtlinie nicht abrufbar
reason-protocol-version = Keine gemeinsame TLS-Version
reason-no-shared-cipher = Keine gemeinsame Chiffre
reason-client-certificate = Clientzertifikat fehlt oder wurde abgelehnt
reason-tls-unavailable-here = TLS funktioniert auf dem eigenen Server nicht
reason-starttls-not-supported = STARTTLS nicht angeboten
reason-tls-required-by-them = Gegenseite lehnt Klartext ab
reason-tls-required-by-us = Klartext hier abgelehnt
reason-not-tls = Statt TLS kam etwas anderes
reason-connection-lost-during-starttls = Verbindung während des Handshakes abgebrochen
reason-validation-failure = Prüfung fehlgeschlagen
reason-handshake-failed = Handshake fehlgeschlagen

## Was ein Grund bedeutet

means-certificate-expired-client = Das Zertifikat des empfangenden Servers ist abgelaufen.
means-certificate-expired = Die Gegenseite meldet, dass Ihr Zertifikat abgelaufen ist.
means-certificate-host-mismatch-client = Das Zertifikat nennt nicht den Server, der gemeint war.
means-certificate-host-mismatch = Die Gegenseite meldet, dass Ihr Zertifikat auf einen anderen Namen lautet.
means-certificate-not-trusted-client = Niemand, dem Ihr Server vertraut, hat das Zertifikat signiert: Es ist selbst signiert, die Zertifizierungsstelle ist privat, oder ein Zwischenzertifikat fehlt.
means-certificate-not-trusted = Die Gegenseite vertraut dem Aussteller Ihres Zertifikats nicht.
means-tlsa-invalid = Kein TLSA-Eintrag passt zum Zertifikat. Das geschieht, wenn ein Zertifikat erneuert wurde, der Eintrag aber nicht.
means-dnssec-invalid = Die DNS-Antworten ließen sich nicht mit DNSSEC validieren.
means-dane-required = Ihr Server verlangt DANE, und die Domäne hat keinen TLSA-Eintrag, der sich validieren lässt.
means-sts-webpki-invalid = Das Zertifikat entspricht nicht dem, was die MTA-STS-Richtlinie der Domäne verlangt.
means-sts-policy-invalid = Die MTA-STS-Richtlinie der Domäne lässt sich nicht lesen oder nennt den Server nicht.
means-sts-policy-fetch-error = Die MTA-STS-Richtlinie der Domäne ließ sich nicht abrufen.
means-protocol-version = Eine Seite beherrscht nur TLS-Versionen, die die andere ausgeschaltet hat.
means-no-shared-cipher = Beide Seiten haben keine Chiffre, keinen Schlüsselaustausch oder keine Signatur gemeinsam.
means-client-certificate = Der Server verlangt vom Client ein Zertifikat, und es fehlt oder ist nicht das vereinbarte.
means-tls-unavailable-here = Ihr eigener Server konnte TLS nicht beginnen: Sein Zertifikat oder Schlüssel lässt sich nicht lesen, oder TLS ist ausgeschaltet.
means-starttls-not-supported = Ihr Server muss hier TLS verwenden, und der andere Server hat STARTTLS gar nicht angeboten oder es abgelehnt.
means-tls-required-by-them = Die Gegenseite nimmt keine Nachrichten im Klartext an.
means-tls-required-by-us = Ihr Server nimmt hier keine Nachrichten im Klartext an, und der Client hat kein TLS verwendet.
means-not-tls = Wo der Handshake beginnen sollte, kam etwas anderes: ein Scanner, oder ein Client, der TLS auf dem falschen Port beginnt.
means-connection-lost-during-starttls = Die Verbindung endete, bevor der Handshake abgeschlossen war. Vielleicht hat die Gegenseite wortlos aufgegeben, oder etwas unterwegs trennt sie.
means-validation-failure = Das Zertifikat wurde nicht angenommen, und das Protokoll sagt nicht, warum.
means-handshake-failed = Der Handshake ist fehlgeschlagen, und das Protokoll sagt nicht, warum.

## Was gegen einen Grund zu tun ist

action-certificate-expired-client = Sagen Sie es dem Partner: Die Nachrichten warten, bis das Zertifikat erneuert ist.
action-certificate-expired = Sehen Sie sich das Zertifikat an, das Ihr Server wirklich sendet, und erneuern Sie es.
action-certificate-host-mismatch-client = Fragen Sie den Partner, welchen Namen das Zertifikat haben soll, und vergleichen Sie ihn mit den MX-Einträgen und mit Ihrer Richtlinie für die Domäne.
action-certificate-host-mismatch = Verwenden Sie ein Zertifikat mit den Namen aller Ihrer MX-Einträge.
action-certificate-not-trusted-client = Bitten Sie den Partner, ein Zertifikat einer öffentlichen Zertifizierungsstelle zu verwenden und auch die Zwischenzertifikate zu senden; aktualisieren Sie die Liste der Zertifizierungsstellen Ihres Servers.
action-certificate-not-trusted = Verwenden Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle, und lassen Sie den Server auch die Zwischenzertifikate senden.
action-tlsa-invalid = Bitten Sie den Partner, einen TLSA-Eintrag für das verwendete Zertifikat zu veröffentlichen.
action-dnssec-invalid = Prüfen Sie die DNSSEC-Kette der Domäne und den Resolver Ihres Servers.
action-dane-required = Vereinbaren Sie DANE mit dem Partner, oder nehmen Sie die Anforderung für diese Domäne zurück.
action-sts = Sagen Sie es dem Partner: Die Richtlinie unter `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, ihre Webseite und die MX-Einträge müssen übereinstimmen.
action-protocol-version = Stellen Sie fest, welche Seite alt ist. TLS 1.2 sollte mit allen funktionieren; schalten Sie ältere Versionen nicht für alle wieder ein.
action-no-shared-cipher = Vergleichen Sie die Listen der Chiffren. Schlüssel unter 2048 Bit und alte Diffie-Hellman-Gruppen sind der übliche Grund.
action-client-certificate = Vergleichen Sie das Zertifikat, das der Connector sendet, mit dem vereinbarten.
action-tls-unavailable-here = Sehen Sie sich das Protokoll des Servers um seinen Start herum an: Dateinamen, Rechte, und ob Schlüssel und Zertifikat zusammengehören.
action-starttls-not-supported = Bitten Sie den Partner, STARTTLS einzuschalten, und suchen Sie nach einer Firewall, die das Wort entfernt. Bis dahin warten Nachrichten an diese Domäne.
action-tls-required-by-them = Schalten Sie TLS für diesen Partner ein, und stellen Sie fest, warum es nicht verwendet wurde.
action-tls-required-by-us = Das ist so gewollt. Sagen Sie es Partnern, die TLS beherrschen sollten; Geräte brauchen neue Einstellungen.
action-not-tls = Nichts, es sei denn, die Adresse ist eines Ihrer Geräte: Korrigieren Sie dessen Port.
action-connection-lost-during-starttls = Geschieht es mit einem Partner immer wieder, vergleichen Sie Versionen und Zertifikate, und prüfen Sie Firewalls, die SMTP untersuchen.
action-validation-failure = Öffnen Sie eine Verbindung mit `openssl s_client -starttls smtp`, und vergleichen Sie Namen und Kette.
action-handshake-failed = Lassen Sie den Server zu dieser Gegenstelle mehr protokollieren, oder versuchen Sie es mit `openssl s_client -starttls smtp`.

## Wie viele

fell-back =
    { $fallbacks ->
        [1] Eine Nachricht wurde nach einem fehlgeschlagenen Handshake im Klartext übertragen.
       *[other] { $fallbacks } Nachrichten wurden nach fehlgeschlagenen Handshakes im Klartext übertragen.
    }
waits-or-came-back =
    Wegen TLS { $waiting ->
        [one] wartet { $waiting } Nachricht
       *[other] warten { $waiting } Nachrichten
    }, und { $returned ->
        [one] { $returned } kam
       *[other] { $returned } kamen
    } zurück.
reported-accounts =
    { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    } von { $accounts ->
        [one] { $accounts } Konto
       *[other] { $accounts } Konten
    }
direct-refused =
    { $refused ->
        [1] Eine Nachricht Ihrer eigenen Server wurde als Direct Send abgelehnt.
       *[other] { $refused } Nachrichten Ihrer eigenen Server wurden als Direct Send abgelehnt.
    }
more-rows = { $more } weitere in der Nachweisdatei (Exportieren).
direct-would-stop =
    { $messages ->
        [1] Direct Send abzulehnen hätte eine Nachricht aufgehalten.
       *[other] Direct Send abzulehnen hätte { $messages } Nachrichten aufgehalten.
    }
