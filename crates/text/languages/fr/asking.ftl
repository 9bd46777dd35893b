title = Écrire les commandes pour moi
intro = Choisissez ce que vous pouvez faire, et les jours. Ce que vous tapez reste dans cette page.
role = Ce que vous pouvez faire
from = Premier jour
to = Dernier jour
domains = Vos domaines, séparés par des virgules
notify = Adresse prévenue quand c’est prêt (facultative)
commands = Commandes
not-run = Regardez les commandes avant de les exécuter. Rien n’est exécuté ici.
missing = Il manque encore
how = Comment l’obtenir

## Ce qu’une personne peut faire, et où

role-reports = Exchange Online : rapports
role-extended-trace = Exchange Online : suivis avec TLS
role-summary-trace = Exchange Online : suivis immédiats, sans TLS
role-exchange-server = Exchange Server
role-postfix = Postfix

## Pourquoi il n’y a pas de commandes

error-days = Le dernier jour précède le premier.
error-too-old = Exchange Online garde les données de { $days } jours. Le premier jour que l’on peut demander est le { $day }.
error-to-come = Ces jours sont encore à venir.
error-no-domain = Nommez au moins un de vos domaines, comme contoso.com.
error-domain = « { $typed } » n’est pas un domaine comme contoso.com.
error-address = « { $typed } » n’est pas une adresse comme admin@contoso.com.
error-too-many = Cela ferait { $searches } recherches, et { $most } par jour sont permises. Choisissez moins de jours ou de domaines.

## Ce qu’il faut savoir des commandes

remark-earliest = Exchange Online garde les données de { $days } jours, donc cela commence au { $day }.
remark-last-hours = Les dernières heures d’aujourd’hui n’y sont pas encore : jusqu’à quatre heures manquent.
takes-one-search = Une recherche, prête après une demi-heure ou plus.
takes-searches = { $searches } recherches d’une semaine au plus, pour qu’aucun fichier ne soit coupé à 100 000 lignes ; chacune est prête après une demi-heure ou plus, en parallèle.
takes-slow-searches = { $searches } recherches d’une semaine au plus ; chacune est prête après quelques heures au plus, en parallèle.
takes-pages = Cela dure tant qu’il y a des pages : 5 000 lignes chacune, au plus 100 pages en cinq minutes. 100 000 messages prennent environ une minute.
takes-copying = Cela dure le temps de copier les journaux : il y en a souvent quelques gigaoctets. Exécutez-le dans l’Exchange Management Shell, avec le droit de lire les disques des serveurs.
takes-at-once = Cela prend quelques secondes.

## Ce qui manque encore, et quel fichier le contient

only-one-direction =
    { $missing ->
        [inbound] Vous n’avez que du courrier sortant ; { $file }.
       *[outbound] Vous n’avez que du courrier entrant ; { $file }.
    }
only-one-direction-on =
    { $missing ->
        [inbound] Du { $from } au { $to }, vous n’avez que du courrier sortant ; { $file } de ces jours.
       *[outbound] Du { $from } au { $to }, vous n’avez que du courrier entrant ; { $file } de ces jours.
    }
missing-inbound-report = il manque encore le rapport entrant
missing-outbound-report = il manque encore le rapport sortant
missing-inbound-trace = il manque encore un suivi avec vos domaines comme destinataires
missing-outbound-trace = il manque encore un suivi avec vos domaines comme expéditeurs
missing-receive-logs = il manque encore les journaux de réception (RECV….LOG)
missing-send-logs = il manque encore les journaux d’envoi (SEND….LOG)
missing-inbound-server-log = il manque encore le journal du serveur du courrier entrant
missing-outbound-server-log = il manque encore le journal du serveur du courrier sortant
missing-inbound-not-mails = les messages ne disent que leur entrée, et il manque encore un rapport ou un journal du courrier entrant
missing-outbound-not-mails = les messages ne disent que leur entrée, et il manque encore un rapport ou un journal du courrier sortant
missing-inbound-file = il manque encore un fichier du courrier entrant
missing-outbound-file = il manque encore un fichier du courrier sortant
missing-lists-online =
    { $connectors ->
        [1] Les fichiers ne disent pas le type d’un connecteur, ou si TLS y est imposé ; il manque encore les listes de Get-InboundConnector et Get-OutboundConnector.
       *[other] Les fichiers ne disent pas le type de { $connectors } connecteurs, ou si TLS y est imposé ; il manque encore les listes de Get-InboundConnector et Get-OutboundConnector.
    }
missing-lists-server =
    { $connectors ->
        [1] Les fichiers ne disent pas le type d’un connecteur, ou si TLS y est imposé ; il manque encore les listes de Get-ReceiveConnector et Get-SendConnector.
       *[other] Les fichiers ne disent pas le type de { $connectors } connecteurs, ou si TLS y est imposé ; il manque encore les listes de Get-ReceiveConnector et Get-SendConnector.
    }
