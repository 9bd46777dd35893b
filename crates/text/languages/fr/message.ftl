title = Un message
time = Heure
line = Ligne
fate = Ce qu’elle est devenue
private = Confidentiel : des fichiers, des connecteurs et un message y sont nommés. Cela ne fait partie ni d’un rapport ni d’un lien.
sessions = lignes d’une session
about = Chaque ligne des fichiers qui concerne un message, ce pour quoi elle a été comptée ou pourquoi elle ne l’a pas été. Les fichiers sont relus pour cela, et rien n’en est conservé.
id = Message-ID, identifiant de message réseau ou identifiant de file d’attente
id-hint = Tel que les fichiers l’écrivent, avec ou sans chevrons : il reste dans ce navigateur.
look-up = Rechercher
looking = Recherche dans les fichiers
failed = La recherche n’a pas abouti : le navigateur a arrêté la lecture. Réessayez, avec moins de fichiers si elle échoue encore.
save = Enregistrer en JSON
no-files = Seuls les chiffres des fichiers sont ici, car ils ont été lus lors d’une visite précédente. Déposez-les de nouveau pour y rechercher un message.

## Combien de lignes le concernent

found =
    { $lines ->
        [one] { $lines } ligne concerne le message « { $id } »
       *[other] { $lines } lignes concernent le message « { $id } »
    }, dans { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }.
not-found = aucune ligne des fichiers ne concerne « { $id } » : un Message-ID, un identifiant de message réseau ou un identifiant de file d’attente, tel que les fichiers l’écrivent, trouve un message
is-nowhere = Aucune ligne des fichiers ne concerne « { $id } ». Un Message-ID, un identifiant de message réseau ou un identifiant de file d’attente, tel que les fichiers l’écrivent, trouve un message.
not-in-restored =
    { $files ->
        [one] { $files } fichier a été lu lors d’une visite précédente, et seuls ses chiffres sont ici : déposez-le de nouveau pour qu’il soit parcouru aussi.
       *[other] { $files } fichiers ont été lus lors d’une visite précédente, et seuls leurs chiffres sont ici : déposez-les de nouveau pour qu’ils soient parcourus aussi.
    }
unreadable = Non parcouru, car le navigateur ne peut plus le lire : { $names }. Il a été déplacé, modifié ou supprimé depuis qu’il a été déposé ; déposez-le de nouveau.
place-of-line = { $file }, ligne { $line }
file-and-sheet = { $file }, feuille « { $sheet } »
place-of-row = { $file }, feuille « { $sheet } », ligne { $row }

## Ce qu’une ligne est devenue

fate-counts = compte
fate-outside-range = hors des jours demandés
fate-same-as = le même transfert que { $place }
fate-gives-way-to = s’efface devant { $place }, d’un format qui en dit plus
fate-other-server = un autre serveur de l’organisation en parle aussi, et c’est cette ligne-là qui compte
fate-tentative = une ligne qui dit sûrement qu’il est sorti se trouve à côté, et compte
fate-skipped = ne compte pas : { $reason }
fate-file-refused = rien de son fichier ne compte
fate-sheet-not-counted = rien de sa feuille ne compte : seule compte la première feuille dont l’en-tête est connu
fate-says = en dit quelque chose, sans être un transfert

## Pour combien de messages il compte

counts-none = Il ne compte pour aucun message.
counts-inbound =
    { $inbound ->
        [one] Il compte pour { $inbound } message, entrant.
       *[other] Il compte pour { $inbound } messages, entrants.
    }
counts-outbound =
    { $outbound ->
        [one] Il compte pour { $outbound } message, sortant.
       *[other] Il compte pour { $outbound } messages, sortants.
    }
counts-both =
    Il compte pour { $all } messages : { $inbound } { $inbound ->
        [one] entrant
       *[other] entrants
    }, { $outbound } { $outbound ->
        [one] sortant
       *[other] sortants
    }.

not-in-sums =
    { $files ->
        [one] { $files } fichier contient des nombres et aucune ligne : recherchez le message dans les fichiers dont il est fait.
       *[other] { $files } fichiers contiennent des nombres et aucune ligne : recherchez le message dans les fichiers dont ils sont faits.
    }
