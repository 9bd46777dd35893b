compare = Comparer
compare-title = Avant et après
what = Comparer
weeks = La dernière semaine et la précédente
months = Les 30 derniers jours et les 30 précédents
around = Avant et après un jour
own = Deux périodes
files = Deux fichiers
first-day = Premier jour après le changement
before = Avant
after = Après
before-from = Avant, du
before-to = Avant, au
after-from = Après, du
after-to = Après, au
days-of-each = Jours
last-week-of-each = La dernière semaine de chacun
all-of-each = Tous les jours de chacun
swap = Échanger
alone = Chaque fichier est compté comme s’il était le seul.
looking = Calcul en cours…
lost = Le calcul n’a pas abouti, car les fichiers sont relus. Fermez et réessayez.
choose-two = Choisissez deux fichiers. Déposez-en un autre pour le comparer à celui-ci.
some-classes = Ce sont des pourcentages qui sont comparés, et ceux de quelques versions de TLS ne porteraient pas sur tout le courrier. Effacez le filtre par protection pour comparer.
other-unit = L’un compte les messages et l’autre les destinataires : ils ne peuvent pas être comparés. Enregistrez les deux rapports avec la même unité.
nothing-before = Il n’y a pas de courrier dans les jours d’avant, donc rien à quoi comparer. Choisissez d’autres jours, ou ajoutez des fichiers plus anciens.
nothing-after = Il n’y a pas de courrier dans les jours d’après, donc rien à comparer. Choisissez d’autres jours, ou ajoutez des fichiers plus récents.
other-lengths = Les deux périodes n’ont pas la même durée : les pourcentages du volume portent sur la moyenne par jour.
other-zones = Les jours des deux côtés sont ceux de fuseaux horaires différents : le courrier proche de minuit peut se trouver au jour voisin.
how-to-read = Les pourcentages portent sur les messages avec des informations TLS dans les fichiers ; leurs changements sont en points de pourcentage (pt), avec les chiffres au-dessous. Le verdict porte sur le courrier en clair ou avec TLS 1.1 et plus ancien : moins, c’est mieux ; plus, c’est pire, si pourcentage et nombre évoluent de même. Là où TLS est imposé, tout courrier en clair est « non respecté ».
table = Changements par sens et par connecteur
volume = Volume
protected = Chiffré
verdict = Verdict
new = nouveau
gone = disparu
insights = Constats
no-insights = Aucun avant, aucun après.
unjudged-before = Avant, il y avait trop peu de courrier pour en juger.
unjudged-after = Après, il y a trop peu de courrier pour en juger.
merged = Ils sont réunis : pour un même jour, sens et connecteur, le plus grand volume compte.
compare-instead = Les comparer plutôt
reversed = Le premier jour de la période est après le dernier : elle ne contient donc rien.
history = Historique
history-by-week = La part de chaque classe, semaine par semaine (du lundi au dimanche), sur tous les jours que les fichiers couvrent. Une colonne vide est une semaine sans message, ou dont aucun fichier ne parle.
history-by-month = La part de chaque classe, mois par mois, sur tous les jours que les fichiers couvrent. Une colonne vide est un mois sans message, ou dont aucun fichier ne parle.
history-table = Montrer en tableau
period = Période
days-with-mail = Jours avec messages
no-mail = pas de message, ou pas de fichier

## Changements

points = { $number } pt
verdict-better = Mieux
verdict-worse = Pire
verdict-mixed = Mitigé
verdict-same = Inchangé
verdict-unknown = Indéterminé
verdict-not-met = Non respecté
fate-appeared = Apparus
fate-gone = Disparus
fate-stayed = Toujours là
side =
    { $range } ({ $days ->
        [one] { $days } jour
       *[other] { $days } jours
    })
unchanged-classes = Aucun chiffre n’a changé pour : { $names }
saved-reports =
    { $reports ->
        [one] { $reports } rapport enregistré est chargé.
       *[other] { $reports } rapports enregistrés sont chargés.
    }

## Historique

history-of =
    { $unit ->
        [weeks] { $periods ->
            [one] { $periods } semaine
           *[other] { $periods } semaines
        }
       *[months] { $periods } mois
    }, { $range } : { $gaps ->
        [0] chaque période contient des messages
       *[other] { $gaps } sans message, ou sans fichier
    }.
of-days = { $with-mail } sur { $all }
