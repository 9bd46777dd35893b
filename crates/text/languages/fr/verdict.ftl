threshold = Seuil
no-earlier = pas de données antérieures
show-them = Les voir
to-fix = Expéditeurs et destinataires à corriger en premier
senders = Expéditeurs
recipients = Destinataires
looking-up = Recherche des domaines en cours…
look-up = Rechercher les domaines
private = Les domaines ne sont que sur cet écran : ils ne font jamais partie d’un lien ni d’un rapport, et ne sont imprimés que si vous choisissez de les nommer.
worst = Pire version
last-seen = Vu le
action = Action
show-servers = Voir les serveurs
name-domains = Nommer les domaines à corriger
name-domains-hint = Les expéditeurs et destinataires avec le plus de courrier sous le seuil, par leur nom. Rien d’autre sur le papier ne nomme de domaine.
domains-asked = Recherche des domaines en cours…
domains-ready = Les domaines sont prêts à être imprimés.

## Seuils

threshold-tls12 = TLS 1.2 ou ultérieur
threshold-tls13 = TLS 1.3
threshold-encrypted = Chiffrés
below-tls12 = sous TLS 1.2
below-tls13 = sous TLS 1.3
below-encrypted = sans chiffrement

## Sur quoi porte la part

share-of-all =
    { $met } sur { $unit ->
        [recipients] { $all ->
            [one] { $all } destinataire
           *[other] { $all } destinataires
        }
       *[messages] { $all ->
            [one] { $all } message
           *[other] { $all } messages
        }
    }
known-for-none =
    { $what ->
        [encrypted] Le chiffrement est inconnu
       *[version] La version de TLS est inconnue
    } pour { $unit ->
        [recipients] { $all ->
            [one] { $all } destinataire
           *[other] les { $all } destinataires
        }
       *[messages] { $all ->
            [one] { $all } message
           *[other] les { $all } messages
        }
    }
known-for-some =
    { $what ->
        [encrypted] Le chiffrement est connu
       *[version] La version de TLS est connue
    } pour { $known } sur { $unit ->
        [recipients] { $all ->
            [one] { $all } destinataire
           *[other] { $all } destinataires
        }
       *[messages] { $all ->
            [one] { $all } message
           *[other] { $all } messages
        }
    } : { $met } ({ $share }) { $what ->
        [encrypted] { $met ->
            [one] chiffré
           *[other] chiffrés
        }
       *[version] avec { $threshold }
    }

## Comment elle a évolué

unchanged = inchangé
almost-unchanged = presque inchangé
points-moved =
    { $size ->
        [one-point] { $points } point
        [below-two] { $points } point
       *[more] { $points } points
    }
was-on = { $share } le { $day }
was-between = { $share } du { $days }
by-week = { $weeks } semaines, de { $first } à { $last }

## Ce qui n’atteint pas le seuil

below-amount =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire de courrier
           *[other] { $amount } destinataires de courrier
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    }
below-of-domains =
    { $amount } { $direction ->
        [inbound] de
       *[outbound] vers
    } { $domains ->
        [one] { $domains } domaine
       *[other] { $domains } domaines
    }
below-all-clear = { $amount } en clair
below-some-clear = { $amount } { $below }, dont { $clear } en clair
below-none-clear = { $amount } { $below }, aucun en clair
nothing-below = Rien { $below }
nothing-below-known = Rien { $below }, pour autant que ce soit connu

last-days-in-files =
    { $days ->
        [1] le dernier jour des fichiers
       *[other] les { $days } derniers jours des fichiers
    }
show-all = Voir tout ({ $partners })
messages-below =
    { $unit ->
        [recipients] Destinataires { $below }
       *[messages] Messages { $below }
    }
