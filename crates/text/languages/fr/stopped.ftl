lead = Négociations échouées, messages en attente ou retournés pour des raisons de TLS, et remises retombées en clair, d’après les journaux de vos propres serveurs. Rien de cela n’est ajouté aux autres chiffres.
private = Serveurs, domaines et comptes ne sont montrés que sur cet écran et dans le fichier de preuves. Ils ne font jamais partie d’un lien ni d’un rapport.
nothing = TLS n’a rien arrêté ces jours-là
nothing-hint = Les journaux de Postfix, d’Exim et de Sendmail, les journaux de protocole SMTP et les suivis avec des lignes DEFER et FAIL en parlent ; les résumés et les en-têtes non.
attempts = Tentatives
messages = Messages
waiting = En attente
returned = Retournés
delivered-later = Remis plus tard
fallbacks = En clair ensuite
fallbacks-hint = Une négociation a échoué et, dans les cinq minutes, le même hôte a envoyé ou reçu du courrier sans TLS.
probes = Sondes
probes-hint = Tentatives d’hôtes qui n’ont jamais envoyé de courrier : surtout des scanners. Un partenaire dont tous les essais échouent en fait aussi partie.
side = Côté
by-reason = Pourquoi
reason = Raison
meaning = Ce que cela signifie
to-do = Que faire
by-partner = Avec qui
by-partner-hint = L’autre hôte, et le domaine des destinataires ou de l’expéditeur.
domain = Domaine
server = Autre hôte
first = Premier (UTC)
last = Dernier (UTC)
by-day = Tentatives par jour
day = Jour
not-told = inconnu
others-see = Ce que les autres voient de vous figure dans leurs rapports TLS.
submission = Qui soumet du courrier
submission-lead = Le courrier que soumettent vos propres utilisateurs et appareils. Il ne franchit pas la frontière et n’est jamais ajouté aux autres chiffres.
reported = D’après le rapport sur les clients SMTP AUTH
account = Compte
device = Appareil
mechanism = Connexion par
port = Port
protection = Protection
direct = Envoi direct (Direct Send)
direct-lead = Courrier entrant dont l’expéditeur est dans l’un de vos domaines et qu’aucun connecteur ne prend en charge. C’est ce que refuse le réglage RejectDirectSend.
direct-not-told = Indiquez vos domaines dans Fichiers pour le voir.
direct-none = Aucun courrier de ce genre ces jours-là.
address = Adresse
show = Montrer qui
to-place = Montrer ce que TLS a arrêté
csv = Enregistrer ce tableau (CSV)
how-to-fix = Comment corriger
both-sides = Vu des deux côtés
both-sides-hint = Les sessions échouées d’après les rapports TLS des autres sur l’un de vos domaines, à côté des tentatives dont parlent les journaux de vos propres serveurs. Les mots sont les mêmes.
both-domain = Votre domaine
others-saw = Les autres, de vous (sessions)
seen-inbound = Vous, des autres, entrant (tentatives)
seen-outbound = Vous, des autres, sortant (tentatives)
mark = Ce que c’est
mark-none = pas encore dit
mark-device = Notre appareil
mark-service = Service pour nous
mark-stranger = Inconnu
marks-hint = Dites ce qu’est chaque adresse. Le choix reste dans ce navigateur.
direct-settings = Avant de refuser l’envoi direct
direct-settings-hint = Des connecteurs qui laissent passer vos appareils et services, d’après les choix ci-dessus. Rien n’est exécuté.
direct-spf = À ajouter à l’enregistrement SPF de
direct-refuse = Ensuite, refusez tout autre envoi direct :
direct-left-out = Laissées de côté, car un connecteur n’accepte que des adresses IPv4 et de simples domaines :
by-trace = Là où le suivi n’indique pas l’expéditeur de l’enveloppe, c’est l’expéditeur tel que le suivi l’écrit.
insight = Des remises sont retombées en clair
insight-why = Une négociation a échoué, et le courrier est parti en clair aussitôt après. Qui peut perturber une négociation peut lire ce courrier.
insight-action = Corrigez la raison avec chaque hôte, puis imposez TLS à ceux qui y sont prêts.

## Côtés d’une connexion

side-inbound = Entrant
side-outbound = Sortant
side-submission = Soumission

## Raisons

reason-certificate-expired = Certificat expiré
reason-certificate-host-mismatch = Certificat pour un autre nom
reason-certificate-not-trusted = Certificat non approuvé
reason-tlsa-invalid = Enregistrement TLSA non valide
reason-dnssec-invalid = DNSSEC non valide
reason-dane-required = DANE exigé, aucun enregistrement TLSA utilisable
reason-sts-webpki-invalid = Certificat de la page de stratégie non valide
reason-sts-policy-invalid = Stratégie MTA-STS non valide
reason-sts-policy-fetch-error = Stratégie MTA-STS inaccessible
reason-protocol-version = Aucune version de TLS en commun
reason-no-shared-cipher = Aucune suite de chiffrement en commun
reason-client-certificate = Certificat du client absent ou refusé
reason-tls-unavailable-here = TLS ne fonctionne pas sur votre serveur
reason-starttls-not-supported = STARTTLS non proposé
reason-tls-required-by-them = Ils refusent le courrier en clair
reason-tls-required-by-us = Courrier en clair refusé ici
reason-not-tls = Ce qui est arrivé n’était pas du TLS
reason-connection-lost-during-starttls = Connexion perdue pendant la négociation
reason-validation-failure = Échec de la validation
reason-handshake-failed = Échec de la négociation

## Ce que signifie une raison

means-certificate-expired-client = Le certificat du serveur de réception a dépassé sa date de validité.
means-certificate-expired = L’autre côté dit que votre certificat a dépassé sa date de validité.
means-certificate-host-mismatch-client = Le certificat ne porte pas le nom du serveur voulu.
means-certificate-host-mismatch = L’autre côté dit que votre certificat est établi pour un autre nom.
means-certificate-not-trusted-client = Votre serveur ne fait confiance à aucun signataire du certificat : il est auto-signé, l’autorité est privée, ou un certificat intermédiaire manque.
means-certificate-not-trusted = L’autre côté ne fait pas confiance au signataire de votre certificat.
means-tlsa-invalid = Aucun enregistrement TLSA ne correspond au certificat. Cela arrive quand le certificat a été renouvelé sans l’enregistrement.
means-dnssec-invalid = Les réponses du DNS n’ont pas pu être validées par DNSSEC.
means-dane-required = Votre serveur exige DANE, et le domaine n’a aucun enregistrement TLSA qui puisse être validé.
means-sts-webpki-invalid = Le certificat ne correspond pas à ce qu’exige la stratégie MTA-STS du domaine.
means-sts-policy-invalid = La stratégie MTA-STS du domaine est illisible, ou ne cite pas le serveur.
means-sts-policy-fetch-error = La stratégie MTA-STS du domaine n’a pas pu être récupérée.
means-protocol-version = L’un des côtés ne connaît que des versions de TLS que l’autre a désactivées.
means-no-shared-cipher = Les deux côtés n’ont en commun ni suite de chiffrement, ni échange de clés, ni signature.
means-client-certificate = Le serveur exige un certificat du client, et il est absent ou n’est pas celui convenu.
means-tls-unavailable-here = Votre propre serveur n’a pas pu commencer TLS : son certificat ou sa clé est illisible, ou TLS est désactivé.
means-starttls-not-supported = Votre serveur doit utiliser TLS ici, et l’autre n’a pas proposé STARTTLS ou l’a refusé.
means-tls-required-by-them = L’autre côté n’accepte aucun courrier en clair.
means-tls-required-by-us = Votre serveur n’accepte ici aucun courrier en clair, et le client n’utilisait pas TLS.
means-not-tls = Là où la négociation devait commencer, autre chose est arrivé : un scanner, ou un client qui commence TLS sur le mauvais port.
means-connection-lost-during-starttls = La connexion s’est terminée avant la fin de la négociation. L’autre côté a peut-être renoncé sans un mot, ou un appareil sur le chemin la coupe.
means-validation-failure = Le certificat n’a pas été accepté, et le journal ne dit pas pourquoi.
means-handshake-failed = La négociation a échoué, et le journal ne dit pas pourquoi.

## Que faire

action-certificate-expired-client = Prévenez le partenaire : le courrier attend jusqu’au renouvellement du certificat.
action-certificate-expired = Regardez le certificat que votre serveur envoie réellement, et renouvelez-le.
action-certificate-host-mismatch-client = Demandez au partenaire quel nom le certificat doit porter, et comparez-le aux enregistrements MX et à votre règle pour le domaine.
action-certificate-host-mismatch = Utilisez un certificat qui porte les noms de tous vos enregistrements MX.
action-certificate-not-trusted-client = Demandez au partenaire d’utiliser un certificat d’une autorité publique et d’envoyer aussi les certificats intermédiaires ; mettez à jour la liste des autorités de votre serveur.
action-certificate-not-trusted = Utilisez un certificat d’une autorité publique, et faites envoyer aussi les certificats intermédiaires par le serveur.
action-tlsa-invalid = Demandez au partenaire de publier un enregistrement TLSA pour le certificat en service.
action-dnssec-invalid = Vérifiez la chaîne DNSSEC du domaine, et le résolveur de votre serveur.
action-dane-required = Convenez de DANE avec le partenaire, ou levez cette exigence pour ce domaine.
action-sts = Prévenez le partenaire : la stratégie à `https://mta-sts.DOMAINE/.well-known/mta-sts.txt`, sa page web et les enregistrements MX doivent concorder.
action-protocol-version = Cherchez quel côté est ancien. TLS 1.2 devrait fonctionner avec tous ; ne réactivez pas d’anciennes versions pour tout le monde.
action-no-shared-cipher = Comparez les listes de suites de chiffrement. Des clés de moins de 2048 bits et d’anciens groupes Diffie-Hellman en sont la raison habituelle.
action-client-certificate = Comparez le certificat qu’envoie le connecteur à celui qui a été convenu.
action-tls-unavailable-here = Regardez le journal du serveur à son démarrage : noms de fichiers, droits, et si la clé et le certificat vont ensemble.
action-starttls-not-supported = Demandez au partenaire d’activer STARTTLS, et cherchez un pare-feu qui retire ce mot. D’ici là, le courrier vers ce domaine attend.
action-tls-required-by-them = Activez TLS pour ce partenaire, et cherchez pourquoi il n’a pas été utilisé.
action-tls-required-by-us = C’est ce que vous avez demandé. Prévenez les partenaires qui devraient savoir utiliser TLS ; les appareils ont besoin d’autres réglages.
action-not-tls = Rien, sauf si l’adresse est celle d’un de vos appareils : corrigez son port.
action-connection-lost-during-starttls = Si cela revient sans cesse avec un partenaire, comparez versions et certificats, et regardez les pare-feu qui inspectent SMTP.
action-validation-failure = Ouvrez une connexion avec `openssl s_client -starttls smtp`, et comparez les noms et la chaîne.
action-handshake-failed = Faites journaliser davantage pour cet hôte, ou essayez avec `openssl s_client -starttls smtp`.

## Combien

fell-back =
    { $fallbacks ->
        [1] Un message est parti en clair après une négociation échouée.
       *[other] { $fallbacks } messages sont partis en clair après des négociations échouées.
    }
waits-or-came-back =
    { $waiting ->
        [one] { $waiting } message attend
       *[other] { $waiting } messages attendent
    } et { $returned ->
        [one] { $returned } est retourné à l’expéditeur
       *[other] { $returned } sont retournés à l’expéditeur
    } pour des raisons de TLS.
reported-accounts =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } de { $accounts ->
        [one] { $accounts } compte
       *[other] { $accounts } comptes
    }
direct-refused =
    { $refused ->
        [1] Un message de vos propres serveurs a été refusé comme envoi direct (Direct Send).
       *[other] { $refused } messages de vos propres serveurs ont été refusés comme envoi direct (Direct Send).
    }
more-rows = { $more } de plus dans le fichier de preuves (Exporter).
direct-would-stop =
    { $messages ->
        [1] Refuser l’envoi direct aurait arrêté un message.
       *[other] Refuser l’envoi direct aurait arrêté { $messages } messages.
    }
