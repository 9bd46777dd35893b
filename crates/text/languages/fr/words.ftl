days = { $from } au { $to }

## Sens et classes de TLS, comme les nomment tableaux et graphiques

direction-inbound = Entrant
direction-outbound = Sortant
class-none = Sans TLS
class-ssl = SSL
class-tls10 = TLS 1.0
class-tls11 = TLS 1.1
class-tls12 = TLS 1.2
class-tls13 = TLS 1.3
class-tls-unversioned = TLS, version inconnue
class-not-recorded = Non enregistré

## Formats de fichiers

format-exo-extended-trace = Suivi des messages étendu
format-exo-enhanced-summary = Résumé amélioré
format-exo-summary = Suivi récapitulatif
format-exo-trace-detail = Détail du suivi
format-exo-connector-messages = Rapport de connecteurs, une ligne par message
format-connector-report = Rapport de connecteurs, une ligne par jour
format-exchange-tracking-log = Journal de suivi des messages
format-exchange-smtp-receive-log = Journal SMTP de réception
format-exchange-smtp-send-log = Journal SMTP d’envoi
format-message-headers = En-têtes de message
format-postfix-log = Journal de Postfix
format-exim-log = Journal d’Exim
format-sendmail-log = Journal de Sendmail
format-tls-report = Rapport TLS
format-connector-list = Liste de connecteurs
format-saved-report = Rapport enregistré
format-mapped-table = Tableau avec correspondance
format-mapping = Correspondance des colonnes
format-smtp-auth-report = Rapport des clients SMTP AUTH

## Ce qu’un format dit de TLS, en quelques mots

tells-version-and-connector = Version de TLS, connecteur
tells-volume-by-connector = Volume par connecteur, pas de version de TLS
tells-volume = Volume, pas de version de TLS
tells-tls-without-version = Volume par connecteur, TLS sans version
tells-version = Version de TLS, pas de connecteur
tells-sessions = Sessions d’autres expéditeurs, pas des messages
tells-connectors = Types de connecteur, TLS imposé
tells-saved-report = Ce que le rapport contenait
tells-mapped-table = Ce que sa correspondance des colonnes indique
tells-mapping = Comment lire d’autres fichiers
tells-accounts = Comptes qui soumettent du courrier, version de TLS

## Choix

connector-on-premises = Local
connector-partner = Partenaire
unit-messages = Compter les messages
unit-recipients = Compter les destinataires
source-traces = Suivis
source-summaries = Rapports journaliers
only-traces = Des suivis et des rapports journaliers sont chargés. Ils peuvent contenir les mêmes messages et ne sont donc pas additionnés : ces chiffres viennent des suivis.
only-summaries = Des suivis et des rapports journaliers sont chargés. Ils peuvent contenir les mêmes messages et ne sont donc pas additionnés : ces chiffres viennent des rapports journaliers.
unit-kept =
    Les rapports journaliers conservent leur unité : { $unit ->
        [recipients] destinataires
       *[messages] messages
    }.

## Flux : un connecteur avec son sens, ou le courrier sans connecteur

flow-from = De { $connector }
flow-to = Vers { $connector }
flow-from-internet = D’Internet sans connecteur
flow-to-internet = Vers Internet sans connecteur

## Quelle part d’un flux était protégée : une phrase

when-past-week = Au cours de la semaine passée
when-day = Le { $day }
when-between = Du { $days }
messages-protected =
    { $volume ->
        [one] { $when }, { $volume } message a été { $direction ->
            [inbound] reçu par votre organisation
           *[outbound] envoyé par votre organisation
        }, dont { $protected } chiffré en transit (TLS).
       *[other] { $when }, { $volume } messages ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        }, dont { $protected } chiffrés en transit (TLS).
    }
recipients-protected =
    { $volume ->
        [one] { $when }, des messages pour { $volume } destinataire ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        }, dont { $protected } chiffrés en transit (TLS).
       *[other] { $when }, des messages pour { $volume } destinataires ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        }, dont { $protected } chiffrés en transit (TLS).
    }
messages-none =
    { $volume ->
        [one] { $when }, { $volume } message a été { $direction ->
            [inbound] reçu par votre organisation
           *[outbound] envoyé par votre organisation
        } : il n’y a { $protected } à montrer.
       *[other] { $when }, { $volume } messages ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        } : il n’y a { $protected } à montrer.
    }
recipients-none =
    { $volume ->
        [one] { $when }, des messages pour { $volume } destinataire ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        } : il n’y a { $protected } à montrer.
       *[other] { $when }, des messages pour { $volume } destinataires ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        } : il n’y a { $protected } à montrer.
    }
messages-not-told =
    { $volume ->
        [one] { $when }, { $volume } message a été { $direction ->
            [inbound] reçu par votre organisation
           *[outbound] envoyé par votre organisation
        }. La protection en transit est { $protected } dans ces fichiers.
       *[other] { $when }, { $volume } messages ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        }. La protection en transit est { $protected } dans ces fichiers.
    }
recipients-not-told =
    { $volume ->
        [one] { $when }, des messages pour { $volume } destinataire ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        }. La protection en transit est { $protected } dans ces fichiers.
       *[other] { $when }, des messages pour { $volume } destinataires ont été { $direction ->
            [inbound] reçus par votre organisation
           *[outbound] envoyés par votre organisation
        }. La protection en transit est { $protected } dans ces fichiers.
    }
no-share-of-none = aucun pourcentage
no-share-told = non enregistrée

## Quantités

amount =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire
           *[other] { $amount } destinataires
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    }
not-recorded =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire : sans information TLS, exclu des pourcentages
           *[other] { $amount } destinataires : sans information TLS, exclus des pourcentages
        }
       *[messages] { $amount ->
            [one] { $amount } message : sans information TLS, exclu des pourcentages
           *[other] { $amount } messages : sans information TLS, exclus des pourcentages
        }
    }
more-than = plus de { $share }
less-than = moins de { $share }
bytes =
    { $bytes ->
        [one] { $bytes } octet
       *[other] { $bytes } octets
    }
bytes-kb = { $value } ko
bytes-mb = { $value } Mo
bytes-gb = { $value } Go
bytes-tb = { $value } To
rows-shown =
    { $all ->
        [one] { $shown } sur { $all } ligne
       *[other] { $shown } sur { $all } lignes
    }

## Périodes

range-past-week = Dernière semaine
range-between = Du { $days }
nothing-in-range = Rien sur cette période. Les fichiers vont du { $days }.

## Lecture

read-files =
    { $files ->
        [one] { $files } fichier lu
       *[other] { $files } fichiers lus
    }
progress = { $done } sur { $all }
progress-speed = { $done } sur { $all }, { $speed } par seconde
progress-left =
    { $seconds ->
        [one] { $done } sur { $all }, encore { $seconds } seconde
       *[other] { $done } sur { $all }, encore { $seconds } secondes
    }
progress-speed-left =
    { $seconds ->
        [one] { $done } sur { $all }, { $speed } par seconde, encore { $seconds } seconde
       *[other] { $done } sur { $all }, { $speed } par seconde, encore { $seconds } secondes
    }
past-limits = C’est plus que ce que la page sait lire en une fois : { $bytes } en { $files } fichiers. La lecture continue ; si le navigateur manque de mémoire, lisez moins de fichiers, ou utilisez la ligne de commande, qui en lit autant que vous voulez.
remove-file = Retirer { $file }

list-between = ,{" "}
sentence-end = .{""}
sentence-between = {" "}
