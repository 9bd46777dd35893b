intro = Le premier répond le plus directement à « quel TLS ? ». On peut déposer ensemble des fichiers de plusieurs sortes, en tout nombre : les périodes qui se recoupent ne comptent qu’une fois.
where-it-runs = Quel système traite votre courrier ?
exchange-online = Exchange Online
exchange-server = Exchange Server
other-server = Un autre serveur
only-mails = Je n’ai qu’un message
something-else = Autre chose
before = À activer d’abord
ways = Où le trouver
commands = Commandes
limits = Limites

## Exchange Online

connector-messages-name = Rapport de connecteurs, une ligne par message
connector-messages-tells = Version de TLS, connecteur et sens de chaque message.
connector-messages-ways--1 = Centre d’administration Exchange : `Rapports` (Reports) › `Flux de messagerie` (Mail flow) › `Rapport des messages entrants` (Inbound messages report), puis `Rapport des messages sortants` (Outbound messages report) › `Demander un rapport` (Request report). La version de TLS y est un filtre ; laissez-le vide pour tout avoir.
connector-messages-limits = 90 jours en arrière, 100 000 lignes par fichier (demandez plusieurs périodes plus courtes), 250 recherches par jour ; prêt après une demi-heure ou plus.
extended-trace-name = Suivi des messages étendu (MTDetail_….csv)
extended-trace-tells = Version de TLS et connecteur de chaque message, d’après ses événements.
extended-trace-ways--1 = Centre d’administration Exchange : `Flux de messagerie` (Mail flow) › `Suivi des messages` (Message trace) › `Démarrer un suivi` (Start a trace) › type de rapport `Étendu` (Extended), avec des expéditeurs ou des destinataires comme `*@contoso.com`
extended-trace-limits = 90 jours en arrière. Le centre donne 1 000 messages, PowerShell 100 000 lignes ; prêt après quelques heures au plus, et les quatre dernières heures manquent.
connector-report-name = Export du rapport de connecteurs, une ligne par jour
connector-report-tells = Versions de TLS par jour et par connecteur, déjà additionnées. Jamais ajoutées aux suivis.
connector-report-ways--1 = Centre d’administration Exchange : `Rapports` (Reports) › `Flux de messagerie` (Mail flow) › `Rapport des messages entrants` (Inbound messages report) ou `Rapport des messages sortants` (Outbound messages report) › `Exporter` (Export)
connector-report-limits = Il ne nomme ni expéditeurs, ni destinataires, ni serveurs.
trace-detail-name = Détail du suivi de quelques messages
trace-detail-tells = Version de TLS des messages choisis ; parfois le connecteur.
trace-detail-ways--1 = Par Microsoft Graph, avec l’autorisation `ExchangeMessageTrace.Read.All` : `…/messageTraces/ID/getDetailsByRecipient(recipientAddress='b@contoso.com')`, enregistré en `.json`
trace-detail-limits = 100 demandes en cinq minutes, une par message et destinataire : pour quelques messages. Ce qui ne nomme pas TLS est « non enregistré ».
enhanced-summary-name = Résumé amélioré (MTSummary_….csv)
enhanced-summary-tells = Volume par connecteur. Pas de version de TLS.
enhanced-summary-ways--1 = Centre d’administration Exchange : comme le suivi étendu, avec le type de rapport `Résumé amélioré` (Enhanced summary)
enhanced-summary-limits = 90 jours en arrière ; 50 000 messages par le centre, 100 000 lignes par PowerShell.
summary-name = Suivi récapitulatif
summary-tells = Volume. Ni version de TLS, ni connecteur.
summary-ways--1 = Centre d’administration Exchange : `Flux de messagerie` (Mail flow) › `Suivi des messages` (Message trace) › `Démarrer un suivi` (Start a trace) › `Rapport récapitulatif` (Summary report) › `Exporter les résultats` (Export results)
summary-ways--2 = Ou par Microsoft Graph, avec l’autorisation `ExchangeMessageTrace.Read.All` : `GET /v1.0/admin/exchange/tracing/messageTraces`, enregistré en `.json`
summary-limits = 90 jours en arrière, dix jours et 5 000 lignes par requête. Il lui faut vos domaines pour le sens de certains messages (voir Fichiers).
connector-list-name = Listes de connecteurs
connector-list-tells = Type de chaque connecteur, et s’il impose TLS, pour les suivis qui ne le disent pas ; et les connecteurs qui n’ont rien acheminé.
connector-list-limits = Les deux premières sont pour Exchange Online, les deux dernières pour Exchange Server.

## Exchange Server

protocol-log-name = Journaux de protocole SMTP (RECV….LOG, SEND….LOG)
protocol-log-tells = Version de TLS et connecteur de chaque session : la meilleure source de vos propres serveurs.
protocol-log-before = Par défaut, seul le connecteur de réception `Default Frontend` les écrit (aucun dans Exchange 2010), et ils ne disent rien du temps d’avant. Dans l’Exchange Management Shell, une fois :
protocol-log-ways--1 = Sous `%ExchangeInstallPath%`, sur chaque serveur : `TransportRoles\Logs\FrontEnd\ProtocolLog` et `TransportRoles\Logs\Hub\ProtocolLog` ; sur les serveurs Edge `TransportRoles\Logs\Edge\ProtocolLog`. Déposez les dossiers tels quels.
protocol-log-limits = 30 jours et 250 Mo par dossier sont conservés par défaut ; le type des connecteurs et le TLS imposé viennent des listes de connecteurs.
tracking-log-name = Journaux de suivi des messages (MSGTRK….LOG)
tracking-log-tells = Volume par connecteur, et si TLS a servi ; pas la version.
tracking-log-ways--1 = Sous `%ExchangeInstallPath%` : `TransportRoles\Logs\MessageTracking`. Ils sont activés par défaut.
tracking-log-limits = 30 jours sont conservés par défaut.

## Autres serveurs de messagerie

postfix-name = Postfix
postfix-tells = Version de TLS de chaque message reçu ou envoyé.
postfix-before = Sans ces deux réglages, Postfix ne dit rien de TLS :
postfix-ways--1 = Le journal de messagerie : `/var/log/mail.log` ou `/var/log/maillog`, même archivé et compressé (`mail.log.2.gz`)
postfix-limits = Aussi loin que les archives. Sans lignes de TLS, les messages sont « non enregistrés ».
exim-name = Exim
exim-tells = Version de TLS de chaque message reçu ou envoyé.
exim-before = Rien pour TLS, sauf si `log_selector` retire `tls_cipher`, présent par défaut. Pour compter les destinataires des messages reçus, ajoutez `+received_recipients`.
exim-ways--1 = Le journal principal : `/var/log/exim4/mainlog` ou `/var/log/exim/main.log`, même archivé et compressé
exim-limits = Aussi loin que les archives.
sendmail-name = Sendmail
sendmail-tells = Version de TLS de chaque message reçu ou envoyé.
sendmail-before = `LogLevel` doit valoir 9 ou plus, ce qui est la valeur par défaut (`confLOG_LEVEL` dans `sendmail.mc`).
sendmail-ways--1 = Le journal de messagerie : `/var/log/maillog` ou `/var/log/mail.log`, même archivé et compressé
sendmail-limits = Aussi loin que les archives.

## Messages isolés

headers-name = Messages et leurs en-têtes (.eml, .txt)
headers-tells = Version de TLS à l’entrée de votre organisation, pour chaque message.
headers-ways--1 = Outlook (classique) : `Fichier` (File) › `Propriétés` (Properties) › `En-têtes Internet` (Internet headers) ; nouvel Outlook et Outlook sur le web : `…` › `Afficher` (View) › `Afficher la source du message` (View message source) ; Gmail : `⋮` › `Afficher l’original` (Show original). Copiez, puis collez ci-dessus.
headers-ways--2 = Ou enregistrez des messages en `.eml` et déposez le dossier.
headers-limits = Courrier entrant seulement, sans connecteur.

## Ce que d’autres signalent, et d’autres programmes

tls-report-name = Rapports TLS des autres (RFC 8460)
tls-report-tells = Sessions vers votre domaine, chiffrées ou échouées, et pourquoi. Jamais ajoutées aux messages.
tls-report-before = Un enregistrement de votre DNS les demande aux autres :
tls-report-ways--1 = Enregistrez les messages de cette boîte ou leurs pièces jointes (`.json.gz`) et déposez-les.
tls-report-limits = Un rapport par jour et par expéditeur, surtout des grands fournisseurs.
any-table-name = Tout autre tableau
any-table-tells = Ce que disent ses colonnes : l’export d’une passerelle, le résultat d’une requête de repérage (hunting).
any-table-ways--1 = Déposez un tableau CSV, TSV ou JSON. Dans `Fichiers`, choisissez `Correspondance des colonnes…` et dites une fois quelle colonne est la date et l’heure, le sens, la version de TLS.
any-table-limits = Il faut une date avec l’heure, et un sens. Le silence sur TLS est « non enregistré ».
saved-report-name = Un rapport enregistré ici
saved-report-tells = Ce qu’il contenait au moment de l’enregistrement.
saved-report-ways--1 = `Exporter` › `Rapport (JSON)` ou `Tableau (CSV)` sur cette page
saved-report-limits = Il ne nomme ni expéditeurs, ni destinataires, ni serveurs.

## Ce qu’une sorte de fichier ne dit pas

cannot-exo-extended-trace = Ne dit pas : TLS, là où aucun message d’un sens ne le nomme. Demandez alors le rapport de connecteurs, une ligne par message.
cannot-exo-enhanced-summary = Ne dit pas : TLS. Demandez le rapport de connecteurs, une ligne par message, pour les mêmes jours.
cannot-exo-summary = Ne dit pas : TLS, les connecteurs. Demandez le rapport de connecteurs, une ligne par message, pour les mêmes jours.
cannot-exo-trace-detail = Ne contient que les messages demandés, et ne nomme pas tous les connecteurs. Pour tout avoir, demandez le rapport de connecteurs, une ligne par message.
cannot-exo-connector-messages = Ne dit pas : le serveur distant.
cannot-reports = Ne dit pas : les expéditeurs, les destinataires, les serveurs. Pour cela, demandez le rapport de connecteurs, une ligne par message.
cannot-exchange-tracking-log = Ne dit pas : la version de TLS. Prenez les journaux de protocole SMTP des mêmes jours.
cannot-exchange-smtp-receive-log = Ne dit pas : le courrier sortant, le type des connecteurs, le TLS imposé. Ajoutez les journaux d’envoi SMTP et les listes de connecteurs.
cannot-exchange-smtp-send-log = Ne dit pas : le courrier entrant, le type des connecteurs, le TLS imposé. Ajoutez les journaux de réception SMTP et les listes de connecteurs.
cannot-message-headers = Ne dit pas : le courrier sortant, les connecteurs. Demandez le rapport de connecteurs, une ligne par message.
cannot-postfix-log = Ne dit pas : les connecteurs ; TLS, seulement si smtpd_tls_loglevel et smtp_tls_loglevel valent 1.
cannot-exim-log = Ne dit pas : les connecteurs.
cannot-sendmail-log = Ne dit pas : les connecteurs ; TLS, seulement dès LogLevel 9.
cannot-tls-report = Ne dit pas : les messages, les versions, les connecteurs. Prenez le journal des serveurs qui reçoivent.
cannot-connector-list = Ne dit pas : le courrier. Elle complète ce que disent les suivis.
cannot-mapped-table = Ne dit pas : ce pour quoi aucune colonne n’a été choisie.
cannot-smtp-auth-report = Ne dit pas : les jours, les appareils, chaque message. Il figure à côté du courrier, sous la soumission.
