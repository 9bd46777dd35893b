title = Partner
lead = Mit wem Nachrichten ausgetauscht wurden und wie gut sie verschlüsselt waren, die schlechtesten zuerst.
private = Domänen stehen nur auf diesem Bildschirm und in Dateien, die Sie von hier speichern: Sie gelangen nie in einen Link oder einen Bericht.
asking = Die Partner werden nachgeschlagen …
failed = Die Partner ließen sich nicht nachschlagen. Vielleicht werden Dateien gerade neu eingelesen, oder ein Teil dieser Seite konnte nicht abgerufen werden. Wechseln Sie in einen anderen Bereich und kommen Sie zurück, um es noch einmal zu versuchen.
summaries = Diese Zahlen stammen aus bereits summierten Dateien. Sie nennen keine Partner. Laden Sie eine Nachrichtenablaufverfolgung derselben Tage, um sie zu sehen.
not-in-link = Ein Link nennt keine Partner und enthält nichts über Chiffren und Zertifikate: Stärke und Identitätsprüfung lassen sich daraus nicht ablesen. Bitten Sie den, der ihn gesendet hat, um die Nachweisdatei, oder legen Sie die Nachrichtenablaufverfolgungen selbst ab.
nobody = Keine Nachrichten in diesem Zeitraum.
search = Domänen und Connectors durchsuchen
filters = Partner mit mindestens einem dieser Merkmale anzeigen
fold = Unterdomänen zusammenfassen
csv = Partner (CSV)
show-30-days = Die letzten 30 Tage anzeigen
partner = Partner
no-domain = unbekannte Domäne
inbound = von ihnen
outbound = an sie
modern = TLS 1.2 oder neuer
worst = Schlechteste Version und ihr letzter Tag
strength = Stärke
secrecy = Forward Secrecy
proof = Identitätsprüfung
history = Tage
history-hint = Ein Balken je Tag, oder für mehrere Tage, wenn es viele sind. Der rote Teil lag unter TLS 1.2.
connectors = Connectors
no-connector = kein Connector
nothing-encrypted = nichts verschlüsselt
no-rows = Kein Partner passt zur Auswahl und zur Suche.
contract = Domänen, die verschlüsselt sein müssen
contract-hint = Fügen Sie die Domänen ein, mit denen Verschlüsselung vereinbart wurde, eine je Zeile. Jede wird in beiden Richtungen geprüft, mit ihren Unterdomänen. Die Liste bleibt nur in diesem Browser.
contract-list = Domänenliste
contract-need = Vereinbart war
verdict = Ergebnis
ciphers = Chiffren
ciphers-hint = Womit verschlüsselte Nachrichten gesendet wurden. Eine Chiffre, die keine Tabelle kennt oder die die Datei nicht nennt, hat keine Einstufung.
no-cipher = unbekannt
grade = Einstufung
why = Warum?
suites = Mögliche Suites
to-do = Was zu tun ist
no-suite = Keine bekannte Suite kommt für diese Chiffre in dieser Version infrage.
guideline = Beurteilt nach
guideline-hint = Beurteilt werden Version und Cipher-Suite einzelner Nachrichten: nicht, was ein Server anderen anbietet, und nicht Gruppen, Schlüssellängen, Signaturen und Zertifikate.
quality = Wie gut verschlüsselt wurde
quality-not-in-link = Ein Link enthält nichts über Chiffren und Zertifikate: Stärke, Forward Secrecy und Identitätsprüfung lassen sich daraus nicht ablesen.
proof-inbound = Bei eingehenden Nachrichten geht es um das Zertifikat des sendenden Servers, das wenige Absender vorzeigen: „Ungeprüft“ ist dort üblich.
by-connector = Stärke und Identitätsprüfung nach Connector
encrypted = Verschlüsselt
evidence = Nachweise (JSON), vertraulich
evidence-failed = Die Nachweise ließen sich nicht zusammenstellen. Vielleicht werden Dateien gerade neu eingelesen. Versuchen Sie es noch einmal.

## Leitlinien

guideline-ncsc-nl = NCSC-NL (2025-05)
guideline-bsi = BSI TR-02102-2 (2025-01)
guideline-nist = NIST SP 800-52 Rev. 2 (2019-08)
guideline-mozilla = Mozilla intermediate (2026-04)
document-original = { $document }.
document-from-tool = { $document }. Einstufungen nach einem öffentlichen Prüfwerkzeug.

## Einstufungen

grade-good = Gut
grade-sufficient = Ausreichend
grade-phase-out = Auslaufend
grade-insufficient = Unzureichend
grade-cannot-tell = Nicht feststellbar
grade-action-good = Nichts.
grade-action-sufficient = Nichts Dringendes. TLS 1.3 oder ECDHE mit AES-GCM wäre das Beste, was sich erreichen lässt.
grade-action-phase-out = Planen Sie den Ersatz: Beide Seiten sollten TLS 1.3 anbieten oder ECDHE mit AES-GCM in TLS 1.2. Schalten Sie die alte Version oder Suite dann aus.
grade-action-insufficient = Stellen Sie fest, wer es noch braucht („Server anzeigen“), bitten Sie darum, TLS 1.2 oder neuer mit ECDHE und AES-GCM anzubieten, und schalten Sie diese Version oder Suite dann auf Ihrer Seite aus.
grade-action-cannot-tell = Die Datei sagt nicht genug. Ein SMTP-Sitzungsprotokoll, eine erweiterte Ablaufverfolgung oder das Protokoll des Mailservers selbst nennt die Chiffre.
reason-named =
    { $subject }: { $grade ->
        [good] Gut
        [sufficient] Ausreichend
        [phase-out] Auslaufend
        [insufficient] Unzureichend
       *[cannot-tell] Nicht feststellbar
    } (siehe { $section })
reason-left-out =
    { $subject }: { $grade ->
        [good] Gut
        [sufficient] Ausreichend
        [phase-out] Auslaufend
        [insufficient] Unzureichend
       *[cannot-tell] Nicht feststellbar
    }, weil in der Leitlinie nicht genannt ({ $section })

## Forward Secrecy und Identitätsprüfung

secrecy-yes = Ja
secrecy-no = Nein
secrecy-cannot-tell = Nicht feststellbar
proof-dane = DANE
proof-verified = Geprüft
proof-trusted = Vertrauenswürdig
proof-unverified = Ungeprüft
proof-cannot-tell = Nicht feststellbar
proof-means-dane = Das Zertifikat stimmte mit dem signierten DNS des Partners überein.
proof-means-verified = Das Zertifikat wurde gegen den gewünschten Namen geprüft.
proof-means-trusted = Das Zertifikat stammt von einer bekannten Zertifizierungsstelle; ob sein Name geprüft wurde, ist nicht angegeben.
proof-means-unverified = Verschlüsselt, aber niemand hat geprüft, mit wem.
proof-means-cannot-tell = Die Datei sagt es nicht.

## Welche Partner angezeigt werden

filter-clear-lately = In den letzten 30 Tagen im Klartext
filter-below-tls12 = Unter TLS 1.2
filter-below-tls13 = Unter TLS 1.3
filter-not-encrypted = Nicht verschlüsselt
filter-no-forward-secrecy = Keine Forward Secrecy
few-days =
    { $days ->
        [one] Nur { $days } Tag wird angezeigt.
       *[other] Nur { $days } Tage werden angezeigt.
    }
partners-not-listed =
    { $partners ->
        [one] { $partners } weiterer Partner ist nicht aufgeführt, weil es zu viele sind. Aufgeführt sind die schlechtesten.
       *[other] { $partners } weitere Partner sind nicht aufgeführt, weil es zu viele sind. Aufgeführt sind die schlechtesten.
    }
last-on = zuletzt am { $day }
history-below = { $old } von { $all } unter TLS 1.2

## Was vereinbart war

requirement-encrypted = Verschlüsselung, beliebige Version
requirement-tls12 = TLS 1.2 oder neuer
requirement-tls13 = TLS 1.3
agreed-not-met =
    Nicht erfüllt: { $unit ->
        [recipients] durch { $amount } Empfänger
       *[messages] { $amount ->
            [one] durch { $amount } Nachricht
           *[other] durch { $amount } Nachrichten
        }
    } verletzt
agreed-not-listed = Nicht feststellbar: womöglich unter denen, die nicht aufgeführt sind
agreed-cannot-tell =
    Nicht feststellbar: Die Dateien sagen nicht, wie { $unit ->
        [recipients] die Nachrichten an { $amount } Empfänger geschützt waren
       *[messages] { $amount ->
            [one] { $amount } Nachricht geschützt war
           *[other] { $amount } Nachrichten geschützt waren
        }
    }
agreed-no-mail = Keine Nachrichten in diesem Zeitraum
agreed-met = Erfüllt
contract-summary = Erfüllt: { $met }. Nicht erfüllt: { $not-met }. Keine Nachrichten oder nicht feststellbar: { $others }.
