title = Für Auditoren
missing = Was fehlt oder sich nicht feststellen lässt
nothing-missing = In den Dateien selbst fällt nichts auf.
files-alone = Ob das alle Dateien und alle Nachrichten sind, können die Dateien nicht sagen.
requirements = Anforderungen, und wofür die Zahlen ein Nachweis sind
never-compliant = Eine Zahl ist ein Nachweis für das, was sie in diesen Dateien und Tagen zählt, und für nichts weiter. Nirgends steht hier, dass eine Anforderung erfüllt ist.
requirement = Anforderung
evidence-of = Nachweis für
met = Von bekannten
share = Anteil der bekannten
cannot-tell = Nicht feststellbar
no-number = keine Zahl
on-paper = Mit einem Kapitel für Auditoren
on-paper-hint = Anforderungen wie BSI TR-03108, NIS2, DORA oder PCI DSS, und wofür die Zahlen ein Nachweis sind: nie dafür, dass eine Anforderung erfüllt ist.
judging = Es wird nach der Leitlinie beurteilt, die eine der Anforderungen nennt.
judged = Das Kapitel ist fertig.
not-judged = Die Zahlen einer Anforderung ließen sich nicht ermitteln; ihre Zeile weist darauf hin. Entfernen Sie das Häkchen und setzen Sie es wieder, um es erneut zu versuchen.

## Was fehlt

missing-day = Gar keine Nachrichten am { $day }: Es wurde nichts gesendet oder empfangen, oder eine Datei fehlt.
missing-days = Gar keine Nachrichten vom { $from } bis { $to } ({ $days } Tage): Es wurde nichts gesendet oder empfangen, oder Dateien fehlen.
missing-direction =
    Keine { $direction ->
        [inbound] eingehenden
       *[outbound] ausgehenden
    } Nachrichten: Vielleicht betreffen die Dateien nur eine Richtung.
missing-cut = { $file }: womöglich abgeschnitten oder beschädigt.
missing-not-counted = { $file }: Nichts davon zählt.
missing-said = { $file } sagt über { $of }, woraus sie gemacht wurde: „{ $said }“
missing-unreadable =
    { $file }: { $records ->
        [one] { $records } Datensatz ließ sich nicht lesen.
       *[other] { $records } Datensätze ließen sich nicht lesen.
    }
missing-protection =
    Für { $count } von { $all } ({ $direction ->
        [inbound] eingehend
       *[outbound] ausgehend
    }) sagen die Dateien nicht, wie die Nachrichten geschützt waren.
missing-silent =
    „{ $connector }“ ({ $direction ->
        [inbound] eingehend
       *[outbound] ausgehend
    }) hat vom { $from } bis { $to }, dem Ende der Tage des Berichts, keine Nachrichten befördert, länger als bei jeder früheren Pause: Er wurde nicht mehr genutzt, oder seine Dateien fehlen.
missing-label = „{ $label }“ hatte vom { $from } bis { $to }, dem Ende der Tage des Berichts, keine Nachrichten: Der Mandant oder Server wurde nicht mehr genutzt, oder seine Dateien fehlen.
missing-silent-host = „{ $host }“ hat vom { $from } bis { $to }, dem Ende der Tage des Berichts, keine Zeile geschrieben, länger als bei jeder früheren Pause: Der Server wurde nicht mehr genutzt, oder sein Protokoll fehlt.
missing-sums = Es sind auch Berichte geladen, die schon zusammengezählt sind, und von ihnen zählt nichts: Die Zahlen sind die der Ablaufverfolgungen allein.
missing-clash =
    Für { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } ({ $which }) nennen mehrere Berichte verschiedene Zahlen. Die größere zählt, es können also Nachrichten fehlen: Erstellen Sie einen einzigen Bericht aus allen Ablaufverfolgungen.

## Wie Anforderungen heißen

requirement-tr03108 = BSI TR-03108, Sicherer E-Mail-Transport
requirement-tr02102 = BSI TR-02102-2, Verwendung von TLS
requirement-dsk-obligatory = DSK zur E-Mail, obligatorische Transportverschlüsselung
requirement-dsk-qualified = DSK zur E-Mail, qualifizierte Transportverschlüsselung
requirement-nis2 = NIS2 Art. 21 Abs. 2 Buchst. h, § 30 Abs. 2 Nr. 8 BSIG
requirement-dora = DORA, Delegierte Verordnung (EU) 2024/1774, Art. 6
requirement-pci-dss = PCI DSS 4.0.1, 4.2.1
requirement-hipaa = HIPAA, 45 CFR 164.312(e)

## Was sie verlangen, in wenigen Wörtern

asks-tr03108 = Sie verlangt von E-Mail-Anbietern verschlüsselten Transport, sichere Kryptografie und, mit DNSSEC und DANE, Server mit geprüfter Identität.
asks-tr02102 = Sie empfiehlt TLS 1.2 und 1.3 mit bestimmten Cipher-Suites und nichts Älteres.
asks-dsk-obligatory = Wo ein normales Risiko zu erwarten ist, gehen Nachrichten mit personenbezogenen Daten nur an Server, die nach dem Stand der Technik verschlüsseln.
asks-dsk-qualified = Wo ein hohes Risiko zu erwarten ist, ist außerdem nachgewiesen, dass es der richtige Server ist, durch DNSSEC und DANE oder durch sein Zertifikat.
asks-nis2 = Sie verlangt Konzepte und Verfahren für Kryptografie und gegebenenfalls Verschlüsselung.
asks-dora = Sie verlangt eine Richtlinie mit Regeln für die Verschlüsselung von Daten bei der Übertragung und des Verkehrs mit externen Parteien.
asks-pci-dss = Sie verlangt starke Kryptografie, wo Kartennummern offene Netze durchqueren, ohne Rückfall auf unsichere Versionen.
asks-hipaa = Sie verlangt Maßnahmen gegen den Zugriff auf Gesundheitsdaten bei der Übertragung; Verschlüsselung ist „addressable“, also nach Abwägung umzusetzen.

## Wofür die Zahl ein Nachweis ist, in wenigen Wörtern

evidence-of-recommended = Nachrichten mit Suites, die sie empfiehlt oder noch akzeptiert, in beiden Richtungen
evidence-of-tls12-outbound = ausgehende Nachrichten über TLS 1.2 oder neuer
evidence-of-proven = ausgehende Nachrichten an Server, deren Identität durch DANE oder anhand des Namens geprüft wurde
evidence-of-tls12 = Nachrichten über TLS 1.2 oder neuer, in beiden Richtungen
evidence-of-encrypted = bei der Übertragung verschlüsselte Nachrichten, in beiden Richtungen

## Wofür die Zahl kein Nachweis ist

no-evidence-of-tr03108 = Die Zahl ist kein Nachweis für DNSSEC und TLSA-Einträge Ihrer eigenen Domänen, für das Sicherheitskonzept oder für eine Zertifizierung.
no-evidence-of-tr02102 = Die Zahl ist kein Nachweis für Schlüssellängen, Zertifikate und elliptische Kurven, die keine Datei nennt, oder dafür, was Ihre Server annehmen würden.
no-evidence-of-dsk-obligatory = Die Zahl ist kein Nachweis dafür, dass ein Server eher gar nicht als im Klartext sendet, oder dafür, welche Nachrichten personenbezogene Daten enthalten.
no-evidence-of-dsk-qualified = Die Zahl ist kein Nachweis dafür, dass anders gesendete Nachrichten keine Daten mit hohem Risiko enthielten, oder dafür, dass der Schlüssel mit DNSSEC geprüft wurde, wo die Datei nur „verified“ sagt.
no-evidence-of-nis2 = Die Zahl ist kein Nachweis für ein Konzept, für dessen Genehmigung oder für eine Risikoanalyse: Sie zeigt, was mit den Nachrichten geschah.
no-evidence-of-dora = Die Zahl ist kein Nachweis für die Richtlinie, für eine Klassifizierung von Daten, für Schlüssel oder für ruhende Daten.
no-evidence-of-pci-dss = Die Zahl ist kein Nachweis dafür, welche Nachrichten Kartennummern enthielten, oder dafür, dass Zertifikate gültig waren; das Senden von Kartennummern per E-Mail betrifft auch Anforderung 4.2.2.
no-evidence-of-hipaa = Die Zahl ist kein Nachweis dafür, welche Nachrichten Gesundheitsdaten enthielten, für Integritätskontrollen oder für die Risikoanalyse, die über Verschlüsselung entscheidet.

## Der Satz mit dem Nachweis

evidence-none = Für { $what } gibt es keine Zahl.
evidence-some = Nachweis für { $what }: { $met } von { $known } ({ $share }).
evidence-unknown = { $evidence } Für { $unknown } weitere können die Dateien es nicht sagen.
out-of =
    Quelle aller Zahlen: { $formats }, vom { $from } bis { $to } ({ $zone }). Gezählt sind { $unit ->
        [recipients] Empfänger
       *[messages] Nachrichten
    }.
looked-up-reprint = Nachgeschlagen am { $day }. Das Original ließ sich nicht lesen; gelesen wurde ein Nachdruck oder ein Zitat.
looked-up-others = Nachgeschlagen am { $day }. Das aktuelle Original ließ sich nicht lesen; dies sagen andere darüber, oder eine ältere Ausgabe sagt es.
