title = Pour un auditeur
missing = Ce qui manque, ou ne peut être dit
nothing-missing = Rien ne ressort des fichiers eux-mêmes.
files-alone = Les fichiers ne peuvent pas dire s’ils sont tous là, ni si c’est tout le courrier.
requirements = Exigences, et ce dont les nombres sont la preuve
never-compliant = Un nombre est la preuve de ce qu’il compte dans ces fichiers et ces jours, et de rien de plus. Rien ici ne dit qu’une exigence est remplie.
requirement = Exigence
evidence-of = Preuve de
met = Sur les connus
share = Part des connus
cannot-tell = Indéterminé
no-number = pas de nombre
on-paper = Avec un chapitre pour un auditeur
on-paper-hint = Des exigences telles que BSI TR-03108, NIS2, DORA ou PCI DSS, et ce dont les nombres sont la preuve : jamais qu’une exigence est remplie.
judging = Évaluation selon le référentiel qu’une exigence nomme.
judged = Le chapitre est prêt.
not-judged = Les nombres d’une exigence n’ont pas pu être obtenus : sa ligne le dit. Décochez et cochez la case pour réessayer.

## Ce qui manque

missing-day = Aucun courrier le { $day } : rien n’a été envoyé ni reçu, ou un fichier manque.
missing-days = Aucun courrier du { $from } au { $to } ({ $days } jours) : rien n’a été envoyé ni reçu, ou des fichiers manquent.
missing-direction =
    Aucun courrier { $direction ->
        [inbound] entrant
       *[outbound] sortant
    } : les fichiers ne sont peut-être que d’un sens.
missing-cut = { $file } : il est peut-être coupé, ou endommagé.
missing-not-counted = { $file } : rien n’en est compté.
missing-said = { $file } dit de { $of }, dont il est fait : « { $said } »
missing-unreadable =
    { $file } : { $records ->
        [one] { $records } ligne n’a pas pu être lue
       *[other] { $records } lignes n’ont pas pu être lues
    }.
missing-protection =
    Pour { $count } sur { $all } ({ $direction ->
        [inbound] entrant
       *[outbound] sortant
    }), les fichiers ne disent pas comment le courrier était protégé.
missing-silent =
    « { $connector } » ({ $direction ->
        [inbound] entrant
       *[outbound] sortant
    }) n’a pas acheminé de courrier du { $from } au { $to }, où finissent les jours du rapport, plus longtemps qu’aucune pause d’avant : il ne servait plus, ou ses fichiers manquent.
missing-label = « { $label } » n’a eu aucun courrier du { $from } au { $to }, où finissent les jours du rapport : l’organisation ou le serveur ne servait plus, ou ses fichiers manquent.
missing-silent-host = « { $host } » n’a écrit aucune ligne du { $from } au { $to }, où finissent les jours du rapport, plus longtemps qu’aucune pause d’avant : le serveur ne servait plus, ou son journal manque.
missing-sums = Des rapports déjà additionnés sont chargés aussi, et rien d’eux ne compte : les nombres sont ceux des suivis seuls.
missing-clash =
    Pour { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } ({ $which }), plusieurs rapports donnent des nombres différents. Le plus grand compte, des messages peuvent donc manquer : faites un seul rapport de tous les suivis.

## Comment les exigences s’appellent

requirement-tr03108 = BSI TR-03108, transport sûr du courriel
requirement-tr02102 = BSI TR-02102-2, usage de TLS
requirement-dsk-obligatory = DSK, chiffrement du transport obligatoire
requirement-dsk-qualified = DSK, chiffrement du transport qualifié
requirement-nis2 = NIS2, art. 21, par. 2, point h), et § 30, al. 2, n° 8 BSIG
requirement-dora = DORA, règlement délégué (UE) 2024/1774, art. 6
requirement-pci-dss = PCI DSS 4.0.1, 4.2.1
requirement-hipaa = HIPAA, 45 CFR 164.312(e)

## Ce qu’elles demandent, en peu de mots

asks-tr03108 = Elle demande aux fournisseurs un transport chiffré, une cryptographie sûre et, par DNSSEC et DANE, des serveurs dont l’identité est prouvée.
asks-tr02102 = Elle recommande TLS 1.2 et 1.3 avec certaines suites de chiffrement, et rien de plus ancien.
asks-dsk-obligatory = Là où un risque normal est à prévoir, le courrier avec des données personnelles n’est envoyé qu’à des serveurs qui chiffrent, selon l’état de l’art.
asks-dsk-qualified = Là où un risque élevé est à prévoir, il est aussi prouvé que l’autre serveur est le bon, par DNSSEC et DANE ou par son certificat.
asks-nis2 = Elle demande des politiques et des procédures sur la cryptographie et, le cas échéant, le chiffrement.
asks-dora = Il demande une politique avec des règles sur le chiffrement des données en transit et du trafic avec des tiers.
asks-pci-dss = Il demande une cryptographie forte là où des numéros de carte passent par des réseaux ouverts, sans repli vers des versions peu sûres.
asks-hipaa = Il demande des mesures contre l’accès aux données de santé en transit ; le chiffrement y est « addressable ».

## Ce dont le nombre est la preuve, en peu de mots

evidence-of-recommended = courrier avec des suites qu’elle recommande, ou accepte encore, dans les deux sens
evidence-of-tls12-outbound = courrier sortant en TLS 1.2 ou ultérieur
evidence-of-proven = courrier sortant vers des serveurs dont l’identité est prouvée par DANE ou par leur nom
evidence-of-tls12 = courrier en TLS 1.2 ou ultérieur, dans les deux sens
evidence-of-encrypted = courrier chiffré en transit, dans les deux sens

## Ce dont le nombre n’est pas la preuve

no-evidence-of-tr03108 = Ce n’est la preuve ni de DNSSEC et des enregistrements TLSA de vos domaines, ni du concept de sécurité, ni d’une certification.
no-evidence-of-tr02102 = Ce n’est la preuve ni des longueurs de clé, des certificats et des courbes, qu’aucun fichier ne dit, ni de ce que vos serveurs accepteraient.
no-evidence-of-dsk-obligatory = Ce n’est la preuve ni qu’un serveur préfère ne pas envoyer plutôt que d’envoyer en clair, ni qu’un message contient des données personnelles.
no-evidence-of-dsk-qualified = Ce n’est la preuve ni que le courrier envoyé autrement ne contenait pas de données à risque élevé, ni d’une vérification par DNSSEC là où le fichier dit seulement « vérifié ».
no-evidence-of-nis2 = Ce n’est la preuve ni d’une politique, ni de son approbation, ni d’une analyse de risque : cela montre ce qu’il est advenu du courrier.
no-evidence-of-dora = Ce n’est la preuve ni de la politique, ni d’une classification des données, ni des clés, ni des données au repos.
no-evidence-of-pci-dss = Ce n’est la preuve ni qu’un message contenait des numéros de carte, ni que les certificats étaient valides ; envoyer des numéros de carte par courriel relève aussi de l’exigence 4.2.2.
no-evidence-of-hipaa = Ce n’est la preuve ni qu’un message contenait des données de santé, ni des contrôles d’intégrité, ni de l’analyse de risque qui décide du chiffrement.

## La phrase de la preuve

evidence-none = Il n’y a pas de nombre sur ceci : { $what }.
evidence-some = C’est une preuve de ceci : { $what }, { $met } sur { $known } ({ $share }).
evidence-unknown = { $evidence } Pour { $unknown } de plus, les fichiers ne le disent pas.
out-of =
    Source de tous les nombres : { $formats }, du { $from } au { $to } ({ $zone }). Ils comptent les { $unit ->
        [recipients] destinataires
       *[messages] messages
    }.
looked-up-reprint = Consulté le { $day }. L’original n’a pas pu être lu ; une reproduction ou une citation l’a été.
looked-up-others = Consulté le { $day }. L’original actuel n’a pas pu être lu ; c’est ce que d’autres en disent, ou ce que dit une édition plus ancienne.
