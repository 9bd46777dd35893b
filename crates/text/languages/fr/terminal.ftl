connectors = Connecteurs
connector = Connecteur
findings = Ce qui demande de l’attention
nothing-found = Rien à signaler.
why = Pourquoi c’est important
to-do = Que faire
not-counted = Ce qui n’a pas été compté
file = Fichier
rows = Lignes
reason = Pourquoi
first-line = Première ligne
stopped = Ce que TLS a arrêté
both-loaded = Des suivis et des rapports déjà additionnés sont lus ensemble. Ils ne sont jamais additionnés entre eux : ce rapport porte sur les suivis seuls.
last-day = Dernier jour
private = Confidentiel : des serveurs, domaines ou comptes y sont nommés. Rien de cela ne fait partie d’un rapport ou d’un lien.
passphrase = Phrase secrète :{" "}
passphrase-again = Encore une fois :{" "}
means = Signifie
column = Colonne
example = Exemple
mapping-is-whole = La correspondance convient à ce tableau.
mapping-is-not-for-it = La correspondance est faite pour un tableau qui a d’autres colonnes.
table-is-known = Cette sorte de tableau est connue, et n’a besoin d’aucune correspondance.

## La quantité de courrier

files-hold = Ce que contiennent les fichiers, du { $from } au { $to } ({ $zone }) :
files-hold-nothing = Ce que contiennent les fichiers pour les jours demandés :
both-of-label = { $label } : les suivis et les rapports déjà additionnés ne sont jamais additionnés entre eux ; cette ligne porte sur les suivis seuls.
stamps-in-tally = { $file } : les heures des fichiers d’un décompte restent telles qu’elles ont été lues à sa création ; --stamps-zone n’y change rien.
carried =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire
           *[other] { $amount } destinataires
        } de messages { $direction ->
            [inbound] reçus
           *[outbound] envoyés
        }
       *[messages] { $amount ->
            [one] { $amount } message { $direction ->
                [inbound] reçu
               *[outbound] envoyé
            }
           *[other] { $amount } messages { $direction ->
                [inbound] reçus
               *[outbound] envoyés
            }
        }
    }
carried-protected =
    { $carried }, dont { $share } { $unit ->
        [recipients] chiffrés
       *[messages] { $amount ->
            [one] chiffré
           *[other] chiffrés
        }
    } en transit
carried-unknown = { $carried } ; les fichiers ne le disent pas pour { $unknown }
handed-in = soumis par vos utilisateurs et appareils : { $volume } (sans TLS : { $clear })
smtp-auth =
    clients SMTP AUTH, d’après leur rapport : { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } de { $accounts ->
        [one] { $accounts } compte
       *[other] { $accounts } comptes
    }
direct-send = envoi direct (Direct Send) : reçus : { $received } ; de vos serveurs, refusés : { $refused }

## Le verdict, en une ligne

line-tls12 = TLS 1.2 ou ultérieur
line-tls13 = TLS 1.3
line-encrypted = chiffrés
line-below-tls12 = au-dessous de TLS 1.2
line-below-tls13 = au-dessous de TLS 1.3
line-below-encrypted = non chiffrés
line-unknown = { $threshold } : inconnu pour tous ({ $all })
line-known = { $threshold } : { $share } ({ $met } sur { $all })
line-partly-known = { $threshold } : connu pour { $known } sur { $all }, dont { $met } ({ $share })
line-clear = { $line } ; { $clear } en clair
line-below = { $line } ; { $amount } { $below }, dont { $clear } en clair
line-moved =
    { $line } ; { $moved ->
        [unchanged] inchangé
        [almost-unchanged] presque inchangé
        [one-point] { $points } point
        [below-two] { $points } point
       *[more] { $points } points
    } par rapport à la période du { $from } au { $to } ({ $share })
line-no-earlier = { $line } ; pas de données antérieures

## Ce que TLS a arrêté, en une ligne

stopped-line =
    { $side ->
        [inbound] entrant
        [outbound] sortant
       *[submission] soumission
    } : { $told }
stopped-and = { $before } ; { $more }
stopped-attempts = tentatives arrêtées par TLS : { $count }
stopped-waiting = messages en attente : { $count }
stopped-returned = messages retournés : { $count }
stopped-delivered-later = messages remis plus tard : { $count }
stopped-fallbacks = EN CLAIR APRÈS UNE NÉGOCIATION ÉCHOUÉE : { $count }
stopped-probes = sondes d’hôtes qui n’envoient pas de courrier : { $count }

## Constats

severity-error = Erreur
severity-warning = Avertissement
severity-info = Information
insight-line = { $insight } : { $flow } : { $part } sur { $whole } ({ $share })
insight-line-direction =
    { $insight } : { $direction ->
        [inbound] reçus
       *[outbound] envoyés
    } : { $part } sur { $whole } ({ $share })
to-do-tls-not-recorded = Cherchez pour les mêmes jours des fichiers qui l’indiquent : d’Exchange Online le rapport de connecteurs avec une ligne par message, ou le suivi étendu ; d’Exchange Server les journaux de protocole SMTP.

## Ce qui est dit d’un fichier, là où la page dit autre chose

here-unknown-format = Le contenu n’est d’aucun format connu. Le fichier README nomme ceux qui peuvent être lus, et où les trouver.
here-binary = Le contenu n’est pas du texte. Prenez le suivi en CSV, JSON, .xlsx, .gz ou .zip.
here-office-document = C’est un document Office dont aucune feuille ne commence par un tableau connu. Enregistrez le tableau en CSV (UTF-8) et prenez ce fichier.
here-damaged-archive = L’archive est endommagée ou coupée, et cette partie ne peut pas être ouverte. Refaites-la, ou prenez un à un les fichiers qu’elle contient.
here-password-protected = Un mot de passe protège ce fichier. Décompressez-le d’abord et prenez le résultat.
here-unknown-compression = Sa compression n’est pas connue ici. Décompressez-le d’abord et prenez le résultat, ou faites-en un .zip ordinaire.
here-nested-too-deep = Des archives contiennent des archives, sur plus de trois niveaux. Décompressez celles de l’extérieur et prenez le résultat.
here-too-large-unpacked = Décompressé, il devient bien plus grand que normal, comme un fichier fait pour nuire. Si vous lui faites confiance, décompressez-le d’abord et prenez le résultat.
here-unreadable = Le fichier ne peut pas être lu : il a été déplacé, modifié ou supprimé entre-temps, l’accès a été refusé, ou ce n’est pas un fichier mais un lien qui ne mène nulle part, un tube ou un socket. Réessayez.
here-reader-failed = La lecture de ce fichier s’est arrêtée de façon inattendue ; les autres ne sont pas touchés. Réessayez, et signalez-le si cela ne suffit pas.
here-ambiguous-dates = Ses dates se lisent jour d’abord ou mois d’abord, et rien dans le fichier n’en décide. Dites-le avec --date-order, ou exportez-le de nouveau avec des dates comme 2026-11-16.
here-newer-version = Une version plus récente de ce programme a écrit ce fichier (version { $version }). Prenez la dernière version pour l’ouvrir.
here-other-unit = Il compte des destinataires alors que d’autres comptent des messages ; on ne peut pas les additionner. Lisez-le sans les autres pour le voir.
here-needs-domains =
    { $rows ->
        [one] { $rows } ligne n’indique
       *[other] { $rows } lignes n’indiquent
    } pas le sens du message. Nommez les domaines de votre organisation avec --domain.
here-offset-not-told = Ses horodatages n’ont pas de décalage : ils sont lus en UTC. Si le serveur écrit l’heure locale, ce qui s’est passé vers minuit compte le jour voisin.
here-no-fields-line = Des lignes d’un journal d’Exchange précèdent toute ligne « #Fields » : leurs colonnes sont inconnues. Prenez le journal tel que le serveur l’a écrit.
here-unknown-table = C’est un tableau inconnu. Une correspondance des colonnes (--mapping), qui dit ce que ses colonnes signifient, permet de le lire.
here-bad-mapping = Il se dit correspondance de colonnes, mais ne peut pas servir.

## Lignes de la sortie d’erreur

skipped-line =
    { $rows ->
        [one] { $file } : { $rows } ligne non comptée ({ $reason }), la ligne { $line }
       *[other] { $file } : { $rows } lignes non comptées ({ $reason }), la première étant la ligne { $line }
    }
propose-domains = Ces domaines semblent être ceux de votre organisation. Si c’est le cas, ajoutez : { $arguments }
unused-mapping = La correspondance des colonnes « { $name } » ne convient à aucun fichier : ses colonnes sont { $columns }.
gate-insights =
    { $insights ->
        [one] { $insights } constat pour --fail-on { $gate } : { $list }
       *[other] { $insights } constats pour --fail-on { $gate } : { $list }
    }
gate-worse = moins bien que dans { $baseline } : { $list }
gate-new = nouveau : { $insight }
no-baseline = { $path } n’existe pas encore : il n’y a rien à comparer cette fois.
more-rows-in-csv =
    { $rows ->
        [one] { $rows } ligne de plus : --rows en montre davantage, --format csv toutes.
       *[other] { $rows } lignes de plus : --rows en montre davantage, --format csv toutes.
    }
watch-read =
    { $bytes ->
        [one] { $path } : { $bytes } octet de plus
       *[other] { $path } : { $bytes } octets de plus
    }
state-dropped = { $path } est endommagé, d’une autre version, ou fait avec d’autres options : tous les fichiers sont lus de nouveau
tally-written =
    { $files ->
        [one] { $path } contient le décompte de { $files } fichier, { $bytes }
       *[other] { $path } contient le décompte de { $files } fichiers, { $bytes }
    }
file-called = Fichier { $number }

## Pourquoi une commande s’arrête sans ce qui était demandé

problem-unreadable = { $path } ne peut pas être lu : { $why }
problem-mapping = { $path } : { $why }
mapping-not-one = ce n’est pas une correspondance de colonnes enregistrée par ce programme
mapping-newer = une version plus récente de ce programme l’a écrite (version { $version })
mapping-no-time = elle ne nomme aucune colonne pour la date et l’heure
mapping-no-direction = rien n’y indique le sens
mapping-no-such-column = elle utilise la colonne « { $column } », que son en-tête ne nomme pas
problem-unwritable = le rapport ne peut pas être écrit : { $why }
problem-unwritable-file = { $path } ne peut pas être écrit : { $why }
problem-evidence-needs-file = les preuves ont besoin d’un fichier à elles : ni -, ni celui du rapport
problem-nothing-counted = rien n’a pu être compté. Les phrases ci-dessus disent pourquoi pour chaque fichier ; le suivi étendu et le rapport de connecteurs par recherche historique en disent le plus
problem-no-file = il n’y a aucun fichier à lire
problem-nothing-in-range = rien sur cette période : les fichiers vont du { $from } au { $to }
problem-not-a-report = { $path } n’est pas un rapport enregistré. Pour en écrire un : report --format json --output { $path }
problem-other-unit = l’un compte des messages et l’autre des destinataires : ils ne se comparent pas
problem-names-nobody = ces chiffres viennent de fichiers déjà additionnés, qui ne nomment personne. Lisez un suivi des messages des mêmes jours
problem-no-such-connector = aucun connecteur qui a acheminé du courrier ces jours-là ne s’appelle « { $name } »
problem-no-such-label = aucun fichier n’a l’étiquette « { $name } » ; il y a : { $labels }
problem-no-labels = aucun fichier n’a l’étiquette « { $name } » : rien ne distingue ces fichiers. Nommez-les par --label
problem-label-of-nothing = aucun des fichiers lus n’est { $path } ni ne s’y trouve
problem-zone-of-nothing = aucun des fichiers lus ne s’appelle { $path } ni ne s’y trouve ; le fuseau horaire de --stamps-zone ne vaudrait donc pour aucun
problem-manifest-of-labels = un manifeste nomme les fichiers lus et ne connaît pas d’étiquettes. Indiquez les fichiers ou dossiers eux-mêmes, sans --label ni --only-label
problem-link = { $what }. { $help } [{ $code }]
problem-no-passphrase = il faut une phrase secrète : indiquez-la dans la variable MAILFLOW_PASSPHRASE, sur un terminal, ou en première ligne de l’entrée standard si le lien n’en vient pas
problem-passphrases-differ = les deux phrases secrètes ne sont pas les mêmes. Aucun lien n’a été créé
problem-link-needs-utc = un lien contient des jours en UTC et ne peut pas dire qu’ils sont d’un autre fuseau : quiconque l’ouvre les prendrait pour d’autres jours. Créez-le sans --time-zone, ou partagez le rapport comme fichier : report --time-zone… --format json
problem-link-of-other-days = un lien contient des jours en UTC, et ces fichiers contiennent des jours de { $zones } déjà additionnés, qui ne peuvent pas être recomptés : partagez le rapport comme fichier, qui indique son fuseau (report --format json)
problem-days-of-other-zones = ce format donne chaque jour comme un instant, et les fichiers contiennent des jours de { $zones } déjà additionnés : prenez un format qui nomme les fuseaux (--format json, csv, text, markdown ou html), ou les fichiers d’un seul fuseau
problem-link-too-large = le rapport ne tient pas dans un lien, même sous sa forme la plus condensée. Partagez-le comme fichier
problem-bad-key = { $path } n’est pas une clé de parc : une clé est un fichier de 16 octets ou plus, le même sur chaque machine
problem-not-a-manifest = { $path } : ce n’est pas un manifeste de ce programme, ou une version plus récente l’a écrit
problem-no-table = { $path } : aucun tableau au début de ce fichier

## Pourquoi un décompte ne peut pas servir

tally-not-one = { $path } n’est pas un décompte. Pour en écrire un : tally FICHIERS -o { $path }
tally-other-format = la version { $version } de ce programme a écrit { $path }, et ses décomptes ont le format { $format } ; cette version lit le format { $known }. Utilisez une seule version sur toutes les machines, et comptez de nouveau les fichiers
tally-other-key = { $path } a été fait avec une clé qui n’est pas en vigueur ici. Donnez le --key-file avec lequel il a été fait
tally-no-key = { $path } a été fait sans clé. Omettez --key-file, ou comptez de nouveau ses fichiers avec la clé
tally-cut = { $path } est coupé, et rien n’en a été compté. Copiez-le de nouveau
tally-damaged = { $path } est endommagé, et rien n’en a été compté. Copiez-le ou refaites-le
tally-too-large = { $path } prétend contenir plus qu’aucun décompte ne contient, et rien n’en a été compté

## L’aide

commands-heading = Commandes 
arguments-heading = Arguments 
options-heading = Options 
possible-values = {"["}valeurs possibles : { $values }]
possible-values-heading = Valeurs possibles :
default-value = {"["}par défaut : { $value }]
usage = Utilisation :{" "}
