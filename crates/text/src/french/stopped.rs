//! French, what TLS stopped.

use super::{French, s};
use crate::amount::Amount;
use crate::stopped_words::{StoppedLabels, StoppedWords};
use trace::beside::{Reason, Side};

static LABELS: StoppedLabels = StoppedLabels {
    lead: "Négociations échouées, messages en attente ou revenus pour des raisons de TLS, et remises \
        retombées en clair, d’après les journaux de vos propres serveurs. Rien de cela n’est ajouté aux \
        autres chiffres.",
    private: "Serveurs, domaines et comptes ne sont montrés que sur cet écran et dans le fichier de \
        preuves. Ils ne font jamais partie d’un lien ni d’un rapport.",
    nothing: "TLS n’a rien arrêté ces jours-là",
    nothing_hint: "Les journaux de Postfix, d’Exim et de Sendmail, les journaux de protocole SMTP et les \
        suivis avec des lignes DEFER et FAIL en parlent ; les résumés et les en-têtes non.",
    attempts: "Tentatives",
    messages: "Messages",
    waiting: "En attente",
    returned: "Revenus",
    delivered_later: "Remis plus tard",
    fallbacks: "En clair ensuite",
    fallbacks_hint: "Une négociation a échoué et, dans les cinq minutes, le même hôte a envoyé ou reçu \
        du courrier sans TLS.",
    probes: "Sondes",
    probes_hint: "Tentatives d’hôtes qui n’ont jamais envoyé de courrier : surtout des scanners. Un \
        partenaire dont tous les essais échouent en fait aussi partie.",
    side: "Côté",
    by_reason: "Pourquoi",
    reason: "Raison",
    meaning: "Ce que cela signifie",
    to_do: "Que faire",
    by_partner: "Avec qui",
    by_partner_hint: "L’autre hôte, et le domaine des destinataires ou de l’expéditeur.",
    domain: "Domaine",
    server: "Autre hôte",
    first: "Premier (UTC)",
    last: "Dernier (UTC)",
    by_day: "Tentatives par jour",
    day: "Jour",
    not_told: "inconnu",
    others_see: "Ce que les autres voient de vous figure dans leurs rapports TLS.",
    submission: "Qui soumet du courrier",
    submission_lead: "Le courrier que soumettent vos propres utilisateurs et appareils. Il ne franchit \
        pas la frontière et n’est jamais ajouté aux autres chiffres.",
    reported: "D’après le rapport sur les clients SMTP AUTH",
    account: "Compte",
    device: "Appareil",
    mechanism: "Connexion par",
    port: "Port",
    protection: "Protection",
    direct: "Envoi direct (Direct Send)",
    direct_lead: "Courrier entrant dont l’expéditeur est dans l’un de vos domaines et qu’aucun \
        connecteur ne prend en charge. C’est ce que refuse le réglage RejectDirectSend.",
    direct_not_told: "Indiquez vos domaines sous Fichiers pour le voir.",
    direct_none: "Aucun courrier de ce genre ces jours-là.",
    address: "Adresse",
    show: "Montrer qui",
    to_place: "Montrer ce que TLS a arrêté",
    csv: "Enregistrer ce tableau (CSV)",
    how_to_fix: "Comment y remédier",
    both_sides: "Vu des deux côtés",
    both_sides_hint: "Les sessions échouées d’après les rapports TLS des autres sur l’un de vos domaines, à côté \
        des tentatives dont parlent les journaux de vos propres serveurs. Les mots sont les mêmes.",
    both_domain: "Votre domaine",
    others_saw: "Les autres, de vous (sessions)",
    seen_inbound: "Vous, des autres, entrant (tentatives)",
    seen_outbound: "Vous, des autres, sortant (tentatives)",
    mark: "Ce que c’est",
    mark_none: "pas encore dit",
    mark_device: "Appareil à nous",
    mark_service: "Service pour nous",
    mark_stranger: "Inconnu",
    marks_hint: "Dites ce qu’est chaque adresse. Le choix reste dans ce navigateur.",
    direct_settings: "Avant de refuser l’envoi direct",
    direct_settings_hint: "Des connecteurs qui laissent passer vos appareils et services, d’après les choix \
        ci-dessus. Rien n’est exécuté.",
    direct_spf: "À ajouter à l’enregistrement SPF de",
    direct_refuse: "Ensuite, refusez tout autre envoi direct :",
    direct_left_out: "Laissées de côté, car un connecteur n’accepte que des adresses IPv4 et de simples domaines :",
    by_trace: "Là où le suivi n’indique pas l’expéditeur de l’enveloppe, c’est l’expéditeur tel \
        que le suivi l’écrit.",
    insight: "Des remises sont retombées en clair",
    insight_why: "Une négociation a échoué, et le courrier est parti en clair aussitôt après. Qui peut \
        perturber une négociation peut lire ce courrier.",
    insight_action: "Corrigez la raison avec chaque hôte, puis imposez TLS à ceux qui y sont prêts.",
};

impl StoppedWords for French {
    fn stopped(&self) -> &'static StoppedLabels {
        &LABELS
    }

    fn stopped_side(&self, side: Side) -> &'static str {
        match side {
            Side::Inbound => "Entrant",
            Side::Outbound => "Sortant",
            Side::Submission => "Soumission",
        }
    }

    fn stopped_reason(&self, reason: Reason) -> &'static str {
        match reason {
            Reason::CertificateExpired => "Certificat expiré",
            Reason::CertificateHostMismatch => "Certificat d’un autre nom",
            Reason::CertificateNotTrusted => "Certificat non approuvé",
            Reason::TlsaInvalid => "Enregistrement TLSA non valide",
            Reason::DnssecInvalid => "DNSSEC non valide",
            Reason::DaneRequired => "DANE exigé, aucun enregistrement TLSA utilisable",
            Reason::StsWebpkiInvalid => "Certificat de la page de la stratégie non valide",
            Reason::StsPolicyInvalid => "Stratégie MTA-STS non valide",
            Reason::StsPolicyFetchError => "Stratégie MTA-STS introuvable",
            Reason::ProtocolVersion => "Aucune version de TLS en commun",
            Reason::NoSharedCipher => "Aucun chiffrement en commun",
            Reason::ClientCertificate => "Certificat du client absent ou refusé",
            Reason::TlsUnavailableHere => "TLS ne fonctionne pas sur votre serveur",
            Reason::StarttlsNotSupported => "STARTTLS non proposé",
            Reason::TlsRequiredByThem => "Ils refusent le clair",
            Reason::TlsRequiredByUs => "Le clair est refusé ici",
            Reason::NotTls => "Ce qui est arrivé n’était pas du TLS",
            Reason::ConnectionLostDuringStarttls => "Connexion perdue pendant la négociation",
            Reason::ValidationFailure => "Validation échouée",
            Reason::HandshakeFailed => "Négociation échouée",
        }
    }

    fn stopped_means(&self, reason: Reason, side: Side) -> &'static str {
        let is_client = side == Side::Outbound;
        match reason {
            Reason::CertificateExpired if is_client => {
                "Le certificat du serveur de réception a dépassé sa date de validité."
            }
            Reason::CertificateExpired => {
                "L’autre côté dit que votre certificat a dépassé sa date de validité."
            }
            Reason::CertificateHostMismatch if is_client => {
                "Le certificat ne porte pas le nom du serveur voulu."
            }
            Reason::CertificateHostMismatch => {
                "L’autre côté dit que votre certificat est d’un autre nom."
            }
            Reason::CertificateNotTrusted if is_client => {
                "Votre serveur ne fait confiance à aucun signataire du certificat : il est auto-signé, \
                 l’autorité est privée, ou un certificat intermédiaire manque."
            }
            Reason::CertificateNotTrusted => {
                "L’autre côté ne fait pas confiance au signataire de votre certificat."
            }
            Reason::TlsaInvalid => {
                "Aucun enregistrement TLSA ne correspond au certificat. Cela arrive quand le certificat a \
                 été renouvelé sans l’enregistrement."
            }
            Reason::DnssecInvalid => "Les réponses du DNS n’ont pas pu être validées par DNSSEC.",
            Reason::DaneRequired => {
                "Votre serveur exige DANE, et le domaine n’a aucun enregistrement TLSA validable."
            }
            Reason::StsWebpkiInvalid => {
                "Le certificat ne correspond pas à ce qu’exige la stratégie MTA-STS du domaine."
            }
            Reason::StsPolicyInvalid => {
                "La stratégie MTA-STS du domaine est illisible, ou ne cite pas le serveur."
            }
            Reason::StsPolicyFetchError => "La stratégie MTA-STS du domaine n’a pas pu être lue.",
            Reason::ProtocolVersion => {
                "L’un des côtés ne connaît que des versions de TLS que l’autre a désactivées."
            }
            Reason::NoSharedCipher => {
                "Les deux côtés n’ont en commun aucun chiffrement, échange de clés ou signature."
            }
            Reason::ClientCertificate => {
                "Le serveur exige un certificat du client, et il est absent ou n’est pas celui convenu."
            }
            Reason::TlsUnavailableHere => {
                "Votre propre serveur n’a pas pu commencer TLS : son certificat ou sa clé est illisible, \
                 ou TLS est désactivé."
            }
            Reason::StarttlsNotSupported => {
                "Votre serveur doit utiliser TLS ici, et l’autre n’a pas proposé STARTTLS ou l’a refusé."
            }
            Reason::TlsRequiredByThem => "L’autre côté n’accepte aucun courrier en clair.",
            Reason::TlsRequiredByUs => {
                "Votre serveur n’accepte ici aucun courrier en clair, et le client n’utilisait pas TLS."
            }
            Reason::NotTls => {
                "Là où la négociation devait commencer, autre chose est arrivé : un scanner, ou un client \
                 qui commence TLS sur le mauvais port."
            }
            Reason::ConnectionLostDuringStarttls => {
                "La connexion s’est terminée avant la fin de la négociation. L’autre côté a peut-être \
                 renoncé sans un mot, ou un appareil sur le chemin la coupe."
            }
            Reason::ValidationFailure => {
                "Le certificat n’a pas été accepté, et le journal ne dit pas pourquoi."
            }
            Reason::HandshakeFailed => {
                "La négociation a échoué, et le journal ne dit pas pourquoi."
            }
        }
    }

    fn stopped_action(&self, reason: Reason, side: Side) -> &'static str {
        let is_client = side == Side::Outbound;
        match reason {
            Reason::CertificateExpired if is_client => {
                "Prévenez le partenaire : le courrier attend jusqu’au renouvellement du certificat."
            }
            Reason::CertificateExpired => {
                "Regardez le certificat que votre serveur envoie réellement, et renouvelez-le."
            }
            Reason::CertificateHostMismatch if is_client => {
                "Demandez au partenaire quel nom le certificat doit porter, et comparez-le aux \
                 enregistrements MX et à votre règle pour le domaine."
            }
            Reason::CertificateHostMismatch => {
                "Utilisez un certificat qui porte les noms de tous vos enregistrements MX."
            }
            Reason::CertificateNotTrusted if is_client => {
                "Demandez au partenaire d’utiliser un certificat d’une autorité publique et d’envoyer \
                 aussi les certificats intermédiaires ; mettez à jour la liste des autorités de votre \
                 serveur."
            }
            Reason::CertificateNotTrusted => {
                "Utilisez un certificat d’une autorité publique, et faites envoyer aussi les certificats \
                 intermédiaires par le serveur."
            }
            Reason::TlsaInvalid => {
                "Demandez au partenaire de publier un enregistrement TLSA pour le certificat en service."
            }
            Reason::DnssecInvalid => {
                "Vérifiez la chaîne DNSSEC du domaine, et le résolveur de votre serveur."
            }
            Reason::DaneRequired => {
                "Convenez de DANE avec le partenaire, ou levez cette exigence pour ce domaine."
            }
            Reason::StsWebpkiInvalid | Reason::StsPolicyInvalid | Reason::StsPolicyFetchError => {
                "Prévenez le partenaire : la stratégie à \
                 `https://mta-sts.DOMAINE/.well-known/mta-sts.txt`, sa page web et les enregistrements \
                 MX doivent concorder."
            }
            Reason::ProtocolVersion => {
                "Cherchez quel côté est ancien. TLS 1.2 devrait fonctionner avec tous ; ne réactivez pas \
                 d’anciennes versions pour tout le monde."
            }
            Reason::NoSharedCipher => {
                "Comparez les listes de chiffrements. Des clés de moins de 2048 bits et d’anciens groupes \
                 Diffie-Hellman en sont la raison habituelle."
            }
            Reason::ClientCertificate => {
                "Comparez le certificat qu’envoie le connecteur à celui qui a été convenu."
            }
            Reason::TlsUnavailableHere => {
                "Regardez le journal du serveur à son démarrage : noms de fichiers, droits, et si la clé \
                 et le certificat vont ensemble."
            }
            Reason::StarttlsNotSupported => {
                "Demandez au partenaire d’activer STARTTLS, et cherchez un pare-feu qui retire ce mot. \
                 D’ici là, le courrier vers ce domaine attend."
            }
            Reason::TlsRequiredByThem => {
                "Activez TLS pour ce partenaire, et cherchez pourquoi il n’a pas été utilisé."
            }
            Reason::TlsRequiredByUs => {
                "C’est ce que vous avez demandé. Prévenez les partenaires qui devraient savoir utiliser \
                 TLS ; les appareils ont besoin d’autres réglages."
            }
            Reason::NotTls => {
                "Rien, sauf si l’adresse est celle d’un de vos appareils : corrigez son port."
            }
            Reason::ConnectionLostDuringStarttls => {
                "Si cela revient sans cesse avec un partenaire, comparez versions et certificats, et \
                 regardez les pare-feu qui inspectent SMTP."
            }
            Reason::ValidationFailure => {
                "Ouvrez une connexion avec `openssl s_client -starttls smtp`, et comparez les noms et la \
                 chaîne."
            }
            Reason::HandshakeFailed => {
                "Faites journaliser davantage pour cet hôte, ou essayez avec `openssl s_client -starttls \
                 smtp`."
            }
        }
    }

    fn fell_back(&self, fallbacks: Amount<'_>) -> String {
        match fallbacks.count {
            1 => "Un message est parti en clair après une négociation échouée.".to_owned(),
            _ => format!(
                "{} messages sont partis en clair après des négociations échouées.",
                fallbacks.text
            ),
        }
    }

    fn waits_or_came_back(&self, waiting: Amount<'_>, returned: Amount<'_>) -> String {
        let wait = if waiting.count < 2 {
            "message attend"
        } else {
            "messages attendent"
        };
        let came = if returned.count < 2 {
            "est revenu"
        } else {
            "sont revenus"
        };
        format!(
            "{} {wait} et {} {came} pour des raisons de TLS.",
            waiting.text, returned.text
        )
    }

    fn reported_accounts(&self, messages: Amount<'_>, accounts: Amount<'_>) -> String {
        format!(
            "{} message{} de {} compte{}",
            messages.text,
            s(messages.count),
            accounts.text,
            s(accounts.count)
        )
    }

    fn direct_refused(&self, refused: Amount<'_>) -> String {
        match refused.count {
            1 => "Un message de vos propres serveurs a été refusé comme envoi direct.".to_owned(),
            _ => format!(
                "{} messages de vos propres serveurs ont été refusés comme envoi direct.",
                refused.text
            ),
        }
    }

    fn more_rows(&self, more: Amount<'_>) -> String {
        format!(
            "{} de plus dans le fichier de preuves (Exporter).",
            more.text
        )
    }

    fn direct_would_stop(&self, messages: Amount<'_>) -> String {
        match messages.count {
            1 => "Refuser l’envoi direct aurait arrêté un message.".to_owned(),
            _ => format!(
                "Refuser l’envoi direct aurait arrêté {} messages.",
                messages.text
            ),
        }
    }
}
