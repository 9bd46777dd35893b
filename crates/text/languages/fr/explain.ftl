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
        [one] { $messages } de ces messages ne dit rien de TLS. D’autres lignes des suivis chargés en parlent : le silence y signifie « Sans TLS ».
       *[other] { $messages } de ces messages ne disent rien de TLS. D’autres lignes des suivis chargés en parlent : le silence y signifie « Sans TLS ».
    }
silent-unknown =
    { $messages ->
        [one] { $messages } de ces messages ne dit rien de TLS, et son fichier ne permet pas d’en conclure : il n’entre dans aucune part.
       *[other] { $messages } de ces messages ne disent rien de TLS, et leurs fichiers ne permettent pas d’en conclure : ils n’entrent dans aucune part.
    }

## Nombres des fichiers qui ne contiennent que des nombres, et des liens

step-all-of-file = Tout ce qu’il compte
step-elsewhere = de jours et de connecteurs dont un autre fichier indique davantage, ou autant
step-adds = Ce qu’il apporte à ce nombre
added-up = Ces nombres étaient déjà additionnés avant d’arriver ici. De quels messages il s’agit, à partir de quels enregistrements ils ont été comptés, quelles copies ont été écartées et quels formats ont cédé, cela a été décidé là où ils ont été faits. On ne peut plus le dire : il n’y a ici que des sommes par jour et par connecteur.
by-day = Par jour
together = Tout ensemble
made-of = Fichiers dont il a été fait
origin-records = Enregistrements
origin-transfers = Transferts
origin-skipped = Ne comptent pas
origin-made-by = Fait par { $generator }.
origin-counted =
    Il dit avoir été compté à partir de { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    } contenant { $records ->
        [one] { $records } enregistrement
       *[other] { $records } enregistrements
    } : { $transfers } comptés comme transferts, { $skipped } non comptés.
origin-more =
    { $files ->
        [one] et { $files } autre fichier
       *[other] et { $files } autres fichiers
    }
origin-of-sums = Il a lui-même été fait de nombres déjà additionnés.
origin-zone = Ses jours sont ceux du fuseau horaire { $zone }.
origin-zone-not-told = Il ne dit pas de quel fuseau horaire sont ses jours.
origin-not-told = Il ne dit pas quel programme l’a fait, ni à partir de quels fichiers et enregistrements.
origin-shares = Son tableau contient des pourcentages. Chaque ligne a été convertie en messages entiers dont la somme est son volume ; le nombre d’une classe peut donc différer d’une unité à chaque ligne.
origin-absence = Ce qui ne disait rien de TLS a été jugé là où il a été fait, selon la règle qui y était en vigueur ; ses « Sans TLS » et « Non enregistré » sont repris tels quels.
origin-link = Un lien ne nomme aucun fichier et ne contient aucun enregistrement : ce qui suit est ce qu’il contient de ce nombre.
other-unit = Rien n’en compte ici : il compte des destinataires, et d’autres fichiers comptent des messages.
