## Commandes

shows-how-mail-was-protected-in-transit = Montre comment le courrier était protégé en transit, d’après des fichiers de suivi
read-trace-files-and-write-a-report = Lire des fichiers de suivi et écrire un rapport
servers-behind-a-number = Montrer les serveurs, les domaines et les suites de chiffrement dont un nombre est fait. Confidentiel
show-with-whom-mail-was-exchanged = Montrer avec qui du courrier a été échangé, le pire d’abord. Confidentiel
show-what-tls-stopped = Montrer ce que TLS a arrêté et pourquoi, qui soumet du courrier, et l’envoi direct (Direct Send). Confidentiel
show-tenants-and-servers = Montrer les organisations et les serveurs côte à côte, le pire d’abord
show-every-line-about-one-message = Montrer chaque ligne au sujet d’un message, et comme quoi chacune a été comptée. Confidentiel
compare-two-reports = Comparer deux rapports, fichiers ou dossiers : avant et après
show-what-would-stop = Montrer ce qui serait refusé sous une règle plus stricte
count-files-on-this-machine = Compter des fichiers sur cette machine, pour qu’une autre réunisse les décomptes. Confidentiel
join-tallies-of-many-machines = Réunir les décomptes de plusieurs machines en un rapport sur toutes, ou en un seul décompte
write-each-transfer-as-a-row = Écrire chaque transfert sur une ligne, pour d’autres programmes
keep-a-report-current = Tenir un rapport à jour pendant que les journaux grandissent et sont archivés
write-a-report-without-names = Écrire un rapport sans noms, pour demander conseil à quelqu’un
tell-an-auditor-what-is-missing = Dire à un auditeur ce qui manque, et pour quelles exigences les nombres sont des éléments de preuve
write-down-which-files-were-read = Noter quels fichiers ont été lus et ce qu’ils ont donné, pour une vérification ultérieure. Confidentiel
read-files-again-and-tell = Relire des fichiers, et dire ce qui n’est pas comme le dit un manifeste
make-a-share-link-of-a-report = Créer un lien de partage d’un rapport, ou en ouvrir un
look-at-a-table-that-is-not-known = Examiner un tableau inconnu, et écrire ou vérifier ce que signifient ses colonnes
write-what-a-shell-completes-by = Écrire de quoi un shell complète les arguments de ce programme
write-the-manual-page = Écrire la page de manuel

## Ce que dit d’elle-même la bibliothèque des arguments

print-this-message-or-the-help = Afficher ce message, ou l’aide de la commande indiquée
print-help-summary-with-h = Afficher l’aide (un résumé avec « -h »)
print-help-more-with-help = Afficher l’aide (en détail avec « --help »)
print-version = Afficher la version

## Options de toutes les commandes

the-language-of-sentences = La langue des phrases [par défaut : celle de LC_ALL, LC_MESSAGES ou LANG, sinon en]
columns-of-the-text = Colonnes du texte [par défaut : celles du terminal, sinon de COLUMNS]
say-nothing-but-why-something-failed = Ne rien dire que la raison d’un échec ; n’afficher un rapport que si un seuil de --fail-on est franchi

## Fichiers et jours

trace-files-with-tallies = Fichiers de suivi, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), décomptes, dossiers ; `-` est l’entrée standard
the-last-n-days-of-the-coverage = Les N derniers jours de la période couverte [par défaut : 7, la dernière semaine]
first-day = Premier jour, AAAA-MM-JJ
last-day = Dernier jour, AAAA-MM-JJ
the-whole-coverage = Toute la période couverte
what-is-counted = Ce qui est compté
when-insights-fire = À partir de quand un constat est signalé : tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10 ; répétable
a-list-of-configured-connectors = Une liste des connecteurs configurés ; répétable
a-column-mapping-that-the-page = Une correspondance de colonnes enregistrée par la page ou par `mapping write`, pour les tableaux inconnus ; répétable
an-own-domain-which-summary-traces-need = Un des domaines de l’organisation ; répétable. Les suivis récapitulatifs en ont besoin
the-order-of-day-and-month = L’ordre du jour et du mois dans les fichiers dont les dates se lisent des deux façons, et dans ceux-là seulement
day-month-year = Jour, mois, année
month-day-year = Mois, jour, année
the-key-that-the-machines = La clé que partagent les machines d’un parc : un fichier quelconque de 16 octets ou plus. Les décomptes faits sous elle ne se lisent que sous elle
the-zone-of-stamps-that-say-none = Le fuseau des horodatages qui n’en disent aucun, dans les journaux et tableaux qui peuvent être dans n’importe lequel ; répétable
what-the-files-of-a-path-are-called = Comment s’appellent un fichier ou les fichiers d’un dossier ; pour un fichier, la dernière indication compte. Répétable
only-the-files-of-this-label = Seulement les fichiers de cette étiquette, telle que `labels` la nomme ; répétable
count-days-in-this-zone = Compter les jours dans ce fuseau, par son nom IANA, `utc` ou `local` ; les fichiers de nombres par jour gardent leurs jours
who-says-how-strong-version-and-cipher-are = Le référentiel qui juge la robustesse d’une version et d’une suite de chiffrement

## De report : comment il est écrit

how-the-report-is-written = Comment le rapport est écrit
the-report-file = Le fichier de rapport, que la page rouvre
a-row-for-each-day-and-connector = Une ligne par jour et par connecteur ; la page l’ouvre aussi
sentences-bars-and-tables = Phrases, barres et tableaux
one-file-without-script = Un fichier sans script, que l’on peut envoyer par courriel
for-tickets-and-pages-of-a-team = Pour les tickets et les pages d’une équipe
numbers-for-prometheus = Des nombres, pour Prometheus et d’autres
a-line-for-each-day = Une ligne par jour, flux et classe, avec les noms de l’Elastic Common Schema

## De report : le verdict et les seuils

what-the-verdict-is-measured-by = Ce à quoi se mesure le verdict du texte
tls12-or-later = TLS 1.2 ou ultérieur
tls13 = TLS 1.3
encrypted = Chiffré, quelle que soit la version
end-with-status-3-where = Terminer avec le code de sortie 3 si ceci est constaté ; répétable
an-insight-that-is-an-error = Un constat qui est une erreur
an-insight-that-is-a-warning = Un constat qui est un avertissement ou une erreur
mail-is-less-protected = Le courrier est moins protégé que dans la référence, ou un constat est nouveau
the-report-json-of-last-time = Le rapport JSON de la dernière fois, pour --fail-on worse. Il est lu avant que --output soit écrit
name-domains-in-openmetrics = Nommer des domaines dans openmetrics. Ils sont confidentiels
also-write-partners-and-ciphers = Écrire aussi les partenaires et les suites de chiffrement dans ce fichier, en JSON. Il est confidentiel : il nomme des domaines
where-the-report-goes = Où va le rapport [par défaut : la sortie standard]

## De who : ce qui est derrière un nombre

one-direction-only = Un seul sens
one-connector-only = Un seul connecteur
only-mail-that-used-no-connector = Seulement le courrier qui n’a emprunté aucun connecteur
mail-of-this-class = Le courrier de cette classe, comme l’écrivent les rapports : none, ssl, tls1_0, tls1_1, tls1_2, tls1_3, tls_unversioned, not_recorded ; répétable [par défaut : tout ce qui est en dessous de TLS 1.2]
mail-of-every-class = Le courrier de toutes les classes
only-mail-with-this-domain = Seulement le courrier échangé avec ce domaine
with-its-subdomains-which-belong = Avec ses sous-domaines, qui appartiennent au même domaine enregistré
how-the-number-came-about = D’où vient le nombre, étape par étape, au lieu des serveurs
how-it-is-written-csv-has-all = Comment c’est écrit ; csv a toutes les lignes et colonnes
rows-of-each-table-at-most = Nombre maximal de lignes de chaque tableau
where-it-goes = Où cela va [par défaut : la sortie standard]

## De partners

a-part-of-a-domain = Une partie d’un domaine, ou du nom d’un connecteur
partners-with-any-of-this = Les partenaires auxquels s’applique l’un de ces points ; répétable
in-clear-in-the-last-30-days = En clair dans les 30 derniers jours connus
mail-below-the-threshold = Du courrier en dessous du seuil
mail-without-forward-secrecy = Du courrier sans confidentialité persistante
what-only-below-is-measured-by = Ce à quoi se mesure --only below
put-subdomains-together = Réunir les sous-domaines sous le domaine enregistré auquel ils appartiennent
a-list-of-domains-that-must = Une liste de domaines qui doivent être chiffrés, un par ligne ; chacun est jugé
what-was-agreed-with-them = Ce qui a été convenu avec eux, ou doit être imposé
encryption-any-version = Chiffrement, toute version
say-with-whom-tls-can-be-forced = Dire avec qui TLS peut être imposé : ceux dont le courrier n’a jamais été en dessous de --requirement
messages-that-a-partner-needs = Messages qu’il faut à un partenaire pour être prêt
days-that-a-partner-needs = Jours du premier au dernier message qu’il faut à un partenaire pour être prêt
write-the-settings-for-those = Écrire les réglages pour ceux qui sont prêts, à copier, au lieu d’une liste

## De stopped et de message

which-table-csv-writes = Quel tableau csv écrit
attempts-that-tls-stopped = Tentatives que TLS a arrêtées, par partenaire et par raison
who-hands-mail-in = Qui soumet du courrier
mail-in-the-name-of-own-domains = Courrier au nom de vos domaines qu’aucun connecteur n’a pris en charge
the-message-id = Le Message-ID, l’identifiant de message réseau d’Exchange, ou l’identifiant de file d’attente d’un serveur de messagerie
trace-files-without-tallies = Fichiers de suivi, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), dossiers ; `-` est l’entrée standard
how-it-is-written = Comment c’est écrit

## De compare et de what-if

before-a-saved-report = Avant : un rapport enregistré, un fichier de suivi, une archive ou un dossier
after-likewise = Après, de même
the-policy = La règle
tls11-and-older-are-refused = TLS 1.1 et les versions plus anciennes sont refusées
the-same-and-mail-in-clear = De même, ainsi que le courrier en clair
a-connector-forces-tls = Un connecteur impose TLS
only-what-the-guideline-recommends-is-accepted = Seul est accepté ce que le référentiel recommande
the-connector-of-policy-force-tls = Le connecteur de --policy force-tls
its-direction = Son sens

## De tally, merge et transfers

trace-files-or-tallies = Fichiers de suivi, archives, dossiers et décomptes ; `-` est l’entrée standard
where-the-tally-goes = Où va le décompte [par défaut : la sortie standard]
write-a-tally-of-all-of-them = Écrire un décompte de tous au lieu d’un rapport
how-rows-are-written = Comment les lignes sont écrites
columns-with-types = Des colonnes typées et compressées, pour DuckDB, polars, Spark et d’autres
with-a-header = Avec un en-tête
an-object-a-line = Un objet par ligne
name-remote-servers-and-domains-as-well = Nommer aussi les serveurs distants et les domaines. Ils sont confidentiels
where-they-go = Où elles vont [par défaut : la sortie standard]

## De watch

the-folder-with-the-logs = Le dossier des journaux
the-report-as-json = Le rapport, en JSON ; la page l’ouvre par ?report=
where-what-was-counted-is-kept = Où se trouve ce qui a été compté, pour que rien ne soit relu après un redémarrage [par défaut : le nom du rapport et .state]. C’est confidentiel, comme un décompte
seconds-between-two-reports-at-least = Nombre minimal de secondes entre deux rapports
bring-the-report-up-to-date = Mettre le rapport à jour et terminer

## De manifest et de verify

where-the-manifest-goes = Où va le manifeste [par défaut : la sortie standard]
the-manifest = Le manifeste. Les fichiers sont lus comme il le dit, dans ses jours
the-files-and-folders = Les fichiers et dossiers, comme ils ont été donnés à `manifest`
a-list-of-connectors-given-then = Une liste des connecteurs configurés donnée alors ; répétable
a-column-mapping-given-then = Une correspondance de colonnes donnée alors ; répétable

## De link

make-a-link-that-holds-the-report = Créer un lien qui contient le rapport lui-même, pour une page d’un site web
where-the-page = Où se trouve la page, par exemple https://mail.example/insight/
give-connectors-other-names = Donner d’autres noms aux connecteurs : le « Connecteur A » est celui qui a le plus de courrier
protect-the-link-with-a-passphrase = Protéger le lien par une phrase secrète. Elle est lue dans MAILFLOW_PASSPHRASE, sinon demandée sur un terminal, sinon la première ligne de l’entrée standard
open-a-link-into-a-report = Ouvrir un lien et en tirer un rapport
the-link = Le lien ; `-` est l’entrée standard
who-says-how-strong-a-version = Le référentiel qui juge la robustesse d’une version

## De mapping

show-the-columns-of-a-table = Montrer les colonnes d’un tableau, et pour quoi elles sont prises
write-a-mapping-for-a-table = Écrire une correspondance pour un tableau : ce qui est reconnu, et ce qui est dit
check-how-far-a-mapping-reads = Vérifier jusqu’où une correspondance lit un tableau
the-table = Le tableau
what-the-mapping-is-called = Comment s’appelle la correspondance [par défaut : le nom du tableau]
a-column-that-means-this = Une colonne qui signifie ceci : time=Received ; répétable
the-same-for-all-rows = La même chose pour toutes les lignes : direction=inbound ; répétable
a-word-of-the-direction-column = Un mot de la colonne du sens : eingehend=inbound ; répétable
a-word-of-the-tls-column = Un mot de la colonne TLS : ja=tls_unversioned ; répétable
the-mapping = La correspondance
an-own-domain-which-tells-the-direction = Un des domaines de l’organisation ; répétable. Il indique le sens là où aucune colonne ne l’indique

## De completions et de man

the-shell = Le shell
write-a-page-for-the-program = Écrire une page pour le programme et une pour chaque commande dans ce dossier [par défaut : la page du programme, sur la sortie standard]

## Sous l’aide d’une commande

examples = Exemples :
each-command-has-a-help = Chaque commande a sa propre aide : mailflow-insight report --help
exit-status = Code de sortie : 0 un rapport a été fait, 1 rien n’a pu être compté, 2 utilisation incorrecte ou fichier illisible, 3 un seuil de --fail-on est franchi.
exit-status-of-verify = Code de sortie : 0 tout est comme le dit le manifeste, 1 quelque chose ne l’est pas, 2 utilisation incorrecte ou fichier illisible.
without-once-it-goes-on = Sans --once, cela continue jusqu’à ce qu’on l’arrête.
