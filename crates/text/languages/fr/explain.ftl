title = D’où vient ce nombre
step = Étape
count = Nombre
asking = Les étapes sont comptées.
failed = Les étapes n’ont pas pu être comptées : le navigateur a arrêté la lecture des fichiers. Rechargez la page et déposez les fichiers de nouveau.
rounding = Une part est arrondie à ce qui est montré, et n’est 0 % ou 100 % que si elle l’est exactement.

## Lignes du tableau

step-records = Enregistrements de tous les fichiers
step-skipped = ne comptent pas : { $reason }
step-together = ne parlent d’un transfert qu’avec d’autres, d’aucun, ou de plusieurs à la fois
step-telling = Ce qui parle d’un transfert
step-other-servers = un autre serveur de l’organisation a parlé du même message
step-repeated = répètent ce que dit un autre enregistrement : copies, et lignes à côté d’une ligne plus sûre
step-gave-way = { $format } : un format qui en dit plus a le même message
step-transfers = Transferts, chacun une fois
step-other-days = d’autres jours
step-other-direction = de l’autre sens
step-other-flow = par d’autres connecteurs, ou sans connecteur
step-other-partner = d’autres partenaires
step-other-protection = d’autres classes TLS, ou protégés autrement
step-messages = Messages de ce nombre
step-more-recipients = destinataires en plus du premier de chaque message
step-recipients = Destinataires de ce nombre

## Messages qui ne disent rien de TLS

silent-in-clear =
    { $messages ->
        [one] { $messages } de ces messages ne dit rien de TLS. D’autres lignes de son fichier en parlent : le silence y signifie « Sans TLS ».
       *[other] { $messages } de ces messages ne disent rien de TLS. D’autres lignes de leurs fichiers en parlent : le silence y signifie « Sans TLS ».
    }
silent-unknown =
    { $messages ->
        [one] { $messages } de ces messages ne dit rien de TLS, et son fichier ne permet pas d’en conclure : il n’entre dans aucune part.
       *[other] { $messages } de ces messages ne disent rien de TLS, et leurs fichiers ne permettent pas d’en conclure : ils n’entrent dans aucune part.
    }
