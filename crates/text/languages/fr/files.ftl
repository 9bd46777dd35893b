what-files-hold = Est compté ce que contiennent les fichiers.
first-numbers = Les premiers chiffres apparaîtront ici dès qu’il y en aura.
undamaged = Ce qui n’est pas endommagé dans ce fichier a été lu ; le reste est l’autre ligne de même nom.
day-first = Jour d’abord (31/12)
month-first = Mois d’abord (12/31)
proposed = Ces domaines semblent être ceux de votre organisation :
proposed-private = Ils ont été trouvés dans les fichiers, et ne font partie d’aucun rapport ni d’aucun lien.
sample = Exemples
sample-text = Ces chiffres sont inventés, pour une organisation qui n’existe pas. Vos propres fichiers prennent leur place.
remove-sample = Retirer les exemples
read-left-out = Les lire maintenant
times = Jours et heures
days-zone = Les jours sont comptés dans le fuseau horaire
days-zone-hint = Un nom tel que Europe/Paris ou America/New_York, ou UTC. Les deux jours de changement d’heure sont comptés correctement. Les fichiers de nombres quotidiens gardent leurs jours.
stamps-zone = Heures dans le fuseau
stamps-zone-hint = Les heures qui n’indiquent pas leur décalage par rapport à UTC comptent comme UTC, tant que leur fuseau n’est pas indiqué ici. Les fichiers sont alors relus.
apply = Appliquer
link-days = Un lien contient des jours en UTC, et les jours sont comptés maintenant dans un autre fuseau horaire. Comptez-les en UTC pour faire un lien ; ou enregistrez le rapport dans un fichier, qui garde son fuseau.
link-days-kept = Un lien contient des jours en UTC. Ces fichiers contiennent des jours d’un autre fuseau horaire, déjà additionnés, qui ne peuvent pas être recomptés : enregistrez le rapport comme fichier, qui garde son fuseau.
days-in-utc = Compter les jours en UTC

## Ordre du jour et du mois

date-order-of = Ordre du jour et du mois dans { $name }
read-dates-of = { $order } : { $name }
likely-day-first = La plupart des autres fichiers de ce type écrivent le jour d’abord.
likely-month-first = La plupart des autres fichiers de ce type écrivent le mois d’abord.
answered-day-first = Lu avec le jour d’abord, comme vous l’avez dit.
answered-month-first = Lu avec le mois d’abord, comme vous l’avez dit.
files-ask-for-order = Les dates de { $files } fichiers se lisent de deux manières. Pour tous :

## Ce qui n’est pas dans les chiffres

use-domains = Utiliser ceux-ci : { $domains }
rows-need-domains =
    { $rows ->
        [one] { $rows } ligne n’est pas dans ces chiffres : sans les domaines de votre organisation, son fichier n’indique pas le sens du message.
       *[other] { $rows } lignes ne sont pas dans ces chiffres : sans les domaines de votre organisation, leurs fichiers n’indiquent pas le sens du message.
    }
show-more = En montrer plus (il en reste { $others })
one-may-be-cut = { $name } compte exactement autant de lignes qu’un tel export peut en contenir : il a peut-être été coupé là, et des messages manquent peut-être dans ces chiffres.
some-may-be-cut = { $files } fichiers comptent exactement autant de lignes que de tels exports peuvent en contenir ({ $names }) : ils ont peut-être été coupés là, et des messages manquent peut-être dans ces chiffres.
the-one-not-counted =  : non compté
some-not-counted =
    { $counted ->
        [one]  : { $counted } compté, { $not } non
       *[other]  : { $counted } comptés, { $not } non
    }
files-not-counted =
    { $files ->
        [one] { $files } fichier n’est pas compté
       *[other] { $files } fichiers ne sont pas comptés
    }
reading-stopped =
    Comptés avant l’arrêt : { $counted } sur { $all ->
        [one] { $all } fichier
       *[other] { $all } fichiers
    }
not-read = Non lu : { $names }.
not-read-more = Non lu : { $names }, et { $more } de plus.
so-far = Jusqu’ici, { $sentence }
same-as = Les mêmes messages que { $name } : chacun est compté une seule fois.

## Fuseaux horaires

days-in = jours en { $zone }
use-own-zone = Utiliser { $zone }, comme cet ordinateur
unknown-zone = « { $name } » n’est pas un fuseau horaire que ce navigateur connaît. Les fuseaux portent des noms comme Europe/Paris ; UTC en est un aussi.
stamps-zone-of = Fuseau des heures de { $file }
files-without-zone =
    { $files ->
        [one] { $files } fichier ne dit pas le fuseau horaire de ses heures.
       *[other] { $files } fichiers ne disent pas le fuseau horaire de leurs heures.
    }

## Messages dans plusieurs fichiers

in-several-files =
    { $messages ->
        [one] La somme des fichiers dépasse le total de { $messages } message : un message qui se trouve dans plusieurs fichiers ne compte qu’une fois, et d’un jour qui figure dans plusieurs rapports compte le plus grand nombre.
       *[other] La somme des fichiers dépasse le total de { $messages } messages : un message qui se trouve dans plusieurs fichiers ne compte qu’une fois, et d’un jour qui figure dans plusieurs rapports compte le plus grand nombre.
    }

own-domains-hint = Les suivis récapitulatifs n’indiquent pas le sens des messages entre deux adresses extérieures, et l’envoi direct (Direct Send) est du courrier au nom de vos domaines. Nommez-les, séparés par des virgules, et les fichiers sont relus.
waits-for-workers = La partie de cette page qui lit les fichiers n’a pas pu être chargée depuis ce site. Un nouvel essai a lieu toutes les quelques secondes.
fetch-instead = Quel fichier demander à la place
fetch-instead-text = Certains de ces fichiers ne peuvent pas indiquer la version de TLS. Le rapport de connecteurs, une ligne par message, le peut : centre d’administration Exchange, `Rapports` (Reports) › `Flux de messagerie` (Mail flow) › `Rapport des messages entrants` (Inbound messages report) ou `Rapport des messages sortants` (Outbound messages report) › `Demander un rapport` (Request report).
