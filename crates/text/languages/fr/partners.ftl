title = Partenaires
lead = Avec qui des messages ont été échangés, et à quel point ils étaient bien chiffrés : le pire d’abord.
private = Les domaines ne sont que sur cet écran et dans les fichiers que vous en enregistrez : ils ne font jamais partie d’un lien ni d’un rapport.
asking = Recherche des partenaires…
failed = Les partenaires n’ont pas pu être recherchés. Des fichiers sont peut-être relus, ou une partie de cette page n’a pas pu être chargée. Allez dans une autre rubrique et revenez pour réessayer.
summaries = Ces chiffres viennent de fichiers déjà additionnés. Ils ne nomment aucun partenaire. Chargez un suivi des messages des mêmes jours pour les voir.
not-in-link = Un lien ne nomme aucun partenaire et ne contient rien des suites de chiffrement ni des certificats : robustesse et identité ne peuvent pas en être déduites. Demandez le fichier de preuves à la personne qui l’a envoyé, ou déposez les suivis des messages eux-mêmes.
nobody = Aucun message sur cette période.
search = Chercher des domaines et des connecteurs
filters = Montrer les partenaires avec l’un de ces points
fold = Regrouper les sous-domaines
csv = Partenaires (CSV)
show-30-days = Montrer les 30 derniers jours
partner = Partenaire
no-domain = domaine inconnu
inbound = de leur part
outbound = vers eux
modern = TLS 1.2 ou ultérieur
worst = Le pire, et son dernier jour
strength = Robustesse
secrecy = Confidentialité persistante
proof = Identité
history = Jours
history-hint = Une barre par jour, ou pour plusieurs jours s’il y en a beaucoup. La partie rouge est passée en dessous de TLS 1.2.
connectors = Connecteurs
no-connector = aucun
nothing-encrypted = rien de chiffré
no-rows = Aucun partenaire ne correspond aux choix et à la recherche.
contract = Domaines qui doivent être chiffrés
contract-hint = Collez les domaines avec lesquels le chiffrement a été convenu, un par ligne. Chacun est vérifié dans les deux sens, avec ses sous-domaines. La liste n’est conservée que dans ce navigateur.
contract-list = Liste de domaines
contract-need = Accord conclu
verdict = Résultat
ciphers = Suites de chiffrement
ciphers-hint = Avec quoi les messages chiffrés ont été envoyés. Une suite qu’aucune table ne connaît, ou que le fichier n’indique pas, n’a pas de note.
no-cipher = inconnue
grade = Note
why = Pourquoi ?
suites = Suites possibles
to-do = Que faire
no-suite = Aucune suite connue ne correspond à ce nom dans cette version.
guideline = Évalué selon
guideline-hint = Sont évaluées la version et la suite de chiffrement de chaque message : pas ce qu’un serveur offre à d’autres, ni les groupes, tailles de clés, signatures et certificats.
quality = Qualité du chiffrement
quality-not-in-link = Un lien ne contient rien des suites de chiffrement ni des certificats : robustesse, confidentialité persistante et identité ne peuvent pas en être déduites.
proof-inbound = Pour les messages entrants, il s’agit du certificat du serveur d’envoi, que peu d’expéditeurs présentent : « non vérifiée » y est habituel.
by-connector = Robustesse et identité par connecteur
encrypted = Chiffrés
evidence = Preuves (JSON), confidentiel
evidence-failed = Les preuves n’ont pas pu être réunies. Des fichiers sont peut-être relus. Réessayez.

## Guides

guideline-ncsc-nl = NCSC-NL (2025-05)
guideline-bsi = BSI TR-02102-2 (2025-01)
guideline-nist = NIST SP 800-52 Rev. 2 (2019-08)
guideline-mozilla = Mozilla « intermediate » (2026-04)
document-original = { $document }.
document-from-tool = { $document }. Ses notes sont celles que contient un outil de test public.

## Notes

grade-good = Bonne
grade-sufficient = Suffisante
grade-phase-out = À abandonner
grade-insufficient = Insuffisante
grade-cannot-tell = Indéterminée
grade-action-good = Rien.
grade-action-sufficient = Rien d’urgent. TLS 1.3, ou ECDHE avec AES-GCM, serait ce qu’il y a de mieux.
grade-action-phase-out = Prévoyez de la remplacer : les deux côtés devraient offrir TLS 1.3, ou ECDHE avec AES-GCM en TLS 1.2. Désactivez-la ensuite.
grade-action-insufficient = Cherchez qui en a encore besoin (Voir les serveurs), demandez-leur d’offrir TLS 1.2 ou ultérieur avec ECDHE et AES-GCM, puis désactivez cette version ou cette suite de votre côté.
grade-action-cannot-tell = Le fichier n’en dit pas assez. Un journal de protocole, un suivi étendu ou le journal du serveur lui-même nomme la suite.
reason-named =
    { $subject } : { $grade ->
        [good] bonne
        [sufficient] suffisante
        [phase-out] à abandonner
        [insufficient] insuffisante
       *[cannot-tell] indéterminée
    } (voir { $section })
reason-left-out =
    { $subject } : { $grade ->
        [good] bonne
        [sufficient] suffisante
        [phase-out] à abandonner
        [insufficient] insuffisante
       *[cannot-tell] indéterminée
    }, car le référentiel ne la nomme pas ({ $section })

## Confidentialité persistante et preuve

secrecy-yes = Oui
secrecy-no = Non
secrecy-cannot-tell = Indéterminée
proof-dane = DANE
proof-verified = Vérifiée
proof-trusted = De confiance
proof-unverified = Non vérifiée
proof-cannot-tell = Indéterminée
proof-means-dane = Le certificat correspondait au DNS signé du partenaire.
proof-means-verified = Il a été vérifié que le certificat porte le nom voulu.
proof-means-trusted = Le certificat vient d’une autorité connue ; il n’est pas indiqué si le nom a été vérifié.
proof-means-unverified = Chiffré, mais personne n’a vérifié avec qui.
proof-means-cannot-tell = Le fichier ne le dit pas.

## Quels partenaires sont montrés

filter-clear-lately = En clair ces 30 derniers jours
filter-below-tls12 = Sous TLS 1.2
filter-below-tls13 = Sous TLS 1.3
filter-not-encrypted = Sans chiffrement
filter-no-forward-secrecy = Sans confidentialité persistante
few-days =
    { $days ->
        [one] Seul { $days } jour est montré.
       *[other] Seuls { $days } jours sont montrés.
    }
partners-not-listed =
    { $partners ->
        [one] { $partners } autre partenaire n’est pas listé, car il y en a trop. Ceux qui sont listés sont les pires.
       *[other] { $partners } autres partenaires ne sont pas listés, car il y en a trop. Ceux qui sont listés sont les pires.
    }
last-on = dernière fois le { $day }
history-below = { $old } sur { $all } en dessous de TLS 1.2

## Ce qui a été convenu

requirement-encrypted = Chiffrement, toute version
requirement-tls12 = TLS 1.2 ou ultérieur
requirement-tls13 = TLS 1.3
agreed-not-met =
    Non respecté : { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire ne respecte pas l’accord
           *[other] { $amount } destinataires ne respectent pas l’accord
        }
       *[messages] { $amount ->
            [one] { $amount } message ne respecte pas l’accord
           *[other] { $amount } messages ne respectent pas l’accord
        }
    }
agreed-not-listed = Indéterminé : il est peut-être parmi ceux qui ne sont pas listés
agreed-cannot-tell =
    Indéterminé : les fichiers ne disent pas comment { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinataire a
           *[other] { $amount } destinataires ont
        }
       *[messages] { $amount ->
            [one] { $amount } message a
           *[other] { $amount } messages ont
        }
    } circulé
agreed-no-mail = Aucun message sur cette période
agreed-met = Respecté
contract-summary = Respectés : { $met }. Non respectés : { $not-met }. Sans message, ou indéterminés : { $others }.
