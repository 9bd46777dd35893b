map = Correspondance des colonnes…
change = Modifier la correspondance…
columns = Colonnes…
title = Correspondance des colonnes
known-title = Quelle colonne a servi à quoi
looking = Examen du fichier…
not-read = Le fichier ne peut plus être lu. Déposez-le de nouveau.
no-table = Aucun tableau n’apparaît au début de ce fichier.
intro = Faites correspondre les colonnes. Ce qui a pu être reconnu est déjà rempli ; veuillez vérifier. Rien n’est compté tant que vous n’avez pas choisi « Appliquer ».
known-intro = Ce genre de tableau est connu : il n’y a rien à indiquer. Voici comment ses colonnes sont lues.
meanings = Colonnes
nowhere = Absent de ce tableau
columns-group = Colonnes
fixed-group = Pareil pour toutes les lignes
fixed-name = Un connecteur que vous nommez
fixed-name-value = Nom du connecteur
fixed-text = Une valeur que vous saisissez
fixed-text-value = Valeur pour toutes les lignes
direction-words = Mots pour le sens
tls-words = Mots pour TLS
words-hint = Chaque mot présent dans la colonne, et ce qu’il veut dire.
word = Mot
rows = Lignes
word-means = Signifie
not-explained = Sans explication
empty-cells = Une cellule vide ne dit rien : son message est « non enregistré », jamais « Sans TLS ».
preview = Les premières lignes
checking = Vérification du fichier entier…
name = Nom de la correspondance
keep = La conserver dans ce navigateur, pour d’autres fichiers avec ces colonnes
apply = Appliquer
save-file = Enregistrer dans un fichier
load-file = Charger depuis un fichier
forget = Oublier cette correspondance
not-a-mapping = Ce fichier n’est pas une correspondance des colonnes enregistrée ici.
other-table = Cette correspondance est faite pour un tableau qui a d’autres colonnes ; ce qui convient a été repris.
newer-mapping = Une version plus récente de cette page a écrit cette correspondance. Rechargez la page.

## Ce qu’une colonne peut signifier

meaning-time = Date et heure
meaning-direction = Sens
meaning-tls = Version de TLS
meaning-cipher = Suite de chiffrement
meaning-connector = Connecteur
meaning-connector-type = Type de connecteur
meaning-forced-tls = TLS imposé ?
meaning-network-message-id = Identifiant de message réseau
meaning-message-id = Message-ID
meaning-remote-server = Serveur distant
meaning-sender = Expéditeur
meaning-recipients = Destinataires
meaning-count = Nombre de messages
hint-time = Nécessaire. Sans décalage horaire, c’est de l’UTC.
hint-direction = Nécessaire, sauf si expéditeur et destinataires l’indiquent par vos domaines (voir Fichiers).
hint-tls = Une version, ou si TLS a servi.
hint-cipher = Indique TLS là où la version manque.
hint-connector = Les cellules vides sont du courrier sans connecteur.
hint-connector-type = OnPremises ou Partner.
hint-forced-tls = Oui ou non.
hint-network-message-id = Les lignes d’un même message comptent une fois.
hint-message-id = De même, là où manque l’identifiant de message réseau.
hint-remote-server = Montré avec les expéditeurs et destinataires d’un chiffre.
hint-sender = Son domaine est montré pour le courrier entrant.
hint-recipients = Des adresses, ou leur nombre.
hint-count = Seulement si une ligne représente plusieurs messages.

## Ce que dit un mot pour un sens

course-inbound = Entrant
course-outbound = Sortant
course-not-counted = Non compté

## Pourquoi aucune ligne n’est encore lisible

gap-no-time = Choisissez la colonne de la date et de l’heure.
gap-no-direction = Choisissez la colonne du sens, ou un même sens pour toutes les lignes ; ou bien expéditeur et destinataires.
gap-no-such-column = Le tableau n’a pas de colonne « { $name } ».

## L’aperçu

rows-readable =
    Lecture possible : { $readable } sur { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
first-rows-readable =
    Parmi les premières, lecture possible : { $readable } sur { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
messages-counted =
    { $messages ->
        [one] { $messages } message à compter
       *[other] { $messages } messages à compter
    }

## Noms des champs et des boutons

meaning-of-word = Signification de « { $word } »
