values = Valeurs
as-counts = Nombres
as-shares = Pourcentages
rows-by = Lignes
by-day = Par jour
by-connector = Par connecteur
direction = Sens
both = Les deux
show-for = Montrer les données de
all-flow = Tout le flux
search = Chercher une ligne
no-rows = Aucune ligne ne correspond aux choix, à la recherche et au filtre.
export-table = Tableau (CSV)
filters = Filtres
filter-hint = Toutes les conditions d’un filtre doivent être remplies. Les filtres sont conservés dans ce navigateur. Les dates s’écrivent 2026-11-15, les types OnPremises ou Partner, TLS imposé True ou False.
filter-name = Nom du nouveau filtre
clause = Condition n°
clause-column = Colonne
clause-operator = Comparaison
clause-value = Valeur
add-clause = Ajouter une condition
save-filter = Conserver et appliquer
clear-filter = Effacer le filtre
who = Voir les serveurs
who-asking = Recherche en cours…
who-failed = La recherche n’a pas abouti, car les fichiers sont relus. Fermez et réessayez.
who-private = Seulement sur cet écran et dans le fichier que vous téléchargez : les serveurs, domaines et identifiants de message ne font jamais partie d’un lien ni d’un rapport.
who-summaries = Ces chiffres viennent de fichiers déjà additionnés. Ils ne disent pas qui a envoyé ou reçu. Chargez un suivi des messages des mêmes jours pour le voir.
who-nobody = Rien à montrer.
server = Serveur distant
domain = Domaine
cipher = Suite de chiffrement
messages = Messages
recipients = Destinataires
first = Premier (UTC)
last = Dernier (UTC)
message-ids = Exemples d’identifiants de message
evidence-csv = Télécharger les serveurs (CSV)
who-inbound = Voir les expéditeurs
who-outbound = Voir les destinataires
servers = Serveurs
senders-csv = Télécharger les expéditeurs (CSV)
recipients-csv = Télécharger les destinataires (CSV)
not-told = inconnu
partner-message = Message au partenaire
partner-message-hint = Complétez ce qui est entre accolades, et enlevez ce que vous ne voulez pas dire.
copy = Copier
copied = Copié
settings = PowerShell pour ce connecteur
settings-hint = Regardez d’abord le chiffre « Sans TLS » de ce connecteur : c’est le courrier qui sera refusé ou renvoyé. Les noms comme partner.example sont à remplacer.
no-insights-here = Rien à signaler sur ce qui est montré.
none-above = Du courrier passe en clair ou sous TLS 1.2, mais aucun connecteur ne dépasse les seuils.
insight-more = Comment corriger
help = Aide
help-back = Retour
help-failed = La page n’a pas pu être chargée depuis ce site. Rechargez la page et réessayez.
limits = Seuils
limits-hint = Un pourcentage doit dépasser strictement son seuil. Conservé dans ce navigateur.
limit-tls10 = TLS 1.0 et plus ancien, pour cent
limit-no-tls = Sans TLS, pour cent
limit-weak = Suites faibles, pour cent
limit-no-fs = Sans confidentialité persistante, pour cent
limit-min = Nombre minimal de messages
limits-reset = Rétablir les valeurs par défaut
chart = Volume et TLS
view-by = Montrer par
mail-flow = Flux de messagerie
tls-usage = Utilisation de TLS
total = Total
others = Autres
what-if = Et si
what-if-hint = Le courrier qu’une règle plus stricte aurait touché sur cette période.
policy = Règle
connector = Connecteur
no-connector = Aucun courrier n’a emprunté de connecteur sur cette période.
nothing-stops = Rien ne serait refusé.
stops-by-connector = Ce qui serait refusé, par connecteur
stops-by-day = Ce qui serait refusé, par jour
stops = Seraient refusés
only = Isoler
table-keys = Entrée mène aux nombres, les flèches les parcourent et Tab quitte le tableau.
chart-keys-alone = Les flèches parcourent les jours, Entrée dit d’où vient le nombre d’un jour.
no-mail-here = Aucun courrier ne correspond à ce choix sur cette période.

## Flux

refused-or-in-clear = Seraient refusés, car TLS est imposé : { $refused }. Passeraient en clair à moins que TLS ne soit imposé : { $in-clear }.
flow-too-few = Trop peu pour juger ({ $known } sur au moins { $least }). En clair ou sous TLS 1.2 : { $old }.
more-flows =
    Et { $flows ->
        [one] { $flows } autre flux
       *[other] { $flows } autres flux
    } avec trop peu de messages pour juger.

## Comment une condition compare

operator-is = est
operator-starts-with = commence par
operator-above = dépasse
operator-below = est au-dessous de

## Règles, comme choix

policy-refuse-below12 = Refuser TLS inférieur à 1.2
policy-refuse-below12-and-clear = Refuser TLS inférieur à 1.2 et Sans TLS
policy-force-tls = Imposer TLS sur un connecteur
policy-recommended-only = N’accepter que ce que le référentiel recommande

## Filtres et graphiques

delete-filter = Supprimer le filtre { $name }
remove-clause = Retirer la condition { $number }
only-this = Isoler { $name }, ou tout montrer à nouveau

## Qui est derrière un nombre

who-stops-inbound = Voir les expéditeurs
who-stops-outbound = Voir les destinataires
who-stops-both = Voir les serveurs
ask-who = { $number }, { $what }, { $about } : { $who }
who-summary =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }, { $rows ->
        [one] { $rows } serveur distant et version
       *[other] { $rows } serveurs distants et versions
    }
who-unlisted =
    { $rows ->
        [one] { $rows } de plus, avec peu de messages, n’est pas dans la liste ({ $messages } en tout).
       *[other] { $rows } de plus, avec peu de messages chacun, ne sont pas dans la liste ({ $messages } en tout).
    }
who-not-kept =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } : il y avait trop de serveurs pour conserver tous leurs noms en mémoire.

## Et si

would-stop =
    { $unit ->
        [recipients] { $part ->
            [one] { $part } destinataire
           *[other] { $part } destinataires
        }
       *[messages] { $part ->
            [one] { $part } message
           *[other] { $part } messages
        }
    } sur { $whole } { $part ->
        [one] serait refusé
       *[other] seraient refusés
    } : { $daily } par jour.
undecided =
    Pas de jugement possible sur { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire
           *[other] { $amount } destinataires
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    } : les fichiers n’ont pas d’information TLS à { $amount ->
        [one] son
       *[other] leur
    } sujet, ou pas de version.

## Un message à un partenaire, prêt à envoyer

partner-server =
    { $name } : { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }, { $version }, { $first } à { $last }
partner-servers-more =
    … { $servers ->
        [one] { $servers } autre serveur
       *[other] { $servers } autres serveurs
    }
partner-inbound =
    Objet : Le courrier de {"{"}partner.example{"}"} à {"{"}contoso.com{"}"} est envoyé avec : { $versions }

    Bonjour,

    du { $from } au { $to } (UTC), notre service de messagerie a reçu { $whole ->
        [one] { $whole } message
       *[other] { $whole } messages
    } de vos serveurs, dont { $part } { $in-clear ->
        [yes] sans chiffrement en transit
       *[no] avec des versions dépassées seulement
    }.

    Les serveurs étaient (serveur : messages, protection, du premier au dernier, UTC) :

    { $servers }
    Nos serveurs offrent STARTTLS avec TLS 1.2 et 1.3. Un serveur qui ne connaît que des versions plus anciennes se rabat sur le clair.

    Veuillez activer TLS 1.2 ou ultérieur pour le SMTP sortant de ces serveurs, et nous dire quand c’est fait. S’ils ne sont plus à vous, dites-le-nous aussi.

    À partir du {"{"}date{"}"}, nous prévoyons de n’accepter le courrier de {"{"}partner.example{"}"} que par TLS. Le courrier sans TLS sera alors refusé.

    Postmaster de {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
partner-outbound =
    Objet : Vos serveurs de messagerie pour {"{"}partner.example{"}"} n’offrent pas TLS 1.2

    Bonjour,

    du { $from } au { $to } (UTC), nous avons remis { $whole ->
        [one] { $whole } message
       *[other] { $whole } messages
    } à vos serveurs. Pour { $part } d’entre eux, rien de mieux n’a pu être convenu que : { $versions }.

    Les serveurs étaient (serveur : messages, protection, du premier au dernier, UTC) :

    { $servers }
    Vous pouvez le voir avec :
    openssl s_client -starttls smtp -connect {"{"}mx.partner.example{"}"}:25 -tls1_2

    Veuillez offrir STARTTLS avec TLS 1.2 ou ultérieur, avec un certificat qui nomme le serveur. À partir du {"{"}date{"}"}, nous prévoyons de ne remettre le courrier à {"{"}partner.example{"}"} que par TLS. Ce qui ne peut pas être chiffré sera alors renvoyé à nos expéditeurs.

    Postmaster de {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
