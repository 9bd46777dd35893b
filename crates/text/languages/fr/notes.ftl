## Pourquoi des lignes ont été ignorées, en quelques mots

skip-ambiguous-dates = les dates se lisent jour d’abord ou mois d’abord
skip-bad-date = date illisible
skip-bad-line = ce n’est pas une ligne de ce format
skip-bad-row = ligne illisible
skip-boundary-not-told = le passage de la frontière n’est pas indiqué
skip-client-submission = soumis par un client de l’organisation
skip-direction-not-told = le sens n’est pas indiqué
skip-health-mailbox = une sonde de la surveillance d’Exchange
skip-internal-hop = un saut à l’intérieur de l’organisation
skip-loopback = le serveur s’est parlé à lui-même
skip-no-boundary-hop = aucun saut du message ne passe la frontière
skip-neither-percent-nor-count = les colonnes TLS ne sont ni des pourcentages ni des nombres
skip-no-header = aucune ligne ne nomme les colonnes
skip-not-sent = n’a jamais quitté l’organisation
skip-other-unit = compte dans une autre unité
skip-own-to-own = d’un de vos domaines à un de vos domaines
skip-private-address = un saut dans votre propre réseau, d’après son adresse
skip-too-few-columns = moins de colonnes que l’en-tête n’en nomme
skip-too-long = plus long qu’une ligne ne peut l’être
skip-too-many-columns = plus de colonnes que l’en-tête n’en nomme
skip-truncated = le fichier s’arrête dans la ligne
skipped =
    { $rows ->
        [one] { $rows } ligne ignorée : { $reason } (la première est la ligne { $line })
       *[other] { $rows } lignes ignorées : { $reason } (la première est la ligne { $line })
    }

## Pourquoi un fichier ne peut pas être lu, ou pas en entier

note-empty = Le fichier est vide. Exportez-le de nouveau.
note-unknown-format = Le contenu n’est d’aucun format connu. Voyez « Quels fichiers conviennent, et où les trouver ? » sur la page d’accueil.
note-binary = Le contenu n’est pas du texte. Déposez le suivi en CSV, JSON, .xlsx, .gz ou .zip.
note-office-document = C’est un document Office dont aucune feuille ne commence par un tableau connu. Enregistrez le tableau en CSV (UTF-8) et déposez ce fichier.
note-empty-archive = L’archive ne contient aucun fichier. Refaites-la.
note-damaged-archive = L’archive est endommagée ou coupée, et cette partie ne peut pas être ouverte. Refaites-la, ou déposez un à un les fichiers qu’elle contient.
note-password-protected = Un mot de passe protège ce fichier. Décompressez-le d’abord et déposez le résultat.
note-unknown-compression = Sa compression n’est pas connue ici. Décompressez-le d’abord et déposez le résultat, ou faites-en un .zip ordinaire.
note-nested-too-deep = Des archives contiennent des archives, sur plus de trois niveaux. Décompressez celles de l’extérieur et déposez le résultat.
note-too-large-unpacked = Décompressé, il devient bien plus grand que normal, comme un fichier fait pour nuire. Si vous lui faites confiance, décompressez-le d’abord et déposez le résultat.
note-unreadable = Le fichier n’a plus pu être lu : il a été déplacé, modifié ou supprimé entre-temps, ou l’accès a été refusé. Déposez-le de nouveau.
note-reader-failed = La lecture de ce fichier s’est arrêtée de façon inattendue ; les autres ne sont pas touchés. Déposez-le de nouveau, et signalez-le si cela ne suffit pas.
note-ambiguous-dates = Ses dates se lisent jour d’abord ou mois d’abord, et rien dans le fichier n’en décide. Dites-le, ou exportez-le de nouveau avec des dates comme 2026-11-16.
note-contradictory-dates = Certaines de ses dates ne se lisent que jour d’abord, d’autres que mois d’abord : deux fichiers semblent réunis. Exportez-les de nouveau, chacun à part, ou avec des dates comme 2026-11-16.
note-neither-percent-nor-count = À partir de la ligne { $line }, les colonnes TLS ne sont ni des pourcentages ni des nombres dont la somme est le volume ; le fichier n’a pas été compté. Exportez-le de nouveau.
note-newer-version = Une version plus récente de ce programme a écrit ce fichier (version { $version }). Rechargez la page pour obtenir la dernière version.
note-other-unit = Il compte des destinataires alors que d’autres comptent des messages ; on ne peut pas les additionner. Retirez les autres pour le voir.
note-cut-short = Il est endommagé ou incomplet, donc rien n’en a été lu. Enregistrez-le ou demandez-le de nouveau.
note-not-a-connector-list = Il a été donné comme liste de connecteurs, mais c’est autre chose. Prenez le résultat de Get-InboundConnector ou Get-OutboundConnector.
note-no-fields-line = Des lignes d’un journal d’Exchange précèdent toute ligne « #Fields » : leurs colonnes sont inconnues. Déposez le journal tel que le serveur l’a écrit.
note-unknown-table = C’est un tableau inconnu. Dites ce que signifient ses colonnes (« Correspondance des colonnes »), et il est lu.
note-bad-mapping = Il se dit correspondance des colonnes, mais ne peut pas servir. Enregistrez-le de nouveau, ou refaites la correspondance.
note-no-date-at-all = Aucun de ses messages n’a pu être situé dans le temps : la colonne des dates est vide. Exportez-le de nouveau avec des dates comme 2026-11-16 18:10:13.
note-no-date-read = Aucun de ses messages n’a pu être situé dans le temps : les dates ne se lisent pas, et la première ressemble à « { $kind } ». Exportez-le de nouveau avec des dates comme 2026-11-16 18:10:13.

## Ce qu’il faut savoir d’un fichier lu

note-tls-not-told-inbound = Aucune ligne entrante de ce format n’indique de version de TLS : le silence ne prouve rien, et les messages entrants sans version sont « non enregistrés ». Demandez le rapport de connecteurs, une ligne par message.
note-tls-not-told-outbound = Aucune ligne sortante de ce format n’indique de version de TLS : le silence ne prouve rien, et les messages sortants sans version sont « non enregistrés ». Demandez le rapport de connecteurs, une ligne par message.
note-no-tls-in-tracking-log = Les journaux de suivi n’indiquent jamais la version de TLS ; les messages dont ils ne disent pas le niveau sont « non enregistrés ». Les journaux de protocole SMTP des mêmes serveurs l’indiquent.
note-no-tls-in-mapped-table = La correspondance ne désigne aucune colonne pour la version de TLS ; ses messages sont « non enregistrés ». Désignez-la s’il y en a une.
note-no-tls-in-format = Cette sorte de fichier n’indique jamais la version de TLS ; ses messages sont « non enregistrés ». Demandez le rapport de connecteurs, une ligne par message, ou le suivi étendu.
note-needs-domains =
    { $rows ->
        [one] { $rows } ligne n’indique pas le sens du message. Nommez les domaines de votre organisation et le fichier est relu.
       *[other] { $rows } lignes n’indiquent pas le sens du message. Nommez les domaines de votre organisation et le fichier est relu.
    }
note-no-records = Le fichier a un en-tête et aucune ligne.
note-no-mail-in-report = Aucun message n’est compté dans ce rapport. Ce que TLS a arrêté n’est pas lu dans les rapports : pour cela, relisez les journaux.
note-no-transfers = Des lignes ont été lues, mais aucune n’est un message entré dans l’organisation ou sorti d’elle.
note-columns = Colonnes retenues : { $columns }.
note-column = { $meaning } : { $column }
note-columns-between = {", "}
note-year-not-told = Ses horodatages n’ont pas d’année : chacun a reçu l’année la plus récente où il n’est pas dans le futur.
note-offset-not-told = Ses horodatages n’ont pas de décalage : ils sont lus en UTC. Si le serveur écrit l’heure locale, ce qui s’est passé vers minuit compte le jour voisin.
note-sessions-not-messages = Il compte les sessions d’un autre expéditeur, pas des messages ; elles ne sont pas ajoutées aux messages.
note-is-mapping = La correspondance des colonnes « { $name } » : les fichiers qui ont ces colonnes sont lus ainsi.
note-mapped = Ses colonnes ont été lues comme le dit la correspondance « { $name } ».
note-tls-words-not-known =
    { $rows ->
        [one] { $rows } ligne porte pour TLS un mot que la correspondance n’explique pas ; ces messages sont « non enregistrés ». Modifiez la correspondance.
       *[other] { $rows } lignes portent pour TLS un mot que la correspondance n’explique pas ; ces messages sont « non enregistrés ». Modifiez la correspondance.
    }
note-event-words-not-known =
    { $words ->
        [one] Il nomme ses événements par { $words } mot d’une langue inconnue ici, et par aucun mot connu. Exportez-le de nouveau en anglais, ou signalez ces mots.
       *[other] Il nomme ses événements par { $words } mots d’une langue inconnue ici, et par aucun mot connu. Exportez-le de nouveau en anglais, ou signalez ces mots.
    }
note-private-clients-counted = Ses clients ont des adresses privées et aucune adresse publique n’apparaît : un proxy ou une passerelle précède peut-être le serveur. Ils comptent comme venus de l’extérieur.
note-may-be-cut = Il contient exactement { $records } lignes, autant qu’un tel export peut en contenir : il est peut-être coupé là. Demandez le reste par périodes plus courtes.
note-days-of-zone = Ses jours sont ceux du fuseau horaire { $zone } et restent tels quels.
note-says-of-its-files = Il dit des fichiers dont il est fait : { $said }
note-further-sheets = Seule la première feuille qui contient un tableau compte. N’ont pas été lues : { $sheets }. Si elles contiennent d’autres messages, enregistrez chacune dans un fichier à part.
note-of-a-selection = Il a été enregistré avec un filtre : il ne contient donc qu’une partie du courrier de ses jours.

## Ce qu’est un fichier reconnu mais pas lu, et que faire

unread-seven-zip = C’est une archive .7z, qui n’est pas lue. Décompressez-la d’abord et déposez ce qui en sort.
unread-rar = C’est une archive .rar, qui n’est pas lue. Décompressez-la d’abord et déposez ce qui en sort.
unread-outlook-message = C’est un message qu’Outlook a enregistré en .msg, qui n’est pas lu. Enregistrez-le en texte ou en .eml.
unread-old-workbook = C’est un classeur de l’ancien format (.xls), qui n’est pas lu. Enregistrez-le en .xlsx ou en CSV (UTF-8) et déposez ce fichier.
unread-compound-file = Il a la forme des messages enregistrés par Outlook (.msg) et des anciens classeurs (.xls), qui ne sont pas lus. Enregistrez un message en texte ou en .eml, un classeur en .xlsx ou en CSV (UTF-8).
unread-format-list = C’est ce qu’affiche Format-List, qui coupe les valeurs. Lancez la même commande avec « | Export-Csv ».
unread-connectivity-log = C’est un journal de connectivité d’Exchange Server, qui n’indique rien de TLS. Déposez plutôt les journaux de protocole SMTP.
unread-dmarc-report = C’est un rapport DMARC : il dit qui a envoyé en votre nom, et non comment les messages étaient protégés. Déposez plutôt des suivis, des journaux ou des rapports TLS.
unread-cisco-log = C’est un journal de Cisco Secure Email, qui n’est pas encore lu. Déposez plutôt les en-têtes des messages.
unread-other-mail-log = C’est un journal d’un système de messagerie qui n’est pas encore lu. Déposez plutôt les en-têtes des messages.

## Un décompte fait sur une autre machine

note-tally-damaged = Ce décompte est coupé ou endommagé : rien n’en a été compté. Copiez-le de nouveau depuis la machine qui l’a écrit, ou comptez-y ses fichiers une nouvelle fois.
note-tally-other-format = Une autre version de ce programme a écrit ce décompte, avec d’autres règles. Comptez ses fichiers de nouveau avec cette version.
note-tally-other-key = Ce décompte a été fait sous la clé d’un parc, que seule la ligne de commande accepte : ouvrez-le là avec --key-file, ou comptez ses fichiers de nouveau sans clé.
