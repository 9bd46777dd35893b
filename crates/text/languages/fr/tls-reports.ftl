title = Rapports TLS
lead = Ce que d’autres organisations ont vu quand leurs serveurs ont ouvert des sessions vers les vôtres. Ce sont des sessions, pas des messages : elles ne s’ajoutent jamais aux autres chiffres, et aucune version n’est indiquée.
private = Les noms et adresses de serveurs ne sont montrés que sur cet écran. Ils ne font jamais partie d’un lien ni d’un rapport.
only-reports = Seuls des rapports TLS sont chargés
only-reports-hint = Ils comptent des sessions, pas des messages : il n’y a donc rien à compter ici. Ils ont leur propre rubrique.
to-reports = Montrer les rapports TLS
encrypted = Chiffrées
failed = Échouées
sessions = Sessions
failed-share = Part échouée
reports = Rapports
who-reports = Qui envoie des rapports
not-named = ne dit pas son nom
by-day = Sessions par jour
failures = Pourquoi des sessions ont échoué
no-details = Les rapports n’en disent pas la raison.
meaning = Ce que cela signifie
to-do = Que faire
where-seen = Où cela a été vu
receiver = Serveur de réception
sender = Adresse d’envoi
reason = Raison
not-told = inconnu
apart = Un expéditeur peut compter les mêmes sessions sous deux stratégies. C’est pourquoi chaque stratégie est montrée à part et rien n’est additionné de l’une à l’autre.

## Stratégies, et ce qu’elles signifient

policy-kind-sts = MTA-STS
policy-kind-tlsa = DANE (TLSA)
policy-kind-no-policy = Sans stratégie
policy-kind-other = Autre stratégie
policy-means-sts = L’expéditeur a appliqué la stratégie MTA-STS que votre domaine publie sur le web.
policy-means-tlsa = L’expéditeur a comparé les certificats de vos serveurs aux enregistrements TLSA du DNS.
policy-means-no-policy = L’expéditeur n’a pas trouvé de stratégie pour votre domaine, ou n’en applique pas. TLS est alors utilisé là où il est proposé ; ailleurs le courrier part en clair. MTA-STS ou DANE l’interdirait.
policy-means-other = Le rapport nomme une stratégie que ce programme ne connaît pas.
mode-enforce = Mode « enforce » : aucun courrier n’est remis par une session qui échoue.
mode-testing = Mode « testing » : le courrier est remis malgré tout, au besoin en clair. Passez à « enforce » quand plus aucune session n’échoue.
mode-none = Mode « none » : la stratégie est en cours de retrait et ne demande rien.
mode-other = Mode « { $mode } ».

## Pourquoi des sessions échouent

failure-starttls-not-supported = STARTTLS non proposé
failure-certificate-host-mismatch = Certificat pour un autre nom
failure-certificate-expired = Certificat expiré
failure-certificate-not-trusted = Certificat non approuvé
failure-validation-failure = Échec de la validation
failure-tlsa-invalid = Enregistrement TLSA non valide
failure-dnssec-invalid = DNSSEC non valide
failure-dane-required = DANE exigé, aucun enregistrement TLSA utilisable
failure-sts-policy-fetch-error = Stratégie MTA-STS inaccessible
failure-sts-policy-invalid = Stratégie MTA-STS non valide
failure-sts-webpki-invalid = Certificat de la page de stratégie non valide
failure-other = Autre raison

## Ce que chaque raison signifie

failure-means-starttls-not-supported = Le serveur de réception n’a pas proposé STARTTLS. Il est peut-être désactivé, ou un appareil sur le chemin retire ce mot.
failure-means-certificate-host-mismatch = Le certificat ne porte pas le nom du serveur que désigne l’enregistrement MX ou la stratégie.
failure-means-certificate-expired = Le certificat du serveur de réception a dépassé sa date de validité.
failure-means-certificate-not-trusted = L’expéditeur ne fait pas confiance au signataire du certificat : il est auto-signé, l’autorité est privée, ou un certificat intermédiaire manque.
failure-means-validation-failure = TLS n’a pas pu être négocié pour une raison qui n’a pas de nom propre : souvent aucune version ou aucune suite de chiffrement en commun, ou une connexion interrompue.
failure-means-tlsa-invalid = Aucun enregistrement TLSA ne correspond au certificat du serveur. Cela arrive quand le certificat a été renouvelé sans l’enregistrement.
failure-means-dnssec-invalid = L’expéditeur n’a pas pu valider votre DNS par DNSSEC : il tient les réponses pour falsifiées.
failure-means-dane-required = L’expéditeur exige DANE et n’a trouvé aucun enregistrement TLSA utilisable et validé.
failure-means-sts-policy-fetch-error = Le DNS annonce une stratégie MTA-STS, mais l’expéditeur n’a pas pu la récupérer sur le web.
failure-means-sts-policy-invalid = La stratégie a été récupérée, mais l’expéditeur ne peut pas la lire.
failure-means-sts-webpki-invalid = La page web de la stratégie a un certificat expiré, non approuvé ou établi pour un autre nom.
failure-means-other = Le rapport donne une raison que ce programme ne connaît pas.

## Que faire

failure-action-starttls-not-supported = Activez STARTTLS sur chaque serveur des enregistrements MX. Cherchez les pare-feu qui inspectent SMTP.
failure-action-certificate-host-mismatch = Obtenez un certificat qui porte les noms de tous les enregistrements MX, et citez les mêmes noms dans la stratégie MTA-STS.
failure-action-certificate-expired = Renouvelez le certificat et automatisez ce renouvellement. Avec DANE, publiez d’abord le nouvel enregistrement TLSA.
failure-action-certificate-not-trusted = Utilisez un certificat d’une autorité publique, et faites envoyer aussi les certificats intermédiaires par le serveur.
failure-action-validation-failure = Regardez le journal du serveur de réception à ce moment, ainsi que ses versions et suites de chiffrement : il doit proposer TLS 1.2 et 1.3.
failure-action-tlsa-invalid = Publiez un enregistrement TLSA pour le certificat en service. Avant un renouvellement, publiez le suivant à côté et attendez que l’ancienne réponse ait quitté tous les caches.
failure-action-dnssec-invalid = Vérifiez la chaîne DNSSEC du domaine et de ses serveurs de messagerie : enregistrements DS, signatures et leurs dates.
failure-action-dane-required = Publiez des enregistrements TLSA pour tous les serveurs MX dans une zone signée par DNSSEC, ou convenez d’un autre moyen avec cet expéditeur.
failure-action-sts-policy-fetch-error = Ouvrez `https://mta-sts.DOMAINE/.well-known/mta-sts.txt` depuis l’extérieur : la page doit répondre 200, sans redirection.
failure-action-sts-policy-invalid = Vérifiez la stratégie : `version: STSv1`, un mode, une ligne `mx` par serveur, `max_age`.
failure-action-sts-webpki-invalid = Renouvelez le certificat de `mta-sts.DOMAINE`, auprès d’une autorité publique et pour ce nom.
failure-action-other = Demandez à l’expéditeur, qui en sait plus. La raison est indiquée ci-dessous.

## Nombres de sessions et de rapports

sessions-failed = Sessions en échec : { $failed } sur { $all } ({ $share }).
all-encrypted =
    { $all ->
        [0] Les rapports ne font état d’aucune session.
        [1] L’unique session était chiffrée.
       *[other] Les { $all } sessions étaient toutes chiffrées.
    }
reports-of =
    { $reports ->
        [one] { $reports } rapport
       *[other] { $reports } rapports
    } de { $senders ->
        [one] { $senders } organisation
       *[other] { $senders } organisations
    }
