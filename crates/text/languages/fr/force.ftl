title = Prêts pour le TLS imposé
hint = Les partenaires dont le courrier n’est jamais passé sous un niveau, sur assez de messages et assez de jours. Avec eux, TLS peut être imposé sans perdre de courrier. Un seul message en dessous, et un partenaire n’est pas prêt.
level = Jamais en dessous de
messages = Nombre minimal de messages
days = Nombre minimal de jours, du premier message au dernier
only-ready = Seulement ceux qui sont prêts
result = Résultat
nobody = Aucun courrier avec un partenaire ces jours-là.
nobody-ready = Aucun partenaire n’est prêt à ce niveau. Choisissez plus de jours, ou demandez moins.
settings = Réglages à copier
settings-hint = Rien n’est exécuté. Relisez ce que vous copiez, et essayez-le d’abord avec un seul partenaire.
server = Pour
encryption-only = Ce serveur ne peut pas exiger la version pour un partenaire : les réglages exigent le chiffrement, et la version est celle que les deux côtés proposent encore.
addresses = Un connecteur de réception connaît les partenaires par leurs adresses. Remplissez-les là où figure ADDRESSES.
left-out = Laissés de côté, car le nom n’est pas un simple domaine :
email = Message au partenaire
email-hint = Vérifiez-le, et remplissez ce qui est entre crochets.
longer = Montrer les 30 derniers jours
looking-up = Recherche de ce que TLS a arrêté. Personne n’est dit prêt avant que ce soit connu. Si cela dure, allez dans une autre rubrique et revenez pour réessayer.

## Si un partenaire est prêt

summary =
    { $ready } sur { $all } { $ready ->
        [one] est prêt
       *[other] sont prêts
    }.
ready = Prêt
not-ready =
    Pas prêt : { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire
           *[other] { $amount } destinataires
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    } en dessous
not-ready-worst =
    Pas prêt : { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire
           *[other] { $amount } destinataires
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    } en dessous : { $class }, dernière fois le { $day }
not-ready-stopped =
    Pas prêt : TLS a arrêté { $attempts ->
        [one] { $attempts } tentative
       *[other] { $attempts } tentatives
    }
cannot-tell =
    Indéterminé : les fichiers ne disent pas comment { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire a circulé
           *[other] { $amount } destinataires ont circulé
        }
       *[messages] { $amount ->
            [one] { $amount } message a circulé
           *[other] { $amount } messages ont circulé
        }
    }
too-few =
    Trop peu pour juger : { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
too-few-days =
    Seulement { $shown ->
        [one] { $shown } jour est choisi
       *[other] { $shown } jours sont choisis
    }, et { $wanted ->
        [one] { $wanted } est demandé
       *[other] { $wanted } sont demandés
    }.

## Réglages à copier

would-have-stopped =
    Si ces réglages avaient été en vigueur ces jours-là, { $stopped } sur { $unit ->
        [recipients] { $whole ->
            [one] { $whole } destinataire
           *[other] { $whole } destinataires
        }
       *[messages] { $whole ->
            [one] { $whole } message
           *[other] { $whole } messages
        }
    } avec ces partenaires { $stopped ->
        [one] aurait été arrêté
       *[other] auraient été arrêtés
    }.
remark-from = Mailflow Insight, d’après le courrier du { $from } au { $to }.
remark-level = Aucun message de ces partenaires n’était en dessous de : { $level }.
remark-review = À revoir le { $day }.

## Un message à un partenaire, prêt à envoyer

email-counted =
    Courrier que nous avons { $direction ->
        [inbound] reçu de
       *[outbound] envoyé à
    } { $domain }, du { $from } au { $to } : { $unit ->
        [recipients] { $whole ->
            [one] { $whole } destinataire
           *[other] { $whole } destinataires
        }
       *[messages] { $whole ->
            [one] { $whole } message
           *[other] { $whole } messages
        }
    }
email-none-below =
    { $counted }, aucun en dessous de ce niveau : { $level }.

    À partir du [date], nous l’exigerons pour tout courrier de ce genre. Ce qui ne le respecte pas sera alors refusé ou renvoyé.
email-some-below =
    { $counted }, dont { $below } en dessous de ce niveau : { $level }.

    Nous voudrions l’exiger pour tout courrier de ce genre à partir du [date]. Dites-nous s’il vous plaît quand vos serveurs pourront le respecter, ou lesquels ne le peuvent pas.
email-some-below-last =
    { $counted }, dont { $below } en dessous de ce niveau : { $level }, la dernière fois le { $day }.

    Nous voudrions l’exiger pour tout courrier de ce genre à partir du [date]. Dites-nous s’il vous plaît quand vos serveurs pourront le respecter, ou lesquels ne le peuvent pas.
email-text =
    À : postmaster@{ $domain }
    Objet : TLS pour le courrier entre { $domain } et [notre organisation]

    Bonjour,

    { $finding }

    Serveurs, heures et identifiants de messages sont disponibles sur demande.

    {"["}Nom]
