## Ce qui a été trouvé

inbound-partner-tls10 = Connecteur entrant Partenaire avec un flux TLS 1.0 important
inbound-onpremises-tls10 = Connecteur entrant Local avec un flux TLS 1.0 important
inbound-partner-no-tls = Connecteur entrant Partenaire avec un flux sans TLS important
inbound-onpremises-no-tls = Connecteur entrant Local avec un flux sans TLS important
outbound-connector-old-tls = Connecteur sortant avec un flux important en TLS 1.1 ou plus ancien
outbound-connector-no-tls = Connecteur sortant avec un flux sans TLS important
forced-tls-not-met = Un connecteur qui impose TLS a acheminé du courrier sans TLS
internet-no-tls = Flux important sans connecteur et sans TLS
tls-not-recorded = La plus grande partie du flux ne peut pas être jugée
weak-cipher = Flux important avec des suites de chiffrement faibles
no-forward-secrecy = Flux important sans confidentialité persistante

## Pourquoi c’est important

why-tls10 = TLS 1.0 n’est plus tenu pour sûr. Quand il sera refusé, ce courrier s’arrêtera ou passera en clair.
why-inbound-no-tls = Quiconque sur le trajet peut lire et modifier ce courrier, et le connecteur montre qu’il vient d’un expéditeur connu.
why-old-tls = L’autre côté négocie des versions qui ne sont plus tenues pour sûres ; quand elles seront désactivées, la remise s’arrêtera ou passera en clair.
why-outbound-no-tls = Le courrier de votre organisation part lisible par quiconque sur le trajet.
why-forced-tls = La configuration promet TLS, le suivi montre du courrier sans TLS : ou bien le réglage est plus récent que ce courrier, ou bien il ne s’y applique pas.
why-internet = Du courrier en clair, de ou vers n’importe qui. Une partie peut venir de vos propres appareils et applications qui envoient directement.
why-not-recorded = Plus de la moitié de ce sens vient de fichiers qui n’enregistrent pas TLS. Les pourcentages ne portent que sur le reste.
why-weak-cipher = La version est encore admise, mais le référentiel juge la suite de chiffrement insuffisante : ce qu’elle chiffre pourrait être lu ou modifié.
why-forward-secrecy = Qui enregistre ce courrier aujourd’hui pourra tout lire le jour où il obtiendra la clé privée du serveur.

## Ce que l’on peut faire

action-partner = Demandez au partenaire d’activer TLS 1.2 sur les serveurs qui vous envoient du courrier, puis imposez TLS sur le connecteur.
action-onpremises = Activez TLS 1.2 sur vos serveurs qui relaient par ce connecteur, imposez TLS sur leur connecteur d’envoi, et faites-les reconnaître ici par leur certificat.
action-outbound = Demandez au responsable des serveurs de réception d’activer TLS 1.2, puis imposez TLS sur le connecteur.
action-forced-tls = Vérifiez le réglage TLS du connecteur, depuis quand il vaut, et quels expéditeurs ou domaines il couvre.
action-internet = Publiez MTA-STS ou DANE pour vos domaines, et donnez aux partenaires et appareils connus un connecteur qui impose TLS.
action-not-recorded = Cherchez pour les mêmes jours des fichiers qui l’indiquent : d’Exchange Online le rapport de connecteurs avec une ligne par message, ou le suivi étendu ; d’Exchange Server les journaux de protocole SMTP. Voir Fichiers.
action-ciphers = Offrez sur vos serveurs des suites ECDHE avec AES-GCM ou ChaCha20, ou TLS 1.3, et demandez à l’autre côté d’en faire autant.

## Combien sur combien

numbers = { $part } sur { $whole } ({ $share } ; seuil { $limit })
numbers-forced = { $part } sur { $whole } ({ $share }) en clair
evidence = { $flow } : { $numbers }
