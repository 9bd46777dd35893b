## Was gefunden wurde

inbound-partner-tls10 = Eingehender Partnerconnector mit erheblichem Nachrichtenfluss über TLS 1.0
inbound-onpremises-tls10 = Eingehender lokaler Connector mit erheblichem Nachrichtenfluss über TLS 1.0
inbound-partner-no-tls = Eingehender Partnerconnector mit erheblichem Nachrichtenfluss ohne TLS
inbound-onpremises-no-tls = Eingehender lokaler Connector mit erheblichem Nachrichtenfluss ohne TLS
outbound-connector-old-tls = Ausgehender Connector mit erheblichem Nachrichtenfluss über TLS 1.1 oder älter
outbound-connector-no-tls = Ausgehender Connector mit erheblichem Nachrichtenfluss ohne TLS
forced-tls-not-met = Connector, der TLS erzwingt, hat Nachrichten ohne TLS befördert
internet-no-tls = Erheblicher Nachrichtenfluss ohne Connector und ohne TLS
tls-not-recorded = Der größte Teil des Nachrichtenflusses lässt sich nicht beurteilen
weak-cipher = Erheblicher Nachrichtenfluss mit schwachen Chiffren
no-forward-secrecy = Erheblicher Nachrichtenfluss ohne Forward Secrecy

## Warum das wichtig ist

why-tls10 = TLS 1.0 gilt nicht mehr als sicher. Wird es abgelehnt, bleiben diese Nachrichten aus oder fallen auf Klartext zurück.
why-inbound-no-tls = Jeder auf dem Weg kann diese Nachrichten lesen und verändern, und der Connector zeigt, dass sie von einem bekannten Absender erwartet werden.
why-old-tls = Die Gegenseite handelt Versionen aus, die nicht mehr als sicher gelten; werden sie ausgeschaltet, bleibt die Zustellung aus oder fällt auf Klartext zurück.
why-outbound-no-tls = Nachrichten Ihrer Organisation gehen lesbar für jeden auf dem Weg hinaus.
why-forced-tls = Die Konfiguration verspricht TLS, die Ablaufverfolgung zeigt Nachrichten ohne TLS: Entweder ist die Einstellung neuer als diese Nachrichten, oder sie gilt nicht für sie.
why-internet = Nachrichten an oder von beliebigen Dritten, im Klartext. Manche können von eigenen Geräten und Anwendungen stammen, die direkt senden.
why-not-recorded = Mehr als die Hälfte dieser Richtung stammt aus Dateien, die TLS nicht aufzeichnen. Die Prozentwerte gelten nur für den Rest.
why-weak-cipher = Die Version wird noch akzeptiert, aber die Leitlinie stuft die Cipher-Suite als unzureichend ein: Was mit ihr verschlüsselt ist, lässt sich womöglich lesen oder verändern.
why-forward-secrecy = Wer diese Nachrichten heute aufzeichnet, kann sie alle lesen, sobald er den privaten Schlüssel des Servers hat.

## Was sich tun lässt

action-partner = Bitten Sie den Partner, auf den Servern, die an Sie senden, TLS 1.2 zu aktivieren, und erzwingen Sie dann TLS auf dem Connector.
action-onpremises = Aktivieren Sie TLS 1.2 auf Ihren eigenen Servern, die über diesen Connector senden, erzwingen Sie TLS auf ihrem Sendeconnector, und lassen Sie diesen Connector sie am Zertifikat erkennen.
action-outbound = Bitten Sie den Betreiber der empfangenden Server, TLS 1.2 zu aktivieren, und erzwingen Sie dann TLS auf dem Connector.
action-forced-tls = Prüfen Sie die TLS-Einstellung des Connectors, seit wann sie gilt und welche Absender oder Domänen sie betrifft.
action-internet = Veröffentlichen Sie MTA-STS oder DANE für Ihre Domänen, und geben Sie bekannten Partnern und Geräten einen Connector, der TLS erzwingt.
action-not-recorded = Fordern Sie für dieselben Tage Dateien an, die TLS nennen: aus Exchange Online den Connectorbericht mit einer Zeile je Nachricht oder die erweiterte Ablaufverfolgung, aus Exchange Server die SMTP-Sitzungsprotokolle. Siehe „Dateien“.
action-ciphers = Bieten Sie auf Ihren eigenen Servern ECDHE-Suites mit AES-GCM oder ChaCha20 oder TLS 1.3 an, und bitten Sie die Gegenseite, dasselbe zu tun.

## Wie viele von wie vielen

numbers = { $part } von { $whole } ({ $share }; Schwellenwert { $limit })
numbers-forced = { $part } von { $whole } ({ $share }) im Klartext
evidence = { $flow }: { $numbers }
