share = Partager
title = Partager ce rapport
lead = Le lien contient lui-même les chiffres ci-dessous. Ils ne sont conservés nulle part ailleurs, et quiconque a le lien peut les lire.
link = Lien
copy = Copier
copied = Copié
copy-by-hand = Le lien est sélectionné ; s’il n’a pas été copié, appuyez sur Ctrl+C.
too-large = Ce rapport ne tient pas dans un lien, même sous sa forme la plus condensée. Partagez-le sous forme de fichier.
from-disk = Cette page a été ouverte depuis le disque : le lien ne s’ouvre que là où le même fichier se trouve au même endroit. Partagez plutôt un fichier, ou utilisez la page sur un site.
replace-names = Remplacer les noms des connecteurs
replace-names-hint = « Connecteur A » est celui qui achemine le plus de courrier, et ainsi de suite. La recherche et le filtre sont retirés, car un nom peut y figurer.
protect = Protéger par une phrase secrète
protect-hint = Le lien ne s’ouvre alors qu’avec la phrase secrète. Prenez au moins quatre mots au hasard et transmettez-les par une autre voie que le lien. Une phrase secrète ne peut être ni retrouvée ni changée.
no-cryptography = Indisponible ici : le navigateur n’offre la cryptographie qu’en HTTPS, sur cette machine ou depuis le disque.
passphrase = Phrase secrète
encrypt = Chiffrer le lien
encrypting = Chiffrement en cours…
encrypt-first = Le lien apparaît ici une fois chiffré.
encrypt-failed = Le navigateur n’a pas pu chiffrer le lien. Partagez plutôt un fichier.
changes = Condensé pour tenir dans un lien
holds = Ce que contient le lien
days = Jours
counts = Chiffres
flows = Connecteurs et flux
insights = Constats (recalculés à l’ouverture)
view = Ce qui est affiché
limits = Seuils
made = Création
none = Aucun
all-numbers = Tous les chiffres du lien
not-in-it = Ce qu’il ne contient pas
not-in-it-text = Les adresses, les noms d’hôtes, les adresses IP, les objets, les identifiants de messages, les expéditeurs, destinataires et serveurs d’un chiffre, et les noms des fichiers.
file = Partager sous forme de fichier
file-hint = Un rapport enregistré n’a pas de limite de longueur. Il contient tous les jours, les noms des connecteurs tels quels et les noms des fichiers lus. Il s’ouvre comme un suivi : déposez-le sur la page.
file-save = Enregistrer le rapport (JSON)
sealed = Ce rapport est protégé par une phrase secrète
sealed-text = La personne qui vous a envoyé le lien la connaît. Elle est vérifiée dans ce navigateur et n’est envoyée nulle part.
open = Ouvrir
opening = Ouverture en cours…
to-start = Aller à la page d’accueil
shared-report = Rapport partagé
leave = Quitter ce rapport
left = Vous avez quitté le rapport partagé : ce que vous voyez est votre propre travail. Le bouton Précédent du navigateur l’affiche de nouveau.
no-files = Un lien ne contient aucun fichier
no-files-text = Il ne contient que des chiffres additionnés. Déposez vos propres fichiers n’importe où sur cette page pour quitter le rapport partagé et commencer le vôtre.
not-in-link = Un lien ne contient ni expéditeurs, ni destinataires, ni serveurs. Demandez à la personne qui l’a envoyé, ou déposez les suivis eux-mêmes.

## Noms

connector-called = Connecteur { $letter }
other-connectors =
    { $count ->
        [one] { $count } autre connecteur
       *[other] { $count } autres connecteurs
    }

## Longueur et phrase secrète

link-length = { $used } caractères sur { $most } au plus
passphrase-cost = AES-256-GCM ; chaque essai coûte { $rounds } tours de PBKDF2 avec SHA-256.
passphrase-cost-here = AES-256-GCM ; chaque essai coûte { $rounds } tours de PBKDF2 avec SHA-256, soit { $seconds } s sur cette machine.

## Ce qui a été condensé

days-added-up-weeks = Les jours sont additionnés par semaines, comptées à rebours du dernier jour ; un chiffre figure au premier jour de sa semaine.
days-added-up-four-weeks = Les jours sont additionnés par périodes de quatre semaines, comptées à rebours du dernier jour ; un chiffre figure au premier jour de sa période.
days-added-up-all = Tous les jours sont additionnés ; les chiffres figurent au premier jour.
connectors-added-up =
    { $connectors ->
        [one] { $connectors } connecteur à faible volume figure sous « autre connecteur ».
       *[other] { $connectors } connecteurs à faible volume sont additionnés sous « autres connecteurs ».
    }
idle-left-out =
    { $connectors ->
        [one] { $connectors } connecteur sans courrier est omis.
       *[other] { $connectors } connecteurs sans courrier sont omis.
    }
insights-left-out =
    { $insights ->
        [one] { $insights } constat sur un connecteur additionné est omis.
       *[other] { $insights } constats sur des connecteurs additionnés sont omis.
    }
search-left-out = La recherche et le filtre sont omis.
names-replaced = Les noms des connecteurs sont remplacés.

## Ce que contient le lien

counted-messages-traces = Messages comptés dans des suivis
counted-recipients-traces = Destinataires comptés dans des suivis
counted-messages-summaries = Messages de rapports déjà additionnés
counted-recipients-summaries = Destinataires de rapports déjà additionnés
numbers =
    { $numbers ->
        [one] { $numbers } chiffre
       *[other] { $numbers } chiffres
    } : volume, destinataires et versions de TLS de { $flows } flux par jour
made-on = Créé le { $day } avec Mailflow Insight { $version }
limits-set = TLS 1.0 et plus ancien au-dessus de { $tls10 }, sans TLS au-dessus de { $no-tls }, sur au moins { $min }

## Quels jours un rapport partagé couvre

covers-past-week = Il couvre la semaine écoulée.
covers-day = Il couvre le { $day } (UTC).
covers-between = Il couvre la période du { $days } (UTC).
files-covered-past-week = Ses fichiers couvraient la semaine écoulée.
files-covered-day = Ses fichiers couvraient le { $day }.
files-covered-between = Ses fichiers couvraient la période du { $days } ; les autres jours ne sont pas dans le lien.

## Pourquoi un lien ne s’ouvre pas

link-cut = Le lien a été coupé
link-cut-help = Sa fin manque, donc rien n’en est affiché. Certains logiciels de messagerie coupent les longs liens. Copiez le lien entier du message dans la barre d’adresse, ou redemandez-le, au besoin sous forme de fichier.
link-changed = Le lien a été modifié
link-changed-help = Sa somme de contrôle ne correspond pas, donc rien n’en est affiché. Un caractère a été modifié, perdu ou ajouté en chemin. Copiez-le de nouveau du message, ou redemandez-le.
link-newer = Le lien vient d’une version plus récente
link-newer-help = Cette page est plus ancienne que celle qui a créé le lien et ne peut pas le lire. Rechargez la page ; si cela ne suffit pas, demandez un fichier, ou un lien créé avec cette version.
link-not-ours = Ce n’est pas un lien de Mailflow Insight
link-not-ours-help = Ce qui suit r= dans l’adresse n’a pas été créé par ce programme. Vérifiez d’où vient le lien et copiez-le de nouveau.
link-wrong-passphrase = Phrase secrète incorrecte
link-wrong-passphrase-help = Le lien est entier, mais cette phrase secrète ne l’ouvre pas. Majuscules, espaces et accents comptent. Personne ne peut la retrouver : demandez à la personne qui a envoyé le lien.
link-no-cryptography = La phrase secrète ne peut pas être vérifiée ici
link-no-cryptography-help = Les navigateurs n’offrent la cryptographie qu’en HTTPS, sur la machine locale ou depuis le disque. Ouvrez le lien en HTTPS.
